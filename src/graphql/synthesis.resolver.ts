import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { issueGroups, type IssueGroupRow } from '../../projections/issue-groups.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import { syntheses, type SynthesisRow } from '../../projections/syntheses.projection';
import {
  type ConnectionSource,
  IssueGroupConnection,
  SynthesisConnection,
} from '../../schema/graphql/connection.types';
import { IssueGroupPayload, SynthesisPayload } from '../../schema/graphql/payload.types';
import { Petition } from '../../schema/graphql/petition.types';
import {
  IssueGroupExtendInput,
  IssueGroupFormInput,
  IssueGroupForwardInput,
  OfSessionArgs,
  SynthesisReportIssueInput,
} from '../../schema/graphql/synthesis.inputs';
import { IssueGroup, Synthesis } from '../../schema/graphql/synthesis.types';
import {
  extendIssueGroup,
  formIssueGroup,
  forwardIssueGroup,
} from '../app/commands/group-commands';
import { issueSynthesisReport } from '../app/commands/synthesis-commands';
import { groupById, synthesisById } from '../app/read/council-rows';
import { petitionsByIds } from '../app/read/petition-board';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { readOfSession } from './reading';

@Resolver(() => IssueGroup)
export class IssueGroupResolver {
  @Query(() => IssueGroupConnection, {
    description: 'The groups of petitions that you may see, by code.',
  })
  issueGroups(
    @Args(() => OfSessionArgs) args: OfSessionArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<IssueGroupRow>> {
    return readOfSession<IssueGroupRow>(context, args, {
      read: 'issueGroups',
      view: issueGroups,
      order: { by: ['code'], direction: 'ascending' },
    });
  }

  @FieldResolver(() => [Petition], {
    description: 'The petitions that joined it, as far as you may see them.',
  })
  async petitions(
    @Root() { id, petitionIds }: IssueGroupRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly PetitionRow[]> {
    const named = await petitionsByIds(app, viewer, petitionIds);
    return named.filter(({ groupId }) => groupId === id);
  }
}

@Resolver(() => Synthesis)
export class SynthesisResolver {
  @Query(() => SynthesisConnection, {
    description: 'The synthesis reports that you may see, latest first.',
  })
  syntheses(
    @Args(() => OfSessionArgs) args: OfSessionArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<SynthesisRow>> {
    return readOfSession<SynthesisRow>(context, args, {
      read: 'syntheses',
      view: syntheses,
      order: { by: ['issuedOn'], direction: 'descending' },
    });
  }

  @FieldResolver(() => [IssueGroup], { description: 'The groups that it reports on.' })
  async groups(
    @Root() { groupIds }: SynthesisRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly IssueGroupRow[]> {
    const found = await Promise.all(groupIds.map((id) => groupById(app, viewer, id)));
    return found.filter((group) => group !== null);
  }
}

export const IssueGroupMutationsResolver = commandMutations(IssueGroupPayload, [
  mutationOf(formIssueGroup, IssueGroupFormInput, 'Puts petitions on one issue together.'),
  mutationOf(extendIssueGroup, IssueGroupExtendInput, 'Adds petitions to a group.'),
  mutationOf(
    forwardIssueGroup,
    IssueGroupForwardInput,
    'Forwards a group; what became of each petition stands in the consequences.',
  ),
]);

export const SynthesisMutationsResolver = commandMutations(SynthesisPayload, [
  mutationOf(issueSynthesisReport, SynthesisReportIssueInput, 'Records a synthesis report.'),
]);

@Resolver(() => IssueGroupPayload)
export class IssueGroupPayloadResolver {
  @FieldResolver(() => IssueGroup, { nullable: true, description: 'The group as it is now.' })
  issueGroup(
    @Root() payload: PayloadSource,
    @Ctx() context: Context,
  ): Promise<IssueGroupRow | null> {
    return subjectOf(context, payload, (id) => groupById(context.app, context.viewer, id));
  }
}

@Resolver(() => SynthesisPayload)
export class SynthesisPayloadResolver {
  @FieldResolver(() => Synthesis, { nullable: true, description: 'The report.' })
  synthesis(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<SynthesisRow | null> {
    return subjectOf(context, payload, (id) => synthesisById(context.app, context.viewer, id));
  }
}
