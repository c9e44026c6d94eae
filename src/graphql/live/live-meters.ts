import { Counter, Gauge, type Registry } from 'prom-client';
import { closings } from './live-connection';

/** Why a connection was ended by the program. */
export type LiveClosing = keyof typeof closings | 'stalled';

/** What is counted of those who stay connected. */
export type LiveMeters = Readonly<{
  liveOpened: () => () => void;
  liveClosed: (reason: LiveClosing) => void;
  /** Both give what is to be called at the end. */
  subscriptionBegun: () => () => void;
}>;

export function metersOfLive(registry: Registry): LiveMeters {
  const registers = [registry];
  const connections = new Gauge({
    name: 'hoi_am_live_connections',
    help: 'Clients that are connected for subscriptions',
    registers,
  });
  const subscriptions = new Gauge({
    name: 'hoi_am_live_subscriptions',
    help: 'Subscriptions that run',
    registers,
  });
  const closed = new Counter({
    name: 'hoi_am_live_closed_total',
    help: 'Connections that the program ended, by why',
    labelNames: ['reason'],
    registers,
  });
  // A rate can be told of what was 0 before.
  for (const reason of [...Object.keys(closings), 'stalled']) closed.inc({ reason }, 0);
  return {
    liveOpened: () => counted(connections),
    liveClosed: (reason) => {
      closed.inc({ reason });
    },
    subscriptionBegun: () => counted(subscriptions),
  };
}

/** One more until what is given is called; again it does nothing. */
function counted(gauge: Gauge): () => void {
  let isOver = false;
  gauge.inc();
  return () => {
    if (!isOver) gauge.dec();
    isOver = true;
  };
}
