import type { ImportRow } from '../../src/graphql/import/import-columns';
import { ImportStopped, type Language, stopped } from './stopped';

export type RowError = Readonly<{ column: string | null; code: string; message: string }>;
export type SentRow = Readonly<{
  row: number;
  state: 'GOOD' | 'RECORDED' | 'REPEATED' | 'BAD';
  errors: readonly RowError[];
}>;

/** Sends rows, or has them only tried. Errors: ImportStopped. */
export type SendRows = (rows: readonly ImportRow[], dryRun: boolean) => Promise<readonly SentRow[]>;

export type Reply = Readonly<{ status: number; retryAfterSeconds: number | null; text: string }>;
/** Takes a request's body to the API; rejects when no answer came. */
export type Post = (body: string) => Promise<Reply>;

const mutation = `mutation ($input: PetitionsImportInput!) {
  petitionsImport(input: $input) { rows { row state errors { column code message } } } }`;

const attemptsMax = 8;
const longestPauseMs = 10_000;
/** What is over when it is sent again later. */
const passing = new Set(['UNAVAILABLE', 'VIEWS_BEHIND', 'RATE_LIMITED']);

type Answer = Readonly<{
  data?: Readonly<{ petitionsImport: Readonly<{ rows: readonly SentRow[] }> }> | null;
  errors?: readonly Readonly<{ message: string; extensions?: Readonly<{ code?: string }> }>[];
}>;

/**
 * Sends rows until they are answered, but not for ever. What was recorded although no answer came is not recorded again:
 * it stands under the same keys.
 */
export const sendingBy =
  (post: Post, pause: (ms: number) => Promise<unknown>): SendRows =>
  async (rows, dryRun) => {
    const body = JSON.stringify({ query: mutation, variables: { input: { dryRun, rows } } });
    for (let attempt = 1; ; attempt += 1) {
      const answered = await attemptOf(post, body);
      if ('rows' in answered) return answered.rows;
      if (!answered.isPassing || attempt === attemptsMax) throw answered.reason;
      await pause(Math.max(answered.waitMs, Math.min(250 * 2 ** attempt, longestPauseMs)));
    }
  };

type Attempt =
  | Readonly<{ rows: readonly SentRow[] }>
  | Readonly<{ reason: ImportStopped; isPassing: boolean; waitMs: number }>;

async function attemptOf(post: Post, body: string): Promise<Attempt> {
  try {
    return attemptIn(await post(body));
  } catch (cause) {
    const reason = stopped('Máy chủ không trả lời.', 'The server does not answer.', cause);
    return { reason, isPassing: true, waitMs: 0 };
  }
}

function attemptIn({ status, retryAfterSeconds, text }: Reply): Attempt {
  const { data, errors = [] } = answerIn(text);
  if (data) return data.petitionsImport;
  const [first] = errors;
  const told = first?.message ?? `HTTP ${String(status)}`;
  return {
    reason: new ImportStopped({ vi: told, en: told }),
    isPassing: first === undefined ? status >= 500 : passing.has(first.extensions?.code ?? ''),
    waitMs: Math.min((retryAfterSeconds ?? 0) * 1000, 60_000),
  };
}

/** What stands before the program may answer in other forms. */
function answerIn(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

export const headersOf = (token: string, language: Language): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  'accept-language': language,
  authorization: `Bearer ${token}`,
});

/** Takes requests to a running server. */
export const postTo =
  (url: string, token: string, language: Language): Post =>
  async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: headersOf(token, language),
      body,
      signal: AbortSignal.timeout(60_000),
    });
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    const retryAfterSeconds = Number.isFinite(after) ? after : null;
    return { status: response.status, retryAfterSeconds, text: await response.text() };
  };

/** Whether a server listens there at all. Errors: ImportStopped for an address that is none. */
export async function isThere(url: string): Promise<boolean> {
  if (!URL.canParse(url))
    throw stopped(`“${url}” không phải địa chỉ.`, `“${url}” is not an address.`);
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(30_000) })).arrayBuffer();
    return true;
  } catch (error) {
    const { cause } = error as Error & { cause?: { code?: string } };
    if (cause?.code === 'ECONNREFUSED') return false;
    throw stopped(`Không tới được ${url}.`, `${url} cannot be reached.`, error);
  }
}
