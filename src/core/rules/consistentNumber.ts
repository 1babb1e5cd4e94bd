import { setField } from '../report/editFrontMatter.ts';
import type { Field } from '../report/frontMatter.ts';
import { state, type Message, type Statement } from '../messages/message.ts';
import type { EventNumber } from '../site/page.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { defineRule, type RuleContext } from './rule.ts';

const parts = {
  weight: { en: 'menu order (weight) is {value}', vi: 'thứ tự trong menu (weight) là {value}' },
  pre: { en: 'the number before the title (pre) is {value}', vi: 'số trước tiêu đề (pre) là {value}' },
  title: { en: 'the title says {value}', vi: 'tiêu đề ghi {value}' },
} satisfies Record<string, Message>;

const fixTitles = {
  weight: { en: 'Set weight to {number}', vi: 'Đặt weight thành {number}' },
  all: { en: 'Set all from the folder: {number}', vi: 'Đặt lại tất cả theo thư mục: {number}' },
} satisfies Record<string, Message>;

/** The number that a field states, and how to write the right one. */
interface Mismatch {
  readonly field: Field;
  readonly part: Statement;
  readonly edit: TextEdit | undefined;
}

/** The menu, the page's number and its title must agree with the folder, which decides the address. */
export const consistentNumber = defineRule({
  name: 'consistent-number',
  description: 'Require the numbers in weight, pre and title to agree with the folder.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    differs: { en: 'The folder says {number}, but {parts}.', vi: 'Thư mục ghi số {number}, nhưng {parts}.' },
  },
  *check(context) {
    const { number } = context.page;
    if (number === undefined) return;
    const mismatches = [weight(context, number), pre(context, number), title(context, number)].filter(
      (mismatch) => mismatch !== undefined,
    );
    const first = mismatches[0];
    if (first === undefined) return;
    const edits = mismatches.flatMap(({ edit }) => edit ?? []);
    const onlyWeight = mismatches.length === 1 && first.field.name.toLowerCase() === 'weight';
    const shown = onlyWeight ? number.event : `${number.section}.${number.event}`;
    yield {
      messageId: 'differs',
      data: { number: shown, parts: mismatches.map(({ part }) => part) },
      range: first.field.valueRange,
      related: mismatches.slice(1).map(({ field, part }) => ({ range: field.valueRange, statement: part })),
      fixes: [
        {
          title: state(onlyWeight ? fixTitles.weight : fixTitles.all, { number: shown }),
          edits,
          safe: true,
          preferred: true,
        },
      ],
    };
  },
});

function weight({ report }: RuleContext, { event }: EventNumber): Mismatch | undefined {
  const field = report.frontMatter.fields.get('weight');
  if (field === undefined || field.empty || !/^\d+$/.test(field.text) || Number(field.text) === event) return undefined;
  return {
    field,
    part: state(parts.weight, { value: field.text }),
    edit: setField(report, 'weight', String(event)),
  };
}

/** `" <b> 4.4. </b> "`: the number and its final dot; a `pre` that holds something else, an icon say, is left alone. */
function pre({ report }: RuleContext, { section, event }: EventNumber): Mismatch | undefined {
  const field = report.frontMatter.fields.get('pre');
  const stated = /\d+\.\d+\.?/.exec(field?.text ?? '')?.[0];
  const right = `${section}.${event}.`;
  if (field === undefined || stated === undefined || stated === right) return undefined;
  return {
    field,
    part: state(parts.pre, { value: stated }),
    edit: setField(report, 'pre', field.text.replace(stated, right)),
  };
}

/** `Event 3` in a title of that form only; a number inside an event's name is part of the name. */
function title({ report }: RuleContext, { event }: EventNumber): Mismatch | undefined {
  const field = report.frontMatter.fields.get('title');
  const match = /^((?:event|sự kiện)\s+#?)(\d+)(?=$|\s*[:–—-])/iu.exec(field?.text.normalize('NFC').trim() ?? '');
  if (field === undefined || match === null || Number(match[2]) === event) return undefined;
  return {
    field,
    part: state(parts.title, { value: match[0] }),
    edit: setField(report, 'title', field.text.replace(/\d+/, String(event))),
  };
}
