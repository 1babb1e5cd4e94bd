import { translationInSync } from '../../src/core/rules/translationInSync.ts';
import { siteOf } from '../core/siteOf.ts';
import { defaultPath, testRule } from './testRule.ts';

const english = 'content/4-EventParticipated/4.4-Event4/_index.md';
const photos = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => `static/images/${name}`);

/** A Vietnamese report; what `own` adds stands at its end. */
const report = (own = '') =>
  `---\ntitle: "Cloud Day"\nweight: 4\n---\n\n# Bài thu hoạch: Cloud Day\n\n### Mục Tiêu Sự Kiện\n\n- Học.\n\n### Diễn Giả\n\n- **Nguyễn Thị Lan** – Kỹ sư\n\n### Nội Dung Nổi Bật\n\nHay.\n${own}`;
const translation = (own = '') =>
  `---\ntitle: "Cloud Day"\nweight: 4\n---\n\n# Summary Report: Cloud Day\n\n### Event Objectives\n\n- Learn.\n\n### Speakers\n\n- **Nguyen Thi Lan** – Engineer\n\n### Key Highlights\n\nGood.\n${own}`;

/** The site in which the English report is `other`. */
const beside = (own: string, other: string) => ({
  text: own,
  site: { ...siteOf({ [english]: other, [defaultPath]: own.replaceAll(/<\||\|>/g, '') }), files: new Set(photos) },
});

testRule(translationInSync, {
  valid: [
    { name: 'two reports of one form', ...beside(report(), translation()) },
    { name: 'a section that the other one lacks', ...beside(report('\n### Chương Trình\n\n- 9:00\n'), translation()) },
    {
      name: 'as many headings in other words',
      ...beside(report('\n### Một ngày dài\n\nVui.\n'), translation('\n### Agenda\n\n- 9:00\n')),
    },
    {
      name: 'what another section tells too',
      ...beside(
        report('\n### Kết Luận\n\nVui.\n'),
        translation('\n### Key Takeaways\n\n- Much.\n\n### Notes\n\nOld.\n'),
      ),
    },
    {
      name: 'as many pictures, one for each language',
      ...beside(report('\n![a](/images/a.jpg)\n'), translation('\n![b](/images/b.jpg)\n')),
    },
    {
      name: 'a picture in other letters',
      ...beside(report('\n![a](/images/a.jpg)\n'), translation('\n![a](/images/A.jpg)\n')),
    },
    {
      name: 'pictures that the other one cannot show either',
      ...beside(report('\n![a](/images/a.jpg)\n'), translation('\n![a](/images/a.jpg)\n\n![x](/images/gone.jpg)\n')),
    },
    {
      name: 'other people in the other language',
      ...beside(report(), translation().replace('Nguyen Thi Lan', 'Tran Van Minh')),
    },
    { name: 'a weight that the folder knows', ...beside(report(), translation().replace('weight: 4', 'weight: 9')) },
    {
      name: 'a translation that nobody wrote yet',
      ...beside(
        report(),
        '---\ntitle: "Cloud Day"\n---\n\n# Summary Report: Cloud Day\n\n### Agenda\n\n- Add the agenda of the event here\n',
      ),
    },
    { name: 'an event in one language', text: report(), site: siteOf({ [defaultPath]: report() }) },
  ],
  invalid: [
    {
      name: 'a section that is only in the other language',
      ...beside(
        report().replace('Bài thu hoạch: Cloud Day', '<|Bài thu hoạch: Cloud Day|>'),
        translation('\n### Agenda\n\n- 9:00\n'),
      ),
      problems: ['sections'],
      messages: ['The report in English has what this one lacks: “Chương trình”.'],
      fixTitles: ['Add the section “Chương trình”'],
    },
    {
      name: 'pictures that are only in the other language',
      ...beside(
        report('\n#### <|Hình ảnh|>\n\n![a](/images/a.jpg)\n'),
        translation('\n#### Photos\n\n![a](/images/a.jpg)\n\n![b](/images/b.jpg)\n\n![c](/images/c.jpg)\n'),
      ),
      problems: ['pictures'],
      messages: ['The report in English shows more pictures: 2 of them are not here.'],
      fixed: report('\n#### Hình ảnh\n\n![a](/images/a.jpg)\n\n![](/images/b.jpg)\n\n![](/images/c.jpg)\n'),
    },
    {
      name: 'a speaker who is only in the other language',
      ...beside(
        report().replace('Diễn Giả', '<|Diễn Giả|>'),
        translation().replace('– Engineer', '– Engineer\n- **Tran Van Minh** – Architect'),
      ),
      problems: ['speakers'],
      messages: ['The report in English also names Tran Van Minh.'],
      fixed: report().replace('– Kỹ sư', '– Kỹ sư\n- **Tran Van Minh** – Architect'),
    },
    {
      name: 'another place in the menu',
      ...(() => {
        const path = 'content/events/cloud-day/index.vi.md';
        const own = report();
        const other = translation().replace('weight: 4', 'weight: 9');
        return {
          path,
          text: own.replace('weight: 4', 'weight: <|4|>'),
          site: siteOf({ 'content/events/cloud-day/index.md': other, [path]: own }),
        };
      })(),
      problems: ['weight'],
      fixed: report().replace('weight: 4', 'weight: 9'),
    },
  ],
});
