import{C as e,E as t,M as n,T as r,c as i,d as a,f as o,i as s,k as c,l,n as u,r as d}from"./shapes-czz-PXj7.js";import{g as f,n as p}from"./format--d0xvaYu.js";import{o as m,t as h}from"./days-B7ZI5OvD.js";import{r as g}from"./zt-shell-D9LGcS8d.js";import{a as _,d as v,f as y,o as b,t as x,u as S}from"./leave-words-DvOw3nzR.js";import{t as C}from"./place-CI1SGtjF.js";var w=60,T=50,E=class extends i{constructor(...e){super(...e),this.chosen=``,this.people=[],this.type=``,this.asOf=m(),this.#e=T,this.#t=new l(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#n=new l(this,e=>this.host.api.get(`/v1/${this.#i}/leaveBalance`,{asOfDate:this.asOf},e)),this.#r=new l(this,e=>this.host.api.get(`/v1/${this.#i}/ledgerEntries`,{leaveType:this.type,pageSize:this.#e},e))}static{this.styles=[o,S,n`
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
    `]}#e;#t;#n;#r;get#i(){return this.chosen||(this.argument.startsWith(`employees/`)?this.argument:``)||(this.host.principal?.subject??``)}load(){if(this.#t.load(),this.#a(),!this.host.has(`TEAM_LEAD`,`HR`,`OFFICER`,`CENTRE_MANAGER`))return;let{subject:e,leads:t=[],standsInFor:n=[]}=this.host.principal,r=new Set([...t,...n]),i=this.host.has(`HR`,`OFFICER`,`CENTRE_MANAGER`);this.host.names.all().then(t=>this.people=t.filter(t=>t.name===e||i||r.has(t.team??``)))}#a(){this.#n.clear(),this.#r.clear(),this.#n.load(),this.#r.load()}get#o(){return this.#t.value?.leaveTypes??[]}render(){return c`<div class="page">
      <header><h1>${y(`balance`)}</h1>${this.#s()}<span class="grow"></span>${b(`balance`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`}#s(){return c`<div class="who">
      ${this.people.length>1?c`<select class="input" aria-label=${y(`person`)} @change=${e=>{this.chosen=e.target.value,this.#a()}}>
            ${this.people.map(e=>c`<option value=${e.name} ?selected=${e.name===this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>`:t}
      <label class="row small soft">${y(`asOf`)}<input class="input" type="date" .value=${this.asOf}
        @change=${e=>{this.asOf=e.target.value||m(),this.#n.load()}} /></label>
    </div>`}#c(){let{value:e,failure:t}=this.#n;if(!e)return t?d(t,()=>void this.#n.load()):c`<div class="panel">${s(6)}</div>`;let n=(e.balances??[]).filter(e=>e.grantedMinutes||e.takenMinutes||e.heldMinutes||e.lots?.length);return n.length?c`<div class="cards">${n.map(e=>this.#l(e))}</div>`:c`<div class="panel">${u(`leave`,y(`noBalances`))}</div>`}#l(e){let{freeMinutes:n=0,takenMinutes:r=0,heldMinutes:i=0,lots:a=[]}=e,o=v(this.#o,e.leaveType);return c`<section class="panel type">
      <h2>${o}</h2>
      <p class="free"><b>${f(n)}</b><span class="soft">${y(`free`)} · ${y(`days`,{n:_(n,e.dayMinutes)})}</span></p>
      <div class="bar" aria-hidden="true">
        ${[[`taken`,r],[`held`,i],[`rest`,n]].map(([e,n])=>n>0?c`<i class=${e} ${C({"--part":String(n)})}></i>`:t)}</div>
      <p class="key"><span class="taken"><i></i>${y(`taken`)} ${f(r)}</span><span class="held"><i></i>${y(`held`)} ${f(i)}</span>
        <span class="rest"><i></i>${y(`free`)} ${f(n)}</span><span>${y(`granted`)} ${f(e.grantedMinutes??0)}</span></p>
      ${a.length?c`<ul class="lots" aria-label=${y(`lots`)}>${a.map(e=>this.#u(e))}</ul>`:t}
    </section>`}#u(e){let n=e.expiryDate?h(this.asOf,e.expiryDate):1/0,r=n<=w&&(e.freeMinutes??0)>0,i=p(e.expiryDate,{year:`numeric`,month:`short`,day:`numeric`}),a=e.expiryDate?r?y(`expiresSoon`,{date:i,n}):y(`expires`,{date:i}):y(`never`);return c`<li><span>${y(`lot`,{lot:e.lot??``})} ${e.statutory?c`<span class="badge accent">${y(`statutory`)}</span>`:t}</span><b>${f(e.freeMinutes??0)}</b>
      <span class="tiny ${r?`watch-text`:`faint`}">${(e.startDate??``)>this.asOf?c`${y(`startsLater`,{date:p(e.startDate)})} · `:t}${a}</span></li>`}#d(){let{value:e,failure:n}=this.#r,r=e?.ledgerEntries??[];return c`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${y(`ledger`)}</h2><span class="faint small grow">${y(`ledgerAbout`)}</span>
        <select class="input" aria-label=${y(`type`)} @change=${e=>{this.type=e.target.value,this.#r.load()}}>
          <option value="">${y(`allTypes`)}</option>
          ${this.#o.filter(e=>e.needsBalance).map(e=>c`<option value=${e.code} ?selected=${e.code===this.type}>${v(this.#o,e.code)}</option>`)}
        </select></header>
      ${n&&!e?c`<div class="body">${d(n,()=>void this.#r.load())}</div>`:t}
      ${e?r.length?this.#f(r,!!e.nextPageToken):u(`table`,y(`noEntries`)):n?t:s(6)}
    </section>`}#f(e,n){return c`<div class="ledger"><table>
      <thead><tr><th scope="col">${y(`date`)}</th><th scope="col">${y(`what`)}</th><th scope="col" class="right">${y(`changeOf`)}</th><th scope="col">${y(`lines`)}</th></tr></thead>
      <tbody>${e.map(e=>this.#p(e))}</tbody></table>
      ${n?c`<button class="button small" @click=${()=>{this.#e+=200,this.#r.load()}}>${y(`more`)}</button>`:t}</div>`}#p(e){let n=e.freeChangeMinutes??0,r=e.kind&&e.kind in y.catalogue?y(e.kind):e.kind??``,i=c`<b>${r}</b> <span class="soft">${v(this.#o,e.leaveType)}</span>`;return c`<tr>
      <td class="number soft">${p(e.effectiveDate,{year:`numeric`,month:`short`,day:`numeric`})}</td>
      <td>${e.source?.startsWith(`leaveRequests/`)?c`<a href=${g(`leave`,e.source)} @click=${()=>this.tell(`zt-navigate`,{page:`leave`,argument:e.source})}>${i}</a>`:i}${e.reverses?c` <span class="badge">${y(`reverses`)}</span>`:t}</td>
      <td class="right number ${n<0?`bad-text`:n>0?`good-text`:`faint`}">${D(n)}</td>
      <td><div class="both">${(e.lines??[]).map(e=>c`<span>${x(e.account??``,this.#o)}</span><span>${D(e.minutes??0)}</span>`)}</div></td>
    </tr>`}};a([e()],E.prototype,`chosen`,void 0),a([e()],E.prototype,`people`,void 0),a([e()],E.prototype,`type`,void 0),a([e()],E.prototype,`asOf`,void 0),E=a([r(`zt-balance`)],E);var D=e=>(e>0?`+`:``)+f(e);export{E as BalancePage};