import{G as e,K as t,N as n,Q as r,U as i,Y as a,c as o,d as s,f as c,h as l,i as u,l as d,n as f,r as p}from"./shapes-Ck_9t0Dp.js";import{o as m,t as h}from"./days-D5PTN4OI.js";import{r as g}from"./zt-shell-BCUl5kCD.js";import{a as _,d as v,f as y,o as b,t as x,u as S}from"./leave-words-BkcTjXo7.js";import{t as C}from"./place-BA6y1Tuk.js";var w=60,T=50,E=class extends o{constructor(...e){super(...e),this.chosen=``,this.people=[],this.type=``,this.asOf=m(),this.#e=T,this.#t=new d(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#n=new d(this,e=>this.host.api.get(`/v1/${this.#i}/leaveBalance`,{asOfDate:this.asOf},e)),this.#r=new d(this,e=>this.host.api.get(`/v1/${this.#i}/ledgerEntries`,{leaveType:this.type,pageSize:this.#e},e))}static{this.styles=[c,S,r`
      .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
      .type { padding: 14px 16px; display: grid; gap: 10px; align-content: start; }
      .type h2 { font-size: var(--zt-text); }
      .free { display: flex; align-items: baseline; gap: 8px; font-variant-numeric: tabular-nums; }
      .free b { font-size: var(--zt-text-figure); font-weight: 640; line-height: 1.2; letter-spacing: -0.01em; }
      .bar { display: flex; gap: 2px; height: 8px; border-radius: 4px; overflow: hidden; background: var(--zt-sunken); }
      .bar i { flex: var(--part) 0 0; }
      .taken { --c: var(--zt-line-strong); } .held { --c: var(--zt-chart-after); } .rest { --c: var(--zt-chart-before); }
      .bar i { background: var(--c); }
      .key { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .key i { display: inline-block; width: 8px; height: 8px; border-radius: 2px; background: var(--c); margin-right: 5px; }
      .lots { border-top: 1px solid var(--zt-line); padding-top: 6px; display: grid; gap: 2px; font-size: var(--zt-text-small); }
      .lots li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 2px 0; font-variant-numeric: tabular-nums; }
      .panel > header .input { width: auto; min-height: 32px; padding-block: 3px; }
      .who { display: flex; gap: 8px; align-items: center; }
      .who .input { width: auto; min-height: 32px; padding-block: 3px; min-width: 0; }
      .who label { white-space: nowrap; }
      .ledger { padding: 0 16px 12px; }
      .ledger td:first-child { white-space: nowrap; }
      .ledger .right { padding-right: 40px; }
      .ledger .both { font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; max-width: 420px; }
      .ledger .both span:nth-child(even) { text-align: right; font-variant-numeric: tabular-nums; }
      @media (width < 760px) {
        .ledger { padding: 0 12px 8px; }
        .ledger table, .ledger tbody, .ledger tr, .ledger td { display: block; }
        .ledger thead { display: none; }
        .ledger tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 8px 0; border-bottom: 1px solid var(--zt-line); }
        .ledger td, .ledger .right { padding: 0; border: 0; }
        .ledger td:nth-child(1) { grid-area: 2 / 1; } .ledger td:nth-child(2) { grid-area: 1 / 1; } .ledger td:nth-child(3) { grid-area: 1 / 2; }
        .ledger td:nth-child(4) { grid-area: 3 / 1 / auto / span 2; }
      }
    `]}#e;#t;#n;#r;get#i(){return this.chosen||(this.argument.startsWith(`employees/`)?this.argument:``)||(this.host.principal?.subject??``)}load(){if(this.#t.load(),this.#a(),!this.host.has(`TEAM_LEAD`,`HR`,`OFFICER`,`CENTRE_MANAGER`))return;let{subject:e,leads:t=[],standsInFor:n=[]}=this.host.principal,r=new Set([...t,...n]),i=this.host.has(`HR`,`OFFICER`,`CENTRE_MANAGER`);this.host.names.all().then(t=>this.people=t.filter(t=>t.name===e||i||r.has(t.team??``)))}#a(){this.#n.clear(),this.#r.clear(),this.#n.load(),this.#r.load()}get#o(){return this.#t.value?.leaveTypes??[]}render(){return a`<div class="page">
      <header><h1>${y(`balance`)}</h1>${this.#s()}<span class="grow"></span>${b(`balance`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`}#s(){return a`<div class="who">
      ${this.people.length>1?a`<select class="input" aria-label=${y(`person`)} @change=${e=>{this.chosen=e.target.value,this.#a()}}>
            ${this.people.map(e=>a`<option value=${e.name} ?selected=${e.name===this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>`:t}
      <label class="row small soft">${y(`asOf`)}<input class="input" type="date" .value=${this.asOf}
        @change=${e=>{this.asOf=e.target.value||m(),this.#n.load()}} /></label>
    </div>`}#c(){let{value:e,failure:t}=this.#n;if(!e)return t?p(t,()=>void this.#n.load()):a`<div class="panel">${u(6)}</div>`;let n=(e.balances??[]).filter(e=>e.grantedMinutes||e.takenMinutes||e.heldMinutes||e.lots?.length);return n.length?a`<div class="cards">${n.map(e=>this.#l(e))}</div>`:a`<div class="panel">${f(`leave`,y(`noBalances`))}</div>`}#l(e){let{freeMinutes:r=0,takenMinutes:i=0,heldMinutes:o=0,lots:s=[]}=e,c=v(this.#o,e.leaveType);return a`<section class="panel type">
      <h2>${c}</h2>
      <p class="free"><b>${n(r)}</b><span class="soft">${y(`free`)} · ${y(`days`,{n:_(r,e.dayMinutes)})}</span></p>
      <div class="bar" aria-hidden="true">
        ${[[`taken`,i],[`held`,o],[`rest`,r]].map(([e,n])=>n>0?a`<i class=${e} ${C({"--part":String(n)})}></i>`:t)}</div>
      <p class="key"><span class="taken"><i></i>${y(`taken`)} ${n(i)}</span><span class="held"><i></i>${y(`held`)} ${n(o)}</span>
        <span class="rest"><i></i>${y(`free`)} ${n(r)}</span><span>${y(`granted`)} ${n(e.grantedMinutes??0)}</span></p>
      ${s.length?a`<ul class="lots" aria-label=${y(`lots`)}>${s.map(e=>this.#u(e))}</ul>`:t}
    </section>`}#u(e){let r=e.expiryDate?h(this.asOf,e.expiryDate):1/0,i=r<=w&&(e.freeMinutes??0)>0,o=l(e.expiryDate,{year:`numeric`,month:`short`,day:`numeric`}),s=e.expiryDate?i?y(`expiresSoon`,{date:o,n:r}):y(`expires`,{date:o}):y(`never`);return a`<li><span>${y(`lot`,{lot:e.lot??``})} ${e.statutory?a`<span class="badge accent">${y(`statutory`)}</span>`:t}</span><b>${n(e.freeMinutes??0)}</b>
      <span class="tiny ${i?`watch-text`:`faint`}">${(e.startDate??``)>this.asOf?a`${y(`startsLater`,{date:l(e.startDate)})} · `:t}${s}</span></li>`}#d(){let{value:e,failure:n}=this.#r,r=e?.ledgerEntries??[];return a`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${y(`ledger`)}</h2><span class="faint small grow">${y(`ledgerAbout`)}</span>
        <select class="input" aria-label=${y(`type`)} @change=${e=>{this.type=e.target.value,this.#r.load()}}>
          <option value="">${y(`allTypes`)}</option>
          ${this.#o.filter(e=>e.needsBalance).map(e=>a`<option value=${e.code} ?selected=${e.code===this.type}>${v(this.#o,e.code)}</option>`)}
        </select></header>
      ${n&&!e?a`<div class="body">${p(n,()=>void this.#r.load())}</div>`:t}
      ${e?r.length?this.#f(r,!!e.nextPageToken):f(`table`,y(`noEntries`)):n?t:u(6)}
    </section>`}#f(e,n){return a`<div class="ledger"><table>
      <thead><tr><th scope="col">${y(`date`)}</th><th scope="col">${y(`what`)}</th><th scope="col" class="right">${y(`changeOf`)}</th><th scope="col">${y(`lines`)}</th></tr></thead>
      <tbody>${e.map(e=>this.#p(e))}</tbody></table>
      ${n?a`<button class="button small" @click=${()=>{this.#e+=200,this.#r.load()}}>${y(`more`)}</button>`:t}</div>`}#p(e){let n=e.freeChangeMinutes??0,r=e.kind&&e.kind in y.catalogue?y(e.kind):e.kind??``,i=a`<b>${r}</b> <span class="soft">${v(this.#o,e.leaveType)}</span>`;return a`<tr>
      <td class="number soft">${l(e.effectiveDate,{year:`numeric`,month:`short`,day:`numeric`})}</td>
      <td>${e.source?.startsWith(`leaveRequests/`)?a`<a href=${g(`leave`,e.source)} @click=${()=>this.tell(`zt-navigate`,{page:`leave`,argument:e.source})}>${i}</a>`:i}${e.reverses?a` <span class="badge">${y(`reverses`)}</span>`:t}</td>
      <td class="right number ${n<0?`bad-text`:n>0?`good-text`:`faint`}">${D(n)}</td>
      <td><div class="both">${(e.lines??[]).map(e=>a`<span>${x(e.account??``,this.#o)}</span><span>${D(e.minutes??0)}</span>`)}</div></td>
    </tr>`}};s([i()],E.prototype,`chosen`,void 0),s([i()],E.prototype,`people`,void 0),s([i()],E.prototype,`type`,void 0),s([i()],E.prototype,`asOf`,void 0),E=s([e(`zt-balance`)],E);var D=e=>(e>0?`+`:``)+n(e);export{E as BalancePage};