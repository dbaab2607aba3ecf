import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,h as c,i as l,k as u,l as d,n as f,o as p,r as m,s as h,w as g}from"./shapes-czz-PXj7.js";import{a as _,c as v,d as y,f as b,i as x,l as S,m as C,p as w,r as T,s as ee,t as E,u as D}from"./change-words-DIgeoaqD.js";import{t as O}from"./zt-offer-list-CBuMdvwc.js";import{o as k}from"./days-B7ZI5OvD.js";import{c as A,d as j,f as M,i as N,n as te,p as P}from"./format--d0xvaYu.js";import{t as F}from"./roster-Cmtjo0a6.js";import{n as I}from"./zt-shell-D9LGcS8d.js";import{t as L}from"./repeat-DVdDtIL4.js";import{n as R,t as z}from"./conditions-CDXYblM7.js";var B=[`SWAP_KIND_DIRECT`,`SWAP_KIND_GIVE_AWAY`,`SWAP_KIND_MARKET`,`SWAP_KIND_MARKET_RETURN`],V=[`whole`,`first`,`last`],H=28,U=31,W=9e5,G=class extends h{constructor(...e){super(...e),this.shift=``,this.extent=`whole`,this.cut=``,this.kind=`SWAP_KIND_DIRECT`,this.date=``,this.theirs=``,this.taker=``,this.returnFrom=``,this.returnTo=``,this.sending=!1,this.#e={key:``,id:``},this.#t=new d(this,e=>this.#r(e)),this.#n=new d(this,()=>this.host.api.post(`/v1/swaps`,{...this.#h,validateOnly:!0}))}static{this.styles=[s,O,n`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load()}async#r(e){let{team:t=``}=this.host.principal??{},n={startDate:k(),endDate:j(k(),H)},[r,i]=await Promise.all([this.host.api.get(`/v1/shifts`,{team:t,...n,pageSize:5e3},e),this.host.names.all()]);return{shifts:r.shifts??[],people:i.filter(e=>e.team===t)}}get#i(){return this.host.principal?.subject??``}get#a(){return(this.#t.value?.shifts??[]).filter(e=>e.employee===this.#i&&Date.parse(e.startTime??``)>Date.now())}get#o(){return this.#a.find(e=>e.name===this.shift)??this.#a[0]}get#s(){return this.date||(this.#o?.workDate??``)}get#c(){let e=this.#o;return(this.#t.value?.shifts??[]).filter(t=>t.employee!==this.#i&&t.workDate===this.#s&&Date.parse(t.startTime??``)>Date.now()&&(t.startTime!==e?.startTime||t.endTime!==e?.endTime))}get#l(){let e=new Set((this.#t.value?.shifts??[]).filter(e=>e.workDate===this.#o?.workDate).map(e=>e.employee)),t=(this.#t.value?.people??[]).filter(e=>e.name!==this.#i);return this.extent===`whole`?t.filter(t=>!e.has(t.name)):t}get#u(){let{startTime:e=``,endTime:t=``}=this.#o??{},n=(Date.parse(e)+Date.parse(t))/2;return this.cut||P(new Date(Math.round(n/W)*W).toISOString())}get#d(){let{name:e=``,workDate:t=``,startTime:n=``}=this.#o??{};if(this.extent===`whole`)return{shift:e};let r=A(t,this.#u),i=r<=n?A(j(t,1),this.#u):r;return this.extent===`first`?{shift:e,endTime:i}:{shift:e,startTime:i}}get#f(){return this.kind===`SWAP_KIND_MARKET`||this.kind===`SWAP_KIND_MARKET_RETURN`}get#p(){let e=this.returnFrom||j(this.#o?.workDate??k(),1);return[e,this.returnTo||j(e,6)]}get#m(){if(this.kind!==`SWAP_KIND_MARKET_RETURN`)return{};let[e,t]=this.#p;return{returnStartDate:e,returnEndDate:j(t,1)}}get#h(){let e=this.kind===`SWAP_KIND_DIRECT`,t=this.#c.find(e=>e.name===this.theirs),n=e?t?.employee:this.kind===`SWAP_KIND_GIVE_AWAY`?this.taker:``;return{employee:`employees/me`,kind:this.kind,given:this.#d,taker:n??``,...e?{wanted:{shift:t?.name??``}}:{},...this.#m}}get#g(){if(this.kind===`SWAP_KIND_DIRECT`)return this.#c.some(e=>e.name===this.theirs);if(this.kind===`SWAP_KIND_MARKET_RETURN`){let[e,t]=this.#p;return e<=t&&t<j(e,U)}return this.#f||!!this.taker}#_(e){Object.assign(this,e),e.shift&&(this.date=this.theirs=this.taker=this.cut=this.returnFrom=this.returnTo=``),(e.date||e.kind)&&(this.theirs=``),this.problem=void 0,this.#n.clear(),this.#o&&this.#g&&this.#n.load()}async#v(e){e.preventDefault();let t=this.#h,n=JSON.stringify(t);this.#e.key!==n&&(this.#e={key:n,id:c()}),this.sending=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/swaps`,t,this.#e.id);I(C(this.#f?`sentMarket`:`sent`)),this.theirs=this.taker=``,this.#n.clear(),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:e},bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.sending=!1}}render(){let{value:e,failure:n}=this.#t;if(!e)return n?m(n,()=>void this.#t.load()):l(5);let r=this.#a;return r.length?u`<form @submit=${this.#v}>
      <label class="field"><span>${C(`myShift`)}</span>
        <select class="input" id="mine" @change=${e=>this.#_({shift:K(e)})}>${r.map(e=>u`<option value=${e.name??``} ?selected=${e===this.#o}>${M(e.startTime,e.endTime)} ${e.shiftType}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${C(`part`)}</span><div><div class="segments" role="group" aria-labelledby="part">${V.map(e=>u`<button type="button" aria-pressed=${e===this.extent} @click=${()=>this.#_({extent:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.extent===`whole`?t:u`<label class="field"><span>${C(this.extent===`first`?`cutFirst`:`cutLast`)}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${e=>this.#_({cut:K(e)})} /></label>`}
        <div class="field wide"><span id="how">${C(`how`)}</span><div><div class="segments" role="group" aria-labelledby="how">${B.map(e=>u`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.#_({kind:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g||this.sending||!!this.#n.failure}>${C(this.sending?`sending`:`send`)}</button></div>
    </form>`:u`<form><p class="soft">${C(`noShifts`)}</p></form>`}#y(){if(this.kind===`SWAP_KIND_MARKET`)return u`<p class="soft small wide">${C(`marketAbout`)}</p>`;if(this.kind===`SWAP_KIND_MARKET_RETURN`)return this.#b();if(this.kind===`SWAP_KIND_GIVE_AWAY`)return u`<label class="field wide"><span>${C(`colleague`)}</span>
        <select class="input" id="taker" @change=${e=>this.#_({taker:K(e)})}>
          <option value="" ?selected=${!this.taker}>${C(`choose`)}</option>
          ${this.#l.map(e=>u`<option value=${e.name} ?selected=${e.name===this.taker}>${e.displayName}</option>`)}
        </select></label>`;let e=this.#c;return u`<label class="field"><span>${C(`date`)}</span>
        <select class="input" id="date" @change=${e=>this.#_({date:K(e)})}>${this.#x.map(e=>u`<option value=${e} ?selected=${e===this.#s}>${te(e)}</option>`)}</select></label>
      <label class="field"><span>${C(`theirs`)}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${e=>this.#_({theirs:K(e)})}>
          <option value="" ?selected=${!this.theirs}>${C(e.length?`choose`:`theirsNone`)}</option>
          ${e.map(e=>u`<option value=${e.name??``} ?selected=${e.name===this.theirs}>${this.host.names.of(e.employee)} ${P(e.startTime)}–${P(e.endTime)}</option>`)}
        </select></label>`}#b(){let[e,t]=this.#p;return u`<label class="field"><span>${C(`returnFrom`)}</span>
        <input class="input" type="date" id="return-from" required min=${k()} .value=${e} @change=${e=>this.#_({returnFrom:K(e)})} /></label>
      <label class="field"><span>${C(`returnTo`)}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${j(e,30)} .value=${t} @change=${e=>this.#_({returnTo:K(e)})} /></label>
      <p class="soft small wide">${C(`returnAbout`)}</p>`}get#x(){return[...new Set((this.#t.value?.shifts??[]).map(e=>e.workDate??``))].sort()}#S(){let{value:e,failure:n,loading:r}=this.#n,a=this.problem??n;if(a)return u`<div class="notice bad" role="alert">${p(`warning`)}<span>${q(a)}${this.host.names.in(a.message)}</span></div>`;if(r)return u`<p class="notice">${p(`clock`)}${C(`checking`)}</p>`;if(!e)return t;let o=e.findings??[];return o.length?u`<div class="notice watch">${p(`warning`)}<div><p>${C(`look`)}</p>${o.map(e=>u`<p>${F(e.rule)}: ${i(e.text)}</p>`)}</div></div>`:u`<p class="notice good">${p(`check`)}${C(this.#f?`fineMarket`:`fine`)}</p>`}};o([e()],G.prototype,`shift`,void 0),o([e()],G.prototype,`extent`,void 0),o([e()],G.prototype,`cut`,void 0),o([e()],G.prototype,`kind`,void 0),o([e()],G.prototype,`date`,void 0),o([e()],G.prototype,`theirs`,void 0),o([e()],G.prototype,`taker`,void 0),o([e()],G.prototype,`returnFrom`,void 0),o([e()],G.prototype,`returnTo`,void 0),o([e()],G.prototype,`sending`,void 0),o([e()],G.prototype,`problem`,void 0),G=o([r(`zt-swap-form`)],G);var K=e=>e.target.value,q=({metadata:e})=>e.rule?`${F(e.rule)}: `:``,J={agree:[`answer`,{agree:!0}],decline:[`answer`,{agree:!1}],apply:[`apply`,{}],takeBack:[`apply`,{takeBack:!0}],withdraw:[`withdraw`,{}],approve:[`decide`,{approve:!0}],refuse:[`decide`,{approve:!1}]},Y={agree:`primary`,apply:`primary`,approve:`primary`,decline:`danger`,refuse:`danger`},X=class extends h{constructor(...e){super(...e),this.swaps=[],this.full={},this.refusing=``,this.returning=``,this.busy=``,this.#e={key:``,id:``}}static{this.styles=[s,R,O,n`.change:first-of-type { border-top: 0; }`]}#e;render(){return L(this.swaps,e=>e.name,e=>this.#t(e))}#t(e){let n=b(e,this.host);return u`<article class="change" aria-label=${`${C(e.kind??`SWAP_KIND_DIRECT`)} ${this.#r(e.employee,e.team)}`}>
      <div class="head"><span class="badge">${C(e.kind??`SWAP_KIND_DIRECT`)}</span><span class="badge ${E(e.state)}">${w(e)}</span></div>
      <div class="parts">
        <span>${e.employee===this.#n?C(`youGive`):C(`gives`,{name:this.#r(e.employee,e.team)})} <b>${v(e.given)}</b></span>
        ${this.#i(e)}
      </div>
      ${this.problem?.swap===e.name?u`<p class="notice bad" role="alert">${p(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:t}
      ${this.refusing===e.name?this.#s(e):this.returning===e.name?this.#u(e):this.#a(e,n)}
      <details @toggle=${t=>t.newState===`open`&&void this.#m(e.name)}>
        <summary>${C(`why`)}</summary>${this.#h(this.full[e.name])}</details>
    </article>`}get#n(){return this.host.principal?.subject??``}#r(e,t){return!e||this.host.names.get(e)||!t?this.host.names.of(e):C(`colleagueOf`,{team:this.host.teamName(t)})}#i(e){let n=e.taker===this.#n;return e.wanted?u`<span>${n?C(`forYours`):C(`getsFrom`,{name:this.#r(e.taker)})} <b>${v(e.wanted)}</b></span>`:e.taker?u`<span>${n?C(`takenByYou`):C(`takenBy`,{name:this.#r(e.taker)})}</span>`:S(e)?u`<span>${C(`wantsBack`)} <b>${S(e)}</b></span>`:t}#a(e,n){let r=e.state===`SWAP_STATE_PROPOSED`&&e.deadlineTime;return!n.length&&!r?t:u`<div class="foot">
      ${r?u`<span class="number">${C(`until`,{time:N(e.deadlineTime)})}</span>`:t}
      ${e.applicantCount?u`<span>${C(`applicants`,{n:e.applicantCount})}</span>`:t}
      ${e.applied?u`<span class="badge accent">${C(`applied`)}</span>`:t}
      <span class="deeds">${n.map(t=>u`<button class="button small ${Y[t]??``}" data-deed=${t} ?disabled=${this.busy===e.name} @click=${()=>this.#o(e,t)}>${C(t)}</button>`)}</span>
    </div>`}#o(e,t){if(this.problem=void 0,this.refusing=this.returning=``,t===`apply`&&e.kind===`SWAP_KIND_MARKET_RETURN`)return void this.#l(e);if(t!==`refuse`)return void this.#f(e,t);this.refusing=e.name,this.updateComplete.then(()=>this.renderRoot.querySelector(`#reason`)?.focus())}#s(e){return u`<form class="ask" @submit=${t=>this.#c(t,e)}>
      <label class="field"><span>${C(`reason`)} <span class="faint">${C(`reasonHint`)}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy===e.name}>${C(`refuse`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.refusing=``}>${C(`cancel`)}</button>
    </form>`}#c(e,t){e.preventDefault();let n=String(new FormData(e.target).get(`reason`)??``).trim();this.#f(t,`refuse`,{reason:n})}async#l(e){this.returns=void 0,this.returning=e.name;let t={employee:this.#n,startDate:e.returnStartDate,endDate:e.returnEndDate};try{let{shifts:n=[]}=await this.host.api.get(`/v1/shifts`,t);if(this.returning!==e.name)return;this.returns=n.filter(t=>D(t,e,Date.now())),await this.updateComplete,this.renderRoot.querySelector(`#returned`)?.focus()}catch(t){this.returning=``,this.problem={swap:e.name,refusal:t}}}#u(e){if(!this.returns)return l(1);let t=!this.returns.length;return u`<form class="ask" @submit=${t=>this.#d(t,e)}>
      <label class="field"><span>${C(`returnShift`)}</span><select class="input" id="returned" name="returned" required ?disabled=${t}>
        <option value="">${C(t?`returnNone`:`choose`)}</option>
        ${this.returns.map(e=>u`<option value=${e.name??``}>${M(e.startTime,e.endTime)} ${e.shiftType}</option>`)}
      </select></label>
      <button class="button primary sure" ?disabled=${t||this.busy===e.name}>${C(`apply`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.returning=``}>${C(`cancel`)}</button>
    </form>`}#d(e,t){e.preventDefault();let n=String(new FormData(e.target).get(`returned`)??``);n&&this.#f(t,`apply`,{returned:{shift:n}})}async#f(e,t,n={}){let[r,i]=J[t],a={...i,...n,...r===`decide`?{etag:e.etag}:{}},o=JSON.stringify([e.name,r,a]);this.#e.key!==o&&(this.#e={key:o,id:c()}),this.busy=e.name;try{let n=await this.host.api.post(`/v1/${e.name}:${r}`,a,this.#e.id);this.refusing=this.returning=``,I(this.#p(t,n)),this.full={},this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:n},bubbles:!0,composed:!0}))}catch(t){this.problem={swap:e.name,refusal:t}}finally{this.busy=``}}#p(e,t){return C(e===`agree`?t.state===`SWAP_STATE_EXCHANGED`?`AGREED_DONE`:t.state===`SWAP_STATE_REFUSED`?`SWAP_STATE_REFUSED`:`AGREED_PENDING`:`DID_${e}`)}async#m(e){try{this.full={...this.full,[e]:await this.host.api.get(`/v1/${e}`)}}catch(t){this.problem={swap:e,refusal:t}}}#h(e){if(!e)return l(2);let{decision:n,steps:r=[]}=e,a=[...(n?.reasons??[]).map(e=>i(e.text)),n?.comment??``].filter(Boolean);return u`<div class="inside">
      ${e.returned?u`<p>${C(`offersBack`)} <b class="number">${v(e.returned)}</b></p>`:t}
      ${a.map(e=>u`<p>${this.host.names.in(e)}</p>`)}
      ${n?.conditions?.length?u`<section><h3>${C(`policy`)}</h3>${z(n.conditions)}</section>`:t}
      ${r.length?u`<section><h3>${C(`history`)}</h3>${y(r,this.host.names)}</section>`:t}
    </div>`}};o([g({attribute:!1})],X.prototype,`swaps`,void 0),o([e()],X.prototype,`full`,void 0),o([e()],X.prototype,`refusing`,void 0),o([e()],X.prototype,`returning`,void 0),o([e()],X.prototype,`returns`,void 0),o([e()],X.prototype,`busy`,void 0),o([e()],X.prototype,`problem`,void 0),X=o([r(`zt-swap-list`)],X);var Z=30,Q=200,ne=30,$=class extends a{static{this.styles=[s,n`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e=new d(this,e=>this.host.api.get(`/v1/swaps`,{pageSize:Q},e),Z);#t=new d(this,e=>this.host.api.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:Q},e),Z);load(){this.#n()}#n(){this.#e.load(),this.#t.load()}render(){let{value:e,failure:n}=this.#e;return u`<div class="page" @zt-done=${this.#n}>
      <header><h1>${C(`title`)}</h1></header>
      ${n?m(n,()=>this.#n()):t}
      ${e?this.#r(e.swaps??[],this.#t.value?.offers??[]):n?t:u`<div class="panel">${l(8)}</div>`}
    </div>`}#r(e,n){let r=this.host.principal?.subject,i=e=>e.employee===r||e.taker===r,a=e=>e.state===`SWAP_STATE_PROPOSED`,o=e.filter(e=>ee(e,this.host)),s=e.filter(e=>a(e)&&e.taker===r&&!x(e)),c=n.filter(e=>T(e,r)),l=e.filter(e=>a(e)&&x(e)&&e.employee!==r),d=e.filter(e=>i(e)&&!s.includes(e)),f=this.host.leading?n.filter(e=>!c.includes(e)):[],p=this.host.leading?e.filter(e=>!i(e)&&!o.includes(e)&&!l.includes(e)):[],m=!!this.host.principal?.team&&this.host.has(`AGENT`);return u`<div class="columns">
      <div class="stack">
        ${o.length?this.#i(`to-decide`,C(`toDecide`),o):t}
        ${s.length||c.length?this.#i(`asked`,C(`asked`),s,c):t}
        ${m?this.#i(`own`,C(`mine`),d,[],C(`none`)):t}
        ${f.length?this.#i(`running`,C(`offers`),[],f):t}
        ${this.host.leading?this.#i(`others`,C(`ofTeam`),p,[],C(`none`)):t}
      </div>
      <div class="stack">
        ${m?u`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${C(`propose`)}</h2></header><zt-swap-form></zt-swap-form></section>`:t}
        ${this.#i(`market`,C(`market`),l,[],C(`marketNone`))}
      </div>
    </div>`}#i(e,n,r,i=[],a=``){let o=[...r.filter(_),...r.filter(e=>!_(e))].slice(0,ne);return u`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${n}</h2></header>
      ${i.length?u`<zt-offer-list .offers=${[...i]}></zt-offer-list>`:t}
      ${o.length?u`<zt-swap-list .swaps=${o}></zt-swap-list>`:t}
      ${!o.length&&!i.length?f(`handover`,a):t}
    </section>`}};$=o([r(`zt-swaps`)],$);export{$ as Swaps};