/** What the lab’s page asks of its desk, and what is chosen, filled in and brought along there. */

import type { SimEvent } from "./event.ts";
import type { LabBrief, LabJob, LabRow } from "./experiment.ts";
import type { Analysis } from "./experiment-result.ts";
import type { Parsed } from "./problem.ts";
import type { RecordedStrategy } from "./recorded-strategy.ts";
import type { RuleChange, RuleSheet } from "./rule-form.ts";
import type { RunFile } from "./run-file.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekSnapshot } from "./snapshot.ts";
import type { StrategyDefinition } from "./strategy.ts";
import type { Locale } from "./text.ts";

/** Files of rows that can be taken along. */
export type TableFormat = "csv" | "xlsx" | "parquet";

/** On which measure strategies are judged first. */
export type LabGoal = "score" | "value" | "risk";

/** What is chosen on the page, of which an experiment is made. */
export interface LabChoice {
  readonly scenario: string;
  /** In the order in which they are shown. */
  readonly strategies: readonly string[];
  /** With which the others are compared; one of them. */
  readonly against: string;
  readonly goal: LabGoal;
  readonly replications: number;
  /** Also at other values of the weakest assumptions, one at a time. */
  readonly assumptions: boolean;
  /** Playing ends as soon as the difference on the goal is certain to plus or minus this; null plays all. */
  readonly precision: number | null;
}

/** What a run tells of who changed jobs, as far as the company knows. */
export interface StaffRecord {
  /** At the end. */
  readonly snapshot: Pick<WeekSnapshot, "posts" | "workforce">;
  /** Moves to other teams alone. */
  readonly events: readonly SimEvent[];
}

/** A company in its own numbers; departments of which no trade is named are not there. */
export interface OwnCompany {
  readonly name: string;
  /** By occupation. */
  readonly people: Readonly<Record<string, number>>;
  /** Cases that arrive in a week, by workflow; those left out do not come at all. */
  readonly cases: Readonly<Record<string, number>>;
  /** Euros a week for a post, charges included. */
  readonly pay: number;
}

/** Files that a person brought along, by name; they are found before those that are built in. */
export type OwnFiles = Readonly<Record<string, string>>;

/** A file that has been read, and what it is. */
export type ReadThing =
  | { readonly kind: "experiment"; readonly brief: LabBrief }
  | { readonly kind: "scenario"; readonly scenario: Scenario }
  | { readonly kind: "strategy"; readonly strategy: StrategyDefinition }
  | { readonly kind: "run"; readonly run: RunFile }
  | { readonly kind: "company"; readonly company: OwnCompany; readonly scenario: Scenario };

/** What the desk does beside the page, so that the page never waits: it reads files and analyses rows. */
export interface DeskService {
  /** Begins a study; the rows of an earlier one are forgotten. */
  begin(brief: LabBrief): void;
  /** Rows in the order of the plan. */
  add(rows: readonly LabRow[]): void;
  analyse(): Analysis;
  /** Half the width of the widest comparison on the measure whose precision is wanted, over the first replications. */
  look(replications: number): number;
  /** Forgets the rows after the first so many. */
  cut(runs: number): void;
  /** All rows, one line a run. */
  writeRows(format: TableFormat): string | Uint8Array<ArrayBuffer>;
  /** The report: one page of HTML that needs nothing else. */
  writeReport(locale: Locale): string;
  /** Plays a run of the study once more and writes its decisions down. */
  record(job: LabJob): RunFile;
  /** Plays runs of the study once more, and tells of each who changed jobs. */
  follow(jobs: readonly LabJob[]): readonly StaffRecord[];
  /** Makes a strategy of a run that was played in the scenario. */
  recordStrategy(scenario: Scenario, run: RunFile): RecordedStrategy;
  /** Reads a file of any kind the lab knows; tells by its name or by what is in it which one it is. */
  read(name: string, text: string, own: OwnFiles): Parsed<ReadThing>;
  /** The scenario of a company whose numbers were filled in. */
  build(company: OwnCompany): Parsed<Scenario>;
  /** The rules of a text, and what is wrong in it. */
  readRules(text: string): RuleSheet;
  /** The text with one change in its rules. */
  changeRules(text: string, change: RuleChange): string;
  /** The text of a built-in strategy; empty where there is none of that id. */
  readStrategyText(id: string): string;
}

export type DeskServiceName = keyof DeskService;

/** One call of a service, and its answer. */
export interface DeskCall {
  readonly id: number;
  readonly service: DeskServiceName;
  readonly args: readonly unknown[];
}
export type DeskReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
