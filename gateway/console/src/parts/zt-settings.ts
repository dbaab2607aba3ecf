// The two switches that everybody has: language and light or dark.
import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { getLanguage, messages, setLanguage } from "../kit/locale";
import { Speaking } from "../kit/page";
import { getTheme, setTheme, type Theme } from "../kit/theme";
import { icon, type IconName } from "./icons";
import { basics } from "./styles";

const say = messages({
  toEnglish: { zh: "切换到英文（English）", en: "Switch to Chinese (中文)" },
  other: { zh: "EN", en: "中文" },
  light: { zh: "外观：浅色", en: "Appearance: light" },
  dark: { zh: "外观：深色", en: "Appearance: dark" },
  system: { zh: "外观：跟随系统", en: "Appearance: as the system" },
});

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const ICONS: Record<Theme, IconName> = { system: "system", light: "sun", dark: "moon" };

@customElement("zt-settings")
export class Settings extends Speaking {
  static styles = [basics, css`:host { display: inline-flex; gap: 2px; } .button { min-width: 34px; }`];

  protected override render(): unknown {
    const theme = getTheme();
    return html`
      <button class="button quiet" id="language" aria-label=${say("toEnglish")} title=${say("toEnglish")}
        @click=${() => setLanguage(getLanguage() === "en" ? "zh-CN" : "en")}>
        ${icon("language")}<span lang=${getLanguage() === "en" ? "zh-CN" : "en"}>${say("other")}</span>
      </button>
      <button class="button quiet icon" id="theme" aria-label=${say(theme)} title=${say(theme)}
        @click=${() => {
          setTheme(NEXT[theme]);
          this.requestUpdate();
        }}>${icon(ICONS[theme])}</button>`;
  }
}
