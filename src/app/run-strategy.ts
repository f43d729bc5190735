/** Makes a strategy of the run under way, for a file or for the lab. What is recorded, and how, is left to the lab. */

import type { RecordedStrategy } from "../contract/recorded-strategy.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { GameState } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { NoticeDraft } from "./notice-list.ts";
import type { Run } from "./run.ts";
import type { Store } from "./store.ts";

/** What this part needs of the page around it. */
export interface StrategyPorts {
  /** Makes a strategy of a run; rejects where its code cannot be fetched. */
  readonly recordStrategy: (scenario: Scenario, file: RunFile) => Promise<RecordedStrategy>;
  /** Hands a text to the person as a file. */
  readonly saveText: (fileName: string, text: string) => void;
  /** Opens the lab with a run, in a tab of its own; rejects where no link can be made. */
  readonly openLab: (scenario: Scenario, file: RunFile) => Promise<void>;
}

export interface RunStrategy {
  readonly handlers: {
    readonly [K in "save-strategy" | "take-to-lab"]: (intent: Extract<Intent, { kind: K }>) => void;
  };
}

/** @param run the run in the present, whatever week is shown */
export function createRunStrategy(
  store: Store<GameState>,
  ports: StrategyPorts & { readonly reportFault: (cause: unknown) => void },
  run: () => Run,
  notify: (draft: NoticeDraft) => void,
): RunStrategy {
  async function save(scenario: Scenario, file: RunFile): Promise<void> {
    const { id, text, isSame, unlike } = await ports.recordStrategy(scenario, file);
    const fileName = `${id}.strategy.yaml`;
    ports.saveText(fileName, text);
    notify(
      isSame
        ? { tone: "good", key: "notice.strategy-saved", values: { file: fileName } }
        : { tone: "info", key: "notice.strategy-unlike", values: { file: fileName, count: unlike.length } },
    );
  }

  function take(carry: (scenario: Scenario, file: RunFile) => Promise<void>): void {
    if (store.value.stage === "title") return;
    carry(store.value.scenario, run().toFile()).catch((cause) => {
      notify({ tone: "bad", key: "notice.strategy-failed" });
      ports.reportFault(cause);
    });
  }

  return {
    handlers: {
      "save-strategy": () => take(save),
      "take-to-lab": () => take(ports.openLab),
    },
  };
}
