import type { BodyEvent } from '../../schema/events/body.events';
import { BodyKind, Level } from '../../schema/events/vocabulary';
import {
  body,
  type BodyCommand,
  type BodyRefusal,
  type ParentBody,
} from '../../src/domain/body/body.decider';
import { given } from '../support/given';
import { sampleMeta } from '../support/sample-events';

const councilOf = (level: Level): ParentBody => ({
  id: `body-${level}`,
  councilId: `body-${level}`,
  kind: BodyKind.PEOPLES_COUNCIL,
  level,
});
const district = councilOf(Level.DISTRICT);

const registerCouncil: BodyCommand = {
  type: 'RegisterBody',
  name: 'HĐND huyện',
  kind: BodyKind.PEOPLES_COUNCIL,
  level: Level.DISTRICT,
  councilId: 'body-new',
  parent: null,
};
const registerAgency: BodyCommand = {
  type: 'RegisterBody',
  name: 'Phòng Kinh tế và Hạ tầng',
  kind: BodyKind.AGENCY,
  level: Level.DISTRICT,
  councilId: district.id,
  parent: district,
};

const registered: BodyEvent = {
  id: 'event-1',
  type: 'BodyRegistered.v1',
  stream: 'body-agency',
  revision: 0,
  data: {
    name: 'Phòng Kinh tế và Hạ tầng',
    kind: BodyKind.AGENCY,
    level: Level.DISTRICT,
    parentId: district.id,
  },
  meta: { ...sampleMeta, councilId: district.id },
};

describe('a body', () => {
  it('is registered under another one of its council', () => {
    given(body)
      .when(registerAgency)
      .then({
        type: 'BodyRegistered.v1',
        data: {
          name: 'Phòng Kinh tế và Hạ tầng',
          kind: BodyKind.AGENCY,
          level: Level.DISTRICT,
          parentId: 'body-district',
        },
      });
  });

  it('may be under a body that is no council', () => {
    const parent: ParentBody = {
      id: 'body-committee',
      councilId: district.id,
      kind: BodyKind.PEOPLES_COMMITTEE,
      level: Level.DISTRICT,
    };
    given(body)
      .when({ ...registerAgency, parent })
      .then({
        type: 'BodyRegistered.v1',
        data: {
          name: 'Phòng Kinh tế và Hạ tầng',
          kind: BodyKind.AGENCY,
          level: Level.DISTRICT,
          parentId: 'body-committee',
        },
      });
  });

  it('belongs to the council that its event names', () => {
    expect(body.evolve(body.initialState, registered)).toStrictEqual({ councilId: district.id });
  });
});

describe('a council', () => {
  it('may have nothing above it', () => {
    given(body)
      .when(registerCouncil)
      .then({
        type: 'BodyRegistered.v1',
        data: {
          name: 'HĐND huyện',
          kind: BodyKind.PEOPLES_COUNCIL,
          level: Level.DISTRICT,
          parentId: null,
        },
      });
  });

  const levels = Object.values(Level);
  const above = levels.flatMap((parent, rank) =>
    levels.map((level, own) => ({ parent, level, isAbove: rank < own })),
  );

  it.each(above.filter(({ isAbove }) => isAbove))(
    'of the $level may be under one of the $parent',
    ({ parent, level }) => {
      given(body)
        .when({ ...registerCouncil, level, parent: councilOf(parent) })
        .then({
          type: 'BodyRegistered.v1',
          data: {
            name: 'HĐND huyện',
            kind: BodyKind.PEOPLES_COUNCIL,
            level,
            parentId: `body-${parent}`,
          },
        });
    },
  );

  it.each(above.filter(({ isAbove }) => !isAbove))(
    'of the $level may not be under one of the $parent',
    ({ parent, level }) => {
      given(body)
        .when({ ...registerCouncil, level, parent: councilOf(parent) })
        .thenRefused('PARENT_MUST_BE_A_COUNCIL_ABOVE');
    },
  );
});

type Case = Readonly<{ why: string; given: readonly BodyEvent[]; when: BodyCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<BodyRefusal, readonly [Case, ...Case[]]>> = {
  BODY_ALREADY_REGISTERED: [
    { why: 'registered twice', given: [registered], when: registerAgency },
    {
      why: 'registered twice, the second time wrongly',
      given: [registered],
      when: { ...registerAgency, parent: null },
    },
  ],
  PARENT_MUST_BE_A_COUNCIL_ABOVE: [
    {
      why: 'a council under an executive body',
      given: [],
      when: {
        ...registerCouncil,
        level: Level.COMMUNE,
        parent: { ...district, kind: BodyKind.PEOPLES_COMMITTEE },
      },
    },
    {
      why: 'a council under one of its own level',
      given: [],
      when: { ...registerCouncil, parent: district },
    },
  ],
  PARENT_REQUIRED: Object.values(BodyKind)
    .filter((kind) => kind !== BodyKind.PEOPLES_COUNCIL)
    .map((kind) => ({
      why: `${kind} under nothing`,
      given: [],
      when: { ...registerAgency, kind, parent: null },
    })) as readonly Case[] as readonly [Case, ...Case[]],
  PARENT_OF_ANOTHER_COUNCIL: [
    {
      why: 'a body under one of another council',
      given: [],
      when: { ...registerAgency, councilId: 'body-elsewhere' },
    },
  ],
};

describe.each(Object.entries(refusals) as [BodyRefusal, readonly Case[]][])(
  'the register refuses with %s',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(body, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
