// Light, dark, or as the system says.

export type Theme = "light" | "dark" | "system";

const KEPT = "zhongtai.theme";

export function getTheme(): Theme {
  const value = localStorage.getItem(KEPT);
  return value === "light" || value === "dark" ? value : "system";
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(KEPT, theme);
  applyTheme();
}

/** Let the document follow the kept choice. */
export function applyTheme(): void {
  const theme = getTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
