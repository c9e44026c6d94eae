import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isIsoDate } from '../../src/kernel/calendar';

/** A value that a scalar refuses; formatters know it by its `scalar`. */
const invalidScalar = (scalar: string, node?: ValueNode): GraphQLError =>
  new GraphQLError(`not a valid ${scalar}`, {
    extensions: { scalar },
    ...(node ? { nodes: [node] } : {}),
  });

const textScalar = (
  name: string,
  description: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw invalidScalar(name, node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    // Views hold what was checked when it came in: nothing is parsed again on the way out.
    serialize: (value) => value as string,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
};

export const DateScalar = textScalar(
  'Date',
  'A day that exists, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh where a moment decides it.',
  isIsoDate,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`.',
  (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
);

export const PositionScalar = textScalar(
  'Position',
  'A place in the order of all recorded events. Opaque: only give back what the API gave you.',
  (text) => /^[0-9a-f]{1,64}$/.test(text),
);
