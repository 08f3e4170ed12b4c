-- What `prosodyctl check config` and, in 13, `check features` print about the configuration that is loaded, and what is
-- logged meanwhile. Run by effective.lua for each file of a batch: a process for each would take fifty times as long.
-- What prosodyctl does between the loading and the check is done here too, except what would touch the machine: trying
-- whether log files can be written, and changing the user.
--
-- Returns a function: what the parser warned of in, a table of fields out.

local startup = ...;

local check = require "util.prosodyctl.check".check;
local configmanager = require "core.configmanager";
local logger = require "util.logger";

local plugins = CFG_PLUGINDIR;
local has_features = prosody.version:match("^13%.") ~= nil;

-- Lines of the log, as prosodyctl shows them.
local lines = {};
logger.add_simple_sink(function (source, level, message)
    lines[#lines + 1] = ("%s\t%s\t%s"):format(source, level, message);
end, { "warn", "error" });

-- One check with all that it prints.
local function run(what)
    local printed, exit = {}, os.exit;
    local print_, write = print, io.write;
    function _G.print(...)
        local words = table.pack(...);
        for i = 1, words.n do words[i] = tostring(words[i]); end
        printed[#printed + 1] = table.concat(words, "\t") .. "\n";
    end
    function io.write(...)
        printed[#printed + 1] = table.concat { ... };
        return io.stdout;
    end
    function os.exit(code) error { exit = code }; end
    local completed, code = xpcall(check, function (err)
        return type(err) == "table" and err or { crash = debug.traceback(err, 2) };
    end, { what });
    _G.print, io.write, os.exit = print_, write, exit;
    local answer = { output = table.concat(printed), exitCode = 1 };
    if completed then answer.exitCode = code; else answer.exitCode = code.exit or 1; answer.crash = code.crash; end
    return answer;
end

return function (warnings)
    lines = {};
    for _, warning in ipairs(warnings or {}) do
        lines[#lines + 1] = "startup\twarn\tConfiguration warning: " .. warning;
    end
    CFG_PLUGINDIR, prosody.paths.plugins = plugins, plugins;
    local set_up, err = pcall(function ()
        startup.force_console_logging();
        startup.setup_plugindir();
        for host in pairs(prosody.hosts) do prosody.hosts[host] = nil; end
        startup.make_dummy_hosts();
    end);
    if not set_up then return { output = "", exitCode = 1, crash = tostring(err), log = lines }; end
    local answer = run("config");
    -- What is said of features again is said by the check of the configuration already.
    answer.log = lines;
    lines = {};
    if has_features then answer.features = run("features"); end
    return answer;
end
