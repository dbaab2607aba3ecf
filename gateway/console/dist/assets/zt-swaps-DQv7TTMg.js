import{B as e,D as t,E as n,H as r,K as i,L as a,M as o,T as s,U as c,V as l,Y as u,_ as d,c as f,d as p,f as m,h as ee,i as h,l as g,n as _,o as v,r as y,s as b,x}from"./shapes-DG9zjCvG.js";import{a as S,c as C,d as w,f as T,i as E,l as D,m as O,p as k,r as A,s as j,t as M,u as N}from"./change-words-iLr8gL0K.js";import{t as P}from"./zt-offer-list-DSGSvs7z.js";import{o as F}from"./days-DpGCtYMv.js";import{t as I}from"./roster-DwKphw9_.js";import{n as L}from"./zt-shell-CCuhhnbt.js";import{t as R}from"./repeat-BfTZOG2j.js";import{n as z,t as B}from"./conditions-CH6R6rHS.js";var V=[`SWAP_KIND_DIRECT`,`SWAP_KIND_GIVE_AWAY`,`SWAP_KIND_MARKET`,`SWAP_KIND_MARKET_RETURN`],H=[`whole`,`first`,`last`],U=28,W=31,G=9e5,K=class extends b{constructor(...e){super(...e),this.shift=``,this.extent=`whole`,this.cut=``,this.kind=`SWAP_KIND_DIRECT`,this.date=``,this.theirs=``,this.taker=``,this.returnFrom=``,this.returnTo=``,this.sending=!1,this.#e={key:``,id:``},this.#t=new g(this,e=>this.#r(e)),this.#n=new g(this,()=>this.host.api.post(`/v1/swaps`,{...this.#h,validateOnly:!0}))}static{this.styles=[m,P,u`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load()}async#r(e){let{team:t=``}=this.host.principal??{},n={startDate:F(),endDate:s(F(),U)},[r,i]=await Promise.all([this.host.api.get(`/v1/shifts`,{team:t,...n,pageSize:5e3},e),this.host.names.all()]);return{shifts:r.shifts??[],people:i.filter(e=>e.team===t)}}get#i(){return this.host.principal?.subject??``}get#a(){return(this.#t.value?.shifts??[]).filter(e=>e.employee===this.#i&&Date.parse(e.startTime??``)>Date.now())}get#o(){return this.#a.find(e=>e.name===this.shift)??this.#a[0]}get#s(){return this.date||(this.#o?.workDate??``)}get#c(){let e=this.#o;return(this.#t.value?.shifts??[]).filter(t=>t.employee!==this.#i&&t.workDate===this.#s&&Date.parse(t.startTime??``)>Date.now()&&(t.startTime!==e?.startTime||t.endTime!==e?.endTime))}get#l(){let e=new Set((this.#t.value?.shifts??[]).filter(e=>e.workDate===this.#o?.workDate).map(e=>e.employee)),t=(this.#t.value?.people??[]).filter(e=>e.name!==this.#i);return this.extent===`whole`?t.filter(t=>!e.has(t.name)):t}get#u(){let{startTime:e=``,endTime:n=``}=this.#o??{},r=(Date.parse(e)+Date.parse(n))/2;return this.cut||t(new Date(Math.round(r/G)*G).toISOString())}get#d(){let{name:e=``,workDate:t=``,startTime:n=``}=this.#o??{};if(this.extent===`whole`)return{shift:e};let r=x(t,this.#u),i=r<=n?x(s(t,1),this.#u):r;return this.extent===`first`?{shift:e,endTime:i}:{shift:e,startTime:i}}get#f(){return this.kind===`SWAP_KIND_MARKET`||this.kind===`SWAP_KIND_MARKET_RETURN`}get#p(){let e=this.returnFrom||s(this.#o?.workDate??F(),1);return[e,this.returnTo||s(e,6)]}get#m(){if(this.kind!==`SWAP_KIND_MARKET_RETURN`)return{};let[e,t]=this.#p;return{returnStartDate:e,returnEndDate:s(t,1)}}get#h(){let e=this.kind===`SWAP_KIND_DIRECT`,t=this.#c.find(e=>e.name===this.theirs),n=e?t?.employee:this.kind===`SWAP_KIND_GIVE_AWAY`?this.taker:``;return{employee:`employees/me`,kind:this.kind,given:this.#d,taker:n??``,...e?{wanted:{shift:t?.name??``}}:{},...this.#m}}get#g(){if(this.kind===`SWAP_KIND_DIRECT`)return this.#c.some(e=>e.name===this.theirs);if(this.kind===`SWAP_KIND_MARKET_RETURN`){let[e,t]=this.#p;return e<=t&&t<s(e,W)}return this.#f||!!this.taker}#_(e){Object.assign(this,e),e.shift&&(this.date=this.theirs=this.taker=this.cut=this.returnFrom=this.returnTo=``),(e.date||e.kind)&&(this.theirs=``),this.problem=void 0,this.#n.clear(),this.#o&&this.#g&&this.#n.load()}async#v(e){e.preventDefault();let t=this.#h,n=JSON.stringify(t);this.#e.key!==n&&(this.#e={key:n,id:o()}),this.sending=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/swaps`,t,this.#e.id);L(O(this.#f?`sentMarket`:`sent`)),this.theirs=this.taker=``,this.#n.clear(),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:e},bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.sending=!1}}render(){let{value:e,failure:t}=this.#t;if(!e)return t?y(t,()=>void this.#t.load()):h(5);let r=this.#a;return r.length?i`<form @submit=${this.#v}>
      <label class="field"><span>${O(`myShift`)}</span>
        <select class="input" id="mine" @change=${e=>this.#_({shift:q(e)})}>${r.map(e=>i`<option value=${e.name??``} ?selected=${e===this.#o}>${n(e.startTime,e.endTime)} ${e.shiftType}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${O(`part`)}</span><div><div class="segments" role="group" aria-labelledby="part">${H.map(e=>i`<button type="button" aria-pressed=${e===this.extent} @click=${()=>this.#_({extent:e})}>${O(e)}</button>`)}</div></div></div>
        ${this.extent===`whole`?c:i`<label class="field"><span>${O(this.extent===`first`?`cutFirst`:`cutLast`)}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${e=>this.#_({cut:q(e)})} /></label>`}
        <div class="field wide"><span id="how">${O(`how`)}</span><div><div class="segments" role="group" aria-labelledby="how">${V.map(e=>i`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.#_({kind:e})}>${O(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g||this.sending||!!this.#n.failure}>${O(this.sending?`sending`:`send`)}</button></div>
    </form>`:i`<form><p class="soft">${O(`noShifts`)}</p></form>`}#y(){if(this.kind===`SWAP_KIND_MARKET`)return i`<p class="soft small wide">${O(`marketAbout`)}</p>`;if(this.kind===`SWAP_KIND_MARKET_RETURN`)return this.#b();if(this.kind===`SWAP_KIND_GIVE_AWAY`)return i`<label class="field wide"><span>${O(`colleague`)}</span>
        <select class="input" id="taker" @change=${e=>this.#_({taker:q(e)})}>
          <option value="" ?selected=${!this.taker}>${O(`choose`)}</option>
          ${this.#l.map(e=>i`<option value=${e.name} ?selected=${e.name===this.taker}>${e.displayName}</option>`)}
        </select></label>`;let e=this.#c;return i`<label class="field"><span>${O(`date`)}</span>
        <select class="input" id="date" @change=${e=>this.#_({date:q(e)})}>${this.#x.map(e=>i`<option value=${e} ?selected=${e===this.#s}>${ee(e)}</option>`)}</select></label>
      <label class="field"><span>${O(`theirs`)}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${e=>this.#_({theirs:q(e)})}>
          <option value="" ?selected=${!this.theirs}>${O(e.length?`choose`:`theirsNone`)}</option>
          ${e.map(e=>i`<option value=${e.name??``} ?selected=${e.name===this.theirs}>${this.host.names.of(e.employee)} ${t(e.startTime)}–${t(e.endTime)}</option>`)}
        </select></label>`}#b(){let[e,t]=this.#p;return i`<label class="field"><span>${O(`returnFrom`)}</span>
        <input class="input" type="date" id="return-from" required min=${F()} .value=${e} @change=${e=>this.#_({returnFrom:q(e)})} /></label>
      <label class="field"><span>${O(`returnTo`)}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${s(e,30)} .value=${t} @change=${e=>this.#_({returnTo:q(e)})} /></label>
      <p class="soft small wide">${O(`returnAbout`)}</p>`}get#x(){return[...new Set((this.#t.value?.shifts??[]).map(e=>e.workDate??``))].sort()}#S(){let{value:e,failure:t,loading:n}=this.#n,r=this.problem??t;if(r)return i`<div class="notice bad" role="alert">${v(`warning`)}<span>${J(r)}${this.host.names.in(r.message)}</span></div>`;if(n)return i`<p class="notice">${v(`clock`)}${O(`checking`)}</p>`;if(!e)return c;let o=e.findings??[];return o.length?i`<div class="notice watch">${v(`warning`)}<div><p>${O(`look`)}</p>${o.map(e=>i`<p>${I(e.rule)}: ${a(e.text)}</p>`)}</div></div>`:i`<p class="notice good">${v(`check`)}${O(this.#f?`fineMarket`:`fine`)}</p>`}};p([e()],K.prototype,`shift`,void 0),p([e()],K.prototype,`extent`,void 0),p([e()],K.prototype,`cut`,void 0),p([e()],K.prototype,`kind`,void 0),p([e()],K.prototype,`date`,void 0),p([e()],K.prototype,`theirs`,void 0),p([e()],K.prototype,`taker`,void 0),p([e()],K.prototype,`returnFrom`,void 0),p([e()],K.prototype,`returnTo`,void 0),p([e()],K.prototype,`sending`,void 0),p([e()],K.prototype,`problem`,void 0),K=p([r(`zt-swap-form`)],K);var q=e=>e.target.value,J=({metadata:e})=>e.rule?`${I(e.rule)}: `:``,Y={agree:[`answer`,{agree:!0}],decline:[`answer`,{agree:!1}],apply:[`apply`,{}],takeBack:[`apply`,{takeBack:!0}],withdraw:[`withdraw`,{}],approve:[`decide`,{approve:!0}],refuse:[`decide`,{approve:!1}]},te={agree:`primary`,apply:`primary`,approve:`primary`,decline:`danger`,refuse:`danger`},X=class extends b{constructor(...e){super(...e),this.swaps=[],this.full={},this.refusing=``,this.returning=``,this.busy=``,this.#e={key:``,id:``}}static{this.styles=[m,z,P,u`.change:first-of-type { border-top: 0; }`]}#e;render(){return R(this.swaps,e=>e.name,e=>this.#t(e))}#t(e){let t=T(e,this.host);return i`<article class="change" aria-label=${`${O(e.kind??`SWAP_KIND_DIRECT`)} ${this.#r(e.employee,e.team)}`}>
      <div class="head"><span class="badge">${O(e.kind??`SWAP_KIND_DIRECT`)}</span><span class="badge ${M(e.state)}">${k(e)}</span></div>
      <div class="parts">
        <span>${e.employee===this.#n?O(`youGive`):O(`gives`,{name:this.#r(e.employee,e.team)})} <b>${C(e.given)}</b></span>
        ${this.#i(e)}
      </div>
      ${this.problem?.swap===e.name?i`<p class="notice bad" role="alert">${v(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:c}
      ${this.refusing===e.name?this.#s(e):this.returning===e.name?this.#u(e):this.#a(e,t)}
      <details @toggle=${t=>t.newState===`open`&&void this.#m(e.name)}>
        <summary>${O(`why`)}</summary>${this.#h(this.full[e.name])}</details>
    </article>`}get#n(){return this.host.principal?.subject??``}#r(e,t){return!e||this.host.names.get(e)||!t?this.host.names.of(e):O(`colleagueOf`,{team:this.host.teamName(t)})}#i(e){let t=e.taker===this.#n;return e.wanted?i`<span>${t?O(`forYours`):O(`getsFrom`,{name:this.#r(e.taker)})} <b>${C(e.wanted)}</b></span>`:e.taker?i`<span>${t?O(`takenByYou`):O(`takenBy`,{name:this.#r(e.taker)})}</span>`:D(e)?i`<span>${O(`wantsBack`)} <b>${D(e)}</b></span>`:c}#a(e,t){let n=e.state===`SWAP_STATE_PROPOSED`&&e.deadlineTime;return!t.length&&!n?c:i`<div class="foot">
      ${n?i`<span class="number">${O(`until`,{time:d(e.deadlineTime)})}</span>`:c}
      ${e.applicantCount?i`<span>${O(`applicants`,{n:e.applicantCount})}</span>`:c}
      ${e.applied?i`<span class="badge accent">${O(`applied`)}</span>`:c}
      <span class="deeds">${t.map(t=>i`<button class="button small ${te[t]??``}" data-deed=${t} ?disabled=${this.busy===e.name} @click=${()=>this.#o(e,t)}>${O(t)}</button>`)}</span>
    </div>`}#o(e,t){if(this.problem=void 0,this.refusing=this.returning=``,t===`apply`&&e.kind===`SWAP_KIND_MARKET_RETURN`)return void this.#l(e);if(t!==`refuse`)return void this.#f(e,t);this.refusing=e.name,this.updateComplete.then(()=>this.renderRoot.querySelector(`#reason`)?.focus())}#s(e){return i`<form class="ask" @submit=${t=>this.#c(t,e)}>
      <label class="field"><span>${O(`reason`)} <span class="faint">${O(`reasonHint`)}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy===e.name}>${O(`refuse`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.refusing=``}>${O(`cancel`)}</button>
    </form>`}#c(e,t){e.preventDefault();let n=String(new FormData(e.target).get(`reason`)??``).trim();this.#f(t,`refuse`,{reason:n})}async#l(e){this.returns=void 0,this.returning=e.name;let t={employee:this.#n,startDate:e.returnStartDate,endDate:e.returnEndDate};try{let{shifts:n=[]}=await this.host.api.get(`/v1/shifts`,t);if(this.returning!==e.name)return;this.returns=n.filter(t=>N(t,e,Date.now())),await this.updateComplete,this.renderRoot.querySelector(`#returned`)?.focus()}catch(t){this.returning=``,this.problem={swap:e.name,refusal:t}}}#u(e){if(!this.returns)return h(1);let t=!this.returns.length;return i`<form class="ask" @submit=${t=>this.#d(t,e)}>
      <label class="field"><span>${O(`returnShift`)}</span><select class="input" id="returned" name="returned" required ?disabled=${t}>
        <option value="">${O(t?`returnNone`:`choose`)}</option>
        ${this.returns.map(e=>i`<option value=${e.name??``}>${n(e.startTime,e.endTime)} ${e.shiftType}</option>`)}
      </select></label>
      <button class="button primary sure" ?disabled=${t||this.busy===e.name}>${O(`apply`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.returning=``}>${O(`cancel`)}</button>
    </form>`}#d(e,t){e.preventDefault();let n=String(new FormData(e.target).get(`returned`)??``);n&&this.#f(t,`apply`,{returned:{shift:n}})}async#f(e,t,n={}){let[r,i]=Y[t],a={...i,...n,...r===`decide`?{etag:e.etag}:{}},s=JSON.stringify([e.name,r,a]);this.#e.key!==s&&(this.#e={key:s,id:o()}),this.busy=e.name;try{let n=await this.host.api.post(`/v1/${e.name}:${r}`,a,this.#e.id);this.refusing=this.returning=``,L(this.#p(t,n)),this.full={},this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:n},bubbles:!0,composed:!0}))}catch(t){this.problem={swap:e.name,refusal:t}}finally{this.busy=``}}#p(e,t){return O(e===`agree`?t.state===`SWAP_STATE_EXCHANGED`?`AGREED_DONE`:t.state===`SWAP_STATE_REFUSED`?`SWAP_STATE_REFUSED`:`AGREED_PENDING`:`DID_${e}`)}async#m(e){try{this.full={...this.full,[e]:await this.host.api.get(`/v1/${e}`)}}catch(t){this.problem={swap:e,refusal:t}}}#h(e){if(!e)return h(2);let{decision:t,steps:n=[]}=e,r=[...(t?.reasons??[]).map(e=>a(e.text)),t?.comment??``].filter(Boolean);return i`<div class="inside">
      ${e.returned?i`<p>${O(`offersBack`)} <b class="number">${C(e.returned)}</b></p>`:c}
      ${r.map(e=>i`<p>${this.host.names.in(e)}</p>`)}
      ${t?.conditions?.length?i`<section><h3>${O(`policy`)}</h3>${B(t.conditions)}</section>`:c}
      ${n.length?i`<section><h3>${O(`history`)}</h3>${w(n,this.host.names)}</section>`:c}
    </div>`}};p([l({attribute:!1})],X.prototype,`swaps`,void 0),p([e()],X.prototype,`full`,void 0),p([e()],X.prototype,`refusing`,void 0),p([e()],X.prototype,`returning`,void 0),p([e()],X.prototype,`returns`,void 0),p([e()],X.prototype,`busy`,void 0),p([e()],X.prototype,`problem`,void 0),X=p([r(`zt-swap-list`)],X);var Z=30,Q=200,ne=30,$=class extends f{static{this.styles=[m,u`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e=new g(this,e=>this.host.api.get(`/v1/swaps`,{pageSize:Q},e),Z);#t=new g(this,e=>this.host.api.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:Q},e),Z);load(){this.#n()}#n(){this.#e.load(),this.#t.load()}render(){let{value:e,failure:t}=this.#e;return i`<div class="page" @zt-done=${this.#n}>
      <header><h1>${O(`title`)}</h1></header>
      ${t?y(t,()=>this.#n()):c}
      ${e?this.#r(e.swaps??[],this.#t.value?.offers??[]):t?c:i`<div class="panel">${h(8)}</div>`}
    </div>`}#r(e,t){let n=this.host.principal?.subject,r=e=>e.employee===n||e.taker===n,a=e=>e.state===`SWAP_STATE_PROPOSED`,o=e.filter(e=>j(e,this.host)),s=e.filter(e=>a(e)&&e.taker===n&&!E(e)),l=t.filter(e=>A(e,n)),u=e.filter(e=>a(e)&&E(e)&&e.employee!==n),d=e.filter(e=>r(e)&&!s.includes(e)),f=this.host.leading?t.filter(e=>!l.includes(e)):[],p=this.host.leading?e.filter(e=>!r(e)&&!o.includes(e)&&!u.includes(e)):[],m=!!this.host.principal?.team&&this.host.has(`AGENT`);return i`<div class="columns">
      <div class="stack">
        ${o.length?this.#i(`to-decide`,O(`toDecide`),o):c}
        ${s.length||l.length?this.#i(`asked`,O(`asked`),s,l):c}
        ${m?this.#i(`own`,O(`mine`),d,[],O(`none`)):c}
        ${f.length?this.#i(`running`,O(`offers`),[],f):c}
        ${this.host.leading?this.#i(`others`,O(`ofTeam`),p,[],O(`none`)):c}
      </div>
      <div class="stack">
        ${m?i`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${O(`propose`)}</h2></header><zt-swap-form></zt-swap-form></section>`:c}
        ${this.#i(`market`,O(`market`),u,[],O(`marketNone`))}
      </div>
    </div>`}#i(e,t,n,r=[],a=``){let o=[...n.filter(S),...n.filter(e=>!S(e))].slice(0,ne);return i`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${t}</h2></header>
      ${r.length?i`<zt-offer-list .offers=${[...r]}></zt-offer-list>`:c}
      ${o.length?i`<zt-swap-list .swaps=${o}></zt-swap-list>`:c}
      ${!o.length&&!r.length?_(`handover`,a):c}
    </section>`}};$=p([r(`zt-swaps`)],$);export{$ as Swaps};