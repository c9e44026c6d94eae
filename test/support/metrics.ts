import { type Family, readExposition } from './exposition';
import type { Served } from './served';

/** Asks for the metrics as Prometheus does. */
export async function scrape({ address }: Served): Promise<ReadonlyMap<string, Family>> {
  const response = await fetch(new URL('/metrics', address));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return readExposition(await response.text());
}

export type Figures = Readonly<Record<string, number>>;

/** The samples of a family under the texts of their labels. */
export const figuresOf = (
  families: ReadonlyMap<string, Family>,
  family: string,
  suffix = '',
): Figures =>
  Object.fromEntries(
    (families.get(family)?.samples ?? [])
      .filter(({ name }) => name === family + suffix)
      .map(({ labels, value }) => [Object.values(labels).join(' '), value]),
  );

/** Without those that count nothing yet. */
export const above0 = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value > 0));

/** Puts another method in the place of a port's until it is put back. */
export function replaced(
  port: object,
  method: string,
  by: (...sent: never[]) => unknown,
): () => void {
  const methods = port as Record<string, unknown>;
  const sound = methods[method];
  methods[method] = by;
  return () => {
    methods[method] = sound;
  };
}

export const failing = (error: Error) => () => Promise.reject(error);
