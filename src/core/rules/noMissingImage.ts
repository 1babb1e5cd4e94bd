import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { isTemplateTarget, type Image } from '../images/image.ts';
import { sharePageAt } from '../images/sharePage.ts';
import { misspelling } from '../imageTargets/imageSpelling.ts';
import { resolveImage } from '../imageTargets/imageTarget.ts';
import { pictureFolder } from '../imageTargets/pictureFolder.ts';
import { textOf } from '../text/offsetRange.ts';
import { changeWritten, imagesToCheck, pointToNearest } from './shared/imagePathFixes.ts';

type Found = Finding<'missing' | 'astray' | 'template' | 'empty' | 'expression' | 'local' | 'page'>;

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
    astray: {
      en: "This picture does not exist: counted from the page's address, this path leads to {address}.",
      vi: 'Không có hình này: tính từ địa chỉ của trang, đường dẫn này chỉ đến {address}.',
    },
    template: {
      en: "This is still the template's example, not a picture: write the path of yours here.",
      vi: 'Đây vẫn là đường dẫn ví dụ của mẫu, không phải hình: hãy ghi đường dẫn hình của bạn.',
    },
    empty: { en: 'This picture has no path.', vi: 'Hình này chưa có đường dẫn.' },
    expression: {
      en: 'Hugo leaves {code} as it is in a report: write the path itself.',
      vi: 'Trong bài, Hugo để nguyên {code} chứ không thay: hãy ghi thẳng đường dẫn.',
    },
    local: {
      en: 'This file is only on your computer: copy the picture into {folder}.',
      vi: 'Tệp này chỉ có trên máy của bạn: hãy chép hình vào {folder}.',
    },
    page: {
      en: 'This is a page of {service} with the picture on it, not the picture itself: save the picture in {folder}.',
      vi: 'Đây là trang của {service} có hiện tấm hình chứ không phải chính tấm hình: hãy lưu hình vào {folder}.',
    },
  },
  *check(context) {
    for (const image of imagesToCheck(context.report)) yield* findProblem(image, context);
  },
});

function* findProblem(image: Image, context: RuleContext): Iterable<Found> {
  const { page, site } = context;
  const range = image.target === '' ? image.range : image.targetRange;
  const resolved = resolveImage(image.target, page, site);
  if (resolved.kind === 'empty') yield { messageId: 'empty', range };
  if (resolved.kind === 'expression') {
    const [code = ''] = /\{\{?[^}]*\}{0,2}/.exec(image.target) ?? [];
    yield { messageId: 'expression', range, data: { code }, fixes: pointToNearest(image, context) };
  }
  if (resolved.kind === 'local') {
    yield {
      messageId: 'local',
      range,
      data: { folder: pictureFolder(page, site) },
      fixes: pointToNearest(image, context),
    };
  }
  if (resolved.kind === 'external') yield* findSharePage(image, context);
  // What is only misspelt is the business of portable-image-path.
  if (resolved.kind !== 'missing' || misspelling(image, page, site) !== undefined) return;
  if (isTemplateTarget(image.target)) yield { messageId: 'template', range, scope: image.range };
  else yield { ...whatIsMissing(image, resolved.expected, context), range, fixes: pointToNearest(image, context) };
}

/** Nobody who writes `../images/a.png` thinks of `static/vi/images/a.png`. */
function whatIsMissing(
  { target }: Image,
  expected: string,
  { site }: RuleContext,
): Pick<Finding<'missing' | 'astray'>, 'messageId' | 'data'> {
  const folder = site.config.staticDirs.find((each) => expected.startsWith(`${each}/`));
  return /^\s*\.\.[\\/]/.test(target) && folder !== undefined
    ? { messageId: 'astray', data: { address: expected.slice(folder.length) } }
    : { messageId: 'missing', data: { expected } };
}

function* findSharePage(image: Image, context: RuleContext): Iterable<Found> {
  const shared = sharePageAt(image.target);
  if (shared === undefined) return;
  const { service, pictureAt } = shared;
  const data = { service, folder: pictureFolder(context.page, context.site) };
  const written = textOf(context.report.text, image.targetRange);
  const fixes = changeWritten(image, pictureAt?.(written) ?? written, context).map((fix) => ({
    ...fix,
    safe: true,
    preferred: true,
  }));
  yield { messageId: 'page', range: image.targetRange, data, fixes };
}
