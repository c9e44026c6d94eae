import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { createSchema } from '../../src/graphql/schema';

type Described = Readonly<{ name: string; description?: string | null | undefined }>;

function fieldsOf(
  type: GraphQLNamedType,
): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values(type.getFields()) : [];
}

const argumentsOf = (field: object): readonly GraphQLArgument[] =>
  (field as { args?: readonly GraphQLArgument[] }).args ?? [];

function partsOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const fields = fieldsOf(type).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as const,
    ...argumentsOf(field).map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
  ]);
  const values = isEnumType(type)
    ? type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const)
    : [];
  return [[type.name, type], ...fields, ...values];
}

describe('the public schema', () => {
  const schema = createSchema();
  const roots = ['Query', 'Mutation', 'Subscription'];

  it('describes every type, field, argument and enum value', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    const silent = own
      .flatMap(partsOf)
      .filter(([name, { description }]) => !description && !roots.includes(name))
      .map(([name]) => name);
    expect(own.length).toBeGreaterThan(40);
    expect(silent).toEqual([]);
  });

  it('reads what no resolver computes as it stands', () => {
    const computed = new Set(
      getMetadataStorage()
        .fieldResolvers.filter(({ kind }) => kind === 'external')
        .map(({ getObjectType, schemaName }) => `${getObjectType?.().name ?? ''}.${schemaName}`),
    );
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const own = types.filter((type) => !isIntrospectionType(type) && !roots.includes(type.name));
    const wrapped = own.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ resolve }) => resolve !== undefined)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(wrapped.length).toBeGreaterThan(40);
    // A connection's class has the same name for every list.
    expect(wrapped.filter((name) => !computed.has(name))).toEqual(
      own.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => `${name}.totalCount`),
    );
  });

  it('has the queries, mutations and subscriptions that front-ends depend on', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(
      [
        ...['bodies', 'history', 'node', 'petition', 'petitions', 'receiptKeys'],
        ...['replyWorkload', 'rules', 'sessions', 'viewer', 'voterContacts', 'figures'],
        ...[
          'issueGroups',
          'syntheses',
          'groupDigests',
          'complaints',
          'reRaisedPetitions',
          'anomalies',
        ],
        'similarPetitions',
      ].sort(),
    );
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(
      [
        ...['bodyRegister', 'sessionRegister', 'ruleAdopt', 'petitionReceive'],
        ...['petitionClassify', 'petitionForward', 'forwardingAcknowledge', 'petitionReturn'],
        ...['petitionsImport'],
        ...['petitionAnswer', 'votersInform', 'voterContactPlan', 'voterContactHold'],
        ...['minutesFile', 'sessionPublish', 'petitionAnswerOnSpot', 'petitionMerge'],
        ...['petitionSplit', 'petitionDivert', 'petitionWithdraw', 'petitionReopen'],
        ...['petitionCorrect', 'petitionAssign', 'coordinationRequest', 'coordinationAnswer'],
        ...['milestoneReport', 'replyDeadlineExtend', 'urgingLetterSend', 'outcomeAssess'],
        ...['resultPublish', 'issueGroupForm', 'issueGroupExtend', 'issueGroupForward'],
        ...[
          'synthesisReportIssue',
          'groupDigestSubmit',
          'complaintSettle',
          'anomalyConfirm',
          'anomalyDismiss',
        ],
      ].sort(),
    );
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort()).toEqual([
      'figuresChanged',
      'petitionChanged',
      'workloadChanged',
    ]);
  });
});
