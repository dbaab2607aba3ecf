import{B as e,C as t,E as n,F as r,G as i,I as a,K as o,L as s,N as c,O as l,Q as u,R as d,S as f,U as p,W as m,Y as h,Z as ee,_ as g,b as _,c as te,d as v,f as y,g as ne,h as b,i as x,k as re,l as S,m as ie,n as C,o as w,q as ae,r as T,s as E,t as oe,u as se,x as ce}from"./shapes-Ck_9t0Dp.js";import{t as le}from"./zt-settings-Mn-bckDU.js";import{i as D,n as ue,o as O}from"./days-D5PTN4OI.js";import{i as de,n as k}from"./zt-shell-BCUl5kCD.js";import{n as A}from"./zt-offer-list-Bv5-nAbr.js";import{i as j,n as fe,r as M}from"./zt-roster-notices-Da5V1rbE.js";import{n as N,t as pe}from"./roster-8RgADNur.js";import{a as me,n as he,o as ge,r as _e}from"./wishes-BokDPnzS.js";import"./zt-cover-chart-CWjXtAy7.js";import"./zt-cover-weather-BN1lGfpf.js";import{a as ve,c as ye,i as be,l as xe,n as Se,o as Ce,r as we,s as Te,t as P}from"./shift-look-BKEpVIFm.js";import{n as Ee,t as De}from"./day-marks-BZ4ygHJv.js";import{h as Oe,i as ke,r as Ae}from"./change-words-BwqQj1fa.js";import"./zt-swap-list-CdQ5NgM6.js";import{n as je,r as Me,t as Ne}from"./place-BA6y1Tuk.js";import{t as Pe}from"./repeat-FDJWzNzs.js";function Fe(e,t,n){let r=new Map,i=(e,t)=>{let i=r.get(e);return i||(i={employee:e,employeeNo:t?.employeeNo??``,name:t?.displayName??n(e),team:t?.team??``,shifts:new Map},r.set(e,i)),i};for(let t of e)i(t.name,t);for(let e of t){let{shifts:t}=i(e.employee??``),n=e.workDate??``;t.set(n,[...t.get(n)??[],e])}return[...r.values()].sort((e,t)=>Ie(e.employeeNo,t.employeeNo)||Ie(e.employee,t.employee))}var Ie=(e,t)=>e<t?-1:+(e>t);function Le(e,t){let r=e?.intervals??[],i=0;return t.map(e=>{let t=Date.parse(f(n(e,1),`00:00`)),a=[];for(;i<r.length&&Date.parse(r[i].startTime??``)<t;)a.push(r[i++]);let o=a.filter(e=>(e.required??0)>0);return{date:e,intervals:a,lowest:o.length?o.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e):void 0}})}function Re(e){return Math.max(1,...e.flatMap(e=>e.intervals.map(e=>Math.abs(e.slack??0))))}function ze(e,t){let[n,r]=[[],[]],i=48/Math.max(e.intervals.length,1);return e.intervals.forEach((e,a)=>{if(!(e.required??0))return;let o=e.slack??0,s=Math.max(Math.abs(o)/t*12,.6),c=(a*i).toFixed(2),l=e=>`M${c} ${e.toFixed(2)}h${(i*.86).toFixed(2)}v${s.toFixed(2)}h-${(i*.86).toFixed(2)}z`;o<-.05?r.push(l(12)):n.push(l(12-s))}),{spare:n.join(``),short:r.join(``)}}function Be(e,t,n,r){let i=Math.max(0,Math.floor(e/n)-6);return{from:Math.min(i,r),to:Math.min(r,Math.ceil((e+t)/n)+6)}}var Ve={now:new Map,past:[],undone:[]},F=(e,t)=>`${e}|${t}`;function He(e,t,n){let r=new Map(n.map(e=>[e.employee,e])),i=new Map(e.now);for(let{employee:e,date:n,code:a}of t){let t=r.get(e);if(!t)continue;let o=F(e,n),s=t.shifts.get(n)?.[0];(s?.shiftType??``)===a?i.delete(o):i.set(o,{employee:e,date:n,code:a,name:t.name,before:s})}return Ge(i,e.now)?e:{now:i,past:[...e.past,e.now].slice(-200),undone:[]}}function Ue(e){let{now:t,past:n,undone:r}=e,i=n.at(-1);return i?{now:i,past:n.slice(0,-1),undone:[...r,t]}:e}function We(e){let{now:t,past:n,undone:r}=e,i=r.at(-1);return i?{now:i,past:[...n,t],undone:r.slice(0,-1)}:e}function Ge(e,t){return e.size===t.size&&[...e].every(([e,{code:n}])=>t.get(e)?.code===n)}function Ke(e){return[...e.values()].map(({employee:e,date:t,code:n,before:r})=>({employee:e,workDate:t,shiftType:n,etag:r?.etag}))}function qe(e,{employee:t,date:n,code:r}){let i=e?f(n,e.startClock):f(n,`00:00`);return{employee:t,workDate:n,shiftType:r,startTime:i,endTime:new Date(Date.parse(i)+(e?.lengthMinutes??0)*6e4).toISOString(),breaks:e?.breaks}}function Je(e,t,n){let r=new Map;for(let e of t.values())r.set(e.employee,[...r.get(e.employee)??[],e]);return e.map(e=>{let t=r.get(e.employee);if(!t)return e;let i=new Map(e.shifts);for(let e of t)e.code?i.set(e.date,[qe(n.find(t=>t.code===e.code),e)]):i.delete(e.date);return{...e,shifts:i,planned:new Map(t.map(e=>[e.date,e]))}})}function Ye(e,t,n){let r=new Map(t.map(e=>[F(e.employee??``,e.workDate??``),e]));return e.map(e=>{let t=new Map;for(let i of n){let n=r.get(F(e.employee,i)),a=e.shifts.get(i)?.[0];(n?.shiftType!==a?.shiftType||n?.startTime!==a?.startTime)&&t.set(i,{employee:e.employee,date:i,code:a?.shiftType??``,name:e.name,before:n})}return t.size?{...e,planned:t}:e})}function Xe(e,t,n){let[r,i]=[e.length,e[0]?.length??0];if(!r||!i)return[];let a=Math.max(r,Math.floor(t.length/r)*r),o=Math.max(i,Math.floor((t[0]?.length??0)/i)*i),s=[];for(let t=0;t<a;t+=1)for(let a=0;a<o;a+=1){let o=n(t,a);o&&s.push({...o,code:e[t%r][a%i]})}return s}function Ze(e,t,n){return e.employee===t.employee&&e.date===t.date?[]:n?[{...t,code:e.code}]:[{...t,code:e.code},{...e,code:t.code}]}function Qe(e,t,n){let r=t.trim().toLowerCase();if(!r||!e.length)return-1;let i=({name:e,employeeNo:t})=>t.toLowerCase().startsWith(r)||e.toLowerCase().split(/[\s·]+/).some(e=>e.startsWith(r))||e.toLowerCase().startsWith(r),a=({name:e,employeeNo:t})=>e.toLowerCase().includes(r)||t.toLowerCase().includes(r),o=e.map((t,r)=>(r+Math.max(n,0))%e.length);return o.find(t=>i(e[t]))??o.find(t=>a(e[t]))??-1}function $e(e){let t=e.filter(e=>e.state===`CONSENT_STATE_ASKED`).flatMap(({employee:e=``,differences:t=[]})=>t.map(t=>[F(e,t.workDate??``),t.after?.shiftType??``]));return new Map(t)}var et=60,tt=200,nt=class extends E{static{this.styles=[y,u`.panel > * + * { border-top: 1px solid var(--zt-line); }`]}#e=new S(this,async e=>{let{api:t,principal:n}=this.host,[r,i]=await Promise.all([t.get(`/v1/swaps`,{states:[`SWAP_STATE_PROPOSED`],pageSize:tt},e),t.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:tt},e)]);return{swaps:(r.swaps??[]).filter(e=>ke(e,n?.subject)),offers:(i.offers??[]).filter(e=>Ae(e,n?.subject))}},et);connectedCallback(){super.connectedCallback(),this.#e.load()}render(){let{swaps:e=[],offers:t=[]}=this.#e.value??{};return!e.length&&!t.length?o:h`<section class="panel" aria-labelledby="asked" @zt-done=${()=>void this.#e.load()}>
      <header><h2 id="asked">${Oe(`asked`)}</h2></header>
      ${t.length?h`<zt-offer-list .offers=${t}></zt-offer-list>`:o}
      ${e.length?h`<zt-swap-list .swaps=${e}></zt-swap-list>`:o}
    </section>`}};nt=v([i(`zt-asked`)],nt);var I=d({title:{zh:`我的轮班`,en:`My rotation`},about:{zh:`轮班是排班的目标，班表以排出的为准。`,en:`A rotation is an aim; the roster is what counts.`},weekOf:{zh:`{name}，第 {week} 周，共 {count} 周`,en:`{name}, week {week} of {count}`},own:{zh:`本人专属`,en:`your own`},off:{zh:`休`,en:`Off`},none:{zh:`无`,en:`none`},week:{zh:`{from} 起的一周`,en:`Week from {from}`}});function rt(e,t){let n=new Map(t.map(e=>[e.date,e]));return e.map(e=>e.map(e=>n.get(e)))}var it=4,at=class extends E{static{this.styles=[y,u`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `]}#e=D(O());#t=new S(this,e=>this.host.api.get(`/v1/${this.host.principal?.subject}/rotationCalendar`,{startDate:this.#e,endDate:n(this.#e,28)},e));connectedCallback(){super.connectedCallback(),this.#t.load()}render(){let{value:e}=this.#t;if(!e?.days?.length)return o;let t=Array.from({length:it},(e,t)=>ue(n(this.#e,t*7),7));return h`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${I(`title`)}</h2>
      <ol>${rt(t,e.days).map((n,r)=>this.#n(t[r],n,e))}</ol>
      <p class="faint tiny">${I(`about`)}</p>
    </section>`}#n(t,n,{rotations:r=[]}){let i=n.find(e=>e);if(!i)return o;let a=r.find(e=>e.code===i.rotation);return h`<li>
      <p class="small">${I(`weekOf`,{name:e(a?.title)||i.rotation,week:i.week,count:a?.weekCount??1})}${i.own?h` <span class="badge">${I(`own`)}</span>`:o}</p>
      <ul class="days" aria-label=${I(`week`,{from:b(t[0],{month:`short`,day:`numeric`})})}>${n.map((e,n)=>h`<li class=${t[n]===O()?`today`:``}><span class="faint">${b(t[n],{weekday:`narrow`})}<span class="unseen"> ${b(t[n],{month:`short`,day:`numeric`})}</span></span>
          <span class="number">${e?e.shiftType||I(`off`):h`<span aria-hidden="true">–</span><span class="unseen">${I(`none`)}</span>`}</span></li>`)}</ul>
    </li>`}};at=v([i(`zt-my-rotation`)],at);var ot=60,st={CONSENT_STATE_ASKED:`watch`,CONSENT_STATE_ACCEPTED:`good`,CONSENT_STATE_RECORDED:`good`,CONSENT_STATE_DECLINED:`bad`},L=class extends E{constructor(...e){super(...e),this.team=``,this.mine=!1,this.busy=``,this.#e=new S(this,e=>{let t=this.mine?{employee:this.host.principal?.subject,states:[`CONSENT_STATE_ASKED`]}:{team:this.team};return this.host.api.get(`/v1/shiftConsents`,{...t,pageSize:100},e)},ot)}static{this.styles=[y,u`
      .all { padding: 4px 16px 14px; }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 12px; border-color: var(--zt-accent); }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      .keys { display: flex; gap: 8px; margin-top: 6px; }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `]}#e;willUpdate(e){e.has(`team`)&&(this.#e.clear(),this.#e.load())}refresh(){this.#e.load()}async#t(e,t,n,r){this.busy=e.name,this.problem=void 0;try{await this.host.api.post(`/v1/${e.name}:${t}`,n),k(r),this.dispatchEvent(new Event(`zt-done`,{bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.busy=``,await this.#e.load()}}render(){let{value:e,failure:t}=this.#e,n=e?.consents??[],r=this.problem?h`<p class="notice bad" role="alert">${w(`warning`)}${this.problem.message}</p>`:o;return this.mine?n.length||this.problem?h`<section class="panel mine" aria-labelledby="heading"><h2 id="heading">${j(`mine`)}</h2>${r}${n.map(e=>this.#r(e))}</section>`:o:e?h`<div class="all">${r}${n.length?this.#i(n):h`<p class="soft">${j(`none`)}</p>`}</div>`:h`<div class="all">${t?T(t,()=>void this.#e.load()):x(3)}</div>`}#n(e=``){return e.startsWith(`employees/`)?this.host.names.of(e):j(`platform`)}#r(e){let t=t=>this.#t(e,`answer`,{accept:t},j(t?`accepted`:`declined`));return h`<div>
      ${fe(e.differences??[])}
      ${e.reason?h`<p>${e.reason}</p>`:o}
      <p class="soft small number">${j(`mineUntil`,{by:this.#n(e.owner),time:g(e.deadlineTime)})}</p>
      <div class="keys"><button class="button primary small" ?disabled=${!!this.busy} @click=${()=>t(!0)}>${j(`accept`)}</button>
        <button class="button small" ?disabled=${!!this.busy} @click=${()=>t(!1)}>${j(`decline`)}</button></div>
    </div>`}#i(e){return h`<div class="scroll" tabindex="0" role="region" aria-label=${j(`title`)}><table>
      <thead><tr><th scope="col">${j(`who`)}</th><th scope="col">${j(`what`)}</th><th scope="col">${j(`by`)}</th><th scope="col">${j(`state`)}</th><th scope="col"><span class="unseen">${j(`act`)}</span></th></tr></thead>
      <tbody>${e.map(e=>h`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${j(`days`,{n:e.differences?.length??0})}${e.reason?h` · ${e.reason}`:o}</summary>${fe(e.differences??[])}</details></td>
        <td>${this.#n(e.owner)}<br /><span class="tiny faint number">${g(e.createTime)}</span></td>
        <td class="number">${this.#a(e)}</td>
        <td>${e.state===`CONSENT_STATE_ASKED`?h`<button class="button small" aria-label=${j(`withdrawOf`,{name:this.host.names.of(e.employee)})} ?disabled=${!!this.busy} @click=${()=>this.#t(e,`withdraw`,{},j(`CONSENT_STATE_WITHDRAWN`))}>${j(`withdraw`)}</button>`:o}</td></tr>`)}</tbody>
    </table></div>`}#a({state:e=`CONSENT_STATE_ASKED`,basis:t,deadlineTime:n,answerTime:r}){let i=g(e===`CONSENT_STATE_ASKED`?n:r);return h`<span class="badge ${st[e]??``}">${j(e,{time:i,basis:t?j(t):``})}</span>`}};v([m()],L.prototype,`team`,void 0),v([m({type:Boolean})],L.prototype,`mine`,void 0),v([p()],L.prototype,`busy`,void 0),v([p()],L.prototype,`problem`,void 0),L=v([i(`zt-shift-consents`)],L);var ct=5,R=class extends E{constructor(...e){super(...e),this.types=[],this.busy=!1,this.#e=D(O()),this.#t=new S(this,e=>{let t={startDate:n(this.#e,-1),endDate:n(this.#e,35)};return this.host.api.get(`/v1/shifts`,{employee:this.host.principal?.subject??``,...t},e)},120),this.#n=new S(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.#e,endDate:n(this.#e,35)},e))}static{this.styles=[y,P,u`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load(),this.#n.load()}render(){let{value:e,failure:t}=this.#t;if(!e)return h`<div class="panel">${t?T(t,()=>void this.#t.load()):x(10)}</div>`;let r=e.shifts??[],i=Array.from({length:ct},(e,t)=>ue(n(this.#e,t*7),7));return h`<div class="columns">
      <section class="panel" aria-label=${N(`mine`)}>${i.map(e=>this.#i(e,r))}</section>
      <div class="side"><zt-asked @zt-done=${()=>void this.#t.load()}></zt-asked><zt-shift-consents mine @zt-done=${()=>void this.#t.load()}></zt-shift-consents><zt-roster-notices mine></zt-roster-notices>${this.#r(r)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`}#r(e){let t=e.filter(e=>Date.parse(e.endTime??``)>Date.now())[0];return h`<section class="panel next">
      <h2 class="soft small">${N(`next`)}</h2>
      ${t?h`<b>${l(t.startTime,t.endTime)}</b>
            <span class="soft small">${Date.parse(t.startTime??``)>Date.now()?ie(t.startTime??``):N(`running`)} · ${ve(t.shiftType)} ${xe(this.types.find(e=>e.code===t.shiftType))}</span>`:h`<p class="soft">${N(`nextNone`)}</p>`}
    </section>`}#i(e,t){let n=t.filter(t=>e.includes(t.workDate??``)),r=n.reduce((e,t)=>e+(t.paidMinutes??0),0);return h`<section class="week">
      <header><h2>${N(`weekOf`,{from:b(e[0],{month:`short`,day:`numeric`}),to:b(e[6],{month:`short`,day:`numeric`})})}</h2>
        <span class="number">${N(`hours`,{hours:_(r)})}</span></header>
      <ul class="days">${e.map(e=>this.#a(e,n.filter(t=>t.workDate===e)))}</ul>
    </section>`}#a(e,t){let n=ne(new Date),r=Ee(this.#n.value?.days?.find(t=>t.date===e));return h`<li class="${e===n?`today`:e<n?`past`:``}">
      <span class="name number">${b(e,{weekday:`short`,day:`numeric`})}${r?h` <span class="mark ${r.tone}">${r.word}</span>`:o}</span>
      ${t.length?h`<span title=${Ce(t[0],this.types)}>${be(t[0],this.types)}
            <span class="unseen">${t.map(e=>`${re(e.startTime)}–${Se(e)}${we(e)?` +1`:``}`).join(`, `)}</span></span>`:h`<span class="none">${N(`free`)}</span>`}
    </li>`}#o(){let e=this.feed?.path?new URL(this.feed.path,this.host.api.base||location.href).href:``;return h`<section class="panel"><header><h2>${N(`feed`)}</h2></header><div class="body feed">
      <p class="soft small">${N(`feedAbout`)}</p>
      ${this.problem?h`<p class="notice bad" role="alert">${w(`warning`)}${this.problem.message}</p>`:o}
      ${e?h`<div class="address"><div class="field"><label for="address">${N(`feedAddress`)}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${e=>e.target.select()} /></div>
            <button class="button primary" @click=${()=>this.#c(e)}>${N(`copy`)}</button></div>
            <p class="notice watch">${w(`warning`)}${N(`feedOnce`)}</p>`:o}
      <div class="row wrap">
        <button class="button ${e?``:`primary`}" ?disabled=${this.busy} @click=${()=>this.#s(`shiftFeed`)}>${N(e?`feedAgain`:`feedCreate`)}</button>
        <button class="button danger" ?disabled=${this.busy} title=${N(`revokeSure`)} @click=${()=>this.#s(`shiftFeed:revoke`)}>${N(`revoke`)}</button>
      </div>
    </div></section>`}async#s(e){this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);this.feed=e===`shiftFeed`?t:void 0,e!==`shiftFeed`&&k(N(`revoked`))}catch(e){this.problem=e}finally{this.busy=!1}}async#c(e){try{await navigator.clipboard.writeText(e),k(N(`copied`))}catch{this.address?.select(),k(N(`copyFailed`),`bad`)}}};v([m({attribute:!1})],R.prototype,`types`,void 0),v([p()],R.prototype,`feed`,void 0),v([p()],R.prototype,`busy`,void 0),v([p()],R.prototype,`problem`,void 0),v([le(`#address`)],R.prototype,`address`,void 0),R=v([i(`zt-my-shifts`)],R);var z=1440,lt=30,B=e=>Number(e.slice(0,2))*60+Number(e.slice(3,5));function ut(e,t){let n=(B(e.startClock)+t)%z;return`${String(Math.floor(n/60)).padStart(2,`0`)}:${String(n%60).padStart(2,`0`)}`}function dt(e,t){return t?(B(t)-B(e.startClock)+z)%z:void 0}var V=class extends E{constructor(...e){super(...e),this.open=!1,this.types=[],this.code=``,this.breaks=[],this.busy=!1}static{this.styles=[y,u`
      zt-dialog { --zt-dialog-width: 720px; }
      .body { display: grid; gap: 12px; }
      table { width: 100%; }
      td .input { width: 110px; }
      td .input.short { width: 74px; }
    `]}willUpdate(e){e.has(`open`)&&this.open&&this.#n(this.#e[0]?.code??``)}get#e(){return this.types.filter(e=>!e.retired)}get#t(){return this.types.find(e=>e.code===this.code)}#n(e){this.code=e,this.breaks=(this.#t?.breaks??[]).map(e=>({...e})),this.problem=void 0}#r(e,t){this.breaks=this.breaks.map((n,r)=>r===e?{...n,...t}:n)}async#i(){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/shiftTypes`,{shiftType:{...this.#t,breaks:this.breaks}}),k(A(`saved`,{code:this.code})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#a()}catch(e){this.problem=e}finally{this.busy=!1}}#a(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t;return h`<zt-dialog ?open=${this.open} heading=${A(`windows`)} @close=${this.#a}>
      <div class="body">
        <label class="field"><span>${A(`type`)}</span><select class="input" @change=${e=>this.#n(e.target.value)}>
          ${this.#e.map(e=>h`<option value=${e.code} ?selected=${e.code===this.code}>${e.code} ${xe(e)} ${ye(e)}</option>`)}</select></label>
        <p class="soft small">${A(`windowsAbout`)}</p>
        ${e&&this.breaks.length?this.#o(e):h`<p class="soft">${A(`noBreaks`)}</p>`}
        ${this.problem?h`<p class="notice bad" role="alert">${w(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:o}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#a}>${A(`cancel`)}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy||!this.breaks.length} @click=${()=>void this.#i()}>${A(`save`)}</button>
    </zt-dialog>`}#o(e){return h`<table><thead><tr><th>${A(`usual`)}</th><th>${A(`length`)}</th><th>${A(`earliest`)}</th><th>${A(`latest`)}</th><th>${A(`apart`)}</th></tr></thead>
      <tbody>${this.breaks.map((t,n)=>h`<tr>
        <td class="number">${ut(e,t.offsetMinutes??0)}</td>
        <td class="number">${t.lengthMinutes} <span class="soft small">${A(t.paid?`paid`:`unpaid`)}</span></td>
        <td>${this.#s(e,n,`earliestOffsetMinutes`,A(`earliest`))}</td>
        <td>${this.#s(e,n,`latestOffsetMinutes`,A(`latest`))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${A(`apart`)} .value=${String(t.apartMinutes||lt)}
          @change=${e=>this.#r(n,{apartMinutes:Number(e.target.value)})} /></td>
      </tr>`)}</tbody></table>`}#s(e,t,n,r){let i=this.breaks[t]?.[n];return h`<input class="input" type="time" step="300" aria-label=${r} data-window=${n} .value=${i===void 0?``:ut(e,i)}
      @change=${r=>this.#r(t,{[n]:dt(e,r.target.value)})} />`}};v([m({type:Boolean})],V.prototype,`open`,void 0),v([m({attribute:!1})],V.prototype,`types`,void 0),v([p()],V.prototype,`code`,void 0),v([p()],V.prototype,`breaks`,void 0),v([p()],V.prototype,`busy`,void 0),v([p()],V.prototype,`problem`,void 0),V=v([i(`zt-break-windows`)],V);var H=100,ft=6e4,U=class extends E{constructor(...e){super(...e),this.open=!1,this.team=``,this.wide=!1,this.first=``,this.until=``,this.frozen=``,this.busy=!1,this.#e={key:``,id:``},this.#t=new S(this,e=>this.host.api.ask(`/v1/${this.team}:proposeBreaks`,{startDate:this.first,endDate:this.until,...this.#n},e))}static{this.styles=[y,u`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; justify-content: space-between; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      li { display: flex; justify-content: space-between; gap: 2px 12px; padding: 6px 12px; }
      li + li { border-top: 1px solid var(--zt-line); }
    `]}#e;#t;get#n(){return{freezeEndDate:this.frozen,centreWide:this.wide}}willUpdate(e){this.open&&(e.has(`open`)||e.has(`frozen`))&&(this.problem=void 0,this.#t.clear(),this.#t.load())}async#r(){let e=this.#t.value?.changes??[],t=JSON.stringify(e);this.#e.key!==t&&(this.#e={key:t,id:r()}),this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.team}:applyBreaks`,{changes:e,...this.#n},this.#e.id);k(A(`done`,{n:t.shifts?.length??0,short:_(t.shortageMinutes??0)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#i()}catch(e){this.problem=e}finally{this.busy=!1}}#i(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t.value?.changes?.length??0;return h`<zt-dialog ?open=${this.open} heading=${A(`title`)} @close=${this.#i}>
      <div class="body">
        <div class="ask"><span class="number">${A(`span`,{from:b(this.first),to:b(n(this.until||this.first,-1))})}</span>
          <label class="field"><span>${A(`frozen`)}</span><input class="input" type="date" .value=${this.frozen} @change=${e=>this.frozen=e.target.value} /></label></div>
        ${this.open?this.#a():o}
        ${this.problem?h`<p class="notice bad" role="alert">${w(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:o}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#i}>${A(`cancel`)}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy||!e} @click=${()=>void this.#r()}>${A(`apply`,{n:e})}</button>
    </zt-dialog>`}#a(){let{value:e,failure:t}=this.#t;if(t)return T(t,()=>void this.#t.load());if(!e)return x(5);let n=e.changes??[];return e.days?.length?h`
      <dl class="effect">
        <div><dt>${A(`before`)}</dt><dd class=${e.shortageBeforeMinutes?`bad-text`:``} data-before>${_(e.shortageBeforeMinutes??0)}</dd></div>
        <div><dt>${A(`after`)}</dt><dd data-after>${_(e.shortageMinutes??0)}</dd></div>
      </dl>
      ${n.length?h`<p class="soft small">${A(`about`)}${e.known?o:h` ${A(`partly`)}`}</p>
        <ul tabindex="0" aria-label=${A(`title`)}>${n.slice(0,H).map(e=>this.#o(e))}
          ${n.length>H?h`<li class="soft small">${A(`more`,{n:n.length-H})}</li>`:o}</ul>`:C(`check`,A(`none`))}`:C(`roster`,A(`noWindows`))}#o(e){let n=t=>re(new Date(Date.parse(e.startTime??``)+t*ft).toISOString()),r=e.oldOffsetMinutes??[],i=e.offsetMinutes.map((e,t)=>({from:r[t]??e,to:e})).filter(({from:e,to:t})=>e!==t);return h`<li><span><b>${this.host.names.of(e.employee)}</b> <span class="soft small number">${b(e.workDate)}</span></span>
      <span class="number">${t(i.map(({from:e,to:t})=>A(`moved`,{from:n(e),to:n(t)})))}</span></li>`}};v([m({type:Boolean})],U.prototype,`open`,void 0),v([m()],U.prototype,`team`,void 0),v([m({type:Boolean})],U.prototype,`wide`,void 0),v([m()],U.prototype,`first`,void 0),v([m()],U.prototype,`until`,void 0),v([p()],U.prototype,`frozen`,void 0),v([p()],U.prototype,`busy`,void 0),v([p()],U.prototype,`problem`,void 0),U=v([i(`zt-breaks-dialog`)],U);var pt={},mt=je(class extends Me{constructor(){super(...arguments),this.ot=pt}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return ae}else if(this.ot===t)return ae;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),ht={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]},gt=1e3,_t=class{#e=[];#t=[];#n;#r=``;#i=0;constructor(e,t){this.table=e,this.plan=t}#a(e,t){let{rows:n,days:r}=this.table(),[i,a]=[n[e],r[t]];return i&&a?{employee:i.employee,date:a,code:i.shifts.get(a)?.[0]?.shiftType??``}:void 0}#o(){let{from:e,to:t}=this.table().span;return Array.from({length:t.row-e.row+1},(n,r)=>Array.from({length:t.column-e.column+1},(t,n)=>this.#a(e.row+r,e.column+n)))}copy(e){let t=this.#o();return this.#e=t.map(e=>e.map(({code:e})=>e)),this.#t=e?t.flat():[],t.flat().length}paste(){let{from:e}=this.table().span,t=Xe(this.#e,this.#o(),(t,n)=>this.#a(e.row+t,e.column+n));if(!t.length)return;let n=new Set(t.map(({employee:e,date:t})=>`${e}|${t}`)),r=this.#t.filter(({employee:e,date:t})=>!n.has(`${e}|${t}`)).map(e=>({...e,code:``}));this.#t=[],this.plan([...r,...t])}drag({row:e,column:t}){let n=this.#a(e,t);return this.#n=n?.code?n:void 0,!!this.#n}get dragging(){return!!this.#n}drop({row:e,column:t},n){let r=this.#a(e,t);this.#n&&r&&this.plan(Ze(this.#n,r,n)),this.#n=void 0}letGo(){this.#n=void 0}type(e,t){let n=t-this.#i>gt;this.#r=n?e:this.#r+e,this.#i=t;let{rows:r,active:i}=this.table();return Qe(r,this.#r,n?i.row+1:i.row)}};function vt(e){return e.length?2:1}function yt(e,t){return h`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${N(`people`,{n:e.people})}</span>
        ${e.days.map((t,n)=>bt(e,t,n))}
      </div>
      ${e.cover.length?h`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${N(`cover`)}</span>
            ${mt([e.cover,e.open,a()],()=>xt(e,t))}
          </div>`:o}
    </div>`}function bt({classes:e,dense:t,now:n},r,i){let a=e[i],s=Ee(a),c=matchMedia(`(width < 760px)`).matches,l=t?{day:`numeric`}:{month:c?`numeric`:`short`,day:`numeric`};return h`<span class="day ${De(r,a,n)}" role="columnheader" aria-colindex=${i+2} title=${a?.holiday??``}>
      ${b(r,{weekday:t?`narrow`:`short`})}
      ${s?h`<span class="mark ${s.tone}">${s.word}</span>`:o}
      <b>${b(r,l)}</b></span>`}function xt({cover:e,open:t},n){let r=Re(e);return e.map((e,i)=>{let{lowest:a}=e,o=b(e.date);if(!a)return h`<span class="strip" role="gridcell" aria-colindex=${i+2}><span class="unseen">${N(`coverNone`,{day:o})}</span></span>`;let s=ce(a.slack??0,!0),c=N(`coverDay`,{day:o,slack:s,time:re(a.startTime)}),l=ze(e,r);return h`<span role="gridcell" aria-colindex=${i+2}><button class="strip" aria-label=${c} title=${c} aria-expanded=${t===e.date} @click=${()=>n(e.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${ee`<path class="spare" d=${l.spare}></path><path class="short" d=${l.short}></path>`}</svg>
        <b class=${(a.slack??0)<-.05?`bad-text`:``}>${s}</b>
      </button></span>`})}var St=u`
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
  .asking { position: absolute; top: 4px; left: 4px; width: 8px; height: 8px; z-index: 2; pointer-events: none; background: var(--zt-watch); transform: rotate(45deg); }
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
`,Ct=new Map,wt=new Map,W=class extends se{constructor(...e){super(...e),this.rows=[],this.days=[],this.types=[],this.classes=[],this.cover=[],this.broken=new Set,this.wishes=Ct,this.asked=wt,this.editable=!1,this.draft=!1,this.dense=!1,this.open=``,this.label=``,this.active={row:0,column:0},this.#e={row:0,column:0},this.shown={from:0,to:40},this.#t=new _t(()=>({rows:this.rows,days:this.days,active:this.active,span:this.#C}),e=>this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}}))),this.#n=new ResizeObserver(()=>this.#a())}static{this.styles=[y,P,St]}#e;#t;#n;firstUpdated(){this.#n.observe(this.#r)}disconnectedCallback(){super.disconnectedCallback(),this.#n.disconnect()}willUpdate(e){if(!e.has(`rows`)&&!e.has(`days`))return;let t=e.get(`rows`);(e.has(`days`)||t?.length!==this.rows.length||t[0]?.employee!==this.rows[0]?.employee)&&(this.active={row:Math.max(0,Math.min(this.active.row,this.rows.length-1)),column:Math.max(0,Math.min(this.active.column,this.days.length-1))},this.anchor=void 0)}updated(e){e.has(`rows`)&&this.#a(),(e.has(`anchor`)||this.anchor&&e.has(`active`))&&this.dispatchEvent(new CustomEvent(`zt-chosen`,{detail:{count:this.anchor?this.chosen.length:0}}))}get#r(){return this.renderRoot.querySelector(`.board`)}get#i(){return parseFloat(getComputedStyle(this).getPropertyValue(`--row`))||46}#a(){let e=this.#r,t=Be(e.scrollTop,e.clientHeight,this.#i,this.rows.length);(t.from!==this.shown.from||t.to!==this.shown.to)&&(this.shown=t)}render(){let e=O(),t=this.days.map((t,n)=>({date:t,named:b(t),look:De(t,this.classes[n],e)})),n=this.dense?`code`:matchMedia(`(width < 760px)`).matches?`start`:`full`,r=[this.days,this.types,this.classes,this.wishes,this.asked,this.editable,n,a(),s(),e];return h`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length+vt(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length+1} aria-keyshortcuts=${this.editable?`Enter Delete Control+C Control+X Control+V Control+Z Control+Y`:o} @scroll=${this.#a} @keydown=${this.#y}
      ${Ne({"--days":String(this.days.length),"--rows":String(this.rows.length)})}>
      ${yt({days:this.days,classes:this.classes,cover:this.cover,open:this.open,dense:this.dense,people:this.rows.length,now:e},e=>this.dispatchEvent(new CustomEvent(`zt-day`,{detail:{date:e}})))}
      <div class="body" role="rowgroup" @pointerdown=${this.#d} @pointerover=${this.#f} @focusin=${this.#p} @click=${this.#m}
        @dragstart=${this.#h} @dragover=${this.#g} @dragend=${this.#v} @drop=${this.#_}>${Pe(this.#o(),e=>this.rows[e].employee,e=>mt([this.rows[e],e,this.#s(e),...r],()=>this.#c(e,t,n)))}</div>
    </div>`}#o(){let e=Math.min(this.shown.from,this.rows.length),t=Math.min(this.shown.to,this.rows.length),n=Array.from({length:t-e},(t,n)=>e+n),{row:r}=this.active;return r<this.rows.length&&(r<e||r>=t)&&n.push(r),n}#s(e){let t=e===this.active.row?this.active.column:``,n=this.anchor?this.days.map((t,n)=>this.#u({row:e,column:n})?`1`:`0`).join(``):``,r=this.over?.row===e?this.over.column:``,{employee:i}=this.rows[e],a=this.broken.size?this.days.map(e=>this.broken.has(F(i,e))?`1`:`0`).join(``):``;return`${t}|${n.includes(`1`)?n:``}|${r}|${a}`}#c(e,t,n){let r=this.rows[e];return h`<div class="line" role="row" aria-rowindex=${e+vt(this.cover)+1} ${Ne({"--at":String(e)})}>
      <span class="who" role="rowheader" aria-colindex="1">${oe(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t,i)=>this.#l(r,t,{row:e,column:i},n))}
    </div>`}#l(e,{date:t,named:n,look:r},i,a){let s=e.shifts.get(t)??[],c=e.planned?.get(t),l=this.broken.has(F(e.employee,t)),u=s.length?s.map(e=>Ce(e,this.types)).join(`; `):N(`free`),d=this.wishes.get(F(e.employee,t)),f=d&&me(d,s[0]?.shiftType??``),p=c?M(this.draft?`drafted`:l?`plannedBroken`:`planned`,{was:c.before?.shiftType??N(`free`),now:u}):u,m=this.asked.get(F(e.employee,t)),ee=[p,d?ge(f?`boardKept`:`boardDenied`,{wish:_e(d)}):``,m===void 0?``:j(`boardAsked`,{wanted:m||N(`free`)})].filter(Boolean).join(`, `),g=this.#u(i),_=i.row===this.active.row&&i.column===this.active.column;return h`<span class="cell ${r} ${this.editable?`editable`:``} ${g?`chosen`:``} ${c?`planned`:``} ${l?`broken`:``} ${this.over?.row===i.row&&this.over.column===i.column?`over`:``}" role="gridcell"
      tabindex=${_?0:-1} data-at="${i.row},${i.column}" aria-label="${e.name}, ${n}, ${ee}" draggable=${this.editable&&s.length===1?`true`:o}
      aria-selected=${this.editable?String(g):o} aria-colindex=${i.column+2}>${s.length>1?h`<span class="pair">${s.map(e=>be(e,this.types,`code`))}</span>`:s.length?be(s[0],this.types,a):o}${d?h`<i class="wished ${f?`kept`:`denied`}"></i>`:o}${m===void 0?o:h`<i class="asking"></i>`}</span>`}#u({row:e,column:t}){if(!this.anchor)return!1;let{from:n,to:r}=this.#C;return e>=n.row&&e<=r.row&&t>=n.column&&t<=r.column}#d(){this.#e=this.active}#f(e){let t=Tt(e);t?.childElementCount&&!t.title&&(t.title=t.getAttribute(`aria-label`)??``)}#p(e){let t=G(e);t&&!this.anchor&&(t.row!==this.active.row||t.column!==this.active.column)&&(this.active=t)}#m(e){let t=G(e);t&&(e.shiftKey&&this.editable?(this.anchor??=this.#e,this.active=t):(this.anchor=void 0,this.active=t,this.edit()))}#h(e){let t=G(e);if(!t||!this.editable||!this.#t.drag(t))return e.preventDefault();e.dataTransfer.effectAllowed=`copyMove`,e.dataTransfer.setData(`text/plain`,Tt(e)?.getAttribute(`aria-label`)??``)}#g(e){let t=G(e);t&&this.#t.dragging&&(e.preventDefault(),e.dataTransfer.dropEffect=e.ctrlKey||e.altKey?`copy`:`move`,(this.over?.row!==t.row||this.over.column!==t.column)&&(this.over=t))}#_(e){let t=G(e);t&&this.#t.dragging&&(e.preventDefault(),this.over=this.anchor=void 0,this.active=t,this.#t.drop(t,e.ctrlKey||e.altKey))}#v(){this.over=void 0,this.#t.letGo()}#y(e){if(e.target.dataset.at===void 0)return;if((e.ctrlKey||e.metaKey)&&this.#b(e))return e.preventDefault();if(!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key.length===1&&e.key!==` `)return this.find(e.key);let t=ht[e.key];t?this.#S(e,{row:this.active.row+t[0],column:this.active.column+t[1]}):e.key===`Home`?this.#S(e,{row:e.ctrlKey?0:this.active.row,column:0}):e.key===`End`?this.#S(e,{row:e.ctrlKey?this.rows.length-1:this.active.row,column:this.days.length-1}):e.key===`Escape`?this.anchor=void 0:e.key===`Enter`||e.key===` `?this.edit(e):this.editable&&(e.key===`Delete`||e.key===`Backspace`)&&this.#x(e)}#b(e){if(!this.editable)return!1;let t=e.key.toLowerCase();if(t===`c`||t===`x`)this.dispatchEvent(new CustomEvent(`zt-copied`,{detail:{count:this.#t.copy(t===`x`)}}));else if(t===`v`)this.#t.paste();else if(t===`z`||t===`y`)this.dispatchEvent(new CustomEvent(`zt-undo`,{detail:{again:t===`y`||e.shiftKey}}));else return!1;return!0}#x(e){e.preventDefault();let t=this.chosen.map(({employee:e,date:t})=>({employee:e,date:t,code:``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:t}}))}find(e){this.show(this.#t.type(e,Date.now()))}show(e){e<0||(this.anchor=void 0,this.active={row:e,column:this.active.column},this.focusActive())}#S(e,t){e.preventDefault(),e.shiftKey&&this.editable?this.anchor??=this.active:this.anchor=void 0,this.active={row:Math.max(0,Math.min(t.row,this.rows.length-1)),column:Math.max(0,Math.min(t.column,this.days.length-1))},this.focusActive()}async focusActive(){let e=this.#r,t=this.#i,n=e.querySelector(`.head`).offsetHeight,r=this.active.row*t;r<e.scrollTop?e.scrollTop=r:r+t+n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+n-e.clientHeight),this.#a(),await this.updateComplete;let i=this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);if(i?.focus({preventScroll:!0}),!i)return;let a=e.querySelector(`.corner`).offsetWidth;i.offsetLeft-a<e.scrollLeft?e.scrollLeft=i.offsetLeft-a:i.offsetLeft+i.offsetWidth>e.scrollLeft+e.clientWidth&&(e.scrollLeft=i.offsetLeft+i.offsetWidth-e.clientWidth)}get#C(){let[e,t]=[this.anchor??this.active,this.active];return{from:{row:Math.min(e.row,t.row),column:Math.min(e.column,t.column)},to:{row:Math.max(e.row,t.row),column:Math.max(e.column,t.column)}}}get chosen(){let e=[],{from:t,to:n}=this.#C;for(let r=t.row;r<=n.row;r+=1)for(let i=t.column;i<=n.column;i+=1){let[t,n]=[this.rows[r],this.days[i]];t&&n&&e.push({employee:t.employee,name:t.name,date:n,shift:t.shifts.get(n)?.[0]})}return e}edit(e){e?.preventDefault();let t=this.chosen;this.editable&&t.length&&this.dispatchEvent(new CustomEvent(`zt-edit`,{detail:{cells:t}}))}};v([m({attribute:!1})],W.prototype,`rows`,void 0),v([m({attribute:!1})],W.prototype,`days`,void 0),v([m({attribute:!1})],W.prototype,`types`,void 0),v([m({attribute:!1})],W.prototype,`classes`,void 0),v([m({attribute:!1})],W.prototype,`cover`,void 0),v([m({attribute:!1})],W.prototype,`broken`,void 0),v([m({attribute:!1})],W.prototype,`wishes`,void 0),v([m({attribute:!1})],W.prototype,`asked`,void 0),v([m({type:Boolean})],W.prototype,`editable`,void 0),v([m({type:Boolean})],W.prototype,`draft`,void 0),v([m({type:Boolean,reflect:!0})],W.prototype,`dense`,void 0),v([m()],W.prototype,`open`,void 0),v([m()],W.prototype,`label`,void 0),v([p()],W.prototype,`active`,void 0),v([p()],W.prototype,`anchor`,void 0),v([p()],W.prototype,`shown`,void 0),v([p()],W.prototype,`over`,void 0),W=v([i(`zt-roster-board`)],W);function Tt(e){return e.target.closest(`[data-at]`)??void 0}function G(e){let[t,n]=(Tt(e)?.dataset.at??``).split(`,`).map(Number);return t===void 0||n===void 0?void 0:{row:t,column:n}}var K=d({heading:{zh:`计薪工时（按排班，实际以考勤关账为准）`,en:`Paid time (as rostered; the close finds what is paid)`},paid:{zh:`计薪 {before} → {after}`,en:`paid {before} → {after}`},workday:{zh:`平日加班（150%）{before} → {after}`,en:`overtime (150%) {before} → {after}`},restDay:{zh:`休息日加班（200%）{before} → {after}`,en:`on days of rest (200%) {before} → {after}`},holiday:{zh:`节日加班（300%）{before} → {after}`,en:`on holidays (300%) {before} → {after}`},line:{zh:`{name}，{from} 至 {to}：{parts}`,en:`{name}, {from} to {to}: {parts}`},between:{zh:`，`,en:`, `},overtime:{zh:`加班 {change}`,en:`overtime {change}`},more:{zh:`还有 {n} 人`,en:`{n} more people`}}),Et=8;function Dt({workdayMinutes:e=0,restDayMinutes:t=0,holidayMinutes:n=0}={}){return e+t+n}var Ot=(e={})=>(e.normalMinutes??0)+Dt(e);function q(e=[]){return e.reduce((e,{before:t,after:n})=>e+Dt(n)-Dt(t),0)}function kt({startDate:e=``,endDate:t=``,before:r={},after:i={}},a){let o=[K(`paid`,{before:c(Ot(r)),after:c(Ot(i))})],s=(e,t=0,n=0)=>{(t||n)&&o.push(K(e,{before:c(t),after:c(n)}))};return s(`workday`,r.workdayMinutes,i.workdayMinutes),s(`restDay`,r.restDayMinutes,i.restDayMinutes),s(`holiday`,r.holidayMinutes,i.holidayMinutes),K(`line`,{name:a,from:b(e),to:b(n(t,-1)),parts:o.join(K(`between`))})}function At(e,t){if(!e?.length)return o;let n=[...e].sort((e,t)=>q([t])-q([e]));return h`<p class="small soft">${K(`heading`)}</p>
    <ul class="small number" data-paid>${n.slice(0,Et).map(e=>h`<li class=${q([e])>0?`bad-text`:``}>${kt(e,t(e.employee))}</li>`)}</ul>
    ${n.length>Et?h`<p class="faint small">${K(`more`,{n:n.length-Et})}</p>`:o}`}var jt=8;function Mt(e){let t=new Map;for(let{field:n=``,reason:r=``,message:i=``}of e){let[,e=``,a=``]=/^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(n)??[],o=`${r}|${e}|${i}`,s=t.get(o)??{rule:r,employee:e,dates:[],message:i};a&&s.dates.push(a),t.set(o,s)}return[...t.values()]}function Nt(t,n){return h`<ul>${t.slice(0,jt).map(t=>h`<li>
    <p>${pe(t.rule)}${n?h` · ${n(t.employee)} ${b(t.workDate)}`:o}</p>
    <p>${e(t.text)}</p>
    ${t.source?h`<p class="tiny">${N(`source`,{source:t.source})}</p>`:o}</li>`)}</ul>`}function Pt(e,t){let n=t(e.centre??``,e.skill??``);if(!e.known)return N(`coverUnknown`,{skill:n});let[r,i]=[_(e.shortageBeforeMinutes??0),_(e.shortageMinutes??0)];return N(`coverChange`,{skill:n,before:r,after:i})}function Ft(e,t){return e?.length?h`<ul class="small" data-cover>${e.map(e=>h`<li class=${(e.shortageMinutes??0)>(e.shortageBeforeMinutes??0)?`bad-text`:``}>${Pt(e,t)}</li>`)}</ul>`:o}function It(e,t){let{rule:n=``,source:r=``}=e.metadata,{violations:i}=e;return h`<div class="notice bad" role="alert">${w(`warning`)}<div class="grow">
    <p><b>${N(`refused`)}</b></p>
    ${i.length?h`<ul>${Mt(i).slice(0,jt).map(e=>h`<li>
          <p>${pe(e.rule)}${e.employee?h` · ${t(e.employee)} ${e.dates.map(e=>b(e)).join(` / `)}`:o}</p>
          <p>${e.message}</p></li>`)}</ul>`:h`<p>${n?h`${pe(n)}: `:o}${e.message}</p>${r?h`<p class="tiny">${N(`source`,{source:r})}</p>`:o}`}
  </div></div>`}var Lt=[`CONSENT_BASIS_WORD`,`CONSENT_BASIS_REQUESTED`,`CONSENT_BASIS_EMERGENCY`,`CONSENT_BASIS_CENTRE_CLOSED`],Rt=5;function zt({basis:e,reason:t}){return!e||!!t?.trim()}function J(e){return(e??[]).filter(e=>!e.basis).length}var Y=class extends E{constructor(...e){super(...e),this.frozen=[],this.agreement={}}static{this.styles=[y,u`
      .choice { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); gap: 8px; margin-top: 8px; }
      @media (width < 520px) { .choice { grid-template-columns: minmax(0, 1fr); } }
    `]}#e(e){this.agreement={...this.agreement,...e},this.dispatchEvent(new CustomEvent(`zt-agreement`,{detail:this.agreement}))}#t(e){return t(e.slice(0,Rt).map(e=>this.host.names.of(e.employee)))}render(){if(!this.frozen.length)return o;let e=this.frozen.filter(e=>!e.basis),n=this.frozen.filter(e=>e.basis),r=e.map(e=>e.deadlineTime??``).filter(Boolean).sort()[0];return h`<div class="notice watch" data-frozen>${w(`clock`)}<div class="grow">
      ${n.length?h`<p>${j(`found`,{names:this.#t(n),basis:t([...new Set(n.map(e=>j(e.basis)))])})}</p>`:o}
      ${e.length?h`<p><b>${e.length>Rt?j(`neededMany`,{n:e.length,names:this.#t(e)}):j(`needed`,{names:this.#t(e)})}</b></p>
          ${this.agreement.basis?o:h`<p class="small">${j(`until`,{time:g(r)})}</p>`}
          <div class="choice">
            <label class="field"><span>${j(`how`)}</span><select class="input" name="basis" @change=${e=>this.#e({basis:e.target.value||void 0})}>
              <option value="">${j(`ask`)}</option>${Lt.map(e=>h`<option value=${e}>${j(e)}</option>`)}</select></label>
            <label class="field"><span>${j(`reason`)}</span><input class="input" name="reason" maxlength="200" placeholder=${j(`reasonHint`)} ?required=${!!this.agreement.basis}
              @input=${e=>this.#e({reason:e.target.value})} /></label>
          </div>`:o}
    </div></div>`}};v([m({attribute:!1})],Y.prototype,`frozen`,void 0),v([p()],Y.prototype,`agreement`,void 0),Y=v([i(`zt-consent-choice`)],Y);var Bt=250,Vt=60,Ht=e=>`${e>0?`+`:e<0?`−`:`±`}${_(Math.abs(e))}`,X=class extends E{constructor(...e){super(...e),this.rows=[],this.types=[],this.drafting=Ve,this.busy=``,this.agreement={},this.#t=0,this.#n=r(),this.#r=e=>{this.plan.size&&e.preventDefault()}}static{this.styles=[y,P,u`
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
    `]}#e;#t;#n;#r;connectedCallback(){super.connectedCallback(),addEventListener(`beforeunload`,this.#r)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`beforeunload`,this.#r),clearTimeout(this.#e)}get plan(){return this.drafting.now}stage(e){this.#i(He(this.drafting,e,this.rows))}step(e){this.#i(e?We(this.drafting):Ue(this.drafting))}clear(){this.#i(Ve)}#i(e){e!==this.drafting&&(this.drafting=e,this.#n=r(),this.#t+=1,this.outlook=this.refusal=void 0,this.agreement={},this.#a(),clearTimeout(this.#e),this.busy=this.plan.size&&this.plan.size<=500?`checking`:``,this.busy&&(this.#e=setTimeout(()=>void this.#o(),Bt)))}#a(){let e=new Set((this.refusal?.violations??[]).map(({field:e=``})=>{let t=e.lastIndexOf(`/`);return F(e.slice(0,t),e.slice(t+1))}));this.dispatchEvent(new CustomEvent(`zt-planned`,{detail:{plan:this.plan,broken:e}}))}async#o(){let e=this.#t;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:Ke(this.plan),validateOnly:!0});e===this.#t&&(this.outlook=t)}catch(t){e===this.#t&&(this.refusal=t)}finally{e===this.#t&&(this.busy=``,this.#a())}}async#s(){this.busy=`saving`;let e=new Set([...this.plan.values()].map(e=>e.employee)).size,t=this.plan.size;try{let n={edits:Ke(this.plan),agreement:this.agreement},{frozen:r}=await this.host.api.post(`/v1/shifts:edit`,n,this.#n);k(J(r)?j(`asked`,{n:J(r)}):M(`saved`,{n:t,people:e})),this.clear(),this.dispatchEvent(new Event(`zt-saved`))}catch(e){this.refusal=e,this.outlook=void 0,this.#a()}finally{this.busy=``}}#c(e){this.agreement=e.detail,this.#n=r()}render(){let{plan:e,drafting:t}=this;if(!e.size&&!t.undone.length&&!t.past.length)return o;let n=new Set([...e.values()].map(e=>e.employee)).size,r=e.size>500;return h`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${M(`heading`)}</h2><span class="soft small number" role="status">${M(`count`,{n:e.size,people:n})}${this.#l()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!t.past.length} @click=${()=>this.step(!1)}>${M(`undo`)}</button>
        <button class="button small" ?disabled=${!t.undone.length} @click=${()=>this.step(!0)}>${M(`redo`)}</button>
        <button class="button small danger" ?disabled=${!e.size} @click=${()=>this.clear()}>${M(`dropAll`)}</button>
        <button class="button small primary" ?disabled=${!this.outlook||!!this.busy||r||!zt(this.agreement)} @click=${this.#s}>${M(this.busy===`saving`?`saving`:`save`)}</button>
      </div>
      ${e.size?h`<div class="two">${this.#u(e)}<div class="said" aria-live="polite">${r?h`<p class="notice watch">${w(`warning`)}${M(`tooMany`,{most:500})}</p>`:this.#p()}</div></div>`:o}
    </section>`}#l(){if(!this.outlook)return o;let e=(this.outlook.shifts??[]).reduce((e,t)=>e+(t.paidMinutes??0),0),t=[...this.plan.values()].reduce((e,t)=>e+(t.before?.paidMinutes??0),0),n=q(this.outlook.paid);return h` · ${M(`hours`,{change:Ht(e-t)})}${n?h` · ${K(`overtime`,{change:Ht(n)})}`:o}`}#u(e){let t=new Set((this.refusal?.violations??[]).map(e=>e.field)),n=[...e.values()].reverse();return h`<div class="scroll" tabindex="0" role="region" aria-label=${M(`list`)}><table>
      <thead><tr><th scope="col">${M(`who`)}</th><th scope="col">${M(`date`)}</th><th scope="col">${M(`was`)}</th><th scope="col">${M(`becomes`)}</th><th scope="col" class="end"><span class="unseen">${M(`drop`)}</span></th></tr></thead>
      <tbody>${n.slice(0,Vt).map(e=>h`<tr class=${t.has(`${e.employee}/${e.date}`)?`broken`:``}>
        <td>${e.name}</td><td class="number">${b(e.date)}</td><td>${this.#f(e.before?.shiftType)}</td><td>${this.#f(e.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${M(`drop`)}: ${e.name}, ${b(e.date)}" title=${M(`drop`)} @click=${()=>this.#d(e)}>${w(`cross`,14)}</button></td></tr>`)}</tbody>
    </table>${n.length>Vt?h`<p class="faint small">${M(`more`,{n:n.length-Vt})}</p>`:o}</div>`}#d({employee:e,date:t,before:n}){this.stage([{employee:e,date:t,code:n?.shiftType??``}])}#f(e=``){return e?h`<span class="chip ${Te(e,this.types)}"><b>${e}</b></span>`:h`<span class="faint">${M(`free`)}</span>`}#p(){let e=e=>this.host.names.of(e);if(this.refusal)return It(this.refusal,e);if(!this.outlook)return h`<p class="notice">${w(`clock`)}${M(`checking`)}</p>`;let{findings:t=[]}=this.outlook,n=h`${Ft(this.outlook.cover,(e,t)=>this.host.skills.called(e,t))}${At(this.outlook.paid,e)}`,r=h`<zt-consent-choice .frozen=${this.outlook.frozen??[]} @zt-agreement=${this.#c}></zt-consent-choice>`;return t.length?h`${r}<div class="notice watch">${w(`warning`)}<div class="grow"><p><b>${M(`findings`)}</b></p>${Nt(t,e)}</div></div>${n}`:h`${r}<p class="notice good">${w(`check`)}${M(`fine`)}</p>${n}`}};v([m({attribute:!1})],X.prototype,`rows`,void 0),v([m({attribute:!1})],X.prototype,`types`,void 0),v([p()],X.prototype,`drafting`,void 0),v([p()],X.prototype,`outlook`,void 0),v([p()],X.prototype,`refusal`,void 0),v([p()],X.prototype,`busy`,void 0),v([p()],X.prototype,`agreement`,void 0),X=v([i(`zt-roster-plan`)],X);var Z=class extends E{constructor(...e){super(...e),this.cells=[],this.types=[],this.planning=!1,this.open=!1,this.busy=``,this.agreement={},this.#e=0}static{this.styles=[y,P,u`
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
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;this.outlook=this.refusal=void 0,this.agreement={};let t=new Set(this.cells.map(e=>e.shift?.shiftType??``));this.choice=t.size===1?[...t][0]:void 0}updated(e){e.has(`open`)&&this.open&&this.#t()}async#t(){await this.renderRoot.querySelector(`zt-dialog`)?.updateComplete,(this.renderRoot.querySelector(`input:checked`)??this.renderRoot.querySelector(`input`))?.focus()}get#n(){return this.cells.filter(e=>(e.shift?.shiftType??``)!==this.choice).map(e=>({employee:e.employee,workDate:e.date,shiftType:this.choice,etag:e.shift?.etag}))}async#r(){let e=this.#e+=1;if(this.refusal=this.outlook=void 0,this.agreement={},!this.planning&&this.#n.length){this.busy=`checking`;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,validateOnly:!0});e===this.#e&&(this.outlook=t)}catch(t){e===this.#e&&(this.refusal=t)}finally{e===this.#e&&(this.busy=``)}}}#i(){let e=this.cells.map(({employee:e,date:t})=>({employee:e,date:t,code:this.choice??``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}})),this.#o()}async#a(e){if(e.preventDefault(),this.planning)return this.#i();if(this.busy||!this.#n.length||!this.outlook)return;this.busy=`saving`;let t=this.#n.length;try{let{frozen:e}=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,agreement:this.agreement});J(e)?k(j(`asked`,{n:J(e)})):k(t===1?N(`saved`,{name:this.cells[0].name}):N(`savedMany`,{n:t})),this.dispatchEvent(new Event(`zt-saved`)),this.#o()}catch(e){this.refusal=e,this.outlook=void 0}finally{this.busy=``}}#o(){this.dispatchEvent(new Event(`close`))}render(){let{cells:e}=this,t=new Set(e.map(e=>e.employee)).size,n=e.length===1?N(`editOf`,{name:e[0].name,day:b(e[0].date)}):N(`editSelected`,{people:t,cells:e.length});return h`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#o}>
      <form @submit=${this.#a}>
        <fieldset><legend>${N(`choose`)}</legend><div class="types">
          ${this.types.filter(e=>!e.retired).map(e=>this.#s(e))}
          ${this.#s(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#c()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#o}>${N(`cancel`)}</button>
          <button type=${this.planning?`submit`:`button`} class="button ${this.planning?`primary`:``}" ?disabled=${this.choice===void 0||this.busy===`saving`}
            @click=${this.planning?o:this.#i}>${M(`keep`)}</button>
          ${this.planning?o:h`<button class="button primary" ?disabled=${!this.outlook||!!this.busy||!zt(this.agreement)}>${N(this.busy===`saving`?`saving`:`save`)}</button>`}
        </div>
      </form>
    </zt-dialog>`}#s(e){let t=e?.code??``;return h`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice===t}
        @change=${()=>{this.choice=t,this.#r()}} />
      ${e?h`<span class="chip ${Te(t,this.types)}"><b>${t}</b></span>`:h`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e?xe(e):N(`noShift`)}${e?h`<br /><span class="tiny faint number">${ye(e)}</span>`:o}</span>
    </label>`}#c(){if(this.choice===void 0||this.planning)return o;if(this.refusal)return It(this.refusal,e=>this.host.names.of(e));if(this.busy===`checking`)return h`<p class="notice">${w(`clock`)}${N(`checking`)}</p>`;if(!this.outlook)return h`<p class="notice">${w(`info`)}${N(`unchanged`)}</p>`;let{findings:e=[]}=this.outlook;return h`<zt-consent-choice .frozen=${this.outlook.frozen??[]} @zt-agreement=${e=>this.agreement=e.detail}></zt-consent-choice>
      ${e.length?h`<div class="notice watch">${w(`warning`)}<div class="grow"><p><b>${N(`findings`)}</b></p>${Nt(e,this.cells.length>1?e=>this.host.names.of(e):void 0)}</div></div>`:h`<div class="notice good">${w(`check`)}<div><p>${N(`fine`)}</p>${this.#l()}</div></div>`}
      ${Ft(this.outlook.cover,(e,t)=>this.host.skills.called(e,t))}
      ${At(this.outlook.paid,e=>this.host.names.of(e))}`}#l(){if(this.cells.length!==1)return o;let e=this.outlook?.shifts?.find(e=>e.employee===this.cells[0].employee&&e.workDate===this.cells[0].date);return e?.shiftType?h`<p class="number">${N(`becomes`,{span:l(e.startTime,e.endTime),paid:_(e.paidMinutes??0)})}</p>`:h`<p>${N(`becomesFree`)}</p>`}};v([m({attribute:!1})],Z.prototype,`cells`,void 0),v([m({attribute:!1})],Z.prototype,`types`,void 0),v([m({type:Boolean})],Z.prototype,`planning`,void 0),v([m({type:Boolean})],Z.prototype,`open`,void 0),v([p()],Z.prototype,`choice`,void 0),v([p()],Z.prototype,`outlook`,void 0),v([p()],Z.prototype,`refusal`,void 0),v([p()],Z.prototype,`busy`,void 0),v([p()],Z.prototype,`agreement`,void 0),Z=v([i(`zt-shift-editor`)],Z);var Ut=5e3,Wt=[],Q=[],Gt=[],$=class extends te{constructor(...e){super(...e),this.first=D(O()),this.count=7,this.openDay=``,this.chosen=0,this.plan=new Map,this.broken=new Set,this.receipts=!1,this.asked=!1,this.placing=!1,this.windows=!1,this.#e=[],this.#t=[],this.#n=[],this.#r=[],this.#i=new S(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#a=new S(this,async e=>{let t=await this.#p(e),n=Fe(t.people,t.shifts,e=>this.host.names.of(e)),{draft:r}=t,i=this.#c.filter(e=>r&&e>=(r.startDate??``)&&e<(r.endDate??``));return this.#e=r?Ye(n,t.inForce,i):n,this.#t=Je(this.#e,this.plan,this.#i.value?.shiftTypes??Q),t},60),this.#o=new S(this,async e=>{let[t,r]=[f(this.first,`00:00`),f(n(this.first,this.count),`00:00`)],i=this.host.teams.find(e=>e.name===this.lookedAt)?.skill??``,a=await this.host.api.get(`/v1/coverage`,{centre:this.#s,skill:i,startTime:t,endTime:r},e);return this.#r=Le(a,this.#c),a},60)}static{this.styles=[y,u`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      zt-roster-board.planning { --most: max(260px, calc(100dvh - 520px)); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .legend i.kept, .legend i.denied { width: 9px; height: 9px; border-radius: 50%; vertical-align: 0; background: var(--zt-good); border-color: var(--zt-good); }
      .legend i.denied { background: none; border: 2px solid var(--zt-bad); }
      .legend i.asking { width: 8px; height: 8px; vertical-align: 0; background: var(--zt-watch); border: 0; transform: rotate(45deg); }
      .legend i.differs { border: 1.5px dashed var(--zt-accent); background: none; }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .find .input { width: 150px; min-height: 34px; padding-block: 4px; }
      .receipts { border-top: 1px solid var(--zt-line); }
      .receipts summary { padding: 10px 16px; cursor: pointer; font-weight: 550; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `]}#e;#t;#n;#r;#i;#a;#o;get#s(){return this.host.teams.find(e=>e.name===this.lookedAt)?.centre??this.host.principal?.centre??``}get#c(){return(this.#n[0]!==this.first||this.#n.length!==this.count)&&(this.#n=ue(this.first,this.count)),this.#n}get#l(){return this.argument.startsWith(`rosters/`)?this.argument:``}get#u(){return this.#l?this.view===`team`?`team`:`everybody`:this.view??(this.host.leading||!this.host.principal?.subject?`team`:`mine`)}get#d(){return this.#l?!1:this.host.has(`PLANNER`)||[...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]].includes(this.lookedAt)}load(){this.openDay=``,this.#a.clear(),this.#o.clear(),this.#e=this.#t=[],this.#r=[],this.#i.value||this.#i.load(),this.#f()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.load()}#f(){this.#u!==`mine`&&(this.#a.load(),this.#l||this.#o.load(),this.renderRoot.querySelector(`zt-shift-consents`)?.refresh())}async#p(e){let t=this.#l?await this.host.api.get(`/v1/${this.#l}`,{},e):void 0;t?.startDate&&!this.#c.includes(t.startDate)&&(this.first=D(t.startDate));let r=this.#u===`everybody`?``:this.lookedAt,i={startDate:this.first,endDate:n(this.first,this.count)},[a,o,s,c,l,u]=await Promise.all([this.host.api.all(`/v1/employees`,`employees`,{team:r,namesOnly:!0,asOfDate:this.first,pageSize:1e3},e),this.host.api.all(`/v1/shifts`,`shifts`,{team:r,roster:this.#l,...i,pageSize:Ut},e),this.host.api.get(`/v1/calendarDays`,i,e).catch(()=>({days:[]})),t?.state===`ROSTER_STATE_DRAFT`?this.host.api.all(`/v1/shifts`,`shifts`,{team:r,...i,pageSize:Ut},e):[],this.host.api.all(`/v1/wishes`,`wishes`,{team:r,...i,pageSize:1e3},e).catch(()=>[]),this.#d?this.host.api.all(`/v1/shiftConsents`,`consents`,{team:r,states:[`CONSENT_STATE_ASKED`],pageSize:1e3},e).catch(()=>[]):[]]),d=t?.teams??[];return{people:r?a:a.filter(e=>e.team&&(!d.length||d.includes(e.team))),shifts:o,classes:s.days??[],draft:t?.state===`ROSTER_STATE_DRAFT`?t:void 0,inForce:c,wishes:he(l),asked:$e(u)}}#m(e){(!this.plan.size||confirm(M(`leave`)))&&(this.tray?.clear(),e.view&&(this.view=e.view),e.first&&(this.first=e.first),e.count&&(this.count=e.count),this.load())}render(){let e=this.#u;return h`<div class="page">
      <header>
        <h1>${N(`title`)}</h1>
        ${e===`team`?h`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>`:o}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#l?h`<p class="notice watch">${w(`info`)}<span class="grow">${N(`draft`)}</span><button class="button small" @click=${()=>de(`roster`)}>${N(`toBoard`)}</button></p>`:o}
      ${e===`mine`?h`<zt-my-shifts .types=${this.#i.value?.shiftTypes??[]}></zt-my-shifts>`:this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing??Gt} ?planning=${this.plan.size>0} @zt-plan=${this.#y}
        .types=${this.#i.value?.shiftTypes??[]} @close=${this.#S} @zt-saved=${()=>this.#f()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${e===`everybody`} first=${this.first} until=${n(this.first,this.count)}
        @close=${()=>this.placing=!1} @zt-done=${()=>this.#f()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#i.value?.shiftTypes??Q} @close=${()=>this.windows=!1} @zt-done=${()=>void this.#i.load()}></zt-break-windows>
    </div>`}#h(e){let t=[];return this.host.principal?.team&&!this.#l&&t.push(`mine`),t.push(`team`),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)&&t.push(`everybody`),t.length<2?o:h`<div class="segments" role="group" aria-label=${N(`title`)}>${t.map(t=>h`<button aria-pressed=${t===e} @click=${()=>this.#m({view:t})}>${N(t)}</button>`)}</div>`}#g(e){let{value:t,failure:r}=this.#a,i=this.#c,a=e===`everybody`?N(`everybody`):this.host.teamName(this.lookedAt);return h`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${N(`earlier`)} title=${N(`earlier`)} @click=${()=>this.#m({first:n(this.first,-7)})}>${w(`back`,16)}</button>
          <button class="button icon small" aria-label=${N(`later`)} title=${N(`later`)} @click=${()=>this.#m({first:n(this.first,7)})}>${w(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#m({first:D(O())})}>${N(`thisWeek`)}</button>
        </div>
        <span class="when">${b(i[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${b(i.at(-1),{month:`short`,day:`numeric`})}</span>
        <label class="find"><span class="unseen">${M(`find`)}</span><input class="input" type="search" placeholder=${M(`findHint`)} @change=${this.#x} /></label>
        <span class="grow"></span>
        ${this.#d&&this.lookedAt?h`<button class="button small" data-breaks @click=${()=>this.placing=!0}>${A(`place`)}</button>`:o}
        ${this.host.has(`PLANNER`)&&!this.#l?h`<button class="button small" data-windows @click=${()=>this.windows=!0}>${A(`windows`)}</button>`:o}
        ${this.chosen>1&&this.#d?h`<button class="button primary small" @click=${()=>this.grid?.edit()}>${N(`editMany`,{n:this.chosen})}</button>`:o}
        <div class="segments" role="group" aria-label=${N(`week`)}>
          <button aria-pressed=${this.count===7} @click=${()=>this.#m({count:7})}>${N(`week`)}</button>
          <button aria-pressed=${this.count===31} @click=${()=>this.#m({count:31})}>${N(`month`)}</button>
        </div>
      </header>
      ${r?h`<div class="body">${T(r,()=>this.#f())}</div>`:o}
      ${t?this.#_(t,a):r?o:x(12)}
    </section>`}#_(e,t){if(!this.#e.length)return C(`people`,N(`nobody`));let n=this.#c;return h`
      <zt-roster-board class=${this.plan.size?`planning`:``} .rows=${this.#t} .broken=${this.broken} .days=${n} .types=${this.#i.value?.shiftTypes??Q} .classes=${e.classes} .wishes=${e.wishes} .asked=${e.asked}
        .cover=${this.#r.length===n.length?this.#r:Wt} ?editable=${this.#d} ?draft=${!!this.#l} ?dense=${this.count===31} open=${this.openDay}
        label=${N(`board`,{team:t,from:b(n[0]),to:b(n.at(-1))})}
        @zt-plan=${this.#y} @zt-undo=${e=>this.tray?.step(e.detail.again)}
        @zt-copied=${e=>k(M(`copied`,{n:e.detail.count}))}
        @zt-edit=${e=>this.editing=e.detail.cells}
        @zt-chosen=${e=>this.chosen=e.detail.count}
        @zt-day=${e=>this.openDay=this.openDay===e.detail.date?``:e.detail.date}></zt-roster-board>
      ${this.#d?h`<zt-roster-plan .rows=${this.#e} .types=${this.#i.value?.shiftTypes??Q} @zt-planned=${this.#b} @zt-saved=${()=>this.#f()}></zt-roster-plan>`:o}
      ${this.#v()}
      <div class="legend">
        <span><i></i>${N(`away`)}</span><span><i class="held"></i>${N(`held`)}</span>${e.draft?h`<span><i class="differs"></i>${M(`draftDiffers`)}</span>`:o}
        ${e.wishes.size?h`<span><i class="kept"></i>${ge(`legendKept`)}</span><span><i class="denied"></i>${ge(`legendDenied`)}</span>`:o}
        ${e.asked.size?h`<span><i class="asking"></i>${j(`legendAsked`)}</span>`:o}
        ${e.shifts.length?o:h`<span class="watch-text">${N(`noShifts`)}</span>`}
        <span class="grow"></span><span class="keys">${this.#d?M(`keys`):N(`keysRead`)}</span>
      </div>
      ${this.#d?h`<details class="receipts" @toggle=${e=>this.receipts=e.target.open}><summary>${M(`notices`)}</summary>
            ${this.receipts?h`<zt-roster-notices team=${this.#u===`team`?this.lookedAt:``}></zt-roster-notices>`:o}</details>
          <details class="receipts" data-consents @toggle=${e=>this.asked=e.target.open}><summary>${j(`title`)}</summary>
            ${this.asked?h`<zt-shift-consents team=${this.#u===`team`?this.lookedAt:``}></zt-shift-consents>`:o}</details>`:o}`}#v(){let e=this.#r.find(e=>e.date===this.openDay);if(!e)return o;let t=this.#o.value?.intervalMinutes??30,r=e.intervals.map(e=>({start:Date.parse(e.startTime??``),minutes:t,required:e.required??0,before:e.available??0,levelPermille:e.serviceLevelPermille??0}));return h`<section class="cover"><div class="row between"><h2>${N(`coverOf`,{day:b(e.date)})}</h2>
      <button class="button quiet small" @click=${()=>this.openDay=``}>${N(`close`)}</button></div>
      ${e.intervals.some(e=>e.weatherPermille)?h`<zt-cover-weather centre=${this.#s} first=${e.date} until=${n(e.date,1)}></zt-cover-weather>`:o}
      <zt-cover-chart .points=${r} .now=${Date.now()}></zt-cover-chart></section>`}#y(e){this.tray?.stage(e.detail.wanted)}#b(e){this.plan!==e.detail.plan&&(this.#t=Je(this.#e,e.detail.plan,this.#i.value?.shiftTypes??Q)),this.plan=e.detail.plan,this.broken=e.detail.broken}#x(e){let t=e.target.value,n=Qe(this.#t,t,0);n>=0?this.grid?.show(n):t.trim()&&k(M(`nobody`,{text:t}),`bad`)}#S(){this.editing=void 0,this.updateComplete.then(()=>this.grid?.focusActive())}};v([p()],$.prototype,`view`,void 0),v([p()],$.prototype,`first`,void 0),v([p()],$.prototype,`count`,void 0),v([p()],$.prototype,`openDay`,void 0),v([p()],$.prototype,`chosen`,void 0),v([p()],$.prototype,`editing`,void 0),v([p()],$.prototype,`plan`,void 0),v([p()],$.prototype,`broken`,void 0),v([p()],$.prototype,`receipts`,void 0),v([p()],$.prototype,`asked`,void 0),v([p()],$.prototype,`placing`,void 0),v([p()],$.prototype,`windows`,void 0),v([le(`zt-roster-board`)],$.prototype,`grid`,void 0),v([le(`zt-roster-plan`)],$.prototype,`tray`,void 0),$=v([i(`zt-roster`)],$);export{$ as RosterPage};