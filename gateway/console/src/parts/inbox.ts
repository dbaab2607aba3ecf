// What the inbox and the card know about work items, whatever service opened them.
import { datesIn, until } from "../kit/format";
import { messages, spoken } from "../kit/locale";
import type { Names } from "../kit/names";
import type { WorkItem, WorkItemState } from "../kit/shapes";

const say = messages({
  leave: { zh: "请假", en: "Leave" },
  swap: { zh: "换班", en: "Swaps" },
  attendance: { zh: "考勤", en: "Attendance" },
  scheduling: { zh: "班表", en: "Roster" },
  payroll: { zh: "工资", en: "Pay" },
  training: { zh: "培训", en: "Training" },
  kpi: { zh: "绩效", en: "KPI" },
  knowledge: { zh: "知识", en: "Knowledge" },
  ofPerson: { zh: "{person} {title}", en: "{person}: {title}" },
  other: { zh: "其他", en: "Other" },
  WORK_ITEM_STATE_OPEN: { zh: "待处理", en: "Open" },
  WORK_ITEM_STATE_CLAIMED: { zh: "处理中", en: "In hand" },
  WORK_ITEM_STATE_ESCALATED: { zh: "已升级", en: "Escalated" },
  WORK_ITEM_STATE_DONE: { zh: "已办结", en: "Done" },
  WORK_ITEM_STATE_CANCELLED: { zh: "已取消", en: "Cancelled" },
});

const SOON_MINUTES = 60;

/** The subject area of an item, from the first word of its kind. */
export function kindOf(item: WorkItem): string {
  const area = item.draft?.kind?.split(".")[0] ?? "";
  return area in say.catalogue ? say(area as keyof typeof say.catalogue) : say("other");
}

export function stateName(state: WorkItemState | undefined): string {
  return say(state ?? "WORK_ITEM_STATE_OPEN");
}

/** What an item is, the person first; services that name the person themselves are not made to stammer. */
export function titleOf(item: WorkItem, names: Names): string {
  const title = datesIn(spoken(item.draft?.title)) || item.draft?.subject || item.name;
  const person = names.of(item.draft?.employee);
  return person && !title.includes(person) ? say("ofPerson", { person, title }) : title;
}

export const isOpen = (item: WorkItem): boolean =>
  item.state !== "WORK_ITEM_STATE_DONE" && item.state !== "WORK_ITEM_STATE_CANCELLED";

/** How a deadline stands: its words and their tone. */
export function deadline(item: WorkItem): { text: string; tone: "" | "watch" | "bad" } | undefined {
  if (!item.draft?.dueTime || !isOpen(item)) return undefined;
  const { text, minutes } = until(item.draft.dueTime);
  return { text, tone: minutes < 0 ? "bad" : minutes <= SOON_MINUTES ? "watch" : "" };
}

/** The request with one more field, given by its path in either spelling. */
export function withField(request: Record<string, unknown>, path: string, value: string): Record<string, unknown> {
  const [first = "", ...rest] = path.split(".");
  const key = first.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!rest.length) return { ...request, [key]: value };
  return { ...request, [key]: withField((request[key] ?? {}) as Record<string, unknown>, rest.join("."), value) };
}
