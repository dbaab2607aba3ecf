// The look that lists of swaps, offers and people to ask share.
import { css } from "lit";

export const changeStyles = css`
  .change { display: grid; gap: 6px; padding: 11px 16px; border-top: 1px solid var(--zt-line); }
  .change .head { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; justify-content: space-between; }
  .change .parts { display: grid; gap: 2px; font-variant-numeric: tabular-nums; }
  .change .parts b { font-weight: 600; }
  .change .foot { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .change details { font-size: var(--zt-text-small); }
  .change summary { color: var(--zt-ink-soft); width: fit-content; }
  .change summary:hover { color: var(--zt-ink); }
  .change .inside { display: grid; gap: 12px; padding-top: 8px; }
  .change h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .steps { display: grid; gap: 4px; }
  .steps li { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 2px 12px; }
  .steps q { display: block; color: var(--zt-ink-soft); }
  .asks { display: flex; flex-wrap: wrap; gap: 4px 6px; }
  .ask { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
  .ask .field { flex: 1 1 200px; }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px 12px; align-items: end; }
  .fields .field { min-width: 0; }
  .fields .wide { grid-column: 1 / -1; }
  .deeds { display: flex; gap: 8px; margin-left: auto; }
  @media (width < 760px) { .change { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
`;
