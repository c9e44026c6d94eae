import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, Reply, Routing } from '../../schema/events/vocabulary';
import type { PetitionCommand } from '../../src/domain/petition/petition.commands';
import { petition } from '../../src/domain/petition/petition.decider';
import {
  acknowledged,
  agency,
  answered,
  classified,
  forwarded,
  given,
  happened,
  inProgress,
  office,
  otherAgency,
  received,
} from '../support/given';
import { commands } from '../support/petition-commands';

const withAgency = [received(), classified(), forwarded()];
const atWork = [...withAgency, acknowledged()];
const assigned = happened('PetitionAssigned.v1', {
  byBodyId: agency,
  leadBodyId: 'body-unit',
  coordinatingBodyIds: [otherAgency],
  note: null,
});
const asked = happened('CoordinationRequested.v1', {
  byBodyId: agency,
  ofBodyId: otherAgency,
  question: 'Đã có dự toán chưa?',
  dueOn: null,
});

/** What becomes an event exactly as it was commanded. */
const asCommanded: readonly (readonly [
  PetitionCommand,
  PetitionEvent['type'],
  readonly PetitionEvent[],
])[] = [
  [commands.CorrectPetition, 'CorrectionRecorded.v1', [...atWork, answered()]],
  [commands.AbsorbPetition, 'PetitionAbsorbed.v1', [...atWork, answered()]],
  [commands.SplitPetition, 'PetitionSplit.v1', [received()]],
  [commands.DivertPetition, 'PetitionDiverted.v1', [received(), classified()]],
  [commands.GroupPetition, 'PetitionGrouped.v1', [received()]],
  [commands.AssignPetition, 'PetitionAssigned.v1', withAgency],
  [commands.RequestCoordination, 'CoordinationRequested.v1', [...atWork, inProgress()]],
  [commands.AnswerCoordination, 'CoordinationAnswered.v1', [...atWork, asked]],
  [commands.AnswerOnSpot, 'PetitionAnsweredOnSpot.v1', [received()]],
  [commands.ReportMilestone, 'MilestoneReported.v1', [...atWork, inProgress()]],
  [commands.AssessOutcome, 'OutcomeAssessed.v1', [...atWork, inProgress()]],
  [commands.PublishResult, 'ResultPublished.v1', [...atWork, answered()]],
];

describe('is recorded as it was commanded', () => {
  it.each(asCommanded)('%j', (command, type, events) => {
    const { type: _type, ...data } = command;
    given(petition, ...events)
      .when(command)
      .then({ type, data } as never);
  });
});

describe('a merger', () => {
  it('tells both codes', () => {
    const { type: _type, ...data } = commands.MergePetition;
    given(petition, received())
      .when(commands.MergePetition)
      .then({ type: 'PetitionMerged.v1', data: { ...data, code: 'KN-2021-000017' } });
  });
});

describe('what had a holder tells which', () => {
  it.each([
    [[received()], null],
    [withAgency, agency],
    [[...atWork, inProgress()], agency],
  ])('when it is taken back', (events, formerHolderId) => {
    given(petition, ...events)
      .when(commands.WithdrawPetition)
      .then({
        type: 'PetitionWithdrawn.v1',
        data: { byBodyId: office, reason: 'Cử tri rút', formerHolderId },
      });
  });

  it('when it is taken up again', () => {
    given(petition, ...atWork, answered())
      .when(commands.ReopenPetition)
      .then({
        type: 'PetitionReopened.v1',
        data: { byBodyId: office, reason: 'Chưa xong', formerHolderId: agency },
      });
  });

  it('when it is given more time', () => {
    given(petition, ...atWork)
      .when(commands.ExtendReplyDeadline)
      .then({
        type: 'ReplyDeadlineExtended.v1',
        data: {
          byBodyId: office,
          ofBodyId: agency,
          reason: 'Chờ thẩm định',
          formerDueOn: '2022-02-18',
          dueOn: '2022-03-01',
        },
      });
  });

  it('when it is urged', () => {
    given(petition, ...atWork)
      .when(commands.SendUrgingLetter)
      .then({
        type: 'UrgingLetterSent.v1',
        data: { byBodyId: office, toBodyId: agency, note: null },
      });
  });
});

describe('the unit in the lead', () => {
  it('answers in the place of the body that holds it', () => {
    given(petition, ...atWork, assigned)
      .when({ ...commands.AnswerPetition, byBodyId: 'body-unit' })
      .then({
        type: 'PetitionAnswered.v1',
        data: {
          byBodyId: 'body-unit',
          text: 'Đã sửa xong',
          claim: Claim.RESOLVED,
          roadmap: [],
          forBodyId: agency,
        },
      });
  });

  it('neither returns it nor confirms its receipt', () => {
    given(petition, ...withAgency, assigned)
      .when({ ...commands.ReturnPetition, byBodyId: 'body-unit' })
      .thenRefused('HELD_BY_ANOTHER_BODY');
    given(petition, ...withAgency, assigned)
      .when({ ...commands.AcknowledgeForwarding, byBodyId: 'body-unit' })
      .thenRefused('HELD_BY_ANOTHER_BODY');
  });

  it('leads no longer when it was forwarded elsewhere', () => {
    const elsewhere = [
      ...withAgency,
      assigned,
      happened('PetitionReturned.v1', { byBodyId: agency, reason: '', competentBodyId: null }),
      forwarded(otherAgency),
    ];
    given(petition, ...elsewhere)
      .when({ ...commands.AnswerPetition, byBodyId: 'body-unit' })
      .thenRefused('HELD_BY_ANOTHER_BODY');
  });
});

describe('a step of a roadmap', () => {
  const { type: _type, ...done } = commands.ReportMilestone;
  const reported = (isDone: boolean) => happened('MilestoneReported.v1', { ...done, isDone });

  it.each([
    ['was reported as not done', [...atWork, inProgress(), reported(false)]],
    ['is of a new roadmap', [...atWork, inProgress(), reported(true), inProgress()]],
  ])('may be reported as done when it %s', (_what, events) => {
    given(petition, ...events)
      .when(commands.ReportMilestone)
      .then({ type: 'MilestoneReported.v1', data: done });
  });
});

describe('an extension', () => {
  it('may be followed by another, later one', () => {
    const extended = happened('ReplyDeadlineExtended.v1', {
      byBodyId: office,
      ofBodyId: agency,
      reason: 'Chờ',
      formerDueOn: '2022-02-18',
      dueOn: '2022-03-01',
    });
    const again = { ...commands.ExtendReplyDeadline, dueOn: '2022-03-02' };
    const { type: _type, ...data } = again;
    given(petition, ...atWork, extended)
      .when(again)
      .then({
        type: 'ReplyDeadlineExtended.v1',
        data: { ...data, ofBodyId: agency, formerDueOn: '2022-03-01' },
      });
    given(petition, ...atWork, extended)
      .when(commands.ExtendReplyDeadline)
      .thenRefused('EXTENSION_NOT_LATER');
  });
});

describe('a forwarding in its group', () => {
  it('names the group', () => {
    const grouped = happened('PetitionGrouped.v1', { byBodyId: office, groupId: 'group-1' });
    given(petition, received(), classified(), grouped)
      .when({ ...commands.ForwardPetition, groupId: 'group-1' })
      .then({
        type: 'PetitionForwarded.v1',
        data: { byBodyId: office, toBodyId: agency, groupId: 'group-1' },
      });
  });
});

describe('taken up again, a petition', () => {
  const reopened = happened('PetitionReopened.v1', {
    byBodyId: office,
    reason: 'Chưa xong',
    formerHolderId: agency,
  });
  const after = (...events: readonly PetitionEvent[]) =>
    [...events, reopened].reduce(petition.evolve, petition.initialState);

  it('is with the council, as before it was forwarded', () => {
    expect(after(...atWork, inProgress(), answered())).toStrictEqual(
      [received(), classified()].reduce(petition.evolve, petition.initialState),
    );
    expect(after(received())).toMatchObject({ routing: Routing.RECEIVED, reply: Reply.NONE });
  });

  it('has no roadmap any more, though it was taken back in the middle of one', () => {
    const done = { byBodyId: agency, milestone: 1, isDone: true, note: null };
    const takenBack = [
      ...[...atWork, inProgress(), happened('MilestoneReported.v1', done)],
      happened('PetitionWithdrawn.v1', { byBodyId: office, reason: '', formerHolderId: agency }),
    ];
    expect(after(...takenBack)).toStrictEqual(
      [received(), classified()].reduce(petition.evolve, petition.initialState),
    );
  });

  it('may be forwarded to the same body', () => {
    given(petition, ...atWork, answered(), reopened)
      .when(commands.ForwardPetition)
      .then({ type: 'PetitionForwarded.v1', data: { byBodyId: office, toBodyId: agency } });
  });
});

describe('a part of a petition', () => {
  it('came on the day on which the whole one came', () => {
    const splitFrom = {
      petitionId: 'petition-0',
      code: 'KN-2021-000016',
      receivedOn: '2021-11-05',
    };
    const part = petition.evolve(petition.initialState, received({ splitFrom }));

    expect(part.codes.receivedOn).toBe('2021-11-05');
  });
});
