/** What has been decided before a run begins; applied at the start of week 1, before anything else. */

export type StartDecision =
  | {
      readonly kind: "deploy-assistant";
      readonly assistant: string;
      readonly department: string;
      readonly start: "pilot" | "everyone";
      /** True where consultation and integration lie behind: it is at work in week 1. */
      readonly ready: boolean;
    }
  | { readonly kind: "encourage-use"; readonly department: string }
  | { readonly kind: "train"; readonly department: string; readonly share: number }
  | { readonly kind: "adopt-guardrail"; readonly guardrail: string }
  | { readonly kind: "assign-add-on"; readonly role: string; readonly department: string };
