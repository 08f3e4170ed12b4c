-- Logging in: sasl2, sasl2_bind2, sasl2_fast, sasl_ssdp, isr
--
-- Loaded if PROSODY_ENABLE_BETA is "true". All but isr are written for Prosody 13.0.


-- sasl2 and sasl_ssdp follow the options of saslauth in prosody.cfg.lua. sasl2_bind2 and isr have no options.

-- sasl2_fast
sasl2_fast_token_ttl = 21 * 24 * 60 * 60; -- A client that was away longer has to send the password again
sasl2_fast_token_min_ttl = 24 * 60 * 60; -- A token of this age is replaced
