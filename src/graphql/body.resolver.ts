import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { bodies, type BodyRow } from '../../projections/bodies.projection';
import { BodiesArgs, BodyRegisterInput } from '../../schema/graphql/body.inputs';
import { Body } from '../../schema/graphql/body.types';
import { BodyConnection, type ConnectionSource } from '../../schema/graphql/connection.types';
import { BodyPayload } from '../../schema/graphql/payload.types';
import { registerBody } from '../app/commands/body-commands';
import { requireSight } from '../app/read/sight-filter';
import { type Eventual, whenThere } from '../kernel/eventual';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { listOfView, readConnection, showAtLeast } from './reading';

/** A registered body by its id; null when there is none. */
export const findBody = (
  { app }: Context,
  id: string | null | undefined,
): Eventual<BodyRow | null> =>
  id ? whenThere(app.references(), ({ bodies: known }) => known.get(id) ?? null) : null;

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => BodyConnection, { description: 'Councils and bodies, by name. Public.' })
  async bodies(
    @Args(() => BodiesArgs) args: BodiesArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<BodyRow>> {
    await showAtLeast(context, args.atLeast);
    requireSight('bodies', context.viewer, await context.app.references());
    const filter = {
      ...(args.councilId ? { councilId: args.councilId } : {}),
      ...(args.kind ? { kind: args.kind } : {}),
    };
    const list = listOfView<BodyRow>(context, bodies, filter);
    return readConnection(args, { by: ['nameOrder'], direction: 'ascending' }, list);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'Its council; of a council, itself.' })
  council(@Root() { councilId }: BodyRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, councilId);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body or council above it.' })
  parent(@Root() { parentId }: BodyRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, parentId);
  }
}

export const BodyMutationsResolver = commandMutations(BodyPayload, [
  mutationOf(
    registerBody,
    BodyRegisterInput,
    'Registers a council (administrators) or a body of your council (offices).',
  ),
]);

@Resolver(() => BodyPayload)
export class BodyPayloadResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body as it is now.' })
  body(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<BodyRow | null> {
    return subjectOf(context, payload, async (id) => findBody(context, id));
  }
}
