// What the calendar page says: the year's days, its notice, and bringing in a notice.
import { messages } from "../kit/locale";

export const say = messages({
  title: { zh: "工作日历", en: "Working calendar" },
  year: { zh: "{year} 年", en: "{year}" },
  earlier: { zh: "上一年", en: "The year before" },
  later: { zh: "下一年", en: "The year after" },
  published: { zh: "已发布：{number}", en: "Published: {number}" },
  provisional: { zh: "暂定：当年放假通知尚未导入，按《全国年节及纪念日放假办法》推算。", en: "Provisional: the year's notice has not been brought in; this follows from the general rule." },
  import: { zh: "导入放假通知", en: "Import a notice" },
  holidays: { zh: "放假安排", en: "Holidays" },
  holiday: { zh: "假期", en: "Holiday" },
  off: { zh: "放假", en: "Days off" },
  days: { zh: "天数", en: "Days" },
  makeUp: { zh: "调休上班", en: "Make-up workdays" },
  counts: { zh: "工作日 {work} 天 · 法定节假日 {law} 天", en: "{work} workdays · {law} statutory {law|holiday|holidays}" },
  importAbout: { zh: "CSV 或 Excel，每个假期一行：假期、放假首日、放假末日、调休上班（多个日期用分号隔开）。法定节假日依法自动标出。先核对，再生效。", en: "CSV or Excel, a row a holiday: holiday, start date, end date, make-up (several with semicolons). Statutory days follow from the law. See what changes first." },
  file: { zh: "文件", en: "File" },
  yearField: { zh: "年份", en: "Year" },
  number: { zh: "通知文号", en: "Number of the notice" },
  check: { zh: "核对", en: "Check" },
  checking: { zh: "正在核对…", en: "Checking…" },
  importing: { zh: "正在导入…", en: "Importing…" },
  apply: { zh: "生效", en: "Put into force" },
  cancel: { zh: "取消", en: "Cancel" },
  changed: { zh: "将改变 {n} 天的类别：", en: "{n} {n|day changes|days change} class:" },
  unchanged: { zh: "各天类别不变，只记录通知文号。", en: "No day changes its class; the number of the notice is kept." },
  date: { zh: "日期", en: "Date" },
  before: { zh: "原为", en: "Was" },
  after: { zh: "改为", en: "Becomes" },
  badRows: { zh: "有误的行", en: "Wrong rows" },
  imported: { zh: "{year} 年放假通知已生效。", en: "The notice of {year} is in force." },
  WORKDAY: { zh: "工作日", en: "workday" },
  WEEKEND: { zh: "周末", en: "weekend" },
  STATUTORY_HOLIDAY: { zh: "法定节假日", en: "statutory holiday" },
  HOLIDAY_REST: { zh: "放假调休", en: "day off by notice" },
  MAKE_UP_WORKDAY: { zh: "调休上班", en: "make-up workday" },
});

const HOLIDAYS = messages({
  newYear: { zh: "元旦", en: "New Year's Day" },
  spring: { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming" },
  labour: { zh: "劳动节", en: "Labour Day" },
  dragonBoat: { zh: "端午节", en: "Dragon Boat Festival" },
  midAutumn: { zh: "中秋节", en: "Mid-Autumn Festival" },
  national: { zh: "国庆节", en: "National Day" },
  both: { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" },
});

const KEYS: Record<string, Parameters<typeof HOLIDAYS>[0]> = {
  "元旦": "newYear",
  "春节": "spring",
  "清明节": "qingming",
  "劳动节": "labour",
  "端午节": "dragonBoat",
  "中秋节": "midAutumn",
  "国庆节": "national",
  "国庆节、中秋节": "both",
};

/** A holiday in the language spoken; a name that nobody knows stays as the notice has it. */
export function holidayName(name = ""): string {
  const key = KEYS[name];
  return key ? HOLIDAYS(key) : name;
}

/** The class of a day in words. */
export function className(dayClass = ""): string {
  return say(dayClass as "WORKDAY");
}
