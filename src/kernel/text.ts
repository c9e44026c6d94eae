/** Control characters but tab and line ends, and invisible separators that no keyboard makes. */
const forbidden = /[^\P{Cc}\t\n\r]|[\u2028\u2029\uFEFF]/u;

/** True for text that people could have written: no control characters but tab and line ends, no lone surrogate. */
export const isPlainText = (text: string): boolean => text.isWellFormed() && !forbidden.test(text);

/** One spelling for what looks the same (Unicode NFC), line ends as LF, no white space around. */
export const tidyText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').normalize('NFC').trim();
