-- What Prosody itself makes of a configuration file, as JSON on standard output:
--
--   { "version": "0.12.3",
--     "hosts": { "example.com": { "kind": "host", "componentModule": null,
--                                 "modules": ["disco", ...], "options": { "admins": [...], ... } }, "*": ... } }
--
-- This runs behind the head of Prosody's own prosodyctl (scripts/prosody-oracle.mjs joins the two), which has set the
-- library paths and passes its `startup` library. The rules are Prosody's: its configmanager reads the file, its
-- modulemanager computes the lists. Here they are only spelt as JSON.
--
-- Values without a counterpart in JSON become a table with one key that starts with "$": a function, a list that also
-- has named entries, an infinite number, and (Prosody 13) a reference to another option that was stored as a value.
--
-- With ORACLE_BATCH, the name of a Lua file that returns `{ { folder, file, env }, ... }`, the files are read one after
-- another in this process, each as if alone, and each gives a line of the file ORACLE_ANSWERS; one that Prosody refuses
-- gives { "error": "..." }. That is ten times as fast, for thousands of small files. With ORACLE_CHECKED, the name of a
-- script, the answer for a file that loads has also the field "check": what that script finds.

local startup = ...;
local batch = os.getenv("ORACLE_BATCH");

-- As prosodyctl starts, as far as the loaded configuration. What it does next is left out: it would replace the `log`
-- option, change the user and leave the directory.
startup.parse_args("prosodyctl");
startup.init_global_state();
prosody.process_type = "prosodyctl";
if batch then
    -- What reading a main file would have left behind, besides its options.
    CFG_CONFIGDIR = ".";
    prosody.paths.config = ".";
    prosody.config_loaded = true;
else
    startup.read_config();
end
-- The globals that a configuration finds: Prosody loads most of its libraries after it.
local globals = {};
for k, v in pairs(_G) do globals[k] = v; end
startup.load_libraries();
startup.make_dummy_hosts();
startup.read_version();

local configmanager = require "core.configmanager";
local modulemanager = require "core.modulemanager";

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" };

local function json_string(s)
    return '"' .. s:gsub('[%c"\\]', function (c)
        return escapes[c] or ("\\u%04x"):format(c:byte());
    end) .. '"';
end

local function sorted_keys(t)
    local keys = {};
    for k in pairs(t) do keys[#keys + 1] = k; end
    table.sort(keys, function (a, b) return tostring(a) < tostring(b); end);
    return keys;
end

local json_value;

local function json_object(t)
    local fields = {};
    for i, k in ipairs(sorted_keys(t)) do
        fields[i] = json_string(tostring(k)) .. ":" .. json_value(t[k]);
    end
    return "{" .. table.concat(fields, ",") .. "}";
end

-- The part of a table which ipairs walks, as Prosody reads lists: it ends at the first nil.
local function json_list(t)
    local items = {};
    for i, v in ipairs(t) do items[i] = json_value(v); end
    return "[" .. table.concat(items, ",") .. "]", #items;
end

local function json_table(t)
    if getmetatable(t) and rawget(t, "option_name") then
        return '{"$reference":' .. json_string(t.option_name) .. "}";
    end
    local list, length = json_list(t);
    local named = {};
    for k, v in pairs(t) do
        if not (math.type(k) == "integer" and k >= 1 and k <= length) then named[k] = v; end
    end
    if next(named) == nil then return list; end
    if length == 0 then return json_object(named); end
    return '{"$list":' .. list .. ',"$named":' .. json_object(named) .. "}";
end

function json_value(v)
    local kind = math.type(v) or type(v);
    if kind == "nil" then return "null"; end
    if kind == "string" then return json_string(v); end
    if kind == "boolean" or kind == "integer" then return tostring(v); end
    if kind == "float" then
        if v ~= v then return '{"$number":"nan"}'; end
        if v == math.huge or v == -math.huge then return '{"$number":"' .. tostring(v) .. '"}'; end
        return ("%.17g"):format(v);
    end
    if kind == "table" then return json_table(v); end
    return '{"$type":"' .. kind .. '"}';
end

-- The loaded configuration.
local function effective()
    local hosts = {};
    for host, options in pairs(configmanager.getconfig()) do
        -- It fails where a list is no list; then Prosody loads the configuration, but no module of the host.
        local listed, set, component_module = pcall(modulemanager.get_modules_for_host, host);
        if not listed then component_module = configmanager.get(host, "component_module"); end
        local modules = {};
        -- What is no string names no module.
        for name in listed and set or function () end do
            if type(name) == "string" then modules[#modules + 1] = name; end
        end
        table.sort(modules);
        hosts[host] = {
            kind = host == "*" and "global" or component_module and "component" or "host";
            componentModule = component_module;
            modules = listed and json_list(modules) or "null";
            options = options;
        };
    end

    local fields = {};
    for i, host in ipairs(sorted_keys(hosts)) do
        local h = hosts[host];
        fields[i] = ('%s:{"kind":"%s","componentModule":%s,"modules":%s,"options":%s}'):format(
            json_string(host), h.kind, json_value(h.componentModule), h.modules, json_object(h.options));
    end
    return ('{"version":%s,"hosts":{%s}}'):format(json_string(prosody.version), table.concat(fields, ","));
end

if not batch then
    print(effective());
    return;
end

-- More than any configuration takes that ends at all.
local MAX_INSTRUCTIONS = 20000000;

local function restore(original, copy)
    for k in pairs(original) do
        if copy[k] == nil then original[k] = nil; end
    end
    for k, v in pairs(copy) do original[k] = v; end
end

-- What one configuration changes in the globals or the libraries, the next one shall not find, nor what libraries of
-- Prosody have put there since.
local function snapshot()
    local copies = { [_G] = {} };
    for _, library in ipairs { "string", "table", "math", "os", "io", "utf8", "coroutine", "debug" } do
        copies[_G[library]] = {};
    end
    for original, copy in pairs(copies) do
        for k, v in pairs(original) do copy[k] = v; end
    end
    restore(_G, globals);
    return function ()
        for original, copy in pairs(copies) do restore(original, copy); end
    end
end

local lfs = require "lfs";
local getenv, sethook = os.getenv, debug.sethook;
local questions = assert(loadfile(batch))();
local answers = assert(io.open(os.getenv("ORACLE_ANSWERS"), "w"));
local check_script = os.getenv("ORACLE_CHECKED");
local checked = check_script and assert(loadfile(check_script))(startup);
-- As for prosodyctl: a credential that is not there stops the server alone.
if configmanager.set_credential_fallback_mode then configmanager.set_credential_fallback_mode("warn"); end

for _, question in ipairs(questions) do
    assert(lfs.chdir(question.folder));
    local bring_back = snapshot();
    os.getenv = function (name)
        getenv(name); -- for its errors
        return question.env[tostring(name)];
    end;
    for library, names in pairs { os = { "exit", "execute", "remove", "rename" }, io = { "popen" } } do
        for _, name in ipairs(names) do _G[library][name] = function () error(name .. " is not for tests"); end; end
    end
    sethook(function () error("too many instructions"); end, "", MAX_INSTRUCTIONS);
    local called, ok, _, err = pcall(configmanager.load, question.file, "lua");
    sethook();
    bring_back();
    local answer;
    if called and ok then
        local warnings = err;
        called, answer = pcall(effective);
        if not called then err = answer;
        elseif checked then
            answer = answer:gsub("}$", function () return ',"check":' .. json_value(checked(warnings)) .. "}"; end);
        end
    end
    if not called or not ok then answer = '{"error":' .. json_string(tostring(err or ok)) .. "}"; end
    answers:write(answer, "\n");
    answers:flush();
    collectgarbage();
end
