import { defineRule, type Fix, type RuleContext } from '../check/rule.ts';
import { languageNames } from '../messages/languageNames.ts';
import { state, type Message } from '../messages/message.ts';
import { titlePlace } from '../report/titlePlace.ts';
import type { SiteLanguage } from '../site/hugoConfig.ts';
import { eventSectionAt, reportLanguages, type EventFolder, type Site } from '../site/site.ts';
import { eventOf } from '../site/translations.ts';

const create: Message = { en: 'Create it from this one', vi: 'Tạo bài đó từ bài này' };

/** Readers who choose the other language do not find the event at all. */
export const translationExists = defineRule({
  name: 'translation-exists',
  description: 'Require a report in each language in which the other events have one.',
  severity: 'information',
  pages: ['report'],
  messages: {
    missing: {
      en: 'This event has no report in {language} yet.',
      vi: 'Sự kiện này chưa có bài {language}.',
    },
  },
  *check({ report, page, site }: RuleContext) {
    const own = site.summaries.get(page.path);
    const event = eventOf(page.path, site);
    if (event === undefined || own === undefined || own.style.isTemplate || report.notStarted !== undefined) return;
    const languages = reportLanguages(site);
    // One of an event's reports is enough to tell of it.
    if (firstOf(event, site, languages) !== page.path) return;
    const written = languagesOf(event, site);
    const missing = languages.filter(({ code }) => !written.has(code) && isUsual(code, event, site));
    for (const { words } of missing) {
      yield {
        messageId: 'missing',
        data: { language: state(languageNames[words]) },
        range: titlePlace(report),
        fixes: [translate],
      };
    }
  },
});

const translate: Fix = { title: state(create), edits: [], asks: 'translation', preferred: true };

function firstOf(event: EventFolder, site: Site, languages: readonly SiteLanguage[]): string | undefined {
  const reports = event.reports.flatMap((path) => site.summaries.get(path) ?? []);
  const inOrder = languages.flatMap(({ code }) => reports.filter(({ languageCode }) => languageCode === code));
  return (inOrder[0] ?? reports[0])?.path;
}

/** True for a language that most of the other events have beside one of this event's: where few do, nobody promises it. */
function isUsual(code: string, event: EventFolder, site: Site): boolean {
  const own = languagesOf(event, site);
  const events = eventSectionAt(site, event.path)?.events ?? [];
  const others = events.filter(({ path, reports }) => path !== event.path && reports.length > 0);
  const having = others.filter((other) => {
    const written = languagesOf(other, site);
    return written.has(code) && [...own].some((language) => written.has(language));
  }).length;
  return having * 2 > others.length;
}

function languagesOf({ reports }: EventFolder, { summaries }: Site): ReadonlySet<string> {
  return new Set(reports.flatMap((path) => summaries.get(path)?.languageCode ?? []));
}
