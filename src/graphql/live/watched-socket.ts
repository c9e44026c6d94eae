import type { WebSocket } from 'ws';
import type { Metrics } from '../metrics';
import type { LiveDesk } from './live-connection';

/** Cuts off a client that no longer answers pings, or does not read what it is sent. */
export function watchSocket(
  socket: WebSocket,
  { limits, after }: LiveDesk,
  metrics: Metrics,
): void {
  let hasAnswered = true;
  let isCutOff = false;
  const cutOff = () => {
    if (!isCutOff) metrics.liveClosed('stalled');
    isCutOff = true;
    socket.terminate();
  };
  const ping = (): (() => void) =>
    after(limits.keepAliveMs, () => {
      if (!hasAnswered) {
        cutOff();
        return;
      }
      hasAnswered = false;
      socket.ping();
      cancel = ping();
    });
  let cancel = ping();
  /** What it asks for without reading would fill the memory. */
  const requireReading = () => {
    if (socket.bufferedAmount > limits.unreadBytesMax) cutOff();
  };
  socket.on('pong', () => (hasAnswered = true));
  socket.on('ping', requireReading);
  socket.on('message', requireReading);
  // What is wrong with a message closes the socket, with the code that says what.
  socket.on('error', () => undefined);
  socket.once('close', () => {
    cancel();
  });
}
