import type { Execution } from '../../src/app/application';
import type { Sender, CommandDefinition, CommandInput } from '../../src/app/command';
import type { Refusal } from '../../src/app/refusals';
import type { IsoDate } from '../../src/kernel/calendar';
import type { BodyKey } from './bodies';

/** What a step has at hand when it is its turn. */
export type Turn = Readonly<{
  /** What every input of this step has: key, date and document. */
  base: CommandInput;
  /** The id of what an earlier step made. Throws when none did. */
  idOf: (made: string) => string;
  send: <Input extends CommandInput, Command>(
    definition: CommandDefinition<Input, Command>,
    input: Input,
  ) => Promise<Execution>;
}>;

/** One thing that somebody does on a day. */
export type Step = Readonly<{
  /** Fixed, and the command's idempotency key: a step that was played before changes nothing. */
  key: string;
  /** The date on the document. */
  on: IsoDate;
  recordedOn: IsoDate;
  /** It tells of the morning of the same day; what comes behind it that day does so too. */
  isAfterLunch?: boolean;
  /** The body whose person sends it; null for the administrator. */
  by: BodyKey | null;
  /** Named when an office records what came to it on paper. */
  inTheNameOf?: BodyKey;
  /** The number of the document and who issued it. */
  document?: Readonly<{ number: string; issuer: string }>;
  isSynthetic: NonNullable<Sender['isSynthetic']>;
  /** Under which name later steps find what this one makes. */
  makes?: string;
  /** The same for what follows from it, in that order. */
  alsoMakes?: readonly string[];
  /** What is made of it is refused where the script says so: the reason for each name that later steps know. */
  refusedFor?: Readonly<Record<string, Refusal['code']>>;
  play: (turn: Turn) => Promise<Execution>;
}>;
