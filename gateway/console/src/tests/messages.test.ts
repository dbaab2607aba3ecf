// Every sentence of every catalogue is there in both languages, and says the same values.
import { expect, test } from "vitest";

const sources = import.meta.glob<string>(["../**/*.ts", "!./**"], { query: "?raw", import: "default", eager: true });

/** The `{ zh: "…", en: "…" }` entries of a source, whatever line breaks lie between. */
function entries(source: string): { zh: string; en: string }[] {
  const text = String.raw`"((?:[^"\\]|\\.)*)"`;
  const pattern = new RegExp(String.raw`\{\s*zh:\s*${text},\s*en:\s*${text},?\s*\}`, "g");
  return [...source.matchAll(pattern)].map(([, zh, en]) => ({ zh: zh!, en: en! }));
}

const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

const found = Object.entries(sources).flatMap(([file, source]) => entries(source).map((entry) => ({ file, ...entry })));

test("catalogues are found at all", () => {
  expect(found.length).toBeGreaterThan(40);
});

test("nothing is empty, and English is not Chinese", () => {
  const wrong = found.filter(({ zh, en }) => !zh.trim() || !en.trim() || /\p{Script=Han}/u.test(en.replace(/中文/g, "")));

  expect([]).toEqual(wrong);
});

test("both languages say the same values", () => {
  const wrong = found.filter(({ zh, en }) => String(placeholders(zh)) !== String(placeholders(en)));

  expect([]).toEqual(wrong);
});

test("no page says Chinese outside a catalogue", () => {
  const stray = Object.entries(sources).flatMap(([file, source]) =>
    source
      .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "")
      .split("\n")
      .filter((line) => /\p{Script=Han}/u.test(line) && !/zh:|en:|^\s*"/.test(line) && !line.includes(".join("))
      .map((line) => `${file}: ${line.trim()}`),
  );

  expect([]).toEqual(stray);
});
