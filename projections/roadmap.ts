import type { IsoDate } from '../src/kernel/calendar';

/** The time limit of a roadmap: its last date; null when it is empty. */
export const roadmapEnd = (roadmap: readonly Readonly<{ dueOn: IsoDate }>[]): IsoDate | null =>
  roadmap.reduce<IsoDate | null>(
    (last, { dueOn }) => (last === null || dueOn > last ? dueOn : last),
    null,
  );
