import{G as e,H as t,J as n,L as r,O as i,U as a,W as o,X as s,Z as c,b as l,d as u,f as d,o as f,u as p,v as m,w as h}from"./shapes-DngMaivK.js";import{a as g,i as _,n as v,o as y,r as b,t as x}from"./cover-D-_pqiFe.js";import{t as S}from"./place-C2YfNovd.js";var C=r({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),w=30,T=10,E=22,D=64,O=864e5,k=class extends p{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[d,c`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get#n(){return this.points.at(-1).start-this.points[0].start>=O}get summary(){let e=v(this.points);return e.length?e.map(e=>C(`short`,{from:i(j(e.start)),to:i(j(e.end)),heads:l(e.worst)})).join(`; `):C(`enough`)}render(){return this.points.length?n`${this.#r()}${this.table?this.#p():this.#i()}`:n`<p class="notice">${f(`info`)}${C(`unknown`)}</p>`}#r(){return n`<div class="legend">
      <span class="required"><i></i>${C(`required`)}</span>
      <span class="before"><i></i>${C(this.#t?`before`:`available`)}</span>
      ${this.#t?n`<span class="after"><i></i>${C(`after`)}</span>`:e}
      ${v(this.points).length?n`<span class="gap"><i class="fill"></i>${C(`gap`)}</span>`:e}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${C(this.table?`asChart`:`asTable`)}
        title=${C(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${f(`table`,16)}</button>
    </div>`}#i(){let{points:e,width:t,height:r}=this;if(t<40)return n`<svg class="chart" height=${r}></svg>`;let i=_(e),a=i.at(-1).to,o=e=>w+e/a*(t-w),{top:c,ticks:l}=x(Math.max(...e.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>T+(1-Math.max(e,0)/c)*(r-T-E);return n`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${r} viewBox="0 0 ${t} ${r}"
        @pointermove=${e=>this.#c(e,i,a/(t-w))}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#l}>
        ${l.map(e=>s`<line class="grid" x1=${w} x2=${t} y1=${u(e)} y2=${u(e)}></line>
          <text x=${24} y=${u(e)+4} text-anchor="end">${e}</text>`)}
        ${this.#s(i,o)}
        ${g(i).map(e=>this.#a(e,o,u))}
        ${this.#o(i,o,u)}
      </svg>
      ${this.#u(i,o)}`}#a(t,n,r){let i=y(t,n,e=>r(e.before));return s`
      <path class="fill-before" d="${i}L${n(t.at(-1).to)} ${r(0)}L${n(t[0].from)} ${r(0)}Z"></path>
      ${t.map(({point:t,from:i,to:a})=>{let[o,c]=[b(t),t.required];return c-o<.05?e:s`<rect class="gap-area" x=${n(i)} width=${n(a)-n(i)} y=${r(c)} height=${r(o)-r(c)}></rect>`})}
      <path class="line-before" d=${i}></path>
      ${this.#t?s`<path class="line-after" d=${y(t,n,e=>r(b(e)))}></path>`:e}
      <path class="line-required" d=${y(t,n,e=>r(e.required))}></path>`}#o(t,n,r){let i=t[this.at],a=i?n((i.from+i.to)/2):0,o=t.find(({point:e})=>this.now>=e.start&&this.now<e.start+e.minutes*6e4),c=o?n(o.from+(this.now-o.point.start)/6e4):0,l=c>this.width-60?{at:c-4,anchor:`end`}:{at:c+4,anchor:`start`};return s`
      ${o?s`<line class="now" x1=${c} x2=${c} y1=${6} y2=${r(0)}></line>
            <text class="now-text" x=${l.at} y=${14} text-anchor=${l.anchor}>${C(`nowLine`)}</text>`:e}
      ${i?s`<line class="cursor" x1=${a} x2=${a} y1=${T} y2=${r(0)}></line>`:e}`}#s(e,t){let n=g(e),r=Math.max(1,Math.floor((this.width-w)/D));if(n.length>1&&this.#n){let e=n.filter((e,t)=>!t||A(e)!==A(n[t-1])),i=Math.ceil(e.length/r);return e.filter((e,t)=>t%i===0).map(e=>s`<text x=${t(e[0].from)} y=${this.height-5}>${A(e)}</text>`)}let a=e.at(-1).to/60,o=([.5,1,2,3,4,6,12,24].find(e=>a/e<=r)??24)*36e5;return e.filter(({point:e})=>e.start%o===0).map(({point:e,from:n})=>{let r=t(n);return s`<text x=${r} y=${this.height-5} text-anchor=${r<42?`start`:r>this.width-18?`end`:`middle`}>${i(j(e.start))}</text>`})}#c(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+w,i=(e.clientX-r)*n;this.at=t.findIndex(e=>i>=e.from&&i<e.to)}#l(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#u(t,r){let i=t[this.at];if(!i)return e;let{point:a}=i,o=r((i.from+i.to)/2),s=o>this.width/2?{right:`${this.width-o+10}px`,left:`auto`}:{left:`${o+10}px`,right:`auto`};return n`<div class="tip" aria-live="polite" ${S(s)}>
      <b>${this.#d(a)}</b>
      ${this.#f(a).map(([e,t])=>n`<span>${e}</span><span>${t}</span>`)}
    </div>`}#d(e){let t=`${i(j(e.start))}–${i(j(e.start+e.minutes*6e4))}`;return this.#n?`${m(j(e.start))} ${t}`:t}#f(e){let t=[[C(`required`),l(e.required)],[C(this.#t?`before`:`available`),l(e.before)]];return this.#t&&t.push([C(`after`),l(b(e))]),t.push([C(`slack`),l(b(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([C(`level`),h(e.levelPermille)]),t}#p(){return n`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${C(`from`)}</th>${this.#f(this.points[0]).map(([e])=>n`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>n`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([,e])=>n`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};u([a({attribute:!1})],k.prototype,`points`,void 0),u([a({attribute:!1})],k.prototype,`now`,void 0),u([a({type:Number})],k.prototype,`height`,void 0),u([t()],k.prototype,`width`,void 0),u([t()],k.prototype,`table`,void 0),u([t()],k.prototype,`at`,void 0),k=u([o(`zt-cover-chart`)],k);function A(e){return m(j(e[0].point.start))}function j(e){return new Date(e).toISOString()}