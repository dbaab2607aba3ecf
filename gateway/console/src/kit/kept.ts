// What the browser keeps for a person between visits. A sandboxed frame keeps nothing, and that is no reason to fail.

export function readKept(key: string, where: "localStorage" | "sessionStorage" = "localStorage"): string | undefined {
  try {
    return globalThis[where]?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: string, where: "localStorage" | "sessionStorage" = "localStorage"): void {
  try {
    globalThis[where]?.setItem(key, value);
  } catch {
    // The choice then holds until the page is left.
  }
}
