-- What the modules of the tier "distributed" do in detail.
archive_expires_after = "1y";
smacks_hibernation_time = 600;

Component "rooms.example.org" "muc"
    name = "Rooms";
    modules_enabled = { "muc_mam" }; -- An archive for each room

Component "files.example.org" "http_file_share"
    http_file_share_size_limit = 10 * 1024 * 1024;
