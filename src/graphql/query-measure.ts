import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { pageItemsMax } from '../../schema/graphql/common.inputs';
import { costOf, isPage } from './query-costs';

/** What an operation asks for at most: every fragment spread, nothing skipped. */
export type Measure = Readonly<{ depth: number; cost: number }>;

type Variables = Readonly<Record<string, unknown>>;

export type MeasuredOperation = Readonly<{
  schema: GraphQLSchema;
  /** It was validated: its fragments exist and do not spread themselves. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables;
}>;

/** Takes time by the length of the document, not by what its fragments unfold to. */
export function measureOperation({
  schema,
  document,
  operation,
  variables,
}: MeasuredOperation): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const pageOf = (field: FieldNode) => pageAskedFor(field, operation, variables);
  const root = schema.getRootType(operation.operation) ?? undefined;
  return new Measuring(schema, fragments, pageOf).ofAll(operation.selectionSet, root, 1);
}

/** Within a type, and in a connection with the size of its page. */
class Measuring {
  readonly #known = new Map<string, Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly pageOf: (field: FieldNode) => number,
  ) {}

  ofAll(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    page: number,
  ): Measure {
    const all = selections.map((selection) => this.#of(selection, type, page));
    return {
      depth: Math.max(...all.map(({ depth }) => depth)),
      cost: all.reduce((sum, { cost }) => sum + cost, 0),
    };
  }

  #of(selection: SelectionNode, type: GraphQLNamedType | undefined, page: number): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#ofField(selection, type, page);
      case Kind.INLINE_FRAGMENT: {
        const name = selection.typeCondition?.name.value;
        return this.ofAll(selection.selectionSet, name ? this.schema.getType(name) : type, page);
      }
      case Kind.FRAGMENT_SPREAD:
        return this.#ofFragment(selection.name.value, page);
    }
  }

  #ofFragment(name: string, page: number): Measure {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) throw new Error('a fragment is missing in a valid document');
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const measure = this.ofAll(fragment.selectionSet, type, page);
    this.#known.set(key, measure);
    return measure;
  }

  #ofField(field: FieldNode, type: GraphQLNamedType | undefined, page: number): Measure {
    const { name, selectionSet } = field;
    const { own, items } = costOf(type?.name ?? '', name.value);
    if (selectionSet === undefined) return { depth: 1, cost: own };
    const inner = this.ofAll(selectionSet, typeOfField(type, name.value), this.pageOf(field));
    const times = isPage(type?.name ?? '', name.value) ? page : items;
    // How deep the schema may be asked about itself is a rule of validation.
    const depth = name.value.startsWith('__') ? 1 : 1 + inner.depth;
    return { depth, cost: own + times * inner.cost };
  }
}

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

function typeOfField(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLNamedType | undefined {
  const hasFields = isObjectType(type) || isInterfaceType(type);
  const field = metaFields[name] ?? (hasFields ? type.getFields()[name] : undefined);
  return field && getNamedType(field.type);
}

/** How many a connection is asked for. What is no size of a page is refused later, and counts as the largest one. */
function pageAskedFor(
  { arguments: args = [] }: FieldNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): number {
  const first = args.find(({ name }) => name.value === 'first')?.value;
  if (first === undefined) return 1;
  if (first.kind !== Kind.VARIABLE) return pageSize(first);
  const name = first.name.value;
  if (Object.hasOwn(variables, name)) return pageSizeOf(variables[name]);
  return pageSize(
    variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue,
  );
}

const pageSize = (node: Readonly<{ kind: Kind; value?: unknown }> | undefined): number =>
  node?.kind === Kind.INT ? pageSizeOf(Number(node.value)) : pageItemsMax;

const pageSizeOf = (asked: unknown): number =>
  typeof asked === 'number' && asked >= 1 && asked < pageItemsMax ? asked : pageItemsMax;
