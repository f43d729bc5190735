/**
 * Owns where the focus goes: it follows what opens, returns to where it was when that closes, and goes on to what
 * comes next where its own place goes away. Nothing else of the shell moves it, unless somebody asks to be brought
 * to a thing.
 */

import type { LitElement, ReactiveController } from "lit";
import type { GameState, OpenPanel } from "../../presenter/game-state.ts";
import { AlpheaMirror } from "./alphea-mirror.ts";

/** What comes next where the focus was within a part of the page, best first. */
const NEXT: readonly (readonly [part: string, places: readonly string[]])[] = [
  [".event", [".event .buttons button:not(:disabled)", "#inbox .body", "#sheet .body"]],
  [".planned-strip", [".planned-strip button"]],
  [".past-banner", ["#timeline .scrub:not(:disabled)"]],
  ["#title", ["#chooser-title", "#choose"]],
];
/**
 * What comes next wherever it was: nothing that keys do something to, so that space still stops the time and arrows
 * move the camera. On a phone there is no timeline.
 */
const ANYWHERE = ["#panel-title", "#past-title", "#end-title", "#timeline", "#date"];

/** Equal for panels that are the same card. */
export function panelKey(panel: OpenPanel | null): string {
  if (panel === null) return "";
  return panel.kind === "department" ? `department/${panel.department}` : panel.kind;
}

export class FocusKeeper implements ReactiveController {
  private before: GameState | null = null;
  /** What has the focus before an update, and what comes next should it go away. */
  private held: HTMLElement | null = null;
  private next: readonly string[] = [];
  /** What had the focus before a panel took it. */
  private opener: HTMLElement | null = null;
  /** The card that closes the run was on the page after the last update. */
  private endShown = false;

  constructor(private readonly host: LitElement & { readonly state: GameState | null }) {
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement;
    this.held = active instanceof HTMLElement ? active : null;
    this.next = NEXT.find(([part]) => this.held?.closest(part) != null)?.[1] ?? [];
    if (this.before?.panel == null && this.host.state?.panel != null) this.opener = this.held;
  }

  hostUpdated(): void {
    const { before, host } = this;
    const { state } = host;
    this.before = state;
    if (state === null) return;
    const ended = host.shadowRoot?.getElementById("end-title") != null;
    // The menu leads to the title and closes with that: the title has the last word.
    if (before?.stage !== state.stage && state.stage === "title") this.go(["#play", "#chooser-title"]);
    else if (before?.stage !== state.stage && state.stage === "briefing") this.go(["#briefing-title"]);
    else if (panelKey(before?.panel ?? null) !== panelKey(state.panel)) this.followPanel(state.panel);
    if (ended && !this.endShown && state.panel === null) this.go(["#end-title"]);
    this.endShown = ended;
    if (this.held !== null && host.shadowRoot?.activeElement == null) this.go([...this.next, ...ANYWHERE]);
  }

  private followPanel(panel: OpenPanel | null): void {
    if (panel !== null) {
      this.go(["#panel-title"]);
      // Cards share their frame: each is read from its beginning.
      this.host.renderRoot.querySelector("#panel > .body")?.scrollTo(0, 0);
    } else if (this.opener instanceof AlpheaMirror) this.opener.focusRooms();
    else if (this.opener?.isConnected === true) this.opener.focus({ preventScroll: true });
  }

  /** Puts the focus on the first of these that is on the page. */
  private go(places: readonly string[]): void {
    for (const place of places) {
      const element = this.host.renderRoot.querySelector<HTMLElement>(place);
      if (element === null || element.getClientRects().length === 0) continue;
      // A heading stands where reading begins; a button may have to be brought into view.
      element.focus({ preventScroll: element.id !== "choose" });
      return;
    }
  }
}
