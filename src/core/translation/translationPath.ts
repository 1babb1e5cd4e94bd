import { sectionIn } from '../plans/eventPlace.ts';
import { pageAt, type Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';

/** Where a page's counterpart in the language `code` lies, or would: beside it, or in that language's content folder. */
export function translationPath({ path }: Page, code: string, site: Site): string {
  const folder = sectionIn(site, folderOf(path), code);
  const match = /^(.*?)(?:\.[a-z]{2,3}(?:-[a-z0-9]+)*)?(\.\w+)$/i.exec(nameOf(path));
  const [, name = nameOf(path), extension = ''] = match ?? [];
  const plain = joinPath(folder, name + extension);
  const isUnderstood = pageAt(plain, site).languageCode === code.toLowerCase();
  return isUnderstood ? plain : joinPath(folder, `${name}.${code}${extension}`);
}
