import { ALL, BEFORE_NEWEST, type Reported, SINCE_13 } from './reported.ts';

/** What Prosody says nothing of, though it is not what was meant. */
export const IN_SILENCE: readonly Reported[] = [
  {
    what: 'the archive of chats on a Component of rooms',
    rules: ['module-on-wrong-host'],
    fixtures: [
      {
        versions: BEFORE_NEWEST,
        text: `
        VirtualHost "example.com"
        Component "rooms.example.com" "muc"
          modules_enabled = { "mam" }
        --                     ^^^ module-on-wrong-host
      `,
      },
    ],
  },
  {
    what: 'a list that is changed as if it were a table',
    rules: ['option-read-as-value'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        limits = {}
           limits.c2s = {}
        -- ^^^^^^^^^^ option-read-as-value
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a list option that is set to another one',
    rules: ['option-ref-assign'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        admins = { "anna@example.com" }
           announce_admins = admins
        -- ^^^^^^^^^^^^^^^ option-ref-assign
           admins = admins { "ben@example.com" }
        -- ^^^^^^ option-ref-assign
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a module that is documented as a Component',
    rules: ['module-better-as-component'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
          modules_enabled = { "http_file_share" }
        --                     ^^^^^^^^^^^^^^^ module-better-as-component
      `,
      },
    ],
  },
  {
    what: 'an external component without a password',
    rules: ['component-secret-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
        Component "irc.example.com"
        --        ^^^^^^^^^^^^^^^^^ component-secret-missing
      `,
      },
    ],
  },
  {
    what: 'options that weaken the server',
    rules: [
      'unencrypted-clients',
      'unencrypted-servers',
      'plain-authentication',
      'plain-passwords',
      'unauthenticated-servers',
      'anonymous-federation',
    ],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "acme.net"
          c2s_require_encryption = false
        --                         ^^^^^ unencrypted-clients
          allow_unencrypted_plain_auth = true
        --                               ^^^^ plain-authentication
          authentication = "internal_plain"
        --                  ^^^^^^^^^^^^^^ plain-passwords
        VirtualHost "guests.acme.net"
          authentication = "anonymous"
          allow_anonymous_s2s = true
        --                      ^^^^ anonymous-federation
      `,
      },
      {
        versions: ALL,
        text: `
        s2s_require_encryption = false
        --                       ^^^^^ unencrypted-servers
        s2s_secure_auth = false
        --                ^^^^^ unauthenticated-servers
        VirtualHost "acme.net"
      `,
      },
    ],
  },
  {
    what: 'an option that nothing reads',
    rules: ['unknown-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           c2s_require_encription = true
        -- ^^^^^^^^^^^^^^^^^^^^^^ unknown-option
      `,
      },
    ],
  },
  {
    what: 'a module that is listed twice, or for nothing',
    rules: ['duplicate-module', 'module-redundant'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "presence", "roster" }
        --                             ^^^^^^^^ module-redundant
        --                                         ^^^^^^ duplicate-module
      `,
      },
    ],
  },
  {
    what: 'a module that is enabled and disabled, or disabled for nothing',
    rules: ['module-enabled-and-disabled', 'disabled-not-enabled'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "ping" }
        --                   ^^^^ module-enabled-and-disabled
        modules_disabled = { "ping", "time" }
        --                            ^^^^ disabled-not-enabled
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a local variable that is meant as an option',
    rules: ['local-shadows-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        local admins = { "anna@example.com" }
        --    ^^^^^^ local-shadows-option
      `,
      },
    ],
  },
  {
    what: 'a function that is overwritten',
    rules: ['section-name-assigned'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           VirtualHost = "example.com"
        -- ^^^^^^^^^^^ section-name-assigned
      `,
      },
    ],
  },
  {
    what: 'an option behind the table that ended its host',
    rules: ['option-after-table-section'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com" {
          enabled = true;
        }
             admins = { "anna@example.com" }
        --   ^^^^^^ option-after-table-section
      `,
      },
    ],
  },
  {
    what: 'an Include that seems to belong to a host',
    rules: ['include-scope'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        VirtualHost "example.com"
          Include "rooms.cfg.lua"
        --        ^^^^^^^^^^^^^^^ include-scope
        --- file: rooms.cfg.lua
        allow_registration = false
      `,
      },
    ],
  },
  {
    what: 'an option in two files of one wildcard',
    rules: ['duplicate-across-files'],
    fixtures: [
      {
        versions: ALL,
        text: `
        --- file: prosody.cfg.lua
        Include "conf.d/*.cfg.lua"
        --- file: conf.d/a.cfg.lua
        admins = {}
        --- file: conf.d/b.cfg.lua
           admins = {}
        -- ^^^^^^ duplicate-across-files
      `,
      },
    ],
  },
  {
    what: 'an option without any effect',
    rules: ['no-effect-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        Component "rooms.example.com" "muc"
             load_global_modules = false
        --   ^^^^^^^^^^^^^^^^^^^ no-effect-option
      `,
      },
    ],
  },
  {
    what: 'a note of the parser that is set by hand',
    rules: ['internal-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "rooms.example.com"
             component_module = "muc"
        --   ^^^^^^^^^^^^^^^^ internal-option
      `,
      },
    ],
  },
];
