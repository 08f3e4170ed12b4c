VirtualHost "example.org"
    allow_registration = false
    disco_items = {
        { "groups.example.org", "Rooms" };
    }

Component "groups.example.org" "muc"
    name = "Rooms of example.org"
    modules_enabled = { "muc_mam" }
    restrict_room_creation = "local"

Component "files.example.org" "http_file_share"
    http_file_share_size_limit = 20 * 1024 * 1024
    http_file_share_expires_after = 60 * 60 * 24 * 7
