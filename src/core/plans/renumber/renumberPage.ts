import { renumberMessages } from '../../messages/renumberMessages.ts';
import { state } from '../../messages/message.ts';
import { parseReport } from '../../report/parseReport.ts';
import { pageAt } from '../../hugo/page.ts';
import { decodePercent, filesMeant, resolveImage } from '../../imageTargets/imageTarget.ts';
import { eventOf } from '../../site/translations.ts';
import { textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { isWithin, nameOf } from '../../text/path.ts';
import { compatibleEdits, type TextEdit } from '../../text/textEdit.ts';
import { isNumberOf, labelEdits, numberLabel, renumberedName } from './eventNumbers.ts';
import { folderMentions, type FolderMention } from './folderMentions.ts';
import { isPlanError, type PlanError } from '../plan.ts';
import { fieldEdits } from './renumberFields.ts';
import type { Renumbered, Renumbering } from './renumbering.ts';
import type { SectionEntry } from './sectionEntries.ts';
import { entryGroups, inNewOrder, relabel, sectionAt, wordsOf } from './sectionOrder.ts';
import { wrongNumbers } from './wrongNumbers.ts';

/** The edits of one page: the numbers of its own event, folders that it names, and the order of its entries. */
export function pageEdits(path: string, text: string, renumbering: Renumbering): readonly TextEdit[] | PlanError {
  const { site, events } = renumbering;
  const event = events.find(({ folder }) => folder === eventOf(path, site));
  const own = event === undefined ? [] : ownNumbers(path, text, event, renumbering);
  if (isPlanError(own)) return own;
  const mentions = mentionsOf(path, text, renumbering);
  const section = sectionAt(path, site);
  const groups = section === undefined ? [] : entryGroups(text, section, site);
  const entries = groups.flat();
  const isLabelled = mentions.every((mention) => isAgreeing(text, mention)) && agreeing(text, entries, renumbering);
  const followed = mentions.flatMap((mention) => followMention(text, mention, isLabelled));
  const labels = isLabelled ? relabel(text, entries, renumbering) : [];
  const changes = [...own, ...followed, ...labels].filter(({ range, newText }) => textOf(text, range) !== newText);
  const edits = compatibleEdits(changes.map((edit) => [edit]));
  return isLabelled ? inNewOrder(text, groups, edits, renumbering) : edits;
}

/** What a report says of its own event's number: in the front matter and in its title. */
function ownNumbers(
  path: string,
  text: string,
  { from, to }: Renumbered,
  { site, following }: Renumbering,
): readonly TextEdit[] | PlanError {
  const report = parseReport(text, pageAt(path, site).language, site.configuration);
  const { frontMatter, headings } = report;
  if (frontMatter.problems.length > 0) return { error: state(renumberMessages.broken, { path }) };
  // The folder stays, and everything is to agree with it.
  if (to === from.event)
    return compatibleEdits(wrongNumbers(report, from).flatMap(({ edit }) => (edit === undefined ? [] : [[edit]])));
  const title = following.title ? frontMatter.fields.get('title') : undefined;
  const titles = following.heading ? headings.filter(isTitle).map(({ textRange }) => textRange) : [];
  const places = [...(title ? [title.valueRange] : []), ...titles];
  const labels = places.flatMap((place) => labelEdits(text, place, from, to));
  const numbers = fieldEdits(report, from, to, following);
  return compatibleEdits([...numbers, ...labels].map((edit) => [edit]));
}

function isTitle({ level }: { readonly level: number }): boolean {
  return level === 1;
}

interface Followed extends FolderMention {
  readonly event: Renumbered;
}

function mentionsOf(path: string, text: string, { site, events, keptFolders }: Renumbering): readonly Followed[] {
  const byName = new Map(events.map((event) => [nameOf(event.folder.path).toLowerCase(), event]));
  const page = pageAt(path, site);
  const isKept = (mention: FolderMention): boolean => {
    if (keptFolders.length === 0) return false;
    const files = filesMeant(resolveImage(mention.path, page, site));
    return files.some((file) => keptFolders.some((folder) => isWithin(file, folder)));
  };
  return folderMentions(text, new Set(byName.keys()), site).flatMap((mention): Followed[] => {
    const event = byName.get(mention.name);
    return event === undefined || isKept(mention) ? [] : [{ ...mention, event }];
  });
}

/** False for a link whose words say another number than its folder: such a page has a numbering of its own. */
function isAgreeing(text: string, { range, event }: Followed): boolean {
  const words = linkWords(text, range.start);
  const label = words && numberLabel(text, words);
  return label === undefined || isNumberOf(label, event.from);
}

/** The same for the headings of entries. */
function agreeing(text: string, entries: readonly SectionEntry[], { events }: Renumbering): boolean {
  return entries.every(({ event, label, block }) => {
    const own = events.find(({ folder }) => folder.path === event);
    const number = own === undefined || block !== undefined ? undefined : numberLabel(text, wordsOf(text, label));
    return number === undefined || isNumberOf(number, own?.from);
  });
}

/** The folder by its new name, and the number in the words of a link to it. */
function followMention(text: string, { range, written, event }: Followed, isLabelled: boolean): readonly TextEdit[] {
  const name = decodePercent(written);
  const renamed = event.path === event.folder.path ? name : renumberedName(name, event.to);
  const newText = name === written ? renamed : encodeURI(renamed);
  const edits = newText === written ? [] : [{ range, newText }];
  const words = isLabelled ? linkWords(text, range.start) : undefined;
  return words === undefined ? edits : [...edits, ...labelEdits(text, words, event.from, event.to)];
}

/** The words of the link in whose target something stands at `offset`. */
function linkWords(text: string, offset: number): OffsetRange | undefined {
  const line = text.slice(Math.max(0, offset - 500), offset);
  const end = line.lastIndexOf('](');
  const start = line.lastIndexOf('[', end);
  const isTarget =
    end >= 0 && /^(?:<?\{\{[<%][ \t]*(?:rel)?ref[ \t]+(?:path[ \t]*=[ \t]*)?)?[^\s)]*$/.test(line.slice(end + 2));
  if (start < 0 || !isTarget || /[\r\n]/.test(line.slice(start))) return undefined;
  return { start: offset - line.length + start + 1, end: offset - line.length + end };
}
