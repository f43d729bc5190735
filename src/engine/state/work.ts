/** Owns the shape of cases and queues, for one company; arrays by step follow `Blueprint.steps`. */

/** What the week brings to the departments, set by the caller before `advanceWork`. */
export interface WorkInput {
  /** New cases of each workflow. */
  readonly arrivals: Int32Array;
  /** Hours each department has for cases, overtime excluded. */
  readonly capacity: Float64Array;
  /** Multiplies the hours of a case, per department: 1 without assistance. */
  readonly effort: Float64Array;
  /** Multiplies the hours of a case, per step: 1 as planned. */
  readonly stepEffort: Float64Array;
  /** Share of finished cases that come back, per department and cause. */
  readonly defects: Float64Array;
  /** How many of the causes are in use, per department. */
  readonly causes: Uint8Array;
}

/** Everything that flows, for one company. Arrays by step follow `Blueprint.steps`. */
export interface WorkState {
  readonly input: WorkInput;
  /** Cases waiting by step and week of arrival. */
  readonly cohorts: readonly Int32Array[];
  /** First week with cases still waiting, by step. */
  readonly head: Int32Array;
  readonly waiting: Int32Array;
  /** Cases that enter next week. */
  readonly inbound: Int32Array;
  /** Hours already spent on the case at hand. */
  readonly credit: Float64Array;
  /** Fractions of cases carried over, so that shares come out exactly. */
  readonly takeCarry: Float64Array;
  readonly leaveCarry: Float64Array;
  readonly returnCarry: Float64Array;
  /** This week. */
  readonly arrived: Int32Array;
  readonly completed: Int32Array;
  readonly returned: Int32Array;
  readonly leadWeeks: Int32Array;
  /** Cases that ended this week, by workflow. */
  readonly finished: Int32Array;
  /** By department, hours of repair to do. */
  readonly repair: Float64Array;
  readonly nextRepair: Float64Array;
  /** Repair that this week's faults brought. */
  readonly newRepair: Float64Array;
  readonly asked: Float64Array;
  readonly overtime: Float64Array;
  /** Hours wanted at the start of the week, and those left undone at its end. */
  readonly wantedHours: Float64Array;
  readonly leftHours: Float64Array;
  /** Hours of finished work, and of finished work that comes back by cause. */
  readonly doneHours: Float64Array;
  readonly faultyHours: Float64Array;
  /** Last four weeks, for the load that people feel. */
  readonly askedWeeks: Float64Array;
  readonly capacityWeeks: Float64Array;
  readonly load: Float64Array;
  readonly loadThisWeek: Float64Array;
  readonly grants: Float64Array;
}
