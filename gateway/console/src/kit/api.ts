// How the console speaks to the gateway: JSON, one request id an intent, refusals as typed errors.
import { getLanguage, messages, type Text } from "./locale";

export type TokenProvider = () => string | Promise<string>;

/** Something that would work instead, ready to be sent. */
export interface Alternative {
  text?: Text;
  method?: string;
  request?: Record<string, unknown>;
}

interface Violation {
  field?: string;
  reason?: string;
  message?: string;
}

interface Problem {
  title?: string;
  status?: number;
  detail?: string;
  reason?: string;
  metadata?: Record<string, string>;
  violations?: Violation[];
  alternatives?: Alternative[];
  traceId?: string;
  retryAfterSeconds?: number;
}

const say = messages({
  unreachable: {
    zh: "连不上平台。请检查网络，稍后再试；刚才的操作不会重复执行。",
    en: "The platform cannot be reached. Check the network and try again; nothing will be done twice.",
  },
  strange: {
    zh: "平台没能完成这一步。请再试一次；仍不行时，把追踪号告诉运维。",
    en: "The platform could not do this. Try again; if it keeps failing, tell operations the trace number.",
  },
});

/** The platform said no, or could not be reached. `message` is a sentence for people, in their language. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;
  readonly violations: Violation[];
  readonly alternatives: Alternative[];
  readonly metadata: Record<string, string>;
  readonly traceId: string;
  readonly retryAfterSeconds: number;

  constructor(status: number, problem: Problem = {}) {
    super(problem.detail || (status ? problem.title || say("strange") : say("unreachable")));
    this.name = "Refusal";
    this.status = status;
    this.reason = problem.reason ?? "";
    this.violations = problem.violations ?? [];
    this.alternatives = problem.alternatives ?? [];
    this.metadata = problem.metadata ?? {};
    this.traceId = problem.traceId ?? "";
    this.retryAfterSeconds = problem.retryAfterSeconds ?? 0;
  }
}

type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

const TRIES = 3;
const PAUSE_MS = 400;

/** A fresh request id: made once for each thing a person wants, kept for its retries. */
export function newRequestId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  // Pages on plain HTTP other than loopback have no randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export class Api {
  /** Called when the platform no longer knows the caller. */
  onSignedOut: () => void = () => {};

  constructor(
    readonly base = "",
    readonly tokenProvider?: TokenProvider,
  ) {}

  /** Read a resource or a list. Fields that hold their default are absent from the answer. */
  get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || value === "" || value === false) continue;
      for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
    }
    const text = search.toString();
    return this.#send<T>("GET", text ? `${path}?${text}` : path, undefined, true, signal);
  }

  /** Every page of a list. field: the one in which the answers carry it. */
  async all<T>(path: string, field: string, query: Query, signal?: AbortSignal): Promise<T[]> {
    const found: T[] = [];
    let pageToken: string | undefined;
    do {
      const page: Record<string, unknown> = await this.get(path, { ...query, pageToken }, signal);
      found.push(...((page[field] as T[] | undefined) ?? []));
      pageToken = page.nextPageToken as string | undefined;
    } while (pageToken);
    return found;
  }

  /** Write. Give `requestId` when the same intent may be sent again later; otherwise one is made here. */
  post<T>(path: string, body: Record<string, unknown> = {}, requestId = newRequestId()): Promise<T> {
    return this.#send<T>("POST", path, { ...body, requestId }, true);
  }

  /** Compute without changing anything: a POST whose message has no `requestId`. */
  ask<T>(path: string, body: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> {
    return this.#send<T>("POST", path, body, true, signal);
  }

  /** Send a ready-made action or alternative by its full gRPC method. A read carries no request id. */
  call<T>(method: string, request: Record<string, unknown> = {}, requestId?: string): Promise<T> {
    return this.#send<T>("POST", `/${method}`, requestId ? { ...request, requestId } : request, true);
  }

  /** The session's own addresses, which know no request id and are not retried. */
  session<T>(method: "GET" | "POST" | "DELETE", path = "/session", body?: Record<string, unknown>): Promise<T> {
    return this.#send<T>(method, path, body, method === "GET");
  }

  async #send<T>(method: string, path: string, body: unknown, again: boolean, signal?: AbortSignal): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.#once<T>(method, path, body, signal);
      } catch (failure) {
        if (signal?.aborted || !(failure instanceof Refusal)) throw failure;
        const passing = failure.status === 0 || failure.status === 503;
        if (!again || !passing || tried >= TRIES) throw failure;
        const wait = Math.min(failure.retryAfterSeconds * 1000, 5000) || PAUSE_MS * 2 ** (tried - 1);
        await new Promise((done) => setTimeout(done, wait));
      }
    }
  }

  async #once<T>(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
    const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": getLanguage() };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (this.tokenProvider) headers.Authorization = `Bearer ${await this.tokenProvider()}`;
    const answer = await fetch(this.base + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      // An embedded page speaks for the bearer only; the desktop's cookies are not ours to use.
      credentials: this.tokenProvider ? "omit" : "same-origin",
      signal,
    }).catch((failure: unknown) => {
      if (signal?.aborted) throw failure;
      throw new Refusal(0);
    });
    if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    if (answer.status === 401 && path !== "/session") this.onSignedOut();
    const problem = (await answer.json().catch(() => ({}))) as Problem;
    const after = Number(answer.headers.get("Retry-After")) || undefined;
    throw new Refusal(answer.status, { retryAfterSeconds: after, ...problem });
  }
}
