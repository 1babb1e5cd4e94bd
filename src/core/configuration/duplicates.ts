import type { Node } from 'jsonc-parser';
import type { Message } from '../messages/message.ts';
import { problemAt, type Tell } from './problem.ts';

const repeated: Message = {
  en: '`{key}` is set again below, so this has no effect.',
  vi: '`{key}` được ghi lại ở bên dưới, nên chỗ này không có tác dụng.',
};

/**
 * Takes what is set again later in the same braces out of a parsed file, and tells of it: the last counts, as everywhere
 * in JSON, and nothing else is said of what does not.
 */
export function dropDuplicates(root: Node, tell: Tell): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { type, children } = node;
    if (children === undefined) continue;
    if (type === 'object') {
      const last = new Map(children.map((property) => [nameOf(property), property]));
      const dropped = children.filter((property) => last.get(nameOf(property)) !== property);
      for (const { children: [key] = [] } of dropped) {
        if (key) tell({ ...problemAt(key, repeated, { key: String(key.value) }, 'warning'), isSeenBySchema: true });
      }
      children.splice(0, children.length, ...last.values());
    }
    for (const child of children) open.push(child);
  }
}

function nameOf({ children: [key] = [] }: Node): unknown {
  return key?.value;
}
