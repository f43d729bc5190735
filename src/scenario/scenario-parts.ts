/** The parts that a scenario is assembled from: the value of every file, checked against its schema. */

import type { AssistantsFile } from "./schema/assistant.ts";
import type { CareersFile } from "./schema/career.ts";
import type { CompanyFile } from "./schema/company.ts";
import type { GuardrailsFile } from "./schema/guardrail.ts";
import type { IncidentsFile } from "./schema/incident.ts";
import type { ParametersFile } from "./schema/parameter.ts";
import type { RolesFile } from "./schema/role.ts";
import type { ScenarioFile } from "./schema/scenario-file.ts";
import type { SignalsFile } from "./schema/signal.ts";
import type { TraitsFile } from "./schema/trait.ts";
import type { WorkflowsFile } from "./schema/workflow.ts";

/** Every file that a scenario is made of, each checked against its schema. */
export interface ScenarioParts {
  readonly scenario: ScenarioFile;
  readonly company: CompanyFile;
  readonly workflows: WorkflowsFile;
  readonly assistants: AssistantsFile;
  readonly roles: RolesFile;
  readonly careers: CareersFile;
  readonly guardrails: GuardrailsFile;
  readonly incidents: IncidentsFile;
  readonly signals: SignalsFile;
  readonly parameters: ParametersFile;
  readonly traits: TraitsFile;
}
