import { describe, expect, it } from 'vitest';
import { hoverAt } from './support.ts';

describe('hover on the id of a rule in a comment that silences it', () => {
  it.each([
    '-- prosody-config: disable-next-line unknown-op$0tion',
    '-- prosody-config: disable-file no-hosts, $0unknown-option -- a remark',
    'x = 1 -- prosody-config: disable-line unknown-option$0',
  ])('shows its card, with a link to its page: %s', (text) => {
    const { on, markdown } = hoverAt(text) ?? {};
    expect(on).toBe('unknown-option');
    expect(markdown).toContain('**unknown-option** · rule · warning');
    expect(markdown).toMatch(/\(https:[^)]*docs\/rules\/unknown-option\.md\)/);
  });

  it.each([
    '-- prosody-config: disable-next-line no-such-ru$0le',
    '-- prosody-config: dis$0able-next-line unknown-option',
    '-- prosody-config: dis$0able-file',
    '-- prosody-config: disable-file no-hosts -- unlike unknown-op$0tion',
    '-- unknown-op$0tion',
  ])('and nothing elsewhere: %s', (text) => {
    expect(hoverAt(text)).toBeNull();
  });
});
