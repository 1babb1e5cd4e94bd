import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { eventName } from '../../src/core/report/eventName.ts';
import { eventFacts, type EventFacts } from '../../src/core/sectionPage/eventFacts.ts';
import { kindOfLabel } from '../../src/core/sectionPage/labelledFields.ts';
import { holds, patience } from './properties/runs.ts';

const none: EventFacts = { location: '', role: '', time: '', gist: '' };
const facts = (text: string): EventFacts => eventFacts(parseReport(`---\ntitle: x\n---\n\n${text}`, 'vi'));

describe('what a report states of its event', () => {
  const cases: readonly [name: string, text: string, Partial<EventFacts>][] = [
    [
      'labelled lines above the sections',
      '# A\n\n- **Location:** Hall B\n- **Role**: Attendee\n\n### Speakers\n',
      { location: 'Hall B', role: 'Attendee' },
    ],
    [
      'plain labels',
      '**Thời gian**: 8h30 ngày 17/11/2025  \nĐịa điểm: Hội trường B\n',
      { time: '8h30', location: 'Hội trường B' },
    ],
    [
      'labels without marks',
      '**Dia diem:** Hoi truong B\n\n**Vai tro trong su kien:** Nguoi tham du\n',
      { location: 'Hoi truong B', role: 'Nguoi tham du' },
    ],
    [
      'rows of a table about the event',
      '### Event Information\n\n| Detail | Information |\n|---|---|\n| **Date & Time** | May 9th, 2026, 09:00 - 12:00 |\n| Location | [Hall **B**](https://x.org) |\n',
      { time: '09:00 - 12:00', location: 'Hall B' },
    ],
    [
      'a section about the event at another level',
      '### A\n\n### B\n\n#### Thông tin sự kiện\n\n**Địa điểm:** Hội trường\n',
      { location: 'Hội trường' },
    ],
    [
      'the place among the speakers',
      '### Speakers\n\n- **An** – Engineer\n- **Location**: Hall B\n- **Role:** Host\n',
      { location: 'Hall B' },
    ],
    [
      'a duration',
      '### Event Information\n\n**Date:** May 9, 2026\n**Duration:** 8:30 AM – 12:00 PM\n',
      { time: '8:30 AM – 12:00 PM' },
    ],
    ['nothing further down', '### Nội dung nổi bật\n\n- **Địa điểm:** Vùng biên\n- **Vai trò:** Quản trị\n', {}],
    [
      'nothing of words that only begin alike',
      '**Nội dung sự kiện:** Bàn về chi phí\n\n**Vai trò của Cloud:** Giúp mở rộng\n\n**Kết nối:** Gặp nhau\n',
      {},
    ],
    ['nothing that waits', '- **Location:** Add the location here\n', {}],
    ['no prose', `**Location:** ${'Hall B and what happened there '.repeat(5)}\n`, {}],
    ['no label without a value', '**Location:**\n\nHall B\n\n**Role:** Tasks:\n', {}],
    [
      'the first sentence of an introduction',
      '# A\n\nA workshop on **containers** for those who run them every day. It was good.\n\n### Speakers\n',
      { gist: 'A workshop on containers for those who run them every day.' },
    ],
    [
      'the first sentence of an overview',
      '### Mục tiêu\n\n- Học\n\n### Tổng quan sự kiện\n\nBuổi hội thảo bàn về vận hành hệ thống trên đám mây.\n',
      { gist: 'Buổi hội thảo bàn về vận hành hệ thống trên đám mây.' },
    ],
    [
      'no words before a list',
      '### Event Objectives\n\nThe event focused on these objectives, one by one:\n\n- Learn.\n',
      {},
    ],
    ['no words about the page', 'This report tells what we saw at the workshop on containers.\n', {}],
    ['no words with a link', 'A workshop on containers, [recorded](https://x.org) for those who run them.\n', {}],
    ['no list', '### Event Objectives\n\n- Learn how containers are run every day.\n', {}],
  ];
  for (const [name, text, expected] of cases) {
    it(`is found in ${name}`, () => {
      assert.deepEqual(facts(text), { ...none, ...expected });
    });
  }

  const words = [
    'Nội dung',
    'Nội dung chính',
    'Vai trò của Cloud',
    'Vai trò của AI trong kỹ thuật',
    'Nói về',
    'Kết nối',
    'Điểm nổi bật',
    'TOTP (Time-based One-Time Password)',
    'Real-Time Streaming',
    'Event-Driven',
    'Location-based services',
    'The role of the cloud',
    'Một ngày làm kỹ sư',
    'Where it runs',
    'Placeholder',
    'Nơi lưu trữ dữ liệu',
  ];
  it('is never what is labelled with other words, wherever it stands', function () {
    this.timeout(patience);
    const line = fc
      .tuple(
        fc.constantFrom(...words),
        fc.constantFrom('- **$:** ', '**$**: ', '* **$:** ', '| **$** | '),
        fc.constantFrom('Bàn về chi phí', 'It scales'),
      )
      .map(([word, form, value]) => form.replace('$', word) + value);
    const heading = fc.constantFrom('# Cloud Day', '### Thông tin sự kiện', '### Diễn giả', '### Nội dung nổi bật', '');
    holds(
      fc.array(fc.oneof(line, heading), { maxLength: 8 }),
      (lines) => {
        assert.deepEqual(facts(lines.join('\n\n')), none);
      },
      10,
    );
  });
});

describe('a label', () => {
  const kinds: readonly [string, string][] = [
    ['Event Name', 'name'],
    ['Tên sự kiện', 'name'],
    ['Ten su kien', 'name'],
    ['Date & Time', 'date'],
    ['📅 Thời gian tổ chức', 'date'],
    ['Ngày & Giờ', 'date'],
    ['Location (if any)', 'location'],
    ['Nơi tổ chức', 'location'],
    ['Noi to chuc', 'location'],
    ['Địa điểm'.normalize('NFD'), 'location'],
    ['Your role', 'role'],
    ['Vai trò của bạn', 'role'],
    ['Role in the event', 'role'],
    ['Mô tả ngắn gọn', 'summary'],
    ['Noi dung su kien', 'summary'],
    ['Main Content & Activities', 'summary'],
    ['Nội dung & Hoạt động chính', 'summary'],
    ['Nói', 'other'],
    ['Nội', 'other'],
    ['Outcomes', 'other'],
    ['Vai trò của Cloud', 'other'],
    ['Real-Time', 'other'],
    ['Title of nobility', 'other'],
  ];
  for (const [words, kind] of kinds) {
    it(`is about ${kind}: ${words}`, () => {
      assert.equal(kindOfLabel(words), kind);
    });
  }
});

describe('the name of an event in a heading', () => {
  const names: readonly [string, string][] = [
    ['Summary Report: “Cloud Day”', 'Cloud Day'],
    ['Bài thu hoạch “Cloud Day”', 'Cloud Day'],
    ['Báo cáo tổng hợp: “Cloud Day”', 'Cloud Day'],
    ['Báo cáo Tóm tắt: "Cloud Day"', 'Cloud Day'],
    ['Báo cáo tổng kết: “Cloud Day”', 'Cloud Day'],
    ['Báo cáo chi tiết sự kiện: Cloud Day - 09/05/2026', 'Cloud Day - 09/05/2026'],
    ['Báo cáo workshop: Cloud Day', 'Cloud Day'],
    ['Detailed Report: Cloud Day', 'Cloud Day'],
    ['EVENT REPORT: CLOUD DAY', 'CLOUD DAY'],
    ['Event Harvest Report – Cloud Day', 'Cloud Day'],
    ['Summary: Cloud Day', 'Cloud Day'],
    ['Recap “Cloud Day”', 'Cloud Day'],
    ['"Cloud Day" Recap Report', 'Cloud Day'],
    ['Summary Report: “Workshop: Cloud Day”', 'Workshop: Cloud Day'],
    ['Summary of the Clouds', 'Summary of the Clouds'],
    ['Reporting Day', 'Reporting Day'],
    ['Tổng kết năm', 'Tổng kết năm'],
    ['Bài thu hoạch', 'Bài thu hoạch'],
    ['Summary Report', 'Summary Report'],
    ['Báo cáo', 'Báo cáo'],
    ['Báo cáo sự kiện 4', 'Báo cáo sự kiện 4'],
  ];
  for (const [heading, name] of names) {
    it(`is ${name} in ${heading}`, () => {
      assert.equal(eventName(heading), name);
    });
  }
});
