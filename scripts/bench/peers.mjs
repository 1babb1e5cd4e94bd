import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(new URL('package.json', import.meta.url));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

/** What others do with one text, by name. Each takes the text and finishes before it returns. */
export async function loadPeers() {
  const { lint } = await import(new URL('node_modules/markdownlint/lib/exports-sync.mjs', import.meta.url).href);
  const { remark } = await import(new URL('node_modules/remark/index.js', import.meta.url).href);
  const { default: preset } = await import(
    new URL('node_modules/remark-preset-lint-recommended/index.js', import.meta.url).href
  );
  const { parser, GFM } = await import('@lezer/markdown');
  const { parseDocument } = await import('yaml');
  const processor = remark().use(preset).freeze();
  const lezer = parser.configure(GFM);
  return {
    markdownlint: (text) => lint({ strings: { text } }),
    'remark + preset-lint-recommended': (text) => processor.processSync(text),
    'vscode-markdown-languageservice': await languageService(),
    '@lezer/markdown alone': (text) => lezer.parse(text),
    'yaml alone (front matter)': (text) => parseDocument(text.slice(4, text.indexOf('\n---', 4))),
  };
}

/** The check that is built into VS Code, over a workspace of this one document. */
async function languageService() {
  const { createLanguageService, githubSlugifier, DiagnosticLevel } = require('vscode-markdown-languageservice');
  const { TextDocument } = require('vscode-languageserver-textdocument');
  const { URI } = require('vscode-uri');
  const { default: MarkdownIt } = await load('markdown-it');
  const tokenizer = new MarkdownIt({ html: true });
  const none = { dispose: () => undefined };
  let document;

  const diagnostics = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file('/site')],
      onDidChangeMarkdownDocument: () => none,
      onDidCreateMarkdownDocument: () => none,
      onDidDeleteMarkdownDocument: () => none,
      getAllMarkdownDocuments: async () => [document],
      hasMarkdownDocument: () => true,
      openMarkdownDocument: async () => document,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: { slugifier: githubSlugifier, tokenize: async ({ getText }) => tokenizer.parse(getText(), {}) },
    logger: { level: 0, log: () => undefined },
  });
  const warn = DiagnosticLevel.warning;
  const options = {
    validateReferences: warn,
    validateFragmentLinks: warn,
    validateFileLinks: warn,
    validateMarkdownFileLinkFragments: warn,
    validateUnusedLinkDefinitions: warn,
    validateDuplicateLinkDefinitions: warn,
    ignoreLinks: [],
  };
  let version = 0;
  const token = { isCancellationRequested: false, onCancellationRequested: () => none };
  return (text) => {
    // It remembers by address what it has read.
    const uri = URI.file(`/site/content/report${++version}.md`);
    const made = TextDocument.create(uri.toString(), 'markdown', version, text);
    document = {
      uri: made.uri,
      version,
      lineCount: made.lineCount,
      getText: (range) => made.getText(range),
      positionAt: (offset) => made.positionAt(offset),
      offsetAt: (place) => made.offsetAt(place),
      $uri: uri,
    };
    return diagnostics.computeDiagnostics(document, options, token);
  };
}
