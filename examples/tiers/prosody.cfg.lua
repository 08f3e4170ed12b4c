-- Prosody configuration for example.org: the list of modules is built by a function.
--
-- Tables named after a tier say what there is; four environment variables say which tiers are wanted; a function puts
-- the list together. Compare modules.d beside it, which does the same with one list for each category.
--
-- Made for Prosody 0.12 and 13.0. The latter warns of `os`, `ipairs` and `table`, which it calls `Lua.os` and so on; the
-- former knows only the short names.

local tiers = {
    core = { "roster"; "saslauth"; "tls"; "dialback"; "disco"; "private"; "version"; "uptime"; "time"; "ping" };

    distributed = {
        "mam"; -- Message archive
        "carbons"; -- Messages on all devices
        "smacks"; -- Sessions that survive a lost connection
        "csi_simple"; -- Fewer wake-ups for phones
        "pep"; -- Avatars, mood, keys
        "vcard_legacy"; -- Profiles for older clients
        "blocklist"; -- Blocking of contacts
        "bosh"; -- XMPP over HTTP
        "websocket"; -- XMPP over WebSocket
        "admin_shell"; -- `prosodyctl shell`
        "announce"; -- Messages to everyone online
    };

    security = {
        "firewall"; -- Rules for traffic
        "spam_reporting"; -- Users report spam
        "block_registrations"; -- Names that nobody can register
    };

    beta = {
        "password_reset"; -- Links for a new password
        "pubsub_serverinfo"; -- Which servers this one talks to
        "compliance_2023"; -- What is missing for the compliance suites
    };

    alpha = {
        "measure_cpu"; -- Processor time
        "measure_memory"; -- Memory
        "measure_message_e2ee"; -- How many messages are encrypted
    };
};

-- The first two tiers are there unless they are refused, the others if they are asked for.
local wanted = {
    distributed = os.getenv("PROSODY_ENABLE_DISTRIBUTED") ~= "false";
    security = os.getenv("PROSODY_ENABLE_SECURITY") ~= "false";
    beta = os.getenv("PROSODY_ENABLE_BETA") == "true";
    alpha = os.getenv("PROSODY_ENABLE_ALPHA") == "true";
};

-- Least trusted last: the first of two modules that do the same is the one to keep.
local order = { "distributed"; "security"; "beta"; "alpha" };

local function build_module_list()
    local list = {};
    for _, name in ipairs(tiers.core) do
        table.insert(list, name);
    end
    for _, tier in ipairs(order) do
        if wanted[tier] then
            for _, name in ipairs(tiers[tier]) do
                table.insert(list, name);
            end
        end
    end
    return list;
end

modules_enabled = build_module_list();

admins = { "admin@example.org" };
authentication = "internal_hashed";
storage = "internal";
certificates = "certs";
log = { { levels = { min = "info" }; to = "console" } };

VirtualHost "example.org"
    name = "Example";

-- The options and components of each tier; a file starts in the global section, wherever it is included.
if wanted.distributed then
    Include "modules.d/distributed/*.cfg.lua";
end
if wanted.security then
    Include "modules.d/stable/*.cfg.lua";
end
if wanted.beta then
    Include "modules.d/beta/*.cfg.lua";
end
if wanted.alpha then
    Include "modules.d/alpha/*.cfg.lua";
end
