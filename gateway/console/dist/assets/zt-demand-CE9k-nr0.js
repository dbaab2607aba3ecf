import{B as e,C as t,D as n,G as r,H as i,J as a,L as o,M as s,N as c,O as l,P as u,T as d,U as f,V as ee,W as p,X as m,Z as h,_ as te,b as ne,c as re,d as g,f as _,h as v,i as y,l as b,m as ie,n as x,o as S,r as C,s as w,u as ae,w as T,x as E,y as D,z as O}from"./shapes-DngMaivK.js";import{t as k}from"./zt-settings-CDji9oP2.js";import{i as oe,o as A,s as se,t as ce}from"./days-DgKhdnBO.js";import{C as le,S as j,T as M,_ as ue,a as de,b as fe,c as pe,d as me,f as he,g as ge,h as _e,i as ve,l as ye,m as be,n as xe,o as Se,p as Ce,r as we,s as Te,t as Ee,u as De,v as Oe,w as N,x as ke,y as Ae}from"./zt-quality-CKNjN569.js";import{i as je,n as Me,o as Ne,r as Pe,s as Fe}from"./table-file-CBwoFWy7.js";import{n as P,r as Ie}from"./zt-shell-BF8E6sry.js";import{t as Le}from"./place-C2YfNovd.js";import{n as Re,r as F,t as ze}from"./zt-roster-notices-BaUut2xU.js";import{o as I,r as Be}from"./wishes-B-oZ4-4P.js";import{t as Ve}from"./roster-6MIQ-3T0.js";import{t as He}from"./cover-D-_pqiFe.js";var L=4<<20,Ue=1e3,We=[`DONE`,`FAILED`,`CANCELLED`],Ge=class extends EventTarget{constructor(e,t){super(),this.api=e,this.centre=t,this.fileName=``,this.fileSize=0,this.sent=0}get state(){return(this.job?.state??``).replace(`HISTORY_IMPORT_STATE_`,``)}get ended(){return We.includes(this.state)}get running(){return!!this.job&&!this.ended&&!this.problem&&!this.interrupted}get interrupted(){return this.state===`UPLOADING`&&!this.file}async begin(t,n,r){this.problem=void 0,this.#t(t),this.sent=0,await this.#i(async()=>{this.#n(await this.api.post(`/v1/historyImports`,{centre:this.centre,columns:n,skipBadRows:r})),e(this.#e,JSON.stringify({name:this.job.name,file:t.name,size:t.size}))})}isSame(e){return e.name===this.fileName&&e.size===this.fileSize}async goOn(e=this.file){this.problem=void 0,e&&this.#t(e),await this.#i(async()=>this.#n(await this.api.get(`/v1/${this.job.name}`)))}async recall(){if(this.job)return;let e=Je(ee(this.#e));if(!e)return;let t=await this.api.get(`/v1/${e.name}`).catch(()=>void 0);!this.job&&t&&([this.fileName,this.fileSize]=[e.file,e.size],this.sent=Number(t.byteCount??0),this.#n(t),this.ended?this.forget():this.interrupted||await this.#i(()=>Promise.resolve()))}async stop(){try{this.#n(await this.api.post(`/v1/${this.job.name}:cancel`)),this.problem=void 0}catch(e){this.problem=e}this.#r()}forget(){e(this.#e,``),this.job=this.file=this.problem=void 0,this.sent=0,this.#r()}get#e(){return`zhongtai.historyImport.${this.centre}`}#t(e){this.file=e,[this.fileName,this.fileSize]=[e.name,e.size]}#n(t){this.job=t,this.ended&&e(this.#e,``),this.#r()}#r(){this.dispatchEvent(new Event(`change`))}async#i(e){try{await e(),await this.#a(),await this.#o()}catch(e){this.state!==`CANCELLED`&&(this.problem=e),this.#r()}}async#a(){let{file:e}=this;if(!e||this.state!==`UPLOADING`)return;let t=e=>e.preventDefault();globalThis.addEventListener?.(`beforeunload`,t);try{let t=this.job?.partCount??0;for(;this.running&&t*4194304<e.size;){let n=t*L,r=await je(e.slice(n,n+L));t+=1;let i=await this.api.post(`/v1/${this.job.name}:addPart`,{partNumber:t,content:r,last:n+L>=e.size});this.sent=Math.min(n+L,e.size),this.running&&this.#n(i)}}finally{globalThis.removeEventListener?.(`beforeunload`,t)}}async#o(){for(;this.running;){await new Promise(e=>setTimeout(e,Ue));let e=await this.api.get(`/v1/${this.job.name}`);this.running&&this.#n(e)}this.state===`DONE`&&this.dispatchEvent(new Event(`done`))}},Ke=new WeakMap;function qe(e,t){let n=Ke.get(e)??new Map;Ke.set(e,n);let r=n.get(t)??new Ge(e,t);return n.set(t,r),r}function Je(e){try{let t=JSON.parse(e||`null`);return t?.name&&t.file&&t.size?{name:t.name,file:t.file,size:t.size}:void 0}catch{return}}var Ye=[`queue`,`start`,`offered`],Xe=Object.keys(Me),Ze=Object.keys(Pe),R=class extends w{constructor(...e){super(...e),this.open=!1,this.centre=``,this.header=[],this.columns={},this.#t=()=>{this.requestUpdate(),this.dispatchEvent(new CustomEvent(`zt-under-way`,{detail:{underWay:!(!this.#e?.job||this.#e.ended)}}))},this.#n=()=>void this.dispatchEvent(new Event(`zt-done`)),this.#f=e=>a`<label class="field"><span>${j(`field.${e}`)}</span>
    <select class="input" ?required=${Ye.includes(e)} @change=${t=>this.columns={...this.columns,[e]:t.target.value}}>
      <option value=""></option>${this.header.map(t=>a`<option value=${t} ?selected=${t===this.columns[e]}>${t}</option>`)}</select></label>`}static{this.styles=[_,h`
      zt-dialog { --zt-dialog-width: 640px; }
      .stack { gap: 14px; }
      .map { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 8px 12px; margin-top: 4px; }
      progress { width: 100%; accent-color: var(--zt-accent); }
      .errors { max-height: 34dvh; }
      label.check { display: flex; gap: 8px; align-items: center; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#i()}willUpdate(e){e.has(`centre`)&&this.#r()}#r(){this.#i(),this.centre&&(this.#e=qe(this.host.api,this.centre),this.#e.addEventListener(`change`,this.#t),this.#e.addEventListener(`done`,this.#n),this.#e.recall().then(this.#t))}#i(){this.#e?.removeEventListener(`change`,this.#t),this.#e?.removeEventListener(`done`,this.#n)}async#a(e){this.file=e.target.files?.[0],this.header=this.file?await Fe(this.file):[],this.columns=Ne(this.header,{...Me,...Pe})}#o(e){e.preventDefault();let{file:t}=this;if(!t||this.#e?.running)return;let n=Object.fromEntries(Object.entries(this.columns).filter(([e,t])=>t&&t!==e));this.#e?.begin(t,n,new FormData(this.form).has(`skipBad`))}#s(e){e.preventDefault(),this.file&&this.#e?.isSame(this.file)&&this.#e.goOn(this.file)}#c(){this.file=void 0,this.header=[],this.#e?.forget()}#l(){this.dispatchEvent(new Event(`close`))}render(){let e=this.#e;return a`<zt-dialog ?open=${this.open} heading=${j(`importTitle`)} @close=${this.#l}>
      <div class="stack">
        ${e?.interrupted?this.#u(e):e?.job?this.#p(e,e.job):this.#d()}
        ${e?.problem?a`<p class="notice bad" role="alert">${S(`warning`)}<span>${e.problem.message}</span></p>`:r}
        ${e?.job&&!e.interrupted?this.#h(e):r}
      </div>
    </zt-dialog>`}#u(e){let t=this.file&&!e.isSame(this.file),n={file:e.fileName,done:z(e.sent),all:z(e.fileSize)};return a`<form class="stack" @submit=${this.#s}>
      <p class="notice watch" role="status">${S(`info`)}<span>${j(`interrupted`,n)}</span></p>
      <label class="field"><span>${j(`file`)}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${t?a`<p class="notice bad" role="alert">${S(`warning`)}<span>${j(`otherFile`,{file:e.fileName})}</span></p>`:r}
      <div class="keys"><button type="button" class="button danger" @click=${()=>void e.stop()}>${j(`stop`)}</button>
        <button class="button primary" ?disabled=${!this.file||t}>${j(`goOn`)}</button></div>
    </form>`}#d(){let e=this.file&&Ye.every(e=>this.columns[e]);return a`<form class="stack" @submit=${this.#o}>
      <p class="soft small">${j(`importAbout`)}</p>
      <label class="field"><span>${j(`file`)}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${this.file?a`<fieldset><legend>${j(`column`)}</legend><div class="map">${Xe.map(this.#f)}</div>
            <details ?open=${Ze.some(e=>this.columns[e])}><summary>${j(`servedColumns`)}</summary><div class="map">${Ze.map(this.#f)}</div></details></fieldset>`:r}
      <label class="check"><input type="checkbox" name="skipBad" />${j(`skipBad`)}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#l}>${j(`close`)}</button>
        <button class="button primary" ?disabled=${!e}>${j(`begin`)}</button></div>
    </form>`}#f;#p(e,n){let{state:i,sent:o,fileSize:s}=e,c=i===`UPLOADING`,l=c&&s?o/s:(n.progressPermille??0)/1e3,u={rows:t(n.rowCount??0),done:t(n.doneSlotCount??0),slots:t(n.slotCount??0),created:t(n.createdCount??0),updated:t(n.updatedCount??0),unchanged:t(n.unchangedCount??0)},d=i===`DONE`?`good`:i===`FAILED`?`bad`:``;return a`<p class="soft small">${e.fileName}</p>
      ${e.ended?r:a`<progress max="1" .value=${l} aria-label=${j(`progress`)}></progress>`}
      <p class="notice number ${d}" role="status">${c?j(`uploading`,{done:z(o),all:z(s)}):j(`HISTORY_IMPORT_STATE_${i}`,u)}${n.message?a` · ${n.message}`:r}</p>
      ${c?a`<p class="faint small">${j(`uploadAbout`)}</p>`:r}
      ${n.errorCount?this.#m(n):r}`}#m({errorCount:e=0,errors:n=[]}){let r=j(n.length<e?`badRowsFirst`:`badRows`,{n:t(e),shown:n.length});return a`<div><h3>${r}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${r}><table>
      <thead><tr><th scope="col">${j(`row`)}</th><th scope="col">${j(`columnName`)}</th><th scope="col">${j(`given`)}</th><th scope="col">${j(`wrong`)}</th></tr></thead>
      <tbody>${n.map(e=>a`<tr><td>${e.row??``}</td><td>${e.column??``}</td><td>${e.value??``}</td><td>${e.message??``}</td></tr>`)}</tbody></table></div></div>`}#h(e){return a`<div class="keys">
      ${e.running?a`<button class="button danger" @click=${()=>void e.stop()}>${j(`stop`)}</button>`:a`<button class="button" @click=${this.#c}>${j(`another`)}</button>`}
      ${e.problem&&!e.ended?a`<button class="button primary" @click=${()=>void e.goOn()}>${j(`goOn`)}</button>`:r}
      <button class="button ${e.problem?``:`primary`}" @click=${this.#l}>${j(`close`)}</button></div>`}};g([f({type:Boolean})],R.prototype,`open`,void 0),g([f()],R.prototype,`centre`,void 0),g([i()],R.prototype,`file`,void 0),g([i()],R.prototype,`header`,void 0),g([i()],R.prototype,`columns`,void 0),g([k(`form`)],R.prototype,`form`,void 0),R=g([p(`zt-history-import`)],R);function z(e){return`${t(e/1e6,1)} MB`}var B=class extends w{constructor(...e){super(...e),this.forecast=``,this.quantile=0,this.target=0,this.busy=!1}static{this.styles=[_,h`
      :host { display: grid; gap: 8px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin: 3px 0 0 auto; }
      .scroll { max-height: 300px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}willUpdate(e){(e.has(`forecast`)||e.has(`quantile`))&&(this.prices=this.problem=void 0)}async#e(){let e=`${this.forecast}|${this.quantile}`;this.busy=!0,this.problem=void 0;try{let t=await this.host.api.ask(`/v1/requirements:compare`,{forecast:this.forecast,quantilePermille:this.quantile});e===`${this.forecast}|${this.quantile}`&&(this.prices=t.prices??[])}catch(e){this.problem=e}finally{this.busy=!1}}render(){return a`<div class="row wrap between"><div><h3>${M(`prices`)}</h3><p class="faint small">${M(`pricesAbout`)}</p></div>
        <button class="button" ?disabled=${this.busy||!this.forecast} @click=${this.#e}>${M(this.busy?`reckoning`:`compare`)}</button></div>
      ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:r}
      ${this.prices?.length?this.#t(this.prices):r}`}#t(e){let n=Math.max(...e.map(e=>e.paidHoursPerPercent??0),.001);return a`<div class="scroll" tabindex="0" role="region" aria-label=${M(`prices`)}><table>
      <thead><tr><th scope="col">${M(`level`)}</th><th scope="col" class="right">${M(`expected`)}</th><th scope="col" class="right">${M(`paidHours`)}</th><th scope="col" class="right">${M(`mostHeads`)}</th><th scope="col" class="right">${M(`perPercent`)}</th><th scope="col">${M(`bound`)}</th></tr></thead>
      <tbody>${e.map(e=>a`<tr class=${e.targetPermille===this.target?`used`:``}>
        <td>${T(e.targetPermille)} ${e.targetPermille===this.target?a`<span class="badge good">${M(`targetNow`)}</span>`:r}</td>
        <td class="right">${(e.serviceLevelPermille??0)<0?`–`:T(e.serviceLevelPermille??0,1)}</td><td class="right">${t(e.paidHours??0,1)}</td><td class="right">${t(e.mostHeads??0)}</td>
        <td class="right">${t(e.paidHoursPerPercent??0,1)}<i class="bar" ${Le({"--part":`${(e.paidHoursPerPercent??0)/n*100}%`})}></i></td>
        <td class="small soft">${(e.bounds??[]).map(({bound:e,slotCount:t=0})=>e?M(`boundSlots`,{what:M(e),n:t}):``).join(M(`boundAnd`))}</td></tr>`)}</tbody>
    </table></div>`}};g([f()],B.prototype,`forecast`,void 0),g([f({type:Number})],B.prototype,`quantile`,void 0),g([f({type:Number})],B.prototype,`target`,void 0),g([i()],B.prototype,`prices`,void 0),g([i()],B.prototype,`busy`,void 0),g([i()],B.prototype,`problem`,void 0),B=g([p(`zt-level-prices`)],B);var Qe=56,[$e,et,tt,nt,rt]=[560,150,44,22,8],it=1,at=class extends w{constructor(...e){super(...e),this.queue=``,this.#e=new b(this,async e=>{let t={startDate:d(A(),-56),endDate:d(A(),1)};return(await this.host.api.get(`/v1/${this.queue}/forecastAccuracy`,t,e)).accuracy??[]})}static{this.styles=[_,h`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${$e}px; }
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
    `]}#e;updated(e){e.has(`queue`)&&this.queue&&(this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(t)return C(t,()=>void this.#e.load());if(!e)return y(3);let n=a`<p class="soft small">${j(`accuracyAbout`,{days:Qe})}</p>`,r=e.filter(e=>(e.slotWapePermille??0)>=0);return r.length?a`${n}${this.#t(r)}${this.#n(r)}${this.#r(e)}`:a`${n}${x(`demand`,j(`noAccuracy`))}`}#t(e){let t=ve(e);if(!t)return r;let n=t.before-t.after,i=Math.abs(n)<it?`noDifference`:n>0?`helped`:`harmed`;return a`<p class="notice ${i===`harmed`?`watch`:i===`helped`?`good`:``}">${j(i,{before:T(t.before,1),after:T(t.after,1)})}</p>`}#n(e){let t=Math.max(...e.map(e=>e.leadDays??0),1),n=Math.max(...e.flatMap(e=>[e.slotWapePermille??0,e.unadjustedSlotWapePermille??0]),50),r=Math.ceil(n/50)*50,i=(e=0)=>tt+($e-tt-8)*e/t,o=(e=0)=>rt+(1-Math.max(e,0)/r)*(et-rt-nt),s=(t,n)=>m`
      <polyline class=${t} points=${e.map(e=>`${i(e.leadDays).toFixed(1)},${o(n(e)).toFixed(1)}`).join(` `)}></polyline>
      ${e.map(e=>m`<circle class=${t} cx=${i(e.leadDays)} cy=${o(n(e))} r="2.5"></circle>`)}`;return a`<div class="legend"><span class="as-adjusted"><i></i>${j(`adjustedError`)}</span><span class="as-model"><i></i>${j(`modelError`)}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${$e} ${et}" aria-label=${j(`accuracyChart`)}>
        ${[0,r/2,r].map(e=>m`<line class="grid" x1=${tt} x2=${$e} y1=${o(e)} y2=${o(e)}></line><text x=${tt-6} y=${o(e)+4} text-anchor="end">${T(e,1)}</text>`)}
        ${e.filter((t,n)=>n%Math.ceil(e.length/8)===0).map(e=>m`<text x=${i(e.leadDays)} y=${et-6} text-anchor="middle">${j(`nDays`,{n:e.leadDays??0})}</text>`)}
        ${s(`as-model`,e=>e.unadjustedSlotWapePermille)}${s(`as-adjusted`,e=>e.slotWapePermille)}
      </svg>`}#r(e){let t=[`leadDays`,`adjustedError`,`modelError`,`dayError`,`bias`,`coverage`,`ahtError`,`scoredDays`].map((e,t)=>a`<th scope="col" class=${t?`right`:``}>${j(e)}</th>`),n=(e=0)=>`${e>0?`+`:e<0?`−`:``}${T(Math.abs(e),1)}`;return a`<div class="scroll" tabindex="0" role="region" aria-label=${j(`accuracyChart`)}><table><thead><tr>${t}</tr></thead>
      <tbody>${e.map(e=>a`<tr><td>${j(`nDays`,{n:e.leadDays??0})}</td><td class="right">${T(e.slotWapePermille??0,1)}</td>
          <td class="right">${T(e.unadjustedSlotWapePermille??0,1)}</td><td class="right">${T(e.dayWapePermille??0,1)}</td>
          <td class="right">${n(e.biasPermille)}</td><td class="right">${T(e.coveragePermille??0)}</td>
          <td class="right">${T(e.ahtWapePermille??0,1)}</td><td class="right">${e.dayCount??0}</td></tr>`)}</tbody></table></div>`}};g([f()],at.prototype,`queue`,void 0),at=g([p(`zt-accuracy`)],at);var ot=[`HISTORY_EDIT_KIND_OUTAGE`,`HISTORY_EDIT_KIND_ONE_OFF`,`HISTORY_EDIT_KIND_CAMPAIGN`,`HISTORY_EDIT_KIND_CORRECTION`],st=[`MEASURE_CONTACTS`,`MEASURE_HANDLING_TIME`],ct=[`EFFECT_LEAVE_OUT`,`EFFECT_SCALE`,`EFFECT_ADD`,`EFFECT_SET`],V=class extends w{constructor(...e){super(...e),this.queue=``,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.measure=`MEASURE_CONTACTS`,this.effect=`EFFECT_SCALE`,this.busy=!1,this.#e={key:``,id:``}}static{this.styles=[_,h`
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px 12px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      .segments { flex-wrap: wrap; }
    `]}#e;willUpdate(e){if(!e.has(`intent`)||!this.intent)return;this.measure=this.intent.measure;let t=this.intent.of===`history`&&this.measure===`MEASURE_CONTACTS`;this.effect=t?`EFFECT_LEAVE_OUT`:`EFFECT_SCALE`,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.problem=void 0}async#t(e){e.preventDefault();let{intent:t}=this;if(!t||this.busy)return;let n=new FormData(e.target),r=e=>String(n.get(e)??``).trim(),i={queue:this.queue,startTime:Ee(r(`start`)),endTime:Ee(r(`end`)),measure:this.measure,effect:this.effect,value:this.effect===`EFFECT_LEAVE_OUT`?0:Number(r(`value`)),reason:r(`reason`)},a=t.of===`history`,o=a?{edit:{...i,kind:this.kind}}:{adjustment:{...i,forecast:t.copy?.name??``}},s=JSON.stringify(o);this.#e.key!==s&&(this.#e={key:s,id:u()}),this.busy=!0,this.problem=void 0;try{await this.host.api.post(a?`/v1/historyEdits`:`/v1/forecastAdjustments`,o,this.#e.id),P(j(a?`editSaved`:`adjustmentSaved`)),this.dispatchEvent(new Event(`zt-done`)),this.#n()}catch(e){this.problem=e}finally{this.busy=!1}}#n(){this.dispatchEvent(new Event(`close`))}get#r(){return ct.filter(e=>e!==`EFFECT_LEAVE_OUT`||this.intent?.of===`history`&&this.measure===`MEASURE_CONTACTS`)}render(){let{intent:e}=this,t=e?.of===`history`;return a`<zt-dialog ?open=${!!e} heading=${j(t?`editTitle`:`adjustTitle`)} @close=${this.#n}>
      ${e?a`<form @submit=${this.#t}>
            <p class="soft small">${t?j(`editAbout`):e.copy?j(`adjustCopyAbout`,{title:e.copy.title}):j(`adjustAbout`)}</p>
            <div class="two">
              <label class="field"><span>${j(`start`)}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${xe(e.start)} /></label>
              <label class="field"><span>${j(`end`)}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${xe(e.end)} /></label>
            </div>
            ${t?this.#a(`kind`,ot,this.kind,e=>this.kind=e):r}
            ${this.#a(`measure`,st,this.measure,e=>this.#i(e))}
            ${this.#a(`effect`,this.#r,this.effect,e=>this.effect=e)}
            ${this.effect===`EFFECT_LEAVE_OUT`?r:a`<label class="field"><span>${j(`value`,{unit:me(this.effect,this.measure)})}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect===`EFFECT_ADD`?-1e6:0} max="1000000" required /></label>`}
            <label class="field"><span>${j(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}<span>${this.problem.message}</span></p>`:r}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#n}>${j(`cancel`)}</button>
              <button class="button primary" ?disabled=${this.busy}>${j(`save`)}</button></div>
          </form>`:r}
    </zt-dialog>`}#i(e){this.measure=e,this.#r.includes(this.effect)||(this.effect=`EFFECT_SCALE`)}#a(e,t,n,r){return a`<div class="field"><span id=${e}>${j(e)}</span><div><div class="segments" role="group" aria-labelledby=${e}>${t.map(e=>a`<button type="button" aria-pressed=${e===n} @click=${()=>r(e)}>${j(e)}</button>`)}</div></div></div>`}};g([f()],V.prototype,`queue`,void 0),g([f({attribute:!1})],V.prototype,`intent`,void 0),g([i()],V.prototype,`kind`,void 0),g([i()],V.prototype,`measure`,void 0),g([i()],V.prototype,`effect`,void 0),g([i()],V.prototype,`busy`,void 0),g([i()],V.prototype,`problem`,void 0),V=g([p(`zt-change-dialog`)],V);var H=class extends w{constructor(...e){super(...e),this.of=`history`,this.queue=``,this.forecast=``,this.notes=[],this.editable=!1,this.busy=``,this.#e=new b(this,e=>this.#t(e))}static{this.styles=[_,h`
      :host { display: grid; gap: 12px; }
      .gone { color: var(--zt-ink-faint); text-decoration: line-through; }
      .damped li { display: flex; gap: 4px 12px; align-items: center; flex-wrap: wrap; padding: 3px 0; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td { overflow-wrap: anywhere; }
    `]}#e;updated(e){(e.has(`of`)||e.has(`queue`))&&this.#e.clear(),(e.has(`of`)||e.has(`queue`)||e.has(`forecast`))&&this.refresh()}refresh(){(this.of===`history`?this.queue:this.forecast)&&this.#e.load()}async#t(e){let{api:t}=this.host;if(this.of===`forecast`)return(await t.get(`/v1/${this.forecast}/adjustments`,{},e)).adjustments??[];let n={startDate:d(A(),-366),endDate:d(A(),1)};return t.all(`/v1/${this.queue}/historyEdits`,`edits`,{...n,pageSize:1e3},e)}async#n(e,t){if(!this.busy){this.busy=e;try{await t(),this.dispatchEvent(new Event(`zt-done`)),await this.#e.load()}catch(e){P(e instanceof c?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){let[t=``,n=``]=[e.startDate,e.endDate??d(e.startDate??A(),1)],r={queue:this.queue,startTime:E(t,`00:00`),endTime:E(n,`00:00`),kind:`HISTORY_EDIT_KIND_ONE_OFF`,measure:`MEASURE_CONTACTS`,effect:`EFFECT_LEAVE_OUT`,reason:j(`dampedReason`)};return this.#n(t,async()=>{await this.host.api.post(`/v1/historyEdits`,{edit:r}),P(j(`editSaved`))})}render(){let{value:e,failure:t}=this.#e;if(t)return C(t,()=>void this.#e.load());if(!e)return y(3);let n=this.of===`history`;return a`
      ${this.editable?a`<div><button class="button" data-new @click=${()=>this.dispatchEvent(new Event(`zt-new`))}>${j(n?`makeEdit`:`makeAdjustment`)}</button></div>`:r}
      ${n?this.#i(e):r}
      ${e.length?this.#a([...e].reverse()):x(`policy`,j(n?`noEdits`:`noAdjustments`))}`}#i(e){let t=e.filter(e=>!e.withdrawTime),n=this.notes.filter(e=>{if(e.kind&&e.kind!==`TRAINING_NOTE_KIND_DAMPED`)return!1;let n=Date.parse(E(e.startDate??A(),`12:00`));return!t.some(e=>Date.parse(e.startTime??``)<=n&&n<Date.parse(e.endTime??``))});return n.length?a`<div class="damped"><h3>${j(`damped`)}</h3><ul>${n.map(e=>{let t=v(e.startDate);return a`<li><span class="number">${j(`dampedDay`,{day:t,share:T(e.sharePermille??0)})}</span>
        ${this.editable?a`<button class="button small" aria-label=${j(`leaveOutDayOf`,{day:t})} ?disabled=${!!this.busy} @click=${()=>this.#r(e)}>${j(`leaveOutDay`)}</button>`:r}</li>`})}</ul></div>`:r}#a(e){let t=this.of===`history`;return a`<div class="scroll"><table>
      <thead><tr><th scope="col">${j(`window`)}</th><th scope="col">${j(`change`)}</th>${t?a`<th scope="col">${j(`kind`)}</th>`:r}
        <th scope="col">${j(`reason`)}</th><th scope="col">${j(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#o(e,t))}</tbody></table></div>`}#o(e,t){let i=e.withdrawTime?`gone`:``,o=`${n(e.startTime,e.endTime)} ${de(e)}`;return a`<tr><td class="number ${i}">${n(e.startTime,e.endTime)}</td><td class="number ${i}">${de(e)}</td>
      ${t?a`<td>${j(e.kind??`HISTORY_EDIT_KIND_CORRECTION`)}</td>`:r}
      <td>${e.reason??``}</td><td>${this.host.names.of(e.owner)}</td>
      <td class="right">${i?a`<span class="faint small">${j(`withdrawn`)}</span>`:this.editable?a`<button class="button quiet small" aria-label=${j(`withdrawIt`,{what:o})} ?disabled=${!!this.busy}
              @click=${()=>this.#n(e.name,()=>this.host.api.post(`/v1/${e.name}:withdraw`))}>${j(`withdraw`)}</button>`:r}</td></tr>`}};g([f()],H.prototype,`of`,void 0),g([f()],H.prototype,`queue`,void 0),g([f()],H.prototype,`forecast`,void 0),g([f({attribute:!1})],H.prototype,`notes`,void 0),g([f({type:Boolean})],H.prototype,`editable`,void 0),g([i()],H.prototype,`busy`,void 0),H=g([p(`zt-changes`)],H);var lt=1e3,U=class extends w{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.editable=!1,this.compared=[],this.busy=``,this.#e=new b(this,async e=>(await this.host.api.get(`/v1/${this.queue}/whatIfForecasts`,{},e)).forecasts??[]),this.#t=new b(this,async e=>{let t=[this.forecast,...this.compared];return(await this.host.api.get(`/v1/${this.queue}/forecasts:compare`,{forecasts:t},e)).forecasts??[]})}static{this.styles=[_,h`
      :host { display: grid; gap: 12px; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { flex: 1 1 120px; max-width: 240px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      .sides { max-height: 340px; }
      .sides thead { position: sticky; top: 0; background: var(--zt-surface); }
      tr.total td { font-weight: 620; }
      label.check { display: flex; gap: 8px; align-items: center; }
      td .row { justify-content: flex-end; }
    `]}#e;#t;updated(e){e.has(`queue`)&&this.queue&&(this.compared=[],this.#e.clear(),this.#e.load()),e.has(`compared`)&&this.#t.clear(),(e.has(`forecast`)||e.has(`compared`))&&this.refresh()}refresh(){this.compared.length&&this.forecast&&this.#t.load()}async#n(e,t){if(!this.busy){this.busy=e;try{await t()}catch(e){P(e instanceof c?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`title`)).trim(),i=e=>Math.round(Number(n.get(e))*10);this.#n(`copy`,async()=>{let e=await this.host.api.post(`/v1/${this.forecast}:copy`,{title:r,callsPermille:i(`calls`),ahtPermille:i(`aht`)});P(j(`copied`,{title:r})),t.reset(),await this.#e.load(),this.#i(e.forecast?.name??``,!0)}).then(async()=>{await this.updateComplete,t.querySelector(`[name=title]`)?.focus()})}#i(e,t){let n=this.compared.filter(t=>t!==e);this.compared=t?[...n,e].slice(-5):n}#a(e){let t=e.forecast?.name??``;this.#n(t,async()=>{await this.host.api.post(`/v1/${t}:adopt`),P(j(`adoptedNow`,{title:e.title??``})),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{forecast:t}})),await this.#e.load()})}render(){let{value:e,failure:t}=this.#e;return a`${this.editable&&this.forecast?this.#o():r}
      ${t?C(t,()=>void this.#e.load()):e?e.length?this.#s(e):x(`demand`,j(`noWhatIfs`)):y(3)}
      ${this.compared.length?this.#l():r}`}#o(){let e=(e,t)=>a`<label class="field"><span>${t}</span><input class="input" type="number" name=${e} min="1" max=${lt} step="0.1" required value="100" /></label>`;return a`<p class="soft small">${j(`copyAbout`)}</p>
      <form @submit=${this.#r}>
        <label class="field"><span>${j(`copyTitle`)}</span><input class="input" name="title" required maxlength="80" /></label>
        ${e(`calls`,j(`copyCalls`))}${e(`aht`,j(`copyAht`))}
        <button class="button primary" ?disabled=${!!this.busy}>${j(`copyMake`)}</button>
      </form>`}#s(e){return a`<div class="scroll"><table>
      <thead><tr><th scope="col">${j(`whatIf`)}</th><th scope="col">${j(`assumed`)}</th><th scope="col">${j(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#c(e))}</tbody></table></div>`}#c(e){let{title:t=``,forecast:n}=e,i=n?.name??``;return a`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(i)} aria-label=${j(`compareIt`,{title:t})}
          @change=${e=>this.#i(i,e.target.checked)} />${t}</label></td>
      <td class="number">${j(`assumption`,{calls:T(e.callsPermille,1),aht:T(e.ahtPermille,1)})}</td>
      <td>${this.host.names.of(e.owner)} <span class="faint small">${ie(n?.createTime??``)}</span></td>
      <td>${e.adoptTime?a`<span class="badge good">${j(`adopted`)}</span>`:this.editable?a`<span class="row"><button class="button small" aria-label=${j(`adjustOne`,{title:t})}
                @click=${()=>this.dispatchEvent(new CustomEvent(`zt-adjust`,{detail:{name:i,title:t}}))}>${j(`adjustIt`)}</button>
              <button class="button small primary" aria-label=${j(`adoptIt`,{title:t})} ?disabled=${!!this.busy} @click=${()=>this.#a(e)}>${j(`adopt`)}</button></span>`:r}</td></tr>`}#l(){let{value:e,failure:n}=this.#t;if(n)return C(n,()=>this.refresh());if(!e)return y(4);let r=e[0]?.days?.map(e=>e.date??``)??[],i=e=>a`<td class="right">${t(e?.calls??0)}</td><td class="right">${t(e?.ahtSeconds??0)}</td><td class="right">${t(e?.paidHours??0,1)}</td><td class="right">${t(e?.mostHeads??0)}</td>`,o=a`<th scope="col" class="right">${j(`contacts`)}</th><th scope="col" class="right">${j(`ahtSeconds`)}</th><th scope="col" class="right">${j(`paidHours`)}</th><th scope="col" class="right">${j(`mostHeads`)}</th>`;return a`<div><h3>${j(`compared`)}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${j(`compared`)}><table>
      <thead><tr><th scope="col" rowspan="2">${j(`day`)}</th>${e.map(e=>a`<th scope="colgroup" colspan="4">${e.title||j(`official`)}</th>`)}</tr>
        <tr>${e.map(()=>o)}</tr></thead>
      <tbody>${r.map((t,n)=>a`<tr><td>${v(t)}</td>${e.map(e=>i(e.days?.[n]))}</tr>`)}
        <tr class="total"><td>${j(`total`)}</td>${e.map(e=>i(e.total))}</tr></tbody></table></div></div>`}};g([f()],U.prototype,`queue`,void 0),g([f()],U.prototype,`forecast`,void 0),g([f({type:Boolean})],U.prototype,`editable`,void 0),g([i()],U.prototype,`compared`,void 0),g([i()],U.prototype,`busy`,void 0),U=g([p(`zt-what-ifs`)],U);var ut=[`tabEdits`,`tabAdjustments`,`tabWhatIfs`,`tabAccuracy`],dt=36e5,W=class extends w{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.notes=[],this.near={},this.tab=`tabEdits`}static{this.styles=[_,h`.segments { flex-wrap: wrap; }`]}ask(e){this.tab=e.copy?`tabWhatIfs`:e.of===`history`?`tabEdits`:`tabAdjustments`;let{past:t,coming:n}=this.near,r=(e.of===`history`?t:n)??Date.now(),i=Math.floor(r/dt)*dt;this.intent={start:i,end:i+dt,...e}}#e(){this.changes?.refresh(),this.whatIfs?.refresh(),this.#t()}#t(e){this.dispatchEvent(new CustomEvent(`zt-done`,{detail:e?.detail??{}}))}render(){return a`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${j(`planning`)}</h2>
        <div class="segments" role="group" aria-label=${j(`planning`)}>${ut.map(e=>a`<button aria-pressed=${e===this.tab} @click=${()=>this.tab=e}>${j(e)}</button>`)}</div></header>
      <div class="body">${this.#n()}</div>
    </section>
    <zt-change-dialog queue=${this.queue} .intent=${this.intent} @close=${()=>this.intent=void 0} @zt-done=${this.#e}></zt-change-dialog>`}#n(){let{queue:e,forecast:t,notes:n}=this,i=this.host.has(`PLANNER`,`CENTRE_MANAGER`);switch(this.tab){case`tabEdits`:case`tabAdjustments`:{let r=this.tab===`tabEdits`?`history`:`forecast`;return a`<zt-changes of=${r} queue=${e} forecast=${t} .notes=${n} ?editable=${i}
          @zt-new=${()=>this.ask({of:r,measure:`MEASURE_CONTACTS`})} @zt-done=${()=>this.#t()}></zt-changes>`}case`tabWhatIfs`:return a`<zt-what-ifs queue=${e} forecast=${t} ?editable=${i}
          @zt-adjust=${e=>this.ask({of:`forecast`,measure:`MEASURE_CONTACTS`,copy:e.detail})}
          @zt-done=${this.#t}></zt-what-ifs>`;case`tabAccuracy`:return e?a`<zt-accuracy queue=${e}></zt-accuracy>`:r}}};g([f()],W.prototype,`queue`,void 0),g([f()],W.prototype,`forecast`,void 0),g([f({attribute:!1})],W.prototype,`notes`,void 0),g([f({attribute:!1})],W.prototype,`near`,void 0),g([i()],W.prototype,`tab`,void 0),g([i()],W.prototype,`intent`,void 0),g([k(`zt-changes`)],W.prototype,`changes`,void 0),g([k(`zt-what-ifs`)],W.prototype,`whatIfs`,void 0),W=g([p(`zt-planning`)],W);function ft(e,t){return e.filter(e=>(e.handling?.channel??`CHANNEL_CALL`)===`CHANNEL_CALL`).map((e,n)=>{let r=(t.get(e.name)??[]).reduce((e,t)=>!e||(t.calls??0)>(e.calls??0)?t:e,void 0);return{queue:e,used:n<2,calls:Math.round(r?.calls??0),aht:Math.round(r?.ahtSeconds||e.defaultAhtSeconds||180)}})}function pt(e){let t=e.filter(e=>e.used).map(e=>e.queue.code??``),n=t.map(e=>({queues:[e],weight:2}));return t.length>1?[...n,{queues:t,weight:1}]:n}function mt(e,t){let n=e.filter(e=>e.used&&e.calls>0&&e.aht>0),r=n.map(e=>e.queue.code??``),i=t.map(e=>({queues:e.queues.filter(e=>r.includes(e)),weight:Math.max(Math.round(e.weight),1)})),a=new Set(i.flatMap(e=>e.queues));if(n.length&&i.length&&!i.some(e=>!e.queues.length)&&!r.some(e=>!a.has(e)))return{queues:n.map(e=>({code:e.queue.code,calls:e.calls,intervalSeconds:(e.queue.slotMinutes??30)*60,ahtSeconds:e.aht,target:e.queue.target})),groups:i}}var ht=8,gt=20,G=class extends w{constructor(...e){super(...e),this.queues=[],this.lines=[],this.groups=[],this.busy=!1,this.lacking=!1,this.#e=!1}static{this.styles=[_,h`
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
    `]}#e;async#t(e){if(this.#e||!e.target.open)return;this.#e=!0;let t={startDate:A(),endDate:d(A(),7)},n=this.queues.slice(0,ht),r=await Promise.all(n.map(e=>this.host.api.get(`/v1/${e.name}/requirements`,t).catch(()=>({slots:[]}))));this.lines=ft(n,new Map(n.map((e,t)=>[e.name,r[t].slots??[]]))),this.groups=pt(this.lines)}#n(e,t){this.lines=this.lines.map((n,r)=>r===e?{...n,...t}:n),t.used!==void 0&&(this.groups=pt(this.lines)),this.answer=void 0}#r(e,t){this.groups=this.groups.map((n,r)=>r===e?{...n,...t}:n),this.answer=void 0}async#i(e){e.preventDefault();let t=mt(this.lines,this.groups);if(this.lacking=!t,this.problem=this.answer=void 0,t){this.busy=!0;try{this.answer=await this.host.api.ask(`/v1/staffing:pool`,t)}catch(e){this.problem=e}finally{this.busy=!1}}}render(){return a`<details class="panel" @toggle=${this.#t}><summary class="body"><h2>${M(`pool`)}</h2></summary><form class="inside" @submit=${this.#i}>
      <p class="soft small">${M(`poolAbout`)}</p>
      <div class="two">${this.#a()}${this.#o()}</div>
      ${this.lacking?a`<p class="notice watch" role="alert">${S(`info`)}${M(`needTwo`)}</p>`:r}
      ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:r}
      <div><button class="button primary" ?disabled=${this.busy||!this.lines.length}>${M(this.busy?`reckoning`:`calculate`)}</button></div>
      <div aria-live="polite">${this.answer?this.#s(this.answer):r}</div>
    </form></details>`}#a(){return this.lines.length?a`<div><h3>${M(`poolQueues`)}</h3><table>
      <thead><tr><th scope="col">${M(`queue`)}</th><th scope="col">${M(`calls`)}</th><th scope="col">${M(`aht`)}</th></tr></thead>
      <tbody>${this.lines.map((e,t)=>{let n=O(e.queue.title)||e.queue.code,r=r=>a`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${n}: ${M(r)}" .value=${String(e[r])}
          @input=${e=>this.#n(t,{[r]:Number(e.target.value)})} /></td>`;return a`<tr><td><label><input type="checkbox" .checked=${e.used} @change=${e=>this.#n(t,{used:e.target.checked})} />${n}</label></td>${r(`calls`)}${r(`aht`)}</tr>`})}</tbody></table></div>`:a`<p class="soft">${M(`callsOnly`)}</p>`}#o(){let e=this.lines.filter(e=>e.used);return a`<div class="groups"><h3>${M(`poolGroups`)}</h3>${this.groups.map((t,n)=>a`<fieldset><legend class="unseen">${M(`group`,{n:n+1})}</legend>
      ${e.map(({queue:e})=>a`<label><input type="checkbox" .checked=${t.queues.includes(e.code??``)} @change=${r=>{let{checked:i}=r.target,a=t.queues.filter(t=>t!==e.code);this.#r(n,{queues:i?[...a,e.code??``]:a})}} />${O(e.title)||e.code}</label>`)}
      <span class="grow"></span>
      <label>${M(`weight`)}<input class="input tiny" type="number" min="1" max="10000" .value=${String(t.weight)} @input=${e=>this.#r(n,{weight:Number(e.target.value)})} /></label>
      <button type="button" class="button quiet icon small" aria-label="${M(`dropGroup`)}: ${M(`group`,{n:n+1})}" @click=${()=>this.groups=this.groups.filter((e,t)=>t!==n)}>${S(`cross`,14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length>=gt} @click=${()=>this.groups=[...this.groups,{queues:e.map(e=>e.queue.code??``),weight:1}]}>${M(`addGroup`)}</button></div></div>`}#s(e){let n=new Map(this.lines.map(e=>[e.queue.code,O(e.queue.title)||e.queue.code])),r=e.agents??[];return a`<p class="notice ${e.met?`good`:`bad`}">${S(e.met?`check`:`warning`)}<span>${M(e.met?`met`:`unmet`)}. ${M(`together`,{n:r.reduce((e,t)=>e+t,0),apart:e.agentsApart??0})}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${M(`poolGroups`)}</th><th scope="col" class="right">${M(`agents`)}</th><th scope="col" class="right">${M(`heads`)}</th></tr></thead>
          <tbody>${this.groups.map((i,o)=>a`<tr><td>${i.queues.map(e=>n.get(e)??e).join(` + `)}</td><td class="right">${t(r[o]??0)}</td><td class="right">${t(e.heads?.[o]??0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${M(`queue`)}</th><th scope="col" class="right">${M(`expected`)}</th><th scope="col" class="right">${M(`abandoned`)}</th><th scope="col" class="right">${M(`wait`)}</th></tr></thead>
          <tbody>${(e.queues??[]).map(e=>a`<tr><td>${n.get(e.code)??e.code}</td><td class="right">${T(e.serviceLevelPermille??0,1)} ± ${T(e.halfWidthPermille??0,1)}</td>
            <td class="right">${T(e.abandonedPermille??0,1)}</td><td class="right">${M(`seconds`,{n:t(e.meanWaitSeconds??0,1)})}</td></tr>`)}</tbody></table>
      </div>`}};g([f({attribute:!1})],G.prototype,`queues`,void 0),g([i()],G.prototype,`lines`,void 0),g([i()],G.prototype,`groups`,void 0),g([i()],G.prototype,`answer`,void 0),g([i()],G.prototype,`busy`,void 0),g([i()],G.prototype,`problem`,void 0),g([i()],G.prototype,`lacking`,void 0),G=g([p(`zt-pool`)],G);var K=o({title:{zh:`排班规则`,en:`Rules of rosters`},about:{zh:`检查与求解都按这里的数值。中心可以比法律更严，或在法律留有余地处自行选择，从某日起生效。`,en:`Checks and the solver go by these figures. A centre may be stricter than the law, or choose where the law leaves a choice, from a date on.`},list:{zh:`规则一览`,en:`List of rules`},rule:{zh:`规则`,en:`Rule`},source:{zh:`依据`,en:`Source`},policy:{zh:`中心政策`,en:`Centre policy`},article:{zh:`《{law}》第 {article} 条`,en:`{law}, art. {article}`},force:{zh:`效力`,en:`Force`},RULE_FORCE_HARD:{zh:`禁止`,en:`Refuses`},RULE_FORCE_WARNING:{zh:`提醒`,en:`Wants a look`},RULE_FORCE_COST:{zh:`代价`,en:`Costs`},inForce:{zh:`现行`,en:`In force`},limit:{zh:`法定限值`,en:`Limit by law`},usual:{zh:`通常`,en:`Usual`},own:{zh:`本中心`,en:`The centre's own`},ownSaid:{zh:`{from} 起 {value}：{reason}`,en:`{value} from {from}: {reason}`},change:{zh:`设置`,en:`Set`},changeOf:{zh:`设置「{rule}」`,en:`Set: {rule}`},ownUntil:{zh:`，至 {until}（不含）`,en:`, until {until} (excluded)`},takeBack:{zh:`终止`,en:`End`},takeBackOf:{zh:`终止「{rule}」的设置`,en:`End: {rule}`},team:{zh:`适用班组（岗位）`,en:`For the team (post)`},everybody:{zh:`全中心`,en:`All of the centre`},value:{zh:`数值（{unit}）`,en:`Figure, {unit}`},minutes:{zh:`分钟`,en:`minutes`},days:{zh:`天`,en:`days`},months:{zh:`个月`,en:`months`},from:{zh:`自`,en:`From`},approval:{zh:`批准文号`,en:`Number of the approval`},reason:{zh:`原因`,en:`Reason`},save:{zh:`保存`,en:`Save`},cancel:{zh:`取消`,en:`Cancel`},saved:{zh:`已保存，从 {from} 起生效。`,en:`Saved; it holds from {from} on.`},withdrawn:{zh:`已撤销。`,en:`Taken back.`},ended:{zh:`{until} 起不再适用；此前的日期不变。`,en:`It ends on {until}; days before stay as they are.`},byCalendar:{zh:`按日历工作日`,en:`by the calendar's workdays`},day:{zh:`{n} 天`,en:`{n} {n|day|days}`},week:{zh:`一周`,en:`a week`},month:{zh:`{n} 个月`,en:`{n} {n|month|months}`},freeze:{zh:`冻结到（不含）`,en:`Frozen until, exclusive`},crews:{zh:`最低在岗人数`,en:`Minimum crews`},crewsAbout:{zh:`随队列保存，求解时首先保证。`,en:`Kept with the queue; the solver sees to them first.`},again:{zh:`按此重排`,en:`Solve again so`},eased:{zh:`本次放宽：{what}`,en:`This run lets go of: {what}`},SHORTER_REST:{zh:`班间休息 10 小时`,en:`10 hours of rest between shifts`},LONGER_RUN:{zh:`连续工作 7 天`,en:`7 days of work in a row`},mostly:{zh:`主要代价`,en:`Mostly for`},中华人民共和国劳动法:{zh:`中华人民共和国劳动法`,en:`Labour Law`},国务院关于职工工作时间的规定:{zh:`国务院关于职工工作时间的规定`,en:`State Council Provisions on Working Hours`},女职工劳动保护特别规定:{zh:`女职工劳动保护特别规定`,en:`Special Provisions on the Protection of Female Workers`},"关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）":{zh:`关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）`,en:`Measures for Approving Flexible and Comprehensive Hours (1994, No. 503)`},"关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）":{zh:`关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）`,en:`Notice on Average Monthly Hours and Pay (2025, No. 2)`},MIN_REST:{zh:`班间休息`,en:`Rest between shifts`},MAX_CONSECUTIVE_DAYS:{zh:`连续上班天数`,en:`Days in a row`},NIGHTS_IN_A_ROW:{zh:`连续夜班`,en:`Nights in a row`},WEEKLY_REST:{zh:`每周休息日`,en:`Days of rest a week`},DAILY_STANDARD:{zh:`日标准工时`,en:`Standard day`},WEEKLY_HOURS:{zh:`周标准工时`,en:`Standard week`},DAILY_OVER_1H_NEEDS_SPECIAL_REASON:{zh:`单日加班（无特殊原因）`,en:`Overtime a day without special reason`},DAILY_OVER_3H:{zh:`单日加班上限`,en:`Most overtime a day`},MONTHLY_OVER_36H:{zh:`每月加班上限`,en:`Most overtime a month`},CYCLE_HOURS:{zh:`综合工时周期`,en:`Cycle of comprehensive hours`},BREAK_SPELL:{zh:`无休息连续工作`,en:`Work without a break`},CYCLE_STANDARD:{zh:`综合工时月标准`,en:`Month's standard of a cycle`}}),_t={RULE_UNIT_MINUTES:`minutes`,RULE_UNIT_DAYS:`days`,RULE_UNIT_MONTHS:`months`};function vt(e){return e.filter(e=>e.adjustable||e.value&&e.unit!==`RULE_UNIT_COST`)}function yt(e){return e.code in K.catalogue?K(e.code):O(e.text)}function bt(e){return e.code===`CYCLE_HOURS`||e.code===`CYCLE_STANDARD`}function q(e,t){return e.code===`CYCLE_STANDARD`&&!t?K(`byCalendar`):e.unit===`RULE_UNIT_DAYS`?K(`day`,{n:t}):e.unit===`RULE_UNIT_MONTHS`&&!t?K(`week`):e.unit===`RULE_UNIT_MONTHS`?K(`month`,{n:t}):s(t)}function xt(e){return K(_t[e.unit??`RULE_UNIT_MINUTES`]??`minutes`)}function St(e){let{law:t=``,article:n=``}=e;return t?K(`article`,{law:t in K.catalogue?K(t):t,article:n}):K(`policy`)}function Ct(e,t,n){return e.filter(e=>e.code===t&&!e.withdrawTime&&(!e.endDate||e.endDate>n)).sort((e,t)=>(e.startDate??``).localeCompare(t.startDate??``))}var J=class extends w{constructor(...e){super(...e),this.centre=``,this.editing=``,this.busy=!1,this.#e=new b(this,async e=>{let[{rules:t=[]},n]=await Promise.all([this.host.api.get(`/v1/rosterRules`,{centre:this.centre},e),this.host.api.all(`/v1/rosterRuleSettings`,`settings`,{centre:this.centre,pageSize:200},e)]);return{rules:t,settings:n}})}static{this.styles=[_,h`
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      td { vertical-align: top; }
      .short { white-space: nowrap; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 6px 0 10px; }
      form .field { min-width: 130px; }
      form .wide { flex: 1 1 220px; }
      .body { display: grid; gap: 10px; }
    `]}#e;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}get#t(){return this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)}render(){let{value:e,failure:t}=this.#e;return a`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${K(`title`)}</h2></header>
      <div class="body"><p class="soft small">${K(`about`)}</p>
        ${this.problem&&!this.editing?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:r}
        ${e?this.#n(vt(e.rules)):t?C(t,()=>void this.#e.load()):y(6)}</div>
    </section>`}#n(e){return a`<div class="scroll" tabindex="0" role="region" aria-label=${K(`list`)}><table>
      <thead><tr><th scope="col">${K(`rule`)}</th><th scope="col">${K(`force`)}</th><th scope="col" class="right">${K(`inForce`)}</th>
        <th scope="col" class="right">${K(`limit`)}</th><th scope="col">${K(`source`)}</th><th scope="col">${K(`own`)}</th></tr></thead>
      <tbody>${e.map(e=>a`${this.#r(e)}${e.code===this.editing?a`<tr><td colspan="6">${this.#s(e)}</td></tr>`:r}`)}</tbody>
    </table></div>`}#r(e){let{value:t=0,usual:n=0}=e;return a`<tr data-rule=${e.code}>
      <td><b>${yt(e)}</b><p class="faint small">${O(e.text)}</p></td>
      <td class="short">${K(e.force??`RULE_FORCE_HARD`)}</td>
      <td class="right number"><b>${q(e,t)}</b>${t===n?r:a`<p class="faint tiny">${K(`usual`)} ${q(e,n)}</p>`}</td>
      <td class="right number">${e.lawLimit===void 0?`–`:q(e,e.lawLimit)}</td>
      <td class="small">${St(e)}</td>
      <td><ul>${this.#i(e)}</ul>${this.#t&&e.adjustable?a`<button class="button small" aria-label=${K(`changeOf`,{rule:yt(e)})} aria-expanded=${e.code===this.editing} @click=${()=>this.#o(e)}>${K(`change`)}</button>`:r}</td>
    </tr>`}#i(e){return Ct(this.#e.value?.settings??[],e.code,A()).map(t=>a`<li class="row wrap small"><span>${K(`ownSaid`,{from:v(t.startDate),value:q(e,t.value??0),reason:t.reason??``})}${t.endDate?K(`ownUntil`,{until:v(t.endDate)}):r}${t.team?a` <span class="badge">${this.#a(t.team)}</span>`:r}${t.approval?a` <span class="faint">${t.approval}</span>`:r}</span>
        ${this.#t?a`<button class="button small quiet" ?disabled=${this.busy} aria-label=${K(`takeBackOf`,{rule:yt(e)})} @click=${()=>this.#l(t)}>${K(`takeBack`)}</button>`:r}</li>`)}#a(e){return this.host.teams.find(t=>t.name===e)?.displayName??e}#o(e){this.editing=this.editing===e.code?``:e.code,this.problem=void 0}#s(e){let{least:t=0,most:n=0,only:i=[],value:o=0}=e;return a`<form @submit=${t=>this.#c(t,e)}>
      <label class="field"><span>${K(`value`,{unit:xt(e)})}</span>${i.length?a`<select class="input" name="value">${i.map(t=>a`<option value=${t} ?selected=${t===o}>${q(e,t)}</option>`)}</select>`:a`<input class="input" type="number" name="value" required min=${t} max=${n} .defaultValue=${String(o)} />`}</label>
      <label class="field"><span>${K(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${A()} /></label>
      ${bt(e)?a`<label class="field"><span>${K(`team`)}</span><select class="input" name="team"><option value="">${K(`everybody`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>a`<option value=${e.name}>${e.displayName}</option>`)}</select></label>`:r}
      ${e.code===`CYCLE_HOURS`?a`<label class="field"><span>${K(`approval`)}</span><input class="input" name="approval" maxlength="80" /></label>`:r}
      <label class="field wide"><span>${K(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${K(`save`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.#o(e)}>${K(`cancel`)}</button>
      ${this.problem?a`<p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p>`:r}
    </form>`}async#c(e,t){e.preventDefault();let n=new FormData(e.target),r=e=>String(n.get(e)??``),i={centre:this.centre,code:t.code,value:Number(r(`value`)),startDate:r(`from`),approval:r(`approval`),team:r(`team`),reason:r(`reason`)};await this.#u(()=>this.host.api.post(`/v1/rosterRuleSettings`,{setting:i}))&&(this.editing=``,P(K(`saved`,{from:v(i.startDate)})))}async#l(e){let t=await this.#u(()=>this.host.api.post(`/v1/${e.name}:withdraw`));t&&P(t.withdrawTime?K(`withdrawn`):K(`ended`,{until:v(t.endDate)}))}async#u(e){this.busy=!0,this.problem=void 0;try{let t=await e();return await this.#e.load(),t}catch(e){this.problem=e;return}finally{this.busy=!1}}};g([f()],J.prototype,`centre`,void 0),g([i()],J.prototype,`editing`,void 0),g([i()],J.prototype,`busy`,void 0),g([i()],J.prototype,`problem`,void 0),J=g([p(`zt-roster-rules`)],J);var Y=o({trace:{zh:`目前最好与理论下限随时间的变化`,en:`Best so far and lower bound over time`},traceSaid:{zh:`{seconds} 秒：目前最好 {best}，下限 {bound}，差 {gap}`,en:`After {seconds} s: best {best}, bound {bound}, gap {gap}`},best:{zh:`目前最好`,en:`Best so far`},bound:{zh:`理论下限`,en:`Lower bound`},elapsed:{zh:`用时（秒）`,en:`Seconds`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},gap:{zh:`差距`,en:`Gap`},people:{zh:`每个人`,en:`By person`},person:{zh:`姓名`,en:`Name`},shifts:{zh:`班数`,en:`Shifts`},hours:{zh:`计薪工时`,en:`Paid`},nights:{zh:`夜班`,en:`Nights`},restDays:{zh:`周末与假日`,en:`Days off worked`},run:{zh:`最长连班（天）`,en:`Longest run, days`},cost:{zh:`代价`,en:`Cost`},fewest:{zh:`{label}：最少 {least}，平均 {mean}，最多 {most}`,en:`{label}: least {least}, mean {mean}, most {most}`}});function wt(e,t,n){let{objective:r=0,bound:i=0,createTime:a,shiftCount:o}=t;if(!o||!a)return e;let s=Math.max(0,Math.round((n-Date.parse(a))/1e3)),c=e.at(-1);return c&&c.best===r&&c.bound===i&&e.length>1&&e.at(-2).best===r&&e.at(-2).bound===i?[...e.slice(0,-1),{seconds:s,best:r,bound:i}]:[...e,{seconds:s,best:r,bound:i}]}var Tt=({best:e,bound:t})=>e>0?Math.max(0,Math.round((e-t)/e*1e3)):0;function Et(e,t,n,r){return e.map((e,i)=>`${i?`H${n(e.seconds).toFixed(1)}V`:`M${n(e.seconds).toFixed(1)} `}${r(e[t]).toFixed(1)}`).join(``)}var Dt=50,Ot=class extends w{static{this.styles=[_,h`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `]}#e=new b(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,teams:i=[]}=this.roster??{},a={startDate:n,endDate:r,pageSize:5e3},o=t=>this.host.api.all(`/v1/shifts`,`shifts`,{roster:t,...a},e),[s,c]=await Promise.all([o(t),o(``)]),l=new Set(s.map(e=>e.employee));return ze(s,c.filter(e=>!i.length||i.includes(e.team??``)||l.has(e.employee)))});willUpdate(e){e.has(`roster`)&&e.get(`roster`)?.name!==this.roster?.name&&this.#e.load()}render(){let{value:e,failure:t}=this.#e;if(!e)return t?C(t,()=>void this.#e.load()):a`<p class="soft small" role="status">${F(`comparing`)}</p>`;if(!e.length)return a`<p class="small">${F(`publishesNothing`)}</p>`;let n=e.reduce((e,t)=>e+t.differences.length,0);return a`<p class="small" role="status">${F(`publishes`,{people:e.length,n})}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${F(`becomes`)}>
        ${e.slice(0,Dt).map(e=>a`<details><summary class="small">${this.host.names.of(e.employee)} · ${F(`differences`,{n:e.differences.length})}</summary>${Re(e.differences)}</details>`)}
        ${e.length>Dt?a`<p class="faint small">${F(`more`,{n:e.length-Dt})}</p>`:r}
      </div>`}};g([f({attribute:!1})],Ot.prototype,`roster`,void 0),Ot=g([p(`zt-publish-preview`)],Ot);function kt(e){let[t,n]=[l(e.startTime),l(e.endTime)];return t>=`22:00`||t<`06:00`||n<t&&n>`00:00`||n>`22:00`&&n>t}function At(e,t){let n=new Map(t.map(e=>[e.date,e.dayClass])),r=e=>{let t=n.get(e);return t?t!==`WORKDAY`&&t!==`MAKE_UP_WORKDAY`:se(e)>4},i=new Map;for(let t of e){let e=i.get(t.employee??``);e?e.push(t):i.set(t.employee??``,[t])}return[...i].map(([e,t])=>({employee:e,shifts:t.length,minutes:t.reduce((e,t)=>e+(t.paidMinutes??0),0),nights:t.filter(kt).length,restDays:t.filter(e=>r(e.workDate??``)).length,run:jt(t.map(e=>e.workDate??``))})).sort((e,t)=>t.minutes-e.minutes||(e.employee<t.employee?-1:1))}function jt(e){let[t,n,r]=[0,0,``];for(let i of[...new Set(e)].sort())n=r&&ce(r,i)===1?n+1:1,t=Math.max(t,n),r=i;return t}var Mt=2,Nt=[`minutes`,`shifts`,`nights`,`restDays`,`run`],Pt={minutes:`hours`,shifts:`shifts`,nights:`nights`,restDays:`restDays`,run:`run`,cost:`cost`};function Ft(e=[]){return e.slice(0,Mt).map(e=>`${O(e.title)||e.rule} ${t(e.cost??0)}`).join(` · `)}var It=class extends w{constructor(...e){super(...e),this.sorted=`minutes`,this.#e=new b(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,state:i,teams:a=[]}=this.roster??{},o={startDate:n,endDate:r},s=i===`ROSTER_STATE_PUBLISHED`?``:t,[c,l,u]=await Promise.all([this.host.api.all(`/v1/shifts`,`shifts`,{roster:s,...o,pageSize:5e3},e),this.host.api.get(`/v1/calendarDays`,o,e).catch(()=>({days:[]})),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)?this.host.api.get(`/v1/${t}:explain`,{},e):{}]);return{own:At(c.filter(e=>!a.length||a.includes(e.team??``)),l.days??[]),explained:u}})}static{this.styles=[_,h`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 320px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      th button { font: inherit; border: 0; background: none; padding: 0; cursor: pointer; color: inherit; }
      th button:hover { text-decoration: underline; }
      td.right, th.right { padding-right: 12px; }
      td.name { white-space: nowrap; }
    `]}#e;willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(!e)return t?C(t,()=>void this.#e.load()):y(4);let n=new Map((e.explained.people??[]).map(e=>[e.employee,e])),i=n.size?[`cost`,...Nt]:[...Nt],o=e.own.map(e=>({...e,cost:n.get(e.employee)?.cost??0})).sort((e,t)=>t[this.sorted]-e[this.sorted]);return o.length?a`<p class="soft small number">${this.#n(o)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${Y(`people`)}><table>
        <thead><tr><th scope="col">${Y(`person`)}</th>${i.map(e=>a`<th scope="col" class="right" aria-sort=${e===this.sorted?`descending`:`none`}>
          <button @click=${()=>this.sorted=e}>${Y(Pt[e])}</button></th>`)}${n.size?a`<th scope="col">${K(`mostly`)}</th>`:r}</tr></thead>
        <tbody>${o.map(e=>a`<tr><td class="name">${this.host.names.of(e.employee)}</td>${i.map(t=>a`<td class="right">${this.#t(t,e[t])}</td>`)}
          ${n.size?a`<td class="small soft">${Ft(n.get(e.employee)?.costs)}</td>`:r}</tr>`)}</tbody>
      </table></div>`:r}#t(e,n){return e===`minutes`?D(n):t(n)}#n(e){let n=e.map(e=>e[this.sorted]),[r,i]=[Math.min(...n),Math.max(...n)],a=n.reduce((e,t)=>e+t,0)/n.length,o=this.sorted===`minutes`?Math.round(a):Math.round(a*10)/10,s=this.sorted===`minutes`?D(o):t(o,1);return Y(`fewest`,{label:Y(Pt[this.sorted]),least:this.#t(this.sorted,r),mean:s,most:this.#t(this.sorted,i)})}};g([f({attribute:!1})],It.prototype,`roster`,void 0),g([i()],It.prototype,`sorted`,void 0),It=g([p(`zt-roster-people`)],It);var Lt=200,Rt=class extends w{static{this.styles=[_,h`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}#e=new b(this,e=>this.host.api.get(`/v1/${this.roster?.name}/wishes`,{},e));willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(!e)return t?C(t,()=>void this.#e.load()):y(3);let n=e.ranks??[];if(!n.length)return a`<p class="soft small">${I(`noWishes`)}</p>`;let i=(e.people??[]).flatMap(e=>(e.wishes??[]).filter(e=>!e.granted).map(t=>({...t,employee:e.employee})));return a`<ul class="row wrap small number">${n.map(({rank:e,wished:t=0,granted:n=0})=>a`<li class="badge ${n===t?`good`:``}">${I(`shareKept`,{rank:I(e),granted:n,wished:t,share:T(Math.floor(n/Math.max(1,t)*1e3))})}</li>`)}</ul>
      ${i.length?a`<div class="scroll" tabindex="0" role="region" aria-label=${I(`ofRoster`)}><table>
            <thead><tr><th scope="col">${I(`who`)}</th><th scope="col">${I(`day`)}</th><th scope="col">${I(`what`)}</th><th scope="col">${I(`whyNot`)}</th></tr></thead>
            <tbody>${i.slice(0,Lt).map(e=>a`<tr><td>${this.host.names.of(e.employee)}</td><td class="number">${v(e.date)}</td>
              <td>${Be(e)}${e.rank===`WISH_RANK_STRONG`?a` <span class="badge watch">${I(e.rank)}</span>`:r}</td><td>${O(e.reasonText)}</td></tr>`)}</tbody></table></div>`:a`<p class="notice good">${S(`check`)}${I(`allKept`)}</p>`}`}};g([f({attribute:!1})],Rt.prototype,`roster`,void 0),Rt=g([p(`zt-roster-wishes`)],Rt);var[zt,Bt,X,Vt]=[560,130,56,18],Z=class extends ae{constructor(...e){super(...e),this.points=[],this.table=!1}static{this.styles=[_,h`
      .legend { display: flex; gap: 4px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .best { --c: var(--zt-accent); } .bound { --c: var(--zt-chart-after); }
      svg.chart { width: 100%; max-width: 760px; display: block; }
      text { fill: var(--zt-ink-faint); font: 10px var(--zt-font); font-variant-numeric: tabular-nums; }
      line { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; }
      .scroll { max-height: 180px; }
      td, th { text-align: right; padding-block: 3px; }
    `]}render(){let e=this.points.at(-1);if(this.points.length<2||!e)return r;let t=Y(this.table?`asChart`:`asTable`);return a`<div class="legend"><span class="best"><i></i>${Y(`best`)}</span><span class="bound"><i></i>${Y(`bound`)}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${()=>this.table=!this.table}>${S(`table`,16)}</button></div>
      ${this.table?this.#t():this.#e(e)}`}#e(e){let n=this.points[0].seconds,{top:r,ticks:i}=He(Math.max(...this.points.map(e=>e.best))),o=t=>X+(t-n)/Math.max(e.seconds-n,1)*(zt-X-4),s=e=>6+(1-Math.max(e,0)/r)*(Bt-Vt-6),c=`${Y(`trace`)}. ${Y(`traceSaid`,{seconds:e.seconds,best:t(e.best),bound:t(e.bound),gap:T(Tt(e),1)})}`;return a`<svg class="chart" role="img" aria-label=${c} viewBox="0 0 ${zt} ${Bt}">
      ${i.map(e=>m`<line x1=${X} x2=${zt} y1=${s(e)} y2=${s(e)}></line><text x=${X-5} y=${s(e)+3} text-anchor="end">${t(e)}</text>`)}
      <text x=${X} y=${Bt-4}>${n}</text><text x=${zt} y=${Bt-4} text-anchor="end">${Y(`elapsed`)} ${e.seconds}</text>
      <path class="bound" d=${Et(this.points,`bound`,o,s)}></path><path class="best" d=${Et(this.points,`best`,o,s)}></path>
    </svg>`}#t(){return a`<div class="scroll" tabindex="0" role="region" aria-label=${Y(`trace`)}><table>
      <thead><tr><th scope="col">${Y(`elapsed`)}</th><th scope="col">${Y(`best`)}</th><th scope="col">${Y(`bound`)}</th><th scope="col">${Y(`gap`)}</th></tr></thead>
      <tbody>${this.points.map(e=>a`<tr><td>${e.seconds}</td><td>${t(e.best)}</td><td>${t(e.bound)}</td><td>${T(Tt(e),1)}</td></tr>`)}</tbody>
    </table></div>`}};g([f({attribute:!1})],Z.prototype,`points`,void 0),g([i()],Z.prototype,`table`,void 0),Z=g([p(`zt-solve-trace`)],Z);var Ht=2,Ut=200,Wt=[`SHORTER_REST`,`LONGER_RUN`],Gt=[`UNDER_COVER`,`OVER_COVER`,`MINIMUM_CREW`,`CONTRACT_SHORT`],Kt=[`START_CHANGE`,`PREFERENCE_RANK`,`ROTATION_LEFT`,`CHANGED`],qt=[],Jt={ROSTER_STATE_SOLVING:`accent`,ROSTER_STATE_DRAFT:`watch`,ROSTER_STATE_PUBLISHED:`good`,ROSTER_STATE_FAILED:`bad`},Q=class extends w{constructor(...e){super(...e),this.centre=``,this.chosen=``,this.busy=``,this.sure=!1,this.#e=new b(this,e=>this.host.api.get(`/v1/rosters`,{centre:this.centre,pageSize:30},e),30),this.#t=new b(this,e=>this.host.api.get(`/v1/queues`,{centre:this.centre},e)),this.#n=new b(this,async e=>{let t=await this.host.api.get(`/v1/${this.chosen}`,{},e),n=t.state===`ROSTER_STATE_SOLVING`;return(n||this.#i===t.name)&&this.#r.set(t.name,wt(this.#r.get(t.name)??[],t,Date.now())),this.#i=n?t.name:``,t}),this.#r=new Map,this.#i=``}static{this.styles=[_,h`
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
    `]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=setInterval(()=>{this.#n.value?.state===`ROSTER_STATE_SOLVING`&&!this.#n.loading&&this.#n.load()},Ht*1e3)}disconnectedCallback(){super.disconnectedCallback(),clearInterval(this.#a)}willUpdate(e){e.has(`centre`)&&this.centre&&(this.#o&&this.#t.load(),this.#e.load().then(()=>{let e=this.#e.value?.rosters?.[0];e&&!this.chosen&&this.#s(e.name)}))}get#o(){return this.host.has(`PLANNER`)}#s(e){this.chosen=e,this.sure=!1,this.problem=void 0,this.#n.clear(),this.#n.load()}render(){let{value:e,failure:t}=this.#e,n=e?.rosters??[];return a`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${N(`roster`)}</h2></header>
      ${this.#o?this.#c():r}
      ${this.problem?a`<div class="body"><p class="notice bad" role="alert">${S(`warning`)}${this.problem.message}</p></div>`:r}
      ${t&&!e?a`<div class="body">${C(t,()=>void this.#e.load())}</div>`:r}
      ${e&&!n.length?x(`roster`,N(`noRosters`)):r}
      ${n.length?a`<div class="split"><div class="list">${n.map(e=>this.#h(e))}</div><div class="detail">${this.#g()}</div></div>`:r}
    </section>`}#c(){let e=d(oe(A()),7);return a`<form class="ask" @submit=${this.#d}>
      <label class="field"><span>${N(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${N(`until`)}</span><input class="input" type="date" name="until" required .defaultValue=${d(e,6)} /></label>
      <label class="field"><span>${N(`teams`)}</span><select class="input" name="team"><option value="">${N(`allTeams`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>a`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${N(`seconds`)}</span><select class="input" name="seconds">${[30,60,120,300,900].map(e=>a`<option value=${e} ?selected=${e===60}>${e<120?N(`nSeconds`,{n:e}):D(e/60)}</option>`)}</select></label>
      <label class="field"><span>${K(`freeze`)}</span><input class="input" type="date" name="freeze" /></label>
      <button class="button primary" ?disabled=${!!this.busy}>${N(this.busy===`solve`?`solving`:`solve`)}</button>
      ${this.#l()}
    </form>`}#l(){let e=this.#t.value?.queues??[];return e.length?a`<fieldset class="crews"><legend>${K(`crews`)} <span class="faint">${K(`crewsAbout`)}</span></legend>
      ${e.map(e=>a`<label class="field"><span>${O(e.title)||e.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${e.name} .defaultValue=${String(e.target?.minimumCrew??0)} /></label>`)}</fieldset>`:r}async#u(e){let t=t=>Number(e.get(t.name)??t.target?.minimumCrew??0),n=(this.#t.value?.queues??[]).filter(e=>t(e)!==(e.target?.minimumCrew??0));for(let e of n)await this.host.api.post(`/v1/queues`,{queue:{...e,target:{...e.target,minimumCrew:t(e)}}});n.length&&await this.#t.load()}async#d(e){e.preventDefault();let t=new FormData(e.target),n=e=>String(t.get(e)??``),r=await this.#m(`solve`,async()=>(await this.#u(t),this.host.api.post(`/v1/rosters:solve`,{centre:this.centre,teams:n(`team`)?[n(`team`)]:[],startDate:n(`from`),endDate:d(n(`until`),1),timeLimitSeconds:Number(n(`seconds`)),freezeEndDate:n(`freeze`)})));r&&this.#s(r.name)}async#f(e,t){let{centre:n,teams:r=[],startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s=``,easings:c=[]}=e,l={centre:n,teams:r,startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s,easings:[...c,t]},u=await this.#m(`solve`,()=>this.host.api.post(`/v1/rosters:solve`,l));u&&this.#s(u.name)}#p(e,t=``){return this.#o&&Wt.some(e=>e===t)&&!e.easings?.includes(t)}async#m(e,t){this.busy=e,this.problem=void 0;try{let e=await t();return await this.#e.load(),e}catch(e){this.problem=e;return}finally{this.busy=``}}#h(e){let{state:t=`ROSTER_STATE_DRAFT`}=e.name===this.#n.value?.name?this.#n.value:e;return a`<button aria-current=${e.name===this.chosen} @click=${()=>this.#s(e.name)}>
      <span class="row between"><b class="number">${v(e.startDate,{month:`short`,day:`numeric`})} – ${v(d(e.endDate??A(),-1),{month:`short`,day:`numeric`})}</b>
        <span class="badge ${Jt[t]??``}">${N(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length?e.teams.map(e=>this.host.teamName(e)).join(` / `):N(`allTeams`)} · ${te(e.createTime)}</span>
    </button>`}#g(){let{value:e,failure:t}=this.#n;if(!e)return t?C(t,()=>void this.#n.load()):y(6);let n=e.state===`ROSTER_STATE_SOLVING`;return a`
      ${n?a`<div><div class="row between small"><span role="status">${N(`solving`)}</span><span class="number">${T(e.progressPermille??0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${N(`progress`)} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille??0)/10)}>
              <i ${Le({"--done":`${(e.progressPermille??0)/10}%`})}></i></div></div>`:r}
      ${e.problem?a`<p class="notice bad">${S(`warning`)}<span>${e.problem.replace(/^[A-Z_]+: /,``)}</span></p>`:r}
      ${e.easings?.length?a`<p class="notice watch">${S(`info`)}${K(`eased`,{what:e.easings.map(e=>K(e)).join(` / `)})}</p>`:r}
      ${this.#_(e)}
      <zt-solve-trace .points=${this.#r.get(e.name)??qt}></zt-solve-trace>
      ${this.#S(e)}
      <div class="two">${this.#v(e)}${this.#y(e)}</div>
      ${e.shiftCount?this.#x(e):r}
      ${e.shiftCount&&!n&&e.state!==`ROSTER_STATE_CANCELLED`?a`<section><h3>${Y(`people`)}</h3><zt-roster-people .roster=${e}></zt-roster-people></section>
        <section><h3>${I(`ofRoster`)}</h3><zt-roster-wishes .roster=${e}></zt-roster-wishes></section>`:r}
      ${e.state===`ROSTER_STATE_PUBLISHED`?a`<section><h3>${F(`notices`)}</h3><zt-roster-notices roster=${e.name}></zt-roster-notices></section>`:r}`}#_(e){let{objective:n=0,bound:r=0}=e,i=e.costs?.find(e=>e.rule===`UNDER_COVER`)?.amount??0,o=Tt({best:n,bound:r});return a`<dl class="figures">
      <div><dt>${N(`best`)}</dt><dd>${t(n)}<small>${N(`bound`,{bound:t(r)})}</small></dd></div>
      <div><dt>${N(`gap`)}</dt><dd>${T(o,1)}</dd></div>
      <div><dt>${N(`shifts`)}</dt><dd>${t(e.shiftCount??0)}<small>${N(`ofPeople`,{n:e.employeeCount??0})}</small></dd></div>
      <div><dt>${N(`unmetSum`)}</dt><dd class=${i>0?`bad-text`:`good-text`}>${Yt(i)}</dd></div>
    </dl>`}#v(e){let n=[...e.costs??[]].sort((e,t)=>(t.cost??0)-(e.cost??0));if(!n.length)return r;let i=Math.max(1,n[0].cost??1);return a`<section><h3>${N(`costs`)}</h3><table>
      <thead><tr><th scope="col">${N(`rule`)}</th><th scope="col" class="right">${N(`amount`)}</th><th scope="col" class="right">${N(`cost`)}</th></tr></thead>
      <tbody>${n.map(e=>a`<tr><td>${O(e.title)||e.rule}<i class="bar" ${Le({"--part":`${(e.cost??0)/i*100}%`})}></i></td>
        <td class="right">${Xt(e)}</td><td class="right">${t(e.cost??0)}</td></tr>`)}</tbody></table></section>`}#y(e){return e.relaxations?.length?a`<section><h3>${N(`relaxations`)}</h3><ul class="helps">${e.relaxations.map(t=>a`<li><span>${this.#b(this.host.skills.in(O(t.text),this.centre,t.skill))}</span><span class="row"><span class="soft small number">${N(`saves`,{span:D(t.savesMinutes??0)})}</span>
        ${this.#p(e,t.code)?a`<button class="button small" ?disabled=${!!this.busy} @click=${()=>this.#f(e,t.code??``)}>${K(`again`)}</button>`:r}</span></li>`)}</ul></section>`:r}#b(e){return e.replace(/\d{4}-\d{2}-\d{2}/g,e=>v(e)).replace(/employees\/[a-z0-9-]+/g,e=>this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g,e=>Ve(e))}#x(e){let t=e.unmet??[];return t.length?a`<section><h3>${N(`unmet`)}</h3><div class="scroll" tabindex="0" role="region" aria-label=${N(`unmet`)}><table>
      <thead><tr><th scope="col">${N(`interval`)}</th><th scope="col">${N(`skill`)}</th><th scope="col" class="right">${N(`required`)}</th><th scope="col" class="right">${N(`available`)}</th><th scope="col" class="right">${N(`short`)}</th></tr></thead>
      <tbody>${t.slice(0,Ut).map(e=>{let t=new Date(Date.parse(e.startTime??``)+(e.minutes??0)*6e4).toISOString();return a`<tr><td>${n(e.startTime,t)}</td><td>${this.host.skills.called(this.centre,e.skill??``)}</td><td class="right">${ne(e.required??0)}</td><td class="right">${ne(e.available??0)}</td>
          <td class="right bad-text">${ne((e.required??0)-(e.available??0))}</td></tr>`})}</tbody></table></div></section>`:a`<p class="notice good">${S(`check`)}${N(`unmetNone`)}</p>`}#S(e){let t=e.state===`ROSTER_STATE_DRAFT`,n=e.state===`ROSTER_STATE_SOLVING`;return this.sure?a`<div class="notice watch">${S(`info`)}<div class="grow"><p>${N(`publishSure`)}</p><zt-publish-preview .roster=${e}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#C(e)}>${N(`publishYes`)}</button>
        <button class="button small quiet" @click=${()=>this.sure=!1}>${N(`back`)}</button></div>`:a`<div class="row wrap">
      ${t&&this.#o?a`<button class="button primary" @click=${()=>this.sure=!0}>${N(`publish`)}</button>`:r}
      ${e.shiftCount&&(t||e.state===`ROSTER_STATE_PUBLISHED`)?a`<a class="button" href=${Ie(`roster`,e.name)}>${N(`seeBoard`)}</a>`:r}
      ${(t||n)&&this.#o?a`<button class="button ${t?`danger`:``}" ?disabled=${!!this.busy} @click=${()=>this.#w(e)}>${N(n?`stop`:`discard`)}</button>`:r}
    </div>`}async#C(e){let t=await this.#m(`publish`,()=>this.host.api.post(`/v1/${e.name}:publish`));this.sure=!1,t&&P(N(`published`)),this.#n.load()}async#w(e){await this.#m(`cancel`,()=>this.host.api.post(`/v1/${e.name}:cancel`)),this.#n.load()}};g([f()],Q.prototype,`centre`,void 0),g([i()],Q.prototype,`chosen`,void 0),g([i()],Q.prototype,`busy`,void 0),g([i()],Q.prototype,`problem`,void 0),g([i()],Q.prototype,`sure`,void 0),Q=g([p(`zt-roster-solver`)],Q);function Yt(e){return N(`nHeadHours`,{n:t(e/60,1)})}function Xt({rule:e=``,amount:n=0}){return Gt.includes(e)?Yt(n):Kt.includes(e)?N(`times`,{n:t(n)}):`–`}var Zt=31,Qt=[`agents`,`there`],$t=[0,600,700,800,900],en=[`PLANNER`,`CENTRE_MANAGER`],$=class extends re{constructor(...e){super(...e),this.queue=``,this.chosen=``,this.daily=!1,this.zoomed=``,this.importing=!1,this.importUnderWay=!1,this.quantile=0,this.busy=``,this.#e=new b(this,e=>this.host.api.get(`/v1/queues`,{centre:this.host.principal?.centre},e)),this.#t=new b(this,e=>this.host.api.get(`/v1/forecasts`,{queue:this.queue,pageSize:20},e)),this.#n=new b(this,e=>this.#o(e))}static{this.styles=[_,h`
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
    `]}#e;#t;#n;load(){this.#e.value||this.#e.load().then(()=>{let e=this.argument.startsWith(`queues/`)?this.argument:this.#e.value?.queues?.[0]?.name;e&&this.#r(e)})}#r(e){this.queue=e,this.chosen=``,this.preview=this.problem=void 0,this.#n.clear(),this.#t.load().then(()=>this.#i(this.#t.value?.forecasts?.[0]?.name??``))}#i(e){this.chosen=e,this.zoomed=``,this.preview=this.window=void 0,this.#n.load()}async#a(e){if(this.window=this.preview=void 0,!e.detail.forecast)return this.#n.load();await this.#t.load(),this.#i(e.detail.forecast)}async#o(e){let{api:t}=this.host,n=this.chosen?await t.get(`/v1/${this.chosen}`,{},e):void 0,r=n?.startDate??A(),i=n?.endDate??d(r,7),a=d(r,-14),[o,s,c,l,u]=await Promise.all([t.get(`/v1/${this.queue}/history`,{startDate:a,endDate:i},e),t.get(`/v1/${this.queue}/requirements`,{startDate:r,endDate:i},e),t.get(`/v1/calendarDays`,{startDate:a,endDate:i},e).catch(()=>({days:[]})),this.chosen?t.get(`/v1/${this.chosen}/weather`,{},e).catch(()=>({days:[]})):{days:[]},this.#s(r,i,e)]);return{forecast:n,history:o.slots??[],plan:s,days:c.days??[],weather:l.days??[],cover:u.flatMap(e=>e.intervals??[]),coverMinutes:u[0]?.intervalMinutes??30}}#s(e,t,n){let{centre:r=``,skill:i=``}=this.#c??{},a=[];for(let o=e;o<t;o=d(o,Zt)){let e=d(o,Zt)<t?d(o,Zt):t;a.push(this.host.api.get(`/v1/coverage`,{centre:r,skill:i,startTime:E(o,`00:00`),endTime:E(e,`00:00`)},n))}return Promise.all(a)}get#c(){return this.#e.value?.queues?.find(e=>e.name===this.queue)}async#l(e,t){this.busy=e,this.problem=void 0;try{return await t()}catch(e){this.problem=e;return}finally{this.busy=``}}async#u(e){e.preventDefault();let t=new FormData(e.target),n=String(t.get(`from`)),r=d(n,Number(t.get(`weeks`))*7),i=await this.#l(`forecast`,()=>this.host.api.post(`/v1/forecasts`,{queue:this.queue,startDate:n,endDate:r}));i&&(await this.#t.load(),this.#i(i.name))}async#d(e){let t={forecast:this.chosen,quantilePermille:this.quantile,validateOnly:e},n=await this.#l(e?`preview`:`force`,()=>this.host.api.post(`/v1/requirements`,t));n&&(this.preview=e?n:void 0,e||(P(N(`putInForce`)),await this.#n.load()))}render(){let{value:e,failure:t}=this.#e,n=e?.queues??[],i=this.#c?.centre??this.host.principal?.centre??``;return a`<div class="page">
      <header><h1>${N(`title`)}</h1>${n.length?this.#f(n):r}
        ${this.host.has(`PLANNER`)&&e?a`<span class="grow"></span><button class="button" data-import @click=${()=>this.importing=!0}>${j(this.importUnderWay?`importGoOn`:`importOpen`)}</button>`:r}</header>
      ${t?C(t,()=>void this.#e.load()):r}
      ${this.problem?a`<div class="notice bad" role="alert">${S(`warning`)}<p>${this.problem.message}</p></div>`:r}
      ${e&&!n.length?a`<div class="panel">${x(`demand`,N(`noQueues`))}</div>`:r}
      ${this.queue?a`${this.#p()}${this.#C()}${this.#E()}`:t||e?r:a`<div class="panel">${y(8)}</div>`}
      ${n.length&&this.host.has(...en)?a`<zt-pool .queues=${n}></zt-pool>`:r}
      ${n.length&&i?a`<zt-quality centre=${i} skill=${this.#c?.skill??``} queue=${this.queue}></zt-quality>`:r}
      ${i?a`<zt-roster-solver centre=${i}></zt-roster-solver><zt-roster-rules centre=${i}></zt-roster-rules>`:r}
      ${i&&this.host.has(`PLANNER`)?a`<zt-history-import centre=${i} ?open=${this.importing} @close=${()=>this.importing=!1}
            @zt-under-way=${e=>this.importUnderWay=e.detail.underWay} @zt-done=${()=>void this.#n.load()}></zt-history-import>`:r}
    </div>`}#f(e){let t=this.#c?.target,n=(t?.plannedShrinkagePermille??0)+(t?.unplannedShrinkagePermille??0);return a`<div class="queue">
      <select class="input" aria-label=${N(`queue`)} @change=${e=>this.#r(e.target.value)}>
        ${e.map(e=>a`<option value=${e.name} ?selected=${e.name===this.queue}>${O(e.title)||e.code}</option>`)}</select>
      ${t?a`<span class="soft small number">${N(`target`,{level:T(t.targetPermille),seconds:t.thresholdSeconds??0})} ·
            ${N(`occupancy`,{share:T(t.occupancyCapPermille||880)})} · ${N(`shrinkage`,{share:T(n)})}</span>`:r}
    </div>`}#p(){let{value:e,failure:t}=this.#n,n=this.#t.value?.forecasts??[];return a`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${N(`forecast`)}</h2>
        ${n.length?a`<select class="input" aria-label=${N(`shownForecast`)} @change=${e=>this.#i(e.target.value)}>
              ${n.map(e=>a`<option value=${e.name} ?selected=${e.name===this.chosen}>${this.#m(e)}</option>`)}</select>`:r}
        <div class="segments" role="group" aria-label=${N(`calls`)}>
          <button aria-pressed=${!this.daily} @click=${()=>this.daily=!1}>${N(`bySlot`)}</button>
          <button aria-pressed=${this.daily} @click=${()=>this.daily=!0}>${N(`byDay`)}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has(`PLANNER`)?this.#h():r}
        ${t?C(t,()=>void this.#n.load()):r}
        ${e?this.#y(e):t?r:y(7)}
      </div>
    </section>`}#m(e){let t={month:`short`,day:`numeric`};return N(`forecastOf`,{from:v(e.startDate,t),to:v(d(e.endDate??A(),-1),t),made:ie(e.createTime??``)})}#h(){return a`<form class="ask" @submit=${this.#u}>
      <label class="field"><span>${N(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${d(oe(A()),7)} /></label>
      <label class="field"><span>${N(`weeks`)}</span><select class="input" name="weeks">${[1,2,4,8,13].map(e=>a`<option value=${e} ?selected=${e===2}>${N(`nWeeks`,{n:e})}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${N(this.busy===`forecast`?`forecasting`:`makeForecast`)}</button>
    </form>`}#g(e,t,n,r,i={}){return{key:e,label:t,minutes:n,points:r,...i}}#_({forecast:e,days:t,weather:n,history:r}){return[...ue(t,e?.trainingNotes??[],n),...Te(r)]}#v(e){this.zoomed=e.detail.date}#y(e){let{forecast:t,history:n}=e,i=this.#c?.slotMinutes??30,o=[this.#g(`actual`,N(`history`),i,he(n))];t&&o.push(this.#g(`forecast`,N(`middle`),i,Oe(t)));let[s,c]=[pe(n),De(t)];return s.length&&!this.daily&&o.push(this.#g(`learnt`,j(`learnt`),i,s)),c.length&&!this.daily&&o.push(this.#g(`model`,j(`model`),i,c)),a`
      ${this.#b(e,this.daily?o.map(we):o,`MEASURE_CONTACTS`,N(`forecast`),220)}
      ${this.#x(e,i)}
      ${this.window?this.#S(this.window):r}
      ${this.daily?a`<p class="faint small">${M(`dayBand`)}</p>`:r}
      ${t?.provisionalDates?.length?a`<p class="notice watch">${S(`info`)}${N(`provisional`,{days:t.provisionalDates.map(e=>v(e)).join(` / `)})}</p>`:r}
      ${t?this.#T(t):a`<p class="soft">${N(`noForecast`)}</p>`}
      ${t?.trainingNotes?.length?this.#w(t):r}`}#b(e,t,n,r,i){return a`<zt-series-chart .series=${t} .notes=${this.#_(e)} .zoomed=${this.daily?``:this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...en)}
      label=${r} height=${i} @zt-zoom=${this.#v}
      @zt-window=${e=>this.window=e.detail&&{...e.detail,measure:n}}></zt-series-chart>`}#x(e,t){let n=this.daily?1440:t,i=[this.#g(`actual`,j(`ahtSeconds`),n,ye(e.history,this.daily)),this.#g(`forecast`,j(`ahtForecast`),n,Se(e.forecast,this.daily))];return i.some(e=>e.points.length)?this.#b(e,i,`MEASURE_HANDLING_TIME`,j(`ahtSeconds`),130):r}#S(e){let[t,i]=[e.start,e.end].map(e=>new Date(e).toISOString()),o=t=>this.planning.ask({of:t,...e});return a`<div class="row wrap" role="status"><span class="small number">${j(`chosen`,{span:n(t,i)})}</span>
      ${e.start<Date.now()?a`<button class="button small" @click=${()=>o(`history`)}>${j(`makeEdit`)}</button>`:r}
      ${e.end>Date.now()?a`<button class="button small" @click=${()=>o(`forecast`)}>${j(`makeAdjustment`)}</button>`:r}
      <button class="button quiet small" @click=${()=>this.window=void 0}>${j(`clear`)}</button></div>`}#C(){let e=this.#c,t=this.host.teams.find(t=>t.skill===e?.skill)?.name??``,{history:n=[],forecast:r}=this.#n.value??{},i={past:n.length?be(n.at(-1).startTime):void 0,coming:Oe(r).find(e=>e.start>Date.now())?.start};return a`<zt-day-again .queue=${e} team=${this.host.has(...en)?t:``} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${i} .notes=${r?.trainingNotes??[]} @zt-done=${this.#a}></zt-planning>`}#w(e){return a`<details class="learning"><summary>${M(`learning`)}</summary><ul>${(e.trainingNotes??[]).map(e=>a`<li class="small"><span class="number">${v(e.startDate)}${e.endDate&&e.endDate!==d(e.startDate??``,1)?a` – ${v(d(e.endDate,-1))}`:r}</span> ${fe(e)}</li>`)}</ul></details>`}#T(e){return a`<div class="evidence"><h3>${N(`evidence`)}</h3><p class="small why">${ke(e)} ${(e.ahtWapePermille??-1)>=0&&e.ahtWapePermille!==void 0?M(`ahtError`,{error:T(e.ahtWapePermille,1)}):r}</p>
      <p class="faint small">${N(`evidenceAbout`)}</p><table>
      <thead><tr><th scope="col">${N(`model`)}</th><th scope="col" class="right">${N(`slotError`)}</th><th scope="col" class="right">${N(`dayError`)}</th><th scope="col" class="right">${N(`bias`)}</th><th scope="col" class="right">${N(`origins`)}</th></tr></thead>
      <tbody>${(e.evidence??[]).map(t=>{let n=t.biasPermille??0;return a`<tr class=${t.model===e.model?`used`:``}><td>${le(t.model)} ${t.model===e.model?a`<span class="badge good">${N(`used`)}</span>`:r}</td>
          <td class="right">${T(t.slotWapePermille??0,1)}</td><td class="right">${T(t.dayWapePermille??0,1)}</td>
          <td class="right">${n>0?`+`:n<0?`−`:``}${T(Math.abs(n),1)}</td><td class="right">${t.originCount??0}</td></tr>`})}</tbody></table></div>`}#E(){let e=this.preview??this.#n.value?.plan,t=e?.slots??[],n=this.host.has(`PLANNER`)&&this.chosen;return a`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${N(`requirement`)}</h2>
        ${t.length?a`<span class="badge ${this.preview?`watch`:`good`}">${N(this.preview?`previewed`:`inForceNow`)}</span>`:r}</header>
      <div class="body stack">
        ${n?this.#D():r}
        ${t.length?a`${this.#O(t,e?.slotMinutes??30)}${this.#k(t,e?.slotMinutes??30)}`:a`<p class="soft">${N(`noRequirement`)}</p>`}
      </div>
    </section>`}#D(){return a`<div class="ask">
      <label class="field"><span>${N(`quantile`)}</span><select class="input" @change=${e=>{this.quantile=Number(e.target.value),this.preview=void 0}}>
        ${$t.map(e=>a`<option value=${e} ?selected=${e===this.quantile}>${e?N(`atQuantile`,{n:e/10}):N(`median`)}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${()=>this.#d(!0)}>${N(this.busy===`preview`?`reckoning`:`preview`)}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${()=>this.#d(!1)}>${N(`inForce`)}</button>
    </div>`}#O(e,n){let r=e.reduce((e,t)=>(t.heads??0)>(e.heads??0)?t:e),i=e.reduce((e,t)=>e+(t.calls??0),0),o=e.reduce((e,t)=>e+(t.calls??0)*Math.max(t.serviceLevelPermille??0,0),0),s=e.reduce((e,t)=>e+(t.agents??0),0),c=e.reduce((e,t)=>e+(t.agents??0)*(t.occupancyPermille??0),0),l=e.reduce((e,t)=>e+(t.heads??0),0)*n;return a`<dl class="figures">
      <div><dt>${N(`peak`)}</dt><dd>${t(r.heads??0)}<small>${te(r.startTime)}</small></dd></div>
      <div><dt>${N(`headHours`)}</dt><dd>${t(l/60)}</dd></div>
      <div><dt>${N(`expectedLevel`)}</dt><dd>${i>0?T(o/i,1):`–`}</dd></div>
      <div><dt>${N(`expectedOccupancy`)}</dt><dd>${s>0?T(c/s,1):`–`}</dd></div>
    </dl>`}#k(e,t){let{cover:n=[],coverMinutes:i=30}=this.#n.value??{},o=_e(n),s=[this.#g(`heads`,N(`heads`),t,Ae(e,`heads`),{stepped:!0}),this.#g(`agents`,N(`agents`),t,Ae(e,`agents`),{stepped:!0})];return o.length&&s.push(this.#g(`there`,M(`rostered`),i,o,{stepped:!0})),a`<zt-series-chart .series=${this.daily?s.map(e=>we({...e,label:M(`inHours`,{label:e.label}),points:Ce(e.points,e.minutes),stepped:!0})):s} .between=${o.length&&i===t?Qt:void 0} .notes=${this.#n.value?this.#_(this.#n.value):[]}
        .zoomed=${this.daily?``:this.zoomed} label=${N(`requirement`)} height="190" @zt-zoom=${this.#v}></zt-series-chart>
      ${o.length?this.#A(n,i):a`<p class="faint small">${M(`coverNone`)}</p>`}
      ${this.chosen?a`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#c?.target?.targetPermille??0}></zt-level-prices>`:r}`}#A(e,n){let{there:r,need:i,short:o,spare:s}=ge(e,n);return a`<p class="small number ${o>0?`watch-text`:`soft`}">${M(`coverSum`,{there:t(r),need:t(i),short:t(o,1),spare:t(s,1)})}</p>`}};g([i()],$.prototype,`queue`,void 0),g([i()],$.prototype,`chosen`,void 0),g([i()],$.prototype,`daily`,void 0),g([i()],$.prototype,`zoomed`,void 0),g([i()],$.prototype,`window`,void 0),g([i()],$.prototype,`importing`,void 0),g([i()],$.prototype,`importUnderWay`,void 0),g([i()],$.prototype,`quantile`,void 0),g([i()],$.prototype,`preview`,void 0),g([i()],$.prototype,`busy`,void 0),g([i()],$.prototype,`problem`,void 0),g([k(`zt-planning`)],$.prototype,`planning`,void 0),$=g([p(`zt-demand`)],$);export{$ as DemandPage};