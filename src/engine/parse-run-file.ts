/** Owns the reading of run files from outside: a run, or everything that is wrong with the text, in words. */

import type { Command, DatedCommand } from "../contract/command.ts";
import type { Parsed, Problem } from "../contract/problem.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Text } from "../contract/text.ts";
import { parseCommand } from "./parse-command.ts";
import { LARGEST_SEED } from "./simulation.ts";
import { ENGINE_VERSION } from "./version.ts";

/** Longest run file that is read, in characters: a run of 520 weeks with many decisions stays far below. */
const LARGEST_FILE = 1_000_000;
const MOST_WEEKS = 2000;
const MOST_COMMANDS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** Reads a run file. Never throws; tells every problem it can tell. */
export function parseRunFile(text: string, fileName: string): Parsed<RunFile> {
  const problems: Problem[] = [];
  const report = (what: Text, remedy: Text, line = 0, column = 0) => {
    problems.push({ file: fileName, line, column, what, remedy });
  };
  const raw = readJson(text, report);
  if (raw === undefined) return { ok: false, problems };
  if (!isFields(raw) || raw.format !== "alphea-run") {
    report(
      { en: "this is not a run of Alphea", fr: "ce n’est pas une partie d’Alphea" },
      {
        en: "choose a file that the game or the command line saved (its name ends in .alphea.json)",
        fr: "choisissez un fichier enregistré par le jeu ou la ligne de commande (son nom finit par .alphea.json)",
      },
    );
    return { ok: false, problems };
  }
  if (!isKnownVersion(raw, report)) return { ok: false, problems };
  const run = readFields(raw, report);
  return problems.length === 0 && run ? { ok: true, value: run } : { ok: false, problems };
}

type Report = (what: Text, remedy: Text, line?: number, column?: number) => void;

function readJson(text: string, report: Report): unknown {
  if (text.length > LARGEST_FILE) {
    report(
      { en: "the file is too large for a run", fr: "le fichier est trop gros pour une partie" },
      { en: "a run file is smaller than 1 MB", fr: "un fichier de partie fait moins de 1 Mo" },
    );
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const [line, column] = endOf(text);
    report(
      {
        en: "the file is damaged or cut short: it is not complete JSON",
        fr: "le fichier est abîmé ou tronqué : ce n’est pas du JSON complet",
      },
      {
        en: "take another copy of the file, or save the run again",
        fr: "prenez une autre copie du fichier, ou enregistrez la partie à nouveau",
      },
      line,
      column,
    );
    return undefined;
  }
}

/** Line and column of the end of a text, from 1. */
function endOf(text: string): [number, number] {
  const before = text.split("\n");
  return [before.length, (before[before.length - 1]?.length ?? 0) + 1];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Numbers of a version, or null where it is not one. */
function versionOf(text: unknown): readonly number[] | null {
  if (typeof text !== "string" || !/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text)) return null;
  return text.split(".").map(Number);
}

function isKnownVersion(raw: Fields, report: Report): boolean {
  const version = versionOf(raw.engineVersion);
  const own = versionOf(ENGINE_VERSION) as readonly number[];
  if (version === null) {
    report(
      { en: "`engineVersion` is not a version", fr: "`engineVersion` n’est pas une version" },
      {
        en: `write a version such as "${ENGINE_VERSION}"`,
        fr: `écrivez une version, par exemple "${ENGINE_VERSION}"`,
      },
    );
    return false;
  }
  const difference = version.map((part, at) => part - (own[at] as number)).find((part) => part !== 0) ?? 0;
  const newerFormat = typeof raw.formatVersion === "number" && raw.formatVersion > 1;
  if (difference > 0 || newerFormat) {
    report(
      {
        en: `this run was made with a newer version of Alphea (${String(raw.engineVersion)}; this one is ${ENGINE_VERSION})`,
        fr: `cette partie vient d’une version plus récente d’Alphea (${String(raw.engineVersion)} ; celle-ci est ${ENGINE_VERSION})`,
      },
      { en: "update Alphea, then open the file again", fr: "mettez Alphea à jour, puis rouvrez le fichier" },
    );
    return false;
  }
  if (raw.formatVersion !== 1) {
    report(
      { en: "`formatVersion` is not 1", fr: "`formatVersion` n’est pas 1" },
      { en: "write 1", fr: "écrivez 1" },
    );
    return false;
  }
  return true;
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}

const isHash = (value: unknown, digits: number): value is string =>
  typeof value === "string" && value.length === digits && /^[0-9a-f]+$/.test(value);

function readFields(raw: Fields, report: Report): RunFile | null {
  const wrong = (field: string, en: string, fr: string) =>
    report(
      { en: `\`${field}\` is missing or wrong`, fr: `\`${field}\` manque ou est faux` },
      { en: `write ${en}`, fr: `écrivez ${fr}` },
    );
  const { scenario, seed, weeks, finalHash, weekHashes } = raw;
  const named = isFields(scenario) && typeof scenario.id === "string" && isHash(scenario.contentHash, 16);
  if (!named) {
    wrong(
      "scenario",
      "the scenario's id and content hash (16 hexadecimal digits)",
      "l’identifiant du scénario et son empreinte (16 chiffres hexadécimaux)",
    );
  }
  const seeded = isCount(seed, LARGEST_SEED);
  if (!seeded) wrong("seed", `an integer from 0 to ${LARGEST_SEED}`, `un entier de 0 à ${LARGEST_SEED}`);
  const dated = isCount(weeks, MOST_WEEKS);
  if (!dated) wrong("weeks", "the number of weeks played", "le nombre de semaines jouées");
  const hashed = isHash(finalHash, 16);
  if (!hashed) wrong("finalHash", "16 hexadecimal digits", "16 chiffres hexadécimaux");
  const commands = readCommands(raw.commands, dated ? weeks : MOST_WEEKS, report);
  const weekly =
    weekHashes === undefined || (Array.isArray(weekHashes) && weekHashes.every((hash) => isHash(hash, 8)));
  if (!weekly || (Array.isArray(weekHashes) && dated && weekHashes.length !== weeks)) {
    wrong(
      "weekHashes",
      "one hash of 8 hexadecimal digits per week played",
      "une empreinte de 8 chiffres hexadécimaux par semaine jouée",
    );
    return null;
  }
  if (!named || !seeded || !dated || !hashed || !commands) return null;
  return {
    format: "alphea-run",
    formatVersion: 1,
    engineVersion: raw.engineVersion as string,
    scenario: { id: scenario.id as string, contentHash: scenario.contentHash as string },
    seed,
    weeks,
    commands,
    ...(weekHashes === undefined ? {} : { weekHashes: weekHashes as readonly string[] }),
    finalHash,
  };
}

function readCommands(raw: unknown, weeks: number, report: Report): DatedCommand[] | null {
  if (!Array.isArray(raw) || raw.length > MOST_COMMANDS) {
    report(
      { en: "`commands` is missing or is not a list", fr: "`commands` manque ou n’est pas une liste" },
      {
        en: "write a list, empty where nothing was decided",
        fr: "écrivez une liste, vide si rien n’a été décidé",
      },
    );
    return null;
  }
  const commands: DatedCommand[] = [];
  let sound = true;
  raw.forEach((entry: unknown, at) => {
    const command: Command | string = isFields(entry) ? parseCommand(entry.command) : "command";
    const week = isFields(entry) ? entry.week : undefined;
    if (typeof command !== "string" && isCount(week, weeks) && week >= 1) {
      commands.push({ week, command });
      return;
    }
    sound = false;
    const field = typeof command === "string" ? command : "week";
    report(
      {
        en: `decision ${at + 1} of \`commands\`: \`${field}\` is missing or wrong`,
        fr: `décision ${at + 1} de \`commands\` : \`${field}\` manque ou est faux`,
      },
      {
        en: "take another copy of the file; decisions are written by the game, not by hand",
        fr: "prenez une autre copie du fichier ; le jeu écrit les décisions, pas la main",
      },
    );
  });
  return sound ? commands : null;
}
