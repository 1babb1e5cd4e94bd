import { state, type Message } from '../messages/message.ts';
import { setTarget } from '../images/editImage.ts';
import type { Image } from '../images/images.ts';
import { decodePercent, pathPart, resolveImage } from '../site/imageTarget.ts';
import { nearestImages, targetOf } from '../site/nearestImages.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';

const fixTitles = {
  set: { en: 'Change to {target}', vi: 'Đổi thành {target}' },
  encode: { en: 'Write the spaces as %20', vi: 'Viết dấu cách thành %20' },
} satisfies Record<string, Message>;

type Found = Finding<'missing' | 'wrongCase' | 'template' | 'empty' | 'local' | 'space'>;

/** A picture that is not there is a broken frame on the published page. */
export const noMissingImage = defineRule({
  name: 'no-missing-image',
  description: 'Disallow pictures that the published page cannot find.',
  severity: 'error',
  pages: ['report'],
  messages: {
    missing: {
      en: 'This picture does not exist: there is no file {expected}.',
      vi: 'Không có hình này: không tìm thấy tệp {expected}.',
    },
    wrongCase: {
      en: 'The file is called {actual}: the letter case differs, and the published page will not find it.',
      vi: 'Tên tệp là {actual}: chữ hoa và chữ thường không khớp, nên trang đã đăng sẽ không tìm thấy hình.',
    },
    template: {
      en: "This is still the template's example and no picture: put the path of yours here.",
      vi: 'Đây vẫn là đường dẫn ví dụ của mẫu, không phải hình: hãy ghi đường dẫn hình của bạn.',
    },
    empty: { en: 'This picture has no path.', vi: 'Hình này chưa có đường dẫn.' },
    local: {
      en: 'This file lies on your computer only: copy the picture into {folder}.',
      vi: 'Tệp này chỉ có trên máy của bạn: hãy chép hình vào {folder}.',
    },
    space: {
      en: 'Because of the space in its path this is shown as text and not as a picture.',
      vi: 'Vì đường dẫn có dấu cách, chỗ này hiện ra thành chữ chứ không thành hình.',
    },
  },
  *check(context) {
    const seen = new Set<number>();
    for (const image of context.report.images) {
      // Several pictures can share one definition, and it is wrong once.
      if (image.form === 'shortcode' || seen.has(image.targetRange.start)) continue;
      seen.add(image.targetRange.start);
      yield* findProblem(image, context);
    }
  },
});

function* findProblem(image: Image, context: RuleContext): Iterable<Found> {
  const { page, site } = context;
  const { target } = image;
  const range = image.target === '' ? image.range : image.targetRange;
  const resolved = resolveImage(target, page, site);
  if (resolved.kind === 'empty') yield { messageId: 'empty', range };
  if (resolved.kind === 'local') {
    yield { messageId: 'local', range, data: { folder: pictureFolder(context) }, fixes: nearestFixes(image, context) };
  }
  if (resolved.kind === 'wrong-case') {
    const fixes = resolved.paths.flatMap((path) => fixTo(path, image, context) ?? []);
    const only = fixes.length === 1 && resolved.paths.length === 1;
    yield {
      messageId: 'wrongCase',
      range,
      data: { actual: resolved.paths[0] ?? '' },
      fixes: only ? fixes.map((fix) => ({ ...fix, safe: true, preferred: true })) : fixes,
    };
  }
  if (resolved.kind === 'missing' && isTemplatePath(target)) {
    yield { messageId: 'template', range };
  } else if (resolved.kind === 'missing') {
    yield { messageId: 'missing', range, data: { expected: resolved.expected }, fixes: nearestFixes(image, context) };
  }
  if (resolved.kind === 'file' && image.hasBareSpace) {
    const edit = setTarget(context.report, image, decodePercent(pathPart(target)));
    yield { messageId: 'space', range, fixes: [{ title: state(fixTitles.encode), edits: [edit], preferred: true }] };
  }
}

function nearestFixes(image: Image, context: RuleContext): readonly Fix[] {
  const { paths, certain } = nearestImages(image.target, context.page, context.site);
  const fixes = paths.flatMap((path) => fixTo(path, image, context) ?? []);
  return certain ? fixes.map((fix) => ({ ...fix, preferred: true })) : fixes;
}

function fixTo(path: string, image: Image, { report, page, site }: RuleContext): Fix | undefined {
  const target = targetOf(path, page, site, image.target);
  if (target === undefined) return undefined;
  return { title: state(fixTitles.set, { target }), edits: [setTarget(report, image, target)] };
}

/** `path/to/your/image.jpg` and the like. */
function isTemplatePath(target: string): boolean {
  return /(?:^|\/)path\/to\/|(?:^|\/)your[-_]?(?:image|photo|picture)s?[^/]*$/i.test(target);
}

function pictureFolder({ site }: RuleContext): string {
  return `${site.config.staticDirs[0] ?? 'static'}/images`;
}
