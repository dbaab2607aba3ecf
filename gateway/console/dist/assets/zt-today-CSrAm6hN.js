import{E as e,M as t,T as n,c as r,d as i,f as a,i as o,k as s,l as c,n as l,o as u,r as d,t as f,v as p}from"./shapes-Rg-e6znf.js";import{a as m,m as h,o as g,p as _,s as v,u as y}from"./format-DCLVz-sM.js";import{r as b}from"./zt-shell-HTfHkc2U.js";import{n as x,t as S}from"./inbox-line-B7pJHMsn.js";import"./zt-cover-chart-C1y9cyjD.js";var C=p({title:{zh:`今天`,en:`Today`},asOf:{zh:`截至 {time}`,en:`As of {time}`},refresh:{zh:`刷新`,en:`Refresh`},presence:{zh:`谁在岗`,en:`Who is here`},LATE:{zh:`迟到`,en:`Late`},EXPECTED:{zh:`应到未到`,en:`Due now`},HERE:{zh:`在岗`,en:`Here`},BREAK:{zh:`小休`,en:`On break`},AWAY:{zh:`休假`,en:`On leave`},LATER:{zh:`稍后到`,en:`Later`},FINISHED:{zh:`已下班`,en:`Finished`},OFF:{zh:`休息`,en:`Day off`},lateBy:{zh:`迟到 {span}`,en:`{span} late`},since:{zh:`{time} 起`,en:`since {time}`},cover:{zh:`未来几小时的人手`,en:`Cover of the next hours`},wholeSkill:{zh:`全中心 · 技能 {skill}`,en:`Whole centre · skill {skill}`},level:{zh:`此刻服务水平`,en:`Service level now`},target:{zh:`目标 {target}`,en:`target {target}`},slackNow:{zh:`此刻余量`,en:`Slack now`},lowest:{zh:`最低余量`,en:`Lowest slack`},at:{zh:`{time}`,en:`at {time}`},people:{zh:`人`,en:`agents`},inbox:{zh:`待办`,en:`Inbox`},all:{zh:`全部 {count} 条`,en:`All {count}`},clear:{zh:`没有等你决定的事。`,en:`Nothing waits for you.`},nobody:{zh:`这个班组今天没有人上班。`,en:`Nobody of this team works today.`},noTeam:{zh:`你还没有班组。`,en:`You have no team yet.`},here:{zh:`{here}/{due} 人在岗`,en:`{here} of {due} here`}}),w=[`LATE`,`EXPECTED`,`HERE`,`BREAK`,`AWAY`,`LATER`,`FINISHED`,`OFF`],T={LATE:`bad`,EXPECTED:`watch`,HERE:`good`},E=6,D=4,O=15,k=e=>(e??``).replace(`PRESENCE_STATE_`,``),A=class extends r{static{this.styles=[a,x,t`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
      .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
      .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
      .counts .bad b { color: var(--zt-bad); }
      .counts .watch b { color: var(--zt-watch); }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
      .group.wide { grid-column: 1 / -1; }
      .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
      .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
      .group h3::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
      .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
      .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
      .group.good h3::before { background: var(--zt-good); }
      .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 2px 8px; }
      .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
      .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
      .inbox .empty { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .groups, .columns > .stack { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
        .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `]}#e=new c(this,e=>this.host.api.get(`/v1/${this.lookedAt}/now`,{},e),O);#t=new c(this,e=>this.host.api.get(`/v1/workItems`,{team:this.lookedAt},e),O);load(){this.#e.clear(),this.#t.clear(),this.#n()}#n(){this.lookedAt&&this.#e.load(),this.#t.load()}render(){let{value:t}=this.#e;return s`<div class="page">
      <header>
        <h1>${C(`title`)}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${m(t?.nowTime??new Date().toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${t?s`<span class="faint small number">${C(`asOf`,{time:h(t.nowTime)})}</span>`:e}
        <button class="button quiet icon small" aria-label=${C(`refresh`)} title=${C(`refresh`)} @click=${this.#n}>${u(`refresh`,16)}</button></span>
      </header>
      ${this.#e.failure?d(this.#e.failure,()=>this.#n()):e}
      <div class="columns">
        <div class="stack">
          ${this.#r(t)}
          ${this.#a(t)}
        </div>
        ${this.#l()}
      </div>
    </div>`}#r(t){let n=t?.coverage?.intervals??[];return s`<section class="panel" aria-labelledby="cover">
      <header><h2 id="cover">${C(`cover`)}</h2>
        ${t?.coverage?.skill?s`<span class="faint small">${C(`wholeSkill`,{skill:t.coverage.skill})}</span>`:e}</header>
      <div class="body">
        ${t?s`${n.length?this.#i(t,n):e}
              <zt-cover-chart .points=${j(t.coverage)} .now=${Date.parse(t.nowTime??``)}></zt-cover-chart>`:o(7)}
      </div>
    </section>`}#i(t,n){let r=t.coverage?.targetPermille??0,i=Date.parse(t.nowTime??``),a=(t.coverage?.intervalMinutes??30)*6e4,o=n.filter(e=>Date.parse(e.startTime??``)+a>i),c=o[0];if(!c)return e;let l=o.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e),u=c.serviceLevelPermille??0,d=(e=0)=>e<0?`bad-text`:``;return s`<dl class="figures">
      <div><dt>${C(`level`)}</dt>
        <dd><span class=${u>=0&&u<r?`bad-text`:`good-text`}>${y(u)}</span><small>${C(`target`,{target:y(r)})}</small></dd></div>
      <div><dt>${C(`slackNow`)}</dt><dd class=${d(c.slack)}>${v(c.slack??0,!0)}<small>${C(`people`)}</small></dd></div>
      <div><dt>${C(`lowest`)}</dt><dd class=${d(l.slack)}>${v(l.slack??0,!0)}<small>${C(`at`,{time:_(l.startTime)})}</small></dd></div>
    </dl>`}#a(t){if(!t)return s`<section class="panel">${this.lookedAt?o(9):l(`people`,C(`noTeam`))}</section>`;let n=w.map(e=>({state:e,people:(t.people??[]).filter(t=>k(t.state)===e)})),r=e=>n.find(t=>t.state===e).people.length,i=r(`HERE`)+r(`BREAK`),a=i+r(`LATE`)+r(`EXPECTED`);return s`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${C(`presence`)}</h2>
        <div class="counts">
          ${n.slice(0,2).filter(e=>e.people.length).map(({state:e,people:t})=>s`<span class=${T[e]??``}>${C(e)}<b>${t.length}</b></span>`)}
          ${a?s`<span>${C(`here`,{here:i,due:a})}</span>`:e}
        </div>
      </header>
      ${n.some(e=>e.people.length)?s`<div class="groups">${n.filter(e=>e.people.length).map(({state:e,people:t})=>this.#o(e,t))}</div>`:l(`people`,C(`nobody`))}
    </section>`}#o(e,t){let n=e===`FINISHED`||e===`OFF`,r=e===`HERE`||t.length>D?`wide`:``;return s`<div class="group ${T[e]??``} ${n?`quiet`:``} ${r}">
      <h3>${C(e)}<span class="number">${t.length}</span></h3>
      <ul class="people">${t.map(t=>this.#s(e,t))}</ul>
    </div>`}#s(e,t){let n=this.host.names.of(t.employee);return s`<li class="person">
      ${f(n)}
      <span class="grow"><span class="cut" title=${n}>${n}</span><br /><span class="faint tiny number">${this.#c(e,t)}</span></span>
    </li>`}#c(t,{shift:n,lateMinutes:r,sinceTime:i}){return t===`LATE`?s`<span class="bad-text">${C(`lateBy`,{span:g(r??0)})}</span>`:t===`BREAK`&&i?C(`since`,{time:_(i)}):n?`${_(n.startTime)}–${_(n.endTime)}`:e}#l(){let{value:t,failure:n}=this.#t,r=t?.workItems??[];return s`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${C(`inbox`)}</h2>
        ${r.length?s`<a class="small" href=${b(`inbox`)} @click=${e=>this.turnTo(e,`inbox`)}>${C(`all`,{count:t?.totalSize??r.length})}</a>`:e}
      </header>
      ${n&&!t?s`<div class="body">${d(n,()=>void this.#t.load())}</div>`:e}
      ${t||n?e:o(6)}
      ${r.slice(0,E).map(e=>s`<a class="line" href=${b(`inbox`,e.name)} @click=${t=>this.turnTo(t,`inbox`,e.name)}>${S(e,this.host.names)}</a>`)}
      ${t&&!r.length?l(`check`,C(`clear`)):e}
    </section>`}};A=i([n(`zt-today`)],A);function j(e){return(e?.intervals??[]).map(t=>({start:Date.parse(t.startTime??``),minutes:e?.intervalMinutes??30,required:t.required??0,before:t.available??0,levelPermille:t.serviceLevelPermille??0}))}export{A as Today};