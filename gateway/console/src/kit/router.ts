// Addresses of the console: `#/page/argument`, so that the gateway serves one document and nothing else.

export interface Place {
  page: string;
  argument: string;
}

export function here(): Place {
  const [page = "", ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  return { page, argument: decodeURIComponent(rest.join("/")) };
}

export function addressOf(page: string, argument = ""): string {
  return argument ? `#/${page}/${encodeURIComponent(argument)}` : `#/${page}`;
}

export function go(page: string, argument = ""): void {
  location.hash = addressOf(page, argument);
}
