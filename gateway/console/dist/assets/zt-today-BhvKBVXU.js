import{B as e,C as t,E as n,F as r,G as i,K as a,O as o,P as s,Q as c,R as l,S as u,T as d,U as f,W as p,Y as m,b as h,c as ee,d as g,f as _,g as v,h as te,i as y,j as ne,k as b,l as x,n as S,o as C,r as w,s as T,t as E,x as D,y as re}from"./shapes-Ck_9t0Dp.js";import{t as ie}from"./zt-settings-Mn-bckDU.js";import{o as O}from"./days-D5PTN4OI.js";import{n as k,r as A}from"./zt-shell-BCUl5kCD.js";import{h as j,n as ae,s as oe}from"./change-words-BwqQj1fa.js";import{n as se}from"./cover-D-_pqiFe.js";import{n as ce,t as le}from"./inbox-line-D3Z4LaPV.js";import{t as M}from"./zt-offer-list-Bv5-nAbr.js";import"./zt-cover-chart-CWjXtAy7.js";import"./zt-cover-weather-BN1lGfpf.js";import"./zt-quality-Da-GtQQs.js";import{t as ue}from"./repeat-FDJWzNzs.js";import{t as de}from"./roster-8RgADNur.js";var N=l({title:{zh:`今天`,en:`Today`},asOf:{zh:`截至 {time}`,en:`As of {time}`},refresh:{zh:`刷新`,en:`Refresh`},presence:{zh:`谁在岗`,en:`Who is here`},LATE:{zh:`迟到`,en:`Late`},EXPECTED:{zh:`应到未到`,en:`Due now`},OFF_PHONE:{zh:`离席`,en:`Off the phones`},HERE:{zh:`在岗`,en:`Here`},BREAK:{zh:`小休`,en:`On break`},AWAY:{zh:`休假`,en:`On leave`},LATER:{zh:`稍后到`,en:`Later`},FINISHED:{zh:`已下班`,en:`Finished`},OFF:{zh:`休息`,en:`Day off`},lateBy:{zh:`迟到 {span}`,en:`{span} late`},since:{zh:`{time} 起`,en:`since {time}`},PRESENCE_CHANGE_SHIFT_START:{zh:`{time} 上班`,en:`starts {time}`},PRESENCE_CHANGE_BREAK_START:{zh:`{time} 小休`,en:`break {time}`},PRESENCE_CHANGE_BREAK_END:{zh:`{time} 回岗`,en:`back {time}`},PRESENCE_CHANGE_LEAVE_START:{zh:`{time} 休假`,en:`leave {time}`},PRESENCE_CHANGE_LEAVE_END:{zh:`{time} 销假`,en:`back {time}`},PRESENCE_CHANGE_SHIFT_END:{zh:`{time} 下班`,en:`ends {time}`},DESK_ACTIVITY_BREAK:{zh:`仍在小休`,en:`still on break`},DESK_ACTIVITY_OTHER:{zh:`在忙别的`,en:`at other work`},DESK_ACTIVITY_OFF:{zh:`未签入`,en:`signed out`},DESK_ACTIVITY_PHONE:{zh:`小休时接话`,en:`on the phones in a break`},cover:{zh:`未来几小时的人手`,en:`Cover of the next hours`},wholeSkill:{zh:`全中心 · {skill}`,en:`Whole centre · {skill}`},level:{zh:`此刻服务水平`,en:`Service level now`},target:{zh:`目标 {target}`,en:`target {target}`},slackNow:{zh:`此刻余量`,en:`Slack now`},lowest:{zh:`最低余量`,en:`Lowest slack`},at:{zh:`{time}`,en:`at {time}`},people:{zh:`人`,en:`agents`},onPhones:{zh:`接话中`,en:`On the phones`},inbox:{zh:`待办`,en:`Inbox`},all:{zh:`全部 {count} 条`,en:`All {count}`},clear:{zh:`没有等你决定的事。`,en:`Nothing waits for you.`},nobody:{zh:`这个班组今天没有人上班。`,en:`Nobody of this team works today.`},noTeam:{zh:`你还没有班组。`,en:`You have no team yet.`},here:{zh:`{here}/{due} 人在岗`,en:`{here} of {due} here`},gaps:{zh:`24 小时内的缺口`,en:`Gaps of the next 24 hours`},gap:{zh:`最多缺 {n} 人`,en:`short by up to {n}`},gapNone:{zh:`未来 24 小时人手都够。`,en:`Enough people for the next 24 hours.`},gapMore:{zh:`另有 {n} 处较小的缺口`,en:`{n} smaller {n|gap|gaps}`},plan:{zh:`看调度方案`,en:`See a plan`},findCover:{zh:`找人补`,en:`Find people`},findCoverGap:{zh:`为 {span} 的缺口找人`,en:`Find people for {span}`},coverFor:{zh:`找人顶 {name}`,en:`Find cover for {name}`},cover1:{zh:`顶班`,en:`Cover`},makeOffer:{zh:`发邀约`,en:`Make an offer`},exceptions:{zh:`考勤异常`,en:`Exceptions`},exceptionsNone:{zh:`没有待处理的考勤异常。`,en:`No exceptions wait.`},EXCEPTION_KIND_LATE:{zh:`迟到`,en:`Late`},EXCEPTION_KIND_EARLY_LEAVE:{zh:`早退`,en:`Left early`},EXCEPTION_KIND_MISSING_IN:{zh:`上班缺卡`,en:`No punch in`},EXCEPTION_KIND_MISSING_OUT:{zh:`下班缺卡`,en:`No punch out`},EXCEPTION_KIND_ABSENT:{zh:`旷工`,en:`Absent`},EXCEPTION_KIND_GAP:{zh:`中途离岗`,en:`Gone in between`},EXCEPTION_KIND_OFF_PHONE:{zh:`离席`,en:`Off the phones`},EXCEPTION_REASON_FORGOT_PUNCH:{zh:`忘打卡`,en:`Forgot to punch`},EXCEPTION_REASON_DEVICE_FAULT:{zh:`设备故障`,en:`Clock or desk failed`},EXCEPTION_REASON_WORK_ELSEWHERE:{zh:`外出办公`,en:`Worked elsewhere`},EXCEPTION_REASON_TRANSPORT:{zh:`天气或交通`,en:`Weather or transport`},EXCEPTION_REASON_PERSONAL:{zh:`个人原因`,en:`Own reasons`},EXCEPTION_REASON_OTHER:{zh:`其他`,en:`Something else`},selectAll:{zh:`全选 {n} 条`,en:`Select all {n}`},selected:{zh:`已选 {n} 条`,en:`{n} selected`},reason:{zh:`原因`,en:`Reason`},note:{zh:`说明`,en:`Note`},excuse:{zh:`免责`,en:`Excuse`},uphold:{zh:`属实`,en:`Uphold`},excused:{zh:`已免责 {n} 条。`,en:`{n} excused.`},upheld:{zh:`已认定 {n} 条。`,en:`{n} upheld.`},amiss:{zh:`{kind} {span}`,en:`{kind} {span}`},cause:{zh:`登记事由`,en:`Record a cause`},causeAbout:{zh:`培训、会议或系统故障：这段时间不算离席，相关异常自动认定。`,en:`Training, a meeting, a system down: that time is not asked of them, and what follows from it resolves by itself.`},causeWhom:{zh:`哪些人`,en:`Whom`},causeNobody:{zh:`请选择人员。`,en:`Choose people.`},CAUSE_KIND_TRAINING:{zh:`培训`,en:`Training`},CAUSE_KIND_MEETING:{zh:`会议、辅导`,en:`Meeting, coaching`},CAUSE_KIND_OUTAGE:{zh:`系统故障`,en:`System down`},kind:{zh:`事由`,en:`Cause`},from:{zh:`从`,en:`From`},to:{zh:`到`,en:`To`},save:{zh:`登记`,en:`Record`},saved:{zh:`已为 {n} 人登记。`,en:`Recorded for {n} {n|person|people}.`},cancel:{zh:`取消`,en:`Cancel`}}),P=6e4,F=15,fe=.5,pe=15,me=30,he=960,ge=3;function I(e){return(e?.intervals??[]).map(t=>({start:Date.parse(t.startTime??``),minutes:e?.intervalMinutes??30,required:t.required??0,before:t.available??0,levelPermille:t.serviceLevelPermille??0}))}function L(e,t,n){let r=Math.ceil((n/P+pe)/F)*F*P,i=Math.max(e,r),a=Math.min(t,i+he*P);return a-i>=me*P?{start:i,end:a}:void 0}function R(e,t){return se(e).filter(e=>e.worst>=fe).flatMap(e=>{let n=L(e.start,e.end,t);return n?[{...n,worst:e.worst}]:[]}).sort((e,t)=>t.worst-e.worst||e.start-t.start)}function z(e){return Math.min(ge,Math.max(1,Math.ceil(e)))}function _e(e,t){let n=(e-t)/P/4;return Math.round(Math.min(120,Math.max(10,n))/5)*5}var ve=[`LATE`,`EXPECTED`,`OFF_PHONE`,`HERE`,`BREAK`,`AWAY`,`LATER`,`FINISHED`,`OFF`];function B({state:e,offRoster:t}){let n=(e??``).replace(`PRESENCE_STATE_`,``);return n===`HERE`&&t?`OFF_PHONE`:n}function V(e,t){let{shift:n}=e;return!n?.name||![`LATE`,`EXPECTED`,`AWAY`].includes(B(e))?!1:L(Date.parse(n.startTime??``),Date.parse(n.endTime??``),t)!==void 0}var ye={EXCEPTION_KIND_LATE:`TRANSPORT`,EXCEPTION_KIND_EARLY_LEAVE:`PERSONAL`,EXCEPTION_KIND_MISSING_IN:`FORGOT_PUNCH`,EXCEPTION_KIND_MISSING_OUT:`FORGOT_PUNCH`,EXCEPTION_KIND_ABSENT:`PERSONAL`,EXCEPTION_KIND_GAP:`WORK_ELSEWHERE`,EXCEPTION_KIND_OFF_PHONE:`WORK_ELSEWHERE`};function be(e){let t=new Map;for(let{kind:n}of e)n&&t.set(n,(t.get(n)??0)+1);let[n]=[...t].sort(([,e],[,t])=>t-e)[0]??[];return`EXCEPTION_REASON_${n?ye[n]:`PERSONAL`}`}var H={LATE:`bad`,EXPECTED:`watch`,OFF_PHONE:`watch`,HERE:`good`},xe=4,Se=c`
  .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
  .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .counts .bad b { color: var(--zt-bad); }
  .counts .watch b { color: var(--zt-watch); }
  .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
  .group.wide { grid-column: 1 / -1; }
  .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
  .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
  .group h3::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
  .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
  .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
  .group.good h3::before { background: var(--zt-good); }
  .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); gap: 2px 8px; }
  .people.acting { grid-template-columns: repeat(auto-fill, minmax(184px, 1fr)); }
  .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
  .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
  @media (width < 760px) {
    .groups { display: contents; }
    .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
    .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .people.acting { grid-template-columns: minmax(0, 1fr); }
  }
`;function Ce(e,t,n,r){return ve.map(t=>({group:t,members:e.filter(e=>B(e)===t)})).filter(({members:e})=>e.length).map(({group:e,members:i})=>{let a=e===`FINISHED`||e===`OFF`,o=e===`HERE`||i.length>xe?`wide`:``,s=r&&i.some(e=>V(e,t));return m`<div class="group ${H[e]??``} ${a?`quiet`:``} ${o}">
        <h3>${N(e)}<span class="number">${i.length}</span></h3>
        <ul class="people ${s?`acting`:``}">${i.map(i=>we(e,i,t,n,r))}</ul>
      </div>`})}function we(e,t,n,r,i){let o=r.of(t.employee);return m`<li class="person">
    ${E(o)}
    <span class="grow"><span class="cut" title=${o}>${o}</span><br /><span class="faint tiny number">${Te(e,t)}</span></span>
    ${i&&V(t,n)?m`<button class="button small" aria-label=${N(`coverFor`,{name:o})} title=${N(`coverFor`,{name:o})} @click=${()=>i(t)}>${N(`cover1`)}</button>`:a}
  </li>`}function Te(e,t){let{shift:n,lateMinutes:r,sinceTime:i,nextChange:o,nextTime:s,deskActivity:c,deskTime:l}=t;if(e===`LATE`)return m`<span class="bad-text">${N(`lateBy`,{span:h(r??0)})}</span>`;if(e===`OFF_PHONE`){let e=l?N(`since`,{time:b(l)}):``;return m`<span class="watch-text">${N(c??`DESK_ACTIVITY_OTHER`)} ${e}</span>`}return e===`AWAY`||e===`FINISHED`?n?`${b(n.startTime)}–${b(n.endTime)}`:a:e===`BREAK`&&!o&&i?N(`since`,{time:b(i)}):e!==`LATER`&&o&&o in N.catalogue?N(o,{time:b(s)}):n?`${b(n.startTime)}–${b(n.endTime)}`:a}function Ee(e,t){let n=t=>e.filter(e=>B(e)===t).length,r=n(`HERE`)+n(`OFF_PHONE`)+n(`BREAK`),i=r+n(`LATE`)+n(`EXPECTED`);return m`<div class="counts">
    ${[`LATE`,`EXPECTED`,`OFF_PHONE`].filter(n).map(e=>m`<span class=${H[e]??``}>${N(e)}<b>${n(e)}</b></span>`)}
    ${t?m`<span>${N(`onPhones`)}<b>${t}</b></span>`:a}
    ${i?m`<span>${N(`here`,{here:r,due:i})}</span>`:a}
  </div>`}var De=[`CAUSE_KIND_MEETING`,`CAUSE_KIND_TRAINING`,`CAUSE_KIND_OUTAGE`],Oe=`console`,U=18e5,W=class extends T{constructor(...e){super(...e),this.open=!1,this.people=[],this.kind=`CAUSE_KIND_MEETING`,this.chosen=new Set,this.span={from:``,to:``},this.busy=!1,this.#e={key:``,id:``}}static{this.styles=[_,M,c`
      form { display: grid; gap: 14px; }
      .whom { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 4px 12px; max-height: 30dvh; overflow: auto; }
      .whom label { display: flex; gap: 8px; align-items: center; min-width: 0; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;let t=e=>b(new Date(Math.floor(e/3e5)*3e5).toISOString());this.chosen=new Set(this.people.filter(e=>B(e)===`OFF_PHONE`).map(e=>e.employee??``)),this.span={from:t(Date.now()-U),to:t(Date.now()+U)},this.problem=void 0}async#t(e){e.preventDefault();let{from:t,to:i}=this.span,a=O(),o=u(a,t),s=u(i>t?a:n(a,1),i),c=JSON.stringify([[...this.chosen],this.kind,o,s]);this.#e.key!==c&&(this.#e={key:c,id:r()});let{id:l}=this.#e,d=[...this.chosen].map(e=>({cause:`${l}-${e.split(`/`)[1]}`,employee:e,kind:this.kind,startTime:o,endTime:s}));this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/attendanceCauses`,{source:Oe,causes:d},l),k(N(`saved`,{n:d.length})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#n()}catch(e){this.problem=e}finally{this.busy=!1}}#n(){this.dispatchEvent(new Event(`close`))}render(){let e=e=>e.target.value;return m`<zt-dialog ?open=${this.open} heading=${N(`cause`)} @close=${this.#n}>
      <form @submit=${this.#t}>
        <p class="soft small">${N(`causeAbout`)}</p>
        <div class="field"><span id="kind">${N(`kind`)}</span><div><div class="segments" role="group" aria-labelledby="kind">${De.map(e=>m`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.kind=e}>${N(e)}</button>`)}</div></div></div>
        <div class="fields">
          <label class="field"><span>${N(`from`)}</span><input class="input" type="time" required .value=${this.span.from} @change=${t=>this.span={...this.span,from:e(t)}} /></label>
          <label class="field"><span>${N(`to`)}</span><input class="input" type="time" required .value=${this.span.to} @change=${t=>this.span={...this.span,to:e(t)}} /></label>
        </div>
        <fieldset><legend>${N(`causeWhom`)}</legend><div class="whom">${this.#r()}</div></fieldset>
        ${this.problem?m`<p class="notice bad" role="alert">${C(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:a}
        <div class="keys">
          ${this.chosen.size?a:m`<span class="soft small grow">${N(`causeNobody`)}</span>`}
          <button type="button" class="button quiet" @click=${this.#n}>${N(`cancel`)}</button>
          <button class="button primary" ?disabled=${this.busy||!this.chosen.size}>${N(`save`)}</button>
        </div>
      </form>
    </zt-dialog>`}#r(){return this.people.filter(e=>e.shift&&e.employee!==this.host.principal?.subject).map(({employee:e=``})=>m`<label><input type="checkbox" .checked=${this.chosen.has(e)} @change=${t=>{let n=new Set(this.chosen);t.target.checked?n.add(e):n.delete(e),this.chosen=n}} /><span class="cut">${this.host.names.of(e)}</span></label>`)}};g([p({type:Boolean})],W.prototype,`open`,void 0),g([p({attribute:!1})],W.prototype,`people`,void 0),g([f()],W.prototype,`kind`,void 0),g([f()],W.prototype,`chosen`,void 0),g([f()],W.prototype,`span`,void 0),g([f()],W.prototype,`busy`,void 0),g([f()],W.prototype,`problem`,void 0),W=g([i(`zt-cause-dialog`)],W);var ke=60,Ae=[`FORGOT_PUNCH`,`DEVICE_FAULT`,`WORK_ELSEWHERE`,`TRANSPORT`,`PERSONAL`,`OTHER`],G=class extends T{constructor(...e){super(...e),this.team=``,this.editable=!1,this.chosen=new Set,this.reason=``,this.busy=!1,this.#e={key:``,id:``},this.#t=new x(this,e=>{let t={startDate:n(O(),-13),endDate:n(O(),1)};return this.host.api.get(`/v1/attendanceExceptions`,{team:this.team,...t,openOnly:!0,pageSize:500},e)},ke)}static{this.styles=[_,c`
      li, .all { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 7px 16px; border-top: 1px solid var(--zt-line); }
      .all { grid-template-columns: 16px minmax(0, 1fr); background: var(--zt-sunken); font-size: var(--zt-text-small); }
      label { display: contents; cursor: pointer; }
      ul { max-height: 330px; overflow: auto; }
      form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; padding: 10px 16px 12px; border-top: 1px solid var(--zt-line); }
      form .field { flex: 1 1 130px; }
      .notice { margin: 8px 16px; }
    `]}#e;#t;refresh(){this.#t.load()}willUpdate(e){e.has(`team`)&&(this.chosen=new Set,this.#t.clear(),this.team&&this.#t.load())}get#n(){let e=this.host.principal?.subject;return(this.#t.value?.exceptions??[]).filter(t=>t.employee!==e)}#r(e,t){let n=new Set(this.chosen);for(let r of e)t?n.add(r):n.delete(r);this.chosen=n}get#i(){return this.reason||be(this.#n.filter(e=>this.chosen.has(e.name)))}async#a(e){e.preventDefault();let t=e.submitter.value===`excuse`,n=String(new FormData(e.target).get(`note`)??``).trim(),i=this.#n.map(e=>e.name).filter(e=>this.chosen.has(e)),a={names:i,excuse:t,reason:this.#i,note:n},o=JSON.stringify(a);this.#e.key!==o&&(this.#e={key:o,id:r()}),this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/attendanceExceptions:resolve`,a,this.#e.id),k(N(t?`excused`:`upheld`,{n:i.length})),this.chosen=new Set,this.reason=``,await this.#t.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:e,failure:t}=this.#t;if(!e)return t?w(t,()=>void this.#t.load()):this.team?y(3):a;let n=this.#n;if(!n.length)return S(`check`,N(`exceptionsNone`));let r=n.filter(e=>this.chosen.has(e.name)).length;return m`
      ${this.editable?m`<label><span class="all"><input type="checkbox" id="all" .checked=${r===n.length} .indeterminate=${r>0&&r<n.length}
            @change=${e=>this.#r(n.map(e=>e.name),e.target.checked)} />
            <span>${r?N(`selected`,{n:r}):N(`selectAll`,{n:n.length})}</span></span></label>`:a}
      <ul tabindex="0" aria-label=${N(`exceptions`)}>${ue(n,e=>e.name,e=>this.#o(e))}</ul>
      ${this.problem?m`<p class="notice bad" role="alert">${C(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:a}
      ${r?this.#s():a}`}#o(e){let t=N(e.kind??`EXCEPTION_KIND_LATE`),n=e.minutes?N(`amiss`,{kind:t,span:h(e.minutes)}):t;return m`<li><label>
      ${this.editable?m`<input type="checkbox" .checked=${this.chosen.has(e.name)} @change=${t=>this.#r([e.name],t.target.checked)} />`:m`<span></span>`}
      <span class="cut">${this.host.names.of(e.employee)} <span class="soft small">${n}</span></span>
      <span class="faint tiny number">${te(e.workDate)}</span></label></li>`}#s(){let e=this.#i;return m`<form @submit=${this.#a}>
      <label class="field"><span>${N(`reason`)}</span><select class="input" @change=${e=>this.reason=e.target.value}>
        ${Ae.map(e=>`EXCEPTION_REASON_${e}`).map(t=>m`<option value=${t} ?selected=${t===e}>${N(t)}</option>`)}
      </select></label>
      ${e===`EXCEPTION_REASON_OTHER`?m`<label class="field"><span>${N(`note`)}</span><input class="input" name="note" required maxlength="200" autocomplete="off" /></label>`:a}
      <button class="button primary" value="excuse" ?disabled=${this.busy}>${N(`excuse`)}</button>
      <button class="button" value="uphold" ?disabled=${this.busy}>${N(`uphold`)}</button>
    </form>`}};g([p()],G.prototype,`team`,void 0),g([p({type:Boolean})],G.prototype,`editable`,void 0),g([f()],G.prototype,`chosen`,void 0),g([f()],G.prototype,`reason`,void 0),g([f()],G.prototype,`busy`,void 0),g([f()],G.prototype,`problem`,void 0),G=g([i(`zt-exceptions`)],G);var je=[`OFFER_KIND_OVERTIME`,`OFFER_KIND_OPEN_SHIFT`,`OFFER_KIND_TIME_OFF`],Me=300,K=100,q=class extends T{constructor(...e){super(...e),this.open=!1,this.team=``,this.kind=`OFFER_KIND_OVERTIME`,this.start=0,this.end=0,this.count=1,this.answer=15,this.busy=!1,this.#t={key:``,id:``},this.#n=new x(this,e=>this.#a(e))}static{this.styles=[_,M,c`
      zt-dialog { --zt-dialog-width: 680px; }
      .body { display: grid; gap: 14px; }
      .people { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      .people li { display: grid; grid-template-columns: 22px auto minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 8px 12px; border-top: 1px solid var(--zt-line); }
      .people li:first-child { border-top: 0; }
      .people .rank { font-weight: 650; color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
      .people .unable { grid-template-columns: auto minmax(0, 1fr); }
      .tags { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 2px; }
      details.unable { font-size: var(--zt-text-small); }
      details.unable summary { padding: 6px 0; color: var(--zt-ink-soft); }
      .fading { opacity: 0.6; }
    `]}#e;#t;#n;disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#e)}willUpdate(e){if(!e.has(`open`)&&!e.has(`wanted`))return;let{wanted:t}=this;this.open&&t&&({kind:this.kind,start:this.start,end:this.end,count:this.count}=t,this.answer=_e(t.start,Date.now()),this.problem=void 0,this.#n.clear(),this.#n.load())}get#r(){return{startTime:new Date(this.start).toISOString(),endTime:new Date(this.end).toISOString()}}#i(e=this.count){let{skill:t}=this.#n.value??{};return{team:this.team,kind:this.kind,...this.#r,deadlineTime:this.#r.startTime,count:e,answerMinutes:this.answer,skill:t}}async#a(e){if(this.kind===`OFFER_KIND_OVERTIME`){let t=this.wanted?.shift,n=await this.host.api.ask(`/v1/${this.team}:recommendCover`,{...this.#r,shift:t,limit:K},e),r=(n.candidates??[]).filter(e=>e.employee!==this.host.principal?.subject);return{skill:n.skill,able:r.filter(e=>e.eligible),unable:r.filter(e=>!e.eligible)}}let t={team:this.team,kind:this.kind,...this.#r,deadlineTime:this.#r.startTime,count:1};try{let e=await this.host.api.post(`/v1/offers`,{offer:t,validateOnly:!0});return{skill:e.skill,able:(e.asks??[]).map(e=>({...e,eligible:!0})),unable:[]}}catch(e){if(e instanceof s&&e.reason===`NOBODY_ELIGIBLE`)return{able:[],unable:[]};throw e}}#o(){this.problem=void 0,clearTimeout(this.#e),this.end>this.start&&(this.#e=setTimeout(()=>void this.#n.load(),Me))}#s(e,t,r){if(!t||!r)return;let i=Date.parse(u(t,r));e===`start`&&(this.end+=i-this.start),this[e]=i,this.end<=this.start&&(this.end=Date.parse(u(n(t,1),r))),this.#o()}async#c(e){let n=this.#i(e.length||this.count),i=JSON.stringify([n,e]);this.#t.key!==i&&(this.#t={key:i,id:r()}),this.busy=!0,this.problem=void 0;try{let r=await this.host.api.post(`/v1/offers`,{offer:n,employees:e},this.#t.id),i=(r.asks??[]).filter(e=>e.state===`ASK_STATE_ASKED`).map(e=>this.host.names.of(e.employee));k(j(`offered`,{names:t(i)})),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{offer:r},bubbles:!0,composed:!0})),this.#l()}catch(e){this.problem=e}finally{this.busy=!1}}#l(){this.dispatchEvent(new Event(`close`))}get#u(){let{wanted:e}=this;return e?.person?j(`coverPerson`,{name:this.host.names.of(e.person)}):e?.gap?j(`coverGap`,{span:o(new Date(e.start).toISOString(),new Date(e.end).toISOString())}):j(`makeOffer`)}render(){let e=this.#n.value?.able??[];return m`<zt-dialog ?open=${this.open} heading=${this.#u} @close=${this.#l}>
      <div class="body">
        ${this.#d()}
        ${this.#f()}
        ${this.problem?m`<p class="notice bad" role="alert">${C(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:a}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#l}>${j(`cancel`)}</button>
      <button slot="actions" class="button primary" id="ask-in-order" ?disabled=${this.busy||this.#n.loading||!e.length}
        @click=${()=>void this.#c([])}>${j(`askInOrder`,{n:this.count})}</button>
    </zt-dialog>`}#d(){let[e,t]=[this.#r.startTime,this.#r.endTime],n=e=>e.target.value;return m`<div class="fields">
      <div class="field wide"><span id="kind">${j(`kind`)}</span><div class="segments" role="group" aria-labelledby="kind">${je.map(e=>m`<button aria-pressed=${e===this.kind} @click=${()=>{this.kind=e,this.#o()}}>${j(e)}</button>`)}</div></div>
      <label class="field"><span>${j(`day`)}</span><input class="input" type="date" .value=${v(e)} @change=${t=>this.#s(`start`,n(t),b(e))} /></label>
      <label class="field"><span>${j(`from`)}</span><input class="input" type="time" step="300" .value=${b(e)} @change=${t=>this.#s(`start`,v(e),n(t))} /></label>
      <label class="field"><span>${j(`to`)}</span><input class="input" type="time" step="300" .value=${b(t)} @change=${t=>this.#s(`end`,v(e),n(t))} /></label>
      <label class="field"><span>${j(`count`)}</span><input class="input" type="number" min="1" max=${K} .value=${String(this.count)}
        @input=${e=>this.count=Math.max(1,Math.min(K,Number(n(e))||1))} /></label>
      <label class="field"><span>${j(`answer`)}</span><input class="input" type="number" min="5" max="1440" step="5" .value=${String(this.answer)}
        @input=${e=>this.answer=Math.max(5,Math.min(1440,Number(n(e))||15))} /></label>
    </div>`}#f(){let{value:e,failure:t,loading:n}=this.#n;return t?w(t,()=>void this.#n.load()):e?m`<div class=${n?`fading`:``}>
      <p class="soft small">${e.able.length?j(`able`,{n:e.able.length}):j(`nobody`)}</p>
      ${e.able.length?m`<ol class="people" tabindex="0" aria-label=${j(`able`,{n:e.able.length})}>${e.able.map((e,t)=>this.#p(e,t))}</ol>`:a}
      ${e.unable.length?m`<details class="unable"><summary>${j(`unable`,{n:e.unable.length})}</summary><ul class="people" tabindex="0" aria-label=${j(`unable`,{n:e.unable.length})}>${e.unable.map(e=>this.#m(e))}</ul></details>`:a}
    </div>`:m`<p class="soft small" role="status">${j(`ranking`)}</p>${y(4)}`}#p(e,t){let n=this.host.names.of(e.employee);return m`<li>
      <span class="rank">${t+1}</span>${E(n)}
      <span><b>${n}</b> <span class="soft small">${this.#h(e)}</span><br /><span class="small number">${ae(e.extra)}</span>${this.#g(e)}</span>
      <button class="button small" aria-label=${j(`askName`,{name:n})} title=${j(`askName`,{name:n})} ?disabled=${this.busy} @click=${()=>void this.#c([e.employee??``])}>${j(`ask`)}</button>
    </li>`}#m(e){let t=this.host.names.of(e.employee);return m`<li class="unable">${E(t)}<span><b>${t}</b> <span class="soft small">${this.#h(e)}</span>${this.#g(e)}</span></li>`}#h(t){return(t.reasons??[]).map(t=>e(t.text)).join(` `)}#g(e){let t=[...new Set((e.findings??[]).map(e=>de(e.rule)))];return!t.length&&!e.pastWins?a:m`<span class="tags">${t.map(t=>m`<span class="badge ${e.eligible?`watch`:`bad`}">${t}</span>`)}
      ${e.pastWins?m`<span class="badge">${j(`wins`,{n:e.pastWins})}</span>`:a}</span>`}};g([p({type:Boolean})],q.prototype,`open`,void 0),g([p()],q.prototype,`team`,void 0),g([p({attribute:!1})],q.prototype,`wanted`,void 0),g([f()],q.prototype,`kind`,void 0),g([f()],q.prototype,`start`,void 0),g([f()],q.prototype,`end`,void 0),g([f()],q.prototype,`count`,void 0),g([f()],q.prototype,`answer`,void 0),g([f()],q.prototype,`busy`,void 0),g([f()],q.prototype,`problem`,void 0),q=g([i(`zt-offer-dialog`)],q);var J=6,Y=3,Ne=`attendance.resolve`,X=15,Pe=24,Z=8,Q=36e5,Fe=1,Ie=2,$=class extends ee{constructor(...e){super(...e),this.causing=!1,this.planning=``,this.#e=new x(this,e=>this.host.api.get(`/v1/${this.lookedAt}/now`,{hours:Pe},e),X),this.#t=new x(this,e=>this.host.api.get(`/v1/workItems`,{team:this.lookedAt},e),X),this.#n=new x(this,e=>this.host.api.get(`/v1/offers`,{team:this.lookedAt,states:[`OFFER_STATE_OPEN`,`OFFER_STATE_LAPSED`]},e),X)}static{this.styles=[_,ce,Se,c`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; align-content: start; min-width: 0; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .gaps { border-top: 1px solid var(--zt-line); padding: 8px 16px 10px; display: grid; gap: 2px; }
      .gaps h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .gaps li { display: flex; gap: 8px 12px; align-items: center; padding: 3px 0; font-variant-numeric: tabular-nums; }
      .side > .panel > .empty { border-top: 1px solid var(--zt-line); padding-block: 20px; }
      zt-offer-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .columns > .stack, .side { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; min-width: 0; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .offers { order: 3; }
        .exceptions { order: 4; }
        zt-quality { order: 5; }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `]}#e;#t;#n;load(){this.#e.clear(),this.#t.clear(),this.#n.clear(),this.#r()}#r(){this.lookedAt&&(this.#e.load(),this.#n.load()),this.#t.load()}render(){let{value:e}=this.#e;return m`<div class="page">
      <header>
        <h1>${N(`title`)}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${re(e?.nowTime??new Date().toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e?m`<span class="faint small number">${N(`asOf`,{time:ne(e.nowTime)})}</span>`:a}
        <button class="button quiet icon small" aria-label=${N(`refresh`)} title=${N(`refresh`)} @click=${this.#r}>${C(`refresh`,16)}</button></span>
      </header>
      ${this.#e.failure?w(this.#e.failure,()=>this.#r()):a}
      <div class="columns">
        <div class="stack">
          ${this.#i(e)}
          ${this.#c(e)}
          <zt-quality centre=${e?.coverage?.centre??``} skill=${e?.coverage?.skill??``} team=${this.lookedAt}></zt-quality>
        </div>
        <div class="side">
          ${this.#d()}
          ${this.#f()}
          ${this.#p()}
        </div>
      </div>
      <zt-offer-dialog ?open=${!!this.wanted} team=${this.lookedAt} .wanted=${this.wanted} @close=${()=>this.wanted=void 0} @zt-done=${this.#r}></zt-offer-dialog>
      <zt-plan-dialog ?open=${!!this.planning} ?reforecast=${this.planning===`anew`} team=${this.lookedAt} @close=${()=>this.planning=``} @zt-done=${this.#r}></zt-plan-dialog>
      <zt-cause-dialog ?open=${this.causing} .people=${e?.people??[]} @close=${()=>this.causing=!1} @zt-done=${this.#m}></zt-cause-dialog>
    </div>`}#i(e){let t=Date.parse(e?.nowTime??``),r=I(e?.coverage),i=r.filter(e=>e.start<t+Z*Q);return m`<section class="panel cover" aria-labelledby="cover">
      <header><h2 id="cover">${N(`cover`)}</h2>
        ${e?.coverage?.skill?m`<span class="faint small">${N(`wholeSkill`,{skill:this.host.skills.called(e.coverage.centre??``,e.coverage.skill)})}</span>`:a}</header>
      <div class="body">
        ${e?m`${i.length?this.#s(e,e.coverage?.intervals??[]):a}
              ${e.coverage?.intervals?.some(e=>e.weatherPermille)?m`<zt-cover-weather centre=${e.coverage.centre??``} first=${O()} until=${n(O(),2)}></zt-cover-weather>`:a}
              <zt-cover-chart .points=${i} .now=${t}></zt-cover-chart>
              <zt-day-again plain skill=${e.coverage?.skill??``} centre=${e.coverage?.centre??``} team=${this.lookedAt} @zt-plan=${()=>this.planning=`anew`}></zt-day-again>`:y(7)}
      </div>
      ${e&&r.length?this.#a(R(r,t)):a}
    </section>`}#a(e){return m`<div class="gaps"><div class="row between"><h3>${N(`gaps`)}</h3>
        ${e.length?m`<button class="button small primary" data-plan @click=${()=>this.planning=`inForce`}>${N(`plan`)}</button>`:a}</div>
      ${e.length?m`<ul>${e.slice(0,Y).map(e=>this.#o(e))}</ul>`:m`<p class="good-text small">${N(`gapNone`)}</p>`}
      ${e.length>Y?m`<p class="faint small">${N(`gapMore`,{n:e.length-Y})}</p>`:a}
    </div>`}#o(e){let t=o(new Date(e.start).toISOString(),new Date(e.end).toISOString());return m`<li><span class="grow">${t} <span class="bad-text">${N(`gap`,{n:D(e.worst)})}</span></span>
      <button class="button small" data-gap aria-label=${N(`findCoverGap`,{span:t})} @click=${()=>{this.wanted={kind:`OFFER_KIND_OVERTIME`,start:e.start,end:e.end,count:z(e.worst),gap:!0}}}>${N(`findCover`)}</button></li>`}#s(e,t){let n=e.coverage?.targetPermille??0,r=Date.parse(e.nowTime??``),i=(e.coverage?.intervalMinutes??30)*6e4,o=t.filter(e=>{let t=Date.parse(e.startTime??``);return t+i>r&&t<r+Z*Q}),s=o[0];if(!s)return a;let c=o.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e),l=s.serviceLevelPermille??0,u=(e=0)=>e<0?`bad-text`:``;return m`<dl class="figures">
      <div><dt>${N(`level`)}</dt>
        <dd><span class=${l>=0&&l<n?`bad-text`:`good-text`}>${d(l)}</span><small>${N(`target`,{target:d(n)})}</small></dd></div>
      <div><dt>${N(`slackNow`)}</dt><dd class=${u(s.slack)}>${D(s.slack??0,!0)}<small>${N(`people`)}</small></dd></div>
      <div><dt>${N(`lowest`)}</dt><dd class=${u(c.slack)}>${D(c.slack??0,!0)}<small>${N(`at`,{time:b(c.startTime)})}</small></dd></div>
    </dl>`}#c(e){if(!e)return m`<section class="panel">${this.lookedAt?y(9):S(`people`,N(`noTeam`))}</section>`;let t=e.people??[],n=Ce(t,Date.parse(e.nowTime??``),this.host.names,e=>this.#l(e));return m`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${N(`presence`)}</h2>
        ${Ee(t,e.phoneCount)}
      </header>
      ${n.length?m`<div class="groups">${n}</div>`:S(`people`,N(`nobody`))}
    </section>`}#l({employee:e,shift:t}){let n=L(Date.parse(t?.startTime??``),Date.parse(t?.endTime??``),Date.now());n&&(this.wanted={kind:`OFFER_KIND_OVERTIME`,...n,count:1,shift:t?.name,person:e})}#u(){let[e]=R(I(this.#e.value?.coverage),Date.now()),t=Date.now()+Fe*Q,n=L(t,t+Ie*Q,t);this.wanted={kind:`OFFER_KIND_OVERTIME`,...e??n,count:e?z(e.worst):1}}#d(){let{value:e,failure:t}=this.#t,n=(e?.workItems??[]).filter(e=>e.draft?.kind!==Ne);return m`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${N(`inbox`)}</h2>
        ${n.length?m`<a class="small" href=${A(`inbox`)} @click=${e=>this.turnTo(e,`inbox`)}>${N(`all`,{count:e?.totalSize??n.length})}</a>`:a}
      </header>
      ${t&&!e?m`<div class="body">${w(t,()=>void this.#t.load())}</div>`:a}
      ${e||t?a:y(6)}
      ${n.slice(0,J).map(e=>m`<a class="line" href=${A(`inbox`,e.name)} @click=${t=>this.turnTo(t,`inbox`,e.name)}>${le(e,this.host.names)}</a>`)}
      ${e&&!n.length?S(`check`,N(`clear`)):a}
    </section>`}#f(){let{value:e,failure:t}=this.#n,n=(e?.offers??[]).filter(e=>e.state===`OFFER_STATE_OPEN`||oe(e,Date.now()));return m`<section class="panel offers" aria-labelledby="offers">
      <header class="between"><h2 id="offers">${j(`offers`)}</h2>
        <button class="button small" ?disabled=${!this.#e.value} @click=${this.#u}>${C(`plus`,14)}${N(`makeOffer`)}</button></header>
      ${t&&!e?m`<div class="body">${w(t,()=>void this.#n.load())}</div>`:a}
      ${n.length?m`<zt-offer-list .offers=${n} @zt-done=${this.#r}></zt-offer-list>`:e?S(`demand`,j(`offersNone`)):t?a:y(2)}
    </section>`}#p(){return m`<section class="panel exceptions" aria-labelledby="exceptions">
      <header class="between"><h2 id="exceptions">${N(`exceptions`)}</h2>
        ${this.host.has(`TEAM_LEAD`,`PLANNER`)&&this.#e.value?.people?.length?m`<button class="button small" @click=${()=>this.causing=!0}>${N(`cause`)}</button>`:a}</header>
      <zt-exceptions team=${this.lookedAt} ?editable=${this.host.has(`TEAM_LEAD`,`PLANNER`,`CENTRE_MANAGER`,`HR`)}></zt-exceptions>
    </section>`}#m(){this.#r(),this.exceptions?.refresh()}};g([f()],$.prototype,`wanted`,void 0),g([f()],$.prototype,`causing`,void 0),g([f()],$.prototype,`planning`,void 0),g([ie(`zt-exceptions`)],$.prototype,`exceptions`,void 0),$=g([i(`zt-today`)],$);export{$ as Today};