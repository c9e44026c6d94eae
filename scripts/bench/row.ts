/** One of the two that are compared; each run does its work for a while and gives how much of it fits in a second. */
export type Side = () => Promise<number>;

/** Both sides of a row, opened over their own data and ready to run. */
export type Contest = Readonly<{
  ours: Side;
  rival: Side;
  /** Stops both and removes what they stored. */
  close: () => Promise<void>;
}>;

export type Setting = Readonly<{
  /** 1 for figures that count; less for a quick look. */
  scale: number;
  /** Whether packages of rivals may be installed. */
  mayInstall: boolean;
}>;

/** A comparison: what is done, what it is measured against, and the ratio to reach, if there is one. */
export type Row = Readonly<{
  name: string;
  work: string;
  against: string;
  unit: string;
  reach: number | null;
  /** Errors: NotMeasured. */
  open: (setting: Setting) => Promise<Contest>;
}>;

/** A row that cannot be measured here; the message says why in one line. */
export class NotMeasured extends Error {
  override readonly name = 'NotMeasured';
}

/** How long one run lasts where time bounds it. */
export const runSeconds = ({ scale }: Setting): number => Math.max(0.05, 0.75 * scale);
