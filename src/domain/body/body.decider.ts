import type { BodyEvent, NewBodyEvent } from '../../../schema/events/body.events';
import { BodyKind, Level } from '../../../schema/events/vocabulary';
import { accept, type Decider, refuse } from '../decider';

/** What the decision needs to know of the body above. */
export type ParentBody = Readonly<{
  id: string;
  councilId: string;
  kind: BodyKind;
  level: Level;
}>;

export type BodyCommand = Readonly<{
  type: 'RegisterBody';
  name: string;
  kind: BodyKind;
  level: Level;
  /** The council that the body belongs to; of a council, its own id. */
  councilId: string;
  parent: ParentBody | null;
}>;

export type BodyRefusal =
  | 'BODY_ALREADY_REGISTERED'
  | 'PARENT_MUST_BE_A_COUNCIL_ABOVE'
  | 'PARENT_OF_ANOTHER_COUNCIL'
  | 'PARENT_REQUIRED';

export type BodyState = Readonly<{ councilId: string | null }>;

const rank: Readonly<Record<Level, number>> = {
  [Level.CENTRAL]: 0,
  [Level.PROVINCE]: 1,
  [Level.DISTRICT]: 2,
  [Level.COMMUNE]: 3,
};

function parentRefusal(command: BodyCommand): BodyRefusal | null {
  const { kind, level, parent, councilId } = command;
  if (kind === BodyKind.PEOPLES_COUNCIL) {
    const isAbove =
      parent === null ||
      (parent.kind === BodyKind.PEOPLES_COUNCIL && rank[parent.level] < rank[level]);
    return isAbove ? null : 'PARENT_MUST_BE_A_COUNCIL_ABOVE';
  }
  if (parent === null) return 'PARENT_REQUIRED';
  return parent.councilId === councilId ? null : 'PARENT_OF_ANOTHER_COUNCIL';
}

export const body: Decider<BodyCommand, BodyState, NewBodyEvent, BodyEvent, BodyRefusal> = {
  initialState: { councilId: null },

  decide(command, state) {
    if (state.councilId !== null) return refuse('BODY_ALREADY_REGISTERED');
    const refusal = parentRefusal(command);
    if (refusal !== null) return refuse(refusal);
    const { name, kind, level, parent } = command;
    const data = { name, kind, level, parentId: parent?.id ?? null };
    return accept({ type: 'BodyRegistered.v1', data });
  },

  evolve(state, { type, meta }) {
    switch (type) {
      case 'BodyRegistered.v1':
        return { ...state, councilId: meta.councilId };
    }
  },
};
