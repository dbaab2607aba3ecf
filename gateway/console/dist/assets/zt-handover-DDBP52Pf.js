import{G as e,K as t,O as n,P as r,Q as i,R as a,U as o,Y as s,_ as c,c as l,d as u,f as d,i as f,l as p,m,n as h,o as g,r as _,t as v}from"./shapes-Ck_9t0Dp.js";import{t as y}from"./zt-settings-Mn-bckDU.js";import{n as b,r as x}from"./zt-shell-BCUl5kCD.js";import{n as S,r as C}from"./decision-entry-CJBiOJ3k.js";import{n as w,t as T}from"./inbox-line-D3Z4LaPV.js";var E=a({title:{zh:`交接班`,en:`Handover`},about:{zh:`平台已经整理好，你只需补一句话、签字。`,en:`It is compiled already: add a word and sign.`},open:{zh:`未办结 {count}`,en:`Open {count}`},noneOpen:{zh:`没有未办结的事。`,en:`Nothing is open.`},decided:{zh:`上次交接后决定 {count}`,en:`Decided since the last handover {count}`},noneDecided:{zh:`上次交接后没有新的决定。`,en:`Nothing was decided since the last handover.`},away:{zh:`24 小时内休假 {count}`,en:`Away within 24 hours {count}`},noneAway:{zh:`24 小时内没有人休假。`,en:`Nobody is away within 24 hours.`},note:{zh:`要留意什么`,en:`What to look out for`},noteHint:{zh:`例如：下午系统升级，16:00 前后来电会多。`,en:`For example: system upgrade this afternoon, more calls around 16:00.`},to:{zh:`交给`,en:`To`},anyLead:{zh:`本组任何一位组长`,en:`Any lead of the team`},sign:{zh:`签字交班`,en:`Sign and hand over`},signed:{zh:`已签字，等对方接班。`,en:`Signed; it waits to be accepted.`},accept:{zh:`接班`,en:`Accept`},accepted:{zh:`已接班，未办结的事现在归你。`,en:`Accepted; the open items are yours now.`},waiting:{zh:`等你接班`,en:`Waiting for you`},earlier:{zh:`以往交接`,en:`Earlier handovers`},none:{zh:`还没有交接记录。`,en:`No handover yet.`},from:{zh:`{from} 交出`,en:`From {from}`},fromTo:{zh:`{from} 交给 {to}`,en:`From {from} to {to}`},items:{zh:`未办结 {count} 条`,en:`{count} {count|item|items} open`},SIGNED:{zh:`待接班`,en:`Signed`},ACCEPTED:{zh:`已接班`,en:`Accepted`}}),D=class extends l{constructor(...e){super(...e),this.busy=!1,this.leads=[],this.#e=new p(this,e=>this.host.api.get(`/v1/handovers:compile`,{team:this.lookedAt},e),60),this.#t=new p(this,e=>this.host.api.get(`/v1/handovers`,{team:this.lookedAt,pageSize:20},e),30)}static{this.styles=[d,w,...C,i`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 400px); gap: 16px; align-items: start; }
      .panel h2 .number { color: var(--zt-ink-soft); }
      .none { padding: 0 16px 14px; color: var(--zt-ink-soft); }
      .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 10px 16px; padding: 0 16px 16px; }
      .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; }
      .panel > form.body { display: grid; gap: 12px; padding-top: 16px; }
      .pack { padding: 12px 16px; border-top: 1px solid var(--zt-line); display: grid; gap: 6px; }
      .pack blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); color: var(--zt-ink-soft); white-space: pre-wrap; }
      .waiting { border-color: var(--zt-accent); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .columns > :last-child { order: -1; } }
    `]}#e;#t;load(){this.#e.clear(),this.#t.clear(),this.lookedAt&&(this.#e.load(),this.#t.load(),this.host.names.all().then(e=>{let t=this.host.principal?.subject;this.leads=e.filter(e=>e.name!==t&&e.roles?.some(e=>e===`TEAM_LEAD`||e===`OFFICER`))}))}async#n(e,t){this.busy=!0;try{await e(),b(t),await Promise.all([this.#e.load(),this.#t.load()])}catch(e){b(e instanceof r?e.message:String(e),`bad`)}finally{this.busy=!1}}#r(e){e.preventDefault();let t={team:this.lookedAt,to:this.to.value,note:this.note.value.trim()};this.#n(async()=>{await this.host.api.post(`/v1/handovers:sign`,t),this.note.value=``},E(`signed`))}render(){let{value:e,failure:n}=this.#e,r=this.#t.value?.handovers??[],i=this.host.principal?.subject,a=r.filter(e=>e.state===`SIGNED`&&e.from!==i&&(!e.to||e.to===i));return s`<div class="page">
      <header><h1>${E(`title`)}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${E(`about`)}</span></header>
      ${n?_(n,()=>this.load()):t}
      <div class="columns">
        <div class="stack">${e?this.#i(e):n?t:s`<section class="panel">${f(9)}</section>`}</div>
        <div class="stack">
          ${a.length?s`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${E(`waiting`)}</h2></header>
                ${a.map(e=>this.#o(e,!0))}</section>`:t}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${E(`earlier`)}</h2></header>
            ${r.filter(e=>!a.includes(e)).map(e=>this.#o(e,!1))}
            ${this.#t.value&&r.length===a.length?h(`handover`,E(`none`)):t}
          </section>
        </div>
      </div>
    </div>`}#i(e){let{openItems:r=[],decisions:i=[],away:a=[]}=e;return s`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${E(`open`,{count:r.length})}</h2></header>
        ${r.map(e=>s`<a class="line" href=${x(`inbox`,e.name)} @click=${t=>this.turnTo(t,`inbox`,e.name)}>${T(e,this.host.names)}</a>`)}
        ${r.length?t:s`<p class="none">${E(`noneOpen`)}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${E(`decided`,{count:i.length})}</h2></header>
        ${i.map(e=>S(e,this.host.names))}
        ${i.length?t:s`<p class="none">${E(`noneDecided`)}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${E(`away`,{count:a.length})}</h2></header>
        ${a.length?s`<ul class="away">${a.map(e=>{let t=this.host.names.of(e.employee);return s`<li>${v(t)}<span>${t}<br /><span class="faint tiny number">${n(e.startTime,e.endTime)}</span></span></li>`})}</ul>`:s`<p class="none">${E(`noneAway`)}</p>`}
      </section>`}#a(){return s`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${E(`note`)}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${E(`noteHint`)}></textarea></div>
      <div class="field"><label for="to">${E(`to`)}</label>
        <select class="input" id="to"><option value="">${E(`anyLead`)}</option>
          ${this.leads.map(e=>s`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy||!this.#e.value}>${E(`sign`)}</button>
    </form></section>`}#o(e,n){let[r,i]=[this.host.names.of(e.from),this.host.names.of(e.to)];return s`<div class="pack">
      <div class="row">
        <b class="grow">${i?E(`fromTo`,{from:r,to:i}):E(`from`,{from:r})}</b>
        ${n?t:s`<span class="badge ${e.state===`ACCEPTED`?`good`:`watch`}">${E(e.state===`ACCEPTED`?`ACCEPTED`:`SIGNED`)}</span>`}
      </div>
      ${e.note?s`<blockquote>${e.note}</blockquote>`:t}
      <span class="faint small number">${c(e.signTime)} · ${e.signTime?m(e.signTime):``}${e.openItems?.length?s` · ${E(`items`,{count:e.openItems.length})}`:t}</span>
      ${n?s`<button class="button primary" ?disabled=${this.busy}
            @click=${()=>void this.#n(()=>this.host.api.post(`/v1/${e.name}:accept`),E(`accepted`))}>${g(`check`,16)}${E(`accept`)}</button>`:t}
    </div>`}};u([o()],D.prototype,`busy`,void 0),u([o()],D.prototype,`leads`,void 0),u([y(`#note`)],D.prototype,`note`,void 0),u([y(`#to`)],D.prototype,`to`,void 0),D=u([e(`zt-handover`)],D);export{D as Handover};