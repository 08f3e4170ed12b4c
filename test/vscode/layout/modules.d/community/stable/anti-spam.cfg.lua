modules_enabled:append {
    "spam_reporting";
    "block_registrations";

    -- Who has done what
    "audit"; -- Mind the law
};

-- audit
audit_log_expires_after = "28d";
audit_log_ipv4_prefix = 24; -- Networks

-- block_registrations
block_registrations_users = { "admin"; "postmaster" };
