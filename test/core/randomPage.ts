import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    'Diễn giả',
    'Speakers',
    'AWS',
    'Cloud Day',
    '2025-11-17',
    '17/11/2025',
    'Thêm các hình ảnh tại đây',
    'Add photos here',
  ],
  ...[
    'Event 3',
    '4.4.',
    '/images/a.jpg',
    '“x”',
    'null',
    '[cite: 1]',
    '`r Sys.Date()`',
    '{{ .Date }}',
    'An – Engineer, AWS',
  ],
);
const marks = fc.constantFrom(
  ...[
    '---',
    '--- ',
    '---js',
    '+++',
    '...',
    '# ',
    '### ',
    '#### ',
    '- ',
    '> ',
    '1. ',
    '  ',
    '\t',
    '**',
    '_',
    '`',
    '```',
    '|',
    '\\',
  ],
  ...[
    '![',
    '](',
    ')',
    '<img src="',
    '">',
    '{{< figure src="',
    '" >}}',
    '<!--',
    '-->',
    '[a]: ',
    '&amp;',
    ': ',
    ':',
    '"',
    "'",
    '[',
    '{',
    '}',
    '*a',
    '&a',
  ],
  ...['\n', '\n', '\n\n', '\r\n', '\r', ' ', '\0', '\ud800', '\udc00', '\uFEFF', '\u200b', '\u2028', '🎤', 'e\u0301'],
);
const fields = fc
  .tuple(
    fc.constantFrom('title', 'Title', 'date', 'weight', 'chapter', 'pre', 'draft', 'publishDate', 'x'),
    fc.oneof(words, fc.string(), marks),
  )
  .map(([name, value]) => `${name}: ${value}\n`);
const lines = fc.constantFrom(
  ...['# event-report-disable require-speakers: none\n', '<!-- event-report-disable-next-line no-missing-image -->\n'],
  ...[
    '### Diễn giả\n',
    '### Speakers\n\n',
    '#### Một số hình ảnh khi tham gia sự kiện\n',
    '![a](/images/a.jpg)\n',
    '- **An** – Engineer\n',
  ],
  ...[
    '- Thêm các hình ảnh của bạn tại đây\n',
    '| Name | Role |\n|---|---|\n| An | Engineer |\n',
    '<<<<<<< HEAD\n',
    '- \n',
    '---\n',
  ],
);
const page = fc.tuple(
  fc.constantFrom('', '\uFEFF', '---\n', '---\r\n', '---\n', '+++\n', '{'),
  fc.array(fields, { maxLength: 7 }),
  fc.constantFrom('---\n', '---\n\n', '---', '', '+++\n', '}\n'),
  fc.array(fc.oneof(lines, lines, words, marks, fc.string({ unit: 'binary' })), { maxLength: 25 }),
);

/** Front matter and body of bits that mean something to a reader, and of any characters; with either line end. */
export const anyPage: fc.Arbitrary<string> = fc
  .tuple(page, fc.boolean())
  .map(([[start, block, end, body], crlf]) =>
    [start, ...block, end, ...body].join('').replace(/\n/g, crlf ? '\r\n' : '\n'),
  );

/** The same bits in any order, where nothing resembles a page. */
export const anyParts: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, marks), { maxLength: 60 })
  .map((parts) => parts.join(''));
