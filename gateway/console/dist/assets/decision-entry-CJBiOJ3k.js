import{B as e,K as t,Q as n,R as r,Y as i,_ as a,a as o,t as s}from"./shapes-Ck_9t0Dp.js";import{n as c,t as l}from"./conditions-DRu5Xo4_.js";import{a as u,c as d,f,l as p}from"./facts-Bf9EHzyL.js";var m=r({"leave.approve":{zh:`请假审批`,en:`Leave approval`},"swap.approve":{zh:`换班审批`,en:`Swap approval`},byPolicy:{zh:`按规则`,en:`by policy`},approved:{zh:`批准`,en:`Approved`},refused:{zh:`不批准`,en:`Refused`},automatic:{zh:`自动批准`,en:`Approved at once`},escalated:{zh:`交给人决定`,en:`Put before a person`},policy:{zh:`规则第 {version} 版`,en:`policy version {version}`},facts:{zh:`当时的情况`,en:`Facts at that moment`},conditions:{zh:`逐条核对`,en:`Conditions`},sampled:{zh:`待复核`,en:`To review`},FINE:{zh:`复核无误`,en:`Found fine`},WRONG:{zh:`复核有误`,en:`Found wrong`}}),h=[c,n`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); white-space: pre-wrap; }
    .decision h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 600; margin-bottom: 4px; }
    .decision .known { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 6px 16px; }
    .decision dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
    .decision dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    @media (width < 760px) {
      .decision > summary { padding-inline: 12px; grid-template-columns: auto minmax(0, 1fr); }
      .decision > summary > .row { grid-column: 2; flex-wrap: wrap; gap: 4px; }
      .decision .inside { padding: 4px 12px 14px; }
    }
  `];function g(e=``){return e in m.catalogue?m(e):e}function _(n,r,c=t){let d=n.decision??{},h=r.of(n.employee);return i`<details class="decision">
    <summary>
      ${s(h)}
      <span><span class="who">${h}</span> <span class="soft">${g(n.action)}</span>
        <br /><span class="faint small number">${a(d.decideTime)} · ${y(n,r)}</span></span>
      <span class="row">${b(n)}<span class="badge ${p(d.outcome)}">${v(n)}</span></span>
    </summary>
    <div class="inside">
      ${d.reasons?.map(t=>i`<p>${e(t.text)||t.code}</p>`)}
      ${d.comment?i`<blockquote>${d.comment}</blockquote>`:t}
      ${d.conditions?.length?i`<section><h3>${m(`conditions`)}${d.policyVersion?i` · ${m(`policy`,{version:d.policyVersion})}`:t}</h3>
            ${l(d.conditions)}</section>`:t}
      ${d.facts?.length?i`<section><h3>${m(`facts`)}</h3><dl class="known">${d.facts.map(t=>i`<div><dt>${e(t.label)||u(t.key)}</dt><dd class="${o(t.tone)}-text">${f(t)}</dd></div>`)}</dl></section>`:t}
      ${c}
    </div>
  </details>`}function v(e){let{decider:t=``,outcome:n}=e.decision??{};return n===`OUTCOME_DENY`?m(`refused`):n===`OUTCOME_ESCALATE`?m(`escalated`):n===`OUTCOME_UNSPECIFIED`||!n?d(n):m(t.startsWith(`employees/`)?`approved`:`automatic`)}function y(e,t){let{decider:n=``}=e.decision??{};return n.startsWith(`employees/`)?t.of(n):m(`byPolicy`)}function b(e){return e.review===`FINE`||e.review===`WRONG`?i`<span class="badge ${e.review===`FINE`?`good`:`bad`}">${m(e.review)}</span>`:e.sampled?i`<span class="badge accent">${m(`sampled`)}</span>`:t}export{v as i,_ as n,h as r,g as t};