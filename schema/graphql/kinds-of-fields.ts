import { type ClassType, Field } from 'type-graphql';
import { Body } from './body.types';

type FieldOf = Readonly<{ Type: ClassType; field: string }>;

const sealed: FieldOf[] = [];
const ofBodies: (FieldOf & Readonly<{ idField: string }>)[] = [];

/** Every field that was declared as a sealed text. */
export const sealedTexts: readonly FieldOf[] = sealed;
/** Every field that was declared as a body, with the row's field that holds its id. */
export const bodyFields: readonly (FieldOf & Readonly<{ idField: string }>)[] = ofBodies;

const fieldOf = (target: object, field: string | symbol): FieldOf => ({
  Type: target.constructor as ClassType,
  field: String(field),
});

/**
 * A text that events and read models hold sealed, under the same name. It is opened when it is asked for; null when
 * there is none or its key was destroyed.
 */
export const SealedText =
  (description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => String, { nullable: true, description })(target, name);
    sealed.push(fieldOf(target, name));
  };

/** A registered body, of which the row holds the id in another field. */
export const BodyField =
  (idField: string, description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => Body, { nullable: true, description })(target, name);
    ofBodies.push({ ...fieldOf(target, name), idField });
  };
