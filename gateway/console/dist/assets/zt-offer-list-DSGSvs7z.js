import{B as e,D as t,E as n,H as r,K as i,L as a,M as o,U as s,V as c,Y as l,_ as u,d,f,i as p,l as m,n as h,o as g,r as _,s as v}from"./shapes-DG9zjCvG.js";import{t as y}from"./repeat-BfTZOG2j.js";import{t as b}from"./breaks-BVFCbMHU.js";import{m as x,n as S,o as C,r as w,t as T}from"./change-words-iLr8gL0K.js";import{n as E}from"./zt-shell-CCuhhnbt.js";var D=l`
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
`,O=[`EMERGENCY_UNSPECIFIED`,`EMERGENCY_DISASTER`,`EMERGENCY_BREAKDOWN`],k=class extends v{constructor(...e){super(...e),this.chosen=``,this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.busy=!1,this.#e={key:``,id:``},this.#t=new m(this,async e=>{let t=await this.host.api.get(`/v1/${this.offer?.name}/assignable`,{},e);return this.chosen=t.candidates?.find(e=>e.assignable)?.employee??``,t})}static{this.styles=[f,l`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 36dvh; overflow: auto; }
      li + li { border-top: 1px solid var(--zt-line); }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; padding: 8px 12px; cursor: pointer; }
      li input { margin-top: 3px; }
      .unable { opacity: 0.7; }
    `]}#e;#t;willUpdate(e){e.has(`offer`)&&this.offer&&(this.chosen=this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.problem=void 0,this.#t.clear(),this.#t.load())}get#n(){let e=this.emergency!==`EMERGENCY_UNSPECIFIED`;return(this.#t.value?.candidates??[]).filter(t=>t.assignable||e&&t.needsConsent)}async#r(e){e.preventDefault();let t={employee:this.chosen,reason:this.reason.trim(),emergency:this.emergency,outOfTurn:this.#n[0]?.employee!==this.chosen},n=JSON.stringify([this.offer?.name,t]);this.#e.key!==n&&(this.#e={key:n,id:o()}),this.busy=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/${this.offer?.name}:assign`,t,this.#e.id);E(b(`assigned`,{name:this.host.names.of(e.employee)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#i()}catch(e){this.problem=e}finally{this.busy=!1}}#i(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#n,t=e.some(e=>e.employee===this.chosen)&&this.reason.trim().length>1;return i`<zt-dialog ?open=${!!this.offer} heading=${b(`assignTitle`,{span:n(this.offer?.startTime,this.offer?.endTime)})} @close=${this.#i}>
      <form class="body" id="assign-form" @submit=${this.#r}>
        <p class="soft small">${b(`assignAbout`)}</p>
        ${this.offer?this.#a():s}
        ${this.chosen&&e.length&&e[0].employee!==this.chosen?i`<p class="notice watch">${g(`info`)}${b(`outOfTurn`)}</p>`:s}
        <label class="field"><span>${b(`reason`)}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${e=>this.reason=e.target.value} /></label>
        <label class="field"><span>${b(`emergency`)}</span><select class="input" .value=${this.emergency} @change=${e=>this.emergency=e.target.value}>
          ${O.map(e=>i`<option value=${e} ?selected=${e===this.emergency}>${b(e)}</option>`)}</select></label>
        ${this.problem?i`<p class="notice bad" role="alert">${g(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:s}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#i}>${b(`cancel`)}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy||!t} @click=${this.#r}>${b(`assign`)}</button>
    </zt-dialog>`}#a(){let{value:e,failure:t}=this.#t;if(t)return _(t,()=>void this.#t.load());if(!e)return p(5);let n=e.candidates??[];return n.length?i`<p class="small">${b(`lacks`,{n:e.openCount??0})}</p>
      <ul tabindex="0" aria-label=${b(`assign`)}>${n.map(e=>this.#o(e))}</ul>`:h(`people`,b(`nobody`))}#o(e){let t=this.#n.includes(e),n=(e.reasons??[]).filter(e=>e.code!==`NEEDS_CONSENT`).map(e=>a(e.text)).join(` `);return i`<li class=${t?``:`unable`}><label>
      <input type="radio" name="person" ?disabled=${!t} .checked=${this.chosen===e.employee} @change=${()=>this.chosen=e.employee??``} />
      <span><b>${this.host.names.of(e.employee)}</b> ${e.needsConsent?i`<span class="badge watch">${b(`consent`)}</span>`:s}
        <br /><span class="soft small">${b(`past`,{n:e.pastCount??0})} · ${n}${t?i` · ${S(e.extra)}`:s}</span></span>
    </label></li>`}};d([c({attribute:!1})],k.prototype,`offer`,void 0),d([e()],k.prototype,`chosen`,void 0),d([e()],k.prototype,`reason`,void 0),d([e()],k.prototype,`emergency`,void 0),d([e()],k.prototype,`busy`,void 0),d([e()],k.prototype,`problem`,void 0),k=d([r(`zt-assign-dialog`)],k);var A={accept:`accepted`,decline:`declinedOffer`,withdraw:`offerWithdrawn`},j=class extends v{constructor(...e){super(...e),this.offers=[],this.busy=``,this.#e={key:``,id:``}}static{this.styles=[f,D,l`.change:first-of-type { border-top: 0; }`]}#e;render(){return i`${y(this.offers,e=>e.name,e=>this.#t(e))}
      <zt-assign-dialog .offer=${this.assigning} @close=${()=>this.assigning=void 0}></zt-assign-dialog>`}#t(e){let r=this.host.principal?.subject,a=w(e,r)?e.asks?.find(e=>e.employee===r):void 0,o=`${x(e.kind??`OFFER_KIND_OVERTIME`)} ${n(e.startTime,e.endTime)}`;return i`<article class="change" aria-label=${o}>
      <div class="head"><span class="number"><span class="badge">${x(e.kind??`OFFER_KIND_OVERTIME`)}</span> <b>${n(e.startTime,e.endTime)}</b></span>
        ${a?i`<span class="badge accent">${x(`answerBy`,{time:t(a.answerByTime)})}</span>`:i`<span class="badge ${T(e.state)}">${e.state===`OFFER_STATE_OPEN`?x(`filled`,{accepted:e.acceptedCount??0,count:e.count??1}):x(e.state??`OFFER_STATE_OPEN`)}</span>`}
      </div>
      ${a?i`<p class="soft small">${S(a.extra)}</p>`:this.#n(e.asks??[])}
      ${this.problem?.offer===e.name?i`<p class="notice bad" role="alert">${g(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:s}
      ${e.state===`OFFER_STATE_OPEN`?this.#r(e,!!a):s}
      ${this.host.leading&&C(e,Date.now())?i`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${()=>this.assigning=e}>${b(`assign`)}</button></span></div>`:s}
    </article>`}#n(e){let t=e.filter(e=>e.state===`ASK_STATE_WAITING`).length;return i`<div class="asks">
      ${e.filter(e=>e.state!==`ASK_STATE_WAITING`).map(e=>i`<span class="badge ${T(e.state)}">${this.host.names.of(e.employee)} · ${x(e.state)}</span>`)}
      ${t?i`<span class="badge">${x(`inLine`,{n:t})}</span>`:s}
    </div>`}#r(e,t){let n=this.host.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`,`PLANNER`),r=t?[`accept`,`decline`]:n?[`withdraw`]:[];return r.length?i`<div class="foot">
      <span class="number">${x(`until`,{time:u(e.deadlineTime)})}</span>
      <span class="deeds">${r.map(t=>i`<button class="button small ${t===`accept`?`primary`:t===`decline`?`danger`:``}" data-deed=${t}
        ?disabled=${this.busy===e.name} @click=${()=>void this.#i(e,t)}>${x(t)}</button>`)}</span>
    </div>`:s}async#i(e,t){let n=`${e.name} ${t}`;this.#e.key!==n&&(this.#e={key:n,id:o()}),this.busy=e.name,this.problem=void 0;try{let n=t===`withdraw`?`withdraw`:`answer`,r=await this.host.api.post(`/v1/${e.name}:${n}`,t===`withdraw`?{}:{accept:t===`accept`},this.#e.id);E(x(A[t])),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{offer:r},bubbles:!0,composed:!0}))}catch(t){this.problem={offer:e.name,refusal:t}}finally{this.busy=``}}};d([c({attribute:!1})],j.prototype,`offers`,void 0),d([e()],j.prototype,`assigning`,void 0),d([e()],j.prototype,`busy`,void 0),d([e()],j.prototype,`problem`,void 0),j=d([r(`zt-offer-list`)],j);export{D as t};