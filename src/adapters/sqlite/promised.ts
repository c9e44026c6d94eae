/** Calls at once; what is thrown is a rejection to callers, who only await. */
export const promised = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
  new Promise((resolve) => {
    resolve(work());
  });
