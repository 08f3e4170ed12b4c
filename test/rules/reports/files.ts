/** What the server and prosodyctl say of files that are not where the configuration says, or not what they are to be. */
import { ALL, type Reported, SINCE_13 } from './reported.ts';

export const ABOUT_FILES: readonly Reported[] = [
  {
    what: 'a script that is to be run and is not there',
    rules: ['file-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        RunScript("helpers.lua")
        --        ^^^^^^^^^^^^^ file-missing
      `,
      },
    ],
  },
  {
    what: 'a certificate, or a key of one, that is not there',
    rules: ['cert-missing', 'cert-key-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        ssl = { key = "no.key"; certificate = "no.crt" }
        --             ^^^^^^ cert-key-missing
        --                                     ^^^^^^ cert-missing
      `,
      },
    ],
  },
  {
    what: 'key and certificate in each other’s place',
    rules: ['cert-swapped'],
    fixtures: [
      {
        versions: ALL,
        text: `
        ssl = { key = "tls/a.crt"; certificate = "tls/a.key" }
        --             ^^^^^^^^^ cert-swapped
      `,
      },
    ],
  },
  {
    what: 'a directory of certificates that is not there',
    rules: ['certs-dir-missing'],
    fixtures: [
      {
        versions: ALL,
        text: `
        certificates = "no"
        --              ^^ certs-dir-missing
      `,
      },
    ],
  },
  {
    what: 'a log that cannot be written',
    rules: ['log-unwritable'],
    fixtures: [
      {
        versions: ALL,
        text: `
        log = "/no/such/prosody.log"
        --     ^^^^^^^^^^^^^^^^^^^^ log-unwritable
      `,
      },
    ],
  },
  {
    what: 'a credential without a directory of credentials',
    rules: ['credential-unavailable'],
    fixtures: [
      {
        versions: SINCE_13,
        text: `
        turn_external_secret = Credential("turn")
        --                     ^^^^^^^^^^^^^^^^^^ credential-unavailable
      `,
      },
    ],
  },
];
