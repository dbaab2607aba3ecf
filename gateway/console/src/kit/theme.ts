// Light, dark, or as the system says.

import { keep, readKept } from "./kept";

export type Theme = "light" | "dark" | "system";

const KEPT = "zhongtai.theme";

let chosen: Theme = kept();

function kept(): Theme {
  const value = readKept(KEPT);
  return value === "light" || value === "dark" ? value : "system";
}

export function getTheme(): Theme {
  return chosen;
}

export function setTheme(theme: Theme): void {
  chosen = theme;
  keep(KEPT, theme);
  applyTheme();
}

/** Let the document follow the kept choice. */
export function applyTheme(): void {
  const theme = getTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
