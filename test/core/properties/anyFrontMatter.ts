import fc from 'fast-check';
import { rules } from '../../../src/core/rules/index.ts';
import { oddMarks, phrases } from './words.ts';

const odd = [
  ...['', ' ', 'null', '~', '[a, b]', '{a: b}', '|\n  a\n  b', '>-\n  a\n\n  b', '&a x', '*a', '!!str x', '"open', "'"],
  ...[
    'a: b',
    '# no value',
    '"x" # why',
    '@x',
    '`x`',
    '%x',
    '- x',
    '"\\u0041\\q"',
    '""',
    "''",
    '\n  - a\n  - b',
    '0x1f',
  ],
  ...['"a\n  b"', '.inf', 'yes', '2001-01-01', '💡', ',', ']', '"\\"q\\""', "'it''s'", '!', '!!binary x', '? x'],
];

/** What each field holds in real reports, right and wrong. */
const values: Readonly<Record<string, readonly string[]>> = {
  title: ['"Cloud Day Huế"', 'Cloud Day', "'Sự kiện 4'", '"Event 4"', 'Event 3', '"Bài thu hoạch “Cloud Day”"', '4'],
  date: [
    ...['2025-11-17', '"2025-11-17"', '17/11/2025', "'17-11-2025'", '2024-01-01', '2026-1-1', '2025-11-17 08:30'],
    ...['2025-11-17T08:30:00+07:00', '"`r Sys.Date()`"', '{{ .Date }}', '2025-02-30', '2030-01-01', '20251117'],
    ...['November 17, 2025', 'ngày 17 tháng 11 năm 2025', '2025-11-17 # the day', '2025-11-17T', 'Mon, 17 Nov 2025'],
  ],
  weight: ['4', '1', '"4"', '04', '4.0', '1e3', '-4', '99999999999999999999', 'four'],
  chapter: ['false', 'true', '"false"'],
  pre: ['" <b> 4.4. </b> "', "'<b>4.4</b>'", '4.4.', '" <b> 1.1. </b> "', '"<b>4.</b>"', '<b> 4.4. </b>'],
  draft: ['true', 'false', '"true"'],
  publishDate: ['2030-01-01', '2025-01-01', '17/11/2025'],
  expiryDate: ['2025-01-01', '2099-01-01'],
  speakers: ['\n  - name: An Lê\n    role: CTO', '\n  - An Lê – CTO', '[An Lê, ""]', '[]', 'An Lê', '\n  - name:'],
};
const names = Object.keys(values);

const field = fc
  .record({
    name: fc.constantFrom(...names),
    known: fc.nat(1000),
    odd: fc.oneof(fc.constantFrom(...odd, ...oddMarks, ...phrases), fc.string({ unit: 'binary', maxLength: 12 })),
    isOdd: fc.nat(9).map((dice) => dice === 0),
    spelling: fc.constantFrom('', '', '', '', '', '', '', 'Upper', '"quoted"', 'noSpace', 'noValue'),
  })
  .map(({ name, known, odd: unusual, isOdd, spelling }) => {
    const usual = values[name] ?? [];
    const value = isOdd ? unusual : (usual[known % usual.length] ?? '');
    if (spelling === 'Upper') return `${name.toUpperCase()}: ${value}\n`;
    if (spelling === '"quoted"') return `"${name}": ${value}\n`;
    if (spelling === 'noSpace') return `${name}:${value}\n`;
    return spelling === 'noValue' ? `${name}:\n` : `${name}: ${value}\n`;
  });

/** Most blocks hold each field at most once. */
const fields = fc
  .tuple(fc.uniqueArray(field, { selector: (line) => line.split(':')[0], maxLength: 8 }), fc.nat(15))
  .map(([lines, dice]) => (dice === 0 && lines[0] !== undefined ? [...lines, lines[0]] : lines));

/** The fields of the template, right where nothing else is given. */
const whole = fields.map((lines) => {
  const given = new Set(lines.map((line) => line.split(':')[0]));
  const missing = names.slice(0, 5).filter((name) => !given.has(name));
  return [...lines, ...missing.map((name) => `${name}: ${values[name]?.[0] ?? ''}\n`)];
});

const extra = fc.constantFrom(
  ...['', '', '', '', '\n', '# a comment\n', '  indented: yes\n', '\tx\n', 'tags: [a,\n', 'x\n', '...\n', '{\n'],
  ...rules.map(({ name }) => `# event-report-disable ${name}: for a reason\n`),
  ...[
    '# event-report-disable\n',
    '# event-report-disable-line valid-date\n',
    'x: 1 # event-report-disable valid-date\n',
  ],
);

/** Front matter as people write it, and as they break it; '' for a page without any. */
export const anyFrontMatter: fc.Arbitrary<string> = fc
  .record({
    open: fc.constantFrom('---\n', '---\n', '---\n', '---\n', '---\n', '---\n', '--- \n', '---yaml\n', '---js\n', ''),
    lines: fc.oneof({ weight: 3, arbitrary: whole }, { weight: 2, arbitrary: fields }),
    extra,
    at: fc.nat(9),
    close: fc.constantFrom('---\n', '---\n', '---\n', '---\n', '---\n', '---\n', '--- \n', '---', '', '----\n'),
    language: fc.nat(20),
  })
  .map(({ open, lines, extra: line, at, close, language }) => {
    if (language === 0) return `+++\n${lines.join('').replaceAll(': ', ' = ')}+++\n`;
    if (language === 1) return `{\n"title": "x",\n"date": "2025-11-17"\n}\n`;
    if (language === 2) return '';
    const all = [...lines];
    all.splice(at, 0, line);
    return `${open}${all.join('')}${close}`;
  });
