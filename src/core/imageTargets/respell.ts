/**
 * A path of a picture with the names that `address`, which it means, has: letter case and characters change, `./`, `../`
 * and whatever stands in front stay. A relative path counts from `base`, an address or a folder. `undefined` where a name
 * of `base` itself is another, so that no relative path leads there.
 */
export function respell(path: string, base: string, address: string): string | undefined {
  const names = path.split('/');
  // The names that lead to the picture; those that the path itself gives, by their place in it.
  const steps: (string | number)[] = base.split('/').filter((name) => name !== '');
  for (const [index, name] of names.entries()) {
    if (name === '..') steps.pop();
    else if (name !== '' && name !== '.') steps.push(index);
  }
  const wanted = address.split('/').filter((name) => name !== '');
  for (const name of wanted.reverse()) {
    const step = steps.pop();
    if (typeof step === 'number') names[step] = name;
    else if (step !== name) return undefined;
  }
  return names.join('/');
}
