import { strict as assert } from 'node:assert';
import { conventionsFor, conventionsOf, type Conventions } from '../../src/core/plans/conventions.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';
import { siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';

/** The conventions of sibling reports, given by file name, all of them begun. */
function conventions(siblings: Readonly<Record<string, string>>, languageCode = 'en'): Conventions {
  const begun = (text: string) => (text.includes('WAITING') ? text : `${text}\n\nWe met on a Saturday.\n`);
  const reports = Object.entries(siblings).map(([name, text]) => [`${section}/${name}`, begun(text)] as const);
  return conventionsOf(siteOf(Object.fromEntries(reports)), section, languageCode);
}

/** Two English reports alike. */
function both(text: string): Conventions {
  return conventions({ '4.1-Event1/_index.md': text, '4.2-Event2/_index.md': text });
}

describe('conventionsOf', () => {
  it('knows none without siblings', () => {
    const { wording, ...rest } = conventions({});
    assert.equal(wording.size, 0);
    assert.deepEqual(
      Object.values(rest).filter((value) => value !== undefined),
      [],
    );
  });

  it('follows the only report, and most of several', () => {
    assert.equal(conventions({ '4.1-Event1/_index.md': '---\ntitle: Event 1\n---\n' }).title, 'Event {event}');
    const three = (a: string, b: string, c: string) =>
      conventions({
        '4.1-Event1/_index.md': `---\ntitle: ${a}\n---\n`,
        '4.2-Event2/_index.md': `---\ntitle: ${b}\n---\n`,
        '4.3-Event3/_index.md': `---\ntitle: ${c}\n---\n`,
      }).title;
    assert.equal(three('Event 1', 'Event 2', 'Cloud Day'), 'Event {event}');
    assert.equal(three('Event 1', '"Event #2"', 'Cloud Day'), undefined, 'three forms');
  });

  it('follows none of two that differ', () => {
    const two = { '4.1-Event1/_index.md': '---\ntitle: Event 1\n---\n', '4.2-A/_index.md': '---\ntitle: A\n---\n' };
    assert.equal(conventions(two).title, undefined);
    assert.equal(conventions(two).folder, undefined);
  });

  it('does not ask reports that nobody has written', () => {
    const template =
      '---\ntitle: Event 1\n---\n# Summary Report: “GenAI-powered App-DB Modernization workshop”\n\n### Speakers\n\n- **Jignesh Shah** – Director\n';
    assert.equal(both(template).title, undefined);
    assert.equal(
      both('---\ntitle: Event 1 # WAITING\n---\n### Key Takeaways\n\n- Add what you learned here\n').title,
      undefined,
    );
  });

  for (const [title, form] of [
    ['Event 3', 'Event {event}'],
    ['Sự kiện 3', 'Sự kiện {event}'],
    ['"Event 3: Cloud Day"', 'Event {event}: {name}'],
    ['Event Cloud Architect', '{name}'],
    ['Cloud Day 3', '{name}'],
  ] as const) {
    it(`reads the title ${title}`, () => {
      assert.equal(both(`---\ntitle: ${title}\n---\n`).title, form);
    });
  }

  for (const [title, heading, form] of [
    ['Cloud Day', 'Summary Report: “Cloud Day”', 'Summary Report: “{name}”'],
    ['Cloud Day', 'Cloud Day', '{name}'],
    ['Event 1', 'Báo cáo tổng kết: “Ngày hội Cloud”', 'Báo cáo tổng kết: “{name}”'],
    ['Event 1', 'Bài Thu Hoạch: Cloud Day', 'Bài Thu Hoạch: {name}'],
    ['Event 1', 'Bài thu hoạch Cloud Day', 'Bài thu hoạch {name}'],
    ['Event 1', 'Summary Report: Cloud Week – “Show up”', 'Summary Report: {name}'],
    ['Event 1', '"Cloud Day" Recap Report', '"{name}" Recap Report'],
    ['Event 1', 'Summary Report: “Cloud Day” in 2025', undefined],
    ['Event 1', 'A day to remember', undefined],
    ['Event 1', '', undefined],
  ] as const) {
    it(`reads the H1 ${heading || '(none)'}`, () => {
      assert.equal(both(`---\ntitle: ${title}\n---\n# ${heading}\n`).heading, form);
    });
  }

  for (const [pre, form] of [
    ['" <b> 4.1. </b> "', ' <b> {number} </b> '],
    ['"<b>4.1</b>"', '<b>{number}</b>'],
    ['"<i class=\'fas fa-star\'></i>"', "<i class='fas fa-star'></i>"],
    ['""', undefined],
  ] as const) {
    it(`reads pre: ${pre}`, () => {
      assert.equal(both(`---\npre: ${pre}\n---\n`).pre, form);
    });
  }

  it('reads quotes and line ends', () => {
    const { titleQuote, dateQuote, lineEnding } = both("---\r\ntitle: 'A'\r\ndate: 2025-01-02\r\n---\r\n");
    assert.deepEqual([titleQuote, dateQuote, lineEnding], ["'", '', '\r\n']);
  });

  it('reads bundle and folder', () => {
    const leaf = conventions({ '4.1-cloud-day/index.md': '', '4.2-hue-meetup/index.md': '' });
    assert.deepEqual([leaf.bundle, leaf.folder], ['leaf', '{section}.{event}-{slug}']);
    const branch = conventions({ '4.1-Event1/_index.md': '', '4.1-Event1/_index.vi.md': '' });
    assert.deepEqual([branch.bundle, branch.folder], ['branch', '{section}.{event}-Event{event}']);
    assert.equal(conventions({ '4.7-Sự kiện 7/_index.md': '' }).folder, '{section}.{event}-Sự kiện {event}');
  });

  it('reads level and wording, numbering and colon left out', () => {
    const { sectionLevel, wording } = both(
      '# A\n\n## 1. Purpose of the Event:\n\nx\n\n## Speakers\n\nx\n\n## Event Experience\n\nx\n\n## Photos\n',
    );
    assert.equal(sectionLevel, 2);
    assert.deepEqual(wording.get('speakers'), { heading: 'Speakers', depth: 0 });
    assert.deepEqual(wording.get('photos'), { heading: 'Photos', depth: 0 });
    assert.equal(wording.get('objectives')?.heading, 'Purpose of the Event');
  });

  it('reads the wording of a second section of a kind', () => {
    const { wording } = both('### Key Takeaways\n\nx\n\n### Notes\n\nx\n\n### Lessons Learned\n\nx\n');
    assert.deepEqual(wording.get('takeaways'), { heading: 'Key Takeaways', depth: 0, again: 'Lessons Learned' });
  });

  it('does not follow headings in the other language', () => {
    const text = '### Event Objectives\n\nx\n\n### Speakers\n\nx\n';
    assert.equal(conventions({ '4.1-Event1/_index.vi.md': text }, 'vi').wording.size, 0);
  });

  it('does not follow a single report in words that speak of its event', () => {
    const text = '---\ntitle: Cloud Day\n---\n### Experience at Cloud Day\n\nx\n\n### Speakers\n\nx\n';
    assert.deepEqual([...conventions({ '4.1-Event1/_index.md': text }).wording.keys()], ['speakers']);
  });

  it('asks the other languages for what has no words', () => {
    const { pre, title, sectionLevel, heading } = conventions(
      {
        '4.1-Event1/_index.md': '---\ntitle: Event 1\npre: "<b>4.1.</b>"\n---\n# Summary Report: “A”\n\n## Speakers\n',
      },
      'vi',
    );
    assert.deepEqual([pre, title, sectionLevel, heading], ['<b>{number}</b>', 'Event {event}', 2, undefined]);
  });

  it('reads how speakers are listed', () => {
    const list = (entries: string) => both(`### Speakers\n\n${entries}\n`).speakers;
    assert.deepEqual(list('- **An** – A\n- **Bình** – B\n- Chi - C'), { bold: true, separator: ' – ' });
    assert.deepEqual(list('- An - A, B'), { bold: false, separator: ' - ' });
    assert.deepEqual(list('- **An:** A'), { bold: true, separator: ': ' });
    assert.deepEqual(list('* An (A)'), { bold: false, separator: ' (' });
    const told = '* **Topic:** IAM\n* **Content:** Who may do what\n\n';
    assert.equal(list(`**1. An Le - CTO**\n${told}**2. Bình Võ - SA**\n${told}`), undefined);
    assert.equal(list('Everyone spoke.'), undefined);
    for (const hostile of ['- ' + ' '.repeat(1e6), '- a'.padEnd(1e6, ' ') + '-']) {
      assert.equal(list(hostile), undefined);
    }
  });
});

describe('conventionsFor', () => {
  it('knows the reports beside one, in folders and as single pages', async () => {
    const report = '---\ntitle: Talk\n---\n\n# Talk\n\n## Speakers\n\n- **An Le** – Engineer, AWS\n';
    for (const [glob, ...paths] of [
      ['content/talks/*/index.md', 'content/talks/a/index.md', 'content/talks/b/index.md', 'content/talks/c/index.md'],
      ['content/talks/*.md', 'content/talks/a.md', 'content/talks/b.md', 'content/talks/c.md'],
    ]) {
      const files = {
        '/site/hugo.toml': '',
        '/site/.event-report.json': JSON.stringify({ reports: [glob] }),
        ...Object.fromEntries(paths.map((path) => [`/site/${path}`, report])),
      };
      const site = await loadSite(memoryFileSystem(files), '/site');
      assert.equal(conventionsFor(pageAt(paths[0] ?? '', site), site).sectionLevel, 2, glob);
    }
  });
});
