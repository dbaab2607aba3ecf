// What changes of shifts do to paid minutes, by the rate they are paid at.
import { messages } from "../kit/locale";

export const say = messages({
  heading: { zh: "计薪工时（按排班，实际以考勤关账为准）", en: "Paid time (as rostered; the close finds what is paid)" },
  paid: { zh: "计薪 {before} → {after}", en: "paid {before} → {after}" },
  workday: { zh: "平日加班（150%）{before} → {after}", en: "overtime (150%) {before} → {after}" },
  restDay: { zh: "休息日加班（200%）{before} → {after}", en: "on days of rest (200%) {before} → {after}" },
  holiday: { zh: "节日加班（300%）{before} → {after}", en: "on holidays (300%) {before} → {after}" },
  line: { zh: "{name}，{from} 至 {to}：{parts}", en: "{name}, {from} to {to}: {parts}" },
  between: { zh: "，", en: ", " },
  overtime: { zh: "加班 {change}", en: "overtime {change}" },
  more: { zh: "还有 {n} 人", en: "{n} more people" },
});
