import { state, type Message } from '../messages/message.ts';
import { conventionsOf } from '../plans/conventions.ts';
import { insertSection, kindNamed } from '../plans/insertSection.ts';
import { listEntries } from '../frontMatter/listField.ts';
import { shownRange } from '../report/placeholders.ts';
import { blankness, ownBody } from '../report/sectionBody.ts';
import { titlePlace } from '../report/titlePlace.ts';
import type { Report } from '../report/report.ts';
import { hasKind, knowsKind, type Section } from '../report/sections.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { comparableHeading } from '../sections/classify.ts';
import { isSpeakerLabel } from '../speakers/speakerLabels.ts';
import { fieldSpeakers } from '../speakers/fieldSpeakers.ts';
import { fold } from '../text/fold.ts';
import { folderOf } from '../text/path.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { isPlaceholder } from './shared/speakerEntries.ts';
import { readSpeakersSection } from './shared/speakersSection.ts';
import { askForSpeakers, dropSection, fillSection, listInline, suppress } from './shared/speakerFixes.ts';

const fixTitles = {
  insert: { en: 'Add the section “{heading}”', vi: 'Thêm mục “{heading}”' },
} satisfies Record<string, Message>;

/** Nobody writes more speakers sections, and looking at each takes its time. */
const mostSections = 20;

/** A report that names nobody cannot be credited or followed up. */
export const requireSpeakers = defineRule({
  name: 'require-speakers',
  description: 'Require a report to name who spoke at the event.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    missing: {
      en: 'This report names no speakers: add the section “{heading}”.',
      vi: 'Bài này chưa nêu diễn giả nào: hãy thêm mục “{heading}”.',
    },
    empty: { en: 'Nobody is named under “{heading}”.', vi: 'Mục “{heading}” chưa có tên ai.' },
    field: { en: '`{field}` names no speaker.', vi: 'Trường `{field}` chưa nêu diễn giả nào.' },
    waiting: {
      en: 'The speakers are still to be written here.',
      vi: 'Phần diễn giả ở đây vẫn chưa được viết.',
    },
    unnamed: {
      en: '“{name}” names no one: write who spoke.',
      vi: '“{name}” không nêu tên ai: hãy ghi rõ người trình bày.',
    },
  },
  *check(context) {
    const { report, site } = context;
    const { inline, mentioned } = report.speakers;
    const field = site.configuration.frontMatter.speakers;
    const inField = field === undefined ? 'absent' : readField(report, field);
    if (inField === 'named') return;
    if (!knowsKind(report.sections, 'speakers')) {
      if (field !== undefined) yield ofField(report, field);
      return;
    }
    const sections = report.speakers.sections.slice(0, mostSections);
    if (sections.length === 0) {
      const named = inline.length > 0 || mentioned || hasKind(report.sections, 'speakers') || hasLabel(report);
      if (named || isContest(report)) return;
      yield field !== undefined && inField === 'unnamed' ? ofField(report, field) : missing(context);
      return;
    }
    const states = sections.map((section) => readSpeakersSection(report, section));
    if (states.some(({ kind }) => kind === 'named')) return;
    for (const [index, section] of sections.entries()) {
      const found = states[index];
      if (found === undefined || found.kind === 'named') continue;
      yield ofSection(context, section, found.kind, found.range);
    }
  },
});

/** `unnamed`: something stands there, but nobody's name. In doubt it is named. */
function readField(report: Report, field: string): 'named' | 'unnamed' | 'absent' {
  const speakers = fieldSpeakers(report, field);
  if (speakers === undefined || speakers.some((speaker) => !isPlaceholder(speaker))) return 'named';
  return listEntries(report, field)?.length === 0 ? 'absent' : 'unnamed';
}

function ofField(report: Report, name: string): Finding<'field'> {
  const field = report.frontMatter.fields.get(name.toLowerCase());
  const range = field?.keyRange ?? titlePlace(report);
  const scope = { start: range.start, end: field?.valueRange.end ?? range.end };
  return { messageId: 'field', data: { field: name }, range, scope, fixes: suppress(report) };
}

/** True where something stands under a heading such as «Giảng viên» or «Mentors», which is no section of ours. */
function hasLabel(report: Report): boolean {
  const isBlank = blankness(report);
  return report.headings.some(
    (heading) => isSpeakerLabel(comparableHeading(heading.text)) && !isBlank(ownBody(report, { heading })),
  );
}

/** True for a competition, which has teams instead of speakers: its title or a heading says so. */
function isContest({ frontMatter, headings }: Report): boolean {
  const words = /(?<!\p{L})(?:competition|contest|cuộc thi|hội thi|thi đấu)(?!\p{L})/u;
  const titles = [frontMatter.fields.get('title')?.text ?? '', ...headings.map(({ text }) => text)];
  return titles.some((title) => words.test(fold(title)));
}

function missing({ report, page, site }: RuleContext): Finding<'missing'> {
  const style = conventionsOf(site, folderOf(folderOf(page.path)), page.languageCode);
  const kind = kindNamed('speakers', report.sections.catalogue);
  const heading = style.wording.get('speakers')?.heading ?? kind.words[report.language].heading;
  const { edits, select } = insertSection(report, 'speakers', style);
  return {
    messageId: 'missing',
    data: { heading },
    range: titlePlace(report),
    fixes: [
      { title: state(fixTitles.insert, { heading }), edits, select, preferred: true },
      askForSpeakers,
      ...suppress(report),
    ],
  };
}

function ofSection(
  { report }: RuleContext,
  section: Section,
  kind: 'empty' | 'waiting' | 'unnamed',
  range: OffsetRange,
): Finding<'empty' | 'waiting' | 'unnamed'> {
  const { heading, body } = section;
  const name = report.text.slice(range.start, range.end);
  const known = listInline(report, section);
  return {
    messageId: kind,
    data: kind === 'empty' ? { heading: heading.text } : kind === 'unnamed' ? { name } : {},
    range: kind === 'waiting' ? shownRange(report.text, range) : range,
    scope: { start: heading.range.start, end: body.end },
    faded: kind === 'waiting',
    fixes:
      kind === 'unnamed'
        ? suppress(report, 'unnamed')
        : [
            ...(known.length > 0 ? known : fillSection(report, section, kind)),
            askForSpeakers,
            ...dropSection(report, section),
          ],
  };
}
