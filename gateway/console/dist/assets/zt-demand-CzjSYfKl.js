import{C as e,E as t,M as n,T as r,b as i,c as a,d as o,f as s,h as c,i as l,j as u,k as d,l as f,m as ee,n as p,o as m,r as h,s as g,u as te,v as ne,w as _}from"./shapes-czz-PXj7.js";import{t as v}from"./zt-settings-eYw0wU7X.js";import{c as y,d as b,f as x,g as re,i as ie,l as S,n as C,o as w,p as ae,s as oe,t as se,u as T}from"./format--d0xvaYu.js";import{i as ce,o as E,s as le,t as ue}from"./days-B7ZI5OvD.js";import{C as de,S as D,T as O,_ as fe,a as pe,b as me,c as he,d as ge,f as _e,g as ve,h as ye,i as be,l as xe,m as Se,n as Ce,o as we,p as Te,r as Ee,s as De,t as Oe,u as ke,v as Ae,w as k,x as je,y as Me}from"./zt-quality-BJEhIUNt.js";import{a as Ne,n as Pe,o as Fe,r as Ie}from"./table-file-D1O99XCq.js";import{n as A,r as Le}from"./zt-shell-D9LGcS8d.js";import{t as Re}from"./place-CI1SGtjF.js";import{n as ze,r as j,t as Be}from"./zt-roster-notices-CUBY8gqN.js";import{o as M,r as Ve}from"./wishes-DBGuviCi.js";import{t as He}from"./roster-Cmtjo0a6.js";import{t as Ue}from"./cover-D-_pqiFe.js";var N=4<<20,We=1e3,Ge=[`DONE`,`FAILED`,`CANCELLED`],Ke=[`queue`,`start`,`offered`],qe=Object.keys(Pe),P=class extends g{constructor(...e){super(...e),this.open=!1,this.centre=``,this.header=[],this.columns={},this.sent=0}static{this.styles=[s,n`
      zt-dialog { --zt-dialog-width: 640px; }
      .stack { gap: 14px; }
      .map { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 8px 12px; margin-top: 4px; }
      progress { width: 100%; accent-color: var(--zt-accent); }
      .errors { max-height: 34dvh; }
      label.check { display: flex; gap: 8px; align-items: center; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}get#e(){return(this.job?.state??``).replace(`HISTORY_IMPORT_STATE_`,``)}get#t(){return!!this.job&&!Ge.includes(this.#e)&&!this.problem}async#n(e){this.file=e.target.files?.[0],this.header=this.file?await Fe(this.file):[],this.columns=Ne(this.header,Pe)}async#r(e){e.preventDefault();let{file:t}=this;if(!t||this.#t)return;let n=Object.fromEntries(Object.entries(this.columns).filter(([e,t])=>t&&t!==e)),r=new FormData(this.form).has(`skipBad`);this.problem=void 0,this.sent=0;try{this.job=await this.host.api.post(`/v1/historyImports`,{centre:this.centre,columns:n,skipBadRows:r}),await this.#i(t),await this.#a()}catch(e){this.#e!==`CANCELLED`&&(this.problem=e)}}async#i(e){let{name:t}=this.job;for(let n=1,r=0;r<e.size&&this.#t;n+=1,r+=N){let i=await Ie(e.slice(r,r+N)),a=await this.host.api.post(`/v1/${t}:addPart`,{partNumber:n,content:i,last:r+N>=e.size});this.#t&&(this.job=a),this.sent=Math.min(r+N,e.size)}}async#a(){for(;this.#t;){await new Promise(e=>setTimeout(e,We));let e=await this.host.api.get(`/v1/${this.job.name}`);this.#t&&(this.job=e)}this.#e===`DONE`&&this.dispatchEvent(new Event(`zt-done`))}async#o(){try{this.job=await this.host.api.post(`/v1/${this.job.name}:cancel`)}catch(e){this.problem=e}}#s(){this.job=this.file=this.problem=void 0,this.header=[],this.sent=0}#c(){this.dispatchEvent(new Event(`close`))}render(){return d`<zt-dialog ?open=${this.open} heading=${D(`importTitle`)} @close=${this.#c}>
      <div class="stack">
        ${this.job?this.#u(this.job):this.#l()}
        ${this.problem?d`<p class="notice bad" role="alert">${m(`warning`)}<span>${this.problem.message}</span></p>`:t}
        ${this.job?this.#f():t}
      </div>
    </zt-dialog>`}#l(){let e=this.file&&Ke.every(e=>this.columns[e]);return d`<form class="stack" @submit=${this.#r}>
      <p class="soft small">${D(`importAbout`)}</p>
      <label class="field"><span>${D(`file`)}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#n} /></label>
      ${this.file?d`<fieldset><legend>${D(`column`)}</legend><div class="map">${qe.map(e=>d`<label class="field"><span>${D(`field.${e}`)}</span>
              <select class="input" ?required=${Ke.includes(e)} @change=${t=>this.columns={...this.columns,[e]:t.target.value}}>
                <option value=""></option>${this.header.map(t=>d`<option value=${t} ?selected=${t===this.columns[e]}>${t}</option>`)}</select></label>`)}</div></fieldset>`:t}
      <label class="check"><input type="checkbox" name="skipBad" />${D(`skipBad`)}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#c}>${D(`close`)}</button>
        <button class="button primary" ?disabled=${!e}>${D(`begin`)}</button></div>
    </form>`}#u(e){let n=this.file?.size??0,r=this.#e===`UPLOADING`,i=r&&n?this.sent/n:(e.progressPermille??0)/1e3,a={rows:S(e.rowCount??0),done:S(e.doneSlotCount??0),slots:S(e.slotCount??0),created:S(e.createdCount??0),updated:S(e.updatedCount??0),unchanged:S(e.unchangedCount??0)},o=e=>`${S(e/1e6,1)} MB`,s=this.#e===`DONE`?`good`:this.#e===`FAILED`?`bad`:``;return d`<p class="soft small">${this.file?.name??``}</p>
      ${Ge.includes(this.#e)?t:d`<progress max="1" .value=${i} aria-label=${D(`progress`)}></progress>`}
      <p class="notice number ${s}" role="status">${r?D(`uploading`,{done:o(this.sent),all:o(n)}):D(`HISTORY_IMPORT_STATE_${this.#e}`,a)}${e.message?d` · ${e.message}`:t}</p>
      ${e.errorCount?this.#d(e):t}`}#d({errorCount:e=0,errors:t=[]}){let n=D(`badRows`,{n:S(e),shown:t.length});return d`<div><h3>${n}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${n}><table>
      <thead><tr><th scope="col">${D(`row`)}</th><th scope="col">${D(`columnName`)}</th><th scope="col">${D(`given`)}</th><th scope="col">${D(`wrong`)}</th></tr></thead>
      <tbody>${t.map(e=>d`<tr><td>${e.row??``}</td><td>${e.column??``}</td><td>${e.value??``}</td><td>${e.message??``}</td></tr>`)}</tbody></table></div></div>`}#f(){return d`<div class="keys">
      ${this.#t?d`<button class="button danger" @click=${()=>void this.#o()}>${D(`stop`)}</button>`:d`<button class="button" @click=${this.#s}>${D(`another`)}</button>`}
      <button class="button primary" @click=${this.#c}>${D(`close`)}</button></div>`}};o([_({type:Boolean})],P.prototype,`open`,void 0),o([_()],P.prototype,`centre`,void 0),o([e()],P.prototype,`file`,void 0),o([e()],P.prototype,`header`,void 0),o([e()],P.prototype,`columns`,void 0),o([e()],P.prototype,`job`,void 0),o([e()],P.prototype,`sent`,void 0),o([e()],P.prototype,`problem`,void 0),o([v(`form`)],P.prototype,`form`,void 0),P=o([r(`zt-history-import`)],P);var F=class extends g{constructor(...e){super(...e),this.forecast=``,this.quantile=0,this.target=0,this.busy=!1}static{this.styles=[s,n`
      :host { display: grid; gap: 8px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin: 3px 0 0 auto; }
      .scroll { max-height: 300px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}willUpdate(e){(e.has(`forecast`)||e.has(`quantile`))&&(this.prices=this.problem=void 0)}async#e(){let e=`${this.forecast}|${this.quantile}`;this.busy=!0,this.problem=void 0;try{let t=await this.host.api.ask(`/v1/requirements:compare`,{forecast:this.forecast,quantilePermille:this.quantile});e===`${this.forecast}|${this.quantile}`&&(this.prices=t.prices??[])}catch(e){this.problem=e}finally{this.busy=!1}}render(){return d`<div class="row wrap between"><div><h3>${O(`prices`)}</h3><p class="faint small">${O(`pricesAbout`)}</p></div>
        <button class="button" ?disabled=${this.busy||!this.forecast} @click=${this.#e}>${O(this.busy?`reckoning`:`compare`)}</button></div>
      ${this.problem?d`<p class="notice bad" role="alert">${m(`warning`)}${this.problem.message}</p>`:t}
      ${this.prices?.length?this.#t(this.prices):t}`}#t(e){let n=Math.max(...e.map(e=>e.paidHoursPerPercent??0),.001);return d`<div class="scroll" tabindex="0" role="region" aria-label=${O(`prices`)}><table>
      <thead><tr><th scope="col">${O(`level`)}</th><th scope="col" class="right">${O(`expected`)}</th><th scope="col" class="right">${O(`paidHours`)}</th><th scope="col" class="right">${O(`mostHeads`)}</th><th scope="col" class="right">${O(`perPercent`)}</th></tr></thead>
      <tbody>${e.map(e=>d`<tr class=${e.targetPermille===this.target?`used`:``}>
        <td>${T(e.targetPermille)} ${e.targetPermille===this.target?d`<span class="badge good">${O(`targetNow`)}</span>`:t}</td>
        <td class="right">${(e.serviceLevelPermille??0)<0?`–`:T(e.serviceLevelPermille??0,1)}</td><td class="right">${S(e.paidHours??0,1)}</td><td class="right">${S(e.mostHeads??0)}</td>
        <td class="right">${S(e.paidHoursPerPercent??0,1)}<i class="bar" ${Re({"--part":`${(e.paidHoursPerPercent??0)/n*100}%`})}></i></td></tr>`)}</tbody>
    </table></div>`}};o([_()],F.prototype,`forecast`,void 0),o([_({type:Number})],F.prototype,`quantile`,void 0),o([_({type:Number})],F.prototype,`target`,void 0),o([e()],F.prototype,`prices`,void 0),o([e()],F.prototype,`busy`,void 0),o([e()],F.prototype,`problem`,void 0),F=o([r(`zt-level-prices`)],F);var Je=56,[I,Ye,L,Xe,Ze]=[560,150,44,22,8],Qe=1,$e=class extends g{constructor(...e){super(...e),this.queue=``,this.#e=new f(this,async e=>{let t={startDate:b(E(),-56),endDate:b(E(),1)};return(await this.host.api.get(`/v1/${this.queue}/forecastAccuracy`,t,e)).accuracy??[]})}static{this.styles=[s,n`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${I}px; }
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
    `]}#e;updated(e){e.has(`queue`)&&this.queue&&(this.#e.clear(),this.#e.load())}render(){let{value:e,failure:t}=this.#e;if(t)return h(t,()=>void this.#e.load());if(!e)return l(3);let n=d`<p class="soft small">${D(`accuracyAbout`,{days:Je})}</p>`,r=e.filter(e=>(e.slotWapePermille??0)>=0);return r.length?d`${n}${this.#t(r)}${this.#n(r)}${this.#r(e)}`:d`${n}${p(`demand`,D(`noAccuracy`))}`}#t(e){let n=be(e);if(!n)return t;let r=n.before-n.after,i=Math.abs(r)<Qe?`noDifference`:r>0?`helped`:`harmed`;return d`<p class="notice ${i===`harmed`?`watch`:i===`helped`?`good`:``}">${D(i,{before:T(n.before,1),after:T(n.after,1)})}</p>`}#n(e){let t=Math.max(...e.map(e=>e.leadDays??0),1),n=Math.max(...e.flatMap(e=>[e.slotWapePermille??0,e.unadjustedSlotWapePermille??0]),50),r=Math.ceil(n/50)*50,i=(e=0)=>L+(I-L-8)*e/t,a=(e=0)=>Ze+(1-Math.max(e,0)/r)*(Ye-Ze-Xe),o=(t,n)=>u`
      <polyline class=${t} points=${e.map(e=>`${i(e.leadDays).toFixed(1)},${a(n(e)).toFixed(1)}`).join(` `)}></polyline>
      ${e.map(e=>u`<circle class=${t} cx=${i(e.leadDays)} cy=${a(n(e))} r="2.5"></circle>`)}`;return d`<div class="legend"><span class="as-adjusted"><i></i>${D(`adjustedError`)}</span><span class="as-model"><i></i>${D(`modelError`)}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${I} ${Ye}" aria-label=${D(`accuracyChart`)}>
        ${[0,r/2,r].map(e=>u`<line class="grid" x1=${L} x2=${I} y1=${a(e)} y2=${a(e)}></line><text x=${L-6} y=${a(e)+4} text-anchor="end">${T(e,1)}</text>`)}
        ${e.filter((t,n)=>n%Math.ceil(e.length/8)===0).map(e=>u`<text x=${i(e.leadDays)} y=${Ye-6} text-anchor="middle">${D(`nDays`,{n:e.leadDays??0})}</text>`)}
        ${o(`as-model`,e=>e.unadjustedSlotWapePermille)}${o(`as-adjusted`,e=>e.slotWapePermille)}
      </svg>`}#r(e){let t=[`leadDays`,`adjustedError`,`modelError`,`dayError`,`bias`,`coverage`,`ahtError`,`scoredDays`].map((e,t)=>d`<th scope="col" class=${t?`right`:``}>${D(e)}</th>`),n=(e=0)=>`${e>0?`+`:e<0?`−`:``}${T(Math.abs(e),1)}`;return d`<div class="scroll" tabindex="0" role="region" aria-label=${D(`accuracyChart`)}><table><thead><tr>${t}</tr></thead>
      <tbody>${e.map(e=>d`<tr><td>${D(`nDays`,{n:e.leadDays??0})}</td><td class="right">${T(e.slotWapePermille??0,1)}</td>
          <td class="right">${T(e.unadjustedSlotWapePermille??0,1)}</td><td class="right">${T(e.dayWapePermille??0,1)}</td>
          <td class="right">${n(e.biasPermille)}</td><td class="right">${T(e.coveragePermille??0)}</td>
          <td class="right">${T(e.ahtWapePermille??0,1)}</td><td class="right">${e.dayCount??0}</td></tr>`)}</tbody></table></div>`}};o([_()],$e.prototype,`queue`,void 0),$e=o([r(`zt-accuracy`)],$e);var et=[`HISTORY_EDIT_KIND_OUTAGE`,`HISTORY_EDIT_KIND_ONE_OFF`,`HISTORY_EDIT_KIND_CAMPAIGN`,`HISTORY_EDIT_KIND_CORRECTION`],tt=[`MEASURE_CONTACTS`,`MEASURE_HANDLING_TIME`],nt=[`EFFECT_LEAVE_OUT`,`EFFECT_SCALE`,`EFFECT_ADD`,`EFFECT_SET`],R=class extends g{constructor(...e){super(...e),this.queue=``,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.measure=`MEASURE_CONTACTS`,this.effect=`EFFECT_SCALE`,this.busy=!1,this.#e={key:``,id:``}}static{this.styles=[s,n`
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px 12px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      .segments { flex-wrap: wrap; }
    `]}#e;willUpdate(e){if(!e.has(`intent`)||!this.intent)return;this.measure=this.intent.measure;let t=this.intent.of===`history`&&this.measure===`MEASURE_CONTACTS`;this.effect=t?`EFFECT_LEAVE_OUT`:`EFFECT_SCALE`,this.kind=`HISTORY_EDIT_KIND_OUTAGE`,this.problem=void 0}async#t(e){e.preventDefault();let{intent:t}=this;if(!t||this.busy)return;let n=new FormData(e.target),r=e=>String(n.get(e)??``).trim(),i={queue:this.queue,startTime:Oe(r(`start`)),endTime:Oe(r(`end`)),measure:this.measure,effect:this.effect,value:this.effect===`EFFECT_LEAVE_OUT`?0:Number(r(`value`)),reason:r(`reason`)},a=t.of===`history`,o=a?{edit:{...i,kind:this.kind}}:{adjustment:{...i,forecast:t.copy?.name??``}},s=JSON.stringify(o);this.#e.key!==s&&(this.#e={key:s,id:c()}),this.busy=!0,this.problem=void 0;try{await this.host.api.post(a?`/v1/historyEdits`:`/v1/forecastAdjustments`,o,this.#e.id),A(D(a?`editSaved`:`adjustmentSaved`)),this.dispatchEvent(new Event(`zt-done`)),this.#n()}catch(e){this.problem=e}finally{this.busy=!1}}#n(){this.dispatchEvent(new Event(`close`))}get#r(){return nt.filter(e=>e!==`EFFECT_LEAVE_OUT`||this.intent?.of===`history`&&this.measure===`MEASURE_CONTACTS`)}render(){let{intent:e}=this,n=e?.of===`history`;return d`<zt-dialog ?open=${!!e} heading=${D(n?`editTitle`:`adjustTitle`)} @close=${this.#n}>
      ${e?d`<form @submit=${this.#t}>
            <p class="soft small">${n?D(`editAbout`):e.copy?D(`adjustCopyAbout`,{title:e.copy.title}):D(`adjustAbout`)}</p>
            <div class="two">
              <label class="field"><span>${D(`start`)}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${Ce(e.start)} /></label>
              <label class="field"><span>${D(`end`)}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${Ce(e.end)} /></label>
            </div>
            ${n?this.#a(`kind`,et,this.kind,e=>this.kind=e):t}
            ${this.#a(`measure`,tt,this.measure,e=>this.#i(e))}
            ${this.#a(`effect`,this.#r,this.effect,e=>this.effect=e)}
            ${this.effect===`EFFECT_LEAVE_OUT`?t:d`<label class="field"><span>${D(`value`,{unit:ge(this.effect,this.measure)})}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect===`EFFECT_ADD`?-1e6:0} max="1000000" required /></label>`}
            <label class="field"><span>${D(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem?d`<p class="notice bad" role="alert">${m(`warning`)}<span>${this.problem.message}</span></p>`:t}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#n}>${D(`cancel`)}</button>
              <button class="button primary" ?disabled=${this.busy}>${D(`save`)}</button></div>
          </form>`:t}
    </zt-dialog>`}#i(e){this.measure=e,this.#r.includes(this.effect)||(this.effect=`EFFECT_SCALE`)}#a(e,t,n,r){return d`<div class="field"><span id=${e}>${D(e)}</span><div><div class="segments" role="group" aria-labelledby=${e}>${t.map(e=>d`<button type="button" aria-pressed=${e===n} @click=${()=>r(e)}>${D(e)}</button>`)}</div></div></div>`}};o([_()],R.prototype,`queue`,void 0),o([_({attribute:!1})],R.prototype,`intent`,void 0),o([e()],R.prototype,`kind`,void 0),o([e()],R.prototype,`measure`,void 0),o([e()],R.prototype,`effect`,void 0),o([e()],R.prototype,`busy`,void 0),o([e()],R.prototype,`problem`,void 0),R=o([r(`zt-change-dialog`)],R);var z=class extends g{constructor(...e){super(...e),this.of=`history`,this.queue=``,this.forecast=``,this.notes=[],this.editable=!1,this.busy=``,this.#e=new f(this,e=>this.#t(e))}static{this.styles=[s,n`
      :host { display: grid; gap: 12px; }
      .gone { color: var(--zt-ink-faint); text-decoration: line-through; }
      .damped li { display: flex; gap: 4px 12px; align-items: center; flex-wrap: wrap; padding: 3px 0; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td { overflow-wrap: anywhere; }
    `]}#e;updated(e){(e.has(`of`)||e.has(`queue`))&&this.#e.clear(),(e.has(`of`)||e.has(`queue`)||e.has(`forecast`))&&this.refresh()}refresh(){(this.of===`history`?this.queue:this.forecast)&&this.#e.load()}async#t(e){let{api:t}=this.host;if(this.of===`forecast`)return(await t.get(`/v1/${this.forecast}/adjustments`,{},e)).adjustments??[];let n={startDate:b(E(),-366),endDate:b(E(),1)};return(await t.get(`/v1/${this.queue}/historyEdits`,n,e)).edits??[]}async#n(e,t){if(!this.busy){this.busy=e;try{await t(),this.dispatchEvent(new Event(`zt-done`)),await this.#e.load()}catch(e){A(e instanceof ee?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){let[t=``,n=``]=[e.startDate,e.endDate??b(e.startDate??E(),1)],r={queue:this.queue,startTime:y(t,`00:00`),endTime:y(n,`00:00`),kind:`HISTORY_EDIT_KIND_ONE_OFF`,measure:`MEASURE_CONTACTS`,effect:`EFFECT_LEAVE_OUT`,reason:D(`dampedReason`)};return this.#n(t,async()=>{await this.host.api.post(`/v1/historyEdits`,{edit:r}),A(D(`editSaved`))})}render(){let{value:e,failure:n}=this.#e;if(n)return h(n,()=>void this.#e.load());if(!e)return l(3);let r=this.of===`history`;return d`
      ${this.editable?d`<div><button class="button" data-new @click=${()=>this.dispatchEvent(new Event(`zt-new`))}>${D(r?`makeEdit`:`makeAdjustment`)}</button></div>`:t}
      ${r?this.#i(e):t}
      ${e.length?this.#a([...e].reverse()):p(`policy`,D(r?`noEdits`:`noAdjustments`))}`}#i(e){let n=e.filter(e=>!e.withdrawTime),r=this.notes.filter(e=>{if(e.kind&&e.kind!==`TRAINING_NOTE_KIND_DAMPED`)return!1;let t=Date.parse(y(e.startDate??E(),`12:00`));return!n.some(e=>Date.parse(e.startTime??``)<=t&&t<Date.parse(e.endTime??``))});return r.length?d`<div class="damped"><h3>${D(`damped`)}</h3><ul>${r.map(e=>{let n=C(e.startDate);return d`<li><span class="number">${D(`dampedDay`,{day:n,share:T(e.sharePermille??0)})}</span>
        ${this.editable?d`<button class="button small" aria-label=${D(`leaveOutDayOf`,{day:n})} ?disabled=${!!this.busy} @click=${()=>this.#r(e)}>${D(`leaveOutDay`)}</button>`:t}</li>`})}</ul></div>`:t}#a(e){let n=this.of===`history`;return d`<div class="scroll"><table>
      <thead><tr><th scope="col">${D(`window`)}</th><th scope="col">${D(`change`)}</th>${n?d`<th scope="col">${D(`kind`)}</th>`:t}
        <th scope="col">${D(`reason`)}</th><th scope="col">${D(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#o(e,n))}</tbody></table></div>`}#o(e,n){let r=e.withdrawTime?`gone`:``,i=`${x(e.startTime,e.endTime)} ${pe(e)}`;return d`<tr><td class="number ${r}">${x(e.startTime,e.endTime)}</td><td class="number ${r}">${pe(e)}</td>
      ${n?d`<td>${D(e.kind??`HISTORY_EDIT_KIND_CORRECTION`)}</td>`:t}
      <td>${e.reason??``}</td><td>${this.host.names.of(e.owner)}</td>
      <td class="right">${r?d`<span class="faint small">${D(`withdrawn`)}</span>`:this.editable?d`<button class="button quiet small" aria-label=${D(`withdrawIt`,{what:i})} ?disabled=${!!this.busy}
              @click=${()=>this.#n(e.name,()=>this.host.api.post(`/v1/${e.name}:withdraw`))}>${D(`withdraw`)}</button>`:t}</td></tr>`}};o([_()],z.prototype,`of`,void 0),o([_()],z.prototype,`queue`,void 0),o([_()],z.prototype,`forecast`,void 0),o([_({attribute:!1})],z.prototype,`notes`,void 0),o([_({type:Boolean})],z.prototype,`editable`,void 0),o([e()],z.prototype,`busy`,void 0),z=o([r(`zt-changes`)],z);var rt=1e3,B=class extends g{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.editable=!1,this.compared=[],this.busy=``,this.#e=new f(this,async e=>(await this.host.api.get(`/v1/${this.queue}/whatIfForecasts`,{},e)).forecasts??[]),this.#t=new f(this,async e=>{let t=[this.forecast,...this.compared];return(await this.host.api.get(`/v1/${this.queue}/forecasts:compare`,{forecasts:t},e)).forecasts??[]})}static{this.styles=[s,n`
      :host { display: grid; gap: 12px; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { flex: 1 1 120px; max-width: 240px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      .sides { max-height: 340px; }
      .sides thead { position: sticky; top: 0; background: var(--zt-surface); }
      tr.total td { font-weight: 620; }
      label.check { display: flex; gap: 8px; align-items: center; }
      td .row { justify-content: flex-end; }
    `]}#e;#t;updated(e){e.has(`queue`)&&this.queue&&(this.compared=[],this.#e.clear(),this.#e.load()),e.has(`compared`)&&this.#t.clear(),(e.has(`forecast`)||e.has(`compared`))&&this.refresh()}refresh(){this.compared.length&&this.forecast&&this.#t.load()}async#n(e,t){if(!this.busy){this.busy=e;try{await t()}catch(e){A(e instanceof ee?e.message:String(e),`bad`)}finally{this.busy=``}}}#r(e){e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`title`)).trim(),i=e=>Math.round(Number(n.get(e))*10);this.#n(`copy`,async()=>{let e=await this.host.api.post(`/v1/${this.forecast}:copy`,{title:r,callsPermille:i(`calls`),ahtPermille:i(`aht`)});A(D(`copied`,{title:r})),t.reset(),await this.#e.load(),this.#i(e.forecast?.name??``,!0)})}#i(e,t){let n=this.compared.filter(t=>t!==e);this.compared=t?[...n,e].slice(-5):n}#a(e){let t=e.forecast?.name??``;this.#n(t,async()=>{await this.host.api.post(`/v1/${t}:adopt`),A(D(`adoptedNow`,{title:e.title??``})),this.dispatchEvent(new CustomEvent(`zt-done`,{detail:{forecast:t}})),await this.#e.load()})}render(){let{value:e,failure:n}=this.#e;return d`${this.editable&&this.forecast?this.#o():t}
      ${n?h(n,()=>void this.#e.load()):e?e.length?this.#s(e):p(`demand`,D(`noWhatIfs`)):l(3)}
      ${this.compared.length?this.#l():t}`}#o(){let e=(e,t)=>d`<label class="field"><span>${t}</span><input class="input" type="number" name=${e} min="1" max=${rt} step="0.1" required value="100" /></label>`;return d`<p class="soft small">${D(`copyAbout`)}</p>
      <form @submit=${this.#r}>
        <label class="field"><span>${D(`copyTitle`)}</span><input class="input" name="title" required maxlength="80" /></label>
        ${e(`calls`,D(`copyCalls`))}${e(`aht`,D(`copyAht`))}
        <button class="button primary" ?disabled=${!!this.busy}>${D(`copyMake`)}</button>
      </form>`}#s(e){return d`<div class="scroll"><table>
      <thead><tr><th scope="col">${D(`whatIf`)}</th><th scope="col">${D(`assumed`)}</th><th scope="col">${D(`owner`)}</th><td></td></tr></thead>
      <tbody>${e.map(e=>this.#c(e))}</tbody></table></div>`}#c(e){let{title:n=``,forecast:r}=e,i=r?.name??``;return d`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(i)} aria-label=${D(`compareIt`,{title:n})}
          @change=${e=>this.#i(i,e.target.checked)} />${n}</label></td>
      <td class="number">${D(`assumption`,{calls:T(e.callsPermille,1),aht:T(e.ahtPermille,1)})}</td>
      <td>${this.host.names.of(e.owner)} <span class="faint small">${se(r?.createTime??``)}</span></td>
      <td>${e.adoptTime?d`<span class="badge good">${D(`adopted`)}</span>`:this.editable?d`<span class="row"><button class="button small" aria-label=${D(`adjustOne`,{title:n})}
                @click=${()=>this.dispatchEvent(new CustomEvent(`zt-adjust`,{detail:{name:i,title:n}}))}>${D(`adjustIt`)}</button>
              <button class="button small primary" aria-label=${D(`adoptIt`,{title:n})} ?disabled=${!!this.busy} @click=${()=>this.#a(e)}>${D(`adopt`)}</button></span>`:t}</td></tr>`}#l(){let{value:e,failure:t}=this.#t;if(t)return h(t,()=>this.refresh());if(!e)return l(4);let n=e[0]?.days?.map(e=>e.date??``)??[],r=e=>d`<td class="right">${S(e?.calls??0)}</td><td class="right">${S(e?.ahtSeconds??0)}</td><td class="right">${S(e?.paidHours??0,1)}</td><td class="right">${S(e?.mostHeads??0)}</td>`,i=d`<th scope="col" class="right">${D(`contacts`)}</th><th scope="col" class="right">${D(`ahtSeconds`)}</th><th scope="col" class="right">${D(`paidHours`)}</th><th scope="col" class="right">${D(`mostHeads`)}</th>`;return d`<div><h3>${D(`compared`)}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${D(`compared`)}><table>
      <thead><tr><th scope="col" rowspan="2">${D(`day`)}</th>${e.map(e=>d`<th scope="colgroup" colspan="4">${e.title||D(`official`)}</th>`)}</tr>
        <tr>${e.map(()=>i)}</tr></thead>
      <tbody>${n.map((t,n)=>d`<tr><td>${C(t)}</td>${e.map(e=>r(e.days?.[n]))}</tr>`)}
        <tr class="total"><td>${D(`total`)}</td>${e.map(e=>r(e.total))}</tr></tbody></table></div></div>`}};o([_()],B.prototype,`queue`,void 0),o([_()],B.prototype,`forecast`,void 0),o([_({type:Boolean})],B.prototype,`editable`,void 0),o([e()],B.prototype,`compared`,void 0),o([e()],B.prototype,`busy`,void 0),B=o([r(`zt-what-ifs`)],B);var it=[`tabEdits`,`tabAdjustments`,`tabWhatIfs`,`tabAccuracy`],at=36e5,V=class extends g{constructor(...e){super(...e),this.queue=``,this.forecast=``,this.notes=[],this.near={},this.tab=`tabEdits`}static{this.styles=[s,n`.segments { flex-wrap: wrap; }`]}ask(e){this.tab=e.copy?`tabWhatIfs`:e.of===`history`?`tabEdits`:`tabAdjustments`;let{past:t,coming:n}=this.near,r=(e.of===`history`?t:n)??Date.now(),i=Math.floor(r/at)*at;this.intent={start:i,end:i+at,...e}}#e(){this.changes?.refresh(),this.whatIfs?.refresh(),this.#t()}#t(e){this.dispatchEvent(new CustomEvent(`zt-done`,{detail:e?.detail??{}}))}render(){return d`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${D(`planning`)}</h2>
        <div class="segments" role="group" aria-label=${D(`planning`)}>${it.map(e=>d`<button aria-pressed=${e===this.tab} @click=${()=>this.tab=e}>${D(e)}</button>`)}</div></header>
      <div class="body">${this.#n()}</div>
    </section>
    <zt-change-dialog queue=${this.queue} .intent=${this.intent} @close=${()=>this.intent=void 0} @zt-done=${this.#e}></zt-change-dialog>`}#n(){let{queue:e,forecast:n,notes:r}=this,i=this.host.has(`PLANNER`,`CENTRE_MANAGER`);switch(this.tab){case`tabEdits`:case`tabAdjustments`:{let t=this.tab===`tabEdits`?`history`:`forecast`;return d`<zt-changes of=${t} queue=${e} forecast=${n} .notes=${r} ?editable=${i}
          @zt-new=${()=>this.ask({of:t,measure:`MEASURE_CONTACTS`})} @zt-done=${()=>this.#t()}></zt-changes>`}case`tabWhatIfs`:return d`<zt-what-ifs queue=${e} forecast=${n} ?editable=${i}
          @zt-adjust=${e=>this.ask({of:`forecast`,measure:`MEASURE_CONTACTS`,copy:e.detail})}
          @zt-done=${this.#t}></zt-what-ifs>`;case`tabAccuracy`:return e?d`<zt-accuracy queue=${e}></zt-accuracy>`:t}}};o([_()],V.prototype,`queue`,void 0),o([_()],V.prototype,`forecast`,void 0),o([_({attribute:!1})],V.prototype,`notes`,void 0),o([_({attribute:!1})],V.prototype,`near`,void 0),o([e()],V.prototype,`tab`,void 0),o([e()],V.prototype,`intent`,void 0),o([v(`zt-changes`)],V.prototype,`changes`,void 0),o([v(`zt-what-ifs`)],V.prototype,`whatIfs`,void 0),V=o([r(`zt-planning`)],V);function ot(e,t){return e.filter(e=>(e.handling?.channel??`CHANNEL_CALL`)===`CHANNEL_CALL`).map((e,n)=>{let r=(t.get(e.name)??[]).reduce((e,t)=>!e||(t.calls??0)>(e.calls??0)?t:e,void 0);return{queue:e,used:n<2,calls:Math.round(r?.calls??0),aht:Math.round(r?.ahtSeconds||e.defaultAhtSeconds||180)}})}function st(e){let t=e.filter(e=>e.used).map(e=>e.queue.code??``),n=t.map(e=>({queues:[e],weight:2}));return t.length>1?[...n,{queues:t,weight:1}]:n}function ct(e,t){let n=e.filter(e=>e.used&&e.calls>0&&e.aht>0),r=n.map(e=>e.queue.code??``),i=t.map(e=>({queues:e.queues.filter(e=>r.includes(e)),weight:Math.max(Math.round(e.weight),1)})),a=new Set(i.flatMap(e=>e.queues));if(n.length&&i.length&&!i.some(e=>!e.queues.length)&&!r.some(e=>!a.has(e)))return{queues:n.map(e=>({code:e.queue.code,calls:e.calls,intervalSeconds:(e.queue.slotMinutes??30)*60,ahtSeconds:e.aht,target:e.queue.target})),groups:i}}var lt=8,ut=20,H=class extends g{constructor(...e){super(...e),this.queues=[],this.lines=[],this.groups=[],this.busy=!1,this.lacking=!1,this.#e=!1}static{this.styles=[s,n`
      summary { cursor: pointer; }
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
    `]}#e;async#t(e){if(this.#e||!e.target.open)return;this.#e=!0;let t={startDate:E(),endDate:b(E(),7)},n=this.queues.slice(0,lt),r=await Promise.all(n.map(e=>this.host.api.get(`/v1/${e.name}/requirements`,t).catch(()=>({slots:[]}))));this.lines=ot(n,new Map(n.map((e,t)=>[e.name,r[t].slots??[]]))),this.groups=st(this.lines)}#n(e,t){this.lines=this.lines.map((n,r)=>r===e?{...n,...t}:n),t.used!==void 0&&(this.groups=st(this.lines)),this.answer=void 0}#r(e,t){this.groups=this.groups.map((n,r)=>r===e?{...n,...t}:n),this.answer=void 0}async#i(e){e.preventDefault();let t=ct(this.lines,this.groups);if(this.lacking=!t,this.problem=this.answer=void 0,t){this.busy=!0;try{this.answer=await this.host.api.ask(`/v1/staffing:pool`,t)}catch(e){this.problem=e}finally{this.busy=!1}}}render(){return d`<details class="panel" @toggle=${this.#t}><summary class="body"><h2>${O(`pool`)}</h2></summary><form class="inside" @submit=${this.#i}>
      <p class="soft small">${O(`poolAbout`)}</p>
      <div class="two">${this.#a()}${this.#o()}</div>
      ${this.lacking?d`<p class="notice watch" role="alert">${m(`info`)}${O(`needTwo`)}</p>`:t}
      ${this.problem?d`<p class="notice bad" role="alert">${m(`warning`)}${this.problem.message}</p>`:t}
      <div><button class="button primary" ?disabled=${this.busy||!this.lines.length}>${O(this.busy?`reckoning`:`calculate`)}</button></div>
      <div aria-live="polite">${this.answer?this.#s(this.answer):t}</div>
    </form></details>`}#a(){return this.lines.length?d`<div><h3>${O(`poolQueues`)}</h3><table>
      <thead><tr><th scope="col">${O(`queue`)}</th><th scope="col">${O(`calls`)}</th><th scope="col">${O(`aht`)}</th></tr></thead>
      <tbody>${this.lines.map((e,t)=>{let n=i(e.queue.title)||e.queue.code,r=r=>d`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${n}: ${O(r)}" .value=${String(e[r])}
          @input=${e=>this.#n(t,{[r]:Number(e.target.value)})} /></td>`;return d`<tr><td><label><input type="checkbox" .checked=${e.used} @change=${e=>this.#n(t,{used:e.target.checked})} />${n}</label></td>${r(`calls`)}${r(`aht`)}</tr>`})}</tbody></table></div>`:d`<p class="soft">${O(`callsOnly`)}</p>`}#o(){let e=this.lines.filter(e=>e.used);return d`<div class="groups"><h3>${O(`poolGroups`)}</h3>${this.groups.map((t,n)=>d`<fieldset><legend class="unseen">${O(`group`,{n:n+1})}</legend>
      ${e.map(({queue:e})=>d`<label><input type="checkbox" .checked=${t.queues.includes(e.code??``)} @change=${r=>{let{checked:i}=r.target,a=t.queues.filter(t=>t!==e.code);this.#r(n,{queues:i?[...a,e.code??``]:a})}} />${i(e.title)||e.code}</label>`)}
      <span class="grow"></span>
      <label>${O(`weight`)}<input class="input tiny" type="number" min="1" max="10000" .value=${String(t.weight)} @input=${e=>this.#r(n,{weight:Number(e.target.value)})} /></label>
      <button type="button" class="button quiet icon small" aria-label="${O(`dropGroup`)}: ${O(`group`,{n:n+1})}" @click=${()=>this.groups=this.groups.filter((e,t)=>t!==n)}>${m(`cross`,14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length>=ut} @click=${()=>this.groups=[...this.groups,{queues:e.map(e=>e.queue.code??``),weight:1}]}>${O(`addGroup`)}</button></div></div>`}#s(e){let t=new Map(this.lines.map(e=>[e.queue.code,i(e.queue.title)||e.queue.code])),n=e.agents??[];return d`<p class="notice ${e.met?`good`:`bad`}">${m(e.met?`check`:`warning`)}<span>${O(e.met?`met`:`unmet`)}. ${O(`together`,{n:n.reduce((e,t)=>e+t,0),apart:e.agentsApart??0})}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${O(`poolGroups`)}</th><th scope="col" class="right">${O(`agents`)}</th><th scope="col" class="right">${O(`heads`)}</th></tr></thead>
          <tbody>${this.groups.map((r,i)=>d`<tr><td>${r.queues.map(e=>t.get(e)??e).join(` + `)}</td><td class="right">${S(n[i]??0)}</td><td class="right">${S(e.heads?.[i]??0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${O(`queue`)}</th><th scope="col" class="right">${O(`expected`)}</th><th scope="col" class="right">${O(`abandoned`)}</th><th scope="col" class="right">${O(`wait`)}</th></tr></thead>
          <tbody>${(e.queues??[]).map(e=>d`<tr><td>${t.get(e.code)??e.code}</td><td class="right">${T(e.serviceLevelPermille??0,1)} ± ${T(e.halfWidthPermille??0,1)}</td>
            <td class="right">${T(e.abandonedPermille??0,1)}</td><td class="right">${O(`seconds`,{n:S(e.meanWaitSeconds??0,1)})}</td></tr>`)}</tbody></table>
      </div>`}};o([_({attribute:!1})],H.prototype,`queues`,void 0),o([e()],H.prototype,`lines`,void 0),o([e()],H.prototype,`groups`,void 0),o([e()],H.prototype,`answer`,void 0),o([e()],H.prototype,`busy`,void 0),o([e()],H.prototype,`problem`,void 0),o([e()],H.prototype,`lacking`,void 0),H=o([r(`zt-pool`)],H);var U=ne({title:{zh:`排班规则`,en:`Rules of rosters`},about:{zh:`检查与求解都按这里的数值。中心可以比法律更严，或在法律留有余地处自行选择，从某日起生效。`,en:`Checks and the solver go by these figures. A centre may be stricter than the law, or choose where the law leaves a choice, from a date on.`},list:{zh:`规则一览`,en:`List of rules`},rule:{zh:`规则`,en:`Rule`},source:{zh:`依据`,en:`Source`},policy:{zh:`中心政策`,en:`Centre policy`},article:{zh:`《{law}》第 {article} 条`,en:`{law}, art. {article}`},force:{zh:`效力`,en:`Force`},RULE_FORCE_HARD:{zh:`禁止`,en:`Refuses`},RULE_FORCE_WARNING:{zh:`提醒`,en:`Wants a look`},RULE_FORCE_COST:{zh:`代价`,en:`Costs`},inForce:{zh:`现行`,en:`In force`},limit:{zh:`法定限值`,en:`Limit by law`},usual:{zh:`通常`,en:`Usual`},own:{zh:`本中心`,en:`The centre’s own`},ownSaid:{zh:`{from} 起 {value}：{reason}`,en:`{value} from {from}: {reason}`},change:{zh:`设置`,en:`Set`},changeOf:{zh:`设置「{rule}」`,en:`Set: {rule}`},takeBack:{zh:`撤销`,en:`Take back`},takeBackOf:{zh:`撤销「{rule}」的设置`,en:`Take back: {rule}`},value:{zh:`数值（{unit}）`,en:`Figure, {unit}`},minutes:{zh:`分钟`,en:`minutes`},days:{zh:`天`,en:`days`},months:{zh:`个月`,en:`months`},from:{zh:`自`,en:`From`},approval:{zh:`批准文号`,en:`Number of the approval`},reason:{zh:`原因`,en:`Reason`},save:{zh:`保存`,en:`Save`},cancel:{zh:`取消`,en:`Cancel`},saved:{zh:`已保存，从 {from} 起生效。`,en:`Saved; it holds from {from} on.`},withdrawn:{zh:`已撤销。`,en:`Taken back.`},byCalendar:{zh:`按日历工作日`,en:`by the calendar’s workdays`},day:{zh:`{n} 天`,en:`{n} {n|day|days}`},month:{zh:`{n} 个月`,en:`{n} {n|month|months}`},freeze:{zh:`冻结到（不含）`,en:`Frozen until, exclusive`},crews:{zh:`最低在岗人数`,en:`Minimum crews`},crewsAbout:{zh:`随队列保存，求解时首先保证。`,en:`Kept with the queue; the solver sees to them first.`},again:{zh:`按此重排`,en:`Solve again so`},eased:{zh:`本次放宽：{what}`,en:`This run lets go of: {what}`},SHORTER_REST:{zh:`班间休息 10 小时`,en:`10 hours of rest between shifts`},LONGER_RUN:{zh:`连续工作 7 天`,en:`7 days of work in a row`},mostly:{zh:`主要代价`,en:`Mostly for`},中华人民共和国劳动法:{zh:`中华人民共和国劳动法`,en:`Labour Law`},国务院关于职工工作时间的规定:{zh:`国务院关于职工工作时间的规定`,en:`State Council Provisions on Working Hours`},女职工劳动保护特别规定:{zh:`女职工劳动保护特别规定`,en:`Special Provisions on the Protection of Female Workers`},"关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）":{zh:`关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）`,en:`Measures for Approving Flexible and Comprehensive Hours (1994, No. 503)`},"关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）":{zh:`关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）`,en:`Notice on Average Monthly Hours and Pay (2025, No. 2)`},MIN_REST:{zh:`班间休息`,en:`Rest between shifts`},MAX_CONSECUTIVE_DAYS:{zh:`连续上班天数`,en:`Days in a row`},NIGHTS_IN_A_ROW:{zh:`连续夜班`,en:`Nights in a row`},WEEKLY_REST:{zh:`每周休息日`,en:`Days of rest a week`},DAILY_STANDARD:{zh:`日标准工时`,en:`Standard day`},WEEKLY_HOURS:{zh:`周标准工时`,en:`Standard week`},DAILY_OVER_1H_NEEDS_SPECIAL_REASON:{zh:`单日加班（无特殊原因）`,en:`Overtime a day without special reason`},DAILY_OVER_3H:{zh:`单日加班上限`,en:`Most overtime a day`},MONTHLY_OVER_36H:{zh:`每月加班上限`,en:`Most overtime a month`},CYCLE_HOURS:{zh:`综合工时周期`,en:`Cycle of comprehensive hours`},CYCLE_STANDARD:{zh:`综合工时月标准`,en:`Month’s standard of a cycle`}}),dt={RULE_UNIT_MINUTES:`minutes`,RULE_UNIT_DAYS:`days`,RULE_UNIT_MONTHS:`months`};function ft(e){return e.filter(e=>e.adjustable)}function pt(e){return e.code in U.catalogue?U(e.code):i(e.text)}function W(e,t){return e.code===`CYCLE_STANDARD`&&!t?U(`byCalendar`):e.unit===`RULE_UNIT_DAYS`?U(`day`,{n:t}):e.unit===`RULE_UNIT_MONTHS`?U(`month`,{n:t}):re(t)}function mt(e){return U(dt[e.unit??`RULE_UNIT_MINUTES`]??`minutes`)}function ht(e){let{law:t=``,article:n=``}=e;return t?U(`article`,{law:t in U.catalogue?U(t):t,article:n}):U(`policy`)}function gt(e,t,n){return e.filter(e=>e.code===t&&!e.withdrawTime&&(!e.endDate||e.endDate>n)).sort((e,t)=>(e.startDate??``).localeCompare(t.startDate??``))}var G=class extends g{constructor(...e){super(...e),this.centre=``,this.editing=``,this.busy=!1,this.#e=new f(this,async e=>{let[{rules:t=[]},n]=await Promise.all([this.host.api.get(`/v1/rosterRules`,{centre:this.centre},e),this.host.api.all(`/v1/rosterRuleSettings`,`settings`,{centre:this.centre,pageSize:200},e)]);return{rules:t,settings:n}})}static{this.styles=[s,n`
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      td { vertical-align: top; }
      .short { white-space: nowrap; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 6px 0 10px; }
      form .field { min-width: 130px; }
      form .wide { flex: 1 1 220px; }
      .body { display: grid; gap: 10px; }
    `]}#e;willUpdate(e){e.has(`centre`)&&this.centre&&this.#e.load()}get#t(){return this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)}render(){let{value:e,failure:t}=this.#e;return d`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${U(`title`)}</h2></header>
      <div class="body"><p class="soft small">${U(`about`)}</p>
        ${e?this.#n(ft(e.rules)):t?h(t,()=>void this.#e.load()):l(6)}</div>
    </section>`}#n(e){return d`<div class="scroll" tabindex="0" role="region" aria-label=${U(`list`)}><table>
      <thead><tr><th scope="col">${U(`rule`)}</th><th scope="col">${U(`force`)}</th><th scope="col" class="right">${U(`inForce`)}</th>
        <th scope="col" class="right">${U(`limit`)}</th><th scope="col">${U(`source`)}</th><th scope="col">${U(`own`)}</th></tr></thead>
      <tbody>${e.map(e=>d`${this.#r(e)}${e.code===this.editing?d`<tr><td colspan="6">${this.#o(e)}</td></tr>`:t}`)}</tbody>
    </table></div>`}#r(e){let{value:n=0,usual:r=0}=e;return d`<tr data-rule=${e.code}>
      <td><b>${pt(e)}</b><p class="faint small">${i(e.text)}</p></td>
      <td class="short">${U(e.force??`RULE_FORCE_HARD`)}</td>
      <td class="right number"><b>${W(e,n)}</b>${n===r?t:d`<p class="faint tiny">${U(`usual`)} ${W(e,r)}</p>`}</td>
      <td class="right number">${e.lawLimit===void 0?`–`:W(e,e.lawLimit)}</td>
      <td class="small">${ht(e)}</td>
      <td><ul>${this.#i(e)}</ul>${this.#t?d`<button class="button small" aria-label=${U(`changeOf`,{rule:pt(e)})} aria-expanded=${e.code===this.editing} @click=${()=>this.#a(e)}>${U(`change`)}</button>`:t}</td>
    </tr>`}#i(e){return gt(this.#e.value?.settings??[],e.code,E()).map(n=>d`<li class="row wrap small"><span>${U(`ownSaid`,{from:C(n.startDate),value:W(e,n.value??0),reason:n.reason??``})}${n.approval?d` <span class="faint">${n.approval}</span>`:t}</span>
        ${this.#t?d`<button class="button small quiet" ?disabled=${this.busy} aria-label=${U(`takeBackOf`,{rule:pt(e)})} @click=${()=>this.#c(n)}>${U(`takeBack`)}</button>`:t}</li>`)}#a(e){this.editing=this.editing===e.code?``:e.code,this.problem=void 0}#o(e){let{least:n=0,most:r=0,only:i=[],value:a=0}=e;return d`<form @submit=${t=>this.#s(t,e)}>
      <label class="field"><span>${U(`value`,{unit:mt(e)})}</span>${i.length?d`<select class="input" name="value">${i.map(t=>d`<option value=${t} ?selected=${t===a}>${W(e,t)}</option>`)}</select>`:d`<input class="input" type="number" name="value" required min=${n} max=${r} .defaultValue=${String(a)} />`}</label>
      <label class="field"><span>${U(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${E()} /></label>
      ${e.code===`CYCLE_HOURS`?d`<label class="field"><span>${U(`approval`)}</span><input class="input" name="approval" maxlength="80" /></label>`:t}
      <label class="field wide"><span>${U(`reason`)}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${U(`save`)}</button>
      <button type="button" class="button quiet" @click=${()=>this.#a(e)}>${U(`cancel`)}</button>
      ${this.problem?d`<p class="notice bad" role="alert">${m(`warning`)}${this.problem.message}</p>`:t}
    </form>`}async#s(e,t){e.preventDefault();let n=new FormData(e.target),r=e=>String(n.get(e)??``),i={centre:this.centre,code:t.code,value:Number(r(`value`)),startDate:r(`from`),approval:r(`approval`),reason:r(`reason`)};await this.#l(()=>this.host.api.post(`/v1/rosterRuleSettings`,{setting:i}))&&(this.editing=``,A(U(`saved`,{from:C(i.startDate)})))}async#c(e){await this.#l(()=>this.host.api.post(`/v1/${e.name}:withdraw`))&&A(U(`withdrawn`))}async#l(e){this.busy=!0,this.problem=void 0;try{return await e(),await this.#e.load(),!0}catch(e){return this.problem=e,!1}finally{this.busy=!1}}};o([_()],G.prototype,`centre`,void 0),o([e()],G.prototype,`editing`,void 0),o([e()],G.prototype,`busy`,void 0),o([e()],G.prototype,`problem`,void 0),G=o([r(`zt-roster-rules`)],G);var K=ne({trace:{zh:`目前最好与理论下限随时间的变化`,en:`Best so far and lower bound over time`},traceSaid:{zh:`{seconds} 秒：目前最好 {best}，下限 {bound}，差 {gap}`,en:`After {seconds} s: best {best}, bound {bound}, gap {gap}`},best:{zh:`目前最好`,en:`Best so far`},bound:{zh:`理论下限`,en:`Lower bound`},elapsed:{zh:`用时（秒）`,en:`Seconds`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},gap:{zh:`差距`,en:`Gap`},people:{zh:`每个人`,en:`By person`},person:{zh:`姓名`,en:`Name`},shifts:{zh:`班数`,en:`Shifts`},hours:{zh:`计薪工时`,en:`Paid`},nights:{zh:`夜班`,en:`Nights`},restDays:{zh:`周末与假日`,en:`Days off worked`},run:{zh:`最长连班（天）`,en:`Longest run, days`},cost:{zh:`代价`,en:`Cost`},which:{zh:`按什么排`,en:`Sorted by`},fewest:{zh:`{label}：最少 {least}，平均 {mean}，最多 {most}`,en:`{label}: least {least}, mean {mean}, most {most}`}});function _t(e,t,n){let{objective:r=0,bound:i=0,createTime:a,shiftCount:o}=t;if(!o||!a)return e;let s=Math.max(0,Math.round((n-Date.parse(a))/1e3)),c=e.at(-1);return c&&c.best===r&&c.bound===i&&e.length>1&&e.at(-2).best===r&&e.at(-2).bound===i?[...e.slice(0,-1),{seconds:s,best:r,bound:i}]:[...e,{seconds:s,best:r,bound:i}]}var vt=({best:e,bound:t})=>e>0?Math.max(0,Math.round((e-t)/e*1e3)):0;function yt(e,t,n,r){return e.map((e,i)=>`${i?`H${n(e.seconds).toFixed(1)}V`:`M${n(e.seconds).toFixed(1)} `}${r(e[t]).toFixed(1)}`).join(``)}var bt=50,xt=class extends g{static{this.styles=[s,n`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `]}#e=new f(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,teams:i=[]}=this.roster??{},a={startDate:n,endDate:r,pageSize:5e3},o=t=>this.host.api.all(`/v1/shifts`,`shifts`,{roster:t,...a},e),[s,c]=await Promise.all([o(t),o(``)]),l=new Set(s.map(e=>e.employee));return Be(s,c.filter(e=>!i.length||i.includes(e.team??``)||l.has(e.employee)))});willUpdate(e){e.has(`roster`)&&e.get(`roster`)?.name!==this.roster?.name&&this.#e.load()}render(){let{value:e,failure:n}=this.#e;if(!e)return n?h(n,()=>void this.#e.load()):d`<p class="soft small" role="status">${j(`comparing`)}</p>`;if(!e.length)return d`<p class="small">${j(`publishesNothing`)}</p>`;let r=e.reduce((e,t)=>e+t.differences.length,0);return d`<p class="small" role="status">${j(`publishes`,{people:e.length,n:r})}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${j(`becomes`)}>
        ${e.slice(0,bt).map(e=>d`<details><summary class="small">${this.host.names.of(e.employee)} · ${j(`differences`,{n:e.differences.length})}</summary>${ze(e.differences)}</details>`)}
        ${e.length>bt?d`<p class="faint small">${j(`more`,{n:e.length-bt})}</p>`:t}
      </div>`}};o([_({attribute:!1})],xt.prototype,`roster`,void 0),xt=o([r(`zt-publish-preview`)],xt);function St(e){let[t,n]=[ae(e.startTime),ae(e.endTime)];return t>=`22:00`||t<`06:00`||n<t&&n>`00:00`||n>`22:00`&&n>t}function Ct(e,t){let n=new Map(t.map(e=>[e.date,e.dayClass])),r=e=>{let t=n.get(e);return t?t!==`WORKDAY`&&t!==`MAKE_UP_WORKDAY`:le(e)>4},i=new Map;for(let t of e){let e=i.get(t.employee??``);e?e.push(t):i.set(t.employee??``,[t])}return[...i].map(([e,t])=>({employee:e,shifts:t.length,minutes:t.reduce((e,t)=>e+(t.paidMinutes??0),0),nights:t.filter(St).length,restDays:t.filter(e=>r(e.workDate??``)).length,run:wt(t.map(e=>e.workDate??``))})).sort((e,t)=>t.minutes-e.minutes||(e.employee<t.employee?-1:1))}function wt(e){let[t,n,r]=[0,0,``];for(let i of[...new Set(e)].sort())n=r&&ue(r,i)===1?n+1:1,t=Math.max(t,n),r=i;return t}var Tt=2,Et=[`minutes`,`shifts`,`nights`,`restDays`,`run`],Dt={minutes:`hours`,shifts:`shifts`,nights:`nights`,restDays:`restDays`,run:`run`,cost:`cost`};function Ot(e=[]){return e.slice(0,Tt).map(e=>`${i(e.title)||e.rule} ${S(e.cost??0)}`).join(` · `)}var q=class extends g{constructor(...e){super(...e),this.sorted=`minutes`,this.#e=new f(this,async e=>{let{name:t=``,startDate:n=``,endDate:r=``,state:i,teams:a=[]}=this.roster??{},o={startDate:n,endDate:r},s=i===`ROSTER_STATE_PUBLISHED`?``:t,[c,l,u]=await Promise.all([this.host.api.all(`/v1/shifts`,`shifts`,{roster:s,...o,pageSize:5e3},e),this.host.api.get(`/v1/calendarDays`,o,e).catch(()=>({days:[]})),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)?this.host.api.get(`/v1/${t}:explain`,{},e):{}]);return{own:Ct(c.filter(e=>!a.length||a.includes(e.team??``)),l.days??[]),explained:u}})}static{this.styles=[s,n`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 320px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      th button { font: inherit; border: 0; background: none; padding: 0; cursor: pointer; color: inherit; }
      th button:hover { text-decoration: underline; }
      td.right, th.right { padding-right: 12px; }
    `]}#e;willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:n}=this.#e;if(!e)return n?h(n,()=>void this.#e.load()):l(4);let r=new Map((e.explained.people??[]).map(e=>[e.employee,e])),i=r.size?[`cost`,...Et]:[...Et],a=e.own.map(e=>({...e,cost:r.get(e.employee)?.cost??0})).sort((e,t)=>t[this.sorted]-e[this.sorted]);return a.length?d`<p class="soft small number">${this.#n(a)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${K(`people`)}><table>
        <thead><tr><th scope="col">${K(`person`)}</th>${i.map(e=>d`<th scope="col" class="right" aria-sort=${e===this.sorted?`descending`:`none`}>
          <button @click=${()=>this.sorted=e}>${K(Dt[e])}</button></th>`)}${r.size?d`<th scope="col">${U(`mostly`)}</th>`:t}</tr></thead>
        <tbody>${a.map(e=>d`<tr><td>${this.host.names.of(e.employee)}</td>${i.map(t=>d`<td class="right">${this.#t(t,e[t])}</td>`)}
          ${r.size?d`<td class="small soft">${Ot(r.get(e.employee)?.costs)}</td>`:t}</tr>`)}</tbody>
      </table></div>`:t}#t(e,t){return e===`minutes`?w(t):S(t)}#n(e){let t=e.map(e=>e[this.sorted]),[n,r]=[Math.min(...t),Math.max(...t)],i=t.reduce((e,t)=>e+t,0)/t.length,a=this.sorted===`minutes`?Math.round(i):Math.round(i*10)/10,o=this.sorted===`minutes`?w(a):S(a,1);return K(`fewest`,{label:K(Dt[this.sorted]),least:this.#t(this.sorted,n),mean:o,most:this.#t(this.sorted,r)})}};o([_({attribute:!1})],q.prototype,`roster`,void 0),o([e()],q.prototype,`sorted`,void 0),q=o([r(`zt-roster-people`)],q);var kt=200,At=class extends g{static{this.styles=[s,n`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}#e=new f(this,e=>this.host.api.get(`/v1/${this.roster?.name}/wishes`,{},e));willUpdate(e){let t=e.get(`roster`);!e.has(`roster`)||t?.name===this.roster?.name&&t?.objective===this.roster?.objective&&t?.state===this.roster?.state||(t?.name!==this.roster?.name&&this.#e.clear(),this.#e.load())}render(){let{value:e,failure:n}=this.#e;if(!e)return n?h(n,()=>void this.#e.load()):l(3);let r=e.ranks??[];if(!r.length)return d`<p class="soft small">${M(`noWishes`)}</p>`;let a=(e.people??[]).flatMap(e=>(e.wishes??[]).filter(e=>!e.granted).map(t=>({...t,employee:e.employee})));return d`<ul class="row wrap small number">${r.map(({rank:e,wished:t=0,granted:n=0})=>d`<li class="badge ${n===t?`good`:``}">${M(`shareKept`,{rank:M(e),granted:n,wished:t,share:T(Math.floor(n/Math.max(1,t)*1e3))})}</li>`)}</ul>
      ${a.length?d`<div class="scroll" tabindex="0" role="region" aria-label=${M(`ofRoster`)}><table>
            <thead><tr><th scope="col">${M(`who`)}</th><th scope="col">${M(`day`)}</th><th scope="col">${M(`what`)}</th><th scope="col">${M(`whyNot`)}</th></tr></thead>
            <tbody>${a.slice(0,kt).map(e=>d`<tr><td>${this.host.names.of(e.employee)}</td><td class="number">${C(e.date)}</td>
              <td>${Ve(e)}${e.rank===`WISH_RANK_STRONG`?d` <span class="badge watch">${M(e.rank)}</span>`:t}</td><td>${i(e.reasonText)}</td></tr>`)}</tbody></table></div>`:d`<p class="notice good">${m(`check`)}${M(`allKept`)}</p>`}`}};o([_({attribute:!1})],At.prototype,`roster`,void 0),At=o([r(`zt-roster-wishes`)],At);var[J,Y,X,jt]=[560,130,56,18],Z=class extends te{constructor(...e){super(...e),this.points=[],this.table=!1}static{this.styles=[s,n`
      .legend { display: flex; gap: 4px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .best { --c: var(--zt-accent); } .bound { --c: var(--zt-chart-after); }
      svg.chart { width: 100%; max-width: 760px; display: block; }
      text { fill: var(--zt-ink-faint); font: 10px var(--zt-font); font-variant-numeric: tabular-nums; }
      line { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; }
      .scroll { max-height: 180px; }
      td, th { text-align: right; padding-block: 3px; }
    `]}render(){let e=this.points.at(-1);if(this.points.length<2||!e)return t;let n=K(this.table?`asChart`:`asTable`);return d`<div class="legend"><span class="best"><i></i>${K(`best`)}</span><span class="bound"><i></i>${K(`bound`)}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${n} title=${n} @click=${()=>this.table=!this.table}>${m(`table`,16)}</button></div>
      ${this.table?this.#t():this.#e(e)}`}#e(e){let t=this.points[0].seconds,{top:n,ticks:r}=Ue(Math.max(...this.points.map(e=>e.best))),i=n=>X+(n-t)/Math.max(e.seconds-t,1)*(J-X-4),a=e=>6+(1-Math.max(e,0)/n)*(Y-jt-6),o=`${K(`trace`)}. ${K(`traceSaid`,{seconds:e.seconds,best:S(e.best),bound:S(e.bound),gap:T(vt(e),1)})}`;return d`<svg class="chart" role="img" aria-label=${o} viewBox="0 0 ${J} ${Y}">
      ${r.map(e=>u`<line x1=${X} x2=${J} y1=${a(e)} y2=${a(e)}></line><text x=${X-5} y=${a(e)+3} text-anchor="end">${S(e)}</text>`)}
      <text x=${X} y=${Y-4}>${t}</text><text x=${J} y=${Y-4} text-anchor="end">${K(`elapsed`)} ${e.seconds}</text>
      <path class="bound" d=${yt(this.points,`bound`,i,a)}></path><path class="best" d=${yt(this.points,`best`,i,a)}></path>
    </svg>`}#t(){return d`<div class="scroll" tabindex="0" role="region" aria-label=${K(`trace`)}><table>
      <thead><tr><th scope="col">${K(`elapsed`)}</th><th scope="col">${K(`best`)}</th><th scope="col">${K(`bound`)}</th><th scope="col">${K(`gap`)}</th></tr></thead>
      <tbody>${this.points.map(e=>d`<tr><td>${e.seconds}</td><td>${S(e.best)}</td><td>${S(e.bound)}</td><td>${T(vt(e),1)}</td></tr>`)}</tbody>
    </table></div>`}};o([_({attribute:!1})],Z.prototype,`points`,void 0),o([e()],Z.prototype,`table`,void 0),Z=o([r(`zt-solve-trace`)],Z);var Mt=2,Nt=200,Pt=[`SHORTER_REST`,`LONGER_RUN`],Ft=[],It={ROSTER_STATE_SOLVING:`accent`,ROSTER_STATE_DRAFT:`watch`,ROSTER_STATE_PUBLISHED:`good`,ROSTER_STATE_FAILED:`bad`},Q=class extends g{constructor(...e){super(...e),this.centre=``,this.chosen=``,this.busy=``,this.sure=!1,this.#e=new f(this,e=>this.host.api.get(`/v1/rosters`,{centre:this.centre,pageSize:30},e),30),this.#t=new f(this,e=>this.host.api.get(`/v1/queues`,{centre:this.centre},e)),this.#n=new f(this,async e=>{let t=await this.host.api.get(`/v1/${this.chosen}`,{},e),n=t.state===`ROSTER_STATE_SOLVING`;return(n||this.#i===t.name)&&this.#r.set(t.name,_t(this.#r.get(t.name)??[],t,Date.now())),this.#i=n?t.name:``,t}),this.#r=new Map,this.#i=``}static{this.styles=[s,n`
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
    `]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=setInterval(()=>{this.#n.value?.state===`ROSTER_STATE_SOLVING`&&!this.#n.loading&&this.#n.load()},Mt*1e3)}disconnectedCallback(){super.disconnectedCallback(),clearInterval(this.#a)}willUpdate(e){e.has(`centre`)&&this.centre&&(this.#o&&this.#t.load(),this.#e.load().then(()=>{let e=this.#e.value?.rosters?.[0];e&&!this.chosen&&this.#s(e.name)}))}get#o(){return this.host.has(`PLANNER`)}#s(e){this.chosen=e,this.sure=!1,this.problem=void 0,this.#n.clear(),this.#n.load()}render(){let{value:e,failure:n}=this.#e,r=e?.rosters??[];return d`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${k(`roster`)}</h2></header>
      ${this.#o?this.#c():t}
      ${this.problem?d`<div class="body"><p class="notice bad" role="alert">${m(`warning`)}${this.problem.message}</p></div>`:t}
      ${n&&!e?d`<div class="body">${h(n,()=>void this.#e.load())}</div>`:t}
      ${e&&!r.length?p(`roster`,k(`noRosters`)):t}
      ${r.length?d`<div class="split"><div class="list">${r.map(e=>this.#h(e))}</div><div class="detail">${this.#g()}</div></div>`:t}
    </section>`}#c(){let e=b(ce(E()),7);return d`<form class="ask" @submit=${this.#d}>
      <label class="field"><span>${k(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${k(`until`)}</span><input class="input" type="date" name="until" required .defaultValue=${b(e,6)} /></label>
      <label class="field"><span>${k(`teams`)}</span><select class="input" name="team"><option value="">${k(`allTeams`)}</option>
        ${this.host.teams.filter(e=>e.centre===this.centre).map(e=>d`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${k(`seconds`)}</span><select class="input" name="seconds">${[30,60,120,300,900].map(e=>d`<option value=${e} ?selected=${e===60}>${e<120?k(`nSeconds`,{n:e}):w(e/60)}</option>`)}</select></label>
      <label class="field"><span>${U(`freeze`)}</span><input class="input" type="date" name="freeze" /></label>
      <button class="button primary" ?disabled=${!!this.busy}>${k(this.busy===`solve`?`solving`:`solve`)}</button>
      ${this.#l()}
    </form>`}#l(){let e=this.#t.value?.queues??[];return e.length?d`<fieldset class="crews"><legend>${U(`crews`)} <span class="faint">${U(`crewsAbout`)}</span></legend>
      ${e.map(e=>d`<label class="field"><span>${i(e.title)||e.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${e.name} .defaultValue=${String(e.target?.minimumCrew??0)} /></label>`)}</fieldset>`:t}async#u(e){let t=t=>Number(e.get(t.name)??t.target?.minimumCrew??0),n=(this.#t.value?.queues??[]).filter(e=>t(e)!==(e.target?.minimumCrew??0));for(let e of n)await this.host.api.post(`/v1/queues`,{queue:{...e,target:{...e.target,minimumCrew:t(e)}}});n.length&&await this.#t.load()}async#d(e){e.preventDefault();let t=new FormData(e.target),n=e=>String(t.get(e)??``),r=await this.#m(`solve`,async()=>(await this.#u(t),this.host.api.post(`/v1/rosters:solve`,{centre:this.centre,teams:n(`team`)?[n(`team`)]:[],startDate:n(`from`),endDate:b(n(`until`),1),timeLimitSeconds:Number(n(`seconds`)),freezeEndDate:n(`freeze`)})));r&&this.#s(r.name)}async#f(e,t){let{centre:n,teams:r=[],startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s=``,easings:c=[]}=e,l={centre:n,teams:r,startDate:i,endDate:a,timeLimitSeconds:o,freezeEndDate:s,easings:[...c,t]},u=await this.#m(`solve`,()=>this.host.api.post(`/v1/rosters:solve`,l));u&&this.#s(u.name)}#p(e,t=``){return this.#o&&Pt.some(e=>e===t)&&!e.easings?.includes(t)}async#m(e,t){this.busy=e,this.problem=void 0;try{let e=await t();return await this.#e.load(),e}catch(e){this.problem=e;return}finally{this.busy=``}}#h(e){let{state:t=`ROSTER_STATE_DRAFT`}=e.name===this.#n.value?.name?this.#n.value:e;return d`<button aria-current=${e.name===this.chosen} @click=${()=>this.#s(e.name)}>
      <span class="row between"><b class="number">${C(e.startDate,{month:`short`,day:`numeric`})} – ${C(b(e.endDate??E(),-1),{month:`short`,day:`numeric`})}</b>
        <span class="badge ${It[t]??``}">${k(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length?e.teams.map(e=>this.host.teamName(e)).join(` / `):k(`allTeams`)} · ${ie(e.createTime)}</span>
    </button>`}#g(){let{value:e,failure:n}=this.#n;if(!e)return n?h(n,()=>void this.#n.load()):l(6);let r=e.state===`ROSTER_STATE_SOLVING`;return d`
      ${r?d`<div><div class="row between small"><span role="status">${k(`solving`)}</span><span class="number">${T(e.progressPermille??0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${k(`progress`)} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille??0)/10)}>
              <i ${Re({"--done":`${(e.progressPermille??0)/10}%`})}></i></div></div>`:t}
      ${e.problem?d`<p class="notice bad">${m(`warning`)}${e.problem}</p>`:t}
      ${e.easings?.length?d`<p class="notice watch">${m(`info`)}${U(`eased`,{what:e.easings.map(e=>U(e)).join(` / `)})}</p>`:t}
      ${this.#_(e)}
      <zt-solve-trace .points=${this.#r.get(e.name)??Ft}></zt-solve-trace>
      ${this.#S(e)}
      <div class="two">${this.#v(e)}${this.#y(e)}</div>
      ${e.shiftCount?this.#x(e):t}
      ${e.shiftCount&&!r&&e.state!==`ROSTER_STATE_CANCELLED`?d`<section><h3>${K(`people`)}</h3><zt-roster-people .roster=${e}></zt-roster-people></section>
        <section><h3>${M(`ofRoster`)}</h3><zt-roster-wishes .roster=${e}></zt-roster-wishes></section>`:t}
      ${e.state===`ROSTER_STATE_PUBLISHED`?d`<section><h3>${j(`notices`)}</h3><zt-roster-notices roster=${e.name}></zt-roster-notices></section>`:t}`}#_(e){let{objective:t=0,bound:n=0}=e,r=(e.unmet??[]).reduce((e,t)=>e+((t.required??0)-(t.available??0))*(t.minutes??0),0),i=vt({best:t,bound:n});return d`<dl class="figures">
      <div><dt>${k(`best`)}</dt><dd>${S(t)}<small>${k(`bound`,{bound:S(n)})}</small></dd></div>
      <div><dt>${k(`gap`)}</dt><dd>${T(i,1)}</dd></div>
      <div><dt>${k(`shifts`)}</dt><dd>${S(e.shiftCount??0)}<small>${k(`ofPeople`,{n:e.employeeCount??0})}</small></dd></div>
      <div><dt>${k(`unmetSum`)}</dt><dd class=${r>0?`bad-text`:`good-text`}>${w(r)}</dd></div>
    </dl>`}#v(e){let n=[...e.costs??[]].sort((e,t)=>(t.cost??0)-(e.cost??0));if(!n.length)return t;let r=Math.max(1,n[0].cost??1);return d`<section><h3>${k(`costs`)}</h3><table>
      <thead><tr><th scope="col">${k(`rule`)}</th><th scope="col" class="right">${k(`amount`)}</th><th scope="col" class="right">${k(`cost`)}</th></tr></thead>
      <tbody>${n.map(e=>d`<tr><td>${i(e.title)||e.rule}<i class="bar" ${Re({"--part":`${(e.cost??0)/r*100}%`})}></i></td>
        <td class="right">${S(e.amount??0)}</td><td class="right">${S(e.cost??0)}</td></tr>`)}</tbody></table></section>`}#y(e){return e.relaxations?.length?d`<section><h3>${k(`relaxations`)}</h3><ul class="helps">${e.relaxations.map(n=>d`<li><span>${this.#b(i(n.text))}</span><span class="row"><span class="soft small number">${k(`saves`,{span:w(n.savesMinutes??0)})}</span>
        ${this.#p(e,n.code)?d`<button class="button small" ?disabled=${!!this.busy} @click=${()=>this.#f(e,n.code??``)}>${U(`again`)}</button>`:t}</span></li>`)}</ul></section>`:t}#b(e){return e.replace(/employees\/[a-z0-9-]+/g,e=>this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g,e=>He(e))}#x(e){let t=e.unmet??[];return t.length?d`<section><h3>${k(`unmet`)}</h3><div class="scroll" tabindex="0" role="region" aria-label=${k(`unmet`)}><table>
      <thead><tr><th scope="col">${k(`interval`)}</th><th scope="col">${k(`skill`)}</th><th scope="col" class="right">${k(`required`)}</th><th scope="col" class="right">${k(`available`)}</th><th scope="col" class="right">${k(`short`)}</th></tr></thead>
      <tbody>${t.slice(0,Nt).map(e=>{let t=new Date(Date.parse(e.startTime??``)+(e.minutes??0)*6e4).toISOString();return d`<tr><td>${x(e.startTime,t)}</td><td>${e.skill}</td><td class="right">${oe(e.required??0)}</td><td class="right">${oe(e.available??0)}</td>
          <td class="right bad-text">${oe((e.required??0)-(e.available??0))}</td></tr>`})}</tbody></table></div></section>`:d`<p class="notice good">${m(`check`)}${k(`unmetNone`)}</p>`}#S(e){let n=e.state===`ROSTER_STATE_DRAFT`,r=e.state===`ROSTER_STATE_SOLVING`;return this.sure?d`<div class="notice watch">${m(`info`)}<div class="grow"><p>${k(`publishSure`)}</p><zt-publish-preview .roster=${e}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${()=>this.#C(e)}>${k(`publishYes`)}</button>
        <button class="button small quiet" @click=${()=>this.sure=!1}>${k(`back`)}</button></div>`:d`<div class="row wrap">
      ${n&&this.#o?d`<button class="button primary" @click=${()=>this.sure=!0}>${k(`publish`)}</button>`:t}
      ${e.shiftCount&&(n||e.state===`ROSTER_STATE_PUBLISHED`)?d`<a class="button" href=${Le(`roster`,e.name)}>${k(`seeBoard`)}</a>`:t}
      ${(n||r)&&this.#o?d`<button class="button ${n?`danger`:``}" ?disabled=${!!this.busy} @click=${()=>this.#w(e)}>${k(r?`stop`:`discard`)}</button>`:t}
    </div>`}async#C(e){let t=await this.#m(`publish`,()=>this.host.api.post(`/v1/${e.name}:publish`));this.sure=!1,t&&A(k(`published`)),this.#n.load()}async#w(e){await this.#m(`cancel`,()=>this.host.api.post(`/v1/${e.name}:cancel`)),this.#n.load()}};o([_()],Q.prototype,`centre`,void 0),o([e()],Q.prototype,`chosen`,void 0),o([e()],Q.prototype,`busy`,void 0),o([e()],Q.prototype,`problem`,void 0),o([e()],Q.prototype,`sure`,void 0),Q=o([r(`zt-roster-solver`)],Q);var Lt=31,Rt=[`agents`,`there`],zt=[0,600,700,800,900],Bt=[`PLANNER`,`CENTRE_MANAGER`],$=class extends a{constructor(...e){super(...e),this.queue=``,this.chosen=``,this.daily=!1,this.zoomed=``,this.importing=!1,this.quantile=0,this.busy=``,this.#e=new f(this,e=>this.host.api.get(`/v1/queues`,{centre:this.host.principal?.centre},e)),this.#t=new f(this,e=>this.host.api.get(`/v1/forecasts`,{queue:this.queue,pageSize:20},e)),this.#n=new f(this,e=>this.#o(e))}static{this.styles=[s,n`
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
    `]}#e;#t;#n;load(){this.#e.value||this.#e.load().then(()=>{let e=this.argument.startsWith(`queues/`)?this.argument:this.#e.value?.queues?.[0]?.name;e&&this.#r(e)})}#r(e){this.queue=e,this.chosen=``,this.preview=this.problem=void 0,this.#n.clear(),this.#t.load().then(()=>this.#i(this.#t.value?.forecasts?.[0]?.name??``))}#i(e){this.chosen=e,this.zoomed=``,this.preview=this.window=void 0,this.#n.load()}async#a(e){if(this.window=this.preview=void 0,!e.detail.forecast)return this.#n.load();await this.#t.load(),this.#i(e.detail.forecast)}async#o(e){let{api:t}=this.host,n=this.chosen?await t.get(`/v1/${this.chosen}`,{},e):void 0,r=n?.startDate??E(),i=n?.endDate??b(r,7),a=b(r,-14),[o,s,c,l,u]=await Promise.all([t.get(`/v1/${this.queue}/history`,{startDate:a,endDate:i},e),t.get(`/v1/${this.queue}/requirements`,{startDate:r,endDate:i},e),t.get(`/v1/calendarDays`,{startDate:a,endDate:i},e).catch(()=>({days:[]})),this.chosen?t.get(`/v1/${this.chosen}/weather`,{},e).catch(()=>({days:[]})):{days:[]},this.#s(r,i,e)]);return{forecast:n,history:o.slots??[],plan:s,days:c.days??[],weather:l.days??[],cover:u.flatMap(e=>e.intervals??[]),coverMinutes:u[0]?.intervalMinutes??30}}#s(e,t,n){let{centre:r=``,skill:i=``}=this.#c??{},a=[];for(let o=e;o<t;o=b(o,Lt)){let e=b(o,Lt)<t?b(o,Lt):t;a.push(this.host.api.get(`/v1/coverage`,{centre:r,skill:i,startTime:y(o,`00:00`),endTime:y(e,`00:00`)},n))}return Promise.all(a)}get#c(){return this.#e.value?.queues?.find(e=>e.name===this.queue)}async#l(e,t){this.busy=e,this.problem=void 0;try{return await t()}catch(e){this.problem=e;return}finally{this.busy=``}}async#u(e){e.preventDefault();let t=new FormData(e.target),n=String(t.get(`from`)),r=b(n,Number(t.get(`weeks`))*7),i=await this.#l(`forecast`,()=>this.host.api.post(`/v1/forecasts`,{queue:this.queue,startDate:n,endDate:r}));i&&(await this.#t.load(),this.#i(i.name))}async#d(e){let t={forecast:this.chosen,quantilePermille:this.quantile,validateOnly:e},n=await this.#l(e?`preview`:`force`,()=>this.host.api.post(`/v1/requirements`,t));n&&(this.preview=e?n:void 0,e||(A(k(`putInForce`)),await this.#n.load()))}render(){let{value:e,failure:n}=this.#e,r=e?.queues??[],i=this.#c?.centre??this.host.principal?.centre??``;return d`<div class="page">
      <header><h1>${k(`title`)}</h1>${r.length?this.#f(r):t}
        ${this.host.has(`PLANNER`)&&e?d`<span class="grow"></span><button class="button" data-import @click=${()=>this.importing=!0}>${D(`importOpen`)}</button>`:t}</header>
      ${n?h(n,()=>void this.#e.load()):t}
      ${this.problem?d`<div class="notice bad" role="alert">${m(`warning`)}<p>${this.problem.message}</p></div>`:t}
      ${e&&!r.length?d`<div class="panel">${p(`demand`,k(`noQueues`))}</div>`:t}
      ${this.queue?d`${this.#p()}${this.#C()}${this.#E()}`:n||e?t:d`<div class="panel">${l(8)}</div>`}
      ${r.length&&this.host.has(...Bt)?d`<zt-pool .queues=${r}></zt-pool>`:t}
      ${r.length&&i?d`<zt-quality centre=${i} skill=${this.#c?.skill??``} queue=${this.queue}></zt-quality>`:t}
      ${i?d`<zt-roster-solver centre=${i}></zt-roster-solver><zt-roster-rules centre=${i}></zt-roster-rules>`:t}
      ${i&&this.host.has(`PLANNER`)?d`<zt-history-import centre=${i} ?open=${this.importing} @close=${()=>this.importing=!1} @zt-done=${()=>void this.#n.load()}></zt-history-import>`:t}
    </div>`}#f(e){let n=this.#c?.target,r=(n?.plannedShrinkagePermille??0)+(n?.unplannedShrinkagePermille??0);return d`<div class="queue">
      <select class="input" aria-label=${k(`queue`)} @change=${e=>this.#r(e.target.value)}>
        ${e.map(e=>d`<option value=${e.name} ?selected=${e.name===this.queue}>${i(e.title)||e.code}</option>`)}</select>
      ${n?d`<span class="soft small number">${k(`target`,{level:T(n.targetPermille),seconds:n.thresholdSeconds??0})} ·
            ${k(`occupancy`,{share:T(n.occupancyCapPermille||880)})} · ${k(`shrinkage`,{share:T(r)})}</span>`:t}
    </div>`}#p(){let{value:e,failure:n}=this.#n,r=this.#t.value?.forecasts??[];return d`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${k(`forecast`)}</h2>
        ${r.length?d`<select class="input" aria-label=${k(`shownForecast`)} @change=${e=>this.#i(e.target.value)}>
              ${r.map(e=>d`<option value=${e.name} ?selected=${e.name===this.chosen}>${this.#m(e)}</option>`)}</select>`:t}
        <div class="segments" role="group" aria-label=${k(`calls`)}>
          <button aria-pressed=${!this.daily} @click=${()=>this.daily=!1}>${k(`bySlot`)}</button>
          <button aria-pressed=${this.daily} @click=${()=>this.daily=!0}>${k(`byDay`)}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has(`PLANNER`)?this.#h():t}
        ${n?h(n,()=>void this.#n.load()):t}
        ${e?this.#y(e):n?t:l(7)}
      </div>
    </section>`}#m(e){let t={month:`short`,day:`numeric`};return k(`forecastOf`,{from:C(e.startDate,t),to:C(b(e.endDate??E(),-1),t),made:se(e.createTime??``)})}#h(){return d`<form class="ask" @submit=${this.#u}>
      <label class="field"><span>${k(`from`)}</span><input class="input" type="date" name="from" required .defaultValue=${b(ce(E()),7)} /></label>
      <label class="field"><span>${k(`weeks`)}</span><select class="input" name="weeks">${[1,2,4,8,13].map(e=>d`<option value=${e} ?selected=${e===2}>${k(`nWeeks`,{n:e})}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${k(this.busy===`forecast`?`forecasting`:`makeForecast`)}</button>
    </form>`}#g(e,t,n,r,i={}){return{key:e,label:t,minutes:n,points:r,...i}}#_({forecast:e,days:t,weather:n,history:r}){return[...fe(t,e?.trainingNotes??[],n),...De(r)]}#v(e){this.zoomed=e.detail.date}#y(e){let{forecast:n,history:r}=e,i=this.#c?.slotMinutes??30,a=[this.#g(`actual`,k(`history`),i,_e(r))];n&&a.push(this.#g(`forecast`,k(`middle`),i,Ae(n)));let[o,s]=[he(r),ke(n)];return o.length&&!this.daily&&a.push(this.#g(`learnt`,D(`learnt`),i,o)),s.length&&!this.daily&&a.push(this.#g(`model`,D(`model`),i,s)),d`
      ${this.#b(e,this.daily?a.map(Ee):a,`MEASURE_CONTACTS`,k(`forecast`),220)}
      ${this.#x(e,i)}
      ${this.window?this.#S(this.window):t}
      ${this.daily?d`<p class="faint small">${O(`dayBand`)}</p>`:t}
      ${n?.provisionalDates?.length?d`<p class="notice watch">${m(`info`)}${k(`provisional`,{days:n.provisionalDates.map(e=>C(e)).join(` / `)})}</p>`:t}
      ${n?this.#T(n):d`<p class="soft">${k(`noForecast`)}</p>`}
      ${n?.trainingNotes?.length?this.#w(n):t}`}#b(e,t,n,r,i){return d`<zt-series-chart .series=${t} .notes=${this.#_(e)} .zoomed=${this.daily?``:this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...Bt)}
      label=${r} height=${i} @zt-zoom=${this.#v}
      @zt-window=${e=>this.window=e.detail&&{...e.detail,measure:n}}></zt-series-chart>`}#x(e,n){let r=this.daily?1440:n,i=[this.#g(`actual`,D(`ahtSeconds`),r,xe(e.history,this.daily)),this.#g(`forecast`,D(`ahtForecast`),r,we(e.forecast,this.daily))];return i.some(e=>e.points.length)?this.#b(e,i,`MEASURE_HANDLING_TIME`,D(`ahtSeconds`),130):t}#S(e){let[n,r]=[e.start,e.end].map(e=>new Date(e).toISOString()),i=t=>this.planning.ask({of:t,...e});return d`<div class="row wrap" role="status"><span class="small number">${D(`chosen`,{span:x(n,r)})}</span>
      ${e.start<Date.now()?d`<button class="button small" @click=${()=>i(`history`)}>${D(`makeEdit`)}</button>`:t}
      ${e.end>Date.now()?d`<button class="button small" @click=${()=>i(`forecast`)}>${D(`makeAdjustment`)}</button>`:t}
      <button class="button quiet small" @click=${()=>this.window=void 0}>${D(`clear`)}</button></div>`}#C(){let e=this.#c,t=this.host.teams.find(t=>t.skill===e?.skill)?.name??``,{history:n=[],forecast:r}=this.#n.value??{},i={past:n.length?Se(n.at(-1).startTime):void 0,coming:Ae(r).find(e=>e.start>Date.now())?.start};return d`<zt-day-again .queue=${e} team=${this.host.has(...Bt)?t:``} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${i} .notes=${r?.trainingNotes??[]} @zt-done=${this.#a}></zt-planning>`}#w(e){return d`<details class="learning"><summary>${O(`learning`)}</summary><ul>${(e.trainingNotes??[]).map(e=>d`<li class="small"><span class="number">${C(e.startDate)}${e.endDate&&e.endDate!==b(e.startDate??``,1)?d` – ${C(b(e.endDate,-1))}`:t}</span> ${me(e)}</li>`)}</ul></details>`}#T(e){return d`<div class="evidence"><h3>${k(`evidence`)}</h3><p class="small why">${je(e)} ${(e.ahtWapePermille??-1)>=0&&e.ahtWapePermille!==void 0?O(`ahtError`,{error:T(e.ahtWapePermille,1)}):t}</p>
      <p class="faint small">${k(`evidenceAbout`)}</p><table>
      <thead><tr><th scope="col">${k(`model`)}</th><th scope="col" class="right">${k(`slotError`)}</th><th scope="col" class="right">${k(`dayError`)}</th><th scope="col" class="right">${k(`bias`)}</th><th scope="col" class="right">${k(`origins`)}</th></tr></thead>
      <tbody>${(e.evidence??[]).map(n=>{let r=n.biasPermille??0;return d`<tr class=${n.model===e.model?`used`:``}><td>${de(n.model)} ${n.model===e.model?d`<span class="badge good">${k(`used`)}</span>`:t}</td>
          <td class="right">${T(n.slotWapePermille??0,1)}</td><td class="right">${T(n.dayWapePermille??0,1)}</td>
          <td class="right">${r>0?`+`:r<0?`−`:``}${T(Math.abs(r),1)}</td><td class="right">${n.originCount??0}</td></tr>`})}</tbody></table></div>`}#E(){let e=this.preview??this.#n.value?.plan,n=e?.slots??[],r=this.host.has(`PLANNER`)&&this.chosen;return d`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${k(`requirement`)}</h2>
        ${n.length?d`<span class="badge ${this.preview?`watch`:`good`}">${k(this.preview?`previewed`:`inForceNow`)}</span>`:t}</header>
      <div class="body stack">
        ${r?this.#D():t}
        ${n.length?d`${this.#O(n,e?.slotMinutes??30)}${this.#k(n,e?.slotMinutes??30)}`:d`<p class="soft">${k(`noRequirement`)}</p>`}
      </div>
    </section>`}#D(){return d`<div class="ask">
      <label class="field"><span>${k(`quantile`)}</span><select class="input" @change=${e=>{this.quantile=Number(e.target.value),this.preview=void 0}}>
        ${zt.map(e=>d`<option value=${e} ?selected=${e===this.quantile}>${e?k(`atQuantile`,{n:e/10}):k(`median`)}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${()=>this.#d(!0)}>${k(this.busy===`preview`?`reckoning`:`preview`)}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${()=>this.#d(!1)}>${k(`inForce`)}</button>
    </div>`}#O(e,t){let n=e.reduce((e,t)=>(t.heads??0)>(e.heads??0)?t:e),r=e.reduce((e,t)=>e+(t.calls??0),0),i=e.reduce((e,t)=>e+(t.calls??0)*Math.max(t.serviceLevelPermille??0,0),0),a=e.reduce((e,t)=>e+(t.agents??0),0),o=e.reduce((e,t)=>e+(t.agents??0)*(t.occupancyPermille??0),0),s=e.reduce((e,t)=>e+(t.heads??0),0)*t;return d`<dl class="figures">
      <div><dt>${k(`peak`)}</dt><dd>${S(n.heads??0)}<small>${ie(n.startTime)}</small></dd></div>
      <div><dt>${k(`headHours`)}</dt><dd>${S(s/60)}</dd></div>
      <div><dt>${k(`expectedLevel`)}</dt><dd>${r>0?T(i/r,1):`–`}</dd></div>
      <div><dt>${k(`expectedOccupancy`)}</dt><dd>${a>0?T(o/a,1):`–`}</dd></div>
    </dl>`}#k(e,n){let{cover:r=[],coverMinutes:i=30}=this.#n.value??{},a=ye(r),o=[this.#g(`heads`,k(`heads`),n,Me(e,`heads`),{stepped:!0}),this.#g(`agents`,k(`agents`),n,Me(e,`agents`),{stepped:!0})];return a.length&&o.push(this.#g(`there`,O(`rostered`),i,a,{stepped:!0})),d`<zt-series-chart .series=${this.daily?o.map(e=>Ee({...e,label:O(`inHours`,{label:e.label}),points:Te(e.points,e.minutes),stepped:!0})):o} .between=${a.length&&i===n?Rt:void 0} .notes=${this.#n.value?this.#_(this.#n.value):[]}
        .zoomed=${this.daily?``:this.zoomed} label=${k(`requirement`)} height="190" @zt-zoom=${this.#v}></zt-series-chart>
      ${a.length?this.#A(r,i):d`<p class="faint small">${O(`coverNone`)}</p>`}
      ${this.chosen?d`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#c?.target?.targetPermille??0}></zt-level-prices>`:t}`}#A(e,t){let{there:n,need:r,short:i,spare:a}=ve(e,t);return d`<p class="small number ${i>0?`watch-text`:`soft`}">${O(`coverSum`,{there:S(n),need:S(r),short:S(i,1),spare:S(a,1)})}</p>`}};o([e()],$.prototype,`queue`,void 0),o([e()],$.prototype,`chosen`,void 0),o([e()],$.prototype,`daily`,void 0),o([e()],$.prototype,`zoomed`,void 0),o([e()],$.prototype,`window`,void 0),o([e()],$.prototype,`importing`,void 0),o([e()],$.prototype,`quantile`,void 0),o([e()],$.prototype,`preview`,void 0),o([e()],$.prototype,`busy`,void 0),o([e()],$.prototype,`problem`,void 0),o([v(`zt-planning`)],$.prototype,`planning`,void 0),$=o([r(`zt-demand`)],$);export{$ as DemandPage};