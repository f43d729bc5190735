/** Types of the size check's configuration, which is plain JavaScript because its tool reads it so. */

declare module "*/.size-limit.mjs" {
  /** Files of `dist` that load before the first picture, as paths from the root of the project. */
  export function initialFiles(root?: string): string[];
}
