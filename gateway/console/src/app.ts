// Entry of the console: who is signed in decides between the sign-in page and the shell.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Refusal } from "./kit/api";
import { ownHost } from "./kit/host";
import { getLanguage, messages } from "./kit/locale";
import { Speaking } from "./kit/page";
import { applyTheme } from "./kit/theme";
import { failed } from "./parts/shapes";
import { basics } from "./parts/styles";

applyTheme();

const say = messages({ name: { zh: "中台", en: "Zhongtai" } });

@customElement("zt-app")
export class App extends Speaking {
  static styles = [basics, css`:host { display: block; min-height: 100dvh; } .notice { margin: 24px; }`];
  @state() private view: "starting" | "signIn" | "shell" | "failed" = "starting";
  #failure?: Refusal;

  connectedCallback(): void {
    super.connectedCallback();
    ownHost().api.onSignedOut = () => void this.#show("signIn");
    this.addEventListener("zt-signed-in", () => void this.#show("shell"));
    this.addEventListener("zt-signed-out", () => void this.#show("signIn"));
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      await ownHost().start();
      await this.#show("shell");
    } catch (failure) {
      this.#failure = failure instanceof Refusal ? failure : new Refusal(1);
      await this.#show(this.#failure.status === 401 ? "signIn" : "failed");
    }
  }

  async #show(view: "signIn" | "shell" | "failed"): Promise<void> {
    if (view === "signIn") await import("./parts/zt-sign-in");
    if (view === "shell") await import("./parts/zt-shell");
    this.view = view;
  }

  protected override render(): unknown {
    document.documentElement.lang = getLanguage();
    if (this.view === "signIn") {
      document.title = say("name");
      return html`<zt-sign-in></zt-sign-in>`;
    }
    if (this.view === "shell") return html`<zt-shell></zt-shell>`;
    return this.view === "failed" ? failed(this.#failure!, () => void this.#start()) : nothing;
  }
}
