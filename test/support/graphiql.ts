import type { Page, Request } from 'playwright-core';

type Line = Readonly<{ offsetTop: number; innerText: string }>;

/** Of the page: what the functions below are handed to the browser for. */
declare const document: Readonly<{ querySelectorAll: (selector: string) => Iterable<Line> }>;

const queryLine = '.graphiql-query-editor .view-line';
const answerLine = '.graphiql-response .view-line';

/** Whether these lines show a text, read as people do, from the top: the elements are in no order. */
const isShown = ([lines, text]: readonly [string, string]): boolean =>
  [...document.querySelectorAll(lines)]
    .sort((one, other) => one.offsetTop - other.offsetTop)
    .map(({ innerText }) => innerText.replaceAll('\u00a0', ' '))
    .join('\n') === text;

type Sent = Readonly<{ operationName?: string | null }>;

const isQuestion = (request: Request): boolean =>
  new URL(request.url()).pathname === '/graphql' &&
  (request.postDataJSON() as Sent).operationName !== 'IntrospectionQuery';

/** Opens the page, with the query that it begins with, and waits until it knows the schema. */
export async function openGraphiql(page: Page, address: string): Promise<void> {
  const introspected = page.waitForResponse((response) => !isQuestion(response.request()));
  await page.goto(new URL('/', address).href);
  await introspected;
  await page.locator(queryLine).first().waitFor();
}

export const tokenBox = (page: Page) => page.getByLabel('Mã truy cập / Access token');

/** Writes one line in place of the query, key by key. */
export async function writeQuery(page: Page, query: string): Promise<void> {
  await page.locator(queryLine).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(query);
}

/** Runs the query; gives the answer once exactly that is shown, which must fit on the screen. */
export async function run(page: Page): Promise<unknown> {
  const answered = page.waitForResponse((response) => isQuestion(response.request()));
  await page.getByRole('button', { name: 'Execute query' }).click();
  const answer: unknown = await (await answered).json();
  await shown(page, answer);
  return answer;
}

/** Waits until exactly this answer is shown. */
export async function shown(page: Page, answer: unknown): Promise<void> {
  await page.waitForFunction(isShown, [answerLine, JSON.stringify(answer, null, 2)] as const);
}

/** What the editor offers where the cursor is. */
export async function suggestions(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+Space');
  const names = page.locator('.suggest-widget .monaco-list-row .label-name');
  await names.first().waitFor();
  return names.allInnerTexts();
}

/** The names of all fields of a root type, as the documentation lists them. */
export async function documentedFields(page: Page, type: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText(type, { exact: true }).first().click();
  const names = page.locator('.graphiql-doc-explorer-field-name');
  await names.first().waitFor();
  return names.allInnerTexts();
}
