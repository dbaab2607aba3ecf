import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,h as c,i as l,k as u,l as d,n as f,o as p,r as m,s as h,w as g}from"./shapes-czz-PXj7.js";import{a as _,c as v,d as y,i as b,l as x,n as S,o as C,s as w,t as T,u as E}from"./zt-offer-list-CZyvManh.js";import{o as D}from"./days-ClmpYrOb.js";import{c as O,d as k,f as A,i as j,n as M,p as N}from"./format-CLsru9nc.js";import{t as P}from"./roster-BJ-vEPea.js";import{n as F}from"./zt-shell-DdMpwZDR.js";import{t as I}from"./repeat-DVdDtIL4.js";import{n as L,t as R}from"./conditions-CeBnGOIh.js";var z=[`SWAP_KIND_DIRECT`,`SWAP_KIND_GIVE_AWAY`,`SWAP_KIND_MARKET`],B=[`whole`,`first`,`last`],V=28,H=9e5,U=class extends h{constructor(...e){super(...e),this.shift=``,this.extent=`whole`,this.cut=``,this.kind=`SWAP_KIND_DIRECT`,this.date=``,this.theirs=``,this.taker=``,this.sending=!1,this.#e={key:``,id:``},this.#t=new d(this,e=>this.#r(e)),this.#n=new d(this,()=>this.host.api.post(`/v1/swaps`,{...this.#f,validateOnly:!0}))}static{this.styles=[s,T,n`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load()}async#r(e){let{team:t=``}=this.host.principal??{},n={startDate:D(),endDate:k(D(),V)},[r,i]=await Promise.all([this.host.api.get(`/v1/shifts`,{team:t,...n,pageSize:5e3},e),this.host.names.all()]);return{shifts:r.shifts??[],people:i.filter(e=>e.team===t)}}get#i(){return this.host.principal?.subject??``}get#a(){return(this.#t.value?.shifts??[]).filter(e=>e.employee===this.#i&&Date.parse(e.startTime??``)>Date.now())}get#o(){return this.#a.find(e=>e.name===this.shift)??this.#a[0]}get#s(){return this.date||(this.#o?.workDate??``)}get#c(){let e=this.#o;return(this.#t.value?.shifts??[]).filter(t=>t.employee!==this.#i&&t.workDate===this.#s&&Date.parse(t.startTime??``)>Date.now()&&(t.startTime!==e?.startTime||t.endTime!==e?.endTime))}get#l(){let e=new Set((this.#t.value?.shifts??[]).filter(e=>e.workDate===this.#o?.workDate).map(e=>e.employee)),t=(this.#t.value?.people??[]).filter(e=>e.name!==this.#i);return this.extent===`whole`?t.filter(t=>!e.has(t.name)):t}get#u(){let{startTime:e=``,endTime:t=``}=this.#o??{},n=(Date.parse(e)+Date.parse(t))/2;return this.cut||N(new Date(Math.round(n/H)*H).toISOString())}get#d(){let{name:e=``,workDate:t=``,startTime:n=``}=this.#o??{};if(this.extent===`whole`)return{shift:e};let r=O(t,this.#u),i=r<=n?O(k(t,1),this.#u):r;return this.extent===`first`?{shift:e,endTime:i}:{shift:e,startTime:i}}get#f(){let e=this.kind===`SWAP_KIND_DIRECT`,t=this.#c.find(e=>e.name===this.theirs),n=e?t?.employee:this.kind===`SWAP_KIND_GIVE_AWAY`?this.taker:``;return{employee:`employees/me`,kind:this.kind,given:this.#d,taker:n??``,...e?{wanted:{shift:t?.name??``}}:{}}}get#p(){return this.kind===`SWAP_KIND_DIRECT`?this.#c.some(e=>e.name===this.theirs):this.kind===`SWAP_KIND_MARKET`||!!this.taker}#m(e){Object.assign(this,e),e.shift&&(this.date=this.theirs=this.taker=this.cut=``),(e.date||e.kind)&&(this.theirs=``),this.problem=void 0,this.#n.clear(),this.#o&&this.#p&&this.#n.load()}async#h(e){e.preventDefault();let t=this.#f,n=JSON.stringify(t);this.#e.key!==n&&(this.#e={key:n,id:c()}),this.sending=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/swaps`,t,this.#e.id);F(y(this.kind===`SWAP_KIND_MARKET`?`sentMarket`:`sent`)),this.theirs=this.taker=``,this.#n.clear(),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:e},bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.sending=!1}}render(){let{value:e,failure:n}=this.#t;if(!e)return n?m(n,()=>void this.#t.load()):l(5);let r=this.#a;return r.length?u`<form @submit=${this.#h}>
      <label class="field"><span>${y(`myShift`)}</span>
        <select class="input" id="mine" @change=${e=>this.#m({shift:W(e)})}>${r.map(e=>u`<option value=${e.name??``} ?selected=${e===this.#o}>${A(e.startTime,e.endTime)} ${e.shiftType}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${y(`part`)}</span><div><div class="segments" role="group" aria-labelledby="part">${B.map(e=>u`<button type="button" aria-pressed=${e===this.extent} @click=${()=>this.#m({extent:e})}>${y(e)}</button>`)}</div></div></div>
        ${this.extent===`whole`?t:u`<label class="field"><span>${y(this.extent===`first`?`cutFirst`:`cutLast`)}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${e=>this.#m({cut:W(e)})} /></label>`}
        <div class="field wide"><span id="how">${y(`how`)}</span><div><div class="segments" role="group" aria-labelledby="how">${z.map(e=>u`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.#m({kind:e})}>${y(e)}</button>`)}</div></div></div>
        ${this.#g()}
      </div>
      <div aria-live="polite">${this.#v()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#p||this.sending||!!this.#n.failure}>${y(this.sending?`sending`:`send`)}</button></div>
    </form>`:u`<form><p class="soft">${y(`noShifts`)}</p></form>`}#g(){if(this.kind===`SWAP_KIND_MARKET`)return u`<p class="soft small wide">${y(`marketAbout`)}</p>`;if(this.kind===`SWAP_KIND_GIVE_AWAY`)return u`<label class="field wide"><span>${y(`colleague`)}</span>
        <select class="input" id="taker" @change=${e=>this.#m({taker:W(e)})}>
          <option value="" ?selected=${!this.taker}>${y(`choose`)}</option>
          ${this.#l.map(e=>u`<option value=${e.name} ?selected=${e.name===this.taker}>${e.displayName}</option>`)}
        </select></label>`;let e=this.#c;return u`<label class="field"><span>${y(`date`)}</span>
        <select class="input" id="date" @change=${e=>this.#m({date:W(e)})}>${this.#_.map(e=>u`<option value=${e} ?selected=${e===this.#s}>${M(e)}</option>`)}</select></label>
      <label class="field"><span>${y(`theirs`)}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${e=>this.#m({theirs:W(e)})}>
          <option value="" ?selected=${!this.theirs}>${y(e.length?`choose`:`theirsNone`)}</option>
          ${e.map(e=>u`<option value=${e.name??``} ?selected=${e.name===this.theirs}>${this.host.names.of(e.employee)} ${N(e.startTime)}–${N(e.endTime)}</option>`)}
        </select></label>`}get#_(){return[...new Set((this.#t.value?.shifts??[]).map(e=>e.workDate??``))].sort()}#v(){let{value:e,failure:n,loading:r}=this.#n,a=this.problem??n;if(a)return u`<div class="notice bad" role="alert">${p(`warning`)}<span>${G(a)}${this.host.names.in(a.message)}</span></div>`;if(r)return u`<p class="notice">${p(`clock`)}${y(`checking`)}</p>`;if(!e)return t;let o=e.findings??[];return o.length?u`<div class="notice watch">${p(`warning`)}<div><p>${y(`look`)}</p>${o.map(e=>u`<p>${P(e.rule)}: ${i(e.text)}</p>`)}</div></div>`:u`<p class="notice good">${p(`check`)}${y(this.kind===`SWAP_KIND_MARKET`?`fineMarket`:`fine`)}</p>`}};o([e()],U.prototype,`shift`,void 0),o([e()],U.prototype,`extent`,void 0),o([e()],U.prototype,`cut`,void 0),o([e()],U.prototype,`kind`,void 0),o([e()],U.prototype,`date`,void 0),o([e()],U.prototype,`theirs`,void 0),o([e()],U.prototype,`taker`,void 0),o([e()],U.prototype,`sending`,void 0),o([e()],U.prototype,`problem`,void 0),U=o([r(`zt-swap-form`)],U);var W=e=>e.target.value,G=({metadata:e})=>e.rule?`${P(e.rule)}: `:``,K={agree:[`answer`,{agree:!0}],decline:[`answer`,{agree:!1}],apply:[`apply`,{}],takeBack:[`apply`,{takeBack:!0}],withdraw:[`withdraw`,{}],approve:[`decide`,{approve:!0}],refuse:[`decide`,{approve:!1}]},q={agree:`primary`,apply:`primary`,approve:`primary`,decline:`danger`,refuse:`danger`},J=class extends h{constructor(...e){super(...e),this.swaps=[],this.full={},this.refusing=``,this.busy=``,this.#e={key:``,id:``}}static{this.styles=[s,L,T,n`.change:first-of-type { border-top: 0; }`]}#e;render(){return I(this.swaps,e=>e.name,e=>this.#t(e))}#t(e){let n=x(e,this.host);return u`<article class="change" aria-label=${`${y(e.kind??`SWAP_KIND_DIRECT`)} ${this.#r(e.employee,e.team)}`}>
      <div class="head"><span class="badge">${y(e.kind??`SWAP_KIND_DIRECT`)}</span><span class="badge ${S(e.state)}">${E(e)}</span></div>
      <div class="parts">
        <span>${e.employee===this.#n?y(`youGive`):y(`gives`,{name:this.#r(e.employee,e.team)})} <b>${w(e.given)}</b></span>
        ${this.#i(e)}
      </div>
      ${this.problem?.swap===e.name?u`<p class="notice bad" role="alert">${p(`warning`)}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`:t}
      ${this.refusing===e.name?this.#s(e):this.#a(e,n)}
      <details @toggle=${t=>t.newState===`open`&&void this.#d(e.name)}>
        <summary>${y(`why`)}</summary>${this.#f(this.full[e.name])}</details>
    </article>`}get#n(){return this.host.principal?.subject??``}#r(e,t){return!e||this.host.names.get(e)||!t?this.host.names.of(e):y(`colleagueOf`,{team:this.host.teamName(t)})}#i(e){let n=e.taker===this.#n;return e.wanted?u`<span>${n?y(`forYours`):y(`getsFrom`,{name:this.#r(e.taker)})} <b>${w(e.wanted)}</b></span>`:e.taker?u`<span>${n?y(`takenByYou`):y(`takenBy`,{name:this.#r(e.taker)})}</span>`:t}#a(e,n){let r=e.state===`SWAP_STATE_PROPOSED`&&e.deadlineTime;return!n.length&&!r?t:u`<div class="foot">
      ${r?u`<span class="number">${y(`until`,{time:j(e.deadlineTime)})}</span>`:t}
      ${e.applicantCount?u`<span>${y(`applicants`,{n:e.applicantCount})}</span>`:t}
      ${e.applied?u`<span class="badge accent">${y(`applied`)}</span>`:t}
      <span class="deeds">${n.map(t=>u`<button class="button small ${q[t]??``}" data-deed=${t} ?disabled=${this.busy===e.name} @click=${()=>this.#o(e,t)}>${y(t)}</button>`)}</span>
    </div>`}#o(e,t){if(this.problem=void 0,t!==`refuse`)return void this.#l(e,t);this.refusing=e.name,this.updateComplete.then(()=>this.renderRoot.querySelector(`#reason`)?.focus())}#s(e){return u`<form class="ask" @submit=${t=>this.#c(t,e)}>
      <label class="field"><span>${y(`reason`)} <span class="faint">${y(`reasonHint`)}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy===e.name}>${y(`refuse`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.refusing=``}>${y(`cancel`)}</button>
    </form>`}#c(e,t){e.preventDefault();let n=String(new FormData(e.target).get(`reason`)??``).trim();this.#l(t,`refuse`,{reason:n})}async#l(e,t,n={}){let[r,i]=K[t],a={...i,...n,...r===`decide`?{etag:e.etag}:{}},o=JSON.stringify([e.name,r,a]);this.#e.key!==o&&(this.#e={key:o,id:c()}),this.busy=e.name;try{let n=await this.host.api.post(`/v1/${e.name}:${r}`,a,this.#e.id);this.refusing=``,F(this.#u(t,n)),this.full={},this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:n},bubbles:!0,composed:!0}))}catch(t){this.problem={swap:e.name,refusal:t}}finally{this.busy=``}}#u(e,t){return y(e===`agree`?t.state===`SWAP_STATE_EXCHANGED`?`AGREED_DONE`:t.state===`SWAP_STATE_REFUSED`?`SWAP_STATE_REFUSED`:`AGREED_PENDING`:`DID_${e}`)}async#d(e){try{this.full={...this.full,[e]:await this.host.api.get(`/v1/${e}`)}}catch(t){this.problem={swap:e,refusal:t}}}#f(e){if(!e)return l(2);let{decision:n,steps:r=[]}=e,a=[...(n?.reasons??[]).map(e=>i(e.text)),n?.comment??``].filter(Boolean);return u`<div class="inside">
      ${a.map(e=>u`<p>${this.host.names.in(e)}</p>`)}
      ${n?.conditions?.length?u`<section><h3>${y(`policy`)}</h3>${R(n.conditions)}</section>`:t}
      ${r.length?u`<section><h3>${y(`history`)}</h3>${v(r,this.host.names)}</section>`:t}
    </div>`}};o([g({attribute:!1})],J.prototype,`swaps`,void 0),o([e()],J.prototype,`full`,void 0),o([e()],J.prototype,`refusing`,void 0),o([e()],J.prototype,`busy`,void 0),o([e()],J.prototype,`problem`,void 0),J=o([r(`zt-swap-list`)],J);var Y=30,X=200,Z=30,Q=class extends a{static{this.styles=[s,n`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e=new d(this,e=>this.host.api.get(`/v1/swaps`,{pageSize:X},e),Y);#t=new d(this,e=>this.host.api.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:X},e),Y);load(){this.#n()}#n(){this.#e.load(),this.#t.load()}render(){let{value:e,failure:n}=this.#e;return u`<div class="page" @zt-done=${this.#n}>
      <header><h1>${y(`title`)}</h1></header>
      ${n?m(n,()=>this.#n()):t}
      ${e?this.#r(e.swaps??[],this.#t.value?.offers??[]):n?t:u`<div class="panel">${l(8)}</div>`}
    </div>`}#r(e,n){let r=this.host.principal?.subject,i=e=>e.employee===r||e.taker===r,a=e=>e.state===`SWAP_STATE_PROPOSED`,o=e.filter(e=>C(e,this.host)),s=e.filter(e=>a(e)&&e.taker===r&&e.kind!==`SWAP_KIND_MARKET`),c=n.filter(e=>b(e,r)),l=e.filter(e=>a(e)&&e.kind===`SWAP_KIND_MARKET`&&e.employee!==r),d=e.filter(e=>i(e)&&!s.includes(e)),f=this.host.leading?n.filter(e=>!c.includes(e)):[],p=this.host.leading?e.filter(e=>!i(e)&&!o.includes(e)&&!l.includes(e)):[],m=!!this.host.principal?.team&&this.host.has(`AGENT`);return u`<div class="columns">
      <div class="stack">
        ${o.length?this.#i(`to-decide`,y(`toDecide`),o):t}
        ${s.length||c.length?this.#i(`asked`,y(`asked`),s,c):t}
        ${m?this.#i(`own`,y(`mine`),d,[],y(`none`)):t}
        ${f.length?this.#i(`running`,y(`offers`),[],f):t}
        ${this.host.leading?this.#i(`others`,y(`ofTeam`),p,[],y(`none`)):t}
      </div>
      <div class="stack">
        ${m?u`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${y(`propose`)}</h2></header><zt-swap-form></zt-swap-form></section>`:t}
        ${this.#i(`market`,y(`market`),l,[],y(`marketNone`))}
      </div>
    </div>`}#i(e,n,r,i=[],a=``){let o=[...r.filter(_),...r.filter(e=>!_(e))].slice(0,Z);return u`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${n}</h2></header>
      ${i.length?u`<zt-offer-list .offers=${[...i]}></zt-offer-list>`:t}
      ${o.length?u`<zt-swap-list .swaps=${o}></zt-swap-list>`:t}
      ${!o.length&&!i.length?f(`handover`,a):t}
    </section>`}};Q=o([r(`zt-swaps`)],Q);export{Q as Swaps};