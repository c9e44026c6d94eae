import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { groupDigests, type GroupDigestRow } from '../../projections/group-digests.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import type { VoterContactRow } from '../../projections/voter-contacts.projection';
import {
  type ConnectionSource,
  GroupDigestConnection,
} from '../../schema/graphql/connection.types';
import { VoterContact } from '../../schema/graphql/contact.types';
import { GroupDigestsArgs, GroupDigestSubmitInput } from '../../schema/graphql/digest.inputs';
import { GroupDigest } from '../../schema/graphql/digest.types';
import { GroupDigestPayload } from '../../schema/graphql/payload.types';
import { Petition, Sentence } from '../../schema/graphql/petition.types';
import { submitGroupDigest } from '../app/commands/digest-commands';
import { digestById } from '../app/read/council-rows';
import { petitionsByIds } from '../app/read/petition-board';
import { contactById } from '../app/read/voter-contacts';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { digestDueSteps } from './due-date-steps';
import { type PayloadSource, subjectOf } from './mutating';
import { readOfSession } from './reading';
import type { Bilingual } from './request-scope';

@Resolver(() => GroupDigest)
export class GroupDigestResolver {
  @Query(() => GroupDigestConnection, {
    description: 'The reports of Delegate Groups that you may see, latest first.',
  })
  groupDigests(
    @Args(() => GroupDigestsArgs) args: GroupDigestsArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<GroupDigestRow>> {
    return readOfSession<GroupDigestRow>(context, args, {
      read: 'groupDigests',
      view: groupDigests,
      order: { by: ['submittedOn'], direction: 'descending' },
      filter: args.groupId ? { byBodyId: args.groupId } : {},
    });
  }

  @FieldResolver(() => VoterContact, {
    nullable: true,
    description: 'The voter contact that it reports on.',
  })
  voterContact(
    @Root() { voterContactId }: GroupDigestRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<VoterContactRow | null> {
    return contactById(app, viewer, voterContactId);
  }

  @FieldResolver(() => [Sentence], { description: 'How `dueOn` was computed, step by step.' })
  dueSteps(@Root() { due }: GroupDigestRow): readonly Bilingual[] {
    return digestDueSteps(due);
  }

  @FieldResolver(() => [Petition], {
    description: 'The petitions that it names, as far as you may see them.',
  })
  petitions(
    @Root() { petitionIds }: GroupDigestRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly PetitionRow[]> {
    return petitionsByIds(app, viewer, petitionIds);
  }
}

export const GroupDigestMutationsResolver = commandMutations(GroupDigestPayload, [
  mutationOf(
    submitGroupDigest,
    GroupDigestSubmitInput,
    'Records a Delegate Group’s report on a voter contact.',
  ),
]);

@Resolver(() => GroupDigestPayload)
export class GroupDigestPayloadResolver {
  @FieldResolver(() => GroupDigest, { nullable: true, description: 'The report.' })
  groupDigest(
    @Root() payload: PayloadSource,
    @Ctx() context: Context,
  ): Promise<GroupDigestRow | null> {
    return subjectOf(context, payload, (id) => digestById(context.app, context.viewer, id));
  }
}
