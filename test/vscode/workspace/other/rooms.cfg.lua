Component "rooms.a.example" "muc"
