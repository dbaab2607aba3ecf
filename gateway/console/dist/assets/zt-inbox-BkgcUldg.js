import{t as e}from"./zt-settings-6bLdT2Bw.js";import{C as t,E as n,M as r,S as i,T as a,_ as o,a as s,b as c,d as l,f as u,g as d,h as f,i as p,k as m,m as h,n as g,o as _,r as v,s as y,w as b}from"./index-DXkp-D0j.js";import{a as x,i as S,n as C,o as w,r as ee,s as T,t as E}from"./inbox-line-DbBcO3Pb.js";import{f as D,g as O,i as k,p as te,s as ne,u as A}from"./format-CEaRvrez.js";import{c as re,n as j,p as M,t as N}from"./conditions-Dgr1CBtk.js";import{a as P}from"./zt-cover-chart-DqJcAH-b.js";import{i as F}from"./zt-shell-DWv5dSkf.js";var I=c({why:{zh:`为什么要你决定`,en:`Why it needs you`},standIn:{zh:`你在代理 {owner}。`,en:`You stand in for {owner}.`},standInOther:{zh:`{owner} 不在，由 {standIn} 代理。`,en:`{owner} is away; {standIn} stands in.`},claimedBy:{zh:`{name} 正在处理。`,en:`{name} is at it.`},cover:{zh:`批准后的人手`,en:`Cover if approved`},coverSeries:{zh:`人手`,en:`Cover`},coverUnknown:{zh:`此刻拿不到人力数据，请凭经验决定，或稍后再看。`,en:`Cover is not known at this moment. Decide by experience, or look again later.`},updating:{zh:`正在更新…`,en:`Bringing it up to date…`},stale:{zh:`没能更新到最新，以下是发起时的数据。`,en:`Could not be brought up to date; this is how it stood when it was opened.`},level:{zh:`服务水平`,en:`Service level`},target:{zh:`目标 {target}`,en:`target {target}`},slack:{zh:`最低余量`,en:`Lowest slack`},people:{zh:`人`,en:`agents`},slackAt:{zh:`{time}`,en:`at {time}`},balance:{zh:`假期余额`,en:`Balance`},charge:{zh:`扣 {charge}`,en:`charge {charge}`},away:{zh:`同时休假`,en:`Away then`},awayWho:{zh:`同时休假的人`,en:`Who else is away`},nobodyAway:{zh:`同时没有别人休假。`,en:`Nobody else is away then.`},pending:{zh:`待批`,en:`asked`},facts:{zh:`情况`,en:`Facts`},findings:{zh:`提醒`,en:`Findings`},policy:{zh:`按授权规则逐条核对`,en:`Checked against the policy`},version:{zh:`第 {version} 版`,en:`version {version}`},alternatives:{zh:`换个方案`,en:`What would fit instead`},offer:{zh:`采用`,en:`Use this`},steps:{zh:`经过`,en:`History`},OPENED:{zh:`发起`,en:`Opened`},CLAIMED:{zh:`接手`,en:`Claimed`},RELEASED:{zh:`放回`,en:`Released`},HANDED_OVER:{zh:`转交`,en:`Handed over`},ESCALATED:{zh:`升级`,en:`Escalated`},UPDATED:{zh:`更新`,en:`Updated`},DONE:{zh:`办结`,en:`Done`},CANCELLED:{zh:`取消`,en:`Cancelled`},platform:{zh:`平台`,en:`the platform`},claim:{zh:`我来处理`,en:`Claim`},handOver:{zh:`转交`,en:`Hand over`},complete:{zh:`办结`,en:`Complete`},handOverTo:{zh:`转交给`,en:`Hand over to`},anyone:{zh:`放回待办，谁都可以处理`,en:`Nobody: give it back to all`},note:{zh:`说明`,en:`Note`},noteHint:{zh:`接手的人需要知道什么？`,en:`What should the next one know?`},completeHint:{zh:`做了什么？`,en:`What was done?`},reason:{zh:`理由`,en:`Reason`},reasonHint:{zh:`{name} 会看到这句话。`,en:`{name} will read this.`},reasonHintNobody:{zh:`对方会看到这句话。`,en:`The person concerned will read this.`},reasonNeeded:{zh:`请写明理由。`,en:`Give a reason.`},cancel:{zh:`取消`,en:`Cancel`},sending:{zh:`正在提交…`,en:`Sending…`},done:{zh:`{action}：{title}`,en:`{action}: {title}`},refused:{zh:`没有执行`,en:`Not done`},refusedAlternatives:{zh:`可以改为：`,en:`What would work:`},closed:{zh:`这件事已经办结。`,en:`This is settled.`},gone:{zh:`已转交。`,en:`Handed over.`},claimed:{zh:`已接手，别人会看到你在处理。`,en:`Claimed; others see that you are at it.`}});function L(e){return e.map(e=>({start:Date.parse(e.startTime??``),minutes:e.minutes??30,required:e.required??0,before:e.availableBefore??0,after:e.availableAfter??0,levelPermille:e.serviceLevelAfterPermille??0}))}function R(e){let t=(...t)=>e.find(e=>t.includes(e.key??``)),[n,r,i]=[t(`required`),t(`before`,`available`),t(`after`)];return!n?.startTimes||!r?[]:n.startTimes.map((e,t)=>({start:Date.parse(e),minutes:n.intervalMinutes||30,required:n.values?.[t]??0,before:r.values?.[t]??0,after:i?i.values?.[t]??0:void 0}))}function z(e){return e.reduce((e,t)=>!e||P(t)-t.required<P(e)-e.required?t:e,void 0)}function B(e,t){return e.find(e=>e.key===t)?.tone}function V(e,t){let n=e.find(e=>/target.*permille$/.test(e.key??``))?.value,r=t?.conditions?.find(e=>e.fact===`service_level_after_permille`)?.limit,i=Number(n??r??NaN);return Number.isFinite(i)?i:void 0}var H=new Set([`charged_minutes`,`balance_before_minutes`,`balance_after_minutes`,`service_level_before_permille`,`service_level_after_permille`,`slack_min_milli`,`cover_known`]);function U(e,t){let n=!!t?.cover?.length||t?.balanceAfterMinutes!==void 0;return e.filter(e=>!(n&&H.has(e.key??``))&&!/target.*permille$/.test(e.key??``))}var W=864e5;function G(e){let t=L(e.cover??[]);return m`<dl class="figures">
      ${t.length?m`${K(e)}${q(t)}`:n}
      ${J(e)}
      <div><dt>${I(`away`)}</dt><dd>${e.away?.length??0}<small>${I(`people`)}</small></dd></div>
    </dl>
    ${e.coverKnown?n:m`<p class="notice watch">${y(`warning`)}${I(`coverUnknown`)}</p>`}`}function K(e){let t=e.facts??[],r=V(t,e.decision),[i,a]=[e.serviceLevelBeforePermille??0,e.serviceLevelAfterPermille??0],o=r!==void 0&&a<r?`bad`:`good`,s=a<0?``:_(B(t,`service_level_after_permille`))||o;return m`<div><dt>${I(`level`)}</dt>
    <dd><span class="was">${A(i)}</span>${y(`next`,14)}<span class="${s}-text">${A(a)}</span></dd>
    ${r===void 0?n:m`<dd class="sub">${I(`target`,{target:A(r)})}</dd>`}</div>`}function q(e){let t=z(e),n=P(t)-t.required;return m`<div><dt>${I(`slack`)}</dt>
    <dd class=${n<-.05?`bad-text`:``}>${ne(n,!0)}<small>${I(`people`)}</small></dd>
    <dd class="sub">${I(`slackAt`,{time:Y(t,e)})}</dd></div>`}function J(e){let[t,r]=[e.balanceBeforeMinutes??0,e.balanceAfterMinutes??0];return t===r||!r&&t!==e.chargedMinutes?n:m`<div><dt>${I(`balance`)}</dt>
    <dd><span class="was">${O(t)}</span>${y(`next`,14)}<span class=${r<0?`bad-text`:``}>${O(r)}</span></dd>
    ${e.chargedMinutes?m`<dd class="sub">${I(`charge`,{charge:O(e.chargedMinutes)})}</dd>`:n}</div>`}function Y(e,t){let n=new Date(e.start).toISOString();return t.at(-1).start-t[0].start>W?k(n):te(n)}var ie=r`
  :host { background: var(--zt-surface); border-radius: var(--zt-radius); }
  .card { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; }
  .card > header { display: flex; gap: 14px; padding: 18px 20px 12px; align-items: center; }
  .card > header h2 { font-size: 1.125rem; outline: none; text-wrap: balance; margin-bottom: 3px; }
  .content { padding: 0 20px 20px; display: grid; gap: 18px; align-content: start; }
  h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .why { border-left: 3px solid var(--zt-watch); padding: 2px 0 2px 12px; font-size: 0.9375rem; text-wrap: pretty; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 1px; background: var(--zt-line); border: 1px solid var(--zt-line); border-radius: var(--zt-radius); overflow: hidden; }
  .figures > div { background: var(--zt-surface); padding: 10px 14px; min-height: 88px; }
  .figures.waiting { min-height: 90px; }
  .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .figures dd:not(.sub) { font-size: 1.25rem; font-weight: 640; line-height: 1.4; font-variant-numeric: tabular-nums; display: flex; align-items: baseline; gap: 2px; white-space: nowrap; letter-spacing: -0.01em; }
  .figures dd svg { align-self: center; color: var(--zt-ink-faint); flex: none; }
  .figures .was { color: var(--zt-ink-soft); font-weight: 500; font-size: 1rem; }
  .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
  .figures .sub { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
  .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 8px 20px; }
  .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
  .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 8px 16px; }
  .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; min-width: 0; }
  .offers { display: grid; gap: 6px; }
  .offers li { display: flex; align-items: center; gap: 12px; padding: 7px 8px 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
  .steps { display: grid; gap: 4px; font-size: var(--zt-text-small); }
  .steps li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 12px; }
  .steps q { color: var(--zt-ink-soft); margin-left: 6px; }
  .card > footer { position: sticky; bottom: 0; z-index: 4; padding: 12px 20px; border-top: 1px solid var(--zt-line); background: var(--zt-surface); border-radius: 0 0 var(--zt-radius) var(--zt-radius); display: grid; gap: 10px; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .buttons .button { min-height: 38px; }
  .buttons .primary, .buttons .danger { min-width: 92px; }
  .ask { display: grid; gap: 10px; }
  @media (width < 760px) {
    .card > header { padding: 14px 12px 10px; }
    .content { padding: 0 12px 16px; gap: 16px; }
    .card > footer { padding: 10px 12px; bottom: calc(60px + env(safe-area-inset-bottom)); }
    .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .figures > div { padding: 8px 12px; min-height: 80px; }
    .steps li { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .buttons { gap: 6px; }
    .buttons .button { padding-inline: 8px; }
    .buttons .primary, .buttons .danger { flex: 1; min-width: 0; }
    .buttons .grow { display: none; }
  }
`,X=class extends l{constructor(...e){super(...e),this.workItem=``,this.sending=``,this.colleagues=[],this.#e=new u(this,()=>this.#a()),this.#t=new u(this,e=>this.host.api.get(`/v1/${this.workItem}`,{},e)),this.#n={key:``,id:``}}static{this.styles=[f,j,ie]}#e;#t;#n;load(){this.item?this.#r():this.workItem&&this.#t.load().then(()=>this.#r())}willUpdate(e){super.willUpdate(e),e.has(`workItem`)&&this.hasUpdated&&!this.item&&this.load(),e.has(`item`)&&e.get(`item`)?.name!==this.item?.name&&this.#r()}#r(){this.asking=void 0,this.refusal=void 0,this.sending=``,this.#e.clear(),this.#i?.draft?.refresh?.method&&S(this.#i)&&this.#e.load()}get#i(){return this.item??this.#t.value}async#a(){let{method:e=``,request:t={}}=this.#i?.draft?.refresh??{};return this.host.api.call(e,t)}act(e){let t=this.#i?.draft?.actions?.find(t=>t.style===e);t&&!this.sending&&this.#o(t)}claim(){let e=this.#i;e&&e.state!==`WORK_ITEM_STATE_CLAIMED`&&!this.sending&&this.#u(`claim`,{},I(`claimed`))}#o(e){this.refusal=void 0,e.asksFor?(this.asking={kind:`action`,action:e},this.#s()):this.#l(e.id??``,i(e.label),e.method??``,e.request??{})}async#s(){await this.updateComplete,this.renderRoot.querySelector(`#asked`)?.focus()}#c(e){return this.#n.key!==e&&(this.#n={key:e,id:o()}),this.#n.id}async#l(e,t,n,r){let i=this.#i;this.sending=e,this.refusal=void 0;try{await this.host.api.call(n,r,this.#c(JSON.stringify([n,r]))),this.asking=void 0,F(I(`done`,{action:t,title:T(i,this.host.names)})),this.tell(`zt-decided`,{workItem:i.name,action:e}),this.item||this.#t.load()}catch(e){this.#d(e)}finally{this.sending=``}}async#u(e,t,n){let{name:r}=this.#i;this.sending=e,this.refusal=void 0;try{let i=await this.host.api.post(`/v1/${r}:${e}`,t,this.#c(JSON.stringify([e,r,t])));this.asking=void 0,this.item?this.item=i:this.#t.value=i,n&&F(n),this.tell(`zt-changed`,{workItem:i})}catch(e){this.#d(e)}finally{this.sending=``}}#d(e){this.refusal=e instanceof d?e:new d(1),this.refusal.status!==0&&this.refusal.status!==503&&(this.#n={key:``,id:``}),this.refusal.status===409&&this.#i?.draft?.refresh?.method&&this.#e.load()}render(){let e=this.#i;if(!e)return this.#t.failure?p(this.#t.failure,()=>this.load()):s(10);let t=this.#e.value,n=e.draft??{};return m`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#f(e)}
      <div class="content">
        ${this.#p(e)}
        ${this.#m(e)}
        ${this.#h(t)}
        ${this.#_(e,t)}
        ${this.#g(e,t)}
        ${this.#b(t?.alternatives??n.alternatives??[],I(`alternatives`))}
        ${this.#v(t)}
        ${this.#y(t)}
        ${this.#x(e)}
      </div>
      ${S(e)?this.#S(e):m`<footer><p class="soft">${I(`closed`)}</p></footer>`}
    </article>`}#f(e){let t=this.host.names.of(e.draft?.employee),r=ee(e);return m`<header>
      ${t?g(t,`large`):n}
      <div class="grow">
        <h2 id="title" tabindex="-1">${T(e,this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${x(e)}</span>
          <span class="badge ${e.state===`WORK_ITEM_STATE_ESCALATED`?`bad`:e.state===`WORK_ITEM_STATE_CLAIMED`?`accent`:``}">${w(e.state)}</span>
          ${r?m`<span class="badge ${r.tone} number">${y(`clock`,12)}${r.text}</span>`:n}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`}#p(e){let t=this.host.principal?.subject,r=this.host.names.of(e.owner);return m`
      ${e.standIn?m`<p class="notice watch">${y(`hand`)}<span>${e.standIn===t?I(`standIn`,{owner:r}):I(`standInOther`,{owner:r,standIn:this.host.names.of(e.standIn)})}</span></p>`:n}
      ${e.state===`WORK_ITEM_STATE_CLAIMED`&&e.assignee!==t?m`<p class="notice accent">${y(`person`)}<span>${I(`claimedBy`,{name:this.host.names.of(e.assignee)})}</span></p>`:n}
      ${this.#e.failure&&!this.#e.loading?m`<div class="notice watch">${y(`warning`)}<span class="grow">${I(`stale`)} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${I(`updating`)} @click=${()=>void this.#e.load()}>${y(`refresh`,16)}</button></div>`:n}`}#m(e){let t=e.draft?.reasons??[];return t.length?m`<section class="why">
      <h3 class="unseen">${I(`why`)}</h3>
      ${t.map(e=>m`<p>${i(e.text)||e.code}</p>`)}
    </section>`:n}#h(e){return e?G(e):this.#i?.draft?.refresh?.method&&this.#e.loading?m`<div class="figures waiting">${s(3)}</div>`:n}#g(e,t){let r=L(t?.cover??[]),i=r.length?r:R(t?.series??e.draft?.series??[]);return i.length?m`<section><h3>${I(r.length?`cover`:`coverSeries`)}</h3>
      <zt-cover-chart .points=${i} height="170"></zt-cover-chart></section>`:n}#_(e,t){let r=U(t?.facts??e.draft?.facts??[],t),a=new Set((e.draft?.reasons??[]).map(e=>e.code)),o=(t?.findings??[]).filter(e=>!a.has(e.code));return m`
      ${r.length?m`<section><h3>${I(`facts`)}</h3><dl class="facts">${r.map(e=>m`<div><dt>${i(e.label)||e.key}</dt><dd class="${_(e.tone)}-text">${e.unit===`name`?this.host.names.of(e.value):M(e)}</dd></div>`)}</dl></section>`:n}
      ${o.length?m`<section><h3>${I(`findings`)}</h3>${o.map(e=>m`<p class="notice ${e.hard?`bad`:`watch`}">${y(`warning`)}${i(e.text)||e.code}</p>`)}</section>`:n}`}#v(e){if(!e)return n;let t=e.away??[];return m`<section><h3>${I(`awayWho`)}</h3>
      ${t.length?m`<ul class="away">${t.map(e=>{let t=this.host.names.of(e.employee),r=/PENDING|WAITING/.test(e.state??``);return m`<li>${g(t)}<span class="grow"><span class="cut">${t}</span>
                ${r?m`<span class="badge watch">${I(`pending`)}</span>`:n}
                <br /><span class="faint tiny number">${re(e.leaveType)} · ${D(e.startTime,e.endTime)}</span></span></li>`})}</ul>`:m`<p class="soft">${I(`nobodyAway`)}</p>`}
    </section>`}#y(e){let t=e?.decision;return t?.conditions?.length?m`<section><h3>${I(`policy`)}
        ${t.policyVersion?m`<span class="faint small">${I(`version`,{version:t.policyVersion})}</span>`:n}</h3>
      ${N(t.conditions)}</section>`:n}#b(e,t){return e.length?m`<section><h3>${t}</h3><ul class="offers">${e.map((e,t)=>m`<li><span class="grow">${i(e.text)}</span>
        ${e.method?m`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${()=>void this.#l(`alternative-${t}`,I(`offer`),e.method,e.request??{})}>${I(`offer`)}</button>`:n}</li>`)}</ul></section>`:n}#x(e){let t=e.steps??[];return t.length?m`<section><h3>${I(`steps`)}</h3><ol class="steps">${t.map(e=>m`<li><span class="number faint">${k(e.stepTime)}</span>
        <span>${e.actor?.startsWith(`employees/`)?this.host.names.of(e.actor):I(`platform`)} · ${e.step&&e.step in I.catalogue?I(e.step):e.step}${e.note?m`<q>${e.note}</q>`:n}</span></li>`)}</ol></section>`:n}#S(e){let t=e.draft?.actions??[],r=e.assignee===this.host.principal?.subject,a=!!this.sending;return m`<footer>
      ${this.refusal?this.#C(this.refusal):n}
      ${this.asking?this.#E(this.asking):m`<div class="buttons">
            ${t.map(e=>m`<button ?disabled=${a} class="button ${ae[e.style??``]??``}" @click=${()=>this.#o(e)}>
                ${this.sending===e.id?I(`sending`):i(e.label)}</button>`)}
            ${t.length?n:m`<button class="button primary" ?disabled=${a} @click=${()=>this.#w({kind:`complete`})}>${I(`complete`)}</button>`}
            <span class="grow"></span>
            ${e.state===`WORK_ITEM_STATE_CLAIMED`&&r?n:m`<button class="button quiet" ?disabled=${a} @click=${()=>this.claim()}>${I(`claim`)}</button>`}
            <button class="button quiet" ?disabled=${a} @click=${this.#T}>${I(`handOver`)}</button>
          </div>`}
    </footer>`}#C(e){return m`<div class="notice bad" role="alert">${y(`warning`)}
        <div class="grow"><b>${I(`refused`)}</b> ${e.message}${e.violations.map(e=>m`<br />${e.message}`)}</div></div>
      ${this.#b(e.alternatives,I(`refusedAlternatives`))}`}#w(e){this.asking=e,this.refusal=void 0,this.#s()}async#T(){this.#w({kind:`handOver`});let e=await this.host.names.all(),t=[`TEAM_LEAD`,`OFFICER`,`CENTRE_MANAGER`];this.colleagues=e.filter(e=>e.name!==this.host.principal?.subject&&e.roles?.some(e=>t.includes(e)))}#E(e){let t=this.host.names.of(this.#i?.draft?.employee),r=e.kind===`action`&&e.action.style===`ACTION_STYLE_DANGER`,a=e.kind===`action`?i(e.action.label):I(e.kind),o=e.kind===`handOver`?I(`noteHint`):e.kind===`complete`?I(`completeHint`):t?I(`reasonHint`,{name:t}):I(`reasonHintNobody`);return m`<form class="ask" @submit=${this.#O} @keydown=${this.#D}>
      ${e.kind===`handOver`?m`<div class="field"><label for="to">${I(`handOverTo`)}</label>
            <select class="input" id="to"><option value="">${I(`anyone`)}</option>${this.colleagues.map(e=>m`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>`:n}
      <div class="field"><label for="asked">${I(e.kind===`action`?`reason`:`note`)} <span class="faint">${o}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind===`action`}></textarea></div>
      <div class="buttons">
        <button class="button ${r?`danger sure`:`primary`}" ?disabled=${!!this.sending}>${this.sending?I(`sending`):a}</button>
        <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${I(`cancel`)}</button>
      </div>
    </form>`}#D(e){e.key===`Escape`&&(this.asking=void 0),e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&e.currentTarget.requestSubmit()}#O(e){e.preventDefault();let t=this.renderRoot.querySelector(`#asked`).value.trim(),n=this.asking;if(n.kind===`handOver`){let e=this.renderRoot.querySelector(`#to`).value;this.#u(`handOver`,{to:e,note:t},I(`gone`))}else if(n.kind===`complete`)this.#u(`complete`,{note:t},I(`closed`)).then(()=>{this.refusal||this.tell(`zt-decided`,{workItem:this.#i.name,action:`complete`})});else{let{action:e}=n,r=Z(e.request??{},e.asksFor??``,t);this.#l(e.id??``,i(e.label),e.method??``,r)}}};h([b({attribute:!1})],X.prototype,`item`,void 0),h([b({attribute:`work-item`})],X.prototype,`workItem`,void 0),h([t()],X.prototype,`asking`,void 0),h([t()],X.prototype,`sending`,void 0),h([t()],X.prototype,`refusal`,void 0),h([t()],X.prototype,`colleagues`,void 0),X=h([a(`zt-card`)],X);var ae={ACTION_STYLE_PRIMARY:`primary`,ACTION_STYLE_DANGER:`danger`};function Z(e,t,n){let[r=``,...i]=t.split(`.`),a=r.replace(/_(\w)/g,(e,t)=>t.toUpperCase());return i.length?{...e,[a]:Z(e[a]??{},i.join(`.`),n)}:{...e,[a]:n}}var Q=c({title:{zh:`待办`,en:`Inbox`},count:{zh:`{count} 条等你决定`,en:`{count} {count|waits|wait} for you`},clear:{zh:`都处理完了。新的事情会自己出现在这里。`,en:`All clear. New things show up here by themselves.`},choose:{zh:`选一条看看。`,en:`Choose one to look at.`},back:{zh:`返回列表`,en:`Back to the list`},keys:{zh:`快捷键：`,en:`Keys:`},move:{zh:`上下移动`,en:`move`},approve:{zh:`批准`,en:`approve`},refuse:{zh:`不批准`,en:`refuse`},claim:{zh:`接手`,en:`claim`},allTeams:{zh:`全部班组`,en:`All teams`},oneTeam:{zh:`只看本组`,en:`This team`},list:{zh:`待办列表`,en:`Work items`}}),oe=20,se=6e4,$=class extends l{constructor(...e){super(...e),this.chosen=``,this.everywhere=!0,this.opened=!1,this.#e=new Map,this.#t=new u(this,e=>this.host.api.get(`/v1/workItems`,{team:this.#r,pageSize:200},e),oe),this.#n=e=>this.#l(e)}static{this.styles=[f,C,r`
      .panes { display: grid; grid-template-columns: minmax(280px, 380px) minmax(0, 1fr); gap: 16px; align-items: start; }
      .list { position: sticky; top: 68px; max-height: calc(100dvh - 84px); display: grid; grid-template-rows: minmax(0, 1fr) auto; overflow: hidden; }
      .list ul { overflow: auto; overscroll-behavior: contain; }
      .detail { min-height: 320px; }
      .keys { padding: 8px 16px; border-top: 1px solid var(--zt-line); color: var(--zt-ink-faint); font-size: var(--zt-text-tiny); display: flex; gap: 4px 10px; flex-wrap: wrap; }
      .back { display: none; }
      @media (width < 760px), (pointer: coarse) { .keys { display: none; } }
      @media (width < 980px) {
        .panes { grid-template-columns: minmax(0, 1fr); }
        .list { position: static; max-height: none; }
        .panes.one .list, .panes:not(.one) .detail { display: none; }
        .back { display: inline-flex; }
        .unopened { display: none; }
        .line { padding-inline: 12px; }
      }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),document.addEventListener(`keydown`,this.#n),this.addEventListener(`zt-decided`,e=>this.#c(e.detail.workItem)),this.addEventListener(`zt-changed`,()=>void this.#t.load())}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`keydown`,this.#n)}get#r(){return this.team||(this.everywhere?``:this.lookedAt)}get#i(){let e=Date.now();return(this.#t.value?.workItems??[]).filter(t=>e-(this.#e.get(t.name)??0)>se)}load(){this.#t.clear(),this.#t.load()}willUpdate(e){super.willUpdate(e),e.has(`argument`)&&this.argument&&(this.chosen=this.argument,this.opened=!0)}get#a(){let e=this.#i;return e.find(e=>e.name===this.chosen)??e[0]}#o(e,t=!0){this.chosen=e,this.opened=t,t&&this.#s()}async#s(){await this.updateComplete,await this.card?.updateComplete,matchMedia(`(width < 980px)`).matches&&window.scrollTo(0,0),this.card?.renderRoot.querySelector(`#title`)?.focus({preventScroll:!0})}#c(e){let t=this.#i,n=t.findIndex(t=>t.name===e);this.#e.set(e,Date.now()),this.chosen=(t[n+1]??t[n-1])?.name??``,this.opened=!1,this.requestUpdate(),this.#t.load(),this.updateComplete.then(()=>this.renderRoot.querySelector(`.line[aria-current="true"]`)?.focus())}#l(e){let t=e.composedPath()[0];if(e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))return;let n=this.#i,r=n.findIndex(e=>e.name===this.#a?.name),i={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[e.key],a=e.composedPath().some(e=>e.classList?.contains(`list`));if(i&&(e.key.length===1||a)){let t=n[Math.min(Math.max(r+i,0),n.length-1)];if(!t)return;e.preventDefault(),this.#o(t.name,!1),this.updateComplete.then(()=>this.renderRoot.querySelector(`.line[aria-current="true"]`)?.focus())}else e.key===`a`?this.card?.act(`ACTION_STYLE_PRIMARY`):e.key===`r`?(e.preventDefault(),this.card?.act(`ACTION_STYLE_DANGER`)):e.key===`c`&&this.card?.claim()}render(){let e=this.#i,{value:t,failure:r}=this.#t,i=this.#a;return m`<div class="page">
      <header>
        ${this.opened&&i?m`<button class="button quiet icon back" aria-label=${Q(`back`)} @click=${()=>this.opened=!1}>${y(`back`)}</button>`:n}
        <h1>${Q(`title`)}</h1>
        <span class="soft">${t?Q(`count`,{count:e.length}):n}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length>1&&!this.team?m`<div class="segments ${this.opened?`unopened`:``}">
              <button aria-pressed=${this.everywhere} @click=${()=>this.#u(!0)}>${Q(`allTeams`)}</button>
              <button aria-pressed=${!this.everywhere} @click=${()=>this.#u(!1)}>${Q(`oneTeam`)}</button>
            </div>`:n}
      </header>
      ${r?p(r,()=>void this.#t.load()):n}
      ${t&&!e.length?m`<section class="panel">${v(`check`,Q(`clear`))}</section>`:this.#d(e,i)}
    </div>`}#u(e){this.everywhere=e,this.load()}#d(e,t){return m`<div class="panes ${this.opened&&t?`one`:``}">
      <section class="panel list" aria-label=${Q(`list`)}>
        ${this.#t.value?m`<ul>${e.map(e=>m`<li><button class="line" aria-current=${e.name===t?.name} @click=${()=>this.#o(e.name)}>
                ${E(e,this.host.names)}</button></li>`)}</ul>`:s(9)}
        <p class="keys"><span>${Q(`keys`)}</span><span><kbd>j</kbd> <kbd>k</kbd> ${Q(`move`)}</span><span><kbd>a</kbd> ${Q(`approve`)}</span>
          <span><kbd>r</kbd> ${Q(`refuse`)}</span><span><kbd>c</kbd> ${Q(`claim`)}</span></p>
      </section>
      <section class="panel detail">
        ${t?m`<zt-card .item=${t}></zt-card>`:this.#t.value?v(`inbox`,Q(`choose`)):s(10)}
      </section>
    </div>`}};h([t()],$.prototype,`chosen`,void 0),h([t()],$.prototype,`everywhere`,void 0),h([t()],$.prototype,`opened`,void 0),h([e(`zt-card`)],$.prototype,`card`,void 0),$=h([a(`zt-inbox`)],$);export{$ as Inbox};