import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';

/** What GraphiQL hands to the one who asks. */
export type Question = Parameters<GraphiQLProps['fetcher']>[0];

/** A token may be pasted as the program prints it, or as the header that it belongs into. */
export const bareToken = (pasted: string): string => pasted.trim().replace(/^Bearer\s+/iu, '');

/** By the text itself: what GraphiQL knows of it comes a moment after it was typed. */
export function isSubscription({ query, operationName }: Question): boolean {
  try {
    const operation = getOperationAST(parse(query), operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    // The program says best what is wrong with it.
    return false;
  }
}
