// What the panel of one's own rotation says.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "我的轮班", en: "My rotation" },
  about: { zh: "轮班是排班的目标，班表以排出的为准。", en: "A rotation is an aim; the roster is what counts." },
  weekOf: { zh: "{name}，第 {week} 周，共 {count} 周", en: "{name}, week {week} of {count}" },
  own: { zh: "本人专属", en: "your own" },
  off: { zh: "休", en: "Off" },
  none: { zh: "无", en: "none" },
  week: { zh: "{from} 起的一周", en: "Week from {from}" },
});
