import { commentTypes } from '../../markdown/markdownNodes.ts';
import { state, type Message } from '../../messages/message.ts';
import { nodesOf } from '../../markdown/markdown.ts';
import { blockRemoval } from '../../text/blockRemoval.ts';
import type { Report } from '../../report/report.ts';
import { ownBody } from '../../report/sectionBody.ts';
import type { Section } from '../../report/sections.ts';
import { blockText, parseStub } from '../../sections/block.ts';
import { lineEndingOf, withLineEnding } from '../../text/lines.ts';
import { emptyRange, trimRange, type OffsetRange } from '../../text/offsetRange.ts';
import { anyOverlaps, disjoint } from '../../text/sortedRanges.ts';
import type { Fix } from '../../check/rule.ts';

const titles = {
  fill: { en: 'Write the section here', vi: 'Viết nội dung mục này' },
  remove: { en: 'Remove the section “{heading}”', vi: 'Bỏ mục “{heading}”' },
  removeHeading: { en: 'Remove the heading “{heading}”', vi: 'Bỏ đề mục “{heading}”' },
} satisfies Record<string, Message>;

/** The catalogue's text for a section below the heading of one that shows nothing, ready to be overwritten. */
export function fillStub(report: Report, section: Section, title: Message = titles.fill): Fix {
  const { text, language } = report;
  const newline = lineEndingOf(text);
  const stub = parseStub(section.kind.words[language].stub);
  const first = stub.findIndex(({ kind }) => kind === 'placeholder');
  const words = withLineEnding(blockText(stub), newline);
  const own = ownBody(report, section);
  const hasMore = holdsUnseen(report, own);
  const range = hasMore ? emptyRange(own.start) : own;
  const tail = hasMore ? '' : newline.repeat(own.end < text.length ? 2 : 1);
  const start = range.start + newline.length * 2 + withLineEnding(blockText(stub.slice(0, first)), newline).length;
  return {
    title: state(title),
    edits: [{ range, newText: newline.repeat(2) + words + tail }],
    select: { start, end: start + (stub[first]?.text.length ?? 0) },
    preferred: true,
  };
}

/** Takes an empty section out; what the author has in it unseen stays, and then only the heading goes. */
export function removeEmpty(report: Report, section: Section): Fix {
  return holdsUnseen(report, section.body)
    ? removal(report, section, section.heading.range, titles.removeHeading)
    : removeSection(report, section);
}

/** Takes a section out with all that is under it. */
export function removeSection(report: Report, section: Section): Fix {
  const { heading, body } = section;
  const { start, end } = trimRange(report.text, { start: heading.range.start, end: body.end });
  const isLast = body.end >= report.text.length;
  return removal(report, section, { start, end: isLast ? body.end : end }, titles.remove);
}

function removal(report: Report, { heading }: Section, range: OffsetRange, title: Message): Fix {
  const newText = '';
  const edits = [{ range: blockRemoval(report.text, range, report.bodyStart), newText }];
  return { title: state(title, { heading: heading.text }), edits };
}

/** True for comments, and for addresses of links that stand elsewhere. */
function holdsUnseen({ markdown }: Report, range: OffsetRange): boolean {
  return anyOverlaps(disjoint(nodesOf(markdown, ...commentTypes, 'LinkReference')), range);
}
