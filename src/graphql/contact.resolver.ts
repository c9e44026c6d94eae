import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { voterContacts, type VoterContactRow } from '../../projections/voter-contacts.projection';
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
import { VoterContact } from '../../schema/graphql/contact.types';
import { VoterContactPayload } from '../../schema/graphql/payload.types';
import { fileMinutes, holdContact, planContact } from '../app/commands/contact-commands';
import { contactById } from '../app/read/voter-contacts';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { readOfSession } from './reading';

@Resolver(() => VoterContact)
export class VoterContactResolver {
  @Query(() => VoterContactConnection, {
    description: 'The voter contacts that you may see, latest first.',
  })
  voterContacts(
    @Args(() => VoterContactsArgs) args: VoterContactsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<VoterContactRow>> {
    return readOfSession<VoterContactRow>(context, args, {
      read: 'voterContacts',
      view: voterContacts,
      order: { by: ['from'], direction: 'descending' },
    });
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
