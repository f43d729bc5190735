/** Every sentence of `lab` and `merge` in both languages. */

import type { Text } from "../../contract/text.ts";

export const LAB_MESSAGES = {
  labAbout: {
    en: "play an experiment: strategies side by side under the same luck",
    fr: "joue une expérience\u202f: des stratégies côte à côte sous le même hasard",
  },
  labFile: { en: "experiment file (*.experiment.yaml)", fr: "fichier d’expérience (*.experiment.yaml)" },
  labReplications: {
    en: "play exactly this many replications, 1 to 100000 (else as the file says)",
    fr: "joue exactement ce nombre de répétitions, de 1 à 100000 (sinon selon le fichier)",
  },
  labWorkers: {
    en: "threads, 1 to 64 (else one for each core)",
    fr: "fils d’exécution, de 1 à 64 (sinon un par cœur)",
  },
  labShard: {
    en: "play part i of n alone, for example 2/7; needs --out, and `merge` afterwards",
    fr: "ne joue que la part i de n, par exemple 2/7\u202f; demande --out, puis `merge`",
  },
  labFormat: { en: "table, json or csv (else table)", fr: "table, json ou csv (sinon table)" },
  labOut: {
    en: "folder for finished rows and results; started again, it goes on where it was",
    fr: "dossier des lignes finies et des résultats\u202f; relancé, il reprend où il en était",
  },
  labQueue: {
    en: "have it played by workers at this queue on Redis or Valkey, which `work` starts",
    fr: "fait jouer par les ouvriers de cette file sur Redis ou Valkey, que `work` lance",
  },
  workAbout: {
    en: "play runs of the experiments that wait at a queue, until Ctrl-C; one for each core",
    fr: "joue des parties des expériences qui attendent à une file, jusqu’à Ctrl-C ; un par cœur",
  },
  workQueue: {
    en: "address of Redis or Valkey, for example {example}",
    fr: "adresse de Redis ou Valkey, par exemple {example}",
  },
  wordQueue: { en: "queue", fr: "file" },
  workStarted: {
    en: "Waiting for runs at {url}; Ctrl-C ends.",
    fr: "En attente de parties à {url} ; Ctrl-C pour finir.",
  },
  workEnded: { en: "Runs played: {runs}.", fr: "Parties jouées : {runs}." },
  wrongQueue: {
    en: "The queue is “{value}”; write an address such as {example}.",
    fr: "La file vaut « {value} » ; écrivez une adresse telle que {example}.",
  },
  noQueue: {
    en: "{url}: nobody answers there ({reason}); start Redis or Valkey, or mend the address.",
    fr: "{url} : personne n’y répond ({reason}) ; lancez Redis ou Valkey, ou corrigez l’adresse.",
  },
  otherWorker: {
    en: "A worker has another version of the model; stop it, or bring it to this one.",
    fr: "Un ouvrier a une autre version du modèle ; arrêtez-le, ou amenez-le à celle-ci.",
  },
  mergeAbout: {
    en: "put the parts of an experiment together and print what came of it",
    fr: "assemble les parts d’une expérience et en affiche l’issue",
  },
  mergeFolders: { en: "folders of all parts", fr: "dossiers de toutes les parts" },
  mergeOut: { en: "folder for the results", fr: "dossier des résultats" },
  wordExperiment: { en: "experiment", fr: "expérience" },
  wordFolder: { en: "folder", fr: "dossier" },
  wordFolders: { en: "folders", fr: "dossiers" },
  wrongReplications: {
    en: "--replications is “{value}”; write a whole number from 1 to 100000.",
    fr: "--replications vaut «\u202f{value}\u202f»\u202f; écrivez un entier de 1 à 100000.",
  },
  wrongWorkers: {
    en: "--workers is “{value}”; write a whole number from 1 to 64.",
    fr: "--workers vaut «\u202f{value}\u202f»\u202f; écrivez un entier de 1 à 64.",
  },
  wrongShard: {
    en: "--shard is “{value}”; write part/of, from 1/1 to 10000/10000, for example 2/7.",
    fr: "--shard vaut «\u202f{value}\u202f»\u202f; écrivez part/total, de 1/1 à 10000/10000, par exemple 2/7.",
  },
  shardNeedsOut: {
    en: "--shard needs --out: a part is kept in a folder, for `merge`.",
    fr: "--shard demande --out\u202f: une part reste dans un dossier, pour `merge`.",
  },
  shardNeedsNumber: {
    en: "A part cannot know when the whole is precise enough; add --replications n to fix the number.",
    fr: "Une part ne peut savoir quand l’ensemble est assez précis\u202f; ajoutez --replications n pour fixer le nombre.",
  },
  labProgress: {
    en: "{done} of {of} runs, about {seconds} s left",
    fr: "{done} parties sur {of}, encore {seconds} s environ",
  },
  labResumed: {
    en: "{done} of {of} runs were finished before; going on with the others.",
    fr: "{done} parties sur {of} étaient finies\u202f; on continue avec les autres.",
  },
  labLook: {
    en: "{replications} replications: the wanted precision is not reached yet.",
    fr: "{replications} répétitions\u202f: la précision voulue n’est pas encore atteinte.",
  },
  labPrecise: {
    en: "{replications} replications: the wanted precision is reached.",
    fr: "{replications} répétitions\u202f: la précision voulue est atteinte.",
  },
  labPlayed: {
    en: "{runs} runs played in {seconds} s on {workers} threads.",
    fr: "{runs} parties jouées en {seconds} s sur {workers} fils.",
  },
  labPlayedThere: {
    en: "{runs} runs played in {seconds} s by the workers at the queue.",
    fr: "{runs} parties jouées en {seconds} s par les ouvriers de la file.",
  },
  labInterrupted: {
    en: "Interrupted: {done} of {of} runs are kept in {folder}. The same command goes on from there.",
    fr: "Interrompu\u202f: {done} parties sur {of} sont gardées dans {folder}. La même commande reprendra là.",
  },
  shardDone: {
    en: "Part {part}/{parts}: {runs} runs are in {folder}. Put all parts together with `merge`.",
    fr: "Part {part}/{parts}\u202f: {runs} parties sont dans {folder}. Assemblez toutes les parts avec `merge`.",
  },
  labWritten: { en: "Results written to {folder}.", fr: "Résultats écrits dans {folder}." },
  otherPlan: {
    en: "{folder}: its rows belong to another experiment, scenario, strategy or version of the model; give another folder, or remove this one.",
    fr: "{folder}\u202f: ses lignes relèvent d’une autre expérience, d’un autre scénario, d’une autre stratégie ou d’une autre version du modèle\u202f; donnez un autre dossier, ou supprimez celui-ci.",
  },
  otherShard: {
    en: "{folder}: it holds another part of the experiment; give each part a folder of its own.",
    fr: "{folder}\u202f: il contient une autre part de l’expérience\u202f; donnez à chaque part son dossier.",
  },
  cannotOpenFolder: {
    en: "{folder}: cannot be written ({reason}); give a folder that can.",
    fr: "{folder}\u202f: écriture impossible ({reason})\u202f; donnez un dossier où l’on peut écrire.",
  },
  mergeNoManifest: {
    en: "{folder}: there is no experiment.json of the lab here; give folders written by `lab --out`.",
    fr: "{folder}\u202f: il n’y a pas ici d’experiment.json du laboratoire\u202f; donnez des dossiers écrits par `lab --out`.",
  },
  mergeOtherPlan: {
    en: "{folder}: another experiment, scenario or strategy than {first}; merge parts of one experiment.",
    fr: "{folder}\u202f: une autre expérience, un autre scénario ou une autre stratégie que {first}\u202f; assemblez les parts d’une même expérience.",
  },
  mergeOtherModel: {
    en: "{folder}: played by another version of the model than {first}; play it again with that one.",
    fr: "{folder}\u202f: jouée par une autre version du modèle que {first}\u202f; rejouez-la avec celle-là.",
  },
  mergeOtherNumber: {
    en: "{folder}: {replications} replications, part {part}/{parts}, but {first} has {otherReplications}, part {otherPart}/{otherParts}; play all parts with the same numbers.",
    fr: "{folder}\u202f: {replications} répétitions, part {part}/{parts}, mais {first} en a {otherReplications}, part {otherPart}/{otherParts}\u202f; jouez toutes les parts avec les mêmes nombres.",
  },
  mergeTwice: {
    en: "{folder}: part {part}/{parts} is also in {first}; leave one of the two out.",
    fr: "{folder}\u202f: la part {part}/{parts} est aussi dans {first}\u202f; n’en donnez qu’un des deux.",
  },
  mergeMissing: {
    en: "Part {part}/{parts} is missing; play it with --shard {part}/{parts}, or add its folder.",
    fr: "Il manque la part {part}/{parts}\u202f; jouez-la avec --shard {part}/{parts}, ou ajoutez son dossier.",
  },
  mergeIncomplete: {
    en: "{folder}: {missing} of {of} runs of part {part}/{parts} are missing; start the same command again, it goes on where it was.",
    fr: "{folder}\u202f: il manque {missing} parties sur {of} de la part {part}/{parts}\u202f; relancez la même commande, elle reprendra où elle en était.",
  },
  headExperiment: { en: "Experiment", fr: "Expérience" },
  headQuestion: { en: "Question", fr: "Question" },
  headReplications: { en: "Replications", fr: "Répétitions" },
  headRuns: { en: "Runs", fr: "Parties" },
  headSummaries: { en: "Mean [90% of runs]", fr: "Moyenne [90\u202f% des parties]" },
  headComparisons: { en: "Comparisons", fr: "Comparaisons" },
  headAssumptions: { en: "Assumptions", fr: "Hypothèses" },
  columnStrategy: { en: "strategy", fr: "stratégie" },
  columnScenario: { en: "scenario", fr: "scénario" },
  columnStopped: { en: "stopped", fr: "arrêtées" },
} as const satisfies Record<string, Text>;
