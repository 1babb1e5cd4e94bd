import { defineRule, type Fix, type RuleContext } from '../check/rule.ts';
import { languageNames } from '../messages/languageNames.ts';
import { state, type Message } from '../messages/message.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { eventOf } from '../site/translations.ts';
import { firstReport, missingLanguages } from '../site/missingLanguages.ts';

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
    const event = eventOf(page.path, site);
    // One of an event's reports is enough to tell of it.
    if (event === undefined || report.notStarted !== undefined || firstReport(event, site)?.path !== page.path) return;
    for (const { words } of missingLanguages(event, site)) {
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
