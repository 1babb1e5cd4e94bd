/** Nobody needs longer paths. */
const longest = 300;

/** True for a path inside the site at which each event has a report of its own: `content/events/{year}/{slug}/index.md`. */
export function isReportForm(form: string): boolean {
  const isDistinct = form.includes('{slug}') || form.includes('{event}');
  return isPathInside(form, ['year', 'month', 'day', 'slug', 'event']) && isDistinct && /[^/]\.md$/.test(form);
}

/** True for a folder inside the site, as `pictureFolder` fills it, or one beside the report: `./`, `./images`. */
export function isFolderForm(form: string): boolean {
  if (form === './' || form === '.') return true;
  return isPathInside(form.replace(/^\.\/|\/$/g, ''), ['section', 'event', 'short', 'number']);
}

/** True for names with `/` between them that cannot lead out of the site, and no placeholder but `known` in them. */
function isPathInside(form: string, known: readonly string[]): boolean {
  const plain = form.replace(/\{(\w{1,20})\}/g, (whole, name: string) => (known.includes(name) ? 'x' : whole));
  return (
    form.length <= longest &&
    plain
      .split('/')
      .every((name) => /^[^\s.\\{}<>:"|?*\p{Cc}][^\\{}<>:"|?*\p{Cc}]*$/u.test(name) && !/[. ]$/.test(name))
  );
}
