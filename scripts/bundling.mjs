import { fileURLToPath } from 'node:url';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * gray-matter ships engines that read YAML with js-yaml and run JavaScript with `eval`. We replace them all
 * (src/core/report/frontMatter.ts), so they are left out: what is published contains no `eval`.
 */
const withoutEngines = {
  name: 'gray-matter-without-engines',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Settings for esbuild with which the core bundles where there is no Node: gray-matter asks for `fs` (only in
 * `matter.read`, which we never call) and for `Buffer` (to keep a copy of the input).
 */
export const coreWithoutNode = {
  alias: {
    fs: root('scripts/stubs/fs.cjs'),
    // The same library as modules, of which only what is used is bundled.
    yaml: root('node_modules/yaml/browser/dist/index.js'),
  },
  inject: [root('scripts/stubs/buffer.mjs')],
  plugins: [withoutEngines],
};

/** The three products, as settings for esbuild: the desktop extension, the browser extension, the command line. */
export function products(minify) {
  const common = {
    ...coreWithoutNode,
    absWorkingDir: root('.'),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    // Vietnamese as itself: half the size of its escape sequences.
    charset: 'utf8',
    minify,
    sourcemap: minify ? false : 'linked',
    logLevel: 'warning',
  };
  const extension = { ...common, entryPoints: ['src/editor/extension.ts'], external: ['vscode'] };
  return {
    desktop: { ...extension, outfile: 'dist/extension.js', platform: 'node' },
    web: { ...extension, outfile: 'dist/web/extension.js', platform: 'browser' },
    cli: {
      ...common,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      platform: 'node',
      banner: { js: '#!/usr/bin/env node' },
    },
  };
}
