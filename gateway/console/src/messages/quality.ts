// What days that are over were worth.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "近 7 天质量", en: "Quality of the last 7 days" },
  about: { zh: "每天在次日凌晨算出，考勤更正后重算。", en: "Told in the night after each day, and again when its attendance is corrected." },
  date: { zh: "日期", en: "Date" },
  slotError: { zh: "预测误差（时段）", en: "Forecast error (slots)" },
  dayError: { zh: "预测误差（全天）", en: "Forecast error (day)" },
  accuracy: { zh: "排班准确率", en: "Schedule accuracy" },
  efficiency: { zh: "排班效率", en: "Schedule efficiency" },
  level: { zh: "班表预计服务水平", en: "Service level expected" },
  adherence: { zh: "遵时率", en: "Adherence" },
  conformance: { zh: "合规率", en: "Conformance" },
  none: { zh: "近 7 天还没有算出质量。", en: "No day of the last 7 has been told yet." },
});
