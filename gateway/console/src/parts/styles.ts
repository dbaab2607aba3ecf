// The look of native controls and the few shapes that pages share. Adopted by every element.
import { css } from "lit";

export const basics = css`
  :host {
    display: block;
    font: var(--zt-text) / 1.55 var(--zt-font);
    color: var(--zt-ink);
    text-autospace: normal;
    text-spacing-trim: trim-start;
    line-break: strict;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: var(--zt-text-title); line-height: 1.35; font-weight: 650; letter-spacing: -0.005em; text-wrap: balance; }
  h2 { font-size: var(--zt-text-large); line-height: 1.4; font-weight: 620; }
  h3 { font-size: var(--zt-text); line-height: 1.45; font-weight: 620; }
  a { color: var(--zt-accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
  [hidden] { display: none !important; }
  .number { font-variant-numeric: tabular-nums; }
  .soft { color: var(--zt-ink-soft); }
  .faint { color: var(--zt-ink-faint); }
  .small { font-size: var(--zt-text-small); }
  .tiny { font-size: var(--zt-text-tiny); }
  .grow { flex: 1; min-width: 0; }
  .cut { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .row { display: flex; align-items: center; gap: 8px; min-width: 0; }
  .wrap { flex-wrap: wrap; }
  .between { justify-content: space-between; }
  .stack { display: grid; gap: 12px; align-content: start; min-width: 0; }
  .unseen {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }

  /* A page: its heading, then panels. */
  .page { padding: 20px 24px 40px; display: grid; gap: 16px; align-content: start; max-width: 1480px; }
  .page > header { display: flex; align-items: center; gap: 8px 16px; flex-wrap: wrap; min-height: 36px; }
  .panel {
    background: var(--zt-surface); border: 1px solid var(--zt-line); border-radius: var(--zt-radius);
    box-shadow: var(--zt-shadow); min-width: 0;
  }
  .panel > header {
    display: flex; align-items: center; gap: 8px 12px; flex-wrap: wrap; padding: 12px 16px; min-height: 48px;
  }
  .panel > .body { padding: 0 16px 16px; }

  /* Controls. */
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; }
  button:disabled { cursor: default; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 34px; padding: 5px 14px;
    border: 1px solid var(--zt-line-strong); border-radius: var(--zt-radius-small); background: var(--zt-surface);
    font-weight: 550; line-height: 1.3; white-space: nowrap; text-decoration: none; color: var(--zt-ink);
  }
  .button:hover:not(:disabled) { background: var(--zt-hover); text-decoration: none; }
  .button.primary { background: var(--zt-accent); border-color: var(--zt-accent); color: var(--zt-accent-ink); }
  .button.primary:hover:not(:disabled) { background: var(--zt-accent-hover); border-color: var(--zt-accent-hover); }
  .button.danger { color: var(--zt-bad); border-color: currentColor; background: transparent; }
  .button.danger:hover:not(:disabled) { background: var(--zt-bad-soft); }
  .button.danger.sure { background: var(--zt-bad); border-color: var(--zt-bad); color: var(--zt-bad-ink); }
  .button.quiet { border-color: transparent; background: transparent; color: var(--zt-ink-soft); padding-inline: 10px; }
  .button.quiet:hover:not(:disabled) { background: var(--zt-hover); color: var(--zt-ink); }
  .button.small { min-height: 28px; padding: 2px 10px; font-size: var(--zt-text-small); }
  .button.icon { padding: 0; width: 34px; }
  .button.icon.small { width: 28px; }
  .button:disabled { opacity: 0.55; }
  .field { display: grid; gap: 4px; }
  legend { padding: 0; }
  .field > span, .field > label, legend { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 550; }
  .input {
    width: 100%; min-width: 0; min-height: 36px; padding: 6px 10px; border: 1px solid var(--zt-line-strong);
    border-radius: var(--zt-radius-small); background: var(--zt-surface); appearance: none;
  }
  .input:hover { border-color: var(--zt-ink-faint); }
  .input:focus-visible { outline-offset: 0; border-color: var(--zt-accent); }
  .input[aria-invalid="true"] { border-color: var(--zt-bad); }
  .input::placeholder { color: var(--zt-ink-faint); opacity: 1; }
  textarea.input { min-height: 72px; resize: vertical; line-height: 1.5; }
  select.input {
    padding-right: 30px;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 14px center, right 9px center; background-size: 5px 5px; background-repeat: no-repeat;
  }
  select.input option { background: var(--zt-raised); color: var(--zt-ink); }
  input[type="checkbox"], input[type="radio"] { accent-color: var(--zt-accent); width: 16px; height: 16px; margin: 0; }
  .segments {
    display: inline-flex; padding: 2px; gap: 2px; border-radius: var(--zt-radius-small); background: var(--zt-sunken);
    border: 1px solid var(--zt-line);
  }
  .segments button {
    border: 0; background: transparent; padding: 3px 12px; min-height: 28px; border-radius: 4px; color: var(--zt-ink-soft);
    font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap;
  }
  .segments button:hover { color: var(--zt-ink); }
  .segments button[aria-pressed="true"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }

  /* Small shapes. */
  .badge {
    display: inline-flex; align-items: center; gap: 4px; padding: 1px 8px; border-radius: 999px; white-space: nowrap;
    font-size: var(--zt-text-tiny); font-weight: 600; line-height: 1.6; background: var(--zt-sunken); color: var(--zt-ink-soft);
  }
  .badge.good { background: var(--zt-good-soft); color: var(--zt-good); }
  .badge.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
  .badge.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .badge.accent { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .good-text { color: var(--zt-good); }
  .watch-text { color: var(--zt-watch); }
  .bad-text { color: var(--zt-bad); }
  .avatar {
    display: inline-grid; place-items: center; flex: none; width: 30px; height: 30px; border-radius: 50%;
    font-size: 0.6875rem; font-weight: 600; line-height: 1; background: var(--zt-accent-soft); color: var(--zt-accent);
  }
  .avatar.large { width: 42px; height: 42px; font-size: 0.9375rem; }
  .avatar.tint-1 { background: light-dark(#e6f2ec, #17302a); color: light-dark(#17603f, #84d3ab); }
  .avatar.tint-2 { background: light-dark(#fbeee0, #35281a); color: light-dark(#7d4709, #f0bd84); }
  .avatar.tint-3 { background: light-dark(#f3eafb, #2b2238); color: light-dark(#6a3a97, #cfaef0); }
  .avatar.tint-4 { background: light-dark(#e2f2f5, #142e33); color: light-dark(#0c606f, #7fd0de); }
  .avatar.tint-5 { background: light-dark(#fcebf0, #381f29); color: light-dark(#9b2650, #f5a3bd); }
  .notice {
    display: flex; gap: 8px; padding: 10px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken);
    font-size: var(--zt-text-small); align-items: flex-start;
  }
  .notice svg { flex: none; margin-top: 2px; }
  .notice.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
  .notice.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .notice.good { background: var(--zt-good-soft); color: var(--zt-good); }
  .notice.accent { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .empty { display: grid; justify-items: center; gap: 6px; padding: 36px 16px; text-align: center; color: var(--zt-ink-soft); }
  .empty svg { color: var(--zt-ink-faint); width: 28px; height: 28px; }
  .skeleton { display: grid; gap: 10px; padding: 16px; }
  .skeleton i { display: block; height: 14px; border-radius: 4px; background: var(--zt-sunken); }
  .skeleton i:nth-child(3n + 1) { width: 62%; }
  .skeleton i:nth-child(3n + 2) { width: 88%; }
  .skeleton i:nth-child(3n) { width: 74%; }
  kbd {
    display: inline-block; min-width: 18px; padding: 0 5px; border: 1px solid var(--zt-line); border-bottom-width: 2px;
    border-radius: 4px; font: 600 0.6875rem / 1.5 var(--zt-font); text-align: center; color: var(--zt-ink-soft);
    background: var(--zt-surface);
  }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th {
    text-align: left; font-weight: 550; color: var(--zt-ink-soft); font-size: var(--zt-text-small);
    padding: 6px 12px 6px 0; border-bottom: 1px solid var(--zt-line); white-space: nowrap;
  }
  td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--zt-line); vertical-align: top; }
  tbody > tr:last-child > td { border-bottom: 0; }
  th:last-child, td:last-child { padding-right: 0; }
  .right { text-align: right; }
  .scroll { overflow: auto; overscroll-behavior: contain; }
  summary { cursor: pointer; }
  @media (prefers-reduced-motion: no-preference) {
    .button { transition: background-color 0.12s, border-color 0.12s; }
    .skeleton i { animation: breathe 1.4s ease-in-out infinite alternate; }
    @keyframes breathe { to { opacity: 0.45; } }
  }
  @media (width < 760px) {
    .page { padding: 14px 12px 28px; gap: 12px; }
    .button { min-height: 40px; }
    .button.small { min-height: 34px; }
    .button.icon { width: 40px; }
    .input { min-height: 42px; font-size: 1rem; }
    .segments button { min-height: 34px; }
    .panel > header { padding: 10px 12px; }
    .panel > .body { padding: 0 12px 12px; }
  }
`;
