/** Every notice and every key of the application has its sentence in both languages. */

import { expect, test } from "vitest";
import { NOTICE_KEYS } from "../../src/app/notice-key.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { KEY_MAP, NATIVE_KEYS } from "../../src/presenter/key-map.ts";

const VALUES = {
  file: "run.alphea.json",
  week: 30,
  from: 12,
  count: 2,
  what: "It is cut short.",
  remedy: "Save it again.",
  scenario: "elsewhere",
  value: "x",
  fallback: "42",
  strategy: "Posts first",
};

test.each(["en", "fr"] as const)("in %s", (locale) => {
  const { find } = createTranslator(locale);
  for (const key of NOTICE_KEYS) expect([key, find(key, VALUES)]).toEqual([key, expect.any(String)]);
  for (const { action, cap } of KEY_MAP) {
    expect([action, find(`key.${action}`)]).toEqual([action, expect.any(String)]);
    if (cap.startsWith("key.")) expect([cap, find(cap)]).toEqual([cap, expect.any(String)]);
  }
  for (const key of NATIVE_KEYS) expect(find(`key.${key}`)).not.toBeNull();
});
