// Line icons on a 24-unit grid, drawn for this console; decorative, so hidden from screen readers.
import { html, svg, type TemplateResult } from "lit";

const PATHS = {
  today: svg`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
  inbox: svg`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
  roster: svg`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
  leave: svg`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
  people: svg`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
  handover: svg`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
  swap: svg`<path d="M7 4L3.500 7.500L7 11M3.500 7.500H16M17 13l3.500 3.500L17 20M20.500 16.500H8"/>`,
  policy: svg`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
  decision: svg`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
  check: svg`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
  cross: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  clock: svg`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
  warning: svg`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
  info: svg`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
  refresh: svg`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
  out: svg`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
  sun: svg`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
  moon: svg`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
  system: svg`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
  language: svg`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
  back: svg`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
  next: svg`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
  down: svg`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
  person: svg`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
  table: svg`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
  more: svg`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
  hand: svg`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
  demand: svg`<path d="M4 19.500h16M5.500 16V11M10 16V6M14.500 16V9M19 16v-4"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  pin: svg`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`,
};

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, size = 18): TemplateResult {
  return html`<svg
    width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${PATHS[name]}</svg>`;
}
