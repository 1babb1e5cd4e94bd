import type { CancellationToken, FileSystem } from '../ports.ts';
import { joinPath, nameOf } from '../text/path.ts';
import type { HugoConfig } from './hugoConfig.ts';
import { walkFolders } from './walkFolders.ts';

/**
 * Who says how a picture or a link is shown. `own`: a template of the site or of its theme, which may find what it points
 * to elsewhere, or put the site's path in front. `none`: nobody but Hugo. `unknown`: the theme, or who else it may be, is
 * not there.
 */
export type HugoTemplate = 'own' | 'none' | 'unknown';

/** Who shows the pictures and links of a site, by the form in which they are written. */
export interface HugoTemplates {
  /** `![alt](path)`: Hugo's render hook. */
  readonly markdown: HugoTemplate;
  /** `{{< figure >}}`. */
  readonly figure: HugoTemplate;
  /** `[words](path)`: Hugo's render hook. */
  readonly link: HugoTemplate;
}

/**
 * The theme of the internship template has no hook for links, whether it is there or not. For pictures that says less:
 * whether they are found depends on the address at which the site is published, too.
 */
const withoutLinkHook = 'hugo-theme-learn';

/**
 * Looks for such templates in the `layouts` of the site and of its themes: render hooks in any `_markup`, and a `figure`
 * in place of Hugo's own. A theme whose folder is empty is a submodule that was not fetched; where neither
 * a theme nor templates are, the theme is named elsewhere, as by `hugo --theme`.
 */
export async function findHugoTemplates(
  fileSystem: FileSystem,
  root: string,
  { themes }: HugoConfig,
  token?: CancellationToken,
): Promise<HugoTemplates> {
  const folders = ['', ...themes.map((theme) => `${theme}/`)].map((folder) => `${folder}layouts`);
  const tree = await walkFolders(fileSystem, root, folders, { token });
  const holds = (folder: RegExp, file: RegExp): boolean =>
    [...tree].some(([path, entries]) => {
      return folder.test(nameOf(path)) && entries.some(({ name, isFolder }) => !isFolder && file.test(name));
    });
  const listed = await Promise.all(themes.map((theme) => fileSystem.list(joinPath(root, theme))));
  const missing = themes.filter((_, index) => (listed[index]?.length ?? 0) === 0);
  const isKnown = themes.length === 0 ? tree.size > 0 : missing.length === 0;
  const isLinkKnown = isKnown || (missing.length > 0 && missing.every((theme) => nameOf(theme) === withoutLinkHook));
  const by = (folder: RegExp, file: RegExp, known = isKnown): HugoTemplate =>
    holds(folder, file) ? 'own' : known ? 'none' : 'unknown';
  return {
    markdown: by(/^_markup$/, /^render-image(?:\..+)?\.html$/),
    figure: by(/^_?shortcodes$/, /^figure\.html$/),
    link: by(/^_markup$/, /^render-link(?:\..+)?\.html$/, isLinkKnown),
  };
}

/** True for a path at which such a template, or a folder on the way to one, comes or goes. */
export function isHugoTemplatePath(path: string): boolean {
  return /(?:^|\/)(?:_markup(?:\/.+)?|_?shortcodes(?:\/figure\.html)?|layouts(?:\/[^/.]+)*)$|^themes(?:\/[^/]+)?$/.test(
    path,
  );
}
