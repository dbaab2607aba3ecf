import{G as e,K as t,Q as n,R as r,T as i,U as a,W as o,Y as s,Z as c,d as l,f as u,k as d,o as f,u as p,x as m,y as h}from"./shapes-Ck_9t0Dp.js";import{a as g,i as _,n as v,o as y,r as b,t as x}from"./cover-D-_pqiFe.js";import{t as S}from"./place-BA6y1Tuk.js";var C=r({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),w=30,T=10,E=22,D=64,O=864e5,k=class extends p{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[u,n`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get#n(){return this.points.at(-1).start-this.points[0].start>=O}get summary(){let e=v(this.points);return e.length?e.map(e=>C(`short`,{from:d(j(e.start)),to:d(j(e.end)),heads:m(e.worst)})).join(`; `):C(`enough`)}render(){return this.points.length?s`${this.#r()}${this.table?this.#p():this.#i()}`:s`<p class="notice">${f(`info`)}${C(`unknown`)}</p>`}#r(){return s`<div class="legend">
      <span class="required"><i></i>${C(`required`)}</span>
      <span class="before"><i></i>${C(this.#t?`before`:`available`)}</span>
      ${this.#t?s`<span class="after"><i></i>${C(`after`)}</span>`:t}
      ${v(this.points).length?s`<span class="gap"><i class="fill"></i>${C(`gap`)}</span>`:t}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${C(this.table?`asChart`:`asTable`)}
        title=${C(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${f(`table`,16)}</button>
    </div>`}#i(){let{points:e,width:t,height:n}=this;if(t<40)return s`<svg class="chart" height=${n}></svg>`;let r=_(e),i=r.at(-1).to,a=e=>w+e/i*(t-w),{top:o,ticks:l}=x(Math.max(...e.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>T+(1-Math.max(e,0)/o)*(n-T-E);return s`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${e=>this.#c(e,r,i/(t-w))}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#l}>
        ${l.map(e=>c`<line class="grid" x1=${w} x2=${t} y1=${u(e)} y2=${u(e)}></line>
          <text x=${24} y=${u(e)+4} text-anchor="end">${e}</text>`)}
        ${this.#s(r,a)}
        ${g(r).map(e=>this.#a(e,a,u))}
        ${this.#o(r,a,u)}
      </svg>
      ${this.#u(r,a)}`}#a(e,n,r){let i=y(e,n,e=>r(e.before));return c`
      <path class="fill-before" d="${i}L${n(e.at(-1).to)} ${r(0)}L${n(e[0].from)} ${r(0)}Z"></path>
      ${e.map(({point:e,from:i,to:a})=>{let[o,s]=[b(e),e.required];return s-o<.05?t:c`<rect class="gap-area" x=${n(i)} width=${n(a)-n(i)} y=${r(s)} height=${r(o)-r(s)}></rect>`})}
      <path class="line-before" d=${i}></path>
      ${this.#t?c`<path class="line-after" d=${y(e,n,e=>r(b(e)))}></path>`:t}
      <path class="line-required" d=${y(e,n,e=>r(e.required))}></path>`}#o(e,n,r){let i=e[this.at],a=i?n((i.from+i.to)/2):0,o=e.find(({point:e})=>this.now>=e.start&&this.now<e.start+e.minutes*6e4),s=o?n(o.from+(this.now-o.point.start)/6e4):0,l=s>this.width-60?{at:s-4,anchor:`end`}:{at:s+4,anchor:`start`};return c`
      ${o?c`<line class="now" x1=${s} x2=${s} y1=${6} y2=${r(0)}></line>
            <text class="now-text" x=${l.at} y=${14} text-anchor=${l.anchor}>${C(`nowLine`)}</text>`:t}
      ${i?c`<line class="cursor" x1=${a} x2=${a} y1=${T} y2=${r(0)}></line>`:t}`}#s(e,t){let n=g(e),r=Math.max(1,Math.floor((this.width-w)/D));if(n.length>1&&this.#n){let e=n.filter((e,t)=>!t||A(e)!==A(n[t-1])),i=Math.ceil(e.length/r);return e.filter((e,t)=>t%i===0).map(e=>c`<text x=${t(e[0].from)} y=${this.height-5}>${A(e)}</text>`)}let i=e.at(-1).to/60,a=([.5,1,2,3,4,6,12,24].find(e=>i/e<=r)??24)*36e5;return e.filter(({point:e})=>e.start%a===0).map(({point:e,from:n})=>{let r=t(n);return c`<text x=${r} y=${this.height-5} text-anchor=${r<42?`start`:r>this.width-18?`end`:`middle`}>${d(j(e.start))}</text>`})}#c(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+w,i=(e.clientX-r)*n;this.at=t.findIndex(e=>i>=e.from&&i<e.to)}#l(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#u(e,n){let r=e[this.at];if(!r)return t;let{point:i}=r,a=n((r.from+r.to)/2),o=a>this.width/2?{right:`${this.width-a+10}px`,left:`auto`}:{left:`${a+10}px`,right:`auto`};return s`<div class="tip" aria-live="polite" ${S(o)}>
      <b>${this.#d(i)}</b>
      ${this.#f(i).map(([e,t])=>s`<span>${e}</span><span>${t}</span>`)}
    </div>`}#d(e){let t=`${d(j(e.start))}–${d(j(e.start+e.minutes*6e4))}`;return this.#n?`${h(j(e.start))} ${t}`:t}#f(e){let t=[[C(`required`),m(e.required)],[C(this.#t?`before`:`available`),m(e.before)]];return this.#t&&t.push([C(`after`),m(b(e))]),t.push([C(`slack`),m(b(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([C(`level`),i(e.levelPermille)]),t}#p(){return s`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${C(`from`)}</th>${this.#f(this.points[0]).map(([e])=>s`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>s`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([,e])=>s`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};l([o({attribute:!1})],k.prototype,`points`,void 0),l([o({attribute:!1})],k.prototype,`now`,void 0),l([o({type:Number})],k.prototype,`height`,void 0),l([a()],k.prototype,`width`,void 0),l([a()],k.prototype,`table`,void 0),l([a()],k.prototype,`at`,void 0),k=l([e(`zt-cover-chart`)],k);function A(e){return h(j(e[0].point.start))}function j(e){return new Date(e).toISOString()}