/** Every sentence of the command line in both languages. Numbers and names are filled in by `say`. */

import type { Locale, Text } from "../contract/text.ts";
import { LAB_MESSAGES } from "./lab/lab-message.ts";
import { REPORT_MESSAGES } from "./report-message.ts";

export const MESSAGES = {
  about: {
    en: "Alphea: a workflow simulator of an AI rollout in a company of 800 people.",
    fr: "Alphea\u202f: l’arrivée de l’IA dans une entreprise de 800 personnes, simulée processus par processus.",
  },
  usageProgram: { en: "[options] [command]", fr: "[options] [commande]" },
  wordScenario: { en: "scenario", fr: "scénario" },
  wordRun: { en: "run", fr: "partie" },
  wordFile: { en: "file", fr: "fichier" },
  wordFiles: { en: "files", fr: "fichiers" },
  wordName: { en: "name", fr: "nom" },
  wordLanguage: { en: "language", fr: "langue" },
  usageTitle: { en: "Usage:", fr: "Usage\u202f:" },
  argumentsTitle: { en: "Arguments:", fr: "Arguments\u202f:" },
  optionsTitle: { en: "Options:", fr: "Options\u202f:" },
  commandsTitle: { en: "Commands:", fr: "Commandes\u202f:" },
  exitCodes: {
    en: "Exit codes: 0 done, 1 the input is wrong, 2 the usage is wrong, 3 a check failed.",
    fr: "Codes de sortie\u202f: 0 terminé, 1 entrée fautive, 2 usage fautif, 3 contrôle non satisfait.",
  },
  helpOption: { en: "show this help", fr: "affiche cette aide" },
  versionOption: { en: "show the version of the engine", fr: "affiche la version du moteur" },
  langOption: {
    en: "language of the messages: en or fr (else that of the environment)",
    fr: "langue des messages\u202f: en ou fr (sinon celle de l’environnement)",
  },
  runAbout: {
    en: "simulate one run and print what came of it",
    fr: "simule une partie et en affiche l’issue",
  },
  runScenario: {
    en: "id of a built-in scenario, or a scenario file",
    fr: "nom d’un scénario fourni, ou fichier",
  },
  runSeed: {
    en: "seed of the luck, a whole number from 0 to 4294967295 (else 1)",
    fr: "graine du hasard, un entier de 0 à 4294967295 (sinon 1)",
  },
  runStrategy: {
    en: "who decides: a strategy file, or {names} (else none)",
    fr: "qui décide\u202f: un fichier de stratégie, ou {names} (sinon none)",
  },
  runWeeks: { en: "stop after this many weeks", fr: "s’arrête après ce nombre de semaines" },
  runFormat: { en: "table, json or csv (else table)", fr: "table, json ou csv (sinon table)" },
  runTrace: {
    en: "a digest of the luck per stream and week, to find where two runs part",
    fr: "une empreinte du hasard par flux et par semaine, pour trouver où deux parties se séparent",
  },
  runOut: {
    en: "write the run file here (*.alphea.json)",
    fr: "écrit le fichier de partie ici (*.alphea.json)",
  },
  validateAbout: {
    en: "check scenario, catalogue, strategy, experiment and run files; every problem is listed",
    fr: "contrôle scénarios, catalogue, stratégies, expériences et fichiers de partie\u202f; tous les défauts sont listés",
  },
  validateFiles: { en: "files to check", fr: "fichiers à contrôler" },
  replayAbout: { en: "play a run file again", fr: "rejoue un fichier de partie" },
  replayFile: { en: "run file (*.alphea.json)", fr: "fichier de partie (*.alphea.json)" },
  replayVerify: {
    en: "fail (exit 3) unless every week comes out as recorded",
    fr: "échoue (code 3) si une semaine diffère de l’enregistrement",
  },
  replayFormat: { en: "table or json (else table)", fr: "table ou json (sinon table)" },
  schemaAbout: {
    en: "print the JSON Schema of the scenario, strategy and experiment files",
    fr: "affiche le JSON Schema des fichiers de scénario, de stratégie et d’expérience",
  },
  schemaName: { en: "print this one alone", fr: "n’affiche que celui-ci" },

  unknownCommand: {
    en: "There is no command “{name}”. The commands are: {names}.",
    fr: "La commande «\u202f{name}\u202f» n’existe pas. Les commandes sont\u202f: {names}.",
  },
  missingCommand: {
    en: "A command is missing. The commands are: {names}.",
    fr: "Il manque une commande. Les commandes sont\u202f: {names}.",
  },
  unknownOption: {
    en: "There is no option {name}; --help lists those there are.",
    fr: "L’option {name} n’existe pas\u202f; --help donne la liste.",
  },
  missingValue: { en: "Option {name} needs a value.", fr: "L’option {name} attend une valeur." },
  missingArgument: {
    en: "Argument <{name}> is missing; --help shows the usage.",
    fr: "Il manque l’argument <{name}>\u202f; --help montre l’usage.",
  },
  excessArguments: {
    en: "There are too many arguments; --help shows the usage.",
    fr: "Il y a trop d’arguments\u202f; --help montre l’usage.",
  },
  wrongUsage: {
    en: "The usage is wrong; --help shows it.",
    fr: "L’usage est fautif\u202f; --help le montre.",
  },
  wrongLang: {
    en: "--lang is “{value}”; write en or fr.",
    fr: "--lang vaut «\u202f{value}\u202f»\u202f; écrivez en ou fr.",
  },
  wrongSeed: {
    en: "--seed is “{value}”; write a whole number from 0 to 4294967295.",
    fr: "--seed vaut «\u202f{value}\u202f»\u202f; écrivez un entier de 0 à 4294967295.",
  },
  wrongWeeks: {
    en: "--weeks is “{value}”; write a whole number from 1 to {weeks}.",
    fr: "--weeks vaut «\u202f{value}\u202f»\u202f; écrivez un entier de 1 à {weeks}.",
  },
  wrongWeeksNumber: {
    en: "--weeks is “{value}”; write a whole number from 1.",
    fr: "--weeks vaut «\u202f{value}\u202f»\u202f; écrivez un entier à partir de 1.",
  },
  wrongFormat: {
    en: "--format is “{value}”; write {names}.",
    fr: "--format vaut «\u202f{value}\u202f»\u202f; écrivez {names}.",
  },
  unknownStrategy: {
    en: "There is no strategy “{name}”. Built in are: {names}.",
    fr: "La stratégie «\u202f{name}\u202f» n’existe pas. Sont fournies\u202f: {names}.",
  },
  unknownSchema: {
    en: "There is no schema “{name}”. There are: {names}.",
    fr: "Le schéma «\u202f{name}\u202f» n’existe pas. Il y a\u202f: {names}.",
  },
  cannotRead: {
    en: "{file}: cannot be read; check the name and the rights.",
    fr: "{file}\u202f: lecture impossible\u202f; vérifiez le nom et les droits.",
  },
  cannotWrite: {
    en: "{file}: cannot be written ({reason}).",
    fr: "{file}\u202f: écriture impossible ({reason}).",
  },
  runSaved: { en: "Run written to {file}.", fr: "Partie écrite dans {file}." },
  refusedCommands: {
    en: "Commands refused: {count}.",
    fr: "Commandes refusées\u202f: {count}.",
  },
  fileFine: { en: "{file}: no problem found.", fr: "{file}\u202f: rien à signaler." },
  problemCount: { en: "Problems found: {count}.", fr: "Défauts trouvés\u202f: {count}." },
  otherContent: {
    en: "{file}: the scenario “{id}” has changed since this run was made (content {recorded}, now {present}).",
    fr: "{file}\u202f: le scénario «\u202f{id}\u202f» a changé depuis cette partie (contenu {recorded}, à présent {present}).",
  },
  otherEngine: {
    en: "{file}: made with engine {recorded}; this is engine {present}.",
    fr: "{file}\u202f: faite avec le moteur {recorded}\u202f; celui-ci est le moteur {present}.",
  },
  replaySame: {
    en: "{file}: all {weeks} weeks come out as recorded (final hash {hash}).",
    fr: "{file}\u202f: les {weeks} semaines sont conformes à l’enregistrement (empreinte finale {hash}).",
  },
  replayDiffers: {
    en: "{file}: the first week that differs from the recording is week {week}.",
    fr: "{file}\u202f: la première semaine qui diffère de l’enregistrement est la semaine {week}.",
  },
  replayEndDiffers: {
    en: "{file}: the end differs from the recording (recorded {recorded}, now {present}); no weekly hash of the file names the week.",
    fr: "{file}\u202f: la fin diffère de l’enregistrement (enregistrée {recorded}, à présent {present})\u202f; aucune empreinte hebdomadaire du fichier ne nomme la semaine.",
  },
  replayShort: {
    en: "{file}: the replay ends at week {present}, the recording at week {recorded}.",
    fr: "{file}\u202f: la reprise s’arrête à la semaine {present}, l’enregistrement à la semaine {recorded}.",
  },
  strategyAbout: {
    en: "make a strategy of a run: its decisions as dated rules, for the lab and for `run --strategy`",
    fr: "tire une stratégie d’une partie\u202f: ses décisions en règles datées, pour le labo et `run --strategy`",
  },
  strategyFile: {
    en: "a run file that the game or `run --out` saved",
    fr: "un fichier de partie enregistré par le jeu ou par `run --out`",
  },
  strategyOut: {
    en: "write the strategy here (*.strategy.yaml); else it is printed",
    fr: "écrit la stratégie ici (*.strategy.yaml)\u202f; sinon elle est affichée",
  },
  strategyWritten: { en: "Strategy written to {file}.", fr: "Stratégie écrite dans {file}." },
  strategyRefused: {
    en: "Left out: commands that were refused ({count}). They changed nothing but the hash of the run.",
    fr: "Laissées de côté\u202f: les commandes refusées ({count}). Elles n’ont changé que l’empreinte de la partie.",
  },
  strategySame: {
    en: "Played with seed {seed}, the strategy goes as the run went (final hash {hash}).",
    fr: "Jouée avec la graine {seed}, la stratégie suit le cours de la partie (empreinte finale {hash}).",
  },
  strategyUnlike: {
    en: "Played with seed {seed}, the strategy goes another way: it cannot take {count} of the decisions as they were taken. Its first lines list them.",
    fr: "Jouée avec la graine {seed}, la stratégie suit un autre cours\u202f: elle ne peut pas prendre comme elles l’ont été {count} des décisions. Ses premières lignes les énumèrent.",
  },
  interrupted: {
    en: "Interrupted after week {week}; nothing was written.",
    fr: "Interrompu après la semaine {week}\u202f; rien n’a été écrit.",
  },
  internal: {
    en: "The simulator failed: {reason}. This is a fault of the program, not of your input.",
    fr: "Le simulateur a échoué\u202f: {reason}. C’est un défaut du programme, pas de votre entrée.",
  },

  headScenario: { en: "Scenario", fr: "Scénario" },
  headSeed: { en: "Seed", fr: "Graine" },
  headStrategy: { en: "Strategy", fr: "Stratégie" },
  headWeeks: { en: "Weeks", fr: "Semaines" },
  headHash: { en: "Final hash", fr: "Empreinte finale" },
  headFigures: { en: "Key figures", fr: "Indicateurs" },
  headPosts: { en: "Posts", fr: "Postes" },
  headIncidents: { en: "Incidents", fr: "Incidents" },
  headDeployments: { en: "Assistants", fr: "Assistants" },
  headTrace: { en: "Trace", fr: "Trace" },
  columnKind: { en: "kind", fr: "nature" },
  columnDepartment: { en: "department", fr: "service" },
  columnWeek: { en: "week", fr: "semaine" },
  columnSeverity: { en: "severity", fr: "gravité" },
  columnAssistant: { en: "assistant", fr: "assistant" },
  columnPhase: { en: "phase", fr: "phase" },
  columnRole: { en: "role", fr: "rôle" },
  columnWay: { en: "way", fr: "voie" },
  columnRequested: { en: "requested", fr: "demandé" },
  columnActive: { en: "active", fr: "actif" },
  columnStream: { en: "stream", fr: "flux" },
  columnDigest: { en: "digest", fr: "empreinte" },
  ...REPORT_MESSAGES,
  ...LAB_MESSAGES,
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof MESSAGES;

/**
 * A sentence in one language.
 * @param values what to put in place of `{name}`; a name without a value throws
 */
export function say(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message ${key} lacks a value for ${name}`);
    return String(value);
  });
}
