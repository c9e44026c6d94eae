import { convertToCommandError } from '@kurrent/kurrentdb-client';

type Metadata = Readonly<Record<string, string>>;

/** An error of gRPC as the client's library makes it: a plain one with a code, its details and metadata. */
export const serviceError = (code: number, details: string, metadata: Metadata = {}): Error =>
  Object.assign(new Error(`${code} ${details}`), {
    code,
    details,
    metadata: { getMap: () => metadata },
  });

/** What the client makes of an error of gRPC. */
export const clientError = (code: number, details: string, metadata: Metadata = {}): Error =>
  convertToCommandError(serviceError(code, details, metadata));

const refusedConnection =
  'UNAVAILABLE: No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:2113. Resolution note: ';

/** A node that is down, as an append tells it: the one call of which the client does not convert the error. */
export const nodeIsDown = (): Error => serviceError(14, refusedConnection);

/** A node that is down, as a subscription tells it. */
export const unavailable = (): Error => clientError(14, refusedConnection);
