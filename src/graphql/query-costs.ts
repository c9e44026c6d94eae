import { sealedTexts } from '../../schema/graphql/kinds-of-fields';
import { importRowsMax } from '../../schema/graphql/petition-import.inputs';

/**
 * What a field costs besides what is selected in it: one is about the work of giving a stored value, and what is left
 * out costs one. `items` is how many a list usually holds; a page holds what `first` asks for.
 */
type FieldCost = Readonly<{ own?: number; items?: number }>;

/** A list that is counted, or summed, in the store. */
const counted = 50;
/** A text is sealed, and has to be opened. */
const sealed = 5;
/** A command is signed, written and flushed to the disk. */
const command = 200;

const payload = { userErrors: { items: 1 }, consequences: { items: 3 } };

/** A hundred commands: what is written side by side is flushed together. */
const batch = 100 * command;

/** By type and field. Every list has its size here. */
export const fieldCosts: Readonly<Record<string, Readonly<Record<string, FieldCost>>>> = {
  Query: {
    figures: { items: 10 },
    history: { own: counted },
    receiptKeys: { items: 1 },
    // A chain is read for each that is listed.
    reRaisedPetitions: { own: 1000 },
    // A page of each kind may have to be read.
    anomalies: { own: 500 },
    // Each body of the council costs a dozen counts, whichever of them are asked for.
    replyWorkload: { own: 1000, items: 50 },
    // Some 60 texts are opened and compared, whatever comes of them.
    similarPetitions: { own: 1000, items: 20 },
  },
  // What is told costs again each time.
  Subscription: { workloadChanged: { own: counted } },
  FiguresChange: { figures: { items: 10 } },
  Mutation: { petitionsImport: { own: batch } },
  PetitionsImportPayload: { rows: { items: importRowsMax } },
  ImportedRow: { errors: { items: 1 } },
  Petition: {
    answers: { items: 1.5 },
    information: { items: 1 },
    returns: { items: 0.5 },
    // Most petitions have none of these.
    extensions: { items: 0.1 },
    assessments: { items: 0.3 },
    urgings: { items: 0.3 },
    publications: { items: 0.3 },
    assignments: { items: 0.2 },
    coordination: { items: 0.2 },
    reopenings: { items: 0.1 },
    corrections: { items: 0.1 },
    mergedInto: { items: 0.1 },
    withdrawal: { items: 0.1 },
    lead: { items: 0.2 },
    contact: { items: 0.5 },
    absorbed: { items: 2 },
    parts: { items: 2 },
    // The whole chain is read before anything of it can be told.
    recurrence: { own: counted },
  },
  Answer: { roadmap: { items: 3 } },
  DueDate: { calendars: { items: 2 }, passedOver: { items: 5 }, steps: { items: 5 } },
  Recurrence: {
    followUps: { items: 2 },
    occurrences: { items: 10 },
    sessions: { items: 5 },
  },
  RecurrenceOccurrence: { answers: { items: 2 } },
  // Its own stream is read.
  NumberedDocument: { dates: { items: 1.2 } },
  NumberSeries: { missingNumbers: { items: 5 } },
  Anomaly: { events: { own: counted, items: 4 } },
  IssueGroup: { petitions: { items: 50 } },
  Synthesis: { groups: { items: 10 } },
  GroupDigest: { petitions: { items: 50 }, dueSteps: { items: 6 } },
  Correction: { before: { own: sealed }, after: { own: sealed } },
  Complaint: { track: { own: sealed } },
  Figure: { value: { own: counted }, of: { own: counted }, explanation: { own: counted } },
  VoterContact: {
    heldPoints: { items: 5 },
    minutes: { items: 2 },
    plannedPoints: { items: 5 },
  },
  CalendarRule: { off: { items: 20 }, worked: { items: 5 } },
  FieldCodesRule: { codes: { items: 20 } },
  Receipt: { events: { items: 1 } },
  Payload: payload,
  BodyPayload: payload,
  SessionPayload: payload,
  RulePayload: payload,
  VoterContactPayload: payload,
  PetitionPayload: payload,
  IssueGroupPayload: { ...payload, consequences: { items: 50 } },
  SynthesisPayload: payload,
  GroupDigestPayload: payload,
  ComplaintPayload: payload,
  AnomalyPayload: payload,
  // The schema about itself.
  __Schema: { types: { items: 100 }, directives: { items: 5 } },
  __Type: {
    fields: { items: 5 },
    interfaces: { items: 1 },
    possibleTypes: { items: 1 },
    enumValues: { items: 2 },
    inputFields: { items: 2 },
    // Most types wrap no other one.
    ofType: { items: 0.5 },
  },
  __Field: { args: { items: 1 } },
  __Directive: { locations: { items: 2 }, args: { items: 1 } },
};

/** What the fields of some types cost alike. */
export function costOf(type: string, field: string): Required<FieldCost> {
  const { own = defaultOwn(type, field), items = 1 } = fieldCosts[type]?.[field] ?? {};
  return { own, items };
}

const isSealed = (type: string, field: string): boolean =>
  sealedTexts.some((one) => one.Type.name === type && one.field === field);

const isOfConnection = (type: string): boolean => type.endsWith('Connection');

function defaultOwn(type: string, field: string): number {
  if (type === 'Mutation') return command;
  if (isSealed(type, field)) return sealed;
  return isOfConnection(type) && field === 'totalCount' ? counted : 1;
}

/** Whether a list holds as many as its connection was asked for. */
export const isPage = (type: string, field: string): boolean =>
  isOfConnection(type) && (field === 'nodes' || field === 'edges');
