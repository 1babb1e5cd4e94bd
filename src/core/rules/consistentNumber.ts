import { state } from '../messages/message.ts';
import { wrongNumbers } from '../plans/renumber/wrongNumbers.ts';
import { defineRule } from '../check/rule.ts';
import { formatNumber } from '../hugo/page.ts';

const setAll = { en: 'Set all from the folder: {number}', vi: 'Đặt lại tất cả theo thư mục: {number}' };

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
    const wrong = wrongNumbers(context.report, number);
    const [first, ...others] = wrong;
    if (first === undefined) return;
    const shown = formatNumber(number);
    const edits = wrong.flatMap(({ edit }) => edit ?? []);
    const fixTitle = others.length === 0 ? first.fixTitle : state(setAll, { number: shown });
    // Where weight, pre and title all say one other number, the folder may be what is wrong.
    const safe = wrong.length < 3 || others.some(({ stated }) => stated !== first.stated);
    const onlyEvent = others.length === 0 && first.field.name.toLowerCase() !== 'pre';
    yield {
      messageId: 'differs',
      data: { number: onlyEvent ? number.event : shown, parts: wrong.map(({ part }) => part) },
      range: first.field.valueRange,
      related: others.map(({ field, part }) => ({ range: field.valueRange, statement: part })),
      fixes: edits.length < wrong.length ? [] : [{ title: fixTitle, edits, safe, preferred: true }],
    };
  },
});
