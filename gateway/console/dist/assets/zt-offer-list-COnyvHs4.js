import{D as e,G as t,H as n,J as r,L as i,P as a,U as o,W as s,Z as c,_ as l,d as u,f as d,i as f,k as p,l as m,n as h,o as g,r as _,s as v,z as y}from"./shapes-DngMaivK.js";import{t as b}from"./repeat-4AuD9Z__.js";import{h as x,n as S,r as C,s as w,t as T}from"./change-words-DtthrlXC.js";import{n as E}from"./zt-shell-ayW42czv.js";var D=i({place:{zh:`编排休息`,en:`Place breaks`},title:{zh:`按人力需求编排休息`,en:`Breaks against what is required`},span:{zh:`{from} 至 {to}`,en:`{from} to {to}`},frozen:{zh:`此日之前不动`,en:`Nothing changes before`},before:{zh:`现在缺`,en:`Short by`},after:{zh:`编排后缺`,en:`Short then`},about:{zh:`只挪有可开始时段的休息，长短和计薪不变。执行后会通知每个人。`,en:`Only breaks with a window move; lengths and pay stay. Everybody concerned is told.`},partly:{zh:`没有人力需求的时段不动。`,en:`Time without a requirement is left alone.`},none:{zh:`没有更好的安排，休息已经合适。`,en:`Nothing better: breaks lie well.`},noWindows:{zh:`没有可挪的休息：先由排班员在班表的「休息时段」里，给班次的休息设最早、最晚几点开始。`,en:`No break may move: a planner first gives breaks of shift types a window, under Break windows on the roster.`},moved:{zh:`{from} → {to}`,en:`{from} → {to}`},more:{zh:`还有 {n} 个班次`,en:`{n} more {n|shift|shifts}`},apply:{zh:`改 {n} 个班次`,en:`Change {n} {n|shift|shifts}`},done:{zh:`已改 {n} 个班次的休息，还缺 {short}。`,en:`Breaks of {n} {n|shift|shifts} moved; short by {short}.`},cancel:{zh:`取消`,en:`Cancel`},close:{zh:`关闭`,en:`Close`},windows:{zh:`休息时段`,en:`Break windows`},windowsAbout:{zh:`班次里每次休息最早、最晚几点开始，与其他休息和首尾至少隔多久。留空则固定不动。`,en:`From when to when each break may begin, and how far it keeps from others and the ends. Empty: it stays.`},type:{zh:`班次`,en:`Shift type`},usual:{zh:`常用`,en:`Usual`},length:{zh:`分钟`,en:`Minutes`},paid:{zh:`计薪`,en:`Paid`},unpaid:{zh:`不计薪`,en:`Unpaid`},earliest:{zh:`最早开始`,en:`Earliest`},latest:{zh:`最晚开始`,en:`Latest`},apart:{zh:`间隔（分钟）`,en:`Apart (min)`},noBreaks:{zh:`这个班次没有休息。`,en:`This shift type has no breaks.`},save:{zh:`保存`,en:`Save`},saved:{zh:`{code} 已保存；之后编排的休息按此执行。`,en:`{code} saved; breaks are placed by it from now on.`},assign:{zh:`指派`,en:`Assign`},assignTitle:{zh:`指派：{span}`,en:`Assign: {span}`},assignAbout:{zh:`没有人接受邀约，最后一步是指派。先指派近期次数最少、间隔最久的人。`,en:`Nobody took it; assigning is the last step. Whoever was assigned least and longest ago comes first.`},lacks:{zh:`还缺 {n} 人`,en:`{n} lacking`},past:{zh:`13 周内被指派 {n} 次`,en:`assigned {n} {n|time|times} in 13 weeks`},consent:{zh:`属加班，须本人同意`,en:`overtime: needs consent`},nobody:{zh:`按规则没有可指派的人。`,en:`Nobody may be assigned by the rules.`},onlyInEmergency:{zh:`对名单上的人都是加班，本人不同意就不能指派；只有选了下面的紧急情形才可以。`,en:`For everybody it would be overtime, which needs consent; only in an emergency, chosen below, may it be assigned.`},outOfTurn:{zh:`没有轮到此人，会记录在案。`,en:`It is somebody else's turn; this is kept.`},reason:{zh:`原因`,en:`Why`},emergency:{zh:`紧急情形`,en:`Emergency`},EMERGENCY_UNSPECIFIED:{zh:`无`,en:`None`},EMERGENCY_DISASTER:{zh:`自然灾害、事故（劳动法第四十二条一）`,en:`Disaster or accident (Labour Law art. 42 no. 1)`},EMERGENCY_BREAKDOWN:{zh:`设备、公共设施故障（劳动法第四十二条二）`,en:`Facilities failed (Labour Law art. 42 no. 2)`},assigned:{zh:`已指派 {name}，会收到通知。`,en:`Assigned to {name}, who is told.`}}),O=c`
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
`,k=[`EMERGENCY_UNSPECIFIED`,`EMERGENCY_DISASTER`,`EMERGENCY_BREAKDOWN`],A=class extends v{constructor(...e){super(...e),this.chosen=``,this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.busy=!1,this.#e={key:``,id:``},this.#t=new m(this,async e=>{let t=await this.host.api.get(`/v1/${this.offer?.name}/assignable`,{},e);return this.chosen=t.candidates?.find(e=>e.assignable)?.employee??``,t})}static{this.styles=[d,c`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 36dvh; overflow: auto; }
      li + li { border-top: 1px solid var(--zt-line); }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; padding: 8px 12px; cursor: pointer; }
      li input { margin-top: 3px; }
      .unable { opacity: 0.7; }
    `]}#e;#t;willUpdate(e){e.has(`offer`)&&this.offer&&(this.chosen=this.reason=``,this.emergency=`EMERGENCY_UNSPECIFIED`,this.problem=void 0,this.#t.clear(),this.#t.load())}get#n(){let e=this.emergency!==`EMERGENCY_UNSPECIFIED`;return(this.#t.value?.candidates??[]).filter(t=>t.assignable||e&&t.needsConsent)}#r(e){this.emergency=e,this.#n.some(e=>e.employee===this.chosen)||(this.chosen=this.#n[0]?.employee??``)}async#i(e){e.preventDefault();let t={employee:this.chosen,reason:this.reason.trim(),emergency:this.emergency,outOfTurn:this.#n[0]?.employee!==this.chosen},n=JSON.stringify([this.offer?.name,t]);this.#e.key!==n&&(this.#e={key:n,id:a()}),this.busy=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/${this.offer?.name}:assign`,t,this.#e.id);E(D(`assigned`,{name:this.host.names.of(e.employee)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#a()}catch(e){this.problem=e}finally{this.busy=!1}}#a(){this.dispatchEvent(new Event(`close`))}render(){let n=this.#n,i=n.some(e=>e.employee===this.chosen)&&this.reason.trim().length>1;return r`<zt-dialog ?open=${!!this.offer} heading=${D(`assignTitle`,{span:e(this.offer?.startTime,this.offer?.endTime)})} @close=${this.#a}>
      <form class="body" id="assign-form" @submit=${this.#i}>
        <p class="soft small">${D(`assignAbout`)}</p>
        ${this.offer?this.#o():t}
        ${this.chosen&&n.length&&n[0].employee!==this.chosen?r`<p class="notice watch">${g(`info`)}${D(`outOfTurn`)}</p>`:t}
        <label class="field"><span>${D(`reason`)}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${e=>this.reason=e.target.value} /></label>
        <label class="field"><span>${D(`emergency`)}</span><select class="input" .value=${this.emergency} @change=${e=>this.#r(e.target.value)}>
          ${k.map(e=>r`<option value=${e} ?selected=${e===this.emergency}>${D(e)}</option>`)}</select></label>
        ${this.problem?r`<p class="notice bad" role="alert">${g(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:t}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#a}>${D(`cancel`)}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy||!i} @click=${this.#i}>${D(`assign`)}</button>
    </zt-dialog>`}#o(){let{value:e,failure:n}=this.#t;if(n)return _(n,()=>void this.#t.load());if(!e)return f(5);let i=e.candidates??[];if(!i.length)return h(`people`,D(`nobody`));let a=i.some(e=>e.needsConsent);return r`<p class="small">${D(`lacks`,{n:e.openCount??0})}</p>
      ${this.#n.length?t:r`<p class="notice watch">${g(`info`)}<span>${D(a?`onlyInEmergency`:`nobody`)}</span></p>`}
      <ul tabindex="0" aria-label=${D(`assign`)}>${i.map(e=>this.#s(e))}</ul>`}#s(e){let n=this.#n.includes(e),i=(e.reasons??[]).filter(e=>e.code!==`NEEDS_CONSENT`).map(e=>y(e.text)).join(` `);return r`<li class=${n?``:`unable`}><label>
      <input type="radio" name="person" ?disabled=${!n} .checked=${this.chosen===e.employee} @change=${()=>this.chosen=e.employee??``} />
      <span><b>${this.host.names.of(e.employee)}</b> ${e.needsConsent?r`<span class="badge watch">${D(`consent`)}</span>`:t}
        <br /><span class="soft small">${D(`past`,{n:e.pastCount??0})} · ${i}${n?r` · ${S(e.extra)}`:t}</span></span>
    </label></li>`}};u([o({attribute:!1})],A.prototype,`offer`,void 0),u([n()],A.prototype,`chosen`,void 0),u([n()],A.prototype,`reason`,void 0),u([n()],A.prototype,`emergency`,void 0),u([n()],A.prototype,`busy`,void 0),u([n()],A.prototype,`problem`,void 0),A=u([s(`zt-assign-dialog`)],A);var j={accept:`accepted`,decline:`declinedOffer`,withdraw:`offerWithdrawn`},M=class extends v{constructor(...e){super(...e),this.offers=[],this.busy=``,this.#e={key:``,id:``}}static{this.styles=[d,O,c`.change:first-of-type { border-top: 0; }`]}#e;render(){return r`${b(this.offers,e=>e.name,e=>this.#t(e))}
      <zt-assign-dialog .offer=${this.assigning} @close=${()=>this.assigning=void 0}></zt-assign-dialog>`}#t(n){let i=this.host.principal?.subject,a=C(n,i)?n.asks?.find(e=>e.employee===i):void 0,o=`${x(n.kind??`OFFER_KIND_OVERTIME`)} ${e(n.startTime,n.endTime)}`;return r`<article class="change" aria-label=${o}>
      <div class="head"><span class="number"><span class="badge">${x(n.kind??`OFFER_KIND_OVERTIME`)}</span> <b>${e(n.startTime,n.endTime)}</b></span>
        ${a?r`<span class="badge accent">${x(`answerBy`,{time:p(a.answerByTime)})}</span>`:r`<span class="badge ${T(n.state)}">${n.state===`OFFER_STATE_OPEN`?x(`filled`,{accepted:n.acceptedCount??0,count:n.count??1}):x(n.state??`OFFER_STATE_OPEN`)}</span>`}
      </div>
      ${a?r`<p class="soft small">${S(a.extra)}</p>`:this.#n(n.asks??[])}
      ${this.problem?.offer===n.name?r`<p class="notice bad" role="alert">${g(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:t}
      ${n.state===`OFFER_STATE_OPEN`?this.#r(n,!!a):t}
      ${this.host.leading&&w(n,Date.now())?r`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${()=>this.assigning=n}>${D(`assign`)}</button></span></div>`:t}
    </article>`}#n(e){let n=e.filter(e=>e.state===`ASK_STATE_WAITING`).length;return r`<div class="asks">
      ${e.filter(e=>e.state!==`ASK_STATE_WAITING`).map(e=>r`<span class="badge ${T(e.state)}">${this.host.names.of(e.employee)} · ${x(e.state)}</span>`)}
      ${n?r`<span class="badge">${x(`inLine`,{n})}</span>`:t}
    </div>`}#r(e,n){let i=this.host.has(`TEAM_LEAD`,`CENTRE_MANAGER`,`OFFICER`,`PLANNER`),a=n?[`accept`,`decline`]:i?[`withdraw`]:[];return a.length?r`<div class="foot">
      <span class="number">${x(`until`,{time:l(e.deadlineTime)})}</span>
      <span class="deeds">${a.map(t=>r`<button class="button small ${t===`accept`?`primary`:t===`decline`?`danger`:``}" data-deed=${t}
        ?disabled=${this.busy===e.name} @click=${()=>void this.#i(e,t)}>${x(t)}</button>`)}</span>
    </div>`:t}async#i(e,t){let n=`${e.name} ${t}`;this.#e.key!==n&&(this.#e={key:n,id:a()}),this.busy=e.name,this.problem=void 0;try{let n=t===`withdraw`?`withdraw`:`answer`,r=await this.host.api.post(`/v1/${e.name}:${n}`,t===`withdraw`?{}:{accept:t===`accept`},this.#e.id);E(x(j[t])),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{offer:r},bubbles:!0,composed:!0}))}catch(t){this.problem={offer:e.name,refusal:t}}finally{this.busy=``}}};u([o({attribute:!1})],M.prototype,`offers`,void 0),u([n()],M.prototype,`assigning`,void 0),u([n()],M.prototype,`busy`,void 0),u([n()],M.prototype,`problem`,void 0),M=u([s(`zt-offer-list`)],M);export{D as n,O as t};