import type { CommandDefinition, CommandInput } from '../app/command';
import { Unauthenticated } from '../app/errors';
import type { Receipt } from '../app/ledger/receipt';
import type { Execution } from '../app/application';
import type { Consequence } from '../app/policies/consequences';
import type { Position } from '../ports/event-store';
import type { UserError } from '../../schema/graphql/payload.types';
import { Source } from '../../schema/events/vocabulary';
import type { Context } from './context';
import type { Refusal } from '../app/refusals';
import { refusalMessages } from './refusal-messages';
import { requestScope } from './request-scope';

/** What a payload's fields are read from. */
export type PayloadSource = Readonly<{
  receipt: Receipt | null;
  userErrors: readonly UserError[];
  consequences: readonly Consequence[];
  /** Where the command shows with its consequences; null when it was refused. */
  settledAt: Position | null;
  /** The id of what the command was about; null when it was refused. */
  subjectId: string | null;
}>;

/** Sends a command in the name of the token's bearer. Errors: Unauthenticated, Forbidden, StoreUnavailable. */
export async function sendCommand<Input extends CommandInput, Command>(
  { app, viewer }: Context,
  definition: CommandDefinition<Input, Command>,
  input: Input,
): Promise<PayloadSource> {
  if (viewer === null) throw new Unauthenticated('commands need a token');
  return payloadOf(await app.execute(definition, input, { viewer, source: Source.API }));
}

function payloadOf(execution: Execution): PayloadSource {
  if (!execution.ok) {
    const userErrors = [userErrorOf(execution.refusal)];
    return { receipt: null, userErrors, consequences: [], settledAt: null, subjectId: null };
  }
  const { receipt, consequences, settledAt, stream } = execution;
  return { receipt, userErrors: [], consequences, settledAt, subjectId: stream };
}

/** A refusal in the words of the reader. */
export function userErrorOf({ code, field }: Refusal): UserError {
  const message = refusalMessages[code];
  return { code, message: message[requestScope().language], field: field ?? message.field };
}

/** The subject of a payload, as it is after the command. */
export async function subjectOf<Subject>(
  { app }: Context,
  { settledAt, subjectId }: PayloadSource,
  read: (id: string) => Promise<Subject | null>,
): Promise<Subject | null> {
  if (settledAt === null || subjectId === null) return null;
  await app.reach(settledAt);
  return read(subjectId);
}
