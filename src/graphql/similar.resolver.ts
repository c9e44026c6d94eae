import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PetitionRow } from '../../projections/petition-board/row';
import { Likelihood } from '../../schema/graphql/enums';
import { Petition } from '../../schema/graphql/petition.types';
import { SimilarPetitionsArgs } from '../../schema/graphql/similar.inputs';
import { SimilarPetition } from '../../schema/graphql/similar.types';
import { similarPetitions, type SimilarPetition as Similar } from '../app/read/similar-petitions';
import type { Context } from './context';
import { showAtLeast } from './reading';

@Resolver(() => SimilarPetition)
export class SimilarPetitionResolver {
  @Query(() => [SimilarPetition], {
    description:
      'Earlier petitions that a text may bring up again, the most alike first (kiến nghị trùng). Names and addresses of voters are not searched.',
  })
  async similarPetitions(
    @Args(() => SimilarPetitionsArgs) args: SimilarPetitionsArgs,
    @Ctx() context: Context,
  ): Promise<readonly Similar[]> {
    const { text, communeId = null, fieldCode = null, first, atLeast } = args;
    await showAtLeast(context, atLeast);
    return similarPetitions(context.app, context.viewer, { text, communeId, fieldCode, first });
  }

  @FieldResolver(() => Petition, { description: 'The earlier petition, with its answers.' })
  petition(@Root() { petition }: Similar): PetitionRow {
    return petition;
  }

  @FieldResolver(() => Likelihood, { description: 'Whether it is likely the same matter.' })
  likelihood(@Root() { isLikely }: Similar): Likelihood {
    return isLikely ? Likelihood.LIKELY : Likelihood.POSSIBLE;
  }
}
