import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { sessions, type SessionRow } from '../../projections/sessions.projection';
import { type ConnectionSource, SessionConnection } from '../../schema/graphql/connection.types';
import { SessionPayload } from '../../schema/graphql/payload.types';
import {
  SessionPublishInput,
  SessionRegisterInput,
  SessionsArgs,
} from '../../schema/graphql/session.inputs';
import { Session } from '../../schema/graphql/session.types';
import { publishSession, registerSession } from '../app/commands/session-commands';
import { requireSight } from '../app/read/sight-filter';
import { type Eventual, whenThere } from '../kernel/eventual';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { listOfView, readConnection, showAtLeast } from './reading';

/** A registered session by its id; null when there is none. */
export const findSession = (
  { app }: Context,
  id: string | null | undefined,
): Eventual<SessionRow | null> =>
  id ? whenThere(app.references(), ({ sessions: known }) => known.get(id) ?? null) : null;

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { description: 'Sessions, the latest first. Public.' })
  async sessions(
    @Args(() => SessionsArgs) args: SessionsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<SessionRow>> {
    await showAtLeast(context, args.atLeast);
    requireSight('sessions', context.viewer, await context.app.references());
    const filter = args.councilId ? { councilId: args.councilId } : {};
    const list = listOfView<SessionRow>(context, sessions, filter);
    return readConnection(args, { by: ['from'], direction: 'descending' }, list);
  }
}

export const SessionMutationsResolver = commandMutations(SessionPayload, [
  mutationOf(registerSession, SessionRegisterInput, 'Registers a session of your council.'),
  mutationOf(
    publishSession,
    SessionPublishInput,
    'Lets everybody, without a token too, read the values of a session’s figures.',
  ),
]);

@Resolver(() => SessionPayload)
export class SessionPayloadResolver {
  @FieldResolver(() => Session, { nullable: true, description: 'The session as it is now.' })
  session(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<SessionRow | null> {
    return subjectOf(context, payload, async (id) => findSession(context, id));
  }
}
