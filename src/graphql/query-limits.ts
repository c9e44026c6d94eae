import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context';
import { requireOneAnswer } from './live/live-refusal';
import { type MeasuredOperation, measureOperation } from './query-measure';

export const tokensMax = 1000;
export const depthMax = 15;
/** A page of 100 petitions with all that belongs to them fits; pages within pages do not. */
export const costMax = 40_000;

/** An operation that asks for more than is allowed; nothing of it was executed. */
export class QueryBeyondLimit extends GraphQLError {
  constructor(
    readonly code: 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY',
    readonly limit: number,
    readonly actual: number,
  ) {
    super(code, { extensions: { code, http: { status: 400 } } });
  }
}

const beyondTokens = /^Syntax Error: Document contains more that \d+ tokens/u;

/** Whether this is how graphql-js tells that it stopped reading. */
export const isTooLong = (message: string): boolean => beyondTokens.test(message);

/** Refuses what goes too deep or costs too much, with the variables that it came with. Errors: QueryBeyondLimit. */
export function requireWithinLimits(measured: MeasuredOperation): void {
  const { depth, cost } = measureOperation(measured);
  if (depth > depthMax) throw new QueryBeyondLimit('QUERY_TOO_DEEP', depthMax, depth);
  const whole = Math.ceil(cost);
  if (whole > costMax) throw new QueryBeyondLimit('QUERY_TOO_COSTLY', costMax, whole);
}

/** Refuses before anything is executed. */
export const queryLimits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        // None of that name is executed, nor is any other.
        if (operation === undefined) return Promise.resolve();
        requireOneAnswer(operation);
        requireWithinLimits({ schema, document, operation, variables });
        return Promise.resolve();
      },
    }),
};
