import type { ViewStore } from '../../src/ports/view-store';
import { type Samples, samples } from './view-store.model';

/** Opens one place; again and again, also while it is open. */
export type ViewStorePlace = () => Promise<ViewStore>;

/** A store, with the samples prepared; closed after the test. */
export type OpenViewStore = (place?: ViewStorePlace) => Promise<ViewStore>;

let version = 1_000;

/** Works with a version of the view that holds these rows, and some that were removed. */
export async function holding(
  store: ViewStore,
  rows: Samples,
  work: (view: typeof samples) => Promise<void>,
): Promise<void> {
  const view = { ...samples, version: (version += 1) };
  const removed = ['', '250', '999'].filter((key) => !rows.has(key));
  const changes = [
    ...[...rows].map(([key, row]) => ({ key, row, position: '1' })),
    ...removed.map((key) => ({ key, row: null, position: '1' })),
  ];
  await store.prepare(view);
  await store.putMany(view, changes, '1');
  await work(view);
  await store.drop(view.name, view.version);
}
