import{B as e,D as t,E as n,F as r,H as i,J as a,K as o,L as s,M as c,N as l,P as u,S as d,T as f,U as p,V as m,W as h,Y as g,b as ee,c as te,d as _,f as v,g as ne,h as y,i as b,l as x,m as re,n as S,o as C,r as w,s as T,t as ie,u as ae,x as E,y as D}from"./shapes-DG9zjCvG.js";import{t as O}from"./zt-settings-DOMVIGZZ.js";import{i as k,n as A,o as j}from"./days-DpGCtYMv.js";import{i as oe,n as M}from"./zt-shell-CCuhhnbt.js";import{t as N}from"./breaks-BVFCbMHU.js";import{r as P}from"./zt-roster-notices-CIHptJ-u.js";import{n as F,t as se}from"./roster-DwKphw9_.js";import{a as ce,n as le,o as ue,r as de}from"./wishes-BVqpkx-h.js";import"./zt-cover-chart-Ds2HQqFx.js";import"./zt-cover-weather-DBMB9Kof.js";import{a as fe,c as I,i as L,n as pe,o as me,r as he,s as ge,t as R}from"./shift-look-c32OrWJ7.js";import{n as _e,t as ve}from"./day-marks-DcWl9rrv.js";import{n as ye,t as be}from"./directive-BSZPiF1A.js";import{t as xe}from"./repeat-BfTZOG2j.js";import{t as Se}from"./place-QR5zxgTy.js";function Ce(e,t,n){let r=new Map,i=(e,t)=>{let i=r.get(e);return i||(i={employee:e,employeeNo:t?.employeeNo??``,name:t?.displayName??n(e),team:t?.team??``,shifts:new Map},r.set(e,i)),i};for(let t of e)i(t.name,t);for(let e of t){let{shifts:t}=i(e.employee??``),n=e.workDate??``;t.set(n,[...t.get(n)??[],e])}return[...r.values()].sort((e,t)=>we(e.employeeNo,t.employeeNo)||we(e.employee,t.employee))}var we=(e,t)=>e<t?-1:+(e>t);function Te(e,t){let n=e?.intervals??[],r=0;return t.map(e=>{let t=Date.parse(E(f(e,1),`00:00`)),i=[];for(;r<n.length&&Date.parse(n[r].startTime??``)<t;)i.push(n[r++]);let a=i.filter(e=>(e.required??0)>0);return{date:e,intervals:i,lowest:a.length?a.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e):void 0}})}function Ee(e){return Math.max(1,...e.flatMap(e=>e.intervals.map(e=>Math.abs(e.slack??0))))}function De(e,t){let[n,r]=[[],[]],i=48/Math.max(e.intervals.length,1);return e.intervals.forEach((e,a)=>{if(!(e.required??0))return;let o=e.slack??0,s=Math.max(Math.abs(o)/t*12,.6),c=(a*i).toFixed(2),l=e=>`M${c} ${e.toFixed(2)}h${(i*.86).toFixed(2)}v${s.toFixed(2)}h-${(i*.86).toFixed(2)}z`;o<-.05?r.push(l(12)):n.push(l(12-s))}),{spare:n.join(``),short:r.join(``)}}function Oe(e,t,n,r){let i=Math.max(0,Math.floor(e/n)-6);return{from:Math.min(i,r),to:Math.min(r,Math.ceil((e+t)/n)+6)}}var ke={now:new Map,past:[],undone:[]},z=(e,t)=>`${e}|${t}`;function Ae(e,t,n){let r=new Map(n.map(e=>[e.employee,e])),i=new Map(e.now);for(let{employee:e,date:n,code:a}of t){let t=r.get(e);if(!t)continue;let o=z(e,n),s=t.shifts.get(n)?.[0];(s?.shiftType??``)===a?i.delete(o):i.set(o,{employee:e,date:n,code:a,name:t.name,before:s})}return Ne(i,e.now)?e:{now:i,past:[...e.past,e.now].slice(-200),undone:[]}}function je(e){let{now:t,past:n,undone:r}=e,i=n.at(-1);return i?{now:i,past:n.slice(0,-1),undone:[...r,t]}:e}function Me(e){let{now:t,past:n,undone:r}=e,i=r.at(-1);return i?{now:i,past:[...n,t],undone:r.slice(0,-1)}:e}function Ne(e,t){return e.size===t.size&&[...e].every(([e,{code:n}])=>t.get(e)?.code===n)}function Pe(e){return[...e.values()].map(({employee:e,date:t,code:n,before:r})=>({employee:e,workDate:t,shiftType:n,etag:r?.etag}))}function Fe(e,{employee:t,date:n,code:r}){let i=e?E(n,e.startClock):E(n,`00:00`);return{employee:t,workDate:n,shiftType:r,startTime:i,endTime:new Date(Date.parse(i)+(e?.lengthMinutes??0)*6e4).toISOString(),breaks:e?.breaks}}function Ie(e,t,n){let r=new Map;for(let e of t.values())r.set(e.employee,[...r.get(e.employee)??[],e]);return e.map(e=>{let t=r.get(e.employee);if(!t)return e;let i=new Map(e.shifts);for(let e of t)e.code?i.set(e.date,[Fe(n.find(t=>t.code===e.code),e)]):i.delete(e.date);return{...e,shifts:i,planned:new Map(t.map(e=>[e.date,e]))}})}function Le(e,t,n){let r=new Map(t.map(e=>[z(e.employee??``,e.workDate??``),e]));return e.map(e=>{let t=new Map;for(let i of n){let n=r.get(z(e.employee,i)),a=e.shifts.get(i)?.[0];(n?.shiftType!==a?.shiftType||n?.startTime!==a?.startTime)&&t.set(i,{employee:e.employee,date:i,code:a?.shiftType??``,name:e.name,before:n})}return t.size?{...e,planned:t}:e})}function Re(e,t,n){let[r,i]=[e.length,e[0]?.length??0];if(!r||!i)return[];let a=Math.max(r,Math.floor(t.length/r)*r),o=Math.max(i,Math.floor((t[0]?.length??0)/i)*i),s=[];for(let t=0;t<a;t+=1)for(let a=0;a<o;a+=1){let o=n(t,a);o&&s.push({...o,code:e[t%r][a%i]})}return s}function ze(e,t,n){return e.employee===t.employee&&e.date===t.date?[]:n?[{...t,code:e.code}]:[{...t,code:e.code},{...e,code:t.code}]}function Be(e,t,n){let r=t.trim().toLowerCase();if(!r||!e.length)return-1;let i=({name:e,employeeNo:t})=>t.toLowerCase().startsWith(r)||e.toLowerCase().split(/[\s·]+/).some(e=>e.startsWith(r))||e.toLowerCase().startsWith(r),a=({name:e,employeeNo:t})=>e.toLowerCase().includes(r)||t.toLowerCase().includes(r),o=e.map((t,r)=>(r+Math.max(n,0))%e.length);return o.find(t=>i(e[t]))??o.find(t=>a(e[t]))??-1}var B=r({title:{zh:`我的轮班`,en:`My rotation`},about:{zh:`轮班是排班的目标，班表以排出的为准。`,en:`A rotation is an aim; the roster is what counts.`},weekOf:{zh:`{name}，第 {week} 周，共 {count} 周`,en:`{name}, week {week} of {count}`},own:{zh:`本人专属`,en:`your own`},off:{zh:`休`,en:`Off`},none:{zh:`无`,en:`none`},week:{zh:`{from} 起的一周`,en:`Week from {from}`}});function Ve(e,t){let n=new Map(t.map(e=>[e.date,e]));return e.map(e=>e.map(e=>n.get(e)))}var He=4,Ue=class extends T{static{this.styles=[v,g`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `]}#e=k(j());#t=new x(this,e=>this.host.api.get(`/v1/${this.host.principal?.subject}/rotationCalendar`,{startDate:this.#e,endDate:f(this.#e,28)},e));connectedCallback(){super.connectedCallback(),this.#t.load()}render(){let{value:e}=this.#t;if(!e?.days?.length)return p;let t=Array.from({length:He},(e,t)=>A(f(this.#e,t*7),7));return o`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${B(`title`)}</h2>
      <ol>${Ve(t,e.days).map((n,r)=>this.#n(t[r],n,e))}</ol>
      <p class="faint tiny">${B(`about`)}</p>
    </section>`}#n(e,t,{rotations:n=[]}){let r=t.find(e=>e);if(!r)return p;let i=n.find(e=>e.code===r.rotation);return o`<li>
      <p class="small">${B(`weekOf`,{name:s(i?.title)||r.rotation,week:r.week,count:i?.weekCount??1})}${r.own?o` <span class="badge">${B(`own`)}</span>`:p}</p>
      <ul class="days" aria-label=${B(`week`,{from:y(e[0],{month:`short`,day:`numeric`})})}>${t.map((t,n)=>o`<li class=${e[n]===j()?`today`:``}><span class="faint">${y(e[n],{weekday:`narrow`})}<span class="unseen"> ${y(e[n],{month:`short`,day:`numeric`})}</span></span>
          <span class="number">${t?t.shiftType||B(`off`):o`<span aria-hidden="true">–</span><span class="unseen">${B(`none`)}</span>`}</span></li>`)}</ul>
    </li>`}};Ue=_([i(`zt-my-rotation`)],Ue);var We=5,V=class extends T{constructor(...e){super(...e),this.types=[],this.busy=!1,this.#e=k(j()),this.#t=new x(this,e=>{let t={startDate:f(this.#e,-1),endDate:f(this.#e,35)};return this.host.api.get(`/v1/shifts`,{employee:this.host.principal?.subject??``,...t},e)},120),this.#n=new x(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.#e,endDate:f(this.#e,35)},e))}static{this.styles=[v,R,g`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load(),this.#n.load()}render(){let{value:e,failure:t}=this.#t;if(!e)return o`<div class="panel">${t?w(t,()=>void this.#t.load()):b(10)}</div>`;let n=e.shifts??[],r=Array.from({length:We},(e,t)=>A(f(this.#e,t*7),7));return o`<div class="columns">
      <section class="panel" aria-label=${F(`mine`)}>${r.map(e=>this.#i(e,n))}</section>
      <div class="side"><zt-roster-notices mine></zt-roster-notices>${this.#r(n)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`}#r(e){let t=e.filter(e=>Date.parse(e.endTime??``)>Date.now())[0];return o`<section class="panel next">
      <h2 class="soft small">${F(`next`)}</h2>
      ${t?o`<b>${n(t.startTime,t.endTime)}</b>
            <span class="soft small">${Date.parse(t.startTime??``)>Date.now()?re(t.startTime??``):F(`running`)} · ${t.shiftType} ${I(this.types.find(e=>e.code===t.shiftType))}</span>`:o`<p class="soft">${F(`nextNone`)}</p>`}
    </section>`}#i(e,t){let n=t.filter(t=>e.includes(t.workDate??``)),r=n.reduce((e,t)=>e+(t.paidMinutes??0),0);return o`<section class="week">
      <header><h2>${F(`weekOf`,{from:y(e[0],{month:`short`,day:`numeric`}),to:y(e[6],{month:`short`,day:`numeric`})})}</h2>
        <span class="number">${F(`hours`,{hours:D(r)})}</span></header>
      <ul class="days">${e.map(e=>this.#a(e,n.filter(t=>t.workDate===e)))}</ul>
    </section>`}#a(e,n){let r=ne(new Date),i=_e(this.#n.value?.days?.find(t=>t.date===e));return o`<li class="${e===r?`today`:e<r?`past`:``}">
      <span class="name number">${y(e,{weekday:`short`,day:`numeric`})}${i?o` <span class="mark ${i.tone}">${i.word}</span>`:p}</span>
      ${n.length?o`<span title=${fe(n[0],this.types)}>${L(n[0],this.types)}
            <span class="unseen">${n.map(e=>`${t(e.startTime)}–${pe(e)}${he(e)?` +1`:``}`).join(`, `)}</span></span>`:o`<span class="none">${F(`free`)}</span>`}
    </li>`}#o(){let e=this.feed?.path?new URL(this.feed.path,this.host.api.base||location.href).href:``;return o`<section class="panel"><header><h2>${F(`feed`)}</h2></header><div class="body feed">
      <p class="soft small">${F(`feedAbout`)}</p>
      ${this.problem?o`<p class="notice bad" role="alert">${C(`warning`)}${this.problem.message}</p>`:p}
      ${e?o`<div class="address"><div class="field"><label for="address">${F(`feedAddress`)}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${e=>e.target.select()} /></div>
            <button class="button primary" @click=${()=>this.#c(e)}>${F(`copy`)}</button></div>
            <p class="notice watch">${C(`warning`)}${F(`feedOnce`)}</p>`:p}
      <div class="row wrap">
        <button class="button ${e?``:`primary`}" ?disabled=${this.busy} @click=${()=>this.#s(`shiftFeed`)}>${F(e?`feedAgain`:`feedCreate`)}</button>
        <button class="button danger" ?disabled=${this.busy} title=${F(`revokeSure`)} @click=${()=>this.#s(`shiftFeed:revoke`)}>${F(`revoke`)}</button>
      </div>
    </div></section>`}async#s(e){this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);this.feed=e===`shiftFeed`?t:void 0,e!==`shiftFeed`&&M(F(`revoked`))}catch(e){this.problem=e}finally{this.busy=!1}}async#c(e){try{await navigator.clipboard.writeText(e),M(F(`copied`))}catch{this.address?.select(),M(F(`copyFailed`),`bad`)}}};_([m({attribute:!1})],V.prototype,`types`,void 0),_([e()],V.prototype,`feed`,void 0),_([e()],V.prototype,`busy`,void 0),_([e()],V.prototype,`problem`,void 0),_([O(`#address`)],V.prototype,`address`,void 0),V=_([i(`zt-my-shifts`)],V);var H=1440,Ge=30,U=e=>Number(e.slice(0,2))*60+Number(e.slice(3,5));function Ke(e,t){let n=(U(e.startClock)+t)%H;return`${String(Math.floor(n/60)).padStart(2,`0`)}:${String(n%60).padStart(2,`0`)}`}function qe(e,t){return t?(U(t)-U(e.startClock)+H)%H:void 0}var W=class extends T{constructor(...e){super(...e),this.open=!1,this.types=[],this.code=``,this.breaks=[],this.busy=!1}static{this.styles=[v,g`
      zt-dialog { --zt-dialog-width: 720px; }
      .body { display: grid; gap: 12px; }
      table { width: 100%; }
      td .input { width: 110px; }
      td .input.short { width: 74px; }
    `]}willUpdate(e){e.has(`open`)&&this.open&&this.#n(this.#e[0]?.code??``)}get#e(){return this.types.filter(e=>!e.retired)}get#t(){return this.types.find(e=>e.code===this.code)}#n(e){this.code=e,this.breaks=(this.#t?.breaks??[]).map(e=>({...e})),this.problem=void 0}#r(e,t){this.breaks=this.breaks.map((n,r)=>r===e?{...n,...t}:n)}async#i(){this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/shiftTypes`,{shiftType:{...this.#t,breaks:this.breaks}}),M(N(`saved`,{code:this.code})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#a()}catch(e){this.problem=e}finally{this.busy=!1}}#a(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t;return o`<zt-dialog ?open=${this.open} heading=${N(`windows`)} @close=${this.#a}>
      <div class="body">
        <label class="field"><span>${N(`type`)}</span><select class="input" @change=${e=>this.#n(e.target.value)}>
          ${this.#e.map(e=>o`<option value=${e.code} ?selected=${e.code===this.code}>${e.code} ${I(e)} ${ge(e)}</option>`)}</select></label>
        <p class="soft small">${N(`windowsAbout`)}</p>
        ${e&&this.breaks.length?this.#o(e):o`<p class="soft">${N(`noBreaks`)}</p>`}
        ${this.problem?o`<p class="notice bad" role="alert">${C(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#a}>${N(`cancel`)}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy||!this.breaks.length} @click=${()=>void this.#i()}>${N(`save`)}</button>
    </zt-dialog>`}#o(e){return o`<table><thead><tr><th>${N(`usual`)}</th><th>${N(`length`)}</th><th>${N(`earliest`)}</th><th>${N(`latest`)}</th><th>${N(`apart`)}</th></tr></thead>
      <tbody>${this.breaks.map((t,n)=>o`<tr>
        <td class="number">${Ke(e,t.offsetMinutes??0)}</td>
        <td class="number">${t.lengthMinutes} <span class="soft small">${N(t.paid?`paid`:`unpaid`)}</span></td>
        <td>${this.#s(e,n,`earliestOffsetMinutes`,N(`earliest`))}</td>
        <td>${this.#s(e,n,`latestOffsetMinutes`,N(`latest`))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${N(`apart`)} .value=${String(t.apartMinutes||Ge)}
          @change=${e=>this.#r(n,{apartMinutes:Number(e.target.value)})} /></td>
      </tr>`)}</tbody></table>`}#s(e,t,n,r){let i=this.breaks[t]?.[n];return o`<input class="input" type="time" step="300" aria-label=${r} data-window=${n} .value=${i===void 0?``:Ke(e,i)}
      @change=${r=>this.#r(t,{[n]:qe(e,r.target.value)})} />`}};_([m({type:Boolean})],W.prototype,`open`,void 0),_([m({attribute:!1})],W.prototype,`types`,void 0),_([e()],W.prototype,`code`,void 0),_([e()],W.prototype,`breaks`,void 0),_([e()],W.prototype,`busy`,void 0),_([e()],W.prototype,`problem`,void 0),W=_([i(`zt-break-windows`)],W);var G=100,Je=6e4,K=class extends T{constructor(...e){super(...e),this.open=!1,this.team=``,this.wide=!1,this.first=``,this.until=``,this.frozen=``,this.busy=!1,this.#e={key:``,id:``},this.#t=new x(this,e=>this.host.api.ask(`/v1/${this.team}:proposeBreaks`,{startDate:this.first,endDate:this.until,...this.#n},e))}static{this.styles=[v,g`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; justify-content: space-between; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      li { display: flex; justify-content: space-between; gap: 2px 12px; padding: 6px 12px; }
      li + li { border-top: 1px solid var(--zt-line); }
    `]}#e;#t;get#n(){return{freezeEndDate:this.frozen,centreWide:this.wide}}willUpdate(e){this.open&&(e.has(`open`)||e.has(`frozen`))&&(this.problem=void 0,this.#t.clear(),this.#t.load())}async#r(){let e=this.#t.value?.changes??[],t=JSON.stringify(e);this.#e.key!==t&&(this.#e={key:t,id:c()}),this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.team}:applyBreaks`,{changes:e,...this.#n},this.#e.id);M(N(`done`,{n:t.shifts?.length??0,short:D(t.shortageMinutes??0)})),this.dispatchEvent(new CustomEvent(`zt-done`,{bubbles:!0,composed:!0})),this.#i()}catch(e){this.problem=e}finally{this.busy=!1}}#i(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#t.value?.changes?.length??0;return o`<zt-dialog ?open=${this.open} heading=${N(`title`)} @close=${this.#i}>
      <div class="body">
        <div class="ask"><span class="number">${N(`span`,{from:y(this.first),to:y(f(this.until||this.first,-1))})}</span>
          <label class="field"><span>${N(`frozen`)}</span><input class="input" type="date" .value=${this.frozen} @change=${e=>this.frozen=e.target.value} /></label></div>
        ${this.open?this.#a():p}
        ${this.problem?o`<p class="notice bad" role="alert">${C(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#i}>${N(`cancel`)}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy||!e} @click=${()=>void this.#r()}>${N(`apply`,{n:e})}</button>
    </zt-dialog>`}#a(){let{value:e,failure:t}=this.#t;if(t)return w(t,()=>void this.#t.load());if(!e)return b(5);let n=e.changes??[];return e.days?.length?o`
      <dl class="effect">
        <div><dt>${N(`before`)}</dt><dd class=${e.shortageBeforeMinutes?`bad-text`:``} data-before>${D(e.shortageBeforeMinutes??0)}</dd></div>
        <div><dt>${N(`after`)}</dt><dd data-after>${D(e.shortageMinutes??0)}</dd></div>
      </dl>
      ${n.length?o`<p class="soft small">${N(`about`)}${e.known?p:o` ${N(`partly`)}`}</p>
        <ul tabindex="0" aria-label=${N(`title`)}>${n.slice(0,G).map(e=>this.#o(e))}
          ${n.length>G?o`<li class="soft small">${N(`more`,{n:n.length-G})}</li>`:p}</ul>`:S(`check`,N(`none`))}`:S(`roster`,N(`noWindows`))}#o(e){let n=n=>t(new Date(Date.parse(e.startTime??``)+n*Je).toISOString()),r=e.oldOffsetMinutes??[],i=e.offsetMinutes.map((e,t)=>({from:r[t]??e,to:e})).filter(({from:e,to:t})=>e!==t);return o`<li><span><b>${this.host.names.of(e.employee)}</b> <span class="soft small number">${y(e.workDate)}</span></span>
      <span class="number">${d(i.map(({from:e,to:t})=>N(`moved`,{from:n(e),to:n(t)})))}</span></li>`}};_([m({type:Boolean})],K.prototype,`open`,void 0),_([m()],K.prototype,`team`,void 0),_([m({type:Boolean})],K.prototype,`wide`,void 0),_([m()],K.prototype,`first`,void 0),_([m()],K.prototype,`until`,void 0),_([e()],K.prototype,`frozen`,void 0),_([e()],K.prototype,`busy`,void 0),_([e()],K.prototype,`problem`,void 0),K=_([i(`zt-breaks-dialog`)],K);var Ye={},Xe=be(class extends ye{constructor(){super(...arguments),this.ot=Ye}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return h}else if(this.ot===t)return h;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),Ze={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]},Qe=1e3,$e=class{#e=[];#t=[];#n;#r=``;#i=0;constructor(e,t){this.table=e,this.plan=t}#a(e,t){let{rows:n,days:r}=this.table(),[i,a]=[n[e],r[t]];return i&&a?{employee:i.employee,date:a,code:i.shifts.get(a)?.[0]?.shiftType??``}:void 0}#o(){let{from:e,to:t}=this.table().span;return Array.from({length:t.row-e.row+1},(n,r)=>Array.from({length:t.column-e.column+1},(t,n)=>this.#a(e.row+r,e.column+n)))}copy(e){let t=this.#o();return this.#e=t.map(e=>e.map(({code:e})=>e)),this.#t=e?t.flat():[],t.flat().length}paste(){let{from:e}=this.table().span,t=Re(this.#e,this.#o(),(t,n)=>this.#a(e.row+t,e.column+n));if(!t.length)return;let n=new Set(t.map(({employee:e,date:t})=>`${e}|${t}`)),r=this.#t.filter(({employee:e,date:t})=>!n.has(`${e}|${t}`)).map(e=>({...e,code:``}));this.#t=[],this.plan([...r,...t])}drag({row:e,column:t}){let n=this.#a(e,t);return this.#n=n?.code?n:void 0,!!this.#n}get dragging(){return!!this.#n}drop({row:e,column:t},n){let r=this.#a(e,t);this.#n&&r&&this.plan(ze(this.#n,r,n)),this.#n=void 0}letGo(){this.#n=void 0}type(e,t){let n=t-this.#i>Qe;this.#r=n?e:this.#r+e,this.#i=t;let{rows:r,active:i}=this.table();return Be(r,this.#r,n?i.row+1:i.row)}};function et(e){return e.length?2:1}function tt(e,t){return o`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${F(`people`,{n:e.people})}</span>
        ${e.days.map((t,n)=>nt(e,t,n))}
      </div>
      ${e.cover.length?o`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${F(`cover`)}</span>
            ${Xe([e.cover,e.open,l()],()=>rt(e,t))}
          </div>`:p}
    </div>`}function nt({classes:e,dense:t,now:n},r,i){let a=e[i],s=_e(a),c=matchMedia(`(width < 760px)`).matches,l=t?{day:`numeric`}:{month:c?`numeric`:`short`,day:`numeric`};return o`<span class="day ${ve(r,a,n)}" role="columnheader" aria-colindex=${i+2} title=${a?.holiday??``}>
      ${y(r,{weekday:t?`narrow`:`short`})}
      ${s?o`<span class="mark ${s.tone}">${s.word}</span>`:p}
      <b>${y(r,l)}</b></span>`}function rt({cover:e,open:n},r){let i=Ee(e);return e.map((e,s)=>{let{lowest:c}=e,l=y(e.date);if(!c)return o`<span class="strip" role="gridcell" aria-colindex=${s+2}><span class="unseen">${F(`coverNone`,{day:l})}</span></span>`;let u=ee(c.slack??0,!0),d=F(`coverDay`,{day:l,slack:u,time:t(c.startTime)}),f=De(e,i);return o`<span role="gridcell" aria-colindex=${s+2}><button class="strip" aria-label=${d} title=${d} aria-expanded=${n===e.date} @click=${()=>r(e.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${a`<path class="spare" d=${f.spare}></path><path class="short" d=${f.short}></path>`}</svg>
        <b class=${(c.slack??0)<-.05?`bad-text`:``}>${u}</b>
      </button></span>`})}var it=g`
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
`,at=new Map,q=class extends ae{constructor(...e){super(...e),this.rows=[],this.days=[],this.types=[],this.classes=[],this.cover=[],this.broken=new Set,this.wishes=at,this.editable=!1,this.draft=!1,this.dense=!1,this.open=``,this.label=``,this.active={row:0,column:0},this.#e={row:0,column:0},this.shown={from:0,to:40},this.#t=new $e(()=>({rows:this.rows,days:this.days,active:this.active,span:this.#C}),e=>this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}}))),this.#n=new ResizeObserver(()=>this.#a())}static{this.styles=[v,R,it]}#e;#t;#n;firstUpdated(){this.#n.observe(this.#r)}disconnectedCallback(){super.disconnectedCallback(),this.#n.disconnect()}willUpdate(e){if(!e.has(`rows`)&&!e.has(`days`))return;let t=e.get(`rows`);(e.has(`days`)||t?.length!==this.rows.length||t[0]?.employee!==this.rows[0]?.employee)&&(this.active={row:Math.max(0,Math.min(this.active.row,this.rows.length-1)),column:Math.max(0,Math.min(this.active.column,this.days.length-1))},this.anchor=void 0)}updated(e){e.has(`rows`)&&this.#a(),(e.has(`anchor`)||this.anchor&&e.has(`active`))&&this.dispatchEvent(new CustomEvent(`zt-chosen`,{detail:{count:this.anchor?this.chosen.length:0}}))}get#r(){return this.renderRoot.querySelector(`.board`)}get#i(){return parseFloat(getComputedStyle(this).getPropertyValue(`--row`))||46}#a(){let e=this.#r,t=Oe(e.scrollTop,e.clientHeight,this.#i,this.rows.length);(t.from!==this.shown.from||t.to!==this.shown.to)&&(this.shown=t)}render(){let e=j(),t=this.days.map((t,n)=>({date:t,named:y(t),look:ve(t,this.classes[n],e)})),n=this.dense?`code`:matchMedia(`(width < 760px)`).matches?`start`:`full`,r=[this.days,this.types,this.classes,this.wishes,this.editable,n,l(),u(),e];return o`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length+et(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length+1} aria-keyshortcuts=${this.editable?`Enter Delete Control+C Control+X Control+V Control+Z Control+Y`:p} @scroll=${this.#a} @keydown=${this.#y}
      ${Se({"--days":String(this.days.length),"--rows":String(this.rows.length)})}>
      ${tt({days:this.days,classes:this.classes,cover:this.cover,open:this.open,dense:this.dense,people:this.rows.length,now:e},e=>this.dispatchEvent(new CustomEvent(`zt-day`,{detail:{date:e}})))}
      <div class="body" role="rowgroup" @pointerdown=${this.#d} @pointerover=${this.#f} @focusin=${this.#p} @click=${this.#m}
        @dragstart=${this.#h} @dragover=${this.#g} @dragend=${this.#v} @drop=${this.#_}>${xe(this.#o(),e=>this.rows[e].employee,e=>Xe([this.rows[e],e,this.#s(e),...r],()=>this.#c(e,t,n)))}</div>
    </div>`}#o(){let e=Math.min(this.shown.from,this.rows.length),t=Math.min(this.shown.to,this.rows.length),n=Array.from({length:t-e},(t,n)=>e+n),{row:r}=this.active;return r<this.rows.length&&(r<e||r>=t)&&n.push(r),n}#s(e){let t=e===this.active.row?this.active.column:``,n=this.anchor?this.days.map((t,n)=>this.#u({row:e,column:n})?`1`:`0`).join(``):``,r=this.over?.row===e?this.over.column:``,{employee:i}=this.rows[e],a=this.broken.size?this.days.map(e=>this.broken.has(z(i,e))?`1`:`0`).join(``):``;return`${t}|${n.includes(`1`)?n:``}|${r}|${a}`}#c(e,t,n){let r=this.rows[e];return o`<div class="line" role="row" aria-rowindex=${e+et(this.cover)+1} ${Se({"--at":String(e)})}>
      <span class="who" role="rowheader" aria-colindex="1">${ie(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t,i)=>this.#l(r,t,{row:e,column:i},n))}
    </div>`}#l(e,{date:t,named:n,look:r},i,a){let s=e.shifts.get(t)??[],c=e.planned?.get(t),l=this.broken.has(z(e.employee,t)),u=s.length?s.map(e=>fe(e,this.types)).join(`; `):F(`free`),d=this.wishes.get(z(e.employee,t)),f=d&&ce(d,s[0]?.shiftType??``),m=c?P(this.draft?`drafted`:l?`plannedBroken`:`planned`,{was:c.before?.shiftType??F(`free`),now:u}):u,h=d?`${m}, ${ue(f?`boardKept`:`boardDenied`,{wish:de(d)})}`:m,g=this.#u(i),ee=i.row===this.active.row&&i.column===this.active.column;return o`<span class="cell ${r} ${this.editable?`editable`:``} ${g?`chosen`:``} ${c?`planned`:``} ${l?`broken`:``} ${this.over?.row===i.row&&this.over.column===i.column?`over`:``}" role="gridcell"
      tabindex=${ee?0:-1} data-at="${i.row},${i.column}" aria-label="${e.name}, ${n}, ${h}" draggable=${this.editable&&s.length===1?`true`:p}
      aria-selected=${this.editable?String(g):p} aria-colindex=${i.column+2}>${s.length>1?o`<span class="pair">${s.map(e=>L(e,this.types,`code`))}</span>`:s.length?L(s[0],this.types,a):p}${d?o`<i class="wished ${f?`kept`:`denied`}"></i>`:p}</span>`}#u({row:e,column:t}){if(!this.anchor)return!1;let{from:n,to:r}=this.#C;return e>=n.row&&e<=r.row&&t>=n.column&&t<=r.column}#d(){this.#e=this.active}#f(e){let t=J(e);t?.childElementCount&&!t.title&&(t.title=t.getAttribute(`aria-label`)??``)}#p(e){let t=Y(e);t&&!this.anchor&&(t.row!==this.active.row||t.column!==this.active.column)&&(this.active=t)}#m(e){let t=Y(e);t&&(e.shiftKey&&this.editable?(this.anchor??=this.#e,this.active=t):(this.anchor=void 0,this.active=t,this.edit()))}#h(e){let t=Y(e);if(!t||!this.editable||!this.#t.drag(t))return e.preventDefault();e.dataTransfer.effectAllowed=`copyMove`,e.dataTransfer.setData(`text/plain`,J(e)?.getAttribute(`aria-label`)??``)}#g(e){let t=Y(e);t&&this.#t.dragging&&(e.preventDefault(),e.dataTransfer.dropEffect=e.ctrlKey||e.altKey?`copy`:`move`,(this.over?.row!==t.row||this.over.column!==t.column)&&(this.over=t))}#_(e){let t=Y(e);t&&this.#t.dragging&&(e.preventDefault(),this.over=this.anchor=void 0,this.active=t,this.#t.drop(t,e.ctrlKey||e.altKey))}#v(){this.over=void 0,this.#t.letGo()}#y(e){if(e.target.dataset.at===void 0)return;if((e.ctrlKey||e.metaKey)&&this.#b(e))return e.preventDefault();if(!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key.length===1&&e.key!==` `)return this.find(e.key);let t=Ze[e.key];t?this.#S(e,{row:this.active.row+t[0],column:this.active.column+t[1]}):e.key===`Home`?this.#S(e,{row:e.ctrlKey?0:this.active.row,column:0}):e.key===`End`?this.#S(e,{row:e.ctrlKey?this.rows.length-1:this.active.row,column:this.days.length-1}):e.key===`Escape`?this.anchor=void 0:e.key===`Enter`||e.key===` `?this.edit(e):this.editable&&(e.key===`Delete`||e.key===`Backspace`)&&this.#x(e)}#b(e){if(!this.editable)return!1;let t=e.key.toLowerCase();if(t===`c`||t===`x`)this.dispatchEvent(new CustomEvent(`zt-copied`,{detail:{count:this.#t.copy(t===`x`)}}));else if(t===`v`)this.#t.paste();else if(t===`z`||t===`y`)this.dispatchEvent(new CustomEvent(`zt-undo`,{detail:{again:t===`y`||e.shiftKey}}));else return!1;return!0}#x(e){e.preventDefault();let t=this.chosen.map(({employee:e,date:t})=>({employee:e,date:t,code:``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:t}}))}find(e){this.show(this.#t.type(e,Date.now()))}show(e){e<0||(this.anchor=void 0,this.active={row:e,column:this.active.column},this.focusActive())}#S(e,t){e.preventDefault(),e.shiftKey&&this.editable?this.anchor??=this.active:this.anchor=void 0,this.active={row:Math.max(0,Math.min(t.row,this.rows.length-1)),column:Math.max(0,Math.min(t.column,this.days.length-1))},this.focusActive()}async focusActive(){let e=this.#r,t=this.#i,n=e.querySelector(`.head`).offsetHeight,r=this.active.row*t;r<e.scrollTop?e.scrollTop=r:r+t+n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+n-e.clientHeight),this.#a(),await this.updateComplete;let i=this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);if(i?.focus({preventScroll:!0}),!i)return;let a=e.querySelector(`.corner`).offsetWidth;i.offsetLeft-a<e.scrollLeft?e.scrollLeft=i.offsetLeft-a:i.offsetLeft+i.offsetWidth>e.scrollLeft+e.clientWidth&&(e.scrollLeft=i.offsetLeft+i.offsetWidth-e.clientWidth)}get#C(){let[e,t]=[this.anchor??this.active,this.active];return{from:{row:Math.min(e.row,t.row),column:Math.min(e.column,t.column)},to:{row:Math.max(e.row,t.row),column:Math.max(e.column,t.column)}}}get chosen(){let e=[],{from:t,to:n}=this.#C;for(let r=t.row;r<=n.row;r+=1)for(let i=t.column;i<=n.column;i+=1){let[t,n]=[this.rows[r],this.days[i]];t&&n&&e.push({employee:t.employee,name:t.name,date:n,shift:t.shifts.get(n)?.[0]})}return e}edit(e){e?.preventDefault();let t=this.chosen;this.editable&&t.length&&this.dispatchEvent(new CustomEvent(`zt-edit`,{detail:{cells:t}}))}};_([m({attribute:!1})],q.prototype,`rows`,void 0),_([m({attribute:!1})],q.prototype,`days`,void 0),_([m({attribute:!1})],q.prototype,`types`,void 0),_([m({attribute:!1})],q.prototype,`classes`,void 0),_([m({attribute:!1})],q.prototype,`cover`,void 0),_([m({attribute:!1})],q.prototype,`broken`,void 0),_([m({attribute:!1})],q.prototype,`wishes`,void 0),_([m({type:Boolean})],q.prototype,`editable`,void 0),_([m({type:Boolean})],q.prototype,`draft`,void 0),_([m({type:Boolean,reflect:!0})],q.prototype,`dense`,void 0),_([m()],q.prototype,`open`,void 0),_([m()],q.prototype,`label`,void 0),_([e()],q.prototype,`active`,void 0),_([e()],q.prototype,`anchor`,void 0),_([e()],q.prototype,`shown`,void 0),_([e()],q.prototype,`over`,void 0),q=_([i(`zt-roster-board`)],q);function J(e){return e.target.closest(`[data-at]`)??void 0}function Y(e){let[t,n]=(J(e)?.dataset.at??``).split(`,`).map(Number);return t===void 0||n===void 0?void 0:{row:t,column:n}}var ot=8;function st(e){let t=new Map;for(let{field:n=``,reason:r=``,message:i=``}of e){let[,e=``,a=``]=/^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(n)??[],o=`${r}|${e}|${i}`,s=t.get(o)??{rule:r,employee:e,dates:[],message:i};a&&s.dates.push(a),t.set(o,s)}return[...t.values()]}function ct(e,t){return o`<ul>${e.slice(0,ot).map(e=>o`<li>
    <p>${se(e.rule)}${t?o` · ${t(e.employee)} ${y(e.workDate)}`:p}</p>
    <p>${s(e.text)}</p>
    ${e.source?o`<p class="tiny">${F(`source`,{source:e.source})}</p>`:p}</li>`)}</ul>`}function lt(e,t){let n=t(e.centre??``,e.skill??``);if(!e.known)return F(`coverUnknown`,{skill:n});let[r,i]=[D(e.shortageBeforeMinutes??0),D(e.shortageMinutes??0)];return F(`coverChange`,{skill:n,before:r,after:i})}function ut(e,t){return e?.length?o`<ul class="small" data-cover>${e.map(e=>o`<li class=${(e.shortageMinutes??0)>(e.shortageBeforeMinutes??0)?`bad-text`:``}>${lt(e,t)}</li>`)}</ul>`:p}function dt(e,t){let{rule:n=``,source:r=``}=e.metadata,{violations:i}=e;return o`<div class="notice bad" role="alert">${C(`warning`)}<div class="grow">
    <p><b>${F(`refused`)}</b></p>
    ${i.length?o`<ul>${st(i).slice(0,ot).map(e=>o`<li>
          <p>${se(e.rule)}${e.employee?o` · ${t(e.employee)} ${e.dates.map(e=>y(e)).join(` / `)}`:p}</p>
          <p>${e.message}</p></li>`)}</ul>`:o`<p>${n?o`${se(n)}: `:p}${e.message}</p>${r?o`<p class="tiny">${F(`source`,{source:r})}</p>`:p}`}
  </div></div>`}var ft=250,pt=60,X=class extends T{constructor(...e){super(...e),this.rows=[],this.types=[],this.drafting=ke,this.busy=``,this.#t=0,this.#n=c(),this.#r=e=>{this.plan.size&&e.preventDefault()}}static{this.styles=[v,R,g`
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
    `]}#e;#t;#n;#r;connectedCallback(){super.connectedCallback(),addEventListener(`beforeunload`,this.#r)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener(`beforeunload`,this.#r),clearTimeout(this.#e)}get plan(){return this.drafting.now}stage(e){this.#i(Ae(this.drafting,e,this.rows))}step(e){this.#i(e?Me(this.drafting):je(this.drafting))}clear(){this.#i(ke)}#i(e){e!==this.drafting&&(this.drafting=e,this.#n=c(),this.#t+=1,this.outlook=this.refusal=void 0,this.#a(),clearTimeout(this.#e),this.busy=this.plan.size&&this.plan.size<=500?`checking`:``,this.busy&&(this.#e=setTimeout(()=>void this.#o(),ft)))}#a(){let e=new Set((this.refusal?.violations??[]).map(({field:e=``})=>{let t=e.lastIndexOf(`/`);return z(e.slice(0,t),e.slice(t+1))}));this.dispatchEvent(new CustomEvent(`zt-planned`,{detail:{plan:this.plan,broken:e}}))}async#o(){let e=this.#t;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:Pe(this.plan),validateOnly:!0});e===this.#t&&(this.outlook=t)}catch(t){e===this.#t&&(this.refusal=t)}finally{e===this.#t&&(this.busy=``,this.#a())}}async#s(){this.busy=`saving`;let e=new Set([...this.plan.values()].map(e=>e.employee)).size,t=this.plan.size;try{await this.host.api.post(`/v1/shifts:edit`,{edits:Pe(this.plan)},this.#n),M(P(`saved`,{n:t,people:e})),this.clear(),this.dispatchEvent(new Event(`zt-saved`))}catch(e){this.refusal=e,this.outlook=void 0,this.#a()}finally{this.busy=``}}render(){let{plan:e,drafting:t}=this;if(!e.size&&!t.undone.length&&!t.past.length)return p;let n=new Set([...e.values()].map(e=>e.employee)).size,r=e.size>500;return o`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${P(`heading`)}</h2><span class="soft small number" role="status">${P(`count`,{n:e.size,people:n})}${this.#c()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!t.past.length} @click=${()=>this.step(!1)}>${P(`undo`)}</button>
        <button class="button small" ?disabled=${!t.undone.length} @click=${()=>this.step(!0)}>${P(`redo`)}</button>
        <button class="button small danger" ?disabled=${!e.size} @click=${()=>this.clear()}>${P(`dropAll`)}</button>
        <button class="button small primary" ?disabled=${!this.outlook||!!this.busy||r} @click=${this.#s}>${P(this.busy===`saving`?`saving`:`save`)}</button>
      </div>
      ${e.size?o`<div class="two">${this.#l(e)}<div class="said" aria-live="polite">${r?o`<p class="notice watch">${C(`warning`)}${P(`tooMany`,{most:500})}</p>`:this.#f()}</div></div>`:p}
    </section>`}#c(){if(!this.outlook)return p;let e=(this.outlook.shifts??[]).reduce((e,t)=>e+(t.paidMinutes??0),0)-[...this.plan.values()].reduce((e,t)=>e+(t.before?.paidMinutes??0),0);return o` · ${P(`hours`,{change:`${e>0?`+`:e<0?`−`:`±`}${D(Math.abs(e))}`})}`}#l(e){let t=new Set((this.refusal?.violations??[]).map(e=>e.field)),n=[...e.values()].reverse();return o`<div class="scroll" tabindex="0" role="region" aria-label=${P(`list`)}><table>
      <thead><tr><th scope="col">${P(`who`)}</th><th scope="col">${P(`date`)}</th><th scope="col">${P(`was`)}</th><th scope="col">${P(`becomes`)}</th><th scope="col" class="end"><span class="unseen">${P(`drop`)}</span></th></tr></thead>
      <tbody>${n.slice(0,pt).map(e=>o`<tr class=${t.has(`${e.employee}/${e.date}`)?`broken`:``}>
        <td>${e.name}</td><td class="number">${y(e.date)}</td><td>${this.#d(e.before?.shiftType)}</td><td>${this.#d(e.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${P(`drop`)}: ${e.name}, ${y(e.date)}" title=${P(`drop`)} @click=${()=>this.#u(e)}>${C(`cross`,14)}</button></td></tr>`)}</tbody>
    </table>${n.length>pt?o`<p class="faint small">${P(`more`,{n:n.length-pt})}</p>`:p}</div>`}#u({employee:e,date:t,before:n}){this.stage([{employee:e,date:t,code:n?.shiftType??``}])}#d(e=``){return e?o`<span class="chip ${me(e,this.types)}"><b>${e}</b></span>`:o`<span class="faint">${P(`free`)}</span>`}#f(){let e=e=>this.host.names.of(e);if(this.refusal)return dt(this.refusal,e);if(!this.outlook)return o`<p class="notice">${C(`clock`)}${P(`checking`)}</p>`;let{findings:t=[]}=this.outlook,n=ut(this.outlook.cover,(e,t)=>this.host.skills.called(e,t));return t.length?o`<div class="notice watch">${C(`warning`)}<div class="grow"><p><b>${P(`findings`)}</b></p>${ct(t,e)}</div></div>${n}`:o`<p class="notice good">${C(`check`)}${P(`fine`)}</p>${n}`}};_([m({attribute:!1})],X.prototype,`rows`,void 0),_([m({attribute:!1})],X.prototype,`types`,void 0),_([e()],X.prototype,`drafting`,void 0),_([e()],X.prototype,`outlook`,void 0),_([e()],X.prototype,`refusal`,void 0),_([e()],X.prototype,`busy`,void 0),X=_([i(`zt-roster-plan`)],X);var Z=class extends T{constructor(...e){super(...e),this.cells=[],this.types=[],this.planning=!1,this.open=!1,this.busy=``,this.#e=0}static{this.styles=[v,R,g`
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
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;this.outlook=this.refusal=void 0;let t=new Set(this.cells.map(e=>e.shift?.shiftType??``));this.choice=t.size===1?[...t][0]:void 0}updated(e){e.has(`open`)&&this.open&&this.#t()}async#t(){await this.renderRoot.querySelector(`zt-dialog`)?.updateComplete,(this.renderRoot.querySelector(`input:checked`)??this.renderRoot.querySelector(`input`))?.focus()}get#n(){return this.cells.filter(e=>(e.shift?.shiftType??``)!==this.choice).map(e=>({employee:e.employee,workDate:e.date,shiftType:this.choice,etag:e.shift?.etag}))}async#r(){let e=this.#e+=1;if(this.refusal=this.outlook=void 0,!this.planning&&this.#n.length){this.busy=`checking`;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,validateOnly:!0});e===this.#e&&(this.outlook=t)}catch(t){e===this.#e&&(this.refusal=t)}finally{e===this.#e&&(this.busy=``)}}}#i(){let e=this.cells.map(({employee:e,date:t})=>({employee:e,date:t,code:this.choice??``}));this.dispatchEvent(new CustomEvent(`zt-plan`,{detail:{wanted:e}})),this.#o()}async#a(e){if(e.preventDefault(),this.planning)return this.#i();if(this.busy||!this.#n.length||!this.outlook)return;this.busy=`saving`;let t=this.#n.length;try{await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n}),M(t===1?F(`saved`,{name:this.cells[0].name}):F(`savedMany`,{n:t})),this.dispatchEvent(new Event(`zt-saved`)),this.#o()}catch(e){this.refusal=e,this.outlook=void 0}finally{this.busy=``}}#o(){this.dispatchEvent(new Event(`close`))}render(){let{cells:e}=this,t=new Set(e.map(e=>e.employee)).size,n=e.length===1?F(`editOf`,{name:e[0].name,day:y(e[0].date)}):F(`editSelected`,{people:t,cells:e.length});return o`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#o}>
      <form @submit=${this.#a}>
        <fieldset><legend>${F(`choose`)}</legend><div class="types">
          ${this.types.filter(e=>!e.retired).map(e=>this.#s(e))}
          ${this.#s(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#c()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#o}>${F(`cancel`)}</button>
          <button type=${this.planning?`submit`:`button`} class="button ${this.planning?`primary`:``}" ?disabled=${this.choice===void 0||this.busy===`saving`}
            @click=${this.planning?p:this.#i}>${P(`keep`)}</button>
          ${this.planning?p:o`<button class="button primary" ?disabled=${!this.outlook||!!this.busy}>${F(this.busy===`saving`?`saving`:`save`)}</button>`}
        </div>
      </form>
    </zt-dialog>`}#s(e){let t=e?.code??``;return o`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice===t}
        @change=${()=>{this.choice=t,this.#r()}} />
      ${e?o`<span class="chip ${me(t,this.types)}"><b>${t}</b></span>`:o`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e?I(e):F(`noShift`)}${e?o`<br /><span class="tiny faint number">${ge(e)}</span>`:p}</span>
    </label>`}#c(){if(this.choice===void 0||this.planning)return p;if(this.refusal)return dt(this.refusal,e=>this.host.names.of(e));if(this.busy===`checking`)return o`<p class="notice">${C(`clock`)}${F(`checking`)}</p>`;if(!this.outlook)return o`<p class="notice">${C(`info`)}${F(`unchanged`)}</p>`;let{findings:e=[]}=this.outlook;return o`
      ${e.length?o`<div class="notice watch">${C(`warning`)}<div class="grow"><p><b>${F(`findings`)}</b></p>${ct(e,this.cells.length>1?e=>this.host.names.of(e):void 0)}</div></div>`:o`<div class="notice good">${C(`check`)}<div><p>${F(`fine`)}</p>${this.#l()}</div></div>`}
      ${ut(this.outlook.cover,(e,t)=>this.host.skills.called(e,t))}`}#l(){if(this.cells.length!==1)return p;let e=this.outlook?.shifts?.find(e=>e.employee===this.cells[0].employee&&e.workDate===this.cells[0].date);return e?.shiftType?o`<p class="number">${F(`becomes`,{span:n(e.startTime,e.endTime),paid:D(e.paidMinutes??0)})}</p>`:o`<p>${F(`becomesFree`)}</p>`}};_([m({attribute:!1})],Z.prototype,`cells`,void 0),_([m({attribute:!1})],Z.prototype,`types`,void 0),_([m({type:Boolean})],Z.prototype,`planning`,void 0),_([m({type:Boolean})],Z.prototype,`open`,void 0),_([e()],Z.prototype,`choice`,void 0),_([e()],Z.prototype,`outlook`,void 0),_([e()],Z.prototype,`refusal`,void 0),_([e()],Z.prototype,`busy`,void 0),Z=_([i(`zt-shift-editor`)],Z);var mt=5e3,ht=[],Q=[],gt=[],$=class extends te{constructor(...e){super(...e),this.first=k(j()),this.count=7,this.openDay=``,this.chosen=0,this.plan=new Map,this.broken=new Set,this.receipts=!1,this.placing=!1,this.windows=!1,this.#e=[],this.#t=[],this.#n=[],this.#r=[],this.#i=new x(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#a=new x(this,async e=>{let t=await this.#p(e),n=Ce(t.people,t.shifts,e=>this.host.names.of(e)),{draft:r}=t,i=this.#c.filter(e=>r&&e>=(r.startDate??``)&&e<(r.endDate??``));return this.#e=r?Le(n,t.inForce,i):n,this.#t=Ie(this.#e,this.plan,this.#i.value?.shiftTypes??Q),t},60),this.#o=new x(this,async e=>{let[t,n]=[E(this.first,`00:00`),E(f(this.first,this.count),`00:00`)],r=this.host.teams.find(e=>e.name===this.lookedAt)?.skill??``,i=await this.host.api.get(`/v1/coverage`,{centre:this.#s,skill:r,startTime:t,endTime:n},e);return this.#r=Te(i,this.#c),i},60)}static{this.styles=[v,g`
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
    `]}#e;#t;#n;#r;#i;#a;#o;get#s(){return this.host.teams.find(e=>e.name===this.lookedAt)?.centre??this.host.principal?.centre??``}get#c(){return(this.#n[0]!==this.first||this.#n.length!==this.count)&&(this.#n=A(this.first,this.count)),this.#n}get#l(){return this.argument.startsWith(`rosters/`)?this.argument:``}get#u(){return this.#l?this.view===`team`?`team`:`everybody`:this.view??(this.host.leading?`team`:`mine`)}get#d(){return this.#l?!1:this.host.has(`PLANNER`)||[...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]].includes(this.lookedAt)}load(){this.openDay=``,this.#a.clear(),this.#o.clear(),this.#e=this.#t=[],this.#r=[],this.#i.value||this.#i.load(),this.#f()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.load()}#f(){this.#u!==`mine`&&(this.#a.load(),this.#l||this.#o.load())}async#p(e){let t=this.#l?await this.host.api.get(`/v1/${this.#l}`,{},e):void 0;t?.startDate&&!this.#c.includes(t.startDate)&&(this.first=k(t.startDate));let n=this.#u===`everybody`?``:this.lookedAt,r={startDate:this.first,endDate:f(this.first,this.count)},[i,a,o,s,c]=await Promise.all([this.host.api.all(`/v1/employees`,`employees`,{team:n,namesOnly:!0,asOfDate:this.first,pageSize:1e3},e),this.host.api.all(`/v1/shifts`,`shifts`,{team:n,roster:this.#l,...r,pageSize:mt},e),this.host.api.get(`/v1/calendarDays`,r,e).catch(()=>({days:[]})),t?.state===`ROSTER_STATE_DRAFT`?this.host.api.all(`/v1/shifts`,`shifts`,{team:n,...r,pageSize:mt},e):[],this.host.api.all(`/v1/wishes`,`wishes`,{team:n,...r,pageSize:1e3},e).catch(()=>[])]),l=t?.teams??[];return{people:n?i:i.filter(e=>e.team&&(!l.length||l.includes(e.team))),shifts:a,classes:o.days??[],draft:t?.state===`ROSTER_STATE_DRAFT`?t:void 0,inForce:s,wishes:le(c)}}#m(e){(!this.plan.size||confirm(P(`leave`)))&&(this.tray?.clear(),e.view&&(this.view=e.view),e.first&&(this.first=e.first),e.count&&(this.count=e.count),this.load())}render(){let e=this.#u;return o`<div class="page">
      <header>
        <h1>${F(`title`)}</h1>
        ${e===`team`?o`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>`:p}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#l?o`<p class="notice watch">${C(`info`)}<span class="grow">${F(`draft`)}</span><button class="button small" @click=${()=>oe(`roster`)}>${F(`toBoard`)}</button></p>`:p}
      ${e===`mine`?o`<zt-my-shifts .types=${this.#i.value?.shiftTypes??[]}></zt-my-shifts>`:this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing??gt} ?planning=${this.plan.size>0} @zt-plan=${this.#y}
        .types=${this.#i.value?.shiftTypes??[]} @close=${this.#S} @zt-saved=${()=>this.#f()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${e===`everybody`} first=${this.first} until=${f(this.first,this.count)}
        @close=${()=>this.placing=!1} @zt-done=${()=>this.#f()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#i.value?.shiftTypes??Q} @close=${()=>this.windows=!1} @zt-done=${()=>void this.#i.load()}></zt-break-windows>
    </div>`}#h(e){let t=[];return this.host.principal?.team&&!this.#l&&t.push(`mine`),t.push(`team`),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)&&t.push(`everybody`),t.length<2?p:o`<div class="segments" role="group" aria-label=${F(`title`)}>${t.map(t=>o`<button aria-pressed=${t===e} @click=${()=>this.#m({view:t})}>${F(t)}</button>`)}</div>`}#g(e){let{value:t,failure:n}=this.#a,r=this.#c,i=e===`everybody`?F(`everybody`):this.host.teamName(this.lookedAt);return o`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${F(`earlier`)} title=${F(`earlier`)} @click=${()=>this.#m({first:f(this.first,-7)})}>${C(`back`,16)}</button>
          <button class="button icon small" aria-label=${F(`later`)} title=${F(`later`)} @click=${()=>this.#m({first:f(this.first,7)})}>${C(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#m({first:k(j())})}>${F(`thisWeek`)}</button>
        </div>
        <span class="when">${y(r[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${y(r.at(-1),{month:`short`,day:`numeric`})}</span>
        <label class="find"><span class="unseen">${P(`find`)}</span><input class="input" type="search" placeholder=${P(`findHint`)} @change=${this.#x} /></label>
        <span class="grow"></span>
        ${this.#d&&this.lookedAt?o`<button class="button small" data-breaks @click=${()=>this.placing=!0}>${N(`place`)}</button>`:p}
        ${this.host.has(`PLANNER`)&&!this.#l?o`<button class="button small" data-windows @click=${()=>this.windows=!0}>${N(`windows`)}</button>`:p}
        ${this.chosen>1&&this.#d?o`<button class="button primary small" @click=${()=>this.grid?.edit()}>${F(`editMany`,{n:this.chosen})}</button>`:p}
        <div class="segments" role="group" aria-label=${F(`week`)}>
          <button aria-pressed=${this.count===7} @click=${()=>this.#m({count:7})}>${F(`week`)}</button>
          <button aria-pressed=${this.count===31} @click=${()=>this.#m({count:31})}>${F(`month`)}</button>
        </div>
      </header>
      ${n?o`<div class="body">${w(n,()=>this.#f())}</div>`:p}
      ${t?this.#_(t,i):n?p:b(12)}
    </section>`}#_(e,t){if(!this.#e.length)return S(`people`,F(`nobody`));let n=this.#c;return o`
      <zt-roster-board class=${this.plan.size?`planning`:``} .rows=${this.#t} .broken=${this.broken} .days=${n} .types=${this.#i.value?.shiftTypes??Q} .classes=${e.classes} .wishes=${e.wishes}
        .cover=${this.#r.length===n.length?this.#r:ht} ?editable=${this.#d} ?draft=${!!this.#l} ?dense=${this.count===31} open=${this.openDay}
        label=${F(`board`,{team:t,from:y(n[0]),to:y(n.at(-1))})}
        @zt-plan=${this.#y} @zt-undo=${e=>this.tray?.step(e.detail.again)}
        @zt-copied=${e=>M(P(`copied`,{n:e.detail.count}))}
        @zt-edit=${e=>this.editing=e.detail.cells}
        @zt-chosen=${e=>this.chosen=e.detail.count}
        @zt-day=${e=>this.openDay=this.openDay===e.detail.date?``:e.detail.date}></zt-roster-board>
      ${this.#d?o`<zt-roster-plan .rows=${this.#e} .types=${this.#i.value?.shiftTypes??Q} @zt-planned=${this.#b} @zt-saved=${()=>this.#f()}></zt-roster-plan>`:p}
      ${this.#v()}
      <div class="legend">
        <span><i></i>${F(`away`)}</span><span><i class="held"></i>${F(`held`)}</span>${e.draft?o`<span><i class="differs"></i>${P(`draftDiffers`)}</span>`:p}
        ${e.wishes.size?o`<span><i class="kept"></i>${ue(`legendKept`)}</span><span><i class="denied"></i>${ue(`legendDenied`)}</span>`:p}
        ${e.shifts.length?p:o`<span class="watch-text">${F(`noShifts`)}</span>`}
        <span class="grow"></span><span class="keys">${this.#d?P(`keys`):F(`keysRead`)}</span>
      </div>
      ${this.#d?o`<details class="receipts" @toggle=${e=>this.receipts=e.target.open}><summary>${P(`notices`)}</summary>
            ${this.receipts?o`<zt-roster-notices team=${this.#u===`team`?this.lookedAt:``}></zt-roster-notices>`:p}</details>`:p}`}#v(){let e=this.#r.find(e=>e.date===this.openDay);if(!e)return p;let t=this.#o.value?.intervalMinutes??30,n=e.intervals.map(e=>({start:Date.parse(e.startTime??``),minutes:t,required:e.required??0,before:e.available??0,levelPermille:e.serviceLevelPermille??0}));return o`<section class="cover"><div class="row between"><h2>${F(`coverOf`,{day:y(e.date)})}</h2>
      <button class="button quiet small" @click=${()=>this.openDay=``}>${F(`close`)}</button></div>
      ${e.intervals.some(e=>e.weatherPermille)?o`<zt-cover-weather centre=${this.#s} first=${e.date} until=${f(e.date,1)}></zt-cover-weather>`:p}
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`}#y(e){this.tray?.stage(e.detail.wanted)}#b(e){this.plan!==e.detail.plan&&(this.#t=Ie(this.#e,e.detail.plan,this.#i.value?.shiftTypes??Q)),this.plan=e.detail.plan,this.broken=e.detail.broken}#x(e){let t=e.target.value,n=Be(this.#t,t,0);n>=0?this.grid?.show(n):t.trim()&&M(P(`nobody`,{text:t}),`bad`)}#S(){this.editing=void 0,this.updateComplete.then(()=>this.grid?.focusActive())}};_([e()],$.prototype,`view`,void 0),_([e()],$.prototype,`first`,void 0),_([e()],$.prototype,`count`,void 0),_([e()],$.prototype,`openDay`,void 0),_([e()],$.prototype,`chosen`,void 0),_([e()],$.prototype,`editing`,void 0),_([e()],$.prototype,`plan`,void 0),_([e()],$.prototype,`broken`,void 0),_([e()],$.prototype,`receipts`,void 0),_([e()],$.prototype,`placing`,void 0),_([e()],$.prototype,`windows`,void 0),_([O(`zt-roster-board`)],$.prototype,`grid`,void 0),_([O(`zt-roster-plan`)],$.prototype,`tray`,void 0),$=_([i(`zt-roster`)],$);export{$ as RosterPage};