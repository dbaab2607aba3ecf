import{D as e,G as t,H as n,J as r,T as i,W as a,Z as o,c as s,d as c,f as l,g as u,h as d,i as f,l as p,o as m,r as h,t as g,x as _}from"./shapes-DngMaivK.js";import{a as v,c as y,n as b,o as x,r as S}from"./days-DgKhdnBO.js";import{c as C,f as w,l as T,o as E,u as D}from"./leave-words-BNqG-GrK.js";import{s as O}from"./facts-DthozwBG.js";import{n as k}from"./day-marks-BVgVjHpO.js";var A=3,j={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},M=e=>/PENDING|WAITING/.test(e.state??``),N=class extends s{constructor(...e){super(...e),this.month=S(x()),this.day=x(),this.#e=new p(this,e=>{let t=y(this.month);return this.host.api.get(`/v1/${this.lookedAt}/leaveCalendar`,{startDate:t[0],endDate:i(t.at(-1),1)},e)},120),this.#t=new Map}static{this.styles=[l,D,o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 330px); gap: 16px; align-items: start; }
      .bar { display: flex; gap: 8px; align-items: center; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 104px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:hover { background: var(--zt-hover); }
      .days .rest { background: var(--zt-sunken); }
      .days .out { color: var(--zt-ink-faint); }
      .days button[aria-pressed="true"] { box-shadow: inset 0 0 0 2px var(--zt-accent); }
      .top { display: flex; gap: 4px; align-items: center; min-height: 18px; }
      .top b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now .top b { background: var(--zt-accent); color: var(--zt-accent-ink); border-radius: 9px; min-width: 20px; text-align: center; padding: 0 4px; }
      .top .places { margin-left: auto; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); }
      .top .full { color: var(--zt-bad); font-weight: 620; }
      .mark { border-radius: 3px; font-size: 0.6875rem; font-weight: 650; padding: 0 4px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .away { display: grid; gap: 2px; align-content: start; }
      .away span { padding: 1px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .away .asked { background: transparent; box-shadow: inset 0 0 0 1px var(--zt-line-strong); color: var(--zt-ink-soft); }
      .away .more { background: transparent; color: var(--zt-ink-soft); padding: 0 6px; }
      .list { padding: 0 16px 14px; display: grid; gap: 10px; }
      .list li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 10px; align-items: center; line-height: 1.35; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .days button { min-height: 54px; padding: 4px 3px; }
        .top { flex-wrap: wrap; gap: 0 2px; } .top .places { width: 100%; margin: 0; font-size: 0.6875rem; }
        .away { display: flex; gap: 2px; } .away span { width: 6px; height: 6px; padding: 0; border-radius: 50%; background: var(--zt-accent); font-size: 0; } .away .more { display: none; }
        .mark { padding: 0 2px; }
      }
    `]}#e;#t;#n;load(){this.#e.clear(),this.lookedAt&&this.#e.load()}#r(e){this.month=e,this.day=e===S(x())?x():e,this.load()}#i(e){if(this.#n!==e){this.#n=e,this.#t=new Map;for(let t of e.away??[]){let[e,n]=[u(t.startTime??``),u(new Date(Date.parse(t.endTime??``)-1))];for(let r=e;r<=n&&!(r!==e&&r===n&&Date.parse(t.endTime??``)-Date.parse(_(r,`00:00`))<=288e5);r=i(r,1))this.#t.set(r,[...this.#t.get(r)??[],t])}}}render(){let{value:e,failure:n}=this.#e;return e&&this.#i(e),r`<div class="page">
      <header><h1>${w(`calendar`)}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${E(`leave-calendar`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${n?h(n,()=>void this.#e.load()):t}
      <div class="columns">
        <section class="panel" aria-label=${d(this.month,{year:`numeric`,month:`long`})}>
          <header class="bar">
            <b class="grow">${d(this.month,{year:`numeric`,month:`long`})}</b>
            <button class="button icon small" aria-label=${w(`earlier`)} title=${w(`earlier`)} @click=${()=>this.#r(v(this.month,-1))}>${m(`back`,16)}</button>
            <button class="button icon small" aria-label=${w(`later`)} title=${w(`later`)} @click=${()=>this.#r(v(this.month,1))}>${m(`next`,16)}</button>
            <button class="button small" @click=${()=>this.#r(S(x()))}>${w(`thisMonth`)}</button>
          </header>
          ${e?this.#a(e):n?t:f(10)}
        </section>
        ${e?this.#c(e):t}
      </div>
    </div>`}#a(e){let t=y(this.month);return r`<div class="names" aria-hidden="true">${b(t[0],7).map(e=>r`<span>${d(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" @keydown=${this.#s}>${t.map(t=>this.#o(t,e.days?.find(e=>e.date===t)))}</div>`}#o(e,n){let i=this.#t.get(e)??[],a=k(n),o=(n?.approvedCount??0)+(n?.pendingCount??0),s=n?.cap??-1,c=n?.dayClass?/HOLIDAY|WEEKEND|REST/.test(n.dayClass):[0,6].includes(new Date(`${e}T00:00:00Z`).getUTCDay()),l=[d(e),n?.holiday??a?.word??``,w(`counts`,{approved:n?.approvedCount??0,pending:n?.pendingCount??0})];return r`<button class="${c?`rest`:``} ${e.slice(0,7)===this.month.slice(0,7)?``:`out`} ${e===x()?`now`:``}" data-date=${e}
      tabindex=${e===this.day?0:-1} aria-pressed=${e===this.day} aria-label=${l.filter(Boolean).join(`, `)} @click=${()=>this.day=e}>
      <span class="top"><b>${Number(e.slice(8))}</b>${a?r`<span class="mark ${a.tone}">${a.word}</span>`:t}
        ${s>=0&&o?r`<span class="places ${o>=s?`full`:``}">${w(`places`,{used:o,cap:s})}</span>`:t}</span>
      <span class="away">${i.slice(0,A).map(e=>r`<span class=${M(e)?`asked`:``}>${this.host.names.of(e.employee)}</span>`)}
        ${i.length>A?r`<span class="more">+${i.length-A}</span>`:t}</span>
    </button>`}#s(e){let t=j[e.key];if(!t)return;e.preventDefault();let n=i(this.day,t);y(this.month).includes(n)||this.#r(S(n)),this.day=n,this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus())}#c(n){let i=n.days?.find(e=>e.date===this.day),a=this.#t.get(this.day)??[];return r`<section class="panel" aria-live="polite">
      <header><h2>${w(`awayOn`,{day:d(this.day)})}</h2>${i?.holiday?r`<span class="badge bad">${i.holiday}</span>`:t}
        ${(i?.cap??-1)>=0?r`<span class="faint small">${w(`cap`,{n:i.cap})}</span>`:t}</header>
      ${a.length?r`<ul class="list">${a.map(n=>{let i=this.host.names.of(n.employee);return r`<li>${g(i)}<span><b>${i}</b><br /><span class="small soft number">${O(n.leaveType)} · ${e(n.startTime,n.endTime)}</span></span>
              ${M(n)?r`<span class="badge ${C(n.state)}">${T(n.state)}</span>`:t}</li>`})}</ul>`:r`<p class="list soft">${w(`nobodyAway`)}</p>`}
    </section>`}};c([n()],N.prototype,`month`,void 0),c([n()],N.prototype,`day`,void 0),N=c([a(`zt-leave-calendar`)],N);export{N as LeaveCalendar};