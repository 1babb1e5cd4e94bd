/** The languages in which the extension speaks, and for which it knows the sections of a report. */
export type Language = 'en' | 'vi';

/** One sentence in each language; `{name}` stands for a value. Both have the same values (a test holds them to it). */
export interface Message {
  readonly en: string;
  readonly vi: string;
}

/** A message with its values, still in no language: the host that shows it chooses. */
export interface Statement {
  readonly message: Message;
  readonly data: MessageData;
}

/** The values of a message, by name. A list of statements is said with commas between. */
export type MessageData = Readonly<Record<string, string | number | Statement | readonly Statement[]>>;

/** What is said in `language`. A value that is missing stays visible as `{name}`. */
export function formatStatement({ message, data }: Statement, language: Language): string {
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (typeof value !== 'object') return String(value);
    const statements = 'message' in value ? [value] : value;
    return statements.map((statement) => formatStatement(statement, language)).join(', ');
  });
}

/** A statement that needs no values, or takes them. */
export function state(message: Message, data: MessageData = {}): Statement {
  return { message, data };
}
