import type { CommandDefinition, CommandInput } from '../app/command';
import { Unauthenticated } from '../app/errors';
import type { Receipt } from '../app/ledger/receipt';
import type { CommandOutcome } from '../app/record-events';
import type { UserError } from '../../schema/graphql/payload.types';
import { Source } from '../../schema/events/vocabulary';
import type { Context } from './context';
import { refusalMessages } from './refusal-messages';
import { requestScope } from './request-scope';

/** What a payload's fields are read from. */
export type PayloadSource = Readonly<{
  receipt: Receipt | null;
  userErrors: readonly UserError[];
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

function payloadOf(outcome: CommandOutcome): PayloadSource {
  if (outcome.ok) return { receipt: outcome.receipt, userErrors: [], subjectId: outcome.stream };
  const { code, field } = outcome.refusal;
  const message = refusalMessages[code];
  const text = message[requestScope().language];
  const userErrors = [{ code, message: text, field: field ?? message.field }];
  return { receipt: null, userErrors, subjectId: null };
}

/** The subject of a payload, as it is after the command. */
export async function subjectOf<Subject>(
  { app }: Context,
  { receipt, subjectId }: PayloadSource,
  read: (id: string) => Promise<Subject | null>,
): Promise<Subject | null> {
  if (receipt === null || subjectId === null) return null;
  await app.reach(receipt.position);
  return read(subjectId);
}
