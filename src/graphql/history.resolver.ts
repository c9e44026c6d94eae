import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { encodeEvent } from '../../schema/events/codec';
import { type ConnectionSource, HistoryConnection } from '../../schema/graphql/connection.types';
import { HistoryEntry } from '../../schema/graphql/history.types';
import { HistoryArgs } from '../../schema/graphql/petition.inputs';
import { Sentence } from '../../schema/graphql/petition.types';
import { leafHash } from '../app/ledger/receipt';
import { readHistory } from '../app/read/history';
import { connectionOfPage, decodeCursor } from './connections';
import type { Context } from './context';
import { type EntrySource, entryOf } from './history-entry';
import { sentenceOf } from './history-sentences';
import { showAtLeast } from './reading';
import type { Bilingual } from './request-scope';

const order = 'revision';

@Resolver(() => HistoryEntry)
export class HistoryResolver {
  @Query(() => HistoryConnection, {
    nullable: true,
    description: 'All that was recorded about a subject, oldest first; null as for the subject.',
  })
  async history(
    @Args(() => HistoryArgs) { subjectId, first, after, atLeast }: HistoryArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<EntrySource> | null> {
    await showAtLeast(context, atLeast);
    const recorded = await readHistory(context.app, context.viewer, subjectId);
    if (recorded === null) return null;
    const [from = -1] = decodeCursor(order, 1, after) ?? [];
    const rest = recorded.slice(Number(from) + 1);
    const rows = rest.slice(0, first).map((occurrence) => {
      const row = entryOf(occurrence);
      return { key: row.id, row, cursor: [row.revision] };
    });
    const page = { rows, hasMore: rest.length > first };
    return connectionOfPage(order, page, () => Promise.resolve(recorded.length));
  }

  @FieldResolver()
  leafHash(@Root() { event }: EntrySource): string {
    return leafHash(encodeEvent(event).bytes);
  }

  @FieldResolver(() => Sentence, { description: 'What happened, in words.' })
  async sentence(@Root() { event }: EntrySource, @Ctx() { app }: Context): Promise<Bilingual> {
    const { bodies } = await app.references();
    return sentenceOf(event, (bodyId) => bodies.get(bodyId)?.name ?? bodyId);
  }
}
