-- Prosody for example.com

admins = { "admin@example.com" }

modules_enabled = {
	"roster"; -- contact lists
	"saslauth"; -- logging in
	"tls"; -- encryption
	"disco"; -- says what this server offers
	"blocklist" -- blocking of contacts
	"carbons"; -- messages on all devices
	"mam"; -- the archive of messages
	"firewal"; -- filters stanzas by rules
	"audit"; -- who changed what
}

archive_expires_after = "4w"

VirtualHost "example.com"
	authentication = "internal_hashed"

Component "rooms.example.com" "muc"
	name = "Rooms"
	restrict_room_creation = "local"
