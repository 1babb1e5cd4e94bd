import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { noTemplateText } from '../../src/core/rules/noTemplateText.ts';
import { contextFor, testRule } from './testRule.ts';

/** The only words of the template that are facts and nobody's prose: who spoke at its event. */
const shah = '**Jignesh Shah** – Director, Open Source Databases';
const liu = '**Erica Liu** – Sr. GTM Specialist, AppMod';
const effendi = '**Fabrianne Effendi** – Assc. Specialist SA, Serverless Amazon Web Services';

const front = '---\ntitle: "Cloud Day"\n---\n\n';
const rest = '\n### Nội dung nổi bật\n\n- Bàn về chi phí\n';

testRule(noTemplateText, {
  valid: [
    { name: "the author's own words", text: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư, AWS\n${rest}` },
    { name: 'one short line, which may be chance', text: `${front}### Diễn giả\n\n- ${shah}\n${rest}` },
    { name: 'a changed line', text: `${front}### Diễn giả\n\n- ${effendi}, Singapore\n- ${shah}, AWS\n${rest}` },
    {
      name: 'headings, which are meant to be kept',
      text: `${front}### Danh Sách Diễn Giả\n\n#### Compute Evolution\n${rest}`,
    },
    { name: 'code', text: `${front}\`\`\`\n${effendi}\n\`\`\`\n${rest}` },
    { name: 'the section page', text: `${front}- ${effendi}\n`, path: 'content/4-EventParticipated/_index.vi.md' },
  ],
  invalid: [
    {
      name: 'a line among others',
      text: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư\n- <|${effendi}|>\n- **Bình Võ** – CTO\n${rest}`,
      problems: ['one'],
      messages: ["This line is the template's, word for word: write what your event was like."],
      fixTitles: ['Delete this line of the template'],
      fixed: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư\n- **Bình Võ** – CTO\n${rest}`,
    },
    {
      name: 'a line in other case, with other emphasis, punctuation and articles',
      text: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư\n- <|_FABRIANNE effendi_: an Assc. specialist SA (serverless, the Amazon Web Services).|>\n${rest}`,
      problems: ['one'],
      fixed: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư\n${rest}`,
    },
    {
      name: 'neighbours as one',
      text: `${front}### Diễn giả\n\n- <|${shah}\n- ${liu}\n\n- ${effendi}|>\n\nVà anh Khang.\n${rest}`,
      problems: ['several'],
      messages: ["These 3 lines are the template's, word for word: write what your event was like."],
      fixTitles: ['Delete these 3 lines of the template'],
      fixed: `${front}### Diễn giả\n\nVà anh Khang.\n${rest}`,
    },
    {
      name: 'lines under headings of topics as one',
      text: `${front}### Diễn giả\n\n#### A\n\n- <|${shah}\n\n#### B\n\n- ${liu}|>\n\n### Nội dung nổi bật\n\n- <|${effendi}|>\n`,
      problems: ['several', 'one'],
      fixTitles: [],
    },
    {
      name: 'a whole section, which is not to be left empty',
      text: `${front}### Diễn giả\n\n- <|${shah}\n- ${liu}|>\n${rest}`,
      problems: ['several'],
      fixTitles: [],
    },
    {
      name: "a line with the author's words below it",
      text: `${front}### Diễn giả\n\n- <|${effendi}|>\n  - Nói về chi phí\n- **An Lê** – SA\n${rest}`,
      problems: ['one'],
      fixTitles: [],
    },
    {
      name: 'lines with a picture between them',
      text: `${front}### Diễn giả\n\n- <|${shah}\n\n![An](/images/an.jpg)\n\n- ${liu}|>\n\nVà anh Khang.\n${rest}`,
      problems: ['several'],
      fixTitles: [],
    },
    {
      name: 'a quote',
      text: `${front}### Cảm nhận\n\nHay.\n\n> <|${effendi}|>\n`,
      problems: ['one'],
      fixed: `${front}### Cảm nhận\n\nHay.\n`,
    },
    {
      name: 'the whole sample report, at its title',
      text: `${front}# <|Bài thu hoạch Cloud Day|>\n\n### Diễn giả\n\n${`- ${shah}\n- ${liu}\n`.repeat(10)}\n- Của tôi\n`,
      problems: ['whole'],
      messages: ["This is still the template's sample report: write what happened at your event."],
      fixTitles: [],
    },
  ],
});

describe('no-template-text', () => {
  const sample = `---\ntitle: "Event 4"\ndate: "\`r Sys.Date()\`"\nweight: 1\n---\n\n### Diễn giả\n\n${`- ${shah}\n`.repeat(20)}\n#### Một số hình ảnh\n\n* Thêm hình ảnh tại đây\n`;

  it('speaks alone of a page that is still the template', () => {
    assert.deepEqual(
      checkReport(contextFor({}, sample)).map(({ rule }) => rule),
      ['no-template-text'],
    );
  });
  it('speaks for valid-speaker of what it covers, and leaves it the rest', () => {
    const rulesFor = (entries: string) =>
      checkReport(contextFor({}, `${front}### Diễn giả\n\n${entries}${rest}`))
        .map(({ rule }) => rule)
        .filter((rule) => /template|speaker/.test(rule));
    assert.deepEqual(rulesFor(`- ${effendi}\n- **An Lê** – SA\n`), ['no-template-text']);
    assert.deepEqual(rulesFor('- **Erica Liu** – Guest\n- **An Lê** – SA\n'), ['valid-speaker']);
  });
});
