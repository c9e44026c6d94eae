import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../projections/bodies.projection';
import { Body } from '../../schema/graphql/body.types';
import { WorkloadArgs } from '../../schema/graphql/petition.inputs';
import { BodyWorkload } from '../../schema/graphql/workload.types';
import { type BodyWorkload as Workload, readWorkload } from '../app/read/reply-workload';
import type { Eventual } from '../kernel/eventual';
import { findBody } from './body.resolver';
import type { Context } from './context';
import { showAtLeast } from './reading';

@Resolver(() => BodyWorkload)
export class WorkloadResolver {
  @Query(() => [BodyWorkload], {
    description: 'What bodies owe as of a day, over the petitions that you may see.',
  })
  async replyWorkload(
    @Args(() => WorkloadArgs) { bodyId, on, atLeast }: WorkloadArgs,
    @Ctx() context: Context,
  ): Promise<readonly Workload[]> {
    await showAtLeast(context, atLeast);
    return readWorkload(context.app, context.viewer, bodyId ?? null, on ?? null);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body.' })
  body(@Root() { bodyId }: Workload, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, bodyId);
  }
}
