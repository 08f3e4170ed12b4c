-- expect: 5:1 unknown-function
-- expect: 9:1 unknown-function
-- Capitals count, and so does each letter.

Virtualhost "example.com"

-- The rest of the file is checked all the same, although Lua never comes here.

Compnent "conference.example.com" "muc"
