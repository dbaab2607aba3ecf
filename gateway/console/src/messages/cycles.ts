// What the list of cycles of comprehensive working time says.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "综合工时周期结果", en: "Results of working-time cycles" },
  list: { zh: "逐人结果", en: "Results by person" },
  about: { zh: "考勤关账时已告知薪酬的结果；更正后以最新版本为准。", en: "As closes of attendance told them for pay; after a correction the newest version." },
  from: { zh: "周期结束于", en: "Cycles that end from" },
  until: { zh: "至（含）", en: "until, inclusive" },
  who: { zh: "姓名", en: "Name" },
  cycle: { zh: "周期", en: "Cycle" },
  standard: { zh: "标准工时", en: "Standard" },
  worked: { zh: "实际工时", en: "Worked" },
  excused: { zh: "视同出勤", en: "Excused" },
  overtime: { zh: "超出标准（150%）", en: "Beyond it (150 %)" },
  holidays: { zh: "法定节假日（300%）", en: "Holidays (300 %)" },
  closed: { zh: "关账", en: "Closed" },
  version: { zh: "第 {n} 版", en: "version {n}" },
  none: { zh: "这段时间没有结束的周期，或尚未关账。", en: "No cycle ended in this time, or it is not closed yet." },
  more: { zh: "显示更多", en: "Show more" },
});
