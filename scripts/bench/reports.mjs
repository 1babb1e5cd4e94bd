/**
 * Reports for the benchmark: what New Event Report writes, with its waiting texts replaced by made-up prose. The same
 * `serial` gives the same text, another one another text.
 */
const words = {
  en: {
    prose:
      'the team explained how a small service grows, why every request needs a limit, and what a careful design costs; we compared two ways of storing photos, measured both, talked about failures that nobody had seen before and wrote down what to try at work next week'.split(
        ' ',
      ),
    entry: (name, text) => `- **${name}:** ${text}`,
    names: ['Queues', 'Caching', 'Cost', 'Security', 'Observability', 'Deployment', 'Teamwork', 'Databases'],
    people: ['Mai Le', 'Tom Baker', 'Hoa Pham', 'Linh Tran', 'Peter Novak'],
    role: 'Engineer, Example Cloud',
    photo: 'The room at',
  },
  vi: {
    prose:
      'nhóm trình bày cách một dịch vụ nhỏ lớn dần lên, vì sao mỗi yêu cầu cần có giới hạn, và một thiết kế cẩn thận tốn kém ra sao; chúng tôi so sánh hai cách lưu ảnh, đo cả hai, nói về những lỗi chưa ai từng gặp và ghi lại điều sẽ thử trong công việc tuần tới'.split(
        ' ',
      ),
    entry: (name, text) => `- **${name}:** ${text}`,
    names: ['Hàng đợi', 'Bộ nhớ đệm', 'Chi phí', 'Bảo mật', 'Giám sát', 'Triển khai', 'Làm việc nhóm', 'Cơ sở dữ liệu'],
    people: ['Lê Thị Mai', 'Trần Quốc Tuấn', 'Phạm Thu Hoa', 'Nguyễn Hải Linh', 'Đỗ Minh Khang'],
    role: 'Kỹ sư, Đám Mây Mẫu',
    photo: 'Hội trường tại',
  },
};

/** The one picture that all of them show. */
export const picture = '/images/room.png';

/** A report of about `bytes` UTF-8 bytes, and its path in the site. `core` is the project's own. */
export function makeReport(core, language, serial, bytes) {
  const chance = random(serial * 2 + (language === 'vi' ? 1 : 0));
  const { prose, entry, names, people, role, photo } = words[language];
  const site = { ...core.emptySite('/site'), isHugo: true };
  const name = `Cloud Day ${serial}`;
  const plan = core.planNewReport(
    {
      name,
      day: { year: 2025, month: 1 + (serial % 12), day: 1 + (serial % 28) },
      languages: [language],
      speakers: pick(people, 2, chance).map((person) => ({ name: person, role })),
    },
    site,
  );
  const [{ text: scaffold, path }] = plan.create;
  const sentence = () => {
    const start = Math.floor(chance() * prose.length);
    const said = Array.from({ length: 12 + Math.floor(chance() * 14) }, (_, i) => prose[(start + i) % prose.length]);
    return `${said
      .join(' ')
      .replace(/^./u, (letter) => letter.toUpperCase())
      .replace(/[,;]$/, '')}.`;
  };
  const paragraph = () => Array.from({ length: 3 }, sentence).join(' ');
  const list = () =>
    pick(names, 4, chance)
      .map((topic) => entry(topic, sentence()))
      .join('\n');
  const headings = scaffold.split(/\n(?=#{2,4} )/);
  const sections = Math.max(1, headings.length - 3);
  const write = (share) => {
    const told = [];
    for (let size = 0; size < share; size += Buffer.byteLength(told.at(-1))) {
      told.push(told.length % 3 === 1 ? list() : paragraph());
    }
    return told.join('\n\n');
  };
  const share = (bytes - Buffer.byteLength(scaffold)) / sections - 250;
  const filled = headings.map((part) => {
    const [heading = '', ...rest] = part.split('\n');
    if (!heading.startsWith('#')) return part;
    if (/hình ảnh|photos/i.test(heading)) {
      return `${heading}\n\n![${photo} ${name}](${picture})\n`;
    }
    const isList = rest.some((line) => people.some((person) => line.includes(person)));
    return isList ? part : `${heading}\n\n${write(share)}\n`;
  });
  const text = filled.join('\n').replace('weight: 1\n', `weight: ${serial}\n`).replace(' 4.1. ', ` 4.${serial}. `);
  return { path: path.replace('4.1-Event1', `4.${serial}-Event${serial}`), language, text };
}

function pick(list, count, chance) {
  const start = Math.floor(chance() * list.length);
  return Array.from({ length: count }, (_, i) => list[(start + i) % list.length]);
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function random(seed) {
  let state = (seed * 2654435761) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
