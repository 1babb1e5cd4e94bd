// `node:assert/strict` for the web worker, as far as test/editor uses it.

function assert(value: unknown, message = `${show(value)} is not true`): asserts value {
  if (!value) fail(message);
}

function fail(message = 'failed'): never {
  throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = differ(actual, expected)): void {
  assert(Object.is(actual, expected), message);
}

function notEqual(actual: unknown, unwanted: unknown, message = `It is ${show(actual)}`): void {
  assert(!Object.is(actual, unwanted), message);
}

function deepEqual(actual: unknown, expected: unknown, message = differ(actual, expected)): void {
  assert(isSame(actual, expected), message);
}

function match(text: string, pattern: RegExp, message = `${show(text)} does not match ${String(pattern)}`): void {
  assert(pattern.test(text), message);
}

function doesNotMatch(text: string, pattern: RegExp, message = `${show(text)} matches ${String(pattern)}`): void {
  assert(!pattern.test(text), message);
}

async function rejects(work: () => PromiseLike<unknown>): Promise<void> {
  const isRejected = await Promise.resolve(work()).then(
    () => false,
    () => true,
  );
  assert(isRejected, 'It was not rejected');
}

/** Lists and plain objects by what is in them, in any order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

function differ(actual: unknown, expected: unknown): string {
  return `It is ${show(actual)}, expected was ${show(expected)}`;
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

export default Object.assign(assert, { ok: assert, fail, equal, notEqual, deepEqual, match, doesNotMatch, rejects });
