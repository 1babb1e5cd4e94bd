/** Words that mean something to one rule or another. */
export const phrases = [
  'Hôm nay mình nghe nhiều điều hay về chi phí và bảo mật.',
  'The talks were about cost, and about security.',
  'Sự kiện diễn ra ngày 17/11/2025 tại Huế.',
  'Held on November 17, 2025, in Huế.',
  'ngày 17 tháng 11 năm 2025',
  '2025-11-17',
  'Diễn giả',
  'Speakers: An Lê, Bình Võ',
  '**Diễn giả:** An Lê, Bình Võ',
  'Thêm các hình ảnh của bạn tại đây',
  'Add your experience here',
  '[Your name]',
  'TODO',
  'Event 3',
  '4.4.',
  '“x”',
  'null',
  '`r Sys.Date()`',
  '{{ .Date }}',
  'AWS experts team',
  '🎤',
] as const;

/** Marks of YAML, Markdown, HTML and Hugo, alone where they break what stands around them. */
export const oddMarks = [
  ...['---', '--- ', '---js', '+++', '...', '#', '# ', '### ', '#### ', '- ', '> ', '1. ', '  ', '    ', '\t', '**'],
  ...['_', '`', '```', '```\n', '~~~', '|', '\\', '![', '](', ')', '[', ']', '{', '}', '<img src="', '">', '<', '>'],
  ...['{{< figure src="', '" >}}', '{{%', '%}}', '<!--', '-->', '[a]: ', '&amp;', '&', ': ', ':', '"', "'", '*a', '&a'],
  ...['<div>', '</div>', '===\n', '---\n', '<<<<<<< HEAD\n', '\n', '\n\n', ' ', '!', '[cite: 1]', '// ', '?', '%20'],
] as const;

/** Characters that no keyboard has. */
export const oddCharacters = [
  ...['\0', '\ud800', '\udc00', '\uFEFF', '\u200b', '\u00a0', '\u2028', '\u0085', '\u0007', '🎤', '👨‍👩‍👧', 'e\u0301'],
  ...['ệ', 'ﬁ', 'İ', 'ß', '\u202e', '\v', '\f', '﹟', '：'],
] as const;
