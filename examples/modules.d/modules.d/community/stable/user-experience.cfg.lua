-- Comfort for users: offline_hints
--
-- Loaded unless PROSODY_ENABLE_SECURITY is "false".


-- offline_hints has no options.

-- Three more modules of this category are not loaded, as the distributed ones do their work:
--
-- pep_vcard_avatar kept the old and the new avatars alike, up to Prosody 0.10. vcard_legacy does it since 0.11, and the
-- older module would bring back mod_vcard, which cannot be loaded beside vcard_legacy.
--
-- profile has no code any more. vcard_legacy and vcard4 replace it.
--
-- filter_chatstates throws away "is typing" notifications for clients that are not in use. csi_simple decides about
-- these and everything else that can wait, without losing any.
