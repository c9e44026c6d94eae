import type { BodyKind, Level } from '../schema/events/vocabulary';
import type { Projection } from './projection';

export type BodyRow = Readonly<{
  id: string;
  councilId: string;
  name: string;
  kind: BodyKind;
  level: Level;
  parentId: string | null;
  isSynthetic: boolean;
}>;

/** Which bodies are there? */
export const bodies: Projection<'BodyRegistered.v1', BodyRow> = {
  name: 'bodies',
  version: 1,
  indexes: [['name'], ['councilId', 'name']],
  handles: { 'BodyRegistered.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_row, { event: { data, meta } }, id) {
    const { name, kind, level, parentId } = data;
    const isSynthetic = meta.synthetic === true;
    return { id, councilId: meta.councilId ?? id, name, kind, level, parentId, isSynthetic };
  },
};
