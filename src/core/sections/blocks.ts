import type { Language } from '../messages/message.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { literal, parseStub, type Block } from './block.ts';
import { sectionKinds } from './catalogue.ts';
import type { SectionKind, SectionKindName } from './sectionKind.ts';

/** How a site words the heading of a section kind, and how far below the other sections it stands. */
export interface SectionWording {
  readonly heading: string;
  readonly depth: 0 | 1;
}

/**
 * A section as we offer it: its heading, a blank line, its stub; no line end after it. `level` is that of the report's
 * sections; photos stand one below. `stub` replaces the catalogue's, where more is known than the kind.
 */
export function sectionBlock(
  kind: SectionKind,
  language: Language,
  level: number,
  wording: Partial<SectionWording> = {},
  stub: Block = parseStub(kind.words[language].stub),
): Block {
  const marks = '#'.repeat(Math.min(6, level + (wording.depth ?? kind.depth)));
  return [literal(`${marks} ${wording.heading ?? kind.words[language].heading}\n\n`), ...stub];
}

/**
 * The sections that a new report begins with, a blank line between them; no line end after the last. `stubs` replaces
 * those of the catalogue.
 */
export function skeletonBlock(
  language: Language,
  level: number,
  wording: ReadonlyMap<SectionKindName, SectionWording> = new Map(),
  stubs: Readonly<Partial<Record<SectionKindName, Block | undefined>>> = {},
): Block {
  return sectionKinds
    .filter(({ scaffolded }) => scaffolded)
    .flatMap((kind, index) => [
      ...(index === 0 ? [] : [literal('\n\n')]),
      ...sectionBlock(kind, language, level, wording.get(kind.name), stubs[kind.name]),
    ]);
}

/** How our own scaffold words the H1: as the seed does in Vietnamese, as the internship template does in English. */
export const titleForms: Readonly<Record<Language, string>> = {
  en: 'Summary Report: {name}',
  vi: 'Bài thu hoạch {name}',
};

/** The front matter of a report, as the scaffold writes it; no line end after it. */
export function frontMatterBlock(language: Language): Block {
  const { title } = words[language];
  return parseStub(
    `---\ntitle: "${title}"\ndate: ‹YYYY-MM-DD›\nweight: ‹1›\nchapter: false\npre: " <b> ‹4.1.› </b> "\n---`,
  );
}

/** A block on offer, with the words that find it. */
export interface OfferedBlock {
  /** That of the section kind, or what the block is. */
  readonly name: SectionKindName | 'speaker' | 'image' | 'figure' | 'skeleton' | 'front-matter' | 'report';
  /** What a list shows: the heading, or what the block is. */
  readonly label: Readonly<Record<Language, string>>;
  /** What is typed to find it: words joined by hyphens, lower case, the usual one first; Vietnamese also with marks. */
  readonly prefixes: Readonly<Record<Language, readonly string[]>>;
  /** The block; `level` is that of the report's sections. No line end after it. */
  readonly block: (language: Language, level: number) => Block;
}

const words = {
  en: {
    title: '‹Event name›',
    image: '![‹Describe the photo›](/images/‹4-EventParticipated/photo.jpg›)',
    figure:
      '{{< figure src="/images/‹4-EventParticipated/photo.jpg›" alt="‹Describe the photo›" caption="‹Caption›" >}}',
  },
  vi: {
    title: '‹Tên sự kiện›',
    image: '![‹Mô tả bức ảnh›](/images/‹4-EventParticipated/anh.jpg›)',
    figure: '{{< figure src="/images/‹4-EventParticipated/anh.jpg›" alt="‹Mô tả bức ảnh›" caption="‹Chú thích›" >}}',
  },
} satisfies Record<Language, Record<string, string>>;

/** What is typed in Vietnamese for a section. */
const vietnamese: Readonly<Record<SectionKindName, string | undefined>> = {
  info: 'thông-tin',
  objectives: 'mục-tiêu',
  speakers: 'diễn-giả',
  agenda: 'chương-trình',
  highlights: 'điểm-nổi-bật',
  takeaways: 'điểm-rút-ra',
  application: 'ứng-dụng',
  experience: 'trải-nghiệm',
  photos: 'hình-ảnh',
  conclusion: 'kết-luận',
};

/** Every block on offer: the sections in the catalogue's order, what goes into them, the whole report. */
export const offeredBlocks: readonly OfferedBlock[] = [
  ...sectionKinds.map((kind): OfferedBlock => ({
    name: kind.name,
    label: { en: kind.words.en.heading, vi: kind.words.vi.heading },
    prefixes: prefixes(kind.name, vietnamese[kind.name] ?? kind.name),
    block: (language, level) => sectionBlock(kind, language, level),
  })),
  offered('speaker', { en: 'Speaker', vi: 'Một diễn giả' }, 'một-diễn-giả', (language) => speakerEntry(language)),
  offered('image', { en: 'Image', vi: 'Ảnh' }, 'ảnh', (language) => parseStub(words[language].image)),
  offered('figure', { en: 'Image with a caption', vi: 'Ảnh có chú thích' }, 'ảnh-có-chú-thích', (language) =>
    parseStub(words[language].figure),
  ),
  offered('skeleton', { en: 'All sections', vi: 'Tất cả các mục' }, 'các-mục', (language, level) =>
    skeletonBlock(language, level),
  ),
  offered('front-matter', { en: 'Front matter', vi: 'Phần đầu trang (front matter)' }, 'đầu-trang', (language) =>
    frontMatterBlock(language),
  ),
  offered('report', { en: 'Event report', vi: 'Bài thu hoạch sự kiện' }, 'bài-thu-hoạch', (language, level) => [
    ...frontMatterBlock(language),
    ...parseStub(`\n\n# ${titleForms[language].replace('{name}', words[language].title)}\n\n`),
    ...skeletonBlock(language, level),
  ]),
];

function offered(
  name: OfferedBlock['name'],
  label: OfferedBlock['label'],
  typed: string,
  block: OfferedBlock['block'],
): OfferedBlock {
  return { name, label, prefixes: prefixes(name, typed), block };
}

function prefixes(name: string, typed: string): OfferedBlock['prefixes'] {
  return { en: [`event-${name}`, name], vi: [foldWithoutMarks(typed), typed] };
}

/** One entry of a speakers section: that section's stub. */
function speakerEntry(language: Language): Block {
  return parseStub(sectionKinds.find(({ name }) => name === 'speakers')?.words[language].stub ?? '');
}
