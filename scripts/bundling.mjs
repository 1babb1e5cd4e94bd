import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Settings for esbuild with which gray-matter runs where there is no Node: it asks for `fs` (only in
 * `matter.read`, which we never call), for `Buffer` (to keep a copy of the input) and for js-yaml (never used,
 * because its YAML engine is replaced by `yaml`). The core's promise to need no host rests on this.
 */
export const grayMatterWithoutNode = {
  alias: { fs: file('./stubs/empty.mjs'), 'js-yaml': file('./stubs/empty.mjs') },
  inject: [file('./stubs/buffer.mjs')],
};
