/** A page on which a service shows a picture; as the address of a picture it gives a broken frame. */
export interface SharePage {
  /** Its name, as readers know it. */
  readonly service: string;
  /** The address of the picture itself, for that of the page as written; only where it is certain. */
  readonly pictureAt?: (written: string) => string;
}

interface KnownPage extends SharePage {
  /** Of addresses without `https://www.`. */
  readonly page: RegExp;
  /** Of those at which the service sends the picture all the same. */
  readonly unless?: RegExp;
}

const pages: readonly KnownPage[] = [
  {
    service: 'GitHub',
    page: /^github\.com\/[^/]+\/[^/]+\/blob\//i,
    unless: /[?&]raw=/,
    pictureAt: (written) => written.replace(/^([^/]*\/\/[^/]+\/[^/]+\/[^/]+)\/blob\//, '$1/raw/'),
  },
  {
    service: 'GitLab',
    page: /^gitlab\.com\/.+?\/-\/blob\//i,
    pictureAt: (written) => written.replace('/-/blob/', '/-/raw/'),
  },
  {
    service: 'Dropbox',
    page: /^dropbox\.com\/(?:s|scl\/fi)\//i,
    unless: /[?&](?:raw=|dl=(?!0))/,
    pictureAt: askForRaw,
  },
  { service: 'Dropbox', page: /^dropbox\.com\/(?:sh|scl\/fo)\//i },
  { service: 'Google Drive', page: /^drive\.google\.com\/(?:file\/(?:u\/\d+\/)?d\/|open\?|drive\/)/i },
  { service: 'Google Photos', page: /^(?:photos\.app\.goo\.gl|photos\.google\.com|goo\.gl\/photos)\/./i },
  { service: 'Google', page: /^google\.[a-z.]+\/(?:imgres|search)\?/i },
  // What it offers for embedding has a width.
  {
    service: 'OneDrive',
    page: /^(?:1drv\.ms\/[a-z]\/|onedrive\.live\.com\/(?:\?|redir\?|view\.aspx)|[\w-]+\.sharepoint\.com\/:i:\/)/i,
    unless: /[?&](?:download|embed|width|height)=/i,
  },
  {
    service: 'Facebook',
    page: /^(?:[a-z-]+\.)?facebook\.com\/(?:photo(?:\.php|\/)?(?:\?|$)|share\/|media\/set|groups\/|[^/?]+\/(?:photos|posts)\/)/i,
  },
  { service: 'Instagram', page: /^instagram\.com\/(?:[^/?]+\/)?p\/[\w-]+\/?(?:[?#]|$)/i },
  { service: 'Imgur', page: /^(?:m\.)?imgur\.com\/(?:(?:a|gallery)\/)?[\w-]+\/?(?:[?#]|$)/i },
];

/**
 * The service whose page an address leads to, of those that people copy the address of a photo from; `undefined` for
 * anything else. Nothing is looked up: these never send a picture at such an address.
 */
export function sharePageAt(address: string): SharePage | undefined {
  const [scheme] = /^(?:https?:)?\/\/(?:www\.)?/i.exec(address.trim()) ?? [];
  if (scheme === undefined) return undefined;
  const bare = address.trim().slice(scheme.length);
  return pages.find(({ page, unless }) => page.test(bare) && unless?.test(bare) !== true);
}

function askForRaw(written: string): string {
  const asked = written.replace(/([?&;])dl=0(?=[&#]|$)/, '$1raw=1');
  if (asked !== written) return asked;
  const end = written.search(/#|$/);
  return `${written.slice(0, end)}${written.includes('?') ? '&' : '?'}raw=1${written.slice(end)}`;
}
