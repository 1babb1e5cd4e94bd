import type { BuildOptions } from 'esbuild';

export const coreWithoutNode: BuildOptions;

export function products(minify: boolean): Readonly<Record<'desktop' | 'web' | 'cli', BuildOptions>>;
