import { LoadConnection, type Answer } from './load-connection';
import type { LoadReport, LoadRequest } from './load-request';

const readOneIn = 50;

function requestOf({ port, path, token, body }: LoadRequest): string {
  return [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept-language: en',
    `authorization: Bearer ${token}`,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

/** Why an answer is not the expected one, or null. */
function faultOf({ status, body }: Answer, { expected }: LoadRequest): string | null {
  const text = body.toString('utf8');
  // Apollo ends its answers with a line break.
  const isExpected =
    'whole' in expected
      ? text.trimEnd() === expected.whole.trimEnd()
      : text.includes(expected.part);
  return isExpected && status === 200 ? null : `status ${status}: ${text.slice(0, 500)}`;
}

async function load(asked: LoadRequest): Promise<LoadReport> {
  const { connections, seconds, requestsMax, mark, port } = asked;
  // The number is as long as its mark, so that the length of the request stays.
  const template = requestOf(asked);
  const [before, after] = mark === null ? [template, ''] : template.split(mark);
  const numbered = (number: number): string =>
    mark === null
      ? template
      : `${before ?? ''}${String(number).padStart(mark.length, '0')}${after ?? ''}`;
  let sent = 0;
  let completed = 0;
  let sample = '';
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  const send = async (connection: LoadConnection): Promise<void> => {
    do {
      sent += 1;
      const answer = await connection.ask(numbered(sent));
      completed += 1;
      const isRead = completed % readOneIn === 1 || answer.status !== 200;
      const fault = isRead ? faultOf(answer, asked) : null;
      if (fault !== null) throw new Error(fault);
      if (sample === '') sample = answer.body.toString('utf8');
    } while (performance.now() < until && sent < requestsMax);
  };
  const opened = Array.from({ length: connections }, () => new LoadConnection(port));
  try {
    await Promise.all(opened.map(send));
  } finally {
    for (const connection of opened) connection.close();
  }
  return { completed, seconds: (performance.now() - startedAt) / 1000, sample };
}

process.on('message', (asked: LoadRequest) => {
  load(asked)
    .catch((error: unknown): LoadReport => ({ failure: (error as Error).message }))
    .then((report) => process.send?.(report))
    .catch(() => process.exit(1));
});
