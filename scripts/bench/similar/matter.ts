/** Pairs of what stands in a text and what stands there instead: the same matter at another place. */
export type Elsewhere = readonly (readonly [said: string, instead: string])[];

/** What voters once petitioned for, and how others would bring it up again. */
export type Matter = Readonly<{
  fieldCode: string;
  title: string;
  text: string;
  /** The same in other words and at another length. */
  paraphrase: string;
  /** The same in one line. */
  line: string;
  /** Near misses: all were petitioned for too, but for the last one where no other place is told of apart. */
  elsewhere: readonly Elsewhere[];
  /** The same at a place from where nobody petitioned. */
  anotherPlace?: string;
  /** Something else at the same place that nobody petitioned for. */
  otherMatter?: string;
}>;
