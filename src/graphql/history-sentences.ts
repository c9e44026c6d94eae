import type { DomainEvent, EventOfType, EventType } from '../../schema/events/domain-event';
import {
  Claim,
  ContactKind,
  InformChannel,
  RuleKind,
  SessionKind,
} from '../../schema/events/vocabulary';
import { vietnameseDate } from '../kernel/calendar';
import type { Bilingual } from './request-scope';

/** Names a body; an unknown one by its id. */
export type NameOf = (bodyId: string) => string;

type Sentences = {
  readonly [Type in EventType]: (event: EventOfType<Type>, nameOf: NameOf) => Bilingual;
};

const claims: Readonly<Record<Claim, Bilingual>> = {
  [Claim.RESOLVED]: { vi: 'đã giải quyết xong', en: 'resolved' },
  [Claim.IN_PROGRESS]: { vi: 'đang giải quyết', en: 'in progress' },
  [Claim.EXPLAINED]: { vi: 'giải trình', en: 'explained' },
  [Claim.UNRESOLVED]: { vi: 'chưa giải quyết', en: 'unresolved' },
  [Claim.DEFERRED]: { vi: 'tạm gác', en: 'deferred' },
};

const channels: Readonly<Record<InformChannel, Bilingual>> = {
  [InformChannel.MEETING]: { vi: 'tại hội nghị', en: 'at a meeting' },
  [InformChannel.LETTER]: { vi: 'bằng văn bản', en: 'by letter' },
  [InformChannel.POSTING]: { vi: 'bằng niêm yết', en: 'by public posting' },
  [InformChannel.PORTAL]: { vi: 'trên cổng thông tin', en: 'on the portal' },
};

const rules: Readonly<Record<RuleKind, Bilingual>> = {
  [RuleKind.REPLY_DEADLINE]: { vi: 'thời hạn trả lời', en: 'reply deadline' },
  [RuleKind.CALENDAR]: { vi: 'lịch nghỉ', en: 'calendar' },
  [RuleKind.FIELD_CODES]: { vi: 'danh mục lĩnh vực', en: 'list of fields' },
};

const sessions: Readonly<Record<SessionKind, Bilingual>> = {
  [SessionKind.REGULAR]: { vi: 'thường lệ', en: 'regular' },
  [SessionKind.THEMATIC]: { vi: 'chuyên đề', en: 'thematic' },
  [SessionKind.EXTRAORDINARY]: { vi: 'đột xuất', en: 'extraordinary' },
};

const contacts: Readonly<Record<ContactKind, Bilingual>> = {
  [ContactKind.BEFORE_SESSION]: { vi: 'trước kỳ họp', en: 'before a session' },
  [ContactKind.AFTER_SESSION]: { vi: 'sau kỳ họp', en: 'after a session' },
  [ContactKind.THEMATIC]: { vi: 'theo chuyên đề', en: 'on a theme' },
  [ContactKind.LOCAL]: { vi: 'nơi cư trú, nơi làm việc', en: 'where voters live or work' },
};

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const sentences: Sentences = {
  'BodyRegistered.v1': ({ data: { name } }) => ({
    vi: `Ghi nhận cơ quan ${name}.`,
    en: `${name} was registered.`,
  }),
  'SessionRegistered.v1': ({ data: { number, kind, from, to } }) => ({
    vi: `Ghi nhận kỳ họp ${sessions[kind].vi} thứ ${String(number)}, từ ${vietnameseDate(from)} đến ${vietnameseDate(to)}.`,
    en: `The ${sessions[kind].en} session ${String(number)}, ${from} to ${to}, was registered.`,
  }),
  'SessionPublished.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} công bố số liệu của kỳ họp.`,
    en: `${nameOf(byBodyId)} published the figures of the session.`,
  }),
  'RuleAdopted.v1': ({ data: { content, validFrom, basis } }) => ({
    vi: `Ban hành ${rules[content.kind].vi}, áp dụng từ ${vietnameseDate(validFrom)}. Căn cứ: ${basis}.`,
    en: `A ${rules[content.kind].en} was adopted, valid from ${validFrom}. Basis: ${basis}.`,
  }),
  'VoterContactPlanned.v1': ({ data: { byBodyId, kind, points } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} lên kế hoạch tiếp xúc cử tri ${contacts[kind].vi} tại ${String(points.length)} điểm.`,
    en: `${nameOf(byBodyId)} planned a voter contact ${contacts[kind].en}; contact points: ${String(points.length)}.`,
  }),
  'VoterContactHeld.v1': ({ data: { byBodyId, points } }, nameOf) => {
    const utterances = String(sum(points.map((point) => point.utterances)));
    return {
      vi: `${nameOf(byBodyId)} ghi nhận đã tiếp xúc cử tri tại ${String(points.length)} điểm, ${utterances} lượt ý kiến.`,
      en: `${nameOf(byBodyId)} recorded the voter contact as held; contact points: ${String(points.length)}, utterances: ${utterances}.`,
    };
  },
  'MinutesFiled.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} nộp biên bản.`,
    en: `${nameOf(byBodyId)} filed minutes.`,
  }),
  'PetitionReceived.v1': ({ data: { code, receivedByBodyId } }, nameOf) => ({
    vi: `${nameOf(receivedByBodyId)} tiếp nhận kiến nghị, mã ${code}.`,
    en: `${nameOf(receivedByBodyId)} received the petition, code ${code}.`,
  }),
  'PetitionClassified.v1': ({ data: { byBodyId, fieldCode } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} phân loại vào lĩnh vực ${fieldCode}.`,
    en: `${nameOf(byBodyId)} classified it in the field ${fieldCode}.`,
  }),
  'PetitionForwarded.v1': ({ data: { byBodyId, toBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} chuyển đến ${nameOf(toBodyId)}.`,
    en: `${nameOf(byBodyId)} forwarded it to ${nameOf(toBodyId)}.`,
  }),
  'ForwardingAcknowledged.v1': ({ data: { byBodyId, due } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} xác nhận đã nhận; hạn trả lời ${vietnameseDate(due.on)}.`,
    en: `${nameOf(byBodyId)} confirmed its receipt; a reply is due on ${due.on}.`,
  }),
  'PetitionReturned.v1': ({ data: { byBodyId, competentBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} trả lại vì không thuộc thẩm quyền${competentBodyId === null ? '' : `; đề nghị chuyển ${nameOf(competentBodyId)}`}.`,
    en: `${nameOf(byBodyId)} returned it for competence${competentBodyId === null ? '' : `; it proposes ${nameOf(competentBodyId)}`}.`,
  }),
  'PetitionAnswered.v1': ({ data: { byBodyId, claim } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} trả lời: ${claims[claim].vi}.`,
    en: `${nameOf(byBodyId)} answered: ${claims[claim].en}.`,
  }),
  'PetitionReRaised.v1': ({ data: { byCode, hasNewFacts } }) => ({
    vi: `Cử tri kiến nghị lại, mã ${byCode}, ${hasNewFacts ? 'có' : 'không có'} tình tiết mới.`,
    en: `Voters raised it again, code ${byCode}, ${hasNewFacts ? 'with' : 'without'} new facts.`,
  }),
  'VotersInformed.v1': ({ data: { byBodyId, channel } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} thông báo cho cử tri ${channels[channel].vi}.`,
    en: `${nameOf(byBodyId)} informed the voters ${channels[channel].en}.`,
  }),
};

/** What an event says, in a sentence without any sealed text. */
export function sentenceOf(event: DomainEvent, nameOf: NameOf): Bilingual {
  const sentence = sentences[event.type] as (event: DomainEvent, nameOf: NameOf) => Bilingual;
  return sentence(event, nameOf);
}
