export type CannotOpenReason =
  | 'not_writable'
  | 'written_by_a_newer_version'
  | 'written_by_an_older_version'
  | 'corrupt'
  | 'not_ours';

const sentences: Readonly<Record<CannotOpenReason, (file: string) => string>> = {
  not_writable: (file) => `The store ${file} cannot be written.`,
  written_by_a_newer_version: (file) =>
    `The store ${file} was written by a newer version of this program.`,
  written_by_an_older_version: (file) =>
    `The store ${file} was written by an older version of this program.`,
  corrupt: (file) => `The store ${file} is damaged.`,
  not_ours: (file) => `The file ${file} is not a store of the kind that is looked for.`,
};

/** A file that must not be used as a store. The message is one sentence for the person who runs the program. */
export class StoreCannotOpen extends Error {
  override readonly name = 'StoreCannotOpen';

  constructor(
    readonly reason: CannotOpenReason,
    file: string,
    cause?: unknown,
  ) {
    super(sentences[reason](file), { cause });
  }
}
