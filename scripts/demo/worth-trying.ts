import { Role } from '../../schema/events/vocabulary';
import type { References } from '../../src/app/references';
import type { Reader } from '../../src/domain/access';
import { idOfSessionOfH } from './found-in-store';

type Question = Readonly<{
  what: string;
  /** Whose token it is sent with. */
  by: Reader;
  query: string;
}>;

const questionsAbout = (sessionId: string): readonly Question[] => [
  {
    what: 'The figures of session 3, for everybody',
    by: 'public',
    query: `{ figures(sessionId: "${sessionId}") { name unit value of } }`,
  },
  {
    what: 'What one of them is made of',
    by: Role.STANDING_COMMITTEE,
    query: `{ figures(sessionId: "${sessionId}", name: UTTERANCES) {
        value explanation(first: 20) { totalCount nodes { counts place } } } }`,
  },
  {
    what: 'A matter that came back twice, and who answered what each time',
    by: Role.OFFICE,
    query: `{ petition(code: "KN-2021-000003") { title recurrence { timesRaised since occurrences {
        raisedOn hasNewFacts session { number } petition { code }
        answers { answeredOn claim text by { name } } } } } }`,
  },
  {
    what: 'Its first answer, which came late',
    by: Role.OFFICE,
    query: `{ petition(code: "KN-2021-000003") {
        code isAnsweredLate acknowledgedOn due { on } answers { answeredOn claim by { name } } } }`,
  },
  {
    what: 'One that was returned twice and forwarded again',
    by: Role.OFFICE,
    query: `{ petition(code: "KN-2021-000009") { title timesReturned
        returns { returnedOn by { name } competentBody { name } reason }
        holder { name } answers { answeredOn claim by { name } } } }`,
  },
  {
    what: 'How a due date was computed',
    by: Role.OFFICE,
    query: `{ petition(code: "KN-2021-000001") { code routing due { on steps { vi } rule { basis } } } }`,
  },
  {
    what: 'The petitions that are late, with who owes the answer',
    by: Role.OFFICE,
    query: `{ petitions(first: 5, filter: { tier: VERY_OVERDUE }, orderBy: DUE_ON_ASC) {
        totalCount nodes { code title holder { name } clockDueOn } } }`,
  },
  {
    what: 'What each body owes today',
    by: Role.STANDING_COMMITTEE,
    query: `{ replyWorkload { body { name } held unacknowledged overdue veryOverdue medianDaysToAnswer } }`,
  },
];

/** What to ask the demonstration first; nothing in a store without it. */
export function worthTrying(references: References): readonly Question[] {
  const sessionId = idOfSessionOfH(3, references);
  return sessionId === null ? [] : questionsAbout(sessionId);
}
