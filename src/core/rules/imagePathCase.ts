import { defineRule } from '../check/rule.ts';
import { resolveImage } from '../site/imageTarget.ts';
import { imagesToCheck, pointTo } from './shared/imagePathFixes.ts';

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
  },
  *check(context) {
    for (const image of imagesToCheck(context.report)) {
      const resolved = resolveImage(image.target, context.page, context.site);
      if (resolved.kind !== 'wrong-case') continue;
      const fixes = resolved.paths.flatMap((path) => pointTo(path, image, context));
      yield {
        messageId: 'differs',
        range: image.targetRange,
        data: { actual: resolved.paths[0] ?? '' },
        fixes: resolved.paths.length === 1 ? fixes.map((fix) => ({ ...fix, safe: true, preferred: true })) : fixes,
      };
    }
  },
});
