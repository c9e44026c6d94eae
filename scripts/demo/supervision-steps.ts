import { anomalyId } from '../../projections/anomaly-rules';
import { AnomalyKind, Claim, Verdict } from '../../schema/events/vocabulary';
import { confirmAnomaly, dismissAnomaly } from '../../src/app/commands/anomaly-commands';
import { publishResult, sendUrgingLetter } from '../../src/app/commands/petition-informing';
import { assessOutcome, reportMilestone } from '../../src/app/commands/petition-reply';
import type { IsoDate } from '../../src/kernel/calendar';
import { bodyEntry, type BodyKey } from './bodies';
import type { PetitionKey } from './petition-texts';
import type { Step } from './step';

type Act = Readonly<{
  key: string;
  on: IsoDate;
  by: BodyKey;
  number?: string;
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

type AnomalyKey = Readonly<{ kind: AnomalyKind; of: PetitionKey }>;

/** What a Board says of what the program had noticed. */
const judgement = (
  definition: typeof confirmAnomaly,
  on: IsoDate,
  { kind, of }: AnomalyKey,
  reason: string,
): Act => ({
  key: `${of}/${kind}`,
  on,
  by: 'board-economy-h',
  play: ({ base, idOf, send }) =>
    send(definition, { ...base, anomalyId: anomalyId(kind, idOf(of)), reason }),
});

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
  judgement(
    confirmAnomaly,
    '2023-06-20',
    { kind: AnomalyKind.REPLY_LATE, of: 'P03' },
    'Trả lời sau hạn 35 ngày, không có văn bản đề nghị gia hạn.',
  ),
  judgement(
    dismissAnomaly,
    '2023-06-20',
    { kind: AnomalyKind.PING_PONG, of: 'P09' },
    'Cả hai lần trả lại đều nêu đúng lý do; không có biểu hiện đùn đẩy.',
  ),
];

/** What the council does about petitions beside forwarding them, in H. */
export const stepsOfSupervision = (): readonly Step[] => acts.map(stepOf);
