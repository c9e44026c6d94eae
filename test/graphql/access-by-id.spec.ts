import {
  complaintIn,
  contactIn,
  digestIn,
  type Council,
  groupIn,
  petitionIn,
  record,
  registerCouncil,
  sessionOf,
  type TokenRole,
  tokenRoles,
} from '../support/councils';
import { served, type Served } from '../support/served';

type Kind = 'contact' | 'group' | 'synthesis' | 'digest' | 'complaint' | 'anomaly';
type Place = 'own' | 'below' | 'beside';
type Seen = readonly Place[] | 'FORBIDDEN' | 'UNAUTHENTICATED';

const ofCouncil: Seen = ['own'];
const withBelow: Seen = ['own', 'below'];

const councilMatters: Readonly<Record<TokenRole, Seen>> = {
  office: withBelow,
  delegate: ofCouncil,
  delegate_group: ofCouncil,
  front: ofCouncil,
  peoples_committee: ofCouncil,
  agency: ofCouncil,
  standing_committee: withBelow,
  committee: ofCouncil,
  inspector: withBelow,
  auditor: withBelow,
  admin: 'FORBIDDEN',
};
const forbidden = Object.fromEntries(tokenRoles.map((role) => [role, 'FORBIDDEN'])) as Readonly<
  Record<TokenRole, Seen>
>;

/** Where each role sees what councils have beside their petitions. */
const visible: Readonly<Record<Kind, Readonly<Record<TokenRole, Seen>>>> = {
  contact: councilMatters,
  group: councilMatters,
  synthesis: councilMatters,
  digest: councilMatters,
  complaint: { ...forbidden, office: ofCouncil, standing_committee: ofCouncil },
  anomaly: {
    ...councilMatters,
    front: 'FORBIDDEN',
    peoples_committee: 'FORBIDDEN',
    agency: 'FORBIDDEN',
  },
};

/** One of each kind, which its history has something of. */
async function subjectsOf(
  program: Served,
  council: Council,
): Promise<Readonly<Record<Kind, string>>> {
  const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
    record(program, council.tokens.office, mutation, input);
  const group = await groupIn(program, council);
  const answered = await petitionIn(program, council, 'answered');
  return {
    contact: await contactIn(program, council, 'held'),
    group,
    synthesis: await office('synthesisReportIssue', {
      sessionId: await sessionOf(program, council),
      phase: 'AFTER_CLOSING',
      groupIds: [group],
    }),
    digest: await digestIn(program, council),
    complaint: await complaintIn(program, council),
    anomaly: await office('anomalyConfirm', {
      anomalyId: `anomaly-reply_without_number-${answered}`,
      reason: 'Không có công văn.',
    }),
  };
}

describe('a subject by its id, and its history', () => {
  it('are shown to each role where the list of its kind would show it', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const beside = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const subjects: Readonly<Record<Place, Readonly<Record<Kind, string>>>> = {
      own: await subjectsOf(program, own),
      below: await subjectsOf(program, below),
      beside: await subjectsOf(program, beside),
    };
    await program.app.reach((await program.app.ports.events.head())!.position);

    const seenBy = async (token: string | null, kind: Kind, field: string): Promise<Seen> => {
      const seen: Place[] = [];
      for (const [place, ids] of Object.entries(subjects)) {
        const question = `query ($id: ID!) { found: ${field} }`;
        const { data, errors } = await program.ask(token, question, { id: ids[kind] });
        if (errors) return errors[0]?.extensions['code'] as Seen;
        if (data.found !== null) seen.push(place as Place);
      }
      return seen;
    };
    const found: Record<string, Seen> = {};
    const expected: Record<string, Seen> = {};
    for (const field of [
      'node(id: $id) { id }',
      'history(subjectId: $id, first: 1) { totalCount }',
    ])
      for (const kind of Object.keys(visible) as Kind[]) {
        for (const role of tokenRoles) {
          found[`${role} ${kind} ${field}`] = await seenBy(own.tokens[role], kind, field);
          expected[`${role} ${kind} ${field}`] = visible[kind][role];
        }
        found[`public ${kind} ${field}`] = await seenBy(null, kind, field);
        expected[`public ${kind} ${field}`] = 'UNAUTHENTICATED';
      }
    expect(found).toEqual(expected);
  });

  it('are neither there where there is nothing of that name', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const kinds = ['body', 'session', 'rule', 'petition', ...Object.keys(visible)];
    for (const id of [...kinds.map((kind) => `${kind}-none`), 'none', 'body', '__proto__']) {
      const { data, errors } = await program.ask(
        tokens.office,
        'query ($id: ID!) { node(id: $id) { id } history(subjectId: $id, first: 1) { totalCount } }',
        { id },
      );
      expect([id, errors, data]).toEqual([id, undefined, { node: null, history: null }]);
    }
  });
});
