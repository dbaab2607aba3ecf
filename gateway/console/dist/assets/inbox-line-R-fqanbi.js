import{G as e,J as t,L as n,Z as r,j as i,o as a,t as o,z as s}from"./shapes-DngMaivK.js";var c=n({leave:{zh:`请假`,en:`Leave`},swap:{zh:`换班`,en:`Swaps`},attendance:{zh:`考勤`,en:`Attendance`},scheduling:{zh:`班表`,en:`Roster`},payroll:{zh:`工资`,en:`Pay`},training:{zh:`培训`,en:`Training`},kpi:{zh:`绩效`,en:`KPI`},knowledge:{zh:`知识`,en:`Knowledge`},ofPerson:{zh:`{person} {title}`,en:`{person}: {title}`},other:{zh:`其他`,en:`Other`},WORK_ITEM_STATE_OPEN:{zh:`待处理`,en:`Open`},WORK_ITEM_STATE_CLAIMED:{zh:`处理中`,en:`In hand`},WORK_ITEM_STATE_ESCALATED:{zh:`已升级`,en:`Escalated`},WORK_ITEM_STATE_DONE:{zh:`已办结`,en:`Done`},WORK_ITEM_STATE_CANCELLED:{zh:`已取消`,en:`Cancelled`}}),l=60;function u(e){let t=e.draft?.kind?.split(`.`)[0]??``;return t in c.catalogue?c(t):c(`other`)}function d(e){return c(e??`WORK_ITEM_STATE_OPEN`)}function f(e,t){let n=s(e.draft?.title)||e.draft?.subject||e.name,r=t.of(e.draft?.employee);return r&&!n.includes(r)?c(`ofPerson`,{person:r,title:n}):n}var p=e=>e.state!==`WORK_ITEM_STATE_DONE`&&e.state!==`WORK_ITEM_STATE_CANCELLED`;function m(e){if(!e.draft?.dueTime||!p(e))return;let{text:t,minutes:n}=i(e.draft.dueTime);return{text:t,tone:n<0?`bad`:n<=l?`watch`:``}}function h(e,t,n){let[r=``,...i]=t.split(`.`),a=r.replace(/_(\w)/g,(e,t)=>t.toUpperCase());return i.length?{...e,[a]:h(e[a]??{},i.join(`.`),n)}:{...e,[a]:n}}var g=n({escalated:{zh:`已升级`,en:`Escalated`},claimedBy:{zh:`{name} 在处理`,en:`{name} is at it`},standIn:{zh:`代理`,en:`Stand-in`}}),_=r`
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
`;function v(n,r){let i=m(n),c=r.of(n.draft?.employee),l=r.in(s(n.draft?.reasons?.[0]?.text));return t`
    ${c?o(c):t`<span class="avatar">${a(`inbox`,16)}</span>`}
    <span>
      <span class="title">${f(n,r)}</span>
      ${l?t`<span class="why">${l}</span>`:e}
      <span class="marks">
        <span class="badge">${u(n)}</span>
        ${n.state===`WORK_ITEM_STATE_ESCALATED`?t`<span class="badge bad">${g(`escalated`)}</span>`:e}
        ${i?t`<span class="badge ${i.tone} number">${a(`clock`,12)}${i.text}</span>`:e}
        ${n.standIn?t`<span class="badge watch">${g(`standIn`)}</span>`:e}
        ${n.state===`WORK_ITEM_STATE_CLAIMED`?t`<span class="badge accent">${g(`claimedBy`,{name:r.of(n.assignee)})}</span>`:e}
      </span>
    </span>`}export{u as a,h as c,p as i,_ as n,d as o,m as r,f as s,v as t};