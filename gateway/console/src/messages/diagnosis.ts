// What the panel of a roster run says besides the run itself: how it went over time, and what it asks of each person.
import { messages } from "../kit/locale";

export const say = messages({
  trace: { zh: "目前最好与理论下限随时间的变化", en: "Best so far and lower bound over time" },
  traceSaid: { zh: "{seconds} 秒：目前最好 {best}，下限 {bound}，差 {gap}", en: "After {seconds} s: best {best}, bound {bound}, gap {gap}" },
  best: { zh: "目前最好", en: "Best so far" },
  bound: { zh: "理论下限", en: "Lower bound" },
  elapsed: { zh: "用时（秒）", en: "Seconds" },
  asTable: { zh: "看表格", en: "Show as table" },
  asChart: { zh: "看图", en: "Show as chart" },
  gap: { zh: "差距", en: "Gap" },
  people: { zh: "每个人", en: "By person" },
  person: { zh: "姓名", en: "Name" },
  shifts: { zh: "班数", en: "Shifts" },
  hours: { zh: "计薪工时", en: "Paid" },
  nights: { zh: "夜班", en: "Nights" },
  restDays: { zh: "周末与假日", en: "Days off worked" },
  run: { zh: "最长连班（天）", en: "Longest run, days" },
  cost: { zh: "代价", en: "Cost" },
  fewest: { zh: "{label}：最少 {least}，平均 {mean}，最多 {most}", en: "{label}: least {least}, mean {mean}, most {most}" },
});
