/**
 * `<alphea-shell>`: everything around the canvas. Give it a `GameState`; it presents it, shows it in the layout
 * that fits, and says what the player wants as `CustomEvent<Intent>`. It decides nothing.
 */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { createTranslator, type Translator } from "../../i18n/translator.ts";
import type { GameState } from "../../presenter/game-state.ts";
import { INTENT_EVENT, type Intent } from "../../presenter/intent.ts";
import { presentBar } from "../../presenter/present-bar.ts";
import { presentBriefing } from "../../presenter/present-briefing.ts";
import { presentEnd } from "../../presenter/present-end.ts";
import { presentHeadline } from "../../presenter/present-headline.ts";
import { type InboxModel, presentInbox } from "../../presenter/present-inbox.ts";
import { countStates } from "../../presenter/present-legend.ts";
import { presentMirror } from "../../presenter/present-mirror.ts";
import { presentPlanned, presentPlannedTotal, presentRefusals } from "../../presenter/present-planned.ts";
import { presentTimeline } from "../../presenter/present-timeline.ts";
import { presentTutorial } from "../../presenter/present-tutorial.ts";
import { findSubject } from "../../presenter/subject.ts";
import type { Covered } from "../canvas/scene.ts";
import "./alphea-mirror.ts";
import { bar } from "./bar.ts";
import { briefingCard } from "./briefing.ts";
import { coach } from "./coach.ts";
import { pointAt } from "./coach-target.ts";
import { isSameCovered, measureCovered } from "./covered.ts";
import { endCard } from "./end-card.ts";
import { eventCard } from "./event-card.ts";
import { FocusKeeper } from "./focus-keeper.ts";
import { findUnfolded, inbox } from "./inbox.ts";
import { legend } from "./legend.ts";
import { memoise } from "./memoise.ts";
import { latePanels, openPanel } from "./open-panel.ts";
import { overlayLegend, overlaySelect } from "./overlay.ts";
import { pastBanner } from "./past-banner.ts";
import { shellStyle } from "./shell-style.ts";
import { phoneTabs, plannedStrip, rail, toasts } from "./stage-parts.ts";
import { timeline } from "./timeline.ts";
import { titleCard } from "./title-card.ts";
import type { Layout, ShellMemory, ViewContext } from "./view-context.ts";
import { zoomButtons } from "./zoom.ts";

/** Widest phone and widest tablet, in rem, so that larger text gets the simpler layout. */
const PHONE_REM = 37.5;
const TABLET_REM = 66;
/** Height below which nothing sticks to an edge. */
const SHORT_REM = 34;

/** Parts whose size decides what of the canvas is free. */
const MEASURED = "#bar, #inbox, #timeline, #sheet, #tabs, #title, #briefing, #end";

/** The name of the event that says how much of the canvas the panels cover (`CustomEvent<Covered>`). */
export const COVERED_EVENT = "alphea-covered";

export class AlpheaShell extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = shellStyle;

  declare state: GameState | null;

  private readonly memory: ShellMemory = {
    layout: "desktop",
    short: false,
    tab: "campus",
    drawerOpen: false,
    openEvent: undefined,
    chosen: new Map(),
    teams: new Map(),
    unfolded: new Set(),
    endClosed: false,
    glossaryQuery: "",
    seedProblem: false,
    rangeProblem: null,
    listening: null,
    keyProblem: null,
    choosing: false,
  };
  private covered: Covered | null = null;
  private readonly resizes = new ResizeObserver(() => this.fit());
  /** Parts of the page whose size is watched. */
  private measured: ReadonlySet<Element> = new Set();

  private readonly models = {
    bar: memoise(presentBar),
    inbox: memoise(presentInbox),
    mirror: memoise(presentMirror),
    timeline: memoise(presentTimeline),
    headline: memoise(presentHeadline),
    tutorial: memoise(presentTutorial),
    legend: memoise((state: GameState, t: Translator) => countStates(state, t)),
  };

  constructor() {
    super();
    this.state = null;
    new FocusKeeper(this);
  }

  /** Puts the focus on the timeline; on a phone it is opened first. */
  focusTimeline(): void {
    if (this.memory.layout === "phone")
      this.remember((memory) => {
        memory.tab = "timeline";
      });
    void this.updateComplete.then(() => {
      const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
      (find("#timeline input:not(:disabled)") ?? find("#timeline"))?.focus();
    });
  }

  /** Puts the focus on the list of rooms. */
  focusRooms(): void {
    this.renderRoot.querySelector("alphea-mirror")?.focusRooms();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  private send(detail: Intent): void {
    this.dispatchEvent(new CustomEvent<Intent>(INTENT_EVENT, { detail, bubbles: true, composed: true }));
  }

  private remember(change: (memory: ShellMemory) => void): void {
    change(this.memory);
    this.requestUpdate();
  }

  /** Chooses the layout for the width in rem, then says what of the canvas is free. */
  private fit(): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = this.clientWidth / rem;
    const layout: Layout = width <= PHONE_REM ? "phone" : width <= TABLET_REM ? "tablet" : "desktop";
    const short = this.clientHeight / rem < SHORT_REM;
    if (layout !== this.memory.layout || short !== this.memory.short) {
      this.remember((memory) => {
        memory.layout = layout;
        memory.short = short;
      });
    }
    this.reportCovered();
  }

  private reportCovered(): void {
    const next = measureCovered(this, this.renderRoot as ShadowRoot);
    if (this.covered !== null && isSameCovered(this.covered, next)) return;
    this.covered = next;
    this.dispatchEvent(
      new CustomEvent<Covered>(COVERED_EVENT, { detail: next, bubbles: true, composed: true }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("state")) return;
    const before = changed.get("state") as GameState | null | undefined;
    const now = this.state;
    if (now === null) return;
    const pending = new Set(now.snapshot.pending.map((event) => event.id));
    for (const id of this.memory.chosen.keys()) if (!pending.has(id)) this.memory.chosen.delete(id);
    if (now.stage !== "over") this.memory.endClosed = false;
    if (before != null) forget(this.memory, before, now);
    // A run that begins opens on its first decisions, one that goes on opens on the campus.
    if (hasBegun(now) && before != null && !hasBegun(before)) {
      const begins = now.snapshot.week === 0;
      this.memory.tab = begins ? "inbox" : "campus";
      this.memory.drawerOpen = begins;
      latePanels.fetch({ remember: (change) => this.remember(change) });
    }
    // A new critical event must not stay behind an unfolded older one, nor in a closed drawer.
    const known = new Set(before?.snapshot.pending.map((event) => event.id));
    const travels = now.lookBack !== null || before?.lookBack != null;
    if (!travels && now.snapshot.pending.some((event) => event.tier === "critical" && !known.has(event.id))) {
      this.memory.openEvent = undefined;
      this.memory.drawerOpen = true;
      if (this.memory.tab === "timeline") this.memory.tab = "campus";
    }
  }

  protected override updated(): void {
    const measured = new Set(this.renderRoot.querySelectorAll(MEASURED));
    for (const gone of this.measured) if (!measured.has(gone)) this.resizes.unobserve(gone);
    for (const element of measured) if (!this.measured.has(element)) this.resizes.observe(element);
    this.measured = measured;
    this.reportCovered();
    // After a card has been put to its beginning: what is pointed at is brought into view.
    const { state } = this;
    const guide = state === null ? null : this.models.tutorial(state, createTranslator(state.locale));
    pointAt(this.renderRoot, guide?.target ?? null);
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state === null) return nothing;
    const t = createTranslator(state.locale);
    const context: ViewContext = {
      state,
      t,
      memory: this.memory,
      send: (intent) => this.send(intent),
      remember: (change) => this.remember(change),
    };
    const { layout } = this.memory;
    if (state.stage === "title") {
      return html`<div class="root" data-layout=${layout} data-stage="title" lang=${state.locale}>
        ${titleCard(context)}
        ${state.panel === null ? nothing : html`<div class="side">${openPanel(context)}</div>`}
        ${toasts(context)}
      </div>`;
    }
    const box = this.models.inbox(state, t);
    // Where there is no room for both, a panel takes the place of the card.
    const over = state.stage === "briefing" || (state.stage === "over" && !this.memory.endClosed);
    // The debrief is a page of its own.
    const content =
      state.panel?.kind === "debrief"
        ? html`<main class="page" aria-labelledby="panel-title">${openPanel(context)}</main>${toasts(context)}`
        : over && (layout === "desktop" || state.panel === null)
          ? html`${state.stage === "over" ? endCard(presentEnd(state, t), context) : briefingCard(presentBriefing(state, t), context)}
          ${state.panel === null ? nothing : html`<div class="side">${openPanel(context)}</div>`}${toasts(context)}`
          : layout === "phone"
            ? this.phone(context, box)
            : this.wide(context, box);
    return html`<div class="root" data-layout=${layout} data-stage=${state.stage}
      data-panel=${state.panel?.kind ?? nothing} ?data-subject=${findSubject(state) !== null} ?data-past=${state.lookBack !== null}
      ?data-short=${this.memory.short} lang=${state.locale}>
      ${bar(this.models.bar(state, t), box.openCount, context)}
      ${content}
    </div>`;
  }

  /** The campus with what floats over it. */
  private stage(context: ViewContext, parts: Floating): TemplateResult {
    const { state, t } = context;
    const { headline, key, tools, banner } = parts;
    const guide = this.models.tutorial(state, t);
    return html`<main class="stage" aria-label=${t.t("scene.label")}>
      <alphea-mirror .model=${this.models.mirror(state, t)} .translator=${t}></alphea-mirror>
      ${headline && guide === null ? html`<p class="headline">${this.models.headline(state, t)}</p>` : nothing}
      ${coach(guide, context)}
      ${banner ? pastBanner(context) : nothing}
      ${tools ? zoomButtons(context) : nothing}
      ${toasts(context)}
      <div class="foot">
        ${key ? this.key(context) : nothing}
        ${tools ? plannedStrip(presentPlanned(state, t), presentPlannedTotal(state, t), presentRefusals(state, t), context) : nothing}
        ${this.memory.layout !== "phone" ? rail(context) : tools ? overlaySelect(context) : nothing}
      </div>
    </main>`;
  }

  /** What the colours of the campus mean now; where few lines fit, the choice of overlays unfolds it. */
  private key(context: ViewContext): TemplateResult | typeof nothing {
    const { state, t } = context;
    if (this.memory.short) return nothing;
    if (state.overlay !== null) return overlayLegend(state.overlay, context);
    return legend(this.models.legend(state, t), context);
  }

  private wide(context: ViewContext, box: InboxModel): TemplateResult {
    const { state, t } = context;
    const docked = this.memory.layout === "desktop" || this.memory.drawerOpen;
    // The camera is in the room whose card is open: what is said of the company would lie over it.
    const far = state.panel?.kind !== "department";
    // The legend of an overlay stands by its list of rooms, where it hides none of them.
    const { overlay } = state;
    const { layout, short } = this.memory;
    const listed = layout === "desktop" && !short && state.panel === null && overlay !== null;
    const key = overlay === null ? far : !listed;
    return html`
      ${this.stage(context, { headline: far, key, tools: true, banner: true })}
      <div class="side">
        ${docked ? inbox(box, context) : nothing}
        ${listed ? overlayLegend(overlay, context) : nothing}
        ${openPanel(context)}
      </div>
      ${timeline(this.models.timeline(state, t), context)}
    `;
  }

  private phone(context: ViewContext, box: InboxModel): TemplateResult {
    const { state, t } = context;
    const { tab } = this.memory;
    const unfolded = findUnfolded(box, context);
    const urgent = box.critical.find((card) => card.id === unfolded) ?? box.critical[0];
    const sheet =
      state.panel !== null
        ? openPanel(context)
        : tab === "inbox"
          ? inbox(box, context)
          : tab === "timeline"
            ? html`${timeline(this.models.timeline(state, t), context)}${pastBanner(context)}`
            : urgent !== undefined
              ? html`<div class="card body" tabindex="0" role="group" aria-label=${t.t("inbox.title")}>${eventCard(urgent, context)}</div>`
              : nothing;
    const empty = sheet === nothing;
    // Over a sheet little room is left, and its buttons show what is planned; a refusal must be seen.
    const tools = empty || state.refusals.length > 0;
    // A message takes the place of the sentence; the counts by state are among the people.
    return html`
      ${this.stage(context, {
        headline: empty && state.notices.length === 0,
        key: tools && state.overlay !== null,
        tools,
        banner: state.panel !== null || tab !== "timeline",
      })}
      <div class="sheet" id="sheet" ?hidden=${empty}>${sheet}</div>
      <div id="tabs">${phoneTabs(box.openCount, context)}</div>
    `;
  }
}

/** What floats over the campus. */
interface Floating {
  /** The sentence about the company. */
  readonly headline: boolean;
  /** The legend. */
  readonly key: boolean;
  /** Buttons of the camera and of overlays, what is planned. */
  readonly tools: boolean;
  /** What says that a past week is on show. */
  readonly banner: boolean;
}

/** True once the first week may begin, or a run goes on where it was. */
function hasBegun(state: GameState): boolean {
  return state.stage === "playing" || state.stage === "over";
}

/** What was chosen for one card, or in one run, does not hold in another. */
function forget(memory: ShellMemory, before: GameState, now: GameState): void {
  if (before.panel !== now.panel)
    Object.assign(memory, { glossaryQuery: "", listening: null, keyProblem: null });
  if (before.scenario === now.scenario && before.seed === now.seed && hasBegun(before) === hasBegun(now))
    return;
  Object.assign(memory, { openEvent: undefined, rangeProblem: null });
  memory.teams.clear();
  memory.unfolded.clear();
}

if (!customElements.get("alphea-shell")) customElements.define("alphea-shell", AlpheaShell);

declare global {
  interface HTMLElementTagNameMap {
    "alphea-shell": AlpheaShell;
  }
}
