import { expect, it } from "vitest";
import type { GameState } from "../../src/presenter/game-state.ts";
import { findSubject } from "../../src/presenter/subject.ts";

const read = (panel: GameState["panel"], selectedDepartment: string | null) =>
  findSubject({ panel, selectedDepartment } as GameState);

it("is the room of the open card, or the one that was chosen", () => {
  expect(read(null, null)).toBeNull();
  expect(read({ kind: "department", department: "legal" }, "legal")).toBe("legal");
  expect(read({ kind: "assistant", deployment: "sales-copilot@sales" }, "legal")).toBe("sales");
  // A word is looked up from the card of a room: the room stays.
  expect(read({ kind: "glossary" }, "legal")).toBe("legal");
  expect(read({ kind: "posts" }, null)).toBeNull();
});
