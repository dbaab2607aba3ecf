const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/zt-today-qIhX0PfN.js","assets/index-DXkp-D0j.js","assets/index-IInVjZkf.css","assets/format-CEaRvrez.js","assets/inbox-line-DbBcO3Pb.js","assets/zt-cover-chart-DqJcAH-b.js","assets/zt-inbox-BkgcUldg.js","assets/zt-settings-6bLdT2Bw.js","assets/conditions-Dgr1CBtk.js","assets/zt-roster-GgBgkJFi.js","assets/zt-handover-CNswbR9j.js","assets/decision-entry-BUQcAiG4.js","assets/zt-decisions-Bt-u2iZj.js","assets/zt-policies-D0824qLO.js"])))=>i.map(i=>d[i]);
import{C as e,E as t,M as n,T as r,b as i,h as a,k as o,m as s,n as c,p as l,r as u,s as d,t as f,u as p,w as m}from"./index-DXkp-D0j.js";import{t as h}from"./zt-settings-6bLdT2Bw.js";var g=Object.defineProperty,_=(e,t)=>{let n={};for(var r in e)g(n,r,{get:e[r],enumerable:!0});return t||g(n,Symbol.toStringTag,{value:`Module`}),n},v={good:4500,bad:9e3,"":4500},y=class extends l{constructor(...e){super(...e),this.shown=[],this.#e=0}static{this.styles=[a,n`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`status`),this.setAttribute(`aria-live`,`polite`)}show(e,t){let n=this.#e+=1;this.shown=[...this.shown.slice(-2),{id:n,text:e,kind:t}],setTimeout(()=>this.shown=this.shown.filter(e=>e.id!==n),v[t])}render(){return this.shown.map(({text:e,kind:t})=>o`<div class=${t}>${d(t===`bad`?`warning`:`check`)}<span>${e}</span></div>`)}};s([e()],y.prototype,`shown`,void 0),y=s([r(`zt-toasts`)],y);function b(e,t=`good`){let n=document.querySelector(`zt-toasts`);n||document.body.append(n=document.createElement(`zt-toasts`)),n.show(e,t)}function x(){let[e=``,...t]=location.hash.replace(/^#\/?/,``).split(`/`);return{page:e,argument:decodeURIComponent(t.join(`/`))}}function S(e,t=``){return t?`#/${e}/${encodeURIComponent(t)}`:`#/${e}`}function C(e,t=``){location.hash=S(e,t)}var w=i({close:{zh:`关闭`,en:`Close`}}),T=class extends l{constructor(...e){super(...e),this.heading=``,this.open=!1}static{this.styles=[a,n`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; }
    `]}updated(){this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close()}#e(){this.open=!1,this.dispatchEvent(new Event(`close`))}render(){return o`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open?o`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${w(`close`)} @click=${()=>this.dialog.close()}>${d(`cross`)}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`:t}
    </dialog>`}};s([m()],T.prototype,`heading`,void 0),s([m({type:Boolean,reflect:!0})],T.prototype,`open`,void 0),s([h(`dialog`)],T.prototype,`dialog`,void 0),T=s([r(`zt-dialog`)],T);var E=Symbol.for(``),D=e=>{if(e?.r===E)return e?._$litStatic$},O=e=>({_$litStatic$:e,r:E}),k=new Map,A=(e=>(t,...n)=>{let r=n.length,i,a,o=[],s=[],c,l=0,u=!1;for(;l<r;){for(c=t[l];l<r&&(a=n[l],(i=D(a))!==void 0);)c+=i+t[++l],u=!0;l!==r&&s.push(a),o.push(c),l++}if(l===r&&o.push(t[r]),u){let e=o.join(`$$lit$$`);(t=k.get(e))===void 0&&(o.raw=o,k.set(e,t=o)),n=s}return e(t,...n)})(o),j=i({today:{zh:`今天`,en:`Today`},inbox:{zh:`待办`,en:`Inbox`},roster:{zh:`班表`,en:`Roster`},leave:{zh:`请假`,en:`Leave`},people:{zh:`人员`,en:`People`},handover:{zh:`交接班`,en:`Handover`},decisions:{zh:`决定`,en:`Decisions`},policies:{zh:`授权规则`,en:`Policies`}}),M=e=>e.has(`AGENT`,`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`OFFICER`),N=e=>e.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`),P=[{path:`today`,tag:`zt-today`,icon:`today`,title:()=>j(`today`),isFor:N,load:()=>f(()=>import(`./zt-today-qIhX0PfN.js`),__vite__mapDeps([0,1,2,3,4,5]))},{path:`inbox`,tag:`zt-inbox`,icon:`inbox`,title:()=>j(`inbox`),isFor:N,load:()=>f(()=>import(`./zt-inbox-BkgcUldg.js`),__vite__mapDeps([6,7,1,2,4,3,8,5]))},{path:`roster`,tag:`zt-roster`,icon:`roster`,title:()=>j(`roster`),isFor:M,load:()=>f(()=>import(`./zt-roster-GgBgkJFi.js`),__vite__mapDeps([9,7,1,2,3,5]))},{path:`handover`,tag:`zt-handover`,icon:`handover`,title:()=>j(`handover`),isFor:N,load:()=>f(()=>import(`./zt-handover-CNswbR9j.js`),__vite__mapDeps([10,7,1,2,3,11,8,4]))},{path:`decisions`,tag:`zt-decisions`,icon:`decision`,title:()=>j(`decisions`),isFor:N,load:()=>f(()=>import(`./zt-decisions-Bt-u2iZj.js`),__vite__mapDeps([12,1,2,11,3,8]))},{path:`policies`,tag:`zt-policies`,icon:`policy`,title:()=>j(`policies`),isFor:e=>N(e)||e.has(`HR`),load:()=>f(()=>import(`./zt-policies-D0824qLO.js`),__vite__mapDeps([13,7,1,2,3,11,8]))}];function F(e){return P.filter(t=>t.isFor(e))}var I=_({Shell:()=>B}),L=i({name:{zh:`中台`,en:`Zhongtai`},pages:{zh:`页面`,en:`Pages`},team:{zh:`班组`,en:`Team`},more:{zh:`更多`,en:`More`},skip:{zh:`跳到正文`,en:`Skip to content`},signOut:{zh:`退出登录`,en:`Sign out`},standIn:{zh:`你正代理：{teams}`,en:`You stand in for: {teams}`},nothing:{zh:`你的角色还没有页面。请联系中心经理。`,en:`Your role has no page yet. Ask the centre manager.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),R=[`CENTRE_MANAGER`,`OFFICER`,`HR`,`PLANNER`,`TEAM_LEAD`,`OPS`,`AGENT`],z=4,B=class extends p{constructor(...e){super(...e),this.place=x(),this.more=!1,this.ready=new Set,this.#e=()=>void this.#n()}static{this.styles=[a,n`
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
      nav a[aria-current="page"], nav button.current, .rest-pages a[aria-current="page"] { background: var(--zt-accent-soft); color: var(--zt-accent); }
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
        nav .rest { display: none; }
        nav .more { display: block; }
        nav a, nav button { flex-direction: column; gap: 1px; padding: 6px 2px; font-size: 0.75rem; line-height: 1.55; }
        .rest-pages a { padding-block: 12px; }
        nav a span, nav button span { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      }
    `]}#e;connectedCallback(){super.connectedCallback(),this.host.inShell=!0,this.addEventListener(`zt-host`,e=>{e.stopPropagation(),e.detail.host=this.host}),window.addEventListener(`hashchange`,this.#e),this.#n()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`hashchange`,this.#e)}get#t(){let e=F(this.host);return e.find(e=>e.path===this.place.page)??e[0]}async#n(){let e=this.place.page;this.place=x();let t=this.#t;t&&(await t.load(),this.ready=new Set(this.ready).add(t.tag),e!==this.place.page&&(await this.updateComplete,window.scrollTo(0,0),this.renderRoot.querySelector(`main`)?.focus({preventScroll:!0})))}async#r(){await this.host.api.session(`DELETE`).catch(()=>void 0),location.hash=``,location.reload()}render(){let e=this.#t;document.title=e?`${e.title()} · ${L(`name`)}`:L(`name`);let{standsInFor:n=[]}=this.host.principal??{};return o`
      ${this.#c()}
      ${this.#s(e)}
      <main id="main" tabindex="-1">
        ${n.length?o`<p class="notice watch stand-in">${d(`hand`)}${L(`standIn`,{teams:n.map(e=>this.host.teamName(e)).join(`、`)})}</p>`:t}
        ${e?this.#a(e):u(`info`,L(`nothing`))}
      </main>`}#i(){this.renderRoot.querySelector(`main`)?.focus()}#a(e){if(!this.ready.has(e.tag))return t;let n=O(e.tag);return A`<${n} .argument=${this.place.argument}></${n}>`}#o(e,n){return o`<a href=${S(e.path)} aria-current=${e===n?`page`:t}
      @click=${()=>this.more=!1}>${d(e.icon,20)}<span>${e.title()}</span></a>`}#s(e){let n=F(this.host),r=n.length>5?n.slice(z):[],i=e!==void 0&&r.includes(e);return o`<nav aria-label=${L(`pages`)}>
        <ul>
          ${n.map(t=>o`<li class=${r.includes(t)?`rest`:``}>${this.#o(t,e)}</li>`)}
          ${r.length?o`<li class="more"><button aria-haspopup="dialog" class=${i?`current`:``} @click=${()=>this.more=!0}>
                ${d(`more`,20)}<span>${L(`more`)}</span></button></li>`:t}
        </ul>
      </nav>
      <zt-dialog heading=${L(`more`)} .open=${this.more} @close=${()=>this.more=!1}>
        <ul class="rest-pages">${r.map(t=>o`<li>${this.#o(t,e)}</li>`)}</ul>
      </zt-dialog>`}#c(){let e=this.host.principal?.displayName??``,n=R.find(e=>this.host.has(e));return o`<header class="top">
      <button class="button skip" @click=${this.#i}>${L(`skip`)}</button>
      <a class="brand" href="#/"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" />${L(`name`)}</a>
      ${this.#l()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${e}</div><div class="faint tiny">${n?L(n):t}</div></div>
      ${c(e)}
      <button class="button quiet icon" aria-label=${L(`signOut`)} title=${L(`signOut`)} @click=${this.#r}>${d(`out`)}</button>
    </header>`}#l(){let e=this.host.choosableTeams;return e.length<2?o`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`:o`<select class="input" aria-label=${L(`team`)}
      @change=${e=>this.host.team=e.target.value}>
      ${e.map(e=>o`<option value=${e.name} ?selected=${e.name===this.host.team}>${e.displayName}</option>`)}
    </select>`}};s([e()],B.prototype,`place`,void 0),s([e()],B.prototype,`more`,void 0),s([e()],B.prototype,`ready`,void 0),B=s([r(`zt-shell`)],B);export{B as Shell,b as i,S as n,C as r,I as t};