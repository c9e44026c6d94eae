import type { ExportList } from './export-list';
import {
  anomaliesExport,
  complaintsExport,
  groupDigestsExport,
  issueGroupsExport,
  reRaisedPetitionsExport,
  synthesesExport,
} from './matters.columns';
import { petitionsExport } from './petitions.columns';
import {
  bodiesExport,
  receiptKeysExport,
  rulesExport,
  sessionsExport,
  voterContactsExport,
} from './register.columns';
import {
  figureExplanationExport,
  figuresExport,
  historyExport,
  replyWorkloadExport,
} from './supervision.columns';

/** Every list of the API by the name of its file. */
export const exportLists: Readonly<Record<string, ExportList>> = {
  bodies: bodiesExport,
  sessions: sessionsExport,
  rules: rulesExport,
  receiptKeys: receiptKeysExport,
  voterContacts: voterContactsExport,
  petitions: petitionsExport,
  reRaisedPetitions: reRaisedPetitionsExport,
  issueGroups: issueGroupsExport,
  syntheses: synthesesExport,
  groupDigests: groupDigestsExport,
  complaints: complaintsExport,
  anomalies: anomaliesExport,
  replyWorkload: replyWorkloadExport,
  figures: figuresExport,
  figureExplanation: figureExplanationExport,
  history: historyExport,
};
