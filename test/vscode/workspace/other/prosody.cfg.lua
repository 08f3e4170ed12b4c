-- Another server: its modules depend on the environment, and one file lies elsewhere on its machine.

admins = { "admin@a.example" }

modules_enabled = {
	"roster";
	"saslauth";
	"tls";
	"disco";
	os.getenv("EXTRA_MODULE");
}

VirtualHost "a.example"

Include "/srv/prosody/rooms.cfg.lua"
