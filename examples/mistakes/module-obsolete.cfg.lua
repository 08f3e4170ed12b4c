-- expect: 8:6 module-deprecated
-- expect: 9:6 module-obsolete
-- expect: 10:6 module-obsolete
-- expect: 13:33 module-obsolete

modules_enabled = {
    "roster";
    "posix"; -- does nothing since Prosody 13.0
    "privacy"; -- blocklist does this
    "profile"; -- vcard4 and vcard_legacy do this
}

Component "upload.example.com" "http_upload" -- http_file_share does this
