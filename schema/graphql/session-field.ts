import { referenceTo } from './kinds-of-fields';
import { Session } from './session.types';

/** Apart from the body's, because sessions have bodies themselves. */
export const SessionField = (idField: string, description: string): PropertyDecorator =>
  referenceTo(Session, idField, description);
