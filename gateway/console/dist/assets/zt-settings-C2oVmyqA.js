import{a as e,c as t,g as n,i as r,l as i,p as a,r as o,u as s,v as c}from"./page-BMubsskh.js";import{a as l,i as u,o as d}from"./index-DVTlaNy7.js";var f=i({toEnglish:{zh:`切换到英文（English）`,en:`Switch to Chinese (中文)`},other:{zh:`EN`,en:`中文`},light:{zh:`外观：浅色`,en:`Appearance: light`},dark:{zh:`外观：深色`,en:`Appearance: dark`},system:{zh:`外观：跟随系统`,en:`Appearance: as the system`}}),p={system:`light`,light:`dark`,dark:`system`},m={system:`system`,light:`sun`,dark:`moon`},h=class extends o{static{this.styles=[e,c`:host { display: inline-flex; gap: 2px; } .button { min-width: 34px; }`]}render(){let e=l();return n`
      <button class="button quiet" id="language" aria-label=${f(`toEnglish`)} title=${f(`toEnglish`)}
        @click=${()=>s(t()===`en`?`zh-CN`:`en`)}>
        ${u(`language`)}<span lang=${t()===`en`?`zh-CN`:`en`}>${f(`other`)}</span>
      </button>
      <button class="button quiet icon" id="theme" aria-label=${f(e)} title=${f(e)}
        @click=${()=>{d(p[e]),this.requestUpdate()}}>${u(m[e])}</button>`}};h=r([a(`zt-settings`)],h);