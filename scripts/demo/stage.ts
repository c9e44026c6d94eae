import { Role, Source } from '../../schema/events/vocabulary';
import type { Application, Execution } from '../../src/app/application';
import type { CommandInput } from '../../src/app/command';
import { Forbidden, ViewsBehind } from '../../src/app/errors';
import type { Refusal } from '../../src/app/refusals';
import type { Viewer } from '../../src/domain/access';
import type { Position } from '../../src/ports/event-store';
import { bodyEntry, type BodyKey, councilOf, roleOfKind } from './bodies';
import type { Step } from './step';

/** A step that was refused: the script and the program do not agree. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}

type IdOf = (made: string) => string;
type House = Readonly<{ app: Application; assertSound: () => void }>;

/**
 * Plays steps one after another, and remembers what each of them made. Errors: StepRefused, and what
 * `assertSound` throws once a read model or a policy failed.
 */
export function openStage(
  app: Application,
  assertSound: () => void,
): (step: Step) => Promise<void> {
  const made = new Map<string, string>();
  const idOf: IdOf = (name) => {
    const id = made.get(name);
    if (id === undefined) throw new Error(`the script refers to ${name} before it is made`);
    return id;
  };
  return async (step) => {
    const outcome = await settled(() => outcomeOf(step, { app, assertSound }, idOf));
    if (!outcome.ok) throw new StepRefused(`${step.key} was refused: ${reasonOf(outcome.refusal)}`);
    const foreseen = foreseenBy(step, idOf);
    for (const followed of outcome.consequences)
      if (followed.state === 'refused' && foreseen.get(followed.target) !== followed.refusal.code)
        throw new StepRefused(
          `what follows from ${step.key} was refused: ${reasonOf(followed.refusal)}`,
        );
    if (step.makes !== undefined) made.set(step.makes, outcome.stream);
    for (const [index, { target }] of outcome.consequences.entries()) {
      const name = step.alsoMakes?.[index];
      if (name !== undefined) made.set(name, target);
    }
  };
}

/** The refusals that belong to the script, by what they are about. */
const foreseenBy = ({ refusedFor = {} }: Step, idOf: IdOf): ReadonlyMap<string, string> =>
  new Map(Object.entries(refusedFor).map(([name, code]) => [idOf(name), code]));

const reasonOf = ({ code, field }: Refusal): string => `${code}${field ? ` (${field})` : ''}`;

/**
 * The next step comes behind what follows from this one. Sent again, a step records nothing and waits anew; a
 * policy that fails ends the whole load.
 */
async function settled(send: () => Promise<Execution>): Promise<Execution> {
  const outcome = await send();
  const isPending = outcome.ok && outcome.consequences.some(({ state }) => state === 'pending');
  return isPending ? settled(send) : outcome;
}

/** Later steps refer to it, however slow the store of the read models is. */
async function shown({ app, assertSound }: House, position: Position): Promise<void> {
  for (;;) {
    assertSound();
    try {
      await app.reach(position);
      return;
    } catch (error) {
      if (!(error instanceof ViewsBehind)) throw error;
    }
  }
}

async function outcomeOf(step: Step, { app, assertSound }: House, idOf: IdOf): Promise<Execution> {
  const viewer = viewerOf(step.by, idOf);
  const sender = { viewer, source: Source.IMPORT, isSynthetic: step.isSynthetic };
  try {
    return await step.play({
      base: inputOf(step, idOf),
      idOf,
      send: async (definition, input) => {
        const outcome = await app.execute(definition, input, sender);
        if (outcome.ok && definition.aggregate.isReferred)
          await shown({ app, assertSound }, outcome.position);
        return outcome;
      },
    });
  } catch (cause) {
    if (!(cause instanceof Forbidden)) throw cause;
    throw new StepRefused(`${step.key} was refused: ${cause.message}`, { cause });
  }
}

const inputOf = ({ key, on, document, inTheNameOf }: Step, idOf: IdOf): CommandInput => ({
  idempotencyKey: key,
  effectiveOn: on,
  ...(document ? { document: { ...document, date: on } } : {}),
  ...(inTheNameOf ? { byBodyId: idOf(inTheNameOf) } : {}),
});

/** The one person of a body that the demonstration lets act. */
export const personOf = (body: BodyKey | 'admin'): string => `demo-${body}`;

function viewerOf(body: BodyKey | null, idOf: IdOf): Viewer {
  if (body === null)
    return { id: personOf('admin'), role: Role.ADMIN, bodyId: null, councilId: null };
  const role = roleOfKind[bodyEntry(body).kind];
  if (role === null) throw new Error(`nobody acts for ${body} itself`);
  return { id: personOf(body), role, bodyId: idOf(body), councilId: idOf(councilOf(body)) };
}
