// The upload of a large file of history. It outlives the pages that show it: only leaving the console ends it, of which
// the browser warns; after that it goes on where it stopped, once the same file is chosen again.
import { Refusal, type Api } from "../kit/api";
import { keep, readKept } from "../kit/kept";
import type { HistoryImport } from "../kit/planning-shapes";
import { base64Of } from "./table-file";

export const PART_BYTES = 4 << 20;
const EVERY_MS = 1000;
const ENDED = ["DONE", "FAILED", "CANCELLED"];

interface Kept {
  name: string;
  file: string;
  size: number;
}

export class HistoryUpload extends EventTarget {
  /** How far the platform is. */
  job?: HistoryImport;
  /** The file that goes up; none when it was chosen before the console was last left. */
  file?: File;
  /** Name and size of the file that was chosen. */
  fileName = "";
  fileSize = 0;
  /** Bytes that are there. */
  sent = 0;
  problem?: Refusal;

  constructor(
    private readonly api: Api,
    private readonly centre: string,
  ) {
    super();
  }

  get state(): string {
    return (this.job?.state ?? "").replace("HISTORY_IMPORT_STATE_", "");
  }

  get ended(): boolean {
    return ENDED.includes(this.state);
  }

  get running(): boolean {
    return Boolean(this.job) && !this.ended && !this.problem && !this.interrupted;
  }

  /** Parts are missing, and so is the file. */
  get interrupted(): boolean {
    return this.state === "UPLOADING" && !this.file;
  }

  /** Bring in a file. columns: which is which; skipBadRows: the others are brought in. */
  async begin(file: File, columns: Record<string, string>, skipBadRows: boolean): Promise<void> {
    this.problem = undefined;
    this.#take(file);
    this.sent = 0;
    await this.#go(async () => {
      this.#tell(await this.api.post<HistoryImport>("/v1/historyImports", { centre: this.centre, columns, skipBadRows }));
      keep(this.#key, JSON.stringify({ name: this.job!.name, file: file.name, size: file.size } satisfies Kept));
    });
  }

  /** Whether this is the file whose upload stopped. */
  isSame(file: File): boolean {
    return file.name === this.fileName && file.size === this.fileSize;
  }

  /** Go on where the upload stopped: with the same file chosen again, or after a failure. */
  async goOn(file = this.file): Promise<void> {
    this.problem = undefined;
    if (file) this.#take(file);
    await this.#go(async () => this.#tell(await this.api.get<HistoryImport>(`/v1/${this.job!.name}`)));
  }

  /** Find what was begun before the console was last left; nothing when there is nothing, or it is over. */
  async recall(): Promise<void> {
    if (this.job) return;
    const kept = keptAs(readKept(this.#key));
    if (!kept) return;
    const job = await this.api.get<HistoryImport>(`/v1/${kept.name}`).catch(() => undefined);
    if (this.job || !job) return;
    [this.fileName, this.fileSize] = [kept.file, kept.size];
    this.sent = Number(job.byteCount ?? 0);
    this.#tell(job);
    if (this.ended) this.forget();
    else if (!this.interrupted) await this.#go(() => Promise.resolve());
  }

  async stop(): Promise<void> {
    try {
      this.#tell(await this.api.post<HistoryImport>(`/v1/${this.job!.name}:cancel`));
      this.problem = undefined;
    } catch (failure) {
      this.problem = failure as Refusal;
    }
    this.#changed();
  }

  /** Make room for another file. */
  forget(): void {
    keep(this.#key, "");
    this.job = this.file = this.problem = undefined;
    this.sent = 0;
    this.#changed();
  }

  get #key(): string {
    return `zhongtai.historyImport.${this.centre}`;
  }

  #take(file: File): void {
    this.file = file;
    [this.fileName, this.fileSize] = [file.name, file.size];
  }

  #tell(job: HistoryImport): void {
    this.job = job;
    if (this.ended) keep(this.#key, "");
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }

  async #go(first: () => Promise<void>): Promise<void> {
    try {
      await first();
      await this.#upload();
      await this.#follow();
    } catch (failure) {
      // What was still on its way when somebody stopped it is refused, which nobody needs to know.
      if (this.state !== "CANCELLED") this.problem = failure as Refusal;
      this.#changed();
    }
  }

  async #upload(): Promise<void> {
    const { file } = this;
    if (!file || this.state !== "UPLOADING") return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    globalThis.addEventListener?.("beforeunload", warn);
    try {
      let parts = this.job?.partCount ?? 0;
      while (this.running && parts * PART_BYTES < file.size) {
        const from = parts * PART_BYTES;
        const content = await base64Of(file.slice(from, from + PART_BYTES));
        parts += 1;
        const told = await this.api.post<HistoryImport>(`/v1/${this.job!.name}:addPart`, { partNumber: parts, content, last: from + PART_BYTES >= file.size });
        this.sent = Math.min(from + PART_BYTES, file.size);
        if (this.running) this.#tell(told);
      }
    } finally {
      globalThis.removeEventListener?.("beforeunload", warn);
    }
  }

  /** Ask how far it is until it has ended. */
  async #follow(): Promise<void> {
    while (this.running) {
      await new Promise((done) => setTimeout(done, EVERY_MS));
      const told = await this.api.get<HistoryImport>(`/v1/${this.job!.name}`);
      if (this.running) this.#tell(told);
    }
    if (this.state === "DONE") this.dispatchEvent(new Event("done"));
  }
}

const uploads = new WeakMap<Api, Map<string, HistoryUpload>>();

/** The upload of a centre, the same for whoever asks on this page. */
export function uploadOf(api: Api, centre: string): HistoryUpload {
  const known = uploads.get(api) ?? new Map<string, HistoryUpload>();
  uploads.set(api, known);
  const found = known.get(centre) ?? new HistoryUpload(api, centre);
  known.set(centre, found);
  return found;
}

function keptAs(text: string | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(text || "null") as Partial<Kept> | null;
    return kept?.name && kept.file && kept.size ? { name: kept.name, file: kept.file, size: kept.size } : undefined;
  } catch {
    return undefined;
  }
}
