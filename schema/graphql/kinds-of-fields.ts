import { type ClassType, Field } from 'type-graphql';
import { Body } from './body.types';

type FieldOf = Readonly<{ Type: ClassType; field: string }>;
type Reference = FieldOf & Readonly<{ Referred: ClassType; idField: string }>;

const sealed: FieldOf[] = [];
const references: Reference[] = [];

/** Every field that was declared as a sealed text. */
export const sealedTexts: readonly FieldOf[] = sealed;
/** Every field that was declared as something registered, with the row's field that holds its id. */
export const referenceFields: readonly Reference[] = references;

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

/** Something registered, of which the row holds the id in another field. */
export const referenceTo =
  (Referred: ClassType, idField: string, description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => Referred, { nullable: true, description })(target, name);
    references.push({ ...fieldOf(target, name), Referred, idField });
  };

export const BodyField = (idField: string, description: string): PropertyDecorator =>
  referenceTo(Body, idField, description);
