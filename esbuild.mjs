// Builds the three products: the desktop extension, the browser extension and the command line.
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { products } from './scripts/bundling.mjs';

const { desktop, web, cli } = products(process.argv.includes('--minify'));
await Promise.all([build(desktop), build(web), build(cli)]);
// So that it can be started by its name: `dist/cli.js check`.
chmodSync(cli.outfile, 0o755);
