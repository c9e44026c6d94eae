import { Field } from 'type-graphql';
import { BodyKind, Level } from './enums';
import { Node } from './node.types';
import { ObjectType } from './object-type';

@ObjectType({ implements: Node, description: 'A council, or a body around one (cơ quan).' })
export class Body extends Node {
  @Field(() => String, { description: 'Its official name.' })
  name!: string;

  @Field(() => BodyKind, { description: 'What it is.' })
  kind!: BodyKind;

  @Field(() => Level, { description: 'The level of government that it belongs to.' })
  level!: Level;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
