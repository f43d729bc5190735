/** Sharing a run as a link, and opening one: what is shown, what is copied, what is said. */

import { describe, expect, test } from "vitest";
import { RUN_FRAGMENT, watchRunAddress } from "../../src/app/run-address.ts";
import { LONGEST_LINK } from "../../src/presenter/game-state.ts";
import { ENCOURAGE } from "./fake-engine.ts";
import { createDesk, noticeKeys } from "./game-desk.ts";

function createPlayed(weeks = 2) {
  const desk = createDesk();
  desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "decide", command: ENCOURAGE });
  desk.weeks(weeks);
  return desk;
}

describe("sharing", () => {
  test("shows the link, copies it, and says how far it goes", async () => {
    const desk = createPlayed();
    desk.do({ kind: "share-run" });
    expect(desk.state).toMatchObject({ panel: { kind: "share" }, link: null });
    await desk.settled();
    expect(desk.state.link).toMatchObject({ week: 2, decisions: 1, copied: true, problem: null });
    expect(desk.clipboard).toEqual([desk.state.link?.address]);
  });

  test("leaves the link to the person where copying is not allowed, and can try again", async () => {
    const desk = createPlayed();
    desk.clipboard = null;
    desk.do({ kind: "share-run" });
    await desk.settled();
    expect(desk.state.link).toMatchObject({ copied: false, problem: null });
    desk.clipboard = [];
    desk.do({ kind: "copy-link" });
    await desk.settled();
    expect(desk.state.link?.copied).toBe(true);
  });

  test("says that a link is too long instead of copying it", async () => {
    const desk = createPlayed();
    desk.padding = "x".repeat(LONGEST_LINK);
    desk.do({ kind: "share-run" });
    await desk.settled();
    expect(desk.state.link).toMatchObject({ copied: false, problem: "too-long" });
    expect(desk.clipboard).toEqual([]);
  });

  test("leads back to the debrief that it was opened from", () => {
    const desk = createPlayed();
    desk.do(
      { kind: "open-panel", panel: { kind: "debrief" } },
      { kind: "share-run" },
      { kind: "close-panel" },
    );
    expect(desk.state.panel).toEqual({ kind: "debrief" });
    desk.do({ kind: "open-panel", panel: { kind: "menu" } }, { kind: "share-run" }, { kind: "close-panel" });
    expect(desk.state.panel).toBeNull();
  });

  test("drops a link that another run, or a newer link, came before", async () => {
    const desk = createPlayed();
    desk.do({ kind: "share-run" }, { kind: "restart", seed: 8 });
    await desk.settled();
    expect(desk.state.link).toBeNull();
    desk.do({ kind: "share-run" });
    await desk.settled();
    expect(desk.state.link?.week).toBe(0);
    desk.do({ kind: "leave-run" });
    expect(desk.state.link).toBeNull();
  });

  test("has nothing to share on the title", async () => {
    const desk = createDesk();
    desk.do({ kind: "share-run" }, { kind: "copy-link" });
    await desk.settled();
    expect(desk.state).toMatchObject({ panel: null, link: null });
  });
});

describe("opening", () => {
  test("a run that came out the same, and one that did not", async () => {
    const whole = createPlayed();
    whole.do({ kind: "save-run" });
    const file = whole.downloads[0]?.file;
    for (const [text, notice] of [
      [JSON.stringify({ ...file, weekHashes: undefined }), "notice.link-opened"],
      [
        JSON.stringify({ ...file, weekHashes: undefined, finalHash: "0123456789abcdef" }),
        "notice.link-differs",
      ],
    ] as const) {
      const desk = createDesk();
      desk.link = { ok: true, text };
      desk.game.openLink("1.x");
      await desk.settled();
      expect(noticeKeys(desk)).toEqual([notice]);
      expect(desk.state).toMatchObject({ stage: "playing", pace: 0, snapshot: { week: 2 } });
      // Looked at alone, it takes no place in storage.
      expect(desk.kept).toHaveLength(0);
      desk.do({ kind: "step" });
      expect(desk.kept.map(({ weeks }) => weeks)).toEqual([3]);
    }
  });

  test("does not take the place of a run that was begun meanwhile", async () => {
    const desk = createDesk();
    desk.game.openLink("1.x");
    desk.do({ kind: "play-story" });
    await desk.settled();
    expect(noticeKeys(desk)).toEqual([]);
  });

  test("takes the link out of the address, now and later, and leaves other fragments", () => {
    const location = { hash: `${RUN_FRAGMENT}1.a`, pathname: "/play/", search: "?lang=fr" };
    const opened: string[] = [];
    const replaced: string[] = [];
    let change = () => {};
    watchRunAddress(
      {
        location: location as Location,
        history: {
          replaceState: (_: unknown, __: string, to: string) => replaced.push(to),
        } as unknown as History,
        addEventListener: (_: string, listener: () => void) => {
          change = listener;
        },
      },
      (code) => opened.push(code),
    );
    location.hash = "#elsewhere";
    change();
    location.hash = `${RUN_FRAGMENT}1.b`;
    change();
    expect(opened).toEqual(["1.a", "1.b"]);
    expect(replaced).toEqual(["/play/?lang=fr", "/play/?lang=fr"]);
  });
});
