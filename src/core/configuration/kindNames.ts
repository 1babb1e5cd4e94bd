import type { Node } from 'jsonc-parser';
import type { Message } from '../messages/message.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import { problemAt, type Tell } from './problem.ts';

const messages = {
  title: {
    en: '`newReport.heading` sets how the title is written; this makes a section of your own called `{name}`.',
    vi: 'Cách viết tiêu đề bài do `newReport.heading` quy định; dòng này tạo một mục của riêng bạn tên là `{name}`.',
  },
  ours: {
    en: 'This makes a section of your own; ours is called `{near}`.',
    vi: 'Dòng này tạo một mục của riêng bạn; mục có sẵn tên là `{near}`.',
  },
} satisfies Record<string, Message>;

/** What `photos` is called elsewhere in the file, and in Markdown. */
const photos = /^(?:image|picture)s?$/;

/** Tells of a name for a section of the site's own that means something else with us. */
export function tellMisnamedKind(name: string, key: Node, tell: Tell): void {
  if (sectionKinds.some((kind) => kind.name === name)) return;
  const near = photos.test(name)
    ? 'photos'
    : sectionKinds.find((kind) => kind.name === `${name}s` || `${kind.name}s` === name)?.name;
  if (name === 'title') tell(problemAt(key, messages.title, { name }, 'warning'));
  else if (near !== undefined) tell(problemAt(key, messages.ours, { near }, 'warning'));
}
