import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { FigureName, FigureUnit } from '../../schema/events/vocabulary';
import { PageArgs } from '../../schema/graphql/common.inputs';
import { type ConnectionSource, FigureItemConnection } from '../../schema/graphql/connection.types';
import { FiguresArgs } from '../../schema/graphql/figure.inputs';
import { Figure, FigureItem } from '../../schema/graphql/figure.types';
import { Node } from '../../schema/graphql/node.types';
import { type ExplainedItem, type Figure as FigureSource, readFigures } from '../app/read/figures';
import { connectionOfPage, decodeCursor } from './connections';
import type { Context } from './context';
import { findNode } from './find-node';
import { showAtLeast } from './reading';

@Resolver(() => Figure)
export class FigureResolver {
  @Query(() => [Figure], {
    description:
      'What is counted for a session. Without a token: of published sessions, the values only.',
  })
  async figures(
    @Args(() => FiguresArgs) { sessionId, name, atLeast }: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<readonly FigureSource[]> {
    await showAtLeast(context, atLeast);
    const figures = await readFigures(context.app, context.viewer, sessionId);
    return name ? figures.filter(({ definition }) => definition.name === name) : figures;
  }

  @FieldResolver()
  name(@Root() { definition }: FigureSource): FigureName {
    return definition.name;
  }

  @FieldResolver()
  unit(@Root() { definition }: FigureSource): FigureUnit {
    return definition.unit;
  }

  @FieldResolver()
  value(@Root() { value }: FigureSource): Promise<number> {
    return value();
  }

  @FieldResolver()
  of(@Root() { of }: FigureSource): Promise<number | null> {
    return of();
  }

  @FieldResolver(() => FigureItemConnection, {
    nullable: true,
    description:
      'What the value is made of: the sum of `counts` is the value. Null for those who may read values only.',
  })
  async explanation(
    @Root() { definition, explain }: FigureSource,
    @Args(() => PageArgs) { first, after, atLeast }: PageArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<ExplainedItem> | null> {
    if (explain === null) return null;
    await showAtLeast(context, atLeast);
    const { order, name } = definition;
    const cursor = decodeCursor(name, order.by.length + 1, after);
    return connectionOfPage(name, await explain.page(cursor, first), explain.count);
  }
}

@Resolver(() => FigureItem)
export class FigureItemResolver {
  @FieldResolver()
  isRestricted(@Root() { item }: ExplainedItem): boolean {
    return item === null;
  }

  @FieldResolver()
  place(@Root() { item }: ExplainedItem): string | null {
    return item?.place ?? null;
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The petition, voter contact or commune’s council that it is.',
  })
  subject(
    @Root() { item }: ExplainedItem,
    @Ctx() context: Context,
  ): Promise<Readonly<{ id: string }> | null> {
    return item === null ? Promise.resolve(null) : findNode(context, item.subjectId);
  }
}
