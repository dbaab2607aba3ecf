import{B as e,F as t,G as n,K as r,N as i,O as a,P as o,Q as s,R as c,T as l,U as u,W as d,Y as f,_ as p,a as m,c as h,d as g,f as _,i as v,k as ee,l as y,n as b,o as x,r as S,t as C,v as w,x as T}from"./shapes-Ck_9t0Dp.js";import{t as E}from"./zt-settings-Mn-bckDU.js";import{a as D,c as te,i as O,n as ne,o as re,r as k,s as A,t as j}from"./inbox-line-D3Z4LaPV.js";import{n as M,t as N}from"./conditions-DRu5Xo4_.js";import{a as P,f as F,s as I}from"./facts-Bf9EHzyL.js";import{r as L}from"./cover-D-_pqiFe.js";import{a as R,i as z,n as B,o as V,r as H,t as U}from"./impact-_EMFHm5b.js";import{n as W}from"./zt-shell-BCUl5kCD.js";import"./zt-cover-chart-CWjXtAy7.js";var G=c({why:{zh:`为什么要你决定`,en:`Why it needs you`},standIn:{zh:`你在代理 {owner}。`,en:`You stand in for {owner}.`},standInOther:{zh:`{owner} 不在，由 {standIn} 代理。`,en:`{owner} is away; {standIn} stands in.`},claimedBy:{zh:`{name} 正在处理。`,en:`{name} is at it.`},cover:{zh:`批准后的人手`,en:`Cover if approved`},coverSeries:{zh:`人手`,en:`Cover`},coverUnknown:{zh:`此刻拿不到人力数据，请凭经验决定，或稍后再看。`,en:`Cover is not known at this moment. Decide by experience, or look again later.`},updating:{zh:`正在更新…`,en:`Bringing it up to date…`},stale:{zh:`没能更新到最新，以下是发起时的数据。`,en:`Could not be brought up to date; this is how it stood when it was opened.`},level:{zh:`服务水平`,en:`Service level`},target:{zh:`目标 {target}`,en:`target {target}`},slack:{zh:`最低余量`,en:`Lowest slack`},people:{zh:`人`,en:`agents`},slackAt:{zh:`{time}`,en:`at {time}`},balance:{zh:`假期余额`,en:`Balance`},charge:{zh:`扣 {charge}`,en:`charge {charge}`},away:{zh:`同时休假`,en:`Away then`},awayWho:{zh:`同时休假的人`,en:`Who else is away`},nobodyAway:{zh:`同时没有别人休假。`,en:`Nobody else is away then.`},pending:{zh:`待批`,en:`asked`},facts:{zh:`情况`,en:`Facts`},findings:{zh:`提醒`,en:`Findings`},policy:{zh:`按授权规则逐条核对`,en:`Checked against the policy`},version:{zh:`第 {version} 版`,en:`version {version}`},alternatives:{zh:`换个方案`,en:`What would fit instead`},offer:{zh:`采用`,en:`Use this`},steps:{zh:`经过`,en:`History`},OPENED:{zh:`发起`,en:`Opened`},CLAIMED:{zh:`接手`,en:`Claimed`},RELEASED:{zh:`放回`,en:`Released`},HANDED_OVER:{zh:`转交`,en:`Handed over`},ESCALATED:{zh:`升级`,en:`Escalated`},UPDATED:{zh:`更新`,en:`Updated`},DONE:{zh:`办结`,en:`Done`},CANCELLED:{zh:`取消`,en:`Cancelled`},platform:{zh:`平台`,en:`the platform`},claim:{zh:`我来处理`,en:`Claim`},handOver:{zh:`转交`,en:`Hand over`},complete:{zh:`办结`,en:`Complete`},handOverTo:{zh:`转交给`,en:`Hand over to`},anyone:{zh:`放回待办，谁都可以处理`,en:`Nobody: give it back to all`},note:{zh:`说明`,en:`Note`},noteHint:{zh:`接手的人需要知道什么？`,en:`What should the next one know?`},completeHint:{zh:`做了什么？`,en:`What was done?`},reason:{zh:`理由`,en:`Reason`},reasonHint:{zh:`{name} 会看到这句话。`,en:`{name} will read this.`},reasonHintNobody:{zh:`对方会看到这句话。`,en:`The person concerned will read this.`},cancel:{zh:`取消`,en:`Cancel`},sending:{zh:`正在提交…`,en:`Sending…`},done:{zh:`{action}：{title}`,en:`{action}: {title}`},refused:{zh:`没有执行`,en:`Not done`},refusedAlternatives:{zh:`可以改为：`,en:`What would work:`},closed:{zh:`这件事已经办结。`,en:`This is settled.`},gone:{zh:`已转交。`,en:`Handed over.`},claimed:{zh:`已接手，别人会看到你在处理。`,en:`Claimed; others see that you are at it.`}}),K=864e5;function q(e){let t=U(e.cover??[]);return f`<dl class="figures">
      ${t.length?f`${J(e)}${Y(t)}`:r}
      ${ie(e)}
      <div><dt>${G(`away`)}</dt><dd>${e.away?.length??0}<small>${G(`people`)}</small></dd></div>
    </dl>
    ${e.coverKnown?r:f`<p class="notice watch">${x(`warning`)}${G(`coverUnknown`)}</p>`}`}function J(e){let t=e.facts??[],n=z(t,e.decision),[i,a]=[e.serviceLevelBeforePermille??0,e.serviceLevelAfterPermille??0],o=n!==void 0&&a<n?`bad`:`good`,s=a<0?``:m(V(t,`service_level_after_permille`))||o;return f`<div><dt>${G(`level`)}</dt>
    <dd><span class="was">${l(i)}</span>${x(`next`,14)}<span class="${s}-text">${l(a)}</span></dd>
    ${n===void 0?r:f`<dd class="sub">${G(`target`,{target:l(n)})}</dd>`}</div>`}function Y(e){let t=R(e),n=L(t)-t.required;return f`<div><dt>${G(`slack`)}</dt>
    <dd class=${n<-.05?`bad-text`:``}>${T(n,!0)}<small>${G(`people`)}</small></dd>
    <dd class="sub">${G(`slackAt`,{time:ae(t,e)})}</dd></div>`}function ie(e){let[t,n]=[e.balanceBeforeMinutes??0,e.balanceAfterMinutes??0];return t===n||!n&&t!==e.chargedMinutes?r:f`<div><dt>${G(`balance`)}</dt>
    <dd><span class="was">${i(t)}</span>${x(`next`,14)}<span class=${n<0?`bad-text`:``}>${i(n)}</span></dd>
    ${e.chargedMinutes?f`<dd class="sub">${G(`charge`,{charge:i(e.chargedMinutes)})}</dd>`:r}</div>`}function ae(e,t){let n=new Date(e.start).toISOString();return t.at(-1).start-t[0].start>K?p(n):ee(n)}var oe=s`
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
    .figures > div:nth-child(odd):last-child { grid-column: 1 / -1; min-height: 0; }
    .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .steps li { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .buttons { gap: 6px; }
    .buttons .button { padding-inline: 8px; }
    .buttons .primary, .buttons .danger { flex: 1; min-width: 0; }
    .buttons .grow { display: none; }
  }
`,X=class extends h{constructor(...e){super(...e),this.workItem=``,this.sending=``,this.colleagues=[],this.#e=new y(this,()=>this.#a()),this.#t=new y(this,e=>this.host.api.get(`/v1/${this.workItem}`,{},e)),this.#n={key:``,id:``}}static{this.styles=[_,M,oe]}#e;#t;#n;load(){this.item?this.#r():this.workItem&&this.#t.load().then(()=>this.#r())}willUpdate(e){super.willUpdate(e),e.has(`workItem`)&&this.hasUpdated&&!this.item&&this.load(),e.has(`item`)&&e.get(`item`)?.name!==this.item?.name&&this.#r()}#r(){this.asking=void 0,this.refusal=void 0,this.sending=``,this.#e.clear(),this.#i?.draft?.refresh?.method&&O(this.#i)&&this.#e.load()}get#i(){return this.item??this.#t.value}async#a(){let{method:e=``,request:t={}}=this.#i?.draft?.refresh??{};return this.host.api.call(e,t)}act(e){let t=this.#i?.draft?.actions?.find(t=>t.style===e);t&&!this.sending&&this.#o(t)}claim(){let e=this.#i;e&&e.state!==`WORK_ITEM_STATE_CLAIMED`&&!this.sending&&this.#d(`claim`,{},G(`claimed`))}#o(t){this.refusal=void 0,t.asksFor?(this.asking={kind:`action`,action:t},this.#s()):this.#l(t.id??``,e(t.label),t.method??``,t.request??{})}async#s(){await this.updateComplete,this.renderRoot.querySelector(`#asked`)?.focus()}#c(e){return this.#n.key!==e&&(this.#n={key:e,id:t()}),this.#n.id}async#l(e,t,n,r){let i=this.#i;await this.#u(e,t,n,r)&&(this.tell(`zt-decided`,{workItem:i.name,action:e}),this.item||this.#t.load())}async#u(e,t,n,r){let i=A(this.#i,this.host.names);this.sending=e,this.refusal=void 0;try{return await this.host.api.call(n,r,this.#c(JSON.stringify([n,r]))),this.asking=void 0,this.#n={key:``,id:``},W(G(`done`,{action:t,title:i})),!0}catch(e){return this.#f(e),!1}finally{this.sending=``}}async#d(e,t,n){let{name:r}=this.#i;this.sending=e,this.refusal=void 0;try{let i=await this.host.api.post(`/v1/${r}:${e}`,t,this.#c(JSON.stringify([e,r,t])));this.asking=void 0,this.item?this.item=i:this.#t.value=i,n&&W(n),this.tell(`zt-changed`,{workItem:i})}catch(e){this.#f(e)}finally{this.sending=``}}#f(e){this.refusal=e instanceof o?e:new o(1),this.refusal.status!==0&&this.refusal.status!==503&&(this.#n={key:``,id:``}),this.refusal.status===409&&this.#i?.draft?.refresh?.method&&this.#e.load()}render(){let e=this.#i;if(!e)return this.#t.failure?S(this.#t.failure,()=>this.load()):v(10);let t=this.#e.value;return f`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#p(e)}
      <div class="content">
        ${this.#m(e)}
        ${this.#h(e)}
        ${this.#g(t)}
        ${this.#v(e,t)}
        ${this.#_(e,t)}
        ${this.#C(this.#x,G(`alternatives`))}
        ${this.#y(t)}
        ${this.#b(t)}
        ${this.#w(e)}
      </div>
      ${O(e)?this.#T(e):f`<footer><p class="soft">${G(`closed`)}</p></footer>`}
    </article>`}#p(e){let t=this.host.names.of(e.draft?.employee),n=k(e);return f`<header>
      ${t?C(t,`large`):r}
      <div class="grow">
        <h2 id="title" tabindex="-1">${A(e,this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${D(e)}</span>
          <span class="badge ${e.state===`WORK_ITEM_STATE_ESCALATED`?`bad`:e.state===`WORK_ITEM_STATE_CLAIMED`?`accent`:``}">${re(e.state)}</span>
          ${n?f`<span class="badge ${n.tone} number">${x(`clock`,12)}${n.text}</span>`:r}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`}#m(e){let t=this.host.principal?.subject,n=this.host.names.of(e.owner);return f`
      ${e.standIn?f`<p class="notice watch">${x(`hand`)}<span>${e.standIn===t?G(`standIn`,{owner:n}):G(`standInOther`,{owner:n,standIn:this.host.names.of(e.standIn)})}</span></p>`:r}
      ${e.state===`WORK_ITEM_STATE_CLAIMED`&&e.assignee!==t?f`<p class="notice accent">${x(`person`)}<span>${G(`claimedBy`,{name:this.host.names.of(e.assignee)})}</span></p>`:r}
      ${this.#e.failure&&!this.#e.loading?f`<div class="notice watch">${x(`warning`)}<span class="grow">${G(`stale`)} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${G(`updating`)} @click=${()=>void this.#e.load()}>${x(`refresh`,16)}</button></div>`:r}`}#h(t){let n=t.draft?.reasons??[];return n.length?f`<section class="why">
      <h3 class="unseen">${G(`why`)}</h3>
      ${n.map(t=>f`<p>${w(this.host.names.in(e(t.text)))||t.code}</p>`)}
    </section>`:r}#g(e){return e?q(e):this.#i?.draft?.refresh?.method&&this.#e.loading?f`<div class="figures waiting">${v(3)}</div>`:r}#_(e,t){let n=U(t?.cover??[]),i=n.length?n:H(t?.series??e.draft?.series??[]);return i.length?f`<section><h3>${G(n.length?`cover`:`coverSeries`)}</h3>
      <zt-cover-chart .points=${i} height="170"></zt-cover-chart></section>`:r}#v(t,n){let i=B(n?.facts??t.draft?.facts??[],n),a=new Set((t.draft?.reasons??[]).map(e=>e.code)),o=(n?.findings??[]).filter(e=>!a.has(e.code));return f`
      ${i.length?f`<section><h3>${G(`facts`)}</h3><dl class="facts">${i.map(t=>f`<div><dt>${e(t.label)||P(t.key)}</dt><dd class="${m(t.tone)}-text">${t.unit===`name`?this.host.names.of(t.value):F(t)}</dd></div>`)}</dl></section>`:r}
      ${o.length?f`<section><h3>${G(`findings`)}</h3>${o.map(t=>f`<p class="notice ${t.hard?`bad`:`watch`}">${x(`warning`)}${e(t.text)||t.code}</p>`)}</section>`:r}`}#y(e){if(!e)return r;let t=e.away??[];return f`<section><h3>${G(`awayWho`)}</h3>
      ${t.length?f`<ul class="away">${t.map(e=>{let t=this.host.names.of(e.employee),n=/PENDING|WAITING/.test(e.state??``);return f`<li>${C(t)}<span class="grow"><span class="cut">${t}</span>
                ${n?f`<span class="badge watch">${G(`pending`)}</span>`:r}
                <br /><span class="faint tiny number">${I(e.leaveType)} · ${a(e.startTime,e.endTime)}</span></span></li>`})}</ul>`:f`<p class="soft">${G(`nobodyAway`)}</p>`}
    </section>`}#b(e){let t=e?.decision;return t?.conditions?.length?f`<section><h3>${G(`policy`)}
        ${t.policyVersion?f`<span class="faint small">${G(`version`,{version:t.policyVersion})}</span>`:r}</h3>
      ${N(t.conditions)}</section>`:r}get#x(){let{draft:e}=this.#i??{},{value:t,loading:n}=this.#e;return t?t.alternatives??[]:n&&e?.refresh?.method?[]:e?.alternatives??[]}async#S(e,t){let n=this.#i;await this.#u(`alternative-${e}`,G(`offer`),t.method??``,t.request??{})&&(this.tell(`zt-changed`,{workItem:n}),this.#i?.draft?.refresh?.method&&this.#e.load())}#C(t,n){return t.length?f`<section><h3>${n}</h3><ul class="offers">${t.map((t,n)=>f`<li><span class="grow">${e(t.text)}</span>
        ${t.method?f`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${()=>void this.#S(n,t)}>${G(`offer`)}</button>`:r}</li>`)}</ul></section>`:r}#w(e){let t=e.steps??[];return t.length?f`<section><h3>${G(`steps`)}</h3><ol class="steps">${t.map(e=>f`<li><span class="number faint">${p(e.stepTime)}</span>
        <span>${e.actor?.startsWith(`employees/`)?this.host.names.of(e.actor):G(`platform`)} · ${e.step&&e.step in G.catalogue?G(e.step):e.step}${e.note?f`<q>${e.note}</q>`:r}</span></li>`)}</ol></section>`:r}#T(t){let n=t.draft?.actions??[],i=t.assignee===this.host.principal?.subject,a=!!this.sending;return f`<footer>
      ${this.refusal?this.#E(this.refusal):r}
      ${this.asking?this.#k(this.asking):f`<div class="buttons">
            ${n.map(t=>f`<button ?disabled=${a} class="button ${se[t.style??``]??``}" @click=${()=>this.#o(t)}>
                ${this.sending===t.id?G(`sending`):e(t.label)}</button>`)}
            ${n.length?r:f`<button class="button primary" ?disabled=${a} @click=${()=>this.#D({kind:`complete`})}>${G(`complete`)}</button>`}
            <span class="grow"></span>
            ${t.state===`WORK_ITEM_STATE_CLAIMED`&&i?r:f`<button class="button quiet" ?disabled=${a} @click=${()=>this.claim()}>${G(`claim`)}</button>`}
            <button class="button quiet" ?disabled=${a} @click=${this.#O}>${G(`handOver`)}</button>
          </div>`}
    </footer>`}#E(e){return f`<div class="notice bad" role="alert">${x(`warning`)}
        <div class="grow"><b>${G(`refused`)}</b> ${this.host.names.in(e.message)}${e.violations.map(e=>f`<br />${e.message}`)}</div></div>
      ${this.#C(e.alternatives,G(`refusedAlternatives`))}`}#D(e){this.asking=e,this.refusal=void 0,this.#s()}async#O(){this.#D({kind:`handOver`});let e=await this.host.names.all(),t=[`TEAM_LEAD`,`OFFICER`,`CENTRE_MANAGER`];this.colleagues=e.filter(e=>e.name!==this.host.principal?.subject&&e.roles?.some(e=>t.includes(e)))}#k(t){let n=this.host.names.of(this.#i?.draft?.employee),i=t.kind===`action`&&t.action.style===`ACTION_STYLE_DANGER`,a=t.kind===`action`?e(t.action.label):G(t.kind),o=t.kind===`handOver`?G(`noteHint`):t.kind===`complete`?G(`completeHint`):n?G(`reasonHint`,{name:n}):G(`reasonHintNobody`);return f`<form class="ask" @submit=${this.#j} @keydown=${this.#A}>
      ${t.kind===`handOver`?f`<div class="field"><label for="to">${G(`handOverTo`)}</label>
            <select class="input" id="to"><option value="">${G(`anyone`)}</option>${this.colleagues.map(e=>f`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>`:r}
      <div class="field"><label for="asked">${G(t.kind===`action`?`reason`:`note`)} <span class="faint">${o}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${t.kind===`action`}></textarea></div>
      <div class="buttons">
        <button class="button ${i?`danger sure`:`primary`}" ?disabled=${!!this.sending}>${this.sending?G(`sending`):a}</button>
        <button type="button" class="button quiet" @click=${()=>this.asking=void 0}>${G(`cancel`)}</button>
      </div>
    </form>`}#A(e){e.key===`Escape`&&(this.asking=void 0),e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&e.currentTarget.requestSubmit()}#j(t){t.preventDefault();let n=this.renderRoot.querySelector(`#asked`).value.trim(),r=this.asking;if(r.kind===`handOver`){let e=this.renderRoot.querySelector(`#to`).value;this.#d(`handOver`,{to:e,note:n},G(`gone`))}else if(r.kind===`complete`)this.#d(`complete`,{note:n},G(`closed`)).then(()=>{this.refusal||this.tell(`zt-decided`,{workItem:this.#i.name,action:`complete`})});else{let{action:t}=r,i=te(t.request??{},t.asksFor??``,n);this.#l(t.id??``,e(t.label),t.method??``,i)}}};g([d({attribute:!1})],X.prototype,`item`,void 0),g([d({attribute:`work-item`})],X.prototype,`workItem`,void 0),g([u()],X.prototype,`asking`,void 0),g([u()],X.prototype,`sending`,void 0),g([u()],X.prototype,`refusal`,void 0),g([u()],X.prototype,`colleagues`,void 0),X=g([n(`zt-card`)],X);var se={ACTION_STYLE_PRIMARY:`primary`,ACTION_STYLE_DANGER:`danger`},Z=c({title:{zh:`待办`,en:`Inbox`},count:{zh:`{count} 条等你决定`,en:`{count} {count|waits|wait} for you`},clear:{zh:`都处理完了。新的事情会自己出现在这里。`,en:`All clear. New things show up here by themselves.`},choose:{zh:`选一条看看。`,en:`Choose one to look at.`},back:{zh:`返回列表`,en:`Back to the list`},keys:{zh:`快捷键：`,en:`Keys:`},move:{zh:`上下移动`,en:`move`},approve:{zh:`批准`,en:`approve`},refuse:{zh:`驳回`,en:`refuse`},claim:{zh:`接手`,en:`claim`},allTeams:{zh:`全部班组`,en:`All teams`},oneTeam:{zh:`只看本组`,en:`This team`},list:{zh:`待办列表`,en:`Work items`}}),Q=20,ce=2500,le=6e4,$=class extends h{constructor(...e){super(...e),this.chosen=``,this.everywhere=!0,this.opened=!1,this.#e=new Map,this.#t=new y(this,e=>this.host.api.get(`/v1/workItems`,{team:this.#r,pageSize:200},e),Q),this.#n=e=>this.#l(e)}static{this.styles=[_,ne,s`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),document.addEventListener(`keydown`,this.#n),this.addEventListener(`zt-decided`,e=>this.#c(e.detail.workItem)),this.addEventListener(`zt-changed`,()=>{this.#t.load(),setTimeout(()=>void this.#t.load(),ce)})}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`keydown`,this.#n)}get#r(){return this.team||(this.everywhere?``:this.lookedAt)}get#i(){let e=Date.now();return(this.#t.value?.workItems??[]).filter(t=>e-(this.#e.get(t.name)??0)>le)}load(){this.#t.clear(),this.#t.load()}willUpdate(e){super.willUpdate(e),e.has(`argument`)&&this.argument&&(this.chosen=this.argument,this.opened=!0)}get#a(){let e=this.#i;return e.find(e=>e.name===this.chosen)??e[0]}#o(e,t=!0){this.chosen=e,this.opened=t,t&&this.#s()}async#s(){await this.updateComplete,await this.card?.updateComplete,matchMedia(`(width < 980px)`).matches&&window.scrollTo(0,0),this.card?.renderRoot.querySelector(`#title`)?.focus({preventScroll:!0})}#c(e){let t=this.#i,n=t.findIndex(t=>t.name===e);this.#e.set(e,Date.now()),this.chosen=(t[n+1]??t[n-1])?.name??``,this.opened=!1,this.requestUpdate(),this.#t.load(),this.updateComplete.then(()=>this.renderRoot.querySelector(`.line[aria-current="true"]`)?.focus())}#l(e){let t=e.composedPath()[0];if(e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))return;let n=this.#i,r=n.findIndex(e=>e.name===this.#a?.name),i={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[e.key],a=e.composedPath().some(e=>e.classList?.contains(`list`));if(i&&(e.key.length===1||a)){let t=n[Math.min(Math.max(r+i,0),n.length-1)];if(!t)return;e.preventDefault(),this.#o(t.name,!1),this.updateComplete.then(()=>this.renderRoot.querySelector(`.line[aria-current="true"]`)?.focus())}else e.key===`a`?this.card?.act(`ACTION_STYLE_PRIMARY`):e.key===`r`?(e.preventDefault(),this.card?.act(`ACTION_STYLE_DANGER`)):e.key===`c`&&this.card?.claim()}render(){let e=this.#i,{value:t,failure:n}=this.#t,i=this.#a;return f`<div class="page">
      <header>
        ${this.opened&&i?f`<button class="button quiet icon back" aria-label=${Z(`back`)} @click=${()=>this.opened=!1}>${x(`back`)}</button>`:r}
        <h1>${Z(`title`)}</h1>
        <span class="soft">${t?Z(`count`,{count:e.length}):r}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length>1&&!this.team?f`<div class="segments ${this.opened?`unopened`:``}">
              <button aria-pressed=${this.everywhere} @click=${()=>this.#u(!0)}>${Z(`allTeams`)}</button>
              <button aria-pressed=${!this.everywhere} @click=${()=>this.#u(!1)}>${Z(`oneTeam`)}</button>
            </div>`:r}
      </header>
      ${n?S(n,()=>void this.#t.load()):r}
      ${t&&!e.length?f`<section class="panel">${b(`check`,Z(`clear`))}</section>`:this.#d(e,i)}
    </div>`}#u(e){this.everywhere=e,this.load()}#d(e,t){return f`<div class="panes ${this.opened&&t?`one`:``}">
      <section class="panel list" aria-label=${Z(`list`)}>
        ${this.#t.value?f`<ul>${e.map(e=>f`<li><button class="line" aria-current=${e.name===t?.name} @click=${()=>this.#o(e.name)}>
                ${j(e,this.host.names)}</button></li>`)}</ul>`:v(9)}
        <p class="keys"><span>${Z(`keys`)}</span><span><kbd>j</kbd> <kbd>k</kbd> ${Z(`move`)}</span><span><kbd>a</kbd> ${Z(`approve`)}</span>
          <span><kbd>r</kbd> ${Z(`refuse`)}</span><span><kbd>c</kbd> ${Z(`claim`)}</span></p>
      </section>
      <section class="panel detail">
        ${t?f`<zt-card .item=${t}></zt-card>`:this.#t.value?b(`inbox`,Z(`choose`)):v(10)}
      </section>
    </div>`}};g([u()],$.prototype,`chosen`,void 0),g([u()],$.prototype,`everywhere`,void 0),g([u()],$.prototype,`opened`,void 0),g([E(`zt-card`)],$.prototype,`card`,void 0),$=g([n(`zt-inbox`)],$);export{$ as Inbox};