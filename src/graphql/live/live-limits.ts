export type LiveLimits = Readonly<{
  /** At once, of the program and from one address. */
  connectionsMax: number;
  connectionsPerAddressMax: number;
  /** At once, on one connection. */
  subscriptionsMax: number;
  /** Begun within a minute on one connection. */
  subscribesPerMinute: number;
  messageBytesMax: number;
  /** What a client may leave unread before it is cut off. */
  unreadBytesMax: number;
  /** How long a client may take to begin, and to answer a ping that comes as often. */
  beginWithinMs: number;
  keepAliveMs: number;
  /** How long a client may take to close when the program stops. */
  closeWithinMs: number;
}>;

export const defaultLiveLimits: LiveLimits = {
  connectionsMax: 2_000,
  connectionsPerAddressMax: 200,
  subscriptionsMax: 20,
  subscribesPerMinute: 60,
  messageBytesMax: 64 * 1024,
  unreadBytesMax: 1024 * 1024,
  beginWithinMs: 3_000,
  keepAliveMs: 12_000,
  closeWithinMs: 3_000,
};
