import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { gapsOf, type NumberSeriesRow } from '../../projections/number-series.projection';
import {
  AnomaliesArgs,
  AnomalyConfirmInput,
  AnomalyDismissInput,
} from '../../schema/graphql/anomaly.inputs';
import { Anomaly, NumberSeries } from '../../schema/graphql/anomaly.types';
import { AnomalyConnection, type ConnectionSource } from '../../schema/graphql/connection.types';
import { HistoryEntry } from '../../schema/graphql/history.types';
import { AnomalyPayload } from '../../schema/graphql/payload.types';
import { confirmAnomaly, dismissAnomaly } from '../app/commands/anomaly-commands';
import {
  type Anomaly as AnomalySource,
  anomalyById,
  type AnomalyPlace,
  evidenceOf,
  listAnomalies,
} from '../app/read/anomalies';
import { commandMutations, mutationOf } from './command-mutations';
import { connectionOfPage, decodeCursor } from './connections';
import type { Context } from './context';
import { type EntrySource, entryOf } from './history-entry';
import { type PayloadSource, subjectOf } from './mutating';
import { showAtLeast } from './reading';

const order = 'kind code';

@Resolver(() => Anomaly)
export class AnomalyResolver {
  @Query(() => AnomalyConnection, {
    description: 'What the program noticed about the petitions that you may see, kind after kind.',
  })
  async anomalies(
    @Args(() => AnomaliesArgs) { filter, first, after, atLeast }: AnomaliesArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<AnomalySource>> {
    await showAtLeast(context, atLeast);
    const { petitionId, ...conditions } = filter ?? {};
    const narrowed = { ...conditions, subjectId: petitionId };
    const list = await listAnomalies(context.app, context.viewer, narrowed);
    const place = decodeCursor(order, 3, after)?.map(String) ?? null;
    const { items, hasMore } = await list.page(place as AnomalyPlace | null, first);
    const rows = items.map(({ anomaly, place: cursor }) => ({
      key: anomaly.id,
      row: anomaly,
      cursor,
    }));
    return connectionOfPage(order, { rows, hasMore }, list.count);
  }

  @FieldResolver(() => [HistoryEntry], { description: 'The events that show it.' })
  async events(
    @Root() anomaly: AnomalySource,
    @Ctx() { app, viewer }: Context,
  ): Promise<readonly EntrySource[]> {
    return (await evidenceOf(app, viewer, anomaly)).map(entryOf);
  }
}

/** A series may lack more than anybody reads. */
const gapsMax = 50;

@Resolver(() => NumberSeries)
export class NumberSeriesResolver {
  @FieldResolver(() => [String], {
    description: 'The missing numbers, `3` or `5-9`, the first 50 gaps.',
  })
  missingNumbers(@Root() row: NumberSeriesRow): readonly string[] {
    return gapsOf(row)
      .slice(0, gapsMax)
      .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`));
  }
}

export const AnomalyMutationsResolver = commandMutations(AnomalyPayload, [
  mutationOf(confirmAnomaly, AnomalyConfirmInput, 'Confirms what the program noticed.'),
  mutationOf(dismissAnomaly, AnomalyDismissInput, 'Dismisses what the program noticed.'),
]);

@Resolver(() => AnomalyPayload)
export class AnomalyPayloadResolver {
  @FieldResolver(() => Anomaly, {
    nullable: true,
    description: 'The anomaly as of today; null when it no longer is one.',
  })
  anomaly(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<AnomalySource | null> {
    return subjectOf(context, payload, (id) => anomalyById(context.app, context.viewer, id));
  }
}
