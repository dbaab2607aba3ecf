import{C as e,D as t,E as n,M as r,T as i,b as a,h as o,j as s,k as c,m as l,p as u,s as d,w as f}from"./index-5N_9C4O2.js";import{p,s as m,u as h}from"./format-QfU8B9I2.js";var g=e=>e.after??e.before;function _(e){let t=[];for(let n of e){let e=n.required-g(n);if(e<.05)continue;let r=n.start+n.minutes*6e4,i=t.at(-1);i&&i.end===n.start?(i.end=r,i.worst=Math.max(i.worst,e)):t.push({start:n.start,end:r,worst:e})}return t}function v(e){let t=Math.max(e,1)/4,n=10**Math.floor(Math.log10(t)),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n),i=Math.ceil(e/r)*r||r;return{top:i,ticks:Array.from({length:Math.round(i/r)+1},(e,t)=>t*r)}}function y(e,t,n){return e.map((e,r)=>{let[i,a]=[t(e.start),t(e.start+e.minutes*6e4)],o=n(e).toFixed(1);return`${r?`L`:`M`}${i.toFixed(1)} ${o}L${a.toFixed(1)} ${o}`}).join(``)}var b={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},x=e=>(...t)=>({_$litDirective$:e,values:t}),S=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},C=x(class extends S{render(e){return t}update(e,[n]){let{style:r}=e.element;for(let[e,t]of Object.entries(n))r.setProperty(e,t);return t}}),w=a({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),T=30,E=10,D=22,O=64,k=class extends u{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[o,r`
      :host { position: relative; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; height: 0; border-top: 2px solid var(--mark); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--mark); border-radius: 2px; vertical-align: -1px; }
      .legend .required { --mark: var(--zt-chart-required); }
      .legend .before { --mark: var(--zt-chart-before); }
      .legend .after { --mark: var(--zt-chart-after); }
      .legend .gap { --mark: var(--zt-chart-gap); }
      .legend .required i { border-top-style: dashed; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); stroke-width: 1; }
      .fill-before { fill: var(--zt-chart-before-fill); }
      .line-before { fill: none; stroke: var(--zt-chart-before); stroke-width: 1.5; }
      .line-after { fill: none; stroke: var(--zt-chart-after); stroke-width: 2; }
      .line-required { fill: none; stroke: var(--zt-chart-required); stroke-width: 1.75; stroke-dasharray: 4 3; }
      .gap-area { fill: var(--zt-chart-gap); opacity: 0.55; }
      .now { stroke: var(--zt-accent); stroke-width: 1.5; }
      .now-text { fill: var(--zt-accent); font-weight: 600; }
      .cursor { stroke: var(--zt-ink-faint); stroke-width: 1; }
      .tip {
        position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none;
        background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny);
        display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap;
      }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 260px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get summary(){let e=_(this.points);return e.length?e.map(e=>w(`short`,{from:p(A(e.start)),to:p(A(e.end)),heads:m(e.worst)})).join(`; `):w(`enough`)}render(){return this.points.length?c`${this.#n()}${this.table?this.#d():this.#r()}`:c`<p class="notice">${d(`info`)}${w(`unknown`)}</p>`}#n(){return c`<div class="legend">
      <span class="required"><i></i>${w(`required`)}</span>
      <span class="before"><i></i>${w(this.#t?`before`:`available`)}</span>
      ${this.#t?c`<span class="after"><i></i>${w(`after`)}</span>`:n}
      ${_(this.points).length?c`<span class="gap"><i class="fill"></i>${w(`gap`)}</span>`:n}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${w(this.table?`asChart`:`asTable`)}
        title=${w(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${d(`table`,16)}</button>
    </div>`}#r(){let{points:e,width:t,height:n}=this;if(t<40)return c`<svg class="chart" height=${n}></svg>`;let[r,i]=[e[0].start,e.at(-1).start+e.at(-1).minutes*6e4],a=e=>T+(e-r)/(i-r)*(t-T),{top:o,ticks:l}=v(Math.max(...e.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>E+(1-Math.max(e,0)/o)*(n-E-D);return c`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${e=>this.#s(e,(i-r)/(t-T),r)}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#c}>
        ${l.map(e=>s`<line class="grid" x1=${T} x2=${t} y1=${u(e)} y2=${u(e)}></line>
          <text x=${24} y=${u(e)+4} text-anchor="end">${e}</text>`)}
        ${this.#o(r,i,a)}
        ${this.#i(e,a,u)}
        ${this.#a(e,a,u,r,i)}
      </svg>
      ${this.#l(a)}`}#i(e,t,r){let i=e=>e.start+e.minutes*6e4,a=y(e,t,e=>r(e.before));return s`
      <path class="fill-before" d="${a}L${t(i(e.at(-1)))} ${r(0)}L${t(e[0].start)} ${r(0)}Z"></path>
      ${e.map(e=>{let[a,o]=[g(e),e.required];return o-a<.05?n:s`<rect class="gap-area" x=${t(e.start)} width=${t(i(e))-t(e.start)} y=${r(o)}
          height=${r(a)-r(o)}></rect>`})}
      <path class="line-before" d=${a}></path>
      ${this.#t?s`<path class="line-after" d=${y(e,t,e=>r(g(e)))}></path>`:n}
      <path class="line-required" d=${y(e,t,e=>r(e.required))}></path>`}#a(e,t,r,i,a){let o=e[this.at],c=o?t(o.start+o.minutes*3e4):0,l=t(this.now);return s`
      ${this.now>i&&this.now<a?s`<line class="now" x1=${l} x2=${l} y1=${6} y2=${r(0)}></line>
            <text class="now-text" x=${l+4} y=${14}>${w(`nowLine`)}</text>`:n}
      ${o?s`<line class="cursor" x1=${c} x2=${c} y1=${E} y2=${r(0)}></line>`:n}`}#o(e,t,n){let r=Math.max(1,Math.floor((this.width-T)/O)),i=(t-e)/36e5,a=([.5,1,2,3,4,6,12,24].find(e=>i/e<=r)??24)*36e5,o=[];for(let n=Math.ceil(e/a)*a;n<=t;n+=a)o.push(n);return o.map(e=>{let t=n(e)>this.width-18?`end`:n(e)<42?`start`:`middle`;return s`<text x=${n(e)} y=${this.height-5} text-anchor=${t}>${p(A(e))}</text>`})}#s(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+T,i=n+(e.clientX-r)*t;this.at=this.points.findIndex(e=>i>=e.start&&i<e.start+e.minutes*6e4)}#c(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#l(e){let t=this.points[this.at];if(!t)return n;let r=e(t.start+t.minutes*3e4),i=r>this.width/2?{right:`${this.width-r+10}px`,left:`auto`}:{left:`${r+10}px`,right:`auto`};return c`<div class="tip" aria-live="polite" ${C(i)}>
      <b>${p(A(t.start))}–${p(A(t.start+t.minutes*6e4))}</b>
      ${this.#u(t).map(([e,t])=>c`<span>${e}</span><span>${t}</span>`)}
    </div>`}#u(e){let t=[[w(`required`),m(e.required)],[w(this.#t?`before`:`available`),m(e.before)]];return this.#t&&t.push([w(`after`),m(g(e))]),t.push([w(`slack`),m(g(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([w(`level`),h(e.levelPermille)]),t}#d(){return c`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${w(`from`)}</th>${this.#u(this.points[0]).map(([e])=>c`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>c`<tr>
          <td>${p(A(e.start))}–${p(A(e.start+e.minutes*6e4))}</td>
          ${this.#u(e).map(([,e])=>c`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};l([f({attribute:!1})],k.prototype,`points`,void 0),l([f({attribute:!1})],k.prototype,`now`,void 0),l([f({type:Number})],k.prototype,`height`,void 0),l([e()],k.prototype,`width`,void 0),l([e()],k.prototype,`table`,void 0),l([e()],k.prototype,`at`,void 0),k=l([i(`zt-cover-chart`)],k);function A(e){return new Date(e).toISOString()}export{g as a,b as i,x as n,S as r,C as t};