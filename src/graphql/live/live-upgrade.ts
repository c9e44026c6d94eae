import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import proxyAddress from '@fastify/proxy-addr';
import { type ErrorCode, publicError } from '../error-format';
import { stopping } from '../draining';
import type { HttpLimits } from '../http-limits';
import { type Bilingual, preferredLanguage, withinScope } from '../request-scope';

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

const full: Bilingual = {
  vi: 'Quá nhiều kết nối cùng lúc; hãy thử lại sau.',
  en: 'Too many connections at once; try again later.',
};

/** Why a socket is not opened: status, code, and what to say where the code says too little. */
const refusals = {
  stopping: [503, 'UNAVAILABLE', stopping],
  nothingThere: [404, 'NOT_FOUND', null],
  foreignOrigin: [
    403,
    'FORBIDDEN',
    {
      vi: 'Trang web của nguồn này không được kết nối.',
      en: 'Pages of this origin may not connect.',
    },
  ],
  full: [503, 'UNAVAILABLE', full],
  addressFull: [429, 'RATE_LIMITED', full],
} as const satisfies Readonly<Record<string, readonly [number, ErrorCode, Bilingual | null]>>;

export type UpgradeRefusal = keyof typeof refusals;

/** Answers in place of a socket that is not opened. */
export function refuseUpgrade(socket: Duplex, request: IncomingMessage, why: UpgradeRefusal): void {
  const [status, code, message] = refusals[why];
  const language = preferredLanguage(request.headers['accept-language']);
  const error = withinScope({ language, requestId: '-' }, () =>
    publicError(code, {}, message?.[language]),
  );
  const body = JSON.stringify({ errors: [error] });
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
