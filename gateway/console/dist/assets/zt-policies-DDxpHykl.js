import{B as e,G as t,K as n,P as r,Q as i,R as a,T as o,U as s,W as c,Y as l,_ as u,c as d,d as f,f as p,i as m,l as h,n as g,o as _,r as ee,s as te,w as v}from"./shapes-Ck_9t0Dp.js";import{t as y}from"./zt-settings-Mn-bckDU.js";import{i as b,t as x}from"./decision-entry-CJBiOJ3k.js";import{a as S,c as C,d as w,i as T,l as E,n as D,r as O,t as k,u as A}from"./facts-Bf9EHzyL.js";import{n as ne,t as j}from"./conditions-DRu5Xo4_.js";import{n as M}from"./zt-shell-BCUl5kCD.js";var N=a({title:{zh:`授权规则`,en:`Policies`},about:{zh:`在这些限度内平台当场决定，超出的交给人。`,en:`Inside these limits the platform decides at once; the rest goes to a person.`},allStates:{zh:`含草稿与停用`,en:`With drafts and retired`},newPolicy:{zh:`新规则`,en:`New policy`},none:{zh:`还没有授权规则：所有事情都会交给人决定。`,en:`There is no policy yet: everything goes to a person.`},POLICY_STATE_DRAFT:{zh:`草稿`,en:`Draft`},POLICY_STATE_PUBLISHED:{zh:`生效中`,en:`In force`},POLICY_STATE_RETIRED:{zh:`已停用`,en:`Retired`},version:{zh:`第 {version} 版`,en:`version {version}`},rank:{zh:`次序 {rank}`,en:`rank {rank}`},everywhere:{zh:`全中心`,en:`Whole centre`},always:{zh:`没有条件，一律适用`,en:`No condition: always`},all:{zh:`以下条件全部成立时`,en:`When all of these hold`},within:{zh:`并且用量不超过`,en:`And within these allowances`},review:{zh:`抽 {share} 复核`,en:`{share} looked at afterwards`},by:{zh:`{author} · {time}`,en:`{author} · {time}`},edit:{zh:`修改`,en:`Change`},publish:{zh:`发布`,en:`Publish`},published:{zh:`已发布，立即按新规则决定。`,en:`Published; decisions follow it from now on.`},retire:{zh:`停用`,en:`Retire`},retired:{zh:`已停用。`,en:`Retired.`},retireTitle:{zh:`停用「{title}」`,en:`Retire "{title}"`},retireWhy:{zh:`停用后，相关事情都会交给人决定，直到有别的规则适用。`,en:`From then on such matters go to a person, unless another policy applies.`},reason:{zh:`停用理由`,en:`Reason`},replay:{zh:`试算上月`,en:`Try on last month`},replaying:{zh:`正在试算…`,en:`Trying…`},replayTitle:{zh:`如果上月就用这条规则`,en:`Had this been the policy last month`},replayCount:{zh:`共 {count} 个决定`,en:`{count} {count|decision|decisions} in all`},automaticBefore:{zh:`当时自动决定`,en:`Decided at once then`},automaticAfter:{zh:`改后自动决定`,en:`Decided at once under the draft`},differences:{zh:`结果会不同的 {count} 个`,en:`{count} would come out otherwise`},noDifference:{zh:`每个决定的结果都一样。`,en:`Every decision would come out the same.`},editTitle:{zh:`修改规则`,en:`Change the policy`},newTitle:{zh:`新规则`,en:`New policy`},nameZh:{zh:`名称（中文）`,en:`Name (Chinese)`},nameEn:{zh:`名称（英文）`,en:`Name (English)`},action:{zh:`决定什么`,en:`What it decides`},scope:{zh:`适用范围`,en:`Where`},outcome:{zh:`条件成立时`,en:`When it applies`},order:{zh:`次序（小的先问）`,en:`Rank (lower is asked first)`},sample:{zh:`抽样复核`,en:`Looked at afterwards`},conditions:{zh:`条件（须全部成立）`,en:`Conditions (all have to hold)`},addCondition:{zh:`加一个条件`,en:`Add a condition`},budgets:{zh:`用量上限`,en:`Allowances`},addBudget:{zh:`加一个上限`,en:`Add an allowance`},remove:{zh:`去掉`,en:`Remove`},fact:{zh:`情况`,en:`Fact`},comparison:{zh:`比较`,en:`Comparison`},value:{zh:`数值`,en:`Value`},per:{zh:`对谁`,en:`For whom`},period:{zh:`周期`,en:`Period`},counted:{zh:`累计什么`,en:`What is added up`},countUses:{zh:`次数`,en:`Uses`},yes:{zh:`是`,en:`yes`},no:{zh:`否`,en:`no`},save:{zh:`保存草稿`,en:`Save draft`},saved:{zh:`草稿已保存，发布后才生效。`,en:`Draft saved; it takes effect once published.`},badValue:{zh:`「{fact}」需要一个数值。`,en:`"{fact}" needs a value.`},badName:{zh:`请填写名称。`,en:`Give it a name.`},cancel:{zh:`取消`,en:`Cancel`}}),P=30;async function F(e,t){let n=await e.ask(`/v1/policies:replay`,{rule:t,days:P});if(!n.differences?.length)return n;let{decisions:r=[]}=await e.get(`/v1/decisions`,{pageSize:1e3}),i=new Map(r.map(e=>[e.name,e]));return{...n,differences:n.differences.map(e=>({...e,record:i.get(e.decision??``)}))}}var I=30,L=i`
  .rule { display: flex; flex-wrap: wrap; gap: 12px 40px; }
  .rule section:first-child { flex: 2 1 420px; }
  .rule section:nth-child(2) { flex: 1 1 240px; }
  .rule section:first-child ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); column-gap: 24px; }
  .rule li span { display: inline-block; }
  .rule li span::first-letter { text-transform: uppercase; }
  .rule h4 { font-size: var(--zt-text-small); font-weight: 600; color: var(--zt-ink-soft); margin-bottom: 4px; }
  .rule li { display: flex; gap: 8px; padding: 2px 0; align-items: baseline; }
  .rule li svg { flex: none; color: var(--zt-ink-faint); align-self: flex-start; margin-top: 4px; }
`;function R(e){let{conditions:t=[],budgets:r=[]}=e;return l`<div class="rule">
    <section><h4>${N(t.length?`all`:`always`)}</h4>
      <ul>${t.map(e=>l`<li>${_(`check`,14)}<span>${T(e)}</span></li>`)}</ul></section>
    ${r.length?l`<section><h4>${N(`within`)}</h4><ul>${r.map(e=>l`<li>${_(`clock`,14)}<span>${D(e)}</span></li>`)}</ul></section>`:n}
  </div>`}var z=[ne,i`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];function B(e,t){let{decisionCount:r=0,automaticBeforeCount:i=0,automaticAfterCount:a=0,differences:s=[]}=e,c=e=>o(r?e/r*1e3:void 0);return l`<section class="replay" aria-live="polite">
    <h3>${N(`replayTitle`)} <span class="soft small">${N(`replayCount`,{count:r})}</span></h3>
    <dl>
      <div><dt>${N(`automaticBefore`)}</dt><dd>${c(i)}<small>${v(i)}</small></dd></div>
      <div><dt>${N(`automaticAfter`)}</dt><dd>${c(a)}<small>${v(a)}</small></dd></div>
    </dl>
    <p class="soft">${s.length?N(`differences`,{count:s.length}):N(`noDifference`)}</p>
    ${s.length?l`<div class="scroll" tabindex="0" role="region" aria-label=${N(`differences`,{count:s.length})}>${s.slice(0,I).map(e=>l`<details><summary>
              <span class="badge ${E(e.before)}">${e.record?b(e.record):C(e.before)}</span>${_(`next`,14)}
              <span class="badge ${E(e.after)}">${C(e.after)}</span>
              ${e.record?l`<span class="soft small">${t.of(e.record.employee)} · ${u(e.record.decision?.decideTime)}</span>`:n}</summary>
            ${j(e.conditions??[])}</details>`)}</div>`:n}
  </section>`}var V=a({percent:{zh:`%`,en:`%`},hours:{zh:`小时`,en:`hours`},agents:{zh:`人`,en:`agents`},days:{zh:`天`,en:`days`},times:{zh:`次`,en:`times`}}),H=new Set([`statutory`,`paid`,`evidence_given`,`cover_known`]),U=new Set([`leave_type`]);function W(e=``){return H.has(e)||e.startsWith(`finding_`)?{kind:`yesNo`,factor:1,unit:``}:U.has(e)?{kind:`words`,factor:1,unit:``}:e.endsWith(`_permille`)?{kind:`number`,factor:10,unit:V(`percent`)}:e.endsWith(`_milli`)?{kind:`number`,factor:1e3,unit:V(`agents`)}:e===`minutes`||e.endsWith(`_minutes`)?{kind:`number`,factor:60,unit:V(`hours`)}:e===`work_dates`?{kind:`number`,factor:1,unit:V(`days`)}:{kind:`number`,factor:1,unit:e?``:V(`times`)}}function G(e,t){let{kind:n,factor:r}=W(e);if(n!==`number`||!t)return t??``;let i=Number(t);return Number.isFinite(i)?String(Math.round(i/r*1e3)/1e3):t}function K(e,t){let{kind:n,factor:r}=W(e),i=t.trim();if(n!==`number`)return i||void 0;let a=Number(i);return i&&Number.isFinite(a)?String(Math.round(a*r)):void 0}var q=[`COMPARISON_AT_LEAST`,`COMPARISON_AT_MOST`,`COMPARISON_EQUAL`,`COMPARISON_NOT_EQUAL`],J=[`COMPARISON_ONE_OF`,`COMPARISON_NONE_OF`,`COMPARISON_EQUAL`,`COMPARISON_NOT_EQUAL`],Y=[`OUTCOME_ALLOW`,`OUTCOME_ALLOW_WITH_REVIEW`,`OUTCOME_ESCALATE`,`OUTCOME_DENY`],X=[`minutes`,`work_dates`],Z=class extends te{constructor(...e){super(...e),this.conditions=[],this.budgets=[],this.outcome=`OUTCOME_ALLOW`,this.problem=``,this.busy=``}static{this.styles=[p,z,i`
      form { display: grid; gap: 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
      .three { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
      legend { margin-bottom: 6px; }
      .line { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) 34px; gap: 8px; margin-bottom: 8px; align-items: center; }
      .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 34px; }
      .value { display: flex; align-items: center; gap: 6px; white-space: nowrap; }
      .buttons { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; }
      @media (width < 760px) {
        .two, .three { grid-template-columns: minmax(0, 1fr); }
        .line, .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-bottom: 8px; border-bottom: 1px solid var(--zt-line); }
      }
    `]}connectedCallback(){super.connectedCallback();let e=this.policy?.rule??{};this.conditions=(e.conditions??[]).map(e=>({...e,text:G(e.fact,e.value)})),this.budgets=(e.budgets??[]).map(e=>({...e,text:G(e.fact,e.limit)})),this.outcome=e.outcome??`OUTCOME_ALLOW`}#e(e){return this.renderRoot.querySelector(`#${e}`).value.trim()}#t(){let e=(e,t)=>{let n=K(e,t);if(n===void 0)throw Error(N(`badValue`,{fact:e?S(e):N(`countUses`)}));return n};return{...this.policy?.rule,action:this.#e(`action`),rank:Number(this.#e(`rank`))||0,centre:this.policy?.rule?.centre??this.host.principal?.centre??``,team:this.#e(`team`),outcome:this.outcome,reviewPermille:this.outcome===`OUTCOME_ALLOW_WITH_REVIEW`?Math.round(Number(this.#e(`sample`))*10):0,conditions:this.conditions.map(({text:t,fact:n,comparison:r})=>({fact:n,comparison:r,value:e(n,t)})),budgets:this.budgets.map(({text:t,...n})=>({...n,limit:e(n.fact,t)}))}}async#n(e,t){this.busy=e,this.problem=``;try{await t()}catch(e){this.problem=e instanceof r?[e.message,...e.violations.map(e=>e.message)].join(` `):e.message}finally{this.busy=``}}#r(e){e.preventDefault(),this.#n(`save`,async()=>{let e={zh:this.#e(`zh`),en:this.#e(`en`)};if(!e.zh&&!e.en)throw Error(N(`badName`));let{name:t=``,etag:n=``}=this.policy??{},r=await this.host.api.post(`/v1/policies:saveDraft`,{policy:{name:t,etag:n,title:e,rule:this.#t()}});this.dispatchEvent(new CustomEvent(`saved`,{detail:{policy:r}}))})}#i(){this.#n(`replay`,async()=>{this.replayed=await F(this.host.api,this.#t())})}render(){let{title:e,rule:t={}}=this.policy??{},r=[...new Set([`leave.approve`,t.action??`leave.approve`])];return l`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${N(`nameZh`)}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh??``} /></div>
        <div class="field"><label for="en">${N(`nameEn`)}</label><input class="input" id="en" maxlength="80" .value=${e?.en??``} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${N(`action`)}</label><select class="input" id="action">
          ${r.map(e=>l`<option value=${e} ?selected=${e===t.action}>${x(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${N(`scope`)}</label><select class="input" id="team"><option value="">${N(`everywhere`)}</option>
          ${this.host.teams.map(e=>l`<option value=${e.name} ?selected=${e.name===t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${N(`order`)}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank??100)} /></div>
      </div>
      <fieldset><legend>${N(`conditions`)}</legend>
        ${this.conditions.map((e,t)=>this.#c(e,t))}
        <button type="button" class="button small" @click=${this.#a}>${_(`plus`,14)}${N(`addCondition`)}</button></fieldset>
      <fieldset><legend>${N(`budgets`)}</legend>
        ${this.budgets.map((e,t)=>this.#l(e,t))}
        <button type="button" class="button small" @click=${this.#o}>${_(`plus`,14)}${N(`addBudget`)}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${N(`outcome`)}</label><select class="input" id="outcome"
          @change=${e=>this.outcome=e.target.value}>
          ${Y.map(e=>l`<option value=${e} ?selected=${e===this.outcome}>${C(e)}</option>`)}</select></div>
        ${this.outcome===`OUTCOME_ALLOW_WITH_REVIEW`?l`<div class="field"><label for="sample">${N(`sample`)} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille??100)/10)} /></div>`:n}
      </div>
      ${this.replayed?B(this.replayed,this.host.names):n}
      ${this.problem?l`<p class="notice bad" role="alert">${_(`warning`)}${this.problem}</p>`:n}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${()=>this.dispatchEvent(new Event(`cancel`))}>${N(`cancel`)}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${N(this.busy===`replay`?`replaying`:`replay`)}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${N(`save`)}</button>
      </div>
    </form>`}#a(){this.conditions=[...this.conditions,{fact:`service_level_after_permille`,comparison:`COMPARISON_AT_LEAST`,text:`80`}]}#o(){this.budgets=[...this.budgets,{period:`MONTH`,per:`PERSON`,fact:``,text:`2`}]}#s(e,t){this.conditions=this.conditions.map((n,r)=>{if(r!==e)return n;let i={...n,...t},a=W(i.fact).kind;if(a===`yesNo`&&t.fact)return{...i,comparison:`COMPARISON_EQUAL`,text:`true`};let o=a===`words`?J:q;return o.includes(i.comparison)?i:{...i,comparison:o[0],text:``}})}#c(e,t){let{kind:r,unit:i}=W(e.fact),a=[...new Set([...k,e.fact??``])],o=r===`words`?J:r===`yesNo`?[`COMPARISON_EQUAL`]:q,s=e=>n=>this.#s(t,{[e]:n.target.value});return l`<div class="line">
      <select class="input" aria-label=${N(`fact`)} @change=${s(`fact`)}>${a.map(t=>l`<option value=${t} ?selected=${t===e.fact}>${S(t)}</option>`)}</select>
      <select class="input" aria-label=${N(`comparison`)} @change=${s(`comparison`)}>${o.map(t=>l`<option value=${t} ?selected=${t===e.comparison}>${O(t)}</option>`)}</select>
      <span class="value">${r===`yesNo`?l`<select class="input" aria-label=${N(`value`)} @change=${s(`text`)}>
            ${[`true`,`false`].map(t=>l`<option value=${t} ?selected=${t===e.text}>${N(t===`true`?`yes`:`no`)}</option>`)}</select>`:l`<input class="input" aria-label=${N(`value`)} .value=${e.text} @change=${s(`text`)} />${i?l`<span class="soft small">${i}</span>`:n}`}</span>
      <button type="button" class="button quiet icon" aria-label=${N(`remove`)} @click=${()=>this.conditions=this.conditions.filter((e,n)=>n!==t)}>${_(`cross`,16)}</button>
    </div>`}#l(e,t){let n=e=>n=>{let r=n.target.value;this.budgets=this.budgets.map((n,i)=>i===t?{...n,[e]:r}:n)},r=(t,r,i)=>l`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t,n])=>l`<option value=${t} ?selected=${t===(e[r]??``)}>${n}</option>`)}</select>`,{unit:i}=W(e.fact);return l`<div class="line budget">
      ${r(N(`per`),`per`,[`PERSON`,`TEAM`,`CENTRE`].map(e=>[e,A(e)]))}
      ${r(N(`period`),`period`,[`DAY`,`MONTH`].map(e=>[e,w(e)]))}
      ${r(N(`counted`),`fact`,[[``,N(`countUses`)],...[...new Set([...X,e.fact??``])].filter(Boolean).map(e=>[e,S(e)])])}
      <span class="value"><input class="input" aria-label=${N(`value`)} .value=${e.text} @change=${n(`text`)} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${N(`remove`)} @click=${()=>this.budgets=this.budgets.filter((e,n)=>n!==t)}>${_(`cross`,16)}</button>
    </div>`}};f([c({attribute:!1})],Z.prototype,`policy`,void 0),f([s()],Z.prototype,`conditions`,void 0),f([s()],Z.prototype,`budgets`,void 0),f([s()],Z.prototype,`outcome`,void 0),f([s()],Z.prototype,`problem`,void 0),f([s()],Z.prototype,`busy`,void 0),f([s()],Z.prototype,`replayed`,void 0),Z=f([t(`zt-policy-editor`)],Z);var re={POLICY_STATE_DRAFT:`watch`,POLICY_STATE_PUBLISHED:`good`},Q=class extends d{constructor(...e){super(...e),this.allStates=!1,this.busy=``,this.replays={},this.#e=new h(this,e=>this.host.api.get(`/v1/policies`,{allStates:this.allStates||this.#t,pageSize:200},e))}static{this.styles=[p,L,z,i`
      .list { display: grid; gap: 12px; }
      h2.action { font-size: var(--zt-text); color: var(--zt-ink-soft); margin-top: 4px; }
      .policy { padding: 14px 16px; display: grid; gap: 12px; }
      .policy.POLICY_STATE_RETIRED { opacity: 0.8; }
      .panel.policy > header { padding: 0; min-height: 0; display: flex; gap: 8px 12px; align-items: flex-start; flex-wrap: wrap; }
      .policy > header .grow { flex: 1 1 240px; }
      .policy h3 { font-size: var(--zt-text-large); }
      .editor { --zt-dialog-width: 780px; }
    `]}#e;get#t(){return this.host.has(`CENTRE_MANAGER`)}load(){this.#e.load()}async#n(e,t){this.busy=e;try{await t()}catch(e){M(e instanceof r?e.message:String(e),`bad`)}finally{this.busy=``}}#r(e){return this.#n(`replay ${$(e)}`,async()=>{let t=await F(this.host.api,e.rule??{});this.replays={...this.replays,[$(e)]:t}})}#i(e){return this.#n(`publish ${$(e)}`,async()=>{await this.host.api.post(`/v1/${e.name}:publish`),M(N(`published`)),await this.#e.load()})}#a(e){return e.preventDefault(),this.#n(`retire`,async()=>{await this.host.api.post(`/v1/${this.retiring.name}:retire`,{reason:this.retireReason.value.trim()}),this.retiring=void 0,M(N(`retired`)),await this.#e.load()})}#o(){this.editing=void 0,M(N(`saved`)),this.#e.load()}render(){let{value:e,failure:t}=this.#e,r=(e?.policies??[]).filter(e=>this.allStates||e.state!==`POLICY_STATE_RETIRED`),i=Map.groupBy(r,e=>e.rule?.action??``);return l`<div class="page">
      <header>
        <h1>${N(`title`)}</h1><span class="soft">${N(`about`)}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${N(`allStates`)}</label>
        ${this.#t?l`<button class="button primary" @click=${()=>this.editing=`new`}>${_(`plus`,16)}${N(`newPolicy`)}</button>`:n}
      </header>
      ${t?ee(t,()=>this.load()):n}
      ${e?n:l`<section class="panel">${m(8)}</section>`}
      ${[...i].map(([e,t])=>l`<h2 class="action">${x(e)}</h2><div class="list">${t.map(e=>this.#c(e))}</div>`)}
      ${e&&!r.length?l`<section class="panel">${g(`policy`,N(`none`))}</section>`:n}
      ${this.#u()}
    </div>`}#s(e){this.allStates=e.target.checked,this.load()}#c(t){let{rule:r={},state:i=`POLICY_STATE_DRAFT`}=t,a=this.replays[$(t)];return l`<article class="panel policy ${i}">
      <header>
        <div class="grow">
          <h3>${e(t.title)||t.name}</h3>
          <p class="faint small">${r.team?this.host.teamName(r.team):N(`everywhere`)} · ${N(`version`,{version:r.version??1})} ·
            ${N(`rank`,{rank:r.rank??0})}${t.updateTime?l` · ${N(`by`,{author:this.host.names.of(t.author),time:u(t.updateTime)})}`:n}</p>
        </div>
        <span class="badge ${re[i]??``}">${N(i)}</span>
        <span class="badge ${E(r.outcome)}">${C(r.outcome)}</span>
        ${r.reviewPermille?l`<span class="badge accent">${N(`review`,{share:o(r.reviewPermille)})}</span>`:n}
      </header>
      ${R(r)}
      ${a?B(a,this.host.names):n}
      ${this.#l(t)}
    </article>`}#l(e){if(!this.host.has(`CENTRE_MANAGER`,`OFFICER`))return n;let{state:t}=e,r=this.busy===`replay ${$(e)}`;return l`<div class="row wrap">
      ${this.#t&&t===`POLICY_STATE_DRAFT`?l`<button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#i(e)}>${N(`publish`)}</button>`:n}
      <button class="button small" ?disabled=${!!this.busy} @click=${()=>this.#r(e)}>${N(r?`replaying`:`replay`)}</button>
      ${this.#t?l`<button class="button small" @click=${()=>this.editing=e}>${N(`edit`)}</button>`:n}
      ${this.#t&&t===`POLICY_STATE_PUBLISHED`?l`<button class="button small quiet" @click=${()=>this.retiring=e}>${N(`retire`)}</button>`:n}
    </div>`}#u(){let t=this.editing===`new`?void 0:this.editing;return l`
      <zt-dialog class="editor" heading=${N(t?`editTitle`:`newTitle`)} .open=${!!this.editing} @close=${()=>this.editing=void 0}>
        ${this.editing?l`<zt-policy-editor .policy=${t} @saved=${this.#o} @cancel=${()=>this.editing=void 0}></zt-policy-editor>`:n}
      </zt-dialog>
      <zt-dialog heading=${N(`retireTitle`,{title:e(this.retiring?.title)})} .open=${!!this.retiring} @close=${()=>this.retiring=void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${N(`retireWhy`)}</p>
          <div class="field"><label for="retire-reason">${N(`reason`)}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy===`retire`}>${N(`retire`)}</button>
            <button type="button" class="button quiet" @click=${()=>this.retiring=void 0}>${N(`cancel`)}</button></div>
        </form>
      </zt-dialog>`}};f([s()],Q.prototype,`allStates`,void 0),f([s()],Q.prototype,`editing`,void 0),f([s()],Q.prototype,`retiring`,void 0),f([s()],Q.prototype,`busy`,void 0),f([s()],Q.prototype,`replays`,void 0),f([y(`#retire-reason`)],Q.prototype,`retireReason`,void 0),Q=f([t(`zt-policies`)],Q);function $(e){return`${e.name}@${e.rule?.version??0}${e.state}`}export{Q as Policies};