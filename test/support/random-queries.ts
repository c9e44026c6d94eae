import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
/** Values for arguments, by their name: literals as they stand in a query. */
export type Literals = Readonly<Record<string, readonly string[]>>;

const depthMax = 5;
const fieldsMax = 4;

/** Queries that a schema allows, with arguments taken from what is given; those that it has none for are left out. */
export const queriesOf = (schema: GraphQLSchema, literals: Literals): fc.Arbitrary<string> =>
  selection(schema, schema.getQueryType()!, depthMax, literals).map((fields) => `query ${fields}`);

function selection(
  schema: GraphQLSchema,
  type: GraphQLNamedOutputType,
  depth: number,
  literals: Literals,
): fc.Arbitrary<string> {
  if (isAbstractType(type)) return fragments(schema, type, depth, literals);
  if (!isObjectType(type)) return fc.constant('');
  const usable = Object.values(type.getFields()).filter((field) =>
    isUsable(field, depth, literals),
  );
  return fc
    .subarray(usable, { maxLength: Math.min(fieldsMax, usable.length) })
    .chain((fields) => fc.tuple(...fields.map((one) => selected(schema, one, depth, literals))))
    .map((fields) => `{ __typename ${fields.join(' ')} }`);
}

function fragments(
  schema: GraphQLSchema,
  type: GraphQLNamedOutputType,
  depth: number,
  literals: Literals,
): fc.Arbitrary<string> {
  if (!isAbstractType(type)) return fc.constant('');
  return fc
    .subarray([...schema.getPossibleTypes(type)], { minLength: 1, maxLength: 2 })
    .chain((types) =>
      fc.tuple(
        ...types.map((one) =>
          selection(schema, one, depth, literals).map((fields) => `... on ${one.name} ${fields}`),
        ),
      ),
    )
    .map((all) => `{ __typename ${all.join(' ')} }`);
}

const selected = (
  schema: GraphQLSchema,
  field: Field,
  depth: number,
  literals: Literals,
): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.option(fc.constantFrom('a', 'b'), { freq: 4 }),
      argumentsOf(field, literals),
      selection(schema, getNamedType(field.type), depth - 1, literals),
    )
    // Fields under one alias may not be merged: the name of the field is part of it.
    .map(
      ([alias, args, fields]) =>
        `${alias === null ? '' : `${alias}_${field.name}: `}${field.name}${args} ${fields}`,
    );

const isUsable = ({ type, args }: Field, depth: number, literals: Literals): boolean =>
  (isLeafType(getNamedType(type)) || (depth > 1 && isCompositeType(getNamedType(type)))) &&
  args.filter(isRequiredArgument).every(({ name }) => literals[name] !== undefined);

function argumentsOf({ args }: Field, literals: Literals): fc.Arbitrary<string> {
  const known = args.filter(({ name }) => literals[name] !== undefined);
  return fc
    .tuple(...known.map((arg) => argument(arg, literals[arg.name]!)))
    .map((all) => all.filter((text) => text !== ''))
    .map((given) => (given.length > 0 ? `(${given.join(', ')})` : ''));
}

const argument = (arg: GraphQLArgument, values: readonly string[]): fc.Arbitrary<string> => {
  const given = fc.constantFrom(...values).map((value) => `${arg.name}: ${value}`);
  return isRequiredArgument(arg) ? given : fc.option(given, { nil: '' });
};
