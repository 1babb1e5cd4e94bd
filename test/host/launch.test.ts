import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from './launch.ts';

describe('the launcher of the pinned server', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'er-'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('fails when the extension host ends before the tests do, though VS Code calls that a success', async () => {
    const tests = join(folder, 'index.js');
    writeFileSync(tests, 'exports.run = () => process.exit(0);');
    const extension = resolve(import.meta.dirname, '..', '..');

    const code = await launch([`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`, folder]);

    assert.equal(code, 1);
  });
});
