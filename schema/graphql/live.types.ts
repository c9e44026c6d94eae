import { Field, ID } from 'type-graphql';
import { ObjectType } from './object-type';
import { PositionScalar } from './scalars';

const position = (description: string) => Field(() => PositionScalar, { description });

@ObjectType({ description: 'A petition that changed, or is no longer among those asked for.' })
export class PetitionChange {
  @Field(() => ID, { description: 'The petition’s id.' })
  petitionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The type of the event; null when the petition left your sight with it.',
  })
  eventType!: string | null;

  @position('The event’s place: go on from here after a disconnection.')
  position!: string;
}

@ObjectType({ description: 'What a body owes, when that changed.' })
export class WorkloadChange {
  @position('All that came up to here is counted: go on from here after a disconnection.')
  position!: string;
}

@ObjectType({ description: 'The figures of a session, when one of their values changed.' })
export class FiguresChange {
  @position('All that came up to here is counted: go on from here after a disconnection.')
  position!: string;
}
