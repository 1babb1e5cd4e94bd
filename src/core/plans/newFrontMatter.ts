import { formatDay, type CalendarDay } from '../dates/calendarDay.ts';
import { doubleQuoted, singleQuoted } from '../frontMatter/editFrontMatter.ts';
import { literal, placeholder, type Block } from '../sections/block.ts';
import { usualFields } from '../sections/blocks.ts';
import type { Quote } from '../site/reportStyle.ts';
import type { Site } from '../site/site.ts';
import { oneLine } from '../text/escapeMarkdown.ts';
import type { Conventions } from './conventions.ts';
import type { EventPlace } from './eventPlace.ts';
import { fillForm } from '../text/fillForm.ts';
import type { SpeakerAnswer } from '../speakers/speakersInput.ts';

/** What the front matter of a new report tells. */
export interface NewFields {
  readonly name: string;
  readonly day: CalendarDay;
  readonly speakers: readonly SpeakerAnswer[];
}

/**
 * The front matter of a new report, line ends as `\n`: the fields that the site asks for, quoted as its other reports
 * quote them. A field of which nothing is known waits for the author.
 */
export function newFrontMatter(answers: NewFields, place: EventPlace, conventions: Conventions, site: Site): Block {
  const form = site.configuration.frontMatter;
  const values = { name: answers.name, event: String(place.event), number: place.number };
  const day = quoted(formatDay(answers.day), conventions.dateQuote ?? '');
  const known: Readonly<Record<string, (() => string) | undefined>> = {
    title: () => quoted(fillForm(conventions.title ?? '{name}', values), conventions.titleQuote ?? '"'),
    date: () => day,
    weight: () => String(place.event),
    chapter: () => 'false',
    pre: () => doubleQuoted(fillForm(conventions.pre ?? ' <b> {number} </b> ', values)),
    [form.date.toLowerCase()]: () => day,
    ...(form.speakers && {
      [form.speakers.toLowerCase()]: () => speakerField(answers.speakers, conventions.speakerField),
    }),
  };
  const lines = (conventions.fields ?? usualFields).flatMap((field): Block => {
    const value = known[field.toLowerCase()]?.();
    if (value === undefined) {
      const [open, close] = conventions.lists?.includes(field) === true ? ['[', ']'] : ['"', '"'];
      return [literal(`${field}: ${open}`), placeholder(''), literal(`${close}\n`)];
    }
    return [literal(`${field}:${value.startsWith('\n') ? '' : ' '}${value}\n`)];
  });
  return [literal('---\n'), ...lines, literal('---\n')];
}

/**
 * The speakers as a YAML list, from behind the colon of its field: maps of name and role, or texts where the site's
 * other reports have texts.
 */
export function speakerField(speakers: readonly SpeakerAnswer[], form: Conventions['speakerField']): string {
  if (speakers.length === 0) return '[]';
  return speakers
    .map(({ name, role }) => {
      if (form === 'texts')
        return `\n  - ${doubleQuoted(
          [name, role]
            .filter((part) => part !== '')
            .map(oneLine)
            .join(' – '),
        )}`;
      return `\n  - name: ${doubleQuoted(oneLine(name))}${role === '' ? '' : `\n    role: ${doubleQuoted(oneLine(role))}`}`;
    })
    .join('');
}

/** A value of the front matter with its quotes; without quotes only where YAML takes it for just that text. */
export function quoted(value: string, quote: Quote): string {
  if (quote === "'" && !/\p{Cc}/u.test(value)) return singleQuoted(value);
  if (quote === '' && isPlain(value)) return value;
  return doubleQuoted(value);
}

function isPlain(value: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return true;
  return (
    /^\p{L}[\p{L}\p{M}\p{N} .,/()&+-]*$/u.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value) &&
    value === value.trim()
  );
}
