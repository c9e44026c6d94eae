import { tidyText } from '../kernel/text';

/**
 * An input as plain data: absent and null are the same, so null fields are left out, and texts are tidied
 * (Unicode NFC). The same wish then always has the same digest, whatever client sent it.
 */
export function plainInput<Input extends object>(input: Input): Input {
  return plain(input) as Input;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(
    ([, field]) => field !== null && field !== undefined,
  );
  return Object.fromEntries(present.map(([name, field]) => [name, plain(field)]));
}
