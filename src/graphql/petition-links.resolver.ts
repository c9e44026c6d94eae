import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IssueGroupRow } from '../../projections/issue-groups.projection';
import type { CorrectionRow, MergerRow, PetitionRow } from '../../projections/petition-board/row';
import { CorrectedField } from '../../schema/graphql/enums';
import { Correction, Merger } from '../../schema/graphql/petition-steps.types';
import { Petition } from '../../schema/graphql/petition.types';
import { IssueGroup } from '../../schema/graphql/synthesis.types';
import { petitionById, petitionsByIds } from '../app/read/petition-board';
import { mayReadVoter } from '../app/read/sight-filter';
import { groupById } from '../app/read/council-rows';
import type { Context } from './context';
import { opened } from './opened';

/** A correction, and whose petition it corrects. */
type CorrectionSource = CorrectionRow & Pick<PetitionRow, 'councilId'>;

@Resolver(() => Petition)
export class PetitionLinksResolver {
  @FieldResolver(() => [Petition], {
    description: 'Petitions that were merged into it, as far as you may see them.',
  })
  absorbed(
    @Root() { absorbedIds }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly PetitionRow[]> {
    return petitionsByIds(app, viewer, absorbedIds);
  }

  @FieldResolver(() => Petition, { nullable: true, description: 'What it was a part of.' })
  splitFrom(
    @Root() { splitFromId }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<PetitionRow | null> {
    return splitFromId === null ? Promise.resolve(null) : petitionById(app, viewer, splitFromId);
  }

  @FieldResolver(() => [Petition], { description: 'What it was split into.' })
  parts(
    @Root() { partIds }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly PetitionRow[]> {
    return petitionsByIds(app, viewer, partIds);
  }

  @FieldResolver(() => IssueGroup, {
    nullable: true,
    description: 'The group of petitions on one issue that it belongs to.',
  })
  group(
    @Root() { groupId }: PetitionRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<IssueGroupRow | null> {
    return groupId === null ? Promise.resolve(null) : groupById(app, viewer, groupId);
  }

  @FieldResolver(() => [Correction], { description: 'What was corrected of it.' })
  corrections(@Root() { corrections, councilId }: PetitionRow): readonly CorrectionSource[] {
    return corrections.map((correction) => ({ ...correction, councilId }));
  }
}

@Resolver(() => Merger)
export class MergerResolver {
  @FieldResolver(() => Petition, {
    nullable: true,
    description: 'The petition with which it goes on; null when you may not see it.',
  })
  into(
    @Root() { intoPetitionId }: MergerRow,
    @Ctx() { app, viewer }: Context,
  ): Promise<PetitionRow | null> {
    return petitionById(app, viewer, intoPetitionId);
  }
}

@Resolver(() => Correction)
export class CorrectionResolver {
  @FieldResolver(() => CorrectedField, { nullable: true, description: 'What was corrected.' })
  field(@Root() { text, code }: CorrectionSource): CorrectedField | null {
    return text?.field ?? code?.field ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What stood there.' })
  before(@Root() correction: CorrectionSource, @Ctx() context: Context): Promise<string | null> {
    return valueOf(correction, 'before', context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What stands there since.' })
  after(@Root() correction: CorrectionSource, @Ctx() context: Context): Promise<string | null> {
    return valueOf(correction, 'after', context);
  }
}

/** Of a voter only those learn what was corrected who may know the voter. */
async function valueOf(
  { text, code, councilId }: CorrectionSource,
  side: 'before' | 'after',
  context: Context,
): Promise<string | null> {
  if (code !== undefined) return code[side];
  const { app, viewer } = context;
  const isOfVoter = text?.field.startsWith('voter.') ?? false;
  if (isOfVoter && (viewer === null || !mayReadVoter(viewer, councilId, await app.references())))
    return null;
  return opened(context, text?.[side]);
}
