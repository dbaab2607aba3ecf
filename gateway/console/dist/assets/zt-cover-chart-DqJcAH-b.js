import{C as e,D as t,E as n,M as r,T as i,b as a,h as o,j as s,k as c,m as l,p as u,s as d,w as f}from"./index-DXkp-D0j.js";import{a as p,p as m,r as h,s as g,u as _}from"./format-CEaRvrez.js";var v=e=>e.after??e.before;function y(e){let t=[];for(let n of e){let e=n.required-v(n);if(e<.05)continue;let r=n.start+n.minutes*6e4,i=t.at(-1);i&&i.end===n.start?(i.end=r,i.worst=Math.max(i.worst,e)):t.push({start:n.start,end:r,worst:e})}return t}function b(e){let t=Math.max(e,1)/4,n=10**Math.floor(Math.log10(t)),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n),i=Math.ceil(e/r)*r||r;return{top:i,ticks:Array.from({length:Math.round(i/r)+1},(e,t)=>t*r)}}function x(e){let t=e.reduce((e,t)=>e+t.minutes,0)*S,n=0;return e.map((r,i)=>{let a=e[i-1];a&&a.start+a.minutes*6e4!==r.start&&(n+=t);let o={point:r,from:n,to:n+r.minutes};return n=o.to,o})}var S=.025;function C(e){let t=[];for(let n of e){let e=t.at(-1);e&&e.at(-1).to===n.from?e.push(n):t.push([n])}return t}function w(e,t,n){return e.map(({point:e,from:r,to:i},a)=>{let o=n(e).toFixed(1);return`${a?`L`:`M`}${t(r).toFixed(1)} ${o}L${t(i).toFixed(1)} ${o}`}).join(``)}var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},E=e=>(...t)=>({_$litDirective$:e,values:t}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},O=E(class extends D{render(e){return t}update(e,[n]){let{style:r}=e.element;for(let[e,t]of Object.entries(n))r.setProperty(e,t);return t}}),k=a({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),A=30,j=10,M=22,N=64,P=class extends u{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[o,r`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get summary(){let e=y(this.points);return e.length?e.map(e=>k(`short`,{from:m(F(e.start)),to:m(F(e.end)),heads:g(e.worst)})).join(`; `):k(`enough`)}render(){return this.points.length?c`${this.#n()}${this.table?this.#f():this.#r()}`:c`<p class="notice">${d(`info`)}${k(`unknown`)}</p>`}#n(){return c`<div class="legend">
      <span class="required"><i></i>${k(`required`)}</span>
      <span class="before"><i></i>${k(this.#t?`before`:`available`)}</span>
      ${this.#t?c`<span class="after"><i></i>${k(`after`)}</span>`:n}
      ${y(this.points).length?c`<span class="gap"><i class="fill"></i>${k(`gap`)}</span>`:n}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${k(this.table?`asChart`:`asTable`)}
        title=${k(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${d(`table`,16)}</button>
    </div>`}#r(){let{points:e,width:t,height:n}=this;if(t<40)return c`<svg class="chart" height=${n}></svg>`;let r=x(e),i=r.at(-1).to,a=e=>A+e/i*(t-A),{top:o,ticks:l}=b(Math.max(...e.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>j+(1-Math.max(e,0)/o)*(n-j-M);return c`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${e=>this.#s(e,r,i/(t-A))}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#c}>
        ${l.map(e=>s`<line class="grid" x1=${A} x2=${t} y1=${u(e)} y2=${u(e)}></line>
          <text x=${24} y=${u(e)+4} text-anchor="end">${e}</text>`)}
        ${this.#o(r,a)}
        ${C(r).map(e=>this.#i(e,a,u))}
        ${this.#a(r,a,u)}
      </svg>
      ${this.#l(r,a)}`}#i(e,t,r){let i=w(e,t,e=>r(e.before));return s`
      <path class="fill-before" d="${i}L${t(e.at(-1).to)} ${r(0)}L${t(e[0].from)} ${r(0)}Z"></path>
      ${e.map(({point:e,from:i,to:a})=>{let[o,c]=[v(e),e.required];return c-o<.05?n:s`<rect class="gap-area" x=${t(i)} width=${t(a)-t(i)} y=${r(c)} height=${r(o)-r(c)}></rect>`})}
      <path class="line-before" d=${i}></path>
      ${this.#t?s`<path class="line-after" d=${w(e,t,e=>r(v(e)))}></path>`:n}
      <path class="line-required" d=${w(e,t,e=>r(e.required))}></path>`}#a(e,t,r){let i=e[this.at],a=i?t((i.from+i.to)/2):0,o=e.find(({point:e})=>this.now>=e.start&&this.now<e.start+e.minutes*6e4),c=o?t(o.from+(this.now-o.point.start)/6e4):0,l=c>this.width-60?{at:c-4,anchor:`end`}:{at:c+4,anchor:`start`};return s`
      ${o?s`<line class="now" x1=${c} x2=${c} y1=${6} y2=${r(0)}></line>
            <text class="now-text" x=${l.at} y=${14} text-anchor=${l.anchor}>${k(`nowLine`)}</text>`:n}
      ${i?s`<line class="cursor" x1=${a} x2=${a} y1=${j} y2=${r(0)}></line>`:n}`}#o(e,t){let n=C(e),r=Math.max(1,Math.floor((this.width-A)/N));if(n.length>1){let e=Math.ceil(n.length/r);return n.filter((t,n)=>n%e===0).map(e=>s`<text x=${t(e[0].from)} y=${this.height-5}>${p(F(e[0].point.start))}</text>`)}let i=e.at(-1).to/60,a=([.5,1,2,3,4,6,12,24].find(e=>i/e<=r)??24)*36e5;return e.filter(({point:e})=>e.start%a===0).map(({point:e,from:n})=>{let r=t(n);return s`<text x=${r} y=${this.height-5} text-anchor=${r<42?`start`:r>this.width-18?`end`:`middle`}>${m(F(e.start))}</text>`})}#s(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+A,i=(e.clientX-r)*n;this.at=t.findIndex(e=>i>=e.from&&i<e.to)}#c(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#l(e,t){let r=e[this.at];if(!r)return n;let{point:i}=r,a=t((r.from+r.to)/2),o=a>this.width/2?{right:`${this.width-a+10}px`,left:`auto`}:{left:`${a+10}px`,right:`auto`};return c`<div class="tip" aria-live="polite" ${O(o)}>
      <b>${this.#u(i)}</b>
      ${this.#d(i).map(([e,t])=>c`<span>${e}</span><span>${t}</span>`)}
    </div>`}#u(e){let t=new Set([this.points[0],this.points.at(-1)].map(e=>h(F(e.start)))),n=`${m(F(e.start))}–${m(F(e.start+e.minutes*6e4))}`;return t.size>1?`${p(F(e.start))} ${n}`:n}#d(e){let t=[[k(`required`),g(e.required)],[k(this.#t?`before`:`available`),g(e.before)]];return this.#t&&t.push([k(`after`),g(v(e))]),t.push([k(`slack`),g(v(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([k(`level`),_(e.levelPermille)]),t}#f(){return c`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${k(`from`)}</th>${this.#d(this.points[0]).map(([e])=>c`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>c`<tr>
          <td>${this.#u(e)}</td>
          ${this.#d(e).map(([,e])=>c`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};l([f({attribute:!1})],P.prototype,`points`,void 0),l([f({attribute:!1})],P.prototype,`now`,void 0),l([f({type:Number})],P.prototype,`height`,void 0),l([e()],P.prototype,`width`,void 0),l([e()],P.prototype,`table`,void 0),l([e()],P.prototype,`at`,void 0),P=l([i(`zt-cover-chart`)],P);function F(e){return new Date(e).toISOString()}export{v as a,T as i,E as n,D as r,O as t};