import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

/** All that is looked for in lists. */
const ALL =
  '"disco"; "roster"; "saslauth"; "tls"; "carbons"; "mam"; "bookmarks"; "pep"; "smacks"; "csi_simple"; "bosh"; "websocket"; "vcard_legacy"; "blocklist"; "cloud_notify"; "external_services"';

const without = (module: string) => ALL.replace(`"${module}"; `, '');

const COMPONENTS = `
Component "rooms.jabber.chat" "muc"
modules_enabled = { "muc_mam" }
Component "share.jabber.chat" "http_file_share"`;

test('marks the global list, and names what is missing', () => {
  expectProblems(`
    admins = {}
       modules_enabled = { "disco", "roster", "saslauth", "tls" }
    -- ^^^^^^^^^^^^^^^ missing-features: info: Most clients can do more than users of \`jabber.chat\` have: several devices in step (\`carbons\`, \`mam\`, \`bookmarks\` and \`pep\`), phones (\`smacks\` and \`csi_simple\`), clients in browsers (\`bosh\` and \`websocket\`), profiles (\`vcard_legacy\`), blocking (\`blocklist\`), push notifications (\`cloud_notify\`), calls (\`turn_external\`), sending files (a Component of \`http_file_share\`), group chats (a Component of \`muc\`). \`prosodyctl check features\` explains each.
    VirtualHost "jabber.chat"
  `);
});

test('is silent where everything is there, in 0.12, and of a part of a configuration', () => {
  const text = `modules_enabled = { ${ALL} }\nVirtualHost "jabber.chat"${COMPONENTS}`;
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn('modules_enabled = { "roster" }\nVirtualHost "jabber.chat"', { version: '0.12' })).toEqual([]);
  const part = 'modules_enabled = { "roster" }\nInclude "conf.d/*.cfg.lua"\nVirtualHost "jabber.chat"';
  expect(problemsIn(part).map(({ rule }) => rule)).toEqual(['include-missing']);
});

describe('hosts', () => {
  test('that lack the same are told once; one that lacks more, at its name', () => {
    expectProblems(`
      modules_enabled = { ${without('mam')} }
      VirtualHost "jabber.chat"
        modules_enabled = { "mam" }
      VirtualHost "prosody.chat"
      --          ^^^^^^^^^^^^^^ missing-features: info: Most clients can do more than users of \`prosody.chat\` have: several devices in step (\`mam\`), sending files …
      Component "rooms.jabber.chat" "muc"
        modules_enabled = { "muc_mam" }
      Component "share.jabber.chat" "http_file_share"
    `);
  });

  test('of guests, those that are off or reached by nobody, and those without any list are left alone', () => {
    expect(messagesIn('modules_enabled = {}\nVirtualHost "g.jabber.chat"\nauthentication = "anonymous"')).toEqual([]);
    expect(messagesIn('modules_enabled = {}\nVirtualHost "jabber.chat"\nenabled = false')).toEqual([]);
    for (const host of ['example.com', 'localhost', '127.0.0.1', '192.168.1.5', '::1', 'chat.local', 'xmpp']) {
      expect(messagesIn(`modules_enabled = {}\nVirtualHost "${host}"`).join(), host).not.toContain('Most clients');
    }
    expect(messagesIn('admins = {}\nVirtualHost "jabber.chat"')).toEqual([]);
  });

  test('where the parts of a conference log in are left alone, if that is what they are', () => {
    const text = `modules_enabled = {}\nVirtualHost "auth.jabber.chat"\n`;
    expect(messagesIn(`${text}VirtualHost "jabber.chat"\nauthentication = "anonymous"`)).toEqual([]);
    expect(messagesIn(text)).toHaveLength(1);
  });
});

describe('what is not missing', () => {
  const said = (text: string) => messagesIn(text).join();
  const host = (list: string) => `modules_enabled = { ${list} }\nVirtualHost "jabber.chat"${COMPONENTS}`;

  test('what does the same', () => {
    expect(said(host(`${without('pep')}; "pep_simple"`))).toBe('');
    expect(said(host(without('csi_simple').replace('"smacks"', '"smacks"; "csi_battery_saver"')))).toBe('');
  });

  test('what is switched off, or added in a branch that is not taken', () => {
    expect(said(`modules_disabled = { "bosh" }\n${host(without('bosh'))}`)).toBe('');
    expect(
      said(
        `local l = { ${without('bosh')} }\nif ENV_WEB then table.insert(l, "bosh") end\nmodules_enabled = l\nVirtualHost "jabber.chat"${COMPONENTS}`,
      ),
    ).toBe('');
  });

  test('services that another host offers and disco_items names, or that may be external', () => {
    const elsewhere = COMPONENTS.replaceAll('jabber.chat', 'other.chat');
    expect(said(`modules_enabled = { ${ALL} }\nVirtualHost "jabber.chat"${elsewhere}`)).toContain('sending files');
    const items = 'disco_items = { { "rooms.other.chat" }, { "share.other.chat" } }';
    expect(said(`${items}\nmodules_enabled = { ${ALL} }\nVirtualHost "jabber.chat"${elsewhere}`)).toBe('');
    const external = 'Component "upload.jabber.chat"\ncomponent_secret = "x"';
    expect(said(`modules_enabled = { ${ALL} }\nVirtualHost "jabber.chat"\n${external}`)).toBe('');
  });
});

test('the history of rooms: 13.0.1 wants muc_mam, later releases take the global mam too', () => {
  const text = `modules_enabled = { ${ALL} }\nVirtualHost "jabber.chat"${COMPONENTS.replace('"muc_mam"', '')}`;
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(text, { version: '13.0.1' })[0]).toContain(
    'the history of rooms (`muc_mam` on `rooms.jabber.chat`)',
  );
});

test('that tls is missing everywhere is told once', () => {
  const text = `modules_enabled = { ${without('tls')} }\nVirtualHost "jabber.chat"${COMPONENTS}`;
  expect(problemsIn(text, { whole: true }).map(({ rule }) => rule)).toContain('encryption-without-tls');
  expect(messagesIn(text)).toEqual([]);
});

describe('the fix', () => {
  test('adds what needs nothing but its name, in the form of the list', () => {
    const text = (list: string) => `modules_enabled = {\n  ${list}\n}\nVirtualHost "jabber.chat"${COMPONENTS}`;
    const fix = expectFix(
      text(`${without('mam').replace('"smacks"; ', '')};`),
      'Add `mam` and `smacks` to the list',
      text(`${without('mam').replace('"smacks"; ', '')};\n  "mam";\n  "smacks";`),
    );
    expect(fix).toMatchObject({ safe: false, asks: true });
  });

  test('not what is in the way of another module, nor what needs more than a name', () => {
    const list = `${without('csi_simple').replace('"external_services"', '"filter_chatstates"')}`;
    expect(fixTitles(`modules_enabled = { ${list} }\nVirtualHost "jabber.chat"${COMPONENTS}`)).toEqual([
      'Change to `csi_simple`',
    ]);
  });
});
