import { ALL, ONLY_12, type Reported, SINCE_13 } from './reported.ts';

/** What `prosodyctl check config` says of sections, lists and options. */
export const CHECKED_SECTIONS: readonly Reported[] = [
  {
    what: "an entry without a name in a section's table",
    rules: ['section-list-entry'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com" { "mam" }
        --                          ^^^^^ section-list-entry
      `,
      },
    ],
  },
  {
    what: 'no global options',
    rules: ['no-global-options'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
        --          ^^^^^^^^^^^^^ no-global-options
        modules_enabled = { "tls" }
      `,
      },
    ],
  },
  {
    what: 'no section at all',
    rules: ['no-hosts'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           admins = { "anna@example.com" }
        -- ^^^^^^ no-hosts
      `,
      },
    ],
  },
  {
    what: 'every host switched off',
    rules: ['all-hosts-disabled'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
             enabled = false
        --   ^^^^^^^ all-hosts-disabled
      `,
      },
      {
        versions: ALL,
        text: `
        -- …
           enabled = false
        -- ^^^^^^^ all-hosts-disabled
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'no global list of modules',
    rules: ['no-global-modules'],
    fixtures: [
      {
        versions: ALL,
        text: `
        admins = {}
        VirtualHost "example.com"
        --          ^^^^^^^^^^^^^ no-global-modules
      `,
      },
    ],
  },
  {
    what: 'no global list of modules while a Component exists, on which 13.0.1 crashes',
    rules: ['no-global-modules'],
    fixtures: [
      {
        versions: ['13.0.1'],
        text: `
        admins = {}
        VirtualHost "example.com"
        --          ^^^^^^^^^^^^^ no-global-modules
        Component "rooms.example.com" "muc"
      `,
      },
    ],
  },
  {
    what: 'a list of modules that is no list',
    rules: ['modules-not-list'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = "roster"
        --                 ^^^^^^ modules-not-list
        VirtualHost "example.com"
      `,
      },
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
          modules_disabled = "s2s"
        --                    ^^^ modules-not-list
      `,
      },
    ],
  },
  {
    what: 'what is no name in a list of modules',
    rules: ['modules-list-entry'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", mam = true }
        --                            ^^^ modules-list-entry
        VirtualHost "example.com"
      `,
      },
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", { "mam" } }
        --                            ^^^^^^^^^ modules-list-entry
        VirtualHost "example.com"
      `,
      },
    ],
  },
  {
    what: 'a module that runs as a Component and is listed for all',
    rules: ['module-and-component'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "http_file_share" }
        --                   ^^^^^^^^^^^^^^^ module-and-component
        VirtualHost "example.com"
        Component "share.example.com" "http_file_share"
      `,
      },
    ],
  },
  {
    what: 'an obsolete option',
    rules: ['obsolete-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           dns_timeout = 10
        -- ^^^^^^^^^^^ obsolete-option
           setuid = "prosody"
        -- ^^^^^^ obsolete-option
      `,
      },
      {
        versions: ONLY_12,
        text: `
        -- …
           cross_domain_bosh = true
        -- ^^^^^^^^^^^^^^^^^ obsolete-option
      `,
      },
    ],
  },
  {
    what: 'a deprecated option',
    rules: ['deprecated-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        -- …
           anonymous_login = true
        -- ^^^^^^^^^^^^^^^ deprecated-option
           use_libevent = true
        -- ^^^^^^^^^^^^ deprecated-option
           disallow_s2s = true
        -- ^^^^^^^^^^^^ deprecated-option
      `,
      },
      {
        versions: SINCE_13,
        text: `
        -- …
           cross_domain_bosh = true
        -- ^^^^^^^^^^^^^^^^^ deprecated-option
      `,
      },
      {
        versions: ALL,
        text: `
        -- …
           legacy_ssl_ports = { 5223 }
        -- ^^^^^^^^^^^^^^^^ deprecated-option
      `,
      },
    ],
  },
  {
    what: 'a global option under a host',
    rules: ['misplaced-global-option'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "example.com"
             c2s_ports = { 5222 }
        --   ^^^^^^^^^ misplaced-global-option
             https_interface = "127.0.0.1"
        --   ^^^^^^^^^^^^^^^ misplaced-global-option
             use_ipv6 = true
        --   ^^^^^^^^ misplaced-global-option
             pidfile = "x.pid"
        --   ^^^^^^^ misplaced-global-option
      `,
      },
    ],
  },
  {
    what: 'a host called jabber, xmpp, chat or im',
    rules: ['host-subdomain'],
    fixtures: [
      {
        versions: ALL,
        text: `
        VirtualHost "xmpp.example.com"
        --          ^^^^^^^^^^^^^^^^^^ host-subdomain
      `,
      },
    ],
  },
  {
    what: '`mod_` in a list',
    rules: ['module-prefix'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "mod_tls" }
        --                             ^^^^^^^ module-prefix
      `,
      },
    ],
  },
  {
    what: 'an authentication provider in a list',
    rules: ['module-auth-in-list'],
    fixtures: [
      {
        versions: ALL,
        text: `
        modules_enabled = { "roster", "auth_ldap" }
        --                             ^^^^^^^^^ module-auth-in-list
      `,
      },
    ],
  },
];
