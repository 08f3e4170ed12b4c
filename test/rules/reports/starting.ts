import { ALL, type Reported, SINCE_13 } from './reported.ts';

/** What stands in the log of the server when it starts. */
export const WHILE_STARTING: readonly Reported[] = [
  {
    what: 'Components and no VirtualHost',
    rules: ['no-virtualhosts'],
    fixtures: [
      {
        versions: ALL,
        text: `
        admins = {}
        Component "rooms.example.com" "muc"
        --        ^^^^^^^^^^^^^^^^^^^ no-virtualhosts
      `,
      },
    ],
  },
  {
    what: 'a module whose dependency is not installed',
    rules: ['missing-dependency'],
    fixtures: [
      {
        versions: ALL,
        installed: true,
        text: `
        --- file: prosody.cfg.lua
        plugin_paths = { "/srv/modules" }
        modules_enabled = { "shop" }
        --                   ^^^^ missing-dependency
        VirtualHost "example.com"
        --- file: /srv/modules/mod_shop.lua
        module:depends("till")
      `,
      },
    ],
  },
  {
    what: 'a Component of a module that does not exist',
    rules: ['unknown-component-module'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
        Component "rooms.example.com" "mcu"
        --                             ^^^ unknown-component-module
      `,
      },
    ],
  },
  {
    what: 'a provider that does not exist',
    rules: ['unknown-provider'],
    fixtures: [
      {
        versions: ALL,
        text: `
        authentication = "internal_hashd"
        --                ^^^^^^^^^^^^^^ unknown-provider
        storage = "sqlite"
        --         ^^^^^^ unknown-provider
        authorization = "role"
        --               ^^^^ unknown-provider
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a module that works on a Component only',
    rules: ['module-needs-component'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
          modules_enabled = { "muc" }
        --                     ^^^ module-needs-component
      `,
      },
    ],
  },
  {
    what: 'a module without an option that it needs',
    rules: ['required-option-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "turn_external" }
        --                   ^^^^^^^^^^^^^ required-option-missing
        VirtualHost "example.com"
      `,
      },
      {
        versions: ALL,
        text: `
        authentication = "ldap"
        --                ^^^^ required-option-missing
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'the provider that asks for no password',
    rules: ['insecure-provider'],
    fixtures: [
      {
        versions: ALL,
        text: `
        authentication = "insecure"
        --                ^^^^^^^^ insecure-provider
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a value of the wrong type',
    rules: ['option-type'],
    fixtures: [
      {
        versions: ALL,
        text: `
        c2s_timeout = "long"
        --             ^^^^ option-type
        c2s_tcp_keepalives = "yes"
        --                    ^^^ option-type
        motd_text = { "a", "b" }
        --          ^^^^^^^^^^^^ option-type
        modules_enabled = { "motd" }
        VirtualHost "example.com"
      `,
      },
      {
        versions: SINCE_13,
        text: `
        archive_expires_after = "soon"
        --                       ^^^^ option-type
        modules_enabled = { "mam" }
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a number out of range',
    rules: ['option-range'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        http_file_share_size_limit = -5
        --                           ^^ option-range
        VirtualHost "example.com"
        Component "share.example.com" "http_file_share"
      `,
      },
    ],
  },
  {
    what: 'a value that is none of those allowed',
    rules: ['option-enum'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        registration_notification_type = "loud"
        --                                ^^^^ option-enum
        modules_enabled = { "watchregistrations" }
        VirtualHost "example.com"
      `,
      },
      {
        versions: ALL,
        text: `
        default_archive_policy = "everything"
        --                        ^^^^^^^^^^ option-enum
        modules_enabled = { "mam" }
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a period of an ambiguous unit',
    rules: ['option-period-ambiguous'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        archive_expires_after = "5m"
        --                       ^^ option-period-ambiguous
        http_file_share_expires_after = "60"
        --                               ^^ option-period-ambiguous
        modules_enabled = { "mam" }
        VirtualHost "example.com"
        Component "share.example.com" "http_file_share"
      `,
      },
    ],
  },
  {
    what: 'two services on one port',
    rules: ['port-conflict'],
    fixtures: [
      {
        versions: ALL,
        text: `
        c2s_ports = { 5222 }
        s2s_ports = { 5222 }
        --            ^^^^ port-conflict
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'what is no port',
    rules: ['option-type'],
    fixtures: [
      {
        versions: ALL,
        text: `
        c2s_ports = { "xmpp" }
        --             ^^^^ option-type
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'certificates asked for without encryption',
    rules: ['option-contradiction'],
    fixtures: [
      {
        versions: ALL,
        text: `
        s2s_secure_auth = true
        s2s_require_encryption = false
        --                       ^^^^^ option-contradiction
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'DANE without its switch',
    rules: ['dane-incomplete'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        modules_enabled = { "tls", "s2s_auth_dane_in" }
        --                          ^^^^^^^^^^^^^^^^ dane-incomplete
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'plugin_paths that are no list',
    rules: ['option-type'],
    fixtures: [
      {
        versions: ALL,
        text: `
        plugin_paths = "/srv/modules"
        --              ^^^^^^^^^^^^ option-type
        VirtualHost "example.com"
      `,
      },
    ],
  },
];
