import { createReadStream } from 'node:fs';
import { stopped } from './stopped';

const notUtf8 = (cause?: unknown) =>
  stopped(
    'Tệp không phải UTF-8 (có thể là Windows-1258, TCVN3 hoặc UTF-16): hãy lưu lại thành “CSV UTF-8”.',
    'The file is not UTF-8 (it may be Windows-1258, TCVN3 or UTF-16): save it as “CSV UTF-8”.',
    cause,
  );

/** Bytes as text, piece by piece; a character may lie in two pieces. Errors: ImportStopped where they are not UTF-8. */
export async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw notUtf8(cause);
    }
  };
  for await (const bytes of pieces) yield decode(bytes);
  yield decode();
}

/** A file as text, piece by piece. Errors: ImportStopped where it is not UTF-8. */
export async function* utf8Text(file: string): AsyncGenerator<string> {
  for await (const text of decoded(createReadStream(file) as AsyncIterable<Buffer>)) {
    // UTF-16 without a mark may pass for UTF-8; no list has such a character.
    if (text.includes('\0')) throw notUtf8();
    yield text;
  }
}
