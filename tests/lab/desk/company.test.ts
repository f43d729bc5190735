/** A company is read from a table wholly or not at all, and becomes a scenario that holds what was written. */

import { describe, expect, it } from "vitest";
import type { OwnCompany } from "../../../src/contract/lab-desk.ts";
import { buildCompany } from "../../../src/lab/desk/build-company.ts";
import { readCompany } from "../../../src/lab/desk/read-company.ts";
import { readBlank, writeCompany } from "../../../src/lab/desk/write-company.ts";
import { loadTestScenario, readScenarioFile } from "../../helper/scenario.ts";

const base = loadTestScenario("your-company");
const template = writeCompany(readBlank(base, "en"), base, "en");

/** What is said of a table, as `line: what; remedy`. */
function complaints(text: string): readonly string[] {
  const parsed = readCompany("company.csv", text, base);
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, what, remedy }) => `${line}: ${what.en}; ${remedy.en}`);
}

/** The template with one line written otherwise. */
function withLine(begins: string, line: string): string {
  const lines = template.split("\r\n");
  const at = lines.findIndex((one) => one.startsWith(begins));
  expect(at, begins).toBeGreaterThan(0);
  return lines.with(at, line).join("\r\n");
}

describe("a table", () => {
  it.each(["en", "fr"] as const)("that was written is read as it was in %s", (locale) => {
    const company: OwnCompany = { ...readBlank(base, locale), name: 'Nord, "Est" ; Ouest', pay: 950.5 };
    expect(readCompany("company.csv", writeCompany(company, base, locale), base)).toEqual({
      ok: true,
      value: company,
    });
  });

  it("with a comma for decimals is refused, with the line and what to write", () => {
    expect(complaints(withLine("pay,company", "pay,company,Pay,985,50"))).toEqual([
      "54: `985,50` has a comma for decimals; write `985.50`: the comma parts the columns",
    ]);
    const french = template.replaceAll(",", ";").replace(/pay;company;[^\r]*/, "pay;company;Salaire;985,5");
    expect(complaints(french)).toEqual([
      "54: `985,5` has a comma for decimals; write `985.5`, and a number without spaces or thousands separators",
    ]);
  });

  it("whose people do not sum is refused at the total", () => {
    expect(complaints(withLine("people,lawyer", "people,lawyer,Lawyer,25"))).toEqual(
      [
        "31: the total of `legal` is 18, but its lines sum to 28; write 28, or mend a headcount (−10)",
        "49: the total of `company` is 800, but its lines sum to 810; write 810, or mend a headcount (−10)",
      ].map((text) =>
        expect.stringMatching(new RegExp(text.replace(/^\d+/, "^\\d+").replace(/[()]/g, "\\$&"))),
      ),
    );
  });

  it.each([
    ["kind,id,name,value", "the first line does not name the columns"],
    ["", "the first line does not name the columns"],
    ["what,id,name,value\n", "there are no people"],
    ["what,id,name,value\npeople,lawyr,,3", "did you mean `lawyer`?"],
    ["what,id,name,value\npeople,lawyer,,3", "the department `legal` lacks `head-of-legal`"],
    ["what,id,name,value\npeople,lawyer,,3\npeople,lawyer,,4", "`lawyer` is given twice"],
    ["what,id,name,value\npeople,lawyer,,2.5", "is no number of people"],
    ["what,id,name,value\npeople,lawyer,,-3", "is not a number"],
    ["what,id,name,value\npeople,lawyer", "the line has fewer than four columns"],
    ["what,id,name,value\npersons,lawyer,,3", "a line cannot be about `persons`"],
    ["what,id,name,value\npay,company,,99", "is outside 450 to 2500"],
    ["what,id,name,value\ncompany,name,,", "the company has no name"],
  ])("%j is refused with a reason", (text, reason) => {
    expect(complaints(text).join("\n")).toContain(reason);
  });

  it("tells everything that is wrong at once", () => {
    expect(
      complaints("what,id,name,value\npeople,lawyr,,3\ncases,breakdown,,x\npay,company,,1"),
    ).toHaveLength(3);
  });
});

describe("a company", () => {
  it("that is the blank plays as the blank does", () => {
    const built = buildCompany(readBlank(base, "en"), base, readScenarioFile);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    expect(built.value.id).toBe("my-company");
    expect(built.value.departments).toEqual(base.departments);
    expect(built.value.workflows).toEqual(base.workflows);
    expect(built.value.values).toEqual(base.values);
  });

  it("of two departments has what was written, and nothing that needs the others", () => {
    const company: OwnCompany = {
      name: "Desk",
      people: {
        "support-agent": 40,
        "team-leader": 4,
        recruiter: 6,
        "administrative-assistant": 6,
        "hr-manager": 1,
      },
      cases: { "customer-request": 2000, recruitment: 3, breakdown: 0 },
      pay: 1000,
    };
    const built = buildCompany(company, base, readScenarioFile);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const { departments, workflows, assistants, values, title } = built.value;
    expect(departments.map(({ id, people }) => [id, people])).toEqual([
      ["customer-service", 44],
      ["hr", 13],
    ]);
    const cases = Object.fromEntries(workflows.map(({ id, arrivalsPerWeek }) => [id, arrivalsPerWeek]));
    expect(Object.keys(cases).sort()).toEqual(["customer-request", "recruitment"]);
    expect(cases["customer-request"]).toBeCloseTo(2000, 6);
    expect(cases.recruitment).toBeCloseTo(3, 6);
    expect(assistants.length).toBeGreaterThan(0);
    expect(assistants.every((one) => one.departments.length > 0)).toBe(true);
    expect(values["staff.pay-per-week"]).toBe(1000);
    expect(title).toEqual({ en: "Desk", fr: "Desk" });
  });
});
