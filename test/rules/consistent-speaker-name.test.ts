import { strict as assert } from 'node:assert';
import { consistentSpeakerName } from '../../src/core/rules/consistentSpeakerName.ts';
import type { Site } from '../../src/core/site/site.ts';
import { siteOf } from '../core/siteOf.ts';
import { check, defaultPath, testRule } from './testRule.ts';

const list = (...names: readonly string[]): string =>
  `---\ntitle: "Cloud Day"\n---\n\n### Diễn giả\n\n${names.map((name) => `- **${name}** – CTO, Ngân hàng\n`).join('')}`;

/** The report in question among others of its language, one a list of names. */
const among = (own: string, ...others: readonly (readonly string[])[]): Site =>
  siteOf({
    ...Object.fromEntries(
      others.map((names, index) => [`content/4-EventParticipated/4.${index + 5}-Event/_index.vi.md`, list(...names)]),
    ),
    [defaultPath]: own,
  });

const other = 'content/4-EventParticipated/4.5-Event5/_index.vi.md';

const told = (name: string, ...others: readonly (readonly string[])[]) => ({
  text: list(`<|${name}|>`),
  site: among(list(name), ...others),
  problems: ['spelt'],
});

testRule(consistentSpeakerName, {
  valid: [
    {
      name: 'a name written alike',
      text: list('Nguyễn Văn An'),
      site: among(list('Nguyễn Văn An'), ['Nguyễn Văn An']),
    },
    { name: 'names of two words', text: list('Le An'), site: among(list('Le An'), ['Lê An'], ['Lê An']) },
    {
      name: 'names of two words with two spaces',
      text: list('Le  An'),
      site: among(list('Le  An'), ['Lê  An'], ['Lê  An']),
    },
    {
      name: 'the spelling that is used more often',
      text: list('Nguyễn Văn An'),
      site: among(list('Nguyễn Văn An'), ['Nguyễn Văn An'], ['Nguyen Van An']),
    },
    {
      name: 'the one with marks, where both are used as often',
      text: list('Đỗ Văn An'),
      site: among(list('Đỗ Văn An'), ['Do Van An']),
    },
    {
      name: 'two people of one report',
      text: list('Trần Văn Hùng', 'Trần Văn Hưng'),
      site: among(list('Trần Văn Hùng', 'Trần Văn Hưng'), ['Trần Văn Hưng']),
    },
    {
      name: 'two people whom another report tells apart',
      text: list('Trần Văn Hùng'),
      site: among(list('Trần Văn Hùng'), ['Trần Văn Hưng', 'Trần Văn Hùng'], ['Trần Văn Hưng'], ['Trần Văn Hưng']),
    },
    {
      name: 'another spelling in the other language',
      text: list('Nguyễn Văn An'),
      site: siteOf({
        [defaultPath]: list('Nguyễn Văn An'),
        'content/4-EventParticipated/4.5-Event5/_index.md': list('Nguyen Van An'),
        'content/4-EventParticipated/4.6-Event6/_index.md': list('Nguyen Van An'),
      }),
    },
    {
      name: 'the same marks in other characters',
      text: list('Nguyễn Văn An'.normalize('NFD')),
      site: among(list('Nguyễn Văn An'), ['Nguyễn Văn An'], ['Nguyễn Văn An']),
    },
    {
      name: 'several people in one entry',
      text: list('Nguyen Van An & Le Thi Ba'),
      site: among(list('Nguyen Van An & Le Thi Ba'), ['Nguyễn Văn An']),
    },
    {
      name: 'names of two words behind a form of address',
      text: list('Mr. Le An', 'Thầy TS. Le An'),
      site: among(list('Mr. Le An', 'Thầy TS. Le An'), ['Mr. Lê An', 'Thầy TS. Lê An'], ['Mr. Lê An']),
    },
    {
      name: 'a form of address that others leave out',
      text: list('Anh Nguyễn Văn An'),
      site: among(list('Anh Nguyễn Văn An'), ['Nguyễn Văn An'], ['Mr. Nguyễn Văn An']),
    },
    {
      name: '“Anh” in an English report, where it may be a name',
      path: 'content/4-EventParticipated/4.4-Event4/_index.md',
      text: list('Anh Thu Le Na'),
      site: siteOf({
        'content/4-EventParticipated/4.4-Event4/_index.md': list('Anh Thu Le Na'),
        'content/4-EventParticipated/4.5-Event5/_index.md': list('Thư Lê Na'),
      }),
    },
    ...['“Tom” Nguyen Van An', 'Nguyen Van An “Tom”'].map((name) => ({
      name: `more than a name: ${name}`,
      text: list(name),
      site: among(list(name), [name.replace('Nguyen Van', 'Nguyễn Văn')]),
    })),
    {
      name: 'the first of two spellings by alphabet',
      text: list('Hoà Văn An'),
      site: among(list('Hoà Văn An'), ['Hòa Văn An']),
    },
    { name: 'a report that stands alone', text: list('Nguyen Van An') },
  ],
  invalid: [
    {
      name: 'marks that are missing',
      ...told('Nguyen Van An', ['Nguyễn Văn An']),
      messages: ['“Nguyen Van An” is written “Nguyễn Văn An” in “Cloud Day”: spell the same name the same way.'],
      preferred: 'Write “Nguyễn Văn An”',
      fixed: list('Nguyễn Văn An'),
    },
    {
      name: 'the spelling that is used less often, though it has marks',
      ...told('Nguyễn Văn Án', ['Nguyễn Văn An'], ['Nguyễn Văn An']),
      fixed: list('Nguyễn Văn An'),
    },
    {
      name: 'marks that are missing behind a form of address, which stays',
      text: list('Anh <|Nguyen Van An|>', 'Thầy TS. <|Tran Thi Ba|>'),
      site: among(list('Anh Nguyen Van An', 'Thầy TS. Tran Thi Ba'), ['Nguyễn Văn An', 'Cô Trần Thị Ba']),
      problems: ['spelt', 'spelt'],
      fixed: list('Anh Nguyễn Văn An', 'Thầy TS. Trần Thị Ba'),
    },
    {
      name: 'a form of address before the usual spelling',
      text: list('<|Nguyen Van An|>'),
      site: among(list('Nguyen Van An'), ['Mr. Nguyễn Văn An']),
      problems: ['spelt'],
      fixed: list('Nguyễn Văn An'),
    },
    { name: 'đ without its stroke', ...told('Do Van An', ['Đỗ Văn An']), fixed: list('Đỗ Văn An') },
    { name: 'đ without its stroke alone', ...told('Dang Van An', ['Đang Van An']), fixed: list('Đang Van An') },
    {
      name: 'one of two spellings with as many marks, the second by alphabet',
      ...told('Hòa Văn An', ['Hoà Văn An', 'Le An']),
      fixed: list('Hoà Văn An'),
    },
    {
      name: 'spaces between the words, as many as there are',
      ...told('Nguyen  Van An', ['Nguyễn Văn An']),
      fixed: list('Nguyễn Văn An'),
    },
    {
      name: 'a spelling in a report whose title is a number',
      text: list('<|Nguyen Van An|>'),
      site: siteOf({
        [defaultPath]: list('Nguyen Van An'),
        [other]: list('Nguyễn Văn An')
          .replace('"Cloud Day"', '"Event 5"')
          .replace('### Diễn giả', '# Bài thu hoạch “Data Day”\n\n### Diễn giả'),
      }),
      problems: ['spelt'],
      messages: ['“Nguyen Van An” is written “Nguyễn Văn An” in “Data Day”: spell the same name the same way.'],
    },
    {
      name: 'a spelling in a report without a name',
      text: list('<|Nguyen Van An|>'),
      site: siteOf({ [defaultPath]: list('Nguyen Van An'), [other]: list('Nguyễn Văn An').replace('"Cloud Day"', '') }),
      problems: ['spelt'],
      messages: ['“Nguyen Van An” is written “Nguyễn Văn An” in “4.5-Event5”: spell the same name the same way.'],
    },
    {
      name: 'a mark on the other letter',
      ...told('Hoà Văn An', ['Hòa Văn An'], ['Hòa Văn An']),
      fixed: list('Hòa Văn An'),
    },
  ],
});

describe('consistent-speaker-name', () => {
  it('leads to the report that has the usual spelling', () => {
    const text = list('Nguyen Van An');
    const site = among(text, ['Nguyễn Văn An']);
    assert.deepEqual(
      check(consistentSpeakerName, { name: 'marks that are missing', text, site }, text).flatMap(({ related }) =>
        related.map(({ path, range }) => ({ path, range })),
      ),
      [{ path: 'content/4-EventParticipated/4.5-Event/_index.vi.md', range: { start: 0, end: 0 } }],
    );
  });
});
