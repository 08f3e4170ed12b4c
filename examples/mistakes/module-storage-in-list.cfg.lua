-- expect: 6:6 module-storage-in-list
-- Where data is kept is chosen by the option storage. As an entry of the list it changes nothing.

modules_enabled = {
    "roster"; "saslauth"; "tls";
    "storage_sql";
}

sql = { driver = "SQLite3"; database = "prosody.sqlite" }
