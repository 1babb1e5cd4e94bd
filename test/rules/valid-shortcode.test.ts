import { strict as assert } from 'node:assert';
import { validShortcode } from '../../src/core/rules/validShortcode.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import type { Site } from '../../src/core/site/site.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, testRule } from './testRule.ts';

const learn: Partial<Site> = { config: { ...defaultHugoConfig, themes: ['themes/hugo-theme-learn'] } };

testRule(validShortcode, {
  valid: [
    {
      name: 'a pair, and what needs none',
      text: '{{% notice info %}}\nx\n{{% /notice %}}\n\n{{< figure src="/a.png" >}}\n',
    },
    {
      name: 'pairs in pairs',
      text: '{{% tab %}}{{% notice %}}x{{% /notice %}}{{% notice %}}y{{% /notice %}}{{% /tab %}}\n',
    },
    { name: 'pairs that cross, which Hugo does not mind', text: '{{% a %}}{{% b %}}x{{% /a %}}{{% /b %}}\n' },
    { name: 'a pair of both marks', text: '{{< notice >}}x{{% /notice %}}\n' },
    { name: 'one that closes itself', text: '{{% notice %}}{{< notice />}}{{% /notice %}}\n', site: learn },
    { name: 'one of which nobody knows whether it holds content', text: '{{% notice info %}}\n' },
    { name: 'a closing tag that may close the unknown one', text: '{{% a %}}{{% /a %}}{{% b %}}x{{% /a %}}\n' },
    { name: 'tags in comment marks', text: '{{</* notice >}} x */>}} {{%/* /notice */%}} {{%/**/%}}\n', site: learn },
    {
      name: 'values of all forms',
      text: '{{< a b c-d 1.5 "e >}} f" `g\n}}` >}}{{< h i="j\\"k" l=`m"` n=\'o\' p=/q?r=s t.u=“v” >}}\n',
    },
    { name: 'a tag of several lines', text: '{{< figure\n  src="/a.png"\n  alt="b"\n>}}\n' },
    { name: 'tags without spaces, and nested names', text: '{{<a>}}{{% /a%}}{{% ns/a %}}x{{%/ns/a%}}\n' },
    { name: 'what only looks like a tag', text: '{{ < notice >}} {{notice}} { {< x\n' },
    { name: 'odd forms, of which we say nothing', text: '{{< a \\"b\\" >}}{{< /a >}}{{< /a >}}\n' },
    { name: 'a bare value with a backslash', text: '{{< a bc=\\d >}}{{< /a >}}{{< /a >}}\n' },
    { name: 'a slash that ends nothing', text: '{{< a / b >}}{{< /a >}}{{< /a >}}\n' },
    { name: 'an inline shortcode', text: '{{< a.inline >}}{{ .Page.Title }}{{< /a.inline >}}\n' },
    {
      name: "a figure with an end, where the site's own template may hold something",
      text: '{{< figure src="/a.png" />}} {{< figure src="/a.png" >}}x{{< /figure >}}\n',
      site: { hugoTemplates: { markdown: 'none', figure: 'own', link: 'none' } },
    },
    { name: 'spaces of all kinds in quotes, and outside of tags', text: '{{< a "b\u00a0c" >}}\u00a0{{\u00a0< x\n' },
    { name: 'fields of the front matter', text: '---\ntitle: "{{% /notice %}}"\n---\nx\n' },
    { name: 'a folder that is no site of Hugo', text: '{{% /notice %}}\n', site: { isHugo: false } },
  ],
  invalid: [
    {
      name: 'one that is closed elsewhere',
      text: '<|{{% notice info %}}|>\nx\n\n{{% notice tip %}}\ny\n{{% /notice %}}\n',
      problems: ['unclosed'],
      messages: ['Nothing closes {{% notice %}}, so Hugo cannot build the site: write {{% /notice %}} where it ends.'],
      fixTitles: ['Write {{% /notice %}} after this paragraph'],
      preferred: '',
      fixed: '{{% notice info %}}\nx\n{{% /notice %}}\n\n{{% notice tip %}}\ny\n{{% /notice %}}\n',
    },
    {
      name: 'one before a block of its own, of which only you know how much belongs to it',
      text: '<|{{% notice %}}|>\n\n- a\n- b\n\nc\n',
      site: learn,
      problems: ['unclosed'],
      fixed: '{{% notice %}}\n\n- a\n- b\n{{% /notice %}}\n\nc\n',
    },
    {
      name: 'one before a paragraph with its list, and before a heading',
      text: 'x\n\n<|{{% expand "More" %}}|>\nBring:\n- a {{< figure src="/a.png" >}}\n- b\n### Next\n',
      site: learn,
      problems: ['unclosed'],
      fixed: 'x\n\n{{% expand "More" %}}\nBring:\n- a {{< figure src="/a.png" >}}\n- b\n{{% /expand %}}\n### Next\n',
    },
    {
      name: 'one in a line',
      text: 'a <|{{% notice %}}|> b\n',
      site: learn,
      problems: ['unclosed'],
      fixed: 'a {{% notice %}} b {{% /notice %}}\n',
    },
    {
      name: 'one before code, which stays whole',
      text: '<|{{< highlight go >}}|>\n```\na\n\nb\n```\n',
      problems: ['unclosed'],
      fixed: '{{< highlight go >}}\n```\na\n\nb\n```\n{{< /highlight >}}\n',
    },
    {
      name: 'one that holds nothing',
      text: '<|{{% notice %}}|>\n\n### Next\n',
      site: learn,
      problems: ['unclosed'],
      fixTitles: [],
    },
    {
      name: 'one in an entry of a list',
      text: '- <|{{% notice %}}|> a\n',
      site: learn,
      problems: ['unclosed'],
      fixTitles: [],
    },
    {
      name: 'one inside a pair',
      text: '{{< tab >}}\n<|{{< notice >}}|>\nx\n{{< /tab >}}\n{{< notice />}}\n',
      problems: ['unclosed'],
      fixed: '{{< tab >}}\n{{< notice >}}\nx\n{{< /notice >}}\n{{< /tab >}}\n{{< notice />}}\n',
    },
    {
      name: "one of Hugo's own, and one of the theme",
      text: '<|{{< highlight go >}}|>\nx\n<|{{% notice %}}|>\n',
      site: learn,
      problems: ['unclosed', 'unclosed'],
    },
    {
      name: "all that the theme's successor has",
      text: '<|{{% expand "x" %}}|>\ny\n<|{{< mermaid >}}|>\n<|{{% notice %}}|>\n',
      site: { config: { ...defaultHugoConfig, themes: ['hugo-theme-relearn'] } },
      problems: ['unclosed', 'unclosed', 'unclosed'],
    },
    {
      name: 'one in code, which Hugo fills in all the same',
      text: '```\n<|{{% notice %}}|>\n```\n',
      site: learn,
      problems: ['unclosed'],
      fixTitles: [],
    },
    {
      name: 'one whose end is in comment marks',
      text: '<|{{% notice %}}|> x {{%/* /notice */%}}\n',
      site: learn,
      problems: ['unclosed'],
    },
    {
      name: 'a closing tag alone, and one too many',
      text: '<|{{% /tip %}}|>\n\n{{% notice %}}x{{% /notice %}} <|{{< /notice >}}|>\n',
      problems: ['unopened', 'unopened'],
      messages: [
        'Nothing is open for {{% /tip %}} to close, so Hugo cannot build the site: write {{% tip %}} before it, or remove it.',
        'Nothing is open for {{< /notice >}} to close, so Hugo cannot build the site: write {{< notice >}} before it, or remove it.',
      ],
      fixTitles: ['Remove {{% /tip %}}'],
      preferred: '',
      fixed: '{{% notice %}}x{{% /notice %}}\n',
    },
    {
      name: 'one too many, which nothing before it can be meant with',
      text: '{{< figure src="/a.png" >}} {{% a %}}x{{% /a %}} <|{{% /a %}}|>\n',
      problems: ['unopened'],
    },
    {
      name: 'no tag of which nobody knows whether it must be closed',
      text: '{{% tab %}}{{% b %}}x{{% /tab %}} {{% c %}} <|{{% /tip %}}|>\n',
      problems: ['unopened'],
    },
    {
      name: 'two that have nothing to do with one another',
      text: '<|{{% notice %}}|> x <|{{% /tip %}}|>\n',
      site: learn,
      problems: ['unclosed', 'unopened'],
    },
    {
      name: 'a misspelt closing tag, told once',
      text: '{{% notice info %}}\nx\n<|{{% /notic %}}|>\n',
      site: learn,
      problems: ['unopened'],
      fixTitles: ['Change notic to notice'],
      preferred: 'Change notic to notice',
      fixed: '{{% notice info %}}\nx\n{{% /notice %}}\n',
    },
    {
      name: 'a misspelt opening tag',
      text: '{{% notcie info %}}\nx\n<|{{% /notice %}}|>\n',
      site: learn,
      problems: ['unopened'],
      preferred: 'Change notcie to notice',
      fixed: '{{% notice info %}}\nx\n{{% /notice %}}\n',
    },
    {
      name: 'two names, of which nobody knows which is misspelt',
      text: '{{% Callout %}}\nx\n<|{{% /callout %}}|>\n',
      problems: ['unopened'],
      fixTitles: ['Change callout to Callout', 'Change Callout to callout'],
      preferred: '',
    },
    {
      name: 'an end that is cut short, or another',
      text: '<|{{< figure src="/a.png" >|>\n',
      problems: ['unended'],
      messages: ['This shortcode does not end, so Hugo cannot build the site: write >}} after it.'],
      fixTitles: ['End it with >}}'],
      preferred: 'End it with >}}',
      fixed: '{{< figure src="/a.png" >}}\n',
    },
    {
      name: 'braces alone',
      text: '<|{{% notice info }}|>\nx\n',
      problems: ['unended'],
      fixed: '{{% notice info %}}\nx\n',
    },
    {
      name: 'an end with spaces in it',
      text: '<|{{% notice info % }}|>\nx\n',
      problems: ['unended'],
      fixed: '{{% notice info %}}\nx\n',
    },
    {
      name: 'braces apart from each other',
      text: '<|{{< a "b" > } }|> x\n',
      problems: ['unended'],
      fixed: '{{< a "b" >}} x\n',
    },
    {
      name: 'the end of the other mark',
      text: '<|{{< a "b" %}}|> x\n',
      problems: ['unended'],
      fixed: '{{< a "b" >}} x\n',
    },
    {
      name: 'no end at all, where the next lines are read as values',
      text: '<|{{% notice info|>  \nMột, hai\n{{% /notice %}}\n',
      problems: ['unended'],
      fixed: '{{% notice info %}}  \nMột, hai\n{{% /notice %}}\n',
    },
    { name: 'no end, at the end of the page', text: 'x <|{{< a|>', problems: ['unended'], fixed: 'x {{< a >}}' },
    { name: 'a tag that only begins', text: 'x <|{{%|>', problems: ['unended'], fixTitles: [] },
    {
      name: 'a closing tag with a value',
      text: '{{% notice info %}}\nx\n{{% /notice <|"info"|> %}} y\n',
      problems: ['closing'],
      messages: ['Nothing may follow the name of a closing shortcode, or Hugo cannot build the site: remove “"info"”.'],
      preferred: 'Remove “"info"”',
      fixed: '{{% notice info %}}\nx\n{{% /notice %}} y\n',
    },
    { name: 'a closing tag with words and no end', text: '{{< a >}}x{{< /a <|và b|>\n', problems: ['closing'] },
    { name: 'a comment that does not end', text: '<|{{</* notice >}}|>\nx\n', problems: ['unended'] },
    {
      name: 'a character that needs quotes',
      text: '{{< youtube abc<|?|>t=1 >}}\n',
      problems: ['character'],
      messages: ['Without quotation marks “?” keeps Hugo from building the site: put the whole value in "…".'],
      fixTitles: [],
    },
    {
      name: 'a character before other values',
      text: '{{< youtube abc<|?|>t="1" u=\\v >}}\n',
      problems: ['character'],
    },
    { name: 'a character that could begin the end', text: '{{< a b <|>|>c >}}\n', problems: ['character'] },
    { name: 'typographic quotes', text: '{{% notice <|“|>x” %}}\n', problems: ['character'] },
    { name: 'a tag inside a tag', text: '{{< a <|{|>{< b >}} >}}\n', problems: ['character'] },
    {
      name: 'a quotation mark that nothing closes',
      text: '{{< figure src=<|"/a.png >}}|>\nx\n',
      problems: ['quote'],
      messages: ['Nothing closes " on this line, so Hugo cannot build the site: write it after the value too.'],
      fixed: '{{< figure src="/a.png" >}}\nx\n',
    },
    {
      name: 'a quotation mark that nothing closes, without spaces',
      text: '{{% notice title=<|"x%}}|>\n',
      problems: ['quote'],
      fixed: '{{% notice title="x"%}}\n',
    },
    {
      name: 'a quotation mark that nothing closes, of whose value nobody knows the end',
      text: '{{< figure src=<|"/a.png >}} x|>\n',
      problems: ['quote'],
      fixTitles: [],
    },
    { name: 'a backtick that nothing closes', text: '{{< a <|`b|>\nx\n', problems: ['quote'], fixTitles: [] },
    {
      name: 'values with and without names',
      text: '{{% notice info <|title="x"|> %}}y{{% /notice %}}\n',
      problems: ['mixed'],
      fixTitles: [],
    },
    {
      name: 'an end that is read as part of the value',
      text: '{{< figure src=<|/a.png>}}|>\nx\n',
      problems: ['space'],
      fixed: '{{< figure src=/a.png >}}\nx\n',
    },
    {
      name: 'an end as in HTML that is read as part of a path',
      text: '{{< figure src=<|/a.png/>}}|>\nx\n',
      problems: ['space'],
      fixTitles: ['End it with >}}'],
      fixed: '{{< figure src=/a.png >}}\nx\n',
    },
    {
      name: "an end as in HTML, which Hugo's own do not have",
      text: '{{< figure src="/a.png" <|/|>>}}\n\n{{< youtube abc <|/|> >}}\n',
      problems: ['needless', 'needless'],
      messages: [
        'Nothing needs to close figure, and with “/” Hugo cannot build the site: remove it.',
        'Nothing needs to close youtube, and with “/” Hugo cannot build the site: remove it.',
      ],
      preferred: 'Remove /',
      fixed: '{{< figure src="/a.png" >}}\n\n{{< youtube abc >}}\n',
    },
    {
      name: 'a closing tag of what holds nothing, and pairs that cross, which Hugo does not mind',
      text: '{{% a %}}{{% b %}}x{{% /a %}}{{% /b %}}\n{{< figure src="/a.png" >}}<|{{< /figure >}}|>\n',
      problems: ['needless'],
      messages: ['Nothing needs to close figure, and with “{{< /figure >}}” Hugo cannot build the site: remove it.'],
      fixed: '{{% a %}}{{% b %}}x{{% /a %}}{{% /b %}}\n{{< figure src="/a.png" >}}\n',
    },
    {
      name: 'a closing tag of what holds nothing inside of a pair',
      text: '{{% notice %}}\n{{< figure src="/a.png" >}}\n<|{{< /figure >}}|>\n{{% /notice %}}\n',
      site: learn,
      problems: ['needless'],
      fixed: '{{% notice %}}\n{{< figure src="/a.png" >}}\n{{% /notice %}}\n',
    },
    {
      name: 'spaces that copying brought along, told once',
      text: '{{<<|\u00a0|>figure src="/a.png"\u00a0alt="x\u00a0y" >}}\n',
      problems: ['oddSpace'],
      messages: [
        'This is no ordinary space but one that copying brings along, so Hugo cannot build the site: type it anew.',
      ],
      preferred: 'Put an ordinary space here',
      fixed: '{{< figure src="/a.png" alt="x\u00a0y" >}}\n',
    },
    {
      name: 'such a space behind a value and behind the name of a closing tag',
      text: '{{% notice info<|\u202f|>%}}\nx\n{{% /notice\u00a0%}}\n',
      problems: ['oddSpace'],
    },
    {
      name: 'such a space behind the name of a closing tag',
      text: '{{% notice info %}}\nx\n{{% /notice<|\u00a0|>%}}\n',
      problems: ['oddSpace'],
      fixed: '{{% notice info %}}\nx\n{{% /notice %}}\n',
    },
    {
      name: 'the first that Hugo cannot read, since it reads no further',
      text: '{{% notice %}} {{< a b<|,|> >}} {{< c d, >}} {{% /tip %}}\n',
      site: learn,
      problems: ['character'],
    },
    {
      name: 'a section page',
      text: '<|{{% /notice %}}|>\n',
      path: 'content/4-EventParticipated/_index.md',
      problems: ['unopened'],
    },
  ],
});

describe('valid-shortcode', () => {
  it('selects the tag that it writes, to be moved', () => {
    const text = '{{% notice %}}\r\nx\r\n\r\ny\r\n';
    const [fix] = check(validShortcode, { name: 'open', text, site: learn }, text)[0]?.fixes ?? [];
    assert.ok(fix?.select);
    const { start, end } = fix.select;
    assert.equal(applyEdits(text, fix.edits).slice(start, end), '{{% /notice %}}');
  });
});
