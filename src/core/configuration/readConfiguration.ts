import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Rule } from '../check/rule.ts';
import type { Message } from '../messages/message.ts';
import { rules as allRules } from '../rules/index.ts';
import { contains } from '../text/offsetRange.ts';
import { fillForm } from '../text/fillForm.ts';
import { defaultConfiguration, type Configuration } from './configuration.ts';
import { dropDuplicates } from './duplicates.ts';
import { fileKeys } from './fileShape.ts';
import { readGlob } from './glob.ts';
import { explainJson } from './jsonErrors.ts';
import { problemAt, type ConfigurationProblem, type Tell } from './problem.ts';
import { rulesShape } from './rulesShape.ts';
import { readCatalogue } from './sectionCatalogue.ts';
import { object, type ValuesOf } from './shape.ts';

/** A configuration file as read. */
export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** In document order; what they are about has its default. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Longer files are no configuration. */
const longestFile = 100_000;

const messages = {
  tooLong: {
    en: 'This file is too long to be a configuration, so the defaults apply.',
    vi: 'Tệp này quá dài so với một tệp cấu hình, nên các mặc định được dùng.',
  },
  notNamed: {
    en: 'A new report would be {path}, which `reports` does not match, so it would not be checked.',
    vi: 'Bài mới sẽ là {path}, nhưng `reports` không gồm đường dẫn đó, nên bài sẽ không được kiểm tra.',
  },
} satisfies Record<string, Message>;

/**
 * Reads the text of a configuration file: JSON in which comments and trailing commas may stand. Never throws. A file
 * that is no JSON is one problem, and the defaults stay in force; an empty one asks for nothing.
 */
export function readConfiguration(text: string, rules: readonly Rule[] = allRules): ConfigurationReading {
  const problems: ConfigurationProblem[] = [];
  const tell: Tell = (problem) => void problems.push(problem);
  const root = parse(text, tell);
  if (root) dropDuplicates(root, tell);
  const values = root && object(shapeOf(rules)).read(root, tell);
  const configuration = root && values ? toConfiguration(values, root, problems) : defaultConfiguration;
  return { configuration, problems: problems.sort((a, b) => a.range.start - b.range.start) };
}

/** The keys of the file with everything they may hold. */
function shapeOf(rules: readonly Rule[]) {
  return { ...fileKeys, rules: rulesShape(rules) };
}

type FileValues = ValuesOf<ReturnType<typeof shapeOf>>;

function parse(text: string, tell: Tell): Node | undefined {
  if (text.length > longestFile) {
    tell(problemAt({ offset: 0, length: 1 }, messages.tooLong));
    return undefined;
  }
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
    if (errors.length === 0) return root;
  } catch {
    // Deep nesting exhausts the stack of the reader.
  }
  tell(explainJson(text, errors[0]));
  return undefined;
}

/** What the file says; adds to `problems` what is wrong between its parts, unless something in the same place is. */
function toConfiguration(values: FileValues, root: Node, problems: ConfigurationProblem[]): Configuration {
  const tellAt = (
    path: readonly (string | number)[],
    message: Message,
    data: Readonly<Record<string, string>>,
  ): void => {
    const problem = problemAt(findNodeAtLocation(root, [...path]) ?? root, message, data);
    if (!problems.some(({ range }) => contains(problem.range, range))) problems.push(problem);
  };
  const { languages, newReport, frontMatter = {}, rules } = values;
  const reports = values.reports?.map(readGlob);
  const { path, heading } = newReport ?? {};
  const sample =
    path === undefined ? '' : fillForm(path, { year: '2026', month: '01', day: '31', slug: 'name', event: '1' });
  if (path !== undefined && reports?.some((glob) => glob.matches(sample)) === false) {
    tellAt(['newReport', 'path'], messages.notNamed, { path: sample });
  }
  return {
    reports: reports?.length === 0 ? undefined : reports,
    newReport: path === undefined ? undefined : { path, heading },
    languages: languages?.length === 0 ? undefined : languages?.map((code) => code.toLowerCase()),
    sections:
      values.sections === undefined
        ? defaultConfiguration.sections
        : readCatalogue(values.sections, (place, message, data) => {
            tellAt(['sections', ...place], message, data);
          }),
    frontMatter: { required: frontMatter.required, date: frontMatter.date ?? 'date', speakers: frontMatter.speakers },
    pictures: values.pictures,
    rules: rules ?? defaultConfiguration.rules,
  };
}
