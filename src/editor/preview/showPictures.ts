import type MarkdownIt from 'markdown-it';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import { readShortcodes, scanHtml } from '../../core/index.ts';

/** The address at which the preview shows a picture's target; `undefined` to leave it as it is. */
export type Locate = (target: string, environment: unknown) => string | undefined;

/** A figure longer than this is none; each `{{` is looked at once, so a page of them stays fast. */
const longestFigure = 2000;

/**
 * Has markdown-it show pictures where `locate` finds them: `![alt](path)`, `<img src>` and Hugo's `{{< figure >}}`, which
 * Markdown takes for text. VS Code keeps the tokens of a page between renderings, so what was written stays in
 * `data-src`, under the name that its own preview uses.
 */
export function showPictures(markdownIt: MarkdownIt, locate: Locate): MarkdownIt {
  const { rules } = markdownIt.renderer;
  const { image, html_block: block, html_inline: inline } = rules;
  rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const written = token?.attrGet('data-src') ?? token?.attrGet('src') ?? '';
    const address = locate(written, environment);
    if (address !== undefined) {
      token?.attrSet('src', address);
      token?.attrSet('data-src', written);
    }
    return image?.(tokens, index, options, environment, renderer) ?? renderer.renderToken(tokens, index, options);
  };
  rules.html_block = (tokens, index, ...rest) =>
    withLocatedTags(block?.(tokens, index, ...rest) ?? tokens[index]?.content ?? '', locate, rest[1]);
  rules.html_inline = (tokens, index, ...rest) =>
    withLocatedTags(inline?.(tokens, index, ...rest) ?? tokens[index]?.content ?? '', locate, rest[1]);
  markdownIt.inline.ruler.before('html_inline', 'hugo_figure', readFigure);
  rules['hugo_figure'] = (tokens, index, _options, environment) => {
    // Only `readFigure` writes it.
    const { src = '', alt, caption, title } = (tokens[index]?.meta ?? {}) as Figure;
    const escape = markdownIt.utils.escapeHtml;
    const words = [title, caption].filter((text) => text !== undefined && text !== '').join(' – ');
    const picture = `<img src="${escape(locate(src, environment) ?? src)}" data-src="${escape(src)}" alt="${escape(alt ?? caption ?? '')}">`;
    return words === '' ? picture : `${picture}<br><em>${escape(words)}</em>`;
  };
  return markdownIt;
}

/** What a `{{< figure >}}` says, by parameter. */
type Figure = Readonly<Partial<Record<'src' | 'alt' | 'caption' | 'title', string>>>;

const readFigure: RuleInline = (state, silent) => {
  if (!/^\{\{[<%]/.test(state.src.slice(state.pos, state.pos + 3))) return false;
  const [figure] = readShortcodes(state.src.slice(state.pos, Math.min(state.posMax, state.pos + longestFigure))).tags;
  if (figure?.range.start !== 0 || figure.name.toLowerCase() !== 'figure') return false;
  if (!figure.parameters.has('src')) return false;
  if (!silent) {
    const values = [...figure.parameters].map(([name, { value }]): [string, string] => [name, value]);
    const meta: Figure = Object.fromEntries(values);
    state.push('hugo_figure', 'img', 0).meta = meta;
  }
  state.pos += figure.range.end;
  return true;
};

function withLocatedTags(html: string, locate: Locate, environment: unknown): string {
  let shown = '';
  let end = 0;
  for (const { name, attributes } of scanHtml(html, 0, html.length).tags) {
    const source = name === 'img' ? attributes.get('src') : undefined;
    const address = source && locate(source.value, environment);
    if (source === undefined || address === undefined) continue;
    shown += html.slice(end, source.range.start) + address.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    end = source.range.end;
  }
  return shown + html.slice(end);
}
