/** Sections, options and Includes of everything that is open, by a part of their name. */
import type { Range, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Configuration } from '../evaluation/index.ts';
import { documentSymbols } from './document-symbols.ts';

/** An editor shows the first few, and asks anew as more is typed. */
const MOST = 500;

/** Those whose name holds the letters of a query in their order, as editors look for them. */
export function workspaceSymbols(configurations: readonly Configuration[], query: string): SymbolInformation[] {
  const letters = [...query.toLowerCase().replace(/\s/g, '')];
  const found: SymbolInformation[] = [];
  const seen = new Set<string>();
  const add = (name: string, kind: SymbolKind, range: Range, uri: string, containerName: string) => {
    if (found.length < MOST && holds(name, letters))
      found.push({ name, kind, location: { uri, range }, containerName });
  };
  for (const configuration of configurations) {
    for (const uri of configuration.files.keys()) {
      // Two main files may read the same one.
      if (seen.has(uri)) continue;
      seen.add(uri);
      for (const { name, detail = '', kind, selectionRange, children = [] } of documentSymbols(configuration, uri)) {
        add(name, kind, selectionRange, uri, detail);
        for (const child of children) add(child.name, child.kind, child.selectionRange, uri, name);
      }
    }
  }
  return found;
}

function holds(name: string, letters: readonly string[]): boolean {
  const text = name.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
