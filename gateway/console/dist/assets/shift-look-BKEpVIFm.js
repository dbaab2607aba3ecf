import{B as e,I as t,K as n,L as r,Q as i,R as a,Y as o,b as s,k as c}from"./shapes-Ck_9t0Dp.js";import{t as l}from"./place-BA6y1Tuk.js";var u=a({nextDay:{zh:`次日`,en:`next day`},away:{zh:`休假 {from}–{to}`,en:`on leave {from}–{to}`},held:{zh:`请假待批 {from}–{to}`,en:`leave asked for {from}–{to}`},OPEN:{zh:`补班`,en:`Extra`},pause:{zh:`小休 {time}，{length}`,en:`break {time}, {length}`}}),d=8,f=6e4,p=i`
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
`;function m(e,t){let n=t.findIndex(t=>t.code===e);return`tone-${(n<0?6:n)%d}`}function h(e){let[t,n]=e.startClock.split(`:`).map(Number),r=t*60+n+e.lengthMinutes;return{clock:r===1440?`24:00`:`${String(Math.floor(r/60)%24).padStart(2,`0`)}:${String(r%60).padStart(2,`0`)}`,nextDay:r>1440}}function g(e){let{clock:t,nextDay:n}=h(e);return`${e.startClock}–${t}${n?` (${u(`nextDay`)})`:``}`}var _=(e=``)=>e===`OPEN`?u(`OPEN`):e;function v(t,n=``){return e(t?.title)||t?.code||n}function y(e){let[t,n]=[c(e.startTime),c(e.endTime)];return n!==`00:00`&&n<=t}function b(e){let t=c(e.endTime);return t===`00:00`?`24:00`:t}var x=new WeakMap,S=[];function C(e,n){let i=[n,t(),r()];i.some((e,t)=>e!==S[t])&&([x,S]=[new WeakMap,i]);let a=x.get(e);return a===void 0&&x.set(e,a=w(e,n)),a}function w(t,n){let r=n.find(e=>e.code===t.shiftType),i=y(t)?`${u(`nextDay`)} ${c(t.endTime)}`:b(t),a=[`${_(t.shiftType)} ${r?e(r.title):``}`.trim(),`${c(t.startTime)}–${i}`];for(let e of t.breaks??[]){let n=new Date(Date.parse(t.startTime??``)+(e.offsetMinutes??0)*6e4).toISOString();a.push(u(`pause`,{time:c(n),length:s(e.lengthMinutes??0)}))}for(let e of t.absences??[])a.push(u(e.held?`held`:`away`,{from:c(e.startTime),to:c(e.endTime)}));return a.join(`, `)}function T(e,t){let n=(e.breaks??[]).map(n=>{let r=Date.parse(e.startTime??``)+(n.offsetMinutes??0)*f,[i,a]=[t(r),t(r+(n.lengthMinutes??0)*f)];return`transparent ${i}%, var(--edge) ${i}%, var(--edge) ${a}%, transparent ${a}%`});return n.length?`linear-gradient(90deg, ${n.join(`, `)})`:``}function E(e,t,r=`full`){let[i,a]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],s=e=>(Math.min(Math.max(e,i),a)-i)/(a-i)*100,u=(e.absences??[]).map(e=>{let[t,n]=[s(Date.parse(e.startTime??``)),s(Date.parse(e.endTime??``))];return{from:t,long:n-t,held:e.held}}),d=u.some(e=>!e.held&&e.long>60),f=y(e)?o`<sup>+1</sup>`:n,p=r===`code`?``:T(e,s);return o`<span class="chip ${m(e.shiftType,t)} ${d?`gone`:``}">
    ${u.map(e=>o`<i class=${e.held?`held`:``} ${l({"--from":`${e.from}%`,"--long":`${e.long}%`})}></i>`)}
    ${p?o`<u ${l({"--pauses":p})}></u>`:n}
    <b>${_(e.shiftType)}${r===`code`?f:n}</b>
    ${r===`full`?o`<small>${c(e.startTime)}–${b(e)}${f}</small>`:n}
    ${r===`start`?o`<small>${c(e.startTime)}${f}</small>`:n}
  </span>`}export{_ as a,g as c,E as i,v as l,b as n,C as o,y as r,m as s,p as t};