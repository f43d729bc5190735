/** Writes the draft of a strategy: as text, or change by change in its form. The text is what counts; the desk reads it. */

import type { RuleChange } from "../../contract/rule-form.ts";
import type { LabState, StrategyDraft } from "../../presenter/lab/lab-state.ts";
import type { Store } from "../store.ts";
import type { AskDesk } from "./desk.ts";

export interface Draft {
  /** Opens the rules of a text. */
  open(id: string, text: string): Promise<void>;
  write(text: string): void;
  show(view: StrategyDraft["view"]): Promise<void>;
  /** Changes are made one after another, each in the text that the one before has left. */
  change(change: RuleChange): Promise<void>;
}

export function createDraft(store: Store<LabState>, ask: AskDesk): Draft {
  let last: Promise<void> = Promise.resolve();

  function update(change: Partial<StrategyDraft>): void {
    const { draft } = store.value;
    if (draft !== null) store.update({ draft: { ...draft, ...change } });
  }

  /** Shows the rules of a text; not those of one that has been written over meanwhile. */
  async function read(text: string, focus = ""): Promise<void> {
    const sheet = await ask("readRules", text);
    if (store.value.draft?.text === text) update({ ...sheet, focus });
  }

  async function make(change: RuleChange): Promise<void> {
    const { draft } = store.value;
    if (draft === null) return;
    const text = await ask("changeRules", draft.text, change);
    if (store.value.draft?.text !== draft.text || text === draft.text) return;
    update({ text, isTaken: false });
    await read(text, findFocus(change, draft.entries?.length ?? 0));
  }

  return {
    async open(id, text) {
      store.update({
        sheet: "strategy",
        draft: {
          id,
          text,
          problems: [],
          isTaken: false,
          view: "form",
          entries: null,
          hasBase: false,
          focus: "",
        },
      });
      await read(text);
    },
    write: (text) => update({ text, isTaken: false, focus: "" }),
    async show(view) {
      update({ view, focus: "" });
      if (view === "form") await read(store.value.draft?.text ?? "");
    },
    change(change) {
      last = last.catch(() => undefined).then(() => make(change));
      return last;
    },
  };
}

/** Where somebody goes on who has moved, added or removed a rule. */
function findFocus(change: RuleChange, before: number): string {
  if (change.kind === "set" && change.path[0] === "id") return `rule-${change.rule}`;
  if (change.kind === "move") return `rule-${change.to}`;
  if (change.kind === "add") return `rule-${before}`;
  if (change.kind === "remove") return before > 1 ? `rule-${Math.min(change.rule, before - 2)}` : "add-rule";
  return "";
}
