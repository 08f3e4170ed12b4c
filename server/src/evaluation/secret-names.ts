/** Names under which passwords and the like are kept. */

const SECRET = /(?:^|_)(?:secret|password|passwd|passphrase|api_key|auth_token)$/i;

/** Whether an option, a field of a table, a local or an environment variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}
