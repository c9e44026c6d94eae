import type { ViewStore } from '../../src/ports/view-store';
import { filtersContract } from './view-store-filters.contract';
import { pagesContract } from './view-store-pages.contract';
import type { ViewStorePlace } from './view-store-place';
import { rowsContract } from './view-store-rows.contract';
import { tokensContract } from './view-store-tokens.contract';
import { versionsContract } from './view-store-versions.contract';
import { samples } from './view-store.model';

/** What every view store does. `newPlace` names a place where nothing is stored yet. */
export const viewStoreContract = (adapter: string, newPlace: () => ViewStorePlace): void => {
  describe(`view store contract: ${adapter}`, () => {
    const opened: ViewStore[] = [];
    const open = async (place = newPlace()): Promise<ViewStore> => {
      const store = await place();
      opened.push(store);
      await store.prepare(samples);
      return store;
    };
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    rowsContract(open, newPlace);
    pagesContract(open);
    filtersContract(open);
    tokensContract(open, newPlace);
    versionsContract(open, newPlace);
  });
};
