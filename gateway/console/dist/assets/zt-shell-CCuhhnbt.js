const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/zt-today-E5Gr_xgX.js","assets/shapes-DG9zjCvG.js","assets/zt-settings-DOMVIGZZ.js","assets/index-Czjfr0Yg.js","assets/index-IInVjZkf.css","assets/days-DpGCtYMv.js","assets/change-words-iLr8gL0K.js","assets/cover-D-_pqiFe.js","assets/inbox-line-C9dG7MGG.js","assets/zt-offer-list-DSGSvs7z.js","assets/repeat-BfTZOG2j.js","assets/directive-BSZPiF1A.js","assets/breaks-BVFCbMHU.js","assets/zt-cover-chart-Ds2HQqFx.js","assets/place-QR5zxgTy.js","assets/zt-cover-weather-DBMB9Kof.js","assets/zt-quality-DaJIuRDv.js","assets/roster-DwKphw9_.js","assets/zt-inbox-_ylo0uQk.js","assets/conditions-CH6R6rHS.js","assets/facts-CLZBYjSc.js","assets/impact-_EMFHm5b.js","assets/zt-roster-CpGSbJVh.js","assets/zt-roster-notices-CIHptJ-u.js","assets/wishes-BVqpkx-h.js","assets/shift-look-c32OrWJ7.js","assets/day-marks-DcWl9rrv.js","assets/zt-leave-29HeimvS.js","assets/leave-words-8eAfpFY2.js","assets/zt-balance-rPOqVxDr.js","assets/zt-leave-calendar-BsGJUSu5.js","assets/zt-swaps-DQv7TTMg.js","assets/zt-wishes-BiYdd6zq.js","assets/zt-handover-BGg7MNsw.js","assets/decision-entry-CGwPJJQh.js","assets/zt-decisions-DnKTUrw3.js","assets/zt-policies-DdO53QF-.js","assets/zt-people-Co9-oQCF.js","assets/table-file-CBwoFWy7.js","assets/zt-demand-CSbtvDK4.js","assets/zt-weather-CMSnZOCc.js"])))=>i.map(i=>d[i]);
import{B as e,F as t,H as n,K as r,U as i,V as a,Y as o,d as s,f as c,n as l,o as u,s as d,t as f,u as p}from"./shapes-DG9zjCvG.js";import{t as m}from"./index-Czjfr0Yg.js";import{t as h}from"./zt-settings-DOMVIGZZ.js";var g=Object.defineProperty,_=(e,t)=>{let n={};for(var r in e)g(n,r,{get:e[r],enumerable:!0});return t||g(n,Symbol.toStringTag,{value:`Module`}),n};function v(){let[e=``,...t]=location.hash.replace(/^#\/?/,``).split(`/`);return{page:e,argument:decodeURIComponent(t.join(`/`))}}function y(e,t=``){return t?`#/${e}/${encodeURIComponent(t)}`:`#/${e}`}function b(e,t=``){location.hash=y(e,t)}var x={good:4500,bad:9e3,"":4500},S=class extends p{constructor(...e){super(...e),this.shown=[],this.#e=0}static{this.styles=[c,o`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`status`),this.setAttribute(`aria-live`,`polite`)}show(e,t){let n=this.#e+=1;this.shown=[...this.shown.slice(-2),{id:n,text:e,kind:t}],setTimeout(()=>this.shown=this.shown.filter(e=>e.id!==n),x[t])}render(){return this.shown.map(({text:e,kind:t})=>r`<div class=${t}>${u(t===`bad`?`warning`:`check`)}<span>${e}</span></div>`)}};s([e()],S.prototype,`shown`,void 0),S=s([n(`zt-toasts`)],S);function C(e,t=`good`){let n=document.querySelector(`zt-toasts`);n||document.body.append(n=document.createElement(`zt-toasts`)),n.show(e,t)}var w=t({close:{zh:`关闭`,en:`Close`}}),T=class extends p{constructor(...e){super(...e),this.heading=``,this.open=!1}static{this.styles=[c,o`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { position: sticky; bottom: 0; display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; background: var(--zt-raised); }
    `]}updated(){this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close()}#e(){this.open=!1,this.dispatchEvent(new Event(`close`))}render(){return r`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open?r`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${w(`close`)} @click=${()=>this.dialog.close()}>${u(`cross`)}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`:i}
    </dialog>`}};s([a()],T.prototype,`heading`,void 0),s([a({type:Boolean,reflect:!0})],T.prototype,`open`,void 0),s([h(`dialog`)],T.prototype,`dialog`,void 0),T=s([n(`zt-dialog`)],T);var E=Symbol.for(``),D=e=>{if(e?.r===E)return e?._$litStatic$},O=e=>({_$litStatic$:e,r:E}),k=new Map,A=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=D(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=k.get(e))===void 0&&(o.raw=o,k.set(e,t=o)),n=s}return e(t,...n)})(r),j=t({today:{zh:`今天`,en:`Today`},inbox:{zh:`待办`,en:`Inbox`},roster:{zh:`班表`,en:`Roster`},leave:{zh:`请假`,en:`Leave`},balance:{zh:`余额与流水`,en:`Balance`},calendar:{zh:`班组日历`,en:`Team calendar`},people:{zh:`人员`,en:`People`},swaps:{zh:`换班`,en:`Swaps`},wishes:{zh:`意愿`,en:`Wishes`},handover:{zh:`交接班`,en:`Handover`},decisions:{zh:`决定`,en:`Decisions`},policies:{zh:`授权规则`,en:`Policies`},demand:{zh:`话务与排班`,en:`Demand`},weather:{zh:`天气与预案`,en:`Weather`}}),M=e=>e.has(`AGENT`,`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),N=e=>M(e)||e.has(`HR`),P=e=>e.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`),F=[{path:`today`,tag:`zt-today`,icon:`today`,title:()=>j(`today`),isFor:P,load:()=>m(()=>import(`./zt-today-E5Gr_xgX.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]))},{path:`inbox`,tag:`zt-inbox`,icon:`inbox`,title:()=>j(`inbox`),isFor:P,load:()=>m(()=>import(`./zt-inbox-_ylo0uQk.js`),__vite__mapDeps([18,1,2,3,4,8,19,20,7,21,13,14,11]))},{path:`roster`,tag:`zt-roster`,icon:`roster`,title:()=>j(`roster`),isFor:M,load:()=>m(()=>import(`./zt-roster-CpGSbJVh.js`),__vite__mapDeps([22,1,2,3,4,5,12,23,14,11,17,24,13,7,15,25,26,10]))},{path:`leave`,tag:`zt-leave`,icon:`leave`,title:()=>j(`leave`),isFor:N,load:()=>m(()=>import(`./zt-leave-29HeimvS.js`),__vite__mapDeps([27,1,2,3,4,28,20,19,21,7,13,14,11,10,5,25,26,17]))},{path:`balance`,tag:`zt-balance`,icon:`leave`,under:`leave`,title:()=>j(`balance`),isFor:N,load:()=>m(()=>import(`./zt-balance-rPOqVxDr.js`),__vite__mapDeps([29,1,5,28,20,14,11]))},{path:`leave-calendar`,tag:`zt-leave-calendar`,icon:`leave`,under:`leave`,title:()=>j(`calendar`),isFor:N,load:()=>m(()=>import(`./zt-leave-calendar-BsGJUSu5.js`),__vite__mapDeps([30,1,5,28,20,26,17]))},{path:`swaps`,tag:`zt-swaps`,icon:`swap`,title:()=>j(`swaps`),isFor:M,load:()=>m(()=>import(`./zt-swaps-DQv7TTMg.js`),__vite__mapDeps([31,1,6,9,10,11,12,5,17,19,20]))},{path:`wishes`,tag:`zt-wishes`,icon:`hand`,title:()=>j(`wishes`),isFor:M,load:()=>m(()=>import(`./zt-wishes-BiYdd6zq.js`),__vite__mapDeps([32,1,5,24,25,14,11]))},{path:`handover`,tag:`zt-handover`,icon:`handover`,title:()=>j(`handover`),isFor:P,load:()=>m(()=>import(`./zt-handover-BGg7MNsw.js`),__vite__mapDeps([33,1,2,3,4,34,19,20,8]))},{path:`decisions`,tag:`zt-decisions`,icon:`decision`,title:()=>j(`decisions`),isFor:P,load:()=>m(()=>import(`./zt-decisions-DnKTUrw3.js`),__vite__mapDeps([35,1,34,19,20]))},{path:`policies`,tag:`zt-policies`,icon:`policy`,title:()=>j(`policies`),isFor:e=>P(e)||e.has(`HR`),load:()=>m(()=>import(`./zt-policies-DdO53QF-.js`),__vite__mapDeps([36,1,2,3,4,34,19,20]))},{path:`people`,tag:`zt-people`,icon:`people`,title:()=>j(`people`),isFor:e=>P(e)||e.has(`HR`,`PLANNER`),load:()=>m(()=>import(`./zt-people-Co9-oQCF.js`),__vite__mapDeps([37,1,2,3,4,5,38]))},{path:`demand`,tag:`zt-demand`,icon:`demand`,title:()=>j(`demand`),isFor:e=>e.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),load:()=>m(()=>import(`./zt-demand-CSbtvDK4.js`),__vite__mapDeps([39,1,2,3,4,5,16,14,11,6,7,38,23,24,17]))},{path:`weather`,tag:`zt-weather`,icon:`sun`,title:()=>j(`weather`),isFor:e=>P(e)||e.has(`PLANNER`),load:()=>m(()=>import(`./zt-weather-CMSnZOCc.js`),__vite__mapDeps([40,1,2,3,4,5]))}];function I(e){return F.filter(t=>t.isFor(e))}var L=_({Shell:()=>V}),R=t({name:{zh:`中台`,en:`Zhongtai`},pages:{zh:`页面`,en:`Pages`},team:{zh:`班组`,en:`Team`},more:{zh:`更多`,en:`More`},skip:{zh:`跳到正文`,en:`Skip to content`},signOut:{zh:`退出登录`,en:`Sign out`},standIn:{zh:`你正代理：{teams}`,en:`You stand in for: {teams}`},nothing:{zh:`你的角色还没有页面。请联系中心经理。`,en:`Your role has no page yet. Ask the centre manager.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),z=[`CENTRE_MANAGER`,`OFFICER`,`HR`,`PLANNER`,`TEAM_LEAD`,`OPS`,`AGENT`],B=4,V=class extends d{constructor(...e){super(...e),this.place=v(),this.more=!1,this.ready=new Set,this.#e=()=>void this.#n()}static{this.styles=[c,o`
      :host { display: grid; grid-template: "top top" 52px "side main" minmax(calc(100dvh - 52px), auto) / 176px minmax(0, 1fr); min-height: 100dvh; }
      .skip { position: absolute; left: -999px; }
      .skip:focus { left: 12px; top: 10px; z-index: 30; }
      .top {
        grid-area: top; position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: 8px 14px; padding: 0 16px;
        background: var(--zt-surface); border-bottom: 1px solid var(--zt-line);
      }
      .brand { display: flex; align-items: center; gap: 10px; font-weight: 680; font-size: 1rem; color: var(--zt-ink); width: 146px; }
      .brand:hover { text-decoration: none; }
      .brand img { width: 26px; height: 26px; }
      .top select.input { width: auto; min-height: 32px; padding-block: 3px; border-color: var(--zt-line); font-weight: 550; max-width: 220px; }
      .one-team { font-weight: 550; }
      .me { line-height: 1.25; text-align: right; }
      nav { grid-area: side; border-right: 1px solid var(--zt-line); background: var(--zt-surface); }
      nav ul { position: sticky; top: 52px; padding: 12px 10px; display: grid; gap: 2px; }
      nav .more { display: none; }
      nav a, nav button, .rest-pages a {
        display: flex; width: 100%; border: 0; background: transparent; align-items: center; gap: 10px; padding: 8px 12px; border-radius: var(--zt-radius-small);
        color: var(--zt-ink-soft); font-weight: 550;
      }
      nav a:hover, .rest-pages a:hover { background: var(--zt-hover); text-decoration: none; color: var(--zt-ink); }
      nav a[aria-current], nav button.current, .rest-pages a[aria-current="page"] { background: var(--zt-accent-soft); color: var(--zt-accent); }
      main { grid-area: main; min-width: 0; }
      main:focus-visible { outline: none; }
      .stand-in { border-radius: 0; justify-content: center; padding: 6px 16px; }
      @media (width < 760px) {
        :host { grid-template: "top" 52px "main" minmax(calc(100dvh - 52px), auto) / minmax(0, 1fr); padding-bottom: calc(60px + env(safe-area-inset-bottom)); }
        .top { padding: 0 12px; gap: 4px; }
        .brand { width: auto; font-size: 0; }
        .me, .top .avatar { display: none; }
        .top select.input { max-width: 40vw; font-size: var(--zt-text); min-height: 36px; }
        nav { position: fixed; inset: auto 0 0; z-index: 20; border: 0; border-top: 1px solid var(--zt-line); padding-bottom: env(safe-area-inset-bottom); }
        nav ul { position: static; display: flex; padding: 4px; gap: 0; }
        nav li { flex: 1; min-width: 0; }
        nav .rest { display: none; }
        nav .more { display: block; }
        nav a, nav button { flex-direction: column; gap: 1px; padding: 6px 2px; font-size: 0.75rem; line-height: 1.55; }
        .rest-pages a { padding-block: 12px; }
        nav a span, nav button span { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      }
    `]}#e;connectedCallback(){super.connectedCallback(),this.host.inShell=!0,this.addEventListener(`zt-host`,e=>{e.stopPropagation(),e.detail.host=this.host}),window.addEventListener(`hashchange`,this.#e),this.#n()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`hashchange`,this.#e)}get#t(){let e=I(this.host);return e.find(e=>e.path===this.place.page)??e[0]}async#n(){let e=this.place.page;this.place=v();let t=this.#t;t&&(await t.load(),this.ready=new Set(this.ready).add(t.tag),e!==this.place.page&&(await this.updateComplete,window.scrollTo(0,0),this.renderRoot.querySelector(`main`)?.focus({preventScroll:!0})))}async#r(){await this.host.api.session(`DELETE`).catch(()=>void 0),location.hash=``,location.reload()}render(){let e=this.#t;document.title=e?`${e.title()} · ${R(`name`)}`:R(`name`);let{standsInFor:t=[]}=this.host.principal??{};return r`
      ${this.#c()}
      ${this.#s(e)}
      <main id="main" tabindex="-1">
        ${t.length?r`<p class="notice watch stand-in">${u(`hand`)}${R(`standIn`,{teams:t.map(e=>this.host.teamName(e)).join(`、`)})}</p>`:i}
        ${e?this.#a(e):l(`info`,R(`nothing`))}
      </main>`}#i(){this.renderRoot.querySelector(`main`)?.focus()}#a(e){if(!this.ready.has(e.tag))return i;let t=O(e.tag);return A`<${t} .argument=${this.place.argument}></${t}>`}#o(e,t){return r`<a href=${y(e.path)} aria-current=${e===t?`page`:e.path===t?.under?`true`:i}
      @click=${()=>this.more=!1}>${u(e.icon,20)}<span>${e.title()}</span></a>`}#s(e){let t=I(this.host).filter(e=>!e.under),n=t.length>5?t.slice(B):[],a=n.some(t=>t===e||t.path===e?.under);return r`<nav aria-label=${R(`pages`)}>
        <ul>
          ${t.map(t=>r`<li class=${n.includes(t)?`rest`:``}>${this.#o(t,e)}</li>`)}
          ${n.length?r`<li class="more"><button aria-haspopup="dialog" class=${a?`current`:``} @click=${()=>this.more=!0}>
                ${u(`more`,20)}<span>${R(`more`)}</span></button></li>`:i}
        </ul>
      </nav>
      <zt-dialog heading=${R(`more`)} .open=${this.more} @close=${()=>this.more=!1}>
        <ul class="rest-pages">${n.map(t=>r`<li>${this.#o(t,e)}</li>`)}</ul>
      </zt-dialog>`}#c(){let e=this.host.principal?.displayName??``,t=z.find(e=>this.host.has(e));return r`<header class="top">
      <button class="button skip" @click=${this.#i}>${R(`skip`)}</button>
      <a class="brand" href="#/"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" />${R(`name`)}</a>
      ${this.#l()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${e}</div><div class="faint tiny">${t?R(t):i}</div></div>
      ${f(e)}
      <button class="button quiet icon" aria-label=${R(`signOut`)} title=${R(`signOut`)} @click=${this.#r}>${u(`out`)}</button>
    </header>`}#l(){let e=this.host.choosableTeams;return e.length<2?r`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`:r`<select class="input" aria-label=${R(`team`)}
      @change=${e=>this.host.team=e.target.value}>
      ${e.map(e=>r`<option value=${e.name} ?selected=${e.name===this.host.team}>${e.displayName}</option>`)}
    </select>`}};s([e()],V.prototype,`place`,void 0),s([e()],V.prototype,`more`,void 0),s([e()],V.prototype,`ready`,void 0),V=s([n(`zt-shell`)],V);export{V as Shell,b as i,C as n,y as r,L as t};