import{A as e,B as t,F as n,G as r,K as i,O as a,Q as o,R as s,U as c,W as l,Y as u,_ as d,d as f,f as p,i as m,l as h,n as g,o as _,r as v,s as y}from"./shapes-Ck_9t0Dp.js";import{t as b}from"./repeat-FDJWzNzs.js";import{h as x,n as S,r as C,s as w,t as T}from"./change-words-BwqQj1fa.js";import{n as E}from"./zt-shell-BCUl5kCD.js";var D=s({place:{zh:`编排休息`,en:`Place breaks`},title:{zh:`按人力需求编排休息`,en:`Breaks against what is required`},span:{zh:`{from} 至 {to}`,en:`{from} to {to}`},frozen:{zh:`此日之前不动`,en:`Nothing changes before`},before:{zh:`现在缺`,en:`Short by`},after:{zh:`编排后缺`,en:`Short then`},about:{zh:`只挪有可开始时段的休息，长短和计薪不变。执行后会通知每个人。`,en:`Only breaks with a window move; lengths and pay stay. Everybody concerned is told.`},partly:{zh:`没有人力需求的时段不动。`,en:`Time without a requirement is left alone.`},none:{zh:`没有更好的安排，休息已经合适。`,en:`Nothing better: breaks lie well.`},noWindows:{zh:`没有可挪的休息：先由排班员在班表的「休息时段」里，给班次的休息设最早、最晚几点开始。`,en:`No break may move: a planner first gives breaks of shift types a window, under Break windows on the roster.`},moved:{zh:`{from} → {to}`,en:`{from} → {to}`},more:{zh:`还有 {n} 个班次`,en:`{n} more {n|shift|shifts}`},apply:{zh:`改 {n} 个班次`,en:`Change {n} {n|shift|shifts}`},done:{zh:`已改 {n} 个班次的休息，还缺 {short}。`,en:`Breaks of {n} {n|shift|shifts} moved; short by {short}.`},cancel:{zh:`取消`,en:`Cancel`},close:{zh:`关闭`,en:`Close`},windows:{zh:`休息时段`,en:`Break windows`},windowsAbout:{zh:`班次里每次休息最早、最晚几点开始，与其他休息和首尾至少隔多久。留空则固定不动。`,en:`From when to when each break may begin, and how far it keeps from others and the ends. Empty: it stays.`},type:{zh:`班次`,en:`Shift type`},usual:{zh:`常用`,en:`Usual`},length:{zh:`分钟`,en:`Minutes`},paid:{zh:`计薪`,en:`Paid`},unpaid:{zh:`不计薪`,en:`Unpaid`},earliest:{zh:`最早开始`,en:`Earliest`},latest:{zh:`最晚开始`,en:`Latest`},apart:{zh:`间隔（分钟）`,en:`Apart (min)`},noBreaks:{zh:`这个班次没有休息。`,en:`This shift type has no breaks.`},save:{zh:`保存`,en:`Save`},saved:{zh:`{code} 已保存；之后编排的休息按此执行。`,en:`{code} saved; breaks are placed by it from now on.`},assign:{zh:`指派`,en:`Assign`},assignTitle:{zh:`指派：{span}`,en:`Assign: {span}`},assignAbout:{zh:`没有人接受邀约，最后一步是指派。先指派近期次数最少、间隔最久的人。`,en:`Nobody took it; assigning is the last step. Whoever was assigned least and longest ago comes first.`},lacks:{zh:`还缺 {n} 人`,en:`{n} lacking`},past:{zh:`13 周内被指派 {n} 次`,en:`assigned {n} {n|time|times} in 13 weeks`},consent:{zh:`属加班，须本人同意`,en:`overtime: needs consent`},nobody:{zh:`按规则没有可指派的人。`,en:`Nobody may be assigned by the rules.`},onlyInEmergency:{zh:`对名单上的人都是加班，本人不同意就不能指派；只有选了下面的紧急情形才可以。`,en:`For everybody it would be overtime, which needs consent; only in an emergency, chosen below, may it be assigned.`},outOfTurn:{zh:`没有轮到此人，会记录在案。`,en:`It is somebody else's turn; this is kept.`},reason:{zh:`原因`,en:`Why`},emergency:{zh:`紧急情形`,en:`Emergency`},EMERGENCY_UNSPECIFIED:{zh:`无`,en:`None`},EMERGENCY_DISASTER:{zh:`自然灾害、事故（劳动法第四十二条一）`,en:`Disaster or accident (Labour Law art. 42 no. 1)`},EMERGENCY_BREAKDOWN:{zh:`设备、公共设施故障（劳动法第四十二条二）`,en:`Facilities failed (Labour Law art. 42 no. 2)`},assigned:{zh:`已指派 {name}，会收到通知。`,en:`Assigned to {name}, who is told.`}}),O=o`
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
`,k=[`EMERGENCY_UNSPECIFIED`,`EMERGENCY_DISASTER`,`EMERGENCY_BREAKDOWN`],A=class extends y{constructor(...e){super(...e),this.chosen=``,this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.busy=!1,this.#e={key:``,id:``},this.#t=new h(this,async e=>{let t=await this.host.api.get(`/v1/${this.offer?.name}/assignable`,{},e);return this.chosen=t.candidates?.find(e=>e.assignable)?.employee??``,t})}static{this.styles=[p,o`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 36dvh; overflow: auto; }
      li + li { border-top: 1px solid var(--zt-line); }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; padding: 8px 12px; cursor: pointer; }
      li input { margin-top: 3px; }
      .unable { opacity: 0.7; }
    `]}#e;#t;willUpdate(e){e.has(`offer`)&&this.offer&&(this.chosen=this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.problem=void 0,this.#t.clear(),this.#t.load())}get#n(){let e=this.emergency!==`EMERGENCY_UNSPECIFIED`;return(this.#t.value?.candidates??[]).filter(t=>t.assignable||e&&t.needsConsent)}#r(e){this.emergency=e,this.#n.some(e=>e.employee===this.chosen)||(this.chosen=this.#n[0]?.employee??``)}async#i(e){e.preventDefault();let t={employee:this.chosen,reason:this.reason.trim(),emergency:this.emergency,outOfTurn:this.#n[0]?.employee!==this.chosen},r=JSON.stringify([this.offer?.name,t]);this.#e.key!==r&&(this.#e={key:r,id:n()}),this.busy=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/${this.offer?.name}:assign`,t,this.#e.id);E(D(`assigned`,{name:this.host.names.of(e.employee)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#a()}catch(e){this.problem=e}finally{this.busy=!1}}#a(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#n,t=e.some(e=>e.employee===this.chosen)&&this.reason.trim().length>1;return u`<zt-dialog ?open=${!!this.offer} heading=${D(`assignTitle`,{span:a(this.offer?.startTime,this.offer?.endTime)})} @close=${this.#a}>
      <form class="body" id="assign-form" @submit=${this.#i}>
        <p class="soft small">${D(`assignAbout`)}</p>
        ${this.offer?this.#o():i}
        ${this.chosen&&e.length&&e[0].employee!==this.chosen?u`<p class="notice watch">${_(`info`)}${D(`outOfTurn`)}</p>`:i}
        <label class="field"><span>${D(`reason`)}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${e=>this.reason=e.target.value} /></label>
        <label class="field"><span>${D(`emergency`)}</span><select class="input" .value=${this.emergency} @change=${e=>this.#r(e.target.value)}>
          ${k.map(e=>u`<option value=${e} ?selected=${e===this.emergency}>${D(e)}</option>`)}</select></label>
        ${this.problem?u`<p class="notice bad" role="alert">${_(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:i}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#a}>${D(`cancel`)}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy||!t} @click=${this.#i}>${D(`assign`)}</button>
    </zt-dialog>`}#o(){let{value:e,failure:t}=this.#t;if(t)return v(t,()=>void this.#t.load());if(!e)return m(5);let n=e.candidates??[];if(!n.length)return g(`people`,D(`nobody`));let r=n.some(e=>e.needsConsent);return u`<p class="small">${D(`lacks`,{n:e.openCount??0})}</p>
      ${this.#n.length?i:u`<p class="notice watch">${_(`info`)}<span>${D(r?`onlyInEmergency`:`nobody`)}</span></p>`}
      <ul tabindex="0" aria-label=${D(`assign`)}>${n.map(e=>this.#s(e))}</ul>`}#s(e){let n=this.#n.includes(e),r=(e.reasons??[]).filter(e=>e.code!==`NEEDS_CONSENT`).map(e=>t(e.text)).join(` `);return u`<li class=${n?``:`unable`}><label>
      <input type="radio" name="person" ?disabled=${!n} .checked=${this.chosen===e.employee} @change=${()=>this.chosen=e.employee??``} />
      <span><b>${this.host.names.of(e.employee)}</b> ${e.needsConsent?u`<span class="badge watch">${D(`consent`)}</span>`:i}
        <br /><span class="soft small">${D(`past`,{n:e.pastCount??0})} · ${r}${n?u` · ${S(e.extra)}`:i}</span></span>
    </label></li>`}};f([l({attribute:!1})],A.prototype,`offer`,void 0),f([c()],A.prototype,`chosen`,void 0),f([c()],A.prototype,`reason`,void 0),f([c()],A.prototype,`emergency`,void 0),f([c()],A.prototype,`busy`,void 0),f([c()],A.prototype,`problem`,void 0),A=f([r(`zt-assign-dialog`)],A);var j={accept:`accepted`,decline:`declinedOffer`,withdraw:`offerWithdrawn`},M=class extends y{constructor(...e){super(...e),this.offers=[],this.busy=``,this.#e={key:``,id:``}}static{this.styles=[p,O,o`.change:first-of-type { border-top: 0; }`]}#e;render(){return u`${b(this.offers,e=>e.name,e=>this.#t(e))}
      <zt-assign-dialog .offer=${this.assigning} @close=${()=>this.assigning=void 0}></zt-assign-dialog>`}#t(t){let n=this.host.principal?.subject,r=C(t,n)?t.asks?.find(e=>e.employee===n):void 0,o=`${x(t.kind??`OFFER_KIND_OVERTIME`)} ${a(t.startTime,t.endTime)}`;return u`<article class="change" aria-label=${o}>
      <div class="head"><span class="number"><span class="badge">${x(t.kind??`OFFER_KIND_OVERTIME`)}</span> <b>${a(t.startTime,t.endTime)}</b></span>
        ${r?u`<span class="badge accent">${x(`answerBy`,{time:e(r.answerByTime)})}</span>`:u`<span class="badge ${T(t.state)}">${t.state===`OFFER_STATE_OPEN`?x(`filled`,{accepted:t.acceptedCount??0,count:t.count??1}):x(t.state??`OFFER_STATE_OPEN`)}</span>`}
      </div>
      ${r?u`<p class="soft small">${S(r.extra)}</p>`:this.#n(t.asks??[])}
      ${this.problem?.offer===t.name?u`<p class="notice bad" role="alert">${_(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:i}
      ${t.state===`OFFER_STATE_OPEN`?this.#r(t,!!r):i}
      ${this.host.leading&&w(t,Date.now())?u`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${()=>this.assigning=t}>${D(`assign`)}</button></span></div>`:i}
    </article>`}#n(e){let t=e.filter(e=>e.state===`ASK_STATE_WAITING`).length;return u`<div class="asks">
      ${e.filter(e=>e.state!==`ASK_STATE_WAITING`).map(e=>u`<span class="badge ${T(e.state)}">${this.host.names.of(e.employee)} · ${x(e.state)}</span>`)}
      ${t?u`<span class="badge">${x(`inLine`,{n:t})}</span>`:i}
    </div>`}#r(e,t){let n=this.host.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`,`PLANNER`),r=t?[`accept`,`decline`]:n?[`withdraw`]:[];return r.length?u`<div class="foot">
      <span class="number">${x(`until`,{time:d(e.deadlineTime)})}</span>
      <span class="deeds">${r.map(t=>u`<button class="button small ${t===`accept`?`primary`:t===`decline`?`danger`:``}" data-deed=${t}
        ?disabled=${this.busy===e.name} @click=${()=>void this.#i(e,t)}>${x(t)}</button>`)}</span>
    </div>`:i}async#i(e,t){let r=`${e.name} ${t}`;this.#e.key!==r&&(this.#e={key:r,id:n()}),this.busy=e.name,this.problem=void 0;try{let n=t===`withdraw`?`withdraw`:`answer`,r=await this.host.api.post(`/v1/${e.name}:${n}`,t===`withdraw`?{}:{accept:t===`accept`},this.#e.id);E(x(j[t])),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{offer:r},bubbles:!0,composed:!0}))}catch(t){this.problem={offer:e.name,refusal:t}}finally{this.busy=``}}};f([l({attribute:!1})],M.prototype,`offers`,void 0),f([c()],M.prototype,`assigning`,void 0),f([c()],M.prototype,`busy`,void 0),f([c()],M.prototype,`problem`,void 0),M=f([r(`zt-offer-list`)],M);export{D as n,O as t};