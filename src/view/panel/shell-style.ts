/** Every style sheet of the shell, in the order in which they override one another. */

import { controlStyle } from "../style/control.ts";
import { baseStyle, tokenStyle } from "../style/token.ts";
import { adviserStyle } from "./adviser-style.ts";
import { boardStyle } from "./board-style.ts";
import { botStyle } from "./bot-style.ts";
import { branchStyle } from "./branch-style.ts";
import { careerStyle } from "./career-style.ts";
import { coachStyle } from "./coach-style.ts";
import { companyStyle } from "./company-style.ts";
import { coverStyle } from "./cover-style.ts";
import { debriefPageStyle } from "./debrief-page-style.ts";
import { documentStyle } from "./document-style.ts";
import { eventStyle } from "./event-style.ts";
import { frameStyle } from "./frame-style.ts";
import { glossaryStyle } from "./glossary-style.ts";
import { inboxStyle } from "./inbox-style.ts";
import { legendStyle } from "./legend-style.ts";
import { observatoryStyle } from "./observatory-style.ts";
import { overlayStyle } from "./overlay-style.ts";
import { panelStyle } from "./panel-style.ts";
import { phoneStyle } from "./phone-style.ts";
import { settingsStyle } from "./settings-style.ts";
import { shareStyle } from "./share-style.ts";
import { standingStyle } from "./standing-style.ts";
import { statechartStyle } from "./statechart-style.ts";
import { timelineStyle } from "./timeline-style.ts";
import { whyStyle } from "./why-style.ts";

export const shellStyle = [
  tokenStyle,
  baseStyle,
  controlStyle,
  frameStyle,
  legendStyle,
  overlayStyle,
  timelineStyle,
  branchStyle,
  whyStyle,
  coverStyle,
  boardStyle,
  standingStyle,
  inboxStyle,
  eventStyle,
  panelStyle,
  companyStyle,
  observatoryStyle,
  documentStyle,
  debriefPageStyle,
  phoneStyle,
  coachStyle,
  glossaryStyle,
  adviserStyle,
  statechartStyle,
  careerStyle,
  settingsStyle,
  botStyle,
  shareStyle,
];
