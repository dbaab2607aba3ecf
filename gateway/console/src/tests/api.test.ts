import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Api, newRequestId, Refusal } from "../kit/api";
import { setLanguage } from "../kit/locale";

interface Sent {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}

let sent: Sent[];
let answers: (() => Response)[];

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => (): Response =>
  new Response(JSON.stringify(body), { status, headers });
const silence = (): Response => {
  throw new TypeError("Failed to fetch");
};
const body = (index: number): Record<string, unknown> => JSON.parse(String(sent[index]!.init.body)) as Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  setLanguage("en", false);
  sent = [];
  vi.stubGlobal("fetch", (url: string, init: Sent["init"]) => {
    sent.push({ url, init });
    return Promise.resolve().then(answers.shift()!);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a write that got no answer is sent again with the same request id", async () => {
  answers = [silence, json(503, {}), json(200, { name: "workItems/w1" })];

  expect({ name: "workItems/w1" }).toEqual(await new Api().post("/v1/workItems/w1:claim"));
  expect(3).toBe(sent.length);
  expect(new Set([body(0).requestId])).toEqual(new Set([0, 1, 2].map((index) => body(index).requestId)));
  expect(String(body(0).requestId)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("a refusal is not sent again and carries reason, sentence and alternatives", async () => {
  const alternatives = [{ text: { en: "Wednesday" }, method: "a.B/C", request: {} }];
  answers = [json(409, { reason: "COVER_SHORT", detail: "Cover is short.", alternatives, traceId: "7f" })];

  const refusal = (await new Api().post("/v1/x").catch((failure: unknown) => failure)) as Refusal;

  expect([409, "COVER_SHORT", "Cover is short.", "7f"]).toEqual([refusal.status, refusal.reason, refusal.message, refusal.traceId]);
  expect(alternatives).toEqual(refusal.alternatives);
  expect(1).toBe(sent.length);
});

test("after three tries without an answer people are told that nothing happens twice", async () => {
  answers = [silence, silence, silence];

  const refusal = (await new Api().get("/v1/x").catch((failure: unknown) => failure)) as Refusal;

  expect([0, 3]).toEqual([refusal.status, sent.length]);
  expect(refusal.message).toContain("nothing will be done twice");
});

test("signing in is never sent twice", async () => {
  answers = [json(503, {})];

  await expect(new Api().session("POST", "/session", {})).rejects.toBeInstanceOf(Refusal);
  expect(1).toBe(sent.length);
});

test("a query leaves out what is not asked, repeats lists, and says the language", async () => {
  answers = [json(200, {})];
  await new Api("https://z").get("/v1/x", { team: "", toReview: false, pageSize: 5, states: ["A", "B"] });

  expect("https://z/v1/x?pageSize=5&states=A&states=B").toBe(sent[0]!.url);
  expect("en").toBe(sent[0]!.init.headers["Accept-Language"]);
});

test("with a token provider every call bears its token and no cookie", async () => {
  answers = [json(200, {})];
  await new Api("", async () => "t1").get("/v1/x");

  expect(["Bearer t1", "omit"]).toEqual([sent[0]!.init.headers.Authorization, sent[0]!.init.credentials]);
});

test("a session that ended is told, but not when it is only asked after", async () => {
  const api = new Api();
  let told = 0;
  api.onSignedOut = () => (told += 1);
  answers = [json(401, {}), json(401, {})];
  await api.session("GET").catch(() => undefined);
  await api.get("/v1/x").catch(() => undefined);

  expect(1).toBe(told);
});

test("request ids are version 4 where the page is on plain HTTP too", () => {
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) });

  expect("ffffffff-ffff-4fff-bfff-ffffffffffff").toBe(newRequestId());
});
