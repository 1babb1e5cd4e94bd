import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import manifest from '../../package.json';
import { rules } from '../../src/core/rules/index.ts';

const root = new URL('../../', import.meta.url);
const readmePath = 'dist/README.md';

/** What the Marketplace shows, and what the extension opens: all that is in the package but for what is built. */
const always = [
  'CHANGELOG.md',
  'LICENSE',
  'docs/configuration.md',
  'docs/configuration.vi.md',
  ...rules.flatMap(({ name }) => [`docs/rules/${name}.md`, `docs/rules/vi/${name}.md`]),
  'media/icon.png',
  'package.json',
  'package.nls.json',
  'package.nls.vi.json',
  'schemas/event-report.schema.json',
  'snippets/event-report.en.json',
  'snippets/event-report.vi.json',
];
/** What is built, where it is; no maps to the sources. The codecs are loaded only when a picture is to be shrunk. */
const built = [
  /^dist\/README\.md$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^dist\/(?:web\/extension|extension|cli)\.js$/,
  /^dist\/codecs\/(?:codecs\.mjs|\w+\.wasm)$/,
];

describe('what npm packs', () => {
  it('is the command line alone, which needs nothing else', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    // npm's own answer; a key that it renames fails here.
    const [packed] = JSON.parse(listed) as { files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(paths?.sort(), ['LICENSE', 'README.md', 'README.vi.md', 'package.json']);
    const { bin, ...rest } = manifest;
    assert.deepEqual(Object.values(bin), ['./dist/cli.js']);
    assert.ok(!('dependencies' in rest));
  });
});

describe('the package', () => {
  let files: readonly string[] = [];

  before(async () => {
    execFileSync(process.execPath, [new URL('scripts/packageReadme.mjs', root).pathname]);
    // npm is not asked which modules are needed at run time, since all are bundled.
    const options = { cwd: new URL('.', root).pathname, packageManager: PackageManager.None, readmePath };
    files = await listFiles(options);
  });

  it('holds what it needs, and nothing else but what is built', () => {
    const unbuilt = files.filter((file) => !built.some((pattern) => pattern.test(file)));
    assert.deepEqual([...unbuilt].sort(), [...always].sort());
  });

  it('is explained in both languages, by no picture that VS Code could not show', () => {
    assert.ok(manifest.scripts.package.includes(`--readme-path ${readmePath}`));
    assert.ok(files.includes(readmePath));
    const readme = readFileSync(new URL(readmePath, root), 'utf8');
    assert.doesNotMatch(readme, /!\[|\]\(README/);
    for (const heading of ['## Commands', '## Các lệnh']) assert.ok(readme.includes(`\n${heading}\n`), heading);
  });

  it('has the files that the manifest names', () => {
    for (const file of [manifest.main, manifest.browser, manifest.bin['event-report']]) {
      assert.ok(
        built.some((pattern) => pattern.test(file.replace('./', ''))),
        file,
      );
    }
    for (const { url } of manifest.contributes.jsonValidation) assert.ok(files.includes(url.replace('./', '')), url);
    for (const { path } of manifest.contributes.snippets) assert.ok(existsSync(new URL(path, root)), path);
  });

  it('has an icon that the marketplace takes', () => {
    const bytes = readFileSync(new URL(manifest.icon, root));
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    // The width and height that the header states.
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [128, 128]);
    assert.ok(statSync(new URL(manifest.icon, root)).size < 20_000);
  });

  it('is described by the changelog', () => {
    assert.ok(readFileSync(new URL('CHANGELOG.md', root), 'utf8').includes(`## [${manifest.version}]`));
  });
});
