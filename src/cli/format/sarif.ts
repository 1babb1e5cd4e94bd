import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { formatStatement, rules, type Severity } from '../../core/index.ts';
import { configurationRule, type ProblemRecord } from '../problemRecord.ts';
import type { Remark } from '../remark.ts';
import { checkoutPath } from './checkoutPath.ts';
import type { Format, FormatOptions } from './format.ts';
import { formatJson } from './json.ts';
import { plainLine } from './terminal.ts';

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, Result.level>;

/** SARIF 2.1.0, for GitHub's code scanning and other collectors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const formatSarif: Format = ({ problems, remarks }, options) => {
  const descriptors = descriptorsOf();
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Event Report', version, semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !remarks.some(({ fails }) => fails),
            toolExecutionNotifications: remarks.map((remark) => toNotification(remark, options)),
          },
        ],
        results: problems.map((problem) => toResult(problem, indexOf.get(problem.rule) ?? -1, options)),
      },
    ],
  };
  return formatJson(log);
};

/** The pages of the rules have no address on the web yet, so no `helpUri` is given. */
function descriptorsOf(): ReportingDescriptor[] {
  return [
    ...rules.map(({ name, description, severity }): ReportingDescriptor => ({
      id: name,
      shortDescription: { text: description },
      defaultConfiguration: { level: levels[severity] },
    })),
    { id: configurationRule, shortDescription: { text: 'Require a configuration that can be read.' } },
  ];
}

function toResult(problem: ProblemRecord, ruleIndex: number, options: FormatOptions): Result {
  const { rule, severity, message, line, column, endLine, endColumn } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plainLine(message) },
    locations: [{ physicalLocation: { ...physicalLocation(problem.file, options), region } }],
  };
}

function toNotification({ file, line, statement, fails }: Remark, options: FormatOptions): Notification {
  const location = physicalLocation(file, options);
  return {
    level: fails ? 'error' : 'note',
    message: { text: plainLine(formatStatement(statement, options.language)) },
    locations: [{ physicalLocation: { ...location, ...(line !== undefined && { region: { startLine: line } }) } }],
  };
}

/** Relative to the checkout; a file that lies elsewhere by its whole address. */
function physicalLocation(file: string, options: FormatOptions): PhysicalLocation {
  const path = checkoutPath(file, options);
  const isInside = path !== '..' && !path.startsWith('../') && !/^[a-z]:/i.test(path);
  return {
    artifactLocation: isInside
      ? { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
      : { uri: pathToFileURL(resolve(options.cwd, file)).href },
  };
}
