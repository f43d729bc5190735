/** Numbers, money, shares and dates look as each language writes them. */

import { describe, expect, it } from "vitest";
import { createFormats } from "../../src/i18n/format.ts";

const en = createFormats("en");
const fr = createFormats("fr");

describe("money", () => {
  it.each([
    [0, "€0", "0\u202f€"],
    [412, "€412", "412\u202f€"],
    [1_000, "€1k", "1\u202fk€"],
    [1_240, "€1.2k", "1,2\u202fk€"],
    [38_400, "€38k", "38\u202fk€"],
    [999_600, "€1M", "1\u202fM€"],
    [3_120_000, "€3.1M", "3,1\u202fM€"],
    [-64_000, "\u2212\u2060€64k", "\u221264\u202fk€"],
    [-0.2, "€0", "0\u202f€"],
  ])("%d euros", (euros, english, french) => {
    expect(en.money(euros)).toBe(english);
    expect(fr.money(euros)).toBe(french);
  });

  it("shows the sign of a change", () => {
    expect(en.signedMoney(412_000)).toBe("+\u2060€412k");
    expect(en.signedMoney(-412_000)).toBe("\u2212\u2060€412k");
    expect(fr.signedMoney(412_000)).toBe("+412\u202fk€");
    expect(en.signedMoney(0)).toBe("€0");
  });
});

describe("numbers", () => {
  it("are percentages in each language", () => {
    expect(en.percent(0.971)).toBe("97%");
    expect(en.percent(0.941, 1)).toBe("94.1%");
    expect(fr.percent(0.941, 1)).toBe("94,1\u202f%");
    expect(fr.percent(0.97)).toBe("97\u202f%");
  });

  it("are grouped and signed", () => {
    expect(en.number(2886)).toBe("2,886");
    expect(fr.number(2886)).toBe("2\u202f886");
    expect(en.signed(-0.04, 1)).toBe("0.0");
    expect(en.signed(0.6, 1)).toBe("+0.6");
    expect(en.signed(-3)).toBe("\u22123");
  });
});

describe("dates", () => {
  it("name the day and the month, without the year", () => {
    expect(en.date("2026-07-27")).toBe("Monday 27 July");
    expect(fr.date("2026-07-27")).toBe("lundi 27 juillet");
    expect(fr.date("2027-03-01")).toBe("lundi 1er mars");
    expect(en.date("2027-03-01")).toBe("Monday 1 March");
    expect([en.shortDate("2026-07-27"), fr.shortDate("2026-07-01")]).toEqual(["27 July", "1er juillet"]);
  });

  it("join names", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(fr.list(["a", "b"])).toBe("a et b");
  });
});
