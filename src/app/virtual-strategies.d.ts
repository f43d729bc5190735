/** The built-in strategies, compiled at build time (vite.config.ts), so that no YAML is read in the page. */

declare module "virtual:strategies" {
  import type { StrategyDefinition } from "../contract/strategy.ts";

  /** Every `scenarios/strategy/*.strategy.yaml`, in the order in which they are shown. */
  export const strategies: readonly StrategyDefinition[];
}
