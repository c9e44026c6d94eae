import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment that the program cannot start in; the message is one clear sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A value that nothing stands in for. Everything here throws ConfigError. */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new ConfigError(`${name} must be set.`);
}

/** A value given as such, or by the name of the file that it stands in; null when neither is. */
export function textOrFile(environment: Environment, name: string): string | null {
  const text = environment[name];
  const file = environment[`${name}_FILE`];
  if (file === undefined) return text ?? null;
  if (text !== undefined) throw new ConfigError(`Only one of ${name} and ${name}_FILE may be set.`);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`${name}_FILE names ${file}, which cannot be read.`, { cause });
  }
}

/** What stands between commas. */
export const listOf = (environment: Environment, name: string): readonly string[] =>
  (environment[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

type Range = Readonly<{ min: number; max: number; otherwise: number }>;

export function numberOf(
  environment: Environment,
  name: string,
  { min, max, otherwise }: Range,
): number {
  const text = environment[name] ?? String(otherwise);
  const number = /^\d{1,7}$/u.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  throw new ConfigError(`${name} must be a number from ${min} to ${max}, not “${text}”.`);
}
