import * as vscode from 'vscode';
import {
  isInsideSite,
  joinPath,
  namePictures,
  nameOf,
  folderOf,
  pictureFolder,
  photoMessages,
  readPictureHead,
  removeMetadata,
  shownFormats,
  state,
  targetOf,
  type Message,
  type PictureFormat,
  type Statement,
} from '../../core/index.ts';
import { relativePath } from '../paths.ts';
import type { IncomingFile } from './incomingPictures.ts';
import type { SitePage } from './sitePage.ts';

/** Pictures that are ready to be written and shown. */
export interface PreparedPictures {
  /** Every picture to show, in order, relative to the site's root. */
  readonly paths: readonly string[];
  /** Those of them that the site does not have yet. */
  readonly files: readonly PreparedFile[];
  /** Why others are left out. */
  readonly refused: readonly Statement[];
}

export interface PreparedFile {
  readonly uri: vscode.Uri;
  readonly bytes: Uint8Array;
}

/** A picture as it was read. */
export type ReadPicture =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'new'; readonly format: PictureFormat; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: Statement }
  /** No picture at all, which is somebody else's business. */
  | { readonly kind: 'other' };

/** Formats into which cameras write where and when; without it, or not at all. */
const cleaned: readonly PictureFormat[] = ['jpg', 'png', 'webp'];
const untold: readonly PictureFormat[] = ['gif', 'svg', 'bmp'];

/** Looks at one file: a picture of the site is only shown, any other one loses what its camera wrote into it. */
export async function readPicture(file: IncomingFile, { root, site, page }: SitePage): Promise<ReadPicture> {
  const refuse = (message: Message): ReadPicture => ({ kind: 'refused', why: state(message, { name: file.name }) });
  const path = file.uri && relativePath(root, file.uri);
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return refuse(photoMessages.gone);
  }
  const head = readPictureHead(bytes);
  if (head.kind !== 'picture')
    return /\.(?:jpe?g|png|webp|gif|hei[cf])$/i.test(file.name) ? refuse(photoMessages.broken) : { kind: 'other' };
  const { format } = head;
  const isHere = path !== undefined && targetOf(path, page, site) !== undefined;
  if (isHere && shownFormats.includes(format)) return { kind: 'inside', path };
  if (format === 'heic') return refuse(photoMessages.heic);
  if (untold.includes(format)) return { kind: 'new', format, bytes };
  if (!cleaned.includes(format)) return refuse(photoMessages.format);
  const clean = removeMetadata(bytes);
  return clean === undefined ? refuse(photoMessages.broken) : { kind: 'new', format, bytes: clean };
}

/** Gives the new ones among `pictures` their names, behind those that are in the folder at this moment. */
export async function namePrepared(pictures: readonly ReadPicture[], page: SitePage): Promise<PreparedPictures> {
  const { root, site } = page;
  const folder = pictureFolder(page.page, site);
  const refused = pictures.flatMap((picture) => (picture.kind === 'refused' ? [picture.why] : []));
  const fresh = pictures.filter((picture) => picture.kind === 'new');
  const link = fresh.length === 0 ? undefined : await linkIn(folder, root);
  if (link !== undefined || (fresh.length > 0 && !isInsideSite(folder))) {
    const why = state(photoMessages.outside, { folder: link ?? folder });
    return { paths: [], files: [], refused: [...refused, why] };
  }
  const known = [...site.files].filter((path) => folderOf(path).toLowerCase() === folder.toLowerCase()).map(nameOf);
  const taken = [...known, ...(await namesIn(vscode.Uri.joinPath(root, folder)))];
  const names = namePictures(
    fresh.map(({ format }) => format),
    page.page,
    taken,
  );
  const named = new Map(fresh.map((picture, index) => [picture, joinPath(folder, names[index] ?? '')]));
  const paths = pictures.flatMap((picture) => {
    if (picture.kind === 'inside') return [picture.path];
    return picture.kind === 'new' ? [named.get(picture) ?? []].flat() : [];
  });
  const files = [...named].map(([{ bytes }, path]) => ({ uri: vscode.Uri.joinPath(root, path), bytes }));
  return { paths: [...new Set(paths)], files, refused };
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/** The first part of `folder` that is a link, and so may lead out of the site. */
async function linkIn(folder: string, root: vscode.Uri): Promise<string | undefined> {
  const names = folder.split('/');
  for (let count = 1; count <= names.length; count++) {
    const path = names.slice(0, count).join('/');
    try {
      const { type } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(root, path));
      if ((type & vscode.FileType.SymbolicLink) !== 0) return path;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
