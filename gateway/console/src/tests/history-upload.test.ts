import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Api } from "../kit/api";
import { HistoryUpload, PART_BYTES, uploadOf } from "../parts/history-upload";

interface Sent {
  path: string;
  body: { partNumber?: number; last?: boolean; content?: string };
}

const CENTRE = "centres/a";
const KEY = `zhongtai.historyImport.${CENTRE}`;
let sent: Sent[];
let parts: number;
let state: string;
let kept: Map<string, string>;
let onPart: () => void;

const file = (size = 2 * PART_BYTES + 5): File => new File([new Uint8Array(size)], "calls.csv");
const job = (): object => ({ name: "historyImports/i1", state: `HISTORY_IMPORT_STATE_${state}`, partCount: parts, byteCount: String(parts * PART_BYTES) });

function answer(path: string, body: Sent["body"]): object {
  if (path.endsWith(":addPart")) {
    parts = body.partNumber!;
    onPart();
    if (body.last) state = "DONE";
  }
  return job();
}

beforeEach(() => {
  sent = [];
  [parts, state, kept] = [0, "UPLOADING", new Map()];
  onPart = () => undefined;
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body ?? "{}")) as Sent["body"];
    sent.push({ path, body });
    return Promise.resolve(new Response(JSON.stringify(answer(path, body))));
  });
});

afterEach(() => vi.unstubAllGlobals());

test("a file goes up in parts, and nothing is kept of it once it is in", async () => {
  const upload = new HistoryUpload(new Api(), CENTRE);
  const heard = vi.fn();
  upload.addEventListener("done", heard);
  await upload.begin(file(), {}, false);

  expect([["/v1/historyImports", undefined], ["/v1/historyImports/i1:addPart", 1], ["/v1/historyImports/i1:addPart", 2], ["/v1/historyImports/i1:addPart", 3]]).toEqual(
    sent.map(({ path, body }) => [path, body.partNumber]),
  );
  expect([undefined, false, false, true]).toEqual(sent.map(({ body }) => body.last));
  expect([1, true, ""]).toEqual([heard.mock.calls.length, upload.ended, kept.get(KEY)]);
});

test("what was left in the middle waits for the same file, and goes on where it stopped", async () => {
  kept.set(KEY, JSON.stringify({ name: "historyImports/i1", file: "calls.csv", size: file().size }));
  parts = 1;
  const upload = new HistoryUpload(new Api(), CENTRE);
  await upload.recall();

  expect([true, false, PART_BYTES]).toEqual([upload.interrupted, upload.running, upload.sent]);
  expect([true, false]).toEqual([upload.isSame(file()), upload.isSame(file(7))]);

  await upload.goOn(file());

  expect([2, 3]).toEqual(sent.flatMap(({ body }) => body.partNumber ?? []));
  expect(true).toBe(upload.ended);
});

test("the browser warns before the page is left while a file goes up, and only then", async () => {
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  const isWarned = (): boolean => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  const warned: boolean[] = [];
  onPart = () => void warned.push(isWarned());
  await new HistoryUpload(new Api(), CENTRE).begin(file(PART_BYTES + 1), {}, false);

  expect([true, true]).toEqual(warned);
  expect(false).toBe(isWarned());
});

test("an import that is over is not recalled, nor one that nobody knows", async () => {
  kept.set(KEY, JSON.stringify({ name: "historyImports/i1", file: "calls.csv", size: 3 }));
  state = "DONE";
  const upload = new HistoryUpload(new Api(), CENTRE);
  await upload.recall();

  expect([undefined, ""]).toEqual([upload.job, kept.get(KEY)]);

  kept.set(KEY, "no JSON");
  await upload.recall();

  expect(undefined).toBe(upload.job);
});

test("every page shows the same upload of a centre", () => {
  const api = new Api();

  expect(uploadOf(api, CENTRE)).toBe(uploadOf(api, CENTRE));
  expect(uploadOf(api, "centres/b")).not.toBe(uploadOf(api, CENTRE));
});
