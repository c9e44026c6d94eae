import type { Position } from '../../ports/event-store';
import type { LiveFeed } from './live-feed';

/**
 * Restarts a feed that stands still: a subscription may, without an error. Only when it lay behind the head at the
 * last look already and has not moved since; an event that is just on its way is not waited for in vain.
 */
export class FeedWatchdog {
  #behindAt: Position | null = null;

  constructor(
    private readonly feed: Pick<LiveFeed, 'last' | 'restart'>,
    private readonly head: () => Promise<Readonly<{ position: Position }> | null>,
  ) {}

  /** Rejects when the head cannot be read. */
  async look(): Promise<void> {
    const { last } = this.feed;
    if (last === null) return;
    const head = await this.head();
    const isBehind = head !== null && head.position > last;
    const stoodStill = isBehind && this.#behindAt === last;
    this.#behindAt = isBehind && !stoodStill ? last : null;
    if (stoodStill) this.feed.restart();
  }
}
