import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { showPictures } from '../../src/editor/preview/showPictures.ts';

/** Finds what begins with `/images/`, as VS Code's preview would show it. */
const markdownIt = showPictures(new MarkdownIt({ html: true }), (target) =>
  target.startsWith('/images/') ? `webview:/static${target}` : undefined,
);

const cases: readonly { readonly name: string; readonly markdown: string; readonly html: string }[] = [
  {
    name: 'a picture in Markdown',
    markdown: '![Team](/images/a.png "Us")',
    html: '<p><img src="webview:/static/images/a.png" alt="Team" title="Us" data-src="/images/a.png"></p>\n',
  },
  {
    name: 'by reference',
    markdown: '![Team][t]\n\n[t]: /images/a.png',
    html: '<p><img src="webview:/static/images/a.png" alt="Team" data-src="/images/a.png"></p>\n',
  },
  {
    name: 'a picture elsewhere, as it was',
    markdown: '![Team](https://example.org/a.png)',
    html: '<p><img src="https://example.org/a.png" alt="Team"></p>\n',
  },
  {
    name: 'HTML in a line',
    markdown: "So <img alt=x src='/images/a.png' width=3> it was",
    html: "<p>So <img alt=x src='webview:/static/images/a.png' width=3> it was</p>\n",
  },
  {
    name: 'a block of HTML with two',
    markdown: '<div>\n<img src="/images/a.png">\n<img src="other.png">\n<img src=/images/b.png>\n</div>',
    html: '<div>\n<img src="webview:/static/images/a.png">\n<img src="other.png">\n<img src=webview:/static/images/b.png>\n</div>',
  },
  {
    name: 'none in a comment',
    markdown: '<!-- <img src="/images/a.png"> -->',
    html: '<!-- <img src="/images/a.png"> -->',
  },
  {
    name: "Hugo's figure with its caption",
    markdown: '{{< figure src="/images/a.png" caption="Cả nhóm <3" >}}',
    html: '<p><img src="webview:/static/images/a.png" data-src="/images/a.png" alt="Cả nhóm &lt;3"><br><em>Cả nhóm &lt;3</em></p>\n',
  },
  {
    name: 'a figure without a picture, as it was',
    markdown: '{{< figure caption="x" >}}',
    html: '<p>{{&lt; figure caption=&quot;x&quot; &gt;}}</p>\n',
  },
  {
    name: 'a figure that is not found, as Hugo would write it',
    markdown: 'a {{% figure src="b.png" alt="B" %}} c',
    html: '<p>a <img src="b.png" data-src="b.png" alt="B"> c</p>\n',
  },
  {
    name: 'no figure in code',
    markdown: '`{{< figure src="/images/a.png" >}}`',
    html: '<p><code>{{&lt; figure src=&quot;/images/a.png&quot; &gt;}}</code></p>\n',
  },
];

describe('pictures in the preview', () => {
  for (const { name, markdown, html } of cases) {
    it(`shows ${name}`, () => {
      assert.equal(markdownIt.render(markdown), html);
    });
  }

  it('shows the same when the tokens of a page are rendered again', () => {
    const tokens = markdownIt.parse('![a](/images/a.png)\n\n{{< figure src="/images/a.png" >}}', {});
    const first = markdownIt.renderer.render(tokens, markdownIt.options, {});

    assert.equal(markdownIt.renderer.render(tokens, markdownIt.options, {}), first);
  });
});
