import { AsyncLocalStorage } from 'node:async_hooks';

export type Language = 'vi' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

/** What everything that answers one request may ask for. */
export type RequestScope = Readonly<{ language: Language; requestId: string }>;

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs `next` and all that follows from it within the scope. */
export const withinScope = <Result>(scope: RequestScope, next: () => Result): Result =>
  scopes.run(scope, next);

export const requestScope = (): RequestScope =>
  scopes.getStore() ?? { language: 'vi', requestId: '-' };

const range = /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]+)*\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*$/iu;

/** Vietnamese, unless `Accept-Language` (RFC 9110, 12.5.4) prefers English. */
export function preferredLanguage(header: string | undefined): Language {
  const quality: Record<Language, number> = { vi: 0, en: 0 };
  for (const part of (header ?? '').split(',')) {
    const [, tag, q] = range.exec(part) ?? [];
    const language = tag?.toLowerCase();
    if (language === 'vi' || language === 'en')
      quality[language] = Math.max(quality[language], q === undefined ? 1 : Number(q));
  }
  return quality.en > quality.vi ? 'en' : 'vi';
}
