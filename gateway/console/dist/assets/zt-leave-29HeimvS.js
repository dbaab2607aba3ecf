import{A as e,B as t,D as n,E as r,H as i,K as a,L as o,M as s,T as c,U as l,V as u,Y as d,_ as f,c as ee,d as p,f as m,g as h,h as g,i as _,l as v,n as te,o as y,r as b,s as x,w as S,x as C}from"./shapes-DG9zjCvG.js";import{t as w}from"./zt-settings-DOMVIGZZ.js";import{c as ne,d as T,f as E,i as re,l as ie,n as D,o as ae,r as oe,s as O,u as se}from"./leave-words-8eAfpFY2.js";import{n as k,t as A}from"./conditions-CH6R6rHS.js";import{i as ce,t as le}from"./impact-_EMFHm5b.js";import"./zt-cover-chart-Ds2HQqFx.js";import{t as ue}from"./repeat-BfTZOG2j.js";import{n as j}from"./zt-shell-CCuhhnbt.js";import{i as M,n as N,o as P}from"./days-DpGCtYMv.js";import{a as de,i as fe,t as pe}from"./shift-look-c32OrWJ7.js";import{n as F}from"./day-marks-DcWl9rrv.js";var I=[k,d`
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
  `],L={good:`check`,watch:`person`,bad:`cross`,"":`info`};function R(e,t,n){let{word:r,tone:i}=O(e.odds),{findings:s=[],alternatives:c=[]}=e,u=o(e.decision?.reasons?.[0]?.text),d=s.filter(e=>e.hard),f=s.filter(e=>!e.hard&&o(e.text)!==u);return a`
    <div class="odds ${i}">${y(L[i],26)}<div><b>${r}</b>
      ${d.length?d.map(e=>a`<p>${o(e.text)}</p>`):u?a`<p>${u}</p>`:l}</div></div>
    <div class="outlook">
      ${z(e,t)}
      ${c.length?a`<section><h3>${E(`alternatives`)}</h3>${B(c,n)}</section>`:l}
      ${me(e)}
      ${f.length?a`<section><h3>${E(`findings`)}</h3><div class="stack">${f.map(e=>a`<p class="notice watch">${y(`warning`)}${o(e.text)}</p>`)}</div></section>`:l}
      ${e.decision?.conditions?.length?a`<section><h3>${E(`policy`)}</h3>${A(e.decision.conditions)}</section>`:l}
    </div>`}function z(t,n){let[r,i]=[t.serviceLevelBeforePermille??0,t.serviceLevelAfterPermille??0],o=ce(t.facts??[],t.decision),s=o!==void 0&&i>=0&&i<o,c=t.balanceAfterMinutes??0;return a`<dl class="sums">
    <div><dt>${E(`charge`)}</dt><dd>${D(t.chargedMinutes??0,n?.dayMinutes)}</dd></div>
    <div><dt>${E(`after`)}</dt><dd>${n&&!n.needsBalance?a`<span class="was">${E(`noBalance`)}</span>`:a`<span class="was">${e(t.balanceBeforeMinutes??0)} →</span> <span class=${c<0?`bad-text`:``}>${e(c)}</span>`}</dd></div>
    ${t.coverKnown&&r>=0?a`<div><dt>${E(`level`)}</dt><dd><span class="was">${S(r)} →</span> <span class=${s?`bad-text`:``}>${S(i)}</span></dd></div>`:l}
    ${t.away?.length?a`<div><dt>${E(`alsoAway`)}</dt><dd>${E(`colleagues`,{n:t.away.length})}</dd></div>`:l}
  </dl>`}function me(e){return e.coverKnown?e.cover?.length?a`<section><h3>${E(`cover`)}</h3><zt-cover-chart height="170" .points=${le(e.cover)}></zt-cover-chart></section>`:l:a`<p class="notice">${y(`info`)}${E(`coverUnknown`)}</p>`}function B(e,t){return a`<ul class="offers">${e.map(e=>a`<li><span class="grow">${o(e.text)}</span>
      ${e.request?a`<button type="button" class="button small" @click=${()=>t(e)}>${E(`choose`)}</button>`:l}</li>`)}</ul>`}var he={withdraw:`withdrawn`,cancel:`cancelled`,returnEarly:`returned`},ge=12,V=class extends x{constructor(...e){super(...e),this.employee=``,this.types=[],this.open=``,this.full={},this.busy=!1,this.#e=ge,this.#t=new v(this,e=>this.host.api.get(`/v1/leaveRequests`,{employee:this.employee,pageSize:this.#e},e),60)}static{this.styles=[m,k,d`
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
    `]}#e;#t;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#t.clear(),this.#t.load()),e.has(`open`)&&this.open&&this.#n(this.open)}refresh(){this.full={},this.#t.load(),this.open&&this.#n(this.open)}async#n(e){this.asking=this.problem=void 0;try{let t=await this.host.api.get(`/v1/${e}`);this.full={...this.full,[e]:t}}catch(e){this.problem=e}}render(){let{value:e,failure:t}=this.#t;if(!e)return t?b(t,()=>void this.#t.load()):_(5);let n=e.leaveRequests??[];return n.length?a`${ue(n,e=>e.name,e=>this.#i(e))}
      ${e.nextPageToken?a`<div class="foot"><button class="button small" @click=${this.#r}>${E(`more`)}</button></div>`:l}`:te(`leave`,E(`none`))}#r(){this.#e+=50,this.#t.load()}#i(e){let t=e.name??``;return a`<details ?open=${this.open===t} @toggle=${e=>this.#o(t,e)}>
      <summary><span><span class="name">${T(this.types,e.leaveType)}</span> <span class="soft number small">${D(e.chargedMinutes??0,this.#a(e))}</span><br />
        <span class="soft small number">${r(e.startTime,e.endTime)}</span></span>
        <span class="badge ${ne(e.state)}">${e.waitingPlace?E(`waitingPlace`,{n:e.waitingPlace}):ie(e.state)}</span></summary>
      ${this.open===t?this.#s(this.full[t]):l}
    </details>`}#a(e){return this.types.find(t=>t.code===e.leaveType)?.dayMinutes}#o(e,t){t.newState===`open`?this.open=e:this.open===e&&(this.open=``)}#s(e){if(!e)return this.problem?a`<div class="inside">${this.#l()}</div>`:_(3);let{decision:t,history:n=[]}=e,r=o(t?.reasons?.[0]?.text)||t?.comment,i=e.state===`LEAVE_STATE_PENDING`||e.state===`LEAVE_STATE_PENDING_SECOND`;return a`<div class="inside">
      ${r?a`<p>${r}</p>`:l}
      ${i&&e.dueTime?a`<p class="soft small">${E(`due`,{time:f(e.dueTime)})}</p>`:l}
      ${t?.conditions?.length?a`<section><h3>${E(`policy`)}</h3>${A(t.conditions)}</section>`:l}
      ${n.length?a`<section><h3>${E(`history`)}</h3><ol class="steps">${n.map(e=>this.#c(e))}</ol></section>`:l}
      ${this.#u(e)}
      ${this.#l()}
    </div>`}#c(t){let n=t.actor?.startsWith(`employees/`)?this.host.names.of(t.actor):E(`platform`),r=t.balanceBeforeMinutes!==t.balanceAfterMinutes;return a`<li><span class="faint number">${f(t.transitionTime)}</span>
      <span>${oe(t)} · ${n}${r?a` <span class="faint number">${E(`balanceMove`,{before:e(t.balanceBeforeMinutes??0),after:e(t.balanceAfterMinutes??0)})}</span>`:l}${t.comment?a`<q>${t.comment}</q>`:l}</span></li>`}#l(){return this.problem?a`<p class="notice bad" role="alert">${y(`warning`)}${this.problem.message}</p>`:l}#u(e){let t=re(e);return t.length?this.asking===`cancel`||this.asking===`returnEarly`?this.#f(e,this.asking):a`<div class="row wrap">${t.map(t=>a`<button class="button ${t===`change`||t===`returnEarly`?``:`danger`}" ?disabled=${this.busy} @click=${()=>this.#d(t,e)}>${E(t)}</button>`)}</div>`:l}#d(e,t){e===`withdraw`?this.#m(t,e,{}):e===`change`?this.dispatchEvent(new CustomEvent(`zt-change`,{detail:{request:t}})):this.asking=e}#f(e,t){let r=new Date;return a`<form class="ask" @submit=${n=>this.#p(n,e,t)}>
      ${t===`cancel`?a`<label class="field wide"><span>${E(`cancelWhy`)}</span><input class="input" name="reason" maxlength="500" /></label>`:a`<label class="field"><span>${E(`returnAt`)} · ${E(`returnDate`)}</span><input class="input" type="date" name="date" required .value=${h(r)}
              min=${h(e.startTime??r)} max=${h(e.endTime??r)} /></label>
            <label class="field"><span>${E(`returnClock`)}</span><input class="input" type="time" name="clock" required .value=${n(r.toISOString())} /></label>`}
      <button class="button ${t===`cancel`?`danger sure`:`primary`}" ?disabled=${this.busy}>${E(`confirm`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${E(`back`)}</button>
    </form>`}#p(e,t,n){e.preventDefault();let r=new FormData(e.target),i=e=>String(r.get(e)??``);this.#m(t,n,n===`cancel`?{reason:i(`reason`)}:{returnTime:C(i(`date`),i(`clock`))})}async#m(e,t,n){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),j(E(he[t])),this.asking=void 0,this.refresh()}catch(e){this.problem=e}finally{this.busy=!1}}};p([u()],V.prototype,`employee`,void 0),p([u({attribute:!1})],V.prototype,`types`,void 0),p([u()],V.prototype,`open`,void 0),p([t()],V.prototype,`full`,void 0),p([t()],V.prototype,`asking`,void 0),p([t()],V.prototype,`busy`,void 0),p([t()],V.prototype,`problem`,void 0),V=p([i(`zt-leave-requests`)],V);var H=6e4,U=15*H,W=e=>new Date(e).toISOString().replace(`.000Z`,`Z`);function G(e,t,n){return e.filter(e=>(e.workDate??``)>=t&&(e.workDate??``)<=n).sort((e,t)=>Date.parse(e.startTime??``)-Date.parse(t.startTime??``))}function K(e){let[t,n]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],r=(e.breaks??[]).find(e=>!e.paid&&(e.lengthMinutes??0)>=30);if(r){let e=t+(r.offsetMinutes??0)*H;return{firstEnd:W(e),secondStart:W(e+(r.lengthMinutes??0)*H)}}let i=W(Math.round((t+n)/2/U)*U);return{firstEnd:i,secondStart:i}}function q(e,t){let n=C(e.workDate??``,t);return Date.parse(n)>=Date.parse(e.startTime??``)?n:C(c(e.workDate??``,1),t)}function J(e,t,n){let r=n?[]:G(t,e.from,e.to),[i,a]=[r[0],r.at(-1)];if(!i||!a)return{startTime:C(e.from,`00:00`),endTime:C(c(e.to,1),`00:00`)};let o={startTime:i.startTime??``,endTime:a.endTime??``};return r.length>1||e.part===`whole`?o:e.part===`first`?{...o,endTime:K(i).firstEnd}:e.part===`second`?{...o,startTime:K(i).secondStart}:{startTime:q(i,e.fromClock),endTime:q(i,e.toClock)}}function Y(e,t){let[r,i]=[Date.parse(e.startTime),Date.parse(e.endTime)],a=t.filter(e=>Date.parse(e.startTime??``)<i&&Date.parse(e.endTime??``)>r),o={fromClock:n(e.startTime),toClock:n(e.endTime)},s=a.length===1?a[0]:void 0;if(!a.length)return{from:h(e.startTime),to:h(new Date(i-1)),part:`whole`,...o};let c=!s||Date.parse(s.startTime??``)>=r&&Date.parse(s.endTime??``)<=i;return{from:a[0].workDate??``,to:a.at(-1).workDate??``,part:c?`whole`:`hours`,...o}}var _e=[`whole`,`first`,`second`,`hours`],ve={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},X=class extends x{constructor(...e){super(...e),this.employee=``,this.byDay=!1,this.first=M(P()),this.focused=P(),this.#e=new v(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new v(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.first,endDate:c(this.first,35)},e)),this.#n=new v(this,e=>this.host.api.get(`/v1/shifts`,{employee:this.employee,startDate:c(this.first,-1),endDate:c(this.first,35)},e))}static{this.styles=[m,pe,d`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#e.load()}willUpdate(e){e.has(`employee`)&&e.get(`employee`)&&(this.choice=this.given=void 0),(e.has(`employee`)||e.has(`first`))&&this.employee&&(this.#n.load().then(()=>this.#r()),this.#t.load()),e.has(`byDay`)&&e.get(`byDay`)!==void 0&&this.choice&&queueMicrotask(()=>this.#o())}adopt(e){this.given=e,this.choice=Y(e,this.#i),N(this.first,35).includes(this.choice.from)||(this.first=M(this.choice.from)),this.#o()}clear(){this.choice=this.given=void 0,this.employee&&this.#n.load()}#r(){this.given&&(this.choice=Y(this.given,this.#i))}get#i(){return this.#n.value?.shifts??[]}get#a(){return this.given??(this.choice?J(this.choice,this.#i,this.byDay):void 0)}#o(){this.dispatchEvent(new CustomEvent(`zt-span`,{detail:this.#a}))}#s(e){this.given=void 0,this.focused=e;let t=this.choice,r=t&&t.from===t.to&&e>t.from?t.from:e,i=G(this.#i,e,e)[0],a={fromClock:n(i?.startTime),toClock:n(i?.endTime)};this.choice={from:r,to:e,part:`whole`,...a},this.#o()}#c(e){this.given=void 0,this.choice={...this.choice,...e},this.#o()}render(){let e=N(this.first,35);return a`
      <div class="bar">
        <b class="grow">${g(e[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${g(e.at(-1),{month:`short`,day:`numeric`})}</b>
        <button type="button" class="button icon small" aria-label=${E(`earlier`)} title=${E(`earlier`)} ?disabled=${this.first<=M(P())}
          @click=${()=>this.first=c(this.first,-28)}>${y(`back`,16)}</button>
        <button type="button" class="button icon small" aria-label=${E(`later`)} title=${E(`later`)} @click=${()=>this.first=c(this.first,28)}>${y(`next`,16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0,7).map(e=>a`<span>${g(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" role="group" aria-label=${E(`when`)} @keydown=${this.#u}>${e.map(t=>this.#l(t,e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a?E(`chosen`,{span:r(this.#a.startTime,this.#a.endTime)}):a`<span class="faint">${E(`whenHint`)}</span>`}</p>`}#l(e,t){let n=this.#i.find(t=>t.workDate===e),r=this.#e.value?.shiftTypes??[],i=!!(this.choice&&e>=this.choice.from&&e<=this.choice.to),o=F(this.#t.value?.days?.find(t=>t.date===e)),s=t.includes(this.focused)&&this.focused>=P()?this.focused:t.find(e=>e>=P());return a`<button type="button" data-date=${e} tabindex=${e===s?0:-1} aria-pressed=${i} ?disabled=${e<P()}
      aria-label="${g(e)}, ${n?de(n,r):E(`noShift`)}" @click=${()=>this.#s(e)}>
      <span class="day">${Number(e.slice(8))===1?g(e,{month:`numeric`,day:`numeric`}):Number(e.slice(8))}${o?a`<span class="mark ${o.tone}">${o.word}</span>`:l}</span>
      ${n?fe(n,r,`start`):a`<span class="none"></span>`}</button>`}#u(e){let t=ve[e.key],n=e.target.dataset.date;if(!t||!n)return;e.preventDefault();let r=c(n,t);r<P()||(this.focused=r,N(this.first,35).includes(r)||(this.first=c(this.first,t>0?28:-28)),this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()))}#d(){let{choice:e}=this,t=e&&!this.byDay?G(this.#i,e.from,e.to):[];return!e||t.length!==1?l:a`<div class="parts">
      <div class="segments" role="group" aria-label=${E(`part`)}>${_e.map(t=>a`<button type="button" aria-pressed=${e.part===t} @click=${()=>this.#c({part:t})}>${E(t)}</button>`)}</div>
      ${e.part===`hours`?a`<label>${E(`from`)}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${e=>this.#f(`fromClock`,e)} /></label>
            <label>${E(`to`)}<input class="input" type="time" step="900" .value=${e.toClock} @change=${e=>this.#f(`toClock`,e)} /></label>`:l}
    </div>`}#f(e,t){let{value:n}=t.target;n&&this.#c({[e]:n})}};p([u()],X.prototype,`employee`,void 0),p([u({type:Boolean})],X.prototype,`byDay`,void 0),p([t()],X.prototype,`first`,void 0),p([t()],X.prototype,`choice`,void 0),p([t()],X.prototype,`given`,void 0),p([t()],X.prototype,`focused`,void 0),X=p([i(`zt-shift-picker`)],X);var Z=[`ANNUAL`,`COMPANY`,`COMP`,`SICK`,`PERSONAL`],Q=350,$=class extends ee{constructor(...e){super(...e),this.employee=``,this.type=`ANNUAL`,this.wait=!1,this.sending=!1,this.colleagues=[],this.#t=s(),this.#n=new v(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#r=new v(this,e=>this.host.api.get(`/v1/${this.employee}/leaveBalance`,{},e)),this.#i=new v(this,e=>this.host.api.ask(`/v1/leaveRequests:simulate`,{leaveRequest:this.#c},e)),this.#d=e=>{let t=e.request?.leaveRequest??e.request??{};t.waitIfShort&&(this.wait=!0),t.leaveType&&(this.type=t.leaveType),t.startTime&&t.endTime&&this.picker.adopt({startTime:t.startTime,endTime:t.endTime}),this.#l()}}static{this.styles=[m,se,...I,d`
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
    `]}#e;#t;#n;#r;#i;load(){this.#n.value||this.#n.load(),this.#a(this.employee||(this.host.principal?.subject??``));let e=new Set([...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]]);e.size&&this.host.names.all().then(t=>this.colleagues=t.filter(t=>e.has(t.team??``)&&t.name!==this.host.principal?.subject))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#e)}#a(e){this.employee=e,this.#h(),this.#r.clear(),this.#r.load()}get#o(){return this.#n.value?.leaveTypes?.find(e=>e.code===this.type)}get#s(){return!!this.#o?.chargingBasis&&this.#o?.chargingBasis!==`CHARGING_BASIS_ROSTERED_MINUTES`}get#c(){return{name:this.changing?.name,employee:this.employee,leaveType:this.type,...this.span,reason:this.reason?.value.trim()||void 0,circumstance:this.circumstance?.value.trim()||void 0,waitIfShort:this.wait||void 0}}#l(e=0){if(this.refusal=void 0,this.#t=s(),clearTimeout(this.#e),!this.span)return this.#i.clear();this.#e=setTimeout(()=>void this.#i.load(),e)}#u(e){this.span=e.detail,this.outcome=void 0,this.#l(Q)}#d;async#f(e){if(e.preventDefault(),!this.span||this.sending)return;this.sending=!0,this.refusal=void 0;let{changing:t}=this;try{let{name:e,...n}=this.#c;this.outcome=t?await this.host.api.post(`/v1/${t.name}:change`,{...this.span,etag:t.etag},this.#t):await this.host.api.post(`/v1/leaveRequests`,{leaveRequest:n},this.#t),t&&j(E(`changed`)),this.tell(`zt-asked`,{leaveRequest:this.outcome.name,state:this.outcome.state}),this.#p(),this.requests.refresh(),this.#r.load()}catch(e){this.refusal=e}finally{this.sending=!1}}#p(){this.changing=this.span=void 0,this.wait=!1,this.#t=s(),this.picker?.clear(),this.#i.clear(),this.reason&&(this.reason.value=``)}#m(e){let{request:t}=e.detail;this.changing=t,this.outcome=void 0,this.type=t.leaveType??this.type,this.picker.adopt({startTime:t.startTime??``,endTime:t.endTime??``}),this.renderRoot.querySelector(`h1`)?.scrollIntoView({block:`start`})}#h(){this.outcome=void 0,this.#p()}render(){let e=this.employee===this.host.principal?.subject,{failure:t}=this.#n;return a`<div class="page">
      <header><h1>${E(`title`)}</h1><span class="grow"></span>${ae(`leave`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${t?b(t,()=>void this.#n.load()):l}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e?E(`mine`):E(`theirs`,{name:this.host.names.of(this.employee)})}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes??[]} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${E(`odds`)}>${this.#S()}</section>
      </div>
    </div>`}#g(){let{changing:e}=this;return a`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e?E(`askChange`,{leave:r(e.startTime,e.endTime)}):E(`ask`)}</h2>
        ${e?a`<button class="button quiet small" @click=${this.#h}>${E(`stopChange`)}</button>`:l}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length&&!e?this.#v():l}
        ${e?l:this.#y()}
        <fieldset><legend>${E(`when`)}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e?l:this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span||this.sending}>${E(this.sending?`sending`:e?`submitChange`:`submit`)}</button>${this.#_()}</div>
      </form>
    </section>`}#_(){let{value:t}=this.#i;if(!this.span||!t||this.outcome)return l;let{word:n,tone:r}=O(t.odds);return a`<span class="${r}-text">${n}<br /><span class="soft">${E(`brief`,{charge:e(t.chargedMinutes??0)})}</span></span>`}#v(){let e=this.host.principal?.subject??``;return a`<div class="field"><label for="person">${E(`forWhom`)}</label>
      <select class="input" id="person" @change=${e=>this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee===e}>${E(`myself`)}</option>
        ${this.colleagues.map(e=>a`<option value=${e.name} ?selected=${this.employee===e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`}#y(){let e=this.#n.value?.leaveTypes;if(!e)return _(2);let t=e.filter(e=>Z.includes(e.code)),n=e.filter(e=>!Z.includes(e.code)),r=e=>{this.type=e,this.outcome=void 0,this.#l()};return a`<fieldset><legend>${E(`type`)}</legend><div class="tiles">
      ${t.map(t=>a`<label><input type="radio" name="type" .checked=${this.type===t.code} @change=${()=>r(t.code)} />
        <span>${T(e,t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${n.length?a`<select class="input" aria-label=${E(`otherTypes`)} @change=${e=>r(e.target.value)}>
            <option value="" disabled ?selected=${t.some(e=>e.code===this.type)}>${E(`otherTypes`)}</option>
            ${n.map(t=>a`<option value=${t.code} ?selected=${this.type===t.code}>${o(t.title)||T(e,t.code)}</option>`)}
          </select>`:l}
    </div></fieldset>`}#b(t){let n=this.#r.value?.balances?.find(e=>e.leaveType===t.code);return t.needsBalance?E(`left`,{left:e(n?.freeMinutes??0)}):t.statutory?E(`statutory`):t.paid?``:E(`unpaid`)}#x(){let e=this.#o&&!Z.includes(this.type);return a`<div class="two">
      <div class="field"><label for="reason">${E(`reason`)} <span class="faint">${E(`reasonHint`)}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${()=>this.#l(Q*2)} /></div>
      ${e?a`<div class="field"><label for="circumstance">${E(`circumstance`)} <span class="faint">${E(`circumstanceHint`)}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${()=>this.#l(Q)} /></div>`:l}
    </div>
    ${this.#o?.statutory?l:a`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${e=>{this.wait=e.target.checked,this.#l()}} />${E(`wait`)}</label>`}`}#S(){if(this.refusal)return this.#C(this.refusal);if(this.outcome)return this.#w(this.outcome);let{value:e,failure:t,loading:n}=this.#i;return this.span&&t?this.#C(t):this.span&&e?a`<div class=${n?`fading`:``}>${R(e,this.#o,this.#d)}</div>`:this.span?a`<p class="none">${y(`clock`,28)}${E(`reckoning`)}</p>`:a`<p class="none">${y(`leave`,28)}${E(`oddsEmpty`)}</p>`}#C(e){return a`<div class="odds bad" role="alert">${y(`cross`,26)}<div><b>${E(`refused`)}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length?a`<div class="outlook"><section><h3>${E(`alternatives`)}</h3>${B(e.alternatives,this.#d)}</section></div>`:l}`}#w(e){let{state:t,decision:n}=e,i=t===`LEAVE_STATE_WAITING`,s=t===`LEAVE_STATE_APPROVED`||t===`LEAVE_STATE_IN_PROGRESS`,c=s?E(`approvedAbout`,{span:r(e.startTime,e.endTime)}):i?E(`waitingAbout`):e.dueTime?E(`pendingAbout`,{time:f(e.dueTime)}):``,u=s?E(`APPROVED_NOW`):i?E(`WAITING_NOW`,{n:e.waitingPlace??1}):E(`PENDING_NOW`),d=o(n?.reasons?.[0]?.text);return a`<div class="odds ${s?`good`:`watch`}">${y(s?`check`:`clock`,26)}<div><b>${u}</b><p>${c}</p></div></div>
      <div class="outlook">
        ${d?a`<section><h3>${E(`why`)}</h3><p>${d}</p></section>`:l}
        ${n?.conditions?.length?a`<section><h3>${E(`policy`)}</h3>${A(n.conditions)}</section>`:l}
        <div><button class="button" @click=${()=>this.outcome=void 0}>${E(`another`)}</button></div>
      </div>`}};p([t()],$.prototype,`employee`,void 0),p([t()],$.prototype,`type`,void 0),p([t()],$.prototype,`span`,void 0),p([t()],$.prototype,`wait`,void 0),p([t()],$.prototype,`changing`,void 0),p([t()],$.prototype,`outcome`,void 0),p([t()],$.prototype,`refusal`,void 0),p([t()],$.prototype,`sending`,void 0),p([t()],$.prototype,`colleagues`,void 0),p([w(`zt-shift-picker`)],$.prototype,`picker`,void 0),p([w(`zt-leave-requests`)],$.prototype,`requests`,void 0),p([w(`#reason`)],$.prototype,`reason`,void 0),p([w(`#circumstance`)],$.prototype,`circumstance`,void 0),$=p([i(`zt-leave`)],$);export{$ as LeavePage};