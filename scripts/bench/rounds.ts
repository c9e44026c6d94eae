import type { Contest, Side } from './row';

/** What several runs of one side gave, per second. */
export type Figures = Readonly<{ median: number; min: number; max: number }>;

export type Comparison = Readonly<{ ours: Figures; rival: Figures; ratio: number }>;

function figuresOf(runs: readonly number[]): Figures {
  const sorted = runs.toSorted((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? NaN;
  const median =
    (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/**
 * Runs both sides in turn, so that what else the machine does falls on both alike. The first run of each only warms
 * up and does not count.
 */
export async function compare(
  { ours, rival }: Contest,
  rounds: number,
  onRound: () => void,
): Promise<Comparison> {
  const runs: Readonly<{ ours: number[]; rival: number[] }> = { ours: [], rival: [] };
  const run = async (side: Side, into: number[]): Promise<void> => {
    into.push(await side());
  };
  for (let round = 0; round <= rounds; round += 1) {
    await run(ours, runs.ours);
    await run(rival, runs.rival);
    onRound();
  }
  const [own, other] = [figuresOf(runs.ours.slice(1)), figuresOf(runs.rival.slice(1))];
  return { ours: own, rival: other, ratio: own.median / other.median };
}
