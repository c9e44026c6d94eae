import { startChild } from './child';
import type { LoadReport, LoadRequest } from './load-request';

type Report = Exclude<LoadReport, { failure: string }>;

/** Sends requests from another process, whose work does not slow the servers of this one. */
export type Load = Readonly<{
  /** Throws when an answer is not as expected. */
  run: (asked: LoadRequest) => Promise<Report>;
  close: () => Promise<void>;
}>;

export function startLoad(): Load {
  const child = startChild<LoadRequest, LoadReport>('load-generator');
  return {
    async run(asked) {
      const report = await child.ask(asked);
      if ('failure' in report) throw new Error(`an answer was not as expected: ${report.failure}`);
      return report;
    },
    close: child.end,
  };
}
