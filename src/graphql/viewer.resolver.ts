import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { NodeArgs } from '../../schema/graphql/common.inputs';
import { Node } from '../../schema/graphql/node.types';
import { ReceiptKey } from '../../schema/graphql/receipt.types';
import { Viewer } from '../../schema/graphql/viewer.types';
import { requireSight } from '../app/read/sight-filter';
import type { Viewer as Bearer } from '../domain/access';
import type { Context } from './context';
import { findNode } from './find-node';
import { showAtLeast } from './reading';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'You; null without a token.' })
  viewer(@Ctx() { viewer }: Context): Bearer | null {
    return viewer;
  }

  @Query(() => Node, { nullable: true, description: 'Anything by its id; null as for its kind.' })
  async node(
    @Args(() => NodeArgs) { id, atLeast }: NodeArgs,
    @Ctx() context: Context,
  ): Promise<Readonly<{ id: string }> | null> {
    await showAtLeast(context, atLeast);
    return findNode(context, id);
  }

  @Query(() => [ReceiptKey], { description: 'The keys that sign receipts.' })
  async receiptKeys(@Ctx() { app, viewer }: Context): Promise<readonly ReceiptKey[]> {
    requireSight('receiptKeys', viewer, await app.references());
    const { keyId, publicKey } = app.ports.signer;
    return [{ keyId, algorithm: 'Ed25519', publicKey }];
  }
}
