import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { type Context as SocketContext, makeServer, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { errorFormatter, internalError, passingError } from '../error-format';
import type { Metrics } from '../metrics';
import { withinScope } from '../request-scope';
import type { Close, LiveConnection, LiveDesk } from './live-connection';
import { liveChanges, type LiveContext } from './live-context';
import { begin, liveOperations } from './live-operations';
import { LiveRefusal } from './live-refusal';

export type LiveProtocolOptions = LiveDesk &
  Readonly<{ schema: GraphQLSchema; log: Logger; metrics: Metrics }>;

/** A socket, who is at its other end, and how to end it. */
export type LiveSocket = Readonly<{ socket: WebSocket; connection: LiveConnection; close: Close }>;
type Extra = Readonly<Record<PropertyKey, never>> & LiveSocket;
type Ctx = SocketContext<Record<string, unknown>, Extra>;

/** Speaks graphql-transport-ws with a client from its first message to its end. */
export function liveProtocol(options: LiveProtocolOptions): (opened: LiveSocket) => void {
  const server = makeServer<Record<string, unknown>, Extra>(protocolOf(options));
  return (opened) => {
    speak(server, opened, options);
  };
}

function protocolOf(
  options: LiveProtocolOptions,
): Parameters<typeof makeServer<Record<string, unknown>, Extra>>[0] {
  const { app, schema, log, metrics, limits } = options;
  const checked = liveOperations(schema);
  const changes = liveChanges(app);
  const formatError = errorFormatter(log, metrics.countError);
  const formatted = ({ extra }: Ctx, errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    within(extra.connection, () =>
      errors.map((error) => formatError(error.toJSON(), causeOf(error))),
    );
  return {
    connectionInitWaitTimeout: limits.beginWithinMs,
    onConnect: ({ extra, connectionParams }) => beginning(extra, connectionParams ?? {}, log),
    async onSubscribe({ extra: { connection }, subscriptions }, _id, question) {
      const refusal = await refusalOf(connection, Object.keys(subscriptions).length);
      if (refusal !== null) return [refusal];
      const operation = checked(question);
      if (!('document' in operation)) return operation;
      const { viewer, currentViewer } = connection;
      const context: LiveContext = { app, viewer, request: {}, changes, currentViewer };
      return { ...operation, contextValue: new ContextOf(context, connection) };
    },
    subscribe: ({ contextValue, ...args }) => {
      const { context, connection } = contextValue as ContextOf;
      const begun = { ...args, contextValue: context };
      return begin(begun, (work) => within(connection, work), metrics.subscriptionBegun);
    },
    onNext: (ctx, _id, _question, _args, { data, errors }) => ({
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: formatted(ctx, errors) } : {}),
    }),
    onError: (ctx, _id, _question, errors) => formatted(ctx, errors),
  };
}

/** An error that ends a subscription belongs to no place of an answer, by which what was thrown is found elsewhere. */
const causeOf = (error: GraphQLError): Error =>
  error.path === undefined ? (error.originalError ?? error) : error;

/** What one operation is begun with. */
class ContextOf {
  constructor(
    readonly context: LiveContext,
    readonly connection: LiveConnection,
  ) {}
}

const within = <Result>({ scope }: LiveConnection, work: () => Result): Result =>
  withinScope(scope, work);

async function refusalOf(connection: LiveConnection, open: number): Promise<LiveRefusal | null> {
  try {
    await connection.requireRoom(open);
    return null;
  } catch (error) {
    if (error instanceof LiveRefusal) return error;
    throw error;
  }
}

/** A client whose token cannot be checked now may come again. */
async function beginning(
  { connection, close }: LiveSocket,
  params: Readonly<Record<string, unknown>>,
  log: Logger,
): Promise<boolean> {
  try {
    return await connection.begin(params);
  } catch (error) {
    if (passingError(error) === null) within(connection, () => internalError(log, error));
    close(passingError(error) === null ? 'internalError' : 'tryAgainLater');
    return false;
  }
}

/** Hands messages over, and waits with the next one of each subscription until the last one is sent. */
function speak(server: Server<Extra>, opened: LiveSocket, { log }: LiveProtocolOptions): void {
  const { socket, connection, close } = opened;
  const ended = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => sent(socket, text),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (handle) => {
        socket.on('message', (data: Buffer) => {
          handle(data.toString('utf8')).catch((error: unknown) => {
            within(connection, () => internalError(log, error));
            close('internalError');
          });
        });
      },
    },
    opened as Extra,
  );
  socket.once('close', (code: number, reason: Buffer) => {
    void ended(code, reason.toString('utf8'));
  });
}

/** What cannot be sent any more is nobody's failure: the client is gone. */
const sent = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else
      socket.send(text, () => {
        resolve();
      });
  });
