/** The desk of the lab’s page: reads files and analyses rows beside the page. What each service does is left to `lab`. */

import type { LabBrief, LabRow } from "../contract/experiment.ts";
import type { DeskCall, DeskReply, DeskService } from "../contract/lab-desk.ts";
import { buildCompany } from "../lab/desk/build-company.ts";
import { readThing } from "../lab/desk/read-thing.ts";
import { followJob, recordJob } from "../lab/desk/record-job.ts";
import { analyse } from "../lab/experiment/analyse.ts";
import { measureHalfWidth } from "../lab/experiment/stop.ts";
import { changeRules, hasBase, readEntries } from "../lab/strategy/edit-rules.ts";
import { recordStrategy } from "../lab/strategy/record-strategy.ts";
import { strategyPath, validateStrategyText } from "../strategy/load-strategy.ts";
import { shelf } from "./shelf.ts";

/** What a worker can do; the page's own types describe a window here. */
interface WorkerScope {
  addEventListener(type: "message", hear: (event: MessageEvent<DeskCall>) => void): void;
  postMessage(reply: DeskReply): void;
}

const scope = globalThis as unknown as WorkerScope;
/** What takes its time may be answered later. */
type Services = {
  [Name in keyof DeskService]: (
    ...args: Parameters<DeskService[Name]>
  ) => ReturnType<DeskService[Name]> | Promise<ReturnType<DeskService[Name]>>;
};

let brief: LabBrief | null = null;
let rows: LabRow[] = [];

function need(): LabBrief {
  if (brief === null) throw new Error("no study has begun");
  return brief;
}

const desk: Services = {
  begin(next) {
    brief = next;
    rows = [];
  },
  add(more) {
    rows.push(...more);
  },
  analyse: () => analyse(need(), rows),
  look: (replications) =>
    measureHalfWidth(
      need(),
      rows.filter(({ replication }) => replication <= replications),
    ),
  cut(runs) {
    rows.length = Math.min(rows.length, runs);
  },
  async writeRows(format) {
    const { writeCsv, writeParquet, writeXlsx } = await import("../lab/export/write-table.ts");
    const write = { csv: writeCsv, xlsx: writeXlsx, parquet: writeParquet }[format];
    return (await write(need(), rows)) as string | Uint8Array<ArrayBuffer>;
  },
  async writeReport(locale) {
    const { writeReport } = await import("../lab/export/report.ts");
    return writeReport(need(), analyse(need(), rows), locale);
  },
  record: (job) => recordJob(need(), job),
  follow: (jobs) => jobs.map((job) => followJob(need(), job)),
  recordStrategy,
  read: (name, text, own) => readThing(name, text, own, shelf),
  build: (company) => buildCompany(company, shelf.blank(), shelf.readFile),
  readRules: (text) => ({
    entries: readEntries(text),
    hasBase: hasBase(text),
    problems: validateStrategyText("mine.strategy.yaml", text, shelf.readFile),
  }),
  changeRules,
  readStrategyText: (id) => shelf.readFile(strategyPath(id)) ?? "",
};

scope.addEventListener("message", async ({ data: { id, service, args } }) => {
  try {
    const value = await (desk[service] as (...all: readonly unknown[]) => unknown)(...args);
    scope.postMessage({ id, ok: true, value });
  } catch (error) {
    scope.postMessage({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
