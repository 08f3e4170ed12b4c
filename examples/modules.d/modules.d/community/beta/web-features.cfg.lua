-- For browsers and web clients: password_reset, http_altconnect, pubsub_serverinfo
--
-- Loaded if PROSODY_ENABLE_BETA is "true".


-- password_reset
password_reset_validity = 24 * 60 * 60; -- Seconds for which a link works

-- password_policy, which password_reset loads
password_policy = {
    length = 12;
    exclude_username = true;
};

-- http_altconnect (13.0)
advertise_bosh = true;
advertise_websocket = true;

-- pubsub_serverinfo
pubsub_serverinfo_service = "pubsub.example.com";
pubsub_serverinfo_node = "serverinfo";
pubsub_serverinfo_publication_interval = 5 * 60;
pubsub_serverinfo_cache_ttl = 60 * 60; -- How long the consent of another server is remembered
pubsub_serverinfo_publish_user_count = false;
