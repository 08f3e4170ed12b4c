// The settings that the embedded VS Code starts with.

/** For everyone: no talk, no requests to the network, nothing between the person and the file. */
export const QUIET = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** For tests: nothing is remembered, nothing moves, and a hover does not make one wait. */
export const STILL = {
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'monospace',
  'editor.hover.delay': 100,
  'files.hotExit': 'off',
  'git.enabled': false,
  'window.restoreWindows': 'none',
  'workbench.reduceMotion': 'on',
};
