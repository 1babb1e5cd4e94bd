import { setField } from '../../frontMatter/editFrontMatter.ts';
import type { Field } from '../../frontMatter/yamlFields.ts';
import { state, type Message, type Statement } from '../../messages/message.ts';
import type { Report } from '../../report/report.ts';
import type { EventNumber } from '../../hugo/page.ts';
import type { TextEdit } from '../../text/textEdit.ts';

const parts = {
  weight: { en: 'menu order (weight) is {value}', vi: 'thứ tự trong menu (weight) là {value}' },
  pre: { en: 'the number before the title (pre) is {value}', vi: 'số trước tiêu đề (pre) là {value}' },
  dot: {
    en: 'the number before the title (pre) lacks its final dot',
    vi: 'số trước tiêu đề (pre) thiếu dấu chấm ở cuối',
  },
  title: { en: 'the title says {value}', vi: 'tiêu đề ghi {value}' },
} satisfies Record<string, Message>;

const fixTitles = {
  weight: { en: 'Set weight to {right}', vi: 'Đặt weight thành {right}' },
  pre: { en: 'Set the number in pre to {right}', vi: 'Đặt số trong pre thành {right}' },
  title: { en: 'Set the number in the title to {right}', vi: 'Đặt số trong tiêu đề thành {right}' },
} satisfies Record<string, Message>;

/** A field that states a number other than the folder does, and how to write the right one. */
export interface WrongNumber {
  readonly field: Field;
  /** The event's number that the field states. */
  readonly stated: number;
  readonly part: Statement;
  readonly fixTitle: Statement;
  readonly edit: TextEdit | undefined;
}

/** Which of weight, pre and title, in this order, do not agree with `number`. */
export function wrongNumbers(report: Report, number: EventNumber): readonly WrongNumber[] {
  return [weight(report, number), pre(report, number), title(report, number)].flatMap((wrong) => wrong ?? []);
}

function weight(report: Report, { event }: EventNumber): WrongNumber | undefined {
  const field = report.frontMatter.fields.get('weight');
  if (field === undefined || !/^[+-]?\d+$/.test(field.text) || readInteger(field) === event) return undefined;
  return {
    field,
    stated: readInteger(field),
    part: state(parts.weight, { value: field.text }),
    fixTitle: state(fixTitles.weight, { right: event }),
    edit: setField(report, 'weight', String(event)),
  };
}

/** As Hugo's YAML 1.1 reads it: without quotes, `010` is octal. */
function readInteger({ text, quoted }: Field): number {
  return !quoted && /^0[0-7]+$/.test(text) ? parseInt(text, 8) : Number(text);
}

/** `" <b> 4.4. </b> "`: the number and its final dot; a `pre` that holds something else, an icon say, is left alone. */
function pre(report: Report, { section, event }: EventNumber): WrongNumber | undefined {
  const field = report.frontMatter.fields.get('pre');
  if (field === undefined) return undefined;
  const visible = field.text.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
  const match = /\d+\.(\d+)\.?/.exec(visible);
  const right = `${section}.${event}.`;
  if (match === null || match[0] === right) return undefined;
  const { index } = match;
  const value = field.text.slice(0, index) + right + field.text.slice(index + match[0].length);
  return {
    field,
    stated: Number(match[1]),
    part: `${match[0]}.` === right ? state(parts.dot) : state(parts.pre, { value: match[0].replace(/\.$/, '') }),
    fixTitle: state(fixTitles.pre, { right }),
    edit: setField(report, 'pre', value),
  };
}

/** `Event 3` in a title of that form only; a number inside an event's name, or a year, is part of the name. */
function title(report: Report, { event }: EventNumber): WrongNumber | undefined {
  const field = report.frontMatter.fields.get('title');
  const match = /^((?:event|sự kiện)\s+#?)(\d{1,3})(?=$|\s*[:–—-])/iu.exec(field?.text.normalize('NFC').trim() ?? '');
  if (field === undefined || match === null || Number(match[2]) === event) return undefined;
  return {
    field,
    stated: Number(match[2]),
    part: state(parts.title, { value: match[0] }),
    fixTitle: state(fixTitles.title, { right: event }),
    edit: setField(report, 'title', field.text.replace(/\d+/, String(event))),
  };
}
