import { defaultConfiguration } from '../configuration/configuration.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import { listEntries } from '../frontMatter/listField.ts';
import type { Report } from '../report/report.ts';
import { sectionOf } from '../report/sections.ts';
import { isTemplateEvent, isTemplateSpeaker } from '../report/template/templateText.ts';
import { entriesIn } from '../speakers/speakers.ts';
import { lineAt, lineEndingOf } from '../text/lines.ts';
import { textOf } from '../text/offsetRange.ts';
import { mainHeading } from '../report/mainHeading.ts';

/** How a report is written, beside what it says: what the next report of the site follows. */
export interface ReportStyle {
  readonly lineEnding: '\n' | '\r\n';
  /** The quotes around the front matter's values; `undefined` where there is no value. */
  readonly titleQuote: Quote | undefined;
  readonly dateQuote: Quote | undefined;
  /** How most entries of its speaker list are written; `undefined` without such a list. */
  readonly speakers: SpeakerForm | undefined;
  /** How the list of speakers in the front matter is written, where the site has one. */
  readonly speakerField: 'texts' | 'maps' | undefined;
  /** Of the fields that the site requires, those that hold a list here, `tags` for example; as the configuration names them. */
  readonly lists: readonly string[];
  /** True for the internship template's sample report, whose form is nobody's choice. */
  readonly isTemplate: boolean;
}

/** The quotation mark around a value; '' for none. */
export type Quote = '"' | "'" | '';

/** `- **Name** – Role, Company` is bold with the separator ` – `; ` (` closes with a parenthesis. */
export interface SpeakerForm {
  readonly bold: boolean;
  readonly separator: ' – ' | ' — ' | ' - ' | ': ' | ' (' | ', ';
}

/** Reads how a report is written, with the fields that the site names. */
export function readStyle(
  report: Report,
  { date, speakers, required = [] } = defaultConfiguration.frontMatter,
): ReportStyle {
  return {
    lineEnding: lineEndingOf(report.text),
    titleQuote: quoteOf(report, 'title'),
    dateQuote: quoteOf(report, date.toLowerCase()),
    speakers: speakerForm(report),
    speakerField: speakerFieldForm(report, speakers),
    lists: required.filter((name) => isList(report, name)),
    isTemplate: isTemplate(report),
  };
}

function quoteOf({ text, frontMatter }: Report, name: string): Quote | undefined {
  const field = frontMatter.fields.get(name);
  if (field === undefined || field.empty || field.value === undefined) return undefined;
  const first = text[field.valueRange.start];
  return first === '"' || first === "'" ? first : '';
}

function isList(report: Report, name: string): boolean {
  const field = fieldOf(report.frontMatter, name);
  return field !== undefined && !field.empty && field.value === undefined && listEntries(report, name) !== undefined;
}

function speakerFieldForm(report: Report, name: string | undefined): ReportStyle['speakerField'] {
  const entries = name === undefined ? undefined : listEntries(report, name);
  if (entries === undefined || entries.length === 0) return undefined;
  return entries.every(({ more }) => more !== undefined) ? 'maps' : 'texts';
}

/** More entries than this do not change the form. */
const mostEntries = 100;

/** A list entry: its bold mark, a name without separators, and what separates the name from the rest. */
const entry =
  /^[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,8}(\*\*|__)?([^\r\n*_:(,–—]{1,80}?)(:)?(?:\*\*|__)?(:|[ \t]{1,3}(?:[–—-][ \t]|\()|,)(?=[ \t]{0,3}\S)/gm;

function speakerForm({ sections, speakers, text }: Report): SpeakerForm | undefined {
  const section = sectionOf(sections, 'speakers');
  if (section === undefined) return undefined;
  // What is told below an entry, «- **Topic:** IAM», has a form of its own.
  const lines = entriesIn(speakers, section.body)
    .slice(0, mostEntries)
    .map(({ nameRange }) => textOf(text, lineAt(text, nameRange.start)).slice(0, 1000));
  const counts = new Map<string, { form: SpeakerForm; count: number }>();
  for (const [, bold, , inner, outer] of lines.join('\n').matchAll(entry)) {
    const separator = separatorOf(inner ?? outer ?? '');
    const form = { bold: bold !== undefined, separator };
    const known = counts.get(JSON.stringify(form));
    counts.set(JSON.stringify(form), { form, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.form;
}

function separatorOf(written: string): SpeakerForm['separator'] {
  const mark = written.trim();
  if (mark === '–') return ' – ';
  if (mark === '—') return ' — ';
  if (mark === '-') return ' - ';
  return mark === '(' ? ' (' : mark === ',' ? ', ' : ': ';
}

/** The sample report of the internship template names its event and lists its speakers. */
function isTemplate(report: Report): boolean {
  const { frontMatter, speakers } = report;
  const title = mainHeading(report)?.text ?? frontMatter.fields.get('title')?.text ?? '';
  const quoted = /[“"«]([^“”"«»]{1,200})/.exec(title)?.[1];
  const names = [title, quoted, title.slice(title.indexOf(':') + 1)];
  return (
    names.some((name) => name !== undefined && isTemplateEvent(name)) &&
    speakers.entries.some(({ people }) => people.some(isTemplateSpeaker))
  );
}
