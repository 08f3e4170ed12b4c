-- The modules of the tier "alpha" measure; this keeps what they measure, for http_openmetrics or the shell.
statistics = "internal";
statistics_interval = 60;
