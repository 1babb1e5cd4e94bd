import assert from 'node:assert/strict';
import { formatStatement } from '../../src/core/messages/message.ts';
import { missingFrom, siteEvents } from '../../src/core/site/siteEvents.ts';
import { siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';
const report = (title: string, date: string, heading: string): string =>
  `---\ntitle: "${title}"\ndate: ${date}\n---\n# ${heading}\n\n### Speakers\n\n- **An** – Engineer\n`;

describe('the events of a site', () => {
  it('have a number, a name, a day and their languages', () => {
    const site = siteOf(
      {
        [`${section}/4.2-Event2/_index.md`]: report('Cloud Day', '2025-11-17', 'Summary'),
        [`${section}/4.1-Event1/_index.vi.md`]: report('Sự kiện 1', '2025-11-01', 'Bài thu hoạch “Ngày hội Đám mây”'),
        [`${section}/4.1-Event1/_index.md`]: report('Event 1', 'soon', 'Summary Report: “Cloud Festival”'),
      },
      [`${section}/4.3-Event3`],
    );

    assert.deepEqual(
      siteEvents(site)
        .map(({ folder, name, day, reports, missing }) => {
          const languages = reports.map(({ languageCode }) => languageCode);
          return [folder.number?.event, name, day?.day, languages, missing];
        })
        .sort(),
      [
        [1, 'Cloud Festival', 1, ['en', 'vi'], []],
        [2, 'Cloud Day', 17, ['en'], ['vi']],
      ],
    );
  });

  it('stand in the order of their days where folders have no numbers', () => {
    const reports = [
      ['content/events/2024/api-night', '2024-09-19'],
      ['content/events/2024/open-end', 'soon'],
      ['content/events/2024/spring', '2024-04-11'],
    ];
    const site = siteOf(
      Object.fromEntries(reports.map(([folder = '', day = '']) => [`${folder}/index.md`, report(folder, day, 'x')])),
    );

    assert.deepEqual(
      siteEvents(site).map(({ folder }) => folder.path),
      [2, 0, 1].map((index) => reports[index]?.[0]),
    );
  });

  it('are called like their folder where nothing names them', () => {
    const site = siteOf({ [`${section}/4.1-Event1/_index.md`]: '---\ntitle: ""\n---\n' });

    assert.deepEqual(
      siteEvents(site).map(({ name }) => name),
      ['4.1-Event1'],
    );
  });

  it('tell once what they lack, sections by number or by name', () => {
    const text = '---\ntitle: "Cloud Day"\n---\n\n### Event Objectives\n\nx\n\n### Key Takeaways\n\nx\n';
    const [event] = siteEvents(siteOf({ [`${section}/4.1-Event1/_index.md`]: text }));
    assert.ok(event);
    const said = (...named: readonly ((kind: string) => string)[]): readonly string[] =>
      missingFrom(event, ...named).map((statement) => formatStatement(statement, 'en'));

    assert.deepEqual(said(), ['no speakers', 'no photos', 'sections missing: 2']);
    assert.deepEqual(
      said((kind) => kind.toUpperCase()),
      ['no speakers', 'no photos', 'sections missing: HIGHLIGHTS, EXPERIENCE'],
    );
  });

  it('tell what they lack, unless nobody has begun or an author says so', () => {
    const whole = '### Event Objectives\n\nx\n\n### Key Highlights\n\nx\n\n### Key Takeaways\n\nx\n';
    const end = '\n### Event Experience\n\nI liked it.\n\n![The room](/images/a.jpg)\n';
    const front = '---\ntitle: "Cloud Day"\n---\n\n';
    const texts: readonly (readonly [string, readonly string[]])[] = [
      [`${front}${whole}${end}\n### Speakers\n\n- **An** – Engineer\n`, []],
      [`${front}${whole}${end}\nSpeakers: An Le\n`, []],
      [`${front}${whole}${end}`, ['speakers']],
      [`${front.replace('\n---\n\n', '\n# event-report-disable require-speakers: none\n---\n\n')}${whole}${end}`, []],
      [`${front}${whole}\n### Speakers\n\n- **An** – Engineer\n`, ['photos', 'experience']],
      [`${front.replace('Day', 'Competition')}${whole}${end}`, []],
      [`${front}${whole}${end}\n### Speakers\n\n- AWS Experts Team\n`, ['speakers']],
      [`${front}${whole}${end}\n<!-- event-report-disable-next-line require-speakers -->\n### Speakers\n`, []],
      [front, []],
    ];

    assert.deepEqual(
      texts.map(([text]) => siteEvents(siteOf({ [`${section}/4.1-Event1/_index.md`]: text }))[0]?.lacks),
      texts.map(([, lacks]) => lacks),
    );
  });

  it('lack only the sections that most of their fellows have', () => {
    const parts = ['Event Objectives', 'Key Highlights', 'Key Takeaways'].map((name) => `### ${name}\n\nx\n`);
    const text = (...sections: readonly string[]): string => `---\ntitle: "Cloud Day"\n---\n\n${sections.join('\n')}`;
    const path = (number: number): string => `${section}/4.${number}-Event${number}/_index.md`;
    const fellows = { [path(2)]: text(...parts.slice(1)), [path(3)]: text(...parts.slice(1)) };
    const lacksOf = (reports: Readonly<Record<string, string>>): readonly string[] =>
      siteEvents(siteOf(reports))
        .find(({ folder }) => folder.number?.event === 1)
        ?.lacks.filter((kind) => kind !== 'speakers' && kind !== 'photos') ?? [];

    assert.deepEqual(lacksOf({ [path(1)]: text(parts[1] ?? '') }), ['objectives', 'takeaways', 'experience']);
    assert.deepEqual(lacksOf({ [path(1)]: text(parts[1] ?? ''), ...fellows }), ['takeaways']);
  });

  it('miss a language that most of their fellows have, unless an author says so', () => {
    const path = (number: number, name = '_index.md'): string => `${section}/4.${number}-Event${number}/${name}`;
    const text = report('Cloud Day', '2025-11-17', 'Summary');
    const missing = (reports: Readonly<Record<string, string>>): readonly string[] =>
      siteEvents(siteOf(reports)).map((event) => event.missing.join(' '));
    const both = { [path(2)]: text, [path(2, '_index.vi.md')]: text };

    assert.deepEqual(missing({ [path(1)]: text, [path(2)]: text }), ['', '']);
    assert.deepEqual(missing({ [path(1)]: text, ...both }), ['vi', '']);
    const silent = text.replace('\n---\n#', '\n# event-report-disable translation-exists: none\n---\n#');
    assert.deepEqual(missing({ [path(1)]: silent, ...both }), ['', '']);
  });
});
