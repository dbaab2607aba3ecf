import{G as e,K as t,P as n,Q as r,R as i,U as a,Y as o,c as s,d as c,f as l,i as u,l as d,n as f,r as p}from"./shapes-Ck_9t0Dp.js";import{n as m,r as h}from"./decision-entry-CJBiOJ3k.js";import{n as g}from"./zt-shell-BCUl5kCD.js";var _=i({title:{zh:`决定`,en:`Decisions`},about:{zh:`谁、按什么规则、依据哪些情况作出的决定`,en:`Who decided what, by which policy, on which facts`},all:{zh:`全部`,en:`All`},toReview:{zh:`待复核`,en:`To review`},none:{zh:`还没有决定。`,en:`Nothing has been decided yet.`},reviewed:{zh:`没有等待复核的决定。`,en:`No decision waits for review.`},more:{zh:`更早的`,en:`Earlier ones`},question:{zh:`这个决定对吗？`,en:`Was this right?`},fine:{zh:`没问题`,en:`It was`},wrong:{zh:`有问题`,en:`It was not`},thanks:{zh:`已记录复核结果。`,en:`The review is on record.`}}),v=class extends s{constructor(...e){super(...e),this.toReview=!1,this.#e=new d(this,e=>this.#t(e))}static{this.styles=[l,...h,r`.list > .decision:first-child { border-top: 0; } .more { padding: 12px; text-align: center; border-top: 1px solid var(--zt-line); }`]}#e;load(){this.#e.clear(),this.#e.load()}#t(e,t=``){return this.host.api.get(`/v1/decisions`,{team:this.lookedAt,toReview:this.toReview,pageToken:t},e)}#n(e){this.toReview=e,this.load()}async#r(){let e=this.#e.value;try{let t=await this.#t(void 0,e.nextPageToken);this.#e.value={...t,decisions:[...e.decisions??[],...t.decisions??[]]},this.requestUpdate()}catch(e){g(e instanceof n?e.message:String(e),`bad`)}}async#i(e,t){try{let n=await this.host.api.post(`/v1/${e.name}:review`,{review:t}),r=this.#e.value?.decisions?.map(e=>e.name===n.name?n:e);this.#e.value={...this.#e.value,decisions:r},this.requestUpdate(),g(_(`thanks`))}catch(e){g(e instanceof n?e.message:String(e),`bad`)}}render(){let{value:e,failure:n}=this.#e,r=e?.decisions??[];return o`<div class="page">
      <header>
        <h1>${_(`title`)}</h1><span class="soft">${_(`about`)}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${()=>this.#n(!1)}>${_(`all`)}</button>
          <button aria-pressed=${this.toReview} @click=${()=>this.#n(!0)}>${_(`toReview`)}</button>
        </div>
      </header>
      ${n?p(n,()=>this.load()):t}
      <section class="panel list">
        <h2 class="unseen">${_(this.toReview?`toReview`:`all`)}</h2>
        ${e?t:u(8)}
        ${r.map(e=>m(e,this.host.names,this.#a(e)))}
        ${e&&!r.length?f(`decision`,_(this.toReview?`reviewed`:`none`)):t}
        ${e?.nextPageToken?o`<p class="more"><button class="button" @click=${this.#r}>${_(`more`)}</button></p>`:t}
      </section>
    </div>`}#a(e){return!e.sampled||e.reviewer||!this.host.has(`CENTRE_MANAGER`,`OFFICER`)?t:o`<div class="row wrap"><b>${_(`question`)}</b>
      <button class="button small" @click=${()=>this.#i(e,`FINE`)}>${_(`fine`)}</button>
      <button class="button small danger" @click=${()=>this.#i(e,`WRONG`)}>${_(`wrong`)}</button></div>`}};c([a()],v.prototype,`toReview`,void 0),v=c([e(`zt-decisions`)],v);export{v as Decisions};