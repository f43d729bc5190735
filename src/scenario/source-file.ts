/** A YAML file that was read: its plain value, and where in the text each part of it stands. */

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from "yaml";

/** Keys and indices from the root of a file. */
export type Path = readonly (string | number)[];

/** From 1; line 0 where the place is not known. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface SourceFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Plain data: maps as objects, lists as arrays. */
  readonly value: unknown;
  /** Lines whose syntax was wrong; that has been said, and what they mean is a guess. */
  readonly mendedLines: ReadonlySet<number>;
}

/** The place of an offset in the text. */
export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function pairOf(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  // Of two equal keys the last one counts, as in the plain value.
  return node.items.findLast(
    (pair) => (isScalar(pair.key) ? String(pair.key.value) : undefined) === String(key),
  );
}

/**
 * Where a part of the file stands. Where the path leads further than the file does, the nearest part that
 * exists; with `key`, the key of the last part instead of its value.
 */
export function locate(source: SourceFile, path: Path, part: "key" | "value" = "value"): Place {
  let node: unknown = source.document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, segment] of path.entries()) {
    if (isAlias(node)) node = node.resolve(source.document);
    const pair = pairOf(node, segment);
    const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(segment)] : undefined;
    const keyOffset = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    if (pair === undefined && child === undefined) break;
    const isLast = depth === path.length - 1;
    const valueOffset = rangeStart(child);
    // An empty value has no text of its own: point at its key.
    if (valueOffset === undefined || (isLast && part === "key")) {
      offset = keyOffset ?? offset;
      if (valueOffset === undefined) break;
    } else offset = valueOffset;
    node = child;
  }
  return placeAt(source.lines, offset);
}

function rangeStart(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  if (!range) return undefined;
  if (isScalar(node) && node.value === null && range[0] === range[1]) return undefined;
  return range[0];
}
