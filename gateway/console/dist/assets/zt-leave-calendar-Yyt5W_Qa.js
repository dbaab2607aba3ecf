import{E as e,G as t,K as n,O as r,Q as i,S as a,U as o,Y as s,c,d as l,f as u,g as d,h as f,i as p,l as m,o as h,r as g,t as _}from"./shapes-Ck_9t0Dp.js";import{a as v,c as y,n as b,o as x,r as S}from"./days-D5PTN4OI.js";import{c as C,f as w,l as T,o as E,u as D}from"./leave-words-BkcTjXo7.js";import{s as O}from"./facts-Bf9EHzyL.js";import{n as k}from"./day-marks-BZ4ygHJv.js";var A=3,j={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},M=e=>/PENDING|WAITING/.test(e.state??``),N=class extends c{constructor(...t){super(...t),this.month=S(x()),this.day=x(),this.#e=new m(this,t=>{let n=y(this.month);return this.host.api.get(`/v1/${this.lookedAt}/leaveCalendar`,{startDate:n[0],endDate:e(n.at(-1),1)},t)},120),this.#t=new Map}static{this.styles=[u,D,i`
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
    `]}#e;#t;#n;load(){this.#e.clear(),this.lookedAt&&this.#e.load()}#r(e){this.month=e,this.day=e===S(x())?x():e,this.load()}#i(t){if(this.#n!==t){this.#n=t,this.#t=new Map;for(let n of t.away??[]){let[t,r]=[d(n.startTime??``),d(new Date(Date.parse(n.endTime??``)-1))];for(let i=t;i<=r&&!(i!==t&&i===r&&Date.parse(n.endTime??``)-Date.parse(a(i,`00:00`))<=288e5);i=e(i,1))this.#t.set(i,[...this.#t.get(i)??[],n])}}}render(){let{value:e,failure:t}=this.#e;return e&&this.#i(e),s`<div class="page">
      <header><h1>${w(`calendar`)}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${E(`leave-calendar`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${t?g(t,()=>void this.#e.load()):n}
      <div class="columns">
        <section class="panel" aria-label=${f(this.month,{year:`numeric`,month:`long`})}>
          <header class="bar">
            <b class="grow">${f(this.month,{year:`numeric`,month:`long`})}</b>
            <button class="button icon small" aria-label=${w(`earlier`)} title=${w(`earlier`)} @click=${()=>this.#r(v(this.month,-1))}>${h(`back`,16)}</button>
            <button class="button icon small" aria-label=${w(`later`)} title=${w(`later`)} @click=${()=>this.#r(v(this.month,1))}>${h(`next`,16)}</button>
            <button class="button small" @click=${()=>this.#r(S(x()))}>${w(`thisMonth`)}</button>
          </header>
          ${e?this.#a(e):t?n:p(10)}
        </section>
        ${e?this.#c(e):n}
      </div>
    </div>`}#a(e){let t=y(this.month);return s`<div class="names" aria-hidden="true">${b(t[0],7).map(e=>s`<span>${f(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" @keydown=${this.#s}>${t.map(t=>this.#o(t,e.days?.find(e=>e.date===t)))}</div>`}#o(e,t){let r=this.#t.get(e)??[],i=k(t),a=(t?.approvedCount??0)+(t?.pendingCount??0),o=t?.cap??-1,c=t?.dayClass?/HOLIDAY|WEEKEND|REST/.test(t.dayClass):[0,6].includes(new Date(`${e}T00:00:00Z`).getUTCDay()),l=[f(e),t?.holiday??i?.word??``,w(`counts`,{approved:t?.approvedCount??0,pending:t?.pendingCount??0})];return s`<button class="${c?`rest`:``} ${e.slice(0,7)===this.month.slice(0,7)?``:`out`} ${e===x()?`now`:``}" data-date=${e}
      tabindex=${e===this.day?0:-1} aria-pressed=${e===this.day} aria-label=${l.filter(Boolean).join(`, `)} @click=${()=>this.day=e}>
      <span class="top"><b>${Number(e.slice(8))}</b>${i?s`<span class="mark ${i.tone}">${i.word}</span>`:n}
        ${o>=0&&a?s`<span class="places ${a>=o?`full`:``}">${w(`places`,{used:a,cap:o})}</span>`:n}</span>
      <span class="away">${r.slice(0,A).map(e=>s`<span class=${M(e)?`asked`:``}>${this.host.names.of(e.employee)}</span>`)}
        ${r.length>A?s`<span class="more">+${r.length-A}</span>`:n}</span>
    </button>`}#s(t){let n=j[t.key];if(!n)return;t.preventDefault();let r=e(this.day,n);y(this.month).includes(r)||this.#r(S(r)),this.day=r,this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus())}#c(e){let t=e.days?.find(e=>e.date===this.day),i=this.#t.get(this.day)??[];return s`<section class="panel" aria-live="polite">
      <header><h2>${w(`awayOn`,{day:f(this.day)})}</h2>${t?.holiday?s`<span class="badge bad">${t.holiday}</span>`:n}
        ${(t?.cap??-1)>=0?s`<span class="faint small">${w(`cap`,{n:t.cap})}</span>`:n}</header>
      ${i.length?s`<ul class="list">${i.map(e=>{let t=this.host.names.of(e.employee);return s`<li>${_(t)}<span><b>${t}</b><br /><span class="small soft number">${O(e.leaveType)} · ${r(e.startTime,e.endTime)}</span></span>
              ${M(e)?s`<span class="badge ${C(e.state)}">${T(e.state)}</span>`:n}</li>`})}</ul>`:s`<p class="list soft">${w(`nobodyAway`)}</p>`}
    </section>`}};l([o()],N.prototype,`month`,void 0),l([o()],N.prototype,`day`,void 0),N=l([t(`zt-leave-calendar`)],N);export{N as LeaveCalendar};