import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,i as c,k as l,l as u,n as d,o as f,r as p,s as m,w as h}from"./shapes-CX6oW4WT.js";import{t as g}from"./zt-settings-JU9nIwZK.js";import{c as _,d as v,f as y,n as b,o as x,p as S,r as C,t as w}from"./format-BRBmFBYC.js";import{i as T,n as E,o as D}from"./days-X3TyiZ1b.js";import{i as O,n as k}from"./zt-shell-CF2hb1V0.js";import{n as A,t as j}from"./roster-BiRhz5Yd.js";import{a as M,c as N,d as P,i as F,l as I,n as L,o as R,r as z,s as B,t as V,u as H}from"./zt-roster-board-5e0F2fsF.js";import"./zt-cover-chart-DRCi6I8j.js";var U=5,W=class extends m{constructor(...e){super(...e),this.types=[],this.busy=!1,this.#e=T(D()),this.#t=new u(this,e=>{let t={startDate:v(this.#e,-1),endDate:v(this.#e,35)};return this.host.api.get(`/v1/shifts`,{employee:this.host.principal?.subject??``,...t},e)},120),this.#n=new u(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.#e,endDate:v(this.#e,35)},e))}static{this.styles=[s,L,n`
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
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load(),this.#n.load()}render(){let{value:e,failure:t}=this.#t;if(!e)return l`<div class="panel">${t?p(t,()=>void this.#t.load()):c(10)}</div>`;let n=e.shifts??[],r=Array.from({length:U},(e,t)=>E(v(this.#e,t*7),7));return l`<div class="columns">
      <section class="panel" aria-label=${A(`mine`)}>${r.map(e=>this.#i(e,n))}</section>
      <div class="side">${this.#r(n)}<div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`}#r(e){let t=e.filter(e=>Date.parse(e.endTime??``)>Date.now())[0];return l`<section class="panel next">
      <h2 class="soft small">${A(`next`)}</h2>
      ${t?l`<b>${y(t.startTime,t.endTime)}</b>
            <span class="soft small">${Date.parse(t.startTime??``)>Date.now()?w(t.startTime??``):A(`running`)} · ${t.shiftType} ${I(this.types.find(e=>e.code===t.shiftType))}</span>`:l`<p class="soft">${A(`nextNone`)}</p>`}
    </section>`}#i(e,t){let n=t.filter(t=>e.includes(t.workDate??``)),r=n.reduce((e,t)=>e+(t.paidMinutes??0),0);return l`<section class="week">
      <header><h2>${A(`weekOf`,{from:b(e[0],{month:`short`,day:`numeric`}),to:b(e[6],{month:`short`,day:`numeric`})})}</h2>
        <span class="number">${A(`hours`,{hours:x(r)})}</span></header>
      <ul class="days">${e.map(e=>this.#a(e,n.filter(t=>t.workDate===e)))}</ul>
    </section>`}#a(e,n){let r=C(new Date),i=V(this.#n.value?.days?.find(t=>t.date===e));return l`<li class="${e===r?`today`:e<r?`past`:``}">
      <span class="name number">${b(e,{weekday:`short`,day:`numeric`})}${i?l` <span class="mark ${i.tone}">${i.word}</span>`:t}</span>
      ${n.length?l`<span title=${R(n[0],this.types)}>${M(n[0],this.types)}
            <span class="unseen">${n.map(e=>`${S(e.startTime)}–${z(e)}${F(e)?` +1`:``}`).join(`, `)}</span></span>`:l`<span class="none">${A(`free`)}</span>`}
    </li>`}#o(){let e=this.feed?.path?new URL(this.feed.path,this.host.api.base||location.href).href:``;return l`<section class="panel"><header><h2>${A(`feed`)}</h2></header><div class="body feed">
      <p class="soft small">${A(`feedAbout`)}</p>
      ${this.problem?l`<p class="notice bad" role="alert">${f(`warning`)}${this.problem.message}</p>`:t}
      ${e?l`<div class="address"><div class="field"><label for="address">${A(`feedAddress`)}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${e=>e.target.select()} /></div>
            <button class="button primary" @click=${()=>this.#c(e)}>${A(`copy`)}</button></div>
            <p class="notice watch">${f(`warning`)}${A(`feedOnce`)}</p>`:t}
      <div class="row wrap">
        <button class="button ${e?``:`primary`}" ?disabled=${this.busy} @click=${()=>this.#s(`shiftFeed`)}>${A(e?`feedAgain`:`feedCreate`)}</button>
        <button class="button danger" ?disabled=${this.busy} title=${A(`revokeSure`)} @click=${()=>this.#s(`shiftFeed:revoke`)}>${A(`revoke`)}</button>
      </div>
    </div></section>`}async#s(e){this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);this.feed=e===`shiftFeed`?t:void 0,e!==`shiftFeed`&&k(A(`revoked`))}catch(e){this.problem=e}finally{this.busy=!1}}async#c(e){try{await navigator.clipboard.writeText(e),k(A(`copied`))}catch{this.address?.select(),k(A(`copyFailed`),`bad`)}}};o([h({attribute:!1})],W.prototype,`types`,void 0),o([e()],W.prototype,`feed`,void 0),o([e()],W.prototype,`busy`,void 0),o([e()],W.prototype,`problem`,void 0),o([g(`#address`)],W.prototype,`address`,void 0),W=o([r(`zt-my-shifts`)],W);var G=8,K=class extends m{constructor(...e){super(...e),this.cells=[],this.types=[],this.clear=!1,this.open=!1,this.busy=``,this.#e=0}static{this.styles=[s,L,n`
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
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;this.outlook=this.refusal=void 0;let t=new Set(this.cells.map(e=>e.shift?.shiftType??``));this.choice=this.clear?``:t.size===1?[...t][0]:void 0,this.clear&&this.#r()}updated(e){e.has(`open`)&&this.open&&this.#t()}async#t(){await this.renderRoot.querySelector(`zt-dialog`)?.updateComplete,(this.renderRoot.querySelector(`input:checked`)??this.renderRoot.querySelector(`input`))?.focus()}get#n(){return this.cells.filter(e=>(e.shift?.shiftType??``)!==this.choice).map(e=>({employee:e.employee,workDate:e.date,shiftType:this.choice,etag:e.shift?.etag}))}async#r(){let e=this.#e+=1;if(this.refusal=this.outlook=void 0,this.#n.length){this.busy=`checking`;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n,validateOnly:!0});e===this.#e&&(this.outlook=t)}catch(t){e===this.#e&&(this.refusal=t)}finally{e===this.#e&&(this.busy=``)}}}async#i(e){if(e.preventDefault(),this.busy||!this.#n.length||!this.outlook)return;this.busy=`saving`;let t=this.#n.length;try{await this.host.api.post(`/v1/shifts:edit`,{edits:this.#n}),k(t===1?A(`saved`,{name:this.cells[0].name}):A(`savedMany`,{n:t})),this.dispatchEvent(new Event(`zt-saved`)),this.#a()}catch(e){this.refusal=e,this.outlook=void 0}finally{this.busy=``}}#a(){this.dispatchEvent(new Event(`close`))}render(){let{cells:e}=this,t=new Set(e.map(e=>e.employee)).size,n=e.length===1?A(`editOf`,{name:e[0].name,day:b(e[0].date)}):A(`editSelected`,{people:t,cells:e.length});return l`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#a}>
      <form @submit=${this.#i}>
        <fieldset><legend>${A(`choose`)}</legend><div class="types">
          ${this.types.filter(e=>!e.retired).map(e=>this.#o(e))}
          ${this.#o(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#s()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#a}>${A(`cancel`)}</button>
          <button class="button primary" ?disabled=${!this.outlook||!!this.busy}>${A(this.busy===`saving`?`saving`:`save`)}</button>
        </div>
      </form>
    </zt-dialog>`}#o(e){let n=e?.code??``;return l`<label>
      <input type="radio" name="type" value=${n} .checked=${this.choice===n}
        @change=${()=>{this.choice=n,this.#r()}} />
      ${e?l`<span class="chip ${B(n,this.types)}"><b>${n}</b></span>`:l`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e?I(e):A(`noShift`)}${e?l`<br /><span class="tiny faint number">${N(e)}</span>`:t}</span>
    </label>`}#s(){if(this.choice===void 0)return t;if(this.refusal)return this.#u(this.refusal);if(this.busy===`checking`)return l`<p class="notice">${f(`clock`)}${A(`checking`)}</p>`;if(!this.outlook)return l`<p class="notice">${f(`info`)}${A(`unchanged`)}</p>`;let{findings:e=[]}=this.outlook;return l`
      ${e.length?l`<div class="notice watch">${f(`warning`)}<div class="grow"><p><b>${A(`findings`)}</b></p>${this.#l(e)}</div></div>`:l`<div class="notice good">${f(`check`)}<div><p>${A(`fine`)}</p>${this.#c()}</div></div>`}`}#c(){if(this.cells.length!==1)return t;let e=this.outlook?.shifts?.find(e=>e.employee===this.cells[0].employee&&e.workDate===this.cells[0].date);return e?.shiftType?l`<p class="number">${A(`becomes`,{span:y(e.startTime,e.endTime),paid:x(e.paidMinutes??0)})}</p>`:l`<p>${A(`becomesFree`)}</p>`}#l(e){return l`<ul>${e.slice(0,G).map(e=>l`<li>
      <p>${j(e.rule)}${this.cells.length>1?l` · ${this.host.names.of(e.employee)} ${b(e.workDate)}`:t}</p>
      <p>${i(e.text)}</p>
      ${e.source?l`<p class="tiny">${A(`source`,{source:e.source})}</p>`:t}</li>`)}</ul>`}#u(e){let{rule:n=``,source:r=``}=e.metadata,{violations:i}=e;return l`<div class="notice bad" role="alert">${f(`warning`)}<div class="grow">
      <p><b>${A(`refused`)}</b></p>
      ${i.length?l`<ul>${q(i).slice(0,G).map(e=>l`<li>
            <p>${j(e.rule)}${e.employee?l` · ${this.host.names.of(e.employee)} ${e.dates.map(e=>b(e)).join(` / `)}`:t}</p>
            <p>${e.message}</p></li>`)}</ul>`:l`<p>${n?l`${j(n)}: `:t}${e.message}</p>${r?l`<p class="tiny">${A(`source`,{source:r})}</p>`:t}`}
    </div></div>`}};o([h({attribute:!1})],K.prototype,`cells`,void 0),o([h({attribute:!1})],K.prototype,`types`,void 0),o([h({type:Boolean})],K.prototype,`clear`,void 0),o([h({type:Boolean})],K.prototype,`open`,void 0),o([e()],K.prototype,`choice`,void 0),o([e()],K.prototype,`outlook`,void 0),o([e()],K.prototype,`refusal`,void 0),o([e()],K.prototype,`busy`,void 0),K=o([r(`zt-shift-editor`)],K);function q(e){let t=new Map;for(let{field:n=``,reason:r=``,message:i=``}of e){let[,e=``,a=``]=/^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(n)??[],o=`${r}|${e}|${i}`,s=t.get(o)??{rule:r,employee:e,dates:[],message:i};a&&s.dates.push(a),t.set(o,s)}return[...t.values()]}var J=5e3,Y=[],X=[],Z=class extends a{constructor(...e){super(...e),this.first=T(D()),this.count=7,this.openDay=``,this.chosen=0,this.#e=[],this.#t=[],this.#n=[],this.#r=new u(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#i=new u(this,async e=>{let t=await this.#f(e);return this.#e=H(t.people,t.shifts,e=>this.host.names.of(e)),t},60),this.#a=new u(this,async e=>{let[t,n]=[_(this.first,`00:00`),_(v(this.first,this.count),`00:00`)],r=this.host.teams.find(e=>e.name===this.lookedAt)?.skill??``,i=await this.host.api.get(`/v1/coverage`,{centre:this.#o,skill:r,startTime:t,endTime:n},e);return this.#n=P(i,this.#s),i},60)}static{this.styles=[s,n`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `]}#e;#t;#n;#r;#i;#a;get#o(){return this.host.teams.find(e=>e.name===this.lookedAt)?.centre??this.host.principal?.centre??``}get#s(){return(this.#t[0]!==this.first||this.#t.length!==this.count)&&(this.#t=E(this.first,this.count)),this.#t}get#c(){return this.argument.startsWith(`rosters/`)?this.argument:``}get#l(){return this.#c?this.view===`team`?`team`:`everybody`:this.view??(this.host.leading?`team`:`mine`)}get#u(){return this.#c?!1:this.host.has(`PLANNER`)||[...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]].includes(this.lookedAt)}load(){this.openDay=``,this.#i.clear(),this.#a.clear(),this.#e=[],this.#n=[],this.#r.value||this.#r.load(),this.#d()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.load()}#d(){this.#l!==`mine`&&(this.#i.load(),this.#c||this.#a.load())}async#f(e){let t=this.#c?await this.host.api.get(`/v1/${this.#c}`,{},e):void 0;t?.startDate&&!this.#s.includes(t.startDate)&&(this.first=T(t.startDate));let n=this.#l===`everybody`?``:this.lookedAt,r={startDate:this.first,endDate:v(this.first,this.count)},[i,a,o]=await Promise.all([this.#p(`/v1/employees`,`employees`,{team:n,namesOnly:!0,asOfDate:this.first,pageSize:1e3},e),this.#p(`/v1/shifts`,`shifts`,{team:n,roster:this.#c,...r,pageSize:J},e),this.host.api.get(`/v1/calendarDays`,r,e).catch(()=>({days:[]}))]),s=t?.teams??[];return{people:n?i:i.filter(e=>e.team&&(!s.length||s.includes(e.team))),shifts:a,classes:o.days??[],draft:t}}async#p(e,t,n,r){let i=[],a;do{let o=await this.host.api.get(e,{...n,pageToken:a},r);i.push(...o[t]??[]),a=o.nextPageToken}while(a);return i}#m(e){e.view&&(this.view=e.view),e.first&&(this.first=e.first),e.count&&(this.count=e.count),this.load()}render(){let e=this.#l;return l`<div class="page">
      <header>
        <h1>${A(`title`)}</h1>
        ${e===`team`?l`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>`:t}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#c?l`<p class="notice watch">${f(`info`)}<span class="grow">${A(`draft`)}</span><button class="button small" @click=${()=>O(`roster`)}>${A(`toBoard`)}</button></p>`:t}
      ${e===`mine`?l`<zt-my-shifts .types=${this.#r.value?.shiftTypes??[]}></zt-my-shifts>`:this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing?.cells??[]} .clear=${this.editing?.clear??!1}
        .types=${this.#r.value?.shiftTypes??[]} @close=${this.#y} @zt-saved=${()=>this.#d()}></zt-shift-editor>
    </div>`}#h(e){let n=[];return this.host.principal?.team&&!this.#c&&n.push(`mine`),n.push(`team`),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)&&n.push(`everybody`),n.length<2?t:l`<div class="segments" role="group" aria-label=${A(`title`)}>${n.map(t=>l`<button aria-pressed=${t===e} @click=${()=>this.#m({view:t})}>${A(t)}</button>`)}</div>`}#g(e){let{value:n,failure:r}=this.#i,i=this.#s,a=e===`everybody`?A(`everybody`):this.host.teamName(this.lookedAt);return l`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${A(`earlier`)} title=${A(`earlier`)} @click=${()=>this.#m({first:v(this.first,-7)})}>${f(`back`,16)}</button>
          <button class="button icon small" aria-label=${A(`later`)} title=${A(`later`)} @click=${()=>this.#m({first:v(this.first,7)})}>${f(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#m({first:T(D())})}>${A(`thisWeek`)}</button>
        </div>
        <span class="when">${b(i[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${b(i.at(-1),{month:`short`,day:`numeric`})}</span>
        <span class="grow"></span>
        ${this.chosen>1&&this.#u?l`<button class="button primary small" @click=${()=>this.grid?.edit()}>${A(`editMany`,{n:this.chosen})}</button>`:t}
        <div class="segments" role="group" aria-label=${A(`week`)}>
          <button aria-pressed=${this.count===7} @click=${()=>this.#m({count:7})}>${A(`week`)}</button>
          <button aria-pressed=${this.count===31} @click=${()=>this.#m({count:31})}>${A(`month`)}</button>
        </div>
      </header>
      ${r?l`<div class="body">${p(r,()=>this.#d())}</div>`:t}
      ${n?this.#_(n,a):r?t:c(12)}
    </section>`}#_(e,n){if(!this.#e.length)return d(`people`,A(`nobody`));let r=this.#s;return l`
      <zt-roster-board .rows=${this.#e} .days=${r} .types=${this.#r.value?.shiftTypes??X} .classes=${e.classes}
        .cover=${this.#n.length===r.length?this.#n:Y} ?editable=${this.#u} ?dense=${this.count===31} open=${this.openDay}
        label=${A(`board`,{team:n,from:b(r[0]),to:b(r.at(-1))})}
        @zt-edit=${e=>this.editing=e.detail}
        @zt-chosen=${e=>this.chosen=e.detail.count}
        @zt-day=${e=>this.openDay=this.openDay===e.detail.date?``:e.detail.date}></zt-roster-board>
      ${this.#v()}
      <div class="legend">
        <span><i></i>${A(`away`)}</span><span><i class="held"></i>${A(`held`)}</span>
        ${e.shifts.length?t:l`<span class="watch-text">${A(`noShifts`)}</span>`}
        <span class="grow"></span><span class="keys">${A(this.#u?`keys`:`keysRead`)}</span>
      </div>`}#v(){let e=this.#n.find(e=>e.date===this.openDay);if(!e)return t;let n=this.#a.value?.intervalMinutes??30,r=e.intervals.map(e=>({start:Date.parse(e.startTime??``),minutes:n,required:e.required??0,before:e.available??0,levelPermille:e.serviceLevelPermille??0}));return l`<section class="cover"><div class="row between"><h2>${A(`coverOf`,{day:b(e.date)})}</h2>
      <button class="button quiet small" @click=${()=>this.openDay=``}>${A(`close`)}</button></div>
      <zt-cover-chart .points=${r} .now=${Date.now()}></zt-cover-chart></section>`}#y(){this.editing=void 0,this.updateComplete.then(()=>this.grid?.focusActive())}};o([e()],Z.prototype,`view`,void 0),o([e()],Z.prototype,`first`,void 0),o([e()],Z.prototype,`count`,void 0),o([e()],Z.prototype,`openDay`,void 0),o([e()],Z.prototype,`chosen`,void 0),o([e()],Z.prototype,`editing`,void 0),o([g(`zt-roster-board`)],Z.prototype,`grid`,void 0),Z=o([r(`zt-roster`)],Z);export{Z as RosterPage};