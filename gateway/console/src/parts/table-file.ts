// What the console has to know of a CSV or XLSX file before it is sent: its bytes, and the names of its columns.

/** A file's bytes in base64, as JSON carries them. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function formatOf(name: string): "csv" | "xlsx" {
  return /\.xlsx$/i.test(name) ? "xlsx" : "csv";
}

/** The first row of a file; empty when it cannot be read. */
export async function headerOf(file: File): Promise<string[]> {
  try {
    const isBook = formatOf(file.name) === "xlsx";
    const bytes = new Uint8Array(await (isBook ? file : file.slice(0, 65_536)).arrayBuffer());
    return isBook ? await xlsxHeader(bytes) : csvHeader(decoded(bytes));
  } catch {
    return [];
  }
}

/** Text in UTF-8, or else in the encoding that Chinese office software still writes. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The cells of the first line: quotes may hold separators and doubled quotes. */
export function csvHeader(text: string): string[] {
  const line = text.replace(/^\uFEFF/, "");
  const first = line.split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string): number => first.split(separator).length;
  const separator = [",", "\t", ";"].reduce((best, each) => (count(each) > count(best) ? each : best));
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]!;
    if (character === '"') {
      if (quoted && line[at + 1] === '"') cell += line[(at += 1)];
      else quoted = !quoted;
    } else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted && character === separator) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell].map((each) => each.trim()).filter(Boolean);
}

async function xlsxHeader(bytes: Uint8Array): Promise<string[]> {
  const parts = zipEntries(bytes);
  const sheet = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort()[0];
  if (!sheet) return [];
  const row = /<row[^>]*>([\s\S]*?)<\/row>/.exec(await inflated(bytes, parts.get(sheet)!))?.[1] ?? "";
  const shared = parts.has("xl/sharedStrings.xml") ? await inflated(bytes, parts.get("xl/sharedStrings.xml")!) : "";
  const strings = [...shared.matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) => textOf(match[1]!));
  return [...row.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)]
    .map(([, attributes, content]) => {
      if (!/t="s"/.test(attributes!)) return textOf(content!);
      return strings[Number(/<v>(\d+)<\/v>/.exec(content!)?.[1])] ?? "";
    })
    .map((cell) => cell.trim())
    .filter(Boolean);
}

function textOf(xml: string): string {
  const text = [...xml.matchAll(/<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/g)].map((match) => match[1]).join("");
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => named[name]!);
}

interface ZipEntry {
  offset: number;
  packed: number;
  method: number;
}

/** The central directory of a zip file (PKWARE APPNOTE 4.3.12). */
function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const found = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    found.set(path, { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) });
    at += 46 + name + extra + comment;
  }
  return found;
}

async function inflated(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const content = new Blob([bytes.slice(from, from + entry.packed)]);
  if (entry.method === 0) return content.text();
  return new Response(content.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}

// What files call the fields, besides the fields' own names.
const HEADINGS: Record<string, string[]> = {
  employee_no: [
    "工号", "员工编号", "员工号", "人员编号", "employee number", "employee id", "number", "no"],
  display_name: [
    "姓名", "名字", "员工姓名", "name", "full name"],
  team: [
    "班组", "小组", "部门", "团队", "组别", "group", "department"],
  join_date: [
    "入职日期", "入职时间", "入司日期", "join date", "hire date", "start date"],
  exit_date: [
    "离职日期", "exit date", "leave date", "end date"],
  service_start_date: [
    "参加工作日期", "参加工作时间", "首次参加工作时间", "service start"],
  tenure_years: [
    "司龄", "本单位工龄", "tenure"],
  service_years: [
    "工龄", "累计工龄", "总工龄", "years of service"],
  skills: [
    "技能", "技能组", "skill"],
  phone: [
    "电话", "手机", "手机号", "联系电话", "telephone", "mobile"],
  email: [
    "邮箱", "电子邮箱", "e-mail", "mail"],
  time_zone: [
    "时区", "zone", "timezone"],
  working_time_system: [
    "工时制", "工时制度", "working time"],
  daily_minutes: [
    "每日分钟", "日工时（分钟）", "daily minutes"],
};

export const FIELDS = Object.keys(HEADINGS);

/** What files of history call theirs. */
export const HISTORY_HEADINGS: Record<string, string[]> = {
  queue: [
    "队列", "队列编码", "技能组", "业务", "queue code", "skill"],
  start: [
    "开始", "开始时间", "时段", "时段开始", "时间", "日期时间", "datetime", "start time", "interval", "timestamp"],
  offered: [
    "来话量", "来电量", "呼入量", "进线量", "话务量", "calls", "contacts", "volume"],
  handled: [
    "处理量", "接听量", "接通量", "应答量", "answered"],
  handle_seconds: [
    "处理秒数", "处理时长", "总处理时长", "处理总时长", "handling seconds", "handle time"],
};

/** And what callers met, where they say it. */
export const SERVED_HEADINGS: Record<string, string[]> = {
  answered: [
    "接起量", "应答量", "接听量", "接通量"],
  abandoned: [
    "放弃量", "呼损量", "abandons"],
  abandoned_short: [
    "短时放弃量", "short abandons"],
  abandoned_in_time: [
    "时限内放弃量", "abandoned in threshold"],
  answered_in_time: [
    "及时接起量", "及时应答量", "时限内接起量", "20秒内接起量", "answered in threshold", "answered in sl"],
  threshold_seconds: [
    "应答时限", "时限秒数", "threshold"],
  talk_seconds: [
    "通话秒数", "通话时长", "talk time"],
  hold_seconds: [
    "保持秒数", "保持时长", "hold time"],
  after_call_seconds: [
    "话后秒数", "话后时长", "话后处理时长", "acw", "acw seconds", "acw_s", "wrap-up time"],
  wait_answered_seconds: [
    "接起等待秒数", "接起等待时长", "应答等待时长", "wait answered"],
  wait_abandoned_seconds: [
    "放弃等待秒数", "放弃等待时长", "放弃前等待时长", "wait abandoned"],
  blocked: [
    "拦截量", "被拦截量", "溢出量"],
};

/** What files of a holiday notice call theirs. */
export const CALENDAR_HEADINGS: Record<string, string[]> = {
  holiday: [
    "假期", "节日", "节假日", "假期名称", "名称", "name"],
  start_date: [
    "放假首日", "放假开始", "开始日期", "开始", "起始日期", "from", "start", "first day"],
  end_date: [
    "放假末日", "放假结束", "结束日期", "结束", "截止日期", "to", "end", "last day"],
  make_up: [
    "调休上班", "调休", "补班", "补班日期", "上班日期", "make-up", "make-up workdays"],
};

/** Which column each field most likely is; a field without one is left out. */
export function guessColumns(header: readonly string[], headings = HEADINGS): Record<string, string> {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_*（）()-]/g, "");
  const guessed: Record<string, string> = {};
  for (const [field, names] of Object.entries(headings)) {
    const wanted = [field, ...names].map(plain);
    const column = header.find((each) => wanted.includes(plain(each)));
    if (column) guessed[field] = column;
  }
  return guessed;
}
