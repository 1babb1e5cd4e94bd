import { defineRule, type Finding, type Fix } from '../check/rule.ts';
import { wholeNumber } from '../configuration/shape.ts';
import type { Image } from '../images/image.ts';
import { state, type Message } from '../messages/message.ts';
import type { PictureFacts } from '../pictures/pictureFacts.ts';
import { formatOfName, shownFormats } from '../pictures/pictureHead.ts';
import { resolveImage } from '../imageTargets/imageTarget.ts';
import { nameOf } from '../text/path.ts';
import { imagesToCheck } from './shared/imagePathFixes.ts';

const here: Message = { en: '{name} has {size} MB', vi: '{name} nặng {size} MB' };

const shrink: Fix = {
  title: state({ en: 'Shrink the photos of this event', vi: 'Thu nhỏ hình của sự kiện này' }),
  edits: [],
  asks: 'shrink',
};

/** What readers wait for, or never get to see although the file is there. */
export const imageSize = defineRule({
  name: 'image-size',
  description: 'Require pictures that browsers show, and that load quickly.',
  severity: 'information',
  pages: ['report'],
  isPassing: true,
  options: {
    largest: {
      description: {
        en: 'How large a picture may be, in kilobytes.',
        vi: 'Hình được nặng tối đa bao nhiêu kilobyte.',
      },
      shape: wholeNumber(1, 1_000_000),
      default: 1000,
    },
  },
  messages: {
    large: {
      en: '{name} has {size} MB, and readers with a slow connection wait for it: shrink it.',
      vi: '{name} nặng {size} MB, người đọc có mạng chậm phải chờ lâu: hãy thu nhỏ hình.',
    },
    severalLarge: {
      en: '{count} pictures of this report are large, {size} MB together: shrink them.',
      vi: 'Bài có {count} hình nặng, tổng cộng {size} MB: hãy thu nhỏ.',
    },
    format: {
      en: 'Most browsers do not show {format} pictures: save {name} as JPEG.',
      vi: 'Đa số trình duyệt không hiện hình {format}: hãy lưu {name} thành JPEG.',
    },
    ending: {
      en: '{name} is a {format} picture: its name should end in .{ending}.',
      vi: '{name} là hình {format}: hãy đổi đuôi tệp thành .{ending}.',
    },
    empty: { en: '{name} is an empty file: copy the picture again.', vi: '{name} là tệp trống: hãy chép lại hình.' },
    pointer: {
      en: '{name} is a Git LFS pointer, not a picture: fetch it with `git lfs pull`.',
      vi: '{name} chỉ là con trỏ Git LFS chứ không phải hình: hãy tải về bằng `git lfs pull`.',
    },
    html: {
      en: '{name} is a web page that was saved under a picture’s name: save the picture itself.',
      vi: '{name} là một trang web được lưu với tên tệp hình: hãy lưu chính tấm hình.',
    },
    unknown: {
      en: '{name} cannot be read as a picture: open it, and save or copy it again.',
      vi: '{name} không đọc được như một hình: hãy mở thử, rồi lưu hoặc chép lại.',
    },
  },
  *check({ report, page, site, pictures }, { largest }) {
    const large: Shown[] = [];
    const seen = new Set<string>();
    for (const image of imagesToCheck(report)) {
      const resolved = resolveImage(image.target, page, site);
      const facts = resolved.kind === 'file' ? pictures?.get(resolved.path) : undefined;
      if (resolved.kind !== 'file' || facts === undefined || seen.has(resolved.path)) continue;
      seen.add(resolved.path);
      const shown = { image, name: nameOf(resolved.path), facts };
      const finding = findFault(shown);
      if (finding !== undefined) yield finding;
      else if (facts.bytes > largest * 1000) large.push(shown);
    }
    yield* findLarge(large);
  },
});

interface Shown {
  readonly image: Image;
  readonly name: string;
  readonly facts: PictureFacts;
}

type Fault = 'format' | 'ending' | 'empty' | 'pointer' | 'html' | 'unknown';

function findFault({ image, name, facts: { head } }: Shown): Finding<Fault> | undefined {
  const range = image.targetRange;
  const named = formatOfName(name);
  if (head.kind !== 'picture') {
    // A drawing can begin with anything, and a name without a picture's ending may be no picture on purpose.
    if (head.kind === 'unknown' && (named === undefined || named === 'svg')) return undefined;
    return { messageId: head.kind, range, data: { name }, severity: 'warning' };
  }
  const format = head.format.toUpperCase();
  if (head.format === 'heic' || head.format === 'tiff') return { messageId: 'format', range, data: { name, format } };
  if (named === undefined || named === head.format || !shownFormats.includes(head.format)) return undefined;
  return { messageId: 'ending', range, data: { name, format, ending: head.format } };
}

function* findLarge(large: readonly Shown[]): Iterable<Finding<'large' | 'severalLarge'>> {
  const [first, ...others] = large;
  if (first === undefined) return;
  const size = megabytes(large.reduce((sum, { facts }) => sum + facts.bytes, 0));
  const range = first.image.targetRange;
  if (others.length === 0) {
    yield { messageId: 'large', range, data: { name: first.name, size }, fixes: [shrink] };
    return;
  }
  const related = large.map(({ image, name, facts }) => ({
    range: image.targetRange,
    statement: state(here, { name, size: megabytes(facts.bytes) }),
  }));
  yield { messageId: 'severalLarge', range, data: { count: large.length, size }, related, fixes: [shrink] };
}

/** With one digit behind the point, as a number that both languages read. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
