-- Standards, and what the server says about itself: compliance_2023, service_outage_status, server_info
--
-- Loaded if PROSODY_ENABLE_BETA is "true".


-- compliance_2023: which of the suites to check. It looks at the components that were started before it, so it may miss
-- chat rooms and file upload in the first report; reload the module to have another.
compliance_advanced_server = true;
compliance_advanced_mobile = true;
compliance_a_v_calling = true;

-- service_outage_status: a document on another machine
outage_status_urls = { "https://status.example.net/xmpp.json" };

-- server_info: fields of one's own, named with a namespace of one's own
server_info_extensions = {
    { type = "text-single"; var = "{https://example.com/}region"; value = "eu" };
};
