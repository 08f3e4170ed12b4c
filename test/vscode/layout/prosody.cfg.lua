-- A layout in which something stands in the wrong place.
modules_enabled = { "roster"; "saslauth"; "tls"; "disco" };

if ENV_PROSODY_ENABLE_SECURITY ~= "false" then
    Include "modules.d/community/stable/*.cfg.lua";
end

-- Switched the wrong way round.
if ENV_PROSODY_ENABLE_BETA ~= "false" then
    Include "modules.d/community/beta/*.cfg.lua";
end

if ENV_PROSODY_ENABLE_ALPHA == "true" then
    Include "modules.d/community/alpha/*.cfg.lua";
end

VirtualHost "example.com"
