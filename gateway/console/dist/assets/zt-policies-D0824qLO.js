import{t as e}from"./zt-settings-6bLdT2Bw.js";import{C as t,E as n,M as r,S as i,T as a,a as o,b as s,d as c,f as l,g as u,h as d,i as f,k as p,m,r as h,s as g,u as ee,w as _}from"./index-DXkp-D0j.js";import{i as v,l as y,u as b}from"./format-CEaRvrez.js";import{t as x}from"./decision-entry-BUQcAiG4.js";import{a as S,d as C,f as w,i as T,l as E,n as D,o as O,r as k,s as A,t as j,u as M}from"./conditions-Dgr1CBtk.js";import{i as N}from"./zt-shell-DWv5dSkf.js";var P=s({title:{zh:`授权规则`,en:`Policies`},about:{zh:`在这些限度内平台当场决定，超出的交给人。`,en:`Inside these limits the platform decides at once; the rest goes to a person.`},inForce:{zh:`生效中`,en:`In force`},allStates:{zh:`含草稿与停用`,en:`With drafts and retired`},newPolicy:{zh:`新规则`,en:`New policy`},none:{zh:`还没有授权规则：所有事情都会交给人决定。`,en:`There is no policy yet: everything goes to a person.`},POLICY_STATE_DRAFT:{zh:`草稿`,en:`Draft`},POLICY_STATE_PUBLISHED:{zh:`生效中`,en:`In force`},POLICY_STATE_RETIRED:{zh:`已停用`,en:`Retired`},version:{zh:`第 {version} 版`,en:`version {version}`},rank:{zh:`次序 {rank}`,en:`rank {rank}`},everywhere:{zh:`全中心`,en:`Whole centre`},always:{zh:`没有条件，一律适用`,en:`No condition: always`},all:{zh:`以下条件全部成立时`,en:`When all of these hold`},within:{zh:`并且用量不超过`,en:`And within these allowances`},review:{zh:`抽 {share} 复核`,en:`{share} looked at afterwards`},by:{zh:`{author} · {time}`,en:`{author} · {time}`},edit:{zh:`修改`,en:`Change`},publish:{zh:`发布`,en:`Publish`},published:{zh:`已发布，立即按新规则决定。`,en:`Published; decisions follow it from now on.`},retire:{zh:`停用`,en:`Retire`},retired:{zh:`已停用。`,en:`Retired.`},retireTitle:{zh:`停用「{title}」`,en:`Retire "{title}"`},retireWhy:{zh:`停用后，相关事情都会交给人决定，直到有别的规则适用。`,en:`From then on such matters go to a person, unless another policy applies.`},reason:{zh:`停用理由`,en:`Reason`},replay:{zh:`试算上月`,en:`Try on last month`},replaying:{zh:`正在试算…`,en:`Trying…`},replayTitle:{zh:`如果上月就用这条规则`,en:`Had this been the policy last month`},replayCount:{zh:`共 {count} 个决定`,en:`{count} {count|decision|decisions} in all`},automaticBefore:{zh:`当时自动决定`,en:`Decided at once then`},automaticAfter:{zh:`改后自动决定`,en:`Decided at once under the draft`},differences:{zh:`结果会不同的 {count} 个`,en:`{count} would come out otherwise`},noDifference:{zh:`每个决定的结果都一样。`,en:`Every decision would come out the same.`},editTitle:{zh:`修改规则`,en:`Change the policy`},newTitle:{zh:`新规则`,en:`New policy`},nameZh:{zh:`名称（中文）`,en:`Name (Chinese)`},nameEn:{zh:`名称（英文）`,en:`Name (English)`},action:{zh:`决定什么`,en:`What it decides`},scope:{zh:`适用范围`,en:`Where`},outcome:{zh:`条件成立时`,en:`When it applies`},order:{zh:`次序（小的先问）`,en:`Rank (lower is asked first)`},sample:{zh:`抽样复核`,en:`Looked at afterwards`},conditions:{zh:`条件（须全部成立）`,en:`Conditions (all have to hold)`},addCondition:{zh:`加一个条件`,en:`Add a condition`},budgets:{zh:`用量上限`,en:`Allowances`},addBudget:{zh:`加一个上限`,en:`Add an allowance`},remove:{zh:`去掉`,en:`Remove`},fact:{zh:`情况`,en:`Fact`},comparison:{zh:`比较`,en:`Comparison`},value:{zh:`数值`,en:`Value`},per:{zh:`对谁`,en:`For whom`},period:{zh:`周期`,en:`Period`},counted:{zh:`累计什么`,en:`What is added up`},countUses:{zh:`次数`,en:`Uses`},yes:{zh:`是`,en:`yes`},no:{zh:`否`,en:`no`},save:{zh:`保存草稿`,en:`Save draft`},saved:{zh:`草稿已保存，发布后才生效。`,en:`Draft saved; it takes effect once published.`},badValue:{zh:`「{fact}」需要一个数值。`,en:`"{fact}" needs a value.`},badName:{zh:`请填写名称。`,en:`Give it a name.`},cancel:{zh:`取消`,en:`Cancel`}}),F=30,I=r`
  .rule { display: flex; flex-wrap: wrap; gap: 12px 40px; }
  .rule section:first-child { flex: 2 1 420px; }
  .rule section:nth-child(2) { flex: 1 1 240px; }
  .rule section:first-child ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); column-gap: 24px; }
  .rule li span { display: inline-block; }
  .rule li span::first-letter { text-transform: uppercase; }
  .rule h4 { font-size: var(--zt-text-small); font-weight: 600; color: var(--zt-ink-soft); margin-bottom: 4px; }
  .rule li { display: flex; gap: 8px; padding: 2px 0; align-items: baseline; }
  .rule li svg { flex: none; color: var(--zt-ink-faint); align-self: center; }
`;function L(e){let{conditions:t=[],budgets:r=[]}=e;return p`<div class="rule">
    <section><h4>${P(t.length?`all`:`always`)}</h4>
      <ul>${t.map(e=>p`<li>${g(`check`,14)}<span>${O(e)}</span></li>`)}</ul></section>
    ${r.length?p`<section><h4>${P(`within`)}</h4><ul>${r.map(e=>p`<li>${g(`clock`,14)}<span>${T(e)}</span></li>`)}</ul></section>`:n}
  </div>`}var R=[D,r`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];function z(e){let{decisionCount:t=0,automaticBeforeCount:r=0,automaticAfterCount:i=0,differences:a=[]}=e,o=e=>b(t?e/t*1e3:void 0);return p`<section class="replay" aria-live="polite">
    <h3>${P(`replayTitle`)} <span class="soft small">${P(`replayCount`,{count:t})}</span></h3>
    <dl>
      <div><dt>${P(`automaticBefore`)}</dt><dd>${o(r)}<small>${y(r)}</small></dd></div>
      <div><dt>${P(`automaticAfter`)}</dt><dd>${o(i)}<small>${y(i)}</small></dd></div>
    </dl>
    <p class="soft">${a.length?P(`differences`,{count:a.length}):P(`noDifference`)}</p>
    ${a.length?p`<div class="scroll" tabindex="0" role="region" aria-label=${P(`differences`,{count:a.length})}>${a.slice(0,F).map(e=>p`<details><summary>
              <span class="badge ${M(e.before)}">${E(e.before)}</span>${g(`next`,14)}
              <span class="badge ${M(e.after)}">${E(e.after)}</span>
              <span class="faint small">${e.subject?.split(`/`)[1]??``}</span></summary>
            ${j(e.conditions??[])}</details>`)}</div>`:n}
  </section>`}var B=s({percent:{zh:`%`,en:`%`},hours:{zh:`小时`,en:`hours`},agents:{zh:`人`,en:`agents`},days:{zh:`天`,en:`days`},times:{zh:`次`,en:`times`}}),V=new Set([`statutory`,`paid`,`evidence_given`,`cover_known`]),H=new Set([`leave_type`]);function U(e=``){return V.has(e)||e.startsWith(`finding_`)?{kind:`yesNo`,factor:1,unit:``}:H.has(e)?{kind:`words`,factor:1,unit:``}:e.endsWith(`_permille`)?{kind:`number`,factor:10,unit:B(`percent`)}:e.endsWith(`_milli`)?{kind:`number`,factor:1e3,unit:B(`agents`)}:e===`minutes`||e.endsWith(`_minutes`)?{kind:`number`,factor:60,unit:B(`hours`)}:e===`work_dates`?{kind:`number`,factor:1,unit:B(`days`)}:{kind:`number`,factor:1,unit:e?``:B(`times`)}}function W(e,t){let{kind:n,factor:r}=U(e);if(n!==`number`||!t)return t??``;let i=Number(t);return Number.isFinite(i)?String(Math.round(i/r*1e3)/1e3):t}function G(e,t){let{kind:n,factor:r}=U(e),i=t.trim();if(n!==`number`)return i||void 0;let a=Number(i);return i&&Number.isFinite(a)?String(Math.round(a*r)):void 0}var K=[`COMPARISON_AT_LEAST`,`COMPARISON_AT_MOST`,`COMPARISON_EQUAL`,`COMPARISON_NOT_EQUAL`],q=[`COMPARISON_ONE_OF`,`COMPARISON_NONE_OF`,`COMPARISON_EQUAL`,`COMPARISON_NOT_EQUAL`],J=[`OUTCOME_ALLOW`,`OUTCOME_ALLOW_WITH_REVIEW`,`OUTCOME_ESCALATE`,`OUTCOME_DENY`],Y=[`minutes`,`work_dates`],X=class extends ee{constructor(...e){super(...e),this.conditions=[],this.budgets=[],this.outcome=`OUTCOME_ALLOW`,this.problem=``,this.busy=``}static{this.styles=[d,R,r`
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
    `]}connectedCallback(){super.connectedCallback();let e=this.policy?.rule??{};this.conditions=(e.conditions??[]).map(e=>({...e,text:W(e.fact,e.value)})),this.budgets=(e.budgets??[]).map(e=>({...e,text:W(e.fact,e.limit)})),this.outcome=e.outcome??`OUTCOME_ALLOW`}#e(e){return this.renderRoot.querySelector(`#${e}`).value.trim()}#t(){let e=(e,t)=>{let n=G(e,t);if(n===void 0)throw Error(P(`badValue`,{fact:e?A(e):P(`countUses`)}));return n};return{...this.policy?.rule,action:this.#e(`action`),rank:Number(this.#e(`rank`))||0,centre:this.policy?.rule?.centre??this.host.principal?.centre??``,team:this.#e(`team`),outcome:this.outcome,reviewPermille:this.outcome===`OUTCOME_ALLOW_WITH_REVIEW`?Math.round(Number(this.#e(`sample`))*10):0,conditions:this.conditions.map(({text:t,fact:n,comparison:r})=>({fact:n,comparison:r,value:e(n,t)})),budgets:this.budgets.map(({text:t,...n})=>({...n,limit:e(n.fact,t)}))}}async#n(e,t){this.busy=e,this.problem=``;try{await t()}catch(e){this.problem=e instanceof u?[e.message,...e.violations.map(e=>e.message)].join(` `):e.message}finally{this.busy=``}}#r(e){e.preventDefault(),this.#n(`save`,async()=>{let e={zh:this.#e(`zh`),en:this.#e(`en`)};if(!e.zh&&!e.en)throw Error(P(`badName`));let{name:t=``,etag:n=``}=this.policy??{},r=await this.host.api.post(`/v1/policies:saveDraft`,{policy:{name:t,etag:n,title:e,rule:this.#t()}});this.dispatchEvent(new CustomEvent(`saved`,{detail:{policy:r}}))})}#i(){this.#n(`replay`,async()=>{this.replayed=await this.host.api.ask(`/v1/policies:replay`,{rule:this.#t(),days:30})})}render(){let{title:e,rule:t={}}=this.policy??{},r=[...new Set([`leave.approve`,t.action??`leave.approve`])];return p`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${P(`nameZh`)}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh??``} /></div>
        <div class="field"><label for="en">${P(`nameEn`)}</label><input class="input" id="en" maxlength="80" .value=${e?.en??``} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${P(`action`)}</label><select class="input" id="action">
          ${r.map(e=>p`<option value=${e} ?selected=${e===t.action}>${x(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${P(`scope`)}</label><select class="input" id="team"><option value="">${P(`everywhere`)}</option>
          ${this.host.teams.map(e=>p`<option value=${e.name} ?selected=${e.name===t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${P(`order`)}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank??100)} /></div>
      </div>
      <fieldset><legend>${P(`conditions`)}</legend>
        ${this.conditions.map((e,t)=>this.#c(e,t))}
        <button type="button" class="button small" @click=${this.#a}>${g(`plus`,14)}${P(`addCondition`)}</button></fieldset>
      <fieldset><legend>${P(`budgets`)}</legend>
        ${this.budgets.map((e,t)=>this.#l(e,t))}
        <button type="button" class="button small" @click=${this.#o}>${g(`plus`,14)}${P(`addBudget`)}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${P(`outcome`)}</label><select class="input" id="outcome"
          @change=${e=>this.outcome=e.target.value}>
          ${J.map(e=>p`<option value=${e} ?selected=${e===this.outcome}>${E(e)}</option>`)}</select></div>
        ${this.outcome===`OUTCOME_ALLOW_WITH_REVIEW`?p`<div class="field"><label for="sample">${P(`sample`)} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille??100)/10)} /></div>`:n}
      </div>
      ${this.replayed?z(this.replayed):n}
      ${this.problem?p`<p class="notice bad" role="alert">${g(`warning`)}${this.problem}</p>`:n}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${()=>this.dispatchEvent(new Event(`cancel`))}>${P(`cancel`)}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${P(this.busy===`replay`?`replaying`:`replay`)}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${P(`save`)}</button>
      </div>
    </form>`}#a(){this.conditions=[...this.conditions,{fact:`service_level_after_permille`,comparison:`COMPARISON_AT_LEAST`,text:`80`}]}#o(){this.budgets=[...this.budgets,{period:`MONTH`,per:`PERSON`,fact:``,text:`2`}]}#s(e,t){this.conditions=this.conditions.map((n,r)=>{if(r!==e)return n;let i={...n,...t},a=U(i.fact).kind;if(a===`yesNo`&&t.fact)return{...i,comparison:`COMPARISON_EQUAL`,text:`true`};let o=a===`words`?q:K;return o.includes(i.comparison)?i:{...i,comparison:o[0],text:``}})}#c(e,t){let{kind:r,unit:i}=U(e.fact),a=[...new Set([...k,e.fact??``])],o=r===`words`?q:r===`yesNo`?[`COMPARISON_EQUAL`]:K,s=e=>n=>this.#s(t,{[e]:n.target.value});return p`<div class="line">
      <select class="input" aria-label=${P(`fact`)} @change=${s(`fact`)}>${a.map(t=>p`<option value=${t} ?selected=${t===e.fact}>${A(t)}</option>`)}</select>
      <select class="input" aria-label=${P(`comparison`)} @change=${s(`comparison`)}>${o.map(t=>p`<option value=${t} ?selected=${t===e.comparison}>${S(t)}</option>`)}</select>
      <span class="value">${r===`yesNo`?p`<select class="input" aria-label=${P(`value`)} @change=${s(`text`)}>
            ${[`true`,`false`].map(t=>p`<option value=${t} ?selected=${t===e.text}>${P(t===`true`?`yes`:`no`)}</option>`)}</select>`:p`<input class="input" aria-label=${P(`value`)} .value=${e.text} @change=${s(`text`)} />${i?p`<span class="soft small">${i}</span>`:n}`}</span>
      <button type="button" class="button quiet icon" aria-label=${P(`remove`)} @click=${()=>this.conditions=this.conditions.filter((e,n)=>n!==t)}>${g(`cross`,16)}</button>
    </div>`}#l(e,t){let n=e=>n=>{let r=n.target.value;this.budgets=this.budgets.map((n,i)=>i===t?{...n,[e]:r}:n)},r=(t,r,i)=>p`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t,n])=>p`<option value=${t} ?selected=${t===(e[r]??``)}>${n}</option>`)}</select>`,{unit:i}=U(e.fact);return p`<div class="line budget">
      ${r(P(`per`),`per`,[`PERSON`,`TEAM`,`CENTRE`].map(e=>[e,C(e)]))}
      ${r(P(`period`),`period`,[`DAY`,`MONTH`].map(e=>[e,w(e)]))}
      ${r(P(`counted`),`fact`,[[``,P(`countUses`)],...[...new Set([...Y,e.fact??``])].filter(Boolean).map(e=>[e,A(e)])])}
      <span class="value"><input class="input" aria-label=${P(`value`)} .value=${e.text} @change=${n(`text`)} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${P(`remove`)} @click=${()=>this.budgets=this.budgets.filter((e,n)=>n!==t)}>${g(`cross`,16)}</button>
    </div>`}};m([_({attribute:!1})],X.prototype,`policy`,void 0),m([t()],X.prototype,`conditions`,void 0),m([t()],X.prototype,`budgets`,void 0),m([t()],X.prototype,`outcome`,void 0),m([t()],X.prototype,`problem`,void 0),m([t()],X.prototype,`busy`,void 0),m([t()],X.prototype,`replayed`,void 0),X=m([a(`zt-policy-editor`)],X);var Z={POLICY_STATE_DRAFT:`watch`,POLICY_STATE_PUBLISHED:`good`},Q=class extends c{constructor(...e){super(...e),this.allStates=!1,this.busy=``,this.replays={},this.#e=new l(this,e=>this.host.api.get(`/v1/policies`,{allStates:this.allStates||this.#t,pageSize:200},e))}static{this.styles=[d,I,R,r`
      .list { display: grid; gap: 12px; }
      h2.action { font-size: var(--zt-text); color: var(--zt-ink-soft); margin-top: 4px; }
      .policy { padding: 14px 16px; display: grid; gap: 12px; }
      .policy.POLICY_STATE_RETIRED { opacity: 0.8; }
      .panel.policy > header { padding: 0; min-height: 0; display: flex; gap: 8px 12px; align-items: flex-start; flex-wrap: wrap; }
      .policy > header .grow { flex: 1 1 240px; }
      .policy h3 { font-size: var(--zt-text-large); }
      .editor { --zt-dialog-width: 780px; }
    `]}#e;get#t(){return this.host.has(`CENTRE_MANAGER`)}load(){this.#e.load()}async#n(e,t){this.busy=e;try{await t()}catch(e){N(e instanceof u?e.message:String(e),`bad`)}finally{this.busy=``}}#r(e){return this.#n(`replay ${$(e)}`,async()=>{let t=await this.host.api.ask(`/v1/policies:replay`,{rule:e.rule,days:30});this.replays={...this.replays,[$(e)]:t}})}#i(e){return this.#n(`publish ${$(e)}`,async()=>{await this.host.api.post(`/v1/${e.name}:publish`),N(P(`published`)),await this.#e.load()})}#a(e){return e.preventDefault(),this.#n(`retire`,async()=>{await this.host.api.post(`/v1/${this.retiring.name}:retire`,{reason:this.retireReason.value.trim()}),this.retiring=void 0,N(P(`retired`)),await this.#e.load()})}#o(){this.editing=void 0,N(P(`saved`)),this.#e.load()}render(){let{value:e,failure:t}=this.#e,r=(e?.policies??[]).filter(e=>this.allStates||e.state!==`POLICY_STATE_RETIRED`),i=Map.groupBy(r,e=>e.rule?.action??``);return p`<div class="page">
      <header>
        <h1>${P(`title`)}</h1><span class="soft">${P(`about`)}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${P(`allStates`)}</label>
        ${this.#t?p`<button class="button primary" @click=${()=>this.editing=`new`}>${g(`plus`,16)}${P(`newPolicy`)}</button>`:n}
      </header>
      ${t?f(t,()=>this.load()):n}
      ${e?n:p`<section class="panel">${o(8)}</section>`}
      ${[...i].map(([e,t])=>p`<h2 class="action">${x(e)}</h2><div class="list">${t.map(e=>this.#c(e))}</div>`)}
      ${e&&!r.length?p`<section class="panel">${h(`policy`,P(`none`))}</section>`:n}
      ${this.#u()}
    </div>`}#s(e){this.allStates=e.target.checked,this.load()}#c(e){let{rule:t={},state:r=`POLICY_STATE_DRAFT`}=e,a=this.replays[$(e)];return p`<article class="panel policy ${r}">
      <header>
        <div class="grow">
          <h3>${i(e.title)||e.name}</h3>
          <p class="faint small">${t.team?this.host.teamName(t.team):P(`everywhere`)} · ${P(`version`,{version:t.version??1})} ·
            ${P(`rank`,{rank:t.rank??0})}${e.updateTime?p` · ${P(`by`,{author:this.host.names.of(e.author),time:v(e.updateTime)})}`:n}</p>
        </div>
        <span class="badge ${Z[r]??``}">${P(r)}</span>
        <span class="badge ${M(t.outcome)}">${E(t.outcome)}</span>
        ${t.reviewPermille?p`<span class="badge accent">${P(`review`,{share:b(t.reviewPermille)})}</span>`:n}
      </header>
      ${L(t)}
      ${a?z(a):n}
      ${this.#l(e)}
    </article>`}#l(e){if(!this.host.has(`CENTRE_MANAGER`,`OFFICER`))return n;let{state:t}=e,r=this.busy===`replay ${$(e)}`;return p`<div class="row wrap">
      ${this.#t&&t===`POLICY_STATE_DRAFT`?p`<button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#i(e)}>${P(`publish`)}</button>`:n}
      <button class="button small" ?disabled=${!!this.busy} @click=${()=>this.#r(e)}>${P(r?`replaying`:`replay`)}</button>
      ${this.#t?p`<button class="button small" @click=${()=>this.editing=e}>${P(`edit`)}</button>`:n}
      ${this.#t&&t===`POLICY_STATE_PUBLISHED`?p`<button class="button small quiet" @click=${()=>this.retiring=e}>${P(`retire`)}</button>`:n}
    </div>`}#u(){let e=this.editing===`new`?void 0:this.editing;return p`
      <zt-dialog class="editor" heading=${P(e?`editTitle`:`newTitle`)} .open=${!!this.editing} @close=${()=>this.editing=void 0}>
        ${this.editing?p`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${()=>this.editing=void 0}></zt-policy-editor>`:n}
      </zt-dialog>
      <zt-dialog heading=${P(`retireTitle`,{title:i(this.retiring?.title)})} .open=${!!this.retiring} @close=${()=>this.retiring=void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${P(`retireWhy`)}</p>
          <div class="field"><label for="retire-reason">${P(`reason`)}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy===`retire`}>${P(`retire`)}</button>
            <button type="button" class="button quiet" @click=${()=>this.retiring=void 0}>${P(`cancel`)}</button></div>
        </form>
      </zt-dialog>`}};m([t()],Q.prototype,`allStates`,void 0),m([t()],Q.prototype,`editing`,void 0),m([t()],Q.prototype,`retiring`,void 0),m([t()],Q.prototype,`busy`,void 0),m([t()],Q.prototype,`replays`,void 0),m([e(`#retire-reason`)],Q.prototype,`retireReason`,void 0),Q=m([a(`zt-policies`)],Q);function $(e){return`${e.name}@${e.rule?.version??0}${e.state}`}export{Q as Policies};