import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context';

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;
type Resolved = GraphQLRequestContext<Context> &
  Readonly<{ document: DocumentNode; operationName: string | null }>;
/** 'once': seen, and worth compiling when it comes again. Null: cannot be compiled. */
type Known = CompiledQuery | 'once' | null;

/**
 * Compiles a query when it comes a second time, and answers it from then on as graphql-js would, errors included.
 * Mutations and subscriptions, and variables that do not fit, are left to graphql-js.
 */
export function compiledQueries(formatError: FormatError): ApolloServerPlugin<Context> {
  const compiledFor = rememberingCompiler();
  // This way of answering passes by Apollo Server's own formatting.
  const formatted = (errors: readonly GraphQLError[]) =>
    errors.map((error) => formatError(error.toJSON(), error));
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(request) {
          if (request.operation.operation !== OperationTypeNode.QUERY) return null;
          const compiled = compiledFor(request);
          if (compiled === null) return null;
          const { contextValue, request: sent } = request;
          const result: ExecutionResult = await compiled.query({}, contextValue, sent.variables);
          // Nothing was resolved yet: graphql-js says better what is wrong with a variable.
          if (result.data === undefined) return null;
          const { data, errors } = result;
          const singleResult = { data, ...(errors ? { errors: formatted(errors) } : {}) };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          };
        },
      }),
  };
}

/** Apollo Server parses a text once and keeps its document: what is remembered goes with that. */
function rememberingCompiler(): (request: Resolved) => CompiledQuery | null {
  const known = new WeakMap<DocumentNode, Map<string | null, Known>>();
  const compile = ({ schema, document, operationName }: Resolved): CompiledQuery | null => {
    const options = { disablingCapturingStackErrors: true };
    const compiled = compileQuery(schema, document, operationName ?? undefined, options);
    return isCompiledQuery(compiled) ? compiled : null;
  };
  return (request) => {
    const { document, operationName } = request;
    const ofDocument = known.get(document) ?? new Map<string | null, Known>();
    known.set(document, ofDocument);
    const before = ofDocument.get(operationName);
    if (before === undefined) {
      ofDocument.set(operationName, 'once');
      return null;
    }
    if (before !== 'once') return before;
    const compiled = compile(request);
    ofDocument.set(operationName, compiled);
    return compiled;
  };
}
