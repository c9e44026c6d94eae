import { Field, ID } from 'type-graphql';
import { Role } from './enums';
import { ObjectType } from './object-type';

@ObjectType({ description: 'The bearer of the request’s token.' })
export class Viewer {
  @Field(() => ID, { description: 'A pseudonym.' })
  id!: string;

  @Field(() => Role, { description: 'The role in which the request is made.' })
  role!: Role;
}
