import fc from 'fast-check';
import type { RuleContext } from '../../../src/core/check/rule.ts';
import { readConfiguration } from '../../../src/core/configuration/readConfiguration.ts';
import type { PictureFacts } from '../../../src/core/pictures/pictureFacts.ts';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import { pageAt } from '../../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../../src/core/site/site.ts';
import { bilingual, siteOf } from '../siteOf.ts';

/** Where a text lies. */
export interface Place {
  readonly path: string;
  readonly site: Site;
}

const events = 'content/4-EventParticipated';
const picture = 'static/images/4-EventParticipated/a.jpg';

const sibling = (number: number, day: string): string =>
  [
    ...['---', `title: "Cloud Meetup ${number}"`, `date: ${day}`, `weight: ${number}`, 'chapter: false'],
    ...[`pre: " <b> 4.${number}. </b> "`, '---', '', '# Bài thu hoạch “Cloud Meetup”', '', '### Diễn giả', ''],
    ...['- **Mai Phan** – CTO, Nimbus', '', '### Hình ảnh', '', '![Cả nhóm](/images/4-EventParticipated/a.jpg)', ''],
  ].join('\n');

const internship: Site = {
  ...siteOf({
    [`${events}/4.3-Event3/_index.vi.md`]: sibling(3, '2025-10-03'),
    [`${events}/4.4-Event4/_index.md`]: sibling(4, '2025-11-17'),
    [`${events}/4.5-Event5/_index.vi.md`]: sibling(5, '2025-12-05'),
  }),
  config: { ...bilingual, basePath: '/my-report', baseUrl: 'https://an.github.io/my-report/', relativeUrls: true },
  files: new Set([picture, `${events}/4.4-Event4/own.png`, 'static/images/a b.jpg', 'static/images/ảnh.png']),
};

const conferences: Site = {
  ...emptySite('/site'),
  isHugo: true,
  configuration: readConfiguration(
    JSON.stringify({
      reports: ['content/events/*/*/index.md'],
      frontMatter: { required: ['title', 'event_date'], date: 'event_date', speakers: 'speakers' },
      sections: {
        level: 2,
        required: ['talks'],
        kinds: { talks: { en: { heading: 'Talks', text: '### {Title of the talk}' } } },
      },
      rules: { 'require-images': 'information', 'image-size': 'off' },
    }),
  ).configuration,
};

/** The places whose rules, siblings, languages and files differ. */
const places: readonly Place[] = [
  { path: `${events}/4.4-Event4/_index.vi.md`, site: internship },
  { path: `${events}/4.4-Event4/_index.md`, site: internship },
  { path: `${events}/4.9-Event9/_index.md`, site: { ...emptySite('/site'), isHugo: true } },
  { path: `${events}/_index.md`, site: internship },
  { path: 'content/events/2026/meetup/index.md', site: conferences },
  { path: 'notes/meetup.md', site: emptySite('/notes') },
];

/** Where a text may lie: a report of an internship mostly. */
export const anyPlace: fc.Arbitrary<Place> = fc.constantFrom(
  // A failure names the path alone.
  ...[...places, ...places.slice(0, 2)].map((place) => ({ ...place, [fc.toStringMethod]: () => place.path })),
);

const large: PictureFacts = {
  bytes: 5_000_000,
  head: { kind: 'picture', format: 'png', width: 6000, height: 4000, orientation: 1 },
};

/** What a rule is told of `text` at a place. */
export function contextAt({ path, site }: Place, text: string): RuleContext {
  const page = pageAt(path, site);
  const report = parseReport(text, page.language, site.configuration);
  return { report, page, site, now: Date.UTC(2026, 10, 23, 20), pictures: new Map([[picture, large]]) };
}
