import{A as e,C as t,D as n,E as r,S as i,T as a,b as o,h as s,j as c,k as l,m as u,n as d,p as f,s as p,v as m,w as h,y as g}from"./index-Bznf6Men.js";var _=o({hours:{zh:`{h} 小时`,en:`{h} h`},minutes:{zh:`{m} 分钟`,en:`{m} min`},hoursMinutes:{zh:`{h} 小时 {m} 分`,en:`{h} h {m} min`},days:{zh:`{d} 天`,en:`{d} {d|day|days}`},daysHours:{zh:`{d} 天 {h} 小时`,en:`{d} d {h} h`},left:{zh:`还剩 {span}`,en:`{span} left`},over:{zh:`已超 {span}`,en:`{span} overdue`},ago:{zh:`{span}前`,en:`{span} ago`},inTime:{zh:`{span}后`,en:`in {span}`},now:{zh:`刚刚`,en:`just now`}}),v=new Map;function y(e,t=g()){let n=`${m()}|${t}|${JSON.stringify(e)}`,r=v.get(n)??new Intl.DateTimeFormat(m(),{timeZone:t,...e});return v.set(n,r),r}function b(e){let t=`${m()}|${JSON.stringify(e)}`,n=v.get(t)??new Intl.NumberFormat(m(),e);return v.set(t,n),n}function x(e,t=0){return b({maximumFractionDigits:t,minimumFractionDigits:t}).format(e)}function S(e,t=0){return e===void 0||e<0?`–`:b({style:`percent`,maximumFractionDigits:t}).format(e/1e3)}function C(e,t=!1){let n=Math.round(e*10)/10;return b({maximumFractionDigits:1,signDisplay:t?`exceptZero`:`auto`}).format(Object.is(n,-0)?0:n)}function w(e){return e?y({hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).format(new Date(e)):``}function T(e){return e?y({hour:`2-digit`,minute:`2-digit`,second:`2-digit`,hourCycle:`h23`}).format(new Date(e)):``}function E(e){return e?y({month:`short`,day:`numeric`,weekday:`short`}).format(new Date(e)):``}function D(e){return e?`${E(e)} ${w(e)}`:``}function O(e){return new Intl.DateTimeFormat(`en-CA`,{timeZone:g(),year:`numeric`,month:`2-digit`,day:`2-digit`}).format(new Date(e))}function k(e,t){if(!e||!t)return D(e);let n=new Date(Date.parse(t)-1);if(O(e)===O(n)){let n=O(e)===O(t)?w(t):`24:00`;return`${E(e)} ${w(e)}–${n}`}return`${D(e)} – ${D(t)}`}function A(e){let t=e<0?`−`:``,n=Math.abs(Math.round(e)),[r,i]=[Math.floor(n/60),n%60];return r>=72?t+j(r):r?t+(i?_(`hoursMinutes`,{h:r,m:i}):_(`hours`,{h:r})):t+_(`minutes`,{m:i})}function j(e){let[t,n]=[Math.floor(e/24),e%24];return n?_(`daysHours`,{d:t,h:n}):_(`days`,{d:t})}function ee(e){return _(`hours`,{h:b({maximumFractionDigits:1}).format(e/60)})}function te(e,t=Date.now()){let n=Math.round((Date.parse(e)-t)/6e4);return{text:_(n>=0?`left`:`over`,{span:A(Math.abs(n))}),minutes:n}}var M=o({leave:{zh:`请假`,en:`Leave`},scheduling:{zh:`班表`,en:`Roster`},payroll:{zh:`工资`,en:`Pay`},training:{zh:`培训`,en:`Training`},kpi:{zh:`绩效`,en:`KPI`},knowledge:{zh:`知识`,en:`Knowledge`},other:{zh:`其他`,en:`Other`},WORK_ITEM_STATE_OPEN:{zh:`待处理`,en:`Open`},WORK_ITEM_STATE_CLAIMED:{zh:`处理中`,en:`In hand`},WORK_ITEM_STATE_ESCALATED:{zh:`已升级`,en:`Escalated`},WORK_ITEM_STATE_DONE:{zh:`已办结`,en:`Done`},WORK_ITEM_STATE_CANCELLED:{zh:`已取消`,en:`Cancelled`}}),N=60;function P(e){let t=e.draft?.kind?.split(`.`)[0]??``;return t in M.catalogue?M(t):M(`other`)}function F(e){return M(e??`WORK_ITEM_STATE_OPEN`)}function I(e){return i(e.draft?.title)||e.draft?.subject||e.name}var L=e=>e.state!==`WORK_ITEM_STATE_DONE`&&e.state!==`WORK_ITEM_STATE_CANCELLED`;function R(e){if(!e.draft?.dueTime||!L(e))return;let{text:t,minutes:n}=te(e.draft.dueTime);return{text:t,tone:n<0?`bad`:n<=N?`watch`:``}}var z=o({escalated:{zh:`已升级`,en:`Escalated`},claimedBy:{zh:`{name} 在处理`,en:`{name} is at it`},standIn:{zh:`代理`,en:`Stand-in`}}),B=c`
  .line {
    display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; padding: 11px 16px; width: 100%; text-align: left;
    border: 0; border-top: 1px solid var(--zt-line); background: transparent; color: var(--zt-ink); text-decoration: none;
  }
  .line:hover { background: var(--zt-hover); text-decoration: none; }
  .line[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
  .line .avatar { margin-top: 2px; }
  .line .title { font-weight: 560; line-height: 1.45; text-wrap: pretty; }
  .line .why { color: var(--zt-ink-soft); font-size: var(--zt-text-small); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .line .marks { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 4px; align-items: center; }
`;function V(e,t){let n=R(e),a=t.of(e.draft?.employee),o=i(e.draft?.reasons?.[0]?.text);return l`
    ${a?d(a):l`<span class="avatar">${p(`inbox`,16)}</span>`}
    <span>
      <span class="title">${I(e)}</span>
      ${o?l`<span class="why">${o}</span>`:r}
      <span class="marks">
        <span class="badge">${P(e)}</span>
        ${e.state===`WORK_ITEM_STATE_ESCALATED`?l`<span class="badge bad">${z(`escalated`)}</span>`:r}
        ${n?l`<span class="badge ${n.tone} number">${p(`clock`,12)}${n.text}</span>`:r}
        ${e.standIn?l`<span class="badge watch">${z(`standIn`)}</span>`:r}
        ${e.state===`WORK_ITEM_STATE_CLAIMED`?l`<span class="badge accent">${z(`claimedBy`,{name:t.of(e.assignee)})}</span>`:r}
      </span>
    </span>`}var H=e=>e.after??e.before;function U(e){let t=[];for(let n of e){let e=n.required-H(n);if(e<.05)continue;let r=n.start+n.minutes*6e4,i=t.at(-1);i&&i.end===n.start?(i.end=r,i.worst=Math.max(i.worst,e)):t.push({start:n.start,end:r,worst:e})}return t}function W(e){let t=Math.max(e,1)/4,n=10**Math.floor(Math.log10(t)),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n),i=Math.ceil(e/r)*r||r;return{top:i,ticks:Array.from({length:Math.round(i/r)+1},(e,t)=>t*r)}}function G(e,t,n){return e.map((e,r)=>{let[i,a]=[t(e.start),t(e.start+e.minutes*6e4)],o=n(e).toFixed(1);return`${r?`L`:`M`}${i.toFixed(1)} ${o}L${a.toFixed(1)} ${o}`}).join(``)}var K=e=>(...t)=>({_$litDirective$:e,values:t}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},J=K(class extends q{render(e){return n}update(e,[t]){let{style:r}=e.element;for(let[e,n]of Object.entries(t))r.setProperty(e,n);return n}}),Y=o({required:{zh:`需要`,en:`Required`},available:{zh:`可用`,en:`Available`},before:{zh:`现在`,en:`Now`},after:{zh:`批准后`,en:`If approved`},gap:{zh:`缺口`,en:`Gap`},slack:{zh:`余量`,en:`Slack`},level:{zh:`服务水平`,en:`Service level`},from:{zh:`时段`,en:`Interval`},asTable:{zh:`看表格`,en:`Show as table`},asChart:{zh:`看图`,en:`Show as chart`},enough:{zh:`各时段人手都够`,en:`Enough people in every interval`},short:{zh:`{from}–{to} 缺 {heads} 人`,en:`{from}–{to} short by {heads}`},unknown:{zh:`这段时间没有人力需求数据`,en:`No staffing requirement is known for this time`},nowLine:{zh:`此刻`,en:`Now`}}),X=30,Z=10,ne=22,re=64,Q=class extends f{constructor(...e){super(...e),this.points=[],this.now=0,this.height=190,this.width=0,this.table=!1,this.at=-1,this.#e=new ResizeObserver(([e])=>this.width=Math.floor(e.contentRect.width))}static{this.styles=[s,c`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}get#t(){return this.points.some(e=>e.after!==void 0)}get summary(){let e=U(this.points);return e.length?e.map(e=>Y(`short`,{from:w($(e.start)),to:w($(e.end)),heads:C(e.worst)})).join(`; `):Y(`enough`)}render(){return this.points.length?l`${this.#n()}${this.table?this.#d():this.#r()}`:l`<p class="notice">${p(`info`)}${Y(`unknown`)}</p>`}#n(){return l`<div class="legend">
      <span class="required"><i></i>${Y(`required`)}</span>
      <span class="before"><i></i>${Y(this.#t?`before`:`available`)}</span>
      ${this.#t?l`<span class="after"><i></i>${Y(`after`)}</span>`:r}
      ${U(this.points).length?l`<span class="gap"><i class="fill"></i>${Y(`gap`)}</span>`:r}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${Y(this.table?`asChart`:`asTable`)}
        title=${Y(this.table?`asChart`:`asTable`)} @click=${()=>this.table=!this.table}>${p(`table`,16)}</button>
    </div>`}#r(){let{points:t,width:n,height:r}=this;if(n<40)return l`<svg class="chart" height=${r}></svg>`;let[i,a]=[t[0].start,t.at(-1).start+t.at(-1).minutes*6e4],o=e=>X+(e-i)/(a-i)*(n-X),{top:s,ticks:c}=W(Math.max(...t.map(e=>Math.max(e.required,e.before)))*1.06),u=e=>Z+(1-Math.max(e,0)/s)*(r-Z-ne);return l`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${r} viewBox="0 0 ${n} ${r}"
        @pointermove=${e=>this.#s(e,(a-i)/(n-X),i)}
        @pointerleave=${()=>this.at=-1} @blur=${()=>this.at=-1} @keydown=${this.#c}>
        ${c.map(t=>e`<line class="grid" x1=${X} x2=${n} y1=${u(t)} y2=${u(t)}></line>
          <text x=${24} y=${u(t)+4} text-anchor="end">${t}</text>`)}
        ${this.#o(i,a,o)}
        ${this.#i(t,o,u)}
        ${this.#a(t,o,u,i,a)}
      </svg>
      ${this.#l(o)}`}#i(t,n,i){let a=e=>e.start+e.minutes*6e4,o=G(t,n,e=>i(e.before));return e`
      <path class="fill-before" d="${o}L${n(a(t.at(-1)))} ${i(0)}L${n(t[0].start)} ${i(0)}Z"></path>
      ${t.map(t=>{let[o,s]=[H(t),t.required];return s-o<.05?r:e`<rect class="gap-area" x=${n(t.start)} width=${n(a(t))-n(t.start)} y=${i(s)}
          height=${i(o)-i(s)}></rect>`})}
      <path class="line-before" d=${o}></path>
      ${this.#t?e`<path class="line-after" d=${G(t,n,e=>i(H(e)))}></path>`:r}
      <path class="line-required" d=${G(t,n,e=>i(e.required))}></path>`}#a(t,n,i,a,o){let s=t[this.at],c=s?n(s.start+s.minutes*3e4):0,l=n(this.now);return e`
      ${this.now>a&&this.now<o?e`<line class="now" x1=${l} x2=${l} y1=${6} y2=${i(0)}></line>
            <text class="now-text" x=${l+4} y=${14}>${Y(`nowLine`)}</text>`:r}
      ${s?e`<line class="cursor" x1=${c} x2=${c} y1=${Z} y2=${i(0)}></line>`:r}`}#o(t,n,r){let i=Math.max(1,Math.floor((this.width-X)/re)),a=(n-t)/36e5,o=([.5,1,2,3,4,6,12,24].find(e=>a/e<=i)??24)*36e5,s=[];for(let e=Math.ceil(t/o)*o;e<=n;e+=o)s.push(e);return s.map(t=>{let n=r(t)>this.width-18?`end`:r(t)<42?`start`:`middle`;return e`<text x=${r(t)} y=${this.height-5} text-anchor=${n}>${w($(t))}</text>`})}#s(e,t,n){let r=e.currentTarget.getBoundingClientRect().left+X,i=n+(e.clientX-r)*t;this.at=this.points.findIndex(e=>i>=e.start&&i<e.start+e.minutes*6e4)}#c(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key];t&&(e.preventDefault(),e.stopPropagation(),this.at=Math.min(Math.max(this.at+t,0),this.points.length-1))}#l(e){let t=this.points[this.at];if(!t)return r;let n=e(t.start+t.minutes*3e4),i=n>this.width/2?{right:`${this.width-n+10}px`,left:`auto`}:{left:`${n+10}px`,right:`auto`};return l`<div class="tip" aria-live="polite" ${J(i)}>
      <b>${w($(t.start))}–${w($(t.start+t.minutes*6e4))}</b>
      ${this.#u(t).map(([e,t])=>l`<span>${e}</span><span>${t}</span>`)}
    </div>`}#u(e){let t=[[Y(`required`),C(e.required)],[Y(this.#t?`before`:`available`),C(e.before)]];return this.#t&&t.push([Y(`after`),C(H(e))]),t.push([Y(`slack`),C(H(e)-e.required,!0)]),e.levelPermille!==void 0&&t.push([Y(`level`),S(e.levelPermille)]),t}#d(){return l`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${Y(`from`)}</th>${this.#u(this.points[0]).map(([e])=>l`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map(e=>l`<tr>
          <td>${w($(e.start))}–${w($(e.start+e.minutes*6e4))}</td>
          ${this.#u(e).map(([,e])=>l`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`}};u([h({attribute:!1})],Q.prototype,`points`,void 0),u([h({attribute:!1})],Q.prototype,`now`,void 0),u([h({type:Number})],Q.prototype,`height`,void 0),u([t()],Q.prototype,`width`,void 0),u([t()],Q.prototype,`table`,void 0),u([t()],Q.prototype,`at`,void 0),Q=u([a(`zt-cover-chart`)],Q);function $(e){return new Date(e).toISOString()}export{T as _,L as a,I as c,A as d,C as f,w as g,k as h,R as i,D as l,S as m,V as n,P as o,x as p,B as r,F as s,H as t,E as u,ee as v};