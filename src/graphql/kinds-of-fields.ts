import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Sealed } from '../../schema/events/sealing';
import { Body } from '../../schema/graphql/body.types';
import { referenceFields, sealedTexts } from '../../schema/graphql/kinds-of-fields';
import { Session } from '../../schema/graphql/session.types';
import { findBody } from './body.resolver';
import type { Context } from './context';
import { opened } from './opened';
import { findSession } from './session.resolver';

type Source = Readonly<Record<string, unknown>>;
type Find = (context: Context, id: string | null) => unknown;

const finders: ReadonlyMap<ClassType, Find> = new Map<ClassType, Find>([
  [Body, findBody],
  [Session, findSession],
]);

function finderOf(Referred: ClassType): Find {
  const find = finders.get(Referred);
  if (find === undefined) throw new Error(`nothing looks up ${Referred.name} by its id`);
  return find;
}

type Resolve = (source: Source, context: Context) => unknown;

/** How the fields are read that a type declares by their kind alone: texts to open, bodies and sessions to look up. */
export function resolversOfKinds(): readonly ClassType[] {
  const ofType = new Map<ClassType, Map<string, Resolve>>();
  const add = (Type: ClassType, field: string, resolve: Resolve) => {
    ofType.set(Type, (ofType.get(Type) ?? new Map<string, Resolve>()).set(field, resolve));
  };
  for (const { Type, field } of sealedTexts)
    add(Type, field, (source, context) => opened(context, source[field] as Sealed | null));
  for (const { Type, field, Referred, idField } of referenceFields) {
    const find = finderOf(Referred);
    add(Type, field, (source, context) => find(context, source[idField] as string | null));
  }
  return [...ofType].map(([Type, fields]) => resolverOf(Type, fields));
}

function resolverOf(Type: ClassType, fields: ReadonlyMap<string, Resolve>): ClassType {
  class FieldsByKind {
    readonly names = [...fields.keys()];
  }
  const target = FieldsByKind.prototype;
  for (const [name, value] of fields) {
    const method = { value };
    Object.defineProperty(target, name, method);
    FieldResolver()(target, name, method);
    Root()(target, name, 0);
    Ctx()(target, name, 1);
  }
  Resolver(() => Type)(FieldsByKind);
  return FieldsByKind;
}
