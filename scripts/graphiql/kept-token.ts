const key = 'token';

/** What the box shows: GraphiQL can clear the storage, but not the box. */
let shown = sessionStorage.getItem(key) ?? '';

/** Kept until this tab of the browser is closed: never in an address, nor where other tabs find it. */
export const keptToken = {
  read: (): string => shown,
  write: (token: string): void => {
    shown = token;
    if (token === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, token);
  },
};
