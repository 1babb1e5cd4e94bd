import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codecFile } from '../../scripts/codecFiles.mjs';
import {
  applyEdits,
  blockText,
  checkReport,
  folderOf,
  joinPath,
  largeFile,
  nameOf,
  namePictures,
  pageAt,
  parseReport,
  pictureFolder,
  readPictureHead,
  removeMetadata,
  showAtPlace,
  showUnderPhotos,
  shrinkPicture,
  translationsLacking,
  type ReportOfSite,
} from '../../src/core/index.ts';
import { createCodecs } from '../../src/editor/pictures/codecs/codecs.ts';
import { readSite } from '../core/diskSite.ts';
import { exifSegment, jpeg, secret, webp } from '../core/pictures/pictureBytes.ts';
import { plainPng } from '../editor/photoBytes.ts';
import { copySample } from './hugo.ts';
import { broken, publish, type PublishedPicture } from './published.ts';

const section = 'content/4-EventParticipated';
const pictures = 'static/images/4-EventParticipated';
const reports = [1, 2, 3, 4].flatMap((event) =>
  ['_index.md', '_index.vi.md'].map((name) => `${section}/4.${event}-Event${event}/${name}`),
);
const underPath = 'baseURL = "https://an.github.io/my-report/"';

interface Kind {
  readonly name: string;
  /** What stands in the place of the sample's own settings of addresses. */
  readonly config: string;
  /** How the reports write the folder of their pictures. */
  readonly written: string;
  /** Where the pictures of an event lie beside its report; in a static folder without it. */
  readonly beside?: string;
  /** Where new pictures of the fourth event go. */
  readonly folder: string;
}

const kinds: readonly Kind[] = [
  ...[
    { name: 'plain', config: 'baseURL = "https://an.example.org/"', written: '/images' },
    { name: 'under a path', config: underPath, written: '/my-report/images' },
    { name: 'under a path, with relativeURLs', config: `${underPath}\nrelativeURLs = true`, written: '/images' },
    { name: 'under a path, with canonifyURLs', config: `${underPath}\ncanonifyURLs = true`, written: '/images' },
    {
      name: 'under a path, with both',
      config: `${underPath}\nrelativeURLs = true\ncanonifyURLs = true`,
      written: '/images',
    },
  ].map((kind) => ({ ...kind, written: `${kind.written}/4-EventParticipated/`, folder: pictures })),
  {
    name: 'with the pictures beside the reports',
    config: underPath,
    written: '',
    beside: './',
    folder: `${section}/4.4-Event4`,
  },
  {
    name: 'with the pictures in folders below the reports',
    config: underPath,
    written: 'img/',
    // Of a folder below, Hugo publishes pictures in the default language only, and before 0.123 with capitals in their
    // addresses that the page's does not have: ours go where every version finds them.
    beside: './img',
    folder: `${section}/4.4-Event4`,
  },
];

const codecs = createCodecs((name) => WebAssembly.compile(readFileSync(codecFile(name))));

describe('photos in the sample site, as Hugo publishes them', () => {
  for (const kind of kinds) {
    it(kind.name, async () => {
      const { root, remove } = copySample();
      try {
        arrange(root, kind);
        await walkThrough(new Author(root), kind);
      } finally {
        remove();
      }
    });
  }
});

/** Every gesture that brings pictures in, and after each what Hugo makes of the site. */
async function walkThrough(author: Author, { folder, written }: Kind): Promise<void> {
  const [third, thirdVi, fourth, fourthVi] = reports.slice(4);
  assert.ok(third && thirdVi && fourth && fourthVi);
  const isLost = ({ source, page }: PublishedPicture): boolean =>
    written === 'img/' && source.startsWith(written) && page !== htmlOf(fourthVi);
  const publishNow = (): readonly PublishedPicture[] => publish(author.root).filter((picture) => !isLost(picture));
  const shows = (path: string, added: readonly string[]): void => {
    const published = publishNow();
    assert.deepEqual(broken(published), []);
    const names = published.filter(({ page }) => page === htmlOf(path)).map(({ file = '' }) => nameOf(file));
    assert.deepEqual(
      names.filter((name) => /^event\d-/.test(name)),
      added,
    );
  };

  if (written !== 'img/') {
    const wrong = broken(publishNow()).map((picture) => picture.replace(/^.*\/(?=.* on )/, ''));
    assert.deepEqual(wrong, [`Event-4-Release.png on ${htmlOf(fourth)}`, `event-4-group.jpg on ${htmlOf(fourth)}`]);
    await author.fix(fourth, 'no-missing-image');
    await author.fix(fourth, 'image-path-case');
    shows(fourth, []);
  }

  await author.paste(third, [plainPng(64, 48)]);
  shows(third, ['event3-01.png']);

  await author.paste(thirdVi, [jpeg(90, 60, [exifSegment(6)]), webp(80, 80, 1), jpeg(60, 90, [exifSegment(1)])]);
  shows(thirdVi, ['event3-02.jpg', 'event3-03.webp', 'event3-04.jpg']);

  const inserted = await author.insert(fourth, [plainPng(900, 500), jpeg(90, 60, [exifSegment(6)])]);
  assert.deepEqual(inserted, [`${folder}/event4-01.png`, `${folder}/event4-02.jpg`]);
  shows(fourth, ['event4-01.png', 'event4-02.jpg']);

  await author.showSame(fourth, fourthVi);
  shows(fourthVi, ['event4-01.png', 'event4-02.jpg']);
}

/** The page that Hugo makes of a report, below `public`. */
function htmlOf(path: string): string {
  const language = path.endsWith('.vi.md') ? 'vi/' : '';
  return `${language}${folderOf(path).replace('content/', '').toLowerCase()}/index.html`;
}

/** Gives the copy of the sample its addresses, and puts its pictures where sites of the kind have them. */
function arrange(root: string, { config, written, beside }: Kind): void {
  const change = (path: string, edit: (text: string) => string): void => {
    writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
  };
  change('config.toml', (text) =>
    text.replace(/^baseURL = .*$/m, config).replace(/^relativeURLs = true\n(?=disable)/m, ''),
  );
  // One name that addresses must encode.
  renameSync(join(root, pictures, 'event-2-stage.png'), join(root, pictures, 'event-2 Sân khấu.png'));
  for (const path of reports) {
    change(path, (text) =>
      text
        .replaceAll('/images/4-EventParticipated/', written)
        .replace(/\(([^()]*)event-2-stage\.png\)/, '(<$1event-2 Sân khấu.png>)'),
    );
  }
  if (beside === undefined) return;
  for (const name of readdirSync(join(root, pictures))) {
    const event = /^event-(\d)/.exec(name)?.[1] ?? '';
    const path = join(root, section, `4.${event}-Event${event}`, beside, name);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(join(root, pictures, name), path);
  }
}

/** What the editor's commands do, by the same functions of the core, without a window. */
class Author {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The quick fix that stands first. */
  async fix(path: string, rule: string): Promise<void> {
    const context = await this.#open(path);
    const problem = checkReport({ ...context, now: Date.UTC(2026, 10, 23) }).find((found) => found.rule === rule);
    const [fix] = problem?.fixes ?? [];
    assert.ok(fix, rule);
    this.#write(path, applyEdits(context.report.text, fix.edits));
  }

  /** Pastes or drops photos at the end of a report. */
  async paste(path: string, photos: readonly Uint8Array[]): Promise<void> {
    const context = await this.#open(path);
    const { text } = context.report;
    const paths = this.#add(photos, context);
    const shown = showAtPlace(context, paths, { start: text.length, end: text.length });
    assert.ok(shown);
    this.#write(path, `${text}\n${blockText(shown.block)}\n`);
  }

  /** Inserts photos, the large ones shrunk. */
  async insert(path: string, photos: readonly Uint8Array[]): Promise<readonly string[]> {
    const context = await this.#open(path);
    const smaller = await Promise.all(
      photos.map(async (photo) => (photo.length > largeFile ? shrinkPicture(photo, 300, codecs) : photo)),
    );
    assert.ok(smaller.every((photo) => photo !== undefined && photo.length < largeFile));
    const paths = this.#add(
      smaller.flatMap((photo) => photo ?? []),
      context,
    );
    this.#show(context, paths);
    return paths;
  }

  /** Shows the pictures of a report in its translation too. */
  async showSame(path: string, translation: string): Promise<void> {
    const { page, site } = await this.#open(path);
    const [lacking, ...others] = translationsLacking(page, site);
    assert.ok(lacking && others.length === 0);
    assert.equal(lacking.page.path, translation);
    this.#show(await this.#open(translation), lacking.paths, 'empty');
  }

  async #open(path: string): Promise<ReportOfSite> {
    const site = await readSite(this.root);
    const page = pageAt(path, site);
    return { report: parseReport(readFileSync(join(this.root, path), 'utf8'), page.language), page, site };
  }

  /** Writes photos where the event's go, without what a camera wrote; their paths in the site. */
  #add(photos: readonly Uint8Array[], { page, site }: ReportOfSite): readonly string[] {
    const folder = pictureFolder(page, site);
    const formats = photos.map((photo) => {
      const head = readPictureHead(photo);
      assert.ok(head.kind === 'picture');
      return head.format;
    });
    const paths = namePictures(formats, page, namesIn(join(this.root, folder))).map((name) => joinPath(folder, name));
    for (const [index, path] of paths.entries()) {
      const clean = removeMetadata(photos[index] ?? new Uint8Array());
      assert.ok(clean && !Buffer.from(clean).includes(secret));
      assert.ok(!existsSync(join(this.root, path)));
      this.#write(path, clean);
    }
    return paths;
  }

  #show(context: ReportOfSite, paths: readonly string[], words: 'proposed' | 'empty' = 'proposed'): void {
    const shown = showUnderPhotos(context, paths, words);
    assert.ok(shown);
    this.#write(context.page.path, applyEdits(context.report.text, shown.edits));
  }

  #write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
