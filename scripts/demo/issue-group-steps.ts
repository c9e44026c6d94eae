import { SynthesisPhase } from '../../schema/events/vocabulary';
import { formIssueGroup, forwardIssueGroup } from '../../src/app/commands/group-commands';
import { issueSynthesisReport } from '../../src/app/commands/synthesis-commands';
import type { IsoDate } from '../../src/kernel/calendar';
import type { BodyKey } from './bodies';
import type { PetitionKey } from './petition-texts';
import type { SessionKey } from './sessions';
import type { Step } from './step';

type Group = Readonly<{ title: string; of: readonly PetitionKey[] }>;

/** What the petitions before session 3 were put together into; each was forwarded by itself. */
const groupsOfSession3: Readonly<Record<string, Group>> = {
  'roads-3-h': { title: 'Đường giao thông nông thôn xuống cấp', of: ['P10', 'P20'] },
  'irrigation-3-h': { title: 'Thủy lợi nội đồng', of: ['P02', 'P18'] },
  'electricity-3-h': { title: 'Chất lượng điện', of: ['P05', 'P16'] },
};

const water = 'water-6-h';
const by: BodyKey = 'standing-committee-h';
const issuer = 'Thường trực HĐND huyện';

const common = (key: string, on: IsoDate) => ({
  key: `demo/${key}`,
  on,
  recordedOn: on,
  by,
  isSynthetic: true,
});

const forming = (makes: string, on: IsoDate, session: SessionKey, { title, of }: Group): Step => ({
  ...common(`group/${makes}`, on),
  makes,
  play: ({ base, idOf, send }) =>
    send(formIssueGroup, {
      ...base,
      title,
      sessionId: idOf(session),
      petitionIds: of.map(idOf),
    }),
});

const synthesis: Step = {
  ...common('synthesis/session-3-h', '2021-12-22'),
  document: { number: '121/BC-HĐND', issuer },
  play: ({ base, idOf, send }) =>
    send(issueSynthesisReport, {
      ...base,
      sessionId: idOf('session-3-h'),
      phase: SynthesisPhase.AFTER_CLOSING,
      groupIds: Object.keys(groupsOfSession3).map(idOf),
    }),
};

/** One of its three petitions was taken back since. */
const forwarding: Step = {
  ...common(`group/${water}/forward`, '2023-07-06'),
  document: { number: '59/CV-HĐND', issuer },
  refusedFor: { T03: 'PETITION_CLOSED' },
  play: ({ base, idOf, send }) =>
    send(forwardIssueGroup, { ...base, groupId: idOf(water), toBodyId: idOf('water-h') }),
};

/** Petitions on one issue, put together, reported on and forwarded in H. */
export const stepsOfIssueGroups = (): readonly Step[] => [
  ...Object.entries(groupsOfSession3).map(([makes, group]) =>
    forming(makes, '2021-12-06', 'session-3-h', group),
  ),
  synthesis,
  forming(water, '2023-06-30', 'session-6-h', {
    title: 'Chất lượng nước sạch nông thôn',
    of: ['T03', 'T06', 'T07'],
  }),
  forwarding,
];
