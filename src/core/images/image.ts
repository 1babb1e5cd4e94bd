import type { OffsetRange } from '../text/offsetRange.ts';

/** A picture of the body. Ranges are half-open, in UTF-16 offsets of the page. */
export interface Image {
  /**
   * `markdown`: `![a](b.png)`. `reference`: `![a][b]`, whose target stands at the definition. `html`: `<img src>`.
   * `figure`: Hugo's own shortcode. `shortcode`: one of the theme's that shows pictures, `{{< gallery >}}`; where those
   * lie is the theme's business.
   */
  readonly form: 'markdown' | 'reference' | 'html' | 'figure' | 'shortcode';
  /** The whole of it, without a link around it. */
  readonly range: OffsetRange;
  /** Where the picture is, without escapes and entities; percent-encoding, query and fragment stay. */
  readonly target: string;
  /** Of the target as written, without quotes and angle brackets; empty where one would stand. */
  readonly targetRange: OffsetRange;
  /** What stands in for the picture, without marks; '' when nothing does. */
  readonly alt: string;
  /** `undefined` where there is no place for it yet. */
  readonly altRange: OffsetRange | undefined;
  /** Its title, `![](b.png "title")`, without escapes, entities and line ends; '' when it has none. */
  readonly title: string;
  /** True for `![a](/x y.png)`, which Markdown takes for text because of the space. */
  readonly hasBareSpace: boolean;
}

/** True for `path/to/your/image.jpg`, which templates have in the place of a path. */
export function isTemplateTarget(target: string): boolean {
  return /(?:^|\/)path\/to\/|(?:^|\/)your[-_]?(?:image|photo|picture)s?[^/]*$/i.test(target);
}
