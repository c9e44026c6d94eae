import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptText } from './kept-file';

const keyBytes = 32;

export const developmentMasterKeyFile = (folder: string): string => join(folder, 'master.key');

/**
 * The master key of a development store, kept beside it: whoever copies the folder has both.
 * Throws when its file holds none.
 */
export async function openDevelopmentMasterKey(folder: string): Promise<Uint8Array> {
  const file = developmentMasterKeyFile(folder);
  const text = await keptText(file, () => `${randomBytes(keyBytes).toString('base64')}\n`);
  const key = Buffer.from(text, 'base64');
  if (key.length === keyBytes) return key;
  throw new Error(`${file} holds no key of ${String(keyBytes)} bytes`);
}
