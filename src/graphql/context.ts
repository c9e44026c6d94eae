import type { Application } from '../app/application';
import type { Viewer } from '../domain/access';

/** What resolvers work with. */
export type Context = Readonly<{
  app: Application;
  /** Null without a token: the public. */
  viewer: Viewer | null;
}>;
