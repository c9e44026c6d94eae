import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../projections/bodies.projection';
import type { SessionRow } from '../../projections/sessions.projection';
import {
  type MinutesRow,
  voterContacts,
  type VoterContactRow,
} from '../../projections/voter-contacts.projection';
import type { ContactPoint } from '../../schema/events/contact.events';
import { Body } from '../../schema/graphql/body.types';
import {
  type ConnectionSource,
  VoterContactConnection,
} from '../../schema/graphql/connection.types';
import {
  MinutesFileInput,
  VoterContactHoldInput,
  VoterContactPlanInput,
  VoterContactsArgs,
} from '../../schema/graphql/contact.inputs';
import { HeldPoint, Minutes, PlannedPoint, VoterContact } from '../../schema/graphql/contact.types';
import { VoterContactPayload } from '../../schema/graphql/payload.types';
import { Session } from '../../schema/graphql/session.types';
import { fileMinutes, holdContact, planContact } from '../app/commands/contact-commands';
import { contactById, contactsInSight } from '../app/read/voter-contacts';
import type { Eventual } from '../kernel/eventual';
import { findBody } from './body.resolver';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { opened } from './opened';
import { listOfView, readConnection, showAtLeast } from './reading';
import { findSession } from './session.resolver';

@Resolver(() => VoterContact)
export class VoterContactResolver {
  @Query(() => VoterContactConnection, {
    description: 'The voter contacts that you may see, latest first.',
  })
  async voterContacts(
    @Args(() => VoterContactsArgs) args: VoterContactsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<VoterContactRow>> {
    await showAtLeast(context, args.atLeast);
    const filter = await contactsInSight(context.app, context.viewer, args);
    const list = listOfView<VoterContactRow>(context, voterContacts, filter);
    return readConnection(args, { by: ['from'], direction: 'descending' }, list);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The council whose contact it is.' })
  council(
    @Root() { councilId }: VoterContactRow,
    @Ctx() context: Context,
  ): Eventual<BodyRow | null> {
    return findBody(context, councilId);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session that it is before or after.',
  })
  session(
    @Root() { sessionId }: VoterContactRow,
    @Ctx() context: Context,
  ): Eventual<SessionRow | null> {
    return findSession(context, sessionId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that planned it.' })
  plannedBy(
    @Root() { plannedByBodyId }: VoterContactRow,
    @Ctx() context: Context,
  ): Eventual<BodyRow | null> {
    return findBody(context, plannedByBodyId);
  }
}

const communeOf = ({ communeId }: ContactPoint, context: Context) => findBody(context, communeId);
const theCommune = { nullable: true, description: 'The council of the commune where it is.' };

@Resolver(() => PlannedPoint)
export class PlannedPointResolver {
  @FieldResolver(() => Body, theCommune)
  commune(@Root() point: ContactPoint, @Ctx() context: Context): Eventual<BodyRow | null> {
    return communeOf(point, context);
  }
}

@Resolver(() => HeldPoint)
export class HeldPointResolver {
  @FieldResolver(() => Body, theCommune)
  commune(@Root() point: ContactPoint, @Ctx() context: Context): Eventual<BodyRow | null> {
    return communeOf(point, context);
  }
}

@Resolver(() => Minutes)
export class MinutesResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that filed them.' })
  filedBy(@Root() { byBodyId }: MinutesRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, byBodyId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What they say; null when nothing was written or its key was destroyed.',
  })
  summary(@Root() { summary }: MinutesRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, summary);
  }
}

export const ContactMutationsResolver = commandMutations(VoterContactPayload, [
  mutationOf(planContact, VoterContactPlanInput, 'Plans a round of meetings with voters.'),
  mutationOf(holdContact, VoterContactHoldInput, 'Records meetings with voters that took place.'),
  mutationOf(fileMinutes, MinutesFileInput, 'Files minutes of a voter contact.'),
]);

@Resolver(() => VoterContactPayload)
export class VoterContactPayloadResolver {
  @FieldResolver(() => VoterContact, {
    nullable: true,
    description: 'The voter contact as it is now.',
  })
  voterContact(
    @Root() payload: PayloadSource,
    @Ctx() context: Context,
  ): Promise<VoterContactRow | null> {
    return subjectOf(context, payload, (id) => contactById(context.app, context.viewer, id));
  }
}
