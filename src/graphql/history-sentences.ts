import type { DomainEvent, EventOfType, EventType } from '../../schema/events/domain-event';
import {
  Claim,
  ContactKind,
  InformChannel,
  RuleKind,
  SessionKind,
  SynthesisPhase,
  Verdict,
  CorrectedCode,
  CorrectedText,
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

const verdicts: Readonly<Record<Verdict, Bilingual>> = {
  [Verdict.SATISFACTORY]: { vi: 'thỏa đáng', en: 'satisfactory' },
  [Verdict.UNCLEAR]: { vi: 'chưa rõ', en: 'unclear' },
  [Verdict.UNSATISFACTORY]: { vi: 'chưa thỏa đáng', en: 'unsatisfactory' },
};

const phases: Readonly<Record<SynthesisPhase, Bilingual>> = {
  [SynthesisPhase.BEFORE_OPENING]: { vi: 'trước kỳ họp', en: 'before the session' },
  [SynthesisPhase.AFTER_CLOSING]: { vi: 'sau kỳ họp', en: 'after the session' },
};

const corrected: Readonly<Record<CorrectedText | CorrectedCode, Bilingual>> = {
  [CorrectedText.TITLE]: { vi: 'tiêu đề', en: 'the title' },
  [CorrectedText.TEXT]: { vi: 'nội dung', en: 'the text' },
  [CorrectedText.VOTER_NAME]: { vi: 'tên cử tri', en: 'the name of the voter' },
  [CorrectedText.VOTER_ADDRESS]: { vi: 'địa chỉ cử tri', en: 'the address of the voter' },
  [CorrectedText.VOTER_PHONE]: { vi: 'số điện thoại cử tri', en: 'the telephone of the voter' },
  [CorrectedCode.SESSION]: { vi: 'kỳ họp', en: 'the session' },
  [CorrectedCode.COMMUNE]: { vi: 'xã', en: 'the commune' },
  [CorrectedCode.FIELD]: { vi: 'lĩnh vực', en: 'the field' },
  [CorrectedCode.LEVEL]: { vi: 'cấp thẩm quyền', en: 'the level' },
  [CorrectedCode.RECEIVED_ON]: { vi: 'ngày tiếp nhận', en: 'the day of receipt' },
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
  'CorrectionRecorded.v1': ({ data: { byBodyId, text, code } }, nameOf) => {
    const field = text?.field ?? code?.field;
    const what = field === undefined ? { vi: '', en: '' } : corrected[field];
    return {
      vi: `${nameOf(byBodyId)} đính chính ${what.vi}.`,
      en: `${nameOf(byBodyId)} corrected ${what.en}.`,
    };
  },
  'PetitionMerged.v1': ({ data: { byBodyId, intoCode } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} gộp vào kiến nghị ${intoCode}.`,
    en: `${nameOf(byBodyId)} merged it into ${intoCode}.`,
  }),
  'PetitionAbsorbed.v1': ({ data: { code } }) => ({
    vi: `Kiến nghị ${code} được gộp vào đây.`,
    en: `${code} was merged into it.`,
  }),
  'PetitionSplit.v1': ({ data: { byBodyId, parts } }, nameOf) => {
    const codes = parts.map(({ code }) => code).join(', ');
    return {
      vi: `${nameOf(byBodyId)} tách thành ${codes}.`,
      en: `${nameOf(byBodyId)} split it into ${codes}.`,
    };
  },
  'PetitionDiverted.v1': ({ data: { byBodyId, toBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} tách đơn, chuyển ${nameOf(toBodyId)} giải quyết.`,
    en: `${nameOf(byBodyId)} diverted it; ${nameOf(toBodyId)} is to settle it.`,
  }),
  'PetitionWithdrawn.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} ghi nhận cử tri rút kiến nghị.`,
    en: `${nameOf(byBodyId)} recorded that its voters took it back.`,
  }),
  'PetitionReopened.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} mở lại kiến nghị.`,
    en: `${nameOf(byBodyId)} took it up again.`,
  }),
  'PetitionGrouped.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} đưa vào một nhóm vấn đề.`,
    en: `${nameOf(byBodyId)} put it into a group on one issue.`,
  }),
  'PetitionAssigned.v1': ({ data: { byBodyId, leadBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} phân công ${nameOf(leadBodyId)} chủ trì.`,
    en: `${nameOf(byBodyId)} put ${nameOf(leadBodyId)} in the lead.`,
  }),
  'CoordinationRequested.v1': ({ data: { byBodyId, ofBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} đề nghị ${nameOf(ofBodyId)} phối hợp.`,
    en: `${nameOf(byBodyId)} asked ${nameOf(ofBodyId)} for its part.`,
  }),
  'CoordinationAnswered.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} trả lời phối hợp.`,
    en: `${nameOf(byBodyId)} gave its part.`,
  }),
  'PetitionAnsweredOnSpot.v1': ({ data: { answeredByBodyId, claim } }, nameOf) => ({
    vi: `${nameOf(answeredByBodyId)} trả lời tại chỗ: ${claims[claim].vi}.`,
    en: `${nameOf(answeredByBodyId)} answered on the spot: ${claims[claim].en}.`,
  }),
  'ReplyDeadlineExtended.v1': ({ data: { byBodyId, formerDueOn, dueOn } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} gia hạn trả lời từ ${vietnameseDate(formerDueOn)} đến ${vietnameseDate(dueOn)}.`,
    en: `${nameOf(byBodyId)} moved the date of the reply from ${formerDueOn} to ${dueOn}.`,
  }),
  'MilestoneReported.v1': ({ data: { byBodyId, milestone, isDone } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} báo cáo bước ${String(milestone)} của lộ trình: ${isDone ? 'đã xong' : 'chưa xong'}.`,
    en: `${nameOf(byBodyId)} reported step ${String(milestone)} of the roadmap as ${isDone ? 'done' : 'not done'}.`,
  }),
  'OutcomeAssessed.v1': ({ data: { byBodyId, verdict, outcome } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} đánh giá trả lời ${verdicts[verdict].vi}, kết quả: ${claims[outcome].vi}.`,
    en: `${nameOf(byBodyId)} found the answer ${verdicts[verdict].en}, the outcome: ${claims[outcome].en}.`,
  }),
  'ResultPublished.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} công khai kết quả.`,
    en: `${nameOf(byBodyId)} published the result.`,
  }),
  'UrgingLetterSent.v1': ({ data: { byBodyId, toBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} đôn đốc ${nameOf(toBodyId)} trả lời.`,
    en: `${nameOf(byBodyId)} urged ${nameOf(toBodyId)} to answer.`,
  }),
  'IssueGroupFormed.v1': ({ data: { byBodyId, code, petitionIds } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} lập nhóm vấn đề ${code} từ ${String(petitionIds.length)} kiến nghị.`,
    en: `${nameOf(byBodyId)} formed the group ${code}; petitions: ${String(petitionIds.length)}.`,
  }),
  'IssueGroupExtended.v1': ({ data: { byBodyId, petitionIds } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} thêm ${String(petitionIds.length)} kiến nghị vào nhóm.`,
    en: `${nameOf(byBodyId)} added to the group; petitions: ${String(petitionIds.length)}.`,
  }),
  'IssueGroupForwarded.v1': ({ data: { byBodyId, toBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} chuyển cả nhóm đến ${nameOf(toBodyId)}.`,
    en: `${nameOf(byBodyId)} forwarded the group to ${nameOf(toBodyId)}.`,
  }),
  'SynthesisReportIssued.v1': ({ data: { byBodyId, phase, groupIds, petitions } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} ban hành báo cáo tổng hợp ${phases[phase].vi}: ${String(groupIds.length)} nhóm, ${String(petitions)} kiến nghị.`,
    en: `${nameOf(byBodyId)} issued the synthesis report ${phases[phase].en}; groups: ${String(groupIds.length)}, petitions: ${String(petitions)}.`,
  }),
  'GroupDigestSubmitted.v1': (
    { data: { byBodyId, statedUtterances, statedPetitions, petitionIds } },
    nameOf,
  ) => ({
    vi: `${nameOf(byBodyId)} gửi báo cáo tập hợp: nêu ${String(statedUtterances)} lượt ý kiến, ${String(statedPetitions)} kiến nghị; kèm ${String(petitionIds.length)} kiến nghị đã ghi nhận.`,
    en: `${nameOf(byBodyId)} submitted its digest; it states utterances: ${String(statedUtterances)}, petitions: ${String(statedPetitions)}, and names recorded petitions: ${String(petitionIds.length)}.`,
  }),
  'ComplaintReceived.v1': ({ data: { toBodyId, petitionCode } }, nameOf) => ({
    vi: `Tách từ kiến nghị ${petitionCode}; ${nameOf(toBodyId)} có thẩm quyền giải quyết.`,
    en: `Diverted from petition ${petitionCode}; ${nameOf(toBodyId)} is competent to settle it.`,
  }),
  'AnomalyConfirmed.v1': ({ data: { byBodyId, kind } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} xác nhận bất thường: ${kind}.`,
    en: `${nameOf(byBodyId)} confirmed the anomaly ${kind}.`,
  }),
  'AnomalyDismissed.v1': ({ data: { byBodyId, kind } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} bác bỏ bất thường: ${kind}.`,
    en: `${nameOf(byBodyId)} dismissed the anomaly ${kind}.`,
  }),
  'ComplaintSettled.v1': ({ data: { byBodyId } }, nameOf) => ({
    vi: `${nameOf(byBodyId)} ghi nhận đã giải quyết.`,
    en: `${nameOf(byBodyId)} recorded it as settled.`,
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
