import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { tierOfDate } from '../../projections/deadline-tiers';
import type { PetitionRow, VoterRow } from '../../projections/petition-board/row';
import type { VoterContactRow } from '../../projections/voter-contacts.projection';
import { type ConnectionSource, PetitionConnection } from '../../schema/graphql/connection.types';
import { PetitionOrder, Reply, Routing, Tier } from '../../schema/graphql/enums';
import { PetitionArgs, PetitionsArgs, TierArgs } from '../../schema/graphql/petition.inputs';
import { Petition, Voter } from '../../schema/graphql/petition.types';
import { VoterContact } from '../../schema/graphql/contact.types';
import { listPetitions, petitionByCode, petitionById } from '../app/read/petition-board';
import { contactById } from '../app/read/voter-contacts';
import { mayReadVoter } from '../app/read/sight-filter';
import type { Order } from '../ports/view-store';
import { badInput } from './bad-input';
import type { Context } from './context';
import { readConnection, showAtLeast } from './reading';

function orderOf(order: PetitionOrder): Order<PetitionRow> {
  const [by, direction] = order.split(' ') as [keyof PetitionRow, 'ascending' | 'descending'];
  return { by: [by], direction };
}

const inputCode = () =>
  badInput('id', 'phải nêu đúng một trong id, code', 'give exactly one of id and code');

@Resolver(() => Petition)
export class PetitionResolver {
  @Query(() => Petition, {
    nullable: true,
    description: 'One petition by id or code; null when there is none that you may see.',
  })
  async petition(
    @Args(() => PetitionArgs) { id, code, atLeast }: PetitionArgs,
    @Ctx() context: Context,
  ): Promise<PetitionRow | null> {
    const { app, viewer } = context;
    await showAtLeast(context, atLeast);
    if (id && !code) return petitionById(app, viewer, id);
    if (code && !id) return petitionByCode(app, viewer, code);
    throw inputCode();
  }

  @Query(() => PetitionConnection, { description: 'The petitions that you may see.' })
  async petitions(
    @Args(() => PetitionsArgs) args: PetitionsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<PetitionRow>> {
    await showAtLeast(context, args.atLeast);
    const list = await listPetitions(context.app, context.viewer, args.filter ?? {});
    return readConnection(args, orderOf(args.orderBy ?? PetitionOrder.CODE_ASC), list);
  }

  @FieldResolver(() => VoterContact, {
    nullable: true,
    description: 'The voter contact at which it was made.',
  })
  contact(
    @Root() { contactId }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<VoterContactRow | null> {
    return contactId === null ? Promise.resolve(null) : contactById(app, viewer, contactId);
  }

  @FieldResolver(() => Voter, {
    nullable: true,
    description: 'Who brought it; null where you may not know or nobody does.',
  })
  async voter(
    @Root() { voter, councilId }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<VoterRow | null> {
    if (viewer === null || voter === null) return null;
    return mayReadVoter(viewer, councilId, await app.references()) ? voter : null;
  }

  @FieldResolver(() => Tier, {
    nullable: true,
    description: 'How near or past its date it is; null when nothing is awaited.',
  })
  tier(
    @Root() { clockDueOn, routing, reply }: PetitionRow,
    @Args(() => TierArgs) { on }: TierArgs,
    @Ctx() { app }: Context,
  ): Tier | null {
    if (routing === Routing.FORWARDED && reply === Reply.NONE) return Tier.UNACKNOWLEDGED;
    return clockDueOn === null ? null : tierOfDate(clockDueOn, on ?? app.today());
  }
}
