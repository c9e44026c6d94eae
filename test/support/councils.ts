import { BodyKind, Role } from '../../schema/events/vocabulary';
import type { Answer, Served } from './served';

/** The roles that a bearer may have. */
export type TokenRole = Exclude<Role, 'system'>;
export const tokenRoles = Object.values(Role).filter((role) => role !== Role.SYSTEM);

/** A council with a body of every kind around it, and a token for every role. */
export type Council = Readonly<{
  id: string;
  bodies: Readonly<Record<keyof typeof BodyKind, string>>;
  tokens: Readonly<Record<TokenRole, string>>;
}>;

let counter = 0;
/** A key that no other command of the tests has. */
export const freshKey = (): string => `key-${String((counter += 1))}`;

const common = () => ({ idempotencyKey: freshKey(), effectiveOn: '2021-11-01' });

const inputType = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

const contact = 'voterContact { id utterances }';
const group = 'issueGroup { id code isForwarded petitions { id } }';
const anomaly = 'anomaly { id kind judgement { isConfirmed } }';
const subjects: Readonly<Record<string, string>> = {
  bodyRegister: 'body { id name }',
  sessionRegister: 'session { id number }',
  sessionPublish: 'session { id publishedOn }',
  ruleAdopt: 'rule { id kind }',
  voterContactPlan: contact,
  voterContactHold: contact,
  minutesFile: contact,
  issueGroupForm: group,
  issueGroupExtend: group,
  issueGroupForward: group,
  synthesisReportIssue: 'synthesis { id petitions isLate dueOn }',
  groupDigestSubmit: 'groupDigest { id submittedOn heldOn dueOn isLate recordedPetitions }',
  complaintSettle: 'complaint { id isSettled }',
  anomalyConfirm: anomaly,
  anomalyDismiss: anomaly,
};

/** Sends a mutation and gives its whole answer; key and date are filled in. */
export const send = (
  { ask }: Served,
  token: string | null,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  ask(
    token,
    `mutation ($input: ${inputType(mutation)}!) { result: ${mutation}(input: $input) {
      ${subjects[mutation] ?? 'petition { id code routing reply }'}
      receipt { keyId events { id stream revision leafHash } recordedAt position signature }
      userErrors { code message field }
      consequences { policy target state userError { code } } } }`,
    { input: { ...common(), ...input } },
    headers,
  );

/** Sends a mutation that must be recorded, and gives the id of its subject. */
export async function record(
  program: Served,
  token: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { data, errors } = await send(program, token, mutation, input);
  expect({ mutation, errors, userErrors: data?.result?.userErrors }).toEqual({
    mutation,
    errors: undefined,
    userErrors: [],
  });
  return data.result.receipt.events[0].stream as string;
}

const kindOfRole: Readonly<Record<Exclude<TokenRole, 'admin'>, keyof typeof BodyKind>> = {
  office: 'COUNCIL_OFFICE',
  delegate: 'PEOPLES_COUNCIL',
  delegate_group: 'DELEGATE_GROUP',
  front: 'FATHERLAND_FRONT',
  peoples_committee: 'PEOPLES_COMMITTEE',
  agency: 'AGENCY',
  standing_committee: 'STANDING_COMMITTEE',
  committee: 'COUNCIL_COMMITTEE',
  inspector: 'STANDING_COMMITTEE',
  auditor: 'STANDING_COMMITTEE',
};

/** Registers a council, and around it a body of each kind; the agency stands under the People's Committee. */
export async function registerCouncil(
  program: Served,
  name: string,
  level: string,
  parentId: string | null = null,
): Promise<Council> {
  const admin = await program.token('admin', null);
  const register = (input: Readonly<Record<string, unknown>>) =>
    record(program, admin, 'bodyRegister', { level, ...input });
  const id = await register({ name, kind: 'PEOPLES_COUNCIL', parentId });
  const around: Partial<Record<keyof typeof BodyKind, string>> = { PEOPLES_COUNCIL: id };
  for (const kind of Object.keys(BodyKind) as (keyof typeof BodyKind)[])
    if (kind !== 'PEOPLES_COUNCIL')
      around[kind] = await register({
        name: `${name}: ${kind}`,
        kind,
        councilId: id,
        parentId: kind === 'AGENCY' ? around.PEOPLES_COMMITTEE : id,
      });
  const bodies = around as Council['bodies'];
  const tokens: Partial<Record<TokenRole, string>> = { admin };
  for (const [role, kind] of Object.entries(kindOfRole))
    tokens[role as TokenRole] = await program.token(role as TokenRole, bodies[kind]);
  return { id, bodies, tokens: tokens as Council['tokens'] };
}

/** A petition of the council, brought to a state by its office. */
export async function petitionIn(
  program: Served,
  { tokens, bodies }: Council,
  state: 'received' | 'classified' | 'forwarded' | 'acknowledged' | 'answered',
  holderId: string = bodies.AGENCY,
): Promise<string> {
  const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
    record(program, tokens.office, mutation, input);
  const petitionId = await office('petitionReceive', {
    title: 'Đường liên xã',
    text: 'Đề nghị sửa đường liên xã.',
    voter: { name: 'Cử tri A', address: 'Thôn 1', phone: '0900000000' },
  });
  if (state === 'received') return petitionId;
  await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
  if (state === 'classified') return petitionId;
  await office('petitionForward', { petitionId, toBodyId: holderId });
  if (state === 'forwarded') return petitionId;
  await office('forwardingAcknowledge', { petitionId, byBodyId: holderId });
  if (state === 'acknowledged') return petitionId;
  await office('petitionAnswer', {
    petitionId,
    byBodyId: holderId,
    text: 'Đã sửa xong.',
    claim: 'RESOLVED',
  });
  return petitionId;
}

/** A session of the council, registered by its office. */
export const sessionOf = (
  program: Served,
  { tokens }: Council,
  number = 3,
  days: Readonly<{ from: string; to: string }> = { from: '2021-12-16', to: '2021-12-17' },
): Promise<string> =>
  record(program, tokens.office, 'sessionRegister', {
    term: 'XXI',
    number,
    kind: 'REGULAR',
    ...days,
  });

/** A voter contact of the council: planned, or held at one point of its own. */
export async function contactIn(
  program: Served,
  { tokens, id }: Council,
  state: 'planned' | 'held',
  sessionId: string | null = null,
): Promise<string> {
  const point = { communeId: id, place: 'Nhà văn hóa', on: '2021-10-30' };
  const contactId = await record(program, tokens.office, 'voterContactPlan', {
    kind: 'BEFORE_SESSION',
    sessionId,
    points: [point],
  });
  if (state === 'planned') return contactId;
  const points = [{ ...point, utterances: 2, voters: 40 }];
  await record(program, tokens.office, 'voterContactHold', { contactId, points });
  return contactId;
}

/** A group of one petition of the council, formed by its office. */
export const groupIn = async (program: Served, council: Council): Promise<string> =>
  record(program, council.tokens.office, 'issueGroupForm', {
    title: 'Giao thông',
    petitionIds: [await petitionIn(program, council, 'classified')],
  });

/** A digest of the council's Delegate Group, on a contact and a petition that it just recorded. */
export const digestIn = async (program: Served, council: Council): Promise<string> =>
  record(program, council.tokens.delegate_group, 'groupDigestSubmit', {
    voterContactId: await contactIn(program, council, 'held'),
    petitionIds: [await petitionIn(program, council, 'received')],
    statedUtterances: 2,
    statedPetitions: 1,
  });

/** A complaint of the council, diverted from its petitions by its office. */
export async function complaintIn(program: Served, council: Council): Promise<string> {
  const { data } = await send(program, council.tokens.office, 'petitionDivert', {
    petitionId: await petitionIn(program, council, 'received'),
    track: 'COMPLAINT',
    toBodyId: council.bodies.AGENCY,
  });
  return data.result.consequences[0].target as string;
}
