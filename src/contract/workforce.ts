/** What happens to people, as a manager sees it: the workforce ledger and how each team takes it. */

export type ConsultationPhase = "none" | "under-way" | "contested" | "agreed";

/** Flows of people and hours, all counted upwards from 0. */
export interface WorkforceFlows {
  /** Hours that assistants save, net of checking them. */
  readonly hoursFreed: number;
  /** Posts around the models that were filled, and how. */
  readonly postsCreated: number;
  readonly hired: number;
  readonly contracted: number;
  readonly retrained: number;
  /** People who moved to human-intensive work in another team. */
  readonly redeployed: number;
  /** People whom colleagues trained, without a course. */
  readonly taught: number;
  /** Everybody who left of their own will, and newcomers in the places of such leavers. */
  readonly left: number;
  readonly replaced: number;
  /** Posts not filled again after an ordinary leaver, posts cut, and people who left because they were worse off. */
  readonly goneByAttrition: number;
  readonly goneByCuts: number;
  readonly goneBeyondOrdinary: number;
}

/** How one team is. */
export interface TeamSnapshot {
  readonly department: string;
  /** 0 calm … 1, as a survey of the whole team would show it. */
  readonly worry: number;
  readonly consultation: ConsultationPhase;
  /** Last week of the consultation or dispute under way, null where there is none. */
  readonly consultationEnds: number | null;
  /** Ordinary leavers are not replaced. */
  readonly attrition: boolean;
  /** People whom the team could spare for good at its present load; 0 until it has had room for some weeks. */
  readonly sparePeople: number;
  readonly redeployedIn: number;
  readonly redeployedOut: number;
  readonly gone: number;
  /** Places that wait for somebody new. */
  readonly vacancies: number;
  /** People who do another trade's tasks with an assistant; null below five, so that nobody is singled out. */
  readonly halfExperts: number | null;
}

export interface WorkforceSnapshot {
  /** People employed, those in posts included. */
  readonly headcount: number;
  readonly vacancies: number;
  readonly total: WorkforceFlows;
  readonly thisWeek: WorkforceFlows;
  /** Departures of the last 26 weeks, as a share of staff a year. */
  readonly departuresPerYear: number;
  readonly teams: readonly TeamSnapshot[];
}
