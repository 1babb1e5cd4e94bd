import { relative, resolve } from 'node:path';
import { withSlashes } from '../disk.ts';
import type { FormatOptions } from './format.ts';

/** A file as the checkout knows it: relative to its folder, with `/`; with `../` when it lies elsewhere. */
export function checkoutPath(file: string, { cwd, checkout }: Pick<FormatOptions, 'cwd' | 'checkout'>): string {
  return withSlashes(relative(checkout, resolve(cwd, file)));
}
