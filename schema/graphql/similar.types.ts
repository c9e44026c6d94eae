import { Field, Float } from 'type-graphql';
import { ObjectType } from './object-type';

@ObjectType({
  description: 'An earlier petition that may be about the same matter: you decide whether it is.',
})
export class SimilarPetition {
  @Field(() => Float, {
    description: 'How alike it is; it only orders what one question found. Not below 0.',
  })
  score!: number;
}
