const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/zt-today-jzWCQw-3.js","assets/index-BXFY9rOr.js","assets/index-IInVjZkf.css","assets/format-B7ozDSZG.js","assets/inbox-line-Bk_7Vm2j.js","assets/zt-cover-chart-DQOyvFu2.js","assets/zt-inbox-jOLnlA_8.js","assets/query-DDQkTGvL.js","assets/conditions-CxBDgjDF.js","assets/zt-roster-BXH16uUM.js","assets/zt-dialog-BTptKE92.js","assets/zt-handover-BMwNN4eN.js","assets/decision-entry-PwwMI3A5.js","assets/zt-decisions-CP1lhDPt.js","assets/zt-policies-CiJP7zlS.js"])))=>i.map(i=>d[i]);
import{C as e,E as t,M as n,T as r,b as i,h as a,k as o,m as s,n as c,p as l,r as u,s as d,t as f,u as p}from"./index-BXFY9rOr.js";import"./zt-settings-nJS-NbHr.js";var m=Object.defineProperty,h=(e,t)=>{let n={};for(var r in e)m(n,r,{get:e[r],enumerable:!0});return t||m(n,Symbol.toStringTag,{value:`Module`}),n},g={good:4500,bad:9e3,"":4500},_=class extends l{constructor(...e){super(...e),this.shown=[],this.#e=0}static{this.styles=[a,n`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`status`),this.setAttribute(`aria-live`,`polite`)}show(e,t){let n=this.#e+=1;this.shown=[...this.shown.slice(-2),{id:n,text:e,kind:t}],setTimeout(()=>this.shown=this.shown.filter(e=>e.id!==n),g[t])}render(){return this.shown.map(({text:e,kind:t})=>o`<div class=${t}>${d(t===`bad`?`warning`:`check`)}<span>${e}</span></div>`)}};s([e()],_.prototype,`shown`,void 0),_=s([r(`zt-toasts`)],_);function v(e,t=`good`){let n=document.querySelector(`zt-toasts`);n||document.body.append(n=document.createElement(`zt-toasts`)),n.show(e,t)}function y(){let[e=``,...t]=location.hash.replace(/^#\/?/,``).split(`/`);return{page:e,argument:decodeURIComponent(t.join(`/`))}}function b(e,t=``){return t?`#/${e}/${encodeURIComponent(t)}`:`#/${e}`}function x(e,t=``){location.hash=b(e,t)}var S=Symbol.for(``),C=e=>{if(e?.r===S)return e?._$litStatic$},w=e=>({_$litStatic$:e,r:S}),T=new Map,E=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=C(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=T.get(e))===void 0&&(o.raw=o,T.set(e,t=o)),n=s}return e(t,...n)})(o),D=i({today:{zh:`今天`,en:`Today`},inbox:{zh:`待办`,en:`Inbox`},roster:{zh:`班表`,en:`Roster`},leave:{zh:`请假`,en:`Leave`},people:{zh:`人员`,en:`People`},handover:{zh:`交接班`,en:`Handover`},decisions:{zh:`决定`,en:`Decisions`},policies:{zh:`授权规则`,en:`Policies`}}),O=e=>e.has(`AGENT`,`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),k=e=>e.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`),A=[{path:`today`,tag:`zt-today`,icon:`today`,title:()=>D(`today`),isFor:k,load:()=>f(()=>import(`./zt-today-jzWCQw-3.js`),__vite__mapDeps([0,1,2,3,4,5]))},{path:`inbox`,tag:`zt-inbox`,icon:`inbox`,title:()=>D(`inbox`),isFor:k,load:()=>f(()=>import(`./zt-inbox-jOLnlA_8.js`),__vite__mapDeps([6,7,1,2,4,3,8,5]))},{path:`roster`,tag:`zt-roster`,icon:`roster`,title:()=>D(`roster`),isFor:O,load:()=>f(()=>import(`./zt-roster-BXH16uUM.js`),__vite__mapDeps([9,7,1,2,3,5,10]))},{path:`handover`,tag:`zt-handover`,icon:`handover`,title:()=>D(`handover`),isFor:k,load:()=>f(()=>import(`./zt-handover-BMwNN4eN.js`),__vite__mapDeps([11,7,1,2,3,12,8,4]))},{path:`decisions`,tag:`zt-decisions`,icon:`decision`,title:()=>D(`decisions`),isFor:k,load:()=>f(()=>import(`./zt-decisions-CP1lhDPt.js`),__vite__mapDeps([13,1,2,12,3,8]))},{path:`policies`,tag:`zt-policies`,icon:`policy`,title:()=>D(`policies`),isFor:e=>k(e)||e.has(`HR`),load:()=>f(()=>import(`./zt-policies-CiJP7zlS.js`),__vite__mapDeps([14,7,1,2,3,12,8,10]))}];function j(e){return A.filter(t=>t.isFor(e))}var M=h({Shell:()=>I}),N=i({name:{zh:`中台`,en:`Zhongtai`},pages:{zh:`页面`,en:`Pages`},team:{zh:`班组`,en:`Team`},skip:{zh:`跳到正文`,en:`Skip to content`},signOut:{zh:`退出登录`,en:`Sign out`},standIn:{zh:`你正代理：{teams}`,en:`You stand in for: {teams}`},nothing:{zh:`你的角色还没有页面。请联系中心经理。`,en:`Your role has no page yet. Ask the centre manager.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),P=[`CENTRE_MANAGER`,`OFFICER`,`HR`,`PLANNER`,`TEAM_LEAD`,`OPS`,`AGENT`],F=5,I=class extends p{constructor(...e){super(...e),this.place=y(),this.ready=new Set,this.#e=()=>void this.#n()}static{this.styles=[a,n`
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
      nav a {
        display: flex; align-items: center; gap: 10px; padding: 8px 12px; border-radius: var(--zt-radius-small);
        color: var(--zt-ink-soft); font-weight: 550;
      }
      nav a:hover { background: var(--zt-hover); text-decoration: none; color: var(--zt-ink); }
      nav a[aria-current="page"] { background: var(--zt-accent-soft); color: var(--zt-accent); }
      main { grid-area: main; min-width: 0; outline: none; }
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
        nav a { flex-direction: column; gap: 1px; padding: 6px 2px; font-size: 0.75rem; }
        nav a span { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      }
    `]}#e;connectedCallback(){super.connectedCallback(),this.host.inShell=!0,this.addEventListener(`zt-host`,e=>{e.stopPropagation(),e.detail.host=this.host}),window.addEventListener(`hashchange`,this.#e),this.#n()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`hashchange`,this.#e)}get#t(){let e=j(this.host);return e.find(e=>e.path===this.place.page)??e[0]}async#n(){let e=this.place.page;this.place=y();let t=this.#t;t&&(await t.load(),this.ready=new Set(this.ready).add(t.tag),e!==this.place.page&&(await this.updateComplete,window.scrollTo(0,0),this.renderRoot.querySelector(`main`)?.focus({preventScroll:!0})))}async#r(){await this.host.api.session(`DELETE`).catch(()=>void 0),location.hash=``,location.reload()}render(){let e=this.#t;document.title=e?`${e.title()} · ${N(`name`)}`:N(`name`);let{standsInFor:n=[]}=this.host.principal??{};return o`
      ${this.#s()}
      <nav aria-label=${N(`pages`)}>
        <ul>${j(this.host).map((t,n)=>this.#o(t,t===e,n))}</ul>
      </nav>
      <main id="main" tabindex="-1">
        ${n.length?o`<p class="notice watch stand-in">${d(`hand`)}${N(`standIn`,{teams:n.map(e=>this.host.teamName(e)).join(`、`)})}</p>`:t}
        ${e?this.#a(e):u(`info`,N(`nothing`))}
      </main>`}#i(){this.renderRoot.querySelector(`main`)?.focus()}#a(e){if(!this.ready.has(e.tag))return t;let n=w(e.tag);return E`<${n} .argument=${this.place.argument}></${n}>`}#o(e,n,r){return o`<li ?hidden=${r>=F&&!n&&matchMedia(`(width < 760px)`).matches}>
      <a href=${b(e.path)} aria-current=${n?`page`:t}>${d(e.icon,20)}<span>${e.title()}</span></a>
    </li>`}#s(){let e=this.host.principal?.displayName??``,n=P.find(e=>this.host.has(e));return o`<header class="top">
      <button class="button skip" @click=${this.#i}>${N(`skip`)}</button>
      <a class="brand" href="#/"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" />${N(`name`)}</a>
      ${this.#c()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${e}</div><div class="faint tiny">${n?N(n):t}</div></div>
      ${c(e)}
      <button class="button quiet icon" aria-label=${N(`signOut`)} title=${N(`signOut`)} @click=${this.#r}>${d(`out`)}</button>
    </header>`}#c(){let e=this.host.choosableTeams;return e.length<2?o`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`:o`<select class="input" aria-label=${N(`team`)}
      @change=${e=>this.host.team=e.target.value}>
      ${e.map(e=>o`<option value=${e.name} ?selected=${e.name===this.host.team}>${e.displayName}</option>`)}
    </select>`}};s([e()],I.prototype,`place`,void 0),s([e()],I.prototype,`ready`,void 0),I=s([r(`zt-shell`)],I);export{I as Shell,v as i,b as n,x as r,M as t};