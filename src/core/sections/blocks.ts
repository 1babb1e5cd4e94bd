import type { Language } from '../messages/message.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { literal, parseStub, type Block } from './block.ts';
import { builtInCatalogue } from './catalogue.ts';
import type { SectionCatalogue, SectionKind, SectionKindName } from './sectionKind.ts';

/** How a site words the heading of a section kind, and how far below the other sections it stands. */
export interface SectionWording {
  readonly heading: string;
  readonly depth: 0 | 1;
  /** The heading of a second section of the kind, where it is another one. */
  readonly again?: string;
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
  { kinds }: SectionCatalogue,
  language: Language,
  level: number,
  wording: ReadonlyMap<SectionKindName, SectionWording> = new Map(),
  stubs: Readonly<Partial<Record<SectionKindName, Block | undefined>>> = {},
): Block {
  return kinds
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

/** What we write while the event's name is not known. */
export const waitingNames: Readonly<Record<Language, string>> = { en: 'Event name', vi: 'Tên sự kiện' };

/** What we write for a picture's words, and for the caption of a figure. */
export const waitingPictureWords: Readonly<Record<Language, { readonly alt: string; readonly caption: string }>> = {
  en: { alt: 'Describe the photo', caption: 'Caption' },
  vi: { alt: 'Mô tả bức ảnh', caption: 'Chú thích' },
};

/** The fields of the internship template, in its order. */
export const usualFields: readonly string[] = ['title', 'date', 'weight', 'chapter', 'pre'];

/** `date: ‹YYYY-MM-DD›`: a field of which nothing is known yet; no line end after it. */
export function waitingField(language: Language, field: string): Block {
  const day = '‹YYYY-MM-DD›';
  const values: Readonly<Record<string, string | undefined>> = {
    title: `"‹${waitingNames[language]}›"`,
    date: day,
    weight: '‹1›',
    chapter: 'false',
    pre: '" <b> ‹4.1.› </b> "',
    draft: '‹true›',
    publishdate: day,
    expirydate: day,
  };
  return parseStub(`${field}: ${values[field.toLowerCase()] ?? '‹›'}`);
}

/** Front matter with these fields; no line end after it. */
function frontMatterBlock(language: Language, fields: readonly string[]): Block {
  const lines = fields.flatMap((field): Block => [...waitingField(language, field), literal('\n')]);
  return [literal('---\n'), ...lines, literal('---')];
}

/** A block on offer, with the words that find it. */
export interface OfferedBlock {
  /** That of the section kind, or what the block is: `speaker`, `image`, `skeleton`, `front-matter`, `report`… */
  readonly name: string;
  /** What a list shows: the heading, or what the block is. */
  readonly label: Readonly<Record<Language, string>>;
  /** What is typed to find it: words joined by hyphens, lower case, the usual one first; Vietnamese also with marks. */
  readonly prefixes: Readonly<Record<Language, readonly string[]>>;
  /** The block; `level` is that of the report's sections. No line end after it. */
  readonly block: (language: Language, level: number) => Block;
}

/** A picture that we offer, whose path waits too. */
const waitingPaths: Readonly<Record<Language, string>> = {
  en: '/images/‹4-EventParticipated/photo.jpg›',
  vi: '/images/‹4-EventParticipated/anh.jpg›',
};

function imageStub(language: Language): string {
  return `![‹${waitingPictureWords[language].alt}›](${waitingPaths[language]})`;
}

function figureStub(language: Language): string {
  const { alt, caption } = waitingPictureWords[language];
  return `{{< figure src="${waitingPaths[language]}" alt="‹${alt}›" caption="‹${caption}›" >}}`;
}

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

/** Every block that is no section: what goes into sections, and the whole report with these `fields`. */
export function pieceBlocks(catalogue: SectionCatalogue, fields: readonly string[] = usualFields): OfferedBlock[] {
  return [
    ...speakerPieces(catalogue),
    offered('image', { en: 'Photo', vi: 'Một hình ảnh' }, 'ảnh', (language) => parseStub(imageStub(language))),
    offered('figure', { en: 'Photo with a caption', vi: 'Hình ảnh có chú thích' }, 'ảnh-có-chú-thích', (language) =>
      parseStub(figureStub(language)),
    ),
    offered('skeleton', { en: 'All sections', vi: 'Tất cả các mục' }, 'các-mục', (language, level) =>
      skeletonBlock(catalogue, language, level),
    ),
    offered('front-matter', { en: 'Front matter', vi: 'Phần đầu trang (front matter)' }, 'đầu-trang', (language) =>
      frontMatterBlock(language, fields),
    ),
    offered('report', { en: 'Event report', vi: 'Bài thu hoạch sự kiện' }, 'bài-thu-hoạch', (language, level) => [
      ...frontMatterBlock(language, fields),
      ...parseStub(`\n\n# ${titleForms[language].replace('{name}', `‹${waitingNames[language]}›`)}\n\n`),
      ...skeletonBlock(catalogue, language, level),
    ]),
  ];
}

/** Every block of ours: the sections in the catalogue's order, and the pieces. */
export const offeredBlocks: readonly OfferedBlock[] = [
  ...builtInCatalogue.kinds.map((kind): OfferedBlock => ({
    name: kind.name,
    label: { en: kind.words.en.heading, vi: kind.words.vi.heading },
    prefixes: prefixes(kind.name, vietnamese[kind.name] ?? kind.name),
    block: (language, level) => sectionBlock(kind, language, level),
  })),
  ...pieceBlocks(builtInCatalogue),
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
function speakerPieces({ kinds }: SectionCatalogue): OfferedBlock[] {
  const stubs = kinds.find(({ name }) => name === 'speakers')?.words;
  if (stubs === undefined) return [];
  const label = { en: 'Speaker', vi: 'Một diễn giả' };
  return [offered('speaker', label, 'một-diễn-giả', (language) => parseStub(stubs[language].stub))];
}
