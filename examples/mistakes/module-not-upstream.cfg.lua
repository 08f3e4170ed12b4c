-- expect: 8:6 module-not-upstream
-- expect: 9:6 module-not-upstream
-- expect: 10:6 module-not-upstream
-- expect: 11:6 module-not-upstream
-- Names that lists of modules hand on, while nobody publishes anything of the kind.

modules_enabled = {
    "push";
    "json_logs";
    "measure_message_e2e";
    "compliance_policy";
}
