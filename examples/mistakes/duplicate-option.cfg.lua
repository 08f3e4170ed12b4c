-- expect: 10:1 duplicate-option
-- expect: 17:5 duplicate-option
-- The last value counts, wherever the eye falls first.

storage = "sql"

sql = { driver = "SQLite3"; database = "prosody.sqlite" }

-- Left over from an experiment:
storage = "internal"

VirtualHost "example.com"
    enabled = false

-- Opened again, this is still the same section.
VirtualHost "example.com"
    enabled = true
