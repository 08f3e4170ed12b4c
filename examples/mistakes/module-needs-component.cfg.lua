-- expect: 7:6 module-needs-component
-- expect: 8:6 module-needs-component
-- Group chats have addresses of their own, and those only a Component has.

modules_enabled = {
    "roster"; "saslauth"; "tls";
    "muc";
    "muc_mam";
}

VirtualHost "example.com"
