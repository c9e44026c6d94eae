import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Consequence, UserError } from '../../schema/graphql/payload.types';
import type { Consequence as ConsequenceSource } from '../app/policies/consequences';
import { userErrorOf } from './mutating';

@Resolver(() => Consequence)
export class ConsequenceResolver {
  @FieldResolver(() => UserError, { nullable: true, description: 'Why it was refused.' })
  userError(@Root() consequence: ConsequenceSource): UserError | null {
    return consequence.state === 'refused' ? userErrorOf(consequence.refusal) : null;
  }
}
