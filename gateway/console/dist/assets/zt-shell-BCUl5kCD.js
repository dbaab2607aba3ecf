const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/zt-today-BhvKBVXU.js","assets/shapes-Ck_9t0Dp.js","assets/zt-settings-Mn-bckDU.js","assets/index-DIHh-sPL.js","assets/index-IInVjZkf.css","assets/days-D5PTN4OI.js","assets/change-words-BwqQj1fa.js","assets/cover-D-_pqiFe.js","assets/inbox-line-D3Z4LaPV.js","assets/zt-offer-list-Bv5-nAbr.js","assets/repeat-FDJWzNzs.js","assets/place-BA6y1Tuk.js","assets/zt-cover-chart-CWjXtAy7.js","assets/zt-cover-weather-BN1lGfpf.js","assets/zt-quality-Da-GtQQs.js","assets/roster-8RgADNur.js","assets/zt-inbox-DKRoWZ7G.js","assets/conditions-DRu5Xo4_.js","assets/facts-Bf9EHzyL.js","assets/impact-_EMFHm5b.js","assets/zt-roster-B677kOfc.js","assets/zt-roster-notices-Da5V1rbE.js","assets/shift-look-BKEpVIFm.js","assets/wishes-BokDPnzS.js","assets/day-marks-BZ4ygHJv.js","assets/zt-swap-list-CdQ5NgM6.js","assets/zt-leave-DN3rNGCI.js","assets/leave-words-BkcTjXo7.js","assets/zt-balance-C-QnqS0y.js","assets/zt-leave-calendar-Yyt5W_Qa.js","assets/zt-swaps-Co6gSW85.js","assets/zt-wishes-DA4TAOl5.js","assets/zt-handover-DDBP52Pf.js","assets/decision-entry-CJBiOJ3k.js","assets/zt-decisions-B6bRjjYG.js","assets/zt-policies-DDxpHykl.js","assets/zt-people-G9kKkXPG.js","assets/table-file-ODmFfJaP.js","assets/zt-demand--1NKG8zp.js","assets/zt-weather-DwQRUeLL.js","assets/zt-calendar-uBGlO8Yn.js"])))=>i.map(i=>d[i]);
import{C as e,G as t,K as n,Q as r,R as i,U as a,W as o,Y as s,d as c,f as l,n as u,o as d,s as f,t as p,u as m}from"./shapes-Ck_9t0Dp.js";import{t as h}from"./index-DIHh-sPL.js";import{t as g}from"./zt-settings-Mn-bckDU.js";var _=Object.defineProperty,v=(e,t)=>{let n={};for(var r in e)_(n,r,{get:e[r],enumerable:!0});return t||_(n,Symbol.toStringTag,{value:`Module`}),n};function y(){let[e=``,...t]=location.hash.replace(/^#\/?/,``).split(`/`);return{page:e,argument:decodeURIComponent(t.join(`/`))}}function b(e,t=``){return t?`#/${e}/${encodeURIComponent(t)}`:`#/${e}`}function x(e,t=``){location.hash=b(e,t)}var S=i({close:{zh:`关闭`,en:`Close`}}),C=class extends m{constructor(...e){super(...e),this.heading=``,this.open=!1}static{this.styles=[l,r`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { position: sticky; bottom: 0; display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; background: var(--zt-raised); }
    `]}updated(){this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close()}#e(){this.open=!1,this.dispatchEvent(new Event(`close`))}render(){return s`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open?s`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${S(`close`)} @click=${()=>this.dialog.close()}>${d(`cross`)}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`:n}
    </dialog>`}};c([o()],C.prototype,`heading`,void 0),c([o({type:Boolean,reflect:!0})],C.prototype,`open`,void 0),c([g(`dialog`)],C.prototype,`dialog`,void 0),C=c([t(`zt-dialog`)],C);var w={good:4500,bad:9e3,"":4500},T=class extends m{constructor(...e){super(...e),this.shown=[],this.#e=0}static{this.styles=[l,r`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`status`),this.setAttribute(`aria-live`,`polite`)}show(e,t){let n=this.#e+=1;this.shown=[...this.shown.slice(-2),{id:n,text:e,kind:t}],setTimeout(()=>this.shown=this.shown.filter(e=>e.id!==n),w[t])}render(){return this.shown.map(({text:e,kind:t})=>s`<div class=${t}>${d(t===`bad`?`warning`:`check`)}<span>${e}</span></div>`)}};c([a()],T.prototype,`shown`,void 0),T=c([t(`zt-toasts`)],T);function E(e,t=`good`){let n=document.querySelector(`zt-toasts`);n||document.body.append(n=document.createElement(`zt-toasts`)),n.show(e,t)}var D=Symbol.for(``),O=e=>{if(e?.r===D)return e?._$litStatic$},k=e=>({_$litStatic$:e,r:D}),A=new Map,j=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=O(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=A.get(e))===void 0&&(o.raw=o,A.set(e,t=o)),n=s}return e(t,...n)})(s),M=i({today:{zh:`今天`,en:`Today`},inbox:{zh:`待办`,en:`Inbox`},roster:{zh:`班表`,en:`Roster`},leave:{zh:`请假`,en:`Leave`},balance:{zh:`余额与流水`,en:`Balance`},calendar:{zh:`班组日历`,en:`Team calendar`},people:{zh:`人员`,en:`People`},swaps:{zh:`换班`,en:`Swaps`},wishes:{zh:`意愿`,en:`Wishes`},handover:{zh:`交接班`,en:`Handover`},decisions:{zh:`决定`,en:`Decisions`},policies:{zh:`授权规则`,en:`Policies`},demand:{zh:`话务与排班`,en:`Demand`},weather:{zh:`天气与预案`,en:`Weather`},workdays:{zh:`工作日历`,en:`Calendar`}}),N=e=>e.has(`AGENT`,`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),P=e=>N(e)||e.has(`HR`),F=e=>e.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`),I=[{path:`today`,tag:`zt-today`,icon:`today`,title:()=>M(`today`),isFor:F,load:()=>h(()=>import(`./zt-today-BhvKBVXU.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]))},{path:`inbox`,tag:`zt-inbox`,icon:`inbox`,title:()=>M(`inbox`),isFor:F,load:()=>h(()=>import(`./zt-inbox-DKRoWZ7G.js`),__vite__mapDeps([16,1,2,3,4,8,17,18,7,19,12,11]))},{path:`roster`,tag:`zt-roster`,icon:`roster`,title:()=>M(`roster`),isFor:N,load:()=>h(()=>import(`./zt-roster-B677kOfc.js`),__vite__mapDeps([20,1,2,3,4,5,9,10,11,6,21,22,15,23,12,7,13,24,25,17,18]))},{path:`leave`,tag:`zt-leave`,icon:`leave`,title:()=>M(`leave`),isFor:P,load:()=>h(()=>import(`./zt-leave-DN3rNGCI.js`),__vite__mapDeps([26,1,2,3,4,27,18,17,19,7,12,11,10,5,22,24,15]))},{path:`balance`,tag:`zt-balance`,icon:`leave`,under:`leave`,title:()=>M(`balance`),isFor:P,load:()=>h(()=>import(`./zt-balance-C-QnqS0y.js`),__vite__mapDeps([28,1,5,27,18,11]))},{path:`leave-calendar`,tag:`zt-leave-calendar`,icon:`leave`,under:`leave`,title:()=>M(`calendar`),isFor:P,load:()=>h(()=>import(`./zt-leave-calendar-Yyt5W_Qa.js`),__vite__mapDeps([29,1,5,27,18,24,15]))},{path:`swaps`,tag:`zt-swaps`,icon:`swap`,title:()=>M(`swaps`),isFor:N,load:()=>h(()=>import(`./zt-swaps-Co6gSW85.js`),__vite__mapDeps([30,1,6,9,10,11,5,15,22,25,17,18]))},{path:`wishes`,tag:`zt-wishes`,icon:`hand`,title:()=>M(`wishes`),isFor:N,load:()=>h(()=>import(`./zt-wishes-DA4TAOl5.js`),__vite__mapDeps([31,1,5,23,22,11]))},{path:`handover`,tag:`zt-handover`,icon:`handover`,title:()=>M(`handover`),isFor:F,load:()=>h(()=>import(`./zt-handover-DDBP52Pf.js`),__vite__mapDeps([32,1,2,3,4,33,17,18,8]))},{path:`decisions`,tag:`zt-decisions`,icon:`decision`,title:()=>M(`decisions`),isFor:F,load:()=>h(()=>import(`./zt-decisions-B6bRjjYG.js`),__vite__mapDeps([34,1,33,17,18]))},{path:`policies`,tag:`zt-policies`,icon:`policy`,title:()=>M(`policies`),isFor:e=>F(e)||e.has(`HR`),load:()=>h(()=>import(`./zt-policies-DDxpHykl.js`),__vite__mapDeps([35,1,2,3,4,33,17,18]))},{path:`people`,tag:`zt-people`,icon:`people`,title:()=>M(`people`),isFor:e=>F(e)||e.has(`HR`,`PLANNER`),load:()=>h(()=>import(`./zt-people-G9kKkXPG.js`),__vite__mapDeps([36,1,2,3,4,5,37]))},{path:`demand`,tag:`zt-demand`,icon:`demand`,title:()=>M(`demand`),isFor:e=>e.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),load:()=>h(()=>import(`./zt-demand--1NKG8zp.js`),__vite__mapDeps([38,1,2,3,4,5,14,11,6,7,37,21,22,23,15]))},{path:`weather`,tag:`zt-weather`,icon:`sun`,title:()=>M(`weather`),isFor:e=>F(e)||e.has(`PLANNER`),load:()=>h(()=>import(`./zt-weather-DwQRUeLL.js`),__vite__mapDeps([39,1,2,3,4,5]))},{path:`calendar`,tag:`zt-calendar`,icon:`table`,title:()=>M(`workdays`),isFor:e=>e.has(`PLANNER`,`HR`,`CENTRE_MANAGER`,`OFFICER`),load:()=>h(()=>import(`./zt-calendar-uBGlO8Yn.js`),__vite__mapDeps([40,1,2,3,4,5,24,15,37]))}];function L(e){return I.filter(t=>t.isFor(e))}var R=v({Shell:()=>H}),z=i({name:{zh:`中台`,en:`Zhongtai`},pages:{zh:`页面`,en:`Pages`},team:{zh:`班组`,en:`Team`},more:{zh:`更多`,en:`More`},skip:{zh:`跳到正文`,en:`Skip to content`},signOut:{zh:`退出登录`,en:`Sign out`},standIn:{zh:`你正代理：{teams}`,en:`You stand in for: {teams}`},nothing:{zh:`你的角色还没有页面。请联系中心经理。`,en:`Your role has no page yet. Ask the centre manager.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),B=[`CENTRE_MANAGER`,`OFFICER`,`HR`,`PLANNER`,`TEAM_LEAD`,`OPS`,`AGENT`],V=4,H=class extends f{constructor(...e){super(...e),this.place=y(),this.more=!1,this.ready=new Set,this.#e=()=>void this.#n()}static{this.styles=[l,r`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.host.inShell=!0,this.addEventListener(`zt-host`,e=>{e.stopPropagation(),e.detail.host=this.host}),window.addEventListener(`hashchange`,this.#e),this.#n()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`hashchange`,this.#e)}get#t(){let e=L(this.host);return e.find(e=>e.path===this.place.page)??e[0]}async#n(){let e=this.place.page;this.place=y();let t=this.#t;t&&(await t.load(),this.ready=new Set(this.ready).add(t.tag),e!==this.place.page&&(await this.updateComplete,window.scrollTo(0,0),this.renderRoot.querySelector(`main`)?.focus({preventScroll:!0})))}async#r(){await this.host.api.session(`DELETE`).catch(()=>void 0),location.hash=``,location.reload()}render(){let t=this.#t;document.title=t?`${t.title()} · ${z(`name`)}`:z(`name`);let{standsInFor:r=[]}=this.host.principal??{};return s`
      ${this.#c()}
      ${this.#s(t)}
      <main id="main" tabindex="-1">
        ${r.length?s`<p class="notice watch stand-in">${d(`hand`)}${z(`standIn`,{teams:e(r.map(e=>this.host.teamName(e)))})}</p>`:n}
        ${t?this.#a(t):u(`info`,z(`nothing`))}
      </main>`}#i(){this.renderRoot.querySelector(`main`)?.focus()}#a(e){if(!this.ready.has(e.tag))return n;let t=k(e.tag);return j`<${t} .argument=${this.place.argument}></${t}>`}#o(e,t){return s`<a href=${b(e.path)} aria-current=${e===t?`page`:e.path===t?.under?`true`:n}
      @click=${()=>this.more=!1}>${d(e.icon,20)}<span>${e.title()}</span></a>`}#s(e){let t=L(this.host).filter(e=>!e.under),r=t.length>5?t.slice(V):[],i=r.some(t=>t===e||t.path===e?.under);return s`<nav aria-label=${z(`pages`)}>
        <ul>
          ${t.map(t=>s`<li class=${r.includes(t)?`rest`:``}>${this.#o(t,e)}</li>`)}
          ${r.length?s`<li class="more"><button aria-haspopup="dialog" class=${i?`current`:``} @click=${()=>this.more=!0}>
                ${d(`more`,20)}<span>${z(`more`)}</span></button></li>`:n}
        </ul>
      </nav>
      <zt-dialog heading=${z(`more`)} .open=${this.more} @close=${()=>this.more=!1}>
        <ul class="rest-pages">${r.map(t=>s`<li>${this.#o(t,e)}</li>`)}</ul>
      </zt-dialog>`}#c(){let e=this.host.principal?.displayName??``,t=B.find(e=>this.host.has(e));return s`<header class="top">
      <button class="button skip" @click=${this.#i}>${z(`skip`)}</button>
      <a class="brand" href="#/"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" />${z(`name`)}</a>
      ${this.#l()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${e}</div><div class="faint tiny">${t?z(t):n}</div></div>
      ${p(e)}
      <button class="button quiet icon" aria-label=${z(`signOut`)} title=${z(`signOut`)} @click=${this.#r}>${d(`out`)}</button>
    </header>`}#l(){let e=this.host.choosableTeams;return e.length<2?s`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`:s`<select class="input" aria-label=${z(`team`)}
      @change=${e=>this.host.team=e.target.value}>
      ${e.map(e=>s`<option value=${e.name} ?selected=${e.name===this.host.team}>${e.displayName}</option>`)}
    </select>`}};c([a()],H.prototype,`place`,void 0),c([a()],H.prototype,`more`,void 0),c([a()],H.prototype,`ready`,void 0),H=c([t(`zt-shell`)],H);export{H as Shell,x as i,E as n,b as r,R as t};