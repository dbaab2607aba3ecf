// Signing in: number and password, the identity provider if there is one, the demo's people where they are offered.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { messages, spoken, type Text } from "../kit/locale";
import { Hosted } from "../kit/page";
import type { Principal } from "../kit/shapes";
import { icon } from "./icons";
import { avatar } from "./shapes";
import { basics } from "./styles";
import "./zt-settings";

interface Person {
  employeeNo: string;
  displayName: string;
  role?: string;
  team?: string;
  say?: Text;
}

interface Options {
  password?: boolean;
  oidc?: { label?: Text; url?: string } | null;
  demo?: Person[];
}

const say = messages({
  name: { zh: "中台", en: "Zhongtai" },
  claim: { zh: "班组长的一天，少几次点击，多几分把握。", en: "A team lead's day: fewer clicks, firmer ground." },
  signIn: { zh: "登录", en: "Sign in" },
  number: { zh: "工号", en: "Employee number" },
  password: { zh: "密码", en: "Password" },
  enter: { zh: "登录", en: "Sign in" },
  entering: { zh: "正在登录…", en: "Signing in…" },
  demo: { zh: "演示中心：选一个人进来看看", en: "Demo centre: step in as one of them" },
  demoNote: { zh: "数据都是生成的，随便试，重启不会丢。", en: "All data is generated. Try anything; a restart keeps it." },
  needed: { zh: "请填写工号和密码。", en: "Fill in employee number and password." },
  AGENT: { zh: "坐席", en: "Agent" },
  TEAM_LEAD: { zh: "班组长", en: "Team lead" },
  PLANNER: { zh: "排班员", en: "Planner" },
  OFFICER: { zh: "中台专员", en: "Platform officer" },
  CENTRE_MANAGER: { zh: "中心经理", en: "Centre manager" },
  HR: { zh: "人事", en: "HR" },
  OPS: { zh: "平台运维", en: "Operations" },
});

@customElement("zt-sign-in")
export class SignIn extends Hosted {
  static styles = [
    basics,
    css`
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
    `,
  ];
  @state() private options: Options = { password: true };
  @state() private busy = false;
  @state() private problem = "";
  @query("#number") private number!: HTMLInputElement;
  @query("#password") private password!: HTMLInputElement;

  connectedCallback(): void {
    super.connectedCallback();
    void this.host.api.session<Options>("GET", "/session/options").then(
      (options) => (this.options = options),
      () => undefined,
    );
  }

  async #enter(body: Record<string, unknown>): Promise<void> {
    this.busy = true;
    this.problem = "";
    try {
      const principal = await this.host.api.session<Principal>("POST", "/session", body);
      this.host.enter(principal);
      this.dispatchEvent(new CustomEvent("zt-signed-in", { bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = failure instanceof Refusal ? failure.message : String(failure);
      await this.updateComplete;
      this.password?.select();
    } finally {
      this.busy = false;
    }
  }

  #submit(event: Event): void {
    event.preventDefault();
    const [employeeNo, password] = [this.number.value.trim(), this.password.value];
    if (!employeeNo || !password) {
      this.problem = say("needed");
      (employeeNo ? this.password : this.number).focus();
      return;
    }
    void this.#enter({ employeeNo, password });
  }

  protected override render(): unknown {
    const { demo = [], oidc, password = true } = this.options;
    return html`
      <header><zt-settings></zt-settings></header>
      <main class=${demo.length ? "two" : ""}>
        <section>
          <div class="brand"><img src=${new URL("../favicon.svg", import.meta.url).href} alt="" /><h1>${say("name")}</h1></div>
          <p class="soft">${say("claim")}</p>
          ${password ? this.#form() : nothing}
          ${oidc?.url ? html`<form><a class="button" href=${oidc.url}>${spoken(oidc.label) || say("signIn")}</a></form>` : nothing}
        </section>
        ${demo.length ? this.#people(demo) : nothing}
      </main>`;
  }

  #form(): unknown {
    return html`<form @submit=${this.#submit} novalidate>
      ${this.problem ? html`<div class="notice bad" role="alert">${icon("warning")}<p>${this.problem}</p></div>` : nothing}
      <div class="field">
        <label for="number">${say("number")}</label>
        <input class="input" id="number" name="employeeNo" autocomplete="username" autocapitalize="none" spellcheck="false" />
      </div>
      <div class="field">
        <label for="password">${say("password")}</label>
        <input class="input" id="password" name="password" type="password" autocomplete="current-password" />
      </div>
      <button class="button primary" ?disabled=${this.busy}>${say(this.busy ? "entering" : "enter")}</button>
    </form>`;
  }

  #people(people: Person[]): unknown {
    return html`<section aria-labelledby="demo">
      <h2 id="demo">${say("demo")}</h2>
      <p class="faint small">${say("demoNote")}</p>
      <div class="people">
        ${people.map(
          (person) => html`<button ?disabled=${this.busy} @click=${() => this.#enter({ demo: person.employeeNo })}>
            ${avatar(person.displayName, "large")}
            <span class="row"><span class="who">${person.displayName}</span><span class="badge accent">${this.#role(person.role)}</span></span>
            <span class="faint small number">${person.employeeNo}</span>
            <p class="soft small">${spoken(person.say)}</p>
          </button>`,
        )}
      </div>
    </section>`;
  }

  #role(role = ""): string {
    return role in say.catalogue ? say(role as keyof typeof say.catalogue) : role;
  }
}
