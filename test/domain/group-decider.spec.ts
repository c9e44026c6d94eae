import type { GroupEvent } from '../../schema/events/group.events';
import { group, type GroupCommand, type GroupRefusal } from '../../src/domain/group/group.decider';
import { agency, council, given, office, stored } from '../support/given';

const form = {
  type: 'FormIssueGroup',
  code: 'NV-2021-000001',
  byBodyId: office,
  sessionId: 'session-3',
  title: 'Đường giao thông',
  petitionIds: ['petition-1', 'petition-2'],
} as const satisfies GroupCommand;
const extend = {
  type: 'ExtendIssueGroup',
  byBodyId: office,
  petitionIds: ['petition-3'],
} as const satisfies GroupCommand;
const forward = {
  type: 'ForwardIssueGroup',
  byBodyId: office,
  toBodyId: agency,
} as const satisfies GroupCommand;

const { type: _type, ...facts } = form;
const formed = stored({ type: 'IssueGroupFormed.v1', data: facts }, {}, 'group-1');
const extended = stored(
  { type: 'IssueGroupExtended.v1', data: { byBodyId: office, petitionIds: ['petition-3'] } },
  {},
  'group-1',
);
const forwarded = stored(
  {
    type: 'IssueGroupForwarded.v1',
    data: { byBodyId: office, toBodyId: agency, petitionIds: facts.petitionIds },
  },
  {},
  'group-1',
);

describe('a group of petitions', () => {
  it('is formed of those that are named', () => {
    given(group).when(form).then({ type: 'IssueGroupFormed.v1', data: facts });
  });

  it('is extended by those that are not in it, with and after its first extension', () => {
    given(group, formed, extended)
      .when({ ...extend, petitionIds: ['petition-4', 'petition-3', 'petition-1'] })
      .then({
        type: 'IssueGroupExtended.v1',
        data: { byBodyId: office, petitionIds: ['petition-4'] },
      });
  });

  it('is forwarded with all its petitions', () => {
    given(group, formed, extended)
      .when(forward)
      .then({
        type: 'IssueGroupForwarded.v1',
        data: {
          byBodyId: office,
          toBodyId: agency,
          petitionIds: ['petition-1', 'petition-2', 'petition-3'],
        },
      });
  });

  it('belongs to the council that its event names', () => {
    expect(group.evolve(group.initialState, formed)).toStrictEqual({
      councilId: council,
      sessionId: 'session-3',
      isFormed: true,
      petitionIds: ['petition-1', 'petition-2'],
      isForwarded: false,
    });
  });
});

type Case = Readonly<{ why: string; given: readonly GroupEvent[]; when: GroupCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<GroupRefusal, readonly [Case, ...Case[]]>> = {
  GROUP_ALREADY_FORMED: [{ why: 'formed twice', given: [formed], when: form }],
  GROUP_NOT_FOUND: [
    { why: 'extended before it is formed', given: [], when: extend },
    { why: 'forwarded before it is formed', given: [], when: forward },
  ],
  GROUP_ALREADY_FORWARDED: [
    { why: 'forwarded twice', given: [formed, forwarded], when: forward },
    { why: 'extended when it is forwarded', given: [formed, forwarded], when: extend },
  ],
  NOTHING_TO_ADD: [
    {
      why: 'extended by what it was formed of',
      given: [formed],
      when: { ...extend, petitionIds: ['petition-2', 'petition-1'] },
    },
    { why: 'extended by the same again', given: [formed, extended], when: extend },
  ],
};

describe.each(Object.entries(refusals) as [GroupRefusal, readonly Case[]][])(
  'a group is refused with %s when',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(group, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
