import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import type { Image } from '../images/image.ts';
import { state, type Message } from '../messages/message.ts';
import { pictureFolder } from '../imageTargets/pictureFolder.ts';
import { misspelling, type ImageSpelling } from '../imageTargets/imageSpelling.ts';
import { decodePercent, pathPart, resolveImage } from '../imageTargets/imageTarget.ts';
import { textOf } from '../text/offsetRange.ts';
import { changeTo, imagesToCheck } from './shared/imagePathFixes.ts';

const fixTitles = {
  setAll: { en: 'Change to {target}, and {more} more', vi: 'Đổi thành {target}, và {more} hình nữa' },
} satisfies Record<string, Message>;

const here = {
  en: 'The same here',
  vi: 'Chỗ này cũng vậy',
} satisfies Message;

/** What is right or wrong for all pictures of a report at once; everything else is a slip at one. */
const ofAll: readonly ImageSpelling['kind'][] = ['base-twice', 'base-missing', 'base-nowhere', 'folder', 'assets'];

type Id = ImageSpelling['kind'] | 'unread';

/** A path that works on the author's computer, or in one kind of site, and not where readers look. */
export const portableImagePath = defineRule({
  name: 'portable-image-path',
  description: 'Require paths of pictures that work wherever the site is published.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    static: {
      en: 'Hugo publishes what is in static, not the folder itself: leave “static” out of the path.',
      vi: 'Hugo đăng những gì nằm trong static chứ không đăng chính thư mục đó: hãy bỏ “static” khỏi đường dẫn.',
    },
    backslash: {
      en: 'A path on the web has slashes: write / instead of \\.',
      vi: 'Đường dẫn trên web dùng dấu gạch chéo: hãy viết / thay cho \\.',
    },
    space: {
      en: 'Because of the space in its path this is shown as text and not as a picture.',
      vi: 'Vì đường dẫn có dấu cách, chỗ này hiện ra thành chữ chứ không thành hình.',
    },
    unread: {
      en: 'Hugo puts {base} before a path only if it begins with /: write {target}.',
      vi: 'Hugo chỉ thêm {base} vào trước đường dẫn bắt đầu bằng /: hãy viết {target}.',
    },
    'base-twice': {
      en: 'Hugo puts {base} before this path itself, so it would be there twice: leave it out.',
      vi: 'Hugo tự thêm {base} vào trước đường dẫn này nên sẽ bị lặp hai lần: hãy bỏ đi.',
    },
    'base-missing': {
      en: 'This site is published under {base}, which the paths of its other pictures begin with: write it here too.',
      vi: 'Trang web nằm dưới {base} và các hình khác đều có phần đó ở đầu đường dẫn: hãy ghi thêm vào đây.',
    },
    'base-nowhere': {
      en: 'This site is published under {base}, and Hugo does not add that to this path: write it here.',
      vi: 'Trang web được đăng dưới {base} mà Hugo không tự thêm phần đó vào đường dẫn này: hãy ghi thêm vào đây.',
    },
    folder: {
      en: 'Hugo before 0.123 publishes this file as {address}, where this page does not look: move it to {folder}.',
      vi: 'Hugo trước bản 0.123 đăng tệp này tại {address}, không phải chỗ trang này tìm: hãy chuyển hình vào {folder}.',
    },
    assets: {
      en: 'Hugo does not publish what is in assets by itself: move this picture to {folder}.',
      vi: 'Hugo không tự đăng những gì nằm trong assets: hãy chuyển hình này vào {folder}.',
    },
  },
  *check(context) {
    const found = imagesToCheck(context.report).flatMap((image) => misspelt(image, context) ?? []);
    for (const kind of ofAll) {
      const [first, ...others] = found.filter((each) => each.kind === kind);
      if (first !== undefined) yield toFinding(first, others, context);
    }
    for (const slip of found.filter(({ kind }) => !ofAll.some((each) => each === kind))) {
      yield toFinding(slip, [], context);
    }
  },
});

interface Misspelt extends Omit<ImageSpelling, 'kind'> {
  readonly image: Image;
  readonly kind: Id;
}

function misspelt(image: Image, { report, page, site }: RuleContext): Misspelt | undefined {
  const spelling = misspelling(image, page, site);
  if (spelling !== undefined) return { image, ...spelling };
  const { basePath, relativeUrls, canonifyUrls } = site.config;
  const isRead = image.form !== 'html' || !/^[\s\\]/.test(textOf(report.text, image.targetRange));
  if (isRead || basePath === '' || !(relativeUrls || canonifyUrls) || !image.target.startsWith('/')) return undefined;
  const isFound = resolveImage(image.target, page, site).kind === 'file';
  return isFound ? { image, kind: 'unread', target: decodePercent(pathPart(image.target)) } : undefined;
}

function toFinding(first: Misspelt, others: readonly Misspelt[], context: RuleContext): Finding<Id> {
  const { page, site } = context;
  const { kind, target = '', address = '' } = first;
  const folder = mustMove(first) ? pictureFolder(page, site) : '';
  return {
    messageId: kind,
    data: { base: site.config.basePath, target, address, folder },
    range: first.image.targetRange,
    related: others.map(({ image }) => ({ range: image.targetRange, statement: state(here) })),
    fixes: fixesOf(first, others, context),
    ...(kind === 'base-nowhere' && { severity: 'information' }),
  };
}

/** One that sets the paths of all, where each of them is known. */
function fixesOf(first: Misspelt, others: readonly Misspelt[], context: RuleContext): readonly Fix[] {
  const edits = [first, ...others].flatMap(({ image, target }) => {
    return target === undefined ? [] : changeTo(target, image, context).edits;
  });
  if (first.target === undefined || edits.length <= others.length) return [];
  const fix = changeTo(first.target, first.image, context);
  const more = state(fixTitles.setAll, { target: first.target, more: others.length });
  // A picture of the same name need not be the same.
  return [{ title: others.length === 0 ? fix.title : more, edits, preferred: !mustMove(first) }];
}

function mustMove({ kind }: Misspelt): boolean {
  return kind === 'folder' || kind === 'assets';
}
