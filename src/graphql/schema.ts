import 'reflect-metadata';
import { assertInterfaceType, assertUnionType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import { typeOfNode } from '../../schema/graphql/node.types';
import { typeOfContent } from '../../schema/graphql/rule.types';
import {
  AnomalyMutationsResolver,
  AnomalyPayloadResolver,
  AnomalyResolver,
  NumberSeriesResolver,
} from './anomaly.resolver';
import { BodyMutationsResolver, BodyPayloadResolver, BodyResolver } from './body.resolver';
import {
  ComplaintMutationsResolver,
  ComplaintPayloadResolver,
  ComplaintResolver,
} from './complaint.resolver';
import { connectionResolvers } from './connections';
import { ConsequenceResolver } from './consequence.resolver';
import {
  ContactMutationsResolver,
  VoterContactPayloadResolver,
  VoterContactResolver,
} from './contact.resolver';
import {
  GroupDigestMutationsResolver,
  GroupDigestPayloadResolver,
  GroupDigestResolver,
} from './digest.resolver';
import { DueDateResolver } from './due-date.resolver';
import { FigureItemResolver, FigureResolver } from './figure.resolver';
import { HistoryResolver } from './history.resolver';
import { resolversOfKinds } from './kinds-of-fields';
import {
  FiguresChangeResolver,
  PetitionChangeResolver,
  WorkloadChangeResolver,
} from './live/subscriptions.resolver';
import {
  CorrectionResolver,
  MergerResolver,
  PetitionLinksResolver,
} from './petition-links.resolver';
import { PetitionImportResolver } from './petition-import.resolver';
import { PetitionMutationsResolver, PetitionPayloadResolver } from './petition-mutations.resolver';
import { PetitionResolver } from './petition.resolver';
import {
  PetitionRecurrenceResolver,
  RecurrenceOccurrenceResolver,
  RecurrenceResolver,
} from './recurrence.resolver';
import { RuleMutationsResolver, RulePayloadResolver, RuleResolver } from './rule.resolver';
import {
  SessionMutationsResolver,
  SessionPayloadResolver,
  SessionResolver,
} from './session.resolver';
import {
  IssueGroupMutationsResolver,
  IssueGroupPayloadResolver,
  IssueGroupResolver,
  SynthesisMutationsResolver,
  SynthesisPayloadResolver,
  SynthesisResolver,
} from './synthesis.resolver';
import { SimilarPetitionResolver } from './similar.resolver';
import { ViewerResolver } from './viewer.resolver';
import { WorkloadResolver } from './workload.resolver';

const resolvers: NonEmptyArray<ClassType> = [
  ViewerResolver,
  ConsequenceResolver,
  BodyResolver,
  BodyMutationsResolver,
  BodyPayloadResolver,
  SessionResolver,
  SessionMutationsResolver,
  SessionPayloadResolver,
  RuleResolver,
  RuleMutationsResolver,
  RulePayloadResolver,
  VoterContactResolver,
  ContactMutationsResolver,
  VoterContactPayloadResolver,
  PetitionResolver,
  PetitionMutationsResolver,
  PetitionPayloadResolver,
  PetitionImportResolver,
  PetitionLinksResolver,
  MergerResolver,
  CorrectionResolver,
  IssueGroupResolver,
  IssueGroupMutationsResolver,
  IssueGroupPayloadResolver,
  SynthesisResolver,
  SynthesisMutationsResolver,
  SynthesisPayloadResolver,
  GroupDigestResolver,
  GroupDigestMutationsResolver,
  GroupDigestPayloadResolver,
  ComplaintResolver,
  ComplaintMutationsResolver,
  ComplaintPayloadResolver,
  AnomalyResolver,
  NumberSeriesResolver,
  AnomalyMutationsResolver,
  AnomalyPayloadResolver,
  DueDateResolver,
  PetitionRecurrenceResolver,
  RecurrenceResolver,
  RecurrenceOccurrenceResolver,
  SimilarPetitionResolver,
  FigureResolver,
  FigureItemResolver,
  HistoryResolver,
  WorkloadResolver,
  PetitionChangeResolver,
  WorkloadChangeResolver,
  FiguresChangeResolver,
  ...connectionResolvers,
  ...resolversOfKinds(),
];

/** Each subscription follows the changes by itself; type-graphql wants to be given topics all the same. */
const noTopics = {
  publish: () => undefined,
  subscribe: (topic: string) => {
    throw new Error(`nothing is told under the topic ${topic}`);
  },
};

/** The public API, ready to execute. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: true, pubSub: noTopics });
  // type-graphql makes promises of them, for which compiled queries do not wait.
  assertInterfaceType(schema.getType('Node')).resolveType = typeOfNode;
  assertUnionType(schema.getType('RuleContent')).resolveType = typeOfContent;
  // What is told was checked and computed when it was told: type-graphql would check the arguments again each time.
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    field.resolve = (told) => told as unknown;
  return schema;
}
