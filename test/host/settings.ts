/** Where the extension runs: in the Node extension host or in the browser's web worker. */
export type HostKind = 'node' | 'web';

/** What the workbench must leave alone so that a test sees the extension and nothing else. */
export function quietSettings(kind: HostKind = 'node'): Record<string, unknown> {
  return {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    // The browser's default saves every edit, which would hide what is dirty.
    'files.autoSave': 'off',
    'update.mode': 'none',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'workbench.enableExperiments': false,
    'workbench.tips.enabled': false,
    'chat.disableAIFeatures': true,
    'git.openRepositoryInParentFolders': 'never',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.editor.useModal': 'off',
    ...(kind === 'web' ? { 'remote.extensionKind': { 'event-report.event-report': ['web'] } } : {}),
  };
}

/** What takes long to draw and is seen by the tests of the window only, like the size of their page. */
export const unseenSettings = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.guides.indentation': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
};

export const unseenSize = { width: 700, height: 400 };
