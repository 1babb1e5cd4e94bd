import fc from 'fast-check';

const wanted = process.env['FUZZ_RUNS'];

/** How many generated texts each property is tried on; `FUZZ_RUNS=100000` for the long run. */
export const runs = Number(wanted ?? 2000);

/** The ordinary run tries the same texts each time, so that no change is refused for what chance found in another one. */
const ordinarySeed = 20251117;

/** The long run looks for more; a failure prints its seed, and `FUZZ_SEED` tries the same texts again. */
export const seed = Number(
  process.env['FUZZ_SEED'] ?? (wanted === undefined ? ordinarySeed : Math.floor(Math.random() * 2 ** 31)),
);

/**
 * Tries a property on generated texts, and fails with the smallest text that breaks it, and its seed. One that checks
 * each text several times, `checks`, is tried on fewer of them in an ordinary run.
 */
export function holds<T>(texts: fc.Arbitrary<T>, property: (text: T) => void, checks = 1): void {
  const numRuns = wanted === undefined ? Math.ceil(runs / checks) : runs;
  fc.assert(fc.property(texts, property), { numRuns, seed });
}

/** As long as that may take on a machine that has other things to do. */
export const patience = 60_000 + runs * 100;
