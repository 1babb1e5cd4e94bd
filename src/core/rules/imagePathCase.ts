import { defineRule } from '../check/rule.ts';
import { decodePercent, pathPart, resolveImage } from '../imageTargets/imageTarget.ts';
import type { Site } from '../site/site.ts';
import { nameOf } from '../text/path.ts';
import { changeTo, imagesToCheck } from './shared/imagePathFixes.ts';

/** Windows finds a picture in any letter case, so its author never sees that the published page does not. */
export const imagePathCase = defineRule({
  name: 'image-path-case',
  description: 'Require the path of a picture to have the letter case of its file.',
  severity: 'error',
  pages: ['report'],
  messages: {
    differs: {
      en: 'The file is called {actual}: the letter case differs, and the published page will not find it.',
      vi: 'Tên tệp là {actual}: chữ hoa và chữ thường không khớp, nên trang đã đăng sẽ không tìm thấy hình.',
    },
    folder: {
      en: 'Hugo publishes page folders in lower case: the published page finds this picture as {target}.',
      vi: 'Hugo đăng thư mục của các trang bằng chữ thường: trang đã đăng chỉ tìm thấy hình này với đường dẫn {target}.',
    },
    letters: {
      en: 'The file {actual} looks the same but stores its accents differently, and the published page will not find it.',
      vi: 'Tệp {actual} trông giống hệt nhưng dấu được mã hoá khác, nên trang đã đăng sẽ không tìm thấy hình.',
    },
  },
  *check(context) {
    for (const image of imagesToCheck(context.report)) {
      const resolved = resolveImage(image.target, context.page, context.site);
      if (resolved.kind !== 'wrong-case') continue;
      const [actual = ''] = resolved.paths;
      const [target = ''] = resolved.targets;
      const fixes = resolved.targets.map((each) => changeTo(each, image, context));
      yield {
        messageId: differenceOf(decodePercent(pathPart(image.target.trim())), target, actual, context.site),
        range: image.targetRange,
        data: { actual, target },
        fixes: fixes.length === 1 ? fixes.map((fix) => ({ ...fix, safe: true, preferred: true })) : fixes,
      };
    }
  },
});

function differenceOf(
  written: string,
  target: string,
  actual: string,
  { isHugo, config }: Site,
): 'differs' | 'folder' | 'letters' {
  if (written.normalize('NFC') === target.normalize('NFC')) return 'letters';
  const isOfPage = isHugo && !config.staticDirs.some((folder) => actual.startsWith(`${folder}/`));
  return isOfPage && nameOf(written) === nameOf(target) ? 'folder' : 'differs';
}
