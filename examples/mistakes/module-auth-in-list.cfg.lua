-- expect: 6:6 module-auth-in-list
-- How passwords are checked is chosen by the option authentication. As an entry of the list it changes nothing.

modules_enabled = {
    "roster"; "saslauth"; "tls";
    "auth_ldap";
}
