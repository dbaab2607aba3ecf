// What the plan for the hours under way says.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "24 小时调度方案", en: "Plan for the next 24 hours" },
  about: { zh: "按成本从低到高；不想做的去掉勾。小休和借调立即生效，邀约按顺序问人。", en: "Cheapest first; untick what you do not want. Breaks and loans count at once, offers ask people in order." },
  anew: { zh: "今天余下的时段按到目前的来话重新计算。", en: "The rest of today is reckoned by what has come so far." },
  short: { zh: "现在缺", en: "Short by" },
  after: { zh: "全部做完后还缺", en: "After all of it" },
  unknown: { zh: "接下来没有全部生效的人力需求，暂无可做的调整。", en: "No requirement is in force for all of the time to come; nothing to do by what is known." },
  partly: { zh: "没有人力需求的时段未计入。", en: "Time without a requirement is left out." },
  enough: { zh: "未来 24 小时人手都够。", en: "Enough people for the next 24 hours." },
  nothing: { zh: "缺人，但按规则没有可做的调整。", en: "Short of people, but the rules leave nothing to do." },
  INTRADAY_MOVE_KIND_BREAK: { zh: "挪小休", en: "Move a break" },
  INTRADAY_MOVE_KIND_LOAN: { zh: "借调", en: "Lend" },
  INTRADAY_MOVE_KIND_OVERTIME: { zh: "加班邀约", en: "Offer overtime" },
  INTRADAY_MOVE_KIND_TIME_OFF: { zh: "提前下班", en: "Offer time off" },
  moved: { zh: "{from} → {to}", en: "{from} → {to}" },
  lent: { zh: "从 {skill} 借来", en: "from {skill}" },
  wanted: { zh: "要 {n} 人", en: "{n} wanted" },
  eligible: { zh: "可选 {n} 人", en: "{n} could" },
  closes: { zh: "补 {span}", en: "closes {span}" },
  gives: { zh: "让出 {span}", en: "gives {span}" },
  apply: { zh: "执行 {n} 项", en: "Do {n} {n|move|moves}" },
  done: { zh: "已执行：改班 {shifts} 个，发邀约 {offers} 个。", en: "Done: {shifts} {shifts|shift|shifts} changed, {offers} {offers|offer|offers} made." },
  cancel: { zh: "取消", en: "Cancel" },
});
