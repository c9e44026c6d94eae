import { availableParallelism, cpus, loadavg, platform, release } from 'node:os';

export type Machine = Readonly<{
  node: string;
  system: string;
  cores: number;
  processor: string;
  /** One-minute load average. */
  loadAtStart: number;
  loadAtEnd: number;
}>;

export const load = (): number => loadavg()[0] ?? 0;

export const machine = (loadAtStart: number): Machine => ({
  node: process.version,
  system: `${platform()} ${release()}`,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  loadAtStart,
  loadAtEnd: load(),
});
