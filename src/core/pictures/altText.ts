import type { Image } from '../images/image.ts';
import type { Language } from '../messages/message.ts';
import { waitingPictureWords } from '../sections/blocks.ts';
import { isPictureName } from '../imageTargets/fileIndex.ts';
import { decodePercent, pathPart } from '../imageTargets/imageTarget.ts';
import { fold, foldWithoutMarks } from '../text/fold.ts';
import { nameOf } from '../text/path.ts';

/** Words that say «a picture» and nothing about this one, without marks; a number behind them says no more. */
const emptyWords =
  /^(?:(?:alt|image|img|picture|photo|pic|screenshot|figure|hinh|anh|hinh anh|event (?:photo|image|picture)|event|su kien)s?[ #_-]*\d{0,3})$/;

/** What telephones and programs call pictures: «IMG_20251026_193322», «IMG-20251115-WA0007», «Screenshot 2025-10-26». */
const cameraName =
  /^(?:img|dsc[fn]?|pxl|mvimg|fb_img|received|screen ?shot|anh chup man hinh)[ _-]?\d[\d _.:~-]*(?:(?:wa|(?:at|luc) )[\d .:]+)?$/;

/** Words that stood there before the author came: the template's, other examples', and our own. */
const waitingWords = new Set([
  ...'alt text,image alt text,your alt text,description,image description,profile picture,your profile picture'.split(
    ',',
  ),
  ...'mo ta,mo ta anh,mo ta hinh,mo ta hinh anh,chu thich anh,tieu de anh,anh ho so,anh ho so cua ban,anh dai dien,anh dai dien cua ban'.split(
    ',',
  ),
  ...Object.values(waitingPictureWords).map(({ alt }) => foldWithoutMarks(alt)),
]);

/** What is wrong with the words that stand in for a picture; `undefined` when they say something about it. */
export function uselessAlt({
  alt,
  target,
}: Pick<Image, 'alt' | 'target'>): 'empty' | 'waiting' | 'nothing' | 'file' | undefined {
  const words = foldWithoutMarks(alt);
  if (words === '') return 'empty';
  if (waitingWords.has(words)) return 'waiting';
  if (emptyWords.test(words)) return 'nothing';
  // Marks that the file's name does not have are the author's: «Ảnh nhóm» and anh-nhom.jpg.
  const named = fold(alt);
  const file = fold(nameOf(decodePercent(pathPart(target))));
  const isFile =
    named === file || named === file.replace(/\.[^.]*$/, '') || (isPictureName(words) && !words.includes(' '));
  if (isFile) return 'file';
  return cameraName.test(words) ? 'nothing' : undefined;
}

const proposals: Readonly<Record<Language, (event: string, number: number) => string>> = {
  en: (event, number) => (event === '' ? `Photo ${number}` : `${event} – photo ${number}`),
  vi: (event, number) => (event === '' ? `Ảnh ${number}` : `${event} – ảnh ${number}`),
};

/** Words for the `number`th picture of an event, for the author to write over: «Cloud Day – photo 2». */
export function proposeAlt(event: string, number: number, language: Language): string {
  return proposals[language](event, number);
}
