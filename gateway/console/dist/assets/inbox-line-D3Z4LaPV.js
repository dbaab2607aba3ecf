import{B as e,K as t,M as n,Q as r,R as i,Y as a,o,t as s,v as c}from"./shapes-Ck_9t0Dp.js";var l=i({leave:{zh:`请假`,en:`Leave`},swap:{zh:`换班`,en:`Swaps`},attendance:{zh:`考勤`,en:`Attendance`},scheduling:{zh:`班表`,en:`Roster`},payroll:{zh:`工资`,en:`Pay`},training:{zh:`培训`,en:`Training`},kpi:{zh:`绩效`,en:`KPI`},knowledge:{zh:`知识`,en:`Knowledge`},ofPerson:{zh:`{person} {title}`,en:`{person}: {title}`},other:{zh:`其他`,en:`Other`},WORK_ITEM_STATE_OPEN:{zh:`待处理`,en:`Open`},WORK_ITEM_STATE_CLAIMED:{zh:`处理中`,en:`In hand`},WORK_ITEM_STATE_ESCALATED:{zh:`已升级`,en:`Escalated`},WORK_ITEM_STATE_DONE:{zh:`已办结`,en:`Done`},WORK_ITEM_STATE_CANCELLED:{zh:`已取消`,en:`Cancelled`}}),u=60;function d(e){let t=e.draft?.kind?.split(`.`)[0]??``;return t in l.catalogue?l(t):l(`other`)}function f(e){return l(e??`WORK_ITEM_STATE_OPEN`)}function p(t,n){let r=c(e(t.draft?.title))||t.draft?.subject||t.name,i=n.of(t.draft?.employee);return i&&!r.includes(i)?l(`ofPerson`,{person:i,title:r}):r}var m=e=>e.state!==`WORK_ITEM_STATE_DONE`&&e.state!==`WORK_ITEM_STATE_CANCELLED`;function h(e){if(!e.draft?.dueTime||!m(e))return;let{text:t,minutes:r}=n(e.draft.dueTime);return{text:t,tone:r<0?`bad`:r<=u?`watch`:``}}function g(e,t,n){let[r=``,...i]=t.split(`.`),a=r.replace(/_(\w)/g,(e,t)=>t.toUpperCase());return i.length?{...e,[a]:g(e[a]??{},i.join(`.`),n)}:{...e,[a]:n}}var _=i({escalated:{zh:`已升级`,en:`Escalated`},claimedBy:{zh:`{name} 在处理`,en:`{name} is at it`},standIn:{zh:`代理`,en:`Stand-in`}}),v=r`
  .line {
    display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; padding: 11px 16px; width: 100%; text-align: left;
    border: 0; border-top: 1px solid var(--zt-line); background: transparent; color: var(--zt-ink); text-decoration: none;
  }
  .line:hover { background: var(--zt-hover); text-decoration: none; }
  .line[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
  .line .avatar { margin-top: 2px; }
  .line .title { font-weight: 560; line-height: 1.45; text-wrap: pretty; }
  .line .why { color: var(--zt-ink-soft); font-size: var(--zt-text-small); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .line .marks { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 4px; align-items: center; }
`;function y(n,r){let i=h(n),l=r.of(n.draft?.employee),u=c(r.in(e(n.draft?.reasons?.[0]?.text)));return a`
    ${l?s(l):a`<span class="avatar">${o(`inbox`,16)}</span>`}
    <span>
      <span class="title">${p(n,r)}</span>
      ${u?a`<span class="why">${u}</span>`:t}
      <span class="marks">
        <span class="badge">${d(n)}</span>
        ${n.state===`WORK_ITEM_STATE_ESCALATED`?a`<span class="badge bad">${_(`escalated`)}</span>`:t}
        ${i?a`<span class="badge ${i.tone} number">${o(`clock`,12)}${i.text}</span>`:t}
        ${n.standIn?a`<span class="badge watch">${_(`standIn`)}</span>`:t}
        ${n.state===`WORK_ITEM_STATE_CLAIMED`?a`<span class="badge accent">${_(`claimedBy`,{name:r.of(n.assignee)})}</span>`:t}
      </span>
    </span>`}export{d as a,g as c,m as i,v as n,f as o,h as r,p as s,y as t};