import type { BuildOptions } from 'esbuild';

export const coreWithoutNode: BuildOptions;

export function products(minify: boolean): Readonly<Record<'extension' | 'cli' | 'codecs', BuildOptions>>;
