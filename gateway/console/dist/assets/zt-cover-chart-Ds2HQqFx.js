import{B as e,D as t,F as n,H as r,J as i,K as a,U as o,V as s,Y as c,b as l,d as u,f as d,o as f,u as p,v as m,w as h}from"./shapes-DG9zjCvG.js";import{a as g,i as _,n as v,o as y,r as b,t as x}from"./cover-D-_pqiFe.js";import{t as S}from"./place-QR5zxgTy.js";var C=n({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),w=30,T=10,E=22,D=64,O=864e5,k=class extends p{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[d,c`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get#n(){return this.points.at(-1).start-this.points[0].start>=O}get summary(){let e=v(this.points);return e.length?e.map(e=>C(`short`,{from:t(j(e.start)),to:t(j(e.end)),heads:l(e.worst)})).join(`; `):C(`enough`)}render(){return this.points.length?a`${this.#r()}${this.table?this.#p():this.#i()}`:a`<p class="notice">${f(`info`)}${C(`unknown`)}</p>`}#r(){return a`<div class="legend">
      <span class="required"><i></i>${C(`required`)}</span>
      <span class="before"><i></i>${C(this.#t?`before`:`available`)}</span>
      ${this.#t?a`<span class="after"><i></i>${C(`after`)}</span>`:o}
      ${v(this.points).length?a`<span class="gap"><i class="fill"></i>${C(`gap`)}</span>`:o}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${C(this.table?`asChart`:`asTable`)}
        title=${C(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${f(`table`,16)}</button>
    </div>`}#i(){let{points:e,width:t,height:n}=this;if(t<40)return a`<svg class="chart" height=${n}></svg>`;let r=_(e),o=r.at(-1).to,s=e=>w+e/o*(t-w),{top:c,ticks:l}=x(Math.max(...e.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>T+(1-Math.max(e,0)/c)*(n-T-E);return a`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${e=>this.#c(e,r,o/(t-w))}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#l}>
        ${l.map(e=>i`<line class="grid" x1=${w} x2=${t} y1=${u(e)} y2=${u(e)}></line>
          <text x=${24} y=${u(e)+4} text-anchor="end">${e}</text>`)}
        ${this.#s(r,s)}
        ${g(r).map(e=>this.#a(e,s,u))}
        ${this.#o(r,s,u)}
      </svg>
      ${this.#u(r,s)}`}#a(e,t,n){let r=y(e,t,e=>n(e.before));return i`
      <path class="fill-before" d="${r}L${t(e.at(-1).to)} ${n(0)}L${t(e[0].from)} ${n(0)}Z"></path>
      ${e.map(({point:e,from:r,to:a})=>{let[s,c]=[b(e),e.required];return c-s<.05?o:i`<rect class="gap-area" x=${t(r)} width=${t(a)-t(r)} y=${n(c)} height=${n(s)-n(c)}></rect>`})}
      <path class="line-before" d=${r}></path>
      ${this.#t?i`<path class="line-after" d=${y(e,t,e=>n(b(e)))}></path>`:o}
      <path class="line-required" d=${y(e,t,e=>n(e.required))}></path>`}#o(e,t,n){let r=e[this.at],a=r?t((r.from+r.to)/2):0,s=e.find(({point:e})=>this.now>=e.start&&this.now<e.start+e.minutes*6e4),c=s?t(s.from+(this.now-s.point.start)/6e4):0,l=c>this.width-60?{at:c-4,anchor:`end`}:{at:c+4,anchor:`start`};return i`
      ${s?i`<line class="now" x1=${c} x2=${c} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${l.at} y=${14} text-anchor=${l.anchor}>${C(`nowLine`)}</text>`:o}
      ${r?i`<line class="cursor" x1=${a} x2=${a} y1=${T} y2=${n(0)}></line>`:o}`}#s(e,n){let r=g(e),a=Math.max(1,Math.floor((this.width-w)/D));if(r.length>1&&this.#n){let e=r.filter((e,t)=>!t||A(e)!==A(r[t-1])),t=Math.ceil(e.length/a);return e.filter((e,n)=>n%t===0).map(e=>i`<text x=${n(e[0].from)} y=${this.height-5}>${A(e)}</text>`)}let o=e.at(-1).to/60,s=([.5,1,2,3,4,6,12,24].find(e=>o/e<=a)??24)*36e5;return e.filter(({point:e})=>e.start%s===0).map(({point:e,from:r})=>{let a=n(r);return i`<text x=${a} y=${this.height-5} text-anchor=${a<42?`start`:a>this.width-18?`end`:`middle`}>${t(j(e.start))}</text>`})}#c(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+w,i=(e.clientX-r)*n;this.at=t.findIndex(e=>i>=e.from&&i<e.to)}#l(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#u(e,t){let n=e[this.at];if(!n)return o;let{point:r}=n,i=t((n.from+n.to)/2),s=i>this.width/2?{right:`${this.width-i+10}px`,left:`auto`}:{left:`${i+10}px`,right:`auto`};return a`<div class="tip" aria-live="polite" ${S(s)}>
      <b>${this.#d(r)}</b>
      ${this.#f(r).map(([e,t])=>a`<span>${e}</span><span>${t}</span>`)}
    </div>`}#d(e){let n=`${t(j(e.start))}–${t(j(e.start+e.minutes*6e4))}`;return this.#n?`${m(j(e.start))} ${n}`:n}#f(e){let t=[[C(`required`),l(e.required)],[C(this.#t?`before`:`available`),l(e.before)]];return this.#t&&t.push([C(`after`),l(b(e))]),t.push([C(`slack`),l(b(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([C(`level`),h(e.levelPermille)]),t}#p(){return a`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${C(`from`)}</th>${this.#f(this.points[0]).map(([e])=>a`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>a`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([,e])=>a`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};u([s({attribute:!1})],k.prototype,`points`,void 0),u([s({attribute:!1})],k.prototype,`now`,void 0),u([s({type:Number})],k.prototype,`height`,void 0),u([e()],k.prototype,`width`,void 0),u([e()],k.prototype,`table`,void 0),u([e()],k.prototype,`at`,void 0),k=u([r(`zt-cover-chart`)],k);function A(e){return m(j(e[0].point.start))}function j(e){return new Date(e).toISOString()}