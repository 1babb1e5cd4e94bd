import { renumberMessages } from '../messages/renumberMessages.ts';
import { state } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { parseReport } from '../report/parseReport.ts';
import { numberEdits } from '../rules/consistentNumber.ts';
import { pageAt, type EventNumber } from '../site/page.ts';
import { isWithin } from '../site/eventSections.ts';
import { decodePercent, filesMeant, resolveImage } from '../site/imageTarget.ts';
import { eventOf } from '../site/translations.ts';
import type { EventFolder, Site } from '../site/site.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { compatibleEdits, type TextEdit } from '../text/textEdit.ts';
import { labelEdits, renumberedName } from './eventNumbers.ts';
import { folderMentions, type FolderMention } from './folderMentions.ts';
import { isPlanError, type PlanError } from './plan.ts';
import { entriesOf, inNewOrder, relabel, sectionAt } from './sectionOrder.ts';

/** An event that gets another number, or is to agree with the one it has. */
export interface Renumbered {
  readonly folder: EventFolder;
  readonly from: EventNumber;
  readonly to: number;
  /** Of its folder afterwards. */
  readonly path: string;
}

export interface Renumbering {
  readonly site: Site;
  readonly events: readonly Renumbered[];
  /** Folders of pictures that keep their names, and to which paths go on pointing. */
  readonly keptFolders: readonly string[];
}

/** The edits of one page: the numbers of its own event, folders that it names, and the order of its entries. */
export function pageEdits(path: string, text: string, renumbering: Renumbering): readonly TextEdit[] | PlanError {
  const { site, events } = renumbering;
  const event = events.find(({ folder }) => folder === eventOf(path, site));
  const own = event === undefined ? [] : ownNumbers(path, text, event, site);
  if (isPlanError(own)) return own;
  const followed = mentionsOf(path, text, renumbering).flatMap((mention) => followMention(text, mention));
  const section = sectionAt(path, site);
  const entries = section === undefined ? [] : entriesOf(text, section, site);
  const labels = relabel(text, entries, renumbering);
  const changes = [...own, ...followed, ...labels].filter(({ range, newText }) => textOf(text, range) !== newText);
  const edits = compatibleEdits(changes.map((edit) => [edit]));
  return inNewOrder(text, entries, edits, renumbering);
}

/** What a report says of its own event's number: in the front matter and in its title. */
function ownNumbers(
  path: string,
  text: string,
  { folder, from, to }: Renumbered,
  site: Site,
): readonly TextEdit[] | PlanError {
  const report = parseReport(text, pageAt(path, site).language, site.configuration);
  const { frontMatter, headings } = report;
  if (frontMatter.problems.length > 0) return { error: state(renumberMessages.broken, { path }) };
  const title = frontMatter.fields.get('title');
  const places = [...(title ? [title.valueRange] : []), ...headings.filter(isTitle).map(({ textRange }) => textRange)];
  const labels = places.flatMap((place) => labelEdits(text, place, from, to));
  const weight = frontMatter.fields.get('weight')?.text ?? '';
  const isOwnOrder = /^\d{1,9}$/.test(weight) && !followsFolders(site, folder.path);
  const order = isOwnOrder ? setField(report, 'weight', String(Number(weight) + to - from.event)) : undefined;
  const numbers = numberEdits(report, { section: from.section, event: to });
  return compatibleEdits([...(order ? [order] : []), ...numbers, ...labels].map((edit) => [edit]));
}

function isTitle({ level }: { readonly level: number }): boolean {
  return level === 1;
}

/** False where no report has its folder's number for its place in the menu: 41, 42, 43 move by as much as the folder. */
function followsFolders({ eventSections, summaries }: Site, event: string): boolean {
  const events = eventSections.find(({ path }) => path === folderOf(event))?.events ?? [];
  return events.some(({ number, reports }) => {
    return reports.some((report) => summaries.get(report)?.weight === number?.event);
  });
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

/** The folder by its new name, and the number in the words of a link to it. */
function followMention(text: string, { range, written, event }: Followed): readonly TextEdit[] {
  const name = decodePercent(written);
  const renamed = event.path === event.folder.path ? name : renumberedName(name, event.to);
  const newText = name === written ? renamed : encodeURI(renamed);
  const edits = newText === written ? [] : [{ range, newText }];
  const words = linkWords(text, range.start);
  return words === undefined ? edits : [...edits, ...labelEdits(text, words, event.from, event.to)];
}

/** The words of the link in whose target something stands at `offset`. */
function linkWords(text: string, offset: number): OffsetRange | undefined {
  const line = text.slice(Math.max(0, offset - 500), offset);
  const end = line.lastIndexOf('](');
  const start = line.lastIndexOf('[', end);
  const isTarget = end >= 0 && !/[\s)]/.test(line.slice(end + 2));
  if (start < 0 || !isTarget || /[\r\n]/.test(line.slice(start))) return undefined;
  return { start: offset - line.length + start + 1, end: offset - line.length + end };
}
