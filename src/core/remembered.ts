/**
 * `read`, memoized, for what many ask of the same site: one answer for each object `of` and each key made of the other
 * arguments, kept as long as the object is. The object must never be changed in place, and nothing but object and key may
 * decide the answer.
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
