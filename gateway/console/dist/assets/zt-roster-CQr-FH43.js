import{D as e,F as t,G as n,H as r,I as i,J as a,K as o,L as s,M as c,O as l,P as u,S as d,T as f,U as p,W as m,X as ee,Z as h,_ as g,b as te,c as ne,d as _,f as v,g as re,h as y,i as b,l as x,m as ie,n as ae,o as S,r as C,s as w,t as oe,u as se,x as T,y as E,z as ce}from"./shapes-DngMaivK.js";import{t as le}from"./zt-settings-CZd4s6rK.js";import{i as D,n as O,o as k}from"./days-DgKhdnBO.js";import{i as ue,n as A}from"./zt-shell-ayW42czv.js";import{n as j}from"./zt-offer-list-COnyvHs4.js";import{i as M,n as de,r as N}from"./zt-roster-notices-3_B7FaQc.js";import{n as P,t as fe}from"./roster-BAvxmAZc.js";import{a as pe,n as me,o as he,r as ge}from"./wishes-DlpHrRjV.js";import"./zt-cover-chart-C_vFV7PX.js";import"./zt-cover-weather-CcVcEzH5.js";import{a as _e,c as ve,i as ye,l as be,n as xe,o as Se,r as Ce,s as we,t as F}from"./shift-look-1_7kHWvz.js";import{n as Te,t as Ee}from"./day-marks-BVgVjHpO.js";import{h as De,i as Oe,r as ke}from"./change-words-DtthrlXC.js";import"./zt-swap-list-DqxWL7hA.js";import{n as Ae,r as je,t as Me}from"./place-C2YfNovd.js";import{t as Ne}from"./repeat-4AuD9Z__.js";function Pe(e,t,n){let r=new Map,i=(e,t)=>{let i=r.get(e);return i||(i={employee:e,employeeNo:t?.employeeNo??``,name:t?.displayName??n(e),team:t?.team??``,shifts:new Map},r.set(e,i)),i};for(let t of e)i(t.name,t);for(let e of t){let{shifts:t}=i(e.employee??``),n=e.workDate??``;t.set(n,[...t.get(n)??[],e])}return[...r.values()].sort((e,t)=>Fe(e.employeeNo,t.employeeNo)||Fe(e.employee,t.employee))}var Fe=(e,t)=>e<t?-1:+(e>t);function Ie(e,t){let n=e?.intervals??[],r=0;return t.map(e=>{let t=Date.parse(T(f(e,1),`00:00`)),i=[];for(;r<n.length&&Date.parse(n[r].startTime??``)<t;)i.push(n[r++]);let a=i.filter(e=>(e.required??0)>0);return{date:e,intervals:i,lowest:a.length?a.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e):void 0}})}function Le(e){return Math.max(1,...e.flatMap(e=>e.intervals.map(e=>Math.abs(e.slack??0))))}function Re(e,t){let[n,r]=[[],[]],i=48/Math.max(e.intervals.length,1);return e.intervals.forEach((e,a)=>{if(!(e.required??0))return;let o=e.slack??0,s=Math.max(Math.abs(o)/t*12,.6),c=(a*i).toFixed(2),l=e=>`M${c} ${e.toFixed(2)}h${(i*.86).toFixed(2)}v${s.toFixed(2)}h-${(i*.86).toFixed(2)}z`;o<-.05?r.push(l(12)):n.push(l(12-s))}),{spare:n.join(``),short:r.join(``)}}function ze(e,t,n,r){let i=Math.max(0,Math.floor(e/n)-6);return{from:Math.min(i,r),to:Math.min(r,Math.ceil((e+t)/n)+6)}}var Be={now:new Map,past:[],undone:[]},I=(e,t)=>`${e}|${t}`;function Ve(e,t,n){let r=new Map(n.map(e=>[e.employee,e])),i=new Map(e.now);for(let{employee:e,date:n,code:a}of t){let t=r.get(e);if(!t)continue;let o=I(e,n),s=t.shifts.get(n)?.[0];(s?.shiftType??``)===a?i.delete(o):i.set(o,{employee:e,date:n,code:a,name:t.name,before:s})}return We(i,e.now)?e:{now:i,past:[...e.past,e.now].slice(-200),undone:[]}}function He(e){let{now:t,past:n,undone:r}=e,i=n.at(-1);return i?{now:i,past:n.slice(0,-1),undone:[...r,t]}:e}function Ue(e){let{now:t,past:n,undone:r}=e,i=r.at(-1);return i?{now:i,past:[...n,t],undone:r.slice(0,-1)}:e}function We(e,t){return e.size===t.size&&[...e].every(([e,{code:n}])=>t.get(e)?.code===n)}function Ge(e){return[...e.values()].map(({employee:e,date:t,code:n,before:r})=>({employee:e,workDate:t,shiftType:n,etag:r?.etag}))}function Ke(e,{employee:t,date:n,code:r}){let i=e?T(n,e.startClock):T(n,`00:00`);return{employee:t,workDate:n,shiftType:r,startTime:i,endTime:new Date(Date.parse(i)+(e?.lengthMinutes??0)*6e4).toISOString(),breaks:e?.breaks}}function qe(e,t,n){let r=new Map;for(let e of t.values())r.set(e.employee,[...r.get(e.employee)??[],e]);return e.map(e=>{let t=r.get(e.employee);if(!t)return e;let i=new Map(e.shifts);for(let e of t)e.code?i.set(e.date,[Ke(n.find(t=>t.code===e.code),e)]):i.delete(e.date);return{...e,shifts:i,planned:new Map(t.map(e=>[e.date,e]))}})}function Je(e,t,n){let r=new Map(t.map(e=>[I(e.employee??``,e.workDate??``),e]));return e.map(e=>{let t=new Map;for(let i of n){let n=r.get(I(e.employee,i)),a=e.shifts.get(i)?.[0];(n?.shiftType!==a?.shiftType||n?.startTime!==a?.startTime)&&t.set(i,{employee:e.employee,date:i,code:a?.shiftType??``,name:e.name,before:n})}return t.size?{...e,planned:t}:e})}function Ye(e,t,n){let[r,i]=[e.length,e[0]?.length??0];if(!r||!i)return[];let a=Math.max(r,Math.floor(t.length/r)*r),o=Math.max(i,Math.floor((t[0]?.length??0)/i)*i),s=[];for(let t=0;t<a;t+=1)for(let a=0;a<o;a+=1){let o=n(t,a);o&&s.push({...o,code:e[t%r][a%i]})}return s}function Xe(e,t,n){return e.employee===t.employee&&e.date===t.date?[]:n?[{...t,code:e.code}]:[{...t,code:e.code},{...e,code:t.code}]}function Ze(e,t,n){let r=t.trim().toLowerCase();if(!r||!e.length)return-1;let i=({name:e,employeeNo:t})=>t.toLowerCase().startsWith(r)||e.toLowerCase().split(/[\s·]+/).some(e=>e.startsWith(r))||e.toLowerCase().startsWith(r),a=({name:e,employeeNo:t})=>e.toLowerCase().includes(r)||t.toLowerCase().includes(r),o=e.map((t,r)=>(r+Math.max(n,0))%e.length);return o.find(t=>i(e[t]))??o.find(t=>a(e[t]))??-1}var Qe=60,$e=200,et=class extends w{static{this.styles=[v,h`.panel > * + * { border-top: 1px solid var(--zt-line); }`]}#e=new x(this,async e=>{let{api:t,principal:n}=this.host,[r,i]=await Promise.all([t.get(`/v1/swaps`,{states:[`SWAP_STATE_PROPOSED`],pageSize:$e},e),t.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:$e},e)]);return{swaps:(r.swaps??[]).filter(e=>Oe(e,n?.subject)),offers:(i.offers??[]).filter(e=>ke(e,n?.subject))}},Qe);connectedCallback(){super.connectedCallback(),this.#e.load()}render(){let{swaps:e=[],offers:t=[]}=this.#e.value??{};return!e.length&&!t.length?n:a`<section class="panel" aria-labelledby="asked" @zt-done=${()=>void this.#e.load()}>
      <header><h2 id="asked">${De(`asked`)}</h2></header>
      ${t.length?a`<zt-offer-list .offers=${t}></zt-offer-list>`:n}
      ${e.length?a`<zt-swap-list .swaps=${e}></zt-swap-list>`:n}
    </section>`}};et=_([m(`zt-asked`)],et);var L=s({title:{zh:`我的轮班`,en:`My rotation`},about:{zh:`轮班是排班的目标，班表以排出的为准。`,en:`A rotation is an aim; the roster is what counts.`},weekOf:{zh:`{name}，第 {week} 周，共 {count} 周`,en:`{name}, week {week} of {count}`},own:{zh:`本人专属`,en:`your own`},off:{zh:`休`,en:`Off`},none:{zh:`无`,en:`none`},week:{zh:`{from} 起的一周`,en:`Week from {from}`}});function tt(e,t){let n=new Map(t.map(e=>[e.date,e]));return e.map(e=>e.map(e=>n.get(e)))}var nt=4,rt=class extends w{static{this.styles=[v,h`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `]}#e=D(k());#t=new x(this,e=>this.host.api.get(`/v1/${this.host.principal?.subject}/rotationCalendar`,{startDate:this.#e,endDate:f(this.#e,28)},e));connectedCallback(){super.connectedCallback(),this.#t.load()}render(){let{value:e}=this.#t;if(!e?.days?.length)return n;let t=Array.from({length:nt},(e,t)=>O(f(this.#e,t*7),7));return a`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${L(`title`)}</h2>
      <ol>${tt(t,e.days).map((n,r)=>this.#n(t[r],n,e))}</ol>
      <p class="faint tiny">${L(`about`)}</p>
    </section>`}#n(e,t,{rotations:r=[]}){let i=t.find(e=>e);if(!i)return n;let o=r.find(e=>e.code===i.rotation);return a`<li>
      <p class="small">${L(`weekOf`,{name:ce(o?.title)||i.rotation,week:i.week,count:o?.weekCount??1})}${i.own?a` <span class="badge">${L(`own`)}</span>`:n}</p>
      <ul class="days" aria-label=${L(`week`,{from:y(e[0],{month:`short`,day:`numeric`})})}>${t.map((t,n)=>a`<li class=${e[n]===k()?`today`:``}><span class="faint">${y(e[n],{weekday:`narrow`})}<span class="unseen"> ${y(e[n],{month:`short`,day:`numeric`})}</span></span>
          <span class="number">${t?t.shiftType||L(`off`):a`<span aria-hidden="true">–</span><span class="unseen">${L(`none`)}</span>`}</span></li>`)}</ul>
    </li>`}};rt=_([m(`zt-my-rotation`)],rt);var it=60,at={CONSENT_STATE_ASKED:`watch`,CONSENT_STATE_ACCEPTED:`good`,CONSENT_STATE_RECORDED:`good`,CONSENT_STATE_DECLINED:`bad`},R=class extends w{constructor(...e){super(...e),this.team=``,this.mine=!1,this.busy=``,this.#e=new x(this,e=>{let t=this.mine?{employee:this.host.principal?.subject,states:[`CONSENT_STATE_ASKED`]}:{team:this.team};return this.host.api.get(`/v1/shiftConsents`,{...t,pageSize:100},e)},it)}static{this.styles=[v,h`
      .all { padding: 4px 16px 14px; }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 12px; border-color: var(--zt-accent); }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      .keys { display: flex; gap: 8px; margin-top: 6px; }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `]}#e;willUpdate(e){e.has(`team`)&&(this.#e.clear(),this.#e.load())}refresh(){this.#e.load()}async#t(e,t,n,r){this.busy=e.name,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),A(r),this.dispatchEvent(new Event(`zt-done`,{bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.busy=``,await this.#e.load()}}render(){let{value:e,failure:t}=this.#e,r=e?.consents??[],i=this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:n;return this.mine?r.length||this.problem?a`<section class="panel mine" aria-labelledby="heading"><h2 id="heading">${M(`mine`)}</h2>${i}${r.map(e=>this.#r(e))}</section>`:n:e?a`<div class="all">${i}${r.length?this.#i(r):a`<p class="soft">${M(`none`)}</p>`}</div>`:a`<div class="all">${t?C(t,()=>void this.#e.load()):b(3)}</div>`}#n(e=``){return e.startsWith(`employees/`)?this.host.names.of(e):M(`platform`)}#r(e){let t=t=>this.#t(e,`answer`,{accept:t},M(t?`accepted`:`declined`));return a`<div>
      ${de(e.differences??[])}
      ${e.reason?a`<p>${e.reason}</p>`:n}
      <p class="soft small number">${M(`mineUntil`,{by:this.#n(e.owner),time:g(e.deadlineTime)})}</p>
      <div class="keys"><button class="button primary small" ?disabled=${!!this.busy} @click=${()=>t(!0)}>${M(`accept`)}</button>
        <button class="button small" ?disabled=${!!this.busy} @click=${()=>t(!1)}>${M(`decline`)}</button></div>
    </div>`}#i(e){return a`<div class="scroll" tabindex="0" role="region" aria-label=${M(`title`)}><table>
      <thead><tr><th scope="col">${M(`who`)}</th><th scope="col">${M(`what`)}</th><th scope="col">${M(`by`)}</th><th scope="col">${M(`state`)}</th><th scope="col"><span class="unseen">${M(`act`)}</span></th></tr></thead>
      <tbody>${e.map(e=>a`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${M(`days`,{n:e.differences?.length??0})}${e.reason?a` · ${e.reason}`:n}</summary>${de(e.differences??[])}</details></td>
        <td>${this.#n(e.owner)}<br /><span class="tiny faint number">${g(e.createTime)}</span></td>
        <td class="number">${this.#a(e)}</td>
        <td>${e.state===`CONSENT_STATE_ASKED`?a`<button class="button small" aria-label=${M(`withdrawOf`,{name:this.host.names.of(e.employee)})} ?disabled=${!!this.busy} @click=${()=>this.#t(e,`withdraw`,{},M(`CONSENT_STATE_WITHDRAWN`))}>${M(`withdraw`)}</button>`:n}</td></tr>`)}</tbody>
    </table></div>`}#a({state:e=`CONSENT_STATE_ASKED`,basis:t,deadlineTime:n,answerTime:r}){let i=g(e===`CONSENT_STATE_ASKED`?n:r);return a`<span class="badge ${at[e]??``}">${M(e,{time:i,basis:t?M(t):``})}</span>`}};_([p()],R.prototype,`team`,void 0),_([p({type:Boolean})],R.prototype,`mine`,void 0),_([r()],R.prototype,`busy`,void 0),_([r()],R.prototype,`problem`,void 0),R=_([m(`zt-shift-consents`)],R);var ot=5,z=class extends w{constructor(...e){super(...e),this.types=[],this.busy=!1,this.#e=D(k()),this.#t=new x(this,e=>{let t={startDate:f(this.#e,-1),endDate:f(this.#e,35)};return this.host.api.get(`/v1/shifts`,{employee:this.host.principal?.subject??``,...t},e)},120),this.#n=new x(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.#e,endDate:f(this.#e,35)},e))}static{this.styles=[v,F,h`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
      zt-asked, zt-shift-consents, zt-roster-notices, zt-my-rotation { display: contents; }
      .next { padding: 14px 16px; display: grid; gap: 2px; }
      .next b { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; line-height: 1.4; }
      .week { border-top: 1px solid var(--zt-line); padding: 10px 12px 12px; }
      .week:first-child { border-top: 0; }
      .week > header { display: flex; justify-content: space-between; gap: 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); padding: 0 4px 6px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 6px; }
      .days li { display: grid; grid-template-rows: auto 50px; gap: 3px; min-width: 0; border-radius: 6px; padding: 3px; }
      .days .name { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); padding: 0 3px; white-space: nowrap; overflow: hidden; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: grid; place-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .days .today { background: var(--zt-accent-soft); }
      .days .today .name { color: var(--zt-accent); font-weight: 620; }
      .days .past .chip { filter: saturate(0.35); }
      .week h2 { font-size: var(--zt-text-small); font-weight: 600; }
      .mark { padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .feed { display: grid; gap: 10px; }
      .feed .address { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px; align-items: end; }
      .feed .input { font-size: var(--zt-text-tiny); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .side { order: -1; } .side .feed-panel { display: none; } .feed-below { display: block !important; } }
      .feed-below { display: none; }
      @media (width < 760px) {
        .days { grid-template-columns: minmax(0, 1fr); gap: 2px; }
        .days li { grid-template: minmax(36px, auto) / 96px minmax(0, 1fr); align-items: center; padding: 2px 4px; }
        .days .name { font-size: var(--zt-text-small); }
        .days .none { height: 30px; justify-items: start; padding-left: 10px; }
        .days .past { display: none; }
      }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load(),this.#n.load()}render(){let{value:e,failure:t}=this.#t;if(!e)return a`<div class="panel">${t?C(t,()=>void this.#t.load()):b(10)}</div>`;let n=e.shifts??[],r=Array.from({length:ot},(e,t)=>O(f(this.#e,t*7),7));return a`<div class="columns">
      <section class="panel" aria-label=${P(`mine`)}>${r.map(e=>this.#i(e,n))}</section>
      <div class="side"><zt-asked @zt-done=${()=>void this.#t.load()}></zt-asked><zt-shift-consents mine @zt-done=${()=>void this.#t.load()}></zt-shift-consents><zt-roster-notices mine></zt-roster-notices>${this.#r(n)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`}#r(t){let n=t.filter(e=>Date.parse(e.endTime??``)>Date.now())[0];return a`<section class="panel next">
      <h2 class="soft small">${P(`next`)}</h2>
      ${n?a`<b>${e(n.startTime,n.endTime)}</b>
            <span class="soft small">${Date.parse(n.startTime??``)>Date.now()?ie(n.startTime??``):P(`running`)} · ${_e(n.shiftType)} ${be(this.types.find(e=>e.code===n.shiftType))}</span>`:a`<p class="soft">${P(`nextNone`)}</p>`}
    </section>`}#i(e,t){let n=t.filter(t=>e.includes(t.workDate??``)),r=n.reduce((e,t)=>e+(t.paidMinutes??0),0);return a`<section class="week">
      <header><h2>${P(`weekOf`,{from:y(e[0],{month:`short`,day:`numeric`}),to:y(e[6],{month:`short`,day:`numeric`})})}</h2>
        <span class="number">${P(`hours`,{hours:E(r)})}</span></header>
      <ul class="days">${e.map(e=>this.#a(e,n.filter(t=>t.workDate===e)))}</ul>
    </section>`}#a(e,t){let r=re(new Date),i=Te(this.#n.value?.days?.find(t=>t.date===e));return a`<li class="${e===r?`today`:e<r?`past`:``}">
      <span class="name number">${y(e,{weekday:`short`,day:`numeric`})}${i?a` <span class="mark ${i.tone}">${i.word}</span>`:n}</span>
      ${t.length?a`<span title=${Se(t[0],this.types)}>${ye(t[0],this.types)}
            <span class="unseen">${t.map(e=>`${l(e.startTime)}–${xe(e)}${Ce(e)?` +1`:``}`).join(`, `)}</span></span>`:a`<span class="none">${P(`free`)}</span>`}
    </li>`}#o(){let e=this.feed?.path?new URL(this.feed.path,this.host.api.base||location.href).href:``;return a`<section class="panel"><header><h2>${P(`feed`)}</h2></header><div class="body feed">
      <p class="soft small">${P(`feedAbout`)}</p>
      ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:n}
      ${e?a`<div class="address"><div class="field"><label for="address">${P(`feedAddress`)}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${e=>e.target.select()} /></div>
            <button class="button primary" @click=${()=>this.#c(e)}>${P(`copy`)}</button></div>
            <p class="notice watch">${S(`warning`)}${P(`feedOnce`)}</p>`:n}
      <div class="row wrap">
        <button class="button ${e?``:`primary`}" ?disabled=${this.busy} @click=${()=>this.#s(`shiftFeed`)}>${P(e?`feedAgain`:`feedCreate`)}</button>
        <button class="button danger" ?disabled=${this.busy} title=${P(`revokeSure`)} @click=${()=>this.#s(`shiftFeed:revoke`)}>${P(`revoke`)}</button>
      </div>
    </div></section>`}async#s(e){this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);this.feed=e===`shiftFeed`?t:void 0,e!==`shiftFeed`&&A(P(`revoked`))}catch(e){this.problem=e}finally{this.busy=!1}}async#c(e){try{await navigator.clipboard.writeText(e),A(P(`copied`))}catch{this.address?.select(),A(P(`copyFailed`),`bad`)}}};_([p({attribute:!1})],z.prototype,`types`,void 0),_([r()],z.prototype,`feed`,void 0),_([r()],z.prototype,`busy`,void 0),_([r()],z.prototype,`problem`,void 0),_([le(`#address`)],z.prototype,`address`,void 0),z=_([m(`zt-my-shifts`)],z);var B=1440,st=30,V=e=>Number(e.slice(0,2))*60+Number(e.slice(3,5));function ct(e,t){let n=(V(e.startClock)+t)%B;return`${String(Math.floor(n/60)).padStart(2,`0`)}:${String(n%60).padStart(2,`0`)}`}function lt(e,t){return t?(V(t)-V(e.startClock)+B)%B:void 0}var H=class extends w{constructor(...e){super(...e),this.open=!1,this.types=[],this.code=``,this.breaks=[],this.busy=!1}static{this.styles=[v,h`
      zt-dialog { --zt-dialog-width: 720px; }
      .body { display: grid; gap: 12px; }
      table { width: 100%; }
      td .input { width: 110px; }
      td .input.short { width: 74px; }
    `]}willUpdate(e){e.has(`open`)&&this.open&&this.#n(this.#e[0]?.code??``)}get#e(){return this.types.filter(e=>!e.retired)}get#t(){return this.types.find(e=>e.code===this.code)}#n(e){this.code=e,this.breaks=(this.#t?.breaks??[]).map(e=>({...e})),this.problem=void 0}#r(e,t){this.breaks=this.breaks.map((n,r)=>r===e?{...n,...t}:n)}async#i(){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/shiftTypes`,{shiftType:{...this.#t,breaks:this.breaks}}),A(j(`saved`,{code:this.code})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#a()}catch(e){this.problem=e}finally{this.busy=!1}}#a(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t;return a`<zt-dialog ?open=${this.open} heading=${j(`windows`)} @close=${this.#a}>
      <div class="body">
        <label class="field"><span>${j(`type`)}</span><select class="input" @change=${e=>this.#n(e.target.value)}>
          ${this.#e.map(e=>a`<option value=${e.code} ?selected=${e.code===this.code}>${e.code} ${be(e)} ${ve(e)}</option>`)}</select></label>
        <p class="soft small">${j(`windowsAbout`)}</p>
        ${e&&this.breaks.length?this.#o(e):a`<p class="soft">${j(`noBreaks`)}</p>`}
        ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:n}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#a}>${j(`cancel`)}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy||!this.breaks.length} @click=${()=>void this.#i()}>${j(`save`)}</button>
    </zt-dialog>`}#o(e){return a`<table><thead><tr><th>${j(`usual`)}</th><th>${j(`length`)}</th><th>${j(`earliest`)}</th><th>${j(`latest`)}</th><th>${j(`apart`)}</th></tr></thead>
      <tbody>${this.breaks.map((t,n)=>a`<tr>
        <td class="number">${ct(e,t.offsetMinutes??0)}</td>
        <td class="number">${t.lengthMinutes} <span class="soft small">${j(t.paid?`paid`:`unpaid`)}</span></td>
        <td>${this.#s(e,n,`earliestOffsetMinutes`,j(`earliest`))}</td>
        <td>${this.#s(e,n,`latestOffsetMinutes`,j(`latest`))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${j(`apart`)} .value=${String(t.apartMinutes||st)}
          @change=${e=>this.#r(n,{apartMinutes:Number(e.target.value)})} /></td>
      </tr>`)}</tbody></table>`}#s(e,t,n,r){let i=this.breaks[t]?.[n];return a`<input class="input" type="time" step="300" aria-label=${r} data-window=${n} .value=${i===void 0?``:ct(e,i)}
      @change=${r=>this.#r(t,{[n]:lt(e,r.target.value)})} />`}};_([p({type:Boolean})],H.prototype,`open`,void 0),_([p({attribute:!1})],H.prototype,`types`,void 0),_([r()],H.prototype,`code`,void 0),_([r()],H.prototype,`breaks`,void 0),_([r()],H.prototype,`busy`,void 0),_([r()],H.prototype,`problem`,void 0),H=_([m(`zt-break-windows`)],H);var ut=100,dt=6e4,U=class extends w{constructor(...e){super(...e),this.open=!1,this.team=``,this.wide=!1,this.first=``,this.until=``,this.frozen=``,this.busy=!1,this.#e={key:``,id:``},this.#t=new x(this,e=>this.host.api.ask(`/v1/${this.team}:proposeBreaks`,{startDate:this.first,endDate:this.until,...this.#n},e))}static{this.styles=[v,h`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; justify-content: space-between; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      li { display: flex; justify-content: space-between; gap: 2px 12px; padding: 6px 12px; }
      li + li { border-top: 1px solid var(--zt-line); }
    `]}#e;#t;get#n(){return{freezeEndDate:this.frozen,centreWide:this.wide}}willUpdate(e){this.open&&(e.has(`open`)||e.has(`frozen`))&&(this.problem=void 0,this.#t.clear(),this.#t.load())}async#r(){let e=this.#t.value?.changes??[],t=JSON.stringify(e);this.#e.key!==t&&(this.#e={key:t,id:u()}),this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.team}:applyBreaks`,{changes:e,...this.#n},this.#e.id);A(j(`done`,{n:t.shifts?.length??0,short:E(t.shortageMinutes??0)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#i()}catch(e){this.problem=e}finally{this.busy=!1}}#i(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t.value?.changes?.length??0;return a`<zt-dialog ?open=${this.open} heading=${j(`title`)} @close=${this.#i}>
      <div class="body">
        <div class="ask"><span class="number">${j(`span`,{from:y(this.first),to:y(f(this.until||this.first,-1))})}</span>
          <label class="field"><span>${j(`frozen`)}</span><input class="input" type="date" .value=${this.frozen} @change=${e=>this.frozen=e.target.value} /></label></div>
        ${this.open?this.#a():n}
        ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:n}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#i}>${j(`cancel`)}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy||!e} @click=${()=>void this.#r()}>${j(`apply`,{n:e})}</button>
    </zt-dialog>`}#a(){let{value:e,failure:t}=this.#t;if(t)return C(t,()=>void this.#t.load());if(!e)return b(5);let r=e.changes??[];return e.days?.length?a`
      <dl class="effect">
        <div><dt>${j(`before`)}</dt><dd class=${e.shortageBeforeMinutes?`bad-text`:``} data-before>${E(e.shortageBeforeMinutes??0)}</dd></div>
        <div><dt>${j(`after`)}</dt><dd data-after>${E(e.shortageMinutes??0)}</dd></div>
      </dl>
      ${r.length?a`<p class="soft small">${j(`about`)}${e.known?n:a` ${j(`partly`)}`}</p>
        <ul tabindex="0" aria-label=${j(`title`)}>${r.slice(0,ut).map(e=>this.#o(e))}
          ${r.length>ut?a`<li class="soft small">${j(`more`,{n:r.length-ut})}</li>`:n}</ul>`:ae(`check`,j(`none`))}`:ae(`roster`,j(`noWindows`))}#o(e){let t=t=>l(new Date(Date.parse(e.startTime??``)+t*dt).toISOString()),n=e.oldOffsetMinutes??[],r=e.offsetMinutes.map((e,t)=>({from:n[t]??e,to:e})).filter(({from:e,to:t})=>e!==t);return a`<li><span><b>${this.host.names.of(e.employee)}</b> <span class="soft small number">${y(e.workDate)}</span></span>
      <span class="number">${d(r.map(({from:e,to:n})=>j(`moved`,{from:t(e),to:t(n)})))}</span></li>`}};_([p({type:Boolean})],U.prototype,`open`,void 0),_([p()],U.prototype,`team`,void 0),_([p({type:Boolean})],U.prototype,`wide`,void 0),_([p()],U.prototype,`first`,void 0),_([p()],U.prototype,`until`,void 0),_([r()],U.prototype,`frozen`,void 0),_([r()],U.prototype,`busy`,void 0),_([r()],U.prototype,`problem`,void 0),U=_([m(`zt-breaks-dialog`)],U);var ft={},pt=Ae(class extends je{constructor(){super(...arguments),this.ot=ft}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return o}else if(this.ot===t)return o;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),mt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]},ht=1e3,gt=class{#e=[];#t=[];#n;#r=``;#i=0;constructor(e,t){this.table=e,this.plan=t}#a(e,t){let{rows:n,days:r}=this.table(),[i,a]=[n[e],r[t]];return i&&a?{employee:i.employee,date:a,code:i.shifts.get(a)?.[0]?.shiftType??``}:void 0}#o(){let{from:e,to:t}=this.table().span;return Array.from({length:t.row-e.row+1},(n,r)=>Array.from({length:t.column-e.column+1},(t,n)=>this.#a(e.row+r,e.column+n)))}copy(e){let t=this.#o();return this.#e=t.map(e=>e.map(({code:e})=>e)),this.#t=e?t.flat():[],t.flat().length}paste(){let{from:e}=this.table().span,t=Ye(this.#e,this.#o(),(t,n)=>this.#a(e.row+t,e.column+n));if(!t.length)return;let n=new Set(t.map(({employee:e,date:t})=>`${e}|${t}`)),r=this.#t.filter(({employee:e,date:t})=>!n.has(`${e}|${t}`)).map(e=>({...e,code:``}));this.#t=[],this.plan([...r,...t])}drag({row:e,column:t}){let n=this.#a(e,t);return this.#n=n?.code?n:void 0,!!this.#n}get dragging(){return!!this.#n}drop({row:e,column:t},n){let r=this.#a(e,t);this.#n&&r&&this.plan(Xe(this.#n,r,n)),this.#n=void 0}letGo(){this.#n=void 0}type(e,t){let n=t-this.#i>ht;this.#r=n?e:this.#r+e,this.#i=t;let{rows:r,active:i}=this.table();return Ze(r,this.#r,n?i.row+1:i.row)}};function _t(e){return e.length?2:1}function vt(e,r){return a`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${P(`people`,{n:e.people})}</span>
        ${e.days.map((t,n)=>yt(e,t,n))}
      </div>
      ${e.cover.length?a`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${P(`cover`)}</span>
            ${pt([e.cover,e.open,t()],()=>bt(e,r))}
          </div>`:n}
    </div>`}function yt({classes:e,dense:t,now:r},i,o){let s=e[o],c=Te(s),l=matchMedia(`(width < 760px)`).matches,u=t?{day:`numeric`}:{month:l?`numeric`:`short`,day:`numeric`};return a`<span class="day ${Ee(i,s,r)}" role="columnheader" aria-colindex=${o+2} title=${s?.holiday??``}>
      ${y(i,{weekday:t?`narrow`:`short`})}
      ${c?a`<span class="mark ${c.tone}">${c.word}</span>`:n}
      <b>${y(i,u)}</b></span>`}function bt({cover:e,open:t},n){let r=Le(e);return e.map((e,i)=>{let{lowest:o}=e,s=y(e.date);if(!o)return a`<span class="strip" role="gridcell" aria-colindex=${i+2}><span class="unseen">${P(`coverNone`,{day:s})}</span></span>`;let c=te(o.slack??0,!0),u=P(`coverDay`,{day:s,slack:c,time:l(o.startTime)}),d=Re(e,r);return a`<span role="gridcell" aria-colindex=${i+2}><button class="strip" aria-label=${u} title=${u} aria-expanded=${t===e.date} @click=${()=>n(e.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${ee`<path class="spare" d=${d.spare}></path><path class="short" d=${d.short}></path>`}</svg>
        <b class=${(o.slack??0)<-.05?`bad-text`:``}>${c}</b>
      </button></span>`})}var xt=h`
  :host { --name: 176px; --column: 112px; --row: 46px; }
  .board { overflow: auto; max-height: var(--most, 70dvh); border-radius: var(--zt-radius); position: relative; overscroll-behavior: contain; outline-offset: -2px; }
  .line { display: grid; grid-template-columns: var(--name) repeat(var(--days), minmax(var(--column), 1fr)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .head { position: sticky; top: 0; z-index: 6; background: var(--zt-surface); border-bottom: 1px solid var(--zt-line); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .corner, .who { position: sticky; left: 0; z-index: 4; background: var(--zt-surface); border-right: 1px solid var(--zt-line); }
  .corner { padding: 8px 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: flex; align-items: center; font-weight: 550; }
  .day { padding: 8px 6px 4px; text-align: center; line-height: 1.25; font-size: var(--zt-text-small); color: var(--zt-ink-soft); border-left: 1px solid var(--zt-line); white-space: nowrap; overflow: hidden; font-weight: 400; }
  .day b { display: block; font-weight: 620; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .day.today b { color: var(--zt-accent); }
  .day.today { box-shadow: inset 0 3px var(--zt-accent); }
  .day.weekend { background: var(--zt-sunken); }
  .mark { display: inline-block; padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; line-height: 1.45; vertical-align: 1px; }
  .mark.holiday { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .strip { padding: 0; border: 0; border-left: 1px solid var(--zt-line); background: transparent; display: grid; gap: 1px; justify-items: stretch; width: 100%; padding: 2px 4px 4px; font-size: var(--zt-text-tiny); line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); min-height: 44px; align-content: end; }
  button.strip:hover { background: var(--zt-hover); }
  button.strip[aria-expanded="true"] { background: var(--zt-accent-soft); }
  .strip svg { width: 100%; height: 24px; display: block; }
  .strip .spare { fill: var(--zt-chart-before); opacity: 0.75; }
  .strip .short { fill: var(--zt-chart-gap); }
  .strip line { stroke: var(--zt-line-strong); stroke-width: 0.5; vector-effect: non-scaling-stroke; }
  .strip b { font-weight: 620; }
  .body { position: relative; height: calc(var(--rows) * var(--row)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .body .line { position: absolute; inset: calc(var(--at) * var(--row)) 0 auto; height: var(--row); border-bottom: 1px solid var(--zt-line); contain: layout style; }
  .who { display: flex; align-items: center; gap: 10px; padding: 0 8px 0 12px; min-width: 0; font-weight: 400; text-align: left; line-height: 1.25; }
  .who .cut { display: block; }
  .cell { contain: layout paint style; padding: 3px; border-left: 1px solid var(--zt-line); min-width: 0; outline-offset: -2px; position: relative; }
  .cell.weekend { background: var(--zt-sunken); }
  .cell.today { background: color-mix(in srgb, var(--zt-accent-soft) 55%, transparent); }
  .cell.editable { cursor: pointer; }
  .cell.editable:hover { background: var(--zt-hover); }
  .cell.chosen { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 1.5px var(--zt-accent); }
  .cell.planned::after { content: ""; position: absolute; inset: 1px; border: 1.5px dashed var(--zt-accent); border-radius: 5px; pointer-events: none; }
  .cell.broken::after { border: 2px solid var(--zt-bad); }
  .cell.over { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 2px var(--zt-accent); }
  .cell:focus-visible { z-index: 2; outline: 2px solid var(--zt-accent); }
  .wished { position: absolute; top: 4px; right: 4px; width: 8px; height: 8px; border-radius: 50%; z-index: 2; pointer-events: none; }
  .wished.kept { background: var(--zt-good); }
  .wished.denied { border: 2px solid var(--zt-bad); background: var(--zt-surface); }
  .cell .pair { display: grid; grid-auto-flow: column; gap: 2px; height: 100%; }
  :host([dense]) { --column: 40px; --row: 36px; --name: 148px; }
  :host([dense]) .chip { padding: 2px 2px 2px 5px; }
  :host([dense]) .cell { padding: 2px 1px; }
  :host([dense]) .day, :host([dense]) .strip { padding-inline: 1px; text-align: center; }
  :host([dense]) .who .avatar { display: none; }
  @media (width < 760px) {
    :host { --name: 84px; --column: 62px; --row: 44px; }
    :host([dense]) { --name: 76px; --column: 36px; }
    .who .avatar, .who .tiny { display: none; }
    .who { padding: 0 6px 0 10px; font-size: var(--zt-text-small); }
    .corner { padding-inline: 10px 4px; }
    .cell { padding: 2px; }
    .chip { padding: 2px 4px 2px 6px; }
  }
`,St=new Map,W=class extends se{constructor(...e){super(...e),this.rows=[],this.days=[],this.types=[],this.classes=[],this.cover=[],this.broken=new Set,this.wishes=St,this.editable=!1,this.draft=!1,this.dense=!1,this.open=``,this.label=``,this.active={row:0,column:0},this.#e={row:0,column:0},this.shown={from:0,to:40},this.#t=new gt(()=>({rows:this.rows,days:this.days,active:this.active,span:this.#C}),e=>this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}}))),this.#n=new ResizeObserver(()=>this.#a())}static{this.styles=[v,F,xt]}#e;#t;#n;firstUpdated(){this.#n.observe(this.#r)}disconnectedCallback(){super.disconnectedCallback(),this.#n.disconnect()}willUpdate(e){if(!e.has(`rows`)&&!e.has(`days`))return;let t=e.get(`rows`);(e.has(`days`)||t?.length!==this.rows.length||t[0]?.employee!==this.rows[0]?.employee)&&(this.active={row:Math.max(0,Math.min(this.active.row,this.rows.length-1)),column:Math.max(0,Math.min(this.active.column,this.days.length-1))},this.anchor=void 0)}updated(e){e.has(`rows`)&&this.#a(),(e.has(`anchor`)||this.anchor&&e.has(`active`))&&this.dispatchEvent(new CustomEvent(`zt-chosen`,{detail:{count:this.anchor?this.chosen.length:0}}))}get#r(){return this.renderRoot.querySelector(`.board`)}get#i(){return parseFloat(getComputedStyle(this).getPropertyValue(`--row`))||46}#a(){let e=this.#r,t=ze(e.scrollTop,e.clientHeight,this.#i,this.rows.length);(t.from!==this.shown.from||t.to!==this.shown.to)&&(this.shown=t)}render(){let e=k(),r=this.days.map((t,n)=>({date:t,named:y(t),look:Ee(t,this.classes[n],e)})),o=this.dense?`code`:matchMedia(`(width < 760px)`).matches?`start`:`full`,s=[this.days,this.types,this.classes,this.wishes,this.editable,o,t(),i(),e];return a`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length+_t(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length+1} aria-keyshortcuts=${this.editable?`Enter Delete Control+C Control+X Control+V Control+Z Control+Y`:n} @scroll=${this.#a} @keydown=${this.#y}
      ${Me({"--days":String(this.days.length),"--rows":String(this.rows.length)})}>
      ${vt({days:this.days,classes:this.classes,cover:this.cover,open:this.open,dense:this.dense,people:this.rows.length,now:e},e=>this.dispatchEvent(new CustomEvent(`zt-day`,{detail:{date:e}})))}
      <div class="body" role="rowgroup" @pointerdown=${this.#d} @pointerover=${this.#f} @focusin=${this.#p} @click=${this.#m}
        @dragstart=${this.#h} @dragover=${this.#g} @dragend=${this.#v} @drop=${this.#_}>${Ne(this.#o(),e=>this.rows[e].employee,e=>pt([this.rows[e],e,this.#s(e),...s],()=>this.#c(e,r,o)))}</div>
    </div>`}#o(){let e=Math.min(this.shown.from,this.rows.length),t=Math.min(this.shown.to,this.rows.length),n=Array.from({length:t-e},(t,n)=>e+n),{row:r}=this.active;return r<this.rows.length&&(r<e||r>=t)&&n.push(r),n}#s(e){let t=e===this.active.row?this.active.column:``,n=this.anchor?this.days.map((t,n)=>this.#u({row:e,column:n})?`1`:`0`).join(``):``,r=this.over?.row===e?this.over.column:``,{employee:i}=this.rows[e],a=this.broken.size?this.days.map(e=>this.broken.has(I(i,e))?`1`:`0`).join(``):``;return`${t}|${n.includes(`1`)?n:``}|${r}|${a}`}#c(e,t,n){let r=this.rows[e];return a`<div class="line" role="row" aria-rowindex=${e+_t(this.cover)+1} ${Me({"--at":String(e)})}>
      <span class="who" role="rowheader" aria-colindex="1">${oe(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t,i)=>this.#l(r,t,{row:e,column:i},n))}
    </div>`}#l(e,{date:t,named:r,look:i},o,s){let c=e.shifts.get(t)??[],l=e.planned?.get(t),u=this.broken.has(I(e.employee,t)),d=c.length?c.map(e=>Se(e,this.types)).join(`; `):P(`free`),f=this.wishes.get(I(e.employee,t)),p=f&&pe(f,c[0]?.shiftType??``),m=l?N(this.draft?`drafted`:u?`plannedBroken`:`planned`,{was:l.before?.shiftType??P(`free`),now:d}):d,ee=f?`${m}, ${he(p?`boardKept`:`boardDenied`,{wish:ge(f)})}`:m,h=this.#u(o),g=o.row===this.active.row&&o.column===this.active.column;return a`<span class="cell ${i} ${this.editable?`editable`:``} ${h?`chosen`:``} ${l?`planned`:``} ${u?`broken`:``} ${this.over?.row===o.row&&this.over.column===o.column?`over`:``}" role="gridcell"
      tabindex=${g?0:-1} data-at="${o.row},${o.column}" aria-label="${e.name}, ${r}, ${ee}" draggable=${this.editable&&c.length===1?`true`:n}
      aria-selected=${this.editable?String(h):n} aria-colindex=${o.column+2}>${c.length>1?a`<span class="pair">${c.map(e=>ye(e,this.types,`code`))}</span>`:c.length?ye(c[0],this.types,s):n}${f?a`<i class="wished ${p?`kept`:`denied`}"></i>`:n}</span>`}#u({row:e,column:t}){if(!this.anchor)return!1;let{from:n,to:r}=this.#C;return e>=n.row&&e<=r.row&&t>=n.column&&t<=r.column}#d(){this.#e=this.active}#f(e){let t=Ct(e);t?.childElementCount&&!t.title&&(t.title=t.getAttribute(`aria-label`)??``)}#p(e){let t=G(e);t&&!this.anchor&&(t.row!==this.active.row||t.column!==this.active.column)&&(this.active=t)}#m(e){let t=G(e);t&&(e.shiftKey&&this.editable?(this.anchor??=this.#e,this.active=t):(this.anchor=void 0,this.active=t,this.edit()))}#h(e){let t=G(e);if(!t||!this.editable||!this.#t.drag(t))return e.preventDefault();e.dataTransfer.effectAllowed=`copyMove`,e.dataTransfer.setData(`text/plain`,Ct(e)?.getAttribute(`aria-label`)??``)}#g(e){let t=G(e);t&&this.#t.dragging&&(e.preventDefault(),e.dataTransfer.dropEffect=e.ctrlKey||e.altKey?`copy`:`move`,(this.over?.row!==t.row||this.over.column!==t.column)&&(this.over=t))}#_(e){let t=G(e);t&&this.#t.dragging&&(e.preventDefault(),this.over=this.anchor=void 0,this.active=t,this.#t.drop(t,e.ctrlKey||e.altKey))}#v(){this.over=void 0,this.#t.letGo()}#y(e){if(e.target.dataset.at===void 0)return;if((e.ctrlKey||e.metaKey)&&this.#b(e))return e.preventDefault();if(!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key.length===1&&e.key!==` `)return this.find(e.key);let t=mt[e.key];t?this.#S(e,{row:this.active.row+t[0],column:this.active.column+t[1]}):e.key===`Home`?this.#S(e,{row:e.ctrlKey?0:this.active.row,column:0}):e.key===`End`?this.#S(e,{row:e.ctrlKey?this.rows.length-1:this.active.row,column:this.days.length-1}):e.key===`Escape`?this.anchor=void 0:e.key===`Enter`||e.key===` `?this.edit(e):this.editable&&(e.key===`Delete`||e.key===`Backspace`)&&this.#x(e)}#b(e){if(!this.editable)return!1;let t=e.key.toLowerCase();if(t===`c`||t===`x`)this.dispatchEvent(new CustomEvent(`zt-copied`,{detail:{count:this.#t.copy(t===`x`)}}));else if(t===`v`)this.#t.paste();else if(t===`z`||t===`y`)this.dispatchEvent(new CustomEvent(`zt-undo`,{detail:{again:t===`y`||e.shiftKey}}));else return!1;return!0}#x(e){e.preventDefault();let t=this.chosen.map(({employee:e,date:t})=>({employee:e,date:t,code:``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:t}}))}find(e){this.show(this.#t.type(e,Date.now()))}show(e){e<0||(this.anchor=void 0,this.active={row:e,column:this.active.column},this.focusActive())}#S(e,t){e.preventDefault(),e.shiftKey&&this.editable?this.anchor??=this.active:this.anchor=void 0,this.active={row:Math.max(0,Math.min(t.row,this.rows.length-1)),column:Math.max(0,Math.min(t.column,this.days.length-1))},this.focusActive()}async focusActive(){let e=this.#r,t=this.#i,n=e.querySelector(`.head`).offsetHeight,r=this.active.row*t;r<e.scrollTop?e.scrollTop=r:r+t+n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+n-e.clientHeight),this.#a(),await this.updateComplete;let i=this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);if(i?.focus({preventScroll:!0}),!i)return;let a=e.querySelector(`.corner`).offsetWidth;i.offsetLeft-a<e.scrollLeft?e.scrollLeft=i.offsetLeft-a:i.offsetLeft+i.offsetWidth>e.scrollLeft+e.clientWidth&&(e.scrollLeft=i.offsetLeft+i.offsetWidth-e.clientWidth)}get#C(){let[e,t]=[this.anchor??this.active,this.active];return{from:{row:Math.min(e.row,t.row),column:Math.min(e.column,t.column)},to:{row:Math.max(e.row,t.row),column:Math.max(e.column,t.column)}}}get chosen(){let e=[],{from:t,to:n}=this.#C;for(let r=t.row;r<=n.row;r+=1)for(let i=t.column;i<=n.column;i+=1){let[t,n]=[this.rows[r],this.days[i]];t&&n&&e.push({employee:t.employee,name:t.name,date:n,shift:t.shifts.get(n)?.[0]})}return e}edit(e){e?.preventDefault();let t=this.chosen;this.editable&&t.length&&this.dispatchEvent(new CustomEvent(`zt-edit`,{detail:{cells:t}}))}};_([p({attribute:!1})],W.prototype,`rows`,void 0),_([p({attribute:!1})],W.prototype,`days`,void 0),_([p({attribute:!1})],W.prototype,`types`,void 0),_([p({attribute:!1})],W.prototype,`classes`,void 0),_([p({attribute:!1})],W.prototype,`cover`,void 0),_([p({attribute:!1})],W.prototype,`broken`,void 0),_([p({attribute:!1})],W.prototype,`wishes`,void 0),_([p({type:Boolean})],W.prototype,`editable`,void 0),_([p({type:Boolean})],W.prototype,`draft`,void 0),_([p({type:Boolean,reflect:!0})],W.prototype,`dense`,void 0),_([p()],W.prototype,`open`,void 0),_([p()],W.prototype,`label`,void 0),_([r()],W.prototype,`active`,void 0),_([r()],W.prototype,`anchor`,void 0),_([r()],W.prototype,`shown`,void 0),_([r()],W.prototype,`over`,void 0),W=_([m(`zt-roster-board`)],W);function Ct(e){return e.target.closest(`[data-at]`)??void 0}function G(e){let[t,n]=(Ct(e)?.dataset.at??``).split(`,`).map(Number);return t===void 0||n===void 0?void 0:{row:t,column:n}}var K=s({heading:{zh:`计薪工时（按排班，实际以考勤关账为准）`,en:`Paid time (as rostered; the close finds what is paid)`},paid:{zh:`计薪 {before} → {after}`,en:`paid {before} → {after}`},workday:{zh:`平日加班（150%）{before} → {after}`,en:`overtime (150%) {before} → {after}`},restDay:{zh:`休息日加班（200%）{before} → {after}`,en:`on days of rest (200%) {before} → {after}`},holiday:{zh:`节日加班（300%）{before} → {after}`,en:`on holidays (300%) {before} → {after}`},line:{zh:`{name}，{from} 至 {to}：{parts}`,en:`{name}, {from} to {to}: {parts}`},between:{zh:`，`,en:`, `},overtime:{zh:`加班 {change}`,en:`overtime {change}`},more:{zh:`还有 {n} 人`,en:`{n} more people`}}),wt=8;function Tt({workdayMinutes:e=0,restDayMinutes:t=0,holidayMinutes:n=0}={}){return e+t+n}var Et=(e={})=>(e.normalMinutes??0)+Tt(e);function q(e=[]){return e.reduce((e,{before:t,after:n})=>e+Tt(n)-Tt(t),0)}function Dt({startDate:e=``,endDate:t=``,before:n={},after:r={}},i){let a=[K(`paid`,{before:c(Et(n)),after:c(Et(r))})],o=(e,t=0,n=0)=>{(t||n)&&a.push(K(e,{before:c(t),after:c(n)}))};return o(`workday`,n.workdayMinutes,r.workdayMinutes),o(`restDay`,n.restDayMinutes,r.restDayMinutes),o(`holiday`,n.holidayMinutes,r.holidayMinutes),K(`line`,{name:i,from:y(e),to:y(f(t,-1)),parts:a.join(K(`between`))})}function Ot(e,t){if(!e?.length)return n;let r=[...e].sort((e,t)=>q([t])-q([e]));return a`<p class="small soft">${K(`heading`)}</p>
    <ul class="small number" data-paid>${r.slice(0,wt).map(e=>a`<li class=${q([e])>0?`bad-text`:``}>${Dt(e,t(e.employee))}</li>`)}</ul>
    ${r.length>wt?a`<p class="faint small">${K(`more`,{n:r.length-wt})}</p>`:n}`}var kt=8;function At(e){let t=new Map;for(let{field:n=``,reason:r=``,message:i=``}of e){let[,e=``,a=``]=/^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(n)??[],o=`${r}|${e}|${i}`,s=t.get(o)??{rule:r,employee:e,dates:[],message:i};a&&s.dates.push(a),t.set(o,s)}return[...t.values()]}function jt(e,t){return a`<ul>${e.slice(0,kt).map(e=>a`<li>
    <p>${fe(e.rule)}${t?a` · ${t(e.employee)} ${y(e.workDate)}`:n}</p>
    <p>${ce(e.text)}</p>
    ${e.source?a`<p class="tiny">${P(`source`,{source:e.source})}</p>`:n}</li>`)}</ul>`}function Mt(e,t){let n=t(e.centre??``,e.skill??``);if(!e.known)return P(`coverUnknown`,{skill:n});let[r,i]=[E(e.shortageBeforeMinutes??0),E(e.shortageMinutes??0)];return P(`coverChange`,{skill:n,before:r,after:i})}function Nt(e,t){return e?.length?a`<ul class="small" data-cover>${e.map(e=>a`<li class=${(e.shortageMinutes??0)>(e.shortageBeforeMinutes??0)?`bad-text`:``}>${Mt(e,t)}</li>`)}</ul>`:n}function Pt(e,t){let{rule:r=``,source:i=``}=e.metadata,{violations:o}=e;return a`<div class="notice bad" role="alert">${S(`warning`)}<div class="grow">
    <p><b>${P(`refused`)}</b></p>
    ${o.length?a`<ul>${At(o).slice(0,kt).map(e=>a`<li>
          <p>${fe(e.rule)}${e.employee?a` · ${t(e.employee)} ${e.dates.map(e=>y(e)).join(` / `)}`:n}</p>
          <p>${e.message}</p></li>`)}</ul>`:a`<p>${r?a`${fe(r)}: `:n}${e.message}</p>${i?a`<p class="tiny">${P(`source`,{source:i})}</p>`:n}`}
  </div></div>`}var Ft=[`CONSENT_BASIS_WORD`,`CONSENT_BASIS_REQUESTED`,`CONSENT_BASIS_EMERGENCY`,`CONSENT_BASIS_CENTRE_CLOSED`],It=5;function Lt({basis:e,reason:t}){return!e||!!t?.trim()}function J(e){return(e??[]).filter(e=>!e.basis).length}var Y=class extends w{constructor(...e){super(...e),this.frozen=[],this.agreement={}}static{this.styles=[v,h`
      .choice { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); gap: 8px; margin-top: 8px; }
      @media (width < 520px) { .choice { grid-template-columns: minmax(0, 1fr); } }
    `]}#e(e){this.agreement={...this.agreement,...e},this.dispatchEvent(new CustomEvent(`zt-agreement`,{detail:this.agreement}))}#t(e){return d(e.slice(0,It).map(e=>this.host.names.of(e.employee)))}render(){if(!this.frozen.length)return n;let e=this.frozen.filter(e=>!e.basis),t=this.frozen.filter(e=>e.basis),r=e.map(e=>e.deadlineTime??``).filter(Boolean).sort()[0];return a`<div class="notice watch" data-frozen>${S(`clock`)}<div class="grow">
      ${t.length?a`<p>${M(`found`,{names:this.#t(t),basis:d([...new Set(t.map(e=>M(e.basis)))])})}</p>`:n}
      ${e.length?a`<p><b>${e.length>It?M(`neededMany`,{n:e.length,names:this.#t(e)}):M(`needed`,{names:this.#t(e)})}</b></p>
          ${this.agreement.basis?n:a`<p class="small">${M(`until`,{time:g(r)})}</p>`}
          <div class="choice">
            <label class="field"><span>${M(`how`)}</span><select class="input" name="basis" @change=${e=>this.#e({basis:e.target.value||void 0})}>
              <option value="">${M(`ask`)}</option>${Ft.map(e=>a`<option value=${e}>${M(e)}</option>`)}</select></label>
            <label class="field"><span>${M(`reason`)}</span><input class="input" name="reason" maxlength="200" placeholder=${M(`reasonHint`)} ?required=${!!this.agreement.basis}
              @input=${e=>this.#e({reason:e.target.value})} /></label>
          </div>`:n}
    </div></div>`}};_([p({attribute:!1})],Y.prototype,`frozen`,void 0),_([r()],Y.prototype,`agreement`,void 0),Y=_([m(`zt-consent-choice`)],Y);var Rt=250,zt=60,Bt=e=>`${e>0?`+`:e<0?`−`:`±`}${E(Math.abs(e))}`,X=class extends w{constructor(...e){super(...e),this.rows=[],this.types=[],this.drafting=Be,this.busy=``,this.agreement={},this.#t=0,this.#n=u(),this.#r=e=>{this.plan.size&&e.preventDefault()}}static{this.styles=[v,F,h`
      section { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; display: grid; gap: 10px; }
      .bar { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
      .bar h2 { font-size: var(--zt-text-small); }
      .two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr); gap: 16px; align-items: start; }
      .scroll { max-height: 220px; }
      .chip { display: inline-grid; height: 24px; padding-inline: 8px; vertical-align: middle; }
      td { padding-block: 3px; }
      td.end, th.end { text-align: right; }
      tr.broken td { background: var(--zt-bad-soft); }
      .said ul { display: grid; gap: 6px; }
      .said li p:first-child { font-weight: 600; }
      @media (width < 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
    `]}#e;#t;#n;#r;connectedCallback(){super.connectedCallback(),addEventListener(`beforeunload`,this.#r)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`beforeunload`,this.#r),clearTimeout(this.#e)}get plan(){return this.drafting.now}stage(e){this.#i(Ve(this.drafting,e,this.rows))}step(e){this.#i(e?Ue(this.drafting):He(this.drafting))}clear(){this.#i(Be)}#i(e){e!==this.drafting&&(this.drafting=e,this.#n=u(),this.#t+=1,this.outlook=this.refusal=void 0,this.agreement={},this.#a(),clearTimeout(this.#e),this.busy=this.plan.size&&this.plan.size<=500?`checking`:``,this.busy&&(this.#e=setTimeout(()=>void this.#o(),Rt)))}#a(){let e=new Set((this.refusal?.violations??[]).map(({field:e=``})=>{let t=e.lastIndexOf(`/`);return I(e.slice(0,t),e.slice(t+1))}));this.dispatchEvent(new CustomEvent(`zt-planned`,{detail:{plan:this.plan,broken:e}}))}async#o(){let e=this.#t;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:Ge(this.plan),validateOnly:!0});e===this.#t&&(this.outlook=t)}catch(t){e===this.#t&&(this.refusal=t)}finally{e===this.#t&&(this.busy=``,this.#a())}}async#s(){this.busy=`saving`;let e=new Set([...this.plan.values()].map(e=>e.employee)).size,t=this.plan.size;try{let n={edits:Ge(this.plan),agreement:this.agreement},{frozen:r}=await this.host.api.post(`/v1/shifts:edit`,n,this.#n);A(J(r)?M(`asked`,{n:J(r)}):N(`saved`,{n:t,people:e})),this.clear(),this.dispatchEvent(new Event(`zt-saved`))}catch(e){this.refusal=e,this.outlook=void 0,this.#a()}finally{this.busy=``}}#c(e){this.agreement=e.detail,this.#n=u()}render(){let{plan:e,drafting:t}=this;if(!e.size&&!t.undone.length&&!t.past.length)return n;let r=new Set([...e.values()].map(e=>e.employee)).size,i=e.size>500;return a`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${N(`heading`)}</h2><span class="soft small number" role="status">${N(`count`,{n:e.size,people:r})}${this.#l()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!t.past.length} @click=${()=>this.step(!1)}>${N(`undo`)}</button>
        <button class="button small" ?disabled=${!t.undone.length} @click=${()=>this.step(!0)}>${N(`redo`)}</button>
        <button class="button small danger" ?disabled=${!e.size} @click=${()=>this.clear()}>${N(`dropAll`)}</button>
        <button class="button small primary" ?disabled=${!this.outlook||!!this.busy||i||!Lt(this.agreement)} @click=${this.#s}>${N(this.busy===`saving`?`saving`:`save`)}</button>
      </div>
      ${e.size?a`<div class="two">${this.#u(e)}<div class="said" aria-live="polite">${i?a`<p class="notice watch">${S(`warning`)}${N(`tooMany`,{most:500})}</p>`:this.#p()}</div></div>`:n}
    </section>`}#l(){if(!this.outlook)return n;let e=(this.outlook.shifts??[]).reduce((e,t)=>e+(t.paidMinutes??0),0),t=[...this.plan.values()].reduce((e,t)=>e+(t.before?.paidMinutes??0),0),r=q(this.outlook.paid);return a` · ${N(`hours`,{change:Bt(e-t)})}${r?a` · ${K(`overtime`,{change:Bt(r)})}`:n}`}#u(e){let t=new Set((this.refusal?.violations??[]).map(e=>e.field)),r=[...e.values()].reverse();return a`<div class="scroll" tabindex="0" role="region" aria-label=${N(`list`)}><table>
      <thead><tr><th scope="col">${N(`who`)}</th><th scope="col">${N(`date`)}</th><th scope="col">${N(`was`)}</th><th scope="col">${N(`becomes`)}</th><th scope="col" class="end"><span class="unseen">${N(`drop`)}</span></th></tr></thead>
      <tbody>${r.slice(0,zt).map(e=>a`<tr class=${t.has(`${e.employee}/${e.date}`)?`broken`:``}>
        <td>${e.name}</td><td class="number">${y(e.date)}</td><td>${this.#f(e.before?.shiftType)}</td><td>${this.#f(e.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${N(`drop`)}: ${e.name}, ${y(e.date)}" title=${N(`drop`)} @click=${()=>this.#d(e)}>${S(`cross`,14)}</button></td></tr>`)}</tbody>
    </table>${r.length>zt?a`<p class="faint small">${N(`more`,{n:r.length-zt})}</p>`:n}</div>`}#d({employee:e,date:t,before:n}){this.stage([{employee:e,date:t,code:n?.shiftType??``}])}#f(e=``){return e?a`<span class="chip ${we(e,this.types)}"><b>${e}</b></span>`:a`<span class="faint">${N(`free`)}</span>`}#p(){let e=e=>this.host.names.of(e);if(this.refusal)return Pt(this.refusal,e);if(!this.outlook)return a`<p class="notice">${S(`clock`)}${N(`checking`)}</p>`;let{findings:t=[]}=this.outlook,n=a`${Nt(this.outlook.cover,(e,t)=>this.host.skills.called(e,t))}${Ot(this.outlook.paid,e)}`,r=a`<zt-consent-choice .frozen=${this.outlook.frozen??[]} @zt-agreement=${this.#c}></zt-consent-choice>`;return t.length?a`${r}<div class="notice watch">${S(`warning`)}<div class="grow"><p><b>${N(`findings`)}</b></p>${jt(t,e)}</div></div>${n}`:a`${r}<p class="notice good">${S(`check`)}${N(`fine`)}</p>${n}`}};_([p({attribute:!1})],X.prototype,`rows`,void 0),_([p({attribute:!1})],X.prototype,`types`,void 0),_([r()],X.prototype,`drafting`,void 0),_([r()],X.prototype,`outlook`,void 0),_([r()],X.prototype,`refusal`,void 0),_([r()],X.prototype,`busy`,void 0),_([r()],X.prototype,`agreement`,void 0),X=_([m(`zt-roster-plan`)],X);var Z=class extends w{constructor(...e){super(...e),this.cells=[],this.types=[],this.planning=!1,this.open=!1,this.busy=``,this.agreement={},this.#e=0}static{this.styles=[v,F,h`
      form { display: grid; gap: 14px; }
      .types { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 6px; }
      .types label { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 10px; align-items: center; padding: 6px 10px 6px 6px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.3; }
      .types label:hover { background: var(--zt-hover); }
      .types label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); }
      .types label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .types input { position: absolute; opacity: 0; }
      .types .chip { height: 36px; }
      legend { margin-bottom: 6px; }
      .said { display: grid; gap: 8px; min-height: 66px; align-content: start; }
      .said ul { display: grid; gap: 8px; }
      .said li p:first-child { font-weight: 600; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;this.outlook=this.refusal=void 0,this.agreement={};let t=new Set(this.cells.map(e=>e.shift?.shiftType??``));this.choice=t.size===1?[...t][0]:void 0}updated(e){e.has(`open`)&&this.open&&this.#t()}async#t(){await this.renderRoot.querySelector(`zt-dialog`)?.updateComplete,(this.renderRoot.querySelector(`input:checked`)??this.renderRoot.querySelector(`input`))?.focus()}get#n(){return this.cells.filter(e=>(e.shift?.shiftType??``)!==this.choice).map(e=>({employee:e.employee,workDate:e.date,shiftType:this.choice,etag:e.shift?.etag}))}async#r(){let e=this.#e+=1;if(this.refusal=this.outlook=void 0,this.agreement={},!this.planning&&this.#n.length){this.busy=`checking`;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,validateOnly:!0});e===this.#e&&(this.outlook=t)}catch(t){e===this.#e&&(this.refusal=t)}finally{e===this.#e&&(this.busy=``)}}}#i(){let e=this.cells.map(({employee:e,date:t})=>({employee:e,date:t,code:this.choice??``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}})),this.#o()}async#a(e){if(e.preventDefault(),this.planning)return this.#i();if(this.busy||!this.#n.length||!this.outlook)return;this.busy=`saving`;let t=this.#n.length;try{let{frozen:e}=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,agreement:this.agreement});J(e)?A(M(`asked`,{n:J(e)})):A(t===1?P(`saved`,{name:this.cells[0].name}):P(`savedMany`,{n:t})),this.dispatchEvent(new Event(`zt-saved`)),this.#o()}catch(e){this.refusal=e,this.outlook=void 0}finally{this.busy=``}}#o(){this.dispatchEvent(new Event(`close`))}render(){let{cells:e}=this,t=new Set(e.map(e=>e.employee)).size,r=e.length===1?P(`editOf`,{name:e[0].name,day:y(e[0].date)}):P(`editSelected`,{people:t,cells:e.length});return a`<zt-dialog ?open=${this.open} heading=${r} @close=${this.#o}>
      <form @submit=${this.#a}>
        <fieldset><legend>${P(`choose`)}</legend><div class="types">
          ${this.types.filter(e=>!e.retired).map(e=>this.#s(e))}
          ${this.#s(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#c()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#o}>${P(`cancel`)}</button>
          <button type=${this.planning?`submit`:`button`} class="button ${this.planning?`primary`:``}" ?disabled=${this.choice===void 0||this.busy===`saving`}
            @click=${this.planning?n:this.#i}>${N(`keep`)}</button>
          ${this.planning?n:a`<button class="button primary" ?disabled=${!this.outlook||!!this.busy||!Lt(this.agreement)}>${P(this.busy===`saving`?`saving`:`save`)}</button>`}
        </div>
      </form>
    </zt-dialog>`}#s(e){let t=e?.code??``;return a`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice===t}
        @change=${()=>{this.choice=t,this.#r()}} />
      ${e?a`<span class="chip ${we(t,this.types)}"><b>${t}</b></span>`:a`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e?be(e):P(`noShift`)}${e?a`<br /><span class="tiny faint number">${ve(e)}</span>`:n}</span>
    </label>`}#c(){if(this.choice===void 0||this.planning)return n;if(this.refusal)return Pt(this.refusal,e=>this.host.names.of(e));if(this.busy===`checking`)return a`<p class="notice">${S(`clock`)}${P(`checking`)}</p>`;if(!this.outlook)return a`<p class="notice">${S(`info`)}${P(`unchanged`)}</p>`;let{findings:e=[]}=this.outlook;return a`<zt-consent-choice .frozen=${this.outlook.frozen??[]} @zt-agreement=${e=>this.agreement=e.detail}></zt-consent-choice>
      ${e.length?a`<div class="notice watch">${S(`warning`)}<div class="grow"><p><b>${P(`findings`)}</b></p>${jt(e,this.cells.length>1?e=>this.host.names.of(e):void 0)}</div></div>`:a`<div class="notice good">${S(`check`)}<div><p>${P(`fine`)}</p>${this.#l()}</div></div>`}
      ${Nt(this.outlook.cover,(e,t)=>this.host.skills.called(e,t))}
      ${Ot(this.outlook.paid,e=>this.host.names.of(e))}`}#l(){if(this.cells.length!==1)return n;let t=this.outlook?.shifts?.find(e=>e.employee===this.cells[0].employee&&e.workDate===this.cells[0].date);return t?.shiftType?a`<p class="number">${P(`becomes`,{span:e(t.startTime,t.endTime),paid:E(t.paidMinutes??0)})}</p>`:a`<p>${P(`becomesFree`)}</p>`}};_([p({attribute:!1})],Z.prototype,`cells`,void 0),_([p({attribute:!1})],Z.prototype,`types`,void 0),_([p({type:Boolean})],Z.prototype,`planning`,void 0),_([p({type:Boolean})],Z.prototype,`open`,void 0),_([r()],Z.prototype,`choice`,void 0),_([r()],Z.prototype,`outlook`,void 0),_([r()],Z.prototype,`refusal`,void 0),_([r()],Z.prototype,`busy`,void 0),_([r()],Z.prototype,`agreement`,void 0),Z=_([m(`zt-shift-editor`)],Z);var Vt=5e3,Ht=[],Q=[],Ut=[],$=class extends ne{constructor(...e){super(...e),this.first=D(k()),this.count=7,this.openDay=``,this.chosen=0,this.plan=new Map,this.broken=new Set,this.receipts=!1,this.asked=!1,this.placing=!1,this.windows=!1,this.#e=[],this.#t=[],this.#n=[],this.#r=[],this.#i=new x(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#a=new x(this,async e=>{let t=await this.#p(e),n=Pe(t.people,t.shifts,e=>this.host.names.of(e)),{draft:r}=t,i=this.#c.filter(e=>r&&e>=(r.startDate??``)&&e<(r.endDate??``));return this.#e=r?Je(n,t.inForce,i):n,this.#t=qe(this.#e,this.plan,this.#i.value?.shiftTypes??Q),t},60),this.#o=new x(this,async e=>{let[t,n]=[T(this.first,`00:00`),T(f(this.first,this.count),`00:00`)],r=this.host.teams.find(e=>e.name===this.lookedAt)?.skill??``,i=await this.host.api.get(`/v1/coverage`,{centre:this.#s,skill:r,startTime:t,endTime:n},e);return this.#r=Ie(i,this.#c),i},60)}static{this.styles=[v,h`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      zt-roster-board.planning { --most: max(260px, calc(100dvh - 520px)); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .legend i.kept, .legend i.denied { width: 9px; height: 9px; border-radius: 50%; vertical-align: 0; background: var(--zt-good); border-color: var(--zt-good); }
      .legend i.denied { background: none; border: 2px solid var(--zt-bad); }
      .legend i.differs { border: 1.5px dashed var(--zt-accent); background: none; }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .find .input { width: 150px; min-height: 34px; padding-block: 4px; }
      .receipts { border-top: 1px solid var(--zt-line); }
      .receipts summary { padding: 10px 16px; cursor: pointer; font-weight: 550; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `]}#e;#t;#n;#r;#i;#a;#o;get#s(){return this.host.teams.find(e=>e.name===this.lookedAt)?.centre??this.host.principal?.centre??``}get#c(){return(this.#n[0]!==this.first||this.#n.length!==this.count)&&(this.#n=O(this.first,this.count)),this.#n}get#l(){return this.argument.startsWith(`rosters/`)?this.argument:``}get#u(){return this.#l?this.view===`team`?`team`:`everybody`:this.view??(this.host.leading||!this.host.principal?.subject?`team`:`mine`)}get#d(){return this.#l?!1:this.host.has(`PLANNER`)||[...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]].includes(this.lookedAt)}load(){this.openDay=``,this.#a.clear(),this.#o.clear(),this.#e=this.#t=[],this.#r=[],this.#i.value||this.#i.load(),this.#f()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.load()}#f(){this.#u!==`mine`&&(this.#a.load(),this.#l||this.#o.load(),this.renderRoot.querySelector(`zt-shift-consents`)?.refresh())}async#p(e){let t=this.#l?await this.host.api.get(`/v1/${this.#l}`,{},e):void 0;t?.startDate&&!this.#c.includes(t.startDate)&&(this.first=D(t.startDate));let n=this.#u===`everybody`?``:this.lookedAt,r={startDate:this.first,endDate:f(this.first,this.count)},[i,a,o,s,c]=await Promise.all([this.host.api.all(`/v1/employees`,`employees`,{team:n,namesOnly:!0,asOfDate:this.first,pageSize:1e3},e),this.host.api.all(`/v1/shifts`,`shifts`,{team:n,roster:this.#l,...r,pageSize:Vt},e),this.host.api.get(`/v1/calendarDays`,r,e).catch(()=>({days:[]})),t?.state===`ROSTER_STATE_DRAFT`?this.host.api.all(`/v1/shifts`,`shifts`,{team:n,...r,pageSize:Vt},e):[],this.host.api.all(`/v1/wishes`,`wishes`,{team:n,...r,pageSize:1e3},e).catch(()=>[])]),l=t?.teams??[];return{people:n?i:i.filter(e=>e.team&&(!l.length||l.includes(e.team))),shifts:a,classes:o.days??[],draft:t?.state===`ROSTER_STATE_DRAFT`?t:void 0,inForce:s,wishes:me(c)}}#m(e){(!this.plan.size||confirm(N(`leave`)))&&(this.tray?.clear(),e.view&&(this.view=e.view),e.first&&(this.first=e.first),e.count&&(this.count=e.count),this.load())}render(){let e=this.#u;return a`<div class="page">
      <header>
        <h1>${P(`title`)}</h1>
        ${e===`team`?a`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>`:n}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#l?a`<p class="notice watch">${S(`info`)}<span class="grow">${P(`draft`)}</span><button class="button small" @click=${()=>ue(`roster`)}>${P(`toBoard`)}</button></p>`:n}
      ${e===`mine`?a`<zt-my-shifts .types=${this.#i.value?.shiftTypes??[]}></zt-my-shifts>`:this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing??Ut} ?planning=${this.plan.size>0} @zt-plan=${this.#y}
        .types=${this.#i.value?.shiftTypes??[]} @close=${this.#S} @zt-saved=${()=>this.#f()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${e===`everybody`} first=${this.first} until=${f(this.first,this.count)}
        @close=${()=>this.placing=!1} @zt-done=${()=>this.#f()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#i.value?.shiftTypes??Q} @close=${()=>this.windows=!1} @zt-done=${()=>void this.#i.load()}></zt-break-windows>
    </div>`}#h(e){let t=[];return this.host.principal?.team&&!this.#l&&t.push(`mine`),t.push(`team`),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)&&t.push(`everybody`),t.length<2?n:a`<div class="segments" role="group" aria-label=${P(`title`)}>${t.map(t=>a`<button aria-pressed=${t===e} @click=${()=>this.#m({view:t})}>${P(t)}</button>`)}</div>`}#g(e){let{value:t,failure:r}=this.#a,i=this.#c,o=e===`everybody`?P(`everybody`):this.host.teamName(this.lookedAt);return a`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${P(`earlier`)} title=${P(`earlier`)} @click=${()=>this.#m({first:f(this.first,-7)})}>${S(`back`,16)}</button>
          <button class="button icon small" aria-label=${P(`later`)} title=${P(`later`)} @click=${()=>this.#m({first:f(this.first,7)})}>${S(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#m({first:D(k())})}>${P(`thisWeek`)}</button>
        </div>
        <span class="when">${y(i[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${y(i.at(-1),{month:`short`,day:`numeric`})}</span>
        <label class="find"><span class="unseen">${N(`find`)}</span><input class="input" type="search" placeholder=${N(`findHint`)} @change=${this.#x} /></label>
        <span class="grow"></span>
        ${this.#d&&this.lookedAt?a`<button class="button small" data-breaks @click=${()=>this.placing=!0}>${j(`place`)}</button>`:n}
        ${this.host.has(`PLANNER`)&&!this.#l?a`<button class="button small" data-windows @click=${()=>this.windows=!0}>${j(`windows`)}</button>`:n}
        ${this.chosen>1&&this.#d?a`<button class="button primary small" @click=${()=>this.grid?.edit()}>${P(`editMany`,{n:this.chosen})}</button>`:n}
        <div class="segments" role="group" aria-label=${P(`week`)}>
          <button aria-pressed=${this.count===7} @click=${()=>this.#m({count:7})}>${P(`week`)}</button>
          <button aria-pressed=${this.count===31} @click=${()=>this.#m({count:31})}>${P(`month`)}</button>
        </div>
      </header>
      ${r?a`<div class="body">${C(r,()=>this.#f())}</div>`:n}
      ${t?this.#_(t,o):r?n:b(12)}
    </section>`}#_(e,t){if(!this.#e.length)return ae(`people`,P(`nobody`));let r=this.#c;return a`
      <zt-roster-board class=${this.plan.size?`planning`:``} .rows=${this.#t} .broken=${this.broken} .days=${r} .types=${this.#i.value?.shiftTypes??Q} .classes=${e.classes} .wishes=${e.wishes}
        .cover=${this.#r.length===r.length?this.#r:Ht} ?editable=${this.#d} ?draft=${!!this.#l} ?dense=${this.count===31} open=${this.openDay}
        label=${P(`board`,{team:t,from:y(r[0]),to:y(r.at(-1))})}
        @zt-plan=${this.#y} @zt-undo=${e=>this.tray?.step(e.detail.again)}
        @zt-copied=${e=>A(N(`copied`,{n:e.detail.count}))}
        @zt-edit=${e=>this.editing=e.detail.cells}
        @zt-chosen=${e=>this.chosen=e.detail.count}
        @zt-day=${e=>this.openDay=this.openDay===e.detail.date?``:e.detail.date}></zt-roster-board>
      ${this.#d?a`<zt-roster-plan .rows=${this.#e} .types=${this.#i.value?.shiftTypes??Q} @zt-planned=${this.#b} @zt-saved=${()=>this.#f()}></zt-roster-plan>`:n}
      ${this.#v()}
      <div class="legend">
        <span><i></i>${P(`away`)}</span><span><i class="held"></i>${P(`held`)}</span>${e.draft?a`<span><i class="differs"></i>${N(`draftDiffers`)}</span>`:n}
        ${e.wishes.size?a`<span><i class="kept"></i>${he(`legendKept`)}</span><span><i class="denied"></i>${he(`legendDenied`)}</span>`:n}
        ${e.shifts.length?n:a`<span class="watch-text">${P(`noShifts`)}</span>`}
        <span class="grow"></span><span class="keys">${this.#d?N(`keys`):P(`keysRead`)}</span>
      </div>
      ${this.#d?a`<details class="receipts" @toggle=${e=>this.receipts=e.target.open}><summary>${N(`notices`)}</summary>
            ${this.receipts?a`<zt-roster-notices team=${this.#u===`team`?this.lookedAt:``}></zt-roster-notices>`:n}</details>
          <details class="receipts" data-consents @toggle=${e=>this.asked=e.target.open}><summary>${M(`title`)}</summary>
            ${this.asked?a`<zt-shift-consents team=${this.#u===`team`?this.lookedAt:``}></zt-shift-consents>`:n}</details>`:n}`}#v(){let e=this.#r.find(e=>e.date===this.openDay);if(!e)return n;let t=this.#o.value?.intervalMinutes??30,r=e.intervals.map(e=>({start:Date.parse(e.startTime??``),minutes:t,required:e.required??0,before:e.available??0,levelPermille:e.serviceLevelPermille??0}));return a`<section class="cover"><div class="row between"><h2>${P(`coverOf`,{day:y(e.date)})}</h2>
      <button class="button quiet small" @click=${()=>this.openDay=``}>${P(`close`)}</button></div>
      ${e.intervals.some(e=>e.weatherPermille)?a`<zt-cover-weather centre=${this.#s} first=${e.date} until=${f(e.date,1)}></zt-cover-weather>`:n}
      <zt-cover-chart .points=${r} .now=${Date.now()}></zt-cover-chart></section>`}#y(e){this.tray?.stage(e.detail.wanted)}#b(e){this.plan!==e.detail.plan&&(this.#t=qe(this.#e,e.detail.plan,this.#i.value?.shiftTypes??Q)),this.plan=e.detail.plan,this.broken=e.detail.broken}#x(e){let t=e.target.value,n=Ze(this.#t,t,0);n>=0?this.grid?.show(n):t.trim()&&A(N(`nobody`,{text:t}),`bad`)}#S(){this.editing=void 0,this.updateComplete.then(()=>this.grid?.focusActive())}};_([r()],$.prototype,`view`,void 0),_([r()],$.prototype,`first`,void 0),_([r()],$.prototype,`count`,void 0),_([r()],$.prototype,`openDay`,void 0),_([r()],$.prototype,`chosen`,void 0),_([r()],$.prototype,`editing`,void 0),_([r()],$.prototype,`plan`,void 0),_([r()],$.prototype,`broken`,void 0),_([r()],$.prototype,`receipts`,void 0),_([r()],$.prototype,`asked`,void 0),_([r()],$.prototype,`placing`,void 0),_([r()],$.prototype,`windows`,void 0),_([le(`zt-roster-board`)],$.prototype,`grid`,void 0),_([le(`zt-roster-plan`)],$.prototype,`tray`,void 0),$=_([m(`zt-roster`)],$);export{$ as RosterPage};