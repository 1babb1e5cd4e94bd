import { defineRule, type RuleContext } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import { remembered } from '../remembered.ts';
import { readEventFolder } from '../hugo/page.ts';
import { summariesOf, type ReportSummary, type Site } from '../site/site.ts';
import { eventOf } from '../site/translations.ts';
import { folderOf, nameOf } from '../text/path.ts';

const there: Message = { en: 'The same weight is here', vi: 'Số này cũng có ở đây' };

/** Two events at one place of the menu stand in whatever order Hugo finds them. */
export const uniqueWeight = defineRule({
  name: 'unique-weight',
  description: 'Require events of one section to have different weights.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    shared: {
      en: 'Menu order (weight) is {weight} here and on “{name}” ({folder}): give each event its own.',
      vi: 'Thứ tự trong menu (weight) ở đây là {weight}, trùng với “{name}” ({folder}): hãy cho mỗi sự kiện một số riêng.',
    },
  },
  *check({ report, page, site }: RuleContext) {
    const field = report.frontMatter.fields.get('weight');
    const own = site.summaries.get(page.path);
    const event = eventOf(page.path, site);
    if (field === undefined || own === undefined || event === undefined) return;
    const fellows = fellowsIn(site.summaries, site).get(groupOf(event.path, own.languageCode));
    const first = fellows?.get(own.weight ?? 0)?.first;
    // One of two is enough to tell of: the one behind, which is more likely the copy.
    if (first === undefined || first.path === page.path || !isFinal(own, event.path)) return;
    const folder = nameOf(eventOf(first.path, site)?.path ?? '');
    yield {
      messageId: 'shared',
      data: { weight: field.text.trim(), name: first.title || first.heading || folder, folder },
      range: field.valueRange,
      related: [{ path: first.path, range: { start: 0, end: 0 }, statement: state(there) }],
    };
  },
});

/** Reports of one folder of events in one language, by weight and in the order of their events. */
type Fellows = Map<number, Fellow>;

interface Fellow {
  readonly first: ReportSummary;
  readonly count: number;
}

const fellowsIn = remembered((_: Site['summaries'], site: Site) => {
  const groups = new Map<string, Fellows>();
  for (const { path, reports } of site.eventSections.flatMap(({ events }) => events)) {
    for (const summary of summariesOf(reports, site)) {
      if (!isFinal(summary, path)) continue;
      const group = groupOf(path, summary.languageCode);
      const fellows = groups.get(group) ?? new Map<number, Fellow>();
      const { first = summary, count = 0 } = fellows.get(summary.weight) ?? {};
      groups.set(group, fellows.set(summary.weight, { first, count: count + 1 }));
    }
  }
  for (const [group, fellows] of groups) if (ordersNothing(fellows)) groups.delete(group);
  return groups;
});

/** Where many pages have one weight and none has another, Hugo goes by their days, and they are meant to be so. */
function ordersNothing(fellows: Fellows): boolean {
  const [only] = fellows.values();
  return fellows.size === 1 && only !== undefined && only.count > 2;
}

/** True for a weight that counts, unless the number of the folder says another, which `consistent-number` tells. */
function isFinal(summary: ReportSummary, folder: string): summary is ReportSummary & { readonly weight: number } {
  const number = readEventFolder(nameOf(folder));
  const { weight = 0 } = summary;
  return weight !== 0 && (number === undefined || number.event === weight);
}

function groupOf(folder: string, languageCode: string): string {
  return `${languageCode} ${folderOf(folder)}`;
}
