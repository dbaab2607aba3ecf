import{G as e,J as t,L as n,Z as r,o as i}from"./shapes-DngMaivK.js";import{a,o,r as s}from"./facts-DthozwBG.js";var c=n({held:{zh:`成立`,en:`held`},notHeld:{zh:`不成立`,en:`did not hold`},wanted:{zh:`要求{comparison} {limit}`,en:`wanted: {comparison} {limit}`}}),l=r`
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
`;function u(n){if(!n.length)return e;let r=[...n].sort((e,t)=>Number(e.held??!1)-Number(t.held??!1));return t`<ul class="conditions">
    ${r.map(({fact:e,comparison:n,limit:r,value:l,held:u})=>t`<li class=${u?`held`:`failed`}>
        ${i(u?`check`:`cross`,16)}
        <span><span class="unseen">${c(u?`held`:`notHeld`)}: </span><span class="fact">${a(e)}</span></span>
        <small>${c(`wanted`,{comparison:s(n),limit:o(e,r)})}</small>
        <b>${o(e,l)}</b>
      </li>`)}
  </ul>`}export{l as n,u as t};