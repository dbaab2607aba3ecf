// What days that are over were worth.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "近 7 天质量", en: "Quality of the last 7 days" },
  figures: { zh: "每天的数字", en: "Figures by day" },
  about: { zh: "次日凌晨算出，考勤更正后重算；指向表头可看算法。", en: "Measured in the night after each day, and again when its attendance is corrected. Point at a heading to see how." },
  date: { zh: "日期", en: "Date" },
  slotError: { zh: "预测误差（时段）", en: "Forecast error (slots)" },
  dayError: { zh: "预测误差（全天）", en: "Forecast error (day)" },
  accuracy: { zh: "排班准确率", en: "Schedule accuracy" },
  efficiency: { zh: "排班效率", en: "Schedule efficiency" },
  level: { zh: "班表预计服务水平", en: "Service level expected" },
  adherence: { zh: "遵时率", en: "Adherence" },
  conformance: { zh: "合规率", en: "Conformance" },
  slotErrorAbout: { zh: "各时段偏差之和 ÷ 实际话务", en: "Deviations of all slots, of the contacts that came" },
  dayErrorAbout: { zh: "全天合计的偏差 ÷ 实际话务", en: "Deviation of the whole day, of the contacts that came" },
  accuracyAbout: { zh: "1 −（多排与少排的人时 ÷ 需要的人时）", en: "One less what was rostered over and under, of the head-hours required" },
  efficiencyAbout: { zh: "用得上的人时 ÷ 排班人时", en: "Head-hours that met a requirement, of those rostered" },
  levelAbout: { zh: "按实际排出的班表和预测话务推算", en: "Expected of the roster as it stood, by the forecast" },
  adherenceAbout: { zh: "按班表在线的时间 ÷ 应在线的时间", en: "Time on the phones when rostered, of the time rostered for them" },
  conformanceAbout: { zh: "在线的时间（不论何时）÷ 应在线的时间，可以超过 100%", en: "Time on the phones, whenever, of the time rostered for them; may pass 100%" },
  none: { zh: "近 7 天还没有算出质量：要有班表、人力需求和考勤，次日凌晨算出。", en: "Nothing measured yet: it takes a roster, a requirement and attendance, and comes in the night after a day." },
});
