import assert from 'node:assert/strict';
import { readOrientation } from '../../../src/core/pictures/metadata/exifOrientation.ts';
import { readPictureHead } from '../../../src/core/pictures/pictureHead.ts';
import { removeMetadata } from '../../../src/core/pictures/metadata/removeMetadata.ts';
import { exifSegment, heif, jpeg, png, secret, segment, webp } from './pictureBytes.ts';

const colours = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours');
const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\0\0');

const cases: readonly { readonly name: string; readonly bytes: Buffer; readonly clean: Buffer | undefined }[] = [
  { name: 'a JPEG that has none stays', bytes: jpeg(4, 3), clean: jpeg(4, 3) },
  { name: 'place and time of a photo go', bytes: jpeg(4, 3, [exifSegment(1)]), clean: jpeg(4, 3) },
  {
    name: 'colours stay; XMP, comments, Photoshop data and other signatures go',
    bytes: jpeg(4, 3, [
      colours,
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
      segment(0xfe, secret),
      segment(0xed, `Photoshop 3.0\0${secret}`),
      segment(0xe2, `MPF\0${secret}`),
      segment(0xeb, secret),
      adobe,
    ]),
    clean: jpeg(4, 3, [colours, adobe]),
  },
  { name: 'a video behind the photo goes', bytes: jpeg(4, 3, [], `ftypmp42 ${secret}`), clean: jpeg(4, 3) },
  { name: 'texts of a PNG go', bytes: png(3, 2, 1), clean: png(3, 2) },
  { name: 'what follows a PNG goes', bytes: Buffer.concat([png(3, 2), Buffer.from(secret)]), clean: png(3, 2) },
  { name: 'Exif and XMP of a WebP go', bytes: webp(20, 10, 1), clean: webp(20, 10) },
  { name: 'a HEIC is not known', bytes: heif('heic', 4, 3), clean: undefined },
  { name: 'a JPEG that breaks off is not known', bytes: jpeg(4, 3).subarray(0, -2), clean: undefined },
  { name: 'text is not known', bytes: Buffer.from('hello'), clean: undefined },
];

describe('metadata of a picture', () => {
  for (const { name, bytes, clean } of cases) {
    it(name, () => {
      const cleaned = removeMetadata(bytes);
      assert.deepEqual(cleaned && Buffer.from(cleaned), clean);
    });
  }

  for (const [name, make] of [
    ['JPEG', (orientation: number) => jpeg(40, 30, [exifSegment(orientation, orientation % 2 === 0)])],
    ['PNG', (orientation: number) => png(40, 30, orientation)],
    ['WebP', (orientation: number) => webp(40, 30, orientation)],
  ] as const) {
    it(`keeps how to turn a ${name}, and nothing else`, () => {
      for (let orientation = 2; orientation <= 8; orientation++) {
        const cleaned = Buffer.from(removeMetadata(make(orientation)) ?? []);
        assert.ok(cleaned.length > 0 && !cleaned.includes(secret));
        const start = cleaned.indexOf('MM\0*');
        assert.equal(readOrientation(cleaned.subarray(start)), orientation);
        assert.deepEqual(Buffer.from(removeMetadata(cleaned) ?? []), cleaned);
        const head = readPictureHead(cleaned);
        assert.equal(head.kind === 'picture' && head.orientation, name === 'JPEG' ? orientation : 1);
      }
    });
  }

  it('never throws and lets no secret through, wherever a file breaks off or a byte is wrong', () => {
    for (const whole of [jpeg(4, 3, [exifSegment(6), colours]), png(3, 2, 6), webp(20, 10, 6)]) {
      for (let end = 0; end < whole.length; end++) {
        removeMetadata(whole.subarray(0, end));
        const wrong = Buffer.from(whole);
        wrong[end] = 0xff;
        removeMetadata(wrong);
      }
    }
  });
});
