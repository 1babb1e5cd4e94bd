/** Nobody's names are longer. */
const longest = 60;

/** The one of `names` that `typed` may have meant: at most a third of its letters differ; `undefined` when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > longest) return undefined;
  const wanted = typed.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    const isNear = distance <= Math.max(1, Math.floor(name.length / 3));
    if (isNear && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** How many letters must be added, left out or changed to make one text the other; `Infinity` for more than `most`. */
export function editDistance(from: string, to: string, most = Infinity): number {
  const tooFar = Math.min(most, from.length + to.length) + 1;
  const row = new Uint32Array(to.length + 1).map((_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    // Further from the diagonal, more than `most` letters would be added or left out.
    const first = Math.max(1, i - most);
    const last = Math.min(to.length, i + most);
    let diagonal = row[first - 1] ?? 0;
    let least = first === 1 ? i : tooFar;
    row[first - 1] = least;
    for (let j = first; j <= last; j++) {
      const above = row[j] ?? 0;
      const cost = Math.min(diagonal + (from[i - 1] === to[j - 1] ? 0 : 1), above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
  }
  const distance = row[to.length] ?? 0;
  return distance > most ? Infinity : distance;
}
