import { getNodeValue, type Node } from 'jsonc-parser';
import { state, type Message, type Statement } from '../messages/message.ts';
import { nearestName } from '../text/nearestName.ts';
import { problemAt, type Tell } from './problem.ts';

/** Part of a JSON schema (draft 7). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value in the file may be: how it is read, and how the JSON schema says so. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** The value at `node`; `undefined` when it cannot be used, after `tell` was told why. Never throws. */
  read(node: Node, tell: Tell): T | undefined;
}

/** What a shape reads. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** The keys of an object and what each may hold. */
export type Properties = Readonly<Record<string, Shape<unknown>>>;

/** What such an object holds: every key can be missing. */
export type ValuesOf<P extends Properties> = { readonly [K in keyof P]?: ValueOf<P[K]> };

const messages = {
  wrongType: { en: 'This must be {expected}.', vi: 'Chỗ này phải là {expected}.' },
  unknownKey: {
    en: 'There is no setting `{key}` here, so it has no effect.',
    vi: 'Ở đây không có cài đặt `{key}`, nên nó không có tác dụng.',
  },
  nearKey: {
    en: 'There is no setting `{key}` here; did you mean `{near}`?',
    vi: 'Ở đây không có cài đặt `{key}`; có phải bạn muốn viết `{near}`?',
  },
} satisfies Record<string, Message>;

const expected = {
  text: { en: 'a text in quotes', vi: 'một đoạn chữ trong dấu ngoặc kép' },
  list: { en: 'a list in square brackets', vi: 'một danh sách trong ngoặc vuông' },
  object: { en: 'an object in braces', vi: 'một đối tượng trong ngoặc nhọn' },
  flag: { en: '`true` or `false`', vi: '`true` hoặc `false`' },
  number: { en: 'a whole number from {least} to {most}', vi: 'một số nguyên từ {least} đến {most}' },
  choice: { en: 'one of {values}, not {value}', vi: 'một trong các giá trị {values}, không phải {value}' },
} satisfies Record<string, Message>;

/** A text; `fault` says what is wrong with one. `schema` adds to what the JSON schema says. */
export function text(
  fault: (text: string) => Statement | undefined = () => undefined,
  schema: JsonSchema = {},
): Shape<string> {
  return {
    schema: { type: 'string', ...schema },
    read: (node, tell) => {
      const value: unknown = node.value;
      if (node.type !== 'string' || typeof value !== 'string') {
        refuse(node, tell, state(expected.text));
        return undefined;
      }
      const reason = fault(value);
      if (reason === undefined) return value;
      tell(problemAt(node, reason.message, reason.data));
      return undefined;
    },
  };
}

/** `true` or `false`. */
export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (node, tell) => {
    if (typeof node.value === 'boolean') return node.value;
    refuse(node, tell, state(expected.flag));
    return undefined;
  },
};

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read: (node, tell) => {
      const value: unknown = node.value;
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
      if (fits) return value;
      refuse(node, tell, state(expected.number, { least, most }));
      return undefined;
    },
  };
}

/** One of some words. */
export function choice<const T extends string>(names: readonly T[]): Shape<T> {
  return {
    schema: { enum: names },
    read: (node, tell) => {
      const found = names.find((name) => name === node.value);
      if (found !== undefined) return found;
      const values = names.map((name) => `"${name}"`).join(', ');
      const value = JSON.stringify(getNodeValue(node)).slice(0, 50);
      refuse(node, tell, state(expected.choice, { values, value }));
      return undefined;
    },
  };
}

/** A list; entries that cannot be used are left out. */
export function list<T>(entry: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: entry.schema },
    read: (node, tell) => {
      if (node.type !== 'array') {
        refuse(node, tell, state(expected.list));
        return undefined;
      }
      return (node.children ?? []).map((child) => entry.read(child, tell)).filter((value) => value !== undefined);
    },
  };
}

/** An object with these keys and no others. */
export function object<P extends Properties>(properties: P): Shape<ValuesOf<P>> {
  return {
    schema: { type: 'object', properties: propertiesSchema(properties) },
    read: (node, tell) => readProperties(properties, node, tell),
  };
}

/** An object whose keys are names; `entry` says what each may hold, after having told what is wrong with the name. */
export function record<T>(
  entry: (name: string, key: Node, tell: Tell) => Shape<T> | undefined,
  schema: JsonSchema = {},
): Shape<ReadonlyMap<string, T>> {
  return {
    schema: { type: 'object', ...schema },
    read: (node, tell) => {
      if (node.type !== 'object') {
        refuse(node, tell, state(expected.object));
        return undefined;
      }
      const values = entriesOf(node).flatMap(({ name, key, value }): [string, T][] => {
        const read = entry(name, key, tell)?.read(value, tell);
        return read === undefined ? [] : [[name, read]];
      });
      return new Map(values);
    },
  };
}

/** What each key may hold, as a JSON schema has it. */
export function propertiesSchema(properties: Properties): JsonSchema {
  return Object.fromEntries(Object.entries(properties).map(([name, { schema }]) => [name, schema]));
}

function readProperties<P extends Properties>(properties: P, node: Node, tell: Tell): ValuesOf<P> | undefined {
  if (node.type !== 'object') {
    refuse(node, tell, state(expected.object));
    return undefined;
  }
  const names = Object.keys(properties);
  const values = entriesOf(node).flatMap(({ name, key, value }): [string, unknown][] => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) {
      const near = nearestName(name, names);
      tell(
        problemAt(
          key,
          near === undefined ? messages.unknownKey : messages.nearKey,
          { key: name, near: near ?? '' },
          'warning',
        ),
      );
      return [];
    }
    const read = property.read(value, tell);
    return read === undefined ? [] : [[name, read]];
  });
  // Each value was read by the shape of its own key.
  return Object.fromEntries(values) as ValuesOf<P>;
}

function entriesOf(node: Node): readonly { readonly name: string; readonly key: Node; readonly value: Node }[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key === undefined || value === undefined ? [] : [{ name: String(key.value), key, value }];
  });
}

function refuse(node: Node, tell: Tell, wanted: Statement): void {
  tell({ ...problemAt(node, messages.wrongType, { expected: wanted }), isSeenBySchema: true });
}
