import { fileURLToPath } from 'node:url';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const refuse = `() => { throw new Error('This part was left out of the bundle.'); }`;

/** A module in the place of one that is never called, with the same names in it. */
const refusing = (...names) =>
  `const refuse = ${refuse}; export { ${names.map((name) => `refuse as ${name}`).join(', ')} };`;

/**
 * What our libraries bring and we never call, by file:
 * gray-matter's engines, which read YAML with js-yaml and run JavaScript with `eval`; we replace them all
 * (src/core/frontMatter/frontMatter.ts), so what is published contains no `eval`. Its sections and writer; and
 * what it asks for the type of a value, where only objects and buffers matter.
 * yaml's writer, what makes nodes of values, and what walks through tokens; our fixes are text edits. YAML 1.1 and its
 * tags, and JSON; Hugo reads YAML 1.2, and so do we.
 * The colours of @lezer/markdown; we only read its tree.
 * The formats of image-size that we switch off (src/core/pictures/pictureHead.ts).
 */
const leftOut = [
  [/[\\/]gray-matter[\\/]lib[\\/]engines\.js$/, 'module.exports = {};'],
  [/[\\/]gray-matter[\\/]lib[\\/]stringify\.js$/, `module.exports = ${refuse};`],
  [/[\\/]section-matter[\\/]index\.js$/, `module.exports = ${refuse};`],
  [/[\\/]kind-of[\\/]index\.js$/, 'module.exports = (value) => (value === null ? "null" : typeof value);'],
  [
    /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]\w+\.js$/,
    refusing(
      'createStringifyContext',
      'foldFlowLines',
      'indentComment',
      'lineComment',
      'stringify',
      'stringifyCollection',
      'stringifyComment',
      'stringifyDocument',
      'stringifyNumber',
      'stringifyPair',
      'stringifyString',
    ),
  ],
  [
    /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/](?:yaml-1\.1[\\/](?:binary|omap|pairs|schema|set|timestamp)|json[\\/]schema)\.js$/,
    refusing('binary', 'floatTime', 'intTime', 'omap', 'pairs', 'schema', 'set', 'timestamp'),
  ],
  [/[\\/]yaml[\\/]browser[\\/]dist[\\/]doc[\\/]createNode\.js$/, refusing('createNode')],
  [/[\\/]yaml[\\/]browser[\\/]dist[\\/]parse[\\/]cst-visit\.js$/, refusing('visit')],
  [
    /[\\/]image-size[\\/]dist[\\/]esm[\\/]types[\\/](?:cur|dds|icns|ktx|pnm|tga)\.js$/,
    `const none = { validate: () => false };
    export { none as CUR, none as DDS, none as ICNS, none as KTX, none as PNM, none as TGA };`,
  ],
  [
    /[\\/]@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/,
    `export const styleTags = () => () => null;
    export class Tag {}
    export const tags = new Proxy(() => tags, { get: () => tags });`,
  ],
];

const withoutUnused = {
  name: 'without-unused-parts',
  setup(build) {
    for (const [filter, contents] of leftOut) build.onLoad({ filter }, () => ({ contents }));
  },
};

/**
 * Settings for esbuild with which the core bundles where there is no Node: gray-matter asks for `fs`, in `matter.read`,
 * which we never call.
 */
export const coreWithoutNode = {
  alias: {
    fs: root('scripts/stubs/fs.cjs'),
    '@lezer/common': root('scripts/stubs/lezerCommon.mjs'),
    // The same libraries as modules, of which only what is used is bundled.
    'jsonc-parser': root('node_modules/jsonc-parser/lib/esm/main.js'),
    yaml: root('node_modules/yaml/browser/dist/index.js'),
  },
  // gray-matter keeps a copy of its input in a buffer, where there are buffers; a text will do.
  define: { 'Buffer.from': 'String' },
  plugins: [withoutUnused],
};

/**
 * What is published, as settings for esbuild. There is one bundle for the desktop and the browser, since the extension
 * uses nothing that only one of them has: half the download, and what is tested in one is what runs in the other.
 */
export function products(minify) {
  const common = {
    ...coreWithoutNode,
    absWorkingDir: root('.'),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    // Vietnamese as itself: half the size of its escape sequences.
    charset: 'utf8',
    // Licences stand in dist/ThirdPartyNotices.txt (scripts/notices.mjs).
    legalComments: 'none',
    minify,
    sourcemap: minify ? false : 'linked',
    logLevel: 'warning',
  };
  return {
    extension: {
      ...common,
      entryPoints: ['src/editor/extension.ts'],
      outfile: 'dist/web/extension.js',
      platform: 'browser',
      external: ['vscode'],
    },
    cli: {
      ...common,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      platform: 'node',
      // Node has buffers, and what they are must not be changed under code of ours.
      define: {},
      banner: { js: '#!/usr/bin/env node' },
    },
    /** A module of its own, which the extension imports when a picture is to be shrunk. */
    codecs: {
      ...common,
      entryPoints: ['src/editor/pictures/codecs/codecs.ts'],
      outfile: 'dist/codecs/codecs.mjs',
      platform: 'browser',
      format: 'esm',
    },
  };
}

/** What `dist/extension.js` says, where the desktop looks. */
export const desktopEntry = "module.exports = require('./web/extension.js');\n";
