/** The training course: who is trained, by team and never by person, what each team learns, and what was held. */

import type { DepartmentSnapshot } from "../../contract/snapshot.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

export function writeCourse(pen: Pen): readonly DeliverableSection[] {
  const { t, names, snapshot } = pen;
  const { departments } = snapshot;
  const live = pens.atWork(pen);
  const trained = departments.reduce((sum, team) => sum + trainedPeople(team), 0);
  const total = departments.reduce((sum, team) => sum + team.people, 0);
  const untrained = departments.filter((team) => trainedPeople(team) < 1 && team.activeUsers > 0);
  return [
    pens.section(pen, "deliverable.course-title", [
      pens.text(pen, "deliverable.course-total", { trained: pens.people(pen, trained), total }),
      pens.table(
        pen,
        departments,
        [
          ["deliverable.col-team", ({ id }) => names.department(id)],
          ["deliverable.col-people", (team) => pens.people(pen, team.people)],
          ["deliverable.col-trained", (team) => pens.people(pen, trainedPeople(team))],
          ["deliverable.col-in-training", (team) => pens.people(pen, team.inTraining)],
          ["deliverable.col-users", (team) => pens.people(pen, team.activeUsers)],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.modules-title", [
      pens.text(pen, "deliverable.modules-intro"),
      pens.table(
        pen,
        departments.flatMap(({ id }) => {
          const here = live.filter(({ department }) => department === id);
          return here.length === 0 ? [] : [{ id, here }];
        }),
        [
          ["deliverable.col-team", ({ id }) => names.department(id)],
          [
            "deliverable.col-assistants",
            ({ here }) =>
              pens.several(
                pen,
                here.map(({ assistant }) => names.assistant(assistant)),
              ),
          ],
          [
            "deliverable.col-recognise",
            ({ here }) =>
              here
                .flatMap(({ assistant }) => pens.findAssistant(pen, assistant) ?? [])
                .map(({ mainFailure }) => t.text(mainFailure))
                .join(" · "),
          ],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.sessions-title", [
      pens.table(
        pen,
        pen.events.filter(({ kind }) => kind === "training-finished"),
        [
          ["deliverable.col-week", ({ week }) => t.number(week)],
          ["deliverable.col-team", ({ department = "" }) => names.department(department)],
          ["deliverable.col-people", ({ amounts }) => pens.people(pen, amounts?.people ?? 0)],
        ],
        "deliverable.sessions-none",
      ),
      pens.text(pen, "deliverable.taught", { people: pens.people(pen, snapshot.workforce.total.taught) }),
    ]),
    pens.unknowns(
      pen,
      [
        pens.naming(
          pen,
          "deliverable.unknown-untrained",
          untrained.map(({ id }) => names.department(id)),
        ),
      ],
      "deliverable.course-unknown",
    ),
  ];
}

function trainedPeople({ people, trainedShare }: DepartmentSnapshot): number {
  return Math.round(people * trainedShare);
}
