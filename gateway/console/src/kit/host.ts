// What a page stands in: the way to the platform, who is signed in, which team is looked at.
import { Api, Refusal, type TokenProvider } from "./api";
import { keep, readKept } from "./kept";
import { setZone } from "./locale";
import { Names } from "./names";
import type { Employee, Principal, Team } from "./shapes";
import { Skills } from "./skills";

const EVERYWHERE = ["CENTRE_MANAGER", "OFFICER", "PLANNER", "HR"];
const KEPT_TEAM = "zhongtai.team";
const LEADING = ["TEAM_LEAD", "CENTRE_MANAGER", "OFFICER", "PLANNER"];

/** Fires `change` when the caller, the teams, the team looked at, a name or the queues become known. */
export class Host extends EventTarget {
  readonly api: Api;
  readonly names: Names;
  readonly skills: Skills;
  principal?: Principal;
  teams: Team[] = [];
  /** Whether the console's own shell is around, which turns pages. */
  inShell = false;
  #team = "";
  #starting?: Promise<Principal>;

  constructor(base = "", tokenProvider?: TokenProvider) {
    super();
    this.api = new Api(base, tokenProvider);
    this.names = new Names(this.api);
    this.names.addEventListener("change", () => this.#tell());
    this.skills = new Skills(this.api);
    this.skills.addEventListener("change", () => this.#tell());
  }

  /** Who is signed in. Raises Refusal 401 when nobody is. */
  start(): Promise<Principal> {
    this.#starting ??= this.#start().catch((failure: unknown) => {
      this.#starting = undefined;
      throw failure;
    });
    return this.#starting;
  }

  async #start(): Promise<Principal> {
    this.enter(await (this.api.tokenProvider ? this.#bearer() : this.api.session<Principal>("GET")));
    return this.principal!;
  }

  /** Whom a bearer token stands for: a person, or a system that is nobody's colleague. */
  async #bearer(): Promise<Principal> {
    try {
      const me = await this.api.get<Employee & { timeZone?: string }>("/v1/employees/me");
      return { ...me, subject: me.name, roles: ["AGENT", ...(me.roles ?? [])] };
    } catch (failure) {
      if (!(failure instanceof Refusal) || ![400, 403, 404].includes(failure.status)) throw failure;
      return { subject: "", roles: ["CLIENT"] };
    }
  }

  /** The person has just signed in. */
  enter(principal: Principal): void {
    // Somebody else at the same screen must not see what was in the reach of whoever was there before.
    if (this.principal && this.principal.subject !== principal.subject) {
      this.names.clear();
      this.skills.clear();
      this.teams = [];
      this.#team = "";
    }
    this.principal = principal;
    this.#starting = Promise.resolve(principal);
    setZone(principal.timeZone ?? "");
    void this.#readTeams();
    this.#tell();
  }

  /** The team looked at: chosen, or the first one led, or one's own; for who has the whole centre, the first that works. */
  get team(): string {
    const { leads = [], team = "" } = this.principal ?? {};
    if (this.#team) return this.#team;
    if (leads[0]) return leads[0];
    if (!this.has(...EVERYWHERE)) return team;
    return (this.teams.find((each) => each.skill && each.memberCount) ?? this.teams[0])?.name ?? "";
  }

  set team(team: string) {
    if (team === this.#team) return;
    this.#team = team;
    keep(KEPT_TEAM, team, "sessionStorage");
    this.#tell();
  }

  /** Teams the person may look at, by code. */
  get choosableTeams(): Team[] {
    const { leads = [], team = "" } = this.principal ?? {};
    if (this.has(...EVERYWHERE)) return this.teams;
    const mine = new Set(leads.length ? leads : [team]);
    return this.teams.filter((each) => mine.has(each.name));
  }

  teamName(team: string | undefined): string {
    if (!team) return "";
    return this.teams.find((each) => each.name === team)?.displayName ?? team.slice(team.indexOf("/") + 1);
  }

  has(...roles: string[]): boolean {
    return roles.some((role) => this.principal?.roles?.includes(role));
  }

  /** Whether the person looks after others. */
  get leading(): boolean {
    return this.has(...LEADING);
  }

  async #readTeams(): Promise<void> {
    const answer = await this.api.get<{ teams?: Team[] }>("/v1/teams", { pageSize: 1000 }).catch(() => undefined);
    this.teams = answer?.teams ?? [];
    const kept = readKept(KEPT_TEAM, "sessionStorage");
    if (!this.#team && this.choosableTeams.some((team) => team.name === kept)) this.#team = kept!;
    if (this.principal && !this.principal.leads) {
      const { subject } = this.principal;
      this.principal.leads = this.teams.filter((team) => subject && team.lead === subject).map((team) => team.name);
    }
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

let own: Host | undefined;
const replaced = new EventTarget();

/** The host of pages that were told nothing of their own: by default, the gateway they came from. */
export function ownHost(): Host {
  own ??= new Host();
  return own;
}

/** Give all these pages another host, those already in the document too. */
export function useOwnHost(host: Host): void {
  const before = own;
  own = host;
  replaced.dispatchEvent(new CustomEvent("replaced", { detail: before }));
}

export function onOwnHostReplaced(listener: (before: Host | undefined) => void): () => void {
  const heard = (event: Event): void => listener((event as CustomEvent<Host | undefined>).detail);
  replaced.addEventListener("replaced", heard);
  return () => replaced.removeEventListener("replaced", heard);
}
