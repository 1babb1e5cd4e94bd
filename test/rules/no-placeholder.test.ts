import { strict as assert } from 'node:assert';
import { noPlaceholder } from '../../src/core/rules/noPlaceholder.ts';
import { check, testRule } from './testRule.ts';

const sectionPage = 'content/4-EventParticipated/_index.md';
/** A waiting text of so many characters. */
const waiting = (length: number): string => `Add ${'x'.repeat(length - 9)} here`;
const told = '### Mục tiêu\n\n- Học về chi phí\n\n';

testRule(noPlaceholder, {
  valid: [
    { name: 'a written report', text: `${told}### Diễn giả\n\n- **An** – Kỹ sư, AWS\n` },
    { name: 'a sentence that only sounds like it', text: `${told}- Add caching here and there to save cost\n` },
    { name: 'a lead-in to a list', text: `${told}Các bước được liệt kê dưới đây:\n\n- Một\n` },
    { name: 'a todo app', text: `${told}- TODO app with Lambda\n- The todo list: a demo\n` },
    {
      name: 'labels that are words',
      text: `${told}- **Time:** 9:00\n- **Topic:** Cost\n- **Time** – 8:30 – Opening\n`,
    },
    { name: 'a label with a name behind it', text: `${told}- **Speaker name:** An Le\n` },
    { name: 'heads of columns', text: `${told}| Speaker name | Role, Company |\n|---|---|\n| An | AWS |\n` },
    { name: 'links and pictures', text: `${told}[Your name](https://example.com) ![insert photo here](/a.jpg)\n` },
    { name: 'code', text: `${told}Gõ \`[Your name]\`\n\n\`\`\`\nAdd your photos here\n\`\`\`\n` },
    { name: 'something that is being updated', text: `${told}- Hệ thống đang được cập nhật liên tục\n` },
    {
      name: 'what is done after an event, and brackets of the author',
      text: `${told}- Hệ thống được cập nhật sau sự kiện\n- Slides were added after the event\n\n[Bài học cho lần sau]\n\n(Mục tiêu của sự kiện)\n`,
    },
    {
      name: 'plans, and brackets that are buttons, places or links',
      text: `${told}- Em sẽ cập nhật tài liệu này\n- I will write tests later\n- We will add it\n- Chưa viết được dòng nào thì đã hết giờ\n- [Add user]\n- [Viết Nam]\n- [Add a link](https://example.com)\n- [Describe it][1]\n\n[1]: https://example.com\n`,
    },
    {
      name: 'steps of a lab in brackets',
      text: `${told}- [Put an object in S3]\n- [Add the bucket policy]\n\n[Write a Lambda function]\n\n[Add 2 subnets]\n\n[List the tables]\n`,
    },
    { name: 'a comment', text: `${told}<!-- TODO: thêm ảnh -->\n` },
    {
      name: 'words in brackets that say something',
      text: `${told}(Thêm thông tin tại trang của sự kiện)\n\n[Nội dung](https://example.com)\n\n(Nội dung buổi sáng)\n\n- Điền thông tin vào biểu mẫu\n`,
    },
    {
      name: 'advice',
      text: `${told}- Share your experience with others\n- Describe your infrastructure as code\n- Write your own tests\n- Mô tả kiến thức cơ bản\n`,
    },
    { name: 'an attribute of HTML', text: `${told}- Attribute: placeholder\n- Thật sao???\n` },
    {
      name: 'an event with such a word',
      text: `---\ntitle: "Event name resolution"\n---\n\n# Event name resolution\n\n${told}`,
    },
    {
      name: 'a section about names',
      text: `---\ntitle: Cloud Day\n---\n\n## Event Name\n\nCloud Day\n\n${told}`,
    },
    {
      name: 'a section page that leaves the list to the theme',
      path: sectionPage,
      text: '---\ntitle: "Events"\n---\n',
    },
    {
      name: 'a suppressed line',
      text: `${told}<!-- event-report-disable-next-line no-placeholder -->\n- Add photos here\n`,
    },
  ],
  invalid: [
    ...[
      'Sẽ cập nhật sau sự kiện.',
      'Hình ảnh sẽ được bổ sung sau sự kiện',
      'Will be updated after the event',
      '[Mục tiêu của sự kiện]',
      '[Nội dung chính của sự kiện]',
      '[Viết 2-3 câu cảm nhận]',
      '(chưa viết)',
      'Chưa có hình ảnh',
      'Nội dung chưa được cập nhật',
      'Em sẽ viết phần này sau.',
      'Viết sau',
      'XXX',
      "I'll write this part tomorrow.",
      'I’ll add more photos later',
      'Will write it later',
      '[add one more]',
      'To be filled',
      'Will update after the weekend.',
      '[Describe the atmosphere in two sentences]',
      '[Write a short description of the event]',
      '[List three things you learned]',
      '[Add more]',
      '[Write about the workshop]',
    ].map((words) => ({
      name: `a whole line that waits: ${words}`,
      text: `${told}### Kết luận\n\n<|${words}|>\n`,
      problems: ['waiting'],
    })),
    {
      name: 'entries in brackets that say only which one they are',
      text: `${told}### Kết luận\n\n- <|[Objective 1]|>\n- <|[Mục tiêu 2]|>\n`,
      problems: ['waiting', 'waiting'],
    },
    {
      name: 'the waiting text of a list item',
      text: `${told}### Hình ảnh\n\n- <|Thêm ảnh của nhóm tại đây|>\n\n### Kết luận\n\nVui.\n`,
      problems: ['waiting'],
      messages: ['“Thêm ảnh của nhóm tại đây” is still waiting to be replaced.'],
      fixTitles: ['Delete the waiting text'],
      fixed: `${told}### Hình ảnh\n\n### Kết luận\n\nVui.\n`,
    },
    {
      name: 'one in italics at the end of the text',
      text: `${told}#### Photos\n\n_<|Add some photos of the day here|>_`,
      problems: ['waiting'],
      fixed: `${told}#### Photos\n`,
    },
    {
      name: 'one above a quote and one above a picture',
      text: `${told}* <|Bạn hãy chèn hình vào đây|>\n> Hay.\n\n*<|Insert pictures here|>*\n![a](/a.jpg)\n`,
      problems: ['waiting', 'waiting'],
      fixed: `${told}> Hay.\n\n![a](/a.jpg)\n`,
    },
    {
      name: 'later',
      text: `${told}- <|TODO: viết thêm|>\n- <|Hình ảnh sẽ được bổ sung sau|>\n- <|Coming soon...|>\n- <|(to be updated)|>\n`,
      problems: ['waiting', 'waiting', 'waiting', 'waiting'],
      fixed: told.slice(0, -1),
    },
    {
      name: 'typed without marks',
      text: `${told}- <|Them hinh anh o day|>\n- <|Lorem ipsum dolor sit amet.|>\n`,
      problems: ['waiting', 'waiting'],
    },
    {
      name: 'a label with nothing but a waiting text',
      text: `${told}- **Vai trò:** <|Thêm vai trò của bạn tại đây|>\n- **Địa điểm:** Huế\n`,
      problems: ['waiting'],
      fixed: `${told}- **Địa điểm:** Huế\n`,
    },
    {
      name: 'half an entry of ours',
      text: `${told}### Diễn giả\n\n- **An** – <|Vai trò, Đơn vị|>\n- **Bình** - <|Role, Company|>\n`,
      problems: ['waiting', 'waiting'],
      fixed: `${told}### Diễn giả\n\n- **An**\n- **Bình**\n`,
    },
    {
      name: 'an entry without its name',
      text: `${told}### Diễn giả\n\n- **<|Tên diễn giả|>** – Kỹ sư, AWS\n`,
      problems: ['waiting'],
      fixTitles: [],
    },
    {
      name: 'agenda entries of ours',
      text: `${told}- <|**Time** – Topic|>\n- **08:30** – <|Topic|>\n`,
      problems: ['waiting', 'waiting'],
    },
    {
      name: 'slots in brackets',
      text: `${told}- Người viết: <|[Tên của bạn]|>\n- Tại <|<Insert place>|> lúc 9:00\n`,
      problems: ['waiting', 'waiting'],
      fixTitles: ['Delete the waiting text'],
    },
    {
      name: 'a slot on the first line, behind a byte order mark',
      text: `\uFEFF<|[Tên của bạn]|>\n\n${told}`,
      problems: ['waiting'],
      fixed: `\uFEFF${told}`,
    },
    {
      name: 'cells and HTML',
      text: `${told}| a |\n|---|\n| <|Add text here|> |\n\n<p><|Add photos here|></p>\n`,
      problems: ['waiting', 'waiting'],
    },
    ...[
      '(Điền nội dung)',
      '*(Viết cảm nhận của bạn)*',
      '(Insert photos)',
      '[Nội dung]',
      '**[Description]**',
      '???',
      'placeholder',
      'Describe what you learned',
      'Describe your experience at the event.',
      'Mô tả trải nghiệm của bạn về sự kiện',
      'Hãy viết những điều bạn học được',
    ].map((text) => ({
      name: `a line that waits: ${text}`,
      text: `${told}- ${/^\*+/.exec(text)?.[0] ?? ''}<|${text.replace(/^\*+|\*+$/g, '')}|>${/\*+$/.exec(text)?.[0] ?? ''}\n`,
      problems: ['waiting'],
      fixed: told.slice(0, -1),
    })),
    ...[
      'Summary Report: “Event name”',
      'Bài thu hoạch “Tên sự kiện”',
      'Bài thu hoạch: Tên sự kiện',
      'Bai thu hoach Ten su kien',
    ].map((heading) => ({
      name: `a main heading that waits for the name: ${heading}`,
      text: `---\ntitle: "Event 4"\n---\n\n# <|${heading}|>\n\n${told}`,
      problems: ['name'],
      messages: ['The name of the event is still to be written here.'],
    })),
    ...['"Event name"', "'Tên sự kiện'", 'Event name', 'TODO'].map((title) => ({
      name: `a title that waits for the name: ${title}`,
      text: `---\ntitle: <|${title}|>\n---\n\n${told}`,
      problems: ['name'],
      fixTitles: [],
    })),
    {
      name: 'a name that the main heading has',
      text: `---\ntitle: <|'Event name'|>\n---\n\n# Summary Report: “Cloud *Day*”\n\n${told}`,
      problems: ['name'],
      preferred: 'Name it “Cloud Day”',
      fixed: `---\ntitle: 'Cloud Day'\n---\n\n# Summary Report: “Cloud *Day*”\n\n${told}`,
    },
    {
      name: 'a name that the title has',
      text: `---\ntitle: Cloud Day [2025]\n---\n\n# <|Bài thu hoạch “Tên sự kiện”|>\n\n${told}`,
      problems: ['name'],
      fixTitles: ['Name it “Cloud Day [2025]”'],
      fixed: `---\ntitle: Cloud Day [2025]\n---\n\n# Bài thu hoạch “Cloud Day \\[2025]”\n\n${told}`,
    },
    {
      name: 'a waiting text on a section page',
      path: sectionPage,
      text: '---\ntitle: "Events"\n---\n\n- [Event 1](4.1-Event1/)\n\n<|Add the next event here|>\n',
      problems: ['waiting'],
    },
    {
      name: 'long ones, of which the beginning is told',
      text: `${told}- <|${waiting(60)}|>\n- <|${waiting(61)}|>\n- <|Add   some **photos**\there|>\n`,
      problems: ['waiting', 'waiting', 'waiting'],
      messages: [waiting(60), `${waiting(61).slice(0, 57)}…`, 'Add some photos here'].map(
        (text) => `“${text}” is still waiting to be replaced.`,
      ),
    },
    {
      name: 'the caption of a figure',
      text: `${told}{{< figure src="/a.jpg" alt="Đội của chúng tôi" caption="<|Chú thích|>" >}}\n`,
      problems: ['waiting'],
    },
    {
      name: 'letters that are not composed',
      text: `${told}{{< figure src="/a.jpg" caption="<|Chú thích|>" >}}\n\n*<|[Chèn ảnh]|>*\n`.normalize('NFD'),
      problems: ['waiting', 'waiting'],
      messages: ['“Chú thích” is still waiting to be replaced.', '“[Chèn ảnh]” is still waiting to be replaced.'],
    },
    {
      name: 'a report that is not started, once',
      text: '# Cloud Day\n\n### <|Mục tiêu|>\n\n- Thêm mục tiêu của sự kiện tại đây\n\n### Diễn giả\n\n### Trải nghiệm\n\nTODO\n',
      problems: ['notStarted'],
      severities: ['information'],
      messages: ['Not started: 3 sections to write.'],
    },
    {
      name: 'one of which only the facts are known',
      text: '# Cloud Day\n\n### <|Diễn giả|>\n\n- **An** – AWS\n\n### Mục tiêu\n\n- Thêm mục tiêu của sự kiện tại đây\n',
      problems: ['notStarted'],
      severities: ['information'],
      messages: ['Not started: 1 section to write.'],
    },
    {
      name: 'a title and nothing else',
      text: '---\ntitle: "Cloud Day"\n---\n\n# <|Cloud Day|>\n',
      problems: ['notStarted'],
      severities: ['information'],
      messages: ['Not started: nothing is written here yet.'],
    },
    {
      name: 'front matter alone',
      text: '---\ntitle: <|"Cloud Day"|>\n---\n',
      problems: ['notStarted'],
      severities: ['information'],
    },
  ],
});

describe('no-placeholder', () => {
  it('shows faded what waits, and not where it tells of the whole report', () => {
    for (const [text, faded] of [
      [`${told}- Add photos here\n`, [true]],
      [`---\ntitle: "Event name"\n---\n\n# Bài thu hoạch “Tên sự kiện”\n\n${told}`, [true, true]],
      ['# Cloud Day\n', [false]],
    ] as const) {
      const problems = check(noPlaceholder, { name: 'faded', text }, text);
      assert.deepEqual(
        problems.map((problem) => problem.faded),
        faded,
      );
    }
  });
});
