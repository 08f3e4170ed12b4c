-- A script, not a configuration.
return {}
