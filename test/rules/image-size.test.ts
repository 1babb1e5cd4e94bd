import type { PictureHead } from '../../src/core/pictures/pictureHead.ts';
import type { Pictures } from '../../src/core/pictures/pictureFacts.ts';
import { imageSize } from '../../src/core/rules/imageSize.ts';
import { testRule, type ValidCase } from './testRule.ts';

type Format = Extract<PictureHead, { kind: 'picture' }>['format'];
const photo = (format: Format): PictureHead => ({ kind: 'picture', format, width: 4000, height: 3000, orientation: 1 });

/** A site with these files in `static/images`. */
function withPictures(
  files: Readonly<Record<string, { bytes: number; head: PictureHead } | undefined>>,
): Pick<ValidCase, 'site' | 'pictures'> {
  const pictures: Pictures = new Map(Object.entries(files).map(([name, facts]) => [`static/images/${name}`, facts]));
  return { site: { files: new Set(pictures.keys()) }, pictures };
}

const small = { bytes: 400_000, head: photo('jpg') };
const large = { bytes: 3_440_000, head: photo('jpg') };

testRule(imageSize, {
  valid: [
    { name: 'a photo of the usual size', text: '![a](/images/a.jpg)\n', ...withPictures({ 'a.jpg': small }) },
    {
      name: 'another spelling of the same ending',
      text: '![a](/images/a.JPEG)\n',
      ...withPictures({ 'a.JPEG': small }),
    },
    { name: 'a file that could not be read', text: '![a](/images/a.jpg)\n', ...withPictures({ 'a.jpg': undefined }) },
    { name: 'a file that nobody has looked at', text: '![a](/images/a.jpg)\n' },
    { name: 'a file that is not there', text: '![a](/images/b.jpg)\n', ...withPictures({ 'a.jpg': large }) },
    { name: 'a picture on the web', text: '![a](https://example.org/a.jpg)\n' },
    {
      name: 'a drawing that begins with comments',
      text: '![a](/images/a.svg)\n',
      ...withPictures({ 'a.svg': { bytes: 300, head: { kind: 'unknown' } } }),
    },
  ],
  invalid: [
    {
      name: 'a large photo',
      text: '![a](<|/images/a.jpg|>)\n',
      ...withPictures({ 'a.jpg': large }),
      problems: ['large'],
      messages: ['a.jpg has 3.4 MB, and readers with a slow connection wait for it: shrink it.'],
    },
    {
      name: 'several large photos, once',
      text: '![a](<|/images/a.jpg|>) ![b](/images/b.jpg) ![c](/images/c.jpg) ![a](/images/a.jpg)\n',
      ...withPictures({ 'a.jpg': large, 'b.jpg': large, 'c.jpg': small }),
      problems: ['severalLarge'],
      messages: ['2 pictures of this report are large, 6.9 MB together: shrink them.'],
    },
    {
      name: "a phone's own format, under any name",
      text: '![a](<|/images/a.heic|>) ![b](<|/images/b.jpg|>)\n',
      ...withPictures({ 'a.heic': { ...large, head: photo('heic') }, 'b.jpg': { ...small, head: photo('heic') } }),
      problems: ['format', 'format'],
      messages: [
        'Most browsers do not show HEIC pictures: save a.heic as JPEG.',
        'Most browsers do not show HEIC pictures: save b.jpg as JPEG.',
      ],
    },
    {
      name: 'a name that says another format',
      text: '![a](<|/images/a.jpg|>)\n',
      ...withPictures({ 'a.jpg': { ...small, head: photo('png') } }),
      problems: ['ending'],
      messages: ['a.jpg is a PNG picture: its name should end in .png.'],
    },
    {
      name: 'files that are no pictures',
      text: '![a](<|/images/a.png|>) ![b](<|/images/b.png|>) ![c](<|/images/c.png|>) ![d](<|/images/d.png|>)\n',
      ...withPictures({
        'a.png': { bytes: 0, head: { kind: 'empty' } },
        'b.png': { bytes: 130, head: { kind: 'pointer' } },
        'c.png': { bytes: 9000, head: { kind: 'html' } },
        'd.png': { bytes: 9000, head: { kind: 'unknown' } },
      }),
      problems: ['empty', 'pointer', 'html', 'unknown'],
      severities: ['warning', 'warning', 'warning', 'warning'],
    },
  ],
});
