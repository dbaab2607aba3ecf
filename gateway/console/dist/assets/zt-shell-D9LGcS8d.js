const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/zt-today-B7zHgdpo.js","assets/shapes-czz-PXj7.js","assets/zt-settings-eYw0wU7X.js","assets/index-BFpIxXpq.js","assets/index-IInVjZkf.css","assets/format--d0xvaYu.js","assets/change-words-DIgeoaqD.js","assets/cover-D-_pqiFe.js","assets/inbox-line-Do_qtDpi.js","assets/days-B7ZI5OvD.js","assets/zt-offer-list-CBuMdvwc.js","assets/repeat-DVdDtIL4.js","assets/directive-BSZPiF1A.js","assets/breaks-CTQCEUfO.js","assets/zt-cover-chart-DyB6c27Y.js","assets/place-CI1SGtjF.js","assets/zt-quality-BJEhIUNt.js","assets/roster-Cmtjo0a6.js","assets/zt-inbox-CAZCc8UW.js","assets/conditions-CDXYblM7.js","assets/facts-CaCypfTR.js","assets/impact-_EMFHm5b.js","assets/zt-roster-aR7viKJu.js","assets/zt-roster-notices-CUBY8gqN.js","assets/wishes-DBGuviCi.js","assets/shift-look-CDXgI0dG.js","assets/day-marks-DHaVzTuM.js","assets/zt-leave-DiIyt57u.js","assets/leave-words-DvOw3nzR.js","assets/zt-balance-BrjlZa7e.js","assets/zt-leave-calendar-BkHGjdRG.js","assets/zt-swaps-fgER1WbX.js","assets/zt-wishes-CGl8jD9V.js","assets/zt-handover-Cmp0e_Ql.js","assets/decision-entry-D7tZlKQY.js","assets/zt-decisions-CekKqvQ3.js","assets/zt-policies-BWGMiDKR.js","assets/zt-people-3y_pHFmW.js","assets/table-file-D1O99XCq.js","assets/zt-demand-CzjSYfKl.js","assets/zt-weather-BQR9PqH2.js"])))=>i.map(i=>d[i]);
import{C as e,E as t,M as n,T as r,d as i,f as a,k as o,n as s,o as c,s as l,t as u,u as d,v as f,w as p}from"./shapes-czz-PXj7.js";import{t as m}from"./index-BFpIxXpq.js";import{t as h}from"./zt-settings-eYw0wU7X.js";var g=Object.defineProperty,_=(e,t)=>{let n={};for(var r in e)g(n,r,{get:e[r],enumerable:!0});return t||g(n,Symbol.toStringTag,{value:`Module`}),n};function v(){let[e=``,...t]=location.hash.replace(/^#\/?/,``).split(`/`);return{page:e,argument:decodeURIComponent(t.join(`/`))}}function y(e,t=``){return t?`#/${e}/${encodeURIComponent(t)}`:`#/${e}`}function b(e,t=``){location.hash=y(e,t)}var x={good:4500,bad:9e3,"":4500},S=class extends d{constructor(...e){super(...e),this.shown=[],this.#e=0}static{this.styles=[a,n`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`status`),this.setAttribute(`aria-live`,`polite`)}show(e,t){let n=this.#e+=1;this.shown=[...this.shown.slice(-2),{id:n,text:e,kind:t}],setTimeout(()=>this.shown=this.shown.filter(e=>e.id!==n),x[t])}render(){return this.shown.map(({text:e,kind:t})=>o`<div class=${t}>${c(t===`bad`?`warning`:`check`)}<span>${e}</span></div>`)}};i([e()],S.prototype,`shown`,void 0),S=i([r(`zt-toasts`)],S);function C(e,t=`good`){let n=document.querySelector(`zt-toasts`);n||document.body.append(n=document.createElement(`zt-toasts`)),n.show(e,t)}var w=f({close:{zh:`关闭`,en:`Close`}}),T=class extends d{constructor(...e){super(...e),this.heading=``,this.open=!1}static{this.styles=[a,n`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { position: sticky; bottom: 0; display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; background: var(--zt-raised); }
    `]}updated(){this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close()}#e(){this.open=!1,this.dispatchEvent(new Event(`close`))}render(){return o`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open?o`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${w(`close`)} @click=${()=>this.dialog.close()}>${c(`cross`)}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`:t}
    </dialog>`}};i([p()],T.prototype,`heading`,void 0),i([p({type:Boolean,reflect:!0})],T.prototype,`open`,void 0),i([h(`dialog`)],T.prototype,`dialog`,void 0),T=i([r(`zt-dialog`)],T);var E=Symbol.for(``),D=e=>{if(e?.r===E)return e?._$litStatic$},O=e=>({_$litStatic$:e,r:E}),k=new Map,A=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=D(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=k.get(e))===void 0&&(o.raw=o,k.set(e,t=o)),n=s}return e(t,...n)})(o),j=f({today:{zh:`今天`,en:`Today`},inbox:{zh:`待办`,en:`Inbox`},roster:{zh:`班表`,en:`Roster`},leave:{zh:`请假`,en:`Leave`},balance:{zh:`余额与流水`,en:`Balance`},calendar:{zh:`班组日历`,en:`Team calendar`},people:{zh:`人员`,en:`People`},swaps:{zh:`换班`,en:`Swaps`},wishes:{zh:`意愿`,en:`Wishes`},handover:{zh:`交接班`,en:`Handover`},decisions:{zh:`决定`,en:`Decisions`},policies:{zh:`授权规则`,en:`Policies`},demand:{zh:`话务与排班`,en:`Demand`},weather:{zh:`天气与预案`,en:`Weather`}}),M=e=>e.has(`AGENT`,`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),N=e=>M(e)||e.has(`HR`),P=e=>e.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`),F=[{path:`today`,tag:`zt-today`,icon:`today`,title:()=>j(`today`),isFor:P,load:()=>m(()=>import(`./zt-today-B7zHgdpo.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]))},{path:`inbox`,tag:`zt-inbox`,icon:`inbox`,title:()=>j(`inbox`),isFor:P,load:()=>m(()=>import(`./zt-inbox-CAZCc8UW.js`),__vite__mapDeps([18,1,2,3,4,8,5,19,20,7,21,14,15,12]))},{path:`roster`,tag:`zt-roster`,icon:`roster`,title:()=>j(`roster`),isFor:M,load:()=>m(()=>import(`./zt-roster-aR7viKJu.js`),__vite__mapDeps([22,1,2,3,4,5,9,13,23,15,12,17,24,14,7,25,26,11]))},{path:`leave`,tag:`zt-leave`,icon:`leave`,title:()=>j(`leave`),isFor:N,load:()=>m(()=>import(`./zt-leave-DiIyt57u.js`),__vite__mapDeps([27,1,2,3,4,5,28,20,19,21,7,14,15,12,11,9,25,26,17]))},{path:`balance`,tag:`zt-balance`,icon:`leave`,under:`leave`,title:()=>j(`balance`),isFor:N,load:()=>m(()=>import(`./zt-balance-BrjlZa7e.js`),__vite__mapDeps([29,1,5,9,28,20,15,12]))},{path:`leave-calendar`,tag:`zt-leave-calendar`,icon:`leave`,under:`leave`,title:()=>j(`calendar`),isFor:N,load:()=>m(()=>import(`./zt-leave-calendar-BkHGjdRG.js`),__vite__mapDeps([30,1,5,9,28,20,26,17]))},{path:`swaps`,tag:`zt-swaps`,icon:`swap`,title:()=>j(`swaps`),isFor:M,load:()=>m(()=>import(`./zt-swaps-fgER1WbX.js`),__vite__mapDeps([31,1,6,5,10,11,12,13,9,17,19,20]))},{path:`wishes`,tag:`zt-wishes`,icon:`hand`,title:()=>j(`wishes`),isFor:M,load:()=>m(()=>import(`./zt-wishes-CGl8jD9V.js`),__vite__mapDeps([32,1,9,5,24,25,15,12]))},{path:`handover`,tag:`zt-handover`,icon:`handover`,title:()=>j(`handover`),isFor:P,load:()=>m(()=>import(`./zt-handover-Cmp0e_Ql.js`),__vite__mapDeps([33,1,2,3,4,5,34,19,20,8]))},{path:`decisions`,tag:`zt-decisions`,icon:`decision`,title:()=>j(`decisions`),isFor:P,load:()=>m(()=>import(`./zt-decisions-CekKqvQ3.js`),__vite__mapDeps([35,1,34,5,19,20]))},{path:`policies`,tag:`zt-policies`,icon:`policy`,title:()=>j(`policies`),isFor:e=>P(e)||e.has(`HR`),load:()=>m(()=>import(`./zt-policies-BWGMiDKR.js`),__vite__mapDeps([36,1,2,3,4,5,34,19,20]))},{path:`people`,tag:`zt-people`,icon:`people`,title:()=>j(`people`),isFor:e=>P(e)||e.has(`HR`,`PLANNER`),load:()=>m(()=>import(`./zt-people-3y_pHFmW.js`),__vite__mapDeps([37,1,2,3,4,5,9,38]))},{path:`demand`,tag:`zt-demand`,icon:`demand`,title:()=>j(`demand`),isFor:e=>e.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),load:()=>m(()=>import(`./zt-demand-CzjSYfKl.js`),__vite__mapDeps([39,1,2,3,4,5,9,16,15,12,6,7,38,23,24,17]))},{path:`weather`,tag:`zt-weather`,icon:`sun`,title:()=>j(`weather`),isFor:e=>P(e)||e.has(`PLANNER`),load:()=>m(()=>import(`./zt-weather-BQR9PqH2.js`),__vite__mapDeps([40,1,2,3,4,9,5]))}];function I(e){return F.filter(t=>t.isFor(e))}var L=_({Shell:()=>V}),R=f({name:{zh:`中台`,en:`Zhongtai`},pages:{zh:`页面`,en:`Pages`},team:{zh:`班组`,en:`Team`},more:{zh:`更多`,en:`More`},skip:{zh:`跳到正文`,en:`Skip to content`},signOut:{zh:`退出登录`,en:`Sign out`},standIn:{zh:`你正代理：{teams}`,en:`You stand in for: {teams}`},nothing:{zh:`你的角色还没有页面。请联系中心经理。`,en:`Your role has no page yet. Ask the centre manager.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),z=[`CENTRE_MANAGER`,`OFFICER`,`HR`,`PLANNER`,`TEAM_LEAD`,`OPS`,`AGENT`],B=4,V=class extends l{constructor(...e){super(...e),this.place=v(),this.more=!1,this.ready=new Set,this.#e=()=>void this.#n()}static{this.styles=[a,n`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.host.inShell=!0,this.addEventListener(`zt-host`,e=>{e.stopPropagation(),e.detail.host=this.host}),window.addEventListener(`hashchange`,this.#e),this.#n()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`hashchange`,this.#e)}get#t(){let e=I(this.host);return e.find(e=>e.path===this.place.page)??e[0]}async#n(){let e=this.place.page;this.place=v();let t=this.#t;t&&(await t.load(),this.ready=new Set(this.ready).add(t.tag),e!==this.place.page&&(await this.updateComplete,window.scrollTo(0,0),this.renderRoot.querySelector(`main`)?.focus({preventScroll:!0})))}async#r(){await this.host.api.session(`DELETE`).catch(()=>void 0),location.hash=``,location.reload()}render(){let e=this.#t;document.title=e?`${e.title()} · ${R(`name`)}`:R(`name`);let{standsInFor:n=[]}=this.host.principal??{};return o`
      ${this.#c()}
      ${this.#s(e)}
      <main id="main" tabindex="-1">
        ${n.length?o`<p class="notice watch stand-in">${c(`hand`)}${R(`standIn`,{teams:n.map(e=>this.host.teamName(e)).join(`、`)})}</p>`:t}
        ${e?this.#a(e):s(`info`,R(`nothing`))}
      </main>`}#i(){this.renderRoot.querySelector(`main`)?.focus()}#a(e){if(!this.ready.has(e.tag))return t;let n=O(e.tag);return A`<${n} .argument=${this.place.argument}></${n}>`}#o(e,n){return o`<a href=${y(e.path)} aria-current=${e===n?`page`:e.path===n?.under?`true`:t}
      @click=${()=>this.more=!1}>${c(e.icon,20)}<span>${e.title()}</span></a>`}#s(e){let n=I(this.host).filter(e=>!e.under),r=n.length>5?n.slice(B):[],i=r.some(t=>t===e||t.path===e?.under);return o`<nav aria-label=${R(`pages`)}>
        <ul>
          ${n.map(t=>o`<li class=${r.includes(t)?`rest`:``}>${this.#o(t,e)}</li>`)}
          ${r.length?o`<li class="more"><button aria-haspopup="dialog" class=${i?`current`:``} @click=${()=>this.more=!0}>
                ${c(`more`,20)}<span>${R(`more`)}</span></button></li>`:t}
        </ul>
      </nav>
      <zt-dialog heading=${R(`more`)} .open=${this.more} @close=${()=>this.more=!1}>
        <ul class="rest-pages">${r.map(t=>o`<li>${this.#o(t,e)}</li>`)}</ul>
      </zt-dialog>`}#c(){let e=this.host.principal?.displayName??``,n=z.find(e=>this.host.has(e));return o`<header class="top">
      <button class="button skip" @click=${this.#i}>${R(`skip`)}</button>
      <a class="brand" href="#/"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" />${R(`name`)}</a>
      ${this.#l()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${e}</div><div class="faint tiny">${n?R(n):t}</div></div>
      ${u(e)}
      <button class="button quiet icon" aria-label=${R(`signOut`)} title=${R(`signOut`)} @click=${this.#r}>${c(`out`)}</button>
    </header>`}#l(){let e=this.host.choosableTeams;return e.length<2?o`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`:o`<select class="input" aria-label=${R(`team`)}
      @change=${e=>this.host.team=e.target.value}>
      ${e.map(e=>o`<option value=${e.name} ?selected=${e.name===this.host.team}>${e.displayName}</option>`)}
    </select>`}};i([e()],V.prototype,`place`,void 0),i([e()],V.prototype,`more`,void 0),i([e()],V.prototype,`ready`,void 0),V=i([r(`zt-shell`)],V);export{V as Shell,b as i,C as n,y as r,L as t};