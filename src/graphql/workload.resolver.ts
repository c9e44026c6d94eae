import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { WorkloadArgs } from '../../schema/graphql/petition.inputs';
import { BodyWorkload } from '../../schema/graphql/workload.types';
import { type BodyWorkload as Workload, readWorkload } from '../app/read/reply-workload';
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
}
