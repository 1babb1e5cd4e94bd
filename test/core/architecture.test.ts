import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { coreWithoutNode, products } from '../../scripts/bundling.mjs';

const root = new URL('../../', import.meta.url);
/** Minified, in bytes. Both should shrink to 300,000 (docs/performance.md says what they hold), and must not grow beyond this. */
const largestExtension = 727_000;
const largestCli = 572_000;
const mostLines = 250;
/** Each knows what is below the site, and those before it. The configuration, below the site, knows the rules by name. */
const layers = [
  ['site'],
  ['imageTargets'],
  ['plans'],
  ['pictures', 'execute', 'offers'],
  ['translation'],
  ['rules', 'check'],
];

/** Every TypeScript file below `folder`, relative to the project, with `/`. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** What a file imports, types included, as written. */
function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^(?:import|export)\b[^;'"]*['"]([^'"]+)['"]/gm)].map(([, from = '']) => from);
}

/** The core, with more code appended, for a platform that has nothing. */
const forNoPlatform = (probe = ''): BuildOptions => ({
  ...coreWithoutNode,
  stdin: { contents: `export * from './src/core/index.ts';\n${probe}`, resolveDir: new URL('.', root).pathname },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
});

interface Bundle {
  readonly text: string;
  readonly bytes: number;
  readonly metafile: Metafile;
}

async function bundle(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  const [file] = outputFiles;
  assert.ok(file);
  return { text: file.text, bytes: file.contents.length, metafile };
}

describe('the core', () => {
  it('bundles for no platform at all, without externals', async () => {
    await build(forNoPlatform());
  });

  for (const [name, probe] of [
    ['Node', "import { readFileSync } from 'node:fs'; export const probe = readFileSync;"],
    ['Node without the prefix', "import { join } from 'path'; export const probe = join;"],
    ['the editor', "import { window } from 'vscode'; export const probe = window;"],
  ] as const) {
    it(`would not bundle if it knew ${name}`, async () => {
      await assert.rejects(build(forNoPlatform(probe)), /Could not resolve/);
    });
  }

  it('has no clock, no environment, no chance and no output', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bperformance\.now\b|\bMath\.random\b|\bconsole\./;
    assert.deepEqual(
      sourcesIn('src/core').filter((path) => forbidden.test(read(path))),
      [],
    );
  });

  it('imports gray-matter in one file', () => {
    assert.deepEqual(
      sourcesIn('src').filter((path) => importsOf(path).includes('gray-matter')),
      ['src/core/frontMatter/frontMatter.ts'],
    );
  });

  it('stands in layers, none of which imports one above it', () => {
    const heightOf = (folder = ''): number => layers.findIndex((layer) => layer.includes(folder));
    const upwards = sourcesIn('src/core')
      .filter((path) => !/^src\/core\/(?:index\.ts|configuration\/)/.test(path))
      .flatMap((path) => {
        const own = heightOf(path.split('/')[2]);
        return importsOf(path)
          .filter((from) => heightOf(/^(?:\.\.\/)+(\w+)\//.exec(from)?.[1]) > own)
          .map((from) => `${path} imports ${from}`);
      });
    assert.deepEqual(upwards, []);
  });

  it('has no files that import each other, types included', () => {
    const imports = new Map(
      sourcesIn('src/core').map((path) => [path, importsOf(path).map((from) => posix.join(posix.dirname(path), from))]),
    );
    // Whatever imports nothing that is left goes, until only circles, and what imports them, are left.
    for (let size = Infinity; imports.size < size;) {
      size = imports.size;
      for (const [path, wanted] of imports) if (!wanted.some((from) => imports.has(from))) imports.delete(path);
    }
    assert.deepEqual([...imports.keys()], []);
  });

  it('imports nothing of the hosts', () => {
    assert.deepEqual(
      sourcesIn('src/core').filter((path) => importsOf(path).some((from) => /^\.\.\/.*\b(?:editor|cli)\//.test(from))),
      [],
    );
  });
});

describe('the hosts', () => {
  it('import the core through its façade only', () => {
    const beside = (path: string): boolean =>
      importsOf(path).some((from) => /(?:^|\/)core\//.test(from) && !from.endsWith('/core/index.ts'));
    assert.deepEqual([...sourcesIn('src/editor'), ...sourcesIn('src/cli')].filter(beside), []);
  });

  it('do not know each other, nor each other’s platform', () => {
    const knows = (folder: string, pattern: RegExp): readonly string[] =>
      sourcesIn(folder).filter((path) => importsOf(path).some((from) => pattern.test(from)));
    assert.deepEqual(knows('src/editor', /^node:|\/cli\//), []);
    assert.deepEqual(knows('src/cli', /^vscode$|\/editor\//), []);
  });
});

describe('the sources', () => {
  it('are files of a size that can be read at once', () => {
    const long = sourcesIn('src').filter((path) => read(path).split('\n').length > mostLines);
    assert.deepEqual(long, []);
  });

  it('export by name', () => {
    assert.deepEqual(
      sourcesIn('src').filter((path) => /^export default\b/m.test(read(path))),
      [],
    );
  });
});

describe('the bundles', () => {
  const { extension, cli } = products(true);
  for (const [name, options, largest] of [
    ['extension', extension, largestExtension],
    ['command line', cli, largestCli],
  ] as const) {
    it(`are small, and run no text as code: ${name}`, async () => {
      const { text, bytes } = await bundle(options);
      assert.ok(bytes <= largest, `${bytes} bytes`);
      assert.doesNotMatch(text, /\beval\s*\(|\bnew Function\b|\bFunction\s*\(["'`]/);
    });
  }

  it('are one for desktop and browser, which asks for nothing but the editor', async () => {
    const { metafile } = await bundle(extension);
    const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    assert.deepEqual([...new Set(asked)], ['vscode']);
  });
});
