import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { RuleContext } from '../../../src/core/check/rule.ts';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import { imagesIn } from '../../../src/core/images/imagesIn.ts';
import { offerPicturePaths } from '../../../src/core/pictures/pathOffers.ts';
import { pictureBlocks } from '../../../src/core/pictures/pictureText.ts';
import { imagePathCase } from '../../../src/core/rules/imagePathCase.ts';
import { noMissingImage } from '../../../src/core/rules/noMissingImage.ts';
import { blockText } from '../../../src/core/sections/block.ts';
import { misspelling } from '../../../src/core/imageTargets/imageSpelling.ts';
import { resolveImage } from '../../../src/core/imageTargets/imageTarget.ts';
import { pageAt, type Page } from '../../../src/core/hugo/page.ts';
import type { HugoTemplate } from '../../../src/core/hugo/hugoTemplates.ts';
import { emptySite, type Site } from '../../../src/core/site/site.ts';
import { joinPath, nameOf } from '../../../src/core/text/path.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { bilingual } from '../siteOf.ts';
import { holds, patience } from './runs.ts';

const folders = ['', '/img', '/Img', '/Hội nghị', '/Hội nghị'.normalize('NFD'), '/4.1-Event1', '/4.2-event2'];
const names = ['a.png', 'A.png', 'a b.png', 'ảnh (1).png', 'ảnh (1).png'.normalize('NFD'), '100%.png', '50%25.png'];
const oddNames = ['a#b.png', 'what?.png', 'c:d.png', "it's.png", 'a&b.png', 'a&amp;b.png', 'x_y_z.png', '[1].png'];
const event = 'content/4-EventParticipated';

const anyFolder = fc.tuple(fc.constantFrom(...folders), fc.constantFrom(...folders)).map(([a, b]) => a + b);
const anyFile = fc
  .tuple(
    fc.constantFrom('static', 'static/images', 'static/4-eventparticipated', 's2/images', 'assets', 'content', event),
    anyFolder,
    fc.constantFrom(...names, ...names, ...oddNames),
  )
  .map(([root, folder, name]) => joinPath(root + folder, name));
const anyPage = fc
  .tuple(
    anyFolder,
    fc.constantFrom('_index', 'index', 'talk', 'Talk'),
    fc.constantFrom('.md', '.vi.md'),
    fc.constantFrom('content', event),
  )
  .map(([folder, name, ending, root]) => joinPath(root + folder, name + ending));
const anySite = fc
  .record({
    files: fc.uniqueArray(anyFile, { minLength: 1, maxLength: 12 }),
    pages: fc.uniqueArray(anyPage, { minLength: 1, maxLength: 8 }),
    basePath: fc.constantFrom('', '/my-report'),
    relativeUrls: fc.boolean(),
    canonifyUrls: fc.boolean(),
    defaultLanguageInFolder: fc.boolean(),
    markdown: fc.constantFrom<HugoTemplate[]>('own', 'none', 'unknown'),
    isHugo: fc.constantFrom(true, true, true, false),
  })
  .map(({ files, pages, markdown, isHugo, basePath, ...rest }): Site => {
    const config = {
      ...bilingual,
      ...rest,
      basePath,
      baseUrl: `https://an.example.net${basePath}/`,
      staticDirs: ['static', 's2'],
    };
    const hugoTemplates = { markdown, figure: markdown, link: markdown };
    return { ...emptySite('/site'), isHugo, hugoTemplates, config, files: new Set(files), pages: new Set(pages) };
  });

interface Place {
  readonly site: Site;
  readonly path: string;
}

const anyPlace: fc.Arbitrary<Place> = anySite.chain((site) =>
  fc.constantFrom(...site.pages).map((path) => ({ site, path, [fc.toStringMethod]: () => described(site, path) })),
);

/** What a failure prints. */
function described({ files, pages, config, hugoTemplates, isHugo }: Site, path: string): string {
  const { basePath, relativeUrls, canonifyUrls, defaultLanguageInFolder } = config;
  const flags = { basePath, relativeUrls, canonifyUrls, defaultLanguageInFolder, hugoTemplates, isHugo };
  return JSON.stringify({ path, files: [...files], pages: [...pages], ...flags }, undefined, 1);
}

/** The file that a page shows whose text this is. */
function shownBy(text: string, page: Page, site: Site): string {
  const [image, ...others] = imagesIn(text);
  assert.ok(image !== undefined && others.length === 0, text);
  const resolved = resolveImage(image.target, page, site);
  return resolved.kind === 'file' ? resolved.path : resolved.kind;
}

describe('a path of a picture that we write', () => {
  it('leads to the file, when it was completed', () => {
    holds(
      anyPlace,
      ({ site, path }) => {
        const page = pageAt(path, site);
        const begun = ['![a](', '![a](/', '![a](../'];
        for (let text = begun.pop(); text !== undefined; text = begun.pop()) {
          for (const offer of offerPicturePaths(text, text.length, page, site)?.offers ?? []) {
            const written: string = text.replace(/[^/(]*$/, '') + offer.newText;
            if (offer.path === undefined) begun.push(written);
            else assert.equal(shownBy(`${written})`, page, site), offer.path, written);
          }
        }
      },
      4,
    );
  }).timeout(patience);

  it('leads to the file, when a picture of the site is shown', () => {
    const anyModel = fc.constantFrom(
      '',
      '![a](/images/x.png)',
      '<img src="/my-report/x.png">',
      '{{< figure src="b" >}}',
    );
    holds(
      fc.record({ place: anyPlace, model: anyModel }),
      ({ place: { site, path }, model }) => {
        const page = pageAt(path, site);
        const report = parseReport(`${model}\n`, page.language);
        for (const file of site.files) {
          const [block] = pictureBlocks({ report, page, site }, [file]);
          if (block !== undefined) assert.equal(shownBy(blockText(block), page, site), file, blockText(block));
        }
      },
      4,
    );
  }).timeout(patience);

  it('leads to a file and is spelled right, when it is a fix', () => {
    const misspelt = (file: string): readonly string[] => {
      const below = file.slice(file.indexOf('/'));
      const name = nameOf(file);
      const other = name.replace('.png', '.jpg');
      return [below, below.toUpperCase(), `/x/${name}`, `/x/${other}`, other, `../${name}`, `/my-report/x/${name}`];
    };
    const cases = anyPlace.chain((place) =>
      fc.record({
        place: fc.constant(place),
        target: fc.constantFrom(...[...place.site.files].flatMap(misspelt)).map((target) => encodeURI(target)),
        write: fc.constantFrom(
          (target: string) => `![a](${target})\n`,
          (target: string) => `<img src="${target}">\n`,
        ),
      }),
    );
    holds(
      cases,
      ({ place: { site, path }, target, write }) => {
        const page = pageAt(path, site);
        const text = write(target);
        const context: RuleContext = { report: parseReport(text, page.language), page, site, now: 0 };
        const problems = [...noMissingImage.check(context, {}), ...imagePathCase.check(context, {})];
        for (const { edits } of problems.flatMap(({ fixes }) => fixes ?? [])) {
          const fixed = applyEdits(text, edits);
          assert.ok(site.files.has(shownBy(fixed, page, site)), `${text}${fixed}`);
          const [image] = imagesIn(fixed);
          const spelling = image && misspelling(image, page, site);
          // Where no picture has the site's path in front, a fix at one of them is no place to begin with it.
          assert.ok(spelling === undefined || spelling.kind === 'base-nowhere', `${text}${fixed}`);
        }
      },
      2,
    );
  }).timeout(patience);
});

describe('a path into another bundle', () => {
  it('is spelled as Hugo publishes it: folders in lower case, what is in the bundle as it is, what the page cannot find not at all', () => {
    const leaf = `${event}/4.2-Leaf`;
    const site: Site = {
      ...emptySite('/site'),
      isHugo: true,
      config: bilingual,
      files: new Set([`${event}/4.1-Event1/Own.png`, `${leaf}/Img/A.png`, `${event}/Hall/B.png`]),
      pages: new Set([`${event}/_index.md`, `${event}/4.1-Event1/_index.md`, `${leaf}/index.md`, `${event}/talk.md`]),
    };
    const offered = (path: string, text: string): readonly string[] => {
      const page = pageAt(path, site);
      return offerPicturePaths(text, text.length, page, site)?.offers.map(({ newText }) => newText) ?? [];
    };

    assert.deepEqual(offered(`${event}/talk.md`, '![a](../'), ['4.1-event1/', '4.2-leaf/']);
    assert.deepEqual(offered(`${event}/talk.md`, '![a](../4.1-event1/'), ['Own.png']);
    assert.deepEqual(offered(`${event}/talk.md`, '![a](../4.2-leaf/'), ['Img/']);
    assert.deepEqual(offered(`${event}/_index.md`, '![a]('), ['4.1-event1/', '4.2-leaf/']);
    assert.deepEqual(offered(`${leaf}/index.md`, '![a]('), ['Img/']);
    assert.deepEqual(offered(`${event}/4.1-Event1/_index.md`, '![a]('), ['Own.png']);
  });
});
