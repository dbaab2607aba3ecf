// The look of the decision card.
import { css } from "lit";

export const cardStyles = css`
  :host { background: var(--zt-surface); border-radius: var(--zt-radius); }
  .card { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; }
  .card > header { display: flex; gap: 14px; padding: 18px 20px 12px; align-items: center; }
  .card > header h2 { font-size: 1.125rem; outline: none; text-wrap: balance; margin-bottom: 3px; }
  .content { padding: 0 20px 20px; display: grid; gap: 18px; align-content: start; }
  h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .why { border-left: 3px solid var(--zt-watch); padding: 2px 0 2px 12px; font-size: 0.9375rem; text-wrap: pretty; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 1px; background: var(--zt-line); border: 1px solid var(--zt-line); border-radius: var(--zt-radius); overflow: hidden; }
  .figures > div { background: var(--zt-surface); padding: 10px 14px; min-height: 88px; }
  .figures.waiting { min-height: 90px; }
  .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .figures dd:not(.sub) { font-size: 1.25rem; font-weight: 640; line-height: 1.4; font-variant-numeric: tabular-nums; display: flex; align-items: baseline; gap: 2px; white-space: nowrap; letter-spacing: -0.01em; }
  .figures dd svg { align-self: center; color: var(--zt-ink-faint); flex: none; }
  .figures .was { color: var(--zt-ink-soft); font-weight: 500; font-size: 1rem; }
  .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
  .figures .sub { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
  .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 8px 20px; }
  .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
  .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 8px 16px; }
  .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; min-width: 0; }
  .offers { display: grid; gap: 6px; }
  .offers li { display: flex; align-items: center; gap: 12px; padding: 7px 8px 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
  .steps { display: grid; gap: 4px; font-size: var(--zt-text-small); }
  .steps li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 12px; }
  .steps q { color: var(--zt-ink-soft); margin-left: 6px; }
  .card > footer { position: sticky; bottom: 0; z-index: 4; padding: 12px 20px; border-top: 1px solid var(--zt-line); background: var(--zt-surface); border-radius: 0 0 var(--zt-radius) var(--zt-radius); display: grid; gap: 10px; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .buttons .button { min-height: 38px; }
  .buttons .primary, .buttons .danger { min-width: 92px; }
  .ask { display: grid; gap: 10px; }
  @media (width < 760px) {
    .card > header { padding: 14px 12px 10px; }
    .content { padding: 0 12px 16px; gap: 16px; }
    .card > footer { padding: 10px 12px; bottom: calc(60px + env(safe-area-inset-bottom)); }
    .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .figures > div { padding: 8px 12px; min-height: 80px; }
    .figures > div:nth-child(odd):last-child { grid-column: 1 / -1; min-height: 0; }
    .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .steps li { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .buttons { gap: 6px; }
    .buttons .button { padding-inline: 8px; }
    .buttons .primary, .buttons .danger { flex: 1; min-width: 0; }
    .buttons .grow { display: none; }
  }
`;
