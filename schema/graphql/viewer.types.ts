import { Field, ID } from 'type-graphql';
import { BodyField } from './kinds-of-fields';
import type { Body } from './body.types';
import { Role } from './enums';
import { ObjectType } from './object-type';

@ObjectType({ description: 'The bearer of the request’s token.' })
export class Viewer {
  @BodyField('bodyId', 'The body that you act for.')
  body!: Body | null;

  @Field(() => ID, { description: 'A pseudonym.' })
  id!: string;

  @Field(() => Role, { description: 'The role in which the request is made.' })
  role!: Role;
}
