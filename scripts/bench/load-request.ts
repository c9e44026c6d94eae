/** What the load generator is asked to send. */
export type LoadRequest = Readonly<{
  port: number;
  path: string;
  token: string;
  /** The JSON to post; `mark` in it becomes a number that no other request of the run has. */
  body: string;
  mark: string | null;
  connections: number;
  seconds: number;
  /** At most so many, however fast the answers come. */
  requestsMax: number;
  /** What every answer must be, or hold; a sample of them is read. */
  expected: Readonly<{ whole: string } | { part: string }>;
}>;

/** What came back; a run with any other answer than status 200 as expected fails as a whole. */
export type LoadReport = Readonly<
  { completed: number; seconds: number; sample: string } | { failure: string }
>;
