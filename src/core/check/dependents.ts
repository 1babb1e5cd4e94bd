import { foldWithoutMarks } from '../text/fold.ts';
import { folderOf, isWithin } from '../text/path.ts';
import { groupBy, isPictureName, likeness } from '../imageTargets/fileIndex.ts';
import { decodePercent, pathPart } from '../imageTargets/imageTarget.ts';
import type { Site } from '../site/site.ts';
import { eventOf } from '../site/translations.ts';

/**
 * The pages whose problems may be others once the files at `paths` were written to, have appeared or gone: those pages,
 * the other languages of their events, the pages above them, the reports with a weight that one of them had or has, those
 * that spell one of its speakers otherwise, those that show a picture of such a name, and all of a section whose page
 * says something else now. How most reports of a site are written is not looked at again for one of them.
 */
export function dependentPages(paths: Iterable<string>, before: Site, now: Site): readonly string[] {
  const changed = new Set(paths);
  const folders = new Set([...changed].map(folderOf));
  const events = new Set([...changed].flatMap((path) => (eventOf(path, now) ?? eventOf(path, before))?.path ?? []));
  const above = new Set([...folders, ...events].map(folderOf));
  const pictures = new Set([...changed].filter(isPictureName).map(likeness));
  const weights = new Set([...changed].flatMap((path) => changedWeights(path, before, now)));
  const sections = [...changed].filter((path) => isChangedIndex(path, before, now)).map(folderOf);
  const people = groupBy(
    [...changed].flatMap((path) => changedPeople(path, before, now)),
    foldWithoutMarks,
  );
  return [...now.pages].filter((path) => {
    const folder = folderOf(path);
    if (changed.has(path) || folders.has(folder) || above.has(folder)) return true;
    const event = eventOf(path, now)?.path ?? '';
    if (events.has(event) || sections.some((section) => isWithin(event, section))) return true;
    const summary = now.summaries.get(path);
    if (summary === undefined) return false;
    if (summary.weight !== undefined && weights.has(summary.weight)) return true;
    if (people.size > 0 && summary.speakers.some(({ name }) => isSpeltOtherwise(name, people))) return true;
    if (pictures.size === 0) return false;
    return summary.images.some((target) => pictures.has(likeness(decodePercent(pathPart(target)))));
  });
}

/** True for a section page that says something else than before. */
function isChangedIndex(path: string, before: Site, now: Site): boolean {
  if (!now.eventSections.some((section) => section.path === folderOf(path))) return false;
  const [old, own] = [before, now].map(({ summaries }) => JSON.stringify(summaries.get(path)));
  return old !== own;
}

function changedWeights(path: string, before: Site, now: Site): readonly number[] {
  const [old, own] = [before, now].map(({ summaries }) => summaries.get(path)?.weight);
  return old === own ? [] : [old, own].flatMap((weight) => weight ?? []);
}

/** The names that one of the two has and the other does not. */
function changedPeople(path: string, before: Site, now: Site): readonly string[] {
  const [old, own] = [before, now].map(({ summaries }) =>
    (summaries.get(path)?.speakers ?? []).map(({ name }) => name),
  );
  const all = [...(old ?? []), ...(own ?? [])];
  return all.filter((name) => old?.includes(name) !== own?.includes(name));
}

/** Pages that spell the name in the same way have no problem with it. */
function isSpeltOtherwise(name: string, people: ReadonlyMap<string, readonly string[]>): boolean {
  return people.get(foldWithoutMarks(name))?.some((other) => other !== name) === true;
}
