import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validShortcode } from '../../src/core/rules/validShortcode.ts';
import { findShortcodeSlips } from '../../src/core/shortcodes/shortcodeSlips.ts';
import { readShortcodes } from '../../src/core/shortcodes/shortcodes.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check } from '../rules/testRule.ts';
import { build } from './hugo.ts';

/** Bodies in which we find something: Hugo must build none of them. */
const told = [
  '{{% notice info %}} a {{% notice tip %}} b {{% /notice %}}',
  '{{< tab >}}{{< notice >}} a {{< /tab >}}{{< notice />}}',
  '{{< highlight go >}} a',
  '```\n{{% notice %}}\n```\n{{% notice %}}{{% /notice %}}',
  '{{% notice %}} a {{%/* /notice */%}} {{% notice %}}{{% /notice %}}',
  '{{% /notice %}}',
  '{{% notice %}}{{% /notice %}} a {{% /notice %}}',
  '{{% notice %}} a {{% /notic %}}',
  '{{% notice %}} a {{% /notice info %}}',
  '{{% notice %}} a {{% /notice "info" %}}',
  '{{< show src="a" >',
  '{{< show src="a" }}',
  '{{< show src="a" %}}',
  '{{% notice info\nMột, hai\n{{% /notice %}}',
  '{{< show',
  '{{<\n',
  '{{</* show >}}',
  '{{< show a?b >}}',
  '{{< show “a” >}}',
  '{{< show {{< show >}} >}}',
  '{{< show src="a >}}\nb',
  '{{< show `a >}}',
  '{{< show a b="c" >}}',
  '{{< show b="c" "a" >}}',
  '{{< show src=/a>}} b',
  '{{< figure src="a" />}}',
  '{{< youtube abc / >}}',
  '{{< param title >}}{{< /param >}}',
  '{{% notice %}}{{< figure src="a" >}}{{< /figure >}}{{% /notice %}}',
  '{{<\u00a0show >}}',
  '{{< show "a"\u00a0>}}',
  '{{< show a=b\u202f>}}',
  '{{% notice %}} a {{% /notice\u00a0%}}',
];
/** Bodies that Hugo builds, however odd they are: we must find nothing. */
const built = [
  '{{% notice %}}{{% tab %}} a {{% /notice %}}{{% /tab %}}',
  '{{< notice >}} a {{% /notice %}}',
  '{{% tab %}}{{% /tab %}}{{% notice %}} a {{% /tab %}}',
  '{{< notice / >}}{{<notice>}}{{</notice>}}{{< notice >}}{{<\n/ notice >}}',
  '{{</* a */ b >}} */>}} {{%/**/%}}',
  '{{< show a b-c 1.5 "d >}}" `e\n}}` "f""g" >}}',
  '{{< show a="b\\"c" d=`e"` f=\'g\' h=/i?j=k l=m"n o=“p” >}}',
  '{{< show\n  a="b"\n>}}{{< show a="b"c="d" >}}',
  '{{< show \\"a\\" >}}{{< show a = "b" >}}{{< show \n\\\n>}}',
  '{{< show.inline />}} {{{< show >}}} {{ < show >}}',
  '{{< notice a="{{< show >}}" >}}{{< //notice >}}',
];
/** Bodies in which our fix mends all that there is. */
const mended = [
  '{{% notice info %}}\na\n\n{{% notice tip %}}\nb\n{{% /notice %}}\n',
  '{{< tab >}}\n{{< notice >}}\na\n{{< /tab >}}\n{{< notice />}}\n',
  '{{< highlight go >}}\n```\na\n\nb\n```\n',
  'a {{% notice %}} b\n\n{{% notice %}}{{% /notice %}}',
  'a\n\n{{% /notice %}}\n\nb\n',
];

describe('shortcodes, as Hugo reads them', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-shortcodes-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  before(() => {
    write('hugo.toml', 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n');
    write('layouts/_default/single.html', '{{ .Content }}');
    for (const name of ['notice', 'tab']) write(`layouts/shortcodes/${name}.html`, '<div>{{ .Inner }}</div>');
    write('layouts/shortcodes/show.html', '<i>{{ .Params }}</i>');
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const place = (body: string): readonly unknown[] => {
    write('content/a.md', `---\ntitle: x\n---\n${body}`);
    return findShortcodeSlips(readShortcodes(body), { withContent: new Set(['highlight']) });
  };

  for (const body of told) {
    it(`are no site where we say so: ${JSON.stringify(body)}`, () => {
      assert.notDeepEqual(place(body), []);
      assert.throws(() => build(root), /shortcode|comment must be closed/);
    });
  }
  for (const text of mended) {
    it(`are right after our fix: ${JSON.stringify(text)}`, () => {
      assert.notDeepEqual(place(text), []);
      const [problem, ...others] = check(validShortcode, { name: 'body', text }, text);
      assert.deepEqual(others, []);
      place(applyEdits(text, problem?.fixes[0]?.edits ?? []));
      build(root);
    });
  }
  for (const body of built) {
    it(`are right where they are built: ${JSON.stringify(body)}`, () => {
      assert.deepEqual(place(body), []);
      build(root);
    });
  }
});
