import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import { BodyPayloadResolver, BodyResolver } from './body.resolver';
import { connectionResolvers } from './connections';
import { ActorResolver, HistoryResolver } from './history.resolver';
import { PetitionMutationsResolver } from './petition-mutations.resolver';
import {
  AnswerResolver,
  DueDateResolver,
  MilestoneResolver,
  PetitionReturnResolver,
  VoterInformationResolver,
  VoterResolver,
} from './petition-parts.resolver';
import { PetitionResolver } from './petition.resolver';
import { RulePayloadResolver, RuleResolver } from './rule.resolver';
import { SessionPayloadResolver, SessionResolver } from './session.resolver';
import { ViewerResolver } from './viewer.resolver';
import { WorkloadResolver } from './workload.resolver';

const resolvers: NonEmptyArray<ClassType> = [
  ViewerResolver,
  BodyResolver,
  BodyPayloadResolver,
  SessionResolver,
  SessionPayloadResolver,
  RuleResolver,
  RulePayloadResolver,
  PetitionResolver,
  PetitionMutationsResolver,
  VoterResolver,
  AnswerResolver,
  MilestoneResolver,
  PetitionReturnResolver,
  VoterInformationResolver,
  DueDateResolver,
  HistoryResolver,
  ActorResolver,
  WorkloadResolver,
  ...connectionResolvers,
];

/** The public API, ready to execute. */
export const createSchema = (): GraphQLSchema => buildSchemaSync({ resolvers, validate: true });
