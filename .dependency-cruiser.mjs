import { readdirSync } from 'node:fs';

/** The house rules of docs/architecture.md, as far as imports can tell. */
const rooms = ['syntax', 'catalog', 'extraction', 'evaluation', 'rules', 'features', 'workspace', 'lsp', 'cli'];

const order = rooms.map((room, index) => ({
  name: `${room}-knows-only-rooms-above`,
  comment: `server/src/${room} imports only from the rooms above it.`,
  severity: 'error',
  from: { path: `^server/src/${room}/` },
  to: { path: `^server/src/(${rooms.slice(index + 1).join('|') || '-'})/` },
}));

/** Every rule has a page of its name; so its file is known from the others beside it. */
const ruleIds = readdirSync(new URL('docs/rules', import.meta.url))
  .filter((page) => page !== 'README.md')
  .map((page) => page.replace(/\.md$/, ''));

export default {
  forbidden: [
    // The front ends are neighbours: neither is above the other, except that the command line can start the server.
    ...order.filter(({ name }) => !name.startsWith('cli')),
    {
      name: 'syntax-and-catalog-are-strangers',
      severity: 'error',
      from: { path: '^server/src/catalog/' },
      to: { path: '^server/src/syntax/' },
    },
    {
      name: 'cli-starts-the-server-only',
      severity: 'error',
      from: { path: '^server/src/cli/' },
      to: { path: '^server/src/lsp/', pathNot: '^server/src/lsp/node' },
    },
    {
      name: 'no-node-in-the-core',
      comment: 'The core runs in a browser too: only the front ends and scripts may import Node.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(cli/|lsp/node)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'luaparse-lives-in-syntax',
      severity: 'error',
      from: { pathNot: '^server/src/syntax/lua-parser\\.ts$|^test/|^scripts/' },
      to: { path: 'node_modules/luaparse/' },
    },
    {
      name: 'the-wire-is-lsp',
      comment: 'Only lsp speaks over a connection; the core knows the protocol at most by its types.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/lsp/' },
      to: { path: 'node_modules/vscode-(languageserver|jsonrpc|languageserver-protocol|languageclient)/' },
    },
    {
      name: 'types-only-below-the-wire',
      severity: 'error',
      from: { path: '^server/src/(features|workspace)/' },
      to: { path: 'node_modules/vscode-languageserver-types/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-asks-the-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'rules-are-known-to-the-registry',
      comment:
        'A rule lends nothing to another: what several need is in rules/shared. check.ts runs the one that speaks last.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/rules/(registry|check)\\.ts$' },
      to: { path: `^server/src/rules/\\w+/(${ruleIds.join('|')})\\.ts$` },
    },
    {
      name: 'product-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^(test|scripts|examples)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
