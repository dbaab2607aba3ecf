import{G as e,H as t,J as n,L as r,N as i,W as a,Z as o,c as s,d as c,f as l,i as u,l as d,n as f,r as p}from"./shapes-DngMaivK.js";import{n as m,r as h}from"./decision-entry-BC_YanYn.js";import{n as g}from"./zt-shell-ayW42czv.js";var _=r({title:{zh:`决定`,en:`Decisions`},about:{zh:`谁、按什么规则、依据哪些情况作出的决定`,en:`Who decided what, by which policy, on which facts`},all:{zh:`全部`,en:`All`},toReview:{zh:`待复核`,en:`To review`},none:{zh:`还没有决定。`,en:`Nothing has been decided yet.`},reviewed:{zh:`没有等待复核的决定。`,en:`No decision waits for review.`},more:{zh:`更早的`,en:`Earlier ones`},question:{zh:`这个决定对吗？`,en:`Was this right?`},fine:{zh:`没问题`,en:`It was`},wrong:{zh:`有问题`,en:`It was not`},thanks:{zh:`已记录复核结果。`,en:`The review is on record.`}}),v=class extends s{constructor(...e){super(...e),this.toReview=!1,this.#e=new d(this,e=>this.#t(e))}static{this.styles=[l,...h,o`.list > .decision:first-child { border-top: 0; } .more { padding: 12px; text-align: center; border-top: 1px solid var(--zt-line); }`]}#e;load(){this.#e.clear(),this.#e.load()}#t(e,t=``){return this.host.api.get(`/v1/decisions`,{team:this.lookedAt,toReview:this.toReview,pageToken:t},e)}#n(e){this.toReview=e,this.load()}async#r(){let e=this.#e.value;try{let t=await this.#t(void 0,e.nextPageToken);this.#e.value={...t,decisions:[...e.decisions??[],...t.decisions??[]]},this.requestUpdate()}catch(e){g(e instanceof i?e.message:String(e),`bad`)}}async#i(e,t){try{let n=await this.host.api.post(`/v1/${e.name}:review`,{review:t}),r=this.#e.value?.decisions?.map(e=>e.name===n.name?n:e);this.#e.value={...this.#e.value,decisions:r},this.requestUpdate(),g(_(`thanks`))}catch(e){g(e instanceof i?e.message:String(e),`bad`)}}render(){let{value:t,failure:r}=this.#e,i=t?.decisions??[];return n`<div class="page">
      <header>
        <h1>${_(`title`)}</h1><span class="soft">${_(`about`)}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${()=>this.#n(!1)}>${_(`all`)}</button>
          <button aria-pressed=${this.toReview} @click=${()=>this.#n(!0)}>${_(`toReview`)}</button>
        </div>
      </header>
      ${r?p(r,()=>this.load()):e}
      <section class="panel list">
        <h2 class="unseen">${_(this.toReview?`toReview`:`all`)}</h2>
        ${t?e:u(8)}
        ${i.map(e=>m(e,this.host.names,this.#a(e)))}
        ${t&&!i.length?f(`decision`,_(this.toReview?`reviewed`:`none`)):e}
        ${t?.nextPageToken?n`<p class="more"><button class="button" @click=${this.#r}>${_(`more`)}</button></p>`:e}
      </section>
    </div>`}#a(t){return!t.sampled||t.reviewer||!this.host.has(`CENTRE_MANAGER`,`OFFICER`)?e:n`<div class="row wrap"><b>${_(`question`)}</b>
      <button class="button small" @click=${()=>this.#i(t,`FINE`)}>${_(`fine`)}</button>
      <button class="button small danger" @click=${()=>this.#i(t,`WRONG`)}>${_(`wrong`)}</button></div>`}};c([t()],v.prototype,`toReview`,void 0),v=c([a(`zt-decisions`)],v);export{v as Decisions};