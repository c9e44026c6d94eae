import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import proxyAddress from '@fastify/proxy-addr';
import { type ErrorCode, publicError } from '../error-format';
import type { HttpLimits } from '../http-limits';
import { preferredLanguage, withinScope } from '../request-scope';

/** The client's address, as HTTP requests have it. */
export function addressOf({ trustedProxies }: HttpLimits): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile([...trustedProxies]);
  return (request) => proxyAddress(request, isTrusted);
}

/** No page of another origin may open a socket, unless it may ask from browsers. */
export function mayConnect(
  { corsOrigins }: HttpLimits,
  { headers: { origin, host } }: IncomingMessage,
): boolean {
  if (origin === undefined || corsOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Answers in place of a socket that is not opened. */
export function refuseUpgrade(
  socket: Duplex,
  request: IncomingMessage,
  status: number,
  code: ErrorCode,
): void {
  const language = preferredLanguage(request.headers['accept-language']);
  const scope = { language, requestId: '-' };
  const body = withinScope(scope, () => JSON.stringify({ errors: [publicError(code)] }));
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Cache-Control: no-store',
    'Content-Type: application/json; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
