import type { IsoInstant } from '../kernel/calendar';

export type Clock = Readonly<{ now: () => IsoInstant }>;
