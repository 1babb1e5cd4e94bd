import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { setAlt } from '../images/editAlt.ts';
import type { Image } from '../images/image.ts';
import { state, type Message } from '../messages/message.ts';
import { proposeAlt, uselessAlt } from '../pictures/altText.ts';
import { fold } from '../text/fold.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { statedNames } from '../report/eventName.ts';
import type { Report } from '../report/report.ts';

const fixTitles = {
  propose: { en: 'Describe it: “{alt}”', vi: 'Ghi mô tả: “{alt}”' },
} satisfies Record<string, Message>;

const here: Message = { en: 'Nor does this one', vi: 'Hình này cũng vậy' };

/** So many pictures are told one by one; more of them have one cause, and are told once. */
const mostProblems = 3;

/** Words in place of a picture are read aloud to whoever cannot see it, and shown where it does not load. */
export const requireImageAlt = defineRule({
  name: 'require-image-alt',
  description: 'Require each picture to have words that say what it shows.',
  severity: 'information',
  pages: ['report'],
  messages: {
    empty: { en: 'Nothing says what this picture shows.', vi: 'Chưa có chữ nào cho biết hình này chụp gì.' },
    waiting: {
      en: '“{alt}” is still waiting to be replaced: say what this picture shows.',
      vi: '“{alt}” vẫn đang chờ được thay: hãy ghi hình này chụp gì.',
    },
    nothing: {
      en: '“{alt}” does not say what this picture shows.',
      vi: '“{alt}” chưa cho biết hình này chụp gì.',
    },
    file: {
      en: '“{alt}” is the name of the file: say what the picture shows.',
      vi: '“{alt}” là tên tệp: hãy ghi hình này chụp gì.',
    },
    same: {
      en: 'Several pictures are called “{alt}”: say what each one shows.',
      vi: 'Nhiều hình cùng ghi “{alt}”: hãy ghi riêng từng hình chụp gì.',
    },
    many: {
      en: '{count} pictures do not say what they show, this one first.',
      vi: 'Có {count} hình chưa cho biết chụp gì, hình đầu tiên ở đây.',
    },
  },
  *check(context) {
    const found = findUseless(context.report.images);
    const [first, ...others] = found;
    if (first === undefined) return;
    if (found.length <= mostProblems) {
      for (const { image, why } of found) {
        const isWeak = why !== 'empty' && why !== 'waiting';
        yield { ...toFinding(why, image, context, { alt: image.alt }), ...(isWeak && { severity: 'hint' as const }) };
      }
      return;
    }
    const related = others.map(({ image }) => ({ range: placeOf(image), statement: state(here) }));
    yield { ...toFinding('many', first.image, context, { count: found.length }), related };
  },
});

interface Useless {
  readonly image: Image;
  /** With words of the author's own it is a hint, in the last three. */
  readonly why: 'empty' | 'waiting' | 'nothing' | 'file' | 'same';
}

function findUseless(images: readonly Image[]): readonly Useless[] {
  const own = images.filter(({ form }) => form !== 'shortcode');
  const first = new Map<string, Image>();
  return own.flatMap((image): Useless[] => {
    // `<img alt="">` is how HTML says that a picture is there for decoration only.
    if (image.form === 'html' && image.alt === '' && image.altRange !== undefined) return [];
    const why = uselessAlt(image);
    if (why !== undefined) return [{ image, why }];
    const known = first.get(fold(image.alt));
    if (known === undefined) first.set(fold(image.alt), image);
    return known === undefined || known.target === image.target ? [] : [{ image, why: 'same' }];
  });
}

function toFinding(
  messageId: Useless['why'] | 'many',
  image: Image,
  context: RuleContext,
  data: Readonly<Record<string, string | number>>,
): Finding<Useless['why'] | 'many'> {
  return { messageId, data, range: placeOf(image), fixes: describe(image, context) };
}

/** The words, or the whole picture where there are none. */
function placeOf({ altRange, range }: Image): OffsetRange {
  return altRange === undefined || altRange.start === altRange.end ? range : altRange;
}

/** Its title says it best. Without one, none where nothing names the event: «Photo 1» would say no more. */
function describe(image: Image, { report }: RuleContext): readonly Fix[] {
  const alt = saidByTitle(image, report.images) ?? numbered(image, report);
  if (alt === undefined) return [];
  const { edit, select } = setAlt(report, image, alt);
  return [{ title: state(fixTitles.propose, { alt }), edits: [edit], select, preferred: true }];
}

/** The title of a picture, where it says of this one alone what it shows. */
function saidByTitle(image: Image, images: readonly Image[]): string | undefined {
  const { title, target } = image;
  const isSame = images.some((other) => {
    return other.target !== target && [other.alt, other.title].some((words) => fold(words) === fold(title));
  });
  return isSame || uselessAlt({ alt: title, target }) !== undefined ? undefined : title;
}

function numbered(image: Image, report: Report): string | undefined {
  const [event = ''] = statedNames(report);
  return event === '' ? undefined : proposeAlt(event, report.images.indexOf(image) + 1, report.language);
}
