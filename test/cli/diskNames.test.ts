import { strict as assert } from 'node:assert';
import { composed } from '../../src/cli/disk.ts';

describe('the names of files', () => {
  const decomposed = 'huế.png'.normalize('NFD');

  it('are those of git on a Mac, and those of the disk elsewhere', () => {
    assert.equal(composed(decomposed, 'darwin'), 'huế.png'.normalize('NFC'));
    assert.equal(composed(decomposed, 'linux'), decomposed);
    assert.equal(composed(decomposed, 'win32'), decomposed);
  });
});
