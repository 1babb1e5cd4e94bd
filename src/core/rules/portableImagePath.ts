import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { setTarget } from '../images/editImage.ts';
import type { Image } from '../images/images.ts';
import { state, type Message } from '../messages/message.ts';
import { misspelling, type ImageSpelling } from '../site/imageSpelling.ts';
import { imagesToCheck } from './shared/imagePathFixes.ts';

const fixTitles = {
  set: { en: 'Change to {target}', vi: 'Đổi thành {target}' },
  setAll: { en: 'Change to {target}, and {more} more', vi: 'Đổi thành {target}, và {more} hình nữa' },
} satisfies Record<string, Message>;

const here = {
  en: 'The same here',
  vi: 'Chỗ này cũng vậy',
} satisfies Message;

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
    'base-twice': {
      en: 'Hugo puts {base} in front of this path by itself, so it would stand there twice: leave it out.',
      vi: 'Hugo tự thêm {base} vào trước đường dẫn này nên sẽ bị lặp hai lần: hãy bỏ đi.',
    },
    'base-missing': {
      en: 'This site lies under {base}, which its other pictures have in front of their path: write it here too.',
      vi: 'Trang web nằm dưới {base} và các hình khác đều có phần đó ở đầu đường dẫn: hãy ghi thêm vào đây.',
    },
  },
  *check(context) {
    const { report, page, site } = context;
    const found = imagesToCheck(report).flatMap((image): Misspelt[] => {
      const spelling = misspelling(image, page, site);
      return spelling === undefined ? [] : [{ image, spelling }];
    });
    // The site's path is right or wrong for all pictures at once; everything else is a slip at one.
    const isBase = ({ spelling: { kind } }: Misspelt): boolean => kind === 'base-twice' || kind === 'base-missing';
    const [first, ...others] = found.filter(isBase);
    if (first !== undefined) yield toFinding(first, others, context);
    for (const slip of found.filter((misspelt) => !isBase(misspelt))) yield toFinding(slip, [], context);
  },
});

interface Misspelt {
  readonly image: Image;
  readonly spelling: ImageSpelling;
}

function toFinding(first: Misspelt, others: readonly Misspelt[], context: RuleContext): Finding<ImageSpelling['kind']> {
  const { kind, target } = first.spelling;
  const title =
    others.length === 0 ? state(fixTitles.set, { target }) : state(fixTitles.setAll, { target, more: others.length });
  return {
    messageId: kind,
    data: { base: context.site.config.basePath },
    range: first.image.targetRange,
    related: others.map(({ image }) => ({ range: image.targetRange, statement: state(here) })),
    fixes: [
      {
        title,
        edits: [first, ...others].map(({ image, spelling }) => setTarget(context.report, image, spelling.target)),
        preferred: true,
      },
    ],
  };
}
