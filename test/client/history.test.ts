import { describe, expect, it } from 'vitest';
import { isHistory, withoutHistory } from '../../client/src/history.ts';

describe('another version of a file beside it', () => {
  it.each([
    'git',
    'gitlens',
    'vscode-local-history',
    'showModifications',
    'merge-conflict.conflict-diff',
    'clipboardCompare0',
  ])('is what an editor names %s', (scheme) => {
    expect(isHistory({ scheme })).toBe(true);
  });

  it.each(['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'github'])('is not a file of the scheme %s', (scheme) => {
    expect(isHistory({ scheme })).toBe(false);
  });

  it('has no symbols of its own', () => {
    const symbol = (scheme: string) => ({ name: 'example.com', location: { uri: { scheme } } });
    expect(withoutHistory([symbol('git'), symbol('file'), symbol('showModifications')])).toEqual([symbol('file')]);
  });
});
