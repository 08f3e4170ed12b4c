import {
  type CodeAction,
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { diagnosticOf } from '../features/diagnostics.ts';
import type { Severity } from '../rules/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { versionWords } from '../workspace/prosody-version.ts';
import type { Findings, Workspace } from '../workspace/workspace.ts';
import { type ConfigurationStatus, STATUS_NOTIFICATION, type StatusParams } from './protocol.ts';

/** Tells the client what was found, and nothing twice. */
export class Publisher {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  /** What was last said of a file, by its normalised URI. */
  readonly #said = new Map<string, { readonly content: string; readonly spelling: string }>();
  readonly #noticed = new Set<string>();
  #status = '';

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection;
    this.#workspace = workspace;
  }

  /** Checks everything that is open and sends what is new; files that are no longer part of anything are cleared. */
  publish(): Findings {
    const findings = this.#workspace.findings();
    const { analyses, problems, notices, complete } = findings;
    // Files that are still being fetched would be missed in vain; another check follows when they are here.
    if (!complete) return findings;
    const files = new Map<string, SourceFile>(analyses.flatMap(({ configuration }) => [...configuration.files]));
    for (const [uri, found] of problems) {
      const file = files.get(uri);
      const diagnostics = file ? found.map((problem) => this.#respell(diagnosticOf(problem, file, files))) : [];
      this.#send(uri, diagnostics);
    }
    for (const [uri, { spelling }] of this.#said) {
      if (problems.has(uri)) continue;
      this.#said.delete(uri);
      void this.#connection.sendDiagnostics({ uri: spelling, diagnostics: [] });
    }
    this.#sendStatus({ configurations: analyses.map(statusOf) });
    this.#notify(notices);
    return findings;
  }

  /** An action with URIs as the client spells them. */
  respellAction(action: CodeAction): CodeAction {
    if (!action.edit) return action;
    return {
      ...action,
      edit: this.respellEdit(action.edit),
      ...(action.diagnostics && { diagnostics: action.diagnostics.map((diagnostic) => this.#respell(diagnostic)) }),
    };
  }

  /** An edit with URIs as the client spells them. */
  respellEdit({ changes, documentChanges }: WorkspaceEdit): WorkspaceEdit {
    if (documentChanges) {
      const respelled = documentChanges.map((change) => {
        if (!TextDocumentEdit.is(change)) return change;
        const { uri, version } = change.textDocument;
        return { ...change, textDocument: { uri: this.#workspace.spellingOf(uri), version } };
      });
      return { documentChanges: respelled };
    }
    const entries = Object.entries(changes ?? {});
    return { changes: Object.fromEntries(entries.map(([uri, edits]) => [this.#workspace.spellingOf(uri), edits])) };
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const document = this.#workspace.document(uri);
    // A client moves what it shows along with the text, so that each version of an open document has to be answered.
    const content = `${document?.version ?? ''} ${JSON.stringify(diagnostics)}`;
    const said = this.#said.get(uri);
    if (said?.content === content) return;
    const spelling = this.#workspace.spellingOf(uri);
    // A file that is not open and has no problem is nothing to tell of, unless it had one.
    if (!said && !document && diagnostics.length === 0) return;
    this.#said.set(uri, { content, spelling });
    // The file was open under another name, which is not to keep what was said of it.
    if (said && said.spelling !== spelling) {
      void this.#connection.sendDiagnostics({ uri: said.spelling, diagnostics: [] });
    }
    void this.#connection.sendDiagnostics({
      uri: spelling,
      diagnostics,
      ...(document && { version: document.version }),
    });
  }

  /** Says each sentence once, and again only if it has not held meanwhile. */
  #notify(notices: readonly string[]): void {
    for (const notice of notices) {
      if (this.#noticed.has(notice)) continue;
      // Not as a request: there is nothing to answer.
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: notice });
    }
    this.#noticed.clear();
    for (const notice of notices) this.#noticed.add(notice);
  }

  #sendStatus(status: StatusParams): void {
    const content = JSON.stringify(status);
    if (content === this.#status) return;
    this.#status = content;
    void this.#connection.sendNotification(STATUS_NOTIFICATION, status);
  }

  #respell(diagnostic: Diagnostic): Diagnostic {
    if (!diagnostic.relatedInformation) return diagnostic;
    const relatedInformation = diagnostic.relatedInformation.map(({ location, message }) => ({
      location: { ...location, uri: this.#workspace.spellingOf(location.uri) },
      message,
    }));
    return { ...diagnostic, relatedInformation };
  }
}

function statusOf({ configuration, problems, settings, isFragment }: Analysis): ConfigurationStatus {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  const { main, files, version } = configuration;
  const variables = Object.keys(settings.environment).length;
  const words = versionWords(version, settings.detected);
  const { profile, project = null } = settings;
  return { main, version, words, profile, project, files: [...files.keys()], isFragment, variables, counts };
}
