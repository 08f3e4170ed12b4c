/** `depends` of what the module API is called (`isApi` of the extraction), and its argument where that is a plain text. */
const DEPENDS =
  /(?:\b(?:module|api|host_?api|host_?module|self|mod)|\))\s*[.:]\s*depends\b(?:\s*\(\s*(["'])([\w.-]*)\1\s*[,)]|\s*(["'])([\w.-]*)\3)?/g;

/** Calls after which mod_cron is loaded. */
const TASK = /\b(?:cron|hourly|daily|weekly)\b/;

/**
 * Names of all modules that a text may load, without parsing it: those that `extractModule` finds are among them, and more
 * that stand in comments and strings. Null where a name is put together.
 * @param text of `mod_NAME.lua` or of one of its libraries
 */
export function dependenciesNamed(text: string): readonly string[] | null {
  const names = TASK.test(text) ? ['cron'] : [];
  for (const { 2: first, 4: second } of text.matchAll(DEPENDS)) {
    const name = first ?? second;
    if (name === undefined) return null;
    names.push(name);
  }
  return names;
}
