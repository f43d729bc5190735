/** Owns the version of the engine: raised whenever the same run file would give other hashes. */

/** Major.minor.patch. */
export const ENGINE_VERSION = "0.2.1";
