-- A small server with one mistake in it, for the tests in a real VS Code.

admins = { "admin@example.com" }

modules_enabled = {
	"roster";
	"saslauth";
	"tls";
	"disco";
	"mam";
	"firewal";
}

archive_expires_after = "1w"

VirtualHost "example.com"

Component "rooms.example.com" "muc"

Include "conf.d/*.cfg.lua"
