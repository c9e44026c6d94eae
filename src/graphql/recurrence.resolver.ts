import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AnswerRow, PetitionRow } from '../../projections/petition-board/row';
import type { SessionRow } from '../../projections/sessions.projection';
import { Answer, Petition } from '../../schema/graphql/petition.types';
import { Recurrence, RecurrenceOccurrence } from '../../schema/graphql/recurrence.types';
import { Session } from '../../schema/graphql/session.types';
import { readRecurrence } from '../app/read/recurrence';
import type { Eventual } from '../kernel/eventual';
import type { Context } from './context';
import { findSession } from './session.resolver';

type RecurrenceSource = Recurrence & Readonly<{ chain: readonly PetitionRow[] }>;
type OccurrenceSource = RecurrenceOccurrence & Readonly<{ petition: PetitionRow }>;

@Resolver(() => Petition)
export class PetitionRecurrenceResolver {
  @FieldResolver(() => Recurrence, {
    nullable: true,
    description: 'The chain it belongs to; null when it was raised only once.',
  })
  async recurrence(
    @Root() petition: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<RecurrenceSource | null> {
    const chain = await readRecurrence(app, viewer, petition);
    const [first] = chain ?? [];
    if (chain === null || first === undefined) return null;
    return { chain, timesRaised: chain.length, since: first.receivedOn };
  }
}

@Resolver(() => Recurrence)
export class RecurrenceResolver {
  @FieldResolver(() => [RecurrenceOccurrence], { description: 'Each time, oldest first.' })
  occurrences(@Root() { chain }: RecurrenceSource): readonly OccurrenceSource[] {
    return chain.map((petition) => ({
      petition,
      raisedOn: petition.receivedOn,
      hasNewFacts: petition.hasNewFacts,
    }));
  }

  @FieldResolver(() => [Session], {
    description: 'The sessions before which it was raised, each once, in that order.',
  })
  async sessions(
    @Root() { chain }: RecurrenceSource,
    @Ctx() context: Context,
  ): Promise<readonly SessionRow[]> {
    const ids = new Set(chain.flatMap(({ sessionId }) => sessionId ?? []));
    const found = await Promise.all([...ids].map(async (id) => findSession(context, id)));
    return found.flatMap((session) => session ?? []);
  }
}

@Resolver(() => RecurrenceOccurrence)
export class RecurrenceOccurrenceResolver {
  @FieldResolver(() => Petition, { description: 'The petition of that time.' })
  petition(@Root() { petition }: OccurrenceSource): PetitionRow {
    return petition;
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session before which it was raised.',
  })
  session(
    @Root() { petition }: OccurrenceSource,
    @Ctx() context: Context,
  ): Eventual<SessionRow | null> {
    return findSession(context, petition.sessionId);
  }

  @FieldResolver(() => [Answer], { description: 'What was answered that time, by whom and how.' })
  answers(@Root() { petition }: OccurrenceSource): readonly AnswerRow[] {
    return petition.answers;
  }
}
