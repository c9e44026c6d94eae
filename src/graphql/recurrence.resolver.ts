import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AnswerRow, PetitionRow } from '../../projections/petition-board/row';
import type { SessionRow } from '../../projections/sessions.projection';
import { type ConnectionSource, RecurrenceConnection } from '../../schema/graphql/connection.types';
import { FollowUp } from '../../schema/graphql/enums';
import { ReRaisedPetitionsArgs } from '../../schema/graphql/petition.inputs';
import { Answer, Petition } from '../../schema/graphql/petition.types';
import { Recurrence, RecurrenceOccurrence } from '../../schema/graphql/recurrence.types';
import { Session } from '../../schema/graphql/session.types';
import { followUpsOf, sessionsOf } from '../app/read/follow-ups';
import { listPetitions } from '../app/read/petition-board';
import { readRecurrence } from '../app/read/recurrence';
import type { Eventual } from '../kernel/eventual';
import type { Order } from '../ports/view-store';
import type { Context } from './context';
import { readMappedConnection, showAtLeast } from './reading';
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
    return recurrenceOf(await readRecurrence(app, viewer, petition));
  }

  @Query(() => RecurrenceConnection, {
    description:
      'Matters that voters raised again, those most often first; the filter is about the first petition of each.',
  })
  async reRaisedPetitions(
    @Args(() => ReRaisedPetitionsArgs) args: ReRaisedPetitionsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<RecurrenceSource>> {
    await showAtLeast(context, args.atLeast);
    const { app, viewer } = context;
    const begun = { ...args.filter, isReRaising: false };
    const timesReRaisedAtLeast = Math.max(1, args.filter?.timesReRaisedAtLeast ?? 1);
    const list = await listPetitions(app, viewer, { ...begun, timesReRaisedAtLeast });
    return readMappedConnection(args, mostOftenFirst, list, async (petition) =>
      recurrenceOf((await readRecurrence(app, viewer, petition)) ?? [petition]),
    );
  }
}

const mostOftenFirst: Order<PetitionRow> = { by: ['timesReRaised'], direction: 'descending' };

function recurrenceOf(chain: readonly PetitionRow[] | null): RecurrenceSource | null {
  const [first] = chain ?? [];
  if (chain === null || first === undefined) return null;
  return { chain, timesRaised: chain.length, since: first.receivedOn };
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

  @FieldResolver(() => [FollowUp], { description: 'What should follow from it.' })
  followUps(@Root() { chain }: RecurrenceSource): readonly FollowUp[] {
    return followUpsOf(chain);
  }

  @FieldResolver(() => [Session], {
    description: 'The sessions before which it was raised, each once, in that order.',
  })
  async sessions(
    @Root() { chain }: RecurrenceSource,
    @Ctx() context: Context,
  ): Promise<readonly SessionRow[]> {
    const found = await Promise.all(sessionsOf(chain).map(async (id) => findSession(context, id)));
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
