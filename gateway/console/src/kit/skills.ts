// What skills are called: the platform knows them by code, people by the queues that ask for them.
import type { Api } from "./api";
import { listed } from "./format";
import { spoken } from "./locale";
import type { Queue } from "./roster-shapes";

/** Fires `change` when the queues of a centre are known. Who may not read queues keeps the codes. */
export class Skills extends EventTarget {
  #queues = new Map<string, readonly Queue[]>();

  constructor(private readonly api: Api) {
    super();
  }

  /** The queues of a centre that ask for a skill; undefined while they are not known. */
  queuesOf(centre: string, skill: string): string[] | undefined {
    return this.#of(centre)?.filter((each) => each.skill === skill).map((each) => each.name);
  }

  /** What a skill is called in a centre. */
  called(centre: string, skill: string): string {
    const asking = (this.#of(centre) ?? []).filter((each) => each.skill === skill);
    return listed(asking.map((each) => spoken(each.title)).filter(Boolean)) || skill;
  }

  /** A sentence of the platform with a skill called by its name instead of its code. */
  in(sentence: string, centre: string, skill = ""): string {
    return skill ? sentence.replaceAll(skill, this.called(centre, skill)) : sentence;
  }

  /** Forget what was in somebody's reach. */
  clear(): void {
    this.#queues.clear();
  }

  #of(centre: string): readonly Queue[] | undefined {
    if (!centre) return undefined;
    const known = this.#queues.get(centre);
    if (!known) void this.#read(centre);
    return known?.length ? known : undefined;
  }

  async #read(centre: string): Promise<void> {
    // Whoever asks meanwhile finds none and is told when they are there.
    this.#queues.set(centre, []);
    const answer = await this.api.get<{ queues?: Queue[] }>("/v1/queues", { centre }).catch(() => undefined);
    if (!answer?.queues?.length) return;
    this.#queues.set(centre, answer.queues);
    this.dispatchEvent(new Event("change"));
  }
}
