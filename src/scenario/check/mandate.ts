/** What a schema cannot see in a mandate: that floors lie below targets, and demands between two reviews. */

import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import { checkNewWord, checkUniqueIds } from "./reference.ts";

/** Weeks between two reviews. */
const quarter = 13;

/** Reviews of a run of so many weeks; the last of them is its end. */
export function countReviews(weeks: number): number {
  return Math.ceil(weeks / quarter);
}

/** Checks the `mandate:` of a scenario of so many weeks (null where that is not known). */
export function checkMandate(mandate: Spot, weeks: number | null): void {
  const reviews = weeks === null ? null : countReviews(weeks);
  checkTargets(mandate.at("targets"), reviews);
  checkCut(mandate.at("envelope"));
  checkDemands(mandate.at("demands"), reviews);
}

function checkTargets(targets: Spot, reviews: number | null): void {
  const taken = new Set<string>();
  for (const target of targets.items()) {
    checkNewWord(target.at("figure"), taken);
    checkFloor(target);
    const path = target.at("path");
    const steps = path.items().length;
    if (reviews === null || steps < reviews) continue;
    path.report(
      say(
        `the path has ${steps} steps, but only ${reviews - 1} reviews come before the end`,
        `le chemin compte ${steps} étapes, mais seules ${reviews - 1} revues précèdent la fin`,
      ),
      say("leave out the last steps", "retirez les dernières étapes"),
    );
  }
}

function checkFloor(target: Spot): void {
  const goal = target.at("target").number();
  const red = target.at("red").number();
  const direction = target.at("direction").text();
  if (goal === null || (direction !== "at-least" && direction !== "at-most")) return;
  if (red === null) {
    if (goal > 0) return;
    target
      .at("target")
      .report(
        say(
          `without \`red\` the target ${goal} leaves nothing to measure by`,
          `sans \`red\`, l’objectif ${goal} ne laisse rien à quoi mesurer`,
        ),
        say("add `red`, or write a target above 0", "ajoutez `red`, ou écrivez un objectif au-dessus de 0"),
      );
    return;
  }
  if (direction === "at-least" ? red < goal : red > goal) return;
  const wanted = direction === "at-least" ? say("below", "sous") : say("above", "au-dessus de");
  target
    .at("red")
    .report(
      say(
        `\`red\` is ${red}, on the wrong side of the target ${goal}`,
        `\`red\` vaut ${red}, du mauvais côté de l’objectif ${goal}`,
      ),
      say(`write a number ${wanted.en} ${goal}`, `écrivez un nombre ${wanted.fr} ${goal}`),
    );
}

function checkCut(envelope: Spot): void {
  const one = envelope.at("cutPerRed").number();
  const most = envelope.at("largestCut").number();
  if (one === null || most === null || most >= one) return;
  envelope
    .at("largestCut")
    .report(
      say(
        `the largest cut ${most} is below that of one red figure, ${one}`,
        `la plus forte coupe, ${most}, est inférieure à celle d’un seul indicateur rouge, ${one}`,
      ),
      say(`write ${one} or more`, `écrivez ${one} ou plus`),
    );
}

function checkDemands(demands: Spot, reviews: number | null): void {
  checkUniqueIds(demands);
  const taken = new Set<number>();
  for (const demand of demands.items()) {
    const at = demand.at("at").number();
    const until = demand.at("until").number();
    if (at !== null) checkMoment(demand.at("at"), at, taken, reviews);
    if (at !== null && until !== null) checkUntil(demand.at("until"), at, until, reviews);
    const figure = demand.at("figure").text();
    if (figure === null || figure !== demand.at("strains").text()) continue;
    demand
      .at("strains")
      .report(
        say(
          `the demand is about ${quoteWord(figure)} and strains it too`,
          `la demande porte sur ${quoteWord(figure)} et pèse aussi dessus`,
        ),
        say("name another figure", "nommez un autre indicateur"),
      );
  }
}

function checkMoment(spot: Spot, at: number, taken: Set<number>, reviews: number | null): void {
  if (taken.has(at)) {
    spot.report(
      say(`review ${at} has a demand already`, `la revue ${at} a déjà une demande`),
      say(
        "the board makes one at a time: choose another review",
        "une demande à la fois : choisissez une autre revue",
      ),
    );
  }
  taken.add(at);
  if (reviews === null || at < reviews) return;
  spot.report(
    say(
      `review ${at} does not come before the end: there are ${reviews - 1}`,
      `la revue ${at} ne précède pas la fin : il y en a ${reviews - 1}`,
    ),
    reviews > 1
      ? say(`write 1 to ${reviews - 1}`, `écrivez de 1 à ${reviews - 1}`)
      : say("remove the demand, or let the run last longer", "retirez la demande, ou allongez la partie"),
  );
}

function checkUntil(spot: Spot, at: number, until: number, reviews: number | null): void {
  if (until > at && (reviews === null || until <= reviews)) return;
  const low = at + 1;
  spot.report(
    until <= at
      ? say(
          `the demand is judged at review ${until}, but made at review ${at}`,
          `la demande est jugée à la revue ${until}, mais faite à la revue ${at}`,
        )
      : say(
          `review ${until} comes after the end, which is review ${reviews}`,
          `la revue ${until} vient après la fin, qui est la revue ${reviews}`,
        ),
    reviews === null || reviews <= low
      ? say(`write ${low}`, `écrivez ${low}`)
      : say(`write ${low} to ${reviews}`, `écrivez de ${low} à ${reviews}`),
  );
}
