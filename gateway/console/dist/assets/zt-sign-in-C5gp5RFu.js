import{B as e,G as t,K as n,P as r,Q as i,R as a,U as o,Y as s,d as c,f as l,o as u,s as d,t as f}from"./shapes-Ck_9t0Dp.js";import{t as p}from"./zt-settings-Mn-bckDU.js";var m=a({name:{zh:`中台`,en:`Zhongtai`},claim:{zh:`班组长的一天，少几次点击，多几分把握。`,en:`A team lead's day: fewer clicks, firmer ground.`},signIn:{zh:`登录`,en:`Sign in`},number:{zh:`工号`,en:`Employee number`},password:{zh:`密码`,en:`Password`},enter:{zh:`登录`,en:`Sign in`},entering:{zh:`正在登录…`,en:`Signing in…`},demo:{zh:`演示中心：选一个人进来看看`,en:`Demo centre: step in as one of them`},demoNote:{zh:`数据都是生成的，随便试，重启不会丢。`,en:`All data is generated. Try anything; a restart keeps it.`},needed:{zh:`请填写工号和密码。`,en:`Fill in employee number and password.`},AGENT:{zh:`坐席`,en:`Agent`},TEAM_LEAD:{zh:`班组长`,en:`Team lead`},PLANNER:{zh:`排班员`,en:`Planner`},OFFICER:{zh:`中台专员`,en:`Platform officer`},CENTRE_MANAGER:{zh:`中心经理`,en:`Centre manager`},HR:{zh:`人事`,en:`HR`},OPS:{zh:`平台运维`,en:`Operations`}}),h=class extends d{constructor(...e){super(...e),this.options={password:!0},this.busy=!1,this.problem=``}static{this.styles=[l,i`
      :host { min-height: 100dvh; display: grid; grid-template-rows: auto 1fr; }
      header { display: flex; justify-content: flex-end; padding: 12px 16px; }
      main { display: grid; gap: 32px 56px; align-content: center; justify-content: center; padding: 8px 24px 64px; grid-template-columns: minmax(280px, 340px); }
      main.two { grid-template-columns: minmax(280px, 340px) minmax(320px, 520px); align-items: start; }
      .brand { display: flex; align-items: center; gap: 12px; margin-bottom: 6px; }
      .brand img { width: 40px; height: 40px; }
      h1 { font-size: 1.625rem; }
      form { display: grid; gap: 14px; margin-top: 28px; }
      form .button { min-height: 40px; }
      .people { display: grid; gap: 8px; margin-top: 12px; }
      .people button {
        display: grid; grid-template-columns: auto 1fr auto; gap: 2px 12px; align-items: center; text-align: left; width: 100%;
        padding: 12px 14px; background: var(--zt-surface); border: 1px solid var(--zt-line); border-radius: var(--zt-radius);
        box-shadow: var(--zt-shadow); transition: border-color 0.12s;
      }
      .people button:hover { border-color: var(--zt-accent); }
      .people .avatar { grid-row: span 2; }
      .people p { grid-column: 2 / -1; }
      .who { font-weight: 600; }
      @media (width < 860px) {
        main, main.two { grid-template-columns: minmax(0, 460px); align-content: start; padding: 8px 16px 48px; }
      }
    `]}connectedCallback(){super.connectedCallback(),this.host.api.session(`GET`,`/session/options`).then(e=>this.options=e,()=>void 0)}async#e(e){this.busy=!0,this.problem=``;try{let t=await this.host.api.session(`POST`,`/session`,e);this.host.enter(t),this.dispatchEvent(new CustomEvent(`zt-signed-in`,{bubbles:!0,composed:!0}))}catch(e){this.problem=e instanceof r?e.message:String(e),await this.updateComplete,this.password?.select()}finally{this.busy=!1}}#t(e){e.preventDefault();let[t,n]=[this.number.value.trim(),this.password.value];!t||!n?(this.problem=m(`needed`),(t?this.password:this.number).focus()):this.#e({employeeNo:t,password:n})}render(){let{demo:t=[],oidc:r,password:i=!0}=this.options;return s`
      <header><zt-settings></zt-settings></header>
      <main class=${t.length?`two`:``}>
        <section>
          <div class="brand"><img src=${new URL(`/assets/favicon-D9ID1g4-.svg`,``+import.meta.url).href} alt="" /><h1>${m(`name`)}</h1></div>
          <p class="soft">${m(`claim`)}</p>
          ${i?this.#n():n}
          ${r?.url?s`<form><a class="button" href=${r.url}>${e(r.label)||m(`signIn`)}</a></form>`:n}
        </section>
        ${t.length?this.#r(t):n}
      </main>`}#n(){return s`<form @submit=${this.#t} novalidate>
      ${this.problem?s`<div class="notice bad" role="alert">${u(`warning`)}<p>${this.problem}</p></div>`:n}
      <div class="field">
        <label for="number">${m(`number`)}</label>
        <input class="input" id="number" name="employeeNo" autocomplete="username" autocapitalize="none" spellcheck="false" />
      </div>
      <div class="field">
        <label for="password">${m(`password`)}</label>
        <input class="input" id="password" name="password" type="password" autocomplete="current-password" />
      </div>
      <button class="button primary" ?disabled=${this.busy}>${m(this.busy?`entering`:`enter`)}</button>
    </form>`}#r(t){return s`<section aria-labelledby="demo">
      <h2 id="demo">${m(`demo`)}</h2>
      <p class="faint small">${m(`demoNote`)}</p>
      <div class="people">
        ${t.map(t=>s`<button ?disabled=${this.busy} @click=${()=>this.#e({demo:t.employeeNo})}>
            ${f(t.displayName,`large`)}
            <span class="row"><span class="who">${t.displayName}</span><span class="badge accent">${this.#i(t.role)}</span></span>
            <span class="faint small number">${t.employeeNo}</span>
            <p class="soft small">${e(t.say)}</p>
          </button>`)}
      </div>
    </section>`}#i(e=``){return e in m.catalogue?m(e):e}};c([o()],h.prototype,`options`,void 0),c([o()],h.prototype,`busy`,void 0),c([o()],h.prototype,`problem`,void 0),c([p(`#number`)],h.prototype,`number`,void 0),c([p(`#password`)],h.prototype,`password`,void 0),h=c([t(`zt-sign-in`)],h);export{h as SignIn};