/** French texts of an assistant's card and of the careers. */

import type { assistant as english } from "../en/assistant.ts";

export const assistant: Readonly<Record<keyof typeof english, string>> = {
  "assistant.open": "En savoir plus : {assistant}",
  "assistant.users": "Utilisateurs",
  "assistant.of": "{part, number} sur {whole, number}",
  "assistant.licences": "Licences",
  "assistant.trust": "Confiance sur 100",
  "assistant.uses": "Usages par semaine",
  "assistant.cost": "Coût par semaine",
  "assistant.bill": "Requêtes, semaine passée",
  "assistant.bill-of": "{bill}, {plan} prévus",
  "assistant.measured": "Erreur mesurée",
  "assistant.back-to-use": "Retour à l’usage",
  "assistant.by-LAUNCHED": "Quand commence la semaine suivante ; après consultation là où la loi le demande.",
  "assistant.by-CONSULTED": "De soi-même, une fois les représentants du personnel entendus.",
  "assistant.by-consulted-until":
    "De soi-même après la semaine {week, number}, une fois les représentants du personnel entendus.",
  "assistant.by-integrated":
    "De soi-même, une fois intégré par l’informatique, {share} à ce jour ; {first, select, pilot {si une partie de l’équipe l’essaie d’abord} other {si tous commencent ensemble}}.",
  "assistant.by-pilot": "De soi-même, après {weeks, plural, one {# semaine} other {# semaines}} d’essai.",
  "assistant.by-WIDEN": "Sur décision, preuves à l’appui :",
  "assistant.by-NARROW": "Sur décision, à tout moment : une personne regarde à nouveau.",
  "assistant.by-SUSPEND": "Sur décision, à tout moment : personne ne s’en sert jusqu’à la reprise.",
  "assistant.by-RESUME": "Sur décision, au niveau qu’il avait.",
  "assistant.by-resume-at": "De soi-même en semaine {week, number}, au niveau qu’il avait.",
  "assistant.by-RETIRE": "Sur décision, et pour de bon.",
  "assistant.ceiling":
    "Cet assistant ne va pas plus loin que « {level} » : les niveaux en pointillé lui sont fermés.",
  "assistant.incidents": "Ses incidents",
  "assistant.no-incidents": "Aucun que l’on ait remarqué.",
  "assistant-the.office-assistant": "l’assistant bureautique",
  "assistant-the.sales-copilot": "le copilote commercial",
  "assistant-the.contract-summariser": "la synthèse juridique",
  "assistant-the.maintenance-aid": "l’aide à la maintenance",
  "assistant-the.predictive-maintenance": "la maintenance prédictive",
  "assistant-the.warehouse-robots": "les robots d’entrepôt",
  "assistant-the.cv-screening": "le tri de candidatures",
  "assistant-the.service-agent": "l’agent de service client",
  "assistant-the.file-reader": "la lecture de dossiers",
  "assistant-the.code-assistant": "l’assistant de code",
  "assistant-the.invoice-matcher": "le rapprochement de factures",
  "assistant-the.content-studio": "le studio de contenus",
};
