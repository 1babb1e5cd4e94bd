// Builds the three products: the desktop extension, the browser extension and the command line.
import { build } from 'esbuild';
import { grayMatterWithoutNode } from './scripts/bundling.mjs';

const minify = process.argv.includes('--minify');
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
};

await Promise.all([
  build({
    ...common,
    ...grayMatterWithoutNode,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
  }),
  build({
    ...common,
    ...grayMatterWithoutNode,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  }),
  build({
    ...common,
    ...grayMatterWithoutNode,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
