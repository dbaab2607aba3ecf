import{B as e,E as t,F as n,G as r,K as i,N as a,O as o,Q as s,S as c,T as l,U as u,W as d,Y as f,_ as p,c as ee,d as m,f as h,g,h as _,i as v,k as y,l as b,n as te,o as x,r as S,s as C}from"./shapes-Ck_9t0Dp.js";import{t as w}from"./zt-settings-Mn-bckDU.js";import{c as ne,d as T,f as E,i as re,l as ie,n as D,o as ae,r as oe,s as O,u as se}from"./leave-words-BkcTjXo7.js";import{n as k,t as A}from"./conditions-DRu5Xo4_.js";import{i as j,t as ce}from"./impact-_EMFHm5b.js";import"./zt-cover-chart-CWjXtAy7.js";import{t as le}from"./repeat-FDJWzNzs.js";import{n as M}from"./zt-shell-BCUl5kCD.js";import{i as N,n as P,o as F}from"./days-D5PTN4OI.js";import{i as ue,o as de,t as fe}from"./shift-look-BKEpVIFm.js";import{n as I}from"./day-marks-BZ4ygHJv.js";var L=[k,s`
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
  `],R={good:`check`,watch:`person`,bad:`cross`,"":`info`};function z(t,n,r){let{word:a,tone:o}=O(t.odds),{findings:s=[],alternatives:c=[]}=t,l=e(t.decision?.reasons?.[0]?.text),u=s.filter(e=>e.hard),d=s.filter(t=>!t.hard&&e(t.text)!==l);return f`
    <div class="odds ${o}">${x(R[o],26)}<div><b>${a}</b>
      ${u.length?u.map(t=>f`<p>${e(t.text)}</p>`):l?f`<p>${l}</p>`:i}</div></div>
    <div class="outlook">
      ${B(t,n)}
      ${c.length?f`<section><h3>${E(`alternatives`)}</h3>${V(c,r)}</section>`:i}
      ${pe(t)}
      ${d.length?f`<section><h3>${E(`findings`)}</h3><div class="stack">${d.map(t=>f`<p class="notice watch">${x(`warning`)}${e(t.text)}</p>`)}</div></section>`:i}
      ${t.decision?.conditions?.length?f`<section><h3>${E(`policy`)}</h3>${A(t.decision.conditions)}</section>`:i}
    </div>`}function B(e,t){let[n,r]=[e.serviceLevelBeforePermille??0,e.serviceLevelAfterPermille??0],o=j(e.facts??[],e.decision),s=o!==void 0&&r>=0&&r<o,c=e.balanceAfterMinutes??0;return f`<dl class="sums">
    <div><dt>${E(`charge`)}</dt><dd>${D(e.chargedMinutes??0,t?.dayMinutes)}</dd></div>
    <div><dt>${E(`after`)}</dt><dd>${t&&!t.needsBalance?f`<span class="was">${E(`noBalance`)}</span>`:f`<span class="was">${a(e.balanceBeforeMinutes??0)} →</span> <span class=${c<0?`bad-text`:``}>${a(c)}</span>`}</dd></div>
    ${e.coverKnown&&n>=0?f`<div><dt>${E(`level`)}</dt><dd><span class="was">${l(n)} →</span> <span class=${s?`bad-text`:``}>${l(r)}</span></dd></div>`:i}
    ${e.away?.length?f`<div><dt>${E(`alsoAway`)}</dt><dd>${E(`colleagues`,{n:e.away.length})}</dd></div>`:i}
  </dl>`}function pe(e){return e.coverKnown?e.cover?.length?f`<section><h3>${E(`cover`)}</h3><zt-cover-chart height="170" .points=${ce(e.cover)}></zt-cover-chart></section>`:i:f`<p class="notice">${x(`info`)}${E(`coverUnknown`)}</p>`}function V(t,n){return f`<ul class="offers">${t.map(t=>f`<li><span class="grow">${e(t.text)}</span>
      ${t.request?f`<button type="button" class="button small" @click=${()=>n(t)}>${E(`choose`)}</button>`:i}</li>`)}</ul>`}var me={withdraw:`withdrawn`,cancel:`cancelled`,returnEarly:`returned`},he=12,H=class extends C{constructor(...e){super(...e),this.employee=``,this.types=[],this.open=``,this.full={},this.busy=!1,this.#e=he,this.#t=new b(this,e=>this.host.api.get(`/v1/leaveRequests`,{employee:this.employee,pageSize:this.#e},e),60)}static{this.styles=[h,k,s`
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
    `]}#e;#t;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#t.clear(),this.#t.load()),e.has(`open`)&&this.open&&this.#n(this.open)}refresh(){this.full={},this.#t.load(),this.open&&this.#n(this.open)}async#n(e){this.asking=this.problem=void 0;try{let t=await this.host.api.get(`/v1/${e}`);this.full={...this.full,[e]:t}}catch(e){this.problem=e}}render(){let{value:e,failure:t}=this.#t;if(!e)return t?S(t,()=>void this.#t.load()):v(5);let n=e.leaveRequests??[];return n.length?f`${le(n,e=>e.name,e=>this.#i(e))}
      ${e.nextPageToken?f`<div class="foot"><button class="button small" @click=${this.#r}>${E(`more`)}</button></div>`:i}`:te(`leave`,E(`none`))}#r(){this.#e+=50,this.#t.load()}#i(e){let t=e.name??``;return f`<details ?open=${this.open===t} @toggle=${e=>this.#o(t,e)}>
      <summary><span><span class="name">${T(this.types,e.leaveType)}</span> <span class="soft number small">${D(e.chargedMinutes??0,this.#a(e))}</span><br />
        <span class="soft small number">${o(e.startTime,e.endTime)}</span></span>
        <span class="badge ${ne(e.state)}">${e.waitingPlace?E(`waitingPlace`,{n:e.waitingPlace}):ie(e.state)}</span></summary>
      ${this.open===t?this.#s(this.full[t]):i}
    </details>`}#a(e){return this.types.find(t=>t.code===e.leaveType)?.dayMinutes}#o(e,t){t.newState===`open`?this.open=e:this.open===e&&(this.open=``)}#s(t){if(!t)return this.problem?f`<div class="inside">${this.#l()}</div>`:v(3);let{decision:n,history:r=[]}=t,a=e(n?.reasons?.[0]?.text)||n?.comment,o=t.state===`LEAVE_STATE_PENDING`||t.state===`LEAVE_STATE_PENDING_SECOND`;return f`<div class="inside">
      ${a?f`<p>${a}</p>`:i}
      ${o&&t.dueTime?f`<p class="soft small">${E(`due`,{time:p(t.dueTime)})}</p>`:i}
      ${n?.conditions?.length?f`<section><h3>${E(`policy`)}</h3>${A(n.conditions)}</section>`:i}
      ${r.length?f`<section><h3>${E(`history`)}</h3><ol class="steps">${r.map(e=>this.#c(e))}</ol></section>`:i}
      ${this.#u(t)}
      ${this.#l()}
    </div>`}#c(e){let t=e.actor?.startsWith(`employees/`)?this.host.names.of(e.actor):E(`platform`),n=e.balanceBeforeMinutes!==e.balanceAfterMinutes;return f`<li><span class="faint number">${p(e.transitionTime)}</span>
      <span>${oe(e)} · ${t}${n?f` <span class="faint number">${E(`balanceMove`,{before:a(e.balanceBeforeMinutes??0),after:a(e.balanceAfterMinutes??0)})}</span>`:i}${e.comment?f`<q>${e.comment}</q>`:i}</span></li>`}#l(){return this.problem?f`<p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p>`:i}#u(e){let t=re(e);return t.length?this.asking===`cancel`||this.asking===`returnEarly`?this.#f(e,this.asking):f`<div class="row wrap">${t.map(t=>f`<button class="button ${t===`change`||t===`returnEarly`?``:`danger`}" ?disabled=${this.busy} @click=${()=>this.#d(t,e)}>${E(t)}</button>`)}</div>`:i}#d(e,t){e===`withdraw`?this.#m(t,e,{}):e===`change`?this.dispatchEvent(new CustomEvent(`zt-change`,{detail:{request:t}})):this.asking=e}#f(e,t){let n=new Date;return f`<form class="ask" @submit=${n=>this.#p(n,e,t)}>
      ${t===`cancel`?f`<label class="field wide"><span>${E(`cancelWhy`)}</span><input class="input" name="reason" maxlength="500" /></label>`:f`<label class="field"><span>${E(`returnAt`)} · ${E(`returnDate`)}</span><input class="input" type="date" name="date" required .value=${g(n)}
              min=${g(e.startTime??n)} max=${g(e.endTime??n)} /></label>
            <label class="field"><span>${E(`returnClock`)}</span><input class="input" type="time" name="clock" required .value=${y(n.toISOString())} /></label>`}
      <button class="button ${t===`cancel`?`danger sure`:`primary`}" ?disabled=${this.busy}>${E(`confirm`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${E(`back`)}</button>
    </form>`}#p(e,t,n){e.preventDefault();let r=new FormData(e.target),i=e=>String(r.get(e)??``);this.#m(t,n,n===`cancel`?{reason:i(`reason`)}:{returnTime:c(i(`date`),i(`clock`))})}async#m(e,t,n){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),M(E(me[t])),this.asking=void 0,this.refresh()}catch(e){this.problem=e}finally{this.busy=!1}}};m([d()],H.prototype,`employee`,void 0),m([d({attribute:!1})],H.prototype,`types`,void 0),m([d()],H.prototype,`open`,void 0),m([u()],H.prototype,`full`,void 0),m([u()],H.prototype,`asking`,void 0),m([u()],H.prototype,`busy`,void 0),m([u()],H.prototype,`problem`,void 0),H=m([r(`zt-leave-requests`)],H);var U=6e4,W=15*U,G=e=>new Date(e).toISOString().replace(`.000Z`,`Z`);function K(e,t,n){return e.filter(e=>(e.workDate??``)>=t&&(e.workDate??``)<=n).sort((e,t)=>Date.parse(e.startTime??``)-Date.parse(t.startTime??``))}function q(e){let[t,n]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],r=(e.breaks??[]).find(e=>!e.paid&&(e.lengthMinutes??0)>=30);if(r){let e=t+(r.offsetMinutes??0)*U;return{firstEnd:G(e),secondStart:G(e+(r.lengthMinutes??0)*U)}}let i=G(Math.round((t+n)/2/W)*W);return{firstEnd:i,secondStart:i}}function J(e,n){let r=c(e.workDate??``,n);return Date.parse(r)>=Date.parse(e.startTime??``)?r:c(t(e.workDate??``,1),n)}function ge(e,n,r){let i=r?[]:K(n,e.from,e.to),[a,o]=[i[0],i.at(-1)];if(!a||!o)return{startTime:c(e.from,`00:00`),endTime:c(t(e.to,1),`00:00`)};let s={startTime:a.startTime??``,endTime:o.endTime??``};return i.length>1||e.part===`whole`?s:e.part===`first`?{...s,endTime:q(a).firstEnd}:e.part===`second`?{...s,startTime:q(a).secondStart}:{startTime:J(a,e.fromClock),endTime:J(a,e.toClock)}}function Y(e,t){let[n,r]=[Date.parse(e.startTime),Date.parse(e.endTime)],i=t.filter(e=>Date.parse(e.startTime??``)<r&&Date.parse(e.endTime??``)>n),a={fromClock:y(e.startTime),toClock:y(e.endTime)},o=i.length===1?i[0]:void 0;if(!i.length)return{from:g(e.startTime),to:g(new Date(r-1)),part:`whole`,...a};let s=!o||Date.parse(o.startTime??``)>=n&&Date.parse(o.endTime??``)<=r;return{from:i[0].workDate??``,to:i.at(-1).workDate??``,part:s?`whole`:`hours`,...a}}var _e=[`whole`,`first`,`second`,`hours`],ve={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},X=class extends C{constructor(...e){super(...e),this.employee=``,this.byDay=!1,this.first=N(F()),this.focused=F(),this.#e=new b(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new b(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.first,endDate:t(this.first,35)},e)),this.#n=new b(this,e=>this.host.api.get(`/v1/shifts`,{employee:this.employee,startDate:t(this.first,-1),endDate:t(this.first,35)},e))}static{this.styles=[h,fe,s`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#e.load()}willUpdate(e){e.has(`employee`)&&e.get(`employee`)&&(this.choice=this.given=void 0),(e.has(`employee`)||e.has(`first`))&&this.employee&&(this.#n.load().then(()=>this.#r()),this.#t.load()),e.has(`byDay`)&&e.get(`byDay`)!==void 0&&this.choice&&queueMicrotask(()=>this.#o())}adopt(e){this.given=e,this.choice=Y(e,this.#i),P(this.first,35).includes(this.choice.from)||(this.first=N(this.choice.from)),this.#o()}clear(){this.choice=this.given=void 0,this.employee&&this.#n.load()}#r(){this.given&&(this.choice=Y(this.given,this.#i))}get#i(){return this.#n.value?.shifts??[]}get#a(){return this.given??(this.choice?ge(this.choice,this.#i,this.byDay):void 0)}#o(){this.dispatchEvent(new CustomEvent(`zt-span`,{detail:this.#a}))}#s(e){this.given=void 0,this.focused=e;let t=this.choice,n=t&&t.from===t.to&&e>t.from?t.from:e,r=K(this.#i,e,e)[0],i={fromClock:y(r?.startTime),toClock:y(r?.endTime)};this.choice={from:n,to:e,part:`whole`,...i},this.#o()}#c(e){this.given=void 0,this.choice={...this.choice,...e},this.#o()}render(){let e=P(this.first,35);return f`
      <div class="bar">
        <b class="grow">${_(e[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${_(e.at(-1),{month:`short`,day:`numeric`})}</b>
        <button type="button" class="button icon small" aria-label=${E(`earlier`)} title=${E(`earlier`)} ?disabled=${this.first<=N(F())}
          @click=${()=>this.first=t(this.first,-28)}>${x(`back`,16)}</button>
        <button type="button" class="button icon small" aria-label=${E(`later`)} title=${E(`later`)} @click=${()=>this.first=t(this.first,28)}>${x(`next`,16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0,7).map(e=>f`<span>${_(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" role="group" aria-label=${E(`when`)} @keydown=${this.#u}>${e.map(t=>this.#l(t,e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a?E(`chosen`,{span:o(this.#a.startTime,this.#a.endTime)}):f`<span class="faint">${E(`whenHint`)}</span>`}</p>`}#l(e,t){let n=this.#i.find(t=>t.workDate===e),r=this.#e.value?.shiftTypes??[],a=!!(this.choice&&e>=this.choice.from&&e<=this.choice.to),o=I(this.#t.value?.days?.find(t=>t.date===e)),s=t.includes(this.focused)&&this.focused>=F()?this.focused:t.find(e=>e>=F());return f`<button type="button" data-date=${e} tabindex=${e===s?0:-1} aria-pressed=${a} ?disabled=${e<F()}
      aria-label="${_(e)}, ${n?de(n,r):E(`noShift`)}" @click=${()=>this.#s(e)}>
      <span class="day">${Number(e.slice(8))===1?_(e,{month:`numeric`,day:`numeric`}):Number(e.slice(8))}${o?f`<span class="mark ${o.tone}">${o.word}</span>`:i}</span>
      ${n?ue(n,r,`start`):f`<span class="none"></span>`}</button>`}#u(e){let n=ve[e.key],r=e.target.dataset.date;if(!n||!r)return;e.preventDefault();let i=t(r,n);i<F()||(this.focused=i,P(this.first,35).includes(i)||(this.first=t(this.first,n>0?28:-28)),this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${i}"]`)?.focus()))}#d(){let{choice:e}=this,t=e&&!this.byDay?K(this.#i,e.from,e.to):[];return!e||t.length!==1?i:f`<div class="parts">
      <div class="segments" role="group" aria-label=${E(`part`)}>${_e.map(t=>f`<button type="button" aria-pressed=${e.part===t} @click=${()=>this.#c({part:t})}>${E(t)}</button>`)}</div>
      ${e.part===`hours`?f`<label>${E(`from`)}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${e=>this.#f(`fromClock`,e)} /></label>
            <label>${E(`to`)}<input class="input" type="time" step="900" .value=${e.toClock} @change=${e=>this.#f(`toClock`,e)} /></label>`:i}
    </div>`}#f(e,t){let{value:n}=t.target;n&&this.#c({[e]:n})}};m([d()],X.prototype,`employee`,void 0),m([d({type:Boolean})],X.prototype,`byDay`,void 0),m([u()],X.prototype,`first`,void 0),m([u()],X.prototype,`choice`,void 0),m([u()],X.prototype,`given`,void 0),m([u()],X.prototype,`focused`,void 0),X=m([r(`zt-shift-picker`)],X);var Z=[`ANNUAL`,`COMPANY`,`COMP`,`SICK`,`PERSONAL`],Q=350,$=class extends ee{constructor(...e){super(...e),this.employee=``,this.type=`ANNUAL`,this.wait=!1,this.sending=!1,this.colleagues=[],this.#t=n(),this.#n=new b(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#r=new b(this,e=>this.host.api.get(`/v1/${this.employee}/leaveBalance`,{},e)),this.#i=new b(this,e=>this.host.api.ask(`/v1/leaveRequests:simulate`,{leaveRequest:this.#c},e)),this.#d=e=>{let t=e.request?.leaveRequest??e.request??{};t.waitIfShort&&(this.wait=!0),t.leaveType&&(this.type=t.leaveType),t.startTime&&t.endTime&&this.picker.adopt({startTime:t.startTime,endTime:t.endTime}),this.#l()}}static{this.styles=[h,se,...L,s`
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
    `]}#e;#t;#n;#r;#i;load(){this.#n.value||this.#n.load(),this.#a(this.employee||(this.host.principal?.subject??``));let e=new Set([...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]]);e.size&&this.host.names.all().then(t=>this.colleagues=t.filter(t=>e.has(t.team??``)&&t.name!==this.host.principal?.subject))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#e)}#a(e){this.employee=e,this.#h(),this.#r.clear(),this.#r.load()}get#o(){return this.#n.value?.leaveTypes?.find(e=>e.code===this.type)}get#s(){return!!this.#o?.chargingBasis&&this.#o?.chargingBasis!==`CHARGING_BASIS_ROSTERED_MINUTES`}get#c(){return{name:this.changing?.name,employee:this.employee,leaveType:this.type,...this.span,reason:this.reason?.value.trim()||void 0,circumstance:this.circumstance?.value.trim()||void 0,waitIfShort:this.wait||void 0}}#l(e=0){if(this.refusal=void 0,this.#t=n(),clearTimeout(this.#e),!this.span)return this.#i.clear();this.#e=setTimeout(()=>void this.#i.load(),e)}#u(e){this.span=e.detail,this.outcome=void 0,this.#l(Q)}#d;async#f(e){if(e.preventDefault(),!this.span||this.sending)return;this.sending=!0,this.refusal=void 0;let{changing:t}=this;try{let{name:e,...n}=this.#c;this.outcome=t?await this.host.api.post(`/v1/${t.name}:change`,{...this.span,etag:t.etag},this.#t):await this.host.api.post(`/v1/leaveRequests`,{leaveRequest:n},this.#t),t&&M(E(`changed`)),this.tell(`zt-asked`,{leaveRequest:this.outcome.name,state:this.outcome.state}),this.#p(),this.requests.refresh(),this.#r.load()}catch(e){this.refusal=e}finally{this.sending=!1}}#p(){this.changing=this.span=void 0,this.wait=!1,this.#t=n(),this.picker?.clear(),this.#i.clear(),this.reason&&(this.reason.value=``)}#m(e){let{request:t}=e.detail;this.changing=t,this.outcome=void 0,this.type=t.leaveType??this.type,this.picker.adopt({startTime:t.startTime??``,endTime:t.endTime??``}),this.renderRoot.querySelector(`h1`)?.scrollIntoView({block:`start`})}#h(){this.outcome=void 0,this.#p()}render(){let e=this.employee===this.host.principal?.subject,{failure:t}=this.#n;return f`<div class="page">
      <header><h1>${E(`title`)}</h1><span class="grow"></span>${ae(`leave`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${t?S(t,()=>void this.#n.load()):i}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e?E(`mine`):E(`theirs`,{name:this.host.names.of(this.employee)})}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes??[]} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${E(`odds`)}>${this.#S()}</section>
      </div>
    </div>`}#g(){let{changing:e}=this;return f`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e?E(`askChange`,{leave:o(e.startTime,e.endTime)}):E(`ask`)}</h2>
        ${e?f`<button class="button quiet small" @click=${this.#h}>${E(`stopChange`)}</button>`:i}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length&&!e?this.#v():i}
        ${e?i:this.#y()}
        <fieldset><legend>${E(`when`)}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e?i:this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span||this.sending}>${E(this.sending?`sending`:e?`submitChange`:`submit`)}</button>${this.#_()}</div>
      </form>
    </section>`}#_(){let{value:e}=this.#i;if(!this.span||!e||this.outcome)return i;let{word:t,tone:n}=O(e.odds);return f`<span class="${n}-text">${t}<br /><span class="soft">${E(`brief`,{charge:a(e.chargedMinutes??0)})}</span></span>`}#v(){let e=this.host.principal?.subject??``;return f`<div class="field"><label for="person">${E(`forWhom`)}</label>
      <select class="input" id="person" @change=${e=>this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee===e}>${E(`myself`)}</option>
        ${this.colleagues.map(e=>f`<option value=${e.name} ?selected=${this.employee===e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`}#y(){let t=this.#n.value?.leaveTypes;if(!t)return v(2);let n=t.filter(e=>Z.includes(e.code)),r=t.filter(e=>!Z.includes(e.code)),a=e=>{this.type=e,this.outcome=void 0,this.#l()};return f`<fieldset><legend>${E(`type`)}</legend><div class="tiles">
      ${n.map(e=>f`<label><input type="radio" name="type" .checked=${this.type===e.code} @change=${()=>a(e.code)} />
        <span>${T(t,e.code)}</span><small>${this.#b(e)}</small></label>`)}
      ${r.length?f`<select class="input" aria-label=${E(`otherTypes`)} @change=${e=>a(e.target.value)}>
            <option value="" disabled ?selected=${n.some(e=>e.code===this.type)}>${E(`otherTypes`)}</option>
            ${r.map(n=>f`<option value=${n.code} ?selected=${this.type===n.code}>${e(n.title)||T(t,n.code)}</option>`)}
          </select>`:i}
    </div></fieldset>`}#b(e){let t=this.#r.value?.balances?.find(t=>t.leaveType===e.code);return e.needsBalance?E(`left`,{left:a(t?.freeMinutes??0)}):e.statutory?E(`statutory`):e.paid?``:E(`unpaid`)}#x(){let e=this.#o&&!Z.includes(this.type);return f`<div class="two">
      <div class="field"><label for="reason">${E(`reason`)} <span class="faint">${E(`reasonHint`)}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${()=>this.#l(Q*2)} /></div>
      ${e?f`<div class="field"><label for="circumstance">${E(`circumstance`)} <span class="faint">${E(`circumstanceHint`)}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${()=>this.#l(Q)} /></div>`:i}
    </div>
    ${this.#o?.statutory?i:f`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${e=>{this.wait=e.target.checked,this.#l()}} />${E(`wait`)}</label>`}`}#S(){if(this.refusal)return this.#C(this.refusal);if(this.outcome)return this.#w(this.outcome);let{value:e,failure:t,loading:n}=this.#i;return this.span&&t?this.#C(t):this.span&&e?f`<div class=${n?`fading`:``}>${z(e,this.#o,this.#d)}</div>`:this.span?f`<p class="none">${x(`clock`,28)}${E(`reckoning`)}</p>`:f`<p class="none">${x(`leave`,28)}${E(`oddsEmpty`)}</p>`}#C(e){return f`<div class="odds bad" role="alert">${x(`cross`,26)}<div><b>${E(`refused`)}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length?f`<div class="outlook"><section><h3>${E(`alternatives`)}</h3>${V(e.alternatives,this.#d)}</section></div>`:i}`}#w(t){let{state:n,decision:r}=t,a=n===`LEAVE_STATE_WAITING`,s=n===`LEAVE_STATE_APPROVED`||n===`LEAVE_STATE_IN_PROGRESS`,c=s?E(`approvedAbout`,{span:o(t.startTime,t.endTime)}):a?E(`waitingAbout`):t.dueTime?E(`pendingAbout`,{time:p(t.dueTime)}):``,l=s?E(`APPROVED_NOW`):a?E(`WAITING_NOW`,{n:t.waitingPlace??1}):E(`PENDING_NOW`),u=e(r?.reasons?.[0]?.text);return f`<div class="odds ${s?`good`:`watch`}">${x(s?`check`:`clock`,26)}<div><b>${l}</b><p>${c}</p></div></div>
      <div class="outlook">
        ${u?f`<section><h3>${E(`why`)}</h3><p>${u}</p></section>`:i}
        ${r?.conditions?.length?f`<section><h3>${E(`policy`)}</h3>${A(r.conditions)}</section>`:i}
        <div><button class="button" @click=${()=>this.outcome=void 0}>${E(`another`)}</button></div>
      </div>`}};m([u()],$.prototype,`employee`,void 0),m([u()],$.prototype,`type`,void 0),m([u()],$.prototype,`span`,void 0),m([u()],$.prototype,`wait`,void 0),m([u()],$.prototype,`changing`,void 0),m([u()],$.prototype,`outcome`,void 0),m([u()],$.prototype,`refusal`,void 0),m([u()],$.prototype,`sending`,void 0),m([u()],$.prototype,`colleagues`,void 0),m([w(`zt-shift-picker`)],$.prototype,`picker`,void 0),m([w(`zt-leave-requests`)],$.prototype,`requests`,void 0),m([w(`#reason`)],$.prototype,`reason`,void 0),m([w(`#circumstance`)],$.prototype,`circumstance`,void 0),$=m([r(`zt-leave`)],$);export{$ as LeavePage};