import{C as e,E as t,M as n,T as r,d as i,f as a,h as o,k as s,o as c,s as l,w as u}from"./shapes-czz-PXj7.js";import{t as d}from"./repeat-DVdDtIL4.js";import{f,i as p,p as m}from"./format--d0xvaYu.js";import{n as h,p as g,r as _,t as v}from"./change-words-DETD_z7q.js";import{n as y}from"./zt-shell-DXDGHCx2.js";var b=n`
  .change { display: grid; gap: 6px; padding: 11px 16px; border-top: 1px solid var(--zt-line); }
  .change .head { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; justify-content: space-between; }
  .change .parts { display: grid; gap: 2px; font-variant-numeric: tabular-nums; }
  .change .parts b { font-weight: 600; }
  .change .foot { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .change details { font-size: var(--zt-text-small); }
  .change summary { color: var(--zt-ink-soft); width: fit-content; }
  .change summary:hover { color: var(--zt-ink); }
  .change .inside { display: grid; gap: 12px; padding-top: 8px; }
  .change h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .steps { display: grid; gap: 4px; }
  .steps li { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 2px 12px; }
  .steps q { display: block; color: var(--zt-ink-soft); }
  .asks { display: flex; flex-wrap: wrap; gap: 4px 6px; }
  .ask { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
  .ask .field { flex: 1 1 200px; }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px 12px; align-items: end; }
  .fields .field { min-width: 0; }
  .fields .wide { grid-column: 1 / -1; }
  .deeds { display: flex; gap: 8px; margin-left: auto; }
  @media (width < 760px) { .change { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
`,x={accept:`accepted`,decline:`declinedOffer`,withdraw:`offerWithdrawn`},S=class extends l{constructor(...e){super(...e),this.offers=[],this.busy=``,this.#e={key:``,id:``}}static{this.styles=[a,b,n`.change:first-of-type { border-top: 0; }`]}#e;render(){return d(this.offers,e=>e.name,e=>this.#t(e))}#t(e){let n=this.host.principal?.subject,r=_(e,n)?e.asks?.find(e=>e.employee===n):void 0,i=`${g(e.kind??`OFFER_KIND_OVERTIME`)} ${f(e.startTime,e.endTime)}`;return s`<article class="change" aria-label=${i}>
      <div class="head"><span class="number"><span class="badge">${g(e.kind??`OFFER_KIND_OVERTIME`)}</span> <b>${f(e.startTime,e.endTime)}</b></span>
        ${r?s`<span class="badge accent">${g(`answerBy`,{time:m(r.answerByTime)})}</span>`:s`<span class="badge ${v(e.state)}">${e.state===`OFFER_STATE_OPEN`?g(`filled`,{accepted:e.acceptedCount??0,count:e.count??1}):g(e.state??`OFFER_STATE_OPEN`)}</span>`}
      </div>
      ${r?s`<p class="soft small">${h(r.extra)}</p>`:this.#n(e.asks??[])}
      ${this.problem?.offer===e.name?s`<p class="notice bad" role="alert">${c(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:t}
      ${e.state===`OFFER_STATE_OPEN`?this.#r(e,!!r):t}
    </article>`}#n(e){let n=e.filter(e=>e.state===`ASK_STATE_WAITING`).length;return s`<div class="asks">
      ${e.filter(e=>e.state!==`ASK_STATE_WAITING`).map(e=>s`<span class="badge ${v(e.state)}">${this.host.names.of(e.employee)} · ${g(e.state)}</span>`)}
      ${n?s`<span class="badge">${g(`inLine`,{n})}</span>`:t}
    </div>`}#r(e,n){let r=this.host.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`,`PLANNER`),i=n?[`accept`,`decline`]:r?[`withdraw`]:[];return i.length?s`<div class="foot">
      <span class="number">${g(`until`,{time:p(e.deadlineTime)})}</span>
      <span class="deeds">${i.map(t=>s`<button class="button small ${t===`accept`?`primary`:t===`decline`?`danger`:``}" data-deed=${t}
        ?disabled=${this.busy===e.name} @click=${()=>void this.#i(e,t)}>${g(t)}</button>`)}</span>
    </div>`:t}async#i(e,t){let n=`${e.name} ${t}`;this.#e.key!==n&&(this.#e={key:n,id:o()}),this.busy=e.name,this.problem=void 0;try{let n=t===`withdraw`?`withdraw`:`answer`,r=await this.host.api.post(`/v1/${e.name}:${n}`,t===`withdraw`?{}:{accept:t===`accept`},this.#e.id);y(g(x[t])),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{offer:r},bubbles:!0,composed:!0}))}catch(t){this.problem={offer:e.name,refusal:t}}finally{this.busy=``}}};i([u({attribute:!1})],S.prototype,`offers`,void 0),i([e()],S.prototype,`busy`,void 0),i([e()],S.prototype,`problem`,void 0),S=i([r(`zt-offer-list`)],S);export{b as t};