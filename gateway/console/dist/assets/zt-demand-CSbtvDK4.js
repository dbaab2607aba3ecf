import{A as e,B as t,C as n,D as r,E as i,F as a,H as o,J as s,K as c,L as l,M as u,R as ee,T as d,U as f,V as p,Y as m,_ as te,b as ne,c as re,d as h,f as g,h as _,i as v,j as ie,l as y,m as ae,n as b,o as x,r as S,s as C,u as oe,w,x as T,y as E,z as se}from"./shapes-DG9zjCvG.js";import{t as D}from"./zt-settings-DOMVIGZZ.js";import{i as ce,o as O,s as le,t as ue}from"./days-DpGCtYMv.js";import{C as de,S as k,T as A,_ as fe,a as pe,b as me,c as he,d as ge,f as _e,g as ve,h as ye,i as be,l as xe,m as Se,n as Ce,o as we,p as Te,r as Ee,s as De,t as Oe,u as ke,v as Ae,w as j,x as je,y as Me}from"./zt-quality-DaJIuRDv.js";import{i as Ne,n as Pe,o as Fe,r as Ie,s as Le}from"./table-file-CBwoFWy7.js";import{n as M,r as Re}from"./zt-shell-CCuhhnbt.js";import{t as ze}from"./place-QR5zxgTy.js";import{n as Be,r as N,t as Ve}from"./zt-roster-notices-CIHptJ-u.js";import{o as P,r as He}from"./wishes-BVqpkx-h.js";import{t as Ue}from"./roster-DwKphw9_.js";import{t as We}from"./cover-D-_pqiFe.js";var F=4<<20,Ge=1e3,Ke=[`DONE`,`FAILED`,`CANCELLED`],qe=class extends EventTarget{constructor(e,t){super(),this.api=e,this.centre=t,this.fileName=``,this.fileSize=0,this.sent=0}get state(){return(this.job?.state??``).replace(`HISTORY_IMPORT_STATE_`,``)}get ended(){return Ke.includes(this.state)}get running(){return!!this.job&&!this.ended&&!this.problem&&!this.interrupted}get interrupted(){return this.state===`UPLOADING`&&!this.file}async begin(e,t,n){this.problem=void 0,this.#t(e),this.sent=0,await this.#i(async()=>{this.#n(await this.api.post(`/v1/historyImports`,{centre:this.centre,columns:t,skipBadRows:n})),ee(this.#e,JSON.stringify({name:this.job.name,file:e.name,size:e.size}))})}isSame(e){return e.name===this.fileName&&e.size===this.fileSize}async goOn(e=this.file){this.problem=void 0,e&&this.#t(e),await this.#i(async()=>this.#n(await this.api.get(`/v1/${this.job.name}`)))}async recall(){if(this.job)return;let e=Xe(se(this.#e));if(!e)return;let t=await this.api.get(`/v1/${e.name}`).catch(()=>void 0);!this.job&&t&&([this.fileName,this.fileSize]=[e.file,e.size],this.sent=Number(t.byteCount??0),this.#n(t),this.ended?this.forget():this.interrupted||await this.#i(()=>Promise.resolve()))}async stop(){try{this.#n(await this.api.post(`/v1/${this.job.name}:cancel`)),this.problem=void 0}catch(e){this.problem=e}this.#r()}forget(){ee(this.#e,``),this.job=this.file=this.problem=void 0,this.sent=0,this.#r()}get#e(){return`zhongtai.historyImport.${this.centre}`}#t(e){this.file=e,[this.fileName,this.fileSize]=[e.name,e.size]}#n(e){this.job=e,this.ended&&ee(this.#e,``),this.#r()}#r(){this.dispatchEvent(new Event(`change`))}async#i(e){try{await e(),await this.#a(),await this.#o()}catch(e){this.state!==`CANCELLED`&&(this.problem=e),this.#r()}}async#a(){let{file:e}=this;if(!e||this.state!==`UPLOADING`)return;let t=e=>e.preventDefault();globalThis.addEventListener?.(`beforeunload`,t);try{let t=this.job?.partCount??0;for(;this.running&&t*4194304<e.size;){let n=t*F,r=await Ne(e.slice(n,n+F));t+=1;let i=await this.api.post(`/v1/${this.job.name}:addPart`,{partNumber:t,content:r,last:n+F>=e.size});this.sent=Math.min(n+F,e.size),this.running&&this.#n(i)}}finally{globalThis.removeEventListener?.(`beforeunload`,t)}}async#o(){for(;this.running;){await new Promise(e=>setTimeout(e,Ge));let e=await this.api.get(`/v1/${this.job.name}`);this.running&&this.#n(e)}this.state===`DONE`&&this.dispatchEvent(new Event(`done`))}},Je=new WeakMap;function Ye(e,t){let n=Je.get(e)??new Map;Je.set(e,n);let r=n.get(t)??new qe(e,t);return n.set(t,r),r}function Xe(e){try{let t=JSON.parse(e||`null`);return t?.name&&t.file&&t.size?{name:t.name,file:t.file,size:t.size}:void 0}catch{return}}var Ze=[`queue`,`start`,`offered`],Qe=Object.keys(Pe),$e=Object.keys(Ie),I=class extends C{constructor(...e){super(...e),this.open=!1,this.centre=``,this.header=[],this.columns={},this.#t=()=>{this.requestUpdate(),this.dispatchEvent(new CustomEvent(`zt-under-way`,{detail:{underWay:!(!this.#e?.job||this.#e.ended)}}))},this.#n=()=>void this.dispatchEvent(new Event(`zt-done`)),this.#f=e=>c`<label class="field"><span>${k(`field.${e}`)}</span>
    <select class="input" ?required=${Ze.includes(e)} @change=${t=>this.columns={...this.columns,[e]:t.target.value}}>
      <option value=""></option>${this.header.map(t=>c`<option value=${t} ?selected=${t===this.columns[e]}>${t}</option>`)}</select></label>`}static{this.styles=[g,m`
      zt-dialog { --zt-dialog-width: 640px; }
      .stack { gap: 14px; }
      .map { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 8px 12px; margin-top: 4px; }
      progress { width: 100%; accent-color: var(--zt-accent); }
      .errors { max-height: 34dvh; }
      label.check { display: flex; gap: 8px; align-items: center; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#i()}willUpdate(e){e.has(`centre`)&&this.#r()}#r(){this.#i(),this.centre&&(this.#e=Ye(this.host.api,this.centre),this.#e.addEventListener(`change`,this.#t),this.#e.addEventListener(`done`,this.#n),this.#e.recall().then(this.#t))}#i(){this.#e?.removeEventListener(`change`,this.#t),this.#e?.removeEventListener(`done`,this.#n)}async#a(e){this.file=e.target.files?.[0],this.header=this.file?await Le(this.file):[],this.columns=Fe(this.header,{...Pe,...Ie})}#o(e){e.preventDefault();let{file:t}=this;if(!t||this.#e?.running)return;let n=Object.fromEntries(Object.entries(this.columns).filter(([e,t])=>t&&t!==e));this.#e?.begin(t,n,new FormData(this.form).has(`skipBad`))}#s(e){e.preventDefault(),this.file&&this.#e?.isSame(this.file)&&this.#e.goOn(this.file)}#c(){this.file=void 0,this.header=[],this.#e?.forget()}#l(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#e;return c`<zt-dialog ?open=${this.open} heading=${k(`importTitle`)} @close=${this.#l}>
      <div class="stack">
        ${e?.interrupted?this.#u(e):e?.job?this.#p(e,e.job):this.#d()}
        ${e?.problem?c`<p class="notice bad" role="alert">${x(`warning`)}<span>${e.problem.message}</span></p>`:f}
        ${e?.job&&!e.interrupted?this.#h(e):f}
      </div>
    </zt-dialog>`}#u(e){let t=this.file&&!e.isSame(this.file),n={file:e.fileName,done:L(e.sent),all:L(e.fileSize)};return c`<form class="stack" @submit=${this.#s}>
      <p class="notice watch" role="status">${x(`info`)}<span>${k(`interrupted`,n)}</span></p>
      <label class="field"><span>${k(`file`)}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${t?c`<p class="notice bad" role="alert">${x(`warning`)}<span>${k(`otherFile`,{file:e.fileName})}</span></p>`:f}
      <div class="keys"><button type="button" class="button danger" @click=${()=>void e.stop()}>${k(`stop`)}</button>
        <button class="button primary" ?disabled=${!this.file||t}>${k(`goOn`)}</button></div>
    </form>`}#d(){let e=this.file&&Ze.every(e=>this.columns[e]);return c`<form class="stack" @submit=${this.#o}>
      <p class="soft small">${k(`importAbout`)}</p>
      <label class="field"><span>${k(`file`)}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${this.file?c`<fieldset><legend>${k(`column`)}</legend><div class="map">${Qe.map(this.#f)}</div>
            <details ?open=${$e.some(e=>this.columns[e])}><summary>${k(`servedColumns`)}</summary><div class="map">${$e.map(this.#f)}</div></details></fieldset>`:f}
      <label class="check"><input type="checkbox" name="skipBad" />${k(`skipBad`)}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#l}>${k(`close`)}</button>
        <button class="button primary" ?disabled=${!e}>${k(`begin`)}</button></div>
    </form>`}#f;#p(e,t){let{state:r,sent:i,fileSize:a}=e,o=r===`UPLOADING`,s=o&&a?i/a:(t.progressPermille??0)/1e3,l={rows:n(t.rowCount??0),done:n(t.doneSlotCount??0),slots:n(t.slotCount??0),created:n(t.createdCount??0),updated:n(t.updatedCount??0),unchanged:n(t.unchangedCount??0)},u=r===`DONE`?`good`:r===`FAILED`?`bad`:``;return c`<p class="soft small">${e.fileName}</p>
      ${e.ended?f:c`<progress max="1" .value=${s} aria-label=${k(`progress`)}></progress>`}
      <p class="notice number ${u}" role="status">${o?k(`uploading`,{done:L(i),all:L(a)}):k(`HISTORY_IMPORT_STATE_${r}`,l)}${t.message?c` · ${t.message}`:f}</p>
      ${o?c`<p class="faint small">${k(`uploadAbout`)}</p>`:f}
      ${t.errorCount?this.#m(t):f}`}#m({errorCount:e=0,errors:t=[]}){let r=k(`badRows`,{n:n(e),shown:t.length});return c`<div><h3>${r}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${r}><table>
      <thead><tr><th scope="col">${k(`row`)}</th><th scope="col">${k(`columnName`)}</th><th scope="col">${k(`given`)}</th><th scope="col">${k(`wrong`)}</th></tr></thead>
      <tbody>${t.map(e=>c`<tr><td>${e.row??``}</td><td>${e.column??``}</td><td>${e.value??``}</td><td>${e.message??``}</td></tr>`)}</tbody></table></div></div>`}#h(e){return c`<div class="keys">
      ${e.running?c`<button class="button danger" @click=${()=>void e.stop()}>${k(`stop`)}</button>`:c`<button class="button" @click=${this.#c}>${k(`another`)}</button>`}
      ${e.problem&&!e.ended?c`<button class="button primary" @click=${()=>void e.goOn()}>${k(`goOn`)}</button>`:f}
      <button class="button ${e.problem?``:`primary`}" @click=${this.#l}>${k(`close`)}</button></div>`}};h([p({type:Boolean})],I.prototype,`open`,void 0),h([p()],I.prototype,`centre`,void 0),h([t()],I.prototype,`file`,void 0),h([t()],I.prototype,`header`,void 0),h([t()],I.prototype,`columns`,void 0),h([D(`form`)],I.prototype,`form`,void 0),I=h([o(`zt-history-import`)],I);function L(e){return`${n(e/1e6,1)} MB`}var R=class extends C{constructor(...e){super(...e),this.forecast=``,this.quantile=0,this.target=0,this.busy=!1}static{this.styles=[g,m`
      :host { display: grid; gap: 8px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin: 3px 0 0 auto; }
      .scroll { max-height: 300px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}willUpdate(e){(e.has(`forecast`)||e.has(`quantile`))&&(this.prices=this.problem=void 0)}async#e(){let e=`${this.forecast}|${this.quantile}`;this.busy=!0,this.problem=void 0;try{let t=await this.host.api.ask(`/v1/requirements:compare`,{forecast:this.forecast,quantilePermille:this.quantile});e===`${this.forecast}|${this.quantile}`&&(this.prices=t.prices??[])}catch(e){this.problem=e}finally{this.busy=!1}}render(){return c`<div class="row wrap between"><div><h3>${A(`prices`)}</h3><p class="faint small">${A(`pricesAbout`)}</p></div>
        <button class="button" ?disabled=${this.busy||!this.forecast} @click=${this.#e}>${A(this.busy?`reckoning`:`compare`)}</button></div>
      ${this.problem?c`<p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p>`:f}
      ${this.prices?.length?this.#t(this.prices):f}`}#t(e){let t=Math.max(...e.map(e=>e.paidHoursPerPercent??0),.001);return c`<div class="scroll" tabindex="0" role="region" aria-label=${A(`prices`)}><table>
      <thead><tr><th scope="col">${A(`level`)}</th><th scope="col" class="right">${A(`expected`)}</th><th scope="col" class="right">${A(`paidHours`)}</th><th scope="col" class="right">${A(`mostHeads`)}</th><th scope="col" class="right">${A(`perPercent`)}</th><th scope="col">${A(`bound`)}</th></tr></thead>
      <tbody>${e.map(e=>c`<tr class=${e.targetPermille===this.target?`used`:``}>
        <td>${w(e.targetPermille)} ${e.targetPermille===this.target?c`<span class="badge good">${A(`targetNow`)}</span>`:f}</td>
        <td class="right">${(e.serviceLevelPermille??0)<0?`–`:w(e.serviceLevelPermille??0,1)}</td><td class="right">${n(e.paidHours??0,1)}</td><td class="right">${n(e.mostHeads??0)}</td>
        <td class="right">${n(e.paidHoursPerPercent??0,1)}<i class="bar" ${ze({"--part":`${(e.paidHoursPerPercent??0)/t*100}%`})}></i></td>
        <td class="small soft">${(e.bounds??[]).map(({bound:e,slotCount:t=0})=>e?A(`boundSlots`,{what:A(e),n:t}):``).join(A(`boundAnd`))}</td></tr>`)}</tbody>
    </table></div>`}};h([p()],R.prototype,`forecast`,void 0),h([p({type:Number})],R.prototype,`quantile`,void 0),h([p({type:Number})],R.prototype,`target`,void 0),h([t()],R.prototype,`prices`,void 0),h([t()],R.prototype,`busy`,void 0),h([t()],R.prototype,`problem`,void 0),R=h([o(`zt-level-prices`)],R);var et=56,[z,tt,B,nt,rt]=[560,150,44,22,8],it=1,at=class extends C{constructor(...e){super(...e),this.queue=``,this.#e=new y(this,async e=>{let t={startDate:d(O(),-56),endDate:d(O(),1)};return(await this.host.api.get(`/v1/${this.queue}/forecastAccuracy`,t,e)).accuracy??[]})}static{this.styles=[g,m`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${z}px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); }
      .grid { stroke: var(--zt-line); }
      polyline { fill: none; stroke: var(--c); stroke-width: 1.8; }
      circle { fill: var(--c); }
      .as-adjusted { --c: var(--zt-accent); } .as-model { --c: var(--zt-chart-after); }
      polyline.as-model { stroke-dasharray: 4 3; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .scroll { max-height: 260px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
    `]}#e;updated(e){e.has(`queue`)&&this.queue&&(this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(t)return S(t,()=>void this.#e.load());if(!e)return v(3);let n=c`<p class="soft small">${k(`accuracyAbout`,{days:et})}</p>`,r=e.filter(e=>(e.slotWapePermille??0)>=0);return r.length?c`${n}${this.#t(r)}${this.#n(r)}${this.#r(e)}`:c`${n}${b(`demand`,k(`noAccuracy`))}`}#t(e){let t=be(e);if(!t)return f;let n=t.before-t.after,r=Math.abs(n)<it?`noDifference`:n>0?`helped`:`harmed`;return c`<p class="notice ${r===`harmed`?`watch`:r===`helped`?`good`:``}">${k(r,{before:w(t.before,1),after:w(t.after,1)})}</p>`}#n(e){let t=Math.max(...e.map(e=>e.leadDays??0),1),n=Math.max(...e.flatMap(e=>[e.slotWapePermille??0,e.unadjustedSlotWapePermille??0]),50),r=Math.ceil(n/50)*50,i=(e=0)=>B+(z-B-8)*e/t,a=(e=0)=>rt+(1-Math.max(e,0)/r)*(tt-rt-nt),o=(t,n)=>s`
      <polyline class=${t} points=${e.map(e=>`${i(e.leadDays).toFixed(1)},${a(n(e)).toFixed(1)}`).join(` `)}></polyline>
      ${e.map(e=>s`<circle class=${t} cx=${i(e.leadDays)} cy=${a(n(e))} r="2.5"></circle>`)}`;return c`<div class="legend"><span class="as-adjusted"><i></i>${k(`adjustedError`)}</span><span class="as-model"><i></i>${k(`modelError`)}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${z} ${tt}" aria-label=${k(`accuracyChart`)}>
        ${[0,r/2,r].map(e=>s`<line class="grid" x1=${B} x2=${z} y1=${a(e)} y2=${a(e)}></line><text x=${B-6} y=${a(e)+4} text-anchor="end">${w(e,1)}</text>`)}
        ${e.filter((t,n)=>n%Math.ceil(e.length/8)===0).map(e=>s`<text x=${i(e.leadDays)} y=${tt-6} text-anchor="middle">${k(`nDays`,{n:e.leadDays??0})}</text>`)}
        ${o(`as-model`,e=>e.unadjustedSlotWapePermille)}${o(`as-adjusted`,e=>e.slotWapePermille)}
      </svg>`}#r(e){let t=[`leadDays`,`adjustedError`,`modelError`,`dayError`,`bias`,`coverage`,`ahtError`,`scoredDays`].map((e,t)=>c`<th scope="col" class=${t?`right`:``}>${k(e)}</th>`),n=(e=0)=>`${e>0?`+`:e<0?`−`:``}${w(Math.abs(e),1)}`;return c`<div class="scroll" tabindex="0" role="region" aria-label=${k(`accuracyChart`)}><table><thead><tr>${t}</tr></thead>
      <tbody>${e.map(e=>c`<tr><td>${k(`nDays`,{n:e.leadDays??0})}</td><td class="right">${w(e.slotWapePermille??0,1)}</td>
          <td class="right">${w(e.unadjustedSlotWapePermille??0,1)}</td><td class="right">${w(e.dayWapePermille??0,1)}</td>
          <td class="right">${n(e.biasPermille)}</td><td class="right">${w(e.coveragePermille??0)}</td>
          <td class="right">${w(e.ahtWapePermille??0,1)}</td><td class="right">${e.dayCount??0}</td></tr>`)}</tbody></table></div>`}};h([p()],at.prototype,`queue`,void 0),at=h([o(`zt-accuracy`)],at);var ot=[`HISTORY_EDIT_KIND_OUTAGE`,`HISTORY_EDIT_KIND_ONE_OFF`,`HISTORY_EDIT_KIND_CAMPAIGN`,`HISTORY_EDIT_KIND_CORRECTION`],st=[`MEASURE_CONTACTS`,`MEASURE_HANDLING_TIME`],ct=[`EFFECT_LEAVE_OUT`,`EFFECT_SCALE`,`EFFECT_ADD`,`EFFECT_SET`],V=class extends C{constructor(...e){super(...e),this.queue=``,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.measure=`MEASURE_CONTACTS`,this.effect=`EFFECT_SCALE`,this.busy=!1,this.#e={key:``,id:``}}static{this.styles=[g,m`
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px 12px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      .segments { flex-wrap: wrap; }
    `]}#e;willUpdate(e){if(!e.has(`intent`)||!this.intent)return;this.measure=this.intent.measure;let t=this.intent.of===`history`&&this.measure===`MEASURE_CONTACTS`;this.effect=t?`EFFECT_LEAVE_OUT`:`EFFECT_SCALE`,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.problem=void 0}async#t(e){e.preventDefault();let{intent:t}=this;if(!t||this.busy)return;let n=new FormData(e.target),r=e=>String(n.get(e)??``).trim(),i={queue:this.queue,startTime:Oe(r(`start`)),endTime:Oe(r(`end`)),measure:this.measure,effect:this.effect,value:this.effect===`EFFECT_LEAVE_OUT`?0:Number(r(`value`)),reason:r(`reason`)},a=t.of===`history`,o=a?{edit:{...i,kind:this.kind}}:{adjustment:{...i,forecast:t.copy?.name??``}},s=JSON.stringify(o);this.#e.key!==s&&(this.#e={key:s,id:u()}),this.busy=!0,this.problem=void 0;try{await this.host.api.post(a?`/v1/historyEdits`:`/v1/forecastAdjustments`,o,this.#e.id),M(k(a?`editSaved`:`adjustmentSaved`)),this.dispatchEvent(new Event(`zt-done`)),this.#n()}catch(e){this.problem=e}finally{this.busy=!1}}#n(){this.dispatchEvent(new Event(`close`))}get#r(){return ct.filter(e=>e!==`EFFECT_LEAVE_OUT`||this.intent?.of===`history`&&this.measure===`MEASURE_CONTACTS`)}render(){let{intent:e}=this,t=e?.of===`history`;return c`<zt-dialog ?open=${!!e} heading=${k(t?`editTitle`:`adjustTitle`)} @close=${this.#n}>
      ${e?c`<form @submit=${this.#t}>
            <p class="soft small">${t?k(`editAbout`):e.copy?k(`adjustCopyAbout`,{title:e.copy.title}):k(`adjustAbout`)}</p>
            <div class="two">
              <label class="field"><span>${k(`start`)}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${Ce(e.start)} /></label>
              <label class="field"><span>${k(`end`)}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${Ce(e.end)} /></label>
            </div>
            ${t?this.#a(`kind`,ot,this.kind,e=>this.kind=e):f}
            ${this.#a(`measure`,st,this.measure,e=>this.#i(e))}
            ${this.#a(`effect`,this.#r,this.effect,e=>this.effect=e)}
            ${this.effect===`EFFECT_LEAVE_OUT`?f:c`<label class="field"><span>${k(`value`,{unit:ge(this.effect,this.measure)})}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect===`EFFECT_ADD`?-1e6:0} max="1000000" required /></label>`}
            <label class="field"><span>${k(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem?c`<p class="notice bad" role="alert">${x(`warning`)}<span>${this.problem.message}</span></p>`:f}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#n}>${k(`cancel`)}</button>
              <button class="button primary" ?disabled=${this.busy}>${k(`save`)}</button></div>
          </form>`:f}
    </zt-dialog>`}#i(e){this.measure=e,this.#r.includes(this.effect)||(this.effect=`EFFECT_SCALE`)}#a(e,t,n,r){return c`<div class="field"><span id=${e}>${k(e)}</span><div><div class="segments" role="group" aria-labelledby=${e}>${t.map(e=>c`<button type="button" aria-pressed=${e===n} @click=${()=>r(e)}>${k(e)}</button>`)}</div></div></div>`}};h([p()],V.prototype,`queue`,void 0),h([p({attribute:!1})],V.prototype,`intent`,void 0),h([t()],V.prototype,`kind`,void 0),h([t()],V.prototype,`measure`,void 0),h([t()],V.prototype,`effect`,void 0),h([t()],V.prototype,`busy`,void 0),h([t()],V.prototype,`problem`,void 0),V=h([o(`zt-change-dialog`)],V);var H=class extends C{constructor(...e){super(...e),this.of=`history`,this.queue=``,this.forecast=``,this.notes=[],this.editable=!1,this.busy=``,this.#e=new y(this,e=>this.#t(e))}static{this.styles=[g,m`
      :host { display: grid; gap: 12px; }
      .gone { color: var(--zt-ink-faint); text-decoration: line-through; }
      .damped li { display: flex; gap: 4px 12px; align-items: center; flex-wrap: wrap; padding: 3px 0; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td { overflow-wrap: anywhere; }
    `]}#e;updated(e){(e.has(`of`)||e.has(`queue`))&&this.#e.clear(),(e.has(`of`)||e.has(`queue`)||e.has(`forecast`))&&this.refresh()}refresh(){(this.of===`history`?this.queue:this.forecast)&&this.#e.load()}async#t(e){let{api:t}=this.host;if(this.of===`forecast`)return(await t.get(`/v1/${this.forecast}/adjustments`,{},e)).adjustments??[];let n={startDate:d(O(),-366),endDate:d(O(),1)};return(await t.get(`/v1/${this.queue}/historyEdits`,n,e)).edits??[]}async#n(e,t){if(!this.busy){this.busy=e;try{await t(),this.dispatchEvent(new Event(`zt-done`)),await this.#e.load()}catch(e){M(e instanceof ie?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){let[t=``,n=``]=[e.startDate,e.endDate??d(e.startDate??O(),1)],r={queue:this.queue,startTime:T(t,`00:00`),endTime:T(n,`00:00`),kind:`HISTORY_EDIT_KIND_ONE_OFF`,measure:`MEASURE_CONTACTS`,effect:`EFFECT_LEAVE_OUT`,reason:k(`dampedReason`)};return this.#n(t,async()=>{await this.host.api.post(`/v1/historyEdits`,{edit:r}),M(k(`editSaved`))})}render(){let{value:e,failure:t}=this.#e;if(t)return S(t,()=>void this.#e.load());if(!e)return v(3);let n=this.of===`history`;return c`
      ${this.editable?c`<div><button class="button" data-new @click=${()=>this.dispatchEvent(new Event(`zt-new`))}>${k(n?`makeEdit`:`makeAdjustment`)}</button></div>`:f}
      ${n?this.#i(e):f}
      ${e.length?this.#a([...e].reverse()):b(`policy`,k(n?`noEdits`:`noAdjustments`))}`}#i(e){let t=e.filter(e=>!e.withdrawTime),n=this.notes.filter(e=>{if(e.kind&&e.kind!==`TRAINING_NOTE_KIND_DAMPED`)return!1;let n=Date.parse(T(e.startDate??O(),`12:00`));return!t.some(e=>Date.parse(e.startTime??``)<=n&&n<Date.parse(e.endTime??``))});return n.length?c`<div class="damped"><h3>${k(`damped`)}</h3><ul>${n.map(e=>{let t=_(e.startDate);return c`<li><span class="number">${k(`dampedDay`,{day:t,share:w(e.sharePermille??0)})}</span>
        ${this.editable?c`<button class="button small" aria-label=${k(`leaveOutDayOf`,{day:t})} ?disabled=${!!this.busy} @click=${()=>this.#r(e)}>${k(`leaveOutDay`)}</button>`:f}</li>`})}</ul></div>`:f}#a(e){let t=this.of===`history`;return c`<div class="scroll"><table>
      <thead><tr><th scope="col">${k(`window`)}</th><th scope="col">${k(`change`)}</th>${t?c`<th scope="col">${k(`kind`)}</th>`:f}
        <th scope="col">${k(`reason`)}</th><th scope="col">${k(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#o(e,t))}</tbody></table></div>`}#o(e,t){let n=e.withdrawTime?`gone`:``,r=`${i(e.startTime,e.endTime)} ${pe(e)}`;return c`<tr><td class="number ${n}">${i(e.startTime,e.endTime)}</td><td class="number ${n}">${pe(e)}</td>
      ${t?c`<td>${k(e.kind??`HISTORY_EDIT_KIND_CORRECTION`)}</td>`:f}
      <td>${e.reason??``}</td><td>${this.host.names.of(e.owner)}</td>
      <td class="right">${n?c`<span class="faint small">${k(`withdrawn`)}</span>`:this.editable?c`<button class="button quiet small" aria-label=${k(`withdrawIt`,{what:r})} ?disabled=${!!this.busy}
              @click=${()=>this.#n(e.name,()=>this.host.api.post(`/v1/${e.name}:withdraw`))}>${k(`withdraw`)}</button>`:f}</td></tr>`}};h([p()],H.prototype,`of`,void 0),h([p()],H.prototype,`queue`,void 0),h([p()],H.prototype,`forecast`,void 0),h([p({attribute:!1})],H.prototype,`notes`,void 0),h([p({type:Boolean})],H.prototype,`editable`,void 0),h([t()],H.prototype,`busy`,void 0),H=h([o(`zt-changes`)],H);var lt=1e3,U=class extends C{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.editable=!1,this.compared=[],this.busy=``,this.#e=new y(this,async e=>(await this.host.api.get(`/v1/${this.queue}/whatIfForecasts`,{},e)).forecasts??[]),this.#t=new y(this,async e=>{let t=[this.forecast,...this.compared];return(await this.host.api.get(`/v1/${this.queue}/forecasts:compare`,{forecasts:t},e)).forecasts??[]})}static{this.styles=[g,m`
      :host { display: grid; gap: 12px; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { flex: 1 1 120px; max-width: 240px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      .sides { max-height: 340px; }
      .sides thead { position: sticky; top: 0; background: var(--zt-surface); }
      tr.total td { font-weight: 620; }
      label.check { display: flex; gap: 8px; align-items: center; }
      td .row { justify-content: flex-end; }
    `]}#e;#t;updated(e){e.has(`queue`)&&this.queue&&(this.compared=[],this.#e.clear(),this.#e.load()),e.has(`compared`)&&this.#t.clear(),(e.has(`forecast`)||e.has(`compared`))&&this.refresh()}refresh(){this.compared.length&&this.forecast&&this.#t.load()}async#n(e,t){if(!this.busy){this.busy=e;try{await t()}catch(e){M(e instanceof ie?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`title`)).trim(),i=e=>Math.round(Number(n.get(e))*10);this.#n(`copy`,async()=>{let e=await this.host.api.post(`/v1/${this.forecast}:copy`,{title:r,callsPermille:i(`calls`),ahtPermille:i(`aht`)});M(k(`copied`,{title:r})),t.reset(),await this.#e.load(),this.#i(e.forecast?.name??``,!0)}).then(async()=>{await this.updateComplete,t.querySelector(`[name=title]`)?.focus()})}#i(e,t){let n=this.compared.filter(t=>t!==e);this.compared=t?[...n,e].slice(-5):n}#a(e){let t=e.forecast?.name??``;this.#n(t,async()=>{await this.host.api.post(`/v1/${t}:adopt`),M(k(`adoptedNow`,{title:e.title??``})),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{forecast:t}})),await this.#e.load()})}render(){let{value:e,failure:t}=this.#e;return c`${this.editable&&this.forecast?this.#o():f}
      ${t?S(t,()=>void this.#e.load()):e?e.length?this.#s(e):b(`demand`,k(`noWhatIfs`)):v(3)}
      ${this.compared.length?this.#l():f}`}#o(){let e=(e,t)=>c`<label class="field"><span>${t}</span><input class="input" type="number" name=${e} min="1" max=${lt} step="0.1" required value="100" /></label>`;return c`<p class="soft small">${k(`copyAbout`)}</p>
      <form @submit=${this.#r}>
        <label class="field"><span>${k(`copyTitle`)}</span><input class="input" name="title" required maxlength="80" /></label>
        ${e(`calls`,k(`copyCalls`))}${e(`aht`,k(`copyAht`))}
        <button class="button primary" ?disabled=${!!this.busy}>${k(`copyMake`)}</button>
      </form>`}#s(e){return c`<div class="scroll"><table>
      <thead><tr><th scope="col">${k(`whatIf`)}</th><th scope="col">${k(`assumed`)}</th><th scope="col">${k(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#c(e))}</tbody></table></div>`}#c(e){let{title:t=``,forecast:n}=e,r=n?.name??``;return c`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(r)} aria-label=${k(`compareIt`,{title:t})}
          @change=${e=>this.#i(r,e.target.checked)} />${t}</label></td>
      <td class="number">${k(`assumption`,{calls:w(e.callsPermille,1),aht:w(e.ahtPermille,1)})}</td>
      <td>${this.host.names.of(e.owner)} <span class="faint small">${ae(n?.createTime??``)}</span></td>
      <td>${e.adoptTime?c`<span class="badge good">${k(`adopted`)}</span>`:this.editable?c`<span class="row"><button class="button small" aria-label=${k(`adjustOne`,{title:t})}
                @click=${()=>this.dispatchEvent(new CustomEvent(`zt-adjust`,{detail:{name:r,title:t}}))}>${k(`adjustIt`)}</button>
              <button class="button small primary" aria-label=${k(`adoptIt`,{title:t})} ?disabled=${!!this.busy} @click=${()=>this.#a(e)}>${k(`adopt`)}</button></span>`:f}</td></tr>`}#l(){let{value:e,failure:t}=this.#t;if(t)return S(t,()=>this.refresh());if(!e)return v(4);let r=e[0]?.days?.map(e=>e.date??``)??[],i=e=>c`<td class="right">${n(e?.calls??0)}</td><td class="right">${n(e?.ahtSeconds??0)}</td><td class="right">${n(e?.paidHours??0,1)}</td><td class="right">${n(e?.mostHeads??0)}</td>`,a=c`<th scope="col" class="right">${k(`contacts`)}</th><th scope="col" class="right">${k(`ahtSeconds`)}</th><th scope="col" class="right">${k(`paidHours`)}</th><th scope="col" class="right">${k(`mostHeads`)}</th>`;return c`<div><h3>${k(`compared`)}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${k(`compared`)}><table>
      <thead><tr><th scope="col" rowspan="2">${k(`day`)}</th>${e.map(e=>c`<th scope="colgroup" colspan="4">${e.title||k(`official`)}</th>`)}</tr>
        <tr>${e.map(()=>a)}</tr></thead>
      <tbody>${r.map((t,n)=>c`<tr><td>${_(t)}</td>${e.map(e=>i(e.days?.[n]))}</tr>`)}
        <tr class="total"><td>${k(`total`)}</td>${e.map(e=>i(e.total))}</tr></tbody></table></div></div>`}};h([p()],U.prototype,`queue`,void 0),h([p()],U.prototype,`forecast`,void 0),h([p({type:Boolean})],U.prototype,`editable`,void 0),h([t()],U.prototype,`compared`,void 0),h([t()],U.prototype,`busy`,void 0),U=h([o(`zt-what-ifs`)],U);var ut=[`tabEdits`,`tabAdjustments`,`tabWhatIfs`,`tabAccuracy`],dt=36e5,W=class extends C{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.notes=[],this.near={},this.tab=`tabEdits`}static{this.styles=[g,m`.segments { flex-wrap: wrap; }`]}ask(e){this.tab=e.copy?`tabWhatIfs`:e.of===`history`?`tabEdits`:`tabAdjustments`;let{past:t,coming:n}=this.near,r=(e.of===`history`?t:n)??Date.now(),i=Math.floor(r/dt)*dt;this.intent={start:i,end:i+dt,...e}}#e(){this.changes?.refresh(),this.whatIfs?.refresh(),this.#t()}#t(e){this.dispatchEvent(new CustomEvent(`zt-done`,{detail:e?.detail??{}}))}render(){return c`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${k(`planning`)}</h2>
        <div class="segments" role="group" aria-label=${k(`planning`)}>${ut.map(e=>c`<button aria-pressed=${e===this.tab} @click=${()=>this.tab=e}>${k(e)}</button>`)}</div></header>
      <div class="body">${this.#n()}</div>
    </section>
    <zt-change-dialog queue=${this.queue} .intent=${this.intent} @close=${()=>this.intent=void 0} @zt-done=${this.#e}></zt-change-dialog>`}#n(){let{queue:e,forecast:t,notes:n}=this,r=this.host.has(`PLANNER`,`CENTRE_MANAGER`);switch(this.tab){case`tabEdits`:case`tabAdjustments`:{let i=this.tab===`tabEdits`?`history`:`forecast`;return c`<zt-changes of=${i} queue=${e} forecast=${t} .notes=${n} ?editable=${r}
          @zt-new=${()=>this.ask({of:i,measure:`MEASURE_CONTACTS`})} @zt-done=${()=>this.#t()}></zt-changes>`}case`tabWhatIfs`:return c`<zt-what-ifs queue=${e} forecast=${t} ?editable=${r}
          @zt-adjust=${e=>this.ask({of:`forecast`,measure:`MEASURE_CONTACTS`,copy:e.detail})}
          @zt-done=${this.#t}></zt-what-ifs>`;case`tabAccuracy`:return e?c`<zt-accuracy queue=${e}></zt-accuracy>`:f}}};h([p()],W.prototype,`queue`,void 0),h([p()],W.prototype,`forecast`,void 0),h([p({attribute:!1})],W.prototype,`notes`,void 0),h([p({attribute:!1})],W.prototype,`near`,void 0),h([t()],W.prototype,`tab`,void 0),h([t()],W.prototype,`intent`,void 0),h([D(`zt-changes`)],W.prototype,`changes`,void 0),h([D(`zt-what-ifs`)],W.prototype,`whatIfs`,void 0),W=h([o(`zt-planning`)],W);function ft(e,t){return e.filter(e=>(e.handling?.channel??`CHANNEL_CALL`)===`CHANNEL_CALL`).map((e,n)=>{let r=(t.get(e.name)??[]).reduce((e,t)=>!e||(t.calls??0)>(e.calls??0)?t:e,void 0);return{queue:e,used:n<2,calls:Math.round(r?.calls??0),aht:Math.round(r?.ahtSeconds||e.defaultAhtSeconds||180)}})}function pt(e){let t=e.filter(e=>e.used).map(e=>e.queue.code??``),n=t.map(e=>({queues:[e],weight:2}));return t.length>1?[...n,{queues:t,weight:1}]:n}function mt(e,t){let n=e.filter(e=>e.used&&e.calls>0&&e.aht>0),r=n.map(e=>e.queue.code??``),i=t.map(e=>({queues:e.queues.filter(e=>r.includes(e)),weight:Math.max(Math.round(e.weight),1)})),a=new Set(i.flatMap(e=>e.queues));if(n.length&&i.length&&!i.some(e=>!e.queues.length)&&!r.some(e=>!a.has(e)))return{queues:n.map(e=>({code:e.queue.code,calls:e.calls,intervalSeconds:(e.queue.slotMinutes??30)*60,ahtSeconds:e.aht,target:e.queue.target})),groups:i}}var ht=8,gt=20,G=class extends C{constructor(...e){super(...e),this.queues=[],this.lines=[],this.groups=[],this.busy=!1,this.lacking=!1,this.#e=!1}static{this.styles=[g,m`
      summary { cursor: pointer; padding-block: 12px; }
      summary h2 { display: inline; }
      .inside { display: grid; gap: 14px; padding: 4px 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 14px 28px; align-items: start; }
      .input.tiny { width: 92px; min-height: 30px; padding-block: 2px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .groups { display: grid; gap: 8px; }
      .groups fieldset { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 6px 10px; }
      label { display: inline-flex; gap: 5px; align-items: center; }
      td { padding-block: 4px; }
      td.right, th.right { padding-right: 12px; }
    `]}#e;async#t(e){if(this.#e||!e.target.open)return;this.#e=!0;let t={startDate:O(),endDate:d(O(),7)},n=this.queues.slice(0,ht),r=await Promise.all(n.map(e=>this.host.api.get(`/v1/${e.name}/requirements`,t).catch(()=>({slots:[]}))));this.lines=ft(n,new Map(n.map((e,t)=>[e.name,r[t].slots??[]]))),this.groups=pt(this.lines)}#n(e,t){this.lines=this.lines.map((n,r)=>r===e?{...n,...t}:n),t.used!==void 0&&(this.groups=pt(this.lines)),this.answer=void 0}#r(e,t){this.groups=this.groups.map((n,r)=>r===e?{...n,...t}:n),this.answer=void 0}async#i(e){e.preventDefault();let t=mt(this.lines,this.groups);if(this.lacking=!t,this.problem=this.answer=void 0,t){this.busy=!0;try{this.answer=await this.host.api.ask(`/v1/staffing:pool`,t)}catch(e){this.problem=e}finally{this.busy=!1}}}render(){return c`<details class="panel" @toggle=${this.#t}><summary class="body"><h2>${A(`pool`)}</h2></summary><form class="inside" @submit=${this.#i}>
      <p class="soft small">${A(`poolAbout`)}</p>
      <div class="two">${this.#a()}${this.#o()}</div>
      ${this.lacking?c`<p class="notice watch" role="alert">${x(`info`)}${A(`needTwo`)}</p>`:f}
      ${this.problem?c`<p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p>`:f}
      <div><button class="button primary" ?disabled=${this.busy||!this.lines.length}>${A(this.busy?`reckoning`:`calculate`)}</button></div>
      <div aria-live="polite">${this.answer?this.#s(this.answer):f}</div>
    </form></details>`}#a(){return this.lines.length?c`<div><h3>${A(`poolQueues`)}</h3><table>
      <thead><tr><th scope="col">${A(`queue`)}</th><th scope="col">${A(`calls`)}</th><th scope="col">${A(`aht`)}</th></tr></thead>
      <tbody>${this.lines.map((e,t)=>{let n=l(e.queue.title)||e.queue.code,r=r=>c`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${n}: ${A(r)}" .value=${String(e[r])}
          @input=${e=>this.#n(t,{[r]:Number(e.target.value)})} /></td>`;return c`<tr><td><label><input type="checkbox" .checked=${e.used} @change=${e=>this.#n(t,{used:e.target.checked})} />${n}</label></td>${r(`calls`)}${r(`aht`)}</tr>`})}</tbody></table></div>`:c`<p class="soft">${A(`callsOnly`)}</p>`}#o(){let e=this.lines.filter(e=>e.used);return c`<div class="groups"><h3>${A(`poolGroups`)}</h3>${this.groups.map((t,n)=>c`<fieldset><legend class="unseen">${A(`group`,{n:n+1})}</legend>
      ${e.map(({queue:e})=>c`<label><input type="checkbox" .checked=${t.queues.includes(e.code??``)} @change=${r=>{let{checked:i}=r.target,a=t.queues.filter(t=>t!==e.code);this.#r(n,{queues:i?[...a,e.code??``]:a})}} />${l(e.title)||e.code}</label>`)}
      <span class="grow"></span>
      <label>${A(`weight`)}<input class="input tiny" type="number" min="1" max="10000" .value=${String(t.weight)} @input=${e=>this.#r(n,{weight:Number(e.target.value)})} /></label>
      <button type="button" class="button quiet icon small" aria-label="${A(`dropGroup`)}: ${A(`group`,{n:n+1})}" @click=${()=>this.groups=this.groups.filter((e,t)=>t!==n)}>${x(`cross`,14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length>=gt} @click=${()=>this.groups=[...this.groups,{queues:e.map(e=>e.queue.code??``),weight:1}]}>${A(`addGroup`)}</button></div></div>`}#s(e){let t=new Map(this.lines.map(e=>[e.queue.code,l(e.queue.title)||e.queue.code])),r=e.agents??[];return c`<p class="notice ${e.met?`good`:`bad`}">${x(e.met?`check`:`warning`)}<span>${A(e.met?`met`:`unmet`)}. ${A(`together`,{n:r.reduce((e,t)=>e+t,0),apart:e.agentsApart??0})}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${A(`poolGroups`)}</th><th scope="col" class="right">${A(`agents`)}</th><th scope="col" class="right">${A(`heads`)}</th></tr></thead>
          <tbody>${this.groups.map((i,a)=>c`<tr><td>${i.queues.map(e=>t.get(e)??e).join(` + `)}</td><td class="right">${n(r[a]??0)}</td><td class="right">${n(e.heads?.[a]??0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${A(`queue`)}</th><th scope="col" class="right">${A(`expected`)}</th><th scope="col" class="right">${A(`abandoned`)}</th><th scope="col" class="right">${A(`wait`)}</th></tr></thead>
          <tbody>${(e.queues??[]).map(e=>c`<tr><td>${t.get(e.code)??e.code}</td><td class="right">${w(e.serviceLevelPermille??0,1)} ± ${w(e.halfWidthPermille??0,1)}</td>
            <td class="right">${w(e.abandonedPermille??0,1)}</td><td class="right">${A(`seconds`,{n:n(e.meanWaitSeconds??0,1)})}</td></tr>`)}</tbody></table>
      </div>`}};h([p({attribute:!1})],G.prototype,`queues`,void 0),h([t()],G.prototype,`lines`,void 0),h([t()],G.prototype,`groups`,void 0),h([t()],G.prototype,`answer`,void 0),h([t()],G.prototype,`busy`,void 0),h([t()],G.prototype,`problem`,void 0),h([t()],G.prototype,`lacking`,void 0),G=h([o(`zt-pool`)],G);var K=a({title:{zh:`排班规则`,en:`Rules of rosters`},about:{zh:`检查与求解都按这里的数值。中心可以比法律更严，或在法律留有余地处自行选择，从某日起生效。`,en:`Checks and the solver go by these figures. A centre may be stricter than the law, or choose where the law leaves a choice, from a date on.`},list:{zh:`规则一览`,en:`List of rules`},rule:{zh:`规则`,en:`Rule`},source:{zh:`依据`,en:`Source`},policy:{zh:`中心政策`,en:`Centre policy`},article:{zh:`《{law}》第 {article} 条`,en:`{law}, art. {article}`},force:{zh:`效力`,en:`Force`},RULE_FORCE_HARD:{zh:`禁止`,en:`Refuses`},RULE_FORCE_WARNING:{zh:`提醒`,en:`Wants a look`},RULE_FORCE_COST:{zh:`代价`,en:`Costs`},inForce:{zh:`现行`,en:`In force`},limit:{zh:`法定限值`,en:`Limit by law`},usual:{zh:`通常`,en:`Usual`},own:{zh:`本中心`,en:`The centre's own`},ownSaid:{zh:`{from} 起 {value}：{reason}`,en:`{value} from {from}: {reason}`},change:{zh:`设置`,en:`Set`},changeOf:{zh:`设置「{rule}」`,en:`Set: {rule}`},ownUntil:{zh:`，至 {until}（不含）`,en:`, until {until} (excluded)`},takeBack:{zh:`终止`,en:`End`},takeBackOf:{zh:`终止「{rule}」的设置`,en:`End: {rule}`},team:{zh:`适用班组（岗位）`,en:`For the team (post)`},everybody:{zh:`全中心`,en:`All of the centre`},value:{zh:`数值（{unit}）`,en:`Figure, {unit}`},minutes:{zh:`分钟`,en:`minutes`},days:{zh:`天`,en:`days`},months:{zh:`个月`,en:`months`},from:{zh:`自`,en:`From`},approval:{zh:`批准文号`,en:`Number of the approval`},reason:{zh:`原因`,en:`Reason`},save:{zh:`保存`,en:`Save`},cancel:{zh:`取消`,en:`Cancel`},saved:{zh:`已保存，从 {from} 起生效。`,en:`Saved; it holds from {from} on.`},withdrawn:{zh:`已撤销。`,en:`Taken back.`},ended:{zh:`{until} 起不再适用；此前的日期不变。`,en:`It ends on {until}; days before stay as they are.`},byCalendar:{zh:`按日历工作日`,en:`by the calendar's workdays`},day:{zh:`{n} 天`,en:`{n} {n|day|days}`},week:{zh:`一周`,en:`a week`},month:{zh:`{n} 个月`,en:`{n} {n|month|months}`},freeze:{zh:`冻结到（不含）`,en:`Frozen until, exclusive`},crews:{zh:`最低在岗人数`,en:`Minimum crews`},crewsAbout:{zh:`随队列保存，求解时首先保证。`,en:`Kept with the queue; the solver sees to them first.`},again:{zh:`按此重排`,en:`Solve again so`},eased:{zh:`本次放宽：{what}`,en:`This run lets go of: {what}`},SHORTER_REST:{zh:`班间休息 10 小时`,en:`10 hours of rest between shifts`},LONGER_RUN:{zh:`连续工作 7 天`,en:`7 days of work in a row`},mostly:{zh:`主要代价`,en:`Mostly for`},中华人民共和国劳动法:{zh:`中华人民共和国劳动法`,en:`Labour Law`},国务院关于职工工作时间的规定:{zh:`国务院关于职工工作时间的规定`,en:`State Council Provisions on Working Hours`},女职工劳动保护特别规定:{zh:`女职工劳动保护特别规定`,en:`Special Provisions on the Protection of Female Workers`},"关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）":{zh:`关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）`,en:`Measures for Approving Flexible and Comprehensive Hours (1994, No. 503)`},"关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）":{zh:`关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）`,en:`Notice on Average Monthly Hours and Pay (2025, No. 2)`},MIN_REST:{zh:`班间休息`,en:`Rest between shifts`},MAX_CONSECUTIVE_DAYS:{zh:`连续上班天数`,en:`Days in a row`},NIGHTS_IN_A_ROW:{zh:`连续夜班`,en:`Nights in a row`},WEEKLY_REST:{zh:`每周休息日`,en:`Days of rest a week`},DAILY_STANDARD:{zh:`日标准工时`,en:`Standard day`},WEEKLY_HOURS:{zh:`周标准工时`,en:`Standard week`},DAILY_OVER_1H_NEEDS_SPECIAL_REASON:{zh:`单日加班（无特殊原因）`,en:`Overtime a day without special reason`},DAILY_OVER_3H:{zh:`单日加班上限`,en:`Most overtime a day`},MONTHLY_OVER_36H:{zh:`每月加班上限`,en:`Most overtime a month`},CYCLE_HOURS:{zh:`综合工时周期`,en:`Cycle of comprehensive hours`},BREAK_SPELL:{zh:`无休息连续工作`,en:`Work without a break`},CYCLE_STANDARD:{zh:`综合工时月标准`,en:`Month's standard of a cycle`}}),_t={RULE_UNIT_MINUTES:`minutes`,RULE_UNIT_DAYS:`days`,RULE_UNIT_MONTHS:`months`};function vt(e){return e.filter(e=>e.adjustable||e.value&&e.unit!==`RULE_UNIT_COST`)}function yt(e){return e.code in K.catalogue?K(e.code):l(e.text)}function bt(e){return e.code===`CYCLE_HOURS`||e.code===`CYCLE_STANDARD`}function q(t,n){return t.code===`CYCLE_STANDARD`&&!n?K(`byCalendar`):t.unit===`RULE_UNIT_DAYS`?K(`day`,{n}):t.unit===`RULE_UNIT_MONTHS`&&!n?K(`week`):t.unit===`RULE_UNIT_MONTHS`?K(`month`,{n}):e(n)}function xt(e){return K(_t[e.unit??`RULE_UNIT_MINUTES`]??`minutes`)}function St(e){let{law:t=``,article:n=``}=e;return t?K(`article`,{law:t in K.catalogue?K(t):t,article:n}):K(`policy`)}function Ct(e,t,n){return e.filter(e=>e.code===t&&!e.withdrawTime&&(!e.endDate||e.endDate>n)).sort((e,t)=>(e.startDate??``).localeCompare(t.startDate??``))}var J=class extends C{constructor(...e){super(...e),this.centre=``,this.editing=``,this.busy=!1,this.#e=new y(this,async e=>{let[{rules:t=[]},n]=await Promise.all([this.host.api.get(`/v1/rosterRules`,{centre:this.centre},e),this.host.api.all(`/v1/rosterRuleSettings`,`settings`,{centre:this.centre,pageSize:200},e)]);return{rules:t,settings:n}})}static{this.styles=[g,m`
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      td { vertical-align: top; }
      .short { white-space: nowrap; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 6px 0 10px; }
      form .field { min-width: 130px; }
      form .wide { flex: 1 1 220px; }
      .body { display: grid; gap: 10px; }
    `]}#e;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}get#t(){return this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)}render(){let{value:e,failure:t}=this.#e;return c`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${K(`title`)}</h2></header>
      <div class="body"><p class="soft small">${K(`about`)}</p>
        ${this.problem&&!this.editing?c`<p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p>`:f}
        ${e?this.#n(vt(e.rules)):t?S(t,()=>void this.#e.load()):v(6)}</div>
    </section>`}#n(e){return c`<div class="scroll" tabindex="0" role="region" aria-label=${K(`list`)}><table>
      <thead><tr><th scope="col">${K(`rule`)}</th><th scope="col">${K(`force`)}</th><th scope="col" class="right">${K(`inForce`)}</th>
        <th scope="col" class="right">${K(`limit`)}</th><th scope="col">${K(`source`)}</th><th scope="col">${K(`own`)}</th></tr></thead>
      <tbody>${e.map(e=>c`${this.#r(e)}${e.code===this.editing?c`<tr><td colspan="6">${this.#s(e)}</td></tr>`:f}`)}</tbody>
    </table></div>`}#r(e){let{value:t=0,usual:n=0}=e;return c`<tr data-rule=${e.code}>
      <td><b>${yt(e)}</b><p class="faint small">${l(e.text)}</p></td>
      <td class="short">${K(e.force??`RULE_FORCE_HARD`)}</td>
      <td class="right number"><b>${q(e,t)}</b>${t===n?f:c`<p class="faint tiny">${K(`usual`)} ${q(e,n)}</p>`}</td>
      <td class="right number">${e.lawLimit===void 0?`–`:q(e,e.lawLimit)}</td>
      <td class="small">${St(e)}</td>
      <td><ul>${this.#i(e)}</ul>${this.#t&&e.adjustable?c`<button class="button small" aria-label=${K(`changeOf`,{rule:yt(e)})} aria-expanded=${e.code===this.editing} @click=${()=>this.#o(e)}>${K(`change`)}</button>`:f}</td>
    </tr>`}#i(e){return Ct(this.#e.value?.settings??[],e.code,O()).map(t=>c`<li class="row wrap small"><span>${K(`ownSaid`,{from:_(t.startDate),value:q(e,t.value??0),reason:t.reason??``})}${t.endDate?K(`ownUntil`,{until:_(t.endDate)}):f}${t.team?c` <span class="badge">${this.#a(t.team)}</span>`:f}${t.approval?c` <span class="faint">${t.approval}</span>`:f}</span>
        ${this.#t?c`<button class="button small quiet" ?disabled=${this.busy} aria-label=${K(`takeBackOf`,{rule:yt(e)})} @click=${()=>this.#l(t)}>${K(`takeBack`)}</button>`:f}</li>`)}#a(e){return this.host.teams.find(t=>t.name===e)?.displayName??e}#o(e){this.editing=this.editing===e.code?``:e.code,this.problem=void 0}#s(e){let{least:t=0,most:n=0,only:r=[],value:i=0}=e;return c`<form @submit=${t=>this.#c(t,e)}>
      <label class="field"><span>${K(`value`,{unit:xt(e)})}</span>${r.length?c`<select class="input" name="value">${r.map(t=>c`<option value=${t} ?selected=${t===i}>${q(e,t)}</option>`)}</select>`:c`<input class="input" type="number" name="value" required min=${t} max=${n} .defaultValue=${String(i)} />`}</label>
      <label class="field"><span>${K(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${O()} /></label>
      ${bt(e)?c`<label class="field"><span>${K(`team`)}</span><select class="input" name="team"><option value="">${K(`everybody`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>c`<option value=${e.name}>${e.displayName}</option>`)}</select></label>`:f}
      ${e.code===`CYCLE_HOURS`?c`<label class="field"><span>${K(`approval`)}</span><input class="input" name="approval" maxlength="80" /></label>`:f}
      <label class="field wide"><span>${K(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${K(`save`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.#o(e)}>${K(`cancel`)}</button>
      ${this.problem?c`<p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p>`:f}
    </form>`}async#c(e,t){e.preventDefault();let n=new FormData(e.target),r=e=>String(n.get(e)??``),i={centre:this.centre,code:t.code,value:Number(r(`value`)),startDate:r(`from`),approval:r(`approval`),team:r(`team`),reason:r(`reason`)};await this.#u(()=>this.host.api.post(`/v1/rosterRuleSettings`,{setting:i}))&&(this.editing=``,M(K(`saved`,{from:_(i.startDate)})))}async#l(e){let t=await this.#u(()=>this.host.api.post(`/v1/${e.name}:withdraw`));t&&M(t.withdrawTime?K(`withdrawn`):K(`ended`,{until:_(t.endDate)}))}async#u(e){this.busy=!0,this.problem=void 0;try{let t=await e();return await this.#e.load(),t}catch(e){this.problem=e;return}finally{this.busy=!1}}};h([p()],J.prototype,`centre`,void 0),h([t()],J.prototype,`editing`,void 0),h([t()],J.prototype,`busy`,void 0),h([t()],J.prototype,`problem`,void 0),J=h([o(`zt-roster-rules`)],J);var Y=a({trace:{zh:`目前最好与理论下限随时间的变化`,en:`Best so far and lower bound over time`},traceSaid:{zh:`{seconds} 秒：目前最好 {best}，下限 {bound}，差 {gap}`,en:`After {seconds} s: best {best}, bound {bound}, gap {gap}`},best:{zh:`目前最好`,en:`Best so far`},bound:{zh:`理论下限`,en:`Lower bound`},elapsed:{zh:`用时（秒）`,en:`Seconds`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},gap:{zh:`差距`,en:`Gap`},people:{zh:`每个人`,en:`By person`},person:{zh:`姓名`,en:`Name`},shifts:{zh:`班数`,en:`Shifts`},hours:{zh:`计薪工时`,en:`Paid`},nights:{zh:`夜班`,en:`Nights`},restDays:{zh:`周末与假日`,en:`Days off worked`},run:{zh:`最长连班（天）`,en:`Longest run, days`},cost:{zh:`代价`,en:`Cost`},fewest:{zh:`{label}：最少 {least}，平均 {mean}，最多 {most}`,en:`{label}: least {least}, mean {mean}, most {most}`}});function wt(e,t,n){let{objective:r=0,bound:i=0,createTime:a,shiftCount:o}=t;if(!o||!a)return e;let s=Math.max(0,Math.round((n-Date.parse(a))/1e3)),c=e.at(-1);return c&&c.best===r&&c.bound===i&&e.length>1&&e.at(-2).best===r&&e.at(-2).bound===i?[...e.slice(0,-1),{seconds:s,best:r,bound:i}]:[...e,{seconds:s,best:r,bound:i}]}var Tt=({best:e,bound:t})=>e>0?Math.max(0,Math.round((e-t)/e*1e3)):0;function Et(e,t,n,r){return e.map((e,i)=>`${i?`H${n(e.seconds).toFixed(1)}V`:`M${n(e.seconds).toFixed(1)} `}${r(e[t]).toFixed(1)}`).join(``)}var Dt=50,Ot=class extends C{static{this.styles=[g,m`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `]}#e=new y(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,teams:i=[]}=this.roster??{},a={startDate:n,endDate:r,pageSize:5e3},o=t=>this.host.api.all(`/v1/shifts`,`shifts`,{roster:t,...a},e),[s,c]=await Promise.all([o(t),o(``)]),l=new Set(s.map(e=>e.employee));return Ve(s,c.filter(e=>!i.length||i.includes(e.team??``)||l.has(e.employee)))});willUpdate(e){e.has(`roster`)&&e.get(`roster`)?.name!==this.roster?.name&&this.#e.load()}render(){let{value:e,failure:t}=this.#e;if(!e)return t?S(t,()=>void this.#e.load()):c`<p class="soft small" role="status">${N(`comparing`)}</p>`;if(!e.length)return c`<p class="small">${N(`publishesNothing`)}</p>`;let n=e.reduce((e,t)=>e+t.differences.length,0);return c`<p class="small" role="status">${N(`publishes`,{people:e.length,n})}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${N(`becomes`)}>
        ${e.slice(0,Dt).map(e=>c`<details><summary class="small">${this.host.names.of(e.employee)} · ${N(`differences`,{n:e.differences.length})}</summary>${Be(e.differences)}</details>`)}
        ${e.length>Dt?c`<p class="faint small">${N(`more`,{n:e.length-Dt})}</p>`:f}
      </div>`}};h([p({attribute:!1})],Ot.prototype,`roster`,void 0),Ot=h([o(`zt-publish-preview`)],Ot);function kt(e){let[t,n]=[r(e.startTime),r(e.endTime)];return t>=`22:00`||t<`06:00`||n<t&&n>`00:00`||n>`22:00`&&n>t}function At(e,t){let n=new Map(t.map(e=>[e.date,e.dayClass])),r=e=>{let t=n.get(e);return t?t!==`WORKDAY`&&t!==`MAKE_UP_WORKDAY`:le(e)>4},i=new Map;for(let t of e){let e=i.get(t.employee??``);e?e.push(t):i.set(t.employee??``,[t])}return[...i].map(([e,t])=>({employee:e,shifts:t.length,minutes:t.reduce((e,t)=>e+(t.paidMinutes??0),0),nights:t.filter(kt).length,restDays:t.filter(e=>r(e.workDate??``)).length,run:jt(t.map(e=>e.workDate??``))})).sort((e,t)=>t.minutes-e.minutes||(e.employee<t.employee?-1:1))}function jt(e){let[t,n,r]=[0,0,``];for(let i of[...new Set(e)].sort())n=r&&ue(r,i)===1?n+1:1,t=Math.max(t,n),r=i;return t}var Mt=2,Nt=[`minutes`,`shifts`,`nights`,`restDays`,`run`],Pt={minutes:`hours`,shifts:`shifts`,nights:`nights`,restDays:`restDays`,run:`run`,cost:`cost`};function Ft(e=[]){return e.slice(0,Mt).map(e=>`${l(e.title)||e.rule} ${n(e.cost??0)}`).join(` · `)}var It=class extends C{constructor(...e){super(...e),this.sorted=`minutes`,this.#e=new y(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,state:i,teams:a=[]}=this.roster??{},o={startDate:n,endDate:r},s=i===`ROSTER_STATE_PUBLISHED`?``:t,[c,l,u]=await Promise.all([this.host.api.all(`/v1/shifts`,`shifts`,{roster:s,...o,pageSize:5e3},e),this.host.api.get(`/v1/calendarDays`,o,e).catch(()=>({days:[]})),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)?this.host.api.get(`/v1/${t}:explain`,{},e):{}]);return{own:At(c.filter(e=>!a.length||a.includes(e.team??``)),l.days??[]),explained:u}})}static{this.styles=[g,m`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 320px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      th button { font: inherit; border: 0; background: none; padding: 0; cursor: pointer; color: inherit; }
      th button:hover { text-decoration: underline; }
      td.right, th.right { padding-right: 12px; }
      td.name { white-space: nowrap; }
    `]}#e;willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(!e)return t?S(t,()=>void this.#e.load()):v(4);let n=new Map((e.explained.people??[]).map(e=>[e.employee,e])),r=n.size?[`cost`,...Nt]:[...Nt],i=e.own.map(e=>({...e,cost:n.get(e.employee)?.cost??0})).sort((e,t)=>t[this.sorted]-e[this.sorted]);return i.length?c`<p class="soft small number">${this.#n(i)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${Y(`people`)}><table>
        <thead><tr><th scope="col">${Y(`person`)}</th>${r.map(e=>c`<th scope="col" class="right" aria-sort=${e===this.sorted?`descending`:`none`}>
          <button @click=${()=>this.sorted=e}>${Y(Pt[e])}</button></th>`)}${n.size?c`<th scope="col">${K(`mostly`)}</th>`:f}</tr></thead>
        <tbody>${i.map(e=>c`<tr><td class="name">${this.host.names.of(e.employee)}</td>${r.map(t=>c`<td class="right">${this.#t(t,e[t])}</td>`)}
          ${n.size?c`<td class="small soft">${Ft(n.get(e.employee)?.costs)}</td>`:f}</tr>`)}</tbody>
      </table></div>`:f}#t(e,t){return e===`minutes`?E(t):n(t)}#n(e){let t=e.map(e=>e[this.sorted]),[r,i]=[Math.min(...t),Math.max(...t)],a=t.reduce((e,t)=>e+t,0)/t.length,o=this.sorted===`minutes`?Math.round(a):Math.round(a*10)/10,s=this.sorted===`minutes`?E(o):n(o,1);return Y(`fewest`,{label:Y(Pt[this.sorted]),least:this.#t(this.sorted,r),mean:s,most:this.#t(this.sorted,i)})}};h([p({attribute:!1})],It.prototype,`roster`,void 0),h([t()],It.prototype,`sorted`,void 0),It=h([o(`zt-roster-people`)],It);var Lt=200,Rt=class extends C{static{this.styles=[g,m`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}#e=new y(this,e=>this.host.api.get(`/v1/${this.roster?.name}/wishes`,{},e));willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(!e)return t?S(t,()=>void this.#e.load()):v(3);let n=e.ranks??[];if(!n.length)return c`<p class="soft small">${P(`noWishes`)}</p>`;let r=(e.people??[]).flatMap(e=>(e.wishes??[]).filter(e=>!e.granted).map(t=>({...t,employee:e.employee})));return c`<ul class="row wrap small number">${n.map(({rank:e,wished:t=0,granted:n=0})=>c`<li class="badge ${n===t?`good`:``}">${P(`shareKept`,{rank:P(e),granted:n,wished:t,share:w(Math.floor(n/Math.max(1,t)*1e3))})}</li>`)}</ul>
      ${r.length?c`<div class="scroll" tabindex="0" role="region" aria-label=${P(`ofRoster`)}><table>
            <thead><tr><th scope="col">${P(`who`)}</th><th scope="col">${P(`day`)}</th><th scope="col">${P(`what`)}</th><th scope="col">${P(`whyNot`)}</th></tr></thead>
            <tbody>${r.slice(0,Lt).map(e=>c`<tr><td>${this.host.names.of(e.employee)}</td><td class="number">${_(e.date)}</td>
              <td>${He(e)}${e.rank===`WISH_RANK_STRONG`?c` <span class="badge watch">${P(e.rank)}</span>`:f}</td><td>${l(e.reasonText)}</td></tr>`)}</tbody></table></div>`:c`<p class="notice good">${x(`check`)}${P(`allKept`)}</p>`}`}};h([p({attribute:!1})],Rt.prototype,`roster`,void 0),Rt=h([o(`zt-roster-wishes`)],Rt);var[zt,Bt,X,Vt]=[560,130,56,18],Z=class extends oe{constructor(...e){super(...e),this.points=[],this.table=!1}static{this.styles=[g,m`
      .legend { display: flex; gap: 4px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .best { --c: var(--zt-accent); } .bound { --c: var(--zt-chart-after); }
      svg.chart { width: 100%; max-width: 760px; display: block; }
      text { fill: var(--zt-ink-faint); font: 10px var(--zt-font); font-variant-numeric: tabular-nums; }
      line { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; }
      .scroll { max-height: 180px; }
      td, th { text-align: right; padding-block: 3px; }
    `]}render(){let e=this.points.at(-1);if(this.points.length<2||!e)return f;let t=Y(this.table?`asChart`:`asTable`);return c`<div class="legend"><span class="best"><i></i>${Y(`best`)}</span><span class="bound"><i></i>${Y(`bound`)}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${()=>this.table=!this.table}>${x(`table`,16)}</button></div>
      ${this.table?this.#t():this.#e(e)}`}#e(e){let t=this.points[0].seconds,{top:r,ticks:i}=We(Math.max(...this.points.map(e=>e.best))),a=n=>X+(n-t)/Math.max(e.seconds-t,1)*(zt-X-4),o=e=>6+(1-Math.max(e,0)/r)*(Bt-Vt-6),l=`${Y(`trace`)}. ${Y(`traceSaid`,{seconds:e.seconds,best:n(e.best),bound:n(e.bound),gap:w(Tt(e),1)})}`;return c`<svg class="chart" role="img" aria-label=${l} viewBox="0 0 ${zt} ${Bt}">
      ${i.map(e=>s`<line x1=${X} x2=${zt} y1=${o(e)} y2=${o(e)}></line><text x=${X-5} y=${o(e)+3} text-anchor="end">${n(e)}</text>`)}
      <text x=${X} y=${Bt-4}>${t}</text><text x=${zt} y=${Bt-4} text-anchor="end">${Y(`elapsed`)} ${e.seconds}</text>
      <path class="bound" d=${Et(this.points,`bound`,a,o)}></path><path class="best" d=${Et(this.points,`best`,a,o)}></path>
    </svg>`}#t(){return c`<div class="scroll" tabindex="0" role="region" aria-label=${Y(`trace`)}><table>
      <thead><tr><th scope="col">${Y(`elapsed`)}</th><th scope="col">${Y(`best`)}</th><th scope="col">${Y(`bound`)}</th><th scope="col">${Y(`gap`)}</th></tr></thead>
      <tbody>${this.points.map(e=>c`<tr><td>${e.seconds}</td><td>${n(e.best)}</td><td>${n(e.bound)}</td><td>${w(Tt(e),1)}</td></tr>`)}</tbody>
    </table></div>`}};h([p({attribute:!1})],Z.prototype,`points`,void 0),h([t()],Z.prototype,`table`,void 0),Z=h([o(`zt-solve-trace`)],Z);var Ht=2,Ut=200,Wt=[`SHORTER_REST`,`LONGER_RUN`],Gt=[`UNDER_COVER`,`OVER_COVER`,`MINIMUM_CREW`,`CONTRACT_SHORT`],Kt=[`START_CHANGE`,`PREFERENCE_RANK`,`ROTATION_LEFT`,`CHANGED`],qt=[],Jt={ROSTER_STATE_SOLVING:`accent`,ROSTER_STATE_DRAFT:`watch`,ROSTER_STATE_PUBLISHED:`good`,ROSTER_STATE_FAILED:`bad`},Q=class extends C{constructor(...e){super(...e),this.centre=``,this.chosen=``,this.busy=``,this.sure=!1,this.#e=new y(this,e=>this.host.api.get(`/v1/rosters`,{centre:this.centre,pageSize:30},e),30),this.#t=new y(this,e=>this.host.api.get(`/v1/queues`,{centre:this.centre},e)),this.#n=new y(this,async e=>{let t=await this.host.api.get(`/v1/${this.chosen}`,{},e),n=t.state===`ROSTER_STATE_SOLVING`;return(n||this.#i===t.name)&&this.#r.set(t.name,wt(this.#r.get(t.name)??[],t,Date.now())),this.#i=n?t.name:``,t}),this.#r=new Map,this.#i=``}static{this.styles=[g,m`
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 0 16px 14px; }
      .ask .field { min-width: 130px; }
      .crews { display: flex; flex-wrap: wrap; gap: 8px 12px; flex: 1 1 100%; }
      .crews .field { min-width: 110px; }
      .crews input { max-width: 110px; }
      .split { display: grid; grid-template-columns: minmax(220px, 300px) minmax(0, 1fr); border-top: 1px solid var(--zt-line); }
      .list { max-height: 620px; overflow: auto; }
      .list button { display: grid; gap: 1px; width: 100%; padding: 10px 16px; border: 0; border-bottom: 1px solid var(--zt-line); background: transparent; text-align: left; outline-offset: -2px; }
      .list button:hover { background: var(--zt-hover); }
      .list button[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
      .detail { border-left: 1px solid var(--zt-line); padding: 14px 16px 18px; display: grid; gap: 16px; align-content: start; min-width: 0; }
      .detail h3 { color: var(--zt-ink-soft); font-size: var(--zt-text-small); margin-bottom: 4px; }
      .progress { height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-accent); transition: width 0.4s; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 8px 20px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); display: block; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px 28px; align-items: start; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin-top: 3px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      td.right, th.right { padding-right: 12px; }
      .helps { display: grid; gap: 6px; }
      .helps li { display: flex; justify-content: space-between; gap: 12px; padding: 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); }
      @media (width < 860px) { .split { grid-template-columns: minmax(0, 1fr); } .list { max-height: 220px; } .detail { border-left: 0; } .ask .field { flex: 1 1 130px; } .detail { padding-inline: 12px; } }
    `]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=setInterval(()=>{this.#n.value?.state===`ROSTER_STATE_SOLVING`&&!this.#n.loading&&this.#n.load()},Ht*1e3)}disconnectedCallback(){super.disconnectedCallback(),clearInterval(this.#a)}willUpdate(e){e.has(`centre`)&&this.centre&&(this.#o&&this.#t.load(),this.#e.load().then(()=>{let e=this.#e.value?.rosters?.[0];e&&!this.chosen&&this.#s(e.name)}))}get#o(){return this.host.has(`PLANNER`)}#s(e){this.chosen=e,this.sure=!1,this.problem=void 0,this.#n.clear(),this.#n.load()}render(){let{value:e,failure:t}=this.#e,n=e?.rosters??[];return c`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${j(`roster`)}</h2></header>
      ${this.#o?this.#c():f}
      ${this.problem?c`<div class="body"><p class="notice bad" role="alert">${x(`warning`)}${this.problem.message}</p></div>`:f}
      ${t&&!e?c`<div class="body">${S(t,()=>void this.#e.load())}</div>`:f}
      ${e&&!n.length?b(`roster`,j(`noRosters`)):f}
      ${n.length?c`<div class="split"><div class="list">${n.map(e=>this.#h(e))}</div><div class="detail">${this.#g()}</div></div>`:f}
    </section>`}#c(){let e=d(ce(O()),7);return c`<form class="ask" @submit=${this.#d}>
      <label class="field"><span>${j(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${j(`until`)}</span><input class="input" type="date" name="until" required .defaultValue=${d(e,6)} /></label>
      <label class="field"><span>${j(`teams`)}</span><select class="input" name="team"><option value="">${j(`allTeams`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>c`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${j(`seconds`)}</span><select class="input" name="seconds">${[30,60,120,300,900].map(e=>c`<option value=${e} ?selected=${e===60}>${e<120?j(`nSeconds`,{n:e}):E(e/60)}</option>`)}</select></label>
      <label class="field"><span>${K(`freeze`)}</span><input class="input" type="date" name="freeze" /></label>
      <button class="button primary" ?disabled=${!!this.busy}>${j(this.busy===`solve`?`solving`:`solve`)}</button>
      ${this.#l()}
    </form>`}#l(){let e=this.#t.value?.queues??[];return e.length?c`<fieldset class="crews"><legend>${K(`crews`)} <span class="faint">${K(`crewsAbout`)}</span></legend>
      ${e.map(e=>c`<label class="field"><span>${l(e.title)||e.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${e.name} .defaultValue=${String(e.target?.minimumCrew??0)} /></label>`)}</fieldset>`:f}async#u(e){let t=t=>Number(e.get(t.name)??t.target?.minimumCrew??0),n=(this.#t.value?.queues??[]).filter(e=>t(e)!==(e.target?.minimumCrew??0));for(let e of n)await this.host.api.post(`/v1/queues`,{queue:{...e,target:{...e.target,minimumCrew:t(e)}}});n.length&&await this.#t.load()}async#d(e){e.preventDefault();let t=new FormData(e.target),n=e=>String(t.get(e)??``),r=await this.#m(`solve`,async()=>(await this.#u(t),this.host.api.post(`/v1/rosters:solve`,{centre:this.centre,teams:n(`team`)?[n(`team`)]:[],startDate:n(`from`),endDate:d(n(`until`),1),timeLimitSeconds:Number(n(`seconds`)),freezeEndDate:n(`freeze`)})));r&&this.#s(r.name)}async#f(e,t){let{centre:n,teams:r=[],startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s=``,easings:c=[]}=e,l={centre:n,teams:r,startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s,easings:[...c,t]},u=await this.#m(`solve`,()=>this.host.api.post(`/v1/rosters:solve`,l));u&&this.#s(u.name)}#p(e,t=``){return this.#o&&Wt.some(e=>e===t)&&!e.easings?.includes(t)}async#m(e,t){this.busy=e,this.problem=void 0;try{let e=await t();return await this.#e.load(),e}catch(e){this.problem=e;return}finally{this.busy=``}}#h(e){let{state:t=`ROSTER_STATE_DRAFT`}=e.name===this.#n.value?.name?this.#n.value:e;return c`<button aria-current=${e.name===this.chosen} @click=${()=>this.#s(e.name)}>
      <span class="row between"><b class="number">${_(e.startDate,{month:`short`,day:`numeric`})} – ${_(d(e.endDate??O(),-1),{month:`short`,day:`numeric`})}</b>
        <span class="badge ${Jt[t]??``}">${j(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length?e.teams.map(e=>this.host.teamName(e)).join(` / `):j(`allTeams`)} · ${te(e.createTime)}</span>
    </button>`}#g(){let{value:e,failure:t}=this.#n;if(!e)return t?S(t,()=>void this.#n.load()):v(6);let n=e.state===`ROSTER_STATE_SOLVING`;return c`
      ${n?c`<div><div class="row between small"><span role="status">${j(`solving`)}</span><span class="number">${w(e.progressPermille??0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${j(`progress`)} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille??0)/10)}>
              <i ${ze({"--done":`${(e.progressPermille??0)/10}%`})}></i></div></div>`:f}
      ${e.problem?c`<p class="notice bad">${x(`warning`)}<span>${e.problem.replace(/^[A-Z_]+: /,``)}</span></p>`:f}
      ${e.easings?.length?c`<p class="notice watch">${x(`info`)}${K(`eased`,{what:e.easings.map(e=>K(e)).join(` / `)})}</p>`:f}
      ${this.#_(e)}
      <zt-solve-trace .points=${this.#r.get(e.name)??qt}></zt-solve-trace>
      ${this.#S(e)}
      <div class="two">${this.#v(e)}${this.#y(e)}</div>
      ${e.shiftCount?this.#x(e):f}
      ${e.shiftCount&&!n&&e.state!==`ROSTER_STATE_CANCELLED`?c`<section><h3>${Y(`people`)}</h3><zt-roster-people .roster=${e}></zt-roster-people></section>
        <section><h3>${P(`ofRoster`)}</h3><zt-roster-wishes .roster=${e}></zt-roster-wishes></section>`:f}
      ${e.state===`ROSTER_STATE_PUBLISHED`?c`<section><h3>${N(`notices`)}</h3><zt-roster-notices roster=${e.name}></zt-roster-notices></section>`:f}`}#_(e){let{objective:t=0,bound:r=0}=e,i=e.costs?.find(e=>e.rule===`UNDER_COVER`)?.amount??0,a=Tt({best:t,bound:r});return c`<dl class="figures">
      <div><dt>${j(`best`)}</dt><dd>${n(t)}<small>${j(`bound`,{bound:n(r)})}</small></dd></div>
      <div><dt>${j(`gap`)}</dt><dd>${w(a,1)}</dd></div>
      <div><dt>${j(`shifts`)}</dt><dd>${n(e.shiftCount??0)}<small>${j(`ofPeople`,{n:e.employeeCount??0})}</small></dd></div>
      <div><dt>${j(`unmetSum`)}</dt><dd class=${i>0?`bad-text`:`good-text`}>${Yt(i)}</dd></div>
    </dl>`}#v(e){let t=[...e.costs??[]].sort((e,t)=>(t.cost??0)-(e.cost??0));if(!t.length)return f;let r=Math.max(1,t[0].cost??1);return c`<section><h3>${j(`costs`)}</h3><table>
      <thead><tr><th scope="col">${j(`rule`)}</th><th scope="col" class="right">${j(`amount`)}</th><th scope="col" class="right">${j(`cost`)}</th></tr></thead>
      <tbody>${t.map(e=>c`<tr><td>${l(e.title)||e.rule}<i class="bar" ${ze({"--part":`${(e.cost??0)/r*100}%`})}></i></td>
        <td class="right">${Xt(e)}</td><td class="right">${n(e.cost??0)}</td></tr>`)}</tbody></table></section>`}#y(e){return e.relaxations?.length?c`<section><h3>${j(`relaxations`)}</h3><ul class="helps">${e.relaxations.map(t=>c`<li><span>${this.#b(l(t.text))}</span><span class="row"><span class="soft small number">${j(`saves`,{span:E(t.savesMinutes??0)})}</span>
        ${this.#p(e,t.code)?c`<button class="button small" ?disabled=${!!this.busy} @click=${()=>this.#f(e,t.code??``)}>${K(`again`)}</button>`:f}</span></li>`)}</ul></section>`:f}#b(e){return e.replace(/\d{4}-\d{2}-\d{2}/g,e=>_(e)).replace(/employees\/[a-z0-9-]+/g,e=>this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g,e=>Ue(e))}#x(e){let t=e.unmet??[];return t.length?c`<section><h3>${j(`unmet`)}</h3><div class="scroll" tabindex="0" role="region" aria-label=${j(`unmet`)}><table>
      <thead><tr><th scope="col">${j(`interval`)}</th><th scope="col">${j(`skill`)}</th><th scope="col" class="right">${j(`required`)}</th><th scope="col" class="right">${j(`available`)}</th><th scope="col" class="right">${j(`short`)}</th></tr></thead>
      <tbody>${t.slice(0,Ut).map(e=>{let t=new Date(Date.parse(e.startTime??``)+(e.minutes??0)*6e4).toISOString();return c`<tr><td>${i(e.startTime,t)}</td><td>${this.host.skills.called(this.centre,e.skill??``)}</td><td class="right">${ne(e.required??0)}</td><td class="right">${ne(e.available??0)}</td>
          <td class="right bad-text">${ne((e.required??0)-(e.available??0))}</td></tr>`})}</tbody></table></div></section>`:c`<p class="notice good">${x(`check`)}${j(`unmetNone`)}</p>`}#S(e){let t=e.state===`ROSTER_STATE_DRAFT`,n=e.state===`ROSTER_STATE_SOLVING`;return this.sure?c`<div class="notice watch">${x(`info`)}<div class="grow"><p>${j(`publishSure`)}</p><zt-publish-preview .roster=${e}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#C(e)}>${j(`publishYes`)}</button>
        <button class="button small quiet" @click=${()=>this.sure=!1}>${j(`back`)}</button></div>`:c`<div class="row wrap">
      ${t&&this.#o?c`<button class="button primary" @click=${()=>this.sure=!0}>${j(`publish`)}</button>`:f}
      ${e.shiftCount&&(t||e.state===`ROSTER_STATE_PUBLISHED`)?c`<a class="button" href=${Re(`roster`,e.name)}>${j(`seeBoard`)}</a>`:f}
      ${(t||n)&&this.#o?c`<button class="button ${t?`danger`:``}" ?disabled=${!!this.busy} @click=${()=>this.#w(e)}>${j(n?`stop`:`discard`)}</button>`:f}
    </div>`}async#C(e){let t=await this.#m(`publish`,()=>this.host.api.post(`/v1/${e.name}:publish`));this.sure=!1,t&&M(j(`published`)),this.#n.load()}async#w(e){await this.#m(`cancel`,()=>this.host.api.post(`/v1/${e.name}:cancel`)),this.#n.load()}};h([p()],Q.prototype,`centre`,void 0),h([t()],Q.prototype,`chosen`,void 0),h([t()],Q.prototype,`busy`,void 0),h([t()],Q.prototype,`problem`,void 0),h([t()],Q.prototype,`sure`,void 0),Q=h([o(`zt-roster-solver`)],Q);function Yt(e){return j(`nHeadHours`,{n:n(e/60,1)})}function Xt({rule:e=``,amount:t=0}){return Gt.includes(e)?Yt(t):Kt.includes(e)?j(`times`,{n:n(t)}):`–`}var Zt=31,Qt=[`agents`,`there`],$t=[0,600,700,800,900],en=[`PLANNER`,`CENTRE_MANAGER`],$=class extends re{constructor(...e){super(...e),this.queue=``,this.chosen=``,this.daily=!1,this.zoomed=``,this.importing=!1,this.importUnderWay=!1,this.quantile=0,this.busy=``,this.#e=new y(this,e=>this.host.api.get(`/v1/queues`,{centre:this.host.principal?.centre},e)),this.#t=new y(this,e=>this.host.api.get(`/v1/forecasts`,{queue:this.queue,pageSize:20},e)),this.#n=new y(this,e=>this.#o(e))}static{this.styles=[g,m`
      .queue { display: flex; gap: 6px 14px; align-items: center; flex-wrap: wrap; }
      .queue .input, .panel > header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      .ask .field { min-width: 130px; }
      .panel > header h2 { min-width: max-content; }
      .body.stack { gap: 14px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 2px; }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 32px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
      @media (width < 760px) { .evidence th { white-space: normal; } .evidence td, .evidence th { padding-right: 8px; } .evidence td { overflow-wrap: anywhere; } .ask .field { flex: 1 1 130px; } .ask .button { flex: 1; } }
    `]}#e;#t;#n;load(){this.#e.value||this.#e.load().then(()=>{let e=this.argument.startsWith(`queues/`)?this.argument:this.#e.value?.queues?.[0]?.name;e&&this.#r(e)})}#r(e){this.queue=e,this.chosen=``,this.preview=this.problem=void 0,this.#n.clear(),this.#t.load().then(()=>this.#i(this.#t.value?.forecasts?.[0]?.name??``))}#i(e){this.chosen=e,this.zoomed=``,this.preview=this.window=void 0,this.#n.load()}async#a(e){if(this.window=this.preview=void 0,!e.detail.forecast)return this.#n.load();await this.#t.load(),this.#i(e.detail.forecast)}async#o(e){let{api:t}=this.host,n=this.chosen?await t.get(`/v1/${this.chosen}`,{},e):void 0,r=n?.startDate??O(),i=n?.endDate??d(r,7),a=d(r,-14),[o,s,c,l,u]=await Promise.all([t.get(`/v1/${this.queue}/history`,{startDate:a,endDate:i},e),t.get(`/v1/${this.queue}/requirements`,{startDate:r,endDate:i},e),t.get(`/v1/calendarDays`,{startDate:a,endDate:i},e).catch(()=>({days:[]})),this.chosen?t.get(`/v1/${this.chosen}/weather`,{},e).catch(()=>({days:[]})):{days:[]},this.#s(r,i,e)]);return{forecast:n,history:o.slots??[],plan:s,days:c.days??[],weather:l.days??[],cover:u.flatMap(e=>e.intervals??[]),coverMinutes:u[0]?.intervalMinutes??30}}#s(e,t,n){let{centre:r=``,skill:i=``}=this.#c??{},a=[];for(let o=e;o<t;o=d(o,Zt)){let e=d(o,Zt)<t?d(o,Zt):t;a.push(this.host.api.get(`/v1/coverage`,{centre:r,skill:i,startTime:T(o,`00:00`),endTime:T(e,`00:00`)},n))}return Promise.all(a)}get#c(){return this.#e.value?.queues?.find(e=>e.name===this.queue)}async#l(e,t){this.busy=e,this.problem=void 0;try{return await t()}catch(e){this.problem=e;return}finally{this.busy=``}}async#u(e){e.preventDefault();let t=new FormData(e.target),n=String(t.get(`from`)),r=d(n,Number(t.get(`weeks`))*7),i=await this.#l(`forecast`,()=>this.host.api.post(`/v1/forecasts`,{queue:this.queue,startDate:n,endDate:r}));i&&(await this.#t.load(),this.#i(i.name))}async#d(e){let t={forecast:this.chosen,quantilePermille:this.quantile,validateOnly:e},n=await this.#l(e?`preview`:`force`,()=>this.host.api.post(`/v1/requirements`,t));n&&(this.preview=e?n:void 0,e||(M(j(`putInForce`)),await this.#n.load()))}render(){let{value:e,failure:t}=this.#e,n=e?.queues??[],r=this.#c?.centre??this.host.principal?.centre??``;return c`<div class="page">
      <header><h1>${j(`title`)}</h1>${n.length?this.#f(n):f}
        ${this.host.has(`PLANNER`)&&e?c`<span class="grow"></span><button class="button" data-import @click=${()=>this.importing=!0}>${k(this.importUnderWay?`importGoOn`:`importOpen`)}</button>`:f}</header>
      ${t?S(t,()=>void this.#e.load()):f}
      ${this.problem?c`<div class="notice bad" role="alert">${x(`warning`)}<p>${this.problem.message}</p></div>`:f}
      ${e&&!n.length?c`<div class="panel">${b(`demand`,j(`noQueues`))}</div>`:f}
      ${this.queue?c`${this.#p()}${this.#C()}${this.#E()}`:t||e?f:c`<div class="panel">${v(8)}</div>`}
      ${n.length&&this.host.has(...en)?c`<zt-pool .queues=${n}></zt-pool>`:f}
      ${n.length&&r?c`<zt-quality centre=${r} skill=${this.#c?.skill??``} queue=${this.queue}></zt-quality>`:f}
      ${r?c`<zt-roster-solver centre=${r}></zt-roster-solver><zt-roster-rules centre=${r}></zt-roster-rules>`:f}
      ${r&&this.host.has(`PLANNER`)?c`<zt-history-import centre=${r} ?open=${this.importing} @close=${()=>this.importing=!1}
            @zt-under-way=${e=>this.importUnderWay=e.detail.underWay} @zt-done=${()=>void this.#n.load()}></zt-history-import>`:f}
    </div>`}#f(e){let t=this.#c?.target,n=(t?.plannedShrinkagePermille??0)+(t?.unplannedShrinkagePermille??0);return c`<div class="queue">
      <select class="input" aria-label=${j(`queue`)} @change=${e=>this.#r(e.target.value)}>
        ${e.map(e=>c`<option value=${e.name} ?selected=${e.name===this.queue}>${l(e.title)||e.code}</option>`)}</select>
      ${t?c`<span class="soft small number">${j(`target`,{level:w(t.targetPermille),seconds:t.thresholdSeconds??0})} ·
            ${j(`occupancy`,{share:w(t.occupancyCapPermille||880)})} · ${j(`shrinkage`,{share:w(n)})}</span>`:f}
    </div>`}#p(){let{value:e,failure:t}=this.#n,n=this.#t.value?.forecasts??[];return c`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${j(`forecast`)}</h2>
        ${n.length?c`<select class="input" aria-label=${j(`shownForecast`)} @change=${e=>this.#i(e.target.value)}>
              ${n.map(e=>c`<option value=${e.name} ?selected=${e.name===this.chosen}>${this.#m(e)}</option>`)}</select>`:f}
        <div class="segments" role="group" aria-label=${j(`calls`)}>
          <button aria-pressed=${!this.daily} @click=${()=>this.daily=!1}>${j(`bySlot`)}</button>
          <button aria-pressed=${this.daily} @click=${()=>this.daily=!0}>${j(`byDay`)}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has(`PLANNER`)?this.#h():f}
        ${t?S(t,()=>void this.#n.load()):f}
        ${e?this.#y(e):t?f:v(7)}
      </div>
    </section>`}#m(e){let t={month:`short`,day:`numeric`};return j(`forecastOf`,{from:_(e.startDate,t),to:_(d(e.endDate??O(),-1),t),made:ae(e.createTime??``)})}#h(){return c`<form class="ask" @submit=${this.#u}>
      <label class="field"><span>${j(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${d(ce(O()),7)} /></label>
      <label class="field"><span>${j(`weeks`)}</span><select class="input" name="weeks">${[1,2,4,8,13].map(e=>c`<option value=${e} ?selected=${e===2}>${j(`nWeeks`,{n:e})}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${j(this.busy===`forecast`?`forecasting`:`makeForecast`)}</button>
    </form>`}#g(e,t,n,r,i={}){return{key:e,label:t,minutes:n,points:r,...i}}#_({forecast:e,days:t,weather:n,history:r}){return[...fe(t,e?.trainingNotes??[],n),...De(r)]}#v(e){this.zoomed=e.detail.date}#y(e){let{forecast:t,history:n}=e,r=this.#c?.slotMinutes??30,i=[this.#g(`actual`,j(`history`),r,_e(n))];t&&i.push(this.#g(`forecast`,j(`middle`),r,Ae(t)));let[a,o]=[he(n),ke(t)];return a.length&&!this.daily&&i.push(this.#g(`learnt`,k(`learnt`),r,a)),o.length&&!this.daily&&i.push(this.#g(`model`,k(`model`),r,o)),c`
      ${this.#b(e,this.daily?i.map(Ee):i,`MEASURE_CONTACTS`,j(`forecast`),220)}
      ${this.#x(e,r)}
      ${this.window?this.#S(this.window):f}
      ${this.daily?c`<p class="faint small">${A(`dayBand`)}</p>`:f}
      ${t?.provisionalDates?.length?c`<p class="notice watch">${x(`info`)}${j(`provisional`,{days:t.provisionalDates.map(e=>_(e)).join(` / `)})}</p>`:f}
      ${t?this.#T(t):c`<p class="soft">${j(`noForecast`)}</p>`}
      ${t?.trainingNotes?.length?this.#w(t):f}`}#b(e,t,n,r,i){return c`<zt-series-chart .series=${t} .notes=${this.#_(e)} .zoomed=${this.daily?``:this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...en)}
      label=${r} height=${i} @zt-zoom=${this.#v}
      @zt-window=${e=>this.window=e.detail&&{...e.detail,measure:n}}></zt-series-chart>`}#x(e,t){let n=this.daily?1440:t,r=[this.#g(`actual`,k(`ahtSeconds`),n,xe(e.history,this.daily)),this.#g(`forecast`,k(`ahtForecast`),n,we(e.forecast,this.daily))];return r.some(e=>e.points.length)?this.#b(e,r,`MEASURE_HANDLING_TIME`,k(`ahtSeconds`),130):f}#S(e){let[t,n]=[e.start,e.end].map(e=>new Date(e).toISOString()),r=t=>this.planning.ask({of:t,...e});return c`<div class="row wrap" role="status"><span class="small number">${k(`chosen`,{span:i(t,n)})}</span>
      ${e.start<Date.now()?c`<button class="button small" @click=${()=>r(`history`)}>${k(`makeEdit`)}</button>`:f}
      ${e.end>Date.now()?c`<button class="button small" @click=${()=>r(`forecast`)}>${k(`makeAdjustment`)}</button>`:f}
      <button class="button quiet small" @click=${()=>this.window=void 0}>${k(`clear`)}</button></div>`}#C(){let e=this.#c,t=this.host.teams.find(t=>t.skill===e?.skill)?.name??``,{history:n=[],forecast:r}=this.#n.value??{},i={past:n.length?Se(n.at(-1).startTime):void 0,coming:Ae(r).find(e=>e.start>Date.now())?.start};return c`<zt-day-again .queue=${e} team=${this.host.has(...en)?t:``} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${i} .notes=${r?.trainingNotes??[]} @zt-done=${this.#a}></zt-planning>`}#w(e){return c`<details class="learning"><summary>${A(`learning`)}</summary><ul>${(e.trainingNotes??[]).map(e=>c`<li class="small"><span class="number">${_(e.startDate)}${e.endDate&&e.endDate!==d(e.startDate??``,1)?c` – ${_(d(e.endDate,-1))}`:f}</span> ${me(e)}</li>`)}</ul></details>`}#T(e){return c`<div class="evidence"><h3>${j(`evidence`)}</h3><p class="small why">${je(e)} ${(e.ahtWapePermille??-1)>=0&&e.ahtWapePermille!==void 0?A(`ahtError`,{error:w(e.ahtWapePermille,1)}):f}</p>
      <p class="faint small">${j(`evidenceAbout`)}</p><table>
      <thead><tr><th scope="col">${j(`model`)}</th><th scope="col" class="right">${j(`slotError`)}</th><th scope="col" class="right">${j(`dayError`)}</th><th scope="col" class="right">${j(`bias`)}</th><th scope="col" class="right">${j(`origins`)}</th></tr></thead>
      <tbody>${(e.evidence??[]).map(t=>{let n=t.biasPermille??0;return c`<tr class=${t.model===e.model?`used`:``}><td>${de(t.model)} ${t.model===e.model?c`<span class="badge good">${j(`used`)}</span>`:f}</td>
          <td class="right">${w(t.slotWapePermille??0,1)}</td><td class="right">${w(t.dayWapePermille??0,1)}</td>
          <td class="right">${n>0?`+`:n<0?`−`:``}${w(Math.abs(n),1)}</td><td class="right">${t.originCount??0}</td></tr>`})}</tbody></table></div>`}#E(){let e=this.preview??this.#n.value?.plan,t=e?.slots??[],n=this.host.has(`PLANNER`)&&this.chosen;return c`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${j(`requirement`)}</h2>
        ${t.length?c`<span class="badge ${this.preview?`watch`:`good`}">${j(this.preview?`previewed`:`inForceNow`)}</span>`:f}</header>
      <div class="body stack">
        ${n?this.#D():f}
        ${t.length?c`${this.#O(t,e?.slotMinutes??30)}${this.#k(t,e?.slotMinutes??30)}`:c`<p class="soft">${j(`noRequirement`)}</p>`}
      </div>
    </section>`}#D(){return c`<div class="ask">
      <label class="field"><span>${j(`quantile`)}</span><select class="input" @change=${e=>{this.quantile=Number(e.target.value),this.preview=void 0}}>
        ${$t.map(e=>c`<option value=${e} ?selected=${e===this.quantile}>${e?j(`atQuantile`,{n:e/10}):j(`median`)}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${()=>this.#d(!0)}>${j(this.busy===`preview`?`reckoning`:`preview`)}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${()=>this.#d(!1)}>${j(`inForce`)}</button>
    </div>`}#O(e,t){let r=e.reduce((e,t)=>(t.heads??0)>(e.heads??0)?t:e),i=e.reduce((e,t)=>e+(t.calls??0),0),a=e.reduce((e,t)=>e+(t.calls??0)*Math.max(t.serviceLevelPermille??0,0),0),o=e.reduce((e,t)=>e+(t.agents??0),0),s=e.reduce((e,t)=>e+(t.agents??0)*(t.occupancyPermille??0),0),l=e.reduce((e,t)=>e+(t.heads??0),0)*t;return c`<dl class="figures">
      <div><dt>${j(`peak`)}</dt><dd>${n(r.heads??0)}<small>${te(r.startTime)}</small></dd></div>
      <div><dt>${j(`headHours`)}</dt><dd>${n(l/60)}</dd></div>
      <div><dt>${j(`expectedLevel`)}</dt><dd>${i>0?w(a/i,1):`–`}</dd></div>
      <div><dt>${j(`expectedOccupancy`)}</dt><dd>${o>0?w(s/o,1):`–`}</dd></div>
    </dl>`}#k(e,t){let{cover:n=[],coverMinutes:r=30}=this.#n.value??{},i=ye(n),a=[this.#g(`heads`,j(`heads`),t,Me(e,`heads`),{stepped:!0}),this.#g(`agents`,j(`agents`),t,Me(e,`agents`),{stepped:!0})];return i.length&&a.push(this.#g(`there`,A(`rostered`),r,i,{stepped:!0})),c`<zt-series-chart .series=${this.daily?a.map(e=>Ee({...e,label:A(`inHours`,{label:e.label}),points:Te(e.points,e.minutes),stepped:!0})):a} .between=${i.length&&r===t?Qt:void 0} .notes=${this.#n.value?this.#_(this.#n.value):[]}
        .zoomed=${this.daily?``:this.zoomed} label=${j(`requirement`)} height="190" @zt-zoom=${this.#v}></zt-series-chart>
      ${i.length?this.#A(n,r):c`<p class="faint small">${A(`coverNone`)}</p>`}
      ${this.chosen?c`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#c?.target?.targetPermille??0}></zt-level-prices>`:f}`}#A(e,t){let{there:r,need:i,short:a,spare:o}=ve(e,t);return c`<p class="small number ${a>0?`watch-text`:`soft`}">${A(`coverSum`,{there:n(r),need:n(i),short:n(a,1),spare:n(o,1)})}</p>`}};h([t()],$.prototype,`queue`,void 0),h([t()],$.prototype,`chosen`,void 0),h([t()],$.prototype,`daily`,void 0),h([t()],$.prototype,`zoomed`,void 0),h([t()],$.prototype,`window`,void 0),h([t()],$.prototype,`importing`,void 0),h([t()],$.prototype,`importUnderWay`,void 0),h([t()],$.prototype,`quantile`,void 0),h([t()],$.prototype,`preview`,void 0),h([t()],$.prototype,`busy`,void 0),h([t()],$.prototype,`problem`,void 0),h([D(`zt-planning`)],$.prototype,`planning`,void 0),$=h([o(`zt-demand`)],$);export{$ as DemandPage};