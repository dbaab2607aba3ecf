import{E as e,G as t,K as n,N as r,O as i,Q as a,R as o,S as s,U as c,W as l,Y as u,_ as d,b as f,c as p,d as m,f as h,h as g,i as _,l as v,n as y,o as b,r as x,s as S,t as C}from"./shapes-Ck_9t0Dp.js";import{t as w}from"./zt-settings-Mn-bckDU.js";import{o as T,t as E}from"./days-D5PTN4OI.js";import{i as D,n as O,r as k}from"./zt-shell-BCUl5kCD.js";import{a as A,c as j,n as M,o as N,s as P}from"./table-file-ODmFfJaP.js";var F=o({title:{zh:`人员`,en:`People`},list:{zh:`人员`,en:`People`},cycles:{zh:`综合工时周期`,en:`Working-time cycles`},standIns:{zh:`代理`,en:`Stand-ins`},search:{zh:`姓名或工号`,en:`Name or number`},team:{zh:`班组`,en:`Team`},allTeams:{zh:`全部班组`,en:`All teams`},count:{zh:`{n} 人`,en:`{n} {n|person|people}`},name:{zh:`姓名`,en:`Name`},number:{zh:`工号`,en:`Number`},roles:{zh:`角色`,en:`Roles`},skills:{zh:`技能`,en:`Skills`},none:{zh:`没有找到人。`,en:`Nobody found.`},more:{zh:`再看 {n} 人`,en:`{n} more`},close:{zh:`关闭`,en:`Close`},joined:{zh:`入职`,en:`Joined`},left:{zh:`离职`,en:`Leaves`},service:{zh:`累计工龄起算`,en:`In work since`},system:{zh:`工时制`,en:`Working time`},daily:{zh:`每日工时`,en:`Contract day`},phone:{zh:`电话`,en:`Telephone`},email:{zh:`邮箱`,en:`E-mail`},memberships:{zh:`班组经历`,en:`Teams`},now:{zh:`至今`,en:`now`},skilled:{zh:`{skill} · {level} 级`,en:`{skill} · level {level}`},expired:{zh:`已过期（{date}）`,en:`expired {date}`},expires:{zh:`{date} 到期`,en:`expires {date}`},fromDay:{zh:`{date} 起`,en:`from {date}`},noSkills:{zh:`没有登记技能。`,en:`No skill on record.`},restrictions:{zh:`工作限制`,en:`Restrictions`},RESTRICTION_KIND_NO_NIGHT:{zh:`不上夜班（22:00–06:00）`,en:`No night work (22:00–06:00)`},RESTRICTION_KIND_NO_OVERTIME:{zh:`不加班`,en:`No overtime`},restrictionSource:{zh:`女职工劳动保护特别规定（2012）第六条、第九条`,en:`Special Provisions on Labour Protection of Women (2012), arts. 6 and 9`},balance:{zh:`假期余额`,en:`Leave balance`},WORKING_TIME_SYSTEM_STANDARD:{zh:`标准工时`,en:`Standard`},WORKING_TIME_SYSTEM_COMPREHENSIVE:{zh:`综合工时`,en:`Comprehensive`},WORKING_TIME_SYSTEM_FLEXIBLE:{zh:`不定时`,en:`Flexible`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`运维`,en:`Operations`},standInAbout:{zh:`代理人不在时自动顶上，收到对方的待办；不需要对方同意。`,en:`A stand-in gets the other's inbox by itself; nobody's consent is needed.`},noStandIns:{zh:`还没有安排代理。`,en:`No stand-in yet.`},standInOf:{zh:`{substitute} 代理 {absentee}`,en:`{substitute} for {absentee}`},whileAbsent:{zh:`休假期间自动生效`,en:`whenever on leave`},open:{zh:`{from} 起`,en:`from {from}`},active:{zh:`生效中`,en:`In force`},later:{zh:`未开始`,en:`To come`},ready:{zh:`待命`,en:`Ready`},ended:{zh:`已结束`,en:`Ended`},rank:{zh:`第 {rank} 顺位`,en:`rank {rank}`},end:{zh:`结束`,en:`End`},endedToast:{zh:`代理已结束。`,en:`The stand-in has ended.`},add:{zh:`安排代理`,en:`Name a stand-in`},absentee:{zh:`谁不在`,en:`Who is away`},substitute:{zh:`谁来代理`,en:`Who stands in`},choosePerson:{zh:`请选择`,en:`Choose`},how:{zh:`什么时候`,en:`When`},howAbsent:{zh:`本人休假时自动生效`,en:`By itself while on leave`},howWindow:{zh:`指定一段时间`,en:`In a stretch of time`},from:{zh:`从`,en:`From`},until:{zh:`到（可不填）`,en:`Until (optional)`},order:{zh:`顺位`,en:`Rank`},save:{zh:`保存`,en:`Save`},cancel:{zh:`取消`,en:`Cancel`},added:{zh:`已安排，{name} 会收到通知。`,en:`Done; {name} is told.`},import:{zh:`导入`,en:`Import`},importTitle:{zh:`导入人员`,en:`Import people`},importAbout:{zh:`CSV 或 XLSX。先核对，一行都不会写入；同一个文件再导一次不会重复。`,en:`CSV or XLSX. Checked first, nothing is written; the same file again changes nothing.`},file:{zh:`文件`,en:`File`},centre:{zh:`中心`,en:`Centre`},columns:{zh:`列对应`,en:`Columns`},columnsAbout:{zh:`每个字段取文件的哪一列；写 =文字 表示固定值；留空表示不导入。`,en:`Which column each field takes. =text is a constant; empty leaves the field out.`},createTeams:{zh:`自动新建文件里的班组`,en:`Make teams that are not there yet`},skipBad:{zh:`跳过有错的行，导入其余的`,en:`Leave out bad rows, import the others`},check:{zh:`核对`,en:`Check`},checking:{zh:`正在核对…`,en:`Checking…`},doImport:{zh:`导入 {n} 人`,en:`Import {n} {n|person|people}`},importing:{zh:`正在导入…`,en:`Importing…`},result:{zh:`共 {rows} 行：新增 {created}，更新 {updated}，不变 {unchanged}，新班组 {teams}。`,en:`{rows} rows: {created} new, {updated} changed, {unchanged} as they are, {teams} new teams.`},rowErrors:{zh:`{n} 处要改`,en:`{n} {n|thing|things} to mend`},row:{zh:`行`,en:`Row`},column:{zh:`列`,en:`Column`},value:{zh:`内容`,en:`Value`},problem:{zh:`问题`,en:`Problem`},imported:{zh:`已导入 {n} 人。`,en:`{n} {n|person|people} imported.`},unreadable:{zh:`读不了这个文件的表头，请手动填写列名。`,en:`The header of this file cannot be read; write the column names by hand.`},"field.employee_no":{zh:`工号（必填）`,en:`Number (needed)`},"field.display_name":{zh:`姓名`,en:`Name`},"field.team":{zh:`班组（必填）`,en:`Team (needed)`},"field.join_date":{zh:`入职日期`,en:`Join date`},"field.exit_date":{zh:`离职日期`,en:`Exit date`},"field.service_start_date":{zh:`累计工龄起算日`,en:`In work since`},"field.tenure_years":{zh:`司龄（年）`,en:`Years here`},"field.service_years":{zh:`工龄（年）`,en:`Years in work`},"field.skills":{zh:`技能`,en:`Skills`},"field.phone":{zh:`电话`,en:`Telephone`},"field.email":{zh:`邮箱`,en:`E-mail`},"field.time_zone":{zh:`时区`,en:`Time zone`},"field.working_time_system":{zh:`工时制`,en:`Working time system`},"field.daily_minutes":{zh:`每日分钟数`,en:`Minutes a day`}});function I(e){return e in F.catalogue?F(e):e}var L=o({title:{zh:`综合工时周期结果`,en:`Results of working-time cycles`},list:{zh:`逐人结果`,en:`Results by person`},about:{zh:`考勤关账时已告知薪酬的结果；更正后以最新版本为准。`,en:`As closes of attendance told them for pay; after a correction the newest version.`},from:{zh:`周期结束于`,en:`Cycles that end from`},until:{zh:`至（含）`,en:`until, inclusive`},who:{zh:`姓名`,en:`Name`},cycle:{zh:`周期`,en:`Cycle`},standard:{zh:`标准工时`,en:`Standard`},worked:{zh:`实际工时`,en:`Worked`},excused:{zh:`视同出勤`,en:`Excused`},overtime:{zh:`超出标准（150%）`,en:`Beyond it (150 %)`},holidays:{zh:`法定节假日（300%）`,en:`Holidays (300 %)`},closed:{zh:`关账`,en:`Closed`},version:{zh:`第 {n} 版`,en:`version {n}`},none:{zh:`这段时间没有结束的周期，或尚未关账。`,en:`No cycle ended in this time, or it is not closed yet.`},more:{zh:`显示更多`,en:`Show more`}}),R=100,z=1e3,B={year:`numeric`,month:`short`,day:`numeric`},V=class extends S{constructor(...t){super(...t),this.first=e(T(),-92),this.last=T(),this.most=R,this.#e=new v(this,t=>this.host.api.get(`/v1/cycleResults`,{startDate:this.first,endDate:e(this.last,1),pageSize:this.most},t))}static{this.styles=[h,a`
      header { flex-wrap: wrap; }
      .scroll { padding: 0 16px 8px; max-height: none; }
      td.end, th.end { text-align: right; }
      .foot { padding: 4px 16px 14px; }
    `]}#e;willUpdate(e){[`first`,`last`,`most`].some(t=>e.has(t))&&this.#e.load()}render(){let{value:e,failure:t}=this.#e,r=(e,t,n)=>u`<label class="field"><span>${L(e)}</span><input class="input" type="date" required .value=${t}
        @change=${e=>{let t=e.target.value;t&&n(t)}} /></label>`;return u`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${L(`title`)}</h2><span class="grow"></span>
        ${r(`from`,this.first,e=>this.first=e)}${r(`until`,this.last,e=>this.last=e)}</header>
      ${t?u`<div class="body">${x(t,()=>void this.#e.load())}</div>`:n}
      ${e?e.results?.length?this.#t(e.results):y(`clock`,L(`none`)):t?n:_(6)}
      <div class="foot"><p class="faint small">${L(`about`)}</p>
        ${e?.nextPageToken&&this.most<z?u`<button class="button small" @click=${()=>this.most=z}>${L(`more`)}</button>`:n}</div>
    </section>`}#t(t){let n=(e=0)=>u`<td class="end number">${r(e)}</td>`,i=[`standard`,`worked`,`excused`,`overtime`,`holidays`].map(e=>u`<th scope="col" class="end">${L(e)}</th>`);return u`<div class="scroll" tabindex="0" role="region" aria-label=${L(`list`)}><table>
      <thead><tr><th scope="col">${L(`who`)}</th><th scope="col">${L(`cycle`)}</th>${i}<th scope="col">${L(`closed`)}</th></tr></thead>
      <tbody>${t.map(({employee:t,cycle:r={},version:i=1,closeTime:a})=>u`<tr><td>${this.host.names.of(t)}</td>
        <td class="number">${g(r.startDate,B)} – ${g(e(r.endDate??T(),-1),B)}</td>
        ${n(r.standardMinutes)}${n(r.workedMinutes)}${n(r.excusedMinutes)}${n(r.overtimeMinutes)}${n(r.overtimeHolidayMinutes)}
        <td class="number">${d(a)} <span class="faint tiny">${L(`version`,{n:i})}</span></td></tr>`)}</tbody>
    </table></div>`}};m([c()],V.prototype,`first`,void 0),m([c()],V.prototype,`last`,void 0),m([c()],V.prototype,`most`,void 0),V=m([t(`zt-cycles`)],V);var H=class extends S{constructor(...e){super(...e),this.open=!1,this.header=[],this.columns={},this.centres=[],this.busy=``,this.#a=()=>{this.result=void 0}}static{this.styles=[h,a`
      :host { --zt-dialog-width: 760px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .map { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 10px 12px; margin-top: 6px; }
      .map .input { min-height: 32px; padding-block: 3px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .errors { max-height: 240px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 0 12px; }
      .errors th { position: sticky; top: 0; background: var(--zt-raised); }
      .errors td { overflow-wrap: anywhere; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}willUpdate(e){e.has(`open`)&&this.open&&(this.file=this.result=this.refusal=void 0,this.columns={},this.host.api.get(`/v1/centres`).then(({centres:e=[]})=>this.centres=e,e=>this.refusal=e))}async#e(e){this.file=e.target.files?.[0],this.result=this.refusal=void 0,this.header=this.file?await j(this.file):[],this.columns=P(this.header)}async#t(e){if(!this.file||this.busy)return;this.busy=e?`checking`:`importing`,this.refusal=void 0;let t=new FormData(this.form);try{let n=await this.host.api.post(`/v1/employees:import`,{content:await A(this.file),format:N(this.file.name),columns:Object.fromEntries(Object.entries(this.columns).filter(([,e])=>e)),centre:String(t.get(`centre`)??``),createTeams:t.has(`createTeams`),skipBadRows:e||t.has(`skipBad`),validateOnly:e});e?this.result=n:this.#n(n)}catch(e){this.refusal=e}finally{this.busy=``}}#n(e){O(F(`imported`,{n:(e.createdCount??0)+(e.updatedCount??0)})),this.host.names.forget(),this.dispatchEvent(new Event(`zt-imported`)),this.dispatchEvent(new Event(`close`))}#r(e){e.preventDefault(),this.#t(!this.#i)}updated(e){e.has(`result`)&&this.result&&this.form.querySelector(`.keys`)?.scrollIntoView({block:`nearest`})}get#i(){return this.result?(this.form?.querySelector(`[name=skipBad]`)?.checked??!1)||!this.result.errors?.length:!1}render(){return u`<zt-dialog ?open=${this.open} heading=${F(`importTitle`)} @close=${()=>this.dispatchEvent(new Event(`close`))}>
      <form @submit=${this.#r} @change=${()=>this.requestUpdate()}>
        <p class="soft small">${F(`importAbout`)}</p>
        <div class="two">
          <label class="field"><span>${F(`file`)}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#e} /></label>
          <label class="field"><span>${F(`centre`)}</span><select class="input" name="centre" @change=${this.#a}>
            ${this.centres.map(e=>u`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
        </div>
        ${this.file?this.#o():n}
        ${this.refusal?u`<div class="notice bad" role="alert">${b(`warning`)}<p>${this.refusal.message}</p></div>`:n}
        ${this.result?this.#c(this.result):n}
        <div class="keys">${this.#u()}</div>
      </form>
    </zt-dialog>`}#a;#o(){return u`<fieldset><legend>${F(`columns`)}</legend>
        <p class="faint small">${this.header.length?F(`columnsAbout`):F(`unreadable`)}</p>
        <datalist id="header">${this.header.map(e=>u`<option value=${e}></option>`)}</datalist>
        <div class="map">${M.map(e=>u`<label class="field"><span>${F(`field.${e}`)}</span>
            <input class="input" list="header" .value=${this.columns[e]??``} @input=${t=>this.#s(e,t)} /></label>`)}</div></fieldset>
      <label class="check"><input type="checkbox" name="createTeams" @change=${this.#a} />${F(`createTeams`)}</label>`}#s(e,t){this.columns={...this.columns,[e]:t.target.value.trim()},this.result=void 0}#c(e){let{errors:t=[]}=e,r={rows:e.rowCount??0,created:e.createdCount??0,updated:e.updatedCount??0,unchanged:e.unchangedCount??0,teams:e.teamsCreatedCount??0};return u`<p class="notice ${t.length?`watch`:`good`}" role="status">${b(t.length?`warning`:`check`)}${F(`result`,r)}</p>
      ${t.length?this.#l(t):n}`}#l(e){return u`<div><h3>${F(`rowErrors`,{n:e.length})}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${F(`rowErrors`,{n:e.length})}><table>
        <thead><tr><th scope="col">${F(`row`)}</th><th scope="col">${F(`column`)}</th><th scope="col">${F(`value`)}</th><th scope="col">${F(`problem`)}</th></tr></thead>
        <tbody>${e.map(e=>u`<tr><td>${e.row}</td><td>${e.column}</td><td>${e.value}</td><td>${e.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${F(`skipBad`)}</label>`}#u(){let e=this.#i,t=(this.result?.createdCount??0)+(this.result?.updatedCount??0),n=this.busy?F(this.busy):e?F(`doImport`,{n:t}):F(`check`);return u`<button type="button" class="button quiet" @click=${()=>this.dispatchEvent(new Event(`close`))}>${F(`cancel`)}</button>
      <button class="button primary" ?disabled=${!this.file||!!this.busy}>${n}</button>`}};m([l({type:Boolean})],H.prototype,`open`,void 0),m([c()],H.prototype,`file`,void 0),m([c()],H.prototype,`header`,void 0),m([c()],H.prototype,`columns`,void 0),m([c()],H.prototype,`centres`,void 0),m([c()],H.prototype,`result`,void 0),m([c()],H.prototype,`refusal`,void 0),m([c()],H.prototype,`busy`,void 0),m([w(`form`)],H.prototype,`form`,void 0),H=m([t(`zt-import-people`)],H);var U=class extends S{constructor(...e){super(...e),this.people=[],this.window=!1,this.busy=``,this.#e=new v(this,e=>this.host.api.get(`/v1/standIns`,{pageSize:500},e),60)}static{this.styles=[h,a`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(290px, 360px); gap: 16px; align-items: start; }
      li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); line-height: 1.4; }
      li b { font-weight: 580; }
      .ended { color: var(--zt-ink-soft); }
      form { display: grid; gap: 12px; }
      fieldset { display: grid; gap: 6px; }
      .check { display: flex; gap: 8px; align-items: center; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.load(),this.host.names.all().then(e=>this.people=e)}get#t(){return this.host.has(`CENTRE_MANAGER`,`HR`)}get#n(){return this.#t||this.host.has(`TEAM_LEAD`)}render(){let{value:e,failure:t}=this.#e,r=e?.standIns??[];return u`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${F(`standIns`)}</h2><span class="faint small">${F(`standInAbout`)}</span></header>
        ${t&&!e?u`<div class="body">${x(t,()=>void this.#e.load())}</div>`:n}
        ${!e&&!t?_(5):n}
        ${e&&!r.length?y(`hand`,F(`noStandIns`)):u`<ul>${r.map(e=>this.#r(e))}</ul>`}
      </section>
      ${this.#n?this.#a():n}
    </div>`}#r(e){let[t,r]=[this.host.names.of(e.absentee),this.host.names.of(e.substitute)],a=!!(e.endTime&&Date.parse(e.endTime)<=Date.now()),o=e.whileAbsent?F(`whileAbsent`):e.endTime?i(e.startTime,e.endTime):F(`open`,{from:d(e.startTime)}),s=a?`ended`:e.active?`active`:e.whileAbsent?`ready`:`later`,c=this.#t||e.absentee===this.host.principal?.subject;return u`<li class=${a?`ended`:``}>${C(r)}
      <span><b>${F(`standInOf`,{substitute:r,absentee:t})}</b> <span class="badge ${e.active&&!a?`good`:``}">${F(s)}</span><br />
        <span class="soft small number">${o}${e.rank?u` · ${F(`rank`,{rank:e.rank})}`:n}</span></span>
      ${c&&!a?u`<button class="button small danger" ?disabled=${this.busy===e.name} @click=${()=>this.#s(e)}>${F(`end`)}</button>`:n}
    </li>`}#i(e=``){return u`<option value="" disabled selected>${F(`choosePerson`)}</option>
      ${this.people.filter(t=>t.name!==e).map(e=>u`<option value=${e.name}>${e.displayName} ${e.employeeNo}</option>`)}`}#a(){let e=this.host.principal?.subject??``;return u`<section class="panel" aria-labelledby="add"><header><h2 id="add">${F(`add`)}</h2></header><form class="body" @submit=${this.#o}>
      ${this.#t?u`<label class="field"><span>${F(`absentee`)}</span><select class="input" name="absentee" required>${this.#i()}</select></label>`:n}
      <label class="field"><span>${F(`substitute`)}</span><select class="input" name="substitute" required>${this.#i(this.#t?``:e)}</select></label>
      <fieldset><legend>${F(`how`)}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${()=>this.window=!1} />${F(`howAbsent`)}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${()=>this.window=!0} />${F(`howWindow`)}</label>
      </fieldset>
      ${this.window?u`<div class="two"><label class="field"><span>${F(`from`)}</span><input class="input" type="date" name="from" required .value=${T()} /></label>
            <label class="field"><span>${F(`until`)}</span><input class="input" type="date" name="until" min=${T()} /></label></div>`:n}
      <label class="field"><span>${F(`order`)}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem?u`<p class="notice bad" role="alert">${b(`warning`)}${this.problem.message}</p>`:n}
      <div><button class="button primary" ?disabled=${!!this.busy}>${F(`save`)}</button></div>
    </form></section>`}async#o(e){e.preventDefault();let t=new FormData(this.form),n=e=>String(t.get(e)??``),r=n(`until`)?new Date(Date.parse(s(n(`until`),`00:00`))+864e5).toISOString():void 0,i=this.window?{startTime:s(n(`from`),`00:00`),endTime:r}:{whileAbsent:!0},a={absentee:this.#t?n(`absentee`):this.host.principal?.subject,substitute:n(`substitute`),rank:Number(n(`rank`))||1,...i};await this.#c(`add`,()=>this.host.api.post(`/v1/standIns`,{standIn:a}),F(`added`,{name:this.host.names.of(a.substitute)})),this.problem||(this.form.querySelector(`[name=substitute]`).value=``)}async#s(e){await this.#c(e.name,()=>this.host.api.post(`/v1/${e.name}:end`),F(`endedToast`))}async#c(e,t,n){this.busy=e,this.problem=void 0;try{await t(),O(n),await this.#e.load()}catch(t){this.problem=t,e!==`add`&&O(this.problem.message,`bad`)}finally{this.busy=``}}};m([c()],U.prototype,`people`,void 0),m([c()],U.prototype,`window`,void 0),m([c()],U.prototype,`busy`,void 0),m([c()],U.prototype,`problem`,void 0),m([w(`form`)],U.prototype,`form`,void 0),U=m([t(`zt-stand-ins`)],U);var W=100,G=250,K=60,q={year:`numeric`,month:`short`,day:`numeric`},J=class extends p{constructor(...e){super(...e),this.view=`list`,this.query=``,this.inTeam=``,this.importing=!1,this.#e=W,this.#n=new v(this,e=>this.host.api.get(`/v1/employees`,{query:this.query,team:this.inTeam,pageSize:this.#e},e)),this.#r=new v(this,e=>this.host.api.get(`/v1/${this.argument}`,{},e))}static{this.styles=[h,a`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
      .columns.two { grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); }
      .filters { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; }
      .filters .input { width: 220px; min-height: 34px; padding-block: 4px; }
      .list { overflow-x: auto; padding: 0 16px 8px; }
      tbody tr { cursor: pointer; }
      tbody tr:hover { background: var(--zt-hover); }
      tr.current { background: var(--zt-accent-soft); }
      td { vertical-align: middle; padding-block: 5px; }
      td a { color: inherit; font-weight: 560; }
      .who { display: flex; gap: 10px; align-items: center; }
      .tags { display: flex; flex-wrap: wrap; gap: 4px; }
      .foot { padding: 4px 16px 14px; }
      .person > header { align-items: flex-start; }
      .person .body { display: grid; gap: 16px; }
      .person h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
      .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
      .lines { display: grid; gap: 4px; }
      .lines li { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 12px; }
      .side { position: sticky; top: 68px; }
      @media (width < 1080px) { .columns.two { grid-template-columns: minmax(0, 1fr); } .columns.two .side { order: -1; position: static; } }
      @media (width < 760px) { .filters { width: 100%; } .filters .input { width: auto; flex: 1 1 130px; } .wide { display: none; } .list { padding-inline: 12px; } }
    `]}#e;#t;#n;#r;load(){this.#n.load(),this.#i()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.#i()}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#t)}#i(){this.#r.clear(),this.argument.startsWith(`employees/`)&&this.#r.load()}#a(e){this.query=e.query??this.query,this.inTeam=e.inTeam??this.inTeam,this.#e=W,clearTimeout(this.#t),this.#t=setTimeout(()=>void this.#n.load(),e.query===void 0?0:G)}render(){let e=[`list`];return this.host.has(`TEAM_LEAD`,`OFFICER`,`CENTRE_MANAGER`,`HR`)&&e.push(`standIns`),this.host.has(`TEAM_LEAD`,`PLANNER`,`OFFICER`,`CENTRE_MANAGER`,`HR`)&&e.push(`cycles`),u`<div class="page">
      <header><h1>${F(`title`)}</h1><span class="grow"></span>
        ${e.length>1?u`<div class="segments" role="group" aria-label=${F(`title`)}>${e.map(e=>u`<button aria-pressed=${e===this.view} @click=${()=>this.view=e}>${F(e)}</button>`)}</div>`:n}
        ${this.host.has(`HR`)?u`<button class="button" @click=${()=>this.importing=!0}>${b(`plus`,16)}${F(`import`)}</button>`:n}
      </header>
      ${this.view===`standIns`?u`<zt-stand-ins></zt-stand-ins>`:this.view===`cycles`?u`<zt-cycles></zt-cycles>`:this.#o()}
      ${this.host.has(`HR`)?u`<zt-import-people ?open=${this.importing} @close=${()=>this.importing=!1} @zt-imported=${()=>this.load()}></zt-import-people>`:n}
    </div>`}#o(){let{value:e,failure:t}=this.#n,r=e?.employees??[],i=e?.totalSize??r.length,a=this.argument.startsWith(`employees/`);return u`<div class="columns ${a?`two`:``}">
      <section class="panel" aria-label=${F(`title`)}>
        <header>${this.#s()}<span class="grow"></span><span class="faint small number" role="status">${e?F(`count`,{n:i}):n}</span></header>
        ${t?u`<div class="body">${x(t,()=>void this.#n.load())}</div>`:n}
        ${e?r.length?this.#c(r,a):y(`people`,F(`none`)):t?n:_(12)}
        ${r.length<i?u`<div class="foot"><button class="button small" @click=${()=>{this.#e+=400,this.#n.load()}}>${F(`more`,{n:Math.min(400,i-r.length)})}</button></div>`:n}
      </section>
      ${a?u`<section class="panel person side" aria-live="polite">${this.#f()}</section>`:n}
    </div>`}#s(){return u`<div class="filters">
      <input class="input" type="search" aria-label=${F(`search`)} placeholder=${F(`search`)} @input=${e=>this.#a({query:e.target.value.trim()})} />
      <select class="input" aria-label=${F(`team`)} @change=${e=>this.#a({inTeam:e.target.value})}>
        <option value="">${F(`allTeams`)}</option>
        ${this.host.teams.map(e=>u`<option value=${e.name} ?selected=${e.name===this.inTeam}>${e.displayName}</option>`)}
      </select></div>`}#c(e,t){return u`<div class="list"><table>
      <thead><tr><th scope="col">${F(`name`)}</th><th scope="col">${F(`team`)}</th>${t?n:u`<th scope="col" class="wide">${F(`roles`)}</th><th scope="col" class="wide">${F(`skills`)}</th>`}</tr></thead>
      <tbody>${e.map(e=>this.#l(e,t))}</tbody></table></div>`}#l(e,t){let r=e.displayName??``,i=(e.roles??[]).filter(e=>e!==`AGENT`);return u`<tr class=${e.name===this.argument?`current`:``} @click=${()=>this.#d(e.name)}>
      <td><span class="who">${C(r)}<span><a href=${k(`people`,e.name)} aria-current=${e.name===this.argument?`true`:n} @click=${e=>e.stopPropagation()}>${r}</a><br />
        <span class="faint tiny number">${e.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(e.team)}</td>
      ${t?n:u`<td class="wide"><span class="tags">${i.map(e=>u`<span class="badge accent">${I(e)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(e.skills??[]).map(t=>u`<span class="badge ${Y(t)}">${this.#u(e,t)}</span>`)}</span></td>`}
    </tr>`}#u(e,{skill:t=``,level:n}){let r=this.host.skills.called(this.host.teams.find(t=>t.name===e.team)?.centre??``,t);return n?F(`skilled`,{skill:r,level:n}):r}#d(e){this.tell(`zt-navigate`,{page:`people`,argument:e}),D(`people`,e)}#f(){let{value:e,failure:t}=this.#r;if(!e)return t?u`<div class="body">${x(t,()=>void this.#r.load())}</div>`:_(8);let r=e.displayName??``;return u`<header>${C(r,`large`)}<div class="grow"><h2>${r}</h2><span class="soft small number">${e.employeeNo} · ${this.host.teamName(e.team)}</span></div>
        <button class="button quiet icon small" aria-label=${F(`close`)} title=${F(`close`)} @click=${()=>D(`people`)}>${b(`cross`,16)}</button></header>
      <div class="body">
        <span class="tags">${(e.roles??[]).map(e=>u`<span class="badge accent">${I(e)}</span>`)}</span>
        ${this.#p(e)}
        <section><h3>${F(`skills`)}</h3>${e.skills?.length?u`<ul class="lines">${e.skills.map(t=>X(t,this.#u(e,t)))}</ul>`:u`<p class="faint">${F(`noSkills`)}</p>`}</section>
        ${e.restrictions?.length?u`<section><h3>${F(`restrictions`)}</h3><ul class="lines">${e.restrictions.map(e=>u`<li><span>${F(e.kind??`RESTRICTION_KIND_NO_NIGHT`)}</span><span class="soft small number">${Z(e.startDate,e.endDate)}</span></li>`)}</ul><p class="tiny faint">${F(`restrictionSource`)}</p></section>`:n}
        ${e.memberships?.length?u`<section><h3>${F(`memberships`)}</h3><ul class="lines">${e.memberships.map(e=>u`<li><span>${this.host.teamName(e.team)}</span><span class="soft small number">${Z(e.startDate,e.endDate)}</span></li>`)}</ul></section>`:n}
        ${this.host.has(`TEAM_LEAD`,`HR`,`OFFICER`,`CENTRE_MANAGER`)?u`<a href=${k(`balance`,e.name)}>${F(`balance`)}</a>`:n}
      </div>`}#p(e){let t=e.workingTimeSystem&&e.workingTimeSystem in F.catalogue?F(e.workingTimeSystem):``,n=[[F(`joined`),g(e.joinDate,q)],[F(`left`),g(e.exitDate,q)],[F(`service`),g(e.serviceStartDate,q)],[F(`system`),t],[F(`daily`),e.dailyMinutes?f(e.dailyMinutes):``],[F(`phone`),e.phone??``],[F(`email`),e.email??``]];return u`<dl class="facts">${n.filter(([,e])=>e).map(([e,t])=>u`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`}};m([c()],J.prototype,`view`,void 0),m([c()],J.prototype,`query`,void 0),m([c()],J.prototype,`inTeam`,void 0),m([c()],J.prototype,`importing`,void 0),J=m([t(`zt-people`)],J);function Y(e){if(!e.expiryDate)return``;let t=E(T(),e.expiryDate);return t<0?`bad`:t<=K?`watch`:``}function X(e,t){let n=Y(e),r=e.expiryDate?F(n===`bad`?`expired`:`expires`,{date:g(e.expiryDate,q)}):``,i=(e.certifiedDate??``)>T()?F(`fromDay`,{date:g(e.certifiedDate,q)}):``;return u`<li><span>${t}</span>
    <span class="small number ${n?`${n}-text`:`soft`}">${[i,r].filter(Boolean).join(` · `)}</span></li>`}function Z(e,t){let n=t?new Date(Date.parse(`${t}T00:00:00Z`)-864e5).toISOString().slice(0,10):``;return`${g(e,q)} – ${n?g(n,q):F(`now`)}`}export{J as PeoplePage};