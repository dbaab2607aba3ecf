import{t as e}from"./zt-settings-6bLdT2Bw.js";import{A as t,C as n,D as r,E as i,M as a,S as o,T as s,a as c,b as l,d as u,f as d,h as f,i as p,j as m,k as h,m as g,n as ee,p as te,r as ne,s as _,u as v,w as y}from"./index-DXkp-D0j.js";import{c as b,d as x,f as S,n as C,o as w,p as T,r as E,s as re,t as ie}from"./format-CEaRvrez.js";import{i as D,r as ae}from"./zt-shell-DWv5dSkf.js";import{i as oe,n as se,r as ce,t as O}from"./zt-cover-chart-DqJcAH-b.js";function k(){return E(new Date)}function A(e){return(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7}function j(e){return x(e,-A(e))}function M(e,t){return Array.from({length:t},(t,n)=>x(e,n))}var N=l({title:{zh:`班表`,en:`Roster`},mine:{zh:`我的班`,en:`My shifts`},team:{zh:`班组`,en:`Team`},everybody:{zh:`全中心`,en:`Whole centre`},week:{zh:`周`,en:`Week`},month:{zh:`31 天`,en:`31 days`},earlier:{zh:`往前`,en:`Earlier`},later:{zh:`往后`,en:`Later`},thisWeek:{zh:`本周`,en:`This week`},board:{zh:`{team} {from} 至 {to} 的班表`,en:`Roster of {team}, {from} to {to}`},draft:{zh:`这是草稿班表，还没有生效。`,en:`This is a draft roster; it is not in force.`},toBoard:{zh:`看生效的班表`,en:`See what is in force`},person:{zh:`人员`,en:`Person`},people:{zh:`{n} 人`,en:`{n} {n|person|people}`},cover:{zh:`余量`,en:`Slack`},coverDay:{zh:`{day}：最低余量 {slack} 人（{time}）`,en:`{day}: lowest slack {slack} at {time}`},coverNone:{zh:`{day}：没有人力需求`,en:`{day}: no requirement`},coverOf:{zh:`{day} 的人手`,en:`Cover of {day}`},close:{zh:`收起`,en:`Close`},free:{zh:`休息`,en:`off`},nobody:{zh:`这个班组没有人。`,en:`Nobody is in this team.`},noShifts:{zh:`这几天还没有排班。`,en:`No shifts in this time yet.`},keys:{zh:`方向键移动，Shift 加方向键多选，回车改班，Delete 设为休息。`,en:`Arrows move, Shift and arrows select, Enter edits, Delete makes free.`},keysRead:{zh:`方向键移动。`,en:`Arrows move.`},editMany:{zh:`改选中的 {n} 格`,en:`Edit {n} {n|cell|cells}`},away:{zh:`休假`,en:`On leave`},held:{zh:`请假待批`,en:`Leave asked for`},holiday:{zh:`节`,en:`Holiday`},restDay:{zh:`休`,en:`Rest`},makeUp:{zh:`班`,en:`Work`},edit:{zh:`改班`,en:`Edit shift`},editOf:{zh:`{name}，{day}`,en:`{name}, {day}`},editSelected:{zh:`{people} 人 {cells} 格`,en:`{cells} {cells|cell|cells} of {people} {people|person|people}`},choose:{zh:`班次`,en:`Shift`},noShift:{zh:`不上班`,en:`No shift`},checking:{zh:`正在核对规则…`,en:`Checking the rules…`},fine:{zh:`符合全部规则。`,en:`Within every rule.`},unchanged:{zh:`和现在一样。`,en:`As it is now.`},findings:{zh:`可以保存，但请留意`,en:`Allowed, with a look at`},refused:{zh:`不能这样排`,en:`Not allowed`},source:{zh:`依据：{source}`,en:`Source: {source}`},becomes:{zh:`{span}，计薪 {paid}`,en:`{span}, {paid} paid`},becomesFree:{zh:`当天不上班`,en:`No shift on that day`},save:{zh:`保存`,en:`Save`},saving:{zh:`正在保存…`,en:`Saving…`},cancel:{zh:`取消`,en:`Cancel`},saved:{zh:`已保存，{name} 会收到通知。`,en:`Saved; {name} is told.`},savedMany:{zh:`已保存 {n} 格。`,en:`{n} {n|cell|cells} saved.`},next:{zh:`下一班`,en:`Next shift`},nextNone:{zh:`接下来五周没有排班。`,en:`No shift in the next five weeks.`},weekOf:{zh:`{from} – {to}`,en:`{from} – {to}`},hours:{zh:`计薪 {hours}`,en:`{hours} paid`},nowAt:{zh:`今天`,en:`Today`},feed:{zh:`同步到手机日历`,en:`Your phone’s calendar`},feedAbout:{zh:`生成一个只有你知道的地址，加到手机或电脑日历里，班表一变就跟着变。里面只有班次时间，没有请假原因。`,en:`Make an address that only you know and add it to a calendar: it follows every change. It holds shift times, never reasons of leave.`},feedCreate:{zh:`生成地址`,en:`Make an address`},feedAgain:{zh:`换一个新地址`,en:`Make a new address`},feedOnce:{zh:`现在就复制：离开后不再显示。谁有这个地址，谁就能看到你的班次。`,en:`Copy it now: it is not shown again. Whoever has it can read your shifts.`},feedAddress:{zh:`日历地址`,en:`Calendar address`},copy:{zh:`复制`,en:`Copy`},copied:{zh:`已复制。`,en:`Copied.`},copyFailed:{zh:`没能复制，请手动选中复制。`,en:`Could not copy; select it and copy by hand.`},revoke:{zh:`停用地址`,en:`Shut the address`},revoked:{zh:`已停用，旧地址读不到任何内容。`,en:`Shut: the old address reads nothing.`},revokeSure:{zh:`停用后，已加到日历里的订阅会停止更新。`,en:`Calendars that follow it will stop.`},ask:{zh:`请假`,en:`Ask for leave`},MIN_REST:{zh:`两班之间的休息`,en:`Rest between shifts`},MAX_CONSECUTIVE_DAYS:{zh:`连续上班天数`,en:`Days in a row`},WEEKLY_REST:{zh:`每周休息`,en:`Weekly rest`},WEEKLY_HOURS:{zh:`每周工时`,en:`Weekly hours`},MONTHLY_HOURS:{zh:`每月工时`,en:`Monthly hours`},NIGHT_WORK_BANNED:{zh:`禁止夜班`,en:`No night work`},OVERTIME_BANNED:{zh:`禁止加班`,en:`No overtime`},SKILL_MISSING:{zh:`缺少技能`,en:`Skill missing`},NOT_AVAILABLE:{zh:`不能上班`,en:`Not available`},SHIFT_OVERLAP:{zh:`班次重叠`,en:`Shifts overlap`},DAILY_OVER_1H_NEEDS_SPECIAL_REASON:{zh:`当日加班超过 1 小时`,en:`More than 1 h overtime a day`},DAILY_OVER_3H:{zh:`当日加班超过 3 小时`,en:`More than 3 h overtime a day`},MONTHLY_OVER_36H:{zh:`当月加班超过 36 小时`,en:`More than 36 h overtime a month`}});function P(e=``){return e in N.catalogue?N(e):e.replaceAll(`_`,` `).toLowerCase()}function le(e,t,n){let r=new Map,i=(e,t)=>{let i=r.get(e);return i||(i={employee:e,employeeNo:t?.employeeNo??``,name:t?.displayName??n(e),team:t?.team??``,shifts:new Map},r.set(e,i)),i};for(let t of e)i(t.name,t);for(let e of t){let{shifts:t}=i(e.employee??``),n=e.workDate??``;t.set(n,[...t.get(n)??[],e])}return[...r.values()].sort((e,t)=>F(e.employeeNo,t.employeeNo)||F(e.employee,t.employee))}var F=(e,t)=>e<t?-1:+(e>t);function ue(e,t){let n=e?.intervals??[],r=0;return t.map(e=>{let t=Date.parse(b(x(e,1),`00:00`)),i=[];for(;r<n.length&&Date.parse(n[r].startTime??``)<t;)i.push(n[r++]);let a=i.filter(e=>(e.required??0)>0);return{date:e,intervals:i,lowest:a.length?a.reduce((e,t)=>(t.slack??0)<(e.slack??0)?t:e):void 0}})}function de(e){return Math.max(1,...e.flatMap(e=>e.intervals.map(e=>Math.abs(e.slack??0))))}function fe(e,t){let[n,r]=[[],[]],i=48/Math.max(e.intervals.length,1);return e.intervals.forEach((e,a)=>{if(!(e.required??0))return;let o=e.slack??0,s=Math.max(Math.abs(o)/t*12,.6),c=(a*i).toFixed(2),l=e=>`M${c} ${e.toFixed(2)}h${(i*.86).toFixed(2)}v${s.toFixed(2)}h-${(i*.86).toFixed(2)}z`;o<-.05?r.push(l(12)):n.push(l(12-s))}),{spare:n.join(``),short:r.join(``)}}function pe(e,t,n,r){let i=Math.max(0,Math.floor(e/n)-6);return{from:Math.min(i,r),to:Math.min(r,Math.ceil((e+t)/n)+6)}}var I=l({nextDay:{zh:`次日`,en:`next day`},free:{zh:`休`,en:`Off`},away:{zh:`休假 {from}–{to}`,en:`on leave {from}–{to}`},held:{zh:`请假待批 {from}–{to}`,en:`leave asked for {from}–{to}`},pause:{zh:`小休 {time}，{length}`,en:`break {time}, {length}`}}),me=8,L=a`
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
  .chip i.held { background: repeating-linear-gradient(-45deg, var(--stripe) 0 1px, transparent 1px 8px); border-style: dashed; }
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
`;function R(e,t){let n=t.findIndex(t=>t.code===e);return`tone-${(n<0?6:n)%me}`}function he(e){let[t,n]=e.startClock.split(`:`).map(Number),r=t*60+n+e.lengthMinutes;return{clock:`${String(Math.floor(r/60)%24).padStart(2,`0`)}:${String(r%60).padStart(2,`0`)}`,nextDay:r>1440}}function ge(e){let{clock:t,nextDay:n}=he(e);return`${e.startClock}–${t}${n?` (${I(`nextDay`)})`:``}`}function _e(e,t=``){return o(e?.title)||e?.code||t}function z(e){let[t,n]=[T(e.startTime),T(e.endTime)];return n!==`00:00`&&n<=t}function B(e,t){let n=t.find(t=>t.code===e.shiftType),r=z(e)?`${I(`nextDay`)} ${T(e.endTime)}`:T(e.endTime),i=[`${e.shiftType??``} ${n?o(n.title):``}`.trim(),`${T(e.startTime)}–${r}`];for(let t of e.breaks??[]){let n=new Date(Date.parse(e.startTime??``)+(t.offsetMinutes??0)*6e4).toISOString();i.push(I(`pause`,{time:T(n),length:w(t.lengthMinutes??0)}))}for(let t of e.absences??[])i.push(I(t.held?`held`:`away`,{from:T(t.startTime),to:T(t.endTime)}));return i.join(`, `)}function V(e,t,n=`full`){let[r,a]=[Date.parse(e.startTime??``),Date.parse(e.endTime??``)],o=e=>(Math.min(Math.max(e,r),a)-r)/(a-r)*100,s=(e.absences??[]).map(e=>{let[t,n]=[o(Date.parse(e.startTime??``)),o(Date.parse(e.endTime??``))];return{from:t,long:n-t,held:e.held}}),c=s.some(e=>!e.held&&e.long>60),l=z(e)?h`<sup>+1</sup>`:i;return h`<span class="chip ${R(e.shiftType,t)} ${c?`gone`:``}">
    ${s.map(e=>h`<i class=${e.held?`held`:``} ${O({"--from":`${e.from}%`,"--long":`${e.long}%`})}></i>`)}
    <b>${e.shiftType}${n===`code`?l:i}</b>
    ${n===`full`?h`<small>${T(e.startTime)}–${T(e.endTime)}${l}</small>`:i}
    ${n===`start`?h`<small>${T(e.startTime)}${l}</small>`:i}
  </span>`}var{I:ve}=t,H=e=>e,ye=()=>document.createComment(``),U=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new ve(r.insertBefore(ye(),i),r.insertBefore(ye(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=H(e).nextSibling;H(r).insertBefore(e,i),e=t}}}return n},W=(e,t,n=e)=>(e._$AI(t,n),e),be={},xe=(e,t=be)=>e._$AH=t,Se=e=>e._$AH,G=e=>{e._$AR(),e._$AA.remove()},K=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Ce=se(class extends ce{constructor(e){if(super(e),e.type!==oe.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,i]){let a=Se(e),{values:o,keys:s}=this.dt(t,n,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=W(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=W(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=W(a[f],o[h]),U(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=W(a[p],o[m]),U(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=K(s,m,h),d=K(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=U(e,a[f]);W(t,o[m]),l[m]=t}else l[m]=W(n,o[m]),U(e,a[f],n),a[t]=null;m++}else G(a[p]),p--}else G(a[f]),f++;for(;m<=h;){let t=U(e,l[h+1]);W(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&G(e)}return this.ut=s,xe(e,l),r}}),we=a`
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
  .body .line { position: absolute; inset: calc(var(--at) * var(--row)) 0 auto; height: var(--row); border-bottom: 1px solid var(--zt-line); }
  .who { display: flex; align-items: center; gap: 10px; padding: 0 8px 0 12px; min-width: 0; font-weight: 400; text-align: left; line-height: 1.25; }
  .who .cut { display: block; }
  .cell { padding: 3px; border-left: 1px solid var(--zt-line); min-width: 0; outline-offset: -2px; position: relative; }
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
`,Te={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]},q=class extends te{constructor(...e){super(...e),this.rows=[],this.days=[],this.types=[],this.classes=[],this.cover=[],this.editable=!1,this.dense=!1,this.open=``,this.label=``,this.active={row:0,column:0},this.shown={from:0,to:40},this.#e=new ResizeObserver(()=>this.#r())}static{this.styles=[f,L,we]}#e;firstUpdated(){this.#e.observe(this.#t)}disconnectedCallback(){super.disconnectedCallback(),this.#e.disconnect()}willUpdate(e){(e.has(`rows`)||e.has(`days`))&&(this.active={row:Math.max(0,Math.min(this.active.row,this.rows.length-1)),column:Math.max(0,Math.min(this.active.column,this.days.length-1))},this.anchor=void 0)}updated(e){e.has(`rows`)&&this.#r()}get#t(){return this.renderRoot.querySelector(`.board`)}get#n(){return parseFloat(getComputedStyle(this).getPropertyValue(`--row`))||46}#r(){let e=this.#t,t=pe(e.scrollTop,e.clientHeight,this.#n,this.rows.length);(t.from!==this.shown.from||t.to!==this.shown.to)&&(this.shown=t)}render(){return h`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length+2} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length+1} @scroll=${this.#r} @keydown=${this.#f}
      ${O({"--days":String(this.days.length),"--rows":String(this.rows.length)})}>
      ${this.#a()}
      <div class="body" role="rowgroup">${Ce(this.#i(),e=>this.rows[e].employee,e=>this.#c(e))}</div>
    </div>`}#i(){let e=Math.min(this.shown.from,this.rows.length),t=Math.min(this.shown.to,this.rows.length),n=Array.from({length:t-e},(t,n)=>e+n),{row:r}=this.active;return r<this.rows.length&&(r<e||r>=t)&&n.push(r),n}#a(){return h`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader">${N(`people`,{n:this.rows.length})}</span>
        ${this.days.map((e,t)=>this.#o(e,this.classes[t]))}
      </div>
      ${this.cover.length?h`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader">${N(`cover`)}</span>
            ${this.#s()}
          </div>`:i}
    </div>`}#o(e,t){let n=Y(t),r=this.dense?{day:`numeric`}:{month:`short`,day:`numeric`};return h`<span class="day ${J(e,t)}" role="columnheader" title=${t?.holiday??``}>
      ${C(e,{weekday:this.dense?`narrow`:`short`})}
      ${n?h`<span class="mark ${n.tone}">${n.word}</span>`:i}
      <b>${C(e,r)}</b></span>`}#s(){let e=de(this.cover);return this.cover.map(t=>{let{lowest:n}=t,r=C(t.date);if(!n)return h`<span class="strip" role="gridcell"><span class="unseen">${N(`coverNone`,{day:r})}</span></span>`;let i=re(n.slack??0,!0),a=N(`coverDay`,{day:r,slack:i,time:T(n.startTime)}),o=fe(t,e);return h`<span role="gridcell"><button class="strip" aria-label=${a} title=${a} aria-expanded=${this.open===t.date}
        @click=${()=>this.dispatchEvent(new CustomEvent(`zt-day`,{detail:{date:t.date}}))}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${m`<path class="spare" d=${o.spare}></path><path class="short" d=${o.short}></path>`}</svg>
        <b class=${(n.slack??0)<-.05?`bad-text`:``}>${i}</b>
      </button></span>`})}#c(e){let t=this.rows[e];return h`<div class="line" role="row" aria-rowindex=${e+3} ${O({"--at":String(e)})}>
      <span class="who" role="rowheader">${ee(t.name)}
        <span class="grow"><span class="cut" title=${t.name}>${t.name}</span><span class="cut tiny faint number">${t.employeeNo}</span></span></span>
      ${this.days.map((n,r)=>this.#l(t,n,{row:e,column:r}))}
    </div>`}#l(e,t,n){let r=e.shifts.get(t)??[],a=this.dense?`code`:matchMedia(`(width < 760px)`).matches?`start`:`full`,o=r.length?r.map(e=>B(e,this.types)).join(`; `):N(`free`),s=this.#u(n),c=n.row===this.active.row&&n.column===this.active.column;return h`<span class="cell ${J(t,this.classes[n.column])} ${this.editable?`editable`:``} ${s?`chosen`:``}" role="gridcell"
      tabindex=${c?0:-1} data-at="${n.row},${n.column}" aria-label="${e.name}, ${C(t)}, ${o}" title=${r.length?o:i}
      aria-selected=${this.editable?String(s):i} aria-colindex=${n.column+2}
      @click=${e=>this.#d(e,n)}>${r.length>1?h`<span class="pair">${r.map(e=>V(e,this.types,`code`))}</span>`:r.length?V(r[0],this.types,a):i}</span>`}#u({row:e,column:t}){if(!this.anchor)return!1;let[n,r]=[this.anchor,this.active];return e>=Math.min(n.row,r.row)&&e<=Math.max(n.row,r.row)&&t>=Math.min(n.column,r.column)&&t<=Math.max(n.column,r.column)}#d(e,t){e.shiftKey&&this.editable?(this.anchor??=this.active,this.active=t):(this.anchor=void 0,this.active=t,this.#m(!1))}#f(e){if(e.target.dataset.at===void 0)return;let t=Te[e.key];t?this.#p(e,{row:this.active.row+t[0],column:this.active.column+t[1]}):e.key===`Home`?this.#p(e,{row:e.ctrlKey?0:this.active.row,column:0}):e.key===`End`?this.#p(e,{row:e.ctrlKey?this.rows.length-1:this.active.row,column:this.days.length-1}):e.key===`Escape`?this.anchor=void 0:e.key===`Enter`||e.key===` `?this.#m(!1,e):(e.key===`Delete`||e.key===`Backspace`)&&this.#m(!0,e)}#p(e,t){e.preventDefault(),e.shiftKey&&this.editable?this.anchor??=this.active:this.anchor=void 0,this.active={row:Math.max(0,Math.min(t.row,this.rows.length-1)),column:Math.max(0,Math.min(t.column,this.days.length-1))},this.focusActive()}async focusActive(){let e=this.#t,t=this.#n,n=e.querySelector(`.head`).offsetHeight,r=this.active.row*t;r<e.scrollTop?e.scrollTop=r:r+t+n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+n-e.clientHeight),this.#r(),await this.updateComplete;let i=this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);if(i?.focus({preventScroll:!0}),!i)return;let a=e.querySelector(`.corner`).offsetWidth;i.offsetLeft-a<e.scrollLeft?e.scrollLeft=i.offsetLeft-a:i.offsetLeft+i.offsetWidth>e.scrollLeft+e.clientWidth&&(e.scrollLeft=i.offsetLeft+i.offsetWidth-e.clientWidth)}get chosen(){let e=[],[t,n]=[this.anchor??this.active,this.active];for(let r=Math.min(t.row,n.row);r<=Math.max(t.row,n.row);r+=1)for(let i=Math.min(t.column,n.column);i<=Math.max(t.column,n.column);i+=1){let[t,n]=[this.rows[r],this.days[i]];t&&n&&e.push({employee:t.employee,name:t.name,date:n,shift:t.shifts.get(n)?.[0]})}return e}#m(e,t){t?.preventDefault();let n=this.chosen;this.editable&&n.length&&this.dispatchEvent(new CustomEvent(`zt-edit`,{detail:{cells:n,clear:e}}))}};g([y({attribute:!1})],q.prototype,`rows`,void 0),g([y({attribute:!1})],q.prototype,`days`,void 0),g([y({attribute:!1})],q.prototype,`types`,void 0),g([y({attribute:!1})],q.prototype,`classes`,void 0),g([y({attribute:!1})],q.prototype,`cover`,void 0),g([y({type:Boolean})],q.prototype,`editable`,void 0),g([y({type:Boolean,reflect:!0})],q.prototype,`dense`,void 0),g([y()],q.prototype,`open`,void 0),g([y()],q.prototype,`label`,void 0),g([n()],q.prototype,`active`,void 0),g([n()],q.prototype,`anchor`,void 0),g([n()],q.prototype,`shown`,void 0),q=g([s(`zt-roster-board`)],q);function J(e,t){return`${(t?.dayClass?t.dayClass!==`WORKDAY`&&t.dayClass!==`MAKE_UP_WORKDAY`:A(e)>4)?`weekend`:``} ${e===k()?`today`:``}`}function Y(e){switch(e?.dayClass){case`STATUTORY_HOLIDAY`:return{word:N(`holiday`),tone:`holiday`};case`HOLIDAY_REST`:return{word:N(`restDay`),tone:`holiday`};case`MAKE_UP_WORKDAY`:return{word:N(`makeUp`),tone:`work`};default:return}}var Ee=5,X=class extends v{constructor(...e){super(...e),this.types=[],this.busy=!1,this.#e=j(k()),this.#t=new d(this,e=>{let t={startDate:x(this.#e,-1),endDate:x(this.#e,35)};return this.host.api.get(`/v1/shifts`,{employee:this.host.principal?.subject??``,...t},e)},120),this.#n=new d(this,e=>this.host.api.get(`/v1/calendarDays`,{startDate:this.#e,endDate:x(this.#e,35)},e))}static{this.styles=[f,L,a`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
      .next { padding: 14px 16px; display: grid; gap: 2px; }
      .next b { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; line-height: 1.4; }
      .week { border-top: 1px solid var(--zt-line); padding: 10px 12px 12px; }
      .week:first-child { border-top: 0; }
      .week > header { display: flex; justify-content: space-between; gap: 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); padding: 0 4px 6px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 6px; }
      .days li { display: grid; grid-template-rows: auto 50px; gap: 3px; min-width: 0; border-radius: 6px; padding: 3px; }
      .days .name { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); padding: 0 3px; white-space: nowrap; overflow: hidden; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: grid; place-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .days .today { background: var(--zt-accent-soft); }
      .days .today .name { color: var(--zt-accent); font-weight: 620; }
      .days .past { opacity: 0.65; }
      .mark { padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .feed { display: grid; gap: 10px; }
      .feed .address { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px; align-items: end; }
      .feed .input { font-size: var(--zt-text-tiny); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .side { order: -1; } .side .feed-panel { display: none; } .feed-below { display: block !important; } }
      .feed-below { display: none; }
      @media (width < 760px) {
        .days { grid-template-columns: minmax(0, 1fr); gap: 2px; }
        .days li { grid-template: minmax(36px, auto) / 96px minmax(0, 1fr); align-items: center; padding: 2px 4px; }
        .days .name { font-size: var(--zt-text-small); }
        .days .none { height: 30px; justify-items: start; padding-left: 10px; }
        .days .past { display: none; }
      }
    `]}#e;#t;#n;connectedCallback(){super.connectedCallback(),this.#t.load(),this.#n.load()}render(){let{value:e,failure:t}=this.#t;if(!e)return h`<div class="panel">${t?p(t,()=>void this.#t.load()):c(10)}</div>`;let n=e.shifts??[],r=Array.from({length:Ee},(e,t)=>M(x(this.#e,t*7),7));return h`<div class="columns">
      <section class="panel" aria-label=${N(`mine`)}>${r.map(e=>this.#i(e,n))}</section>
      <div class="side">${this.#r(n)}<div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`}#r(e){let t=e.filter(e=>Date.parse(e.endTime??``)>Date.now())[0];return h`<section class="panel next">
      <h2 class="soft small">${N(`next`)}</h2>
      ${t?h`<b>${S(t.startTime,t.endTime)}</b>
            <span class="soft small">${ie(t.startTime??``)} · ${B({...t,absences:[]},this.types)}</span>`:h`<p class="soft">${N(`nextNone`)}</p>`}
    </section>`}#i(e,t){let n=t.filter(t=>e.includes(t.workDate??``)),r=n.reduce((e,t)=>e+(t.paidMinutes??0),0);return h`<section class="week">
      <header><h3>${N(`weekOf`,{from:C(e[0],{month:`short`,day:`numeric`}),to:C(e[6],{month:`short`,day:`numeric`})})}</h3>
        <span class="number">${N(`hours`,{hours:w(r)})}</span></header>
      <ul class="days">${e.map(e=>this.#a(e,n.filter(t=>t.workDate===e)))}</ul>
    </section>`}#a(e,t){let n=E(new Date),r=Y(this.#n.value?.days?.find(t=>t.date===e));return h`<li class="${e===n?`today`:e<n?`past`:``}">
      <span class="name number">${C(e,{weekday:`short`,day:`numeric`})}${r?h` <span class="mark ${r.tone}">${r.word}</span>`:i}</span>
      ${t.length?h`<span title=${B(t[0],this.types)}>${V(t[0],this.types)}
            <span class="unseen">${t.map(e=>`${T(e.startTime)}–${T(e.endTime)}${z(e)?` +1`:``}`).join(`, `)}</span></span>`:h`<span class="none">${N(`free`)}</span>`}
    </li>`}#o(){let e=this.feed?.path?new URL(this.feed.path,this.host.api.base||location.href).href:``;return h`<section class="panel"><header><h2>${N(`feed`)}</h2></header><div class="body feed">
      <p class="soft small">${N(`feedAbout`)}</p>
      ${this.problem?h`<p class="notice bad" role="alert">${_(`warning`)}${this.problem.message}</p>`:i}
      ${e?h`<div class="address"><div class="field"><label for="address">${N(`feedAddress`)}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${e=>e.target.select()} /></div>
            <button class="button primary" @click=${()=>this.#c(e)}>${N(`copy`)}</button></div>
            <p class="notice watch">${_(`warning`)}${N(`feedOnce`)}</p>`:i}
      <div class="row wrap">
        <button class="button ${e?``:`primary`}" ?disabled=${this.busy} @click=${()=>this.#s(`shiftFeed`)}>${N(e?`feedAgain`:`feedCreate`)}</button>
        <button class="button danger" ?disabled=${this.busy} title=${N(`revokeSure`)} @click=${()=>this.#s(`shiftFeed:revoke`)}>${N(`revoke`)}</button>
      </div>
    </div></section>`}async#s(e){this.busy=!0,this.problem=void 0;try{let t=await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);this.feed=e===`shiftFeed`?t:void 0,e!==`shiftFeed`&&D(N(`revoked`))}catch(e){this.problem=e}finally{this.busy=!1}}async#c(e){try{await navigator.clipboard.writeText(e),D(N(`copied`))}catch{this.address?.select(),D(N(`copyFailed`),`bad`)}}};g([y({attribute:!1})],X.prototype,`types`,void 0),g([n()],X.prototype,`feed`,void 0),g([n()],X.prototype,`busy`,void 0),g([n()],X.prototype,`problem`,void 0),g([e(`#address`)],X.prototype,`address`,void 0),X=g([s(`zt-my-shifts`)],X);var Z=8,Q=class extends v{constructor(...e){super(...e),this.cells=[],this.types=[],this.clear=!1,this.open=!1,this.busy=``,this.#e=0}static{this.styles=[f,L,a`
      form { display: grid; gap: 14px; }
      .types { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 6px; }
      .types label { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 10px; align-items: center; padding: 6px 10px 6px 6px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.3; }
      .types label:hover { background: var(--zt-hover); }
      .types label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); }
      .types label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .types input { position: absolute; opacity: 0; }
      .types .chip { height: 36px; }
      legend { margin-bottom: 6px; }
      .said { display: grid; gap: 8px; min-height: 66px; align-content: start; }
      .said ul { display: grid; gap: 8px; }
      .said li p:first-child { font-weight: 600; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `]}#e;willUpdate(e){if(!e.has(`open`)||!this.open)return;this.outlook=this.refusal=void 0;let t=new Set(this.cells.map(e=>e.shift?.shiftType??``));this.choice=this.clear?``:t.size===1?[...t][0]:void 0,this.clear&&this.#n()}updated(e){e.has(`open`)&&this.open&&(this.renderRoot.querySelector(`input:checked`)??this.renderRoot.querySelector(`input`))?.focus()}get#t(){return this.cells.filter(e=>(e.shift?.shiftType??``)!==this.choice).map(e=>({employee:e.employee,workDate:e.date,shiftType:this.choice,etag:e.shift?.etag}))}async#n(){let e=this.#e+=1;if(this.refusal=this.outlook=void 0,this.#t.length){this.busy=`checking`;try{let t=await this.host.api.post(`/v1/shifts:edit`,{edits:this.#t,validateOnly:!0});e===this.#e&&(this.outlook=t)}catch(t){e===this.#e&&(this.refusal=t)}finally{e===this.#e&&(this.busy=``)}}}async#r(e){if(e.preventDefault(),this.busy||!this.#t.length||!this.outlook)return;this.busy=`saving`;let t=this.#t.length;try{await this.host.api.post(`/v1/shifts:edit`,{edits:this.#t}),D(t===1?N(`saved`,{name:this.cells[0].name}):N(`savedMany`,{n:t})),this.dispatchEvent(new Event(`zt-saved`)),this.#i()}catch(e){this.refusal=e,this.outlook=void 0}finally{this.busy=``}}#i(){this.dispatchEvent(new Event(`close`))}render(){let{cells:e}=this,t=new Set(e.map(e=>e.employee)).size,n=e.length===1?N(`editOf`,{name:e[0].name,day:C(e[0].date)}):N(`editSelected`,{people:t,cells:e.length});return h`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#i}>
      <form @submit=${this.#r}>
        <fieldset><legend>${N(`choose`)}</legend><div class="types">
          ${this.types.filter(e=>!e.retired).map(e=>this.#a(e))}
          ${this.#a(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#o()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#i}>${N(`cancel`)}</button>
          <button class="button primary" ?disabled=${!this.outlook||!!this.busy}>${N(this.busy===`saving`?`saving`:`save`)}</button>
        </div>
      </form>
    </zt-dialog>`}#a(e){let t=e?.code??``;return h`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice===t}
        @change=${()=>{this.choice=t,this.#n()}} />
      ${e?h`<span class="chip ${R(t,this.types)}"><b>${t}</b></span>`:h`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e?_e(e):N(`noShift`)}${e?h`<br /><span class="tiny faint number">${ge(e)}</span>`:i}</span>
    </label>`}#o(){if(this.choice===void 0)return i;if(this.refusal)return this.#l(this.refusal);if(this.busy===`checking`)return h`<p class="notice">${_(`clock`)}${N(`checking`)}</p>`;if(!this.outlook)return h`<p class="notice">${_(`info`)}${N(`unchanged`)}</p>`;let{findings:e=[]}=this.outlook;return h`
      ${e.length?h`<div class="notice watch">${_(`warning`)}<div class="grow"><p><b>${N(`findings`)}</b></p>${this.#c(e)}</div></div>`:h`<div class="notice good">${_(`check`)}<div><p>${N(`fine`)}</p>${this.#s()}</div></div>`}`}#s(){if(this.cells.length!==1)return i;let e=this.outlook?.shifts?.find(e=>e.employee===this.cells[0].employee&&e.workDate===this.cells[0].date);return e?.shiftType?h`<p class="number">${N(`becomes`,{span:S(e.startTime,e.endTime),paid:w(e.paidMinutes??0)})}</p>`:h`<p>${N(`becomesFree`)}</p>`}#c(e){return h`<ul>${e.slice(0,Z).map(e=>h`<li>
      <p>${P(e.rule)}${this.cells.length>1?h` · ${this.host.names.of(e.employee)} ${C(e.workDate)}`:i}</p>
      <p>${o(e.text)}</p>
      ${e.source?h`<p class="tiny">${N(`source`,{source:e.source})}</p>`:i}</li>`)}</ul>`}#l(e){let{rule:t=``,source:n=``}=e.metadata;return h`<div class="notice bad" role="alert">${_(`warning`)}<div class="grow">
      <p><b>${t?P(t):N(`refused`)}</b></p>
      <p>${e.message}</p>
      ${e.violations.slice(0,Z).map(e=>h`<p>${e.message}</p>`)}
      ${n?h`<p class="tiny">${N(`source`,{source:n})}</p>`:i}
    </div></div>`}};g([y({attribute:!1})],Q.prototype,`cells`,void 0),g([y({attribute:!1})],Q.prototype,`types`,void 0),g([y({type:Boolean})],Q.prototype,`clear`,void 0),g([y({type:Boolean})],Q.prototype,`open`,void 0),g([n()],Q.prototype,`choice`,void 0),g([n()],Q.prototype,`outlook`,void 0),g([n()],Q.prototype,`refusal`,void 0),g([n()],Q.prototype,`busy`,void 0),Q=g([s(`zt-shift-editor`)],Q);var De=5e3,$=class extends u{constructor(...e){super(...e),this.first=j(k()),this.count=7,this.openDay=``,this.#e=[],this.#t=[],this.#n=new d(this,e=>this.host.api.get(`/v1/shiftTypes`,{centre:this.host.principal?.centre},e)),this.#r=new d(this,async e=>{let t=await this.#d(e);return this.#e=le(t.people,t.shifts,e=>this.host.names.of(e)),t},60),this.#i=new d(this,async e=>{let[t,n]=[b(this.first,`00:00`),b(x(this.first,this.count),`00:00`)],r=this.host.teams.find(e=>e.name===this.lookedAt)?.skill??``,i=await this.host.api.get(`/v1/coverage`,{centre:this.#a,skill:r,startTime:t,endTime:n},e);return this.#t=ue(i,this.#o),i},60)}static{this.styles=[f,a`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `]}#e;#t;#n;#r;#i;get#a(){return this.host.teams.find(e=>e.name===this.lookedAt)?.centre??this.host.principal?.centre??``}get#o(){return M(this.first,this.count)}get#s(){return this.argument.startsWith(`rosters/`)?this.argument:``}get#c(){return this.#s?this.view===`team`?`team`:`everybody`:this.view??(this.host.leading?`team`:`mine`)}get#l(){return this.#s?!1:this.host.has(`PLANNER`)||[...this.host.principal?.leads??[],...this.host.principal?.standsInFor??[]].includes(this.lookedAt)}load(){this.openDay=``,this.#r.clear(),this.#i.clear(),this.#e=[],this.#t=[],this.#n.value||this.#n.load(),this.#u()}updated(e){super.updated(e),e.has(`argument`)&&e.get(`argument`)!==void 0&&this.load()}#u(){this.#c!==`mine`&&(this.#r.load(),this.#i.load())}async#d(e){let t=this.#s?await this.host.api.get(`/v1/${this.#s}`,{},e):void 0;t?.startDate&&!this.#o.includes(t.startDate)&&(this.first=j(t.startDate));let n=this.#c===`everybody`?``:this.lookedAt,r={startDate:this.first,endDate:x(this.first,this.count)},[i,a,o]=await Promise.all([this.#f(`/v1/employees`,`employees`,{team:n,namesOnly:!0,asOfDate:this.first,pageSize:1e3},e),this.#f(`/v1/shifts`,`shifts`,{team:n,roster:this.#s,...r,pageSize:De},e),this.host.api.get(`/v1/calendarDays`,r,e).catch(()=>({days:[]}))]);return{people:n?i:i.filter(e=>e.team),shifts:a,classes:o.days??[],draft:t}}async#f(e,t,n,r){let i=[],a;do{let o=await this.host.api.get(e,{...n,pageToken:a},r);i.push(...o[t]??[]),a=o.nextPageToken}while(a);return i}#p(e){e.view&&(this.view=e.view),e.first&&(this.first=e.first),e.count&&(this.count=e.count),this.load()}render(){let e=this.#c;return h`<div class="page">
      <header>
        <h1>${N(`title`)}</h1>
        ${e===`team`?h`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>`:i}
        <span class="grow"></span>
        ${this.#m(e)}
      </header>
      ${this.#s?h`<p class="notice watch">${_(`info`)}<span class="grow">${N(`draft`)}</span><button class="button small" @click=${()=>ae(`roster`)}>${N(`toBoard`)}</button></p>`:i}
      ${e===`mine`?h`<zt-my-shifts .types=${this.#n.value?.shiftTypes??[]}></zt-my-shifts>`:this.#h(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing?.cells??[]} .clear=${this.editing?.clear??!1}
        .types=${this.#n.value?.shiftTypes??[]} @close=${this.#v} @zt-saved=${()=>this.#u()}></zt-shift-editor>
    </div>`}#m(e){let t=[];return this.host.principal?.team&&!this.#s&&t.push(`mine`),t.push(`team`),this.host.has(`PLANNER`,`CENTRE_MANAGER`,`OFFICER`)&&t.push(`everybody`),t.length<2?i:h`<div class="segments" role="group" aria-label=${N(`title`)}>${t.map(t=>h`<button aria-pressed=${t===e} @click=${()=>this.#p({view:t})}>${N(t)}</button>`)}</div>`}#h(e){let{value:t,failure:n}=this.#r,r=this.#o,a=e===`everybody`?N(`everybody`):this.host.teamName(this.lookedAt);return h`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${N(`earlier`)} title=${N(`earlier`)} @click=${()=>this.#p({first:x(this.first,-7)})}>${_(`back`,16)}</button>
          <button class="button icon small" aria-label=${N(`later`)} title=${N(`later`)} @click=${()=>this.#p({first:x(this.first,7)})}>${_(`next`,16)}</button>
          <button class="button small" @click=${()=>this.#p({first:j(k())})}>${N(`thisWeek`)}</button>
        </div>
        <span class="when">${C(r[0],{year:`numeric`,month:`short`,day:`numeric`})} – ${C(r.at(-1),{month:`short`,day:`numeric`})}</span>
        <span class="grow"></span>
        <div class="segments" role="group" aria-label=${N(`week`)}>
          <button aria-pressed=${this.count===7} @click=${()=>this.#p({count:7})}>${N(`week`)}</button>
          <button aria-pressed=${this.count===31} @click=${()=>this.#p({count:31})}>${N(`month`)}</button>
        </div>
      </header>
      ${n?h`<div class="body">${p(n,()=>this.#u())}</div>`:i}
      ${t?this.#g(t,a):n?i:c(12)}
    </section>`}#g(e,t){if(!this.#e.length)return ne(`people`,N(`nobody`));let n=this.#o;return h`
      <zt-roster-board .rows=${this.#e} .days=${n} .types=${this.#n.value?.shiftTypes??[]} .classes=${e.classes}
        .cover=${this.#t.length===n.length?this.#t:[]} ?editable=${this.#l} ?dense=${this.count===31} open=${this.openDay}
        label=${N(`board`,{team:t,from:C(n[0]),to:C(n.at(-1))})}
        @zt-edit=${e=>this.editing=e.detail}
        @zt-day=${e=>this.openDay=this.openDay===e.detail.date?``:e.detail.date}></zt-roster-board>
      ${this.#_()}
      <div class="legend">
        <span><i></i>${N(`away`)}</span><span><i class="held"></i>${N(`held`)}</span>
        ${e.shifts.length?i:h`<span class="watch-text">${N(`noShifts`)}</span>`}
        <span class="grow"></span><span class="keys">${N(this.#l?`keys`:`keysRead`)}</span>
      </div>`}#_(){let e=this.#t.find(e=>e.date===this.openDay);if(!e)return i;let t=this.#i.value?.intervalMinutes??30,n=e.intervals.map(e=>({start:Date.parse(e.startTime??``),minutes:t,required:e.required??0,before:e.available??0,levelPermille:e.serviceLevelPermille??0}));return h`<section class="cover"><div class="row between"><h2>${N(`coverOf`,{day:C(e.date)})}</h2>
      <button class="button quiet small" @click=${()=>this.openDay=``}>${N(`close`)}</button></div>
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`}#v(){this.editing=void 0,this.updateComplete.then(()=>this.grid?.focusActive())}};g([n()],$.prototype,`view`,void 0),g([n()],$.prototype,`first`,void 0),g([n()],$.prototype,`count`,void 0),g([n()],$.prototype,`openDay`,void 0),g([n()],$.prototype,`editing`,void 0),g([e(`zt-roster-board`)],$.prototype,`grid`,void 0),$=g([s(`zt-roster`)],$);export{$ as RosterPage};