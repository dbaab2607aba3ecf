import{D as e,G as t,H as n,J as r,L as i,U as a,W as o,Z as s,_ as c,c as l,d as u,f as d,h as f,i as p,l as m,n as h,o as g,r as _,s as v,t as y,x as b,y as x}from"./shapes-DngMaivK.js";import{t as S}from"./zt-settings-BwRWuUPI.js";import{o as C,t as w}from"./days-DgKhdnBO.js";import{i as T,n as E,r as D}from"./zt-shell-rqvJ2l5F.js";import{a as O,i as k,o as A,s as j,t as M}from"./table-file-CBwoFWy7.js";var N=i({title:{zh:`人员`,en:`People`},list:{zh:`人员`,en:`People`},standIns:{zh:`代理`,en:`Stand-ins`},search:{zh:`姓名或工号`,en:`Name or number`},team:{zh:`班组`,en:`Team`},allTeams:{zh:`全部班组`,en:`All teams`},count:{zh:`{n} 人`,en:`{n} {n|person|people}`},name:{zh:`姓名`,en:`Name`},number:{zh:`工号`,en:`Number`},roles:{zh:`角色`,en:`Roles`},skills:{zh:`技能`,en:`Skills`},none:{zh:`没有找到人。`,en:`Nobody found.`},more:{zh:`再看 {n} 人`,en:`{n} more`},close:{zh:`关闭`,en:`Close`},joined:{zh:`入职`,en:`Joined`},left:{zh:`离职`,en:`Leaves`},service:{zh:`累计工龄起算`,en:`In work since`},system:{zh:`工时制`,en:`Working time`},daily:{zh:`每日工时`,en:`Contract day`},phone:{zh:`电话`,en:`Telephone`},email:{zh:`邮箱`,en:`E-mail`},memberships:{zh:`班组经历`,en:`Teams`},now:{zh:`至今`,en:`now`},skilled:{zh:`{skill} · {level} 级`,en:`{skill} · level {level}`},expired:{zh:`已过期（{date}）`,en:`expired {date}`},expires:{zh:`{date} 到期`,en:`expires {date}`},fromDay:{zh:`{date} 起`,en:`from {date}`},noSkills:{zh:`没有登记技能。`,en:`No skill on record.`},restrictions:{zh:`工作限制`,en:`Restrictions`},RESTRICTION_KIND_NO_NIGHT:{zh:`不上夜班（22:00–06:00）`,en:`No night work (22:00–06:00)`},RESTRICTION_KIND_NO_OVERTIME:{zh:`不加班`,en:`No overtime`},restrictionSource:{zh:`女职工劳动保护特别规定（2012）第六条、第九条`,en:`Special Provisions on Labour Protection of Women (2012), arts. 6 and 9`},balance:{zh:`假期余额`,en:`Leave balance`},WORKING_TIME_SYSTEM_STANDARD:{zh:`标准工时`,en:`Standard`},WORKING_TIME_SYSTEM_COMPREHENSIVE:{zh:`综合工时`,en:`Comprehensive`},WORKING_TIME_SYSTEM_FLEXIBLE:{zh:`不定时`,en:`Flexible`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`运维`,en:`Operations`},standInAbout:{zh:`代理人不在时自动顶上，收到对方的待办；不需要对方同意。`,en:`A stand-in gets the other's inbox by itself; nobody's consent is needed.`},noStandIns:{zh:`还没有安排代理。`,en:`No stand-in yet.`},standInOf:{zh:`{substitute} 代理 {absentee}`,en:`{substitute} for {absentee}`},whileAbsent:{zh:`休假期间自动生效`,en:`whenever on leave`},open:{zh:`{from} 起`,en:`from {from}`},active:{zh:`生效中`,en:`In force`},later:{zh:`未开始`,en:`To come`},ready:{zh:`待命`,en:`Ready`},ended:{zh:`已结束`,en:`Ended`},rank:{zh:`第 {rank} 顺位`,en:`rank {rank}`},end:{zh:`结束`,en:`End`},endedToast:{zh:`代理已结束。`,en:`The stand-in has ended.`},add:{zh:`安排代理`,en:`Name a stand-in`},absentee:{zh:`谁不在`,en:`Who is away`},substitute:{zh:`谁来代理`,en:`Who stands in`},choosePerson:{zh:`请选择`,en:`Choose`},how:{zh:`什么时候`,en:`When`},howAbsent:{zh:`本人休假时自动生效`,en:`By itself while on leave`},howWindow:{zh:`指定一段时间`,en:`In a stretch of time`},from:{zh:`从`,en:`From`},until:{zh:`到（可不填）`,en:`Until (optional)`},order:{zh:`顺位`,en:`Rank`},save:{zh:`保存`,en:`Save`},cancel:{zh:`取消`,en:`Cancel`},added:{zh:`已安排，{name} 会收到通知。`,en:`Done; {name} is told.`},import:{zh:`导入`,en:`Import`},importTitle:{zh:`导入人员`,en:`Import people`},importAbout:{zh:`CSV 或 XLSX。先核对，一行都不会写入；同一个文件再导一次不会重复。`,en:`CSV or XLSX. Checked first, nothing is written; the same file again changes nothing.`},file:{zh:`文件`,en:`File`},centre:{zh:`中心`,en:`Centre`},columns:{zh:`列对应`,en:`Columns`},columnsAbout:{zh:`每个字段取文件的哪一列；写 =文字 表示固定值；留空表示不导入。`,en:`Which column each field takes. =text is a constant; empty leaves the field out.`},createTeams:{zh:`自动新建文件里的班组`,en:`Make teams that are not there yet`},skipBad:{zh:`跳过有错的行，导入其余的`,en:`Leave out bad rows, import the others`},check:{zh:`核对`,en:`Check`},checking:{zh:`正在核对…`,en:`Checking…`},doImport:{zh:`导入 {n} 人`,en:`Import {n} {n|person|people}`},importing:{zh:`正在导入…`,en:`Importing…`},result:{zh:`共 {rows} 行：新增 {created}，更新 {updated}，不变 {unchanged}，新班组 {teams}。`,en:`{rows} rows: {created} new, {updated} changed, {unchanged} as they are, {teams} new teams.`},rowErrors:{zh:`{n} 处要改`,en:`{n} {n|thing|things} to mend`},row:{zh:`行`,en:`Row`},column:{zh:`列`,en:`Column`},value:{zh:`内容`,en:`Value`},problem:{zh:`问题`,en:`Problem`},imported:{zh:`已导入 {n} 人。`,en:`{n} {n|person|people} imported.`},unreadable:{zh:`读不了这个文件的表头，请手动填写列名。`,en:`The header of this file cannot be read; write the column names by hand.`},"field.employee_no":{zh:`工号（必填）`,en:`Number (needed)`},"field.display_name":{zh:`姓名`,en:`Name`},"field.team":{zh:`班组（必填）`,en:`Team (needed)`},"field.join_date":{zh:`入职日期`,en:`Join date`},"field.exit_date":{zh:`离职日期`,en:`Exit date`},"field.service_start_date":{zh:`累计工龄起算日`,en:`In work since`},"field.tenure_years":{zh:`司龄（年）`,en:`Years here`},"field.service_years":{zh:`工龄（年）`,en:`Years in work`},"field.skills":{zh:`技能`,en:`Skills`},"field.phone":{zh:`电话`,en:`Telephone`},"field.email":{zh:`邮箱`,en:`E-mail`},"field.time_zone":{zh:`时区`,en:`Time zone`},"field.working_time_system":{zh:`工时制`,en:`Working time system`},"field.daily_minutes":{zh:`每日分钟数`,en:`Minutes a day`}});function P(e){return e in N.catalogue?N(e):e}var F=class extends v{constructor(...e){super(...e),this.open=!1,this.header=[],this.columns={},this.centres=[],this.busy=``,this.#a=()=>{this.result=void 0}}static{this.styles=[d,s`
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
    `]}willUpdate(e){e.has(`open`)&&this.open&&(this.file=this.result=this.refusal=void 0,this.columns={},this.host.api.get(`/v1/centres`).then(({centres:e=[]})=>this.centres=e,e=>this.refusal=e))}async#e(e){this.file=e.target.files?.[0],this.result=this.refusal=void 0,this.header=this.file?await j(this.file):[],this.columns=A(this.header)}async#t(e){if(!this.file||this.busy)return;this.busy=e?`checking`:`importing`,this.refusal=void 0;let t=new FormData(this.form);try{let n=await this.host.api.post(`/v1/employees:import`,{content:await k(this.file),format:O(this.file.name),columns:Object.fromEntries(Object.entries(this.columns).filter(([,e])=>e)),centre:String(t.get(`centre`)??``),createTeams:t.has(`createTeams`),skipBadRows:e||t.has(`skipBad`),validateOnly:e});e?this.result=n:this.#n(n)}catch(e){this.refusal=e}finally{this.busy=``}}#n(e){E(N(`imported`,{n:(e.createdCount??0)+(e.updatedCount??0)})),this.host.names.forget(),this.dispatchEvent(new Event(`zt-imported`)),this.dispatchEvent(new Event(`close`))}#r(e){e.preventDefault(),this.#t(!this.#i)}updated(e){e.has(`result`)&&this.result&&this.form.querySelector(`.keys`)?.scrollIntoView({block:`nearest`})}get#i(){return this.result?(this.form?.querySelector(`[name=skipBad]`)?.checked??!1)||!this.result.errors?.length:!1}render(){return r`<zt-dialog ?open=${this.open} heading=${N(`importTitle`)} @close=${()=>this.dispatchEvent(new Event(`close`))}>
      <form @submit=${this.#r} @change=${()=>this.requestUpdate()}>
        <p class="soft small">${N(`importAbout`)}</p>
        <div class="two">
          <label class="field"><span>${N(`file`)}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#e} /></label>
          <label class="field"><span>${N(`centre`)}</span><select class="input" name="centre" @change=${this.#a}>
            ${this.centres.map(e=>r`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
        </div>
        ${this.file?this.#o():t}
        ${this.refusal?r`<div class="notice bad" role="alert">${g(`warning`)}<p>${this.refusal.message}</p></div>`:t}
        ${this.result?this.#c(this.result):t}
        <div class="keys">${this.#u()}</div>
      </form>
    </zt-dialog>`}#a;#o(){return r`<fieldset><legend>${N(`columns`)}</legend>
        <p class="faint small">${this.header.length?N(`columnsAbout`):N(`unreadable`)}</p>
        <datalist id="header">${this.header.map(e=>r`<option value=${e}></option>`)}</datalist>
        <div class="map">${M.map(e=>r`<label class="field"><span>${N(`field.${e}`)}</span>
            <input class="input" list="header" .value=${this.columns[e]??``} @input=${t=>this.#s(e,t)} /></label>`)}</div></fieldset>
      <label class="check"><input type="checkbox" name="createTeams" @change=${this.#a} />${N(`createTeams`)}</label>`}#s(e,t){this.columns={...this.columns,[e]:t.target.value.trim()},this.result=void 0}#c(e){let{errors:n=[]}=e,i={rows:e.rowCount??0,created:e.createdCount??0,updated:e.updatedCount??0,unchanged:e.unchangedCount??0,teams:e.teamsCreatedCount??0};return r`<p class="notice ${n.length?`watch`:`good`}" role="status">${g(n.length?`warning`:`check`)}${N(`result`,i)}</p>
      ${n.length?this.#l(n):t}`}#l(e){return r`<div><h3>${N(`rowErrors`,{n:e.length})}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${N(`rowErrors`,{n:e.length})}><table>
        <thead><tr><th scope="col">${N(`row`)}</th><th scope="col">${N(`column`)}</th><th scope="col">${N(`value`)}</th><th scope="col">${N(`problem`)}</th></tr></thead>
        <tbody>${e.map(e=>r`<tr><td>${e.row}</td><td>${e.column}</td><td>${e.value}</td><td>${e.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${N(`skipBad`)}</label>`}#u(){let e=this.#i,t=(this.result?.createdCount??0)+(this.result?.updatedCount??0),n=this.busy?N(this.busy):e?N(`doImport`,{n:t}):N(`check`);return r`<button type="button" class="button quiet" @click=${()=>this.dispatchEvent(new Event(`close`))}>${N(`cancel`)}</button>
      <button class="button primary" ?disabled=${!this.file||!!this.busy}>${n}</button>`}};u([a({type:Boolean})],F.prototype,`open`,void 0),u([n()],F.prototype,`file`,void 0),u([n()],F.prototype,`header`,void 0),u([n()],F.prototype,`columns`,void 0),u([n()],F.prototype,`centres`,void 0),u([n()],F.prototype,`result`,void 0),u([n()],F.prototype,`refusal`,void 0),u([n()],F.prototype,`busy`,void 0),u([S(`form`)],F.prototype,`form`,void 0),F=u([o(`zt-import-people`)],F);var I=class extends v{constructor(...e){super(...e),this.people=[],this.window=!1,this.busy=``,this.#e=new m(this,e=>this.host.api.get(`/v1/standIns`,{pageSize:500},e),60)}static{this.styles=[d,s`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(290px, 360px); gap: 16px; align-items: start; }
      li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); line-height: 1.4; }
      li b { font-weight: 580; }
      .ended { color: var(--zt-ink-soft); }
      form { display: grid; gap: 12px; }
      fieldset { display: grid; gap: 6px; }
      .check { display: flex; gap: 8px; align-items: center; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.load(),this.host.names.all().then(e=>this.people=e)}get#t(){return this.host.has(`CENTRE_MANAGER`,`HR`)}get#n(){return this.#t||this.host.has(`TEAM_LEAD`)}render(){let{value:e,failure:n}=this.#e,i=e?.standIns??[];return r`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${N(`standIns`)}</h2><span class="faint small">${N(`standInAbout`)}</span></header>
        ${n&&!e?r`<div class="body">${_(n,()=>void this.#e.load())}</div>`:t}
        ${!e&&!n?p(5):t}
        ${e&&!i.length?h(`hand`,N(`noStandIns`)):r`<ul>${i.map(e=>this.#r(e))}</ul>`}
      </section>
      ${this.#n?this.#a():t}
    </div>`}#r(n){let[i,a]=[this.host.names.of(n.absentee),this.host.names.of(n.substitute)],o=!!(n.endTime&&Date.parse(n.endTime)<=Date.now()),s=n.whileAbsent?N(`whileAbsent`):n.endTime?e(n.startTime,n.endTime):N(`open`,{from:c(n.startTime)}),l=o?`ended`:n.active?`active`:n.whileAbsent?`ready`:`later`,u=this.#t||n.absentee===this.host.principal?.subject;return r`<li class=${o?`ended`:``}>${y(a)}
      <span><b>${N(`standInOf`,{substitute:a,absentee:i})}</b> <span class="badge ${n.active&&!o?`good`:``}">${N(l)}</span><br />
        <span class="soft small number">${s}${n.rank?r` · ${N(`rank`,{rank:n.rank})}`:t}</span></span>
      ${u&&!o?r`<button class="button small danger" ?disabled=${this.busy===n.name} @click=${()=>this.#s(n)}>${N(`end`)}</button>`:t}
    </li>`}#i(e=``){return r`<option value="" disabled selected>${N(`choosePerson`)}</option>
      ${this.people.filter(t=>t.name!==e).map(e=>r`<option value=${e.name}>${e.displayName} ${e.employeeNo}</option>`)}`}#a(){let e=this.host.principal?.subject??``;return r`<section class="panel" aria-labelledby="add"><header><h2 id="add">${N(`add`)}</h2></header><form class="body" @submit=${this.#o}>
      ${this.#t?r`<label class="field"><span>${N(`absentee`)}</span><select class="input" name="absentee" required>${this.#i()}</select></label>`:t}
      <label class="field"><span>${N(`substitute`)}</span><select class="input" name="substitute" required>${this.#i(this.#t?``:e)}</select></label>
      <fieldset><legend>${N(`how`)}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${()=>this.window=!1} />${N(`howAbsent`)}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${()=>this.window=!0} />${N(`howWindow`)}</label>
      </fieldset>
      ${this.window?r`<div class="two"><label class="field"><span>${N(`from`)}</span><input class="input" type="date" name="from" required .value=${C()} /></label>
            <label class="field"><span>${N(`until`)}</span><input class="input" type="date" name="until" min=${C()} /></label></div>`:t}
      <label class="field"><span>${N(`order`)}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem?r`<p class="notice bad" role="alert">${g(`warning`)}${this.problem.message}</p>`:t}
      <div><button class="button primary" ?disabled=${!!this.busy}>${N(`save`)}</button></div>
    </form></section>`}async#o(e){e.preventDefault();let t=new FormData(this.form),n=e=>String(t.get(e)??``),r=n(`until`)?new Date(Date.parse(b(n(`until`),`00:00`))+864e5).toISOString():void 0,i=this.window?{startTime:b(n(`from`),`00:00`),endTime:r}:{whileAbsent:!0},a={absentee:this.#t?n(`absentee`):this.host.principal?.subject,substitute:n(`substitute`),rank:Number(n(`rank`))||1,...i};await this.#c(`add`,()=>this.host.api.post(`/v1/standIns`,{standIn:a}),N(`added`,{name:this.host.names.of(a.substitute)})),this.problem||(this.form.querySelector(`[name=substitute]`).value=``)}async#s(e){await this.#c(e.name,()=>this.host.api.post(`/v1/${e.name}:end`),N(`endedToast`))}async#c(e,t,n){this.busy=e,this.problem=void 0;try{await t(),E(n),await this.#e.load()}catch(t){this.problem=t,e!==`add`&&E(this.problem.message,`bad`)}finally{this.busy=``}}};u([n()],I.prototype,`people`,void 0),u([n()],I.prototype,`window`,void 0),u([n()],I.prototype,`busy`,void 0),u([n()],I.prototype,`problem`,void 0),u([S(`form`)],I.prototype,`form`,void 0),I=u([o(`zt-stand-ins`)],I);var L=100,R=250,z=60,B={year:`numeric`,month:`short`,day:`numeric`},V=class extends l{constructor(...e){super(...e),this.view=`list`,this.query=``,this.inTeam=``,this.importing=!1,this.#e=L,this.#n=new m(this,e=>this.host.api.get(`/v1/employees`,{query:this.query,team:this.inTeam,pageSize:this.#e},e)),this.#r=new m(this,e=>this.host.api.get(`/v1/${this.argument}`,{},e))}static{this.styles=[d,s`
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
    `]}#e;#t;#n;#r;load(){this.#n.load(),this.#i()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.#i()}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#t)}#i(){this.#r.clear(),this.argument.startsWith(`employees/`)&&this.#r.load()}#a(e){this.query=e.query??this.query,this.inTeam=e.inTeam??this.inTeam,this.#e=L,clearTimeout(this.#t),this.#t=setTimeout(()=>void this.#n.load(),e.query===void 0?0:R)}render(){let e=this.host.has(`TEAM_LEAD`,`OFFICER`,`CENTRE_MANAGER`,`HR`);return r`<div class="page">
      <header><h1>${N(`title`)}</h1><span class="grow"></span>
        ${e?r`<div class="segments" role="group" aria-label=${N(`title`)}>${[`list`,`standIns`].map(e=>r`<button aria-pressed=${e===this.view} @click=${()=>this.view=e}>${N(e)}</button>`)}</div>`:t}
        ${this.host.has(`HR`)?r`<button class="button" @click=${()=>this.importing=!0}>${g(`plus`,16)}${N(`import`)}</button>`:t}
      </header>
      ${this.view===`standIns`?r`<zt-stand-ins></zt-stand-ins>`:this.#o()}
      ${this.host.has(`HR`)?r`<zt-import-people ?open=${this.importing} @close=${()=>this.importing=!1} @zt-imported=${()=>this.load()}></zt-import-people>`:t}
    </div>`}#o(){let{value:e,failure:n}=this.#n,i=e?.employees??[],a=e?.totalSize??i.length,o=this.argument.startsWith(`employees/`);return r`<div class="columns ${o?`two`:``}">
      <section class="panel" aria-label=${N(`title`)}>
        <header>${this.#s()}<span class="grow"></span><span class="faint small number" role="status">${e?N(`count`,{n:a}):t}</span></header>
        ${n?r`<div class="body">${_(n,()=>void this.#n.load())}</div>`:t}
        ${e?i.length?this.#c(i,o):h(`people`,N(`none`)):n?t:p(12)}
        ${i.length<a?r`<div class="foot"><button class="button small" @click=${()=>{this.#e+=400,this.#n.load()}}>${N(`more`,{n:Math.min(400,a-i.length)})}</button></div>`:t}
      </section>
      ${o?r`<section class="panel person side" aria-live="polite">${this.#f()}</section>`:t}
    </div>`}#s(){return r`<div class="filters">
      <input class="input" type="search" aria-label=${N(`search`)} placeholder=${N(`search`)} @input=${e=>this.#a({query:e.target.value.trim()})} />
      <select class="input" aria-label=${N(`team`)} @change=${e=>this.#a({inTeam:e.target.value})}>
        <option value="">${N(`allTeams`)}</option>
        ${this.host.teams.map(e=>r`<option value=${e.name} ?selected=${e.name===this.inTeam}>${e.displayName}</option>`)}
      </select></div>`}#c(e,n){return r`<div class="list"><table>
      <thead><tr><th scope="col">${N(`name`)}</th><th scope="col">${N(`team`)}</th>${n?t:r`<th scope="col" class="wide">${N(`roles`)}</th><th scope="col" class="wide">${N(`skills`)}</th>`}</tr></thead>
      <tbody>${e.map(e=>this.#l(e,n))}</tbody></table></div>`}#l(e,n){let i=e.displayName??``,a=(e.roles??[]).filter(e=>e!==`AGENT`);return r`<tr class=${e.name===this.argument?`current`:``} @click=${()=>this.#d(e.name)}>
      <td><span class="who">${y(i)}<span><a href=${D(`people`,e.name)} aria-current=${e.name===this.argument?`true`:t} @click=${e=>e.stopPropagation()}>${i}</a><br />
        <span class="faint tiny number">${e.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(e.team)}</td>
      ${n?t:r`<td class="wide"><span class="tags">${a.map(e=>r`<span class="badge accent">${P(e)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(e.skills??[]).map(t=>r`<span class="badge ${H(t)}">${this.#u(e,t)}</span>`)}</span></td>`}
    </tr>`}#u(e,{skill:t=``,level:n}){let r=this.host.skills.called(this.host.teams.find(t=>t.name===e.team)?.centre??``,t);return n?N(`skilled`,{skill:r,level:n}):r}#d(e){this.tell(`zt-navigate`,{page:`people`,argument:e}),T(`people`,e)}#f(){let{value:e,failure:n}=this.#r;if(!e)return n?r`<div class="body">${_(n,()=>void this.#r.load())}</div>`:p(8);let i=e.displayName??``;return r`<header>${y(i,`large`)}<div class="grow"><h2>${i}</h2><span class="soft small number">${e.employeeNo} · ${this.host.teamName(e.team)}</span></div>
        <button class="button quiet icon small" aria-label=${N(`close`)} title=${N(`close`)} @click=${()=>T(`people`)}>${g(`cross`,16)}</button></header>
      <div class="body">
        <span class="tags">${(e.roles??[]).map(e=>r`<span class="badge accent">${P(e)}</span>`)}</span>
        ${this.#p(e)}
        <section><h3>${N(`skills`)}</h3>${e.skills?.length?r`<ul class="lines">${e.skills.map(t=>U(t,this.#u(e,t)))}</ul>`:r`<p class="faint">${N(`noSkills`)}</p>`}</section>
        ${e.restrictions?.length?r`<section><h3>${N(`restrictions`)}</h3><ul class="lines">${e.restrictions.map(e=>r`<li><span>${N(e.kind??`RESTRICTION_KIND_NO_NIGHT`)}</span><span class="soft small number">${W(e.startDate,e.endDate)}</span></li>`)}</ul><p class="tiny faint">${N(`restrictionSource`)}</p></section>`:t}
        ${e.memberships?.length?r`<section><h3>${N(`memberships`)}</h3><ul class="lines">${e.memberships.map(e=>r`<li><span>${this.host.teamName(e.team)}</span><span class="soft small number">${W(e.startDate,e.endDate)}</span></li>`)}</ul></section>`:t}
        ${this.host.has(`TEAM_LEAD`,`HR`,`OFFICER`,`CENTRE_MANAGER`)?r`<a href=${D(`balance`,e.name)}>${N(`balance`)}</a>`:t}
      </div>`}#p(e){let t=e.workingTimeSystem&&e.workingTimeSystem in N.catalogue?N(e.workingTimeSystem):``,n=[[N(`joined`),f(e.joinDate,B)],[N(`left`),f(e.exitDate,B)],[N(`service`),f(e.serviceStartDate,B)],[N(`system`),t],[N(`daily`),e.dailyMinutes?x(e.dailyMinutes):``],[N(`phone`),e.phone??``],[N(`email`),e.email??``]];return r`<dl class="facts">${n.filter(([,e])=>e).map(([e,t])=>r`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`}};u([n()],V.prototype,`view`,void 0),u([n()],V.prototype,`query`,void 0),u([n()],V.prototype,`inTeam`,void 0),u([n()],V.prototype,`importing`,void 0),V=u([o(`zt-people`)],V);function H(e){if(!e.expiryDate)return``;let t=w(C(),e.expiryDate);return t<0?`bad`:t<=z?`watch`:``}function U(e,t){let n=H(e),i=e.expiryDate?N(n===`bad`?`expired`:`expires`,{date:f(e.expiryDate,B)}):``,a=(e.certifiedDate??``)>C()?N(`fromDay`,{date:f(e.certifiedDate,B)}):``;return r`<li><span>${t}</span>
    <span class="small number ${n?`${n}-text`:`soft`}">${[a,i].filter(Boolean).join(` · `)}</span></li>`}function W(e,t){let n=t?new Date(Date.parse(`${t}T00:00:00Z`)-864e5).toISOString().slice(0,10):``;return`${f(e,B)} – ${n?f(n,B):N(`now`)}`}export{V as PeoplePage};