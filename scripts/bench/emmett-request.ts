/** What the process that runs Emmett's store is asked to do. */
export type EmmettRequest = Readonly<{
  /** The folder that its packages are installed in. */
  packages: string;
  file: string;
  writers: number;
  seconds: number;
  type: string;
  data: object;
  meta: object;
}>;

export type EmmettReport =
  Readonly<{ appended: number; failed: number; seconds: number }> | Readonly<{ failure: string }>;
