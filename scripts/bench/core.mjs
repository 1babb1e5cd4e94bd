import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { products } from '../bundling.mjs';
import { picture } from './reports.mjs';

const file = fileURLToPath(new URL('node_modules/.cache/core.cjs', import.meta.url));

/** The core as it is published: bundled, minified, without what `scripts/bundling.mjs` leaves out. */
export async function loadCore() {
  await build({ ...products(true).extension, entryPoints: ['src/core/index.ts'], outfile: file });
  return createRequire(import.meta.url)(file);
}

/** A whole check of one text, as the hosts do it: parse, then all rules, in a site that has these files too. */
export function checker(core, files = []) {
  const site = { ...core.emptySite('/site'), isHugo: true, files: new Set([`static${picture}`, ...files]) };
  const now = Date.parse('2026-11-23T20:00:00Z');
  return (text, path) => {
    const page = core.readPagePath(path, site.config);
    const report = core.parseReport(text, page.language);
    return core.checkReport({ report, page, site, now });
  };
}
