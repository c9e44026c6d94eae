/** Nobody was recognised, and what was asked for is not public. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** The viewer's role does not go that far. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** A read model did not reach the position asked for in time; asking again later helps. */
export class ViewsBehind extends Error {
  override readonly name = 'ViewsBehind';
}

/** A position that no event of this store has. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
}

/** Too much changed since a position for anybody to be told of each change: ask anew. */
export class PositionTooOld extends Error {
  override readonly name = 'PositionTooOld';
  constructor(readonly position: string) {
    super(position);
  }
}

/** More petitions than can be searched at once: a search within a commune can. */
export class SearchTooWide extends Error {
  override readonly name = 'SearchTooWide';
  constructor(readonly limit: number) {
    super(`more than ${limit} petitions`);
  }
}
