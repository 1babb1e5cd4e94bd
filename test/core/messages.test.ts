import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { prompts } from '../../src/core/messages/prompts.ts';
import { speakerMessages } from '../../src/core/messages/speakerMessages.ts';
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

describe('the hint in a list of which several rows are taken', () => {
  it('leaves room for «10 Selected», with which VS Code covers its end', () => {
    for (const hint of [speakerMessages.found, prompts.languages.prompt, prompts.languages.invalid]) {
      for (const words of [hint.en, hint.vi]) assert.ok(words.length <= 52, words);
    }
  });
});

/** One row of the glossary in CONTRIBUTING.md. */
interface Word {
  readonly english: readonly string[];
  readonly vietnamese: readonly string[];
  readonly not: readonly string[];
}

const root = new URL('../../', import.meta.url);
const cells = (row: string): readonly string[] => row.split('|').slice(1, -1);
const words: readonly Word[] = (/## Words\n[^]*?\n\| --- .*\n([^]*?)\n\n/.exec(read('CONTRIBUTING.md'))?.[1] ?? '')
  .split('\n')
  .map((row) => cells(row).map((cell) => cell.split(',').map((word) => word.trim())))
  .map(([english = [], vietnamese = [], not = []]) => ({
    english,
    vietnamese,
    not: not.filter((word) => word !== ''),
  }));
/** What is called by its English name in Vietnamese too, longest first. */
const names = ['Event Report', 'Problems', ...Object.values(english)].sort((a, b) => b.length - a.length);

describe('the words of the glossary', () => {
  it('are read', () => {
    assert.ok(words.length > 20);
    assert.ok(words.some(({ english: [word] }) => word === 'site'));
  });

  for (const [file, all] of files) {
    it(`are those of ${file}`, () => {
      for (const { place, en, vi } of all) assert.deepEqual(wordsLost(en, vi), [], `${place}: ${vi}`);
    });
  }

  const folder = 'docs/rules/vi/';
  const pages = readdirSync(new URL(folder, root)).map((name) => folder + name);
  const said = [...files].map(([file, all]) => [file, all.map(({ vi }) => vi).join('\n')] as const);
  const written = ['README.vi.md', 'docs/configuration.vi.md', ...pages].map((page) => [page, read(page)] as const);
  for (const [file, text] of [...said, ...written]) {
    it(`have no other words beside them in ${file}`, () => {
      const others = words.flatMap(({ not }) => not);
      const found = others.filter((other) => new RegExp(`(?<!\\p{L})${other}(?! web|\\p{L})`, 'iu').test(text));
      assert.deepEqual(found, []);
    });
  }
});

/** The words of the glossary that the English sentence has and the Vietnamese one has not; «section page» is no page. */
function wordsLost(en: string, vi: string): readonly string[] {
  const byLength = words
    .flatMap((word) => word.english.map((term) => ({ ...word, term })))
    .sort((a, b) => b.term.length - a.term.length);
  // So are lists of names in parentheses.
  const called = [...names, ...(en.match(/\([^)]*\)/g) ?? [])].map((name) => name.replace('…', ''));
  let rest = called.filter((name) => vi.includes(name)).reduce((text, name) => text.replaceAll(name, ''), en);
  // Code, options, paths and what is called so elsewhere are no words of ours.
  rest = rest.replace(/`[^`]*`|\{[^}]*\}|\S*[/<.][/\w*]\S*|--\w\S*|event-report|do not report/gi, '');
  return byLength.flatMap(({ term, vietnamese }) => {
    const pattern = new RegExp(`\\b${term}(?:s|es|ed|ies)?\\b`, 'gi');
    if (!pattern.test(rest)) return [];
    rest = rest.replace(pattern, '');
    return vietnamese.some((word) => vi.toLowerCase().includes(word)) ? [] : [term];
  });
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** `{name}` of our own sentences, and `{0}` of VS Code's; each as often as it stands there would be too strict. */
function valuesIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();
}
