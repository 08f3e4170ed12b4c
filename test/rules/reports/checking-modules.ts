import { ALL, BEFORE_NEWEST, NEWEST, ONLY_12, type Reported, SINCE_13 } from './reported.ts';

/** What `prosodyctl check config` and `check features` say of modules and hosts. */
export const CHECKED_MODULES: readonly Reported[] = [
  {
    what: 'a storage driver in a list',
    rules: ['module-storage-in-list'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "storage_sql" }
        --                             ^^^^^^^^^^^ module-storage-in-list
      `,
      },
    ],
  },
  {
    what: 'modules that exclude each other',
    rules: ['module-conflict'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "vcard", "vcard_legacy", "pep", "pep_simple" }
        --                   ^^^^^ module-conflict
        --                                                   ^^^^^^^^^^ module-conflict
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a module that is deprecated',
    rules: ['module-deprecated'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        modules_enabled = { "roster", "posix" }
        --                             ^^^^^ module-deprecated
      `,
      },
      {
        versions: NEWEST,
        text: `
        modules_enabled = { "roster", "admin_telnet" }
        --                             ^^^^^^^^^^^^ module-deprecated
      `,
      },
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "pep_plus" }
        --                             ^^^^^^^^ module-deprecated
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a module that does not exist',
    rules: ['unknown-module'],
    fixtures: [
      {
        versions: NEWEST,
        text: `
        modules_enabled = { "roster", "firewal" }
        --                             ^^^^^^^ unknown-module
      `,
      },
      {
        versions: BEFORE_NEWEST,
        text: `
        modules_enabled = { "roster", "firewal" }
        --                             ^^^^^^^ unknown-module
      `,
      },
    ],
  },
  {
    what: 'a module that inventories name and nobody publishes',
    rules: ['module-not-upstream'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "measure_message_e2e" }
        --                             ^^^^^^^^^^^^^^^^^^^ module-not-upstream
      `,
      },
    ],
  },
  {
    what: 'a module that is not installed',
    rules: ['module-not-installed'],
    fixtures: [
      {
        versions: ALL,
        installed: true,
        text: `
        --- file: prosody.cfg.lua
        modules_enabled = { "roster", "firewall" }
        --                             ^^^^^^^^ module-not-installed
        --- file: /usr/lib/prosody/modules/mod_roster.lua

        --- file: /usr/lib/prosody/modules/mod_ping.lua
      `,
      },
    ],
  },
  {
    what: 'default_storage beside storage',
    rules: ['default-storage-unneeded'],
    fixtures: [
      {
        versions: ALL,
        text: `
        storage = "sql"
           default_storage = "internal"
        -- ^^^^^^^^^^^^^^^ default-storage-unneeded
      `,
      },
    ],
  },
  {
    what: 'encryption that nothing offers',
    rules: ['encryption-without-tls'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           modules_enabled = { "roster" }
        -- ^^^^^^^^^^^^^^^ encryption-without-tls
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a TLS profile that does not exist',
    rules: ['option-enum'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        tls_profile = "strict"
        --             ^^^^^^ option-enum
      `,
      },
    ],
  },
  {
    what: 'registration that is open to all',
    rules: ['open-registration'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "register_ibr" }
        --                   ^^^^^^^^^^^^ open-registration
        VirtualHost "acme.net"
      `,
      },
      {
        versions: ALL,
        text: `
        modules_enabled = { "register" }
        VirtualHost "acme.net"
             allow_registration = true
        --   ^^^^^^^^^^^^^^^^^^ open-registration
      `,
      },
      {
        versions: ONLY_12,
        text: `
        modules_enabled = { "register_ibr", "invites_register" }
        --                   ^^^^^^^^^^^^ open-registration
        VirtualHost "acme.net"
      `,
      },
    ],
  },
  {
    what: 'an item of disco_items without an address',
    rules: ['invalid-disco-items'],
    fixtures: [
      {
        versions: ALL,
        text: `
        disco_items = { { "rooms.example.com", "Rooms" }, { name = "Rooms" } }
        --                                                ^^^^^^^^^^^^^^^^^^ invalid-disco-items
        modules_enabled = { "disco", "tls" }
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a Component that no host tells of',
    rules: ['unreferenced-component'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
        Component "rooms.example.net" "muc"
        --        ^^^^^^^^^^^^^^^^^^^ unreferenced-component
      `,
      },
    ],
  },
  {
    what: 'a name that DNS cannot hold',
    rules: ['invalid-hostname'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        VirtualHost "my_host.example.com"
        --          ^^^^^^^^^^^^^^^^^^^^^ invalid-hostname
      `,
      },
    ],
  },
  {
    what: 'a name in the form of DNS',
    rules: ['alabel-hostname'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        VirtualHost "xn--bcher-kva.example"
        --          ^^^^^^^^^^^^^^^^^^^^^^^ alabel-hostname
      `,
      },
    ],
  },
  {
    what: 'features that are missing',
    rules: ['missing-features'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        -- …
           modules_enabled = { "disco", "roster", "saslauth", "tls" }
        -- ^^^^^^^^^^^^^^^ missing-features
        VirtualHost "acme.net"
      `,
      },
    ],
  },
];
