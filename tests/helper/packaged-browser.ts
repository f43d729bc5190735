/** Unpacks the Chromium that comes as an npm package, with the libraries it needs. Starts nothing. */

import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

export interface PackagedBrowser {
  readonly executablePath: string;
  /** What the browser process needs besides the usual environment. */
  readonly env: Readonly<Record<string, string>>;
}

function readVersion(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(main), "../../package.json"), "utf8"));
  return String((manifest as { version?: unknown }).version);
}

/** The first folder that can be written and belongs to this user: in the project, else the temporary one. */
function chooseFolder(version: string): string {
  const { uid } = userInfo();
  const places = [join(PROJECT, ".cache"), join(tmpdir(), `alphea-${uid}`)];
  for (const place of places) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      accessSync(place, constants.W_OK);
      if (uid === -1 || statSync(place).uid === uid) return join(place, `chromium-${version}`);
    } catch {
      // Not ours to write: try the next place.
    }
  }
  throw new Error(`no folder to unpack a browser in: tried ${places.join(" and ")}`);
}

/** Fonts where they were really unpacked: the package's own file names fixed places. */
function writeFontConfig(place: string, folder: string): void {
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${join(folder, "fonts")}</dir>`,
    "  <dir>/usr/share/fonts</dir>",
    `  <cachedir>${join(folder, "font-cache")}</cachedir>`,
    "</fontconfig>",
  ];
  writeFileSync(join(place, "fonts/fonts.conf"), `${lines.join("\n")}\n`);
}

/**
 * The package unpacks into the temporary folder, under names that every user would share; here it is
 * pointed at a folder of its own, which appears in one move so that two runs at once do no harm.
 */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = { ...process.env };
  try {
    process.env.TMPDIR = partial;
    // Makes the package unpack its shared libraries too; it is read while the module loads.
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    writeFontConfig(partial, folder);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run may have been quicker; then its folder is as good.
    if (!existsSync(join(folder, "chromium"))) throw error;
  } finally {
    for (const key of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) {
      const value = before[key];
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

/** Finds the unpacked browser, unpacking it the first time. Rejects where that cannot be done. */
export async function findPackagedBrowser(): Promise<PackagedBrowser> {
  const folder = chooseFolder(readVersion());
  if (!existsSync(join(folder, "chromium"))) await unpack(folder);
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH ?? ""].filter((part) => part);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.join(":"),
      FONTCONFIG_PATH: join(folder, "fonts"),
      HOME: process.env.HOME ?? folder,
    },
  };
}
