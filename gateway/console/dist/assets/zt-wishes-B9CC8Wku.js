import{G as e,H as t,J as n,N as r,O as i,T as a,U as o,W as s,Z as c,_ as l,c as u,d,f,g as p,h as m,i as h,l as g,n as _,o as v,r as y,s as b,x,z as S}from"./shapes-DngMaivK.js";import{a as C,c as w,i as T,n as E,o as D,r as O}from"./days-DgKhdnBO.js";import{i as k,o as A,r as j,t as M}from"./wishes-DlpHrRjV.js";import{l as N}from"./shift-look-1_7kHWvz.js";import{n as P}from"./zt-shell-ayW42czv.js";var F=[1,2,3],I=`2024-01-01`,L=class extends b{constructor(...e){super(...e),this.employee=``,this.types=[],this.busy=!1,this.#e=new g(this,e=>this.host.api.get(`/v1/${this.employee}/preferences`,{},e))}static{this.styles=[f,c`
      form { display: grid; gap: 10px; padding: 0 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; }
    `]}#e;willUpdate(e){e.has(`employee`)&&this.employee&&(this.#e.clear(),this.#e.load())}async#t(e){e.preventDefault();let t=new FormData(e.target),n=e=>[...new Set(F.map(n=>String(t.get(`${e}${n}`)??``)))].filter(Boolean);this.busy=!0,this.problem=void 0;try{let e=this.#e.value?.etag,t=(this.#e.value?.shiftTypes??[]).slice(F.length).filter(e=>!n(`shift`).includes(e)),r={employee:this.employee,shiftTypes:[...n(`shift`),...t],restWeekdays:n(`day`).map(Number),etag:e};await this.host.api.post(`/v1/preferences`,{preferences:r}),P(A(`preferencesSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:e,failure:t}=this.#e;return n`<section class="panel" aria-labelledby="liked"><header><h2 id="liked">${A(`preferences`)}</h2></header>
      ${t?n`<div class="body">${y(t,()=>void this.#e.load())}</div>`:e?this.#n(e):h(5)}
    </section>`}#n(t){let r=[1,2,3,4,5,6,7].map(e=>({value:String(e),text:m(a(I,e-1),{weekday:`long`})})),i=this.types.map(e=>({value:e.code,text:`${e.code} ${N(e)}`}));return n`<form @submit=${this.#t}>
      <p class="soft small">${A(`preferencesAbout`)}</p>
      ${this.problem?n`<p class="notice bad" role="alert">${v(`warning`)}${this.problem.message}</p>`:e}
      <div class="two">${F.map(e=>n`
        ${R(`shift${e}`,A(`nth`,{n:e}),i,t.shiftTypes?.[e-1]??``)}
        ${R(`day${e}`,A(`nthDay`,{n:e}),r,String(t.restWeekdays?.[e-1]??``))}`)}</div>
      <div><button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}};d([o()],L.prototype,`employee`,void 0),d([o({attribute:!1})],L.prototype,`types`,void 0),d([t()],L.prototype,`busy`,void 0),d([t()],L.prototype,`problem`,void 0),L=d([s(`zt-preferences`)],L);function R(e,t,r,i){return n`<label class="field"><span>${t}</span><select class="input" name=${e}>
    <option value="">${A(`any`)}</option>
    ${r.map(e=>n`<option value=${e.value} ?selected=${e.value===i}>${e.text}</option>`)}</select></label>`}var z=[0,1,2,3,4,5,6],B=`2024-01-01`,V=12,H=class extends b{constructor(...e){super(...e),this.centre=``,this.types=[],this.isNew=!1,this.busy=!1,this.#e=new g(this,e=>this.host.api.get(`/v1/rotations`,{centre:this.centre},e)),this.#t=new g(this,e=>this.host.api.all(`/v1/employees`,`employees`,{namesOnly:!0,asOfDate:D(),pageSize:1e3},e))}static{this.styles=[f,c`
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
    `]}#e;#t;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}#n(e){this.isNew=!e,this.problem=void 0;let t={shiftTypes:z.map(e=>e<5?this.types[0]?.code??``:``)};this.edited=e?{...e,weeks:e.weeks.map(e=>({shiftTypes:z.map(t=>e.shiftTypes[t]??``)}))}:{code:``,centre:this.centre,title:{},weeks:[t],followers:[]},this.#t.value||this.#t.load()}#r(e){this.edited={...this.edited,...e}}#i(e,t){this.#r({followers:(this.edited.followers??[]).map((n,r)=>r===e?{...n,...t}:n)})}#a(){let e={follower:this.host.teams.find(e=>e.centre===this.centre)?.name??``,startDate:a(T(D()),7),startWeek:1};this.#r({followers:[...this.edited.followers??[],e]})}async#o(e){e.preventDefault(),this.busy=!0,this.problem=void 0;try{await this.host.api.post(`/v1/rotations`,{rotation:this.edited}),this.edited=void 0,P(A(`rotationSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:t,failure:r}=this.#e,i=t?.rotations??[];return n`<section class="panel" aria-labelledby="rotations">
      <header><h2 id="rotations">${A(`rotations`)}</h2><span class="soft small grow">${A(`rotationsAbout`)}</span>
        <button class="button primary small" @click=${()=>this.#n()}>${v(`plus`,16)}${A(`add`)}</button></header>
      ${r?n`<div class="body">${y(r,()=>void this.#e.load())}</div>`:t?e:h(3)}
      ${t&&!i.length?_(`roster`,A(`noRotations`)):e}
      ${i.map(t=>n`<div class="line"><b>${S(t.title)||t.code}</b>
        <span class="soft small number">${A(`nWeeks`,{n:t.weeks.length})} · ${A(`nFollowers`,{n:t.followers?.length??0})}</span>
        ${t.retired?n`<span class="badge">${A(`retired`)}</span>`:e}<span class="grow"></span>
        <button class="button small" aria-label="${A(`edit`)} ${S(t.title)}" @click=${()=>this.#n(t)}>${A(`edit`)}</button></div>`)}
      <zt-dialog ?open=${!!this.edited} heading=${A(this.isNew?`add`:`editing`)} @close=${()=>this.edited=void 0}>
        ${this.edited?this.#s(this.edited):e}</zt-dialog>
    </section>`}#s(t){let r=e=>e.target.value,i=e=>n`<label class="field"><span>${A(e===`zh`?`nameZh`:`nameEn`)}</span>
      <input class="input" required maxlength="80" .value=${t.title?.[e]??``} @change=${n=>this.#r({title:{...t.title,[e]:r(n)}})} /></label>`;return n`<form @submit=${this.#o}>
      <div class="heads">
        <label class="field"><span>${A(`code`)}</span><input class="input" required pattern="[A-Z][A-Z0-9_]{0,31}" title=${A(`codeHint`)} ?readonly=${!this.isNew} .value=${t.code} @change=${e=>this.#r({code:r(e)})} /></label>
        ${i(`zh`)}${i(`en`)}
        <label class="row small"><input type="checkbox" .checked=${!!t.retired} @change=${e=>this.#r({retired:e.target.checked})} />${A(`retired`)}</label>
      </div>
      ${this.#c(t)}
      <div class="row"><button type="button" class="button small" ?disabled=${t.weeks.length>=V} @click=${()=>this.#r({weeks:[...t.weeks,{shiftTypes:[...t.weeks.at(-1).shiftTypes]}]})}>${A(`addWeek`)}</button>
        <button type="button" class="button small quiet" ?disabled=${t.weeks.length<2} @click=${()=>this.#r({weeks:t.weeks.slice(0,-1)})}>${A(`removeWeek`)}</button></div>
      <fieldset><legend>${A(`followers`)}</legend><ul class="followers">${(t.followers??[]).map((e,n)=>this.#l(e,n,t.weeks.length))}</ul></fieldset>
      <div><button type="button" class="button small" @click=${this.#a}>${v(`plus`,16)}${A(`addFollower`)}</button></div>
      ${this.problem?n`<p class="notice bad" role="alert">${v(`warning`)}<span>${this.host.names.in(this.problem.message)}</span></p>`:e}
      <div class="keys"><button type="button" class="button quiet" @click=${()=>this.edited=void 0}>${A(`cancel`)}</button>
        <button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}#c(e){let t=(t,n,r)=>this.#r({weeks:e.weeks.map((e,i)=>i===t?{shiftTypes:e.shiftTypes.map((e,t)=>t===n?r:e)}:e)}),r=z.map(e=>m(a(B,e),{weekday:`short`}));return n`<div class="weeks"><span></span>${r.map(e=>n`<span aria-hidden="true">${e}</span>`)}
      ${e.weeks.map((e,i)=>n`<span>${A(`weekN`,{n:i+1})}</span>${z.map(a=>n`<select class="input" aria-label=${A(`cell`,{n:i+1,day:r[a]})} @change=${e=>t(i,a,e.target.value)}>
          <option value="" ?selected=${!e.shiftTypes[a]}>${A(`off`)}</option>
          ${this.types.map(t=>n`<option value=${t.code} ?selected=${t.code===e.shiftTypes[a]}>${t.code}</option>`)}</select>`)}`)}</div>`}#l(e,t,r){let i=e=>e.target.value,a=this.host.teams.filter(e=>e.centre===this.centre);return n`<li>
      <label class="field wide"><span>${A(`follower`)}</span><select class="input" @change=${e=>this.#i(t,{follower:i(e)})}>
        ${a.map(t=>n`<option value=${t.name} ?selected=${t.name===e.follower}>${t.displayName}</option>`)}
        ${(this.#t.value??[]).map(t=>n`<option value=${t.name} ?selected=${t.name===e.follower}>${t.displayName}</option>`)}</select></label>
      <label class="field"><span>${A(`from`)}</span><input class="input" type="date" required .value=${e.startDate} @change=${e=>this.#i(t,{startDate:i(e)})} /></label>
      <label class="field"><span>${A(`startWeek`)}</span><input class="input" type="number" min="1" max=${r} required .value=${String(e.startWeek)} @change=${e=>this.#i(t,{startWeek:Number(i(e))})} /></label>
      <label class="field"><span>${A(`to`)}</span><input class="input" type="date" .value=${e.endDate??``} @change=${e=>this.#i(t,{endDate:i(e)})} /></label>
      <button type="button" class="button quiet small" @click=${()=>this.#r({followers:(this.edited.followers??[]).filter((e,n)=>n!==t)})}>${A(`remove`)}</button>
    </li>`}};d([o()],H.prototype,`centre`,void 0),d([o({attribute:!1})],H.prototype,`types`,void 0),d([t()],H.prototype,`edited`,void 0),d([t()],H.prototype,`isNew`,void 0),d([t()],H.prototype,`busy`,void 0),d([t()],H.prototype,`problem`,void 0),H=d([s(`zt-rotations`)],H);var U=class extends b{constructor(...e){super(...e),this.centre=``,this.deadlines=[],this.busy=!1,this.#e=new g(this,async e=>{let t=await this.host.api.get(`/v1/${this.centre}/wishRule`,{},e);return this.deadlines=t.deadlines??[],t})}static{this.styles=[f,c`
      form { display: grid; gap: 12px; padding: 0 16px 16px; }
      .limits, li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .limits .field { width: 190px; }
      ul { display: grid; gap: 8px; }
      li .field { width: 160px; }
    `]}#e;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}#t(e,t){this.deadlines=this.deadlines.map((n,r)=>r===e?{...n,...t}:n)}#n(){let e=O(C(D(),2)),t=x(a(e,-14),`18:00`);this.deadlines=[...this.deadlines,{startDate:e,endDate:C(e,1),closeTime:t}]}async#r(e){e.preventDefault();let t=new FormData(e.target),[n,r,i]=[`mostWishes`,`mostStrong`,`daysAhead`].map(e=>Number(t.get(e)));this.busy=!0,this.problem=void 0;try{let e={centre:this.centre,mostWishes:n,mostStrong:r,daysAhead:i,deadlines:this.deadlines,etag:this.#e.value?.etag};await this.host.api.post(`/v1/wishRules`,{rule:e}),P(A(`ruleSaved`)),await this.#e.load()}catch(e){this.problem=e}finally{this.busy=!1}}render(){let{value:e,failure:t}=this.#e;return n`<section class="panel" aria-labelledby="rule"><header><h2 id="rule">${A(`rule`)}</h2></header>
      ${t?n`<div class="body">${y(t,()=>void this.#e.load())}</div>`:e?this.#i(e):h(4)}
    </section>`}#i(t){let r=(e,r)=>n`<label class="field"><span>${A(e)}</span><input class="input" type="number" name=${e} required min=${+(e===`daysAhead`)} max=${r} .defaultValue=${String(t[e]??0)} /></label>`;return n`<form @submit=${this.#r}>
      ${this.problem?n`<p class="notice bad" role="alert">${v(`warning`)}${this.problem.message}</p>`:e}
      <div class="limits">${r(`mostWishes`,31)}${r(`mostStrong`,31)}${r(`daysAhead`,366)}</div>
      <h3>${A(`deadlines`)}</h3>
      <p class="soft small">${A(`deadlinesAbout`)}</p>
      <ul>${this.deadlines.map((e,t)=>this.#a(e,t))}</ul>
      <div class="row"><button type="button" class="button" @click=${this.#n}>${v(`plus`,16)}${A(`addDeadline`)}</button>
        <button class="button primary" ?disabled=${this.busy}>${A(`save`)}</button></div>
    </form>`}#a(e,t){let r=e=>e.target.value,o=(e,t)=>x(e,t),[s,c]=[p(e.closeTime),i(e.closeTime)];return n`<li>
      <label class="field"><span>${A(`first`)}</span><input class="input" type="date" required .value=${e.startDate} @change=${e=>this.#t(t,{startDate:r(e)})} /></label>
      <label class="field"><span>${A(`last`)}</span><input class="input" type="date" required .value=${a(e.endDate,-1)} @change=${e=>r(e)&&this.#t(t,{endDate:a(r(e),1)})} /></label>
      <label class="field"><span>${A(`closes`)}</span><input class="input" type="datetime-local" required .value=${`${s}T${c}`} @change=${e=>{let[n,i]=r(e).split(`T`);n&&i&&this.#t(t,{closeTime:o(n,i)})}} /></label>
      <button type="button" class="button quiet small" @click=${()=>this.deadlines=this.deadlines.filter((e,n)=>n!==t)}>${A(`remove`)}</button>
    </li>`}};d([o()],U.prototype,`centre`,void 0),d([t()],U.prototype,`deadlines`,void 0),d([t()],U.prototype,`busy`,void 0),d([t()],U.prototype,`problem`,void 0),U=d([s(`zt-wish-rule`)],U);var W=[`WISH_KIND_OFF`,`WISH_KIND_SHIFT`,`WISH_KIND_NOT_SHIFT`],G=[`WISH_RANK_STRONG`,`WISH_RANK_MEDIUM`,`WISH_RANK_MILD`],K={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7},q={WISH_STATE_GRANTED:`good`,WISH_STATE_DENIED:`bad`},J=class extends u{constructor(...e){super(...e),this.tab=`wishes`,this.month=O(C(D(),1)),this.day=C(D(),1),this.who=``,this.brush={kind:`WISH_KIND_OFF`,rank:`WISH_RANK_MEDIUM`},this.busy=``,this.#e=new g(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#t=new g(this,e=>this.host.api.all(`/v1/employees`,`employees`,{team:this.lookedAt,namesOnly:!0,asOfDate:D(),pageSize:1e3},e)),this.#n=new g(this,e=>{let t=w(this.month);return this.host.api.get(`/v1/${this.#i}/wishCalendar`,{startDate:t[0],endDate:a(t.at(-1),1)},e)})}static{this.styles=[f,c`
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
    `]}#e;#t;#n;get#r(){return this.host.principal?.team?this.host.principal.subject:``}get#i(){return this.who||this.#r}get#a(){return this.host.has(`PLANNER`,`CENTRE_MANAGER`)}load(){if(this.who=``,this.#t.clear(),this.#e.value||this.#e.load(),!this.host.leading)return this.#o();this.#t.load().then(()=>{this.#i||(this.who=this.#t.value?.[0]?.name??``),this.#o()})}#o(e={}){e.who!==void 0&&(this.who=e.who),e.month&&([this.month,this.day]=[e.month,e.month]),this.#n.clear(),this.#i&&this.#n.load()}async#s(e){this.day=e;let t=this.#n.value,n=t?.wishes?.find(t=>t.date===e);if(!(t?.days?.find(t=>t.date===e)?.state!==`WISH_DAY_STATE_OPEN`||this.busy)){this.busy=e;try{M(n,this.brush)?(await this.host.api.post(`/v1/${this.#i}/wishes:withdraw`,{dates:[e]}),P(A(`withdrawn`,{day:m(e)}))):(await this.host.api.post(`/v1/${this.#i}/wishes`,{wishes:[{date:e,...this.brush}]}),P(A(`saved`,{day:m(e),wish:j(this.brush)})))}catch(e){P(e instanceof r?e.message:String(e),`bad`)}finally{this.busy=``,await this.#n.load()}}}render(){return n`<div class="page">
      <header><h1>${A(`title`)}</h1><span class="soft">${A(`about`)}</span><span class="grow"></span>
        ${this.#a?n`<div class="segments" role="group" aria-label=${A(`title`)}>
              <button aria-pressed=${this.tab===`wishes`} @click=${()=>this.tab=`wishes`}>${A(`tabWishes`)}</button>
              <button aria-pressed=${this.tab===`rotations`} @click=${()=>this.tab=`rotations`}>${A(`tabRotations`)}</button></div>`:e}</header>
      ${this.tab===`rotations`?this.#c():this.#u()}
    </div>`}#c(){let e=this.host.principal?.centre??``;return n`<zt-rotations .centre=${e} .types=${this.#l}></zt-rotations><zt-wish-rule .centre=${e}></zt-wish-rule>`}get#l(){return(this.#e.value?.shiftTypes??[]).filter(e=>!e.retired)}#u(){let{value:t,failure:r}=this.#n;return n`<div class="columns">
      <section class="panel" aria-label=${m(this.month,{year:`numeric`,month:`long`})}>
        <header class="bar">
          <b class="grow">${m(this.month,{year:`numeric`,month:`long`})}</b>
          ${this.host.leading?this.#d():e}
          <button class="button icon small" aria-label=${A(`earlier`)} title=${A(`earlier`)} @click=${()=>this.#o({month:C(this.month,-1)})}>${v(`back`,16)}</button>
          <button class="button icon small" aria-label=${A(`later`)} title=${A(`later`)} @click=${()=>this.#o({month:C(this.month,1)})}>${v(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#o({month:O(D())})}>${A(`thisMonth`)}</button>
        </header>
        ${this.#f()}
        ${r?n`<div class="body">${y(r,()=>void this.#n.load())}</div>`:e}
        ${t?this.#p(t):r?e:this.host.leading||this.#i?h(10):_(`hand`,A(`nobodys`))}
      </section>
      <div class="stack">
        ${this.#i?n`<zt-preferences .employee=${this.#i} .types=${this.#l}></zt-preferences>`:e}
        ${t?this.#g(t.wishes??[]):e}
      </div>
    </div>`}#d(){let t=(this.#t.value??[]).filter(e=>e.name!==this.#r);return n`<select class="input" aria-label=${A(`whose`)} @change=${e=>this.#o({who:e.target.value})}>
      ${this.#r?n`<option value="">${A(`mine`)}</option>`:e}
      ${t.map(e=>n`<option value=${e.name} ?selected=${e.name===this.who}>${e.displayName}</option>`)}</select>`}#f(){let t=this.#l,r=this.brush.shiftType||t[0]?.code||``,i=e=>{let t={...this.brush,...e};this.brush=t.kind===`WISH_KIND_OFF`?{kind:t.kind,rank:t.rank}:{...t,shiftType:t.shiftType||r}};return n`<div class="brush"><span class="soft small">${A(`wish`)}</span>
      <div class="segments" role="group" aria-label=${A(`wish`)}>${W.map(e=>n`<button aria-pressed=${e===this.brush.kind} @click=${()=>i({kind:e})}>${A(e)}</button>`)}</div>
      ${this.brush.kind===`WISH_KIND_OFF`?e:n`<select class="input" aria-label=${A(`shiftType`)} @change=${e=>i({shiftType:e.target.value})}>
            ${t.map(e=>n`<option value=${e.code} ?selected=${e.code===r}>${e.code} ${N(e)}</option>`)}</select>`}
      <div class="segments" role="group" aria-label=${A(`rank`)}>${G.map(e=>n`<button aria-pressed=${e===this.brush.rank} @click=${()=>i({rank:e})}>${A(e)}</button>`)}</div></div>`}#p(e){let t=w(this.month),r=k(e,this.month.slice(0,7));return n`<div class="names" aria-hidden="true">${E(t[0],7).map(e=>n`<span>${m(e,{weekday:`short`})}</span>`)}</div>
      <div class="days" @keydown=${this.#h}>${t.map(t=>this.#m(t,e.days?.find(e=>e.date===t),e.wishes?.find(e=>e.date===t)))}</div>
      <p class="foot small number">${A(`left`,r)}</p>`}#m(t,r,i){let a=r?.state??`WISH_DAY_STATE_PAST`,o=a===`WISH_DAY_STATE_OPEN`,s=o?r?.closeTime?A(`until`,{time:l(r.closeTime)}):``:A(a),c=i&&i.state!==`WISH_STATE_WAITING`?A(i.state??`WISH_STATE_WAITING`):``,u=[m(t),i?`${j(i)}, ${A(i.rank)}`:``,c,s].filter(Boolean).join(`, `);return n`<button class=${t===D()?`now`:``} data-date=${t} tabindex=${t===this.day?0:-1} aria-disabled=${o?e:`true`}
      aria-pressed=${!!i} aria-label=${u} title=${s||e} @click=${()=>void this.#s(t)}>
      <b>${Number(t.slice(8))}</b>
      ${i?n`<span class="wish ${q[i.state??``]??``} ${i.rank}">${j(i)}</span>`:e}
    </button>`}#h(e){let t=K[e.key];if(!t)return;e.preventDefault();let n=a(this.day,t);w(this.month).includes(n)||this.#o({month:O(n)}),this.day=n,this.updateComplete.then(()=>this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus())}#g(t){let r=t.filter(e=>e.state!==`WISH_STATE_WAITING`);if(!r.length)return e;let i=r.filter(e=>e.state===`WISH_STATE_DENIED`);return n`<section class="panel"><header><h2>${A(`whyNot`)}</h2></header>
      ${i.length?n`<ul class="why small">${i.map(e=>n`<li>${A(`dayWhy`,{day:m(e.date),wish:j(e),why:S(e.reasonText)})}</li>`)}</ul>`:n`<p class="why soft">${A(`noneDenied`)}</p>`}</section>`}};d([t()],J.prototype,`tab`,void 0),d([t()],J.prototype,`month`,void 0),d([t()],J.prototype,`day`,void 0),d([t()],J.prototype,`who`,void 0),d([t()],J.prototype,`brush`,void 0),d([t()],J.prototype,`busy`,void 0),J=d([s(`zt-wishes`)],J);export{J as WishesPage};