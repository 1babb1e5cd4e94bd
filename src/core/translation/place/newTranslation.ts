import type { LockedPart } from '../lock/lockText.ts';
import { isEmptyPart } from '../ownWords.ts';
import { partsOf } from '../parts.ts';
import type { Translation } from '../answer/readTranslation.ts';
import { newHeading, type HeadingStyle } from './targetHeadings.ts';
import { setField } from '../../frontMatter/editFrontMatter.ts';
import type { Language } from '../../messages/message.ts';
import type { Conventions } from '../../plans/conventions.ts';
import { blockText, parseStub } from '../../sections/block.ts';
import { lineEndingOf, withLineEnding } from '../../text/lines.ts';
import { textOf } from '../../text/offsetRange.ts';
import { applyEdits } from '../../text/textEdit.ts';

/**
 * The text of a report that does not exist yet, in the other language: the source with its front matter, its pictures
 * and whatever else is locked byte for byte, headings in the words of the site, and its prose as it came back. Parts that
 * did not come back are those of the source; those that still wait there wait here in their language. The front matter
 * is that of `sound`, the source with what is wrong in it put right: `soundSource`.
 */
export function newTranslation(
  translation: Translation,
  language: Language,
  conventions: Pick<Conventions, 'heading' | 'wording'>,
  sound = translation.locked.report,
): string {
  const { locked, parts } = translation;
  const style: HeadingStyle = { language, conventions, shift: 0, taken: [] };
  const [first] = partsOf(sound);
  const bodyStart = first?.heading?.range.start ?? first?.body.start ?? sound.text.length;
  const title = translation.title ?? (locked.isTitleInHeading ? parts.get('title')?.heading : undefined);
  const edit = title === undefined ? undefined : setField(sound, 'title', title);
  const head = applyEdits(sound.text.slice(0, bodyStart), edit === undefined ? [] : [edit]);
  const written = locked.parts.map((lockedPart) => {
    const { part } = lockedPart;
    const read = parts.get(part.key);
    return newHeading(locked, part, read, style) + (read?.body ?? untranslated(translation, lockedPart, language));
  });
  return head + written.join('');
}

function untranslated({ locked: { report } }: Translation, { part, isSent }: LockedPart, language: Language): string {
  const { text } = report;
  const body = textOf(text, part.body);
  if (isSent || part.kind === undefined || !isEmptyPart(report, part)) return body;
  const stub = blockText(parseStub(part.kind.words[language].stub));
  const end = body.slice(body.trimEnd().length);
  return withLineEnding(`\n\n${stub}${end === '' ? '\n' : ''}`, lineEndingOf(text)) + end;
}
