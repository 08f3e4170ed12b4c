-- Makes a starting server observable on standard output. Runs behind the head of Prosody's own `prosody`
-- (scripts/prosody-oracle.mjs joins the two), before the server starts. It changes nothing but the log: that goes to
-- standard output from level info, and sinks which modules provide stay as configured.
--
-- The server prints two kinds of lines of its own:
--   prosody-oracle: started
--   prosody-oracle: read OPTION        for each option that anything looked up, when the server stops

local startup = ...;

local function say(words)
    print("prosody-oracle: " .. words);
    io.stdout:flush();
end

local prosodys_own_sinks = { nowhere = true, file = true, stdout = true, console = true, syslog = true };

local function observed_log(configured)
    local sinks = { { levels = { min = "info" }, to = "stdout", timestamps = false } };
    for _, sink in ipairs(type(configured) == "table" and configured or {}) do
        if type(sink) == "table" and not prosodys_own_sinks[sink.to] then sinks[#sinks + 1] = sink; end
    end
    return sinks;
end

local read_config = startup.read_config;

function startup.read_config()
    read_config();
    local configmanager = require "core.configmanager";
    configmanager.set("*", "log", observed_log(configmanager.get("*", "log")));

    local seen = {};
    for _, getter in ipairs { "get", "rawget" } do
        local original = configmanager[getter];
        configmanager[getter] = function (host, option, ...)
            seen[option] = true;
            return original(host, option, ...);
        end
    end

    prosody.events.add_handler("server-started", function () say("started"); end);
    prosody.events.add_handler("server-stopped", function ()
        for option in pairs(seen) do say("read " .. tostring(option)); end
    end);
end
