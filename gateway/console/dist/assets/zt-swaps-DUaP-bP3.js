import{D as e,G as t,H as n,J as r,O as i,P as a,T as o,W as s,Z as c,c as l,d as u,f as d,h as f,i as p,l as m,n as h,o as g,r as _,s as v,x as y,z as b}from"./shapes-DngMaivK.js";import{a as x,c as S,h as C,i as w,o as T,r as E}from"./change-words-DtthrlXC.js";import{t as D}from"./zt-offer-list-COnyvHs4.js";import{o as O}from"./days-DgKhdnBO.js";import{t as k}from"./roster-BAvxmAZc.js";import{a as A}from"./shift-look-1_7kHWvz.js";import{n as j}from"./zt-shell-ayW42czv.js";import"./zt-swap-list-DqxWL7hA.js";var M=[`SWAP_KIND_DIRECT`,`SWAP_KIND_GIVE_AWAY`,`SWAP_KIND_MARKET`,`SWAP_KIND_MARKET_RETURN`],N=[`whole`,`first`,`last`],P=28,F=31,I=9e5,L=class extends v{constructor(...e){super(...e),this.shift=``,this.extent=`whole`,this.cut=``,this.kind=`SWAP_KIND_DIRECT`,this.date=``,this.theirs=``,this.taker=``,this.returnFrom=``,this.returnTo=``,this.sending=!1,this.#e={key:``,id:``},this.#t=new m(this,e=>this.#r(e)),this.#n=new m(this,()=>this.host.api.post(`/v1/swaps`,{...this.#h,validateOnly:!0}))}static{this.styles=[d,D,c`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load()}async#r(e){let{team:t=``}=this.host.principal??{},n={startDate:O(),endDate:o(O(),P)},[r,i]=await Promise.all([this.host.api.get(`/v1/shifts`,{team:t,...n,pageSize:5e3},e),this.host.names.all()]);return{shifts:r.shifts??[],people:i.filter(e=>e.team===t)}}get#i(){return this.host.principal?.subject??``}get#a(){return(this.#t.value?.shifts??[]).filter(e=>e.employee===this.#i&&Date.parse(e.startTime??``)>Date.now())}get#o(){return this.#a.find(e=>e.name===this.shift)??this.#a.find(e=>!e.absences?.length)??this.#a[0]}get#s(){return this.date||(this.#o?.workDate??``)}get#c(){let e=this.#o;return(this.#t.value?.shifts??[]).filter(t=>t.employee!==this.#i&&t.workDate===this.#s&&Date.parse(t.startTime??``)>Date.now()&&(t.startTime!==e?.startTime||t.endTime!==e?.endTime))}get#l(){let e=new Set((this.#t.value?.shifts??[]).filter(e=>e.workDate===this.#o?.workDate).map(e=>e.employee)),t=(this.#t.value?.people??[]).filter(e=>e.name!==this.#i);return this.extent===`whole`?t.filter(t=>!e.has(t.name)):t}get#u(){let{startTime:e=``,endTime:t=``}=this.#o??{},n=(Date.parse(e)+Date.parse(t))/2;return this.cut||i(new Date(Math.round(n/I)*I).toISOString())}get#d(){let{name:e=``,workDate:t=``,startTime:n=``}=this.#o??{};if(this.extent===`whole`)return{shift:e};let r=y(t,this.#u),i=r<=n?y(o(t,1),this.#u):r;return this.extent===`first`?{shift:e,endTime:i}:{shift:e,startTime:i}}get#f(){return this.kind===`SWAP_KIND_MARKET`||this.kind===`SWAP_KIND_MARKET_RETURN`}get#p(){let e=this.returnFrom||o(this.#o?.workDate??O(),1);return[e,this.returnTo||o(e,6)]}get#m(){if(this.kind!==`SWAP_KIND_MARKET_RETURN`)return{};let[e,t]=this.#p;return{returnStartDate:e,returnEndDate:o(t,1)}}get#h(){let e=this.kind===`SWAP_KIND_DIRECT`,t=this.#c.find(e=>e.name===this.theirs),n=e?t?.employee:this.kind===`SWAP_KIND_GIVE_AWAY`?this.taker:``;return{employee:`employees/me`,kind:this.kind,given:this.#d,taker:n??``,...e?{wanted:{shift:t?.name??``}}:{},...this.#m}}get#g(){if(this.kind===`SWAP_KIND_DIRECT`)return this.#c.some(e=>e.name===this.theirs);if(this.kind===`SWAP_KIND_MARKET_RETURN`){let[e,t]=this.#p;return e<=t&&t<o(e,F)}return this.#f||!!this.taker}#_(e){Object.assign(this,e),e.shift&&(this.date=this.theirs=this.taker=this.cut=this.returnFrom=this.returnTo=``),(e.date||e.kind)&&(this.theirs=``),this.problem=void 0,this.#n.clear(),this.#o&&this.#g&&this.#n.load()}async#v(e){e.preventDefault();let t=this.#h,n=JSON.stringify(t);this.#e.key!==n&&(this.#e={key:n,id:a()}),this.sending=!0,this.problem=void 0;try{let e=await this.host.api.post(`/v1/swaps`,t,this.#e.id);j(C(this.#f?`sentMarket`:`sent`)),this.theirs=this.taker=``,this.#n.clear(),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{swap:e},bubbles:!0,composed:!0}))}catch(e){this.problem=e}finally{this.sending=!1}}render(){let{value:n,failure:i}=this.#t;if(!n)return i?_(i,()=>void this.#t.load()):p(5);let a=this.#a;return a.length?r`<form @submit=${this.#v}>
      <label class="field"><span>${C(`myShift`)}</span>
        <select class="input" id="mine" @change=${e=>this.#_({shift:R(e)})}>${a.map(t=>r`<option value=${t.name??``} ?selected=${t===this.#o}>${e(t.startTime,t.endTime)} ${A(t.shiftType)}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${C(`part`)}</span><div><div class="segments" role="group" aria-labelledby="part">${N.map(e=>r`<button type="button" aria-pressed=${e===this.extent} @click=${()=>this.#_({extent:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.extent===`whole`?t:r`<label class="field"><span>${C(this.extent===`first`?`cutFirst`:`cutLast`)}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${e=>this.#_({cut:R(e)})} /></label>`}
        <div class="field wide"><span id="how">${C(`how`)}</span><div><div class="segments" role="group" aria-labelledby="how">${M.map(e=>r`<button type="button" aria-pressed=${e===this.kind} @click=${()=>this.#_({kind:e})}>${C(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g||this.sending||!!this.#n.failure}>${C(this.sending?`sending`:`send`)}</button></div>
    </form>`:r`<form><p class="soft">${C(`noShifts`)}</p></form>`}#y(){if(this.kind===`SWAP_KIND_MARKET`)return r`<p class="soft small wide">${C(`marketAbout`)}</p>`;if(this.kind===`SWAP_KIND_MARKET_RETURN`)return this.#b();if(this.kind===`SWAP_KIND_GIVE_AWAY`)return r`<label class="field wide"><span>${C(`colleague`)}</span>
        <select class="input" id="taker" @change=${e=>this.#_({taker:R(e)})}>
          <option value="" ?selected=${!this.taker}>${C(`choose`)}</option>
          ${this.#l.map(e=>r`<option value=${e.name} ?selected=${e.name===this.taker}>${e.displayName}</option>`)}
        </select></label>`;let e=this.#c;return r`<label class="field"><span>${C(`date`)}</span>
        <select class="input" id="date" @change=${e=>this.#_({date:R(e)})}>${this.#x.map(e=>r`<option value=${e} ?selected=${e===this.#s}>${f(e)}</option>`)}</select></label>
      <label class="field"><span>${C(`theirs`)}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${e=>this.#_({theirs:R(e)})}>
          <option value="" ?selected=${!this.theirs}>${C(e.length?`choose`:`theirsNone`)}</option>
          ${e.map(e=>r`<option value=${e.name??``} ?selected=${e.name===this.theirs}>${this.host.names.of(e.employee)} ${i(e.startTime)}–${i(e.endTime)}</option>`)}
        </select></label>`}#b(){let[e,t]=this.#p;return r`<label class="field"><span>${C(`returnFrom`)}</span>
        <input class="input" type="date" id="return-from" required min=${O()} .value=${e} @change=${e=>this.#_({returnFrom:R(e)})} /></label>
      <label class="field"><span>${C(`returnTo`)}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${o(e,30)} .value=${t} @change=${e=>this.#_({returnTo:R(e)})} /></label>
      <p class="soft small wide">${C(`returnAbout`)}</p>`}get#x(){return[...new Set((this.#t.value?.shifts??[]).map(e=>e.workDate??``))].sort()}#S(){let{value:e,failure:n,loading:i}=this.#n,a=this.problem??n;if(a)return r`<div class="notice bad" role="alert">${g(`warning`)}<span>${z(a)}${this.host.names.in(a.message)}</span></div>`;if(i)return r`<p class="notice">${g(`clock`)}${C(`checking`)}</p>`;if(!e)return t;let o=e.findings??[];return o.length?r`<div class="notice watch">${g(`warning`)}<div><p>${C(`look`)}</p>${o.map(e=>r`<p>${k(e.rule)}: ${b(e.text)}</p>`)}</div></div>`:r`<p class="notice good">${g(`check`)}${C(this.#f?`fineMarket`:`fine`)}</p>`}};u([n()],L.prototype,`shift`,void 0),u([n()],L.prototype,`extent`,void 0),u([n()],L.prototype,`cut`,void 0),u([n()],L.prototype,`kind`,void 0),u([n()],L.prototype,`date`,void 0),u([n()],L.prototype,`theirs`,void 0),u([n()],L.prototype,`taker`,void 0),u([n()],L.prototype,`returnFrom`,void 0),u([n()],L.prototype,`returnTo`,void 0),u([n()],L.prototype,`sending`,void 0),u([n()],L.prototype,`problem`,void 0),L=u([s(`zt-swap-form`)],L);var R=e=>e.target.value,z=({metadata:e})=>e.rule?`${k(e.rule)}: `:``,B=30,V=200,H=30,U=class extends l{static{this.styles=[d,c`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `]}#e=new m(this,e=>this.host.api.get(`/v1/swaps`,{pageSize:V},e),B);#t=new m(this,e=>this.host.api.get(`/v1/offers`,{states:[`OFFER_STATE_OPEN`],pageSize:V},e),B);load(){this.#n()}#n(){this.#e.load(),this.#t.load()}render(){let{value:e,failure:n}=this.#e;return r`<div class="page" @zt-done=${this.#n}>
      <header><h1>${C(`title`)}</h1></header>
      ${n?_(n,()=>this.#n()):t}
      ${e?this.#r(e.swaps??[],this.#t.value?.offers??[]):n?t:r`<div class="panel">${p(8)}</div>`}
    </div>`}#r(e,n){let i=this.host.principal?.subject,a=e=>e.employee===i||e.taker===i,o=e=>e.state===`SWAP_STATE_PROPOSED`,s=e.filter(e=>S(e,this.host)),c=e.filter(e=>w(e,i)),l=n.filter(e=>E(e,i)),u=e.filter(e=>o(e)&&x(e)&&e.employee!==i),d=e.filter(e=>a(e)&&!c.includes(e)),f=this.host.leading?n.filter(e=>!l.includes(e)):[],p=this.host.leading?e.filter(e=>!a(e)&&!s.includes(e)&&!u.includes(e)):[],m=!!this.host.principal?.team&&this.host.has(`AGENT`);return r`<div class="columns">
      <div class="stack">
        ${s.length?this.#i(`to-decide`,C(`toDecide`),s):t}
        ${c.length||l.length?this.#i(`asked`,C(`asked`),c,l):t}
        ${m?this.#i(`own`,C(`mine`),d,[],C(`none`)):t}
        ${f.length?this.#i(`running`,C(`offers`),[],f):t}
        ${this.host.leading?this.#i(`others`,C(`ofTeam`),p,[],C(`none`)):t}
      </div>
      <div class="stack">
        ${m?r`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${C(`propose`)}</h2></header><zt-swap-form></zt-swap-form></section>`:t}
        ${this.#i(`market`,C(`market`),u,[],C(`marketNone`))}
      </div>
    </div>`}#i(e,n,i,a=[],o=``){let s=[...i.filter(T),...i.filter(e=>!T(e))].slice(0,H);return r`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${n}</h2></header>
      ${a.length?r`<zt-offer-list .offers=${[...a]}></zt-offer-list>`:t}
      ${s.length?r`<zt-swap-list .swaps=${s}></zt-swap-list>`:t}
      ${!s.length&&!a.length?h(`handover`,o):t}
    </section>`}};U=u([s(`zt-swaps`)],U);export{U as Swaps};