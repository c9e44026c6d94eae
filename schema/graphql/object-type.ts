import { ObjectType as DescribedType, type ObjectTypeOptions } from 'type-graphql';

type Options = Omit<ObjectTypeOptions, 'simpleResolvers'> &
  Readonly<{
    /** The class’s own when it is left out. */
    name?: string;
    description: string;
  }>;

/**
 * An object type of the API. A field that no resolver computes is read from its object as it stands: type-graphql’s
 * own way of reading one costs more than all else in a long list.
 */
export function ObjectType({ name, ...options }: Options): ClassDecorator {
  const plain = { ...options, simpleResolvers: true };
  return name === undefined ? DescribedType(plain) : DescribedType(name, plain);
}
