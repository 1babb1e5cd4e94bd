import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import manifest from '../../package.json';

const root = new URL('../../', import.meta.url);

/** In the package, whatever happens to be built: what the marketplace shows, and what the extension opens. */
const always = ['CHANGELOG.md', 'LICENSE', 'README.md', 'media/icon.png', 'package.json'];
const allowed = [
  /^package\.nls(?:\.[a-z]+)?\.json$/,
  /^dist\/(?:web\/extension|extension|cli)\.js$/,
  /^dist\/codecs\/(?:codecs\.mjs|\w+\.wasm)$/,
  /^docs\/rules\/(?:vi\/)?[a-z-]+\.md$/,
  /^schemas\/event-report\.schema\.json$/,
  /^snippets\/[\w.-]+\.(?:json|code-snippets)$/,
];

describe('the package', function () {
  this.timeout(20_000);
  let files: readonly string[] = [];

  before(async () => {
    // npm is not asked which modules are needed at run time, since all are bundled.
    files = await listFiles({ cwd: new URL('.', root).pathname, packageManager: PackageManager.None });
  });

  it('holds what it needs', () => {
    for (const file of always) assert.ok(files.includes(file), file);
    assert.ok(files.includes('docs/rules/valid-date.md'));
  });

  it('holds nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !always.includes(file) && !allowed.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('has the files that the manifest names', () => {
    const built = [manifest.main, manifest.browser, manifest.bin['event-report']];
    for (const file of built) assert.match(file, /^\.\/dist\//);
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
