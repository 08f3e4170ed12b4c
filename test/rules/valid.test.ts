/** What public configurations contain and Prosody accepts: of none of it is anything said. */
import { describe, expect, test } from 'vitest';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import { expectProblems, problemsIn } from './support.ts';

const VERSIONS: readonly ProsodyVersion[] = ['0.12', '13.0.1', '13.0'];

/** Accepted by each version, in the strict profile too. */
function expectNothing(text: string, versions: readonly ProsodyVersion[] = VERSIONS): void {
  for (const version of versions) expectProblems(text, { version, profile: 'strict' });
}

test('an empty file, and one of comments', () => {
  expectNothing('');
  expectNothing('-- nothing yet\n--[[ nor\nhere ]]\n');
});

describe('sections', () => {
  test('in every way of writing them', () => {
    expectNothing(`
      local domain = "example.com"
      VirtualHost (domain)
      VirtualHost "example.org";
      VirtualHost("example.net")
      Host "example.edu"
      host "lower.example.com"
      Component("conference." .. domain)("muc")
      Component "rooms.example.com"
        "muc"
      component "proxy.example.com" "proxy65"
      Component "gateway.example.com" component_secret = "sesame"
      VirtualHost "table.example.com" { enabled = false }
      Component "files.example.com" "http_file_share" { http_file_share_size_limit = 1024 * 1024 }
    `);
  });

  test('a Component whose name is a bare address', () => {
    expectNothing('Component "news@example.com" "muc"');
  });

  test('a Component opened again, here and in another file', () => {
    expectNothing(`
      Component "conference.example.com" "muc"
      VirtualHost "example.com"
      Component "conference.example.com" "muc"
        name = "Rooms"
      include "rooms.cfg.lua"
      --- file: rooms.cfg.lua
      Component "conference.example.com" "muc"
        restrict_room_creation = "local"
    `);
  });

  test('the same option in several sections', () => {
    expectNothing(`
      VirtualHost "example.com"
        enabled = true
      VirtualHost "example.org"
        enabled = true
    `);
  });

  test('an external component with modules', () => {
    expectNothing(`
      Component "gateway.example.com"
        component_secret = "sesame"
        modules_enabled = { "smacks" }
    `);
  });

  test('conditions and locals below a section', () => {
    expectNothing(`
      VirtualHost "example.com"
        local secure = ENV_SECURE ~= "false"
        if secure then
          c2s_require_encryption = true
        end
    `);
  });
});

describe('lists', () => {
  test('commas and semicolons mixed, with and without the last', () => {
    expectNothing('modules_enabled = { "roster", "saslauth"; "tls", "dialback"; }\nadmins = {}');
  });

  test('extended in the ways of 13.0', () => {
    expectNothing(
      `
      modules_enabled = { "roster" }
      modules_enabled: append { "tls" }
      modules_enabled { "ping" }
      VirtualHost "example.com"
        modules_enabled = {}
        modules_enabled:append { "mam" }
    `,
      ['13.0.1', '13.0'],
    );
  });

  test('made by a function, and by table.insert', () => {
    expectNothing(`
      local function with(list, ...)
        for _, name in ipairs { ... } do table.insert(list, name) end
        return list
      end
      modules_enabled = with({ "roster", "tls" }, "ping", "pep")
    `);
  });

  test('holding what is no module: numbers as text, tables by port', () => {
    expectNothing(`
      c2s_ports = { "5222", 5223 }
      https_ssl = { [5281] = { key = "a.key", certificate = "a.crt" } }
      log = {{ to = "console" }}
    `);
  });
});

describe('the language', () => {
  test('helper functions, throw-away values, methods of strings', () => {
    expectNothing(`
      local function gigabytes(n) return n * 1024 ^ 3 end
      _ = "a value nobody reads"
      http_file_share_daily_quota = gigabytes(1)
      http_external_url = ("https://%s:%d"):format("example.com", 5281)
      motd_text = [[
        "quotes" and 'more'
      ]]
    `);
  });

  test('what cannot be followed makes what it defines unknown, not wrong', () => {
    expectNothing(`
      pcall(dofile, "/etc/prosody/secrets.lua")
      local secrets = require "secrets"
      local file = io.open("/etc/prosody/host")
      local name = file and file:read("*l") or "example.com"
      VirtualHost(name)
        turn_external_secret = secrets.turn
        admins = { secrets.admin, "admin@example.com" }
    `);
  });

  test('the environment, set or not', () => {
    const text = `
      local domain = os.getenv("DOMAIN") or "example.com"
      VirtualHost(domain)
      http_host = ENV_HTTP_HOST
      if os.getenv("LDAP") == "true" then
        authentication = "ldap"
      else
        authentication = "internal_hashed"
      end
    `;
    expectNothing(text);
    expect(problemsIn(text, { env: { DOMAIN: 'example.org', LDAP: 'true' } })).toEqual([]);
  });

  test('Windows line breaks, tabs, any alphabet', () => {
    expectNothing('-- Grüße 你好 🎉\r\nmodules_enabled = {\r\n\t"roster"; -- ρ\r\n}\r\nmotd_text = "Žluťoučký"\r\n');
  });
});

test('the configuration that most people start from', () => {
  expectNothing(
    `
    admins = { }
    modules_enabled = {
      -- Generally required
        "disco"; "roster"; "saslauth"; "tls";
      -- Not essential, but recommended
        "blocklist"; "bookmarks"; "carbons"; "dialback"; "limits"; "pep"; "private"; "smacks"; "vcard4"; "vcard_legacy";
      -- Nice to have
        "csi_simple"; "invites"; "invites_adhoc"; "invites_register"; "ping"; "register"; "time"; "uptime"; "version";
        --"mam"; --"turn_external";
      -- Admin interfaces
        "admin_adhoc"; "admin_shell";
    }
    modules_disabled = {
        -- "offline"; -- Store offline messages
        -- "c2s"; -- Handle client connections
    }
    s2s_secure_auth = true
    limits = {
      c2s = { rate = "10kb/s"; };
      s2sin = { rate = "30kb/s"; };
    }
    pidfile = "/run/prosody/prosody.pid"
    authentication = "internal_hashed"
    archive_expires_after = "1w"
    log = { info = "*syslog"; }
    certificates = "certs"
    VirtualHost "localhost"
    Include "conf.d/*.cfg.lua"
    --- file: conf.d/README
  `,
    VERSIONS,
  );
});
