// What every page element is: works in the shell and in a foreign desktop alike.
import { LitElement, type CSSResultGroup, type PropertyValues, type ReactiveController } from "lit";
import { property } from "lit/decorators.js";
import { Refusal, type TokenProvider } from "./api";
import { Host, onOwnHostReplaced, ownHost } from "./host";
import { getLanguage, onLocaleChange, setLanguage } from "./locale";
import { basics } from "../parts/styles";

interface HostRequest {
  host?: Host;
}

/** Re-renders when the language or the zone changes. Every element that says something extends this. */
export abstract class Speaking extends LitElement {
  static styles: CSSResultGroup = basics;
  #stop?: () => void;

  connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onLocaleChange(() => this.requestUpdate());
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}

/** An element that knows its host: the nearest page or shell around it, or, standing alone, its own attributes. */
export abstract class Hosted extends Speaking {
  protected host!: Host;
  #forget?: () => void;
  protected readonly changed = (): void => this.hostChanged();

  connectedCallback(): void {
    super.connectedCallback();
    if (!this.host) {
      const detail: HostRequest = {};
      this.dispatchEvent(new CustomEvent("zt-host", { detail, bubbles: true, composed: true }));
      this.host = detail.host ?? this.makeHost();
    }
    this.host.addEventListener("change", this.changed);
    this.#forget = onOwnHostReplaced((before) => {
      if (this.host === before) this.moveTo(ownHost());
    });
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.host.removeEventListener("change", this.changed);
    this.#forget?.();
  }

  protected moveTo(host: Host): void {
    this.host.removeEventListener("change", this.changed);
    this.host = host;
    this.host.addEventListener("change", this.changed);
    this.requestUpdate();
  }

  protected makeHost(): Host {
    return ownHost();
  }

  protected hostChanged(): void {
    this.requestUpdate();
  }

  /** Offer this element's host to the elements inside it. */
  protected offerHost(): void {
    this.addEventListener("zt-host", (event) => {
      if (event.composedPath()[0] === this) return;
      event.stopPropagation();
      (event as CustomEvent<HostRequest>).detail.host = this.host;
    });
  }
}

/**
 * A page. Attributes `api-base`, `locale`, `team` and the property `tokenProvider` serve foreign desktops; in the
 * shell none is set. Subclasses read in `load`, which runs when the caller is known and when the team changes.
 */
export abstract class Page extends Hosted {
  @property({ attribute: "api-base" }) apiBase = "";
  @property() locale: "" | "zh-CN" | "en" = "";
  @property() team = "";
  /** The rest of the address in the shell, as a resource name. */
  @property() argument = "";
  @property({ attribute: false }) tokenProvider?: TokenProvider;
  #loadedFor?: string;

  constructor() {
    super();
    this.offerHost();
  }

  protected override makeHost(): Host {
    return this.apiBase || this.tokenProvider ? new Host(this.apiBase, this.tokenProvider) : ownHost();
  }

  connectedCallback(): void {
    if (this.locale) setLanguage(this.locale, false);
    super.connectedCallback();
    this.lang = getLanguage();
    this.#start();
  }

  /** Ask who is there; a moment later, because a foreign desktop says where the platform is right after importing us. */
  #start(): void {
    this.#loadedFor = undefined;
    setTimeout(() => {
      const { host } = this;
      if (!this.isConnected) return;
      void host.start().then(
        () => this.hostChanged(),
        (failure: unknown) => this.tell("zt-signed-out", { status: failure instanceof Refusal ? failure.status : 0 }),
      );
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.lang = getLanguage();
    if (changed.has("locale") && this.locale) setLanguage(this.locale, false);
    if ((changed.has("tokenProvider") || changed.has("apiBase")) && this.hasUpdated) this.moveTo(this.makeHost());
    if (changed.has("team") && this.hasUpdated) this.hostChanged();
  }

  protected override moveTo(host: Host): void {
    super.moveTo(host);
    this.#start();
  }

  /** The team this page looks at. */
  protected get lookedAt(): string {
    return this.team || this.host.team;
  }

  protected override hostChanged(): void {
    this.requestUpdate();
    if (!this.isConnected || !this.host.principal) return;
    const key = `${this.host.principal.subject}|${this.lookedAt}`;
    if (key === this.#loadedFor) return;
    this.#loadedFor = key;
    this.load();
  }

  protected abstract load(): void;

  /** Follow a link to another page: the shell's address does it, a foreign desktop is told and decides for itself. */
  protected turnTo(event: Event, page: string, argument = ""): void {
    if (this.host.inShell) return;
    event.preventDefault();
    this.tell("zt-navigate", { page, argument });
  }

  /** Tell whoever is around, shell or foreign desktop. */
  protected tell(type: string, detail: unknown = undefined): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Something read from the platform, kept while it is read again, so that nothing flickers. */
export class Reading<T> implements ReactiveController {
  value?: T;
  failure?: Refusal;
  loading = false;
  readAt = 0;
  #timer?: ReturnType<typeof setInterval>;
  #abort?: AbortController;

  constructor(
    private readonly element: LitElement,
    private readonly read: (signal: AbortSignal) => Promise<T>,
    private readonly everySeconds = 0,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    if (!this.everySeconds) return;
    this.#timer = setInterval(() => {
      if (document.visibilityState === "visible" && this.readAt && !this.loading) void this.load();
    }, this.everySeconds * 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#abort?.abort();
  }

  /** Forget what was read: the next reading shows a skeleton again. */
  clear(): void {
    this.#abort?.abort();
    this.value = undefined;
    this.failure = undefined;
    this.readAt = 0;
    this.element.requestUpdate();
  }

  async load(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    this.element.requestUpdate();
    try {
      const value = await this.read(abort.signal);
      if (abort.signal.aborted) return;
      this.value = value;
      this.failure = undefined;
      this.readAt = Date.now();
    } catch (failure) {
      if (abort.signal.aborted) return;
      this.failure = failure instanceof Refusal ? failure : new Refusal(1);
    } finally {
      if (this.#abort === abort) {
        this.loading = false;
        this.element.requestUpdate();
      }
    }
  }
}
