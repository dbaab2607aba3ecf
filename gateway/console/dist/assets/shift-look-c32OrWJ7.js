import{D as e,F as t,K as n,L as r,N as i,P as a,U as o,Y as s,y as c}from"./shapes-DG9zjCvG.js";import{t as l}from"./place-QR5zxgTy.js";var u=t({nextDay:{zh:`次日`,en:`next day`},away:{zh:`休假 {from}–{to}`,en:`on leave {from}–{to}`},held:{zh:`请假待批 {from}–{to}`,en:`leave asked for {from}–{to}`},pause:{zh:`小休 {time}，{length}`,en:`break {time}, {length}`}}),d=8,f=6e4,p=s`
  .chip {
    position: relative; display: grid; align-content: center; gap: 0; min-width: 0; height: 100%; padding: 2px 8px; overflow: hidden;
    border-radius: 5px; line-height: 1.25; text-align: left; background: var(--fill); color: var(--ink); box-shadow: inset 3px 0 var(--edge);
    font-size: var(--zt-text-tiny); font-variant-numeric: tabular-nums;
  }
  .chip b { font-weight: 660; font-size: var(--zt-text-small); }
  .chip b, .chip small { overflow: hidden; text-overflow: clip; white-space: nowrap; position: relative; z-index: 1; }
  .chip small { font-size: inherit; }
  .chip sup { font-size: 0.625rem; line-height: 0; margin-left: 2px; }
  .chip i {
    position: absolute; inset: 0 auto 0 var(--from); width: var(--long); border-inline: 1px solid var(--stripe);
    background: repeating-linear-gradient(-45deg, var(--stripe) 0 1.5px, transparent 1.5px 6px) var(--zt-surface);
  }
  .chip i.held { background: repeating-linear-gradient(-45deg, var(--stripe) 0 1px, transparent 1px 8px); border: 1px dashed currentColor; border-radius: 5px; }
  .chip.gone b, .chip.gone small { background: var(--zt-surface); justify-self: start; padding: 0 3px; border-radius: 3px; margin-left: -3px; }
  .chip u { position: absolute; inset: auto 0 0 0; height: 3px; background: var(--pauses); text-decoration: none; }
  .chip { --stripe: light-dark(#6b778566, #a3aebb55); }
  .tone-0 { --fill: light-dark(#e3ecfb, #1c2c49); --ink: light-dark(#17428f, #a9c7ff); --edge: light-dark(#4a7bd8, #6d98ea); }
  .tone-1 { --fill: light-dark(#e0f2ea, #17332a); --ink: light-dark(#125538, #8bdcb3); --edge: light-dark(#3aa676, #4fb98a); }
  .tone-2 { --fill: light-dark(#fcefd9, #37290f); --ink: light-dark(#744600, #f3c77d); --edge: light-dark(#d9962a, #d79b3e); }
  .tone-3 { --fill: light-dark(#f0e8fb, #2c2240); --ink: light-dark(#5d3091, #d0b4f5); --edge: light-dark(#9567cf, #a47fdb); }
  .tone-4 { --fill: light-dark(#dff1f5, #12303a); --ink: light-dark(#0b5566, #85d5e6); --edge: light-dark(#2a9db5, #3fabc1); }
  .tone-5 { --fill: light-dark(#fce8ee, #3b1f2b); --ink: light-dark(#8f2149, #f6a8c2); --edge: light-dark(#d4648c, #d9749a); }
  .tone-6 { --fill: light-dark(#e6e8f0, #262b3a); --ink: light-dark(#33405e, #bcc6e0); --edge: light-dark(#66749b, #7f8db5); }
  .tone-7 { --fill: light-dark(#eef2d8, #2b3113); --ink: light-dark(#4b5a0a, #cddb7f); --edge: light-dark(#93a832, #a2b647); }
`;function m(e,t){let n=t.findIndex(t=>t.code===e);return`tone-${(n<0?6:n)%d}`}function h(e){let[t,n]=e.startClock.split(`:`).map(Number),r=t*60+n+e.lengthMinutes;return{clock:r===1440?`24:00`:`${String(Math.floor(r/60)%24).padStart(2,`0`)}:${String(r%60).padStart(2,`0`)}`,nextDay:r>1440}}function g(e){let{clock:t,nextDay:n}=h(e);return`${e.startClock}–${t}${n?` (${u(`nextDay`)})`:``}`}function _(e,t=``){return r(e?.title)||e?.code||t}function v(t){let[n,r]=[e(t.startTime),e(t.endTime)];return r!==`00:00`&&r<=n}function y(t){let n=e(t.endTime);return n===`00:00`?`24:00`:n}var b=new WeakMap,x=[];function S(e,t){let n=[t,i(),a()];n.some((e,t)=>e!==x[t])&&([b,x]=[new WeakMap,n]);let r=b.get(e);return r===void 0&&b.set(e,r=C(e,t)),r}function C(t,n){let i=n.find(e=>e.code===t.shiftType),a=v(t)?`${u(`nextDay`)} ${e(t.endTime)}`:y(t),o=[`${t.shiftType??``} ${i?r(i.title):``}`.trim(),`${e(t.startTime)}–${a}`];for(let n of t.breaks??[]){let r=new Date(Date.parse(t.startTime??``)+(n.offsetMinutes??0)*6e4).toISOString();o.push(u(`pause`,{time:e(r),length:c(n.lengthMinutes??0)}))}for(let n of t.absences??[])o.push(u(n.held?`held`:`away`,{from:e(n.startTime),to:e(n.endTime)}));return o.join(`, `)}function w(e,t){let n=(e.breaks??[]).map(n=>{let r=Date.parse(e.startTime??``)+(n.offsetMinutes??0)*f,[i,a]=[t(r),t(r+(n.lengthMinutes??0)*f)];return`transparent ${i}%, var(--edge) ${i}%, var(--edge) ${a}%, transparent ${a}%`});return n.length?`linear-gradient(90deg, ${n.join(`, `)})`:``}function T(t,r,i=`full`){let[a,s]=[Date.parse(t.startTime??``),Date.parse(t.endTime??``)],c=e=>(Math.min(Math.max(e,a),s)-a)/(s-a)*100,u=(t.absences??[]).map(e=>{let[t,n]=[c(Date.parse(e.startTime??``)),c(Date.parse(e.endTime??``))];return{from:t,long:n-t,held:e.held}}),d=u.some(e=>!e.held&&e.long>60),f=v(t)?n`<sup>+1</sup>`:o,p=i===`code`?``:w(t,c);return n`<span class="chip ${m(t.shiftType,r)} ${d?`gone`:``}">
    ${u.map(e=>n`<i class=${e.held?`held`:``} ${l({"--from":`${e.from}%`,"--long":`${e.long}%`})}></i>`)}
    ${p?n`<u ${l({"--pauses":p})}></u>`:o}
    <b>${t.shiftType}${i===`code`?f:o}</b>
    ${i===`full`?n`<small>${e(t.startTime)}–${y(t)}${f}</small>`:o}
    ${i===`start`?n`<small>${e(t.startTime)}${f}</small>`:o}
  </span>`}export{S as a,_ as c,T as i,y as n,m as o,v as r,g as s,p as t};