import type { BodyKind, Level } from '../schema/events/vocabulary';
import { orderKey } from '../src/kernel/fold-vietnamese';
import type { Projection } from './projection';

export type BodyRow = Readonly<{
  id: string;
  councilId: string;
  name: string;
  /** The name for ordering, as Vietnamese readers expect it. */
  nameOrder: string;
  kind: BodyKind;
  level: Level;
  parentId: string | null;
  isSynthetic: boolean;
}>;

/** Which bodies are there? */
export const bodies: Projection<'BodyRegistered.v1', BodyRow> = {
  name: 'bodies',
  version: 1,
  indexes: [['nameOrder'], ['councilId', 'nameOrder']],
  handles: { 'BodyRegistered.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_row, { event: { data, meta } }, id) {
    const { name, kind, level, parentId } = data;
    const isSynthetic = meta.synthetic === true;
    const nameOrder = orderKey(name);
    const councilId = meta.councilId ?? id;
    return { id, councilId, name, nameOrder, kind, level, parentId, isSynthetic };
  },
};
