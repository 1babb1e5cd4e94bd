import { fileURLToPath } from 'node:url';

const stub = (name) => fileURLToPath(new URL(`./stubs/${name}`, import.meta.url));

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
 * Settings for esbuild with which gray-matter runs where there is no Node: it asks for `fs` (only in
 * `matter.read`, which we never call) and for `Buffer` (to keep a copy of the input).
 */
export const grayMatterWithoutNode = {
  alias: { fs: stub('fs.cjs') },
  inject: [stub('buffer.mjs')],
  plugins: [withoutEngines],
};
