import type { Position } from './event-store';

/**
 * A row of a view: a flat-topped JSON object; fields used in filters and orders hold scalars, those that a view
 * declares as tokens lists of texts. What a store gives may be given to others too: it is not to be changed.
 */
export type Row = Readonly<Record<string, unknown>>;

type Scalar = string | number | boolean | null;

/** A condition on one field; several operators must all hold. `$ne` and ranges never match null. */
export type Condition<Value> =
  | Value
  | Readonly<{
      $in?: readonly Value[];
      $ne?: Value;
      $gt?: Value;
      $gte?: Value;
      $lt?: Value;
      $lte?: Value;
    }>;

/** A field that holds a list of texts: the tokens that its row is found by. */
export type TokenField<R> = {
  [Field in keyof R & string]-?: R[Field] extends readonly string[] ? Field : never;
}[keyof R & string];

/** A condition on a list of tokens; both operators must hold. Without any token neither ever does. */
export type TokenCondition = Readonly<{
  /** Holds one of them. */
  $in?: readonly string[];
  /** Holds all of them, in any order. */
  $all?: readonly string[];
}>;

type FieldConditions<R> = {
  [Field in keyof R as R[Field] extends Scalar ? Field : never]?: Condition<R[Field]>;
};

/**
 * A small typed subset of MongoDB's query language; all given fields must match. `Tokens` are the lists that the
 * view declares: no others can be asked for.
 */
export type Filter<R, Tokens extends TokenField<R> = never> = Readonly<
  FieldConditions<R> &
    Partial<Record<Tokens, TokenCondition>> & {
      $and?: readonly Filter<R, Tokens>[];
      $or?: readonly Filter<R, Tokens>[];
    }
>;

/** One direction for all fields; the row's key decides between equals. Ordered fields never hold null. */
export type Order<R> = Readonly<{
  by: readonly (keyof R & string)[];
  direction: 'ascending' | 'descending';
}>;

/** A row's place in an order: the values of the order's fields, then its key. */
export type Cursor = readonly (string | number | boolean)[];

export type Keyed<R> = Readonly<{ key: string; row: R }>;
export type Placed<R> = Keyed<R> & Readonly<{ cursor: Cursor }>;
export type Page<R> = Readonly<{ rows: readonly Placed<R>[]; hasMore: boolean }>;

/** A change of one row by the event at `position`; a null row is a removal. */
export type RowChange<R> = Readonly<{ key: string; row: R | null; position: Position }>;
/** What is stored under a key: a removed row keeps its position. */
export type StoredRow<R> = Readonly<{ row: R | null; position: Position }>;

export type Measure<R> =
  | Readonly<{ of: 'count' }>
  /** Over fields that hold numbers; null and missing are left out. */
  | Readonly<{ of: 'sum' | 'median'; field: keyof R & string }>
  | Readonly<{ of: 'distinct'; field: keyof R & string }>;

/** A view's name in the store, with its version and the fields that must be found fast. */
export type ViewDefinition<R, Tokens extends TokenField<R> = TokenField<R>> = Readonly<{
  name: string;
  version: number;
  indexes: readonly (readonly (keyof R & string)[])[];
  /** Lists by whose tokens rows are found. Each costs a put an entry for each of its tokens. */
  tokens?: readonly Tokens[];
  /** Never set: it only tells the compiler what a row is. */
  rowType?: R;
}>;

type ReadPage = <R extends Row, Tokens extends TokenField<R>>(
  view: ViewDefinition<R, Tokens>,
  filter: Filter<R, NoInfer<Tokens>>,
  order: Order<R>,
  after: Cursor | null,
  limit: number,
) => Promise<Page<R>>;

/** Read models: disposable, rebuilt from the log at any time. */
export type ViewStore = Readonly<{
  /** Makes the view's place and indexes where they are missing. Call once before any other use of the view. */
  prepare: <R extends Row>(view: ViewDefinition<R>) => Promise<void>;
  get: <R extends Row>(view: ViewDefinition<R>, key: string) => Promise<R | null>;
  /** By key, removed rows included (row null), so that an old event cannot bring a row back. */
  getMany: <R extends Row>(
    view: ViewDefinition<R>,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, StoredRow<R>>>;
  /**
   * Stores changes and then the checkpoint. A change replaces what is there only when its position is newer;
   * the checkpoint never moves back.
   */
  putMany: <R extends Row>(
    view: ViewDefinition<R>,
    changes: readonly RowChange<R>[],
    checkpoint: Position,
  ) => Promise<void>;
  /** A page in keyset order strictly after the cursor. */
  page: ReadPage;
  /** The same for somebody who keeps what they read of many rows: no row is kept for others. */
  scan: ReadPage;
  /** One number over all rows that match; the median of none is null. */
  measure: <R extends Row, Tokens extends TokenField<R>>(
    view: ViewDefinition<R, Tokens>,
    filter: Filter<R, NoInfer<Tokens>>,
    measure: Measure<R>,
  ) => Promise<number | null>;
  /** How far the view is built; `beginning` when nothing was put. */
  checkpoint: <R extends Row>(view: ViewDefinition<R>) => Promise<Position>;
  /** Removes the rows and checkpoint of one version. */
  drop: (name: string, version: number) => Promise<void>;
  /** Every view and version that has a place in the store. */
  stored: () => Promise<readonly Readonly<{ name: string; version: number }>[]>;
  close: () => Promise<void>;
}>;
