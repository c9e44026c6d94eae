/**
 * The bytes of a base64url text; null unless it is their one canonical spelling. Node itself skips what it does
 * not know, so that a changed text would pass for an unchanged one.
 */
export function base64urlBytes(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}
