import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../projections/bodies.projection';
import { tierOfDate } from '../../projections/deadline-tiers';
import type {
  AnswerRow,
  InformationRow,
  PetitionRow,
  ReturnRow,
} from '../../projections/petition-board.projection';
import type { VoterContactRow } from '../../projections/voter-contacts.projection';
import type { SessionRow } from '../../projections/sessions.projection';
import type { DueDate as StoredDueDate } from '../../schema/events/petition.events';
import type { Voter as SealedVoter } from '../../schema/events/petition.events';
import type { Sealed } from '../../schema/events/sealing';
import { Body } from '../../schema/graphql/body.types';
import { type ConnectionSource, PetitionConnection } from '../../schema/graphql/connection.types';
import { PetitionOrder, Reply, Routing, Tier } from '../../schema/graphql/enums';
import { PetitionArgs, PetitionsArgs, TierArgs } from '../../schema/graphql/petition.inputs';
import {
  Answer,
  DueDate,
  Petition,
  PetitionReturn,
  Voter,
  VoterInformation,
} from '../../schema/graphql/petition.types';
import { VoterContact } from '../../schema/graphql/contact.types';
import { Session } from '../../schema/graphql/session.types';
import { listPetitions, petitionByCode, petitionById } from '../app/read/petition-board';
import { contactById } from '../app/read/voter-contacts';
import { mayReadVoter } from '../app/read/sight-filter';
import type { Eventual } from '../kernel/eventual';
import type { Order } from '../ports/view-store';
import { badInput } from './bad-input';
import { findBody } from './body.resolver';
import type { Context } from './context';
import { opened } from './opened';
import { readConnection, showAtLeast } from './reading';
import { findSession } from './session.resolver';

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

  @FieldResolver(() => Body, { nullable: true, description: 'The council that received it.' })
  council(@Root() { councilId }: PetitionRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, councilId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that recorded its receipt.' })
  receivedBy(
    @Root() { receivedByBodyId }: PetitionRow,
    @Ctx() context: Context,
  ): Eventual<BodyRow | null> {
    return findBody(context, receivedByBodyId);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session before which it was collected.',
  })
  session(
    @Root() { sessionId }: PetitionRow,
    @Ctx() context: Context,
  ): Eventual<SessionRow | null> {
    return findSession(context, sessionId);
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

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The council of the commune that it comes from.',
  })
  commune(@Root() { communeId }: PetitionRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, communeId);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that must reply, or did; null while the council has it.',
  })
  holder(@Root() { holderId }: PetitionRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, holderId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is about, in one line.' })
  title(@Root() { title }: PetitionRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, title);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the voters ask, in full.' })
  text(@Root() { text }: PetitionRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, text);
  }

  @FieldResolver(() => Voter, {
    nullable: true,
    description: 'Who brought it; null where you may not know or nobody does.',
  })
  async voter(
    @Root() { voter, councilId }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<SealedVoter<Sealed> | null> {
    if (viewer === null || voter === null) return null;
    return mayReadVoter(viewer, councilId, await app.references()) ? voter : null;
  }

  @FieldResolver(() => DueDate, {
    nullable: true,
    description: 'By when the present holder must reply; null before its receipt is confirmed.',
  })
  due(@Root() { due }: PetitionRow): StoredDueDate | null {
    return due;
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

  @FieldResolver(() => [Answer], { description: 'All its answers, the first one first.' })
  answers(@Root() { answers }: PetitionRow): readonly AnswerRow[] {
    return answers;
  }

  @FieldResolver(() => [PetitionReturn], { description: 'All its returns for competence.' })
  returns(@Root() { returns }: PetitionRow): readonly ReturnRow[] {
    return returns;
  }

  @FieldResolver(() => [VoterInformation], { description: 'How and when voters were informed.' })
  information(@Root() { information }: PetitionRow): readonly InformationRow[] {
    return information;
  }
}
