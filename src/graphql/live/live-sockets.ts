import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { HttpLimits } from '../http-limits';
import { preferredLanguage } from '../request-scope';
import { type Close, closings, LiveConnection } from './live-connection';
import { liveProtocol, type LiveProtocolOptions } from './live-protocol';
import { addressOf, mayConnect, refuseUpgrade, type UpgradeRefusal } from './live-upgrade';
import { watchSocket } from './watched-socket';

export type LiveSocketsOptions = LiveProtocolOptions & Readonly<{ path: string; http: HttpLimits }>;

/** Opens sockets for subscriptions on the port of a server, and closes them in order when that is closed. */
export function addLiveSockets(server: FastifyInstance, options: LiveSocketsOptions): void {
  const { path, http, limits, metrics } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    maxPayload: limits.messageBytesMax,
    handleProtocols,
  });
  const speakWith = liveProtocol(options);
  const addresses = new Map<string, number>();
  const address = addressOf(http);
  let isDraining = false;

  function open(socket: WebSocket, request: IncomingMessage): void {
    const from = address(request);
    const language = preferredLanguage(request.headers['accept-language']);
    const close: Close = (reason) => {
      metrics.liveClosed(reason);
      const [code, text] = closings[reason];
      socket.close(code, text);
    };
    const scope = { language, requestId: randomUUID() };
    const connection = new LiveConnection(options, from, scope, close);
    addresses.set(from, (addresses.get(from) ?? 0) + 1);
    const closed = metrics.liveOpened();
    socket.once('close', () => {
      const left = (addresses.get(from) ?? 1) - 1;
      if (left === 0) addresses.delete(from);
      else addresses.set(from, left);
      closed();
      connection.end();
    });
    watchSocket(socket, options, metrics);
    speakWith({ socket, connection, close });
  }

  function refusalOf(request: IncomingMessage): UpgradeRefusal | null {
    if (isDraining) return 'stopping';
    if (request.url?.split('?')[0] !== path) return 'nothingThere';
    if (!mayConnect(http, request)) return 'foreignOrigin';
    if (sockets.clients.size >= limits.connectionsMax) return 'full';
    const ofAddress = addresses.get(address(request)) ?? 0;
    return ofAddress >= limits.connectionsPerAddressMax ? 'addressFull' : null;
  }

  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A client that goes away meanwhile is nobody's failure.
    socket.on('error', () => socket.destroy());
    const why = refusalOf(request);
    if (why !== null) refuseUpgrade(socket, request, why);
    else
      sockets.handleUpgrade(request, socket, head, (opened) => {
        open(opened, request);
      });
  });

  server.addHook('preClose', (done) => {
    isDraining = true;
    closeAll(sockets, options);
    done();
  });
}

/** Clients that do not close their side are cut off. */
function closeAll(
  { clients }: WebSocketServer,
  { limits, after, metrics }: LiveSocketsOptions,
): void {
  for (const socket of clients) {
    metrics.liveClosed('goingAway');
    socket.close(...closings.goingAway);
  }
  if (clients.size === 0) return;
  const cancel = after(limits.closeWithinMs, () => {
    for (const socket of clients) socket.terminate();
  });
  for (const socket of clients)
    socket.once('close', () => {
      if (clients.size === 0) cancel();
    });
}
