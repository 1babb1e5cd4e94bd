import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import * as sources from '../../src/core/index.ts';
import { products } from '../../scripts/bundling.mjs';
import { memoryFileSystem } from './memoryFileSystem.ts';
import { contextFor, defaultPath } from '../rules/testRule.ts';
import { anyParts, anyReport } from './properties/anyReport.ts';

/** How many random pages are compared; `FUZZ_RUNS=20000` for a night. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 150);

const root = new URL('../../', import.meta.url);

/** The core as it is published: minified, without what `scripts/bundling.mjs` leaves out of our libraries. */
async function publishedCore(): Promise<typeof sources> {
  const { outputFiles } = await build({
    ...products(true).extension,
    entryPoints: ['src/core/index.ts'],
    write: false,
  });
  const [bundle] = outputFiles;
  assert.ok(bundle);
  const module: { exports: unknown } = { exports: {} };
  const run = compileFunction(bundle.text, ['exports', 'require', 'module']) as (...given: unknown[]) => void;
  run(module.exports, () => assert.fail('the core asks for nothing'), module);
  // It is bundled from the very module whose type this is.
  return module.exports as typeof sources;
}

/** All that is seen of a page: what the report says, its problems, and the page after Fix All. */
function seen(core: typeof sources, text: string, path: string): unknown {
  const { page, site, now } = contextFor({ path }, text);
  const { markdown, ...report } = core.parseReport(text, page.language);
  const context = { report: { markdown, ...report }, page, site, now };
  const problems = core.checkReport(context, { onRuleError: (rule) => assert.fail(rule) });
  const nodes = markdown.nodes.all.map(({ name, start, end, next }) => [name, start, end, next]);
  return { report, problems, nodes, fixed: core.fixAll(context) };
}

describe('the published core', function () {
  this.timeout(30_000 + runs * 50);
  let published: typeof sources;
  before(async () => (published = await publishedCore()));

  /** Compared as JSON, since a bundle has its own patterns and functions. */
  const like = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part));
  const compare = (text: string, path = defaultPath): void => {
    assert.equal(like(seen(published, text, path)), like(seen(sources, text, path)));
  };

  it('finds in reports what the sources find', () => {
    for (const path of [
      'content/4-EventParticipated/4.1-Event1/_index.vi.md',
      'content/4-EventParticipated/_index.md',
    ]) {
      compare(readFileSync(new URL(`test/sites/sample/${path}`, root), 'utf8'), path);
    }
  });

  it('finds in any text what the sources find', () => {
    fc.assert(
      fc.property(fc.oneof(anyReport, anyParts), (text) => {
        compare(text);
      }),
      { numRuns: runs },
    );
  });

  it('reads what few pages hold as the sources do', () => {
    const yaml = [
      'a: &x 1\nb: *x',
      'a: !!timestamp 2025-11-17',
      'a: !!set {x}',
      'a: [b, {c: d}]',
      'a: |\n  b\n',
      '? a\n: b',
    ];
    for (const block of [...yaml, 'a: 0x1F', '%YAML 1.1\na: yes', 'a: <<', '<<: {b: c}', 'a: !!binary aGk=']) {
      compare(`---\n${block}\n---\n# A\n`);
    }
  });

  it('reads the configuration of Hugo in each form as the sources do', async () => {
    const files = {
      'hugo.toml': 'baseURL = "https://x.org/a/"\n[languages.vi]\nweight = 1\ncontentDir = "content/vi"\n',
      'hugo.yaml': 'baseURL: https://x.org/a/\nlanguages:\n  vi: &vi\n    weight: 1\n    contentDir: content/vi\n',
      'hugo.json':
        '{ "baseURL": "https://x.org/a/", "languages": { "vi": { "weight": 1, "contentDir": "content/vi" } } }',
    };
    for (const [name, text] of Object.entries(files)) {
      const disk = memoryFileSystem({ [`/site/${name}`]: text });
      const settings = await sources.loadSettings(disk, '/site');
      assert.equal(settings.config.languages.find(({ code }) => code === 'vi')?.contentDir, 'content/vi', name);
      assert.equal(like(await published.loadSettings(disk, '/site')), like(settings), name);
    }
  });
});
