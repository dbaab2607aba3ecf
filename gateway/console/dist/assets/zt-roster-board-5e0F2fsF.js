import{A as e,C as t,D as n,E as r,M as i,T as a,_ as o,b as s,d as c,f as l,g as u,j as d,k as f,t as p,u as m,v as h,w as g}from"./shapes-CX6oW4WT.js";import{i as ee,n as _,r as v,t as y}from"./place-UhNgve75.js";import{c as te,d as ne,n as b,o as x,p as S,s as re}from"./format-BRBmFBYC.js";import{o as ie,s as ae}from"./days-X3TyiZ1b.js";import{n as C}from"./roster-BiRhz5Yd.js";var w={},T=_(class extends v{constructor(){super(...arguments),this.ot=w}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return n}else if(this.ot===t)return n;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}}),{I:oe}=e,E=e=>e,D=()=>document.createComment(``),O=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new oe(r.insertBefore(D(),i),r.insertBefore(D(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=E(e).nextSibling;E(r).insertBefore(e,i),e=t}}}return n},k=(e,t,n=e)=>(e._$AI(t,n),e),A={},j=(e,t=A)=>e._$AH=t,M=e=>e._$AH,N=e=>{e._$AR(),e._$AA.remove()},P=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},F=_(class extends v{constructor(e){if(super(e),e.type!==ee.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,r,i]){let a=M(e),{values:o,keys:s}=this.dt(t,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=k(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=k(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=k(a[f],o[h]),O(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=k(a[p],o[m]),O(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=P(s,m,h),d=P(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=O(e,a[f]);k(t,o[m]),l[m]=t}else l[m]=k(n,o[m]),O(e,a[f],n),a[t]=null;m++}else N(a[p]),p--}else N(a[f]),f++;for(;m<=h;){let t=O(e,l[h+1]);k(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&N(e)}return this.ut=s,j(e,l),n}});function se(e,t,n){let r=new Map,i=(e,t)=>{let i=r.get(e);return i||(i={employee:e,employeeNo:t?.employeeNo??``,name:t?.displayName??n(e),team:t?.team??``,shifts:new Map},r.set(e,i)),i};for(let t of e)i(t.name,t);for(let e of t){let{shifts:t}=i(e.employee??``),n=e.workDate??``;t.set(n,[...t.get(n)??[],e])}return[...r.values()].sort((e,t)=>I(e.employeeNo,t.employeeNo)||I(e.employee,t.employee))}var I=(e,t)=>e<t?-1:+(e>t);function L(e,t){let n=e?.intervals??[],r=0;return t.map(e=>{let t=Date.parse(te(ne(e,1),`00:00`)),i=[];for(;r<n.length&&Date.parse(n[r].startTime??``)<t;)i.push(n[r++]);let a=i.filter(e=>(e.required??0)>0);return{date:e,intervals:i,lowest:a.length?a.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e):void 0}})}function R(e){return Math.max(1,...e.flatMap(e=>e.intervals.map(e=>Math.abs(e.slack??0))))}function z(e,t){let[n,r]=[[],[]],i=48/Math.max(e.intervals.length,1);return e.intervals.forEach((e,a)=>{if(!(e.required??0))return;let o=e.slack??0,s=Math.max(Math.abs(o)/t*12,.6),c=(a*i).toFixed(2),l=e=>`M${c} ${e.toFixed(2)}h${(i*.86).toFixed(2)}v${s.toFixed(2)}h-${(i*.86).toFixed(2)}z`;o<-.05?r.push(l(12)):n.push(l(12-s))}),{spare:n.join(``),short:r.join(``)}}function B(e,t,n,r){let i=Math.max(0,Math.floor(e/n)-6);return{from:Math.min(i,r),to:Math.min(r,Math.ceil((e+t)/n)+6)}}var V=i`
  :host { --name: 176px; --column: 112px; --row: 46px; }
  .board { overflow: auto; max-height: var(--most, 70dvh); border-radius: var(--zt-radius); position: relative; overscroll-behavior: contain; outline-offset: -2px; }
  .line { display: grid; grid-template-columns: var(--name) repeat(var(--days), minmax(var(--column), 1fr)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .head { position: sticky; top: 0; z-index: 6; background: var(--zt-surface); border-bottom: 1px solid var(--zt-line); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .corner, .who { position: sticky; left: 0; z-index: 4; background: var(--zt-surface); border-right: 1px solid var(--zt-line); }
  .corner { padding: 8px 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: flex; align-items: center; font-weight: 550; }
  .day { padding: 8px 6px 4px; text-align: center; line-height: 1.25; font-size: var(--zt-text-small); color: var(--zt-ink-soft); border-left: 1px solid var(--zt-line); white-space: nowrap; overflow: hidden; font-weight: 400; }
  .day b { display: block; font-weight: 620; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .day.today b { color: var(--zt-accent); }
  .day.today { box-shadow: inset 0 3px var(--zt-accent); }
  .day.weekend { background: var(--zt-sunken); }
  .mark { display: inline-block; padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; line-height: 1.45; vertical-align: 1px; }
  .mark.holiday { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .strip { padding: 0; border: 0; border-left: 1px solid var(--zt-line); background: transparent; display: grid; gap: 1px; justify-items: stretch; width: 100%; padding: 2px 4px 4px; font-size: var(--zt-text-tiny); line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); min-height: 44px; align-content: end; }
  button.strip:hover { background: var(--zt-hover); }
  button.strip[aria-expanded="true"] { background: var(--zt-accent-soft); }
  .strip svg { width: 100%; height: 24px; display: block; }
  .strip .spare { fill: var(--zt-chart-before); opacity: 0.75; }
  .strip .short { fill: var(--zt-chart-gap); }
  .strip line { stroke: var(--zt-line-strong); stroke-width: 0.5; vector-effect: non-scaling-stroke; }
  .strip b { font-weight: 620; }
  .body { position: relative; height: calc(var(--rows) * var(--row)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .body .line { position: absolute; inset: calc(var(--at) * var(--row)) 0 auto; height: var(--row); border-bottom: 1px solid var(--zt-line); contain: layout style; }
  .who { display: flex; align-items: center; gap: 10px; padding: 0 8px 0 12px; min-width: 0; font-weight: 400; text-align: left; line-height: 1.25; }
  .who .cut { display: block; }
  .cell { contain: layout paint style; padding: 3px; border-left: 1px solid var(--zt-line); min-width: 0; outline-offset: -2px; position: relative; }
  .cell.weekend { background: var(--zt-sunken); }
  .cell.today { background: color-mix(in srgb, var(--zt-accent-soft) 55%, transparent); }
  .cell.editable { cursor: pointer; }
  .cell.editable:hover { background: var(--zt-hover); }
  .cell.chosen { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 1.5px var(--zt-accent); }
  .cell:focus-visible { z-index: 2; outline: 2px solid var(--zt-accent); }
  .cell .pair { display: grid; grid-auto-flow: column; gap: 2px; height: 100%; }
  :host([dense]) { --column: 40px; --row: 36px; --name: 148px; }
  :host([dense]) .chip { padding: 2px 2px 2px 5px; }
  :host([dense]) .cell { padding: 2px 1px; }
  :host([dense]) .day, :host([dense]) .strip { padding-inline: 1px; text-align: center; }
  :host([dense]) .who .avatar { display: none; }
  @media (width < 760px) {
    :host { --name: 84px; --column: 62px; --row: 44px; }
    :host([dense]) { --name: 76px; --column: 36px; }
    .who .avatar, .who .tiny { display: none; }
    .who { padding: 0 6px 0 10px; font-size: var(--zt-text-small); }
    .corner { padding-inline: 10px 4px; }
    .cell { padding: 2px; }
    .chip { padding: 2px 4px 2px 6px; }
  }
`,H=h({nextDay:{zh:`次日`,en:`next day`},away:{zh:`休假 {from}–{to}`,en:`on leave {from}–{to}`},held:{zh:`请假待批 {from}–{to}`,en:`leave asked for {from}–{to}`},pause:{zh:`小休 {time}，{length}`,en:`break {time}, {length}`}}),U=8,W=i`
  .chip {
    position: relative; display: grid; align-content: center; gap: 0; min-width: 0; height: 100%; padding: 2px 8px; overflow: hidden;
    border-radius: 5px; line-height: 1.25; text-align: left; background: var(--fill); color: var(--ink); box-shadow: inset 3px 0 var(--edge);
    font-size: var(--zt-text-tiny); font-variant-numeric: tabular-nums;
  }
  .chip b { font-weight: 660; font-size: var(--zt-text-small); }
  .chip b, .chip small { overflow: hidden; text-overflow: clip; white-space: nowrap; position: relative; z-index: 1; }
  .chip small { font-size: inherit; }
  .chip sup { font-size: 0.625rem; line-height: 0; margin-left: 2px; }
  .chip i {
    position: absolute; inset: 0 auto 0 var(--from); width: var(--long); border-inline: 1px solid var(--stripe);
    background: repeating-linear-gradient(-45deg, var(--stripe) 0 1.5px, transparent 1.5px 6px) var(--zt-surface);
  }
  .chip i.held { background: repeating-linear-gradient(-45deg, var(--stripe) 0 1px, transparent 1px 8px); border: 1px dashed currentColor; border-radius: 5px; }
  .chip.gone b, .chip.gone small { background: var(--zt-surface); justify-self: start; padding: 0 3px; border-radius: 3px; margin-left: -3px; }
  .chip { --stripe: light-dark(#6b778566, #a3aebb55); }
  .tone-0 { --fill: light-dark(#e3ecfb, #1c2c49); --ink: light-dark(#17428f, #a9c7ff); --edge: light-dark(#4a7bd8, #6d98ea); }
  .tone-1 { --fill: light-dark(#e0f2ea, #17332a); --ink: light-dark(#125538, #8bdcb3); --edge: light-dark(#3aa676, #4fb98a); }
  .tone-2 { --fill: light-dark(#fcefd9, #37290f); --ink: light-dark(#744600, #f3c77d); --edge: light-dark(#d9962a, #d79b3e); }
  .tone-3 { --fill: light-dark(#f0e8fb, #2c2240); --ink: light-dark(#5d3091, #d0b4f5); --edge: light-dark(#9567cf, #a47fdb); }
  .tone-4 { --fill: light-dark(#dff1f5, #12303a); --ink: light-dark(#0b5566, #85d5e6); --edge: light-dark(#2a9db5, #3fabc1); }
  .tone-5 { --fill: light-dark(#fce8ee, #3b1f2b); --ink: light-dark(#8f2149, #f6a8c2); --edge: light-dark(#d4648c, #d9749a); }
  .tone-6 { --fill: light-dark(#e6e8f0, #262b3a); --ink: light-dark(#33405e, #bcc6e0); --edge: light-dark(#66749b, #7f8db5); }
  .tone-7 { --fill: light-dark(#eef2d8, #2b3113); --ink: light-dark(#4b5a0a, #cddb7f); --edge: light-dark(#93a832, #a2b647); }
`;function G(e,t){let n=t.findIndex(t=>t.code===e);return`tone-${(n<0?6:n)%U}`}function ce(e){let[t,n]=e.startClock.split(`:`).map(Number),r=t*60+n+e.lengthMinutes;return{clock:r===1440?`24:00`:`${String(Math.floor(r/60)%24).padStart(2,`0`)}:${String(r%60).padStart(2,`0`)}`,nextDay:r>1440}}function le(e){let{clock:t,nextDay:n}=ce(e);return`${e.startClock}–${t}${n?` (${H(`nextDay`)})`:``}`}function ue(e,t=``){return s(e?.title)||e?.code||t}function K(e){let[t,n]=[S(e.startTime),S(e.endTime)];return n!==`00:00`&&n<=t}function q(e){let t=S(e.endTime);return t===`00:00`?`24:00`:t}function J(e,t){let n=t.find(t=>t.code===e.shiftType),r=K(e)?`${H(`nextDay`)} ${S(e.endTime)}`:q(e),i=[`${e.shiftType??``} ${n?s(n.title):``}`.trim(),`${S(e.startTime)}–${r}`];for(let t of e.breaks??[]){let n=new Date(Date.parse(e.startTime??``)+(t.offsetMinutes??0)*6e4).toISOString();i.push(H(`pause`,{time:S(n),length:x(t.lengthMinutes??0)}))}for(let t of e.absences??[])i.push(H(t.held?`held`:`away`,{from:S(t.startTime),to:S(t.endTime)}));return i.join(`, `)}function Y(e,t,n=`full`){let[i,a]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],o=e=>(Math.min(Math.max(e,i),a)-i)/(a-i)*100,s=(e.absences??[]).map(e=>{let[t,n]=[o(Date.parse(e.startTime??``)),o(Date.parse(e.endTime??``))];return{from:t,long:n-t,held:e.held}}),c=s.some(e=>!e.held&&e.long>60),l=K(e)?f`<sup>+1</sup>`:r;return f`<span class="chip ${G(e.shiftType,t)} ${c?`gone`:``}">
    ${s.map(e=>f`<i class=${e.held?`held`:``} ${y({"--from":`${e.from}%`,"--long":`${e.long}%`})}></i>`)}
    <b>${e.shiftType}${n===`code`?l:r}</b>
    ${n===`full`?f`<small>${S(e.startTime)}–${q(e)}${l}</small>`:r}
    ${n===`start`?f`<small>${S(e.startTime)}${l}</small>`:r}
  </span>`}var de={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]},X=class extends m{constructor(...e){super(...e),this.rows=[],this.days=[],this.types=[],this.classes=[],this.cover=[],this.editable=!1,this.dense=!1,this.open=``,this.label=``,this.active={row:0,column:0},this.#e={row:0,column:0},this.shown={from:0,to:40},this.#t=new ResizeObserver(()=>this.#i())}static{this.styles=[l,W,V]}#e;#t;firstUpdated(){this.#t.observe(this.#n)}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect()}willUpdate(e){(e.has(`rows`)||e.has(`days`))&&(this.active={row:Math.max(0,Math.min(this.active.row,this.rows.length-1)),column:Math.max(0,Math.min(this.active.column,this.days.length-1))},this.anchor=void 0)}updated(e){e.has(`rows`)&&this.#i(),(e.has(`anchor`)||this.anchor&&e.has(`active`))&&this.dispatchEvent(new CustomEvent(`zt-chosen`,{detail:{count:this.anchor?this.chosen.length:0}}))}get#n(){return this.renderRoot.querySelector(`.board`)}get#r(){return parseFloat(getComputedStyle(this).getPropertyValue(`--row`))||46}#i(){let e=this.#n,t=B(e.scrollTop,e.clientHeight,this.#r,this.rows.length);(t.from!==this.shown.from||t.to!==this.shown.to)&&(this.shown=t)}render(){let e=ie(),t=this.days.map((t,n)=>({date:t,named:b(t),look:Q(t,this.classes[n],e)})),n=this.dense?`code`:matchMedia(`(width < 760px)`).matches?`start`:`full`,r=[this.days,this.types,this.classes,this.editable,n,u(),o(),e];return f`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length+2} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length+1} @scroll=${this.#i} @keydown=${this.#g}
      ${y({"--days":String(this.days.length),"--rows":String(this.rows.length)})}>
      ${this.#o(e)}
      <div class="body" role="rowgroup">${F(this.#a(),e=>this.rows[e].employee,e=>T([this.rows[e],e,this.#l(e),...r],()=>this.#u(e,t,n)))}</div>
    </div>`}#a(){let e=Math.min(this.shown.from,this.rows.length),t=Math.min(this.shown.to,this.rows.length),n=Array.from({length:t-e},(t,n)=>e+n),{row:r}=this.active;return r<this.rows.length&&(r<e||r>=t)&&n.push(r),n}#o(e){return f`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader">${C(`people`,{n:this.rows.length})}</span>
        ${this.days.map((t,n)=>this.#s(t,this.classes[n],e))}
      </div>
      ${this.cover.length?f`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader">${C(`cover`)}</span>
            ${T([this.cover,this.open,u()],()=>this.#c())}
          </div>`:r}
    </div>`}#s(e,t,n){let i=$(t),a=matchMedia(`(width < 760px)`).matches,o=this.dense?{day:`numeric`}:{month:a?`numeric`:`short`,day:`numeric`};return f`<span class="day ${Q(e,t,n)}" role="columnheader" title=${t?.holiday??``}>
      ${b(e,{weekday:this.dense?`narrow`:`short`})}
      ${i?f`<span class="mark ${i.tone}">${i.word}</span>`:r}
      <b>${b(e,o)}</b></span>`}#c(){let e=R(this.cover);return this.cover.map(t=>{let{lowest:n}=t,r=b(t.date);if(!n)return f`<span class="strip" role="gridcell"><span class="unseen">${C(`coverNone`,{day:r})}</span></span>`;let i=re(n.slack??0,!0),a=C(`coverDay`,{day:r,slack:i,time:S(n.startTime)}),o=z(t,e);return f`<span role="gridcell"><button class="strip" aria-label=${a} title=${a} aria-expanded=${this.open===t.date}
        @click=${()=>this.dispatchEvent(new CustomEvent(`zt-day`,{detail:{date:t.date}}))}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${d`<path class="spare" d=${o.spare}></path><path class="short" d=${o.short}></path>`}</svg>
        <b class=${(n.slack??0)<-.05?`bad-text`:``}>${i}</b>
      </button></span>`})}#l(e){let t=e===this.active.row?this.active.column:``,n=this.anchor?this.days.map((t,n)=>this.#f({row:e,column:n})?`1`:`0`).join(``):``;return`${t}|${n.includes(`1`)?n:``}`}#u(e,t,n){let r=this.rows[e];return f`<div class="line" role="row" aria-rowindex=${e+3} ${y({"--at":String(e)})}>
      <span class="who" role="rowheader">${p(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t,i)=>this.#d(r,t,{row:e,column:i},n))}
    </div>`}#d(e,{date:t,named:n,look:i},a,o){let s=e.shifts.get(t)??[],c=s.length?s.map(e=>J(e,this.types)).join(`; `):C(`free`),l=this.#f(a),u=a.row===this.active.row&&a.column===this.active.column;return f`<span class="cell ${i} ${this.editable?`editable`:``} ${l?`chosen`:``}" role="gridcell"
      tabindex=${u?0:-1} data-at="${a.row},${a.column}" aria-label="${e.name}, ${n}, ${c}" title=${s.length?c:r}
      aria-selected=${this.editable?String(l):r} aria-colindex=${a.column+2}
      @pointerdown=${this.#p} @focus=${this.#m} @click=${this.#h}>${s.length>1?f`<span class="pair">${s.map(e=>Y(e,this.types,`code`))}</span>`:s.length?Y(s[0],this.types,o):r}</span>`}#f({row:e,column:t}){if(!this.anchor)return!1;let[n,r]=[this.anchor,this.active];return e>=Math.min(n.row,r.row)&&e<=Math.max(n.row,r.row)&&t>=Math.min(n.column,r.column)&&t<=Math.max(n.column,r.column)}#p(){this.#e=this.active}#m(e){let t=Z(e);this.anchor||t.row===this.active.row&&t.column===this.active.column||(this.active=t)}#h(e){let t=Z(e);e.shiftKey&&this.editable?(this.anchor??=this.#e,this.active=t):(this.anchor=void 0,this.active=t,this.#v(!1))}#g(e){if(e.target.dataset.at===void 0)return;let t=de[e.key];t?this.#_(e,{row:this.active.row+t[0],column:this.active.column+t[1]}):e.key===`Home`?this.#_(e,{row:e.ctrlKey?0:this.active.row,column:0}):e.key===`End`?this.#_(e,{row:e.ctrlKey?this.rows.length-1:this.active.row,column:this.days.length-1}):e.key===`Escape`?this.anchor=void 0:e.key===`Enter`||e.key===` `?this.#v(!1,e):(e.key===`Delete`||e.key===`Backspace`)&&this.#v(!0,e)}#_(e,t){e.preventDefault(),e.shiftKey&&this.editable?this.anchor??=this.active:this.anchor=void 0,this.active={row:Math.max(0,Math.min(t.row,this.rows.length-1)),column:Math.max(0,Math.min(t.column,this.days.length-1))},this.focusActive()}async focusActive(){let e=this.#n,t=this.#r,n=e.querySelector(`.head`).offsetHeight,r=this.active.row*t;r<e.scrollTop?e.scrollTop=r:r+t+n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+n-e.clientHeight),this.#i(),await this.updateComplete;let i=this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);if(i?.focus({preventScroll:!0}),!i)return;let a=e.querySelector(`.corner`).offsetWidth;i.offsetLeft-a<e.scrollLeft?e.scrollLeft=i.offsetLeft-a:i.offsetLeft+i.offsetWidth>e.scrollLeft+e.clientWidth&&(e.scrollLeft=i.offsetLeft+i.offsetWidth-e.clientWidth)}get chosen(){let e=[],[t,n]=[this.anchor??this.active,this.active];for(let r=Math.min(t.row,n.row);r<=Math.max(t.row,n.row);r+=1)for(let i=Math.min(t.column,n.column);i<=Math.max(t.column,n.column);i+=1){let[t,n]=[this.rows[r],this.days[i]];t&&n&&e.push({employee:t.employee,name:t.name,date:n,shift:t.shifts.get(n)?.[0]})}return e}#v(e,t){t?.preventDefault(),this.edit(e)}edit(e=!1){let t=this.chosen;this.editable&&t.length&&this.dispatchEvent(new CustomEvent(`zt-edit`,{detail:{cells:t,clear:e}}))}};c([g({attribute:!1})],X.prototype,`rows`,void 0),c([g({attribute:!1})],X.prototype,`days`,void 0),c([g({attribute:!1})],X.prototype,`types`,void 0),c([g({attribute:!1})],X.prototype,`classes`,void 0),c([g({attribute:!1})],X.prototype,`cover`,void 0),c([g({type:Boolean})],X.prototype,`editable`,void 0),c([g({type:Boolean,reflect:!0})],X.prototype,`dense`,void 0),c([g()],X.prototype,`open`,void 0),c([g()],X.prototype,`label`,void 0),c([t()],X.prototype,`active`,void 0),c([t()],X.prototype,`anchor`,void 0),c([t()],X.prototype,`shown`,void 0),X=c([a(`zt-roster-board`)],X);function Z(e){let[t,n]=e.currentTarget.dataset.at.split(`,`).map(Number);return{row:t,column:n}}function Q(e,t,n){return`${(t?.dayClass?t.dayClass!==`WORKDAY`&&t.dayClass!==`MAKE_UP_WORKDAY`:ae(e)>4)?`weekend`:``} ${e===n?`today`:``}`}function $(e){switch(e?.dayClass){case`STATUTORY_HOLIDAY`:return{word:C(`holiday`),tone:`holiday`};case`HOLIDAY_REST`:return{word:C(`restDay`),tone:`holiday`};case`MAKE_UP_WORKDAY`:return{word:C(`makeUp`),tone:`work`};default:return}}export{Y as a,le as c,L as d,F as f,K as i,ue as l,W as n,J as o,q as r,G as s,$ as t,se as u};