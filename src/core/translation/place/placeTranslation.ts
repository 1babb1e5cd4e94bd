import { isEmptyPart, isOwnHeading, isOwnTitle, isOwnWords, partName, titleName } from '../ownWords.ts';
import type { LockedPart } from '../lock/lockText.ts';
import { partsOf, type Part } from '../parts.ts';
import type { ReadPart } from '../answer/readPart.ts';
import type { Translation } from '../answer/readTranslation.ts';
import { newHeading, shiftHeadings, siteFrame, titleHeading, type HeadingStyle } from './targetHeadings.ts';
import { setField } from '../../frontMatter/editFrontMatter.ts';
import type { Statement } from '../../messages/message.ts';
import type { Conventions } from '../../plans/conventions.ts';
import type { Report } from '../../report/report.ts';
import { lineEndingOf, withLineEnding } from '../../text/lines.ts';
import { textOf } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** What a translation changes in a report. */
export interface PlacedTranslation {
  readonly edits: readonly TextEdit[];
  /** The author's own words in the report that the edits replace: sections and the title, by name. */
  readonly replaced: readonly Statement[];
}

/**
 * Puts a translation into the report of the other language: each part in the place of its counterpart, new ones where
 * they stand in the source. Headings of known sections, the front matter and what the source does not have stay.
 * With `keepOwnWords` so does what the author has written there.
 */
export function placeTranslation(
  translation: Translation,
  target: Report,
  conventions: Pick<Conventions, 'heading' | 'wording'>,
  { keepOwnWords = false }: { readonly keepOwnWords?: boolean } = {},
): PlacedTranslation {
  return new Placing(translation, target, conventions, keepOwnWords).place();
}

/** A part of the target with what is to stand there. */
interface Piece {
  readonly part: Part | undefined;
  heading: string;
  body: string;
  /** New parts behind it. */
  readonly inserted: string[];
}

class Placing {
  readonly #edits: TextEdit[] = [];
  readonly #replaced: Statement[] = [];
  readonly #translation: Translation;
  readonly #source: Report;
  readonly #target: Report;
  readonly #keepOwnWords: boolean;
  readonly #style: HeadingStyle;
  readonly #eol: '\n' | '\r\n';

  constructor(
    translation: Translation,
    target: Report,
    conventions: Pick<Conventions, 'heading' | 'wording'>,
    keepOwnWords: boolean,
  ) {
    this.#translation = translation;
    this.#source = translation.locked.report;
    this.#target = target;
    this.#keepOwnWords = keepOwnWords;
    const shift = target.sections.list.length === 0 ? 0 : target.sections.level - this.#source.sections.level;
    const taken = target.headings.map(({ text }) => text);
    this.#style = { language: target.language, conventions, shift, taken };
    this.#eol = lineEndingOf(target.text);
  }

  place(): PlacedTranslation {
    this.#placeTitle();
    const { text } = this.#target;
    const parts = partsOf(this.#target);
    const head: Piece = { part: undefined, heading: '', body: '', inserted: [] };
    const pieces = parts.map((part): Piece => {
      return {
        part,
        heading: part.heading ? textOf(text, part.heading.range) : '',
        body: textOf(text, part.body),
        inserted: [],
      };
    });
    const byKey = new Map(pieces.map((piece) => [piece.part?.key, piece]));
    let previous = head;
    for (const locked of this.#translation.locked.parts) {
      const read = this.#translation.parts.get(locked.part.key);
      const piece = byKey.get(locked.part.key);
      if (piece?.part !== undefined) {
        this.#fill(piece, piece.part, locked, read);
        previous = piece;
      } else if (read !== undefined || (!locked.isSent && !isEmptyPart(this.#source, locked.part))) {
        const body = shiftHeadings(read?.body ?? textOf(this.#source.text, locked.part.body), this.#style);
        const heading = newHeading(this.#translation.locked, locked.part, read, this.#style);
        previous.inserted.push(this.#inTarget(heading + body).trim());
      }
    }
    this.#write(head, pieces);
    return { edits: this.#edits, replaced: this.#replaced };
  }

  /** The title of the front matter. */
  #placeTitle(): void {
    const { locked, title, parts } = this.#translation;
    const words = title ?? (locked.isTitleInHeading ? parts.get('title')?.heading : undefined);
    const current = this.#target.frontMatter.fields.get('title')?.text.trim() ?? '';
    if (words === undefined || words === current) return;
    const edit = setField(this.#target, 'title', words);
    if (edit === undefined || !this.#mayReplace(isOwnTitle(this.#target, this.#source), titleName)) return;
    this.#edits.push(edit);
  }

  #fill(piece: Piece, part: Part, { part: source, isSent }: LockedPart, read: ReadPart | undefined): void {
    const waits = isEmptyPart(this.#target, part);
    const carried = !isSent && waits && !isEmptyPart(this.#source, source);
    const body = read?.body ?? (carried ? textOf(this.#source.text, source.body) : undefined);
    if (body === undefined) return;
    const newBody = like(piece.body, this.#inTarget(shiftHeadings(body, this.#style)), this.#eol);
    const heading = this.#inTarget(this.#headingFor(part, source, read) ?? piece.heading);
    const isOwnBody = newBody !== piece.body && isOwnWords(this.#target, part, this.#source, source);
    const isOwnHead = heading !== piece.heading && isOwnHeading(this.#target, part, source);
    if (!this.#mayReplace(isOwnBody || isOwnHead, partName(part))) return;
    piece.body = newBody;
    piece.heading = heading;
  }

  /** The words of an H1, or of a heading of no known kind; `undefined` where the target's heading stays. */
  #headingFor(part: Part, source: Part, read: ReadPart | undefined): string | undefined {
    if (read?.heading === undefined) return undefined;
    const frame =
      part.key === 'title' && source.frame !== undefined ? (part.frame ?? siteFrame(source, this.#style)) : undefined;
    return titleHeading(this.#target.text, part, read.heading, frame);
  }

  #mayReplace(isOwn: boolean, name: Statement): boolean {
    if (isOwn && !this.#keepOwnWords && !this.#replaced.includes(name)) this.#replaced.push(name);
    return !isOwn || !this.#keepOwnWords;
  }

  #inTarget(text: string): string {
    return withLineEnding(text.replace(/\r\n?/g, '\n'), this.#eol);
  }

  /** One edit for each part that changes. */
  #write(head: Piece, pieces: readonly Piece[]): void {
    const { text, bodyStart } = this.#target;
    const gap = this.#eol + this.#eol;
    const first = pieces[0]?.part;
    const start = first === undefined ? text.length : (first.heading?.range.start ?? first.body.start);
    let before = '';
    if (head.inserted.length > 0) {
      const isApart =
        start > bodyStart && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*$/.test(text.slice(0, start).slice(-100));
      before = (isApart ? '' : text.slice(0, start).endsWith('\n') ? this.#eol : gap) + head.inserted.join(gap);
      before += first === undefined ? this.#eol : gap;
    }
    if (first === undefined && before !== '') this.#edits.push({ range: { start, end: start }, newText: before });
    for (const [index, { part, heading, body, inserted }] of pieces.entries()) {
      if (part === undefined) continue;
      const range = { start: part.heading?.range.start ?? part.body.start, end: part.body.end };
      const added =
        inserted.length === 0
          ? body
          : [body.trimEnd(), ...inserted].join(gap) + (index + 1 < pieces.length ? gap : this.#eol);
      const newText = (index === 0 ? before : '') + heading + added;
      if (newText !== textOf(text, range)) this.#edits.push({ range, newText });
    }
  }
}

/** `body` between the blank lines that stand around `old`, or around itself where nothing stands there yet. */
function like(old: string, body: string, eol: string): string {
  const lead = /^(?:[ \t]*(?:\r\n|\n|\r))*/;
  const content = body.replace(lead, '').trimEnd();
  if (content === '') return old;
  const isBlank = old.trim() === '';
  const before = lead.exec(isBlank ? body : old)?.[0] ?? '';
  const after = isBlank ? eol + eol : old.slice(old.trimEnd().length);
  return before + content + after;
}
