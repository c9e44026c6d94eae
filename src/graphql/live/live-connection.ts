import { Unauthenticated } from '../../app/errors';
import type { Application } from '../../app/application';
import type { Viewer } from '../../domain/access';
import type { Identities } from '../../ports/identities';
import { type Bearer, bearerOf, isBelieved, viewerOf } from '../bearer';
import type { CountPublic } from '../http-limits';
import { preferredLanguage, type RequestScope } from '../request-scope';
import type { LiveLimits } from './live-limits';
import { LiveRefusal } from './live-refusal';

/** Calls after so many milliseconds, unless the returned function is called before. */
export type After = (ms: number, due: () => void) => () => void;

export type LiveDesk = Readonly<{
  app: Application;
  identities: Identities;
  limits: LiveLimits;
  countPublic: CountPublic;
  after: After;
}>;

/** Why the program closes a connection: RFC 6455 and graphql-transport-ws, the last one after HTTP's 429. */
export const closings = {
  goingAway: [1001, 'Going away'],
  tryAgainLater: [1013, 'Try again later'],
  unauthorized: [4401, 'Unauthorized'],
  expired: [4403, 'Token expired'],
  tooManyRequests: [4429, 'Too many requests'],
  internalError: [4500, 'Internal server error'],
} as const;

export type Close = (reason: keyof typeof closings) => void;

/** Node's timers take no longer waits. */
const longestWaitMs = 2 ** 31 - 1;

const tooOften = {
  vi: 'Quá nhiều lần đăng ký trong một phút; hãy thử lại sau.',
  en: 'Too many subscriptions within a minute; try again later.',
};

/** One client that stays: who it is, for how long, and how much it asks for. */
export class LiveConnection {
  #bearer: Bearer | null = null;
  #cancelExpiry: () => void = () => undefined;
  #isOver = false;
  #minute = { began: 0, subscribes: 0 };

  constructor(
    private readonly desk: LiveDesk,
    readonly address: string,
    /** What everything that it is told is told in. */
    public scope: RequestScope,
    private readonly close: Close,
  ) {}

  /** Whether it is let in, by what it says of itself; otherwise it is closed. Errors: as verifying a token. */
  async begin(params: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { authorization, acceptLanguage } = params;
    if (typeof acceptLanguage === 'string')
      this.scope = { ...this.scope, language: preferredLanguage(acceptLanguage) };
    const bearer = await this.#bearerOf(authorization);
    const isPublic = !isBelieved(bearer);
    if (isPublic && (await this.desk.countPublic(this.address)) !== null)
      return this.#refuse('tooManyRequests');
    if (bearer === 'refused') return this.#refuse('unauthorized');
    this.#bearer = bearer;
    this.#closeWhenExpired();
    return true;
  }

  /** Errors: LiveRefusal when it has begun too much already. `open` counts the one to be begun. */
  async requireRoom(open: number): Promise<void> {
    const { subscriptionsMax, subscribesPerMinute } = this.desk.limits;
    if (open > subscriptionsMax)
      throw new LiveRefusal('TOO_MANY_SUBSCRIPTIONS', { limit: subscriptionsMax });
    const now = this.#now();
    if (now - this.#minute.began >= 60_000) this.#minute = { began: now, subscribes: 0 };
    this.#minute.subscribes += 1;
    const retryAfterSeconds = Math.ceil((this.#minute.began + 60_000 - now) / 1000);
    if (this.#minute.subscribes > subscribesPerMinute)
      throw new LiveRefusal(
        'RATE_LIMITED',
        { limit: subscribesPerMinute, retryAfterSeconds },
        tooOften,
      );
    const refusal = this.#bearer === null ? await this.desk.countPublic(this.address) : null;
    if (refusal !== null) throw new LiveRefusal('RATE_LIMITED', refusal);
  }

  /** Who it is, by its token and the register of bodies as they are now. Errors: Unauthenticated. */
  currentViewer = async (): Promise<Viewer | null> => {
    if (this.#bearer === null) return null;
    const { identity } = this.#bearer;
    const viewer = this.#leftMs() > 0 ? await viewerOf(identity, this.desk.app) : null;
    if (viewer === null) throw new Unauthenticated('the token is no longer believed');
    return viewer;
  };

  get viewer(): Viewer | null {
    return this.#bearer?.viewer ?? null;
  }

  end(): void {
    this.#isOver = true;
    this.#cancelExpiry();
  }

  #bearerOf(authorization: unknown): Promise<Bearer | null | 'refused'> {
    const { identities, app } = this.desk;
    if (authorization === undefined || authorization === null) return Promise.resolve(null);
    if (typeof authorization !== 'string') return Promise.resolve('refused');
    return bearerOf(authorization, identities, app);
  }

  #refuse(reason: keyof typeof closings): false {
    this.close(reason);
    return false;
  }

  #closeWhenExpired(): void {
    const left = this.#leftMs();
    // It may have gone while its token was verified.
    if (left === Infinity || this.#isOver) return;
    if (left <= 0) {
      this.close('expired');
      return;
    }
    this.#cancelExpiry = this.desk.after(Math.min(left, longestWaitMs), () => {
      this.#closeWhenExpired();
    });
  }

  /** As RFC 7519 has it: from the second named on, a token is not accepted. */
  #leftMs(): number {
    return this.#bearer === null ? Infinity : this.#bearer.identity.expiresAt * 1000 - this.#now();
  }

  #now(): number {
    return Date.parse(this.desk.app.ports.clock.now());
  }
}
