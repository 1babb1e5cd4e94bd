import tseslint from 'typescript-eslint';

/** Which folder may import what: the core knows no editor and no Node, each host only its own. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
});
const noEditor = [['vscode'], 'Only src/editor knows the editor.'];
const noNode = [['node:*'], 'Only src/cli and the tests know Node.'];
const onlyFacade = [['**/core/*', '!**/core/index.ts'], 'Hosts import the core through src/core/index.ts.'];
const grayMatterOnce = [['gray-matter'], 'gray-matter is imported by src/core/frontMatter/frontMatter.ts alone.'];
const toldInPart = {
  selector: 'UnaryExpression[operator="void"] > CallExpression > MemberExpression[property.name=/^show.+Message$/]',
  message: 'Use tell of src/editor/tell.ts: VS Code folds a message without buttons into one line.',
};

export default tseslint.config(
  { ignores: ['dist', 'out', '.vscode-test', 'node_modules'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['src/core/**/*.ts'], rules: forbid(noEditor, noNode, grayMatterOnce) },
  { files: ['src/core/frontMatter/frontMatter.ts'], rules: forbid(noEditor, noNode) },
  {
    files: ['src/editor/**/*.ts'],
    rules: { ...forbid(noNode, onlyFacade, grayMatterOnce), 'no-restricted-syntax': ['error', toldInPart] },
  },
  { files: ['src/cli/**/*.ts'], rules: forbid(noEditor, onlyFacade, grayMatterOnce) },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
