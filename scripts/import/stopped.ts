import type { Bilingual, Language } from '../../src/graphql/request-scope';

export type { Language };

/** Why an import cannot go on, in words for whoever started it. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  constructor(
    readonly told: Bilingual,
    options?: ErrorOptions,
  ) {
    super(told.en, options);
  }
}

export const stopped = (vi: string, en: string, cause?: unknown): ImportStopped =>
  new ImportStopped({ vi, en }, cause === undefined ? {} : { cause });
