/**
 * `read` with a memory, for what many ask of the same site: it answers once for each `of` and each key of `more`, and the
 * answers go when that object goes. What is remembered by must never be changed in place, and settle the answer.
 */
export function remembered<Of extends object, More extends readonly unknown[], Answer>(
  read: (of: Of, ...more: More) => Answer,
  keyOf: (...more: More) => unknown = () => undefined,
): (of: Of, ...more: More) => Answer {
  const known = new WeakMap<Of, Map<unknown, Answer>>();
  return (of, ...more) => {
    const answers = known.get(of) ?? new Map<unknown, Answer>();
    known.set(of, answers);
    const key = keyOf(...more);
    const answer = answers.get(key) ?? read(of, ...more);
    answers.set(key, answer);
    return answer;
  };
}
