/** Something that is there at once, or comes. */
export type Eventual<Value> = Value | Promise<Value>;

/** Goes on at once where nothing must be waited for: in a long list a promise costs more than what it brings. */
export const whenThere = <Value, Next>(
  value: Eventual<Value>,
  next: (value: Value) => Next,
): Eventual<Next> => (value instanceof Promise ? value.then(next) : next(value));
