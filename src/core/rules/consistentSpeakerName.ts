import { defineRule, type Fix, type RuleContext } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import { remembered } from '../remembered.ts';
import type { Report } from '../report/report.ts';
import type { ReportSummary, Site } from '../site/site.ts';
import { nameOfEvent } from '../site/siteEvents.ts';
import { fullName, splitHonorific } from '../speakers/personNames.ts';
import type { SpeakerEntry } from '../speakers/speakerEntry.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';

const write: Message = { en: 'Write “{name}”', vi: 'Viết thành “{name}”' };
const there: Message = { en: 'The name is written “{name}” here', vi: 'Ở đây tên được viết là “{name}”' };

/** Whoever looks for a speaker finds one report and misses the other. */
export const consistentSpeakerName = defineRule({
  name: 'consistent-speaker-name',
  description: "Require a speaker's name to be spelt as in the site's other reports.",
  severity: 'hint',
  pages: ['report'],
  messages: {
    spelt: {
      en: '“{name}” is written “{other}” in “{report}”: spell the same name the same way.',
      vi: '“{name}” được viết là “{other}” trong bài “{report}”: hãy viết tên một người theo cùng một cách.',
    },
  },
  *check(context: RuleContext) {
    const { report, page, site } = context;
    for (const entry of report.speakers.entries) {
      const name = fullName(entry.name, page.language);
      if (name === undefined) continue;
      const [usual, ...rarer] = spellingsIn(site.summaries).get(groupOf(name, page.languageCode)) ?? [];
      if (usual === undefined || usual.name === name) continue;
      const fellows = rarer.find((spelling) => spelling.name === name)?.reports ?? new Set();
      // Who stands beside the other in one report is another person: Trần Văn Hùng and Trần Văn Hưng.
      if ([...usual.reports].some((other) => fellows.has(other))) continue;
      const [first] = usual.reports;
      if (first === undefined) continue;
      yield {
        messageId: 'spelt',
        data: { name, other: usual.name, report: nameOfEvent(first) || nameOf(folderOf(first.path)) },
        range: bareRange(report, entry),
        fixes: [spellAs(bareRange(report, entry), usual.name)],
        related: [{ path: first.path, range: { start: 0, end: 0 }, statement: state(there, { name: usual.name }) }],
      };
    }
  },
});

function spellAs(range: OffsetRange, name: string): Fix {
  return { title: state(write, { name }), edits: [{ range, newText: name }], preferred: true };
}

/** Where the name stands without the form of address before it. */
function bareRange({ text, language }: Report, { name, nameRange: { start, end } }: SpeakerEntry): OffsetRange {
  const words = splitHonorific(name, language).before.match(/\S+/g)?.length ?? 0;
  const before = new RegExp(`^(?:\\S+\\s+){${words}}`).exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + before, end };
}

/** One way in which a name is written, and where. */
interface Spelling {
  readonly name: string;
  readonly reports: Set<ReportSummary>;
}

/** The spellings of each name that has several in one language, the usual one first. */
const spellingsIn = remembered((summaries: Site['summaries']) => {
  const written = new Map<string, Spelling & { readonly languageCode: string }>();
  for (const summary of summaries.values()) {
    const { languageCode } = summary;
    for (const name of summary.speakers.flatMap((speaker) => speaker.fullName ?? [])) {
      const key = `${languageCode} ${name}`;
      const spelling = written.get(key) ?? { name, languageCode, reports: new Set() };
      spelling.reports.add(summary);
      written.set(key, spelling);
    }
  }
  const groups = new Map<string, Spelling[]>();
  for (const spelling of written.values()) {
    const group = groupOf(spelling.name, spelling.languageCode);
    const spellings = groups.get(group);
    if (spellings === undefined) groups.set(group, [spelling]);
    else spellings.push(spelling);
  }
  return new Map([...groups].filter(([, { length }]) => length > 1).map(([key, all]) => [key, all.sort(byUse)]));
});

/** Where each is used as often as the other, marks were left out rather than made up. */
function byUse(a: Spelling, b: Spelling): number {
  return b.reports.size - a.reports.size || marksOf(b.name) - marksOf(a.name) || (a.name < b.name ? -1 : 1);
}

function marksOf(name: string): number {
  return name.normalize('NFD').length + (name.match(/đ/giu)?.length ?? 0);
}

/** An English report may leave out marks that a Vietnamese one has: each language is held to its own. */
function groupOf(name: string, languageCode: string): string {
  return `${languageCode} ${foldWithoutMarks(name)}`;
}
