import { BodyKind, type Level } from '../../../schema/events/vocabulary';
import { body, type BodyCommand } from '../../domain/body/body.decider';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, prepared } from '../command';
import { refused } from '../refusals';

export type BodyRegisterInput = CommandInput &
  Readonly<{
    name: string;
    kind: BodyKind;
    level: Level;
    parentId?: string | null | undefined;
    /** The actor's own when it is left out; a council is its own. */
    councilId?: string | null | undefined;
  }>;

const bodies = aggregate({ category: 'body', isReferred: true }, body, ({ councilId }) =>
  councilId === null ? null : { councilId, holderId: null },
);

export const registerBody: CommandDefinition<BodyRegisterInput, BodyCommand> = {
  name: 'bodyRegister',
  aggregate: bodies,
  subject: {
    is: 'new',
    councilId: ({ kind, councilId }, stream) =>
      kind === BodyKind.PEOPLES_COUNCIL ? stream : (councilId ?? undefined),
  },
  prepare({ name, kind, level, parentId }, { councilId, references }) {
    if (councilId === null) return refused('COUNCIL_NOT_FOUND', 'councilId');
    const parent = parentId ? references.bodies.get(parentId) : null;
    if (parent === undefined) return refused('BODY_NOT_FOUND', 'parentId');
    return prepared({ type: 'RegisterBody', name, kind, level, councilId, parent });
  },
};
