// The import table of the house: which folder of src may import which other folder and which library.
// tests/architecture plants one forbidden import per rule and expects it to be found.

/** Folder of src → what it may import besides itself and `contract`. */
const table = {
  contract: { folders: [], libraries: [] },
  scenario: { folders: [], libraries: ["yaml", "zod"] },
  engine: { folders: [], libraries: ["xstate", "seedrandom", "@types/seedrandom", "@stdlib/[^/]+"] },
  i18n: { folders: [], libraries: ["intl-messageformat"] },
  strategy: { folders: ["scenario"], libraries: ["yaml", "zod"] },
  presenter: { folders: ["i18n"], libraries: [] },
  lab: {
    folders: ["engine", "strategy", "scenario"],
    libraries: ["yaml", "zod", "hyparquet-writer", "write-excel-file"],
  },
  view: {
    folders: ["presenter", "i18n"],
    libraries: ["pixi\\.js", "lit", "lit-html", "lit-element", "@lit/[^/]+", "pixi-viewport", "uplot"],
  },
  worker: { folders: ["engine", "lab", "scenario", "strategy"], libraries: [] },
  app: {
    folders: ["scenario", "engine", "i18n", "strategy", "presenter", "lab", "view", "worker"],
    // xstate for the session machine, which the design puts here; fonts come in as style sheets.
    libraries: ["idb", "xstate", "@fontsource-variable/[^/]+"],
    virtual: ["virtual:scenarios", "virtual:strategies"],
  },
  cli: {
    folders: ["engine", "lab", "scenario", "strategy", "worker", "i18n"],
    libraries: ["commander", "piscina", "bullmq", "ioredis", "tsx"],
    node: true,
  },
};

function allowedTargets(folder, { folders, libraries, virtual = [] }) {
  const inside = [...new Set([folder, "contract", ...folders])].join("|");
  const allowed = [`^src/(?:${inside})/`];
  if (libraries.length > 0) allowed.push(`(?:^|/)node_modules/(?:${libraries.join("|")})/`);
  for (const name of virtual) allowed.push(`^${name}$`);
  return allowed;
}

const folderRules = Object.entries(table).map(([folder, entry]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import: contract, ${[...entry.folders, ...entry.libraries].join(", ") || "nothing else"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { pathNot: allowedTargets(folder, entry), ...(entry.node ? { dependencyTypesNot: ["core"] } : {}) },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: "pixi-in-canvas-only",
      comment: "Drawing with Pixi stays in src/view/canvas.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/view/canvas/" },
      to: { path: "(?:^|/)node_modules/(?:pixi\\.js|pixi-viewport)/" },
    },
    {
      name: "known-folders",
      comment: "Every file of src lives in a folder of the import table.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(?:${Object.keys(table).join("|")})/` },
      to: {},
    },
    {
      name: "no-cycle",
      comment: "Two files that need each other are one idea, or a third one is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    exclude: { path: "[.](css|svg|md)([?]|$)" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".d.ts", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "default"],
    },
  },
};
