-- expect: 9:6 unstable-module
-- expect: 10:6 unstable-module
-- expect: 16:10 unstable-module
-- A beta module is information and an alpha module a warning; other profiles see it otherwise.

modules_enabled = {
    "roster";
    "saslauth";
    "sasl2"; -- beta
    "audit"; -- alpha
}

-- What is not loaded now is named as well, with the condition under which it is.
if os.getenv("PROSODY_ENABLE_ALPHA") == "true" then
    modules_enabled = {
        "measure_cpu";
    }
end
