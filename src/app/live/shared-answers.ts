/** Asks once for everybody who asks the same, as long as nothing changed in between; failures are not shared on. */
export function sharedAnswers<Answer>(
  changes: () => number,
): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let answers = new Map<string, Promise<Answer>>();
  let asOf = changes();
  return (key, ask) => {
    if (changes() !== asOf) {
      answers = new Map();
      asOf = changes();
    }
    const shared = answers;
    const answer = shared.get(key) ?? ask();
    shared.set(key, answer);
    answer.catch(() => shared.delete(key));
    return answer;
  };
}
