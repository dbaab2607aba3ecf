import{M as e,T as t,b as n,c as r,h as i,k as a,l as o,m as s,p as c,s as l,v as u,x as d}from"./index-BXFY9rOr.js";var f=n({toEnglish:{zh:`切换到英文（English）`,en:`Switch to Chinese (中文)`},other:{zh:`EN`,en:`中文`},light:{zh:`外观：浅色`,en:`Appearance: light`},dark:{zh:`外观：深色`,en:`Appearance: dark`},system:{zh:`外观：跟随系统`,en:`Appearance: as the system`}}),p={system:`light`,light:`dark`,dark:`system`},m={system:`system`,light:`sun`,dark:`moon`},h=class extends c{static{this.styles=[i,e`:host { display: inline-flex; gap: 2px; } .button { min-width: 34px; }`]}render(){let e=r();return a`
      <button class="button quiet" id="language" aria-label=${f(`toEnglish`)} title=${f(`toEnglish`)}
        @click=${()=>d(u()===`en`?`zh-CN`:`en`)}>
        ${l(`language`)}<span lang=${u()===`en`?`zh-CN`:`en`}>${f(`other`)}</span>
      </button>
      <button class="button quiet icon" id="theme" aria-label=${f(e)} title=${f(e)}
        @click=${()=>{o(p[e]),this.requestUpdate()}}>${l(m[e])}</button>`}};h=s([t(`zt-settings`)],h);