import { strict as assert } from 'node:assert';
import { sectionLanguage } from '../../src/core/rules/sectionLanguage.ts';
import { formatStatement } from '../../src/core/messages/message.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import type { Site } from '../../src/core/site/site.ts';
import { bilingual, siteOf } from '../core/siteOf.ts';
import { check, defaultPath, testRule } from './testRule.ts';

const front = '---\ntitle: "Cloud Day"\n---\n\n';
const prose = 'Chúng tôi nghe ba bài nói về chi phí, rồi cùng nhau tính hóa đơn của một dịch vụ nhỏ trong giờ nghỉ.\n';
const english =
  'We heard three talks about costs, and then reckoned up the bill of a small service in the break together.\n';
const path = 'content/4-EventParticipated/4.4-Event4/_index.md';
/** What the report says in one language all through. */
const whole = {
  en: `## Event Objectives\n\n${english}\n## Key Takeaways\n\n- We learned that most of the bill comes from what nobody has turned off.\n- An alarm on the first day would have told us, and it costs nothing.\n`,
  vi: `## Mục tiêu sự kiện\n\n${prose}\n## Những gì học được\n\n- Phần lớn hóa đơn là của những thứ không ai tắt.\n- Một cảnh báo từ ngày đầu đã có thể cho chúng tôi biết, và không tốn gì.\n`,
};
const sites = { site: { config: bilingual } };
const named: Site['configuration'] = { ...defaultConfiguration, languages: ['en', 'vi'] };
const sibling = (text: string) => ({
  site: siteOf({ 'content/4-EventParticipated/4.1-Event1/_index.vi.md': text, [defaultPath]: '' }),
});

testRule(sectionLanguage, {
  valid: [
    { name: 'headings in its language', text: `${front}### Mục tiêu\n\n${prose}\n### Diễn giả\n\n- An\n` },
    { name: 'headings in both languages', text: `${front}### Bài học chính (Key Takeaways)\n\n${prose}` },
    { name: 'the other way round', text: `${front}### Key Takeaways – Bài học chính\n\n${prose}` },
    {
      name: 'words used in both',
      text: `${front}### Agenda\n\n${prose}\n### Event Timeline\n\nx\n\n### Speakers\n\n- An\n`,
    },
    {
      name: 'a page of which too little is written to tell',
      text: `${front}### Key Takeaways\n\n${english}`,
      ...sites,
    },
    { name: 'a page all in Vietnamese on a site that names no language', path, text: front + whole.vi },
    {
      name: 'a page in a language that is neither',
      path: path.replace('.md', '.fr.md'),
      text: front + whole.vi,
      ...sites,
    },
    { name: 'a page in its language', text: front + whole.vi, ...sites },
    { name: 'a page in its language, the other way round', path, text: front + whole.en, ...sites },
    {
      name: 'Vietnamese without marks',
      text: `${front}## Key\n\nTrong qua trinh thuc tap em da tham gia bon su kien, voi moi su kien la mot trai nghiem dang nho.\nCo the noi day la nhung kien thuc to lon, va em in lai de on tap, the nao cung it nhieu be ich.\n`,
      ...sites,
    },
    {
      name: 'translated headings over the titles of talks',
      text: `${front}## Mục tiêu sự kiện\n\n## Nội dung chính\n\n- How we are building our agents with Bedrock\n- What is new for your data, and how to use it\n- From zero to hero: the state of observability\n`,
      ...sites,
    },
    { name: 'an English page', path, text: `${front}### Key Takeaways\n\n${english}` },
    {
      name: 'a page of which a part is translated already',
      text: `${front}${whole.en}\n## Event Experience\n\n${prose}`,
      ...sites,
    },
    {
      name: 'mostly names and terms, which are English anywhere',
      text: `${front}## Services\n\n${english}${english}\n${'- Bedrock agents\n'.repeat(80)}`,
      ...sites,
    },
    { name: 'the title of a talk', text: `${front}### Application of GenAI in a hospital\n\n${prose}` },
    {
      name: 'a topic deeper down',
      text: `${front}### Mục tiêu\n\n${prose}\n### Nội dung chính\n\n#### Goals\n\nx\n`,
    },
    {
      name: 'more than sections in one heading',
      text: `${front}### Event Schedule & Networking\n\n${prose}`,
    },
    {
      name: 'a sentence',
      text: `${front}### Applying what three teams told us about large models in one day to work\n\n${prose}`,
    },
  ],
  invalid: [
    {
      name: 'the English report under the Vietnamese name, as one problem',
      text: (front + whole.en).replace('Event Objectives', '<|Event Objectives|>'),
      ...sites,
      problems: ['page'],
      messages: ['This page is still in English: translate it into Vietnamese.'],
      fixTitles: [],
    },
    {
      name: 'the Vietnamese report under the English name, where the configuration names the languages',
      path,
      text: (front + whole.vi).replace('Mục tiêu sự kiện', '<|Mục tiêu sự kiện|>'),
      site: { configuration: named },
      problems: ['page'],
      messages: ['This page is still in Vietnamese: translate it into English.'],
    },
    {
      name: 'the same without a heading',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\n${whole.en.replace(/^## .*\n/gm, '')}`,
      ...sites,
      problems: ['page'],
    },
    {
      name: 'the headings alone of a page of which half is translated',
      text: `${front}${whole.en.replace('Event Objectives', '<|Event Objectives|>')}\n## Event Experience\n\n${prose.repeat(4)}`,
      ...sites,
      problems: ['several'],
    },
    {
      name: 'an English heading',
      text: `${front}### Mục tiêu\n\n${prose}\n### <|Key Takeaways|>\n\n- Đo.\n`,
      problems: ['one'],
      messages: ['This heading is in English, the report is in Vietnamese.'],
      fixTitles: ['Write it as “Những điểm rút ra chính”'],
      fixed: `${front}### Mục tiêu\n\n${prose}\n### Những điểm rút ra chính\n\n- Đo.\n`,
    },
    {
      name: 'several, as one problem, and keeps how they are written',
      text: `${front}## 🎯 <|**1. Event Objectives**|> {#goals}\n\n${prose}\n## **2. Key Highlights:**\n\n- x\n\n## Applying to Work ##\n\n- x\n`
        .replace('🎯 <|**1.', '<|🎯 **1.')
        .replace('**|> {#goals}', '** {#goals}|>'),
      problems: ['several'],
      messages: ['3 headings are in English, the report is in Vietnamese.'],
      fixTitles: ['Write these headings in Vietnamese'],
      fixed: `${front}## 🎯 **1. Mục tiêu Sự kiện** {#goals}\n\n${prose}\n## **2. Điểm nổi bật chính:**\n\n- x\n\n## Ứng dụng vào công việc ##\n\n- x\n`,
    },
    {
      name: 'Vietnamese headings in an English report',
      path,
      text: `${front}### Event Objectives\n\n${english}\n### <|Những gì học được|>\n\n- Measure.\n`,
      problems: ['one'],
      fixed: `${front}### Event Objectives\n\n${english}\n### Key Takeaways\n\n- Measure.\n`,
    },
    {
      name: 'a heading that the other reports word',
      text: `${front}### Mục tiêu\n\n${prose}\n### <|Key Takeaways|>\n\n- Đo.\n`,
      ...sibling(`${front}### Điều học được\n\n${prose}\n### Mục đích\n\nx\n`),
      problems: ['one'],
      fixed: `${front}### Mục tiêu\n\n${prose}\n### Điều học được\n\n- Đo.\n`,
    },
    {
      name: 'a usual heading at another level',
      text: `${front}## Mục tiêu\n\n${prose}\n## Nội dung chính\n\nx\n\n### <|Key Takeaways|>\n\n- Đo.\n`,
      problems: ['one'],
    },
    {
      name: 'photos, at whatever level',
      text: `${front}### Mục tiêu\n\n${prose}\n#### <|Some pictures from the event|>\n\n![Phòng](a.jpg)\n`,
      problems: ['one'],
    },
    {
      name: 'a page with too little text to tell its language',
      text: `${front}### <|Key Takeaways|>\n\n- Measure.\n`,
      problems: ['one'],
    },
    {
      name: 'the first of them, wherever the others stand',
      text: `${front}### <|Event Objectives|>\n\n${prose}\n# Key Takeaways\n\nx\n\n# Trải nghiệm\n\nx\n`,
      problems: ['several'],
    },
    {
      name: 'two kinds in one heading',
      text: `${front}### Mục tiêu\n\n${prose}\n### <|Event Agenda & Key Highlights|>\n\n- Đo.\n`,
      problems: ['one'],
      fixed: `${front}### Mục tiêu\n\n${prose}\n### Chương trình & Điểm nổi bật chính\n\n- Đo.\n`,
    },
    {
      name: 'words around those of the kind',
      text: `${front}### Mục tiêu\n\n${prose}\n### <|What I learned from this workshop|>\n\n- Đo.\n`,
      problems: ['one'],
    },
    {
      name: 'two of one kind, of which one can be named',
      text: `${front}### <|Key Takeaways|>\n\n${prose}\n### Lessons Learned\n\nx\n`,
      problems: ['several'],
    },
    {
      name: 'a link, which stays',
      text: `${front}### Mục tiêu\n\n${prose}\n### <|[Key Takeaways](#x)|>\n\n- Đo.\n`,
      problems: ['one'],
      fixTitles: [],
    },
  ],
});

describe('section-language', () => {
  it('writes no heading that stands there already', () => {
    const text = `${front}### Key Takeaways\n\n${prose}\n### Lessons Learned\n\nx\n`;
    const [fix] = check(sectionLanguage, { name: '', text }, text)[0]?.fixes ?? [];
    assert.ok(fix);
    assert.equal(formatStatement(fix.title, 'en'), 'Write these headings in Vietnamese');
    assert.equal(applyEdits(text, fix.edits), text.replace('Key Takeaways', 'Những điểm rút ra chính'));
  });

  it('shows the other places', () => {
    const text = `${front}### Key Takeaways\n\n${prose}\n### Event Experience\n\nx\n`;
    const [problem] = check(sectionLanguage, { name: '', text }, text);
    assert.deepEqual(
      problem?.related.map(({ range }) => text.slice(range.start, range.end)),
      ['Event Experience'],
    );
  });
});
