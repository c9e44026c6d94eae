const forbiddenControls =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/u;

/** True for text that people could have written: no control characters but tab and line ends, no lone surrogate. */
export const isPlainText = (text: string): boolean =>
  text.isWellFormed() && !forbiddenControls.test(text);

/** One spelling for what looks the same (Unicode NFC), line ends as LF, no white space around. */
export const tidyText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').normalize('NFC').trim();
