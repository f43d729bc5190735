/** The built-in scenarios, compiled at build time (vite.config.ts), so that no YAML is read in the page. */

declare module "virtual:scenarios" {
  import type { Scenario } from "../contract/scenario.ts";

  /** Every `scenarios/*.scenario.yaml`, by file name. */
  export const scenarios: readonly Scenario[];
}
