/** English texts of the settings. */

export const settings = {
  "settings.title": "Settings",
  "settings.hint": "They hold on this device, for every run.",
  "settings.text-size": "Text size",
  "settings.motion": "Motion",
  "settings.motion-system": "Same as the system",
  "settings.motion-reduced": "Less",
  "settings.motion-full": "Full",
  "settings.motion-hint":
    "With less motion nobody walks: people and cases are in their new place at the end of a week.",
  "settings.palette": "Contrast",
  "settings.palette-standard": "Standard",
  "settings.palette-contrast": "Higher",
  "settings.palette-hint":
    "Higher contrast is for texts, lines and buttons. The colours of people are told apart by colour-blind eyes, too, and each has its shape.",
  "settings.pauses": "What stops time",
  "settings.pauses-hint":
    "What is not ticked waits in the inbox, and says what happens without an answer. Reviews, and incidents of the gravest kind, always stop it.",
  "settings.pause-incidents": "Serious incidents, and the first of their kind",
  "settings.pause-contests": "A rollout that a team contests",
  "settings.pause-signals": "A signal that is newly established",
  "settings.pause-evidence": "Complete evidence for more autonomy",
  "settings.inbox": "What the inbox tells",
  "settings.inbox-hint":
    "What is not ticked goes to the log alone. Decisions and anything critical always come.",
  "settings.news-small": "Small incidents",
  "settings.news-assistants": "Assistants: pilots, starts, licences",
  "settings.news-people": "Teams: training, load, moves, consultation",
  "settings.news-posts": "Posts and add-ons",
  "settings.news-guardrails": "Guardrails and audits",
  "settings.news-money": "Calls, accelerators, spending caps",
  "settings.news-board": "Demands of the board, forecasts",
  "settings.keys": "Keys",
  "settings.keys-hint": "Press a button, then the new key. Escape leaves it as it was.",
  "settings.key-change": "{action}: {key}. Change",
  "settings.key-press": "Press a key…",
  "settings.key-press-for": "{action}: press a key",
  "settings.key-taken": "{key} is taken: “{action}”. Press another key, or Escape.",
  "settings.key-fixed": "{key} has its own use in every page. Press another key, or Escape.",
  "settings.keys-reset": "Reset all keys",
  "key.open-settings": "Open the settings",
} as const;
