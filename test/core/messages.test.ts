import { strict as assert } from 'node:assert';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { saidBelow, sourcesBelow, type Said } from './bothLanguages.ts';

const nls: Readonly<Record<string, string>> = vietnamese;
const contributed = Object.entries(english).map(([key, en]) => ({ place: key, en, vi: nls[key] ?? '' }));
const files = new Map<string, Said[]>();
for (const said of [...saidBelow('src/'), ...saidBelow('scripts/generate/')]) {
  const file = said.place.replace(/:\d+$/, '');
  files.set(file, [...(files.get(file) ?? []), said]);
}
files.set('package.nls.json', contributed);

describe('what is said in both languages', () => {
  it('is found wherever it stands', () => {
    const written = sourcesBelow('src/').filter(({ text }) => /^ +(?:vi: ['"`]|\w+: \{ en: ['"`])/m.test(text));
    assert.ok(written.length > 50);
    for (const { path } of written) assert.ok(files.has(path), path);
  });

  for (const [file, all] of files) {
    it(`has the same values in both: ${file}`, () => {
      for (const { place, en, vi } of all) assert.deepEqual(valuesIn(vi), valuesIn(en), place);
    });
    it(`is neither empty nor padded: ${file}`, () => {
      for (const { place, en, vi } of all) {
        assert.ok(en.trim() === en && vi.trim() === vi, place);
        assert.equal(en === '', vi === '', place);
        assert.doesNotMatch(en + vi, /\p{Emoji_Presentation}/u, place);
        assert.equal(vi, vi.normalize('NFC'), `${place}: Vietnamese is composed`);
      }
    });
  }
});

/** `{name}` of our own sentences, and `{0}` of VS Code's; each as often as it stands there would be too strict. */
function valuesIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();
}
