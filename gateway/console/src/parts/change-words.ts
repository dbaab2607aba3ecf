// Swaps and offers in words: what changes hands, what it costs, what happened, and what may still be done.
import { html, nothing, type TemplateResult } from "lit";
import type { ChangeStep, ExtraMinutes, Offer, Swap, SwapPart } from "../kit/change-shapes";
import { civil, dateTime, duration, plusDays, span } from "../kit/format";
import type { Host } from "../kit/host";
import type { Names } from "../kit/names";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/changes";

const STATE_TONES: Record<string, string> = {
  SWAP_STATE_PROPOSED: "accent",
  SWAP_STATE_PENDING: "watch",
  SWAP_STATE_ESCALATED: "watch",
  SWAP_STATE_EXCHANGED: "good",
  SWAP_STATE_REFUSED: "bad",
  OFFER_STATE_OPEN: "accent",
  OFFER_STATE_FILLED: "good",
  ASK_STATE_ASKED: "accent",
  ASK_STATE_ACCEPTED: "good",
  ASK_STATE_ASSIGNED: "good",
};

export const changeTone = (state = ""): string => STATE_TONES[state] ?? "";
export const partSpan = (part: SwapPart | undefined): string => span(part?.startTime, part?.endTime);

/** Whether an offer found too few, of work that is yet to come: the last step is to assign it. now: in milliseconds. */
export function mayBeAssigned(offer: Offer, now: number): boolean {
  const taken = (offer.asks ?? []).filter((ask) => ask.state === "ASK_STATE_ACCEPTED" || ask.state === "ASK_STATE_ASSIGNED").length;
  const over = offer.state === "OFFER_STATE_LAPSED" && offer.kind !== "OFFER_KIND_TIME_OFF";
  return over && Date.parse(offer.startTime ?? "") > now && taken < (offer.count ?? 1);
}

/** Whether people apply for it. */
export const isMarket = (swap: Swap): boolean => swap.kind === "SWAP_KIND_MARKET" || swap.kind === "SWAP_KIND_MARKET_RETURN";

/** The dates of which a shift is wanted in return, the last one included; empty where nothing is. */
export function returnDates(swap: Swap): string {
  if (swap.kind !== "SWAP_KIND_MARKET_RETURN" || !swap.returnStartDate || !swap.returnEndDate) return "";
  return `${civil(swap.returnStartDate)} – ${civil(plusDays(swap.returnEndDate, -1))}`;
}

/** Whether one's own shift can be given in return for a swap: of the dates that are wanted, and not begun. */
export function returnable(shift: Shift, swap: Swap, now: number): boolean {
  const { workDate = "", startTime = "" } = shift;
  return workDate >= (swap.returnStartDate ?? "") && workDate < (swap.returnEndDate ?? "") && Date.parse(startTime) > now;
}

export function swapState(swap: Swap): string {
  if (swap.state === "SWAP_STATE_PROPOSED" && isMarket(swap)) return say("onMarket");
  return say(swap.state ?? "SWAP_STATE_PROPOSED");
}

export const isOpenSwap = (swap: Swap): boolean => /PROPOSED|PENDING|ESCALATED/.test(swap.state ?? "");

/** Paid minutes that a change adds, by rate. */
export function costWords(extra: ExtraMinutes | undefined): string {
  const parts: string[] = [];
  const add = (key: "normal" | "workday" | "restDay" | "holiday", minutes = 0): void => {
    if (minutes) parts.push(say(key, { span: duration(Math.abs(minutes)) }));
  };
  add("normal", extra?.normalMinutes);
  add("workday", extra?.workdayMinutes);
  add("restDay", extra?.restDayMinutes);
  add("holiday", extra?.holidayMinutes);
  if (!parts.length) return say("noCost");
  const total = (extra?.normalMinutes ?? 0) + (extra?.workdayMinutes ?? 0) + (extra?.restDayMinutes ?? 0) + (extra?.holidayMinutes ?? 0);
  return say(total < 0 ? "saves" : "adds", { cost: parts.join(" + ") });
}

export type SwapDeed = "agree" | "decline" | "apply" | "takeBack" | "withdraw" | "approve" | "refuse";

/** What the caller may still do with a swap; the service has the last word. */
export function swapDeeds(swap: Swap, host: Host): SwapDeed[] {
  const me = host.principal?.subject;
  const proposed = swap.state === "SWAP_STATE_PROPOSED";
  if (proposed && isMarket(swap) && swap.employee !== me) {
    return host.has("AGENT") && isOnShifts(host) ? [swap.applied ? "takeBack" : "apply"] : [];
  }
  if (proposed && swap.taker === me) return ["agree", "decline"];
  if (isOpenSwap(swap) && swap.employee === me) return ["withdraw"];
  if (mayDecide(swap, host)) return ["approve", "refuse"];
  return [];
}

/** Who is in a team without a skill, as planners are, has no shifts to give or take. */
function isOnShifts(host: Host): boolean {
  const own = host.teams.find((each) => each.name === host.principal?.team);
  return !own || Boolean(own.skill);
}

/** Whether a swap waits for the caller: a lead for one inside a team, whoever runs the centre for any. */
export function mayDecide(swap: Swap, host: Host): boolean {
  const me = host.principal?.subject;
  if (!/PENDING|ESCALATED/.test(swap.state ?? "") || swap.employee === me || swap.taker === me) return false;
  if (host.has("CENTRE_MANAGER", "OFFICER")) return true;
  return host.has("TEAM_LEAD") && swap.state === "SWAP_STATE_PENDING";
}

/** Whether somebody is asked to exchange a shift, or to take one over. */
export function isAskedToSwap(swap: Swap, me: string | undefined): boolean {
  return swap.state === "SWAP_STATE_PROPOSED" && swap.taker === me && !isMarket(swap);
}

/** Whether the caller is asked to take an offer. */
export function isAsked(offer: Offer, me: string | undefined): boolean {
  return offer.state === "OFFER_STATE_OPEN" && (offer.asks ?? []).some((ask) => ask.employee === me && ask.state === "ASK_STATE_ASKED");
}

/** What happened, oldest first. */
export function stepList(steps: readonly ChangeStep[], names: Names): TemplateResult {
  return html`<ol class="steps">${steps.map((step) => {
    const actor = step.actor?.startsWith("employees/") ? names.of(step.actor) : say("platform");
    const what = step.step && step.step in say.catalogue ? say(step.step as "PROPOSED") : (step.step ?? "");
    return html`<li><span class="faint number">${dateTime(step.stepTime)}</span><span>${what} · ${actor}${noted(step.note, names)}</span></li>`;
  })}</ol>`;
}

/** A note: a person's name, or what a person wrote; names of policies are for machines. */
function noted(note: string | undefined, names: Names): unknown {
  if (!note || note.startsWith("policies/")) return nothing;
  if (note.startsWith("employees/")) return html` → ${names.of(note.split(" ")[0])}`;
  return html`<q>${note}</q>`;
}
