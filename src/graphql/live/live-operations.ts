import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  subscribe,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../error-format';
import { requireWithinLimits, tokensMax } from '../query-limits';
import { requireSubscription } from './live-refusal';

export type LiveQuestion = Readonly<{
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}>;

export type LiveOperation = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'operationName' | 'variableValues'
>;

/** Texts that were parsed before; many clients ask the same. */
const documentsMax = 500;

const withCode = (code: ErrorCode, { message, locations }: GraphQLError): GraphQLError => {
  const error = new GraphQLError(message, { extensions: { code } });
  return locations ? Object.assign(error, { locations }) : error;
};

/** Checks operations as HTTP does, before any of them begins. Errors, each a list of GraphQLError. */
export function liveOperations(
  schema: GraphQLSchema,
): (question: LiveQuestion) => LiveOperation | readonly GraphQLError[] {
  const documents = new LRUCache<string, DocumentNode>({ max: documentsMax });

  function documentOf(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { maxLexicalTokens: tokensMax });
    const errors = validate(schema, document);
    if (errors.length > 0)
      return errors.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', error));
    documents.set(query, document);
    return document;
  }

  return ({ query, operationName, variables }) => {
    try {
      const document = documentOf(query);
      if (!('kind' in document)) return document;
      const operation = getOperationAST(document, operationName);
      if (!operation)
        return [withCode('OPERATION_RESOLUTION_FAILURE', new GraphQLError('No such operation.'))];
      const variableValues = variables ?? {};
      requireSubscription(operation);
      requireWithinLimits({ schema, document, operation, variables: variableValues });
      return { schema, document, operationName: operationName ?? null, variableValues };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [error.extensions['code'] ? error : withCode('GRAPHQL_PARSE_FAILED', error)];
    }
  };
}

type Results = AsyncIterableIterator<ExecutionResult, undefined>;
/** Everything that is done for an operation is done within this. */
type Within = <Result>(work: () => Result) => Result;

/** Begins an operation, and tells where it begins and ends; what does not begin is an answer with errors. */
export async function begin(
  args: ExecutionArgs,
  within: Within,
  begun: () => () => void,
): Promise<Results | ExecutionResult> {
  const results = await within(() => subscribe(args));
  if (!(Symbol.asyncIterator in results)) return { ...results, ...errorsOf(results) };
  return watched(results as unknown as Results, within, begun());
}

/** What is wrong before anything was resolved is wrong with a variable. */
const errorsOf = ({ errors = [] }: ExecutionResult): Required<Pick<ExecutionResult, 'errors'>> => ({
  errors: errors.map((error) => (error.path ? error : withCode('BAD_USER_INPUT', error))),
});

function watched(results: Results, within: Within, ended: () => void): Results {
  const watch = async (step: () => Promise<IteratorResult<ExecutionResult, undefined>>) => {
    try {
      const result = await within(step);
      if (result.done === true) ended();
      return result;
    } catch (error) {
      ended();
      throw error;
    }
  };
  const all: Results = {
    [Symbol.asyncIterator]: () => all,
    next: () => watch(() => results.next()),
    return: () => watch(async () => (await results.return?.()) ?? over),
  };
  return all;
}

const over = { done: true, value: undefined } as const;
