import { ALL, BEFORE_NEWEST, NEWEST, ONLY_12, type Reported, SINCE_13 } from './reported.ts';

/** What stops Prosody as it reads a configuration, or makes it warn. */
export const WHILE_READING: readonly Reported[] = [
  {
    what: 'text that is no Lua',
    rules: ['syntax-error'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster" "tls" }
        --                  ^^^^^^^^ syntax-error
      `,
      },
      {
        versions: ALL,
        text: `
        motd_text = "Hello
        --          ^^^^^^ syntax-error
        admins = {}
      `,
      },
    ],
  },
  {
    what: 'a value without an equals sign',
    rules: ['missing-equals'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           pidfile "/run/prosody/prosody.pid"
        -- ^^^^^^^ missing-equals
      `,
      },
      {
        versions: SINCE_13,
        text: `
        modules_enabled = { "roster" }
           modules_enabled "tls"
        -- ^^^^^^^^^^^^^^^ missing-equals
      `,
      },
    ],
  },
  {
    what: 'adding to a list that the section has not set',
    rules: ['append-not-set-here'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        modules_enabled = { "roster" }
        VirtualHost "example.com"
             modules_enabled:append { "mam" }
        --   ^^^^^^^^^^^^^^^ append-not-set-here
      `,
      },
    ],
  },
  {
    what: 'adding to a list, before 13.0',
    rules: ['missing-equals'],
    fixtures: [
      {
        versions: ONLY_12,
        text: `
        admins = { "anna@example.com" }
           admins { "ben@example.com" }
        -- ^^^^^^ missing-equals
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a call of what is no function',
    rules: ['unknown-function'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           Virtualhost "example.com"
        -- ^^^^^^^^^^^ unknown-function
      `,
      },
      {
        versions: ONLY_12,
        text: `
        motd_text = FileContents("motd.txt")
        --          ^^^^^^^^^^^^ unknown-function
      `,
      },
      {
        versions: ONLY_12,
        text: `
        motd_text = Lua.os.date()
        --          ^^^^^^ unknown-function
      `,
      },
    ],
  },
  {
    what: 'a list that is changed as if it were a table, in 0.12',
    rules: ['unquoted-value'],
    fixtures: [
      {
        versions: ONLY_12,
        text: `
        limits = {}
           limits.c2s = {}
        -- ^^^^^^^^^^ unquoted-value
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'an operation that list options do not have',
    rules: ['option-unknown-operation'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        admins = { "anna@example.com" }
           admins:remove { "anna@example.com" }
        -- ^^^^^^^^^^^^^ option-unknown-operation
      `,
      },
    ],
  },
  {
    what: 'a section without a name',
    rules: ['host-name-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           VirtualHost()
        -- ^^^^^^^^^^^^^ host-name-missing
      `,
      },
      {
        versions: ALL,
        text: `
        Component(nil)
        --        ^^^ host-name-missing
      `,
      },
    ],
  },
  {
    what: 'a name with forbidden characters',
    rules: ['host-name-forbidden'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "exam\u{200f}ple.com"
        --          ^^^^^^^^^^^^^^ host-name-forbidden
      `,
      },
    ],
  },
  {
    what: 'one name for a VirtualHost and a Component',
    rules: ['host-clash'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
        Component "EXAMPLE.com" "muc"
        --        ^^^^^^^^^^^^^ host-clash
      `,
      },
    ],
  },
  {
    what: 'a module for a VirtualHost',
    rules: ['vhost-module-arg'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com" "muc"
        --                        ^^^^^ vhost-module-arg
      `,
      },
    ],
  },
  {
    what: 'a name that is no text, and what is no table behind it',
    rules: ['bad-section-argument'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost { name = "example.com" }
        --          ^^^^^^^^^^^^^^^^^^^^^^^^ bad-section-argument
      `,
      },
      {
        versions: ALL,
        text: `
        Component "rooms.example.com" (5)
        --                             ^ bad-section-argument
      `,
      },
    ],
  },
  {
    what: 'an Include of what is not there',
    rules: ['include-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        Include "hosts.cfg.lua"
        --      ^^^^^^^^^^^^^^^ include-missing
        Include "conf.d/*.cfg.lua"
        --      ^^^^^^^^^^^^^^^^^^ include-missing
      `,
      },
    ],
  },
  {
    what: 'an Include without end',
    rules: ['include-loop'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        Include "a.cfg.lua"
        --- file: a.cfg.lua
        Include "prosody.cfg.lua"
        --      ^^^^^^^^^^^^^^^^^ include-loop
      `,
      },
    ],
  },
  {
    what: 'a mistake in an included file',
    rules: ['syntax-error'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        Include "a.cfg.lua"
        --- file: a.cfg.lua
        log = "info" "debug"
        --           ^^^^^^^ syntax-error
      `,
      },
    ],
  },
  {
    what: 'a file whose contents are asked for and that is not there',
    rules: ['file-missing'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        motd_text = FileContents("motd.txt")
        --                       ^^^^^^^^^^ file-missing
        log = FileLine("log.txt")
        --             ^^^^^^^^^ file-missing
        admins = FileLines("admins.txt")
        --                 ^^^^^^^^^^^^ file-missing
      `,
      },
    ],
  },
  {
    what: 'an error of Lua',
    rules: ['lua-error'],
    fixtures: [
      {
        versions: ALL,
        text: `
        admins = { "a" .. {} }
        --         ^^^^^^^^^ lua-error
      `,
      },
    ],
  },
  {
    what: 'an environment variable that is not set',
    rules: ['env-unset-crash'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost("chat." .. os.getenv("DOMAIN"))
        --          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ env-unset-crash
      `,
      },
    ],
  },
  {
    what: 'a word that nothing defines',
    rules: ['unquoted-value'],
    fixtures: [
      {
        versions: NEWEST,
        text: `
        authentication = internal_hashed
        --               ^^^^^^^^^^^^^^^ unquoted-value
      `,
      },
      {
        versions: BEFORE_NEWEST,
        text: `
        authentication = internal_hashed
        --               ^^^^^^^^^^^^^^^ unquoted-value
      `,
      },
    ],
  },
  {
    what: "one of Lua's functions without `Lua.`",
    rules: ['lua-api-direct'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        motd_text = string.upper("hello")
        --          ^^^^^^ lua-api-direct
      `,
      },
    ],
  },
  {
    what: 'an option that is set twice',
    rules: ['duplicate-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        admins = {}
           admins = { "anna@example.com" }
        -- ^^^^^^ duplicate-option
        VirtualHost "example.com"
          admins = {}
      `,
      },
    ],
  },
  {
    what: 'a local variable of another file',
    rules: ['local-not-shared'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        local domain = "example.com"
        Include "a.cfg.lua"
        admins = { domain }
        --- file: a.cfg.lua
        http_host = domain
        --          ^^^^^^ local-not-shared
      `,
      },
    ],
  },
];
