/** Questions that lead from one place of a configuration to others: their answers name files as the client does. */
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { definition, highlights, references } from '../features/navigation.ts';
import { overview, type Place, sectionContents } from '../features/overview.ts';
import { prepareRename, type Refusal, rename } from '../features/rename.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { View, Workspace } from '../workspace/workspace.ts';
import { OVERVIEW_REQUEST, type OverviewParams, SECTION_REQUEST, type SectionParams } from './protocol.ts';
import type { Publisher } from './publisher.ts';

export interface NavigationOptions {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly publisher: Publisher;
  /** Computes an answer for a file; null where that fails, which it logs. */
  readonly answer: <T>(what: string, uri: string, compute: (view: View) => T) => T | null;
  /** Whether the client can be told what it is that leads to a definition. Known when it has introduced itself. */
  readonly understandsLinks: () => boolean;
}

export function serveNavigation({
  connection,
  workspace,
  publisher,
  answer,
  understandsLinks,
}: NavigationOptions): void {
  connection.onDefinition(({ textDocument, position }) =>
    answer('definition', textDocument.uri, ({ uri, analysis }) => {
      const links = definition(analysis, uri, position).map((link) => {
        const targetUri = workspace.spellingOf(link.targetUri);
        return { ...link, targetUri };
      });
      if (understandsLinks()) return links;
      return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    }),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    answer('references', textDocument.uri, ({ uri, analysis }) =>
      references(analysis, uri, position, context.includeDeclaration).map((place) => {
        return { ...place, uri: workspace.spellingOf(place.uri) };
      }),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer('highlights', textDocument.uri, ({ uri, analysis }) => highlights(analysis, uri, position)),
  );
  connection.onPrepareRename(({ textDocument, position }) => {
    const prepared = answer('rename', textDocument.uri, ({ uri, analysis }) =>
      prepareRename(analysis.configuration, uri, position),
    );
    return isRefusal(prepared) ? refused(prepared) : prepared;
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const edit = answer('rename', textDocument.uri, ({ uri, analysis }) =>
      rename(analysis.configuration, uri, position, newName),
    );
    return isRefusal(edit) ? refused(edit) : edit && publisher.respellEdit(edit);
  });
  const spelled = <T extends { readonly place: Place | null }>(one: T): T => {
    const { place } = one;
    return { ...one, place: place && { ...place, uri: workspace.spellingOf(place.uri) } };
  };
  connection.onRequest(OVERVIEW_REQUEST, ({ uri }: OverviewParams) =>
    answer('overview', uri, ({ analysis }) => {
      return { sections: overview(analysis.configuration).sections.map(spelled) };
    }),
  );
  connection.onRequest(SECTION_REQUEST, ({ uri, section }: SectionParams) =>
    answer('section', uri, ({ analysis }) => {
      const { modules, options, ...rest } = sectionContents(analysis, section);
      return { ...rest, modules: modules.map(spelled), options: options.map(spelled) };
    }),
  );
  connection.onWorkspaceSymbol(({ query }) => {
    const configurations = workspace.findings().analyses.map(({ configuration }) => configuration);
    return workspaceSymbols(configurations, query).map((symbol) => {
      const { uri, range } = symbol.location;
      return { ...symbol, location: { uri: workspace.spellingOf(uri), range } };
    });
  });
}

function isRefusal(answer: object | null): answer is Refusal {
  return answer !== null && 'refusal' in answer;
}

/** What is no answer, but the reason why there is none: an editor shows it as plain text. */
function refused({ refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal.replaceAll('`', ''));
}
