import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A small secret kept in a file that only its owner reads: made once, then always the same. */
export async function keptText(file: string, make: () => string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const kept = await readFile(file, 'utf8').catch(nullIf('ENOENT'));
  if (kept !== null) return kept;
  const text = make();
  // `wx`: of two programs that start together, one makes it and the other reads it.
  const written = await writeFile(file, text, { flag: 'wx', mode: 0o600 }).catch(nullIf('EEXIST'));
  return written === null ? readFile(file, 'utf8') : text;
}

const nullIf =
  (code: string) =>
  (error: NodeJS.ErrnoException): null => {
    if (error.code === code) return null;
    throw error;
  };
