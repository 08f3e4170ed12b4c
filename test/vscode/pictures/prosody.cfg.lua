-- Prosody for example.com

admins = { "admin@example.com" }

modules_enabled = {
	"roster"; -- contact lists
	"saslauth"; -- logging in
	"tls"; -- encryption
	"disco"; -- says what this server offers
	"blocklist" -- blocking of contacts
	"carbons"; -- messages on all devices
	"firewal"; -- filters stanzas by rules
	"audit"; -- who changed what
	"mam"; -- the archive of messages
}

archive_expires_after = "4w"

VirtualHost "example.com"
	authentication = "internal_hashed"

Component "rooms.example.com" "muc"
	name = "Rooms"
	restrict_room_creation = "local"
