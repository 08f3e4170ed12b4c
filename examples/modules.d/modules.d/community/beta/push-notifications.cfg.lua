-- Push notifications: cloud_notify_extensions
--
-- Loaded if PROSODY_ENABLE_BETA is "true".


-- cloud_notify_extensions has no options. It loads cloud_notify_encrypted, cloud_notify_filters and
-- cloud_notify_priority_tag, so their code has to be installed too; with Prosody 0.12 the first of them needs luaossl
-- (in Debian: lua-luaossl). The options of cloud_notify itself are in modules.d/distributed/distributed.cfg.lua.
