type Opened<Store> = Readonly<{ store: Store; close: () => Promise<void> }>;

/** Opens one place; again and again when it is durable. */
export type Place<Store> = () => Promise<Opened<Store>>;

/** Opens stores that are closed after the test, each over a fresh place if none is named. */
export function closedAfterEach<Store>(newPlace: () => Place<Store>) {
  const opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });
  return async (place = newPlace()): Promise<Store> => {
    const { store, close } = await place();
    opened.push(close);
    return store;
  };
}
