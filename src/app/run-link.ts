/**
 * A whole run as letters that an address can carry, and back. Replaying the run and
 * saying what is wrong with a link is left to others.
 */

import type { Scenario } from "../contract/scenario.ts";
import { ENGINE_VERSION } from "../engine/version.ts";
import { computeChecksum } from "./autosave.ts";
import { type LinkedRun, packRun, readPacked } from "./pack-run.ts";

/** Versions of this format; one of them stands before everything else. The second one tells who played. */
const FORMAT = 1;
const FORMAT_WITH_BOTS = 2;
/** A longer text is not read at all, nor one that unfolds to more than this. Characters, bytes. */
const LONGEST_READ = 60_000;
const LARGEST_PACKED = 1_000_000;

/** Why a link cannot be opened. */
export type LinkProblem = "damaged" | "newer" | "other-scenario" | "changed-scenario";

export type ReadLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: LinkProblem; readonly scenario: string };

/** The run as letters, digits and a few signs. */
export async function encodeRun(run: LinkedRun, scenario: Scenario): Promise<string> {
  const packed = packRun(run, scenario);
  const bytes = new TextEncoder().encode(computeChecksum(packed) + packed);
  const squeezed = await pipe(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  // Every page can read a run that the person played alone.
  return `${run.botWeeks === undefined ? FORMAT : FORMAT_WITH_BOTS}.${toBase64Url(squeezed)}`;
}

/**
 * Reads what `encodeRun` made. Never throws.
 * @returns the text of a run file for the engine to read, or what is wrong
 */
export async function decodeRun(text: string, scenarios: ReadonlyMap<string, Scenario>): Promise<ReadLink> {
  const fail = (problem: LinkProblem, scenario = ""): ReadLink => ({ ok: false, problem, scenario });
  const [, version, body] = /^(\d{1,3})\.([\w-]+)$/.exec(text.length > LONGEST_READ ? "" : text) ?? [];
  if (version === undefined || body === undefined) return fail("damaged");
  if (Number(version) > FORMAT_WITH_BOTS) return fail("newer");
  const unfolded = await unfold(body);
  const packed = unfolded === null ? null : readPacked(unfolded);
  if (packed === null) return fail("damaged");
  if (isNewer(packed.engineVersion)) return fail("newer");
  const scenario = scenarios.get(packed.scenarioId);
  if (scenario === undefined) return fail("other-scenario", packed.scenarioId);
  if (scenario.contentHash !== packed.contentHash) return fail("changed-scenario", packed.scenarioId);
  const run = packed.unpack(scenario);
  return run === null ? fail("damaged") : { ok: true, text: JSON.stringify(run) };
}

/** The packed run in the body of a link; null where a single character of it is not as it was made. */
async function unfold(body: string): Promise<string | null> {
  try {
    const bytes = await pipe(fromBase64Url(body), new DecompressionStream("deflate-raw"), LARGEST_PACKED);
    const signed = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const packed = signed.slice(8);
    return signed.startsWith(computeChecksum(packed)) ? packed : null;
  } catch {
    return null;
  }
}

function isNewer(version: string): boolean {
  const own = ENGINE_VERSION.split(".").map(Number);
  const parts = version.split(".").map(Number);
  const difference = own.map((part, at) => (parts[at] ?? 0) - part).find((one) => one !== 0);
  return (difference ?? 0) > 0;
}

/** Sends bytes through a stream; rejects where it fails or gives more than `most` bytes. */
async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("more than a run");
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
