import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { listedInSectionIndex } from '../../src/core/rules/listedInSectionIndex.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';

const section = 'content/4-EventParticipated';
const page = `${section}/_index.md`;

describe('the links of a section page, as Hugo publishes them', () => {
  let root = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'event-report-links-'));
    for (const kind of ['list', 'single']) write(`layouts/_default/${kind}.html`, '{{ .Content }}');
    write('layouts/index.html', '{{ .Content }}');
    for (const number of [1, 2]) {
      write(
        `${section}/4.${number}-Event${number}/_index.md`,
        `---\ntitle: Day ${number}\n---\n\n### Speakers\n\nAn\n`,
      );
    }
    write(page, '---\ntitle: Events\n---\n');
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** For each link of the page, whether there is a page where it leads. */
  const published = (body: string): readonly boolean[] => {
    write(page, `---\ntitle: Events\n---\n\n${body}`);
    rmSync(join(root, 'public'), { recursive: true, force: true });
    build(root);
    const html = readFileSync(join(root, 'public/4-eventparticipated/index.html'), 'utf8');
    return [...html.matchAll(/href="?([^">\s]*)/g)].map(([, href = '']) => {
      const { pathname } = new URL(href, 'https://an.example.net/4-eventparticipated/');
      return existsSync(join(root, 'public', pathname, 'index.html'));
    });
  };

  /** The body after the fix of what the rule says about the names of files. */
  const fixed = async (body: string): Promise<string> => {
    write(page, `---\ntitle: Events\n---\n\n${body}`);
    const site = await readSite(root);
    const text = readFileSync(join(root, page), 'utf8');
    const context = { report: parseReport(text, 'en'), page: pageAt(page, site), site, now: 0 };
    const problem = checkReport(context, { rules: [listedInSectionIndex] }).find(({ messageId }) =>
      /file/i.test(messageId),
    );
    return applyEdits(text, problem?.fixes[0]?.edits ?? []).slice(text.indexOf(body));
  };

  const body = '[1](4.1-Event1/_index.md) [2](4.2-Event2/_index.md)\n';

  it('lead nowhere by the name of a file on a site of one language, and somewhere after the fix', async () => {
    write('hugo.toml', 'baseURL = "https://an.example.net/"\n');
    assert.deepEqual(published(body), [false, false]);
    assert.deepEqual(published(await fixed(body)), [true, true]);
  });

  it('are left alone where a template looks them up', async () => {
    write('hugo.toml', 'baseURL = "https://an.example.net/"\n');
    write(
      'layouts/_default/_markup/render-link.html',
      '<a href="{{ with .Page.GetPage .Destination }}{{ .RelPermalink }}{{ end }}">{{ .Text }}</a>',
    );
    assert.deepEqual(published(body), [true, true]);
    assert.equal(await fixed(body), body);
  });

  it('lead to the page in the form of Hugo, which is left alone', async () => {
    write('hugo.toml', 'baseURL = "https://an.example.net/"\n');
    const reference = '[1]({{< ref "4.1-Event1" >}}) [2]({{% relref "/4-EventParticipated/4.2-Event2/_index.md" %}})\n';
    assert.deepEqual(published(reference), [true, true]);
    assert.equal(await fixed(reference), reference);
  });
});
