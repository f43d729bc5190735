/** English texts of links and versions: the panel with the link of a run, what is said when one is opened, updates. */

export const share = {
  "share.title": "Share this run",
  "share.button": "Share a link",
  "share.what":
    "The link holds the scenario, the seed and {count, plural, =0 {no decision} one {# decision} other {# decisions}}, up to week {week, number}. Whoever opens it sees the same weeks again and can play on from there.",
  "share.private": "It is read in the browser; no server ever sees what is in it.",
  "share.making": "Making the link…",
  "share.field": "Link of this run",
  "share.copy": "Copy the link",
  "share.copied": "The link is on the clipboard.",
  "share.not-copied":
    "This browser did not let the page copy. The link is in the field: select it and copy it yourself.",
  "share.length": "{length, number} characters",
  "share.planned": "Decisions planned for next week are not in it yet.",
  "share.too-long":
    "With {count, number} decisions the link would be {length, number} characters long; many mail programs cut links after {most, number}. Share the run as a file instead: it holds the same.",
  "share.not-here": "This browser cannot make the link. Share the run as a file instead: it holds the same.",
  "notice.link-opened":
    "This is a shared run at week {week, number}, the same to the last figure. Time stands still until you let it go.",
  "notice.link-opened-over": "This is a shared run, played to its end: the same to the last figure.",
  "notice.link-differs":
    "This shared run comes from another version of the model: at week {week, number} the figures are not the ones it was shared with, and {count, plural, =0 {no decision was refused} one {# decision was refused} other {# decisions were refused}}.",
  "notice.link-damaged":
    "The link of the shared run is damaged or cut short. Ask for it again, or for the run file.",
  "notice.link-newer":
    "The link of the shared run was made by a newer version of Alphea. Reload this page to get the new version, then open the link again.",
  "notice.link-other-scenario": "The link is a run of the scenario {scenario}, which is not here.",
  "notice.link-changed-scenario":
    "The link is a run of the scenario {scenario} as it was before it changed: it cannot be played again here.",
  "notice.update": "A new version of Alphea is ready. Your run is kept; it can be continued after loading.",
  "notice.update-do": "Load it",
} as const;
