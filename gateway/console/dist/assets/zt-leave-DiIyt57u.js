import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,h as c,i as l,k as u,l as d,n as f,o as p,r as m,s as h,w as g}from"./shapes-czz-PXj7.js";import{t as _}from"./zt-settings-eYw0wU7X.js";import{c as v,d as y,f as b,g as x,i as S,n as C,p as w,r as T,u as E}from"./format--d0xvaYu.js";import{c as ee,d as D,f as O,i as te,l as ne,n as k,o as re,r as ie,s as A,u as ae}from"./leave-words-DvOw3nzR.js";import{n as j,t as M}from"./conditions-CDXYblM7.js";import{i as oe,t as N}from"./impact-_EMFHm5b.js";import"./zt-cover-chart-DyB6c27Y.js";import{t as se}from"./repeat-DVdDtIL4.js";import{n as P}from"./zt-shell-D9LGcS8d.js";import{i as F,n as I,o as L}from"./days-B7ZI5OvD.js";import{a as ce,i as le,t as ue}from"./shift-look-CDXgI0dG.js";import{n as de}from"./day-marks-DHaVzTuM.js";var fe=[j,n`
    .odds { display: flex; align-items: center; gap: 12px; padding: 14px 16px; border-radius: var(--zt-radius) var(--zt-radius) 0 0; }
    .odds.good { background: var(--zt-good-soft); color: var(--zt-good); }
    .odds.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
    .odds.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
    .odds b { font-size: 1.25rem; font-weight: 660; line-height: 1.3; display: block; }
    .odds svg { flex: none; }
    .odds p { overflow-wrap: anywhere; font-size: var(--zt-text-small); text-wrap: pretty; }
    .outlook { padding: 14px 16px 16px; display: grid; gap: 16px; }
    .outlook h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
    .sums { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 16px; }
    .sums dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .sums dd { font-size: 1.125rem; font-weight: 630; line-height: 1.4; font-variant-numeric: tabular-nums; }
    .sums .was { color: var(--zt-ink-soft); font-weight: 500; font-size: var(--zt-text); }
    .offers { display: grid; gap: 6px; }
    .offers li { display: flex; align-items: center; gap: 12px; padding: 6px 8px 6px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
    .fading { opacity: 0.6; transition: opacity 0.15s 0.2s; }
  `],pe={good:`check`,watch:`person`,bad:`cross`,"":`info`};function R(e,n,r){let{word:a,tone:o}=A(e.odds),{findings:s=[],alternatives:c=[]}=e,l=i(e.decision?.reasons?.[0]?.text),d=s.filter(e=>e.hard),f=s.filter(e=>!e.hard&&i(e.text)!==l);return u`
    <div class="odds ${o}">${p(pe[o],26)}<div><b>${a}</b>
      ${d.length?d.map(e=>u`<p>${i(e.text)}</p>`):l?u`<p>${l}</p>`:t}</div></div>
    <div class="outlook">
      ${z(e,n)}
      ${c.length?u`<section><h3>${O(`alternatives`)}</h3>${B(c,r)}</section>`:t}
      ${me(e)}
      ${f.length?u`<section><h3>${O(`findings`)}</h3><div class="stack">${f.map(e=>u`<p class="notice watch">${p(`warning`)}${i(e.text)}</p>`)}</div></section>`:t}
      ${e.decision?.conditions?.length?u`<section><h3>${O(`policy`)}</h3>${M(e.decision.conditions)}</section>`:t}
    </div>`}function z(e,n){let[r,i]=[e.serviceLevelBeforePermille??0,e.serviceLevelAfterPermille??0],a=oe(e.facts??[],e.decision),o=a!==void 0&&i>=0&&i<a,s=e.balanceAfterMinutes??0;return u`<dl class="sums">
    <div><dt>${O(`charge`)}</dt><dd>${k(e.chargedMinutes??0,n?.dayMinutes)}</dd></div>
    <div><dt>${O(`after`)}</dt><dd>${n&&!n.needsBalance?u`<span class="was">${O(`noBalance`)}</span>`:u`<span class="was">${x(e.balanceBeforeMinutes??0)} →</span> <span class=${s<0?`bad-text`:``}>${x(s)}</span>`}</dd></div>
    ${e.coverKnown&&r>=0?u`<div><dt>${O(`level`)}</dt><dd><span class="was">${E(r)} →</span> <span class=${o?`bad-text`:``}>${E(i)}</span></dd></div>`:t}
    ${e.away?.length?u`<div><dt>${O(`alsoAway`)}</dt><dd>${O(`colleagues`,{n:e.away.length})}</dd></div>`:t}
  </dl>`}function me(e){return e.coverKnown?e.cover?.length?u`<section><h3>${O(`cover`)}</h3><zt-cover-chart height="170" .points=${N(e.cover)}></zt-cover-chart></section>`:t:u`<p class="notice">${p(`info`)}${O(`coverUnknown`)}</p>`}function B(e,n){return u`<ul class="offers">${e.map(e=>u`<li><span class="grow">${i(e.text)}</span>
      ${e.request?u`<button type="button" class="button small" @click=${()=>n(e)}>${O(`choose`)}</button>`:t}</li>`)}</ul>`}var he={withdraw:`withdrawn`,cancel:`cancelled`,returnEarly:`returned`},ge=12,V=class extends h{constructor(...e){super(...e),this.employee=``,this.types=[],this.open=``,this.full={},this.busy=!1,this.#e=ge,this.#t=new d(this,e=>this.host.api.get(`/v1/leaveRequests`,{employee:this.employee,pageSize:this.#e},e),60)}static{this.styles=[s,j,n`
      details { border-top: 1px solid var(--zt-line); }
      summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary:hover { background: var(--zt-hover); }
      .name { font-weight: 580; }
      .inside { padding: 2px 16px 16px; display: grid; gap: 14px; }
      .inside h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .steps { display: grid; gap: 6px; font-size: var(--zt-text-small); }
      .steps li { display: grid; grid-template-columns: 132px minmax(0, 1fr); gap: 2px 12px; }
      .steps q { display: block; color: var(--zt-ink-soft); }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: end; }
      .ask .field { min-width: 150px; }
      .ask .wide { flex: 1 1 220px; }
      .foot { padding: 4px 16px 12px; }
      @media (width < 760px) { summary, .inside { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
    `]}#e;#t;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#t.clear(),this.#t.load()),e.has(`open`)&&this.open&&this.#n(this.open)}refresh(){this.full={},this.#t.load(),this.open&&this.#n(this.open)}async#n(e){this.asking=this.problem=void 0;try{let t=await this.host.api.get(`/v1/${e}`);this.full={...this.full,[e]:t}}catch(e){this.problem=e}}render(){let{value:e,failure:n}=this.#t;if(!e)return n?m(n,()=>void this.#t.load()):l(5);let r=e.leaveRequests??[];return r.length?u`${se(r,e=>e.name,e=>this.#i(e))}
      ${e.nextPageToken?u`<div class="foot"><button class="button small" @click=${this.#r}>${O(`more`)}</button></div>`:t}`:f(`leave`,O(`none`))}#r(){this.#e+=50,this.#t.load()}#i(e){let n=e.name??``;return u`<details ?open=${this.open===n} @toggle=${e=>this.#o(n,e)}>
      <summary><span><span class="name">${D(this.types,e.leaveType)}</span> <span class="soft number small">${k(e.chargedMinutes??0,this.#a(e))}</span><br />
        <span class="soft small number">${b(e.startTime,e.endTime)}</span></span>
        <span class="badge ${ee(e.state)}">${e.waitingPlace?O(`waitingPlace`,{n:e.waitingPlace}):ne(e.state)}</span></summary>
      ${this.open===n?this.#s(this.full[n]):t}
    </details>`}#a(e){return this.types.find(t=>t.code===e.leaveType)?.dayMinutes}#o(e,t){t.newState===`open`?this.open=e:this.open===e&&(this.open=``)}#s(e){if(!e)return this.problem?u`<div class="inside">${this.#l()}</div>`:l(3);let{decision:n,history:r=[]}=e,a=i(n?.reasons?.[0]?.text)||n?.comment,o=e.state===`LEAVE_STATE_PENDING`||e.state===`LEAVE_STATE_PENDING_SECOND`;return u`<div class="inside">
      ${a?u`<p>${a}</p>`:t}
      ${o&&e.dueTime?u`<p class="soft small">${O(`due`,{time:S(e.dueTime)})}</p>`:t}
      ${n?.conditions?.length?u`<section><h3>${O(`policy`)}</h3>${M(n.conditions)}</section>`:t}
      ${r.length?u`<section><h3>${O(`history`)}</h3><ol class="steps">${r.map(e=>this.#c(e))}</ol></section>`:t}
      ${this.#u(e)}
      ${this.#l()}
    </div>`}#c(e){let n=e.actor?.startsWith(`employees/`)?this.host.names.of(e.actor):O(`platform`),r=e.balanceBeforeMinutes!==e.balanceAfterMinutes;return u`<li><span class="faint number">${S(e.transitionTime)}</span>
      <span>${ie(e)} · ${n}${r?u` <span class="faint number">${O(`balanceMove`,{before:x(e.balanceBeforeMinutes??0),after:x(e.balanceAfterMinutes??0)})}</span>`:t}${e.comment?u`<q>${e.comment}</q>`:t}</span></li>`}#l(){return this.problem?u`<p class="notice bad" role="alert">${p(`warning`)}${this.problem.message}</p>`:t}#u(e){let n=te(e);return n.length?this.asking===`cancel`||this.asking===`returnEarly`?this.#f(e,this.asking):u`<div class="row wrap">${n.map(t=>u`<button class="button ${t===`change`||t===`returnEarly`?``:`danger`}" ?disabled=${this.busy} @click=${()=>this.#d(t,e)}>${O(t)}</button>`)}</div>`:t}#d(e,t){e===`withdraw`?this.#m(t,e,{}):e===`change`?this.dispatchEvent(new CustomEvent(`zt-change`,{detail:{request:t}})):this.asking=e}#f(e,t){let n=new Date;return u`<form class="ask" @submit=${n=>this.#p(n,e,t)}>
      ${t===`cancel`?u`<label class="field wide"><span>${O(`cancelWhy`)}</span><input class="input" name="reason" maxlength="500" /></label>`:u`<label class="field"><span>${O(`returnAt`)} · ${O(`returnDate`)}</span><input class="input" type="date" name="date" required .value=${T(n)}
              min=${T(e.startTime??n)} max=${T(e.endTime??n)} /></label>
            <label class="field"><span>${O(`returnClock`)}</span><input class="input" type="time" name="clock" required .value=${w(n.toISOString())} /></label>`}
      <button class="button ${t===`cancel`?`danger sure`:`primary`}" ?disabled=${this.busy}>${O(`confirm`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${O(`back`)}</button>
    </form>`}#p(e,t,n){e.preventDefault();let r=new FormData(e.target),i=e=>String(r.get(e)??``);this.#m(t,n,n===`cancel`?{reason:i(`reason`)}:{returnTime:v(i(`date`),i(`clock`))})}async#m(e,t,n){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),P(O(he[t])),this.asking=void 0,this.refresh()}catch(e){this.problem=e}finally{this.busy=!1}}};o([g()],V.prototype,`employee`,void 0),o([g({attribute:!1})],V.prototype,`types`,void 0),o([g()],V.prototype,`open`,void 0),o([e()],V.prototype,`full`,void 0),o([e()],V.prototype,`asking`,void 0),o([e()],V.prototype,`busy`,void 0),o([e()],V.prototype,`problem`,void 0),V=o([r(`zt-leave-requests`)],V);var H=6e4,U=15*H,W=e=>new Date(e).toISOString().replace(`.000Z`,`Z`);function G(e,t,n){return e.filter(e=>(e.workDate??``)>=t&&(e.workDate??``)<=n).sort((e,t)=>Date.parse(e.startTime??``)-Date.parse(t.startTime??``))}function K(e){let[t,n]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],r=(e.breaks??[]).find(e=>!e.paid&&(e.lengthMinutes??0)>=30);if(r){let e=t+(r.offsetMinutes??0)*H;return{firstEnd:W(e),secondStart:W(e+(r.lengthMinutes??0)*H)}}let i=W(Math.round((t+n)/2/U)*U);return{firstEnd:i,secondStart:i}}function q(e,t){let n=v(e.workDate??``,t);return Date.parse(n)>=Date.parse(e.startTime??``)?n:v(y(e.workDate??``,1),t)}function _e(e,t,n){let r=n?[]:G(t,e.from,e.to),[i,a]=[r[0],r.at(-1)];if(!i||!a)return{startTime:v(e.from,`00:00`),endTime:v(y(e.to,1),`00:00`)};let o={startTime:i.startTime??``,endTime:a.endTime??``};return r.length>1||e.part===`whole`?o:e.part===`first`?{...o,endTime:K(i).firstEnd}:e.part===`second`?{...o,startTime:K(i).secondStart}:{startTime:q(i,e.fromClock),endTime:q(i,e.toClock)}}function J(e,t){let[n,r]=[Date.parse(e.startTime),Date.parse(e.endTime)],i=t.filter(e=>Date.parse(e.startTime??``)<r&&Date.parse(e.endTime??``)>n),a={fromClock:w(e.startTime),toClock:w(e.endTime)},o=i.length===1?i[0]:void 0;if(!i.length)return{from:T(e.startTime),to:T(new Date(r-1)),part:`whole`,...a};let s=!o||Date.parse(o.startTime??``)>=n&&Date.parse(o.endTime??``)<=r;return{from:i[0].workDate??``,to:i.at(-1).workDate??``,part:s?`whole`:`hours`,...a}}var Y=[`whole`,`first`,`second`,`hours`],ve={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},X=class extends h{constructor(...e){super(...e),this.employee=``,this.byDay=!1,this.first=F(L()),this.focused=L(),this.#e=new d(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new d(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.first,endDate:y(this.first,35)},e)),this.#n=new d(this,e=>this.host.api.get(`/v1/shifts`,{employee:this.employee,startDate:y(this.first,-1),endDate:y(this.first,35)},e))}static{this.styles=[s,ue,n`
      .bar { display: flex; align-items: center; gap: 8px; margin-bottom: 6px; }
      .bar b { font-weight: 600; font-variant-numeric: tabular-nums; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 4px; }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding-bottom: 2px; }
      .days button { display: grid; grid-template-rows: 17px 34px; gap: 2px; padding: 3px; border: 1px solid transparent; border-radius: 6px; background: transparent; text-align: left; min-width: 0; font-size: var(--zt-text-tiny); line-height: 1.4; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .days button:hover:not(:disabled) { background: var(--zt-hover); }
      .days button:disabled { color: var(--zt-ink-faint); }
      .days button:disabled .chip { filter: saturate(0.35); }
      .days button[aria-pressed="true"] { background: var(--zt-accent-soft); border-color: var(--zt-accent); color: var(--zt-accent); font-weight: 620; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: block; }
      .chip { padding: 1px 4px 1px 6px; font-size: 0.6875rem; }
      .days span.day { display: flex; justify-content: space-between; padding: 0 3px; overflow: hidden; }
      .mark { border-radius: 3px; font-size: 0.625rem; font-weight: 650; padding: 0 3px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .parts { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; margin-top: 10px; }
      .parts .input { width: 108px; min-height: 32px; padding-block: 3px; }
      .parts label { display: inline-flex; gap: 6px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .chosen { margin-top: 8px; font-size: var(--zt-text-small); font-weight: 560; min-height: 1.5em; }
      @media (width < 760px) { .days { gap: 2px; } .days button { padding: 2px 1px; } .days .chip small { display: none; } .parts .segments { width: 100%; } .parts .segments button { flex: 1; padding-inline: 4px; } }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#e.load()}willUpdate(e){e.has(`employee`)&&e.get(`employee`)&&(this.choice=this.given=void 0),(e.has(`employee`)||e.has(`first`))&&this.employee&&(this.#n.load().then(()=>this.#r()),this.#t.load()),e.has(`byDay`)&&e.get(`byDay`)!==void 0&&this.choice&&queueMicrotask(()=>this.#o())}adopt(e){this.given=e,this.choice=J(e,this.#i),I(this.first,35).includes(this.choice.from)||(this.first=F(this.choice.from)),this.#o()}clear(){this.choice=this.given=void 0,this.employee&&this.#n.load()}#r(){this.given&&(this.choice=J(this.given,this.#i))}get#i(){return this.#n.value?.shifts??[]}get#a(){return this.given??(this.choice?_e(this.choice,this.#i,this.byDay):void 0)}#o(){this.dispatchEvent(new CustomEvent(`zt-span`,{detail:this.#a}))}#s(e){this.given=void 0,this.focused=e;let t=this.choice,n=t&&t.from===t.to&&e>t.from?t.from:e,r=G(this.#i,e,e)[0],i={fromClock:w(r?.startTime),toClock:w(r?.endTime)};this.choice={from:n,to:e,part:`whole`,...i},this.#o()}#c(e){this.given=void 0,this.choice={...this.choice,...e},this.#o()}render(){let e=I(this.first,35);return u`
      <div class="bar">
        <b class="grow">${C(e[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${C(e.at(-1),{month:`short`,day:`numeric`})}</b>
        <button type="button" class="button icon small" aria-label=${O(`earlier`)} title=${O(`earlier`)} ?disabled=${this.first<=F(L())}
          @click=${()=>this.first=y(this.first,-28)}>${p(`back`,16)}</button>
        <button type="button" class="button icon small" aria-label=${O(`later`)} title=${O(`later`)} @click=${()=>this.first=y(this.first,28)}>${p(`next`,16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0,7).map(e=>u`<span>${C(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" role="group" aria-label=${O(`when`)} @keydown=${this.#u}>${e.map(t=>this.#l(t,e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a?O(`chosen`,{span:b(this.#a.startTime,this.#a.endTime)}):u`<span class="faint">${O(`whenHint`)}</span>`}</p>`}#l(e,n){let r=this.#i.find(t=>t.workDate===e),i=this.#e.value?.shiftTypes??[],a=!!(this.choice&&e>=this.choice.from&&e<=this.choice.to),o=de(this.#t.value?.days?.find(t=>t.date===e)),s=n.includes(this.focused)&&this.focused>=L()?this.focused:n.find(e=>e>=L());return u`<button type="button" data-date=${e} tabindex=${e===s?0:-1} aria-pressed=${a} ?disabled=${e<L()}
      aria-label="${C(e)}, ${r?ce(r,i):O(`noShift`)}" @click=${()=>this.#s(e)}>
      <span class="day">${Number(e.slice(8))===1?C(e,{month:`numeric`,day:`numeric`}):Number(e.slice(8))}${o?u`<span class="mark ${o.tone}">${o.word}</span>`:t}</span>
      ${r?le(r,i,`start`):u`<span class="none"></span>`}</button>`}#u(e){let t=ve[e.key],n=e.target.dataset.date;if(!t||!n)return;e.preventDefault();let r=y(n,t);r<L()||(this.focused=r,I(this.first,35).includes(r)||(this.first=y(this.first,t>0?28:-28)),this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()))}#d(){let{choice:e}=this,n=e&&!this.byDay?G(this.#i,e.from,e.to):[];return!e||n.length!==1?t:u`<div class="parts">
      <div class="segments" role="group" aria-label=${O(`part`)}>${Y.map(t=>u`<button type="button" aria-pressed=${e.part===t} @click=${()=>this.#c({part:t})}>${O(t)}</button>`)}</div>
      ${e.part===`hours`?u`<label>${O(`from`)}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${e=>this.#f(`fromClock`,e)} /></label>
            <label>${O(`to`)}<input class="input" type="time" step="900" .value=${e.toClock} @change=${e=>this.#f(`toClock`,e)} /></label>`:t}
    </div>`}#f(e,t){let{value:n}=t.target;n&&this.#c({[e]:n})}};o([g()],X.prototype,`employee`,void 0),o([g({type:Boolean})],X.prototype,`byDay`,void 0),o([e()],X.prototype,`first`,void 0),o([e()],X.prototype,`choice`,void 0),o([e()],X.prototype,`given`,void 0),o([e()],X.prototype,`focused`,void 0),X=o([r(`zt-shift-picker`)],X);var Z=[`ANNUAL`,`COMPANY`,`COMP`,`SICK`,`PERSONAL`],Q=350,$=class extends a{constructor(...e){super(...e),this.employee=``,this.type=`ANNUAL`,this.wait=!1,this.sending=!1,this.colleagues=[],this.#t=c(),this.#n=new d(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#r=new d(this,e=>this.host.api.get(`/v1/${this.employee}/leaveBalance`,{},e)),this.#i=new d(this,e=>this.host.api.ask(`/v1/leaveRequests:simulate`,{leaveRequest:this.#c},e)),this.#d=e=>{let t=e.request?.leaveRequest??e.request??{};t.waitIfShort&&(this.wait=!0),t.leaveType&&(this.type=t.leaveType),t.startTime&&t.endTime&&this.picker.adopt({startTime:t.startTime,endTime:t.endTime}),this.#l()}}static{this.styles=[s,ae,...fe,n`
      .columns { display: grid; grid-template: "form side" auto "list side" 1fr / minmax(0, 1fr) minmax(320px, 440px); gap: 16px; align-items: start; }
      .form { grid-area: form; } .list { grid-area: list; } .side { grid-area: side; }
      form.body { display: grid; gap: 18px; }
      .tiles { display: flex; flex-wrap: wrap; gap: 6px; }
      .tiles label { position: relative; display: grid; padding: 6px 12px; border: 1px solid var(--zt-line-strong); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.35; font-weight: 550; }
      .tiles label:hover { background: var(--zt-hover); }
      .tiles label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); color: var(--zt-accent); }
      .tiles label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .tiles input { position: absolute; opacity: 0; inset: 0; cursor: pointer; }
      .tiles small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .tiles select.input { width: auto; min-height: 34px; }
      legend { margin-bottom: 6px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .send { display: flex; gap: 12px; align-items: center; }
      .send span { font-weight: 600; font-size: var(--zt-text-small); line-height: 1.35; }
      .send .primary { min-height: 38px; min-width: 140px; }
      .side { position: sticky; top: 68px; max-height: calc(100dvh - 84px); overflow: auto; }
      .none { padding: 28px 20px; text-align: center; color: var(--zt-ink-soft); display: grid; gap: 8px; justify-items: center; text-wrap: balance; }
      .none svg { color: var(--zt-ink-faint); }
      @media (width < 1080px) { .columns { grid-template: "form" "side" "list" / minmax(0, 1fr); } .side { position: static; max-height: none; } }
      @media (width < 760px) { .tiles label { flex: 1 1 30%; padding: 6px 10px; } .tiles select.input { width: 100%; } .send .primary { flex: 1; } .send { position: sticky; bottom: calc(64px + env(safe-area-inset-bottom)); z-index: 3; background: var(--zt-surface); padding: 8px 0; margin: 0; } }
    `]}#e;#t;#n;#r;#i;load(){this.#n.value||this.#n.load(),this.#a(this.employee||(this.host.principal?.subject??``));let e=new Set([...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]]);e.size&&this.host.names.all().then(t=>this.colleagues=t.filter(t=>e.has(t.team??``)&&t.name!==this.host.principal?.subject))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#e)}#a(e){this.employee=e,this.#h(),this.#r.clear(),this.#r.load()}get#o(){return this.#n.value?.leaveTypes?.find(e=>e.code===this.type)}get#s(){return!!this.#o?.chargingBasis&&this.#o?.chargingBasis!==`CHARGING_BASIS_ROSTERED_MINUTES`}get#c(){return{name:this.changing?.name,employee:this.employee,leaveType:this.type,...this.span,reason:this.reason?.value.trim()||void 0,circumstance:this.circumstance?.value.trim()||void 0,waitIfShort:this.wait||void 0}}#l(e=0){if(this.refusal=void 0,this.#t=c(),clearTimeout(this.#e),!this.span)return this.#i.clear();this.#e=setTimeout(()=>void this.#i.load(),e)}#u(e){this.span=e.detail,this.outcome=void 0,this.#l(Q)}#d;async#f(e){if(e.preventDefault(),!this.span||this.sending)return;this.sending=!0,this.refusal=void 0;let{changing:t}=this;try{let{name:e,...n}=this.#c;this.outcome=t?await this.host.api.post(`/v1/${t.name}:change`,{...this.span,etag:t.etag},this.#t):await this.host.api.post(`/v1/leaveRequests`,{leaveRequest:n},this.#t),t&&P(O(`changed`)),this.tell(`zt-asked`,{leaveRequest:this.outcome.name,state:this.outcome.state}),this.#p(),this.requests.refresh(),this.#r.load()}catch(e){this.refusal=e}finally{this.sending=!1}}#p(){this.changing=this.span=void 0,this.wait=!1,this.#t=c(),this.picker?.clear(),this.#i.clear(),this.reason&&(this.reason.value=``)}#m(e){let{request:t}=e.detail;this.changing=t,this.outcome=void 0,this.type=t.leaveType??this.type,this.picker.adopt({startTime:t.startTime??``,endTime:t.endTime??``}),this.renderRoot.querySelector(`h1`)?.scrollIntoView({block:`start`})}#h(){this.outcome=void 0,this.#p()}render(){let e=this.employee===this.host.principal?.subject,{failure:n}=this.#n;return u`<div class="page">
      <header><h1>${O(`title`)}</h1><span class="grow"></span>${re(`leave`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${n?m(n,()=>void this.#n.load()):t}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e?O(`mine`):O(`theirs`,{name:this.host.names.of(this.employee)})}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes??[]} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${O(`odds`)}>${this.#S()}</section>
      </div>
    </div>`}#g(){let{changing:e}=this;return u`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e?O(`askChange`,{leave:b(e.startTime,e.endTime)}):O(`ask`)}</h2>
        ${e?u`<button class="button quiet small" @click=${this.#h}>${O(`stopChange`)}</button>`:t}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length&&!e?this.#v():t}
        ${e?t:this.#y()}
        <fieldset><legend>${O(`when`)}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e?t:this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span||this.sending}>${O(this.sending?`sending`:e?`submitChange`:`submit`)}</button>${this.#_()}</div>
      </form>
    </section>`}#_(){let{value:e}=this.#i;if(!this.span||!e||this.outcome)return t;let{word:n,tone:r}=A(e.odds);return u`<span class="${r}-text">${n}<br /><span class="soft">${O(`brief`,{charge:x(e.chargedMinutes??0)})}</span></span>`}#v(){let e=this.host.principal?.subject??``;return u`<div class="field"><label for="person">${O(`forWhom`)}</label>
      <select class="input" id="person" @change=${e=>this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee===e}>${O(`myself`)}</option>
        ${this.colleagues.map(e=>u`<option value=${e.name} ?selected=${this.employee===e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`}#y(){let e=this.#n.value?.leaveTypes;if(!e)return l(2);let n=e.filter(e=>Z.includes(e.code)),r=e.filter(e=>!Z.includes(e.code)),a=e=>{this.type=e,this.outcome=void 0,this.#l()};return u`<fieldset><legend>${O(`type`)}</legend><div class="tiles">
      ${n.map(t=>u`<label><input type="radio" name="type" .checked=${this.type===t.code} @change=${()=>a(t.code)} />
        <span>${D(e,t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${r.length?u`<select class="input" aria-label=${O(`otherTypes`)} @change=${e=>a(e.target.value)}>
            <option value="" disabled ?selected=${n.some(e=>e.code===this.type)}>${O(`otherTypes`)}</option>
            ${r.map(t=>u`<option value=${t.code} ?selected=${this.type===t.code}>${i(t.title)||D(e,t.code)}</option>`)}
          </select>`:t}
    </div></fieldset>`}#b(e){let t=this.#r.value?.balances?.find(t=>t.leaveType===e.code);return e.needsBalance?O(`left`,{left:x(t?.freeMinutes??0)}):e.statutory?O(`statutory`):e.paid?``:O(`unpaid`)}#x(){let e=this.#o&&!Z.includes(this.type);return u`<div class="two">
      <div class="field"><label for="reason">${O(`reason`)} <span class="faint">${O(`reasonHint`)}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${()=>this.#l(Q*2)} /></div>
      ${e?u`<div class="field"><label for="circumstance">${O(`circumstance`)} <span class="faint">${O(`circumstanceHint`)}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${()=>this.#l(Q)} /></div>`:t}
    </div>
    ${this.#o?.statutory?t:u`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${e=>{this.wait=e.target.checked,this.#l()}} />${O(`wait`)}</label>`}`}#S(){if(this.refusal)return this.#C(this.refusal);if(this.outcome)return this.#w(this.outcome);let{value:e,failure:t,loading:n}=this.#i;return this.span&&t?this.#C(t):this.span&&e?u`<div class=${n?`fading`:``}>${R(e,this.#o,this.#d)}</div>`:this.span?u`<p class="none">${p(`clock`,28)}${O(`reckoning`)}</p>`:u`<p class="none">${p(`leave`,28)}${O(`oddsEmpty`)}</p>`}#C(e){return u`<div class="odds bad" role="alert">${p(`cross`,26)}<div><b>${O(`refused`)}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length?u`<div class="outlook"><section><h3>${O(`alternatives`)}</h3>${B(e.alternatives,this.#d)}</section></div>`:t}`}#w(e){let{state:n,decision:r}=e,a=n===`LEAVE_STATE_WAITING`,o=n===`LEAVE_STATE_APPROVED`||n===`LEAVE_STATE_IN_PROGRESS`,s=o?O(`approvedAbout`,{span:b(e.startTime,e.endTime)}):a?O(`waitingAbout`):e.dueTime?O(`pendingAbout`,{time:S(e.dueTime)}):``,c=o?O(`APPROVED_NOW`):a?O(`WAITING_NOW`,{n:e.waitingPlace??1}):O(`PENDING_NOW`),l=i(r?.reasons?.[0]?.text);return u`<div class="odds ${o?`good`:`watch`}">${p(o?`check`:`clock`,26)}<div><b>${c}</b><p>${s}</p></div></div>
      <div class="outlook">
        ${l?u`<section><h3>${O(`why`)}</h3><p>${l}</p></section>`:t}
        ${r?.conditions?.length?u`<section><h3>${O(`policy`)}</h3>${M(r.conditions)}</section>`:t}
        <div><button class="button" @click=${()=>this.outcome=void 0}>${O(`another`)}</button></div>
      </div>`}};o([e()],$.prototype,`employee`,void 0),o([e()],$.prototype,`type`,void 0),o([e()],$.prototype,`span`,void 0),o([e()],$.prototype,`wait`,void 0),o([e()],$.prototype,`changing`,void 0),o([e()],$.prototype,`outcome`,void 0),o([e()],$.prototype,`refusal`,void 0),o([e()],$.prototype,`sending`,void 0),o([e()],$.prototype,`colleagues`,void 0),o([_(`zt-shift-picker`)],$.prototype,`picker`,void 0),o([_(`zt-leave-requests`)],$.prototype,`requests`,void 0),o([_(`#reason`)],$.prototype,`reason`,void 0),o([_(`#circumstance`)],$.prototype,`circumstance`,void 0),$=o([r(`zt-leave`)],$);export{$ as LeavePage};