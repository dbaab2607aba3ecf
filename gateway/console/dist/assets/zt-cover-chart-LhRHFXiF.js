import{A as e,C as t,D as n,E as r,T as i,b as a,h as o,j as s,k as c,m as l,p as u,s as d,w as f}from"./index-C-w55nRo.js";import{a as p,l as m,s as h}from"./format-C0jkQhQc.js";var g=e=>e.after??e.before;function _(e){let t=[];for(let n of e){let e=n.required-g(n);if(e<.05)continue;let r=n.start+n.minutes*6e4,i=t.at(-1);i&&i.end===n.start?(i.end=r,i.worst=Math.max(i.worst,e)):t.push({start:n.start,end:r,worst:e})}return t}function v(e){let t=Math.max(e,1)/4,n=10**Math.floor(Math.log10(t)),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n),i=Math.ceil(e/r)*r||r;return{top:i,ticks:Array.from({length:Math.round(i/r)+1},(e,t)=>t*r)}}function y(e,t,n){return e.map((e,r)=>{let[i,a]=[t(e.start),t(e.start+e.minutes*6e4)],o=n(e).toFixed(1);return`${r?`L`:`M`}${i.toFixed(1)} ${o}L${a.toFixed(1)} ${o}`}).join(``)}var b=e=>(...t)=>({_$litDirective$:e,values:t}),x=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},S=b(class extends x{render(e){return n}update(e,[t]){let{style:r}=e.element;for(let[e,n]of Object.entries(t))r.setProperty(e,n);return n}}),C=a({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),w=30,T=10,E=22,D=64,O=class extends u{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[o,s`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get summary(){let e=_(this.points);return e.length?e.map(e=>C(`short`,{from:m(k(e.start)),to:m(k(e.end)),heads:p(e.worst)})).join(`; `):C(`enough`)}render(){return this.points.length?c`${this.#n()}${this.table?this.#d():this.#r()}`:c`<p class="notice">${d(`info`)}${C(`unknown`)}</p>`}#n(){return c`<div class="legend">
      <span class="required"><i></i>${C(`required`)}</span>
      <span class="before"><i></i>${C(this.#t?`before`:`available`)}</span>
      ${this.#t?c`<span class="after"><i></i>${C(`after`)}</span>`:r}
      ${_(this.points).length?c`<span class="gap"><i class="fill"></i>${C(`gap`)}</span>`:r}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${C(this.table?`asChart`:`asTable`)}
        title=${C(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${d(`table`,16)}</button>
    </div>`}#r(){let{points:t,width:n,height:r}=this;if(n<40)return c`<svg class="chart" height=${r}></svg>`;let[i,a]=[t[0].start,t.at(-1).start+t.at(-1).minutes*6e4],o=e=>w+(e-i)/(a-i)*(n-w),{top:s,ticks:l}=v(Math.max(...t.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>T+(1-Math.max(e,0)/s)*(r-T-E);return c`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${r} viewBox="0 0 ${n} ${r}"
        @pointermove=${e=>this.#s(e,(a-i)/(n-w),i)}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#c}>
        ${l.map(t=>e`<line class="grid" x1=${w} x2=${n} y1=${u(t)} y2=${u(t)}></line>
          <text x=${24} y=${u(t)+4} text-anchor="end">${t}</text>`)}
        ${this.#o(i,a,o)}
        ${this.#i(t,o,u)}
        ${this.#a(t,o,u,i,a)}
      </svg>
      ${this.#l(o)}`}#i(t,n,i){let a=e=>e.start+e.minutes*6e4,o=y(t,n,e=>i(e.before));return e`
      <path class="fill-before" d="${o}L${n(a(t.at(-1)))} ${i(0)}L${n(t[0].start)} ${i(0)}Z"></path>
      ${t.map(t=>{let[o,s]=[g(t),t.required];return s-o<.05?r:e`<rect class="gap-area" x=${n(t.start)} width=${n(a(t))-n(t.start)} y=${i(s)}
          height=${i(o)-i(s)}></rect>`})}
      <path class="line-before" d=${o}></path>
      ${this.#t?e`<path class="line-after" d=${y(t,n,e=>i(g(e)))}></path>`:r}
      <path class="line-required" d=${y(t,n,e=>i(e.required))}></path>`}#a(t,n,i,a,o){let s=t[this.at],c=s?n(s.start+s.minutes*3e4):0,l=n(this.now);return e`
      ${this.now>a&&this.now<o?e`<line class="now" x1=${l} x2=${l} y1=${6} y2=${i(0)}></line>
            <text class="now-text" x=${l+4} y=${14}>${C(`nowLine`)}</text>`:r}
      ${s?e`<line class="cursor" x1=${c} x2=${c} y1=${T} y2=${i(0)}></line>`:r}`}#o(t,n,r){let i=Math.max(1,Math.floor((this.width-w)/D)),a=(n-t)/36e5,o=([.5,1,2,3,4,6,12,24].find(e=>a/e<=i)??24)*36e5,s=[];for(let e=Math.ceil(t/o)*o;e<=n;e+=o)s.push(e);return s.map(t=>{let n=r(t)>this.width-18?`end`:r(t)<42?`start`:`middle`;return e`<text x=${r(t)} y=${this.height-5} text-anchor=${n}>${m(k(t))}</text>`})}#s(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+w,i=n+(e.clientX-r)*t;this.at=this.points.findIndex(e=>i>=e.start&&i<e.start+e.minutes*6e4)}#c(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#l(e){let t=this.points[this.at];if(!t)return r;let n=e(t.start+t.minutes*3e4),i=n>this.width/2?{right:`${this.width-n+10}px`,left:`auto`}:{left:`${n+10}px`,right:`auto`};return c`<div class="tip" aria-live="polite" ${S(i)}>
      <b>${m(k(t.start))}–${m(k(t.start+t.minutes*6e4))}</b>
      ${this.#u(t).map(([e,t])=>c`<span>${e}</span><span>${t}</span>`)}
    </div>`}#u(e){let t=[[C(`required`),p(e.required)],[C(this.#t?`before`:`available`),p(e.before)]];return this.#t&&t.push([C(`after`),p(g(e))]),t.push([C(`slack`),p(g(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([C(`level`),h(e.levelPermille)]),t}#d(){return c`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${C(`from`)}</th>${this.#u(this.points[0]).map(([e])=>c`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>c`<tr>
          <td>${m(k(e.start))}–${m(k(e.start+e.minutes*6e4))}</td>
          ${this.#u(e).map(([,e])=>c`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};l([f({attribute:!1})],O.prototype,`points`,void 0),l([f({attribute:!1})],O.prototype,`now`,void 0),l([f({type:Number})],O.prototype,`height`,void 0),l([t()],O.prototype,`width`,void 0),l([t()],O.prototype,`table`,void 0),l([t()],O.prototype,`at`,void 0),O=l([i(`zt-cover-chart`)],O);function k(e){return new Date(e).toISOString()}export{g as t};