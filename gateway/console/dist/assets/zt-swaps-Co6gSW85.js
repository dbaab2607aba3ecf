import{B as e,E as t,F as n,G as r,K as i,O as a,Q as o,S as s,U as c,Y as l,c as u,d,f,h as p,i as m,k as h,l as g,n as _,o as v,r as y,s as b}from"./shapes-Ck_9t0Dp.js";import{a as x,c as S,h as C,i as w,o as T,r as E}from"./change-words-BwqQj1fa.js";import{t as D}from"./zt-offer-list-Bv5-nAbr.js";import{o as O}from"./days-D5PTN4OI.js";import{t as k}from"./roster-8RgADNur.js";import{a as A}from"./shift-look-BKEpVIFm.js";import{n as j}from"./zt-shell-BCUl5kCD.js";import"./zt-swap-list-CdQ5NgM6.js";var M=[`SWAP_KIND_DIRECT`,`SWAP_KIND_GIVE_AWAY`,`SWAP_KIND_MARKET`,`SWAP_KIND_MARKET_RETURN`],N=[`whole`,`first`,`last`],P=28,F=31,I=9e5,L=class extends b{constructor(...e){super(...e),this.shift=``,this.extent=`whole`,this.cut=``,this.kind=`SWAP_KIND_DIRECT`,this.date=``,this.theirs=``,this.taker=``,this.returnFrom=``,this.returnTo=``,this.sending=!1,this.#e={key:``,id:``},this.#t=new g(this,e=>this.#r(e)),this.#n=new g(this,()=>this.host.api.post(`/v1/swaps`,{...this.#h,validateOnly:!0}))}static{this.styles=[f,D,o`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load()}async#r(e){let{team:n=``}=this.host.principal??{},r={startDate:O(),endDate:t(O(),P)},[i,a]=await Promise.all([this.host.api.get(`/v1/shifts`,{team:n,...r,pageSize:5e3},e),this.host.names.all()]);return{shifts:i.shifts??[],people:a.filter(e=>e.team===n)}}get#i(){return this.host.principal?.subject??``}get#a(){return(this.#t.value?.shifts??[]).filter(e=>e.employee===this.#i&&Date.parse(e.startTime??``)>Date.now())}get#o(){return this.#a.find(e=>e.name===this.shift)??this.#a.find(e=>!e.absences?.length)??this.#a[0]}get#s(){return this.date||(this.#o?.workDate??``)}get#c(){let e=this.#o;return(this.#t.value?.shifts??[]).filter(t=>t.employee!==this.#i&&t.workDate===this.#s&&Date.parse(t.startTime??``)>Date.now()&&(t.startTime!==e?.startTime||t.endTime!==e?.endTime))}get#l(){let e=new Set((this.#t.value?.shifts??[]).filter(e=>e.workDate===this.#o?.workDate).map(e=>e.employee)),t=(this.#t.value?.people??[]).filter(e=>e.name!==this.#i);return this.extent===`whole`?t.filter(t=>!e.has(t.name)):t}get#u(){let{startTime:e=``,endTime:t=``}=this.#o??{},n=(Date.parse(e)+Date.parse(t))/2;return this.cut||h(new Date(Math.round(n/I)*I).toISOString())}get#d(){let{name:e=``,workDate:n=``,startTime:r=``}=this.#o??{};if(this.extent===`whole`)return{shift:e};let i=s(n,this.#u),a=i<=r?s(t(n,1),this.#u):i;return this.extent===`first`?{shift:e,endTime:a}:{shift:e,startTime:a}}get#f(){return this.kind===`SWAP_KIND_MARKET`||this.kind===`SWAP_KIND_MARKET_RETURN`}get#p(){let e=this.returnFrom||t(this.#o?.workDate??O(),1);return[e,this.returnTo||t(e,6)]}get#m(){if(this.kind!==`SWAP_KIND_MARKET_RETURN`)return{};let[e,n]=this.#p;return{returnStartDate:e,returnEndDate:t(n,1)}}get#h(){let e=this.kind===`SWAP_KIND_DIRECT`,t=this.#c.find(e=>e.name===this.theirs),n=e?t?.employee:this.kind===`SWAP_KIND_GIVE_AWAY`?this.taker:``;return{employee:`employees/me`,kind:this.kind,given:this.#d,taker:n??``,...e?{wanted:{shift:t?.name??``}}:{},...this.#m}}get#g(){if(this.kind===`SWAP_KIND_DIRECT`)return this.#c.some(e=>e.name===this.theirs);if(this.kind===`SWAP_KIND_MARKET_RETURN`){let[e,n]=this.#p;return e<=n&&n<t(e,F)}return this.#f||!!this.taker}#_(e){Object.assign(this,e),e.shift&&(this.date=this.theirs=this.taker=this.cut=this.returnFrom=this.returnTo=``),(e.date||e.kind)&&(this.theirs=``),this.problem=void 0,this.#n.clear(),this.#o&&this.#g&&this.#n.load()}async#v(e){e.preventDefault();let t=this.#h,r=JSON.stringify(t);this.#e.key!==r&&(this.#e={key:r,id:n()}),this.sending=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/swaps`,t,this.#e.id);j(C(this.#f?`sentMarket`:`sent`)),this.theirs=this.taker=``,this.#n.clear(),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:e},bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.sending=!1}}render(){let{value:e,failure:t}=this.#t;if(!e)return t?y(t,()=>void this.#t.load()):m(5);let n=this.#a;return n.length?l`<form @submit=${this.#v}>
      <label class="field"><span>${C(`myShift`)}</span>
        <select class="input" id="mine" @change=${e=>this.#_({shift:R(e)})}>${n.map(e=>l`<option value=${e.name??``} ?selected=${e===this.#o}>${a(e.startTime,e.endTime)} ${A(e.shiftType)}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${C(`part`)}</span><div><div class="segments" role="group" aria-labelledby="part">${N.map(e=>l`<button type="button" aria-pressed=${e===this.extent} @click=${()=>this.#_({extent:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.extent===`whole`?i:l`<label class="field"><span>${C(this.extent===`first`?`cutFirst`:`cutLast`)}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${e=>this.#_({cut:R(e)})} /></label>`}
        <div class="field wide"><span id="how">${C(`how`)}</span><div><div class="segments" role="group" aria-labelledby="how">${M.map(e=>l`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.#_({kind:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g||this.sending||!!this.#n.failure}>${C(this.sending?`sending`:`send`)}</button></div>
    </form>`:l`<form><p class="soft">${C(`noShifts`)}</p></form>`}#y(){if(this.kind===`SWAP_KIND_MARKET`)return l`<p class="soft small wide">${C(`marketAbout`)}</p>`;if(this.kind===`SWAP_KIND_MARKET_RETURN`)return this.#b();if(this.kind===`SWAP_KIND_GIVE_AWAY`)return l`<label class="field wide"><span>${C(`colleague`)}</span>
        <select class="input" id="taker" @change=${e=>this.#_({taker:R(e)})}>
          <option value="" ?selected=${!this.taker}>${C(`choose`)}</option>
          ${this.#l.map(e=>l`<option value=${e.name} ?selected=${e.name===this.taker}>${e.displayName}</option>`)}
        </select></label>`;let e=this.#c;return l`<label class="field"><span>${C(`date`)}</span>
        <select class="input" id="date" @change=${e=>this.#_({date:R(e)})}>${this.#x.map(e=>l`<option value=${e} ?selected=${e===this.#s}>${p(e)}</option>`)}</select></label>
      <label class="field"><span>${C(`theirs`)}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${e=>this.#_({theirs:R(e)})}>
          <option value="" ?selected=${!this.theirs}>${C(e.length?`choose`:`theirsNone`)}</option>
          ${e.map(e=>l`<option value=${e.name??``} ?selected=${e.name===this.theirs}>${this.host.names.of(e.employee)} ${h(e.startTime)}–${h(e.endTime)}</option>`)}
        </select></label>`}#b(){let[e,n]=this.#p;return l`<label class="field"><span>${C(`returnFrom`)}</span>
        <input class="input" type="date" id="return-from" required min=${O()} .value=${e} @change=${e=>this.#_({returnFrom:R(e)})} /></label>
      <label class="field"><span>${C(`returnTo`)}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${t(e,30)} .value=${n} @change=${e=>this.#_({returnTo:R(e)})} /></label>
      <p class="soft small wide">${C(`returnAbout`)}</p>`}get#x(){return[...new Set((this.#t.value?.shifts??[]).map(e=>e.workDate??``))].sort()}#S(){let{value:t,failure:n,loading:r}=this.#n,a=this.problem??n;if(a)return l`<div class="notice bad" role="alert">${v(`warning`)}<span>${z(a)}${this.host.names.in(a.message)}</span></div>`;if(r)return l`<p class="notice">${v(`clock`)}${C(`checking`)}</p>`;if(!t)return i;let o=t.findings??[];return o.length?l`<div class="notice watch">${v(`warning`)}<div><p>${C(`look`)}</p>${o.map(t=>l`<p>${k(t.rule)}: ${e(t.text)}</p>`)}</div></div>`:l`<p class="notice good">${v(`check`)}${C(this.#f?`fineMarket`:`fine`)}</p>`}};d([c()],L.prototype,`shift`,void 0),d([c()],L.prototype,`extent`,void 0),d([c()],L.prototype,`cut`,void 0),d([c()],L.prototype,`kind`,void 0),d([c()],L.prototype,`date`,void 0),d([c()],L.prototype,`theirs`,void 0),d([c()],L.prototype,`taker`,void 0),d([c()],L.prototype,`returnFrom`,void 0),d([c()],L.prototype,`returnTo`,void 0),d([c()],L.prototype,`sending`,void 0),d([c()],L.prototype,`problem`,void 0),L=d([r(`zt-swap-form`)],L);var R=e=>e.target.value,z=({metadata:e})=>e.rule?`${k(e.rule)}: `:``,B=30,V=200,H=30,U=class extends u{static{this.styles=[f,o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e=new g(this,e=>this.host.api.get(`/v1/swaps`,{pageSize:V},e),B);#t=new g(this,e=>this.host.api.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:V},e),B);load(){this.#n()}#n(){this.#e.load(),this.#t.load()}render(){let{value:e,failure:t}=this.#e;return l`<div class="page" @zt-done=${this.#n}>
      <header><h1>${C(`title`)}</h1></header>
      ${t?y(t,()=>this.#n()):i}
      ${e?this.#r(e.swaps??[],this.#t.value?.offers??[]):t?i:l`<div class="panel">${m(8)}</div>`}
    </div>`}#r(e,t){let n=this.host.principal?.subject,r=e=>e.employee===n||e.taker===n,a=e=>e.state===`SWAP_STATE_PROPOSED`,o=e.filter(e=>S(e,this.host)),s=e.filter(e=>w(e,n)),c=t.filter(e=>E(e,n)),u=e.filter(e=>a(e)&&x(e)&&e.employee!==n),d=e.filter(e=>r(e)&&!s.includes(e)),f=this.host.leading?t.filter(e=>!c.includes(e)):[],p=this.host.leading?e.filter(e=>!r(e)&&!o.includes(e)&&!u.includes(e)):[],m=!!this.host.principal?.team&&this.host.has(`AGENT`);return l`<div class="columns">
      <div class="stack">
        ${o.length?this.#i(`to-decide`,C(`toDecide`),o):i}
        ${s.length||c.length?this.#i(`asked`,C(`asked`),s,c):i}
        ${m?this.#i(`own`,C(`mine`),d,[],C(`none`)):i}
        ${f.length?this.#i(`running`,C(`offers`),[],f):i}
        ${this.host.leading?this.#i(`others`,C(`ofTeam`),p,[],C(`none`)):i}
      </div>
      <div class="stack">
        ${m?l`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${C(`propose`)}</h2></header><zt-swap-form></zt-swap-form></section>`:i}
        ${this.#i(`market`,C(`market`),u,[],C(`marketNone`))}
      </div>
    </div>`}#i(e,t,n,r=[],a=``){let o=[...n.filter(T),...n.filter(e=>!T(e))].slice(0,H);return l`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${t}</h2></header>
      ${r.length?l`<zt-offer-list .offers=${[...r]}></zt-offer-list>`:i}
      ${o.length?l`<zt-swap-list .swaps=${o}></zt-swap-list>`:i}
      ${!o.length&&!r.length?_(`handover`,a):i}
    </section>`}};U=d([r(`zt-swaps`)],U);export{U as Swaps};