import { placeholdersIn } from '../report/waiting/placeholders.ts';
import type { Report } from '../report/report.ts';
import { knowsKind, sectionHeadings, type Section } from '../report/sections.ts';
import { anyOverlaps } from '../text/sortedRanges.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { contains } from '../text/offsetRange.ts';
import { saySo, saySoAndDrop } from './shared/nothingThere.ts';
import { insertPhotos, linkPictures, noPhotos } from './shared/imageFixes.ts';
import { addition, addSection } from './shared/missingSections.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';

/** A picture is what shows that the author was there. */
export const requireImages = defineRule({
  name: 'require-images',
  description: 'Require a report to show a picture of the event.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    missing: {
      en: 'This report shows no picture of the event.',
      vi: 'Bài này chưa có hình ảnh nào của sự kiện.',
    },
    waiting: {
      en: 'The pictures of the event are still to be added here.',
      vi: 'Chỗ này vẫn đang chờ hình ảnh của sự kiện.',
    },
    empty: {
      en: 'There is no picture under “{heading}”.',
      vi: 'Mục “{heading}” chưa có hình nào.',
    },
  },
  *check(context) {
    const { report } = context;
    const sections = photoSections(report);
    if (sections.length === 0) {
      if (report.images.length === 0) yield missing(context);
      return;
    }
    const without = sections.filter((section) => !showsPicture(report, section));
    // Without any picture one place is enough to say so.
    for (const section of report.images.length === 0 ? without.slice(0, 1) : without) {
      yield ofSection(context, section);
    }
  },
});

/** The sections for pictures that lie in no other. */
function photoSections({ sections }: Report): readonly Section[] {
  const all = sections.list.filter(({ kind }) => kind.name === 'photos');
  return all.filter((section, index) => {
    return !all.slice(0, index).some(({ body }) => contains(body, section.heading.range));
  });
}

/**
 * True when a picture stands under the heading, or under the ones that follow until the next section: some authors
 * write «Photos», and below it, at the same level, «Day 1», «Day 2».
 */
function showsPicture({ images, headings, sections, text }: Report, { heading, body }: Section): boolean {
  const known = sectionHeadings(sections);
  const next = headings.find((other) => {
    const ends = other.level < heading.level || (other.level === heading.level && known.has(other));
    return ends && other.range.start > heading.range.start;
  });
  const range = { start: body.start, end: next?.range.start ?? text.length };
  return anyOverlaps(
    images.map((image) => image.range),
    range,
  );
}

function missing(context: RuleContext): Finding<'missing'> {
  const { report } = context;
  return {
    messageId: 'missing',
    range: titlePlace(report),
    lacking: { kinds: ['photos'] },
    fixes: [
      ...(knowsKind(report.sections, 'photos') ? [addSection(addition(context, 'photos')), insertPhotos] : []),
      ...saySo(report, noPhotos),
    ],
  };
}

function ofSection(context: RuleContext, section: Section): Finding<'waiting' | 'empty'> {
  const { report } = context;
  const { heading, body } = section;
  const waiting = placeholdersIn(report.placeholders, body)[0];
  return {
    messageId: waiting === undefined ? 'empty' : 'waiting',
    data: { heading: heading.text },
    range: waiting?.range ?? heading.textRange,
    scope: { start: heading.range.start, end: body.end },
    faded: waiting !== undefined,
    fixes: [...linkPictures(context, section, waiting), insertPhotos, ...saySoAndDrop(report, section, noPhotos)],
  };
}
