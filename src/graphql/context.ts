import type { Application } from '../app/application';
import type { Viewer } from '../domain/access';

/** What resolvers work with. */
export type Context = Readonly<{
  app: Application;
  /** Null without a token: the public. */
  viewer: Viewer | null;
  /** What is being answered, to be told from others only. */
  request: object;
}>;
