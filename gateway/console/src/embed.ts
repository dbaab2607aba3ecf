// The elements for foreign desktops: one module registers every page element.
import tokens from "./tokens.css?inline";
import type { TokenProvider } from "./kit/api";
import { Host, useOwnHost } from "./kit/host";
import { setLanguage, type Language } from "./kit/locale";
import "./parts/zt-toasts";

import.meta.glob("./pages/zt-*.ts", { eager: true });

const sheet = new CSSStyleSheet();
// The page layer dresses a whole document, which here belongs to somebody else.
sheet.replaceSync(tokens.replace(/@layer zt-page[\s\S]*$/, ""));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Say once, for every element on the page, where the platform is and who asks. */
export function connect(options: { apiBase?: string; tokenProvider?: TokenProvider; locale?: Language }): void {
  if (options.locale) setLanguage(options.locale, false);
  useOwnHost(new Host(options.apiBase ?? "", options.tokenProvider));
}
