import { strict as assert } from 'node:assert';
import { sectionKinds } from '../../src/core/sections/catalogue.ts';
import { classifyHeading, comparableHeading } from '../../src/core/sections/classify.ts';

const kindOf = (heading: string) => classifyHeading(heading, 'vi')?.kind.name;

describe('a heading, made comparable', () => {
  it('loses numbering, marks, emoji and the colon at its end', () => {
    for (const heading of [
      '2. Speakers:',
      'II. Speakers',
      '4.1 Speakers',
      '**Speakers**',
      '🎤 Speakers …',
      'SPEAKERS –',
      'a) speakers',
    ]) {
      assert.equal(comparableHeading(heading), 'speakers', heading);
    }
  });
  it('keeps numbers that are no numbering', () => {
    assert.equal(comparableHeading('2025 highlights'), '2025 highlights');
    assert.equal(comparableHeading('3 bài học'), '3 bài học');
  });
  it('is composed', () => {
    assert.equal(comparableHeading('Diễn giả'.normalize('NFD')), 'diễn giả');
  });
});

describe('the kind of a heading', () => {
  for (const kind of sectionKinds) {
    for (const language of ['en', 'vi'] as const) {
      it(`${kind.name} is told by our own heading, ${language}`, () => {
        const { heading } = kind.words[language];
        assert.deepEqual(classifyHeading(heading, language), { kind, language });
        assert.equal(kindOf(`## ${heading.toUpperCase()}:`.slice(3)), kind.name);
      });
    }
  }
  it('is told by the words that authors use', () => {
    const told: Readonly<Record<string, readonly string[]>> = {
      objectives: ['Event Objectives', 'Mục Đích Của Sự Kiện', 'Workshop goals', 'Why I attended'],
      speakers: [
        'Danh Sách Diễn Giả',
        'Speakers',
        'Speakers & Guests',
        'Khách mời',
        'Keynote speakers',
        'Danh sách diễn giả & khách mời',
      ],
      agenda: ['Agenda', 'Lịch trình sự kiện'],
      highlights: [
        'Key Highlights',
        'Nội Dung Nổi Bật',
        'Điểm nổi bật chính',
        'In-depth content',
        'Nội dung chuyên sâu',
      ],
      takeaways: [
        'Key Takeaways',
        'Những Gì Học Được',
        'Bài học chính (Key Takeaways)',
        'What I learned',
        'What I took home',
        'Những Điểm Chính Cần Nhớ',
      ],
      application: ['Applying to Work', 'Ứng Dụng Vào Công Việc', 'Work Application'],
      experience: ['Event Experience', 'Trải nghiệm trong event', 'Trải nghiệm Sự kiện', 'Cảm nhận cá nhân'],
      photos: ['Some event photos', 'Một số hình ảnh khi tham gia sự kiện', 'Hình ảnh'],
      conclusion: ['Conclusion', 'Kết luận'],
    };
    for (const [name, headings] of Object.entries(told)) {
      for (const heading of headings) assert.equal(kindOf(heading), name, heading);
    }
  });
  it('is told by Vietnamese words without their marks, in a report of either language', () => {
    const told = [
      ['Muc tieu su kien', 'objectives'],
      ['Danh sach dien gia', 'speakers'],
      ['2. Noi dung noi bat', 'highlights'],
      ['NHUNG GI HOC DUOC:', 'takeaways'],
      ['Ung dung vao cong viec', 'application'],
      ['Trai nghiem trong event', 'experience'],
      ['Mot so hinh anh khi tham gia su kien', 'photos'],
    ] as const;
    for (const [heading, name] of told) {
      for (const language of ['en', 'vi'] as const) {
        const found = classifyHeading(heading, language);
        assert.deepEqual([found?.kind.name, found?.language], [name, 'vi'], heading);
      }
    }
    for (const heading of ['Anh Tu', 'Anh Tai Nguyen', 'Anh', 'Hinh', 'Cam nang'])
      assert.equal(kindOf(heading), undefined, heading);
  });
  it('is none for other headings', () => {
    for (const heading of [
      '',
      '***',
      'Notes',
      'Học hỏi từ các diễn giả',
      'Serverless 101',
      'Speakerphone setup',
      'Ảnh hưởng của AI',
      'Photosynthesis',
    ]) {
      assert.equal(kindOf(heading), undefined, heading);
    }
  });
  it('is told in the report’s own language first', () => {
    assert.equal(classifyHeading('Agenda', 'vi')?.language, 'vi');
    assert.equal(classifyHeading('Agenda', 'en')?.language, 'en');
  });
  it('takes no time over a long heading', () => {
    for (const part of ['-', ': ', '1.', 'key ', 'các ', ' a', '*_', '…x', 'trải nghiệm ']) {
      classifyHeading(`# ${part.repeat(500_000)}x`, 'en');
    }
  });
});
