import type { DueDate } from '../../schema/events/petition/due-date';
import { Claim, InformChannel } from '../../schema/events/vocabulary';
import type { PetitionCommand } from '../../src/domain/petition/petition.commands';
import { addDays, type IsoDate } from '../../src/kernel/calendar';
import type { Council } from './council';
import { sampleText } from './petitions';
import type { Random } from './random';

export type Act =
  | 'receive'
  | 'classify'
  | 'forward'
  | 'return'
  | 'acknowledge'
  | 'answer_in_progress'
  | 'answer'
  | 'inform'
  | 're_raise';

/** What happens to a petition, in its order; most are answered at once, some return or come up again. */
export function plannedActs(random: Random): readonly Act[] {
  const sometimes = (share: number, ...acts: readonly Act[]) => (random() < share ? acts : []);
  return [
    ...(['receive', 'classify', 'forward'] as const),
    ...sometimes(0.08, 'return', 'classify', 'forward'),
    ...sometimes(0.92, 'acknowledge'),
    ...sometimes(0.3, 'answer_in_progress'),
    'answer',
    ...sometimes(0.85, 'inform'),
    ...sometimes(0.05, 're_raise'),
  ];
}

export type Deed = Readonly<{
  act: Act;
  /** The petition's number, from 0. */
  place: number;
  council: Council;
  /** The agency that it is forwarded to, or that holds it. */
  agencyId: string;
  on: IsoDate;
  due: DueDate;
}>;

const answerText =
  'Cơ quan đã kiểm tra thực tế cùng UBND xã, đưa công trình vào kế hoạch vốn năm nay và sẽ báo kết quả cho cử tri.';

export function commandOf({ act, place, council, agencyId, on, due }: Deed): PetitionCommand {
  const { officeId, sessionId, communeIds } = council;
  const { title, text, fieldCode, level } = sampleText(place);
  const communeId = communeIds[place % communeIds.length] ?? null;
  switch (act) {
    case 'receive':
      return {
        type: 'ReceivePetition',
        code: `KN-2021-${String(place).padStart(6, '0')}`,
        byBodyId: officeId,
        ...{ sessionId, communeId, title, text, contact: null, reRaises: null },
        voter: place % 5 < 2 ? { name: `Cử tri ${place}`, address: 'Thôn 1', phone: null } : null,
      };
    case 'classify':
      return { type: 'ClassifyPetition', byBodyId: officeId, fieldCode, level };
    case 'forward':
      return { type: 'ForwardPetition', byBodyId: officeId, toBodyId: agencyId };
    case 'return':
      return {
        type: 'ReturnPetition',
        byBodyId: agencyId,
        reason: 'Không thuộc thẩm quyền của cơ quan.',
        competentBodyId: null,
      };
    case 'acknowledge':
      return { type: 'AcknowledgeForwarding', byBodyId: agencyId, due };
    case 'answer_in_progress': {
      const roadmap = [30, 120].map((days) => ({ task: title, dueOn: addDays(on, days) }));
      const claim = Claim.IN_PROGRESS;
      return { type: 'AnswerPetition', byBodyId: agencyId, text: answerText, claim, roadmap };
    }
    case 'answer': {
      const claim = Claim.RESOLVED;
      return { type: 'AnswerPetition', byBodyId: agencyId, text: answerText, claim, roadmap: [] };
    }
    case 'inform':
      return {
        type: 'InformVoters',
        byBodyId: officeId,
        channel: InformChannel.MEETING,
        note: null,
      };
    case 're_raise':
      return {
        type: 'MarkReRaised',
        byPetitionId: `petition-${place}`,
        byCode: 'KN-2022-000001',
        sessionId,
        hasNewFacts: false,
      };
  }
}
