import{K as e,Q as t,R as n,Y as r,o as i}from"./shapes-Ck_9t0Dp.js";import{a,o,r as s}from"./facts-Bf9EHzyL.js";var c=n({held:{zh:`成立`,en:`held`},notHeld:{zh:`不成立`,en:`did not hold`},wanted:{zh:`要求{comparison} {limit}`,en:`wanted: {comparison} {limit}`}}),l=t`
  .conditions { display: grid; container-type: inline-size; max-width: 760px; }
  .conditions li { display: grid; grid-template-columns: 20px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 0 10px; padding: 5px 0; align-items: baseline; border-top: 1px solid var(--zt-line); }
  .conditions li:first-child { border-top: 0; }
  .conditions .fact { display: inline-block; }
  .conditions .fact::first-letter { text-transform: uppercase; }
  .conditions svg { align-self: center; }
  .conditions .held svg { color: var(--zt-good); }
  .conditions .failed svg { color: var(--zt-bad); }
  .conditions b { font-weight: 620; font-variant-numeric: tabular-nums; text-align: right; }
  .conditions .failed b { color: var(--zt-bad); }
  .conditions small { font-size: var(--zt-text-small); color: var(--zt-ink-faint); }
  @container (width < 460px) {
    .conditions li { grid-template-columns: 20px minmax(0, 1fr) auto; }
    .conditions small { grid-area: 2 / 2 / auto / span 2; font-size: var(--zt-text-tiny); }
    .conditions b { grid-area: 1 / 3; }
  }
`;function u(t){if(!t.length)return e;let n=[...t].sort((e,t)=>Number(e.held??!1)-Number(t.held??!1));return r`<ul class="conditions">
    ${n.map(({fact:e,comparison:t,limit:n,value:l,held:u})=>r`<li class=${u?`held`:`failed`}>
        ${i(u?`check`:`cross`,16)}
        <span><span class="unseen">${c(u?`held`:`notHeld`)}: </span><span class="fact">${a(e)}</span></span>
        <small>${c(`wanted`,{comparison:s(t),limit:o(e,n)})}</small>
        <b>${o(e,l)}</b>
      </li>`)}
  </ul>`}export{l as n,u as t};