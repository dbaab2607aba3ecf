import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Api } from "../kit/api";
import { setLanguage } from "../kit/locale";
import { Skills } from "../kit/skills";

const CENTRE = "centres/a";
const QUEUES = [
  { name: "queues/hotline", skill: "voice", title: { zh: "综合热线", en: "Hotline" } },
  { name: "queues/vip", skill: "voice", title: { zh: "贵宾", en: "VIP" } },
  { name: "queues/chat", skill: "chat", title: { zh: "在线咨询", en: "Chat" } },
];

let status: number;

beforeEach(() => {
  status = 200;
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify({ queues: QUEUES }), { status })));
});

afterEach(() => {
  vi.unstubAllGlobals();
  setLanguage("zh-CN", false);
});

test("a skill is called by the queues that ask for it, in the language that is spoken", async () => {
  const skills = new Skills(new Api());

  expect("voice").toBe(skills.called(CENTRE, "voice"));
  await new Promise((known) => skills.addEventListener("change", known));

  expect(["综合热线、贵宾", "在线咨询", "night"]).toEqual(["voice", "chat", "night"].map((each) => skills.called(CENTRE, each)));
  expect(["queues/hotline", "queues/vip"]).toEqual(skills.queuesOf(CENTRE, "voice"));
  expect("增加一名 在线咨询 技能人员。").toBe(skills.in("增加一名 chat 技能人员。", CENTRE, "chat"));
  expect("班间休息改为至少 10 小时。").toBe(skills.in("班间休息改为至少 10 小时。", CENTRE));
  setLanguage("en", false);
  expect("Hotline, VIP").toBe(skills.called(CENTRE, "voice"));
});

test("who may not read queues sees the code", async () => {
  status = 403;
  const skills = new Skills(new Api());
  skills.called(CENTRE, "voice");
  await vi.waitFor(() => expect("voice").toBe(skills.called(CENTRE, "voice")));

  expect(undefined).toBe(skills.queuesOf(CENTRE, "voice"));
});
