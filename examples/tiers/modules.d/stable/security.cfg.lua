-- What the modules of the tier "security" do in detail.
block_registrations_users = { "admin"; "root"; "postmaster" };

VirtualHost "example.org"
    -- A list of its own is added to the global one.
    modules_enabled = { "watch_spam_reports" };
