import{G as e,H as t,J as n,M as r,W as i,Z as a,c as o,d as s,f as c,h as l,i as u,l as d,n as f,r as p}from"./shapes-DngMaivK.js";import{o as m,t as h}from"./days-DgKhdnBO.js";import{r as g}from"./zt-shell-ayW42czv.js";import{a as _,d as v,f as y,o as b,t as x,u as S}from"./leave-words-BNqG-GrK.js";import{t as C}from"./place-C2YfNovd.js";var w=60,T=50,E=class extends o{constructor(...e){super(...e),this.chosen=``,this.people=[],this.type=``,this.asOf=m(),this.#e=T,this.#t=new d(this,e=>this.host.api.get(`/v1/leaveTypes`,{},e)),this.#n=new d(this,e=>this.host.api.get(`/v1/${this.#i}/leaveBalance`,{asOfDate:this.asOf},e)),this.#r=new d(this,e=>this.host.api.get(`/v1/${this.#i}/ledgerEntries`,{leaveType:this.type,pageSize:this.#e},e))}static{this.styles=[c,S,a`
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
    `]}#e;#t;#n;#r;get#i(){return this.chosen||(this.argument.startsWith(`employees/`)?this.argument:``)||(this.host.principal?.subject??``)}load(){if(this.#t.load(),this.#a(),!this.host.has(`TEAM_LEAD`,`HR`,`OFFICER`,`CENTRE_MANAGER`))return;let{subject:e,leads:t=[],standsInFor:n=[]}=this.host.principal,r=new Set([...t,...n]),i=this.host.has(`HR`,`OFFICER`,`CENTRE_MANAGER`);this.host.names.all().then(t=>this.people=t.filter(t=>t.name===e||i||r.has(t.team??``)))}#a(){this.#n.clear(),this.#r.clear(),this.#n.load(),this.#r.load()}get#o(){return this.#t.value?.leaveTypes??[]}render(){return n`<div class="page">
      <header><h1>${y(`balance`)}</h1>${this.#s()}<span class="grow"></span>${b(`balance`,e=>this.tell(`zt-navigate`,{page:e,argument:``}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`}#s(){return n`<div class="who">
      ${this.people.length>1?n`<select class="input" aria-label=${y(`person`)} @change=${e=>{this.chosen=e.target.value,this.#a()}}>
            ${this.people.map(e=>n`<option value=${e.name} ?selected=${e.name===this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>`:e}
      <label class="row small soft">${y(`asOf`)}<input class="input" type="date" .value=${this.asOf}
        @change=${e=>{this.asOf=e.target.value||m(),this.#n.load()}} /></label>
    </div>`}#c(){let{value:e,failure:t}=this.#n;if(!e)return t?p(t,()=>void this.#n.load()):n`<div class="panel">${u(6)}</div>`;let r=(e.balances??[]).filter(e=>e.grantedMinutes||e.takenMinutes||e.heldMinutes||e.lots?.length);return r.length?n`<div class="cards">${r.map(e=>this.#l(e))}</div>`:n`<div class="panel">${f(`leave`,y(`noBalances`))}</div>`}#l(t){let{freeMinutes:i=0,takenMinutes:a=0,heldMinutes:o=0,lots:s=[]}=t,c=v(this.#o,t.leaveType);return n`<section class="panel type">
      <h2>${c}</h2>
      <p class="free"><b>${r(i)}</b><span class="soft">${y(`free`)} · ${y(`days`,{n:_(i,t.dayMinutes)})}</span></p>
      <div class="bar" aria-hidden="true">
        ${[[`taken`,a],[`held`,o],[`rest`,i]].map(([t,r])=>r>0?n`<i class=${t} ${C({"--part":String(r)})}></i>`:e)}</div>
      <p class="key"><span class="taken"><i></i>${y(`taken`)} ${r(a)}</span><span class="held"><i></i>${y(`held`)} ${r(o)}</span>
        <span class="rest"><i></i>${y(`free`)} ${r(i)}</span><span>${y(`granted`)} ${r(t.grantedMinutes??0)}</span></p>
      ${s.length?n`<ul class="lots" aria-label=${y(`lots`)}>${s.map(e=>this.#u(e))}</ul>`:e}
    </section>`}#u(t){let i=t.expiryDate?h(this.asOf,t.expiryDate):1/0,a=i<=w&&(t.freeMinutes??0)>0,o=l(t.expiryDate,{year:`numeric`,month:`short`,day:`numeric`}),s=t.expiryDate?a?y(`expiresSoon`,{date:o,n:i}):y(`expires`,{date:o}):y(`never`);return n`<li><span>${y(`lot`,{lot:t.lot??``})} ${t.statutory?n`<span class="badge accent">${y(`statutory`)}</span>`:e}</span><b>${r(t.freeMinutes??0)}</b>
      <span class="tiny ${a?`watch-text`:`faint`}">${(t.startDate??``)>this.asOf?n`${y(`startsLater`,{date:l(t.startDate)})} · `:e}${s}</span></li>`}#d(){let{value:t,failure:r}=this.#r,i=t?.ledgerEntries??[];return n`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${y(`ledger`)}</h2><span class="faint small grow">${y(`ledgerAbout`)}</span>
        <select class="input" aria-label=${y(`type`)} @change=${e=>{this.type=e.target.value,this.#r.load()}}>
          <option value="">${y(`allTypes`)}</option>
          ${this.#o.filter(e=>e.needsBalance).map(e=>n`<option value=${e.code} ?selected=${e.code===this.type}>${v(this.#o,e.code)}</option>`)}
        </select></header>
      ${r&&!t?n`<div class="body">${p(r,()=>void this.#r.load())}</div>`:e}
      ${t?i.length?this.#f(i,!!t.nextPageToken):f(`table`,y(`noEntries`)):r?e:u(6)}
    </section>`}#f(t,r){return n`<div class="ledger"><table>
      <thead><tr><th scope="col">${y(`date`)}</th><th scope="col">${y(`what`)}</th><th scope="col" class="right">${y(`changeOf`)}</th><th scope="col">${y(`lines`)}</th></tr></thead>
      <tbody>${t.map(e=>this.#p(e))}</tbody></table>
      ${r?n`<button class="button small" @click=${()=>{this.#e+=200,this.#r.load()}}>${y(`more`)}</button>`:e}</div>`}#p(t){let r=t.freeChangeMinutes??0,i=t.kind&&t.kind in y.catalogue?y(t.kind):t.kind??``,a=n`<b>${i}</b> <span class="soft">${v(this.#o,t.leaveType)}</span>`;return n`<tr>
      <td class="number soft">${l(t.effectiveDate,{year:`numeric`,month:`short`,day:`numeric`})}</td>
      <td>${t.source?.startsWith(`leaveRequests/`)?n`<a href=${g(`leave`,t.source)} @click=${()=>this.tell(`zt-navigate`,{page:`leave`,argument:t.source})}>${a}</a>`:a}${t.reverses?n` <span class="badge">${y(`reverses`)}</span>`:e}</td>
      <td class="right number ${r<0?`bad-text`:r>0?`good-text`:`faint`}">${D(r)}</td>
      <td><div class="both">${(t.lines??[]).map(e=>n`<span>${x(e.account??``,this.#o)}</span><span>${D(e.minutes??0)}</span>`)}</div></td>
    </tr>`}};s([t()],E.prototype,`chosen`,void 0),s([t()],E.prototype,`people`,void 0),s([t()],E.prototype,`type`,void 0),s([t()],E.prototype,`asOf`,void 0),E=s([i(`zt-balance`)],E);var D=e=>(e>0?`+`:``)+r(e);export{E as BalancePage};