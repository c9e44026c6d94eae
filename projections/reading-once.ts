/**
 * A reading of an event's text that several read models, or several rows of one, ask for: it is made once for as long
 * as the event is in memory, and anew when the text is another, as when its key is gone.
 */
export function readingOnce<Reading>(
  read: (text: string) => Reading,
): (event: object, text: string) => Reading {
  const known = new WeakMap<object, Readonly<{ text: string; reading: Reading }>>();
  return (event, text) => {
    const before = known.get(event);
    if (before?.text === text) return before.reading;
    const reading = read(text);
    known.set(event, { text, reading });
    return reading;
  };
}
