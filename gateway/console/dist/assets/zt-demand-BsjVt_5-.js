import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,i as c,j as l,k as u,l as d,n as f,o as p,r as m,s as h,u as g,v as ee,w as _}from"./shapes-CX6oW4WT.js";import{a as v,c as y,d as b,f as x,i as S,l as C,n as w,o as T,r as E,s as D,t as O,u as k}from"./format-BRBmFBYC.js";import{i as A,o as j}from"./days-X3TyiZ1b.js";import{n as M,r as N}from"./zt-shell-CF2hb1V0.js";import{t as P}from"./roster-BiRhz5Yd.js";import{t as F}from"./place-UhNgve75.js";import{t as I}from"./cover-D-_pqiFe.js";var L=ee({title:{zh:`话务与排班`,en:`Demand and rosters`},queue:{zh:`队列`,en:`Queue`},noQueues:{zh:`还没有队列。先导入话务历史。`,en:`No queue yet. Bring in history first.`},target:{zh:`目标：{level} 在 {seconds} 秒内接起`,en:`Target: {level} answered within {seconds} s`},occupancy:{zh:`占用率不超过 {share}`,en:`occupancy at most {share}`},shrinkage:{zh:`缩减 {share}`,en:`shrinkage {share}`},forecast:{zh:`历史与预测`,en:`History and forecast`},bySlot:{zh:`按时段`,en:`By slot`},byDay:{zh:`按天`,en:`By day`},history:{zh:`实际`,en:`Actual`},middle:{zh:`预测`,en:`Forecast`},band:{zh:`10%–90% 区间`,en:`10–90 % band`},calls:{zh:`来话量`,en:`Contacts`},from:{zh:`从`,en:`From`},weeks:{zh:`几周`,en:`Weeks`},nWeeks:{zh:`{n} 周`,en:`{n} {n|week|weeks}`},makeForecast:{zh:`做预测`,en:`Forecast`},forecasting:{zh:`正在预测…`,en:`Forecasting…`},shownForecast:{zh:`看哪一次`,en:`Shown`},forecastOf:{zh:`{from} – {to}（{made} 做）`,en:`{from} – {to}, made {made}`},noForecast:{zh:`还没有预测。`,en:`No forecast yet.`},evidence:{zh:`模型对比`,en:`Models tried`},evidenceAbout:{zh:`每个模型都用过去的数据盲测，误差最小的被采用。`,en:`Every model was tried on the past without looking ahead; the best is used.`},model:{zh:`模型`,en:`Model`},slotError:{zh:`时段误差`,en:`Error by slot`},dayError:{zh:`日误差`,en:`Error by day`},bias:{zh:`偏差`,en:`Bias`},origins:{zh:`盲测次数`,en:`Origins`},used:{zh:`采用`,en:`Used`},provisional:{zh:`以下日期的节假日安排还没公布，先按暂定算：{days}`,en:`The holiday notice for these days is not out, so they are provisional: {days}`},requirement:{zh:`人力需求`,en:`Requirement`},quantile:{zh:`按多大把握配人`,en:`Staff for`},median:{zh:`预测值`,en:`the middle`},atQuantile:{zh:`{n}% 分位`,en:`{n} % quantile`},agents:{zh:`在线人数`,en:`Agents`},heads:{zh:`排班人数（含缩减）`,en:`Heads, with shrinkage`},preview:{zh:`试算`,en:`Reckon`},inForce:{zh:`生效`,en:`Put in force`},inForceNow:{zh:`已生效`,en:`In force`},previewed:{zh:`试算，未生效`,en:`Reckoned, not in force`},reckoning:{zh:`正在算…`,en:`Reckoning…`},putInForce:{zh:`人力需求已生效。`,en:`The requirement is in force.`},peak:{zh:`最高`,en:`Peak`},headHours:{zh:`总人时`,en:`Head-hours`},expectedLevel:{zh:`预计服务水平`,en:`Service level expected`},expectedOccupancy:{zh:`预计占用率`,en:`Occupancy expected`},noRequirement:{zh:`这段时间还没有人力需求。做好预测后，点“试算”。`,en:`No requirement for this time yet. Forecast, then reckon it.`},roster:{zh:`排班`,en:`Roster`},until:{zh:`到（含）`,en:`Until, inclusive`},teams:{zh:`班组`,en:`Teams`},allTeams:{zh:`全中心`,en:`Whole centre`},seconds:{zh:`最多算多久`,en:`Time allowed`},nSeconds:{zh:`{n} 秒`,en:`{n} s`},solve:{zh:`开始排班`,en:`Solve`},solving:{zh:`正在排…`,en:`Solving…`},noRosters:{zh:`还没有排过班。`,en:`No roster yet.`},ROSTER_STATE_SOLVING:{zh:`正在排`,en:`Solving`},ROSTER_STATE_DRAFT:{zh:`草稿`,en:`Draft`},ROSTER_STATE_PUBLISHED:{zh:`已发布`,en:`In force`},ROSTER_STATE_CANCELLED:{zh:`已取消`,en:`Cancelled`},ROSTER_STATE_FAILED:{zh:`没排出来`,en:`Failed`},progress:{zh:`进度`,en:`Progress`},best:{zh:`目前最好`,en:`Best so far`},bound:{zh:`理论下限 {bound}`,en:`none can be under {bound}`},gap:{zh:`离最优不超过`,en:`At most from the best`},shifts:{zh:`班次`,en:`Shifts`},ofPeople:{zh:`{n} 人`,en:`{n} {n|person|people}`},unmetSum:{zh:`缺口`,en:`Unmet`},costs:{zh:`代价在哪里`,en:`Cost by rule`},rule:{zh:`规则`,en:`Rule`},cost:{zh:`代价`,en:`Cost`},amount:{zh:`数量`,en:`Amount`},unmet:{zh:`没满足的时段`,en:`Intervals not met`},unmetNone:{zh:`每个时段都够人。`,en:`Every interval is met.`},interval:{zh:`时段`,en:`Interval`},skill:{zh:`技能`,en:`Skill`},required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`There`},short:{zh:`缺`,en:`Short`},relaxations:{zh:`怎样能更好`,en:`What would help`},saves:{zh:`约补上 {span}`,en:`saves about {span}`},stop:{zh:`停下，用目前最好的`,en:`Stop and keep the best`},discard:{zh:`丢弃草稿`,en:`Discard the draft`},seeBoard:{zh:`在班表上看`,en:`See it on the board`},publish:{zh:`发布`,en:`Publish`},publishSure:{zh:`发布后替换这段时间的班表，并通知每个人。`,en:`Publishing replaces the roster of this time and tells everybody.`},publishYes:{zh:`确认发布`,en:`Publish now`},published:{zh:`已发布，大家都能看到。`,en:`In force; everybody sees it.`},back:{zh:`返回`,en:`Back`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},nothing:{zh:`没有数据`,en:`No data`},chartOf:{zh:`{label}，最高 {peak}（{time}）`,en:`{label}: peak {peak} at {time}`},"model.blend":{zh:`组合预测`,en:`Blend`},"model.historical_average":{zh:`全部历史均值`,en:`Mean of all history`},"model.mean_8":{zh:`前 8 周同日均值`,en:`Mean of 8 weeks`},"model.mean_4":{zh:`前 4 周同日均值`,en:`Mean of 4 weeks`},"model.median_8":{zh:`前 8 周同日中位数`,en:`Median of 8 weeks`},"model.median_4":{zh:`前 4 周同日中位数`,en:`Median of 4 weeks`},"model.profile_level":{zh:`日内形态 × 水平`,en:`Profile times level`},"model.steady_level":{zh:`日水平（稳）× 日内形态`,en:`Steady level times profile`},"model.quick_level":{zh:`日水平（快）× 日内形态`,en:`Quick level times profile`},"model.poisson_regression":{zh:`泊松回归`,en:`Poisson regression`},"model.level_blend":{zh:`水平类模型均值`,en:`Mean of the level models`},"model.last_week":{zh:`上周同日`,en:`Same day last week`}});function R(e=``){let t=`model.${e}`;return t in L.catalogue?L(t):e.replaceAll(`_`,` `)}function z(e,t,n){let r=e.minutes*6e4,i=NaN;return e.points.map(({start:a,value:o})=>{let s=a-i<=r*1.5;i=a;let[c,l,u]=[t(a).toFixed(1),t(a+r).toFixed(1),n(o).toFixed(1)];return e.stepped?`${s?`L`:`M`}${c} ${u}L${l} ${u}`:`${s?`L`:`M`}${t(a+r/2).toFixed(1)} ${u}`}).join(``)}function B(e,t,n){let r=e.minutes*3e4,i=e.points.filter(e=>e.low!==void 0&&e.high!==void 0);if(!i.length)return``;let a=(e,i)=>`${t(e.start+r).toFixed(1)} ${n(i).toFixed(1)}`,o=i.map(e=>a(e,e.high)),s=[...i].reverse().map(e=>a(e,e.low));return`M${o.join(`L`)}L${s.join(`L`)}Z`}function V(e){let t=new Map;for(let{start:n,value:r}of e.points){let e=E(new Date(n));t.set(e,(t.get(e)??0)+r)}let n=[...t].map(([e,t])=>({start:Date.parse(y(e,`00:00`)),value:t}));return{...e,points:n,minutes:1440}}function H(e){return e.points.reduce((e,t)=>!e||t.value>e.value?t:e,void 0)}var U=2,W=40,G={ROSTER_STATE_SOLVING:`accent`,ROSTER_STATE_DRAFT:`watch`,ROSTER_STATE_PUBLISHED:`good`,ROSTER_STATE_FAILED:`bad`},K=class extends h{constructor(...e){super(...e),this.centre=``,this.chosen=``,this.busy=``,this.sure=!1,this.#e=new d(this,e=>this.host.api.get(`/v1/rosters`,{centre:this.centre,pageSize:30},e),30),this.#t=new d(this,e=>this.host.api.get(`/v1/${this.chosen}`,{},e))}static{this.styles=[s,n`
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 0 16px 14px; }
      .ask .field { min-width: 130px; }
      .split { display: grid; grid-template-columns: minmax(220px, 300px) minmax(0, 1fr); border-top: 1px solid var(--zt-line); }
      .list { max-height: 620px; overflow: auto; }
      .list button { display: grid; gap: 1px; width: 100%; padding: 10px 16px; border: 0; border-bottom: 1px solid var(--zt-line); background: transparent; text-align: left; outline-offset: -2px; }
      .list button:hover { background: var(--zt-hover); }
      .list button[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
      .detail { border-left: 1px solid var(--zt-line); padding: 14px 16px 18px; display: grid; gap: 16px; align-content: start; min-width: 0; }
      .detail h3 { color: var(--zt-ink-soft); font-size: var(--zt-text-small); margin-bottom: 4px; }
      .progress { height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-accent); transition: width 0.4s; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 8px 20px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); display: block; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px 28px; align-items: start; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin-top: 3px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      td.right, th.right { padding-right: 12px; }
      .helps { display: grid; gap: 6px; }
      .helps li { display: flex; justify-content: space-between; gap: 12px; padding: 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); }
      @media (width < 860px) { .split { grid-template-columns: minmax(0, 1fr); } .list { max-height: 220px; } .detail { border-left: 0; } .ask .field { flex: 1 1 130px; } .detail { padding-inline: 12px; } }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#n=setInterval(()=>{this.#t.value?.state===`ROSTER_STATE_SOLVING`&&!this.#t.loading&&this.#t.load()},U*1e3)}disconnectedCallback(){super.disconnectedCallback(),clearInterval(this.#n)}willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load().then(()=>{let e=this.#e.value?.rosters?.[0];e&&!this.chosen&&this.#i(e.name)})}get#r(){return this.host.has(`PLANNER`)}#i(e){this.chosen=e,this.sure=!1,this.problem=void 0,this.#t.clear(),this.#t.load()}render(){let{value:e,failure:n}=this.#e,r=e?.rosters??[];return u`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${L(`roster`)}</h2></header>
      ${this.#r?this.#a():t}
      ${this.problem?u`<div class="body"><p class="notice bad" role="alert">${p(`warning`)}${this.problem.message}</p></div>`:t}
      ${n&&!e?u`<div class="body">${m(n,()=>void this.#e.load())}</div>`:t}
      ${e&&!r.length?f(`roster`,L(`noRosters`)):t}
      ${r.length?u`<div class="split"><div class="list">${r.map(e=>this.#c(e))}</div><div class="detail">${this.#l()}</div></div>`:t}
    </section>`}#a(){let e=b(A(j()),7);return u`<form class="ask" @submit=${this.#o}>
      <label class="field"><span>${L(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${L(`until`)}</span><input class="input" type="date" name="until" required .defaultValue=${b(e,6)} /></label>
      <label class="field"><span>${L(`teams`)}</span><select class="input" name="team"><option value="">${L(`allTeams`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>u`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${L(`seconds`)}</span><select class="input" name="seconds">${[30,60,120,300,900].map(e=>u`<option value=${e} ?selected=${e===60}>${e<120?L(`nSeconds`,{n:e}):T(e/60)}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${L(this.busy===`solve`?`solving`:`solve`)}</button>
    </form>`}async#o(e){e.preventDefault();let t=new FormData(e.target),n=e=>String(t.get(e)??``),r=await this.#s(`solve`,()=>this.host.api.post(`/v1/rosters:solve`,{centre:this.centre,teams:n(`team`)?[n(`team`)]:[],startDate:n(`from`),endDate:b(n(`until`),1),timeLimitSeconds:Number(n(`seconds`))}));r&&this.#i(r.name)}async#s(e,t){this.busy=e,this.problem=void 0;try{let e=await t();return await this.#e.load(),e}catch(e){this.problem=e;return}finally{this.busy=``}}#c(e){let{state:t=`ROSTER_STATE_DRAFT`}=e.name===this.#t.value?.name?this.#t.value:e;return u`<button aria-current=${e.name===this.chosen} @click=${()=>this.#i(e.name)}>
      <span class="row between"><b class="number">${w(e.startDate,{month:`short`,day:`numeric`})} – ${w(b(e.endDate??j(),-1),{month:`short`,day:`numeric`})}</b>
        <span class="badge ${G[t]??``}">${L(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length?e.teams.map(e=>this.host.teamName(e)).join(` / `):L(`allTeams`)} · ${S(e.createTime)}</span>
    </button>`}#l(){let{value:e,failure:n}=this.#t;if(!e)return n?m(n,()=>void this.#t.load()):c(6);let r=e.state===`ROSTER_STATE_SOLVING`;return u`
      ${r?u`<div><div class="row between small"><span role="status">${L(`solving`)}</span><span class="number">${k(e.progressPermille??0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${L(`progress`)} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille??0)/10)}>
              <i ${F({"--done":`${(e.progressPermille??0)/10}%`})}></i></div></div>`:t}
      ${e.problem?u`<p class="notice bad">${p(`warning`)}${e.problem}</p>`:t}
      ${this.#u(e)}
      ${this.#h(e)}
      <div class="two">${this.#d(e)}${this.#f(e)}</div>
      ${e.shiftCount?this.#m(e):t}`}#u(e){let{objective:t=0,bound:n=0}=e,r=(e.unmet??[]).reduce((e,t)=>e+((t.required??0)-(t.available??0))*(t.minutes??0),0),i=t>0?Math.max(0,Math.round((t-n)/t*1e3)):0;return u`<dl class="figures">
      <div><dt>${L(`best`)}</dt><dd>${C(t)}<small>${L(`bound`,{bound:C(n)})}</small></dd></div>
      <div><dt>${L(`gap`)}</dt><dd>${k(i,1)}</dd></div>
      <div><dt>${L(`shifts`)}</dt><dd>${C(e.shiftCount??0)}<small>${L(`ofPeople`,{n:e.employeeCount??0})}</small></dd></div>
      <div><dt>${L(`unmetSum`)}</dt><dd class=${r>0?`bad-text`:`good-text`}>${T(r)}</dd></div>
    </dl>`}#d(e){let n=[...e.costs??[]].sort((e,t)=>(t.cost??0)-(e.cost??0));if(!n.length)return t;let r=Math.max(1,n[0].cost??1);return u`<section><h3>${L(`costs`)}</h3><table>
      <thead><tr><th scope="col">${L(`rule`)}</th><th scope="col" class="right">${L(`amount`)}</th><th scope="col" class="right">${L(`cost`)}</th></tr></thead>
      <tbody>${n.map(e=>u`<tr><td>${i(e.title)||e.rule}<i class="bar" ${F({"--part":`${(e.cost??0)/r*100}%`})}></i></td>
        <td class="right">${C(e.amount??0)}</td><td class="right">${C(e.cost??0)}</td></tr>`)}</tbody></table></section>`}#f(e){return e.relaxations?.length?u`<section><h3>${L(`relaxations`)}</h3><ul class="helps">${e.relaxations.map(e=>u`<li><span>${this.#p(i(e.text))}</span><span class="soft small number">${L(`saves`,{span:T(e.savesMinutes??0)})}</span></li>`)}</ul></section>`:t}#p(e){return e.replace(/employees\/[a-z0-9-]+/g,e=>this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g,e=>P(e))}#m(e){let t=e.unmet??[];return t.length?u`<section><h3>${L(`unmet`)}</h3><div class="scroll" tabindex="0" role="region" aria-label=${L(`unmet`)}><table>
      <thead><tr><th scope="col">${L(`interval`)}</th><th scope="col">${L(`skill`)}</th><th scope="col" class="right">${L(`required`)}</th><th scope="col" class="right">${L(`available`)}</th><th scope="col" class="right">${L(`short`)}</th></tr></thead>
      <tbody>${t.slice(0,W).map(e=>{let t=new Date(Date.parse(e.startTime??``)+(e.minutes??0)*6e4).toISOString();return u`<tr><td>${x(e.startTime,t)}</td><td>${e.skill}</td><td class="right">${D(e.required??0)}</td><td class="right">${D(e.available??0)}</td>
          <td class="right bad-text">${D((e.required??0)-(e.available??0))}</td></tr>`})}</tbody></table></div></section>`:u`<p class="notice good">${p(`check`)}${L(`unmetNone`)}</p>`}#h(e){let n=e.state===`ROSTER_STATE_DRAFT`,r=e.state===`ROSTER_STATE_SOLVING`;return this.sure?u`<div class="notice watch">${p(`info`)}<span class="grow">${L(`publishSure`)}</span>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#g(e)}>${L(`publishYes`)}</button>
        <button class="button small quiet" @click=${()=>this.sure=!1}>${L(`back`)}</button></div>`:u`<div class="row wrap">
      ${n&&this.#r?u`<button class="button primary" @click=${()=>this.sure=!0}>${L(`publish`)}</button>`:t}
      ${e.shiftCount&&(n||e.state===`ROSTER_STATE_PUBLISHED`)?u`<a class="button" href=${N(`roster`,e.name)}>${L(`seeBoard`)}</a>`:t}
      ${(n||r)&&this.#r?u`<button class="button ${n?`danger`:``}" ?disabled=${!!this.busy} @click=${()=>this.#_(e)}>${L(r?`stop`:`discard`)}</button>`:t}
    </div>`}async#g(e){let t=await this.#s(`publish`,()=>this.host.api.post(`/v1/${e.name}:publish`));this.sure=!1,t&&M(L(`published`)),this.#t.load()}async#_(e){await this.#s(`cancel`,()=>this.host.api.post(`/v1/${e.name}:cancel`)),this.#t.load()}};o([_()],K.prototype,`centre`,void 0),o([e()],K.prototype,`chosen`,void 0),o([e()],K.prototype,`busy`,void 0),o([e()],K.prototype,`problem`,void 0),o([e()],K.prototype,`sure`,void 0),K=o([r(`zt-roster-solver`)],K);var q=40,J=8,Y=22,X=58,Z=class extends g{constructor(...e){super(...e),this.series=[],this.label=``,this.height=220,this.width=0,this.table=!1,this.at=0,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[s,n`
      :host { position: relative; }
      .actual { --c: var(--zt-ink-faint); } .forecast { --c: var(--zt-accent); } .agents { --c: var(--zt-chart-after); } .heads { --c: var(--zt-chart-required); }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--zt-chart-before-fill); border-radius: 2px; vertical-align: -1px; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; stroke-linejoin: round; }
      path.actual { stroke-width: 1.25; }
      path.band { fill: var(--zt-chart-before-fill); stroke: none; }
      .cursor { stroke: var(--zt-ink-faint); }
      .tip { position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none; background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny); display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 280px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){let e=this.series.map(e=>{let t=H(e);return t?L(`chartOf`,{label:e.label,peak:D(t.value),time:this.#r(t.start,e.minutes)}):e.label});return[this.label,...e].filter(Boolean).join(`; `)}get#n(){return[...new Set(this.series.flatMap(e=>e.points.map(e=>e.start)))].sort((e,t)=>e-t)}#r(e,t){let n=new Date(e).toISOString();return t>=1440?v(n):S(n)}render(){return this.series.some(e=>e.points.length)?u`${this.#i()}${this.table?this.#d():this.#a()}`:u`<p class="notice">${p(`info`)}${L(`nothing`)}</p>`}#i(){let e=this.series.some(e=>e.points.some(e=>e.low!==void 0)),n=L(this.table?`asChart`:`asTable`);return u`<div class="legend">
      ${this.series.map(e=>u`<span class=${e.key}><i></i>${e.label}</span>`)}
      ${e?u`<span><i class="fill"></i>${L(`band`)}</span>`:t}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${n} title=${n} @click=${()=>this.table=!this.table}>${p(`table`,16)}</button>
    </div>`}#a(){let{width:e,height:n,series:r}=this;if(e<40)return u`<svg class="chart" height=${n}></svg>`;let i=r.filter(e=>e.points.length),a=Math.min(...i.map(e=>e.points[0].start)),o=Math.max(...i.map(e=>e.points.at(-1).start+e.minutes*6e4)),s=t=>q+(t-a)/(o-a)*(e-q),c=Math.max(...i.flatMap(e=>e.points.map(e=>Math.max(e.value,e.high??0)))),{top:d,ticks:f}=I(c*1.04),p=e=>J+(1-Math.max(e,0)/d)*(n-J-Y);return u`<svg class="chart" role="img" tabindex="0" aria-label=${this.#t} height=${n} viewBox="0 0 ${e} ${n}"
        @pointermove=${t=>this.#s(t,(o-a)/(e-q),a)}
        @pointerleave=${()=>this.at=0} @blur=${()=>this.at=0} @keydown=${this.#c}>
        ${f.map(t=>l`<line class="grid" x1=${q} x2=${e} y1=${p(t)} y2=${p(t)}></line><text x=${34} y=${p(t)+4} text-anchor="end">${C(t)}</text>`)}
        ${this.#o(a,o,s,p(0))}
        ${i.map(e=>l`<path class="band" d=${B(e,s,p)}></path>`)}
        ${i.map(e=>l`<path class=${e.key} d=${z(e,s,p)}></path>`)}
        ${this.at?l`<line class="cursor" x1=${s(this.at)} x2=${s(this.at)} y1=${J} y2=${p(0)}></line>`:t}
      </svg>${this.#l(s)}`}#o(e,n,r,i){let a=[];for(let t=E(new Date(e));Date.parse(y(t,`00:00`))<n;t=b(t,1))a.push(t);let o=Math.max(1,Math.ceil(a.length*X/Math.max(this.width-q,1)));return a.map((n,a)=>{let s=r(Math.max(Date.parse(y(n,`00:00`)),e));return l`<line class="grid" x1=${s} x2=${s} y1=${J} y2=${i}></line>
        ${a%o?t:l`<text x=${s+3} y=${this.height-6}>${w(n,{month:`numeric`,day:`numeric`,weekday:o>2?void 0:`narrow`})}</text>`}`})}#s(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+q,i=n+(e.clientX-r)*t;this.at=this.#n.reduce((e,t)=>Math.abs(t-i)<Math.abs(e-i)?t:e,0)}#c(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];if(!t)return;e.preventDefault();let n=this.#n,r=n.indexOf(this.at)+t;this.at=n[Math.min(Math.max(r,0),n.length-1)]??0}#l(e){if(!this.at)return t;let n=e(this.at),r=n>this.width/2?{right:`${this.width-n+10}px`,left:`auto`}:{left:`${n+10}px`,right:`auto`};return u`<div class="tip" aria-live="polite" ${F(r)}><b>${this.#r(this.at,this.series[0]?.minutes??30)}</b>
      ${this.#u(this.at).map(([e,t])=>u`<span>${e}</span><span>${t}</span>`)}</div>`}#u(e){let t=[];for(let n of this.series){let r=n.points.find(t=>t.start===e);r&&(t.push([n.label,D(r.value)]),r.low!==void 0&&t.push([L(`band`),`${D(r.low)} – ${D(r.high??0)}`]))}return t}#d(){let e=this.series[0]?.minutes??30,t=this.series.map(e=>new Map(e.points.map(e=>[e.start,e.value])));return u`<div class="scroll" tabindex="0" role="region" aria-label=${this.label||L(`asTable`)}><table>
      <thead><tr><th scope="col">${L(`interval`)}</th>${this.series.map(e=>u`<th scope="col">${e.label}</th>`)}</tr></thead>
      <tbody>${this.#n.slice(-400).map(n=>u`<tr><td>${this.#r(n,e)}</td>
        ${t.map(e=>u`<td>${e.has(n)?D(e.get(n)):`–`}</td>`)}</tr>`)}</tbody>
    </table></div>`}};o([_({attribute:!1})],Z.prototype,`series`,void 0),o([_()],Z.prototype,`label`,void 0),o([_({type:Number})],Z.prototype,`height`,void 0),o([e()],Z.prototype,`width`,void 0),o([e()],Z.prototype,`table`,void 0),o([e()],Z.prototype,`at`,void 0),Z=o([r(`zt-series-chart`)],Z);var Q=[0,600,700,800,900],$=class extends a{constructor(...e){super(...e),this.queue=``,this.chosen=``,this.daily=!1,this.quantile=0,this.busy=``,this.#e=new d(this,e=>this.host.api.get(`/v1/queues`,{centre:this.host.principal?.centre},e)),this.#t=new d(this,e=>this.host.api.get(`/v1/forecasts`,{queue:this.queue,pageSize:20},e)),this.#n=new d(this,e=>this.#a(e))}static{this.styles=[s,n`
      .queue { display: flex; gap: 6px 14px; align-items: center; flex-wrap: wrap; }
      .queue .input, .panel > header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      .ask .field { min-width: 130px; }
      .panel > header h2 { min-width: max-content; }
      .body.stack { gap: 14px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 2px; }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 32px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
      @media (width < 760px) { .evidence th { white-space: normal; } .evidence td, .evidence th { padding-right: 8px; } .evidence td { overflow-wrap: anywhere; } .ask .field { flex: 1 1 130px; } .ask .button { flex: 1; } }
    `]}#e;#t;#n;load(){this.#e.value||this.#e.load().then(()=>{let e=this.argument.startsWith(`queues/`)?this.argument:this.#e.value?.queues?.[0]?.name;e&&this.#r(e)})}#r(e){this.queue=e,this.chosen=``,this.preview=this.problem=void 0,this.#n.clear(),this.#t.load().then(()=>this.#i(this.#t.value?.forecasts?.[0]?.name??``))}#i(e){this.chosen=e,this.preview=void 0,this.#n.load()}async#a(e){let{api:t}=this.host,n=this.chosen?await t.get(`/v1/${this.chosen}`,{},e):void 0,r=n?.startDate??j(),i=n?.endDate??b(r,7),[a,o]=await Promise.all([t.get(`/v1/${this.queue}/history`,{startDate:b(r,-14),endDate:i},e),t.get(`/v1/${this.queue}/requirements`,{startDate:r,endDate:i},e)]);return{forecast:n,history:a.slots??[],plan:o}}get#o(){return this.#e.value?.queues?.find(e=>e.name===this.queue)}async#s(e,t){this.busy=e,this.problem=void 0;try{return await t()}catch(e){this.problem=e;return}finally{this.busy=``}}async#c(e){e.preventDefault();let t=new FormData(e.target),n=String(t.get(`from`)),r=b(n,Number(t.get(`weeks`))*7),i=await this.#s(`forecast`,()=>this.host.api.post(`/v1/forecasts`,{queue:this.queue,startDate:n,endDate:r}));i&&(await this.#t.load(),this.#i(i.name))}async#l(e){let t={forecast:this.chosen,quantilePermille:this.quantile,validateOnly:e},n=await this.#s(e?`preview`:`force`,()=>this.host.api.post(`/v1/requirements`,t));n&&(this.preview=e?n:void 0,e||(M(L(`putInForce`)),await this.#n.load()))}render(){let{value:e,failure:n}=this.#e,r=e?.queues??[],i=this.#o?.centre??this.host.principal?.centre??``;return u`<div class="page">
      <header><h1>${L(`title`)}</h1>${r.length?this.#u(r):t}</header>
      ${n?m(n,()=>void this.#e.load()):t}
      ${this.problem?u`<div class="notice bad" role="alert">${p(`warning`)}<p>${this.problem.message}</p></div>`:t}
      ${e&&!r.length?u`<div class="panel">${f(`demand`,L(`noQueues`))}</div>`:t}
      ${this.queue?u`${this.#d()}${this.#g()}`:n||e?t:u`<div class="panel">${c(8)}</div>`}
      ${i?u`<zt-roster-solver centre=${i}></zt-roster-solver>`:t}
    </div>`}#u(e){let n=this.#o?.target,r=(n?.plannedShrinkagePermille??0)+(n?.unplannedShrinkagePermille??0);return u`<div class="queue">
      <select class="input" aria-label=${L(`queue`)} @change=${e=>this.#r(e.target.value)}>
        ${e.map(e=>u`<option value=${e.name} ?selected=${e.name===this.queue}>${i(e.title)||e.code}</option>`)}</select>
      ${n?u`<span class="soft small number">${L(`target`,{level:k(n.targetPermille),seconds:n.thresholdSeconds??0})} ·
            ${L(`occupancy`,{share:k(n.occupancyCapPermille||880)})} · ${L(`shrinkage`,{share:k(r)})}</span>`:t}
    </div>`}#d(){let{value:e,failure:n}=this.#n,r=this.#t.value?.forecasts??[];return u`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${L(`forecast`)}</h2>
        ${r.length?u`<select class="input" aria-label=${L(`shownForecast`)} @change=${e=>this.#i(e.target.value)}>
              ${r.map(e=>u`<option value=${e.name} ?selected=${e.name===this.chosen}>${this.#f(e)}</option>`)}</select>`:t}
        <div class="segments" role="group" aria-label=${L(`calls`)}>
          <button aria-pressed=${!this.daily} @click=${()=>this.daily=!1}>${L(`bySlot`)}</button>
          <button aria-pressed=${this.daily} @click=${()=>this.daily=!0}>${L(`byDay`)}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has(`PLANNER`)?this.#p():t}
        ${n?m(n,()=>void this.#n.load()):t}
        ${e?this.#m(e):n?t:c(7)}
      </div>
    </section>`}#f(e){let t={month:`short`,day:`numeric`};return L(`forecastOf`,{from:w(e.startDate,t),to:w(b(e.endDate??j(),-1),t),made:O(e.createTime??``)})}#p(){return u`<form class="ask" @submit=${this.#c}>
      <label class="field"><span>${L(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${b(A(j()),7)} /></label>
      <label class="field"><span>${L(`weeks`)}</span><select class="input" name="weeks">${[1,2,4,8,13].map(e=>u`<option value=${e} ?selected=${e===2}>${L(`nWeeks`,{n:e})}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${L(this.busy===`forecast`?`forecasting`:`makeForecast`)}</button>
    </form>`}#m({forecast:e,history:n}){let r=this.#o?.slotMinutes??30,i={key:`actual`,label:L(`history`),minutes:r,points:n.map(e=>({start:Date.parse(e.startTime??``),value:e.offered??0}))},a={key:`forecast`,label:L(`middle`),minutes:r,points:(e?.slots??[]).map(e=>({start:Date.parse(e.startTime??``),value:e.calls??0,low:e.callsLow??0,high:e.callsHigh??0}))},o=(e?[i,a]:[i]).map(e=>this.daily?V(e):e);return u`
      <zt-series-chart .series=${o} label=${L(`forecast`)}></zt-series-chart>
      ${e?.provisionalDates?.length?u`<p class="notice watch">${p(`info`)}${L(`provisional`,{days:e.provisionalDates.map(e=>w(e)).join(` / `)})}</p>`:t}
      ${e?this.#h(e):u`<p class="soft">${L(`noForecast`)}</p>`}`}#h(e){return u`<div class="evidence"><h3>${L(`evidence`)}</h3><p class="faint small">${L(`evidenceAbout`)}</p><table>
      <thead><tr><th scope="col">${L(`model`)}</th><th scope="col" class="right">${L(`slotError`)}</th><th scope="col" class="right">${L(`dayError`)}</th><th scope="col" class="right">${L(`bias`)}</th><th scope="col" class="right">${L(`origins`)}</th></tr></thead>
      <tbody>${(e.evidence??[]).map(n=>{let r=n.biasPermille??0;return u`<tr class=${n.model===e.model?`used`:``}><td>${R(n.model)} ${n.model===e.model?u`<span class="badge good">${L(`used`)}</span>`:t}</td>
          <td class="right">${k(n.slotWapePermille??0,1)}</td><td class="right">${k(n.dayWapePermille??0,1)}</td>
          <td class="right">${r>0?`+`:r<0?`−`:``}${k(Math.abs(r),1)}</td><td class="right">${n.originCount??0}</td></tr>`})}</tbody></table></div>`}#g(){let e=this.preview??this.#n.value?.plan,n=e?.slots??[],r=this.host.has(`PLANNER`)&&this.chosen;return u`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${L(`requirement`)}</h2>
        ${n.length?u`<span class="badge ${this.preview?`watch`:`good`}">${L(this.preview?`previewed`:`inForceNow`)}</span>`:t}</header>
      <div class="body stack">
        ${r?this.#_():t}
        ${n.length?u`${this.#v(n,e?.slotMinutes??30)}${this.#y(n,e?.slotMinutes??30)}`:u`<p class="soft">${L(`noRequirement`)}</p>`}
      </div>
    </section>`}#_(){return u`<div class="ask">
      <label class="field"><span>${L(`quantile`)}</span><select class="input" @change=${e=>{this.quantile=Number(e.target.value),this.preview=void 0}}>
        ${Q.map(e=>u`<option value=${e} ?selected=${e===this.quantile}>${e?L(`atQuantile`,{n:e/10}):L(`median`)}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${()=>this.#l(!0)}>${L(this.busy===`preview`?`reckoning`:`preview`)}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${()=>this.#l(!1)}>${L(`inForce`)}</button>
    </div>`}#v(e,t){let n=e.reduce((e,t)=>(t.heads??0)>(e.heads??0)?t:e),r=e.reduce((e,t)=>e+(t.calls??0),0),i=e.reduce((e,t)=>e+(t.calls??0)*Math.max(t.serviceLevelPermille??0,0),0),a=e.reduce((e,t)=>e+(t.agents??0),0),o=e.reduce((e,t)=>e+(t.agents??0)*(t.occupancyPermille??0),0),s=e.reduce((e,t)=>e+(t.heads??0),0)*t;return u`<dl class="figures">
      <div><dt>${L(`peak`)}</dt><dd>${C(n.heads??0)}<small>${S(n.startTime)}</small></dd></div>
      <div><dt>${L(`headHours`)}</dt><dd>${C(s/60)}</dd></div>
      <div><dt>${L(`expectedLevel`)}</dt><dd>${r>0?k(i/r,1):`–`}</dd></div>
      <div><dt>${L(`expectedOccupancy`)}</dt><dd>${a>0?k(o/a,1):`–`}</dd></div>
    </dl>`}#y(e,t){let n=n=>({key:n,label:L(n),minutes:t,stepped:!0,points:e.map(e=>({start:Date.parse(e.startTime??``),value:e[n]??0}))});return u`<zt-series-chart .series=${[n(`heads`),n(`agents`)]} label=${L(`requirement`)} height="190"></zt-series-chart>`}};o([e()],$.prototype,`queue`,void 0),o([e()],$.prototype,`chosen`,void 0),o([e()],$.prototype,`daily`,void 0),o([e()],$.prototype,`quantile`,void 0),o([e()],$.prototype,`preview`,void 0),o([e()],$.prototype,`busy`,void 0),o([e()],$.prototype,`problem`,void 0),$=o([r(`zt-demand`)],$);export{$ as DemandPage};