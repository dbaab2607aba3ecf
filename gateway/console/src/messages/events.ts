// What planners are told of events that come back.
import { messages } from "../kit/locale";

export const say = messages({
  again: { zh: "周期性活动：参照往次", en: "Comes back: learn from earlier times" },
  RECURRENCE_YEARLY: { zh: "每年同日", en: "Same day each year" },
  RECURRENCE_MONTHLY: { zh: "每月同日", en: "Same day each month" },
  mean: { zh: "往次（{count} 次）平均为预测的 {factor} 倍。", en: "{factor} times the forecast, on average of {count} earlier {count|times|time|times}." },
  interval: { zh: "下一次八成在 {low} 到 {high} 倍之间。", en: "Four times in five the next lies between {low} and {high}." },
  unproven: { zh: "尚不能排除偶然：平日误差下，下一次在 {low} 到 {high} 倍之间。", en: "It may be chance: as forecasts err, the next lies between {low} and {high}." },
  time: { zh: "{day}：实际 {calls}，预测 {expected}", en: "{day}: {calls} came, {expected} expected" },
});
