import { accessSync, constants } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine, or the one that CHROMIUM names; null when there is none. */
export function chromiumOfMachine(): string | null {
  const named = process.env['CHROMIUM'];
  if (named === undefined) return usual.find(isExecutable) ?? null;
  if (isExecutable(named)) return named;
  throw new Error(`CHROMIUM names no program: ${named}`);
}

const opened: Browser[] = [];

afterEach(async () => {
  for (const browser of opened.splice(0)) {
    // What the page still asks for when its test is over is answered by nobody.
    for (const context of browser.contexts())
      await context.unrouteAll({ behavior: 'ignoreErrors' });
    await browser.close();
  }
});

export type Visit = Readonly<{
  page: Page;
  context: BrowserContext;
  /** Every address that the page or one of its workers asked for, in order. */
  requested: readonly URL[];
  /** What the browser complained of: errors, warnings and violations of the policy. */
  complaints: readonly string[];
}>;

/** A page of a browser without any past, in the language of the visitor; closed after the test. */
export async function visit(executablePath: string, locale: string): Promise<Visit> {
  const browser = await chromium.launch({ executablePath, args: flags });
  opened.push(browser);
  const context = await browser.newContext({ locale, viewport: { width: 1920, height: 1000 } });
  const page = await context.newPage();
  const requested: URL[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requested.push(new URL(request.url())));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, context, requested, complaints };
}

/**
 * Serves all that follows without its policy: what a worker is forbidden to ask for leaves no trace, so only then
 * does it show.
 */
export async function dropPolicy(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
}
