-- Rules for stanzas: firewall
--
-- Loaded unless PROSODY_ENABLE_SECURITY is "false". The language of the rules: https://modules.prosody.im/mod_firewall


firewall_scripts = { "module:scripts/spam-blocking.pfw" }; -- Comes with the module. Own scripts: full path
firewall_experimental_user_marks = true; -- Lets rules mark users
firewall_multirate_cache_limit = 1000; -- Addresses for which rates are counted
