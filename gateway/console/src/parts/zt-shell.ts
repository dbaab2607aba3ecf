// The frame around the pages: where one is, who one is, and the way to everything else.
import { css, html, nothing } from "lit";
import { html as dynamic, unsafeStatic } from "lit/static-html.js";
import { customElement, state } from "lit/decorators.js";
import { listed } from "../kit/format";
import { messages } from "../kit/locale";
import { Hosted } from "../kit/page";
import { pagesFor, type PageEntry } from "../kit/pages";
import { addressOf, here } from "../kit/router";
import { icon } from "./icons";
import { avatar, empty } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import "./zt-settings";
import "./zt-toasts";

const say = messages({
  name: { zh: "中台", en: "Zhongtai" },
  pages: { zh: "页面", en: "Pages" },
  team: { zh: "班组", en: "Team" },
  more: { zh: "更多", en: "More" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  signOut: { zh: "退出登录", en: "Sign out" },
  standIn: { zh: "你正代理：{teams}", en: "You stand in for: {teams}" },
  nothing: { zh: "你的角色还没有页面。请联系中心经理。", en: "Your role has no page yet. Ask the centre manager." },
  AGENT: { zh: "坐席", en: "Agent" },
  TEAM_LEAD: { zh: "班组长", en: "Team lead" },
  PLANNER: { zh: "排班员", en: "Planner" },
  OFFICER: { zh: "中台专员", en: "Platform officer" },
  CENTRE_MANAGER: { zh: "中心经理", en: "Centre manager" },
  HR: { zh: "人事", en: "HR" },
  OPS: { zh: "平台运维", en: "Operations" },
});

type Role = Extract<keyof typeof say.catalogue, Uppercase<string>>;
const RANK: Role[] = ["CENTRE_MANAGER", "OFFICER", "HR", "PLANNER", "TEAM_LEAD", "OPS", "AGENT"];
/** On a phone the bar at the bottom holds so many pages; the rest are behind one more button. */
const SHOWN_ON_PHONE = 4;

@customElement("zt-shell")
export class Shell extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; grid-template: "top top" 52px "side main" minmax(calc(100dvh - 52px), auto) / 176px minmax(0, 1fr); min-height: 100dvh; }
      .skip { position: absolute; left: -999px; }
      .skip:focus { left: 12px; top: 10px; z-index: 30; }
      .top {
        grid-area: top; position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: 8px 14px; padding: 0 16px;
        background: var(--zt-surface); border-bottom: 1px solid var(--zt-line);
      }
      .brand { display: flex; align-items: center; gap: 10px; font-weight: 680; font-size: 1rem; color: var(--zt-ink); width: 146px; }
      .brand:hover { text-decoration: none; }
      .brand img { width: 26px; height: 26px; }
      .top select.input { width: auto; min-height: 32px; padding-block: 3px; border-color: var(--zt-line); font-weight: 550; max-width: 220px; }
      .one-team { font-weight: 550; }
      .me { line-height: 1.25; text-align: right; }
      nav { grid-area: side; border-right: 1px solid var(--zt-line); background: var(--zt-surface); }
      nav ul { position: sticky; top: 52px; padding: 12px 10px; display: grid; gap: 2px; }
      nav .more { display: none; }
      nav a, nav button, .rest-pages a {
        display: flex; width: 100%; border: 0; background: transparent; align-items: center; gap: 10px; padding: 8px 12px; border-radius: var(--zt-radius-small);
        color: var(--zt-ink-soft); font-weight: 550;
      }
      nav a:hover, .rest-pages a:hover { background: var(--zt-hover); text-decoration: none; color: var(--zt-ink); }
      nav a[aria-current], nav button.current, .rest-pages a[aria-current="page"] { background: var(--zt-accent-soft); color: var(--zt-accent); }
      main { grid-area: main; min-width: 0; }
      main:focus-visible { outline: none; }
      .stand-in { border-radius: 0; justify-content: center; padding: 6px 16px; }
      @media (width < 760px) {
        :host { grid-template: "top" 52px "main" minmax(calc(100dvh - 52px), auto) / minmax(0, 1fr); padding-bottom: calc(60px + env(safe-area-inset-bottom)); }
        .top { padding: 0 12px; gap: 4px; }
        .brand { width: auto; font-size: 0; }
        .me, .top .avatar { display: none; }
        .top select.input { max-width: 40vw; font-size: var(--zt-text); min-height: 36px; }
        nav { position: fixed; inset: auto 0 0; z-index: 20; border: 0; border-top: 1px solid var(--zt-line); padding-bottom: env(safe-area-inset-bottom); }
        nav ul { position: static; display: flex; padding: 4px; gap: 0; }
        nav li { flex: 1; min-width: 0; }
        nav .rest { display: none; }
        nav .more { display: block; }
        nav a, nav button { flex-direction: column; gap: 1px; padding: 6px 2px; font-size: 0.75rem; line-height: 1.55; }
        .rest-pages a { padding-block: 12px; }
        nav a span, nav button span { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      }
    `,
  ];
  @state() private place = here();
  @state() private more = false;
  @state() private ready = new Set<string>();
  #moved = (): void => void this.#goHere();

  connectedCallback(): void {
    super.connectedCallback();
    this.host.inShell = true;
    this.addEventListener("zt-host", (event) => {
      event.stopPropagation();
      (event as CustomEvent).detail.host = this.host;
    });
    window.addEventListener("hashchange", this.#moved);
    void this.#goHere();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.#moved);
  }

  get #page(): PageEntry | undefined {
    const pages = pagesFor(this.host);
    return pages.find((page) => page.path === this.place.page) ?? pages[0];
  }

  async #goHere(): Promise<void> {
    const before = this.place.page;
    this.place = here();
    const page = this.#page;
    if (!page) return;
    await page.load();
    this.ready = new Set(this.ready).add(page.tag);
    if (before !== this.place.page) {
      await this.updateComplete;
      window.scrollTo(0, 0);
      this.renderRoot.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    }
  }

  async #signOut(): Promise<void> {
    await this.host.api.session("DELETE").catch(() => undefined);
    // A fresh document forgets everything that was read for this person.
    location.hash = "";
    location.reload();
  }

  protected override render(): unknown {
    const page = this.#page;
    document.title = page ? `${page.title()} · ${say("name")}` : say("name");
    const { standsInFor = [] } = this.host.principal ?? {};
    return html`
      ${this.#top()}
      ${this.#navigation(page)}
      <main id="main" tabindex="-1">
        ${standsInFor.length
          ? html`<p class="notice watch stand-in">${icon("hand")}${say("standIn", { teams: listed(standsInFor.map((team) => this.host.teamName(team))) })}</p>`
          : nothing}
        ${page ? this.#content(page) : empty("info", say("nothing"))}
      </main>`;
  }

  #skip(): void {
    this.renderRoot.querySelector<HTMLElement>("main")?.focus();
  }

  #content(page: PageEntry): unknown {
    if (!this.ready.has(page.tag)) return nothing;
    // The tag comes from our own list of pages, never from outside.
    const tag = unsafeStatic(page.tag);
    return dynamic`<${tag} .argument=${this.place.argument}></${tag}>`;
  }

  #link(page: PageEntry, current: PageEntry | undefined): unknown {
    return html`<a href=${addressOf(page.path)} aria-current=${page === current ? "page" : page.path === current?.under ? "true" : nothing}
      @click=${() => (this.more = false)}>${icon(page.icon, 20)}<span>${page.title()}</span></a>`;
  }

  #navigation(current: PageEntry | undefined): unknown {
    const pages = pagesFor(this.host).filter((page) => !page.under);
    const rest = pages.length > SHOWN_ON_PHONE + 1 ? pages.slice(SHOWN_ON_PHONE) : [];
    const inRest = rest.some((page) => page === current || page.path === current?.under);
    return html`<nav aria-label=${say("pages")}>
        <ul>
          ${pages.map((page) => html`<li class=${rest.includes(page) ? "rest" : ""}>${this.#link(page, current)}</li>`)}
          ${rest.length
            ? html`<li class="more"><button aria-haspopup="dialog" class=${inRest ? "current" : ""} @click=${() => (this.more = true)}>
                ${icon("more", 20)}<span>${say("more")}</span></button></li>`
            : nothing}
        </ul>
      </nav>
      <zt-dialog heading=${say("more")} .open=${this.more} @close=${() => (this.more = false)}>
        <ul class="rest-pages">${rest.map((page) => html`<li>${this.#link(page, current)}</li>`)}</ul>
      </zt-dialog>`;
  }

  #top(): unknown {
    const name = this.host.principal?.displayName ?? "";
    const role = RANK.find((each) => this.host.has(each));
    return html`<header class="top">
      <button class="button skip" @click=${this.#skip}>${say("skip")}</button>
      <a class="brand" href="#/"><img src=${new URL("../favicon.svg", import.meta.url).href} alt="" />${say("name")}</a>
      ${this.#team()}
      <span class="grow"></span>
      <zt-settings></zt-settings>
      <div class="me"><div class="cut">${name}</div><div class="faint tiny">${role ? say(role) : nothing}</div></div>
      ${avatar(name)}
      <button class="button quiet icon" aria-label=${say("signOut")} title=${say("signOut")} @click=${this.#signOut}>${icon("out")}</button>
    </header>`;
  }

  #team(): unknown {
    const teams = this.host.choosableTeams;
    if (teams.length < 2) return html`<span class="one-team cut">${this.host.teamName(this.host.team)}</span>`;
    return html`<select class="input" aria-label=${say("team")}
      @change=${(event: Event) => (this.host.team = (event.target as HTMLSelectElement).value)}>
      ${teams.map((team) => html`<option value=${team.name} ?selected=${team.name === this.host.team}>${team.displayName}</option>`)}
    </select>`;
  }
}
