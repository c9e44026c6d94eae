import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { complaints, type ComplaintRow } from '../../projections/complaints.projection';
import { ComplaintsArgs, ComplaintSettleInput } from '../../schema/graphql/complaint.inputs';
import { Complaint } from '../../schema/graphql/complaint.types';
import { ComplaintConnection, type ConnectionSource } from '../../schema/graphql/connection.types';
import { Track } from '../../schema/graphql/enums';
import { ComplaintPayload } from '../../schema/graphql/payload.types';
import { settleComplaint } from '../app/commands/complaint-commands';
import { councilRowById } from '../app/read/council-rows';
import { councilFilter, requireSight } from '../app/read/sight-filter';
import type { Eventual } from '../kernel/eventual';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { opened } from './opened';
import { listOfView, readConnection, showAtLeast } from './reading';

/** A complaint that the viewer may see; null when there is none. */
export const findComplaint = ({ app, viewer }: Context, id: string): Promise<ComplaintRow | null> =>
  councilRowById<ComplaintRow>(app, viewer, 'complaints', complaints, id);

@Resolver(() => Complaint)
export class ComplaintResolver {
  @Query(() => ComplaintConnection, {
    description: 'What was diverted from the petitions of your council, latest first.',
  })
  async complaints(
    @Args(() => ComplaintsArgs) args: ComplaintsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<ComplaintRow>> {
    const { app, viewer } = context;
    await showAtLeast(context, args.atLeast);
    const sight = requireSight('complaints', viewer, await app.references());
    const { isSettled } = args;
    const settled = typeof isSettled === 'boolean' ? { isSettled } : {};
    const filter = { $and: [councilFilter(sight), settled] };
    const list = listOfView<ComplaintRow>(context, complaints, filter);
    return readConnection(args, { by: ['divertedOn'], direction: 'descending' }, list);
  }

  @FieldResolver(() => Track, {
    nullable: true,
    description: 'Where it belongs; null when its key was destroyed.',
  })
  track(@Root() { track }: ComplaintRow, @Ctx() context: Context): Eventual<Track | null> {
    return opened(context, track) as Eventual<Track | null>;
  }
}

export const ComplaintMutationsResolver = commandMutations(ComplaintPayload, [
  mutationOf(settleComplaint, ComplaintSettleInput, 'Records how a complaint was settled.'),
]);

@Resolver(() => ComplaintPayload)
export class ComplaintPayloadResolver {
  @FieldResolver(() => Complaint, { nullable: true, description: 'The complaint as it is now.' })
  complaint(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<ComplaintRow | null> {
    return subjectOf(context, payload, (id) => findComplaint(context, id));
  }
}
