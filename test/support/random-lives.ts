import fc from 'fast-check';
import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, InformChannel, Level } from '../../schema/events/vocabulary';
import type { PetitionCommand } from '../../src/domain/petition/petition.commands';
import { petition } from '../../src/domain/petition/petition.decider';
import type { PetitionState } from '../../src/domain/petition/petition.state';
import { addDays } from '../../src/kernel/calendar';
import { agency, due, frozen, inStream, office, otherAgency, stored } from './given';
import { commands } from './petition-commands';

export type Deed = Readonly<{ command: PetitionCommand; effectiveOn: string }>;

const aBody = fc.constantFrom(agency, otherAgency);
const aDate = fc.nat({ max: 400 }).map((days) => addDays('2021-12-01', days));
const aText = fc.constantFrom('Đường xuống cấp', 'Đã giao đơn vị sửa chữa');
const aMilestone = fc.record({ task: aText, dueOn: aDate });
const aClaim = fc.constantFrom(...Object.values(Claim), Claim.IN_PROGRESS, Claim.IN_PROGRESS);
const anAnswer = aClaim.chain((claim) => {
  const roadmap = claim === Claim.IN_PROGRESS ? fc.array(aMilestone, { maxLength: 3 }) : null;
  return fc.record({
    type: fc.constant('AnswerPetition' as const),
    byBodyId: aBody,
    text: aText,
    claim: fc.constant(claim),
    roadmap: roadmap ?? fc.array(aMilestone, { maxLength: 1 }),
  });
});
const aCommand: fc.Arbitrary<PetitionCommand> = fc.oneof(
  fc.record({
    type: fc.constant('ReceivePetition' as const),
    code: fc.constant('KN-2021-000099'),
    byBodyId: fc.constant(office),
    sessionId: fc.constant(null),
    communeId: fc.constant(null),
    title: aText,
    text: aText,
    voter: fc.option(
      fc.record({ name: aText, address: fc.option(aText), phone: fc.constant(null) }),
    ),
    contact: fc.option(
      fc.record({ contactId: fc.constant('contact-1'), pointNumber: fc.option(fc.nat()) }),
    ),
    reRaises: fc.option(
      fc.record({ petitionIds: fc.constant(['petition-0']), hasNewFacts: fc.boolean() }),
    ),
  }),
  fc.record({
    type: fc.constant('ClassifyPetition' as const),
    byBodyId: fc.constant(office),
    fieldCode: fc.constantFrom('giao-thong', 'dat-dai'),
    level: fc.constantFrom(...Object.values(Level)),
  }),
  fc.record({
    type: fc.constant('ForwardPetition' as const),
    byBodyId: fc.constant(office),
    toBodyId: aBody,
  }),
  fc.record({
    type: fc.constant('AcknowledgeForwarding' as const),
    byBodyId: aBody,
    due: aDate.map((on) => ({ ...due, on })),
  }),
  fc.record({
    type: fc.constant('ReturnPetition' as const),
    byBodyId: aBody,
    reason: aText,
    competentBodyId: fc.option(aBody),
  }),
  anAnswer,
  fc.record({
    type: fc.constant('InformVoters' as const),
    byBodyId: aBody,
    channel: fc.constantFrom(...Object.values(InformChannel)),
    note: fc.option(aText),
  }),
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      commands.CorrectPetition,
      commands.MergePetition,
      commands.AbsorbPetition,
      commands.SplitPetition,
      commands.DivertPetition,
      commands.WithdrawPetition,
      commands.ReopenPetition,
      commands.ReopenPetition,
      commands.GroupPetition,
      commands.AnswerOnSpot,
      commands.AssessOutcome,
      commands.PublishResult,
      commands.SendUrgingLetter,
    ),
  },
  fc.record({
    type: fc.constant('AssignPetition' as const),
    byBodyId: aBody,
    leadBodyId: aBody,
    coordinatingBodyIds: fc.subarray([agency, otherAgency]),
    note: fc.option(aText),
  }),
  fc.record({
    type: fc.constant('RequestCoordination' as const),
    byBodyId: aBody,
    ofBodyId: aBody,
    question: aText,
    dueOn: fc.option(aDate),
  }),
  fc.constantFrom(commands.AnswerOnSpot, commands.AssessOutcome, commands.ReportMilestone),
  fc.constantFrom(commands.AcknowledgeForwarding, commands.ReopenPetition),
  fc.record({ type: fc.constant('AnswerCoordination' as const), byBodyId: aBody, text: aText }),
  fc.record({
    type: fc.constant('ExtendReplyDeadline' as const),
    byBodyId: fc.constant(office),
    reason: aText,
    dueOn: aDate,
  }),
  fc.record({
    type: fc.constant('ReportMilestone' as const),
    byBodyId: aBody,
    milestone: fc.nat({ max: 3 }),
    isDone: fc.boolean(),
    note: fc.option(aText),
  }),
  fc.record({
    type: fc.constant('MarkReRaised' as const),
    byPetitionId: fc.constant('petition-2'),
    byCode: fc.constant('KN-2022-000001'),
    sessionId: fc.constant(null),
    hasNewFacts: fc.boolean(),
  }),
);

/** How most petitions begin: what comes late in a life is otherwise hardly ever tried. */
const beginnings: readonly (readonly PetitionCommand[])[] = [
  [],
  [commands.ReceivePetition, commands.ClassifyPetition, commands.ForwardPetition],
  [
    commands.ReceivePetition,
    commands.ClassifyPetition,
    commands.ForwardPetition,
    commands.AcknowledgeForwarding,
    {
      ...commands.AnswerPetition,
      claim: Claim.IN_PROGRESS,
      roadmap: [{ task: 'Sửa đường', dueOn: '2022-06-30' }],
    },
  ],
  [
    commands.ReceivePetition,
    commands.ClassifyPetition,
    commands.ForwardPetition,
    commands.ReturnPetition,
    commands.AnswerOnSpot,
  ],
];

/** Whatever people may try with one petition, possible or not. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.constantFrom(...beginnings),
    fc.array(fc.record({ command: aCommand, effectiveOn: aDate }), { maxLength: 40, size: 'max' }),
  )
  .map(([beginning, rest]) => [
    ...beginning.map((command) => ({ command, effectiveOn: '2021-12-20' })),
    ...rest,
  ]);

export type Step = Readonly<{
  before: PetitionState;
  deed: Deed;
  /** Null when it was refused. */
  event: PetitionEvent | null;
  after: PetitionState;
}>;

/** Lets deeds happen to a petition one after the other. */
export function live(attempts: readonly Deed[]): readonly Step[] {
  let state = frozen(petition.initialState);
  return attempts.map((deed) => {
    const before = state;
    const meta = { today: deed.effectiveOn, effectiveOn: deed.effectiveOn };
    const decision = petition.decide(frozen({ ...deed.command, meta }), state);
    if (!decision.ok) return { before, deed, event: null, after: before };
    const [decided] = decision.events;
    const event = frozen(stored(decided!, { effectiveOn: deed.effectiveOn }));
    state = frozen(petition.evolve(before, event));
    return { before, deed, event, after: state };
  });
}

/** What was recorded of a life, as its stream holds it. */
export const eventsOf = (steps: readonly Step[]): readonly PetitionEvent[] =>
  inStream(
    'petition-1',
    steps.flatMap(({ event }) => event ?? []),
  );
