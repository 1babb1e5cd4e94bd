// Builds what is published: the extension for desktop and browser, and the command line.
import { chmodSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { desktopEntry, products } from './scripts/bundling.mjs';
import { copyCodecs } from './scripts/codecFiles.mjs';
import { writeNotices } from './scripts/notices.mjs';

const { extension, cli, codecs } = products(process.argv.includes('--minify'));
const builds = await Promise.all([extension, cli, codecs].map((product) => build({ ...product, metafile: true })));
writeNotices(
  'dist/ThirdPartyNotices.txt',
  builds.map(({ metafile }) => metafile),
);
copyCodecs();
writeFileSync('dist/extension.js', desktopEntry);
// So that it can be started by its name: `dist/cli.js check`.
chmodSync(cli.outfile, 0o755);
