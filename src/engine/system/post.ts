/** Owns posts: approval, the search or the course, arrival, learning, departure, and what they cost. */

import type { PostWay } from "../../contract/career.ts";
import type { Role } from "../../contract/scenario.ts";
import { computeRamp } from "../formula/duty.ts";
import { clamp } from "../formula/exact-math.ts";
import { inverseGamma } from "../formula/inverse.ts";
import { postMachine } from "../machine/post-machine.ts";
import type { DepartmentState } from "../state/department.ts";
import type { Post } from "../state/post.ts";
import type { World } from "../world.ts";
import { findColleague, occupationOf, planCourse, tellPortrait } from "./career.ts";
import { replacePerson, setPost, takeFreeSlot, vacate } from "./people.ts";
import { applyTraining } from "./seat.ts";

/** Uniforms of a post's search: delay, failure, notice. */
const SEARCH_DRAWS = 3;
const WEEKS_PER_YEAR = 52;
/** Share of a week that a part-time course takes. Assumption. */
const COURSE_SHARE = 0.5;
/** Competence from which somebody works alone. */
const ALONE = 0.7;
const NOTICE_TO_LEAVE_WEEKS = 4;
/** Weeks between the contract and the first day, as a share of the longest notice, never below this. */
const SHORTEST_NOTICE = 0.3;

/** Opens a post; its delays and its failure come from its own luck. */
export function openPost(
  world: World,
  role: Role,
  way: PostWay,
  from: DepartmentState | null,
  cause: string,
): Post {
  const { week, p, luck } = world;
  const ordinal = 1 + world.posts.filter((post) => post.role === role && !post.cancelled).length;
  const key = `${role.id}#${ordinal}`;
  // Drawn once for the post, whenever it is opened: cancelling and asking again brings no other luck.
  const draws = luck.stream(`post-search/${key}`, SEARCH_DRAWS).week(0);
  const duty = world.duties.find((one) => one.role === role);
  if (!duty) throw new Error(`nobody has the duty of ${role.id}`);
  const process = world.startProcess(postMachine, key, week);
  process.send({ type: "REQUESTED" }, week);
  const event = world.journal.emit({
    kind: "post-requested",
    tier: "log",
    post: key,
    role: role.id,
    ...(from ? { department: from.definition.id } : {}),
    causes: [cause],
  });
  const approvalWeek = week + (way === "contracting" ? 1 : Math.ceil(p["post.approval-weeks"]));
  const post: Post = {
    key,
    role,
    duty,
    way,
    from,
    process,
    luck: luck.stream(`post/${key}`, 1),
    requestedWeek: week,
    approvalWeek,
    dueWeek: approvalWeek,
    fails: way === "hiring" && (draws[1] as number) < p["post.hiring-abandoned"],
    sourcingWeeks: way === "hiring" ? searchWeeks(world, role, draws) : p["post.contracting-weeks"],
    courseCost: 0,
    ceiling: 1,
    onboardedWeek: 0,
    activeWeek: 0,
    competence: 0,
    person: -1,
    generation: 0,
    cancelled: false,
    event: event.id,
  };
  // A post that was cancelled before gives its place; kept sorted, so that sums do not depend on decisions.
  const rest = world.posts.filter((other) => other.key !== key);
  const at = rest.findIndex((other) => other.key > key);
  rest.splice(at < 0 ? rest.length : at, 0, post);
  world.posts.splice(0, world.posts.length, ...rest);
  return post;
}

/** Weeks until somebody who is hired has their first day. */
function searchWeeks(world: World, role: Role, draws: Float64Array): number {
  const { p } = world;
  const search = inverseGamma(draws[0] as number, meanSearch(world, role), p["post.hiring-shape"]);
  const notice = p["post.notice-weeks"] * Math.max(SHORTEST_NOTICE, draws[2] as number);
  // The company's own queue: a candidate waits for HR like everybody else.
  const hr = world.blueprint.departmentAt.get("hr") ?? -1;
  const capacity = world.work.input.capacity[hr] ?? 0;
  const queue = capacity > 0 ? clamp((world.work.leftHours[hr] as number) / capacity, 0, 8) : 0;
  return Math.floor(search + notice + queue + 0.5);
}

/** Mean weeks of a search: longer for the plant and the warehouse, and where AI people are sought. */
export function meanSearch(world: World, role: Role): number {
  const { p } = world;
  const carrier = world.scenario.departments.find(({ id }) => id === role.carrier);
  const weeks = carrier?.industry ? p["post.hiring-weeks-industry"] : p["post.hiring-weeks"];
  return weeks * (role.aiMarket ? p["post.hiring-weeks-ai-factor"] : 1);
}

/** True while a colleague is on the course for a post. */
export function isRetraining(post: Post): boolean {
  return post.person >= 0 && post.process.is("retraining");
}

/** True where the person in mind for a post, or in it, is still there. */
function isStillThere(world: World, post: Post): boolean {
  const { empty, generation } = world.people;
  return post.person >= 0 && empty[post.person] === 0 && generation[post.person] === post.generation;
}

/** Gives up a post before anybody has arrived. */
export function abandonPost(world: World, post: Post, event: "CANCELLED" | "SOURCING_FAILED"): void {
  post.process.send({ type: event }, world.week);
  post.cancelled = event === "CANCELLED";
  post.person = -1;
}

/** Moves every post a week on. */
export function advancePosts(world: World): void {
  for (const department of world.departments) department.claims.lent = 0;
  const courseHours = world.p["work.hours-per-week"] * world.p["work.presence"] * COURSE_SHARE;
  for (const post of world.posts) {
    const { process } = post;
    if (process.ended) continue;
    // Drawn every week of a post's life, used or not.
    const draws = post.luck.week(world.week);
    if (process.is("onboarding") || process.is("active")) grow(world, post, draws);
    else if (isRetraining(post) && !isStillThere(world, post)) fail(world, post);
    else if (world.week >= post.dueWeek) moveOn(world, post);
    if (isRetraining(post) && post.from) post.from.claims.lent += courseHours;
  }
}

function moveOn(world: World, post: Post): void {
  const { week, journal } = world;
  const { process } = post;
  if (process.is("requested")) {
    process.send({ type: "APPROVED" }, week);
    process.send({ type: "SOURCING_STARTED", way: post.way }, week);
    post.event = journal.emit({
      kind: "post-approved",
      tier: "log",
      ...nameOf(post),
      causes: [post.event],
    }).id;
    if (post.way === "retraining") choose(world, post);
    post.dueWeek = week + post.sourcingWeeks;
  } else if (process.is("sourcing")) {
    const full = post.way !== "retraining" && world.people.count >= world.people.capacity;
    if (post.fails || full) fail(world, post);
    else arrive(world, post);
  } else if (process.is("leaving")) {
    process.send({ type: "LEFT" }, week);
    leave(world, post);
  }
}

/** The best placed colleague of the team goes on the course; their occupation decides what it asks of them. */
function choose(world: World, post: Post): void {
  post.person = post.from ? findColleague(world, post.role, post.from) : -1;
  if (post.person < 0) {
    fail(world, post);
    return;
  }
  post.generation = world.people.generation[post.person] as number;
  const course = planCourse(world, post.role, occupationOf(world, post.person));
  const draws = world.luck.stream(`post-search/${post.key}`, SEARCH_DRAWS).week(0);
  post.sourcingWeeks = course.weeks;
  post.courseCost = course.cost;
  post.ceiling = course.ceiling;
  post.fails = (draws[1] as number) < course.failure;
}

/** What events about a post say of it. */
function nameOf(post: Post) {
  const place = post.from ? { department: post.from.definition.id } : {};
  return { post: post.key, role: post.role.id, ...place };
}

/** Nobody found, the course failed, or the colleague gone. */
function fail(world: World, post: Post): void {
  abandonPost(world, post, "SOURCING_FAILED");
  world.journal.emit({ kind: "post-failed", tier: "decision", ...nameOf(post), causes: [post.event] });
}

function arrive(world: World, post: Post): void {
  const { week } = world;
  post.process.send({ type: "FILLED" }, week);
  post.onboardedWeek = week;
  if (post.way === "retraining") {
    applyTraining(world, post.person);
    setPost(world, post.person, true);
  } else {
    post.person = takeFreeSlot(world, post.duty.carrier.at);
    post.generation = world.people.generation[post.person] as number;
  }
  post.event = world.journal.emit({
    kind: "post-filled",
    tier: "notice",
    ...nameOf(post),
    causes: [post.event],
  }).id;
  world.ledger.post("posts", 1, { factor: "post-filled", subject: post.role.id, event: post.event });
  const { duty } = post;
  if (!duty.process.is("owned")) duty.process.send({ type: "POST_FILLED" }, week);
  tellPortrait(world, post);
  grow(world, post, post.luck.week(week));
}

/** Competence rises along the ramp of the way; chance may take the person away. */
function grow(world: World, post: Post, draws: Float64Array): void {
  const { p, week } = world;
  const elapsed = week - post.onboardedWeek;
  const [start, weeks] =
    post.way === "hiring"
      ? [p["post.hiring-ramp-start"], p["post.hiring-ramp-weeks"]]
      : post.way === "retraining"
        ? [p["post.retraining-ramp-start"], p["post.retraining-ramp-weeks"]]
        : [p["post.retraining-ramp-start"], p["post.contracting-ramp-weeks"]];
  post.competence = Math.min(post.ceiling, computeRamp(start, 1, weeks, elapsed));
  if (post.process.is("onboarding") && post.competence >= Math.min(ALONE, post.ceiling)) {
    post.process.send({ type: "ONBOARDED" }, week);
    post.activeWeek = week;
  }
  const sooner = post.way === "hiring" ? p["post.hired-departure-factor"] : 1;
  if (elapsed > 0 && (draws[0] as number) < (p["post.departures-per-year"] * sooner) / WEEKS_PER_YEAR) {
    post.process.send({ type: "NOTICE_GIVEN" }, week);
    post.dueWeek = week + NOTICE_TO_LEAVE_WEEKS;
  }
}

function leave(world: World, post: Post): void {
  const { week } = world;
  post.competence = 0;
  if (post.person >= 0) {
    setPost(world, post.person, false);
    // A place of the company is taken by somebody new; a place made for the post is left empty.
    if (post.way === "retraining") replacePerson(world, post.person);
    else vacate(world, post.person);
  }
  post.person = -1;
  const event = world.journal.emit({
    kind: "post-left",
    tier: "decision",
    ...nameOf(post),
    causes: [post.event],
  });
  world.ledger.post("posts", -1, { factor: "post-left", subject: post.role.id, event: event.id });
  const { duty } = post;
  const another = world.posts.some((other) => other.duty === duty && other.competence > 0);
  if (duty.process.is("owned") && !another) {
    duty.process.send({ type: "POST_VACATED", carried: duty.addOnSince > 0 }, week);
  }
}
