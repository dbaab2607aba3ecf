import{E as e,M as t,S as n,b as r,k as i,n as a,o}from"./index-DXkp-D0j.js";import{i as s}from"./format-CEaRvrez.js";import{l as c,n as l,p as u,t as d,u as f}from"./conditions-Dgr1CBtk.js";var p=r({"leave.approve":{zh:`请假审批`,en:`Leave approval`},"swap.approve":{zh:`换班审批`,en:`Swap approval`},byPolicy:{zh:`按规则`,en:`by policy`},approved:{zh:`批准`,en:`Approved`},refused:{zh:`不批准`,en:`Refused`},automatic:{zh:`自动批准`,en:`Approved at once`},escalated:{zh:`交给人决定`,en:`Put before a person`},policy:{zh:`规则第 {version} 版`,en:`policy version {version}`},facts:{zh:`当时的情况`,en:`Facts at that moment`},conditions:{zh:`逐条核对`,en:`Conditions`},sampled:{zh:`待复核`,en:`To review`},FINE:{zh:`复核无误`,en:`Found fine`},WRONG:{zh:`复核有误`,en:`Found wrong`}}),m=[l,t`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision h4 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 600; margin-bottom: 4px; }
    .decision .known { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 6px 16px; }
    .decision dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
    .decision dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    @media (width < 760px) {
      .decision > summary { padding-inline: 12px; grid-template-columns: auto minmax(0, 1fr); }
      .decision > summary > .row { grid-column: 2; flex-wrap: wrap; gap: 4px; }
      .decision .inside { padding: 4px 12px 14px; }
    }
  `];function h(e=``){return e in p.catalogue?p(e):e}function g(t,r,c=e){let l=t.decision??{},m=r.of(t.employee),g=n(l.reasons?.[0]?.text)||l.comment;return i`<details class="decision">
    <summary>
      ${a(m)}
      <span><span class="who">${m}</span> <span class="soft">${h(t.action)}</span>
        <br /><span class="faint small number">${s(l.decideTime)} · ${v(t,r)}</span></span>
      <span class="row">${y(t)}<span class="badge ${f(l.outcome)}">${_(t)}</span></span>
    </summary>
    <div class="inside">
      ${g?i`<p>${g}</p>`:e}
      ${l.conditions?.length?i`<section><h4>${p(`conditions`)}${l.policyVersion?i` · ${p(`policy`,{version:l.policyVersion})}`:e}</h4>
            ${d(l.conditions)}</section>`:e}
      ${l.facts?.length?i`<section><h4>${p(`facts`)}</h4><dl class="known">${l.facts.map(e=>i`<div><dt>${n(e.label)||e.key}</dt><dd class="${o(e.tone)}-text">${u(e)}</dd></div>`)}</dl></section>`:e}
      ${c}
    </div>
  </details>`}function _(e){let{decider:t=``,outcome:n}=e.decision??{};return n===`OUTCOME_DENY`?p(`refused`):n===`OUTCOME_ESCALATE`?p(`escalated`):n===`OUTCOME_UNSPECIFIED`||!n?c(n):p(t.startsWith(`employees/`)?`approved`:`automatic`)}function v(e,t){let{decider:n=``}=e.decision??{};return n.startsWith(`employees/`)?t.of(n):p(`byPolicy`)}function y(t){return t.review===`FINE`||t.review===`WRONG`?i`<span class="badge ${t.review===`FINE`?`good`:`bad`}">${p(t.review)}</span>`:t.sampled?i`<span class="badge accent">${p(`sampled`)}</span>`:e}export{g as n,m as r,h as t};