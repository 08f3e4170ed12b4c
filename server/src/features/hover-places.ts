/** Places in the words and links of a hover. */
import { type Configuration, conditionWords, type Presence } from '../evaluation/index.ts';
import type { Location } from '../syntax/index.ts';

/** `[line 12](…)`, or `[conf.d/x.cfg.lua, line 12](…)` for another file than `from`. */
export function placeLink(configuration: Configuration, { uri, span }: Location, from: string): string {
  const line = (configuration.files.get(uri)?.lines.positionAt(span.start).line ?? 0) + 1;
  const words = uri === from ? `line ${line}` : `${linkText(relativeName(uri, from))}, line ${line}`;
  return `[${words}](${uri}#L${line})`;
}

/** A file's name as seen from another file's directory: below it a relative path, elsewhere the whole path. */
export function relativeName(uri: string, from: string): string {
  const directory = from.slice(0, from.lastIndexOf('/') + 1);
  const name = uri.startsWith(directory)
    ? uri.slice(directory.length)
    : uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function linkText(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, '\\$&');
}

/** `not in force now: only when X is set`; nothing for what is in force. */
export function presenceFacts(presence: Presence): string[] {
  if (presence.state === 'active') return [];
  const condition = conditionWords(presence);
  if (condition === '') return [];
  return [
    presence.state === 'inactive' ? `not in force now: only when ${condition}` : `in force only when ${condition}`,
  ];
}
