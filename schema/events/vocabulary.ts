/**
 * The closed lists of stored words. Keys are the names in the GraphQL API, values are what events hold:
 * a stored value is never changed or reused.
 */
export type ValueOf<T> = T[keyof T];

export const Role = {
  OFFICE: 'office',
  DELEGATE: 'delegate',
  DELEGATE_GROUP: 'delegate_group',
  FRONT: 'front',
  PEOPLES_COMMITTEE: 'peoples_committee',
  AGENCY: 'agency',
  STANDING_COMMITTEE: 'standing_committee',
  COMMITTEE: 'committee',
  INSPECTOR: 'inspector',
  AUDITOR: 'auditor',
  ADMIN: 'admin',
  SYSTEM: 'system',
} as const;
export type Role = ValueOf<typeof Role>;

export const BodyKind = {
  PEOPLES_COUNCIL: 'peoples_council',
  STANDING_COMMITTEE: 'standing_committee',
  COUNCIL_COMMITTEE: 'council_committee',
  DELEGATE_GROUP: 'delegate_group',
  COUNCIL_OFFICE: 'council_office',
  PEOPLES_COMMITTEE: 'peoples_committee',
  AGENCY: 'agency',
  FATHERLAND_FRONT: 'fatherland_front',
} as const;
export type BodyKind = ValueOf<typeof BodyKind>;

/** From the top; a council's parent is a council of a level above. */
export const Level = {
  CENTRAL: 'central',
  PROVINCE: 'province',
  DISTRICT: 'district',
  COMMUNE: 'commune',
} as const;
export type Level = ValueOf<typeof Level>;

export const SessionKind = {
  REGULAR: 'regular',
  THEMATIC: 'thematic',
  EXTRAORDINARY: 'extraordinary',
} as const;
export type SessionKind = ValueOf<typeof SessionKind>;

/** Kinds of voter contact (Joint Resolution 72/2025). */
export const ContactKind = {
  BEFORE_SESSION: 'before_session',
  AFTER_SESSION: 'after_session',
  THEMATIC: 'thematic',
  /** Where voters live or work. */
  LOCAL: 'local',
} as const;
export type ContactKind = ValueOf<typeof ContactKind>;

/** Where a petition is. */
export const Routing = {
  RECEIVED: 'received',
  CLASSIFIED: 'classified',
  FORWARDED: 'forwarded',
  ACKNOWLEDGED: 'acknowledged',
  RETURNED: 'returned',
  /** Closed: these four no longer go anywhere by themselves. */
  MERGED: 'merged',
  SPLIT: 'split',
  DIVERTED: 'diverted',
  WITHDRAWN: 'withdrawn',
} as const;
export type Routing = ValueOf<typeof Routing>;

/** Whether it was replied to. */
export const Reply = {
  NONE: 'none',
  IN_PROGRESS: 'in_progress',
  FINAL: 'final',
} as const;
export type Reply = ValueOf<typeof Reply>;

/** The outcome that the answering body claims (Joint Resolution 72/2025, Art. 49.2, and local practice). */
export const Claim = {
  RESOLVED: 'resolved',
  IN_PROGRESS: 'in_progress',
  EXPLAINED: 'explained',
  UNRESOLVED: 'unresolved',
  DEFERRED: 'deferred',
} as const;
export type Claim = ValueOf<typeof Claim>;

/** What the council thinks of an answer and its outcome (Joint Resolution 72/2025, Art. 53.5). */
export const Verdict = {
  SATISFACTORY: 'satisfactory',
  UNCLEAR: 'unclear',
  UNSATISFACTORY: 'unsatisfactory',
} as const;
export type Verdict = ValueOf<typeof Verdict>;

/** Neighbouring tracks: diverted and watched, not processed. */
export const Track = {
  COMPLAINT: 'complaint',
  DENUNCIATION: 'denunciation',
  CITIZEN_RECEPTION: 'citizen_reception',
} as const;
export type Track = ValueOf<typeof Track>;

/** What a correction may change of a petition. Texts are stored sealed, codes in clear. */
export const CorrectedText = {
  TITLE: 'title',
  TEXT: 'text',
  VOTER_NAME: 'voter.name',
  VOTER_ADDRESS: 'voter.address',
  VOTER_PHONE: 'voter.phone',
} as const;
export type CorrectedText = ValueOf<typeof CorrectedText>;

/** The longest that each text of a petition may be, received or corrected, in UTF-16 code units. */
export const petitionTextMax = {
  [CorrectedText.TITLE]: 300,
  [CorrectedText.TEXT]: 10_000,
  [CorrectedText.VOTER_NAME]: 200,
  [CorrectedText.VOTER_ADDRESS]: 500,
  [CorrectedText.VOTER_PHONE]: 50,
} as const satisfies Record<CorrectedText, number>;

export const CorrectedCode = {
  SESSION: 'sessionId',
  COMMUNE: 'communeId',
  FIELD: 'fieldCode',
  LEVEL: 'level',
  RECEIVED_ON: 'receivedOn',
} as const;
export type CorrectedCode = ValueOf<typeof CorrectedCode>;

/** When a synthesis report is issued: 15 days before the opening, or after the closing of a session. */
export const SynthesisPhase = {
  BEFORE_OPENING: 'before_opening',
  AFTER_CLOSING: 'after_closing',
} as const;
export type SynthesisPhase = ValueOf<typeof SynthesisPhase>;

/** What the program notices by itself; a person confirms or dismisses it. */
export const AnomalyKind = {
  REPLY_LATE: 'reply_late',
  REPLY_OVERDUE: 'reply_overdue',
  RECORDED_LATE: 'recorded_late',
  REPLY_BEFORE_RECEIPT: 'reply_before_receipt',
  RAISED_AGAIN_AFTER_ANSWER: 'raised_again_after_answer',
  PING_PONG: 'ping_pong',
  SENT_UPWARD: 'sent_upward',
  REPLY_WITHOUT_NUMBER: 'reply_without_number',
  REPLY_COPIED: 'reply_copied',
  REPLY_EMPTY: 'reply_empty',
  NUMBER_TWICE: 'number_twice',
  NUMBER_MISFIT: 'number_misfit',
  NUMBERS_MISSING: 'numbers_missing',
  CLAIMED_NOT_DONE: 'claimed_not_done',
  VOTERS_NOT_TOLD: 'voters_not_told',
} as const;
export type AnomalyKind = ValueOf<typeof AnomalyKind>;

export const InformChannel = {
  MEETING: 'meeting',
  LETTER: 'letter',
  POSTING: 'posting',
  PORTAL: 'portal',
} as const;
export type InformChannel = ValueOf<typeof InformChannel>;

/** What is counted; different ones are never added or compared. */
export const FigureUnit = {
  CONTACT_POINT: 'contact_point',
  COMMUNE: 'commune',
  UTTERANCE: 'utterance',
  PETITION: 'petition',
  ISSUE_GROUP: 'issue_group',
} as const;
export type FigureUnit = ValueOf<typeof FigureUnit>;

/** What is counted for a session. */
export const FigureName = {
  CONTACT_POINTS: 'contact_points',
  COMMUNES_CONTACTED: 'communes_contacted',
  UTTERANCES: 'utterances',
  PETITIONS_RECEIVED: 'petitions_received',
  PETITIONS_RE_RAISING: 'petitions_re_raising',
  PETITIONS_FORWARDED: 'petitions_forwarded',
  PETITIONS_ANSWERED: 'petitions_answered',
  PETITIONS_ANSWERED_LATE: 'petitions_answered_late',
  PETITIONS_VOTERS_INFORMED: 'petitions_voters_informed',
} as const;
export type FigureName = ValueOf<typeof FigureName>;

export const RuleKind = {
  REPLY_DEADLINE: 'reply_deadline',
  CALENDAR: 'calendar',
  FIELD_CODES: 'field_codes',
} as const;
export type RuleKind = ValueOf<typeof RuleKind>;

export const DayUnit = {
  CALENDAR_DAY: 'calendar_day',
  WORKING_DAY: 'working_day',
} as const;

/** How well a rule's content is founded. */
export const Evidence = {
  /** Read in the law's text. */
  LAW: 'V',
  /** A secondary source. */
  SECONDARY: 'S',
  /** General knowledge. */
  GENERAL: 'O',
  /** Not found: a working assumption that a council may replace. */
  UNKNOWN: 'U',
} as const;
export type Evidence = ValueOf<typeof Evidence>;

export const Source = {
  API: 'api',
  IMPORT: 'import',
  POLICY: 'policy',
  GENESIS: 'genesis',
} as const;
export type Source = ValueOf<typeof Source>;

/** How near or past its date a running clock is, as of a day; the bands do not overlap. */
export const Tier = {
  /** Forwarded and the receipt not confirmed: no clock runs. */
  UNACKNOWLEDGED: 'unacknowledged',
  DUE_LATER: 'due_later',
  DUE_IN_8_TO_15: 'due_in_8_to_15',
  DUE_IN_4_TO_7: 'due_in_4_to_7',
  DUE_IN_0_TO_3: 'due_in_0_to_3',
  /** 1 to 30 days after the date. */
  OVERDUE: 'overdue',
  /** More than 30 days after the date. */
  VERY_OVERDUE: 'very_overdue',
} as const;
export type Tier = ValueOf<typeof Tier>;
