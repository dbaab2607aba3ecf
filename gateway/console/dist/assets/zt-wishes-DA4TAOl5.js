import{B as e,E as t,G as n,K as r,P as i,Q as a,S as o,U as s,W as c,Y as l,_ as u,c as d,d as f,f as p,g as m,h,i as g,k as _,l as v,n as y,o as b,r as x,s as S}from"./shapes-Ck_9t0Dp.js";import{a as C,c as w,i as T,n as E,o as D,r as O}from"./days-D5PTN4OI.js";import{i as k,o as A,r as j,t as M}from"./wishes-BokDPnzS.js";import{l as N}from"./shift-look-BKEpVIFm.js";import{n as P}from"./zt-shell-BCUl5kCD.js";var F=[1,2,3],I=`2024-01-01`,L=class extends S{constructor(...e){super(...e),this.employee=``,this.types=[],this.busy=!1,this.#e=new v(this,e=>this.host.api.get(`/v1/${this.employee}/preferences`,{},e))}static{this.styles=[p,a`
      form { display: grid; gap: 10px; padding: 0 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; }
    `]}#e;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#e.clear(),this.#e.load())}async#t(e){e.preventDefault();let t=new FormData(e.target),n=e=>[...new Set(F.map(n=>String(t.get(`${e}${n}`)??``)))].filter(Boolean);this.busy=!0,this.problem=void 0;try{let e=this.#e.value?.etag,t=(this.#e.value?.shiftTypes??[]).slice(F.length).filter(e=>!n(`shift`).includes(e)),r={employee:this.employee,shiftTypes:[...n(`shift`),...t],restWeekdays:n(`day`).map(Number),etag:e};await this.host.api.post(`/v1/preferences`,{preferences:r}),P(A(`preferencesSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:e,failure:t}=this.#e;return l`<section class="panel" aria-labelledby="liked"><header><h2 id="liked">${A(`preferences`)}</h2></header>
      ${t?l`<div class="body">${x(t,()=>void this.#e.load())}</div>`:e?this.#n(e):g(5)}
    </section>`}#n(e){let n=[1,2,3,4,5,6,7].map(e=>({value:String(e),text:h(t(I,e-1),{weekday:`long`})})),i=this.types.map(e=>({value:e.code,text:`${e.code} ${N(e)}`}));return l`<form @submit=${this.#t}>
      <p class="soft small">${A(`preferencesAbout`)}</p>
      ${this.problem?l`<p class="notice bad" role="alert">${b(`warning`)}${this.problem.message}</p>`:r}
      <div class="two">${F.map(t=>l`
        ${R(`shift${t}`,A(`nth`,{n:t}),i,e.shiftTypes?.[t-1]??``)}
        ${R(`day${t}`,A(`nthDay`,{n:t}),n,String(e.restWeekdays?.[t-1]??``))}`)}</div>
      <div><button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}};f([c()],L.prototype,`employee`,void 0),f([c({attribute:!1})],L.prototype,`types`,void 0),f([s()],L.prototype,`busy`,void 0),f([s()],L.prototype,`problem`,void 0),L=f([n(`zt-preferences`)],L);function R(e,t,n,r){return l`<label class="field"><span>${t}</span><select class="input" name=${e}>
    <option value="">${A(`any`)}</option>
    ${n.map(e=>l`<option value=${e.value} ?selected=${e.value===r}>${e.text}</option>`)}</select></label>`}var z=[0,1,2,3,4,5,6],B=`2024-01-01`,V=12,H=class extends S{constructor(...e){super(...e),this.centre=``,this.types=[],this.isNew=!1,this.busy=!1,this.#e=new v(this,e=>this.host.api.get(`/v1/rotations`,{centre:this.centre},e)),this.#t=new v(this,e=>this.host.api.all(`/v1/employees`,`employees`,{namesOnly:!0,asOfDate:D(),pageSize:1e3},e))}static{this.styles=[p,a`
      zt-dialog { --zt-dialog-width: 860px; }
      .line { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      form { display: grid; gap: 14px; }
      .heads { display: grid; grid-template-columns: 160px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 8px 12px; align-items: end; }
      .weeks { display: grid; grid-template-columns: auto repeat(7, minmax(64px, 1fr)); gap: 4px; align-items: center; overflow-x: auto; }
      .weeks .input { padding: 4px 20px 4px 6px; min-height: 34px; }
      .weeks > span { font-size: var(--zt-text-small); color: var(--zt-ink-soft); white-space: nowrap; padding-right: 6px; }
      .followers { display: grid; gap: 6px; }
      .followers li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .followers .field { width: 150px; }
      .followers .field.wide { width: 200px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      @media (width < 760px) { .heads { grid-template-columns: minmax(0, 1fr); } }
    `]}#e;#t;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}#n(e){this.isNew=!e,this.problem=void 0;let t={shiftTypes:z.map(e=>e<5?this.types[0]?.code??``:``)};this.edited=e?{...e,weeks:e.weeks.map(e=>({shiftTypes:z.map(t=>e.shiftTypes[t]??``)}))}:{code:``,centre:this.centre,title:{},weeks:[t],followers:[]},this.#t.value||this.#t.load()}#r(e){this.edited={...this.edited,...e}}#i(e,t){this.#r({followers:(this.edited.followers??[]).map((n,r)=>r===e?{...n,...t}:n)})}#a(){let e={follower:this.host.teams.find(e=>e.centre===this.centre)?.name??``,startDate:t(T(D()),7),startWeek:1};this.#r({followers:[...this.edited.followers??[],e]})}async#o(e){e.preventDefault(),this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/rotations`,{rotation:this.edited}),this.edited=void 0,P(A(`rotationSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:t,failure:n}=this.#e,i=t?.rotations??[];return l`<section class="panel" aria-labelledby="rotations">
      <header><h2 id="rotations">${A(`rotations`)}</h2><span class="soft small grow">${A(`rotationsAbout`)}</span>
        <button class="button primary small" @click=${()=>this.#n()}>${b(`plus`,16)}${A(`add`)}</button></header>
      ${n?l`<div class="body">${x(n,()=>void this.#e.load())}</div>`:t?r:g(3)}
      ${t&&!i.length?y(`roster`,A(`noRotations`)):r}
      ${i.map(t=>l`<div class="line"><b>${e(t.title)||t.code}</b>
        <span class="soft small number">${A(`nWeeks`,{n:t.weeks.length})} · ${A(`nFollowers`,{n:t.followers?.length??0})}</span>
        ${t.retired?l`<span class="badge">${A(`retired`)}</span>`:r}<span class="grow"></span>
        <button class="button small" aria-label="${A(`edit`)} ${e(t.title)}" @click=${()=>this.#n(t)}>${A(`edit`)}</button></div>`)}
      <zt-dialog ?open=${!!this.edited} heading=${A(this.isNew?`add`:`editing`)} @close=${()=>this.edited=void 0}>
        ${this.edited?this.#s(this.edited):r}</zt-dialog>
    </section>`}#s(e){let t=e=>e.target.value,n=n=>l`<label class="field"><span>${A(n===`zh`?`nameZh`:`nameEn`)}</span>
      <input class="input" required maxlength="80" .value=${e.title?.[n]??``} @change=${r=>this.#r({title:{...e.title,[n]:t(r)}})} /></label>`;return l`<form @submit=${this.#o}>
      <div class="heads">
        <label class="field"><span>${A(`code`)}</span><input class="input" required pattern="[A-Z][A-Z0-9_]{0,31}" title=${A(`codeHint`)} ?readonly=${!this.isNew} .value=${e.code} @change=${e=>this.#r({code:t(e)})} /></label>
        ${n(`zh`)}${n(`en`)}
        <label class="row small"><input type="checkbox" .checked=${!!e.retired} @change=${e=>this.#r({retired:e.target.checked})} />${A(`retired`)}</label>
      </div>
      ${this.#c(e)}
      <div class="row"><button type="button" class="button small" ?disabled=${e.weeks.length>=V} @click=${()=>this.#r({weeks:[...e.weeks,{shiftTypes:[...e.weeks.at(-1).shiftTypes]}]})}>${A(`addWeek`)}</button>
        <button type="button" class="button small quiet" ?disabled=${e.weeks.length<2} @click=${()=>this.#r({weeks:e.weeks.slice(0,-1)})}>${A(`removeWeek`)}</button></div>
      <fieldset><legend>${A(`followers`)}</legend><ul class="followers">${(e.followers??[]).map((t,n)=>this.#l(t,n,e.weeks.length))}</ul></fieldset>
      <div><button type="button" class="button small" @click=${this.#a}>${b(`plus`,16)}${A(`addFollower`)}</button></div>
      ${this.problem?l`<p class="notice bad" role="alert">${b(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:r}
      <div class="keys"><button type="button" class="button quiet" @click=${()=>this.edited=void 0}>${A(`cancel`)}</button>
        <button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}#c(e){let n=(t,n,r)=>this.#r({weeks:e.weeks.map((e,i)=>i===t?{shiftTypes:e.shiftTypes.map((e,t)=>t===n?r:e)}:e)}),r=z.map(e=>h(t(B,e),{weekday:`short`}));return l`<div class="weeks"><span></span>${r.map(e=>l`<span aria-hidden="true">${e}</span>`)}
      ${e.weeks.map((e,t)=>l`<span>${A(`weekN`,{n:t+1})}</span>${z.map(i=>l`<select class="input" aria-label=${A(`cell`,{n:t+1,day:r[i]})} @change=${e=>n(t,i,e.target.value)}>
          <option value="" ?selected=${!e.shiftTypes[i]}>${A(`off`)}</option>
          ${this.types.map(t=>l`<option value=${t.code} ?selected=${t.code===e.shiftTypes[i]}>${t.code}</option>`)}</select>`)}`)}</div>`}#l(e,t,n){let r=e=>e.target.value,i=this.host.teams.filter(e=>e.centre===this.centre);return l`<li>
      <label class="field wide"><span>${A(`follower`)}</span><select class="input" @change=${e=>this.#i(t,{follower:r(e)})}>
        ${i.map(t=>l`<option value=${t.name} ?selected=${t.name===e.follower}>${t.displayName}</option>`)}
        ${(this.#t.value??[]).map(t=>l`<option value=${t.name} ?selected=${t.name===e.follower}>${t.displayName}</option>`)}</select></label>
      <label class="field"><span>${A(`from`)}</span><input class="input" type="date" required .value=${e.startDate} @change=${e=>this.#i(t,{startDate:r(e)})} /></label>
      <label class="field"><span>${A(`startWeek`)}</span><input class="input" type="number" min="1" max=${n} required .value=${String(e.startWeek)} @change=${e=>this.#i(t,{startWeek:Number(r(e))})} /></label>
      <label class="field"><span>${A(`to`)}</span><input class="input" type="date" .value=${e.endDate??``} @change=${e=>this.#i(t,{endDate:r(e)})} /></label>
      <button type="button" class="button quiet small" @click=${()=>this.#r({followers:(this.edited.followers??[]).filter((e,n)=>n!==t)})}>${A(`remove`)}</button>
    </li>`}};f([c()],H.prototype,`centre`,void 0),f([c({attribute:!1})],H.prototype,`types`,void 0),f([s()],H.prototype,`edited`,void 0),f([s()],H.prototype,`isNew`,void 0),f([s()],H.prototype,`busy`,void 0),f([s()],H.prototype,`problem`,void 0),H=f([n(`zt-rotations`)],H);var U=class extends S{constructor(...e){super(...e),this.centre=``,this.deadlines=[],this.busy=!1,this.#e=new v(this,async e=>{let t=await this.host.api.get(`/v1/${this.centre}/wishRule`,{},e);return this.deadlines=t.deadlines??[],t})}static{this.styles=[p,a`
      form { display: grid; gap: 12px; padding: 0 16px 16px; }
      .limits, li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .limits .field { width: 190px; }
      ul { display: grid; gap: 8px; }
      li .field { width: 160px; }
    `]}#e;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}#t(e,t){this.deadlines=this.deadlines.map((n,r)=>r===e?{...n,...t}:n)}#n(){let e=O(C(D(),2)),n=o(t(e,-14),`18:00`);this.deadlines=[...this.deadlines,{startDate:e,endDate:C(e,1),closeTime:n}]}async#r(e){e.preventDefault();let t=new FormData(e.target),[n,r,i]=[`mostWishes`,`mostStrong`,`daysAhead`].map(e=>Number(t.get(e)));this.busy=!0,this.problem=void 0;try{let e={centre:this.centre,mostWishes:n,mostStrong:r,daysAhead:i,deadlines:this.deadlines,etag:this.#e.value?.etag};await this.host.api.post(`/v1/wishRules`,{rule:e}),P(A(`ruleSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:e,failure:t}=this.#e;return l`<section class="panel" aria-labelledby="rule"><header><h2 id="rule">${A(`rule`)}</h2></header>
      ${t?l`<div class="body">${x(t,()=>void this.#e.load())}</div>`:e?this.#i(e):g(4)}
    </section>`}#i(e){let t=(t,n)=>l`<label class="field"><span>${A(t)}</span><input class="input" type="number" name=${t} required min=${+(t===`daysAhead`)} max=${n} .defaultValue=${String(e[t]??0)} /></label>`;return l`<form @submit=${this.#r}>
      ${this.problem?l`<p class="notice bad" role="alert">${b(`warning`)}${this.problem.message}</p>`:r}
      <div class="limits">${t(`mostWishes`,31)}${t(`mostStrong`,31)}${t(`daysAhead`,366)}</div>
      <h3>${A(`deadlines`)}</h3>
      <p class="soft small">${A(`deadlinesAbout`)}</p>
      <ul>${this.deadlines.map((e,t)=>this.#a(e,t))}</ul>
      <div class="row"><button type="button" class="button" @click=${this.#n}>${b(`plus`,16)}${A(`addDeadline`)}</button>
        <button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}#a(e,n){let r=e=>e.target.value,i=(e,t)=>o(e,t),[a,s]=[m(e.closeTime),_(e.closeTime)];return l`<li>
      <label class="field"><span>${A(`first`)}</span><input class="input" type="date" required .value=${e.startDate} @change=${e=>this.#t(n,{startDate:r(e)})} /></label>
      <label class="field"><span>${A(`last`)}</span><input class="input" type="date" required .value=${t(e.endDate,-1)} @change=${e=>r(e)&&this.#t(n,{endDate:t(r(e),1)})} /></label>
      <label class="field"><span>${A(`closes`)}</span><input class="input" type="datetime-local" required .value=${`${a}T${s}`} @change=${e=>{let[t,a]=r(e).split(`T`);t&&a&&this.#t(n,{closeTime:i(t,a)})}} /></label>
      <button type="button" class="button quiet small" @click=${()=>this.deadlines=this.deadlines.filter((e,t)=>t!==n)}>${A(`remove`)}</button>
    </li>`}};f([c()],U.prototype,`centre`,void 0),f([s()],U.prototype,`deadlines`,void 0),f([s()],U.prototype,`busy`,void 0),f([s()],U.prototype,`problem`,void 0),U=f([n(`zt-wish-rule`)],U);var W=[`WISH_KIND_OFF`,`WISH_KIND_SHIFT`,`WISH_KIND_NOT_SHIFT`],G=[`WISH_RANK_STRONG`,`WISH_RANK_MEDIUM`,`WISH_RANK_MILD`],K={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},q={WISH_STATE_GRANTED:`good`,WISH_STATE_DENIED:`bad`},J=class extends d{constructor(...e){super(...e),this.tab=`wishes`,this.month=O(C(D(),1)),this.day=C(D(),1),this.who=``,this.brush={kind:`WISH_KIND_OFF`,rank:`WISH_RANK_MEDIUM`},this.busy=``,this.#e=new v(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new v(this,e=>this.host.api.all(`/v1/employees`,`employees`,{team:this.lookedAt,namesOnly:!0,asOfDate:D(),pageSize:1e3},e)),this.#n=new v(this,e=>{let n=w(this.month);return this.host.api.get(`/v1/${this.#i}/wishCalendar`,{startDate:n[0],endDate:t(n.at(-1),1)},e)})}static{this.styles=[p,a`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; min-width: max-content; }
      .brush { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 0 16px 10px; }
      .brush .input, header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 84px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:not([aria-disabled]):hover { background: var(--zt-hover); }
      .days [aria-disabled] { background: var(--zt-sunken); cursor: default; color: var(--zt-ink-soft); }
      .days b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now b { color: var(--zt-accent); }
      .wish { display: block; padding: 2px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); align-self: start; overflow: hidden; text-overflow: ellipsis; }
      .wish.good { background: var(--zt-good-soft); color: var(--zt-good); }
      .wish.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
      .wish.WISH_RANK_STRONG { font-weight: 680; box-shadow: inset 3px 0 currentColor; padding-left: 8px; }
      .foot { padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      .why { padding: 0 16px 14px; display: grid; gap: 6px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) { .days button { min-height: 60px; padding: 4px 3px; } .wish { padding: 1px 3px; } }
    `]}#e;#t;#n;get#r(){return this.host.principal?.team?this.host.principal.subject:``}get#i(){return this.who||this.#r}get#a(){return this.host.has(`PLANNER`,`CENTRE_MANAGER`)}load(){if(this.who=``,this.#t.clear(),this.#e.value||this.#e.load(),!this.host.leading)return this.#o();this.#t.load().then(()=>{this.#i||(this.who=this.#t.value?.[0]?.name??``),this.#o()})}#o(e={}){e.who!==void 0&&(this.who=e.who),e.month&&([this.month,this.day]=[e.month,e.month]),this.#n.clear(),this.#i&&this.#n.load()}async#s(e){this.day=e;let t=this.#n.value,n=t?.wishes?.find(t=>t.date===e);if(!(t?.days?.find(t=>t.date===e)?.state!==`WISH_DAY_STATE_OPEN`||this.busy)){this.busy=e;try{M(n,this.brush)?(await this.host.api.post(`/v1/${this.#i}/wishes:withdraw`,{dates:[e]}),P(A(`withdrawn`,{day:h(e)}))):(await this.host.api.post(`/v1/${this.#i}/wishes`,{wishes:[{date:e,...this.brush}]}),P(A(`saved`,{day:h(e),wish:j(this.brush)})))}catch(e){P(e instanceof i?e.message:String(e),`bad`)}finally{this.busy=``,await this.#n.load()}}}render(){return l`<div class="page">
      <header><h1>${A(`title`)}</h1><span class="soft">${A(`about`)}</span><span class="grow"></span>
        ${this.#a?l`<div class="segments" role="group" aria-label=${A(`title`)}>
              <button aria-pressed=${this.tab===`wishes`} @click=${()=>this.tab=`wishes`}>${A(`tabWishes`)}</button>
              <button aria-pressed=${this.tab===`rotations`} @click=${()=>this.tab=`rotations`}>${A(`tabRotations`)}</button></div>`:r}</header>
      ${this.tab===`rotations`?this.#c():this.#u()}
    </div>`}#c(){let e=this.host.principal?.centre??``;return l`<zt-rotations .centre=${e} .types=${this.#l}></zt-rotations><zt-wish-rule .centre=${e}></zt-wish-rule>`}get#l(){return(this.#e.value?.shiftTypes??[]).filter(e=>!e.retired)}#u(){let{value:e,failure:t}=this.#n;return l`<div class="columns">
      <section class="panel" aria-label=${h(this.month,{year:`numeric`,month:`long`})}>
        <header class="bar">
          <b class="grow">${h(this.month,{year:`numeric`,month:`long`})}</b>
          ${this.host.leading?this.#d():r}
          <button class="button icon small" aria-label=${A(`earlier`)} title=${A(`earlier`)} @click=${()=>this.#o({month:C(this.month,-1)})}>${b(`back`,16)}</button>
          <button class="button icon small" aria-label=${A(`later`)} title=${A(`later`)} @click=${()=>this.#o({month:C(this.month,1)})}>${b(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#o({month:O(D())})}>${A(`thisMonth`)}</button>
        </header>
        ${this.#f()}
        ${t?l`<div class="body">${x(t,()=>void this.#n.load())}</div>`:r}
        ${e?this.#p(e):t?r:this.host.leading||this.#i?g(10):y(`hand`,A(`nobodys`))}
      </section>
      <div class="stack">
        ${this.#i?l`<zt-preferences .employee=${this.#i} .types=${this.#l}></zt-preferences>`:r}
        ${e?this.#g(e.wishes??[]):r}
      </div>
    </div>`}#d(){let e=(this.#t.value??[]).filter(e=>e.name!==this.#r);return l`<select class="input" aria-label=${A(`whose`)} @change=${e=>this.#o({who:e.target.value})}>
      ${this.#r?l`<option value="">${A(`mine`)}</option>`:r}
      ${e.map(e=>l`<option value=${e.name} ?selected=${e.name===this.who}>${e.displayName}</option>`)}</select>`}#f(){let e=this.#l,t=this.brush.shiftType||e[0]?.code||``,n=e=>{let n={...this.brush,...e};this.brush=n.kind===`WISH_KIND_OFF`?{kind:n.kind,rank:n.rank}:{...n,shiftType:n.shiftType||t}};return l`<div class="brush"><span class="soft small">${A(`wish`)}</span>
      <div class="segments" role="group" aria-label=${A(`wish`)}>${W.map(e=>l`<button aria-pressed=${e===this.brush.kind} @click=${()=>n({kind:e})}>${A(e)}</button>`)}</div>
      ${this.brush.kind===`WISH_KIND_OFF`?r:l`<select class="input" aria-label=${A(`shiftType`)} @change=${e=>n({shiftType:e.target.value})}>
            ${e.map(e=>l`<option value=${e.code} ?selected=${e.code===t}>${e.code} ${N(e)}</option>`)}</select>`}
      <div class="segments" role="group" aria-label=${A(`rank`)}>${G.map(e=>l`<button aria-pressed=${e===this.brush.rank} @click=${()=>n({rank:e})}>${A(e)}</button>`)}</div></div>`}#p(e){let t=w(this.month),n=k(e,this.month.slice(0,7));return l`<div class="names" aria-hidden="true">${E(t[0],7).map(e=>l`<span>${h(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" @keydown=${this.#h}>${t.map(t=>this.#m(t,e.days?.find(e=>e.date===t),e.wishes?.find(e=>e.date===t)))}</div>
      <p class="foot small number">${A(`left`,n)}</p>`}#m(e,t,n){let i=t?.state??`WISH_DAY_STATE_PAST`,a=i===`WISH_DAY_STATE_OPEN`,o=a?t?.closeTime?A(`until`,{time:u(t.closeTime)}):``:A(i),s=n&&n.state!==`WISH_STATE_WAITING`?A(n.state??`WISH_STATE_WAITING`):``,c=[h(e),n?`${j(n)}, ${A(n.rank)}`:``,s,o].filter(Boolean).join(`, `);return l`<button class=${e===D()?`now`:``} data-date=${e} tabindex=${e===this.day?0:-1} aria-disabled=${a?r:`true`}
      aria-pressed=${!!n} aria-label=${c} title=${o||r} @click=${()=>void this.#s(e)}>
      <b>${Number(e.slice(8))}</b>
      ${n?l`<span class="wish ${q[n.state??``]??``} ${n.rank}">${j(n)}</span>`:r}
    </button>`}#h(e){let n=K[e.key];if(!n)return;e.preventDefault();let r=t(this.day,n);w(this.month).includes(r)||this.#o({month:O(r)}),this.day=r,this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus())}#g(t){let n=t.filter(e=>e.state!==`WISH_STATE_WAITING`);if(!n.length)return r;let i=n.filter(e=>e.state===`WISH_STATE_DENIED`);return l`<section class="panel"><header><h2>${A(`whyNot`)}</h2></header>
      ${i.length?l`<ul class="why small">${i.map(t=>l`<li>${A(`dayWhy`,{day:h(t.date),wish:j(t),why:e(t.reasonText)})}</li>`)}</ul>`:l`<p class="why soft">${A(`noneDenied`)}</p>`}</section>`}};f([s()],J.prototype,`tab`,void 0),f([s()],J.prototype,`month`,void 0),f([s()],J.prototype,`day`,void 0),f([s()],J.prototype,`who`,void 0),f([s()],J.prototype,`brush`,void 0),f([s()],J.prototype,`busy`,void 0),J=f([n(`zt-wishes`)],J);export{J as WishesPage};