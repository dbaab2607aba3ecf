import{D as e,G as t,H as n,J as r,M as i,O as a,P as o,T as s,U as c,W as l,Z as u,_ as d,c as ee,d as f,f as p,g as m,h,i as g,l as _,n as v,o as y,r as b,s as x,w as S,x as C,z as w}from"./shapes-DngMaivK.js";import{t as T}from"./zt-settings-CZd4s6rK.js";import{c as te,d as E,f as D,i as ne,l as re,n as O,o as ie,r as ae,s as k,u as oe}from"./leave-words-BNqG-GrK.js";import{n as A,t as j}from"./conditions-CYUDhaq7.js";import{i as se,t as ce}from"./impact-_EMFHm5b.js";import"./zt-cover-chart-C_vFV7PX.js";import{t as le}from"./repeat-4AuD9Z__.js";import{n as M}from"./zt-shell-ayW42czv.js";import{i as N,n as P,o as F}from"./days-DgKhdnBO.js";import{i as ue,o as de,t as fe}from"./shift-look-1_7kHWvz.js";import{n as pe}from"./day-marks-BVgVjHpO.js";var I=[A,u`
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
  `],L={good:`check`,watch:`person`,bad:`cross`,"":`info`};function R(e,n,i){let{word:a,tone:o}=k(e.odds),{findings:s=[],alternatives:c=[]}=e,l=w(e.decision?.reasons?.[0]?.text),u=s.filter(e=>e.hard),d=s.filter(e=>!e.hard&&w(e.text)!==l);return r`
    <div class="odds ${o}">${y(L[o],26)}<div><b>${a}</b>
      ${u.length?u.map(e=>r`<p>${w(e.text)}</p>`):l?r`<p>${l}</p>`:t}</div></div>
    <div class="outlook">
      ${z(e,n)}
      ${c.length?r`<section><h3>${D(`alternatives`)}</h3>${B(c,i)}</section>`:t}
      ${me(e)}
      ${d.length?r`<section><h3>${D(`findings`)}</h3><div class="stack">${d.map(e=>r`<p class="notice watch">${y(`warning`)}${w(e.text)}</p>`)}</div></section>`:t}
      ${e.decision?.conditions?.length?r`<section><h3>${D(`policy`)}</h3>${j(e.decision.conditions)}</section>`:t}
    </div>`}function z(e,n){let[a,o]=[e.serviceLevelBeforePermille??0,e.serviceLevelAfterPermille??0],s=se(e.facts??[],e.decision),c=s!==void 0&&o>=0&&o<s,l=e.balanceAfterMinutes??0;return r`<dl class="sums">
    <div><dt>${D(`charge`)}</dt><dd>${O(e.chargedMinutes??0,n?.dayMinutes)}</dd></div>
    <div><dt>${D(`after`)}</dt><dd>${n&&!n.needsBalance?r`<span class="was">${D(`noBalance`)}</span>`:r`<span class="was">${i(e.balanceBeforeMinutes??0)} →</span> <span class=${l<0?`bad-text`:``}>${i(l)}</span>`}</dd></div>
    ${e.coverKnown&&a>=0?r`<div><dt>${D(`level`)}</dt><dd><span class="was">${S(a)} →</span> <span class=${c?`bad-text`:``}>${S(o)}</span></dd></div>`:t}
    ${e.away?.length?r`<div><dt>${D(`alsoAway`)}</dt><dd>${D(`colleagues`,{n:e.away.length})}</dd></div>`:t}
  </dl>`}function me(e){return e.coverKnown?e.cover?.length?r`<section><h3>${D(`cover`)}</h3><zt-cover-chart height="170" .points=${ce(e.cover)}></zt-cover-chart></section>`:t:r`<p class="notice">${y(`info`)}${D(`coverUnknown`)}</p>`}function B(e,n){return r`<ul class="offers">${e.map(e=>r`<li><span class="grow">${w(e.text)}</span>
      ${e.request?r`<button type="button" class="button small" @click=${()=>n(e)}>${D(`choose`)}</button>`:t}</li>`)}</ul>`}var he={withdraw:`withdrawn`,cancel:`cancelled`,returnEarly:`returned`},ge=12,V=class extends x{constructor(...e){super(...e),this.employee=``,this.types=[],this.open=``,this.full={},this.busy=!1,this.#e=ge,this.#t=new _(this,e=>this.host.api.get(`/v1/leaveRequests`,{employee:this.employee,pageSize:this.#e},e),60)}static{this.styles=[p,A,u`
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
    `]}#e;#t;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#t.clear(),this.#t.load()),e.has(`open`)&&this.open&&this.#n(this.open)}refresh(){this.full={},this.#t.load(),this.open&&this.#n(this.open)}async#n(e){this.asking=this.problem=void 0;try{let t=await this.host.api.get(`/v1/${e}`);this.full={...this.full,[e]:t}}catch(e){this.problem=e}}render(){let{value:e,failure:n}=this.#t;if(!e)return n?b(n,()=>void this.#t.load()):g(5);let i=e.leaveRequests??[];return i.length?r`${le(i,e=>e.name,e=>this.#i(e))}
      ${e.nextPageToken?r`<div class="foot"><button class="button small" @click=${this.#r}>${D(`more`)}</button></div>`:t}`:v(`leave`,D(`none`))}#r(){this.#e+=50,this.#t.load()}#i(n){let i=n.name??``;return r`<details ?open=${this.open===i} @toggle=${e=>this.#o(i,e)}>
      <summary><span><span class="name">${E(this.types,n.leaveType)}</span> <span class="soft number small">${O(n.chargedMinutes??0,this.#a(n))}</span><br />
        <span class="soft small number">${e(n.startTime,n.endTime)}</span></span>
        <span class="badge ${te(n.state)}">${n.waitingPlace?D(`waitingPlace`,{n:n.waitingPlace}):re(n.state)}</span></summary>
      ${this.open===i?this.#s(this.full[i]):t}
    </details>`}#a(e){return this.types.find(t=>t.code===e.leaveType)?.dayMinutes}#o(e,t){t.newState===`open`?this.open=e:this.open===e&&(this.open=``)}#s(e){if(!e)return this.problem?r`<div class="inside">${this.#l()}</div>`:g(3);let{decision:n,history:i=[]}=e,a=w(n?.reasons?.[0]?.text)||n?.comment,o=e.state===`LEAVE_STATE_PENDING`||e.state===`LEAVE_STATE_PENDING_SECOND`;return r`<div class="inside">
      ${a?r`<p>${a}</p>`:t}
      ${o&&e.dueTime?r`<p class="soft small">${D(`due`,{time:d(e.dueTime)})}</p>`:t}
      ${n?.conditions?.length?r`<section><h3>${D(`policy`)}</h3>${j(n.conditions)}</section>`:t}
      ${i.length?r`<section><h3>${D(`history`)}</h3><ol class="steps">${i.map(e=>this.#c(e))}</ol></section>`:t}
      ${this.#u(e)}
      ${this.#l()}
    </div>`}#c(e){let n=e.actor?.startsWith(`employees/`)?this.host.names.of(e.actor):D(`platform`),a=e.balanceBeforeMinutes!==e.balanceAfterMinutes;return r`<li><span class="faint number">${d(e.transitionTime)}</span>
      <span>${ae(e)} · ${n}${a?r` <span class="faint number">${D(`balanceMove`,{before:i(e.balanceBeforeMinutes??0),after:i(e.balanceAfterMinutes??0)})}</span>`:t}${e.comment?r`<q>${e.comment}</q>`:t}</span></li>`}#l(){return this.problem?r`<p class="notice bad" role="alert">${y(`warning`)}${this.problem.message}</p>`:t}#u(e){let n=ne(e);return n.length?this.asking===`cancel`||this.asking===`returnEarly`?this.#f(e,this.asking):r`<div class="row wrap">${n.map(t=>r`<button class="button ${t===`change`||t===`returnEarly`?``:`danger`}" ?disabled=${this.busy} @click=${()=>this.#d(t,e)}>${D(t)}</button>`)}</div>`:t}#d(e,t){e===`withdraw`?this.#m(t,e,{}):e===`change`?this.dispatchEvent(new CustomEvent(`zt-change`,{detail:{request:t}})):this.asking=e}#f(e,t){let n=new Date;return r`<form class="ask" @submit=${n=>this.#p(n,e,t)}>
      ${t===`cancel`?r`<label class="field wide"><span>${D(`cancelWhy`)}</span><input class="input" name="reason" maxlength="500" /></label>`:r`<label class="field"><span>${D(`returnAt`)} · ${D(`returnDate`)}</span><input class="input" type="date" name="date" required .value=${m(n)}
              min=${m(e.startTime??n)} max=${m(e.endTime??n)} /></label>
            <label class="field"><span>${D(`returnClock`)}</span><input class="input" type="time" name="clock" required .value=${a(n.toISOString())} /></label>`}
      <button class="button ${t===`cancel`?`danger sure`:`primary`}" ?disabled=${this.busy}>${D(`confirm`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${D(`back`)}</button>
    </form>`}#p(e,t,n){e.preventDefault();let r=new FormData(e.target),i=e=>String(r.get(e)??``);this.#m(t,n,n===`cancel`?{reason:i(`reason`)}:{returnTime:C(i(`date`),i(`clock`))})}async#m(e,t,n){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),M(D(he[t])),this.asking=void 0,this.refresh()}catch(e){this.problem=e}finally{this.busy=!1}}};f([c()],V.prototype,`employee`,void 0),f([c({attribute:!1})],V.prototype,`types`,void 0),f([c()],V.prototype,`open`,void 0),f([n()],V.prototype,`full`,void 0),f([n()],V.prototype,`asking`,void 0),f([n()],V.prototype,`busy`,void 0),f([n()],V.prototype,`problem`,void 0),V=f([l(`zt-leave-requests`)],V);var H=6e4,U=15*H,W=e=>new Date(e).toISOString().replace(`.000Z`,`Z`);function G(e,t,n){return e.filter(e=>(e.workDate??``)>=t&&(e.workDate??``)<=n).sort((e,t)=>Date.parse(e.startTime??``)-Date.parse(t.startTime??``))}function K(e){let[t,n]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],r=(e.breaks??[]).find(e=>!e.paid&&(e.lengthMinutes??0)>=30);if(r){let e=t+(r.offsetMinutes??0)*H;return{firstEnd:W(e),secondStart:W(e+(r.lengthMinutes??0)*H)}}let i=W(Math.round((t+n)/2/U)*U);return{firstEnd:i,secondStart:i}}function q(e,t){let n=C(e.workDate??``,t);return Date.parse(n)>=Date.parse(e.startTime??``)?n:C(s(e.workDate??``,1),t)}function J(e,t,n){let r=n?[]:G(t,e.from,e.to),[i,a]=[r[0],r.at(-1)];if(!i||!a)return{startTime:C(e.from,`00:00`),endTime:C(s(e.to,1),`00:00`)};let o={startTime:i.startTime??``,endTime:a.endTime??``};return r.length>1||e.part===`whole`?o:e.part===`first`?{...o,endTime:K(i).firstEnd}:e.part===`second`?{...o,startTime:K(i).secondStart}:{startTime:q(i,e.fromClock),endTime:q(i,e.toClock)}}function Y(e,t){let[n,r]=[Date.parse(e.startTime),Date.parse(e.endTime)],i=t.filter(e=>Date.parse(e.startTime??``)<r&&Date.parse(e.endTime??``)>n),o={fromClock:a(e.startTime),toClock:a(e.endTime)},s=i.length===1?i[0]:void 0;if(!i.length)return{from:m(e.startTime),to:m(new Date(r-1)),part:`whole`,...o};let c=!s||Date.parse(s.startTime??``)>=n&&Date.parse(s.endTime??``)<=r;return{from:i[0].workDate??``,to:i.at(-1).workDate??``,part:c?`whole`:`hours`,...o}}var _e=[`whole`,`first`,`second`,`hours`],ve={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},X=class extends x{constructor(...e){super(...e),this.employee=``,this.byDay=!1,this.first=N(F()),this.focused=F(),this.#e=new _(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new _(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.first,endDate:s(this.first,35)},e)),this.#n=new _(this,e=>this.host.api.get(`/v1/shifts`,{employee:this.employee,startDate:s(this.first,-1),endDate:s(this.first,35)},e))}static{this.styles=[p,fe,u`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#e.load()}willUpdate(e){e.has(`employee`)&&e.get(`employee`)&&(this.choice=this.given=void 0),(e.has(`employee`)||e.has(`first`))&&this.employee&&(this.#n.load().then(()=>this.#r()),this.#t.load()),e.has(`byDay`)&&e.get(`byDay`)!==void 0&&this.choice&&queueMicrotask(()=>this.#o())}adopt(e){this.given=e,this.choice=Y(e,this.#i),P(this.first,35).includes(this.choice.from)||(this.first=N(this.choice.from)),this.#o()}clear(){this.choice=this.given=void 0,this.employee&&this.#n.load()}#r(){this.given&&(this.choice=Y(this.given,this.#i))}get#i(){return this.#n.value?.shifts??[]}get#a(){return this.given??(this.choice?J(this.choice,this.#i,this.byDay):void 0)}#o(){this.dispatchEvent(new CustomEvent(`zt-span`,{detail:this.#a}))}#s(e){this.given=void 0,this.focused=e;let t=this.choice,n=t&&t.from===t.to&&e>t.from?t.from:e,r=G(this.#i,e,e)[0],i={fromClock:a(r?.startTime),toClock:a(r?.endTime)};this.choice={from:n,to:e,part:`whole`,...i},this.#o()}#c(e){this.given=void 0,this.choice={...this.choice,...e},this.#o()}render(){let t=P(this.first,35);return r`
      <div class="bar">
        <b class="grow">${h(t[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${h(t.at(-1),{month:`short`,day:`numeric`})}</b>
        <button type="button" class="button icon small" aria-label=${D(`earlier`)} title=${D(`earlier`)} ?disabled=${this.first<=N(F())}
          @click=${()=>this.first=s(this.first,-28)}>${y(`back`,16)}</button>
        <button type="button" class="button icon small" aria-label=${D(`later`)} title=${D(`later`)} @click=${()=>this.first=s(this.first,28)}>${y(`next`,16)}</button>
      </div>
      <div class="names" aria-hidden="true">${t.slice(0,7).map(e=>r`<span>${h(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" role="group" aria-label=${D(`when`)} @keydown=${this.#u}>${t.map(e=>this.#l(e,t))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a?D(`chosen`,{span:e(this.#a.startTime,this.#a.endTime)}):r`<span class="faint">${D(`whenHint`)}</span>`}</p>`}#l(e,n){let i=this.#i.find(t=>t.workDate===e),a=this.#e.value?.shiftTypes??[],o=!!(this.choice&&e>=this.choice.from&&e<=this.choice.to),s=pe(this.#t.value?.days?.find(t=>t.date===e)),c=n.includes(this.focused)&&this.focused>=F()?this.focused:n.find(e=>e>=F());return r`<button type="button" data-date=${e} tabindex=${e===c?0:-1} aria-pressed=${o} ?disabled=${e<F()}
      aria-label="${h(e)}, ${i?de(i,a):D(`noShift`)}" @click=${()=>this.#s(e)}>
      <span class="day">${Number(e.slice(8))===1?h(e,{month:`numeric`,day:`numeric`}):Number(e.slice(8))}${s?r`<span class="mark ${s.tone}">${s.word}</span>`:t}</span>
      ${i?ue(i,a,`start`):r`<span class="none"></span>`}</button>`}#u(e){let t=ve[e.key],n=e.target.dataset.date;if(!t||!n)return;e.preventDefault();let r=s(n,t);r<F()||(this.focused=r,P(this.first,35).includes(r)||(this.first=s(this.first,t>0?28:-28)),this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()))}#d(){let{choice:e}=this,n=e&&!this.byDay?G(this.#i,e.from,e.to):[];return!e||n.length!==1?t:r`<div class="parts">
      <div class="segments" role="group" aria-label=${D(`part`)}>${_e.map(t=>r`<button type="button" aria-pressed=${e.part===t} @click=${()=>this.#c({part:t})}>${D(t)}</button>`)}</div>
      ${e.part===`hours`?r`<label>${D(`from`)}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${e=>this.#f(`fromClock`,e)} /></label>
            <label>${D(`to`)}<input class="input" type="time" step="900" .value=${e.toClock} @change=${e=>this.#f(`toClock`,e)} /></label>`:t}
    </div>`}#f(e,t){let{value:n}=t.target;n&&this.#c({[e]:n})}};f([c()],X.prototype,`employee`,void 0),f([c({type:Boolean})],X.prototype,`byDay`,void 0),f([n()],X.prototype,`first`,void 0),f([n()],X.prototype,`choice`,void 0),f([n()],X.prototype,`given`,void 0),f([n()],X.prototype,`focused`,void 0),X=f([l(`zt-shift-picker`)],X);var Z=[`ANNUAL`,`COMPANY`,`COMP`,`SICK`,`PERSONAL`],Q=350,$=class extends ee{constructor(...e){super(...e),this.employee=``,this.type=`ANNUAL`,this.wait=!1,this.sending=!1,this.colleagues=[],this.#t=o(),this.#n=new _(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#r=new _(this,e=>this.host.api.get(`/v1/${this.employee}/leaveBalance`,{},e)),this.#i=new _(this,e=>this.host.api.ask(`/v1/leaveRequests:simulate`,{leaveRequest:this.#c},e)),this.#d=e=>{let t=e.request?.leaveRequest??e.request??{};t.waitIfShort&&(this.wait=!0),t.leaveType&&(this.type=t.leaveType),t.startTime&&t.endTime&&this.picker.adopt({startTime:t.startTime,endTime:t.endTime}),this.#l()}}static{this.styles=[p,oe,...I,u`
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
    `]}#e;#t;#n;#r;#i;load(){this.#n.value||this.#n.load(),this.#a(this.employee||(this.host.principal?.subject??``));let e=new Set([...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]]);e.size&&this.host.names.all().then(t=>this.colleagues=t.filter(t=>e.has(t.team??``)&&t.name!==this.host.principal?.subject))}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#e)}#a(e){this.employee=e,this.#h(),this.#r.clear(),this.#r.load()}get#o(){return this.#n.value?.leaveTypes?.find(e=>e.code===this.type)}get#s(){return!!this.#o?.chargingBasis&&this.#o?.chargingBasis!==`CHARGING_BASIS_ROSTERED_MINUTES`}get#c(){return{name:this.changing?.name,employee:this.employee,leaveType:this.type,...this.span,reason:this.reason?.value.trim()||void 0,circumstance:this.circumstance?.value.trim()||void 0,waitIfShort:this.wait||void 0}}#l(e=0){if(this.refusal=void 0,this.#t=o(),clearTimeout(this.#e),!this.span)return this.#i.clear();this.#e=setTimeout(()=>void this.#i.load(),e)}#u(e){this.span=e.detail,this.outcome=void 0,this.#l(Q)}#d;async#f(e){if(e.preventDefault(),!this.span||this.sending)return;this.sending=!0,this.refusal=void 0;let{changing:t}=this;try{let{name:e,...n}=this.#c;this.outcome=t?await this.host.api.post(`/v1/${t.name}:change`,{...this.span,etag:t.etag},this.#t):await this.host.api.post(`/v1/leaveRequests`,{leaveRequest:n},this.#t),t&&M(D(`changed`)),this.tell(`zt-asked`,{leaveRequest:this.outcome.name,state:this.outcome.state}),this.#p(),this.requests.refresh(),this.#r.load()}catch(e){this.refusal=e}finally{this.sending=!1}}#p(){this.changing=this.span=void 0,this.wait=!1,this.#t=o(),this.picker?.clear(),this.#i.clear(),this.reason&&(this.reason.value=``)}#m(e){let{request:t}=e.detail;this.changing=t,this.outcome=void 0,this.type=t.leaveType??this.type,this.picker.adopt({startTime:t.startTime??``,endTime:t.endTime??``}),this.renderRoot.querySelector(`h1`)?.scrollIntoView({block:`start`})}#h(){this.outcome=void 0,this.#p()}render(){let e=this.employee===this.host.principal?.subject,{failure:n}=this.#n;return r`<div class="page">
      <header><h1>${D(`title`)}</h1><span class="grow"></span>${ie(`leave`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${n?b(n,()=>void this.#n.load()):t}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e?D(`mine`):D(`theirs`,{name:this.host.names.of(this.employee)})}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes??[]} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${D(`odds`)}>${this.#S()}</section>
      </div>
    </div>`}#g(){let{changing:n}=this;return r`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${n?D(`askChange`,{leave:e(n.startTime,n.endTime)}):D(`ask`)}</h2>
        ${n?r`<button class="button quiet small" @click=${this.#h}>${D(`stopChange`)}</button>`:t}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length&&!n?this.#v():t}
        ${n?t:this.#y()}
        <fieldset><legend>${D(`when`)}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${n?t:this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span||this.sending}>${D(this.sending?`sending`:n?`submitChange`:`submit`)}</button>${this.#_()}</div>
      </form>
    </section>`}#_(){let{value:e}=this.#i;if(!this.span||!e||this.outcome)return t;let{word:n,tone:a}=k(e.odds);return r`<span class="${a}-text">${n}<br /><span class="soft">${D(`brief`,{charge:i(e.chargedMinutes??0)})}</span></span>`}#v(){let e=this.host.principal?.subject??``;return r`<div class="field"><label for="person">${D(`forWhom`)}</label>
      <select class="input" id="person" @change=${e=>this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee===e}>${D(`myself`)}</option>
        ${this.colleagues.map(e=>r`<option value=${e.name} ?selected=${this.employee===e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`}#y(){let e=this.#n.value?.leaveTypes;if(!e)return g(2);let n=e.filter(e=>Z.includes(e.code)),i=e.filter(e=>!Z.includes(e.code)),a=e=>{this.type=e,this.outcome=void 0,this.#l()};return r`<fieldset><legend>${D(`type`)}</legend><div class="tiles">
      ${n.map(t=>r`<label><input type="radio" name="type" .checked=${this.type===t.code} @change=${()=>a(t.code)} />
        <span>${E(e,t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${i.length?r`<select class="input" aria-label=${D(`otherTypes`)} @change=${e=>a(e.target.value)}>
            <option value="" disabled ?selected=${n.some(e=>e.code===this.type)}>${D(`otherTypes`)}</option>
            ${i.map(t=>r`<option value=${t.code} ?selected=${this.type===t.code}>${w(t.title)||E(e,t.code)}</option>`)}
          </select>`:t}
    </div></fieldset>`}#b(e){let t=this.#r.value?.balances?.find(t=>t.leaveType===e.code);return e.needsBalance?D(`left`,{left:i(t?.freeMinutes??0)}):e.statutory?D(`statutory`):e.paid?``:D(`unpaid`)}#x(){let e=this.#o&&!Z.includes(this.type);return r`<div class="two">
      <div class="field"><label for="reason">${D(`reason`)} <span class="faint">${D(`reasonHint`)}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${()=>this.#l(Q*2)} /></div>
      ${e?r`<div class="field"><label for="circumstance">${D(`circumstance`)} <span class="faint">${D(`circumstanceHint`)}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${()=>this.#l(Q)} /></div>`:t}
    </div>
    ${this.#o?.statutory?t:r`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${e=>{this.wait=e.target.checked,this.#l()}} />${D(`wait`)}</label>`}`}#S(){if(this.refusal)return this.#C(this.refusal);if(this.outcome)return this.#w(this.outcome);let{value:e,failure:t,loading:n}=this.#i;return this.span&&t?this.#C(t):this.span&&e?r`<div class=${n?`fading`:``}>${R(e,this.#o,this.#d)}</div>`:this.span?r`<p class="none">${y(`clock`,28)}${D(`reckoning`)}</p>`:r`<p class="none">${y(`leave`,28)}${D(`oddsEmpty`)}</p>`}#C(e){return r`<div class="odds bad" role="alert">${y(`cross`,26)}<div><b>${D(`refused`)}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length?r`<div class="outlook"><section><h3>${D(`alternatives`)}</h3>${B(e.alternatives,this.#d)}</section></div>`:t}`}#w(n){let{state:i,decision:a}=n,o=i===`LEAVE_STATE_WAITING`,s=i===`LEAVE_STATE_APPROVED`||i===`LEAVE_STATE_IN_PROGRESS`,c=s?D(`approvedAbout`,{span:e(n.startTime,n.endTime)}):o?D(`waitingAbout`):n.dueTime?D(`pendingAbout`,{time:d(n.dueTime)}):``,l=s?D(`APPROVED_NOW`):o?D(`WAITING_NOW`,{n:n.waitingPlace??1}):D(`PENDING_NOW`),u=w(a?.reasons?.[0]?.text);return r`<div class="odds ${s?`good`:`watch`}">${y(s?`check`:`clock`,26)}<div><b>${l}</b><p>${c}</p></div></div>
      <div class="outlook">
        ${u?r`<section><h3>${D(`why`)}</h3><p>${u}</p></section>`:t}
        ${a?.conditions?.length?r`<section><h3>${D(`policy`)}</h3>${j(a.conditions)}</section>`:t}
        <div><button class="button" @click=${()=>this.outcome=void 0}>${D(`another`)}</button></div>
      </div>`}};f([n()],$.prototype,`employee`,void 0),f([n()],$.prototype,`type`,void 0),f([n()],$.prototype,`span`,void 0),f([n()],$.prototype,`wait`,void 0),f([n()],$.prototype,`changing`,void 0),f([n()],$.prototype,`outcome`,void 0),f([n()],$.prototype,`refusal`,void 0),f([n()],$.prototype,`sending`,void 0),f([n()],$.prototype,`colleagues`,void 0),f([T(`zt-shift-picker`)],$.prototype,`picker`,void 0),f([T(`zt-leave-requests`)],$.prototype,`requests`,void 0),f([T(`#reason`)],$.prototype,`reason`,void 0),f([T(`#circumstance`)],$.prototype,`circumstance`,void 0),$=f([l(`zt-leave`)],$);export{$ as LeavePage};