import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReport } from '../../../src/core/check/checkReport.ts';
import { formatStatement } from '../../../src/core/messages/message.ts';
import { pageAt } from '../../../src/core/hugo/page.ts';
import { parsePage } from '../../../src/core/site/parsePage.ts';
import type { Site } from '../../../src/core/site/site.ts';
import { textOf } from '../../../src/core/text/offsetRange.ts';
import { readSite } from '../diskSite.ts';

/** The sample sites, and published ones where there are any beside the checkout. */
const samples = fileURLToPath(new URL('../../sites', import.meta.url));
const corpus = process.env['EVENT_REPORT_CORPUS'] ?? join(process.cwd(), '../shared/corpus');
const roots = [samples, corpus].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (existsSync(join(folder, name, 'content')) ? [join(folder, name)] : []))
    : [],
);

const forms: Readonly<Record<string, (text: string) => string>> = {
  'letters that are not composed': (text) => text.normalize('NFD'),
  'the line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'the line ends of an old Mac': (text) => text.replace(/\n/g, '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'spaces at the ends of lines': (text) => text.replace(/[ \t]*\n/g, '  \n'),
};

describe('what is reported of whole sites', () => {
  let sites: readonly Site[];
  before(async () => {
    sites = await Promise.all(roots.map(readSite));
  });

  for (const [name, change] of Object.entries(forms)) {
    it(`is the same with ${name}`, () => {
      for (const site of sites) {
        for (const path of site.pages) {
          const text = plain(readFileSync(join(site.root, path), 'utf8'));
          assert.deepEqual(told(path, change(text), site), told(path, text, site), `${site.root}/${path}`);
        }
      }
    });
  }
});

/** What is said of a page, what is underlined, and the titles of the fixes, in one form. */
function told(path: string, text: string, site: Site): readonly string[] {
  const page = pageAt(path, site);
  const report = parsePage(text, page, site.configuration);
  if (report === undefined) return [];
  return checkReport({ report, page, site, now: Date.parse('2026-11-29T12:00:00Z') }).map(
    ({ rule, severity, statement, range, fixes }) =>
      plain(
        [
          `${rule} ${severity}: ${formatStatement(statement, 'vi')}`,
          textOf(text, range),
          ...fixes.map(({ title }) => formatStatement(title, 'vi')),
        ].join('\n'),
      ),
  );
}

function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .normalize('NFC');
}
