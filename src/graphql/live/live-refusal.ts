import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Bilingual } from '../request-scope';

type Code = 'BAD_REQUEST' | 'RATE_LIMITED' | 'TOO_MANY_SUBSCRIPTIONS';
type Details = Readonly<Record<string, number>>;

/** What is not begun, because it came by the wrong way or too often; nothing of it was executed. */
export class LiveRefusal extends GraphQLError {
  constructor(
    readonly code: Code,
    readonly details: Details = {},
    /** In place of what the code says elsewhere. */
    readonly told: Bilingual | null = null,
  ) {
    super(code, { extensions: { code, http: { status: 400 } } });
  }
}

const overHttp: Bilingual = {
  vi: 'Đăng ký nhận thay đổi phải qua WebSocket (graphql-transport-ws).',
  en: 'Subscriptions come over WebSocket (graphql-transport-ws).',
};

const overSocket: Bilingual = {
  vi: 'Qua WebSocket chỉ nhận đăng ký thay đổi; truy vấn và lệnh phải gửi qua HTTP.',
  en: 'Only subscriptions come over WebSocket; send queries and mutations over HTTP.',
};

const isSubscription = ({ operation }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.SUBSCRIPTION;

/** Errors: LiveRefusal for a subscription, which has no one answer. */
export function requireOneAnswer(operation: OperationDefinitionNode): void {
  if (isSubscription(operation)) throw new LiveRefusal('BAD_REQUEST', {}, overHttp);
}

/** Errors: LiveRefusal for whatever is no subscription. */
export function requireSubscription(operation: OperationDefinitionNode): void {
  if (!isSubscription(operation)) throw new LiveRefusal('BAD_REQUEST', {}, overSocket);
}
