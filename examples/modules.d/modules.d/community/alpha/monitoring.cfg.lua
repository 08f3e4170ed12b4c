-- Watching the server: measure_cpu, measure_memory, measure_message_e2ee, log_json, audit
--
-- Loaded if PROSODY_ENABLE_ALPHA is "true".


-- measure_cpu and measure_message_e2ee have no options. What they measure can be read through http_openmetrics.

-- measure_memory
memory_pagesize = 4096; -- As `getconf PAGESIZE` says

-- log_json is set up in the option `log`, in prosody.cfg.lua.

-- audit (13.0). It stores what other modules report, audit_auth for one. Mind the law before keeping addresses.
audit_log_expires_after = "28d";
audit_log_ips = true;
audit_log_ipv4_prefix = 24; -- Networks instead of addresses
audit_log_ipv6_prefix = 48;
