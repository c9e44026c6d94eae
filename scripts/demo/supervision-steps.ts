import { Claim, SynthesisPhase, Verdict } from '../../schema/events/vocabulary';
import { formIssueGroup } from '../../src/app/commands/group-commands';
import { publishResult, sendUrgingLetter } from '../../src/app/commands/petition-informing';
import { assessOutcome, reportMilestone } from '../../src/app/commands/petition-reply';
import { issueSynthesisReport } from '../../src/app/commands/synthesis-commands';
import type { IsoDate } from '../../src/kernel/calendar';
import { bodyEntry, type BodyKey } from './bodies';
import type { PetitionKey } from './petition-texts';
import type { Step } from './step';

type Act = Readonly<{
  key: string;
  on: IsoDate;
  by: BodyKey;
  number?: string;
  makes?: string;
  play: Step['play'];
}>;

const stepOf = ({ key, on, by, number, ...act }: Act): Step => ({
  key: `demo/${key}`,
  on,
  recordedOn: on,
  by,
  ...(number ? { document: { number, issuer: bodyEntry(by).name } } : {}),
  isSynthetic: true,
  ...act,
});

/** What the petitions before session 3 were put together into. */
const groups: Readonly<Record<string, Readonly<{ title: string; of: readonly PetitionKey[] }>>> = {
  'roads-3-h': { title: 'Đường giao thông nông thôn xuống cấp', of: ['P10', 'P20'] },
  'irrigation-3-h': { title: 'Thủy lợi nội đồng', of: ['P02', 'P18'] },
  'electricity-3-h': { title: 'Chất lượng điện', of: ['P05', 'P16'] },
};

const groupings: readonly Act[] = Object.entries(groups).map(([makes, { title, of }]) => ({
  key: `group/${makes}`,
  on: '2021-12-06',
  by: 'standing-committee-h',
  makes,
  play: ({ base, idOf, send }) =>
    send(formIssueGroup, {
      ...base,
      title,
      sessionId: idOf('session-3-h'),
      petitionIds: of.map(idOf),
    }),
}));

const synthesis: Act = {
  key: 'synthesis/session-3-h',
  on: '2021-12-22',
  by: 'standing-committee-h',
  number: '121/BC-HĐND',
  play: ({ base, idOf, send }) =>
    send(issueSynthesisReport, {
      ...base,
      sessionId: idOf('session-3-h'),
      phase: SynthesisPhase.AFTER_CLOSING,
      groupIds: Object.keys(groups).map(idOf),
    }),
};

const urging = (petition: PetitionKey, on: IsoDate, number: string, note: string): Act => ({
  key: `${petition}/urge/${on}`,
  on,
  by: 'standing-committee-h',
  number,
  play: ({ base, idOf, send }) =>
    send(sendUrgingLetter, { ...base, petitionId: idOf(petition), note }),
});

const assessment = (
  petition: PetitionKey,
  on: IsoDate,
  [verdict, outcome]: readonly [Verdict, Claim],
  note: string,
): Act => ({
  key: `${petition}/assess`,
  on,
  by: 'group-1-h',
  play: ({ base, idOf, send }) =>
    send(assessOutcome, { ...base, petitionId: idOf(petition), verdict, outcome, note }),
});

const milestoneDone = (
  petition: PetitionKey,
  on: IsoDate,
  milestone: number,
  note: string,
): Act => ({
  key: `${petition}/milestone-${milestone}`,
  on,
  by: 'peoples-committee-h',
  play: ({ base, idOf, send }) =>
    send(reportMilestone, { ...base, petitionId: idOf(petition), milestone, isDone: true, note }),
});

const acts: readonly Act[] = [
  ...groupings,
  synthesis,
  urging('P03', '2022-01-24', '09/CV-HĐND', 'Còn 15 ngày là hết hạn trả lời.'),
  urging('P03', '2022-02-09', '14/CV-HĐND', 'Đã quá hạn trả lời; đề nghị trả lời ngay.'),
  urging('P12', '2022-02-14', '16/CV-HĐND', 'Đã quá hạn trả lời; đề nghị báo cáo lý do.'),
  assessment(
    'P03',
    '2022-04-05',
    [Verdict.UNSATISFACTORY, Claim.UNRESOLVED],
    'Trả lời chậm và không nêu thời hạn giải quyết; 27 hộ vẫn chưa có giấy.',
  ),
  milestoneDone('S04', '2023-03-29', 1, 'Đã trao 8 giấy ngày 28/03/2023.'),
  milestoneDone('S04', '2023-05-22', 2, 'Đã trao 19 giấy ngày 19/05/2023.'),
  assessment(
    'S04',
    '2023-06-08',
    [Verdict.SATISFACTORY, Claim.RESOLVED],
    'Cả 27 hộ đã có giấy; cử tri đồng tình.',
  ),
  {
    key: 'S04/publish',
    on: '2023-06-12',
    by: 'standing-committee-h',
    number: '47/TB-HĐND',
    play: ({ base, idOf, send }) => send(publishResult, { ...base, petitionId: idOf('S04') }),
  },
];

/** What the council does about petitions beside forwarding them, in H. */
export const stepsOfSupervision = (): readonly Step[] => acts.map(stepOf);
