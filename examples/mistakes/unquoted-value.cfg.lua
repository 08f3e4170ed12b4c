-- expect: 9:5 unquoted-value
-- expect: 13:18 unquoted-value
-- expect: 15:13 unquoted-value
-- expect: 17:26 unquoted-value
-- Without quotes a word is a variable, and one that nobody set is nil.

modules_enabled = {
    "roster";
    saslauth; -- the list ends here: there will be no tls
    "tls";
}

authentication = internal_hashed

http_host = www.example.com

c2s_require_encryption = True
