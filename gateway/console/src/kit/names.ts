// What people are called: read once for everybody in the caller's reach, then known.
import type { Api } from "./api";
import type { Employee } from "./shapes";

const FRESH_MS = 10 * 60_000;

export class Names extends EventTarget {
  #people = new Map<string, Employee>();
  #reading?: Promise<void>;
  #readAt = 0;

  constructor(private readonly api: Api) {
    super();
  }

  /** The name of `employees/{id}`; its id while names are still being read, or out of reach. */
  of(employee: string | undefined): string {
    if (!employee) return "";
    this.#refresh();
    return this.#people.get(employee)?.displayName ?? employee.slice(employee.indexOf("/") + 1);
  }

  get(employee: string): Employee | undefined {
    this.#refresh();
    return this.#people.get(employee);
  }

  /** A sentence of the platform with people called by their names instead of `employees/{id}`. */
  in(sentence: string): string {
    return sentence.replace(/employees\/[a-z0-9-]+/g, (employee) => this.of(employee));
  }

  /** Everybody known, by employee number. */
  async all(): Promise<Employee[]> {
    this.#refresh();
    await this.#reading;
    return [...this.#people.values()];
  }

  /** Read again, after people were added or renamed. */
  forget(): void {
    this.#readAt = 0;
    this.#refresh();
  }

  /** Forget everybody. */
  clear(): void {
    this.#people.clear();
    this.#readAt = 0;
  }

  #refresh(): void {
    if (this.#reading || Date.now() - this.#readAt < FRESH_MS) return;
    this.#readAt = Date.now();
    this.#reading = this.#read()
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined;
        this.dispatchEvent(new Event("change"));
      });
  }

  async #read(): Promise<void> {
    let pageToken: string | undefined;
    do {
      const page: { employees?: Employee[]; nextPageToken?: string } = await this.api.get("/v1/employees", {
        namesOnly: true,
        pageSize: 1000,
        pageToken,
      });
      for (const person of page.employees ?? []) this.#people.set(person.name, person);
      pageToken = page.nextPageToken;
    } while (pageToken);
  }
}
