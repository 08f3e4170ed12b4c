// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const byUse = `24 811 804 806 35 520 819 820 810 823 812 1116 527 525 429 28 22 433 1084 322 183 911 461 467 465 464 462 468 463 466 790 459 460 94 818 6 821 809 813 807 808 1083 436 435 29 236 1031 21 424 213 5 828 231 229 800 335 919 745 695 1025 1030 1029 841 840 142 8 19 18 50 48 47 49 46 63 64 65 66 67 68 60 61 62 59 69 138 71 217 218 214 216 215 251 249 250 70 324 1085 921 278 280 277 281 279 72 73 74 339 338 341 417 418 419 420 76 75 904 1125 1124 671 670 676 674 675 672 668 669 673 677 666 667 77 1026 691 1121 80 88 87 91 89 90 92 110 109 211 212 508 133 136 135 140 271 1015 150 151 148 149 147 154 155 152 153 143 146 144 145 158 165 718 170 191 190 195 187 196 185 197 193 194 186 188 189 192 501 198 206 207 318 223 222 226 235 509 240 247 245 246 1123 257 258 263 264 259 261 260 262 265 945 949 948 950 951 947 946 1077 529 528 233 232 406 294 298 296 297 295 311 312 204 205 929 319 323 320 321 330 332 333 334 331 989 990 934 343 1057 390 392 391 393 344 289 368 367 991 370 372 373 478 379 380 384 382 381 385 383 656 655 658 386 657 31 33 30 660 651 654 659 652 661 665 653 663 664 662 32 721 723 394 397 396 405 399 407 398 401 404 402 400 403 421 266 438 434 437 1111 439 440 444 451 448 449 445 450 446 447 443 456 457 458 479 480 481 490 491 493 492 514 515 494 495 54 9 502 510 511 513 512 516 517 526 530 7 41 84 85 535 534 455 104 414 538 228 541 309 616 550 548 547 545 546 549 540 539 553 552 556 559 555 558 554 551 557 560 542 536 587 588 589 564 568 565 571 577 586 585 584 593 592 594 521 595 597 600 1035 1036 1033 604 625 608 607 606 605 626 631 629 630 935 635 640 637 641 639 638 253 252 256 255 254 742 744 743 741 740 650 649 777 678 679 680 681 682 683 686 684 685 697 698 704 701 699 705 702 706 700 703 710 712 121 125 719 720 724 34 23 16 15 17 293 292 291 1082 290 306 302 303 304 305 301 308 307 317 314 315 316 313 749 748 747 752 751 750 753 713 759 757 755 756 754 758 767 768 762 765 766 760 763 761 764 769 1055 1053 1054 184 328 789 930 932 931 815 816 791 792 795 796 797 793 794 801 822 817 814 648 802 134 803 827 826 833 829 831 832 830 837 838 839 834 836 835 1040 692 857 854 856 855 853 860 859 861 858 44 892 866 878 453 452 454 1021 1022 894 869 902 901 895 903 908 907 906 905 910 918 917 916 915 693 423 422 694 944 967 976 977 983 984 981 980 987 986 985 988 51 485 484 524 999 1000 897 898 899 896 900 1122 1003 1002 1001 336 337 1006 1008 1007 1009 1010 1011 1013 1012 1064 1065 1017 1018 1032 1034 1050 1048 1049 1051 1037 1052 1059 1062 1061 1060 913 920 914 1093 1094 1092 25 1103 1102 1108 1109 1106 1105 1104 1107 476 477 1067 1066 1068 1069 722 1117 1118 1119 1005 106 523 522 12 714 78 992 230 963 489 139 137 968 1019 642 269 711 219 220 727 725 864 1056 428 488 1079 1080 643 645 1081 310 978 982 979 426 715 482 1063 20 43 79 243 242 221 1014 1020 141 970 1058 644 427 728 729 964 966 965 995 993 997 998 996 300 1004 273 11 175 181 329 689 200 199 201 276 172 10 389 412 375 411 408 369 352 346 388 366 378 1039 342 202 203 173 174 98 100 363 358 357 359 354 361 355 362 353 688 687 345 3 2 1 0 4 376 377 350 348 349 351 387 371 347 365 364 519 13 14 99 1112 1113 1115 1114 360 356 55 225 503 56 500 248 994 576 573 572 579 937 942 209 775 776 772 93 708 498 499 52 909 941 939 938 940 936 943 208 210 771 773 774 105 518 1076 1075 1088 707 709 416 127 27 842 129 131 113 130 126 118 239 425 227 696 1016 885 884 879 886 889 891 883 874 1078 241 237 132 124 893 882 868 890 887 865 169 483 1023 717 636 862 504 623 621 619 620 624 615 617 618 612 628 627 633 632 591 156 613 614 622 609 610 272 26 603 634 533 596 544 611 646 580 578 574 166 164 162 1086 1041 1043 1042 1045 1044 1046 287 731 730 738 159 168 283 284 285 286 282 1047 736 737 82 83 746 274 224 770 912 95 111 486 234 163 1120 824 805 86 101 102 96 97 103 473 474 472 471 475 469 470 647 1087 53 575 244 876 924 923 36 37 38 39 40 42 45 57 58 81 107 108 112 114 115 116 117 119 120 122 123 128 157 160 161 167 171 176 177 178 179 180 182 238 267 268 270 275 288 299 325 326 327 340 374 395 409 410 413 415 430 431 432 441 442 487 496 497 505 506 507 531 532 537 543 561 562 563 566 567 569 570 581 582 583 590 598 599 601 602 690 716 726 732 733 734 735 739 778 779 780 781 782 783 784 785 786 787 788 798 799 825 843 844 845 846 847 848 849 850 851 852 863 867 870 871 872 873 875 877 880 881 888 922 925 926 927 928 933 952 953 954 955 956 957 958 959 960 961 962 969 971 972 973 974 975 1024 1027 1028 1038 1070 1071 1072 1073 1074 1089 1090 1091 1095 1096 1097 1098 1099 1100 1101 1110`;
export const facts = () => `
access_control_allow_credentials	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_headers	{"versions":{"both":{"type":"set","defaultValue":"{ \\"Content-Type\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\", \\"OPTIONS\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_origins	{"versions":{"both":{"type":"set","readBy":["http"]}},"page":"http"}
access_control_max_age	{"versions":{"0.12":{"type":"number","defaultValue":"2 * 60 * 60","readBy":["http"]},"13.0":{"type":"period","defaultValue":"\\"2 hours\\"","readBy":["http"]}},"globalOnly":true,"page":"http"}
add_permissions	{"versions":{"13.0":{"type":"map","defaultValue":"{}","readBy":["authz_internal"]}}}
additional_registration_fields	{"versions":{"0.12":{"type":"any","defaultValue":"{}","readBy":["register_ibr"]},"13.0":{"type":"array","defaultValue":"{}","readBy":["register_ibr"]}}}
adhoc_bots	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_adhoc_bots"]}}}
admin_blocklist_roles	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:operator\\"; \\"prosody:admin\\" }","readBy":["admin_blocklist"]}}}
admin_contact_address	{"versions":{"both":{"type":"string","readBy":["manifesto"]}}}
admin_shell_prompt	{"versions":{"both":{"type":"string","readBy":["prosody"]}}}
admin_socket	{"versions":{"both":{"type":"path","defaultValue":"\\"prosody.sock\\"","readBy":["admin_socket"]}},"globalOnly":true}
admins	{"versions":{"0.12":{"type":"inherited_set","defaultValue":"{}","readBy":["authz_internal","prosody","server_contact_info","watchregistrations","admin_blocklist","admin_notify","checkcerts","manifesto","watch_spam_reports","watchuntrusted"]},"13.0":{"type":"inherited_set","defaultValue":"{}","readBy":["authz_internal","server_contact_info","watchregistrations","admin_blocklist","admin_notify","checkcerts","manifesto","watch_spam_reports","watchuntrusted"]}},"page":"configure"}
advertise_bosh	{"versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}}}
advertise_websocket	{"versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}}}
alertmanager_body_template	{"versions":{"both":{"type":"string","readBy":["pubsub_alertmanager"]}}}
alertmanager_node_template	{"versions":{"both":{"type":"string","defaultValue":"\\"{path?alerts}\\"","readBy":["pubsub_alertmanager"]}}}
alertmanager_path_configs	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["pubsub_alertmanager"]}}}
alias_response	{"versions":{"both":{"type":"any","defaultValue":"\\"User $alias can be contacted at $target\\"","readBy":["alias"]}}}
aliases	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["alias"]}}}
allow_anonymous_s2s	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}}}
allow_anonymous_storage	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}}}
allow_contact_invites	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_adhoc"]}}}
allow_local_streamhosts	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["proxy65_whitelist"]}}}
allow_registration	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register","conversejs","nodeinfo2","register_oob_url"]}},"page":"creating_accounts"}
allow_remote_searches	{"versions":{"both":{"type":"boolean","readBy":["vjud"]}}}
allow_unaffiliated_register	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
allow_unencrypted_plain_auth	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["legacyauth","saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
allow_user_invites	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_adhoc","easy_invite"]}}}
allow_user_invites_by_roles	{"versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}}}
allowed_oauth2_code_challenge_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"S256\\" }","readBy":["http_oauth2"]}}}
allowed_oauth2_grant_types	{"versions":{"both":{"type":"set","readBy":["http_oauth2"]}}}
allowed_oauth2_locales	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_oauth2"]}}}
allowed_oauth2_response_types	{"versions":{"both":{"type":"set","defaultValue":"{\\"code\\"}","readBy":["http_oauth2"]}}}
allowed_streamhosts	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["proxy65_whitelist"]}}}
allowlist_registration_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}}}
allowner_issuers	{"versions":{"both":{"type":"set","readBy":["muc_allowners"]}}}
allowners_disable_revoke_owners	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_allowners"]}}}
always_visitors_enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["visitors_component"]}}}
amplitude_api_key	{"versions":{"both":{"type":"string","readBy":["measure_message_count"]}}}
amplitude_endpoint	{"versions":{"both":{"type":"string","defaultValue":"'https://api2.amplitude.com/2/httpapi'","readBy":["measure_message_count"]}}}
anonymize_moderation_actions_form_position	{"versions":{"both":{"type":"number","readBy":["muc_anonymize_moderation_actions"]}}}
anonymous_auth_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"anonymous\\", \\"jitsi-anonymous\\", \\"token\\" }","readBy":["muc_resource_validate"]}}}
anonymous_login	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"deprecated":{"instead":"authentication = \\"anonymous\\"","in":["0.12","13.0"]},"page":"authentication"}
anonymous_rest	{"versions":{"both":{"type":"boolean","readBy":["rest"]}}}
anonymous_strict	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_resource_validate"]}}}
anti_spam_actions	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["anti_spam"]}}}
anti_spam_block_patterns	{"versions":{"both":{"type":"array","readBy":["anti_spam"]}}}
anti_spam_block_strings	{"versions":{"both":{"type":"array","readBy":["anti_spam"]}}}
anti_spam_default_action	{"versions":{"both":{"type":"any","defaultValue":"\\"bounce\\"","readBy":["anti_spam"]}}}
anti_spam_services	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["anti_spam"]}}}
appendmap_timestamps	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_appendmap"]}}}
archive_cleanup_date_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["mam"]}}}
archive_cleanup_interval	{"versions":{},"obsolete":["0.12","13.0"]}
archive_conversation_interval	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["mam_archive"]}}}
archive_expires_after	{"versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["mam"]}}}
archive_store	{"versions":{"both":{"type":"string","defaultValue":"\\"archive\\"","readBy":["mam","http_xep227"]}}}
audio_translation_debounce_interval	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["audio_translation_component"]}}}
audio_translation_max_subscriptions	{"versions":{"both":{"type":"number","readBy":["audio_translation_component"]}}}
audit_auth_cache_size	{"versions":{"both":{"type":"number","defaultValue":"128","readBy":["audit_auth"]}}}
audit_auth_passwords_only	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit_auth"]}}}
audit_auth_repeat_failure_timeout	{"versions":{"both":{"type":"number","readBy":["audit_auth"]}}}
audit_auth_repeat_success_timeout	{"versions":{"both":{"type":"number","readBy":["audit_auth"]}}}
audit_log_expires_after	{"versions":{"both":{"type":"period","defaultValue":"\\"28d\\"","readBy":["audit"]}}}
audit_log_ips	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}}}
audit_log_ipv4_prefix	{"versions":{"both":{"type":"number","readBy":["audit"]}}}
audit_log_ipv6_prefix	{"versions":{"both":{"type":"number","readBy":["audit"]}}}
audit_log_location	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}}}
audit_prune_audit_logs_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["audit"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["audit"]}}}
audit_status_heartbeat_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["audit_status"]}}}
auth_append_host	{"versions":{"both":{"type":"boolean","readBy":["auth_dovecot","auth_imap"]}}}
auth_custom_http	{"versions":{"both":{"type":"table","readBy":["auth_custom_http"]}}}
auth_ha1_file	{"versions":{"both":{"type":"string","defaultValue":"\\"auth.txt\\"","readBy":["auth_ha1"]}}}
auth_ha1_realm	{"versions":{"both":{"type":"string","readBy":["auth_ha1"]}}}
auth_ha1_use_ha1b	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_ha1"]}}}
auth_imap_ssl	{"versions":{"both":{"type":"any","readBy":["auth_imap"]}},"globalOnly":true}
auth_imap_verify_certificate	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_imap"]}}}
auth_sql	{"versions":{"both":{"type":"table","readBy":["auth_sql"]}}}
authentication	{"versions":{"0.12":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["prosody","saslauth","conversejs","host_guard","report_affiliations","rest"]},"13.0":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["authz_internal","prosody","saslauth","conversejs","host_guard","report_affiliations","rest"]}},"page":"authentication"}
authorization	{"versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}}}
authz_delegate_to	{"versions":{"both":{"type":"any","readBy":["authz_delegate"]}}}
auto_allow_visitor_promotion	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["visitors_component"]}}}
autocreate_on_publish	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}}}
autocreate_on_subscribe	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}}}
badge_count	{"versions":{"both":{"type":"string","defaultValue":"\\"%d online\\"","readBy":["muc_badge"]}}}
badge_template	{"versions":{"both":{"type":"string","readBy":["muc_badge"]}}}
blacklist_on_registration_throttle_overload	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"blocklist_on_registration_throttle_overload","in":["0.12","13.0"]}}
block_outgoing_stanzas	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["block_outgoing"]}}}
block_outgoing_users	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_outgoing"]}}}
block_registrations_matching	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_registrations"]}}}
block_registrations_require	{"versions":{"both":{"type":"string","readBy":["block_registrations"]}}}
block_registrations_users	{"versions":{"both":{"type":"set","readBy":["block_registrations"]}}}
block_s2s_subscriptions	{"versions":{"both":{"type":"set","readBy":["block_s2s_subscriptions"]}}}
blocklist_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"64","readBy":["blocklist"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["blocklist"]}}}
blocklist_on_registration_throttle_overload	{"versions":{"both":{"type":"boolean","readBy":["register_limits"]}}}
body_size_limit	{"versions":{},"globalOnly":true,"page":"http"}
bosh_interface	{"versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_interfaces	{"versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_max_inactivity	{"versions":{"0.12":{"type":"number","defaultValue":"60","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"60","readBy":["bosh"]}},"globalOnly":true}
bosh_max_polling	{"versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"5","readBy":["bosh"]}},"globalOnly":true}
bosh_max_wait	{"versions":{"0.12":{"type":"number","defaultValue":"120","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"120","readBy":["bosh"]}},"globalOnly":true}
bosh_port	{"versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_ports	{"versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_ssl	{"versions":{},"globalOnly":true,"deprecated":{"instead":"http_ssl","in":["0.12","13.0"]},"page":"http"}
bots_get_messages	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}}}
bounce_blocked_messages	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["blocklist"]}}}
bounce_invalid_xhtml	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["xhtmlim"]}}}
breakout_rooms_component	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","room_metadata_component"]}}}
breakout_rooms_muc	{"versions":{"both":{"type":"string","readBy":["jiconop","muc_breakout_rooms","reservations"]}}}
broadcast_from	{"versions":{"both":{"type":"string","readBy":["broadcast"]}}}
broadcast_senders	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["broadcast"]}}}
buffer_size_limit	{"versions":{},"globalOnly":true,"page":"http"}
c2s_certificate	{"versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_close_timeout	{"versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["c2s","websocket"]},"13.0":{"type":"period","defaultValue":"5","readBy":["c2s","websocket"]}},"globalOnly":true}
c2s_direct_tls_certificate	{"versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_host	{"versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_interface	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_interfaces	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["c2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ssl	{"versions":{"both":{"type":"table","readBy":["c2s"]}},"globalOnly":true,"page":"certificates"}
c2s_host	{"versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_idle_timeout	{"versions":{"both":{"type":"number","defaultValue":"300","readBy":["pinger"]}}}
c2s_interface	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_interfaces	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_max_child_elements	{"versions":{"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["c2s"]},"0.12":{"type":"number","defaultValue":"25000","readBy":["c2s"]}}}
c2s_ping_timeout	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["pinger"]}}}
c2s_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5222 }","readBy":["c2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
c2s_require_encryption	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","legacyauth","register_ibr","saslauth","tls","easy_invite","sasl2"]}}}
c2s_ssl	{"versions":{"both":{"type":"table","readBy":["c2s"]}},"page":"certificates"}
c2s_stanza_size_limit	{"versions":{"0.12":{"type":"number","defaultValue":"1024*256","readBy":["bosh","c2s","websocket"]},"13.0":{"type":"integer","defaultValue":"1024*256","min":10000,"readBy":["bosh","c2s","websocket"]}},"globalOnly":true}
c2s_tcp_keepalives	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s"]}},"globalOnly":true}
c2s_timeout	{"versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["c2s"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["c2s"]}},"globalOnly":true}
c2s_unauthed_stanza_size_limit	{"versions":{"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["c2s"]},"0.12":{"type":"number","defaultValue":"10000","readBy":["c2s"]}}}
captcha_config	{"versions":{"both":{"type":"any","readBy":["captcha_registration"]}}}
captcha_options	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_web"]}}}
carbons_copies_adhoc	{"versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}}}
carbons_copies_default	{"versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}}}
certificate	{"versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"certificates"}
certificate_match	{"versions":{"both":{"type":"any","defaultValue":"\\"xmppaddr\\"","readBy":["auth_ccert"]}}}
certificates	{"versions":{"0.12":{"type":"path","defaultValue":"\\"certs\\"","readBy":["prosody"]},"13.0":{"type":"path","defaultValue":"\\"certs\\"","readBy":["admin_shell","prosody"]}},"page":"certificates"}
checkcerts_notify	{"versions":{"both":{"type":"number","defaultValue":"7","readBy":["checkcerts"]}}}
client_https_ssl	{"versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
close_sessions_on_password_change	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
compliance_a_v_calling	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_advanced_im	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
compliance_advanced_mobile	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
compliance_advanced_server	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
compliance_core_a_v_calling	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_im	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_mobile	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_server	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_web	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_im	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_mobile	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_server	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_web	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
component_admins_as_room_owners	{"versions":{"0.12":{"type":"boolean","defaultValue":"true","readBy":["muc"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
component_certificate	{"versions":{"both":{"type":"path","readBy":["component"]}},"page":"certificates"}
component_client	{"versions":{"both":{"type":"table","defaultValue":"{}","readBy":["component_client"]}}}
component_conflict_resolve	{"versions":{"0.12":{"type":"string","defaultValue":"\\"kick_new\\"","readBy":["component"]},"13.0":{"type":"enum","defaultValue":"\\"kick_new\\"","values":["kick_new","kick_old"],"readBy":["component"]}},"page":"components"}
component_host	{"versions":{"both":{"type":"string","readBy":["component"]}},"page":"certificates"}
component_interface	{"versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_interfaces	{"versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_module	{"versions":{"0.12":{"type":"string","readBy":["admin_shell","prosody","compliance_2021","compliance_2023","dnsupdate","host_status_check","reload_components","reload_modules","s2s_reload_newcomponent","snikket_restricted_users"]},"13.0":{"type":"string","readBy":["admin_shell","mam","prosody","vcard","compliance_2021","compliance_2023","dnsupdate","host_status_check","reload_components","reload_modules","s2s_reload_newcomponent","snikket_restricted_users"]}},"page":"components"}
component_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5347 }","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_post_url	{"versions":{"both":{"type":"string","readBy":["component_http"]}}}
component_secret	{"versions":{"both":{"type":"string","readBy":["component","component_roundrobin","http_oauth2","rest"]}},"page":"components"}
component_ssl	{"versions":{"both":{"type":"table","readBy":["component"]}},"globalOnly":true,"page":"certificates"}
component_stanza_size_limit	{"versions":{"0.12":{"type":"number","readBy":["component"]},"13.0":{"type":"integer","min":10000,"readBy":["component"]}},"globalOnly":true,"page":"components"}
component_tcp_keepalives	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component"]}},"globalOnly":true,"page":"components"}
compression_level	{"versions":{"both":{"type":"number","defaultValue":"7","readBy":["compression_unsafe"]}}}
conference_duration_component	{"versions":{"both":{"type":"string","readBy":["conference_duration"]}}}
connectivity_probe	{"versions":{"both":{"type":"any","readBy":["prosody"]}}}
consider_bosh_secure	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["bosh"]}},"globalOnly":true}
consider_websocket_secure	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["websocket"]}},"globalOnly":true}
console_banner	{"versions":{"both":{"type":"string","defaultValue":"\\"full\\"","readBy":["admin_shell","admin_telnet","listusers"]}},"globalOnly":true}
console_certificate	{"versions":{"both":{"type":"path","readBy":["admin_telnet"]}},"page":"certificates"}
console_host	{"versions":{"both":{"type":"string","readBy":["admin_telnet"]}},"page":"certificates"}
console_interface	{"versions":{"both":{"type":"set","readBy":["admin_telnet"]}},"globalOnly":true,"page":"ports"}
console_interfaces	{"versions":{"both":{"type":"set","readBy":["admin_telnet","listusers"]}},"globalOnly":true,"page":"ports"}
console_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5582 }","readBy":["admin_telnet","listusers"]}},"globalOnly":true,"page":"ports"}
console_prettyprint_settings	{"versions":{"both":{"type":"any","readBy":["admin_shell"]}},"globalOnly":true}
console_ssl	{"versions":{"both":{"type":"table","readBy":["admin_telnet"]}},"globalOnly":true,"page":"certificates"}
contact_info	{"versions":{"both":{"type":"map","readBy":["server_contact_info"]}}}
contact_uri	{"versions":{"both":{"type":"string","readBy":["push2"]}}}
conversejs_cdn	{"versions":{"both":{"type":"string","defaultValue":"\\"https://cdn.conversejs.org\\"","readBy":["conversejs"]}}}
conversejs_css	{"versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_description	{"versions":{"both":{"type":"string","defaultValue":"\\"Messaging Freedom\\"","readBy":["conversejs"]}}}
conversejs_html_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["conversejs"]}}}
conversejs_js_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["conversejs"]}}}
conversejs_name	{"versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_options	{"versions":{"both":{"type":"table","readBy":["conversejs"]}}}
conversejs_pwa_color	{"versions":{"both":{"type":"string","defaultValue":"\\"#397491\\"","readBy":["conversejs"]}}}
conversejs_resources	{"versions":{"both":{"type":"path","readBy":["conversejs"]}}}
conversejs_script	{"versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_short_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Converse\\"","readBy":["conversejs"]}}}
conversejs_tags	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["conversejs"]}}}
conversejs_version	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["conversejs"]}}}
couchdb_url	{"versions":{"both":{"type":"any","readBy":["couchdb"]}}}
cron_check_delay	{"versions":{"13.0":{"type":"number","defaultValue":"3600","readBy":["cron"]}}}
cron_initial_delay	{"versions":{"13.0":{"type":"number","defaultValue":"1","readBy":["cron"]}}}
cron_spread_factor	{"versions":{"13.0":{"type":"number","defaultValue":"0","readBy":["cron"]}}}
cross_domain_bosh	{"versions":{"both":{"type":"any","readBy":["bosh"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"]}
cross_domain_websocket	{"versions":{"both":{"type":"any","readBy":["websocket"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"]}
crossdomain_file	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["flash_policy"]}}}
crossdomain_string	{"versions":{"both":{"type":"string","readBy":["flash_policy"]}}}
csi_battery_saver_filter_muc	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["csi_battery_saver"]}}}
csi_battery_saver_queue_size	{"versions":{"both":{"type":"number","defaultValue":"256","readBy":["csi_battery_saver"]}}}
csi_important_payloads	{"versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["csi_simple","csi_simple_compat"]}}}
csi_queue_size	{"versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["csi_simple"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["csi_simple"]}}}
csi_resume_inactive_delay	{"versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["csi_simple"]},"13.0":{"type":"period","defaultValue":"5","readBy":["csi_simple"]}}}
cthrottler_logins_count	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["c2s_conn_throttle"]}}}
cthrottler_time	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["c2s_conn_throttle"]}}}
custom_roles	{"versions":{"13.0":{"type":"array","defaultValue":"{}","readBy":["authz_internal"]}}}
cyrus_application_name	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_require_provisioning	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_server_fqdn	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_service_name	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_service_realm	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
daemonize	{"versions":{"0.12":{"type":"boolean","readBy":["posix"]}},"globalOnly":true,"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]}}
data_path	{"versions":{"both":{"type":"path","defaultValue":"\\"data\\"","readBy":["prosody"]}},"page":"storage"}
debug	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"logging"}
debug_traceback_filename	{"versions":{"both":{"type":"string","defaultValue":"\\"{paths.data}/traceback-{pid}-{count}.log\\"","readBy":["debug_traceback"]}}}
debug_traceback_signal	{"versions":{"both":{"type":"string","defaultValue":"\\"SIGUSR1\\"","readBy":["debug_traceback"]}}}
default_admin_affiliation	{"versions":{"0.12":{"type":"string","defaultValue":"\\"owner\\"","readBy":["pubsub"]},"13.0":{"type":"enum","defaultValue":"\\"owner\\"","values":["owner","publisher","member","outcast","none"],"readBy":["pubsub"]}}}
default_archive_policy	{"versions":{"0.12":{"type":"enum","defaultValue":"true","values":["roster",true,false],"readBy":["mam","mam_archive"]},"13.0":{"type":"enum","defaultValue":"\\"always\\"","values":["always","roster","never",true,false],"readBy":["mam","mam_archive"]}}}
default_bookmarks	{"versions":{"both":{"type":"array","readBy":["default_bookmarks"]}}}
default_iteration_count	{"versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["auth_internal_hashed"]},"13.0":{"type":"integer","defaultValue":"10000","min":4096,"readBy":["auth_internal_hashed"]}}}
default_mucs	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_defaults"]}}}
default_provisioned_role	{"versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:member\\"","readBy":["admin_shell"]}}}
default_storage	{"versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
default_user_role	{"versions":{"13.0":{"type":"string","readBy":["authz_internal"]}}}
default_vcard_orgmail	{"versions":{"both":{"type":"boolean","readBy":["fallback_vcard"]}}}
default_vcard_orgname	{"versions":{"both":{"type":"string","readBy":["fallback_vcard"]}}}
defined	{"versions":{}}
delegations	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["delegation"]}}}
deny_user_invites_by_roles	{"versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}}}
dialback_secret	{"versions":{"both":{"type":"string","readBy":["dialback"]}}}
disable_polergeist_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_poltergeist"]}}}
disable_sasl_mechanisms	{"versions":{"both":{"type":"set","defaultValue":"{ \\"DIGEST-MD5\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
disable_tls_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["disable_tls"]}},"globalOnly":true}
disallow_s2s	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s"]}},"deprecated":{"instead":"\\"s2s\\" in modules_disabled","in":["0.12","13.0"]}}
disco_expose_admins	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["disco"]}}}
disco_items	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["disco","discoitems"]}}}
dns_timeout	{"versions":{},"obsolete":["0.12","13.0"]}
dnsbl_flag	{"versions":{"both":{"type":"string","defaultValue":"\\"dnsbl_hit\\"","readBy":["dnsbl"]}}}
dnsbl_message	{"versions":{"both":{"type":"any","readBy":["dnsbl"]}}}
dnsbls	{"versions":{"both":{"type":"any","readBy":["dnsbl"]}}}
dont_archive_namespaces	{"versions":{"both":{"type":"set","defaultValue":"{ \\"http://jabber.org/protocol/chatstates\\" }","readBy":["mam"]}}}
dovecot_auth_host	{"versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["auth_dovecot"]}}}
dovecot_auth_port	{"versions":{"both":{"type":"string","readBy":["auth_dovecot"]}},"globalOnly":true}
dovecot_auth_socket	{"versions":{"both":{"type":"string","defaultValue":"\\"/var/run/dovecot/auth-login\\"","readBy":["auth_dovecot"]}}}
dovecotauth_allow_master	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["net_dovecotauth"]}}}
dovecotauth_host	{"versions":{"both":{"type":"string","readBy":["net_dovecotauth"]}}}
dovecotauth_interface	{"versions":{"both":{"type":"set","readBy":["net_dovecotauth"]}},"globalOnly":true}
dovecotauth_interfaces	{"versions":{"both":{"type":"set","readBy":["net_dovecotauth"]}},"globalOnly":true}
dovecotauth_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 28484 }","readBy":["net_dovecotauth"]}},"globalOnly":true}
drop_chatstates_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["drop_chatstates"]}}}
e2e_policy_chat	{"versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}}}
e2e_policy_message_optional_chat	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_optional_muc	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_required_chat	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_required_muc	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_muc	{"versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}}}
e2e_policy_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["e2e_policy"]}}}
easy_invite_page_module	{"versions":{"both":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["easy_invite"]}}}
ecaps2_hashes	{"versions":{"both":{"type":"set","defaultValue":"{ \\"sha-256\\", \\"sha-512\\" }","readBy":["inject_ecaps2"]}}}
enable_password_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_password_check"]}}}
enable_roomsize_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_size"]}}}
enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auto_activate_hosts","prosody"]}}}
end_conference_component	{"versions":{"both":{"type":"string","readBy":["end_conference"]}}}
enforce_client_ids	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["client_management"]}}}
enforce_registered_nickname	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
error_library	{"versions":{"both":{"type":"any","readBy":["prosody"]}}}
expose_publisher	{"versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]},"13.0":{"type":"boolean","readBy":["pubsub"]}}}
extdisco_occpuant_check	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["room_metadata_component"]}}}
external_addresses	{"versions":{"both":{"type":"set","readBy":["prosody"]}}}
external_auth_blocking	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_external_insecure"]}}}
external_auth_command	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_external_insecure"]}}}
external_auth_processes	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["auth_external_insecure"]}}}
external_auth_protocol	{"versions":{"both":{"type":"string","defaultValue":"\\"generic\\"","readBy":["auth_external_insecure"]}}}
external_auth_timeout	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["auth_external_insecure"]}}}
external_service_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["external_services"]}}}
external_service_host	{"versions":{"both":{"type":"string","readBy":["external_services"]}}}
external_service_port	{"versions":{"0.12":{"type":"number","readBy":["external_services"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["external_services"]}}}
external_service_secret	{"versions":{"both":{"type":"string","readBy":["external_services"]}}}
external_service_ttl	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["external_services"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["external_services"]}}}
external_services	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["external_services","extdisco"]}}}
faceLandmarks_history_size	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["speakerstats_component"]}}}
favicon	{"versions":{"both":{"type":"string","readBy":["http_favicon"]}}}
feed_lease_length	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["pubsub_feeds"]}}}
feed_pull_interval	{"versions":{"both":{"type":"number","defaultValue":"15","readBy":["pubsub_feeds"]}}}
feed_pull_interval_seconds	{"versions":{"both":{"type":"number","readBy":["pubsub_feeds"]}}}
feeds	{"versions":{"both":{"type":"map","defaultValue":"{ }","readBy":["pubsub_feeds"]}}}
filter_words	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["filter_words"]}}}
firewall_experimental_user_marks	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["firewall"]}}}
firewall_extra_chains	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["firewall"]}}}
firewall_multirate_cache_limit	{"versions":{"both":{"type":"number","defaultValue":"1000","readBy":["firewall"]}}}
firewall_scripts	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["firewall"]}}}
focus_component	{"versions":{"both":{"type":"string","readBy":["reservations"]}}}
force_module_reload	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
forgejo_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}}}
forgejo_insecure	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_forgejo"]}}}
forgejo_node	{"versions":{"both":{"type":"any","defaultValue":"\\"forgejo\\"","readBy":["pubsub_forgejo"]}}}
forgejo_node_mapping	{"versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}}}
forgejo_node_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"forgejo/\\"","readBy":["pubsub_forgejo"]}}}
forgejo_secret	{"versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}}}
forgejo_skip_commitless_push	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_forgejo"]}}}
forgejo_templates	{"versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}}}
gateway_hosts	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_gateway_optimize"]}}}
gc	{"versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true}
geoip_ipv4_country	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIP.dat\\"","readBy":["audit","firewall"]}}}
geoip_ipv6_country	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIPv6.dat\\"","readBy":["audit","firewall"]}}}
github_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_github"]}}}
github_node	{"versions":{"both":{"type":"any","defaultValue":"\\"github\\"","readBy":["pubsub_github"]}}}
github_node_mapping	{"versions":{"both":{"type":"string","readBy":["pubsub_github"]}}}
github_node_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"github/\\"","readBy":["pubsub_github"]}}}
github_secret	{"versions":{"both":{"type":"any","readBy":["pubsub_github"]}}}
grace_period	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["csi_grace_period"]}}}
group_bookmarks_file	{"versions":{"both":{"type":"string","readBy":["group_bookmarks"]}}}
group_default_id	{"versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}}}
group_default_name	{"versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}}}
groups_file	{"versions":{"both":{"type":"path","readBy":["groups"]}}}
groups_muc_host	{"versions":{"both":{"type":"any","readBy":["groups_internal"]}}}
handle_appended	{"versions":{"both":{"type":"string","readBy":["auth_dovecot"]}}}
health_report_api	{"versions":{"both":{"type":"string","readBy":["health_report"]}}}
health_report_api_key	{"versions":{"both":{"type":"string","readBy":["health_report"]}}}
health_report_frequency	{"versions":{"both":{"type":"string","defaultValue":"\\"hourly\\"","readBy":["health_report"]}}}
hibernate_past_first_push	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["push2"]}}}
hide_os_type	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["version","version_spoofed"]}}}
host_blacklist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["host_blacklist"]}}}
host_guard_blacklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_blockall	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_blockall_exceptions	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_selective	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_user_role	{"versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["authz_internal"]}}}
hsts_header	{"versions":{"both":{"type":"string","defaultValue":"\\"max-age=31556952\\"","readBy":["strict_https"]}}}
hsts_redirect	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["strict_https"]}}}
http_auth_credentials	{"versions":{"both":{"type":"string","readBy":["auth_http"]}}}
http_auth_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_http","auth_http_async","auth_http_cookie"]}}}
http_certificate	{"versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
http_cookie_auth_url	{"versions":{"both":{"type":"string","readBy":["auth_http_cookie"]}}}
http_cors_override	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["http"]}},"page":"http"}
http_credentials	{"versions":{"both":{"type":"string","defaultValue":"\\"username:secretpassword\\"","readBy":["http_authentication"]}}}
http_debug_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\"; \\"HEAD\\"; \\"DELETE\\"; \\"OPTIONS\\"; \\"PATCH\\"; \\"POST\\"; \\"PUT\\" }","readBy":["http_debug"]}}}
http_default_cors_enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http"]}},"page":"http"}
http_default_host	{"versions":{"both":{"type":"string","readBy":["admin_shell","http"]}},"globalOnly":true,"page":"http"}
http_dir_listing	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_files"]}}}
http_errors_always_show	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_errors"]}},"globalOnly":true}
http_errors_default_message	{"versions":{"both":{"type":"string","defaultValue":"\\"That's all I know.\\"","readBy":["http_errors"]}},"globalOnly":true}
http_errors_detailed	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_errors"]}},"globalOnly":true}
http_errors_messages	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["http_errors"]}},"globalOnly":true}
http_external_url	{"versions":{"both":{"type":"string","readBy":["http"]}},"page":"http"}
http_file_share_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}}}
http_file_share_allowed_file_types	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}}}
http_file_share_base_url	{"versions":{"both":{"type":"string","readBy":["http_file_share"]}}}
http_file_share_calculate_total_storage_usage_period	{"versions":{"0.12":{"type":"number","defaultValue":"7*86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","min":60,"max":32054400,"readBy":["http_file_share"]}}}
http_file_share_daily_quota	{"versions":{"0.12":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"100 * 1024 * 1024","min":0,"readBy":["http_file_share"]}}}
http_file_share_expires_after	{"versions":{"0.12":{"type":"number","defaultValue":"7 * 86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["http_file_share"]}}}
http_file_share_global_quota	{"versions":{"0.12":{"type":"number","readBy":["http_file_share"]},"13.0":{"type":"integer","min":0,"readBy":["http_file_share"]}}}
http_file_share_remove_expired_files_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["http_file_share"]}}}
http_file_share_safe_file_types	{"versions":{"both":{"type":"set","defaultValue":"{\\"image/*\\",\\"video/*\\",\\"audio/*\\",\\"text/plain\\"}","readBy":["http_file_share"]}}}
http_file_share_secret	{"versions":{"both":{"type":"string","readBy":["http_file_share"]}}}
http_file_share_size_limit	{"versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http_file_share"]}}}
http_files_cache_max_file_size	{"versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"4096","min":1,"readBy":["http_files"]}}}
http_files_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"128","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"128","min":1,"readBy":["http_files"]}}}
http_files_dir	{"versions":{"both":{"type":"path","readBy":["http_files"]}}}
http_health_allow_cidr	{"versions":{"both":{"type":"string","readBy":["http_health"]}}}
http_health_allow_ips	{"versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_health"]}}}
http_host	{"versions":{"both":{"type":"string","readBy":["http","admin_shell","prosody","email_pass","http_hostaliases"]}},"page":"http"}
http_host_aliases	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_hostaliases"]}}}
http_index_files	{"versions":{"both":{"type":"array","defaultValue":"{ \\"index.html\\", \\"index.htm\\" }","readBy":["http_files"]}}}
http_index_show_all	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_index"]}}}
http_index_template	{"versions":{"both":{"type":"path","readBy":["http_index"]}}}
http_interface	{"versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_interfaces	{"versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_legacy_x_forwarded	{"versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http"]}}}
http_max_buffer_size	{"versions":{"0.12":{"type":"number","readBy":["http"]},"13.0":{"type":"number","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
http_max_content_size	{"versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http"]},"13.0":{"type":"number","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
http_muc_kick_authorization_header	{"versions":{"both":{"type":"string","readBy":["http_muc_kick"]}}}
http_muc_log_default_view	{"versions":{"both":{"type":"string","readBy":["http_muc_log"]}}}
http_muc_log_lazy_calendar	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_muc_log"]}}}
http_muc_log_list_order	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_muc_log"]}}}
http_muc_log_resources	{"versions":{"both":{"type":"path","defaultValue":"\\"static\\"","readBy":["http_muc_log"]}}}
http_muc_log_show_images	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_muc_log"]}}}
http_muc_log_template	{"versions":{"both":{"type":"string","readBy":["http_muc_log"]}}}
http_oauth2_clear_expired_authorization_codes_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["http_oauth2"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["http_oauth2"]}}}
http_path	{"versions":{"both":{"type":"path","readBy":["http_files"]}}}
http_paths	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["http"]}},"page":"http"}
http_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5280 }","readBy":["http","email_pass"]}},"globalOnly":true,"page":"ports"}
http_proxy_secret	{"versions":{"both":{"type":"string","readBy":["http_connect"]}}}
http_proxy_to_all_ports	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}},"globalOnly":true}
http_proxy_to_ports	{"versions":{"both":{"type":"set","defaultValue":"{ \\"443\\", \\"5281\\", \\"5443\\", \\"7443\\" }","readBy":["http_connect"]}},"globalOnly":true}
http_proxy_to_private_ips	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}}}
http_roster_url	{"versions":{"both":{"type":"string","defaultValue":"\\"http://localhost/%s\\"","readBy":["http_roster_admin"]}}}
http_ssl	{"versions":{"both":{"type":"table","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
http_status_allow_cidr	{"versions":{"both":{"type":"string","readBy":["http_status"]}}}
http_status_allow_ips	{"versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_status"]}}}
http_upload_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload"]}}}
http_upload_expire_after	{"versions":{"both":{"type":"number","readBy":["http_upload"]}}}
http_upload_external_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload_external"]}}}
http_upload_external_base_url	{"versions":{"both":{"type":"string","readBy":["http_upload_external"]}}}
http_upload_external_file_size_limit	{"versions":{"both":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_upload_external"]}}}
http_upload_external_protocol	{"versions":{"both":{"type":"string","defaultValue":"\\"v1\\"","readBy":["http_upload_external"]}}}
http_upload_external_secret	{"versions":{"both":{"type":"string","readBy":["http_upload_external"]}}}
http_upload_file_size_limit	{"versions":{"both":{"type":"number","defaultValue":"1024 * 1024","readBy":["http_upload"]}}}
http_upload_path	{"versions":{"both":{"type":"string","readBy":["file_management","migrate_http_upload","http_upload"]}}}
http_upload_quota	{"versions":{"both":{"type":"number","readBy":["http_upload"]}}}
https_certificate	{"versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
https_host	{"versions":{"both":{"type":"string","readBy":["http","email_pass"]}},"page":"certificates"}
https_interface	{"versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_interfaces	{"versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5281 }","readBy":["http","email_pass"]}},"globalOnly":true,"page":"ports"}
https_ssl	{"versions":{"both":{"type":"table","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
ignore_bot_errors	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}}}
ignore_jwt_name	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_displayname"]}}}
ignore_presence_priority	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["presence"]}}}
imap_auth_host	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_imap"]}}}
imap_auth_port	{"versions":{"both":{"type":"number","readBy":["auth_imap"]}},"globalOnly":true}
imap_auth_realm	{"versions":{"both":{"type":"string","readBy":["auth_imap"]}}}
imap_auth_service_name	{"versions":{"both":{"type":"string","readBy":["auth_imap"]}}}
incidents_expire_time	{"versions":{"both":{"type":"number","defaultValue":"0","readBy":["incidents_handling"]}}}
incoming_webhook_default_nick	{"versions":{"both":{"type":"any","readBy":["slack_webhooks"]}}}
incoming_webhook_path	{"versions":{"both":{"type":"any","readBy":["slack_webhooks"]}}}
insecure_open_authentication	{"versions":{"both":{"type":"string","readBy":["auth_insecure"]}}}
insecure_sasl_mechanisms	{"versions":{"both":{"type":"set","defaultValue":"{ \\"PLAIN\\", \\"LOGIN\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
installer_plugin_path	{"versions":{"both":{"type":"path","defaultValue":"\\"custom_plugins\\"","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
interface	{"versions":{"both":{"type":"set","readBy":["net_multiplex","prosody"]}},"globalOnly":true,"page":"ports"}
interfaces	{"versions":{"both":{"type":"set","defaultValue":"{ \\"*\\", \\"::\\" }","readBy":["net_multiplex","prosody"]}},"globalOnly":true,"page":"ports"}
invite_expiry	{"versions":{"0.12":{"type":"number","defaultValue":"86400 * 7","readBy":["invites"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","readBy":["invites"]}}}
invites_bootstrap_index	{"versions":{"both":{"type":"number","readBy":["invites_bootstrap"]}}}
invites_bootstrap_secret	{"versions":{"both":{"type":"string","readBy":["invites_bootstrap"]}}}
invites_bootstrap_ttl	{"versions":{"both":{"type":"number","readBy":["invites_bootstrap"]}}}
invites_page	{"versions":{"13.0":{"type":"string","readBy":["invites","invites_page"]},"0.12":{"type":"string","readBy":["invites_page"]}}}
invites_page_external	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_page"]}}}
invites_page_module	{"versions":{"0.12":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["invites"]}}}
invites_page_supports	{"versions":{"13.0":{"type":"set","defaultValue":"{ \\"account\\", \\"contact\\", \\"account-and-contact\\" }","readBy":["invites"]}}}
invites_register_template_path	{"versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["invites_register_web"]}}}
invites_registration_page	{"versions":{"both":{"type":"string","defaultValue":"\\"register?t={invite.token}&c={app.id}\\"","readBy":["invites_page"]}}}
isolate_except_domains	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}}}
isolate_except_users	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}}}
jibri_rate_limit_cache_size	{"versions":{"both":{"type":"number","defaultValue":"10000","readBy":["filter_iq_jibri"]}}}
jitsi_default_permissions	{"versions":{"both":{"type":"any","readBy":["jitsi_permissions"]}}}
jquery_url	{"versions":{"both":{"type":"string","defaultValue":"\\"/share/jquery/jquery.min.js\\"","readBy":["jsxc"]}}}
jsxc_cdn	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}}}
jsxc_css	{"versions":{"both":{"type":"string","readBy":["jsxc"]}}}
jsxc_html_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["jsxc"]}}}
jsxc_js_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["jsxc"]}}}
jsxc_resources	{"versions":{"both":{"type":"path","readBy":["jsxc"]}}}
jsxc_script	{"versions":{"both":{"type":"string","readBy":["jsxc"]}}}
jsxc_tags	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["jsxc"]}}}
jsxc_version	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}}}
keepalive_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["s2s_keepalive"]}}}
keepalive_servers	{"versions":{"both":{"type":"set","readBy":["s2s_keepalive"]}}}
keepalive_timeout	{"versions":{"both":{"type":"number","defaultValue":"593","readBy":["s2s_keepalive"]}}}
known_bots	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_bot"]}}}
lastlog_ip_address	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["lastlog","lastlog2"]}}}
lastlog_stamp_offline	{"versions":{"both":{"type":"boolean","readBy":["lastlog"]}}}
ldap	{"versions":{"both":{"type":"table","readBy":["storage_ldap","lib_ldap"]}}}
ldap_admin_filter	{"versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
ldap_admins	{"versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
ldap_base	{"versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
ldap_filter	{"versions":{"both":{"type":"string","defaultValue":"\\"(uid=$user)\\"","readBy":["auth_ldap"]}}}
ldap_mode	{"versions":{"0.12":{"type":"string","defaultValue":"\\"bind\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"bind\\"","values":["bind","getpasswd"],"readBy":["auth_ldap"]}}}
ldap_password	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}}}
ldap_rootdn	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}}}
ldap_scope	{"versions":{"0.12":{"type":"string","defaultValue":"\\"subtree\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"subtree\\"","values":["subtree","base","onelevel"],"readBy":["auth_ldap"]}}}
ldap_server	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_ldap"]}}}
ldap_tls	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_ldap"]}}}
legacy_ssl_certificate	{"versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
legacy_ssl_host	{"versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
legacy_ssl_interface	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_interfaces	{"versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_port	{"versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ssl	{"versions":{"both":{"type":"table","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ssl","in":["0.12","13.0"]},"page":"certificates"}
legacy_tls_versions	{"versions":{"both":{"type":"set","defaultValue":"{ \\"SSLv3\\", \\"TLSv1\\", \\"TLSv1.1\\" }","readBy":["warn_legacy_tls"]}}}
legacy_tls_warning	{"versions":{"both":{"type":"string","readBy":["warn_legacy_tls"]}}}
libjs_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/javascript\\"","readBy":["http_libjs"]}}}
limit_auth_max	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["limit_auth"]}}}
limit_auth_period	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["limit_auth"]}}}
limit_auth_tarpit_delay	{"versions":{"both":{"type":"number","readBy":["limit_auth"]}}}
limits	{"versions":{"both":{"type":"table","defaultValue":"{}","readBy":["limits"]}},"globalOnly":true}
limits_resolution	{"versions":{"0.12":{"type":"number","defaultValue":"1","readBy":["limits"]},"13.0":{"type":"period","defaultValue":"1","readBy":["limits"]}},"globalOnly":true}
lmdb_flags	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_lmdb"]}}}
lmdb_maxdbs	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["storage_lmdb"]}}}
load_global_modules	{"versions":{}}
lobby_muc	{"versions":{"both":{"type":"string","readBy":["jiconop","muc_lobby_rooms","persistent_lobby"]}}}
local_interfaces	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["prosody","listusers"]}},"globalOnly":true,"page":"ports"}
log	{"versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"logging"}
log_auth_ips	{"versions":{"both":{"type":"string","defaultValue":"\\"failure\\"","readBy":["log_auth"]}}}
log_cpu_threshold	{"versions":{"both":{"type":"number","defaultValue":"0.01","readBy":["log_events_by_cpu_usage"]}}}
log_http_file	{"versions":{"both":{"type":"string","readBy":["log_http"]}}}
log_memory_threshold	{"versions":{"both":{"type":"number","defaultValue":"20*1024","readBy":["log_events_by_memory"]}}}
log_ringbuffer_chunk_size	{"versions":{"both":{"type":"number","defaultValue":"16384","readBy":["log_ringbuffer"]}}}
log_slow_events_threshold	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["log_slow_events"]}}}
main_domain	{"versions":{"both":{"type":"string","readBy":["filesharing_component","filter_iq_rayo","fmuc","jitsi_permissions","polls_component"]}}}
main_muc	{"versions":{"both":{"type":"string","readBy":["conference_duration","filter_iq_rayo","muc_breakout_rooms","muc_lobby_rooms","persistent_lobby","reservations","short_lived_token","visitors"]}}}
mam_include_total	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["mam","muc_mam"]}}}
mam_remove_expired_messages_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["mam"]}}}
mam_smart_enable	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["mam"]}}}
manifest_icons	{"versions":{"both":{"type":"array","readBy":["conversejs"]}}}
manifesto_contact_encryption_warning	{"versions":{"both":{"type":"string","readBy":["manifesto"]}}}
max_archive_query_results	{"versions":{"0.12":{"type":"number","defaultValue":"50","readBy":["mam","muc_mam","mam_archive"]},"13.0":{"type":"integer","defaultValue":"50","min":0,"readBy":["mam","muc_mam","mam_archive"]}}}
max_history_messages	{"versions":{"0.12":{"type":"number","readBy":["muc","muc_mam"]},"13.0":{"type":"integer","min":0,"readBy":["muc","muc_mam"]}}}
max_number_ip_attempts_per_minute	{"versions":{"both":{"type":"number","defaultValue":"9","readBy":["filter_iq_jibri"]}}}
max_number_outgoing_calls	{"versions":{"both":{"type":"number","defaultValue":"-1","readBy":["filter_iq_rayo"]}}}
max_number_room_attempts_per_minute	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["filter_iq_jibri"]}}}
max_resources	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["c2s_limit_sessions"]}}}
max_user_devices	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["devices"]}}}
measure_active_users_count_disabled	{"versions":{"both":{"type":"boolean","readBy":["measure_active_users"]}}}
measure_active_users_hourly_period	{"versions":{"0.12":{"type":"number","defaultValue":"3600","readBy":["measure_active_users"]},"13.0":{"type":"period","defaultValue":"\\"1 hour\\"","min":60,"max":32054400,"readBy":["measure_active_users"]}}}
measure_storage_tagged_metric	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["measure_storage"]}}}
memory_pagesize	{"versions":{"both":{"type":"number","defaultValue":"4096","readBy":["measure_memory","measure_process"]}}}
message_log_sql	{"versions":{"both":{"type":"table","readBy":["log_messages_sql"]}}}
message_log_sql_table	{"versions":{"both":{"type":"any","readBy":["log_messages_sql"]}}}
message_logging_dir	{"versions":{"both":{"type":"any","readBy":["message_logging"]}}}
migrate_lastlog2_auto_remove	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["migrate_lastlog2"]}}}
migrate_legacy_blocking	{"versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["blocklist"]}}}
mime_types_file	{"versions":{"both":{"type":"path","defaultValue":"\\"/etc/mime.types\\"","readBy":["http_files"]}}}
min_seconds_between_registrations	{"versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}}}
moderation_delay_form_position	{"versions":{"both":{"type":"number","readBy":["muc_moderation_delay"]}}}
modules_disabled	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["prosody"]}},"page":"modules_enabled"}
modules_enabled	{"versions":{"0.12":{"type":"set","defaultValue":"{}","readBy":["prosody","compliance_2021","compliance_2023","reload_modules"]},"13.0":{"type":"set","defaultValue":"{}","readBy":["invites","prosody","compliance_2021","compliance_2023","reload_modules"]}},"page":"modules_enabled"}
mongodb	{"versions":{"both":{"type":"table","readBy":["storage_mongodb"]}}}
motd_jid	{"versions":{"both":{"type":"string","readBy":["motd","motd_sequential"]}}}
motd_sequential_messages	{"versions":{"both":{"type":"any","readBy":["motd_sequential"]}}}
motd_text	{"versions":{"both":{"type":"string","readBy":["motd"]}}}
msg_body	{"versions":{"both":{"type":"string","readBy":["email_pass"]}}}
msg_subject	{"versions":{"both":{"type":"string","readBy":["email_pass"]}}}
muc_access_lists	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["muc_access_control"]}}}
muc_access_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_max_occupants"]}}}
muc_activity_muc_activity_shift_period	{"versions":{"0.12":{"type":"number","defaultValue":"3600","readBy":["muc_activity"]},"13.0":{"type":"period","defaultValue":"\\"1 hour\\"","min":60,"max":32054400,"readBy":["muc_activity"]}}}
muc_avatar_advertise_hashes	{"versions":{"13.0":{"type":"any","readBy":["muc"]}}}
muc_ban_ip_trust_local_restricted_services	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_ban_ip"]}}}
muc_ban_ip_trusted_services	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_ban_ip"]}}}
muc_burst_factor	{"versions":{"both":{"type":"number","defaultValue":"6","readBy":["muc_limits"]}}}
muc_component	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","av_moderation_component","conference_duration_component","end_conference","filesharing_component","room_metadata_component","speakerstats_component"]}}}
muc_config_restricted	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_config_restrict"]}}}
muc_create_api_auth	{"versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}}}
muc_create_api_url	{"versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}}}
muc_dicebot_rooms	{"versions":{"both":{"type":"set","readBy":["muc_dicebot"]}}}
muc_event_rate	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["muc_limits"]}}}
muc_filter_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_filter_access"]}}}
muc_hats_compat	{"versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_http_auth_authorization_header	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_authorize_registration	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}}}
muc_http_auth_disabled_for	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_enabled_for	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_insecure	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}}}
muc_http_auth_url	{"versions":{"both":{"type":"any","defaultValue":"\\"\\"","readBy":["muc_http_auth"]}}}
muc_inject_mentions_append_mentions	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_disabled_rooms	{"versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_enabled_rooms	{"versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_mention_delimiters	{"versions":{"both":{"type":"set","defaultValue":"{\\" \\", \\"\\", \\"\\\\n\\", \\"\\\\t\\"}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_prefix_mandatory	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_prefixes	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_reserved_nicks	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_strip_out_prefixes	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_suffixes	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_use_bare_jid	{"versions":{"both":{"type":"any","defaultValue":"true","readBy":["muc_inject_mentions"]}}}
muc_internal_domain_base	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_jicofo_brewery_jid	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_jigasi_brewery_jid	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_limit_base_cost	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["muc_limits"]}}}
muc_limit_joins_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_limits"]}}}
muc_limit_messages_check_token	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_limit_messages"]}}}
muc_limit_messages_count	{"versions":{"both":{"type":"number","readBy":["muc_limit_messages"]}}}
muc_line_count_multiplier	{"versions":{"both":{"type":"number","defaultValue":"0.1","readBy":["muc_limits"]}}}
muc_lobby_check_display_name_required	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_lobby_rooms"]}}}
muc_lobby_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_lobby_rooms"]}}}
muc_local_only	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_local_only"]}}}
muc_log_all_rooms	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam","muc_archive"]}}}
muc_log_by_default	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam","muc_archive"]}}}
muc_log_cleanup_date_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["muc_mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["muc_mam"]}}}
muc_log_cleanup_interval	{"versions":{},"obsolete":["0.12","13.0"]}
muc_log_expires_after	{"versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["muc_mam"]}}}
muc_log_http	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_log_http"]}}}
muc_log_include_total	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam"]}}}
muc_log_presences	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam","http_muc_log","muc_archive"]}}}
muc_mam_remove_expired_messages_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["muc_mam"]}}}
muc_mapper_domain_base	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","av_moderation_component","end_conference","filesharing_component","filter_iq_rayo","fmuc","jiconop","jitsi_permissions","measure_message_count","muc_call","muc_domain_mapper","muc_end_meeting","muc_flip","muc_jigasi_invite","muc_kick_participant","muc_password_check","muc_wait_for_host","polls_component","reservations","room_metadata_component","speakerstats_component","test_observer_http","visitors_component"]}}}
muc_mapper_domain_prefix	{"versions":{"both":{"type":"string","defaultValue":"'conference'","readBy":["fmuc","jitsi_permissions","muc_census","muc_end_meeting","muc_kick_participant","muc_password_check","muc_size","polls_component","test_observer_http","visitors","visitors_component"]}}}
muc_mapper_log_not_allowed_errors	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_domain_mapper"]}}}
muc_marker_rewrite_id	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_markers"]}}}
muc_marker_summary_on_join	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_markers"]}}}
muc_marker_type	{"versions":{"both":{"type":"string","defaultValue":"\\"displayed\\"","readBy":["muc_markers"]}}}
muc_max_char_count	{"versions":{"both":{"type":"number","defaultValue":"5664","readBy":["muc_limits"]}}}
muc_max_line_count	{"versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}}}
muc_max_nick_length	{"versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}}}
muc_max_occupants	{"versions":{"both":{"type":"number","defaultValue":"-1","readBy":["muc_max_occupants"]}}}
muc_max_rooms	{"versions":{"0.12":{"type":"number","readBy":["muc"]},"13.0":{"type":"integer","min":0,"readBy":["muc"]}}}
muc_members_json_mucs	{"versions":{"both":{"type":"any","readBy":["muc_members_json"]}}}
muc_members_json_url	{"versions":{"both":{"type":"string","readBy":["muc_members_json"]}}}
muc_mmn_notify_unaffiliated_users	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_mention_notifications"]}}}
muc_notification_invite	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_notifications"]}}}
muc_occupant_id	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_offline_delivery_default	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_offline_delivery"]}}}
muc_password_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_password_whitelist"]}}}
muc_prosody_jitsi_access_manager_url	{"versions":{"both":{"type":"string","readBy":["muc_auth_ban"]}}}
muc_rai_max_subscribers	{"versions":{"both":{"type":"number","defaultValue":"1024","readBy":["muc_rai"]}}}
muc_rate_joins	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["muc_rate_limit"]}}}
muc_rate_leaves	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["muc_rate_limit"]}}}
muc_registration_include_form	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_reserve_nick_patterns	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_reserve_nick_pattern"]}}}
muc_restrict_allow_admins	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_restrict_rooms"]}}}
muc_restrict_exceptions	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_restrict_rooms"]}}}
muc_restrict_matching	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["muc_restrict_rooms"]}}}
muc_restrict_nick_pattern	{"versions":{"both":{"type":"string","defaultValue":"\\"^%w+$\\"","readBy":["muc_restrict_nick"]}}}
muc_room_allow_persistent	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_room_allow_public	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_room_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["muc"]}}}
muc_room_default_allow_member_invites	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_allow_pm	{"versions":{"13.0":{"type":"enum","values":["visitor","participant","moderator"],"readBy":["muc"]}}}
muc_room_default_always_allow_moderator_pms	{"versions":{"13.0":{"type":"boolean","readBy":["muc"]}}}
muc_room_default_change_subject	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_hide_media	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_hide_media"]}}}
muc_room_default_history_length	{"versions":{"0.12":{"type":"number","defaultValue":"20","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"20","min":0,"readBy":["muc"]}}}
muc_room_default_language	{"versions":{"both":{"type":"string","readBy":["muc"]}}}
muc_room_default_members_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_moderated	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_persistent	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_presence_broadcast	{"versions":{"both":{"type":"any","readBy":["muc"]}}}
muc_room_default_public	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_public_jids	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_restrict_media	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_media"]}}}
muc_room_default_restrict_status	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_status"]}}}
muc_room_lock_timeout	{"versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["muc"]}}}
muc_room_locking	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_rtbl_jid	{"versions":{"both":{"type":"string","readBy":["muc_rtbl"]}}}
muc_rtbl_node	{"versions":{"both":{"type":"string","defaultValue":"\\"muc_bans_sha256\\"","readBy":["muc_rtbl"]}}}
muc_rtbls	{"versions":{"both":{"type":"array","readBy":["muc_rtbl"]}}}
muc_tombstone_expiry	{"versions":{"0.12":{"type":"number","defaultValue":"86400 * 31","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"31 days\\"","readBy":["muc"]}}}
muc_tombstones	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_vcard	{"versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_webchat_baseurl	{"versions":{"both":{"type":"string","readBy":["muc_webchat_url"]}}}
multiplex_buffer_size	{"versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["net_multiplex"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["net_multiplex"]}},"globalOnly":true}
munin_ignored_stats	{"versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["munin"]}}}
munin_interface	{"versions":{"both":{"type":"set","readBy":["munin"]}},"globalOnly":true}
munin_interfaces	{"versions":{"both":{"type":"set","readBy":["munin"]}},"globalOnly":true}
munin_node_name	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["munin"]}}}
munin_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 4949 }","readBy":["munin"]}},"globalOnly":true}
name	{"versions":{"both":{"type":"string","readBy":["component","disco","http_file_share","muc","proxy65","pubsub","conversejs","http_muc_log","http_upload_external","jsxc","pubsub_text_interface","service_directories","vjud"]}},"page":"configure"}
network_backend	{"versions":{"both":{"type":"enum","defaultValue":"\\"epoll\\"","values":["epoll","event","select"],"readBy":["prosody"]}},"globalOnly":true,"page":"network_backend"}
network_default_read_size	{"versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["net_multiplex","prosody"]},"13.0":{"type":"integer","defaultValue":"4096","min":0,"readBy":["net_multiplex","prosody"]}},"globalOnly":true}
network_settings	{"versions":{"13.0":{"type":"table","readBy":["c2s","s2s"]}},"globalOnly":true,"page":"network_backend"}
new_muc_storage_format	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
no_daemonize	{"versions":{},"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]}}
no_registration_whitelist	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_redirect"]}}}
nodeinfo2_expose_posts	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}}}
nodeinfo2_expose_users	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}}}
oauth2_access_token_ttl	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["http_oauth2"]}}}
oauth2_expect_username_jid	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_policy_url	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth2_refresh_token_ttl	{"versions":{"both":{"type":"number","defaultValue":"604800","readBy":["http_oauth2"]}}}
oauth2_registration_algorithm	{"versions":{"both":{"type":"string","defaultValue":"\\"HS256\\"","readBy":["http_oauth2"]}}}
oauth2_registration_key	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth2_registration_options	{"versions":{"both":{"type":"any","readBy":["http_oauth2"]}}}
oauth2_registration_ttl	{"versions":{"both":{"type":"any","readBy":["http_oauth2"]}}}
oauth2_require_auth_revoke	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_require_code_challenge	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_oauth2"]}}}
oauth2_respect_oidc_prompt	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_security_policy	{"versions":{"both":{"type":"string","defaultValue":"\\"default-src 'self'\\"","readBy":["http_oauth2"]}}}
oauth2_service_documentation	{"versions":{"both":{"type":"string","defaultValue":"\\"https://modules.prosody.im/mod_http_oauth2.html\\"","readBy":["http_oauth2"]}}}
oauth2_template_path	{"versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["http_oauth2"]}}}
oauth2_terms_url	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth_client_id	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
oauth_client_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
oauth_external_client_id	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_client_secret	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_discovery_url	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_issuer	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_resource_owner_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_oauth_external"]}}}
oauth_external_scope	{"versions":{"both":{"type":"string","defaultValue":"\\"openid\\"","readBy":["auth_oauth_external"]}}}
oauth_external_token_endpoint	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_username_field	{"versions":{"both":{"type":"string","defaultValue":"\\"preferred_username\\"","readBy":["auth_oauth_external"]}}}
oauth_external_validation_endpoint	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
ogp_domain_allowlist	{"versions":{"both":{"type":"set","readBy":["ogp"]}}}
ogp_domain_denylist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}}}
ogp_domain_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}}}
onhold_jids	{"versions":{"both":{"type":"any","readBy":["onhold"]}}}
onions_map	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["onions"]}}}
onions_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}}}
onions_socks5_host	{"versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["onions"]}}}
onions_socks5_port	{"versions":{"both":{"type":"number","defaultValue":"9050","readBy":["onions"]}},"globalOnly":true}
onions_tor_all	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}}}
openmetrics_allow_cidr	{"versions":{"both":{"type":"string","readBy":["http_openmetrics"]}},"globalOnly":true}
openmetrics_allow_ips	{"versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_openmetrics"]}},"globalOnly":true}
os_version_command	{"versions":{"both":{"type":"string","readBy":["version","version_spoofed"]}}}
otlp_endpoint	{"versions":{"both":{"type":"any","readBy":["trace"]}}}
otp_seed	{"versions":{"both":{"type":"string","readBy":["auth_token"]}}}
otr_block_groupchat	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["require_otr"]}}}
outage_status_urls	{"versions":{"both":{"type":"array","readBy":["service_outage_status"]}}}
outgoing_webhook_routing	{"versions":{"both":{"type":"map","readBy":["slack_webhooks"]}}}
parent_host	{"versions":{"13.0":{"type":"string","readBy":["authz_internal"]}}}
password_hash	{"versions":{"0.12":{"type":"string","defaultValue":"\\"SHA-1\\"","readBy":["auth_internal_hashed","storage_xep0227"]},"13.0":{"type":"enum","defaultValue":"\\"SHA-1\\"","values":["SHA-1","SHA-256"],"readBy":["auth_internal_hashed","storage_xep0227"]}}}
password_policy	{"versions":{"both":{"type":"any","readBy":["password_policy"]}}}
password_reset_validity	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["password_reset"]}}}
pastebin_expire_after	{"versions":{"both":{"type":"number","defaultValue":"24","readBy":["pastebin"]}}}
pastebin_html_preview	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pastebin"]}}}
pastebin_line_threshold	{"versions":{"both":{"type":"number","defaultValue":"4","readBy":["pastebin"]}}}
pastebin_private_messages	{"versions":{"both":{"type":"boolean","readBy":["pastebin"]}}}
pastebin_summary_length	{"versions":{"both":{"type":"number","defaultValue":"150","readBy":["pastebin"]}}}
pastebin_threshold	{"versions":{"both":{"type":"number","defaultValue":"500","readBy":["pastebin"]}}}
pastebin_trigger	{"versions":{"both":{"type":"string","readBy":["pastebin"]}}}
pastebin_url	{"versions":{"both":{"type":"string","readBy":["pastebin"]}}}
pep_info_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"10000","min":1,"readBy":["pep"]}}}
pep_max_items	{"versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pep","default_bookmarks"]},"13.0":{"type":"number","defaultValue":"256","min":0,"readBy":["pep","default_bookmarks"]}}}
pep_service_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["pep"]}}}
persisthosts_path	{"versions":{"both":{"type":"string","defaultValue":"\\"conf.d\\"","readBy":["persisthosts"]}}}
pidfile	{"versions":{"0.12":{"type":"path","readBy":["posix"]},"13.0":{"type":"path","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
ping_muc_delay	{"versions":{"0.12":{"type":"number","defaultValue":"60","readBy":["ping_muc"]},"13.0":{"type":"number","defaultValue":"60","min":1,"readBy":["ping_muc"]}}}
pivotaltracker_node	{"versions":{"both":{"type":"any","defaultValue":"\\"tracker\\"","readBy":["pubsub_pivotaltracker"]}}}
plugin_paths	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
plugin_server	{"versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
poltergeist_component	{"versions":{"both":{"type":"string","readBy":["muc_call","muc_poltergeist"]}}}
ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"page":"ports"}
post_stanza_types	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["component_http"]}}}
presence_cache_size	{"versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_cache"]}}}
presence_dedup_cache_size	{"versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_dedup"]}}}
presence_http_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/presence\\"","readBy":["http_presence"]}}}
presence_icons	{"versions":{"both":{"type":"string","defaultValue":"\\"icons\\"","readBy":["webpresence"]}}}
presence_resource_path	{"versions":{"both":{"type":"string","defaultValue":"\\"resources\\"","readBy":["http_presence"]}}}
privileged_entities	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["privilege"]}}}
prosody_group	{"versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true}
prosody_password_public_key_repo_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["muc_end_meeting","muc_jigasi_invite","muc_kick_participant","system_chat_message"]}}}
prosody_user	{"versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["prosody"]}},"globalOnly":true}
prosodyctl_service_warnings	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody"]}}}
prosodyctl_timeout	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
proxy65_acl	{"versions":{"both":{"type":"array","readBy":["proxy65"]}}}
proxy65_address	{"versions":{"both":{"type":"string","readBy":["proxy65"]}}}
proxy65_certificate	{"versions":{"both":{"type":"path","readBy":["proxy65"]}},"page":"certificates"}
proxy65_host	{"versions":{"both":{"type":"string","readBy":["proxy65"]}},"page":"certificates"}
proxy65_interface	{"versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_interfaces	{"versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_open_access	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["proxy65"]}}}
proxy65_port	{"versions":{"both":{"type":"number","readBy":["proxy65"]}},"globalOnly":true}
proxy65_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5000 }","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_ssl	{"versions":{"both":{"type":"table","readBy":["proxy65"]}},"globalOnly":true,"page":"certificates"}
proxy_interface	{"versions":{"both":{"type":"set","readBy":["net_proxy"]}},"globalOnly":true}
proxy_interfaces	{"versions":{"both":{"type":"set","readBy":["net_proxy"]}},"globalOnly":true}
proxy_port_mappings	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["net_proxy"]}}}
proxy_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_proxy"]}},"globalOnly":true}
proxy_trusted_proxies	{"versions":{"both":{"type":"set","defaultValue":"{\\"127.0.0.1\\", \\"::1\\"}","readBy":["net_proxy"]}}}
public_user_role	{"versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}}}
pubsub_max_items	{"versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pubsub"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["pubsub"]}}}
pubsub_mqtt_interface	{"versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_interfaces	{"versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 1883 }","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_interface	{"versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_interfaces	{"versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 8883 }","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_ssl	{"versions":{"both":{"type":"any","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_post_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_actors	{"versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_post_default_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_default_secret	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_mappings	{"versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_post_secrets	{"versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_serverinfo_cache_ttl	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_delete_node_on_unload	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_node	{"versions":{"both":{"type":"string","defaultValue":"\\"serverinfo\\"","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_persist_items	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_public_providers_url	{"versions":{"both":{"type":"string","defaultValue":"\\"https://data.xmpp.net/providers/v2/providers-Ds.json\\"","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_publication_interval	{"versions":{"both":{"type":"number","defaultValue":"300","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_publish_user_count	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_service	{"versions":{"both":{"type":"string","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_update_public_provider_list_period	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["pubsub_serverinfo"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["pubsub_serverinfo"]}}}
pubsub_stats_node	{"versions":{"both":{"type":"string","defaultValue":"\\"stats\\"","readBy":["pubsub_stats"]}}}
pubsub_summary_templates	{"versions":{"both":{"type":"any","readBy":["pubsub"]}}}
push_max_devices	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_max_errors	{"versions":{"both":{"type":"number","defaultValue":"16","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_max_hibernation_timeout	{"versions":{"both":{"type":"number","defaultValue":"72*3600","readBy":["cloud_notify","push2"]}}}
push_notification_important_body	{"versions":{"both":{"type":"string","defaultValue":"\\"New Message!\\"","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_notification_with_body	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_notification_with_sender	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}}}
queue_offline_emails	{"versions":{"both":{"type":"any","readBy":["offline_email"]}}}
rate_limit_cache_size	{"versions":{"both":{"type":"number","defaultValue":"10000","readBy":["rate_limit"]}}}
rate_limit_ip_rate	{"versions":{"both":{"type":"number","defaultValue":"2000","readBy":["rate_limit"]}}}
rate_limit_iq_rate	{"versions":{"both":{"type":"number","defaultValue":"15","readBy":["rate_limit"]}}}
rate_limit_login_rate	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["rate_limit"]}}}
rate_limit_max_violations	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["rate_limit"]}}}
rate_limit_message_rate	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["rate_limit"]}}}
rate_limit_presence_rate	{"versions":{"both":{"type":"number","defaultValue":"4","readBy":["rate_limit"]}}}
rate_limit_session_rate	{"versions":{"both":{"type":"number","defaultValue":"1000","readBy":["rate_limit"]}}}
rate_limit_timeout	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["rate_limit"]}}}
rate_limit_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["rate_limit"]}}}
rate_limit_whitelist_hosts	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["rate_limit"]}}}
readonly_stores	{"versions":{"both":{"type":"any","defaultValue":"{ vcard = { \\"vcard-temp\\", \\"vCard\\" }; }","readBy":["readonly"]}}}
realm	{"versions":{"both":{"type":"string","readBy":["auth_ldap","auth_dovecot"]}}}
reg_servlet_auth_token	{"versions":{"both":{"type":"string","readBy":["register_json"]}}}
reg_servlet_base	{"versions":{"both":{"type":"string","defaultValue":"\\"/register_account/\\"","readBy":["register_json"]}}}
reg_servlet_bl	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}}}
reg_servlet_filtered_mails	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_json"]}}}
reg_servlet_secure	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_json"]}}}
reg_servlet_ttime	{"versions":{"both":{"type":"number","readBy":["register_json"]}}}
reg_servlet_wl	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}}}
region_header_name	{"versions":{"both":{"type":"string","defaultValue":"'x_proxy_region'","readBy":["jitsi_session"]}}}
region_name	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count","short_lived_token"]}}}
register_ibr_default_role	{"versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["register_ibr"]}}}
register_oob_url	{"versions":{"both":{"type":"string","readBy":["register_oob_url"]}}}
register_web_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates\\"","readBy":["register_web"]}}}
register_web_title	{"versions":{"both":{"type":"string","defaultValue":"\\"Account Registration\\"","readBy":["register_web"]}}}
registration_allowlist	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits"]}}}
registration_blacklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}},"deprecated":{"instead":"registration_blocklist","in":["0.12","13.0"]}}
registration_blocklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}}}
registration_compat	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["user_account_management"]}}}
registration_delete_grace_period	{"versions":{"13.0":{"type":"period","readBy":["user_account_management"]}}}
registration_from	{"versions":{"both":{"type":"string","readBy":["watchregistrations"]}}}
registration_instructions	{"versions":{"both":{"type":"string","defaultValue":"\\"Choose a username and password for use with this service.\\"","readBy":["register_ibr"]}}}
registration_invite_only	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","easy_invite","welcome_page"]}}}
registration_notification	{"versions":{"both":{"type":"string","defaultValue":"\\"User $username just registered on $host from $ip\\"","readBy":["watchregistrations"]}}}
registration_notification_type	{"versions":{"0.12":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchregistrations"]},"13.0":{"type":"enum","defaultValue":"\\"chat\\"","values":["chat","normal","headline"],"readBy":["watchregistrations"]}}}
registration_oob	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_redirect"]}}}
registration_rbl	{"versions":{"both":{"type":"string","readBy":["register_dnsbl","register_dnsbl_firewall_mark","register_dnsbl_warn"]}}}
registration_rbl_message	{"versions":{"both":{"type":"string","readBy":["register_dnsbl_firewall_mark"]}}}
registration_text	{"versions":{"both":{"type":"string","readBy":["register_redirect"]}}}
registration_throttle_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["register_limits"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["register_limits"]}}}
registration_throttle_max	{"versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"number","min":0,"readBy":["register_limits"]}}}
registration_throttle_period	{"versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}}}
registration_title	{"versions":{"both":{"type":"string","defaultValue":"\\"Creating a new account\\"","readBy":["register_ibr"]}}}
registration_url	{"versions":{"both":{"type":"string","readBy":["register_redirect"]}}}
registration_watchers	{"versions":{"both":{"type":"set","readBy":["watchregistrations"]}}}
registration_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits","register_redirect"]}},"deprecated":{"instead":"registration_allowlist","in":["0.12","13.0"]}}
release_number	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count"]}}}
reload_global_modules	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}}}
reload_modules	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}}}
remove_permissions	{"versions":{"13.0":{"type":"map","defaultValue":"{}","readBy":["authz_internal"]}}}
report_affiliations_admin_roles	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:admin\\", \\"prosody:operator\\" }","readBy":["report_affiliations"]}}}
report_affiliations_anonymous	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:guest\\" }","readBy":["report_affiliations"]}}}
report_affiliations_member_roles	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:member\\" }","readBy":["report_affiliations"]}}}
report_affiliations_registered	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:user\\", \\"prosody:registered\\" }","readBy":["report_affiliations"]}}}
report_affiliations_trusted_servers	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_affiliations"]}}}
report_forward_body_template	{"versions":{"both":{"type":"string","readBy":["report_forward"]}}}
report_forward_contact_cache_size	{"versions":{"both":{"type":"number","defaultValue":"256","readBy":["report_forward"]}}}
report_forward_contact_lookup_timeout	{"versions":{"both":{"type":"number","defaultValue":"180","readBy":["report_forward"]}}}
report_forward_to	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["report_forward"]}}}
report_forward_to_origin	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}}}
report_forward_to_origin_fallback	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}}}
require_confirm_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
require_current_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
require_encryption	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","legacyauth","register_ibr","saslauth","tls","easy_invite","sasl2"]}},"deprecated":{"instead":"c2s_require_encryption and s2s_require_encryption","in":["0.12","13.0"]}}
reservations_api_headers	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_prefix	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_retry_count	{"versions":{"both":{"type":"any","defaultValue":"3","readBy":["reservations"]}}}
reservations_api_retry_delay	{"versions":{"both":{"type":"any","defaultValue":"3","readBy":["reservations"]}}}
reservations_api_should_retry_for_code	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_timeout	{"versions":{"both":{"type":"any","defaultValue":"20","readBy":["reservations"]}}}
reservations_enable_lobby_support	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_enable_max_occupants	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_enable_password_support	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_skip_breakout_rooms	{"versions":{"both":{"type":"any","defaultValue":"true","readBy":["reservations"]}}}
rest_auth_mechanisms	{"versions":{"both":{"type":"set","defaultValue":"{ \\"Basic\\", \\"Bearer\\" }","readBy":["rest"]}}}
rest_callback_content_type	{"versions":{"both":{"type":"string","defaultValue":"\\"application/xmpp+xml\\"","readBy":["rest"]}}}
rest_callback_events	{"versions":{"both":{"type":"set","readBy":["rest"]}}}
rest_callback_stanzas	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\", \\"presence\\", \\"iq\\" }","readBy":["rest"]}}}
rest_callback_url	{"versions":{"both":{"type":"string","readBy":["rest"]}}}
rest_demo_resources	{"versions":{"both":{"type":"path","readBy":["rest"]}}}
rest_iq_max_timeout	{"versions":{"both":{"type":"number","defaultValue":"300","readBy":["rest"]}}}
rest_iq_timeout	{"versions":{"both":{"type":"number","defaultValue":"60*2","readBy":["rest"]}}}
rest_stanza_size_limit	{"versions":{"both":{"type":"number","defaultValue":"1024 * 192","readBy":["rest"]}}}
restrict_room_creation	{"versions":{"0.12":{"type":"any","defaultValue":"false","values":[true,false,"local"],"readBy":["muc","muc_ban_ip"]},"13.0":{"type":"enum","defaultValue":"false","values":[false,true,"local"],"readBy":["muc","muc_ban_ip"]}}}
room_metadata_blocked_keys	{"versions":{"both":{"type":"set","readBy":["room_metadata_component"]}}}
run_as_root	{"versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["posix","prosody"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"globalOnly":true,"page":"root"}
s2s_allow_encryption	{"versions":{"0.12":{"type":"boolean","readBy":["tls"]},"13.0":{"type":"boolean","defaultValue":"true","readBy":["tls"]}},"page":"s2s"}
s2s_blacklist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_blacklist"]}}}
s2s_certificate	{"versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_close_timeout	{"versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"5","readBy":["s2s"]}},"globalOnly":true}
s2s_connect_overrides	{"versions":{"both":{"type":"map","readBy":["s2soutinjection","certs_s2soutinjection"]}}}
s2s_direct_tls_certificate	{"versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_host	{"versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_interface	{"versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_interfaces	{"versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ssl	{"versions":{"both":{"type":"table","readBy":["s2s"]}},"globalOnly":true,"page":"certificates"}
s2s_dns_resolvers	{"versions":{},"obsolete":["0.12","13.0"]}
s2s_host	{"versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_idle_timeout	{"versions":{"both":{"type":"any","readBy":["s2s_idle_timeout"]}}}
s2s_insecure_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_interface	{"versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_interfaces	{"versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_max_child_elements	{"versions":{"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["s2s"]},"0.12":{"type":"number","defaultValue":"25000","readBy":["s2s"]}}}
s2s_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5269 }","readBy":["s2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
s2s_require_encryption	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s","s2s_bidi","tls"]}},"globalOnly":true,"page":"s2s"}
s2s_secure_auth	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s","tls","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_secure_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_send_queue_size	{"versions":{"13.0":{"type":"integer","defaultValue":"1024*32","min":1,"readBy":["s2s"]}}}
s2s_ssl	{"versions":{"both":{"type":"table","readBy":["s2s"]}},"page":"certificates"}
s2s_stanza_size_limit	{"versions":{"0.12":{"type":"number","defaultValue":"1024*512","readBy":["component","s2s"]},"13.0":{"type":"integer","defaultValue":"1024*512","min":10000,"readBy":["component","s2s"]}},"globalOnly":true}
s2s_tcp_keepalives	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s"]}},"globalOnly":true}
s2s_timeout	{"versions":{"0.12":{"type":"number","defaultValue":"90","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"90","readBy":["s2s"]}},"globalOnly":true}
s2s_trusted_fingerprints	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["s2s_auth_fingerprint"]}}}
s2s_unauthed_stanza_size_limit	{"versions":{"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["s2s"]},"0.12":{"type":"number","defaultValue":"10000","readBy":["s2s"]}}}
s2s_whitelist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_whitelist"]}}}
s2sout_override	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["s2sout_override","certs_s2soutinjection"]}}}
s3_access_key	{"versions":{"both":{"type":"string","readBy":["storage_s3"]}}}
s3_base_uri	{"versions":{"both":{"type":"string","defaultValue":"\\"http://localhost:9000\\"","readBy":["storage_s3"]}}}
s3_bucket	{"versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["storage_s3"]}}}
s3_region	{"versions":{"both":{"type":"string","defaultValue":"\\"us-east-1\\"","readBy":["storage_s3"]}}}
s3_secret_key	{"versions":{"both":{"type":"string","readBy":["storage_s3"]}}}
sasl2_fast_token_min_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["sasl2_fast"]}}}
sasl2_fast_token_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400*21","readBy":["sasl2_fast"]}}}
sasl_hostname	{"versions":{"both":{"type":"string","readBy":["saslname"]}}}
sasl_realm	{"versions":{"both":{"type":"any","readBy":["auth_imap","auth_internal_yubikey"]}}}
secure_interfaces	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["secure_interfaces"]}},"globalOnly":true}
security_catalog_desc	{"versions":{"both":{"type":"string","defaultValue":"\\"My labels\\"","readBy":["seclabels"]}}}
security_catalog_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Default\\"","readBy":["seclabels"]}}}
security_labels	{"versions":{"both":{"type":"any","readBy":["seclabels"]}}}
send_legacy_offline_messages_to_mam_clients	{"versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["mam"]}}}
sentry	{"versions":{"both":{"type":"table","readBy":["sentry"]}}}
server_info	{"versions":{"both":{"type":"table","defaultValue":"{}","readBy":["server_info"]}}}
server_info_extensions	{"versions":{"both":{"type":"array","readBy":["server_info"]}}}
server_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Prosody\\"","readBy":["version_spoofed"]}}}
server_platform	{"versions":{"both":{"type":"string","readBy":["version_spoofed"]}}}
server_status_basepath	{"versions":{"both":{"type":"string","defaultValue":"\\"/server-status/\\"","readBy":["server_status"]}}}
server_status_json	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["server_status"]}}}
server_status_show_comps	{"versions":{"both":{"type":"array","readBy":["server_status"]}}}
server_status_show_hosts	{"versions":{"both":{"type":"array","readBy":["server_status"]}}}
server_user_role	{"versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}}}
server_version	{"versions":{"both":{"type":"string","readBy":["version_spoofed"]}}}
service_name	{"versions":{"both":{"type":"any","readBy":["auth_dovecot"]}}}
services_empty_meeting_timeout	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["muc_cleanup_backend_services"]}}}
setgid	{"versions":{},"obsolete":["0.12","13.0"]}
setuid	{"versions":{},"obsolete":["0.12","13.0"]}
shard_name	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count"]}}}
shared_secret	{"versions":{"both":{"type":"string","readBy":["auth_jitsi-shared-secret"]}}}
shared_secret_prev	{"versions":{"both":{"type":"string","readBy":["auth_jitsi-shared-secret"]}}}
short_lived_token	{"versions":{"both":{"type":"any","readBy":["short_lived_token"]}}}
shutdown_pause	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["graceful_shutdown"]}}}
site_apps	{"versions":{"both":{"type":"any","readBy":["register_apps"]}}}
site_apps_hide	{"versions":{"both":{"type":"set","readBy":["register_apps"]}}}
site_apps_show	{"versions":{"both":{"type":"set","readBy":["register_apps"]}}}
site_logo	{"versions":{"both":{"type":"path","defaultValue":"\\"logo.png\\"","readBy":["snikket_server_vcard"]}}}
site_name	{"versions":{"both":{"type":"string","readBy":["http_admin_api","http_oauth2","invites_page","invites_register_api","invites_register_web","welcome_page","snikket_server_vcard"]}}}
slow_mode_duration_form_position	{"versions":{"both":{"type":"number","readBy":["muc_slow_mode"]}}}
smacks_enabled_s2s	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["smacks"]}}}
smacks_hibernation_time	{"versions":{"0.12":{"type":"number","defaultValue":"600","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"\\"10 minutes\\"","readBy":["smacks"]}}}
smacks_max_ack_delay	{"versions":{"0.12":{"type":"number","defaultValue":"30","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"30","readBy":["smacks"]}}}
smacks_max_inactive_unacked_stanzas	{"versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"256","min":0,"readBy":["smacks"]}}}
smacks_max_old_sessions	{"versions":{"0.12":{"type":"number","defaultValue":"10","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"10","min":0,"readBy":["smacks"]}}}
smacks_max_queue_size	{"versions":{"0.12":{"type":"number","defaultValue":"500","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"500","min":1,"readBy":["smacks"]}}}
smacks_max_unacked_stanzas	{"versions":{"0.12":{"type":"number","defaultValue":"0","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"0","min":0,"readBy":["smacks"]}}}
smacks_s2s_resend	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["smacks"]}}}
sms_message_prefix	{"versions":{"both":{"type":"string","readBy":["sms_clickatell"]}}}
smtp	{"versions":{"both":{"type":"table","defaultValue":"{ origin = \\"prosody\\", exec = \\"sendmail\\" }","readBy":["email"]}}}
smtp_from	{"versions":{"both":{"type":"any","readBy":["email_pass","offline_email"]}}}
smtp_password	{"versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}}}
smtp_port	{"versions":{"both":{"type":"string","defaultValue":"\\"25\\"","readBy":["email_pass"]}},"globalOnly":true}
smtp_server	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["email_pass","offline_email"]}}}
smtp_ssl	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["email_pass"]}},"globalOnly":true}
smtp_username	{"versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}}}
snikket_billing_api	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_api_key	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_dashboard	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_default_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["snikket_billing"]}}}
snikket_billing_grace_period	{"versions":{"both":{"type":"number","defaultValue":"86400 * 1.1","readBy":["snikket_billing"]}}}
snikket_billing_message	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_min_retry_time	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["snikket_billing"]}}}
snikket_billing_spread_factor	{"versions":{"both":{"type":"number","defaultValue":"0.20","readBy":["snikket_billing"]}}}
snikket_billing_unrestricted_remote_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["snikket_billing"]}}}
snikket_billing_unverified_grace_period	{"versions":{"both":{"type":"number","readBy":["snikket_billing"]}}}
software_name	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
sql	{"versions":{"both":{"type":"table","readBy":["storage_sql","auth_joomla","auth_phpbb3","auth_sql","auth_wordpress","log_messages_sql","mam_archive","storage_ejabberdsql_readonly","storage_muconference_readonly"]}},"page":"storage"}
sql_manage_tables	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_sql"]}},"page":"storage"}
sqlite_busy_timeout_ms	{"versions":{"13.0":{"type":"integer","defaultValue":"1000","min":0,"readBy":["storage_sql"]}}}
sqlite_tune	{"versions":{"13.0":{"type":"enum","defaultValue":"\\"default\\"","values":["default","normal","fast","safe"],"readBy":["storage_sql"]}}}
srvinjection	{"versions":{"both":{"type":"map","readBy":["srvinjection"]}}}
ssl	{"versions":{"both":{"type":"table","readBy":["prosody","checkcerts"]}},"page":"certificates"}
ssl_certificate	{"versions":{"both":{"type":"path","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_compression	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"certificates"}
ssl_host	{"versions":{"both":{"type":"string","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_interface	{"versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_interfaces	{"versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ssl	{"versions":{"both":{"type":"table","readBy":["net_multiplex"]}},"globalOnly":true,"page":"certificates"}
sslv3_warning	{"versions":{"both":{"type":"string","readBy":["sslv3_warn"]}}}
stanza_counter_basepath	{"versions":{"both":{"type":"string","defaultValue":"\\"/stanza-counter/\\"","readBy":["stanza_counter_http","stanza_counter"]}}}
statistics	{"versions":{"both":{"type":"string","readBy":["prosody","statistics_statsman"]}},"globalOnly":true,"page":"statistics"}
statistics_config	{"versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"statistics"}
statistics_interface	{"versions":{"both":{"type":"set","readBy":["statistics"]}},"globalOnly":true}
statistics_interfaces	{"versions":{"both":{"type":"set","readBy":["statistics"]}},"globalOnly":true}
statistics_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["prosody","http_admin_api","statistics_statsman"]}},"globalOnly":true,"page":"statistics"}
statistics_meminfo_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["statistics"]}}}
statistics_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5782 }","readBy":["statistics"]}},"globalOnly":true}
statistics_statsman_interface	{"versions":{"both":{"type":"set","readBy":["statistics_statsman"]}},"globalOnly":true}
statistics_statsman_interfaces	{"versions":{"both":{"type":"set","readBy":["statistics_statsman"]}},"globalOnly":true}
statistics_statsman_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5782 }","readBy":["statistics_statsman"]}},"globalOnly":true}
statsd	{"versions":{"both":{"type":"table","readBy":["statsd"]}}}
status_check_heartbeat_interval	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["host_status_heartbeat"]}}}
status_check_heartbeat_mode	{"versions":{"both":{"type":"string","defaultValue":"\\"remote\\"","readBy":["host_status_heartbeat"]}}}
status_check_heartbeat_threshold	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["http_host_status_check"]}}}
storage	{"versions":{"both":{"type":"map","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
storage_archive_experimental_fast_delete	{"versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["storage_internal"]}}}
storage_archive_item_limit	{"versions":{"0.12":{"type":"number","readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql","storage_metronome_readonly"]},"13.0":{"type":"integer","min":0,"readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql","storage_metronome_readonly"]}},"page":"storage"}
storage_archive_item_limit_cache_size	{"versions":{"0.12":{"type":"integer","defaultValue":"1000","readBy":["storage_internal","storage_sql"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["storage_internal","storage_sql"]}}}
storage_async_check	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
storage_memory_temporary	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["storage_memory"]}}}
storage_memory_temporary_stores	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_memory"]}}}
storage_multi	{"versions":{"both":{"type":"array","readBy":["storage_multi"]}}}
storage_multi_policy	{"versions":{"both":{"type":"string","defaultValue":"\\"all\\"","readBy":["storage_multi"]}}}
streamstats_interface	{"versions":{"both":{"type":"set","readBy":["streamstats"]}},"globalOnly":true}
streamstats_interfaces	{"versions":{"both":{"type":"set","readBy":["streamstats"]}},"globalOnly":true}
streamstats_ports	{"versions":{"both":{"type":"set","defaultValue":"{ 5444 }","readBy":["streamstats"]}},"globalOnly":true}
strict_deprecate_is_admin	{"versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
strip_xhtml_style	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["xhtmlim"]}}}
support_contact	{"versions":{"both":{"type":"string","readBy":["support_contact"]}}}
support_contact_group	{"versions":{"both":{"type":"string","defaultValue":"\\"Users\\"","readBy":["support_contact"]}}}
support_contact_nick	{"versions":{"both":{"type":"string","defaultValue":"\\"Support\\"","readBy":["support_contact"]}}}
support_room	{"versions":{"both":{"type":"string","readBy":["support_room"]}}}
support_room_inviter	{"versions":{"both":{"type":"string","readBy":["support_room"]}}}
support_room_reason	{"versions":{"both":{"type":"string","readBy":["support_room"]}}}
swedish_chef_enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["swedishchef"]}}}
swedishchef_trigger	{"versions":{"both":{"type":"string","readBy":["swedishchef"]}}}
syslog_facility	{"versions":{"both":{"type":"string","readBy":["prosody"]}},"page":"logging"}
target_address	{"versions":{"both":{"type":"string","readBy":["client_proxy"]}}}
tcp_keepalives	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s","component","s2s"]}},"globalOnly":true}
throttle_unsolicited_burst	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["throttle_unsolicited"]}}}
tls_policy	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["tls_policy"]}}}
tls_profile	{"versions":{"both":{"type":"enum","defaultValue":"\\"intermediate\\"","values":["modern","intermediate","old","legacy"],"readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
tls_profile_version	{"versions":{"13.0":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
tls_s2s_blacklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}}}
tls_s2s_blacklist_ip	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}}}
tls_server_end_point_hash	{"versions":{"13.0":{"type":"string","readBy":["saslauth"]}}}
token_affiliation_log_level	{"versions":{"both":{"type":"string","defaultValue":"\\"debug\\"","readBy":["token_affiliation"]}}}
token_auth_access_time_granularity	{"versions":{"13.0":{"type":"period","defaultValue":"60","readBy":["tokenauth"]}}}
token_secret	{"versions":{"both":{"type":"string","readBy":["auth_token"]}}}
token_verification_allowlist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["token_verification"]}}}
token_verification_require_token_for_moderation	{"versions":{"both":{"type":"boolean","readBy":["token_verification"]}}}
tokenauth_clear_expired_grants_period	{"versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["tokenauth"]}}}
tokenless_grant_ttl	{"versions":{"13.0":{"type":"period","defaultValue":"\\"2w\\"","readBy":["tokenauth"]}}}
tombstone_cache_size	{"versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["tombstones"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["tombstones"]}}}
tos_documents	{"versions":{"both":{"type":"any","readBy":["tos"]}}}
tos_no_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
tos_version	{"versions":{"both":{"type":"any","readBy":["tos"]}}}
tos_welcome_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
tos_yes_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
traceback	{"versions":{"both":{"type":"string","defaultValue":"\\"SIGUSR1\\"","readBy":["traceback"]}}}
transcriptions_default_language	{"versions":{"both":{"type":"string","defaultValue":"'en'","readBy":["fmuc"]}}}
trusted_proxies	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
trusted_reporters	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_tracker"]}}}
turn_external_host	{"versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_port	{"versions":{"0.12":{"type":"number","defaultValue":"3478","readBy":["turn_external"]},"13.0":{"type":"integer","defaultValue":"3478","min":1,"max":65535,"readBy":["turn_external"]}},"page":"turn"}
turn_external_secret	{"versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_tcp	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["turn_external"]}},"page":"turn"}
turn_external_tls_port	{"versions":{"0.12":{"type":"number","readBy":["turn_external"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["turn_external"]}},"globalOnly":true,"page":"turn"}
turn_external_ttl	{"versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["turn_external"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["turn_external"]}},"page":"turn"}
turn_external_user	{"versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turncredentials_host	{"versions":{"both":{"type":"string","readBy":["turncredentials"]}}}
turncredentials_port	{"versions":{"both":{"type":"number","defaultValue":"3478","readBy":["turncredentials"]}},"globalOnly":true}
turncredentials_secret	{"versions":{"both":{"type":"string","readBy":["turncredentials"]}}}
turncredentials_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["turncredentials"]}}}
twitter_apiv2_bearer_token	{"versions":{"both":{"type":"string","readBy":["tweet_data"]}}}
twitter_pull_interval	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["pubsub_twitter"]}}}
twitter_search_url	{"versions":{"both":{"type":"string","defaultValue":"\\"http://search.twitter.com/search.json\\"","readBy":["pubsub_twitter"]}}}
twitter_searches	{"versions":{"both":{"type":"map","defaultValue":"{}","readBy":["pubsub_twitter"]}}}
umask	{"versions":{"0.12":{"type":"string","defaultValue":"\\"027\\"","readBy":["posix","prosody"]},"13.0":{"type":"string","defaultValue":"\\"027\\"","readBy":["prosody"]}},"globalOnly":true}
unauthenticated_http_endpoints	{"versions":{"both":{"type":"set","defaultValue":"{ \\"/http-bind\\", \\"/http-bind/\\" }","readBy":["http_authentication"]}}}
unbound	{"versions":{"both":{"type":"table","readBy":["prosody"]}}}
unified_push_acl	{"versions":{"both":{"type":"set","readBy":["unified_push"]}}}
unified_push_backend	{"versions":{"both":{"type":"string","readBy":["unified_push"]}}}
unified_push_registration_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["unified_push"]}}}
unified_push_secret	{"versions":{"both":{"type":"string","readBy":["unified_push"]}}}
unlimited_jids	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["limits","limits_exception"]}}}
unsolicited_messages_per_minute	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["throttle_unsolicited"]}}}
unsolicited_s2s_messages_per_minute	{"versions":{"both":{"type":"number","readBy":["throttle_unsolicited"]}}}
untrusted_fail_notification	{"versions":{"both":{"type":"any","readBy":["watchuntrusted"]}}}
untrusted_fail_watchers	{"versions":{"both":{"type":"set","readBy":["watchuntrusted"]}}}
untrusted_ignore_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["watchuntrusted"]}}}
untrusted_message_type	{"versions":{"both":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchuntrusted"]}}}
update_check_dns	{"versions":{"both":{"type":"string","readBy":["update_check"]}}}
update_check_interval	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["update_check"]}}}
update_notify_message_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
update_notify_support_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
update_notify_version_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
upgrade_legacy_bookmarks	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["bookmarks"]}}}
upgrade_legacy_vcards	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["vcard_legacy"]}}}
url_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/resetpass\\"","readBy":["email_pass"]}}}
use_dane	{"versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s","s2s_auth_dane_in"]}},"globalOnly":true,"page":"dnssec"}
use_ipv4	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s","listusers"]}},"globalOnly":true,"page":"ports"}
use_ipv6	{"versions":{"0.12":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s","listusers"]},"13.0":{"type":"boolean","defaultValue":"true","readBy":["admin_shell","prosody","s2s","listusers"]}},"globalOnly":true,"page":"ports"}
use_libevent	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s_never_encrypt_blacklist"]}},"deprecated":{"instead":"network_backend = \\"event\\"","in":["0.12","13.0"]},"page":"network_backend"}
use_pubsubhubub	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_feeds"]}}}
user_account_management_remove_deleted_accounts_period	{"versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["user_account_management"]}}}
user_tombstone_expiry	{"versions":{"0.12":{"type":"number","readBy":["tombstones"]},"13.0":{"type":"period","readBy":["tombstones"]}}}
validate_append_host	{"versions":{"both":{"type":"boolean","readBy":["auth_dovecot"]}}}
validate_from_addresses	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component","component_roundrobin"]}},"page":"components"}
vcard_compatibility	{"versions":{},"deprecated":{"instead":"the community module compat_vcard","in":["0.12","13.0"]}}
vcard_store_name	{"versions":{"13.0":{"type":"string","readBy":["vcard"]}}}
visitors_auto_promoted_with_token	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["fmuc"]}}}
visitors_ignore_list	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["visitors_component"]}}}
visitors_queue_service	{"versions":{"both":{"type":"string","readBy":["visitors_component"]}}}
vjud_instructions	{"versions":{"both":{"type":"string","defaultValue":"\\"Fill in one or more fields to search for any matching Jabber users.\\"","readBy":["vjud"]}}}
vjud_mode	{"versions":{"both":{"type":"string","defaultValue":"\\"opt-in\\"","readBy":["vjud"]}}}
vjud_search_domain	{"versions":{"both":{"type":"string","readBy":["vjud"]}}}
voice_agent_insecure_allow_http_callback	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_insecure_allow_ws_endpoint	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_insecure_skip_auth	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_max_agents	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["voice_agent_component"]}}}
voice_agent_status_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["voice_agent_component"]}}}
voice_agent_webhook_retries	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["voice_agent_component"]}}}
voice_agent_webhook_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["voice_agent_component"]}}}
voipms_api_password	{"versions":{"both":{"type":"string","readBy":["voipms"]}}}
voipms_api_username	{"versions":{"both":{"type":"string","readBy":["voipms"]}}}
voipms_carddav_contact_format	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_domain	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_jid_map	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_sync_interval	{"versions":{"both":{"type":"number","readBy":["voipms_carddav"]}}}
voipms_jid_map	{"versions":{"both":{"type":"any","readBy":["voipms"]}}}
voipms_query_key	{"versions":{"both":{"type":"any","readBy":["voipms"]}}}
wait_for_host_disable_auto_owners	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_wait_for_host"]}}}
webchat_url	{"versions":{"both":{"type":"string","readBy":["invites_register_web"]}}}
websocket_frame_buffer_limit	{"versions":{"0.12":{"type":"number","readBy":["websocket"]},"13.0":{"type":"integer","min":0,"readBy":["websocket"]}},"globalOnly":true}
websocket_frame_fragment_limit	{"versions":{"0.12":{"type":"number","defaultValue":"8","readBy":["websocket"]},"13.0":{"type":"integer","defaultValue":"8","min":0,"readBy":["websocket"]}},"globalOnly":true}
websocket_get_response_body	{"versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true}
websocket_get_response_text	{"versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true}
welcome_message	{"versions":{"both":{"type":"string","defaultValue":"\\"Hello $username, welcome to the $host IM server!\\"","readBy":["welcome"]}}}
welcome_page_open_registration	{"versions":{"both":{"type":"boolean","readBy":["welcome_page"]}}}
welcome_page_template_path	{"versions":{"both":{"type":"string","readBy":["welcome_page"]}}}
welcome_page_variables	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["welcome_page"]}}}
whitelist_registration_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"allowlist_registration_only","in":["0.12","13.0"]}}
wordpress_table_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"wp_\\"","readBy":["auth_wordpress"]}}}
xmlarchive_overwrite	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["storage_xmlarchive"]}}}
xmpp_host	{"versions":{"both":{"type":"string","readBy":["dnsupdate"]}}}
yubikey_key	{"versions":{"both":{"type":"string","readBy":["auth_internal_yubikey"]}}}
yubikey_prefix_length	{"versions":{"both":{"type":"number","defaultValue":"0","readBy":["auth_internal_yubikey"]}}}
`;
export const words = () => `
Whether pages of other web sites may send along cookies and logins.	
HTTP headers that pages of other web sites may send.	
HTTP methods that pages of other web sites may use.	
Web sites whose pages may use this server's HTTP services; none named means all.	
How long browsers may remember what pages of other web sites are allowed.	
Permissions that roles get in addition, as a table of role to list.	
Further fields of the registration form, such as "email".	A plus sign after the name, as in "email+", makes the field compulsory.
Addresses of bots whose commands rooms offer.	
Roles of users whose own block list counts for the whole server.	
Address of the operator in the warning about encryption.	
What \`prosodyctl shell\` writes in front of each line that you enter.	
Path of the local socket through which prosodyctl shell reaches the server.	Relative paths count from the data directory. Who may open the socket may do everything.
Accounts that may administer the server or, under a host, only that host.	Only full addresses count, such as "me@example.com". The accounts have to be created separately.
Whether web clients are told where BOSH is.	
Whether web clients are told where WebSocket is.	
Text of an alert, with places for its parts.	
Node on which an alert is published, with places for its parts.	
Settings that differ by the path at which alerts arrive, as a table.	
Text for people who write to an old address; $alias and $target stand for the two addresses.	
Addresses that have moved, as a table of old to new address.	
Lets anonymous users talk to people on other servers.	Guests can then send spam to the whole network in this server's name.
Whether data of anonymous users is stored like that of others.	Their addresses never come back, so what is stored piles up for nobody.
Whether ordinary users may invite new contacts.	
Whether people may use the file transfer proxies of this server.	
Whether anybody may create an account from their client.	Open registration attracts spammers within days. Read only where the module register is loaded.
Whether people from other servers may search.	
Whether people may register a nickname in a room that they are not a member of.	
Whether passwords may be sent readable over connections without encryption.	Everybody on the way can then read them.
Whether ordinary users may invite new users.	
Roles whose holders may invite new users.	
Methods by which applications prove that they are those who asked.	
Ways in which applications may get tokens.	
Languages that the login pages speak.	
Kinds of answer that applications may ask for when somebody logs in.	
File transfer proxies elsewhere that people may use.	
Whether only addresses on the allow list may register.	
	
	
	
	
	
Where the setting stands in a room's form; a higher number comes earlier.	
	
The former way to let people in without an account.	
Whether programs need not log in on an anonymous host.	Anybody who reaches the web server can then send.
	
What happens to spam of a certain reason, as a table of reason to action.	
Lua patterns that mark a message from a stranger as spam.	
Pieces of text that mark a message from a stranger as spam.	
What happens to spam, such as "bounce" or "drop".	
Services that share lists of known spammers.	
Whether each change is written down with its time.	
Users for whom the last day that needs cleaning up is kept in memory.	
Once the time between two clean-ups of users' archives, which cron now takes care of.	
Seconds of messages that old clients see as one conversation.	
How long messages stay in users' archives.	Text with a unit, such as "1w", or "never"; "m" means months. In 0.12 only d, w, m and y count as units, so that "12h" is twelve seconds.
Name of the store that keeps users' archives.	
	
	
Logins that are remembered to recognise repetitions.	
Whether logins with the tokens of sasl2_fast are left out of the audit log.	
Seconds for which further failed logins of one user from one address are not recorded again.	
Seconds for which further logins of one user from one address are not recorded again.	
How long the audit log keeps its entries.	
Whether the audit log keeps addresses.	
Bits of an IPv4 address that the audit log keeps.	
Bits of an IPv6 address that the audit log keeps.	
Whether the audit log keeps the country of addresses.	
How often entries that are too old are removed from the audit log.	
Seconds between two notes that the server is alive, from which a crash is told later.	
Whether the mail server is asked about the whole address instead of the part before the @.	
Address of the web service that checks passwords, as a table with post_url.	
File with user names and hashed passwords.	
Realm for which the passwords in the file are hashed, where it is not the host.	
Whether the hashes in the file are made from whole addresses instead of user names.	
TLS settings of the connection to the mail server.	
Whether the mail server has to show a trusted certificate.	
Database with the other application's users, in the form of sql; without it, sql is used.	
How passwords are checked, by the name of an auth_ module without that prefix.	It is not listed in modules_enabled. "internal_plain" keeps every password readable on disk.
How roles and permissions are kept, by the name of an authz_ module without that prefix.	
Host from which roles and permissions are taken.	
	
Whether publishing to a node that does not exist creates it.	
Whether subscribing to a node that does not exist creates it.	
Text of the picture, in which %d stands for the number of people.	
The picture itself as SVG, with a place for the text.	
The former name of blocklist_on_registration_throttle_overload.	
Kinds of stanzas that those users may not send.	
Users who may not send anything.	
Lua patterns of names that nobody may register.	
Lua pattern that a new name has to match.	
Names that nobody may register.	
Servers whose users cannot ask to become contacts.	
Block lists that are kept in memory.	
Whether addresses that register far too often are blocked until a restart.	
A name that only the check knows and nothing reads.	http_max_content_size is what limits web requests.
Once the address for BOSH, which the web server now serves on http_interfaces.	
Once the addresses for BOSH, which the web server now serves on http_interfaces.	
Time after which a silent BOSH session ends.	
Shortest time between two requests of a client that only asks for news.	
Longest time that a BOSH request is kept waiting.	
Once the port for BOSH.	BOSH is served by the web server; its ports are http_ports and https_ports.
Once the ports for BOSH.	BOSH is served by the web server; its ports are http_ports and https_ports.
Once the TLS settings for BOSH, which the web server now serves.	
Whether those bots get the messages of the room.	
Whether somebody who is blocked gets an error for each message instead of silence.	
Whether messages with faulty formatting go back with an error.	
	
	
Address from which the message appears to come, where it is not the sender's own.	
Who may send to everybody besides the administrators.	
Another name that only the check knows and nothing reads.	http_max_buffer_size is what limits buffers.
Certificate of the ports for clients.	
Time to wait for the other side when a stream is closed.	
Certificate of the ports for clients that start with TLS at once.	
Name whose certificate the ports for clients that start with TLS at once show for this host.	
The former name of c2s_direct_tls_interfaces.	
Addresses of this machine on which to listen for clients that start with TLS at once.	
Ports for clients that start with TLS at once.	
TLS settings of the ports for clients that start with TLS at once.	
Name whose certificate the ports for clients show for this host.	
Seconds of silence after which a client is pinged.	
The former name of c2s_interfaces.	
Addresses of this machine on which to listen for clients.	
Elements that one stanza of a client may be made of.	
Seconds that a client has to answer before its connection is closed.	
Ports for clients that connect in the usual way.	
Whether clients must encrypt before they log in.	With false, passwords can travel in the clear. The default is true.
TLS settings of the ports for clients.	
Bytes that one stanza of a client may have.	
Whether the system probes silent client connections.	
Time after which a connection that has not logged in is closed.	
Bytes that one stanza of a client may have before it has logged in.	
Picture puzzles for registration, as a table of directory, timeout and web path.	
Captcha in front of the registration on the web.	
Whether users can turn copies on and off by a command.	
Whether users get copies who have not said what they want.	
File of this host's certificate, where the directory of certificates does not give the right one.	
Which part of the client's certificate holds the address, "xmppaddr" or "email".	
Directory in which Prosody looks for the certificate of each host.	Relative names count from the directory of the configuration. Prosody's own user has to be able to read the files.
Days before the end of a certificate at which reminders begin.	
TLS settings for web requests that Prosody itself makes, such as those to web hooks.	
Whether a changed password ends the sessions of a user's other devices.	
Whether to check the section about calls.	
Whether to check the advanced instant messaging section.	
Whether to check the advanced mobile section.	
Whether to check the advanced server section.	
Whether to check the basic section about calls of 2021.	
Whether to check the basic instant messaging section of 2021.	
Whether to check the basic mobile section of 2021.	
Whether to check the basic server section of 2021.	
Whether to check the basic web section of 2021.	
Whether to check the instant messaging section.	
Whether to check the mobile section.	
Whether to check the basic server section.	
Whether to check the web section.	
Whether administrators own every room.	On by default in 0.12, off since 13.0.
Certificate of the ports for external components.	
Server to connect to as a component, as a table of host, port and secret.	
Which of two connections for the same Component wins, the new one or the old one.	
Name whose certificate the ports for external components show for this host.	
The former name of component_interfaces.	
Addresses on which to listen for external components.	By default only this machine itself can connect.
Name of a Component's module, which Prosody sets from the section's heading.	
Ports for external components.	
Address to which stanzas for the Component are sent.	
Password with which the external service logs in.	Without it no external service can connect. Belongs under the Component.
TLS settings of the ports for external components.	
Bytes that one stanza of an external component may have.	Where it is not set, s2s_stanza_size_limit counts.
Whether the system probes silent connections of external components.	
How hard to compress, from 1, fast, to 9, small.	
	
Address of a service that \`prosodyctl check connectivity\` asks to connect from outside.	
Whether BOSH counts as encrypted although it reaches Prosody unencrypted.	Right only behind a proxy that does the encryption.
Whether WebSocket counts as encrypted although it reaches Prosody unencrypted.	Right only behind a proxy that does the encryption.
Greeting that the administration console shows.	The telnet console also knows "full", "short" and "graphic"; \`prosodyctl shell\` prints those as they stand.
Certificate of the ports for the old telnet console.	
Name whose certificate the ports for the old telnet console show for this host.	
The former name of console_interfaces.	
Addresses of this machine on which to listen for the old telnet console.	
Ports for the old telnet console.	
How the administration console prints Lua tables, such as how deep it goes.	
TLS settings of the ports for the old telnet console.	
Addresses for abuse, support and so on, as a table of purpose to list of addresses.	Each address is a URI, such as "mailto:abuse@example.com" or "xmpp:admin@example.com".
Address at which push services reach the operator.	
Web server from which browsers fetch Converse.js.	
Address of the style sheet of Converse.js, where it lies elsewhere.	
One line about the service, for search engines and app lists.	
File with a page of your own around Converse.js.	
File with a script of your own that starts Converse.js.	
Name of the service, which is also the title of the page.	
Settings of Converse.js that differ from those worked out, as a table.	
Colour of the window when the page is installed as an app.	
Directory with Converse.js, for serving it from here instead.	
Address of the script of Converse.js, where it lies elsewhere.	
Short name of the service, for icons on phones.	
Further HTML tags for the head of the page.	
Release of Converse.js to fetch from there; none means the latest.	
Address of the CouchDB database.	
Seconds between two looks at which periodic tasks are due.	
Seconds after the start until periodic tasks are looked at first.	
Share by which that time varies at random, so that several servers do not work in step.	
The former way to let other web sites use BOSH.	
The former way to let other web sites use WebSocket.	
File with the policy that Flash clients asked for.	
The policy itself that Flash clients asked for.	
Whether messages in rooms wake up a phone only when they mention its owner.	
Stanzas that csi_battery_saver holds back for an idle client at most.	
Further kinds of content that reach an idle phone at once, by namespace or element.	
Stanzas that are held back for an idle client at most.	
Time after a delivery until stanzas for an idle phone are held back again.	
Logins that one address may make within the throttle's time.	
Seconds over which logins of one address are counted.	
Further roles, as a list of tables with name, priority, what they inherit and allow.	
Name of the configuration file that Cyrus SASL reads.	
Whether people need an account in Prosody as well, however well their password is checked.	
Host name of the server that Cyrus SASL is told.	
Name of the service by which Cyrus SASL knows Prosody.	
Realm that Cyrus SASL is asked about, where it is not the host.	
Whether to run in the background, before 13.0.	Start with -D or -F instead; 13.0 does not read it.
Directory in which everything is stored.	
Whether the log that Prosody keeps by default contains debug messages.	Without effect once log is set, which names its levels itself.
File into which it writes that; parts such as {pid} are filled in.	
Signal on which the server writes down what it is busy with.	
What administrators may do on nodes of others, as the name of an affiliation.	
Whose messages are archived unless a user chooses otherwise.	"roster" archives only conversations with contacts. In 0.12 the other values are true and false; "always" and "never" came with 13.0.
Rooms that new users start with.	
Rounds of hashing for new passwords; more are safer and slower.	
Rooms to create, each with its name, settings and members.	
Role of users whom an administrator creates in the console without naming a role.	
Backend for the stores that the table in storage does not name.	
Role of users who have been given none.	
Whether made-up profiles name the user's address as an e-mail address.	
Organisation in made-up profiles.	
A mark that Prosody sets on hosts for itself.	
Matters that components answer in the server's place, as a table of namespace to component.	
Roles whose holders may not invite new users.	
Secret behind dialback keys, for several machines that answer for one domain.	Without it each start makes up a new one, which is right for a single machine.
	
Login methods that are not offered.	
Client ports on which no encryption is offered.	The ports have to be listed in c2s_ports as well.
The former way to cut a host off from other servers.	
Whether clients may see who the administrators are.	
Further services to show to clients, as a list of address and name.	Each entry is a list of its own: { { "rooms.example.com", "Rooms" } }.
Once the time after which a DNS lookup was given up.	
Mark that accounts get whose address is on a list.	
Text that people get whose address is on a list.	
Lists of abusers that are asked over DNS, or files with addresses.	
Kinds of content that are not archived.	
Host on which Dovecot checks passwords, where no socket is used.	
Port on which Dovecot checks passwords.	
Path of the socket on which Dovecot checks passwords.	
Whether programs may also connect as another Dovecot would.	
Host whose accounts the mail programs check.	
The former name of dovecotauth_interfaces.	
Addresses of this machine on which to listen for mail programs that check passwords.	
Ports for mail programs that check passwords.	
Domains to which typing notices are dropped.	
Whether messages between two people need end-to-end encryption; "none", "optional" or "required".	
Warning for those who send a readable message to a person.	
Warning for those who send a readable message to a room.	
Error text for those who send a readable message to a person.	
Error text for those who send a readable message to a room.	
Whether messages in rooms need end-to-end encryption; "none", "optional" or "required".	
Addresses and rooms for which that policy does not count.	
Name of the module that served the page behind invitations.	
Hashes by which a client's features are described.	
	
	
Set to false, it leaves this host or Component out.	Only the bare word false does; "false" in quotes leaves the host on.
	
Whether only clients may log in that say which one they are.	Clients that do not know SASL2, and those are many, are then locked out.
Whether people with a registered nickname have to use it.	
Whether errors carry a trace of the code that raised them, as a table of settings for developers.	
Whether subscribers see who published an item.	
	
Public addresses of this machine, for \`prosodyctl check dns\` where it cannot find them itself.	
Whether the whole server waits while the command thinks.	With false it goes on, which needs Prosody to run on libevent or epoll.
The command that checks passwords.	
Copies of the command that run at one time, where the server does not wait.	
Language that the command speaks, "generic" or that of ejabberd.	
Seconds after which an answer of the command is no longer waited for.	
Other hosts whose users may ask for the services.	Users of the host itself always may.
Host of services in external_services that name none.	
Port of services in external_services that name none.	
Secret for services in external_services that make their passwords from one but name none.	
How long passwords for services are valid that name no time.	
STUN, TURN and other services to tell clients about, as a list of tables.	The community module extdisco reads the same name in another form.
	
File with the icon for web pages.	
Seconds for which a feed is asked to send its news.	
Minutes between two looks at a feed, in the older way.	Minutes, not seconds; feed_pull_interval_seconds counts in seconds.
Seconds between two looks at a feed.	
Feeds to publish, as a table of node to address.	
Words to replace, as a table of word to replacement.	
Whether rules can mark users and find the marks again later.	
Further chains that rules can be written for, as a table of name to settings.	
Senders that a rule with a rate for each of them keeps count of.	
Files with the firewall's rules.	Relative names count from the directory of the configuration.
	
Whether a module is reloaded although its old copy could not save its state.	
Address in whose name it is published, for access rights.	
Whether web hooks are taken without a secret.	Anybody who knows the address can then publish.
Node on which everything is published, where repositories have none of their own.	
Field of the repository by which its own node is named, such as "full_name".	
What the names of the repositories' nodes begin with.	
Secret shared with the code hosting service that sends the web hooks.	
Whether pushes without commits, such as new branches, are left out.	
Texts of what is published, as a table of event to text.	
Gateways that get each presence only once.	
How Lua frees memory, as a table with a mode and its numbers.	
File with the countries of IPv4 addresses.	
File with the countries of IPv6 addresses.	
Address in whose name commits are published, for access rights.	
Node on which commits are published, where repositories have none of their own.	
Field of the repository by which the node for its commits is named.	
What the names of the nodes for repositories at GitHub begin with.	
Secret shared with GitHub.	
Seconds for which messages to an idle phone wait after another device was active.	
File with groups, their rooms and their members.	
Identifier of the group that gets everybody.	
Name of the group that gets everybody.	
File with the groups for shared contact lists.	Contacts from the file show up in people's lists but are not stored there.
Component on which rooms for groups are created.	
What becomes of a domain that Dovecot adds to the user name.	
	
	
	
Whether a lost session waits long even after its device has got a notification.	
Whether the operating system is left out of the answer about the server's version.	
Servers to and from which no connection is made.	
Servers that are kept from the hosts of host_guard_selective.	
Hosts of this server that no other server reaches.	
Servers that reach those hosts all the same.	
Hosts of this server that only the servers of host_guard_blacklist do not reach.	
Role that users of the parent host have on this Component.	Read on Components only.
What browsers are told, such as for how many seconds they should insist on HTTPS.	
Whether visitors by unencrypted HTTP are sent to HTTPS.	
User name and password for that web service, with a colon between them.	
Address of the web service that checks passwords.	
Certificate of the ports for unencrypted HTTP.	
Address of the web page that checks a cookie; $user stands for the name.	
Which other web sites may use which module's pages.	
User name and password for all web pages, with a colon between them.	
HTTP methods to which the page for tests answers.	
Whether pages of other web sites may use this server's HTTP services unless http_cors_override differs.	
Host that answers web requests for unknown names.	
Whether the content of a directory without an index file is listed.	The list itself comes from the community module http_dir_listing2 or http_dir_listing.
Whether errors without a message of their own get a page too.	
Text of error pages that have no message of their own.	
Whether error pages tell details, such as what went wrong inside a module.	
Texts of error pages, as a table of status code to list of texts.	
Address under which web clients reach this host from outside, such as behind a proxy.	It only changes the addresses that are told to clients; the proxy has to be set up as well.
Other hosts whose users may upload.	
Types of files that may be uploaded; none named means all.	
Address of an outside server that does the storing.	
How often the space taken by all uploaded files is counted anew.	
Bytes that one user may upload within a day.	
How long uploaded files stay.	In 0.12 a number of seconds, such as 7*86400; since 13.0 also text such as "1w" or "never".
Bytes that all uploaded files together may take.	
How often uploaded files that are too old are deleted.	
Types of files that browsers may show at once instead of saving them.	
Secret shared with that outside server.	
Bytes that one uploaded file may have.	Bytes, not megabytes; 10*1024*1024 is ten megabytes.
Bytes that a file may have to be kept in memory.	
Files that are kept in memory.	
Directory with the files to serve.	Without it http_files refuses to load.
Network that may ask how the server is.	
Addresses that may ask how the server is.	
Host name under which web clients reach this host, where it is not the host's own.	
Further names under which web clients reach this host.	
Names of the files that are served for a directory.	
Whether all web services are listed, also those that are not meant for people.	The module's own page calls it http_index_list_all, which nothing reads.
File with a page of your own for the list of web services.	
The former name of http_interfaces.	
Addresses of this machine on which to listen for unencrypted HTTP.	By default only this machine itself can connect, as a proxy would; https_interfaces is open to all.
Whether proxies tell the client's address in X-Forwarded-For; with false, in the standard Forwarded.	Only headers from addresses in trusted_proxies count.
Bytes of one web request that are held in memory while it arrives.	Twice http_max_content_size where it is not set.
Bytes that one web request may carry.	Files of http_file_share are not held to it; their limit is http_file_share_size_limit.
Authorization header that a request has to carry, which begins with "Basic" or the like.	
What a room's page opens with, such as "latest" for the newest day.	
Whether the calendar links every day without looking which ones have messages.	
Rooms that come first in the list, in this order.	
Directory with style sheets and scripts of the pages of room logs.	
Whether pictures whose address was sent are shown in the page.	
File with a page template of your own for room logs.	
How often unused codes of logins that have expired are removed.	
The former name of http_files_dir.	
Paths under which modules serve, as a table of module to path.	"$host" in a path stands for the host; "/" puts a module at the top.
Ports for unencrypted HTTP.	
Secret from which clients' passwords for the proxy are made.	
Whether clients may connect to every port through the proxy.	
Ports to which clients may connect through the proxy.	
Whether clients may reach private addresses through the proxy.	With true, every user reaches the machines of the inner network.
Address of the web service that keeps contact lists; %s stands for the user name.	
TLS settings of the ports for unencrypted HTTP.	
Network that may see the state of modules.	
Addresses that may see the state of modules.	
Other hosts whose users may upload through http_upload.	
Seconds for which uploaded files stay.	
Other hosts whose users may use the upload service.	
Address of the upload service.	
Bytes that one file may have that goes to the upload service.	
Edition of the language that the upload service speaks, "v1" or "v2".	
Secret shared with the upload service.	
Bytes that one file may have that is uploaded through http_upload.	
Directory in which uploaded files are kept.	
Bytes that all files of one user may take.	
Certificate of the ports for HTTPS, where the directory does not give the right one.	
Name whose certificate the ports for HTTPS show for this host.	
The former name of https_interfaces.	
Addresses of this machine on which to listen for HTTPS.	
Ports for HTTPS.	
TLS settings of the ports for HTTPS.	
Whether errors from those bots are passed over instead of ending their part.	
	
Whether all devices count the same, whatever priority they give themselves.	
Host of the mail server that checks passwords.	
Port of the mail server that checks passwords.	
Realm that the mail server is told.	
Name of the service that the mail server is told.	
Seconds for which closed reports are kept; 0 keeps them forever.	
Name under which programs post that give none.	
Path at which programs post messages for rooms.	
Phrase that admits to letting everybody in, without which auth_insecure refuses to work.	
Login methods that are offered over encrypted connections only.	
Directory into which \`prosodyctl install\` puts modules.	
The former name of interfaces.	
Addresses of this machine on which all services listen.	For one service only, put its name in front, such as c2s_interfaces. Unencrypted HTTP and components go by local_interfaces.
Time after which an invitation no longer works.	In 0.12 a number of seconds; since 13.0 also text such as "1 week".
	
	
	
Address of the page that invitations lead to, with the token in it.	
Whether another web server shows the page for invitations.	
Name of the module that serves the page behind invitations.	
Kinds of invitation that the page behind invites_page can handle.	
Directory with pages of your own for invited people.	
Address of the page on which invited people register, with places for token and app.	
Domains that users of an isolated host may talk to.	
Users of an isolated host who may talk to everybody.	
	
	
Address of the script jQuery, which JSXC needs.	
Web server from which browsers fetch JSXC.	
Address of the style sheet of JSXC, where it lies elsewhere.	
File with a page of your own around JSXC.	
File with a script of your own that starts JSXC.	
Directory with JSXC, for serving it from here instead.	
Address of the script of JSXC, where it lies elsewhere.	
Further HTML tags for the head of the page with JSXC.	
Release of JSXC to fetch from there.	
Seconds between two pings.	
Servers that are pinged; none named means all that are connected.	
Seconds without an answer after which the connection is closed.	
Addresses of bots that may speak without joining.	
Whether the address from which somebody logged in is kept as well.	
Whether presence of people who are offline tells since when.	
Directory server, users, groups and fields for the community's LDAP modules, as a table.	
Which entries of the directory are administrators, in 0.12.	13.0 logs an error and ignores it. Name administrators in admins or give them a role.
A mistaken name of ldap_admin_filter, which is understood as well.	
Where in the directory to look for users.	
Which entries are users.	
Whether passwords are checked by logging in to the directory or by reading them from it.	"getpasswd" needs passwords stored readable; "bind" offers clients no login method but PLAIN.
Password with which Prosody logs in to the directory.	
Name with which Prosody logs in to the directory.	
How deep below the base users are looked for, as "subtree", "onelevel" or "base".	
Host of the LDAP directory.	
Whether the connection to the directory is encrypted.	
The former name of c2s_direct_tls_certificate.	
The former name of c2s_direct_tls_host.	
The oldest name of c2s_direct_tls_interfaces.	
The addresses of c2s_direct_tls_interfaces under their former name.	
The oldest name of c2s_direct_tls_ports.	
The former name of c2s_direct_tls_ports.	
The former name of c2s_direct_tls_ssl.	
Versions of TLS that people are warned about.	
Text of the warning about old TLS.	
Directory with the JavaScript libraries.	
Failed logins that one address may make within the period.	
Seconds over which failed logins of one address are counted.	
Seconds for which the answer is delayed once there are too many.	
Bytes per second that each kind of connection may send, such as c2s and s2sin.	A table of tables, with whole-number rates such as "10kb/s" or "1mb/s". A rate in any other form counts as 3000 bytes per second.
How long a connection over its limit has to wait before it is read again.	A longer pause costs less work and makes the limit rougher.
Flags with which the database is opened.	
Stores that the database can hold.	
A mark that Prosody sets on Components for itself; nothing reads it.	
	
Addresses on which services that are meant for this machine listen, such as components.	
Where messages go and from which level on, as a file name or a table of level to file.	A level or sink that does not exist is ignored without a word.
Which logins are logged with their addresses.	
Seconds of processor time from which on an event is logged.	
File into which Prosody's own web requests are logged.	
Bytes of memory from which on an event is logged.	
Bytes that are written to the file at one go.	
Seconds that an event may take before it is logged.	
	
	
Whether answers from the archive tell how many messages there are in all.	Counting can be slow, so it is off by default where messages are kept forever.
How often messages that are too old are deleted from users' archives.	
Whether archiving begins only once a user's client asks for the archive.	
Icons for when the page is installed as an app, as a list of tables.	The module's own page calls it conversejs_manifest_icons, which nothing reads.
Text of the warning about encryption.	
Messages that one page of archive results may hold.	
Messages that a room may show to people who join, whatever its owner sets.	
	
	
	
Devices of one account that may be connected at one time.	
Devices of one user that are remembered.	
Whether accounts that have been disabled are counted too.	
How often active users are counted anew.	
Whether numbers carry store and operation as labels instead of in their names.	
Size of a memory page on this machine in bytes.	
Database for everybody's messages, in the form of sql.	
Table of that database for the messages.	
Directory for the files with everybody's messages.	
Whether the old data is deleted once it has been taken over.	
Whether block lists from the former privacy lists are taken over.	
File that tells the type of a file from the end of its name.	
Time that one address has to wait between two registrations.	
Place of the delay in a room's form; a higher number comes earlier.	
Modules not to load here, among them those that Prosody would load by itself.	On a host it wins over every modules_enabled; in the global section a host can enable the module again.
Modules to load; a host adds its own list to the global one.	A Component takes only a few names over from the global list. A name without quotes ends the list where it stands.
MongoDB database, as a table of connection options.	
Address from which that text comes.	
Messages from the operator, in the order in which people see them.	
Text that everybody receives when they log in.	
Text that tells people that their password was changed.	
Subject of the e-mail about a new password.	
Who may enter which room, as a table of room name to list of addresses.	
	
	
Whether a changed room avatar is announced by "presence" or by "message".	Without it both ways are used.
Whether bans also count from this server's own rooms, where restrict_room_creation is set for them.	
Room services on other servers whose bans count.	
How many times that rate is allowed for a short while.	
	
Names of room settings that only administrators may change.	
Authorization header with which the settings of a new room are asked for.	
Address of the web service that knows the settings of a new room; {room.jid} stands for the room.	
Rooms in which dice are rolled; none named means all.	
Messages and other actions that one person may do in a room each second.	
	
Whether titles of people in rooms are also shown in the form of the earliest drafts.	
Authorization header with which that service is asked.	
Whether that service also decides who may register a nickname.	
Rooms for which that service is not asked, as a table of users' host to list of room names.	
Rooms for which that service is asked, as a table of users' host to list of room names.	
Whether that service may show any certificate.	With true, anybody on the way can decide who may join.
Address of the web service that decides who may join a room.	
Whether mentions are also looked for in messages in which the client marked some.	
Rooms in which mentions are not marked.	
Rooms in which mentions are marked, where it is not all of them.	
What may stand around a mention to set it off from other words.	
Whether a nickname needs one of those signs before it to be a mention.	
Signs before a nickname that make it a mention, such as "@".	
Whether people count as mentioned by their registered nickname, though not in the room.	
Whether the sign before a mention is taken out of the message.	
Signs after a nickname that make it a mention, such as ":".	
Whether a mention names the person's account instead of their place in the room.	
	
	
	
What one message counts against the rate.	
Whether only joining counts against the rate.	
	
	
What each line of a message counts in addition.	
	
	
Rooms that only users of this server may enter.	
Whether all rooms are archived, whatever their owners choose.	
Whether rooms are archived unless their owners choose otherwise.	
Rooms for which the last day that needs cleaning up is kept in memory.	
Once the time between two clean-ups of the archives of rooms, which cron now takes care of.	
How long messages stay in the archives of rooms.	Text with a unit, such as "1w", or "never"; "m" means months. In 0.12 only d, w, m and y count as units, so that "12h" is twelve seconds.
Settings of the pages with room logs, as a table.	
Whether answers from a room's archive tell how many messages there are in all.	
Whether joining and leaving is archived too.	
How often messages that are too old are deleted from the archives of rooms.	
	
	
	
Whether receipts are changed to name messages by the room's own numbering.	
Whether people who join are told up to where the others have read.	
Kind of receipt that is remembered, such as "displayed".	
Bytes that one message in a room may have.	
Lines that one message in a room may have.	
Characters that a nickname may have.	
	
Rooms that may exist at one time.	
Rooms that get their members from the file, each with its settings.	
Address of the file with the members.	
Whether people without membership in the room are told as well.	
Whether the notice comes as an invitation to the room.	
Whether people in a room get a lasting, anonymous mark by which clients can tell them apart.	
Whether members get messages of the room while away unless they choose otherwise.	
	
	
Clients that can be told about activity in rooms at one time.	
	
	
Whether the answer about a registered nickname contains the form once more.	
Lua patterns of nicknames that nobody may use.	
Whether administrators may create such rooms all the same.	
Room names that are allowed although a pattern matches them.	
Names that rooms may not have, as a table of Lua pattern to reason.	
Lua pattern that every nickname has to match.	
Whether people other than administrators may make rooms that stay when empty.	
Whether people other than administrators may make rooms that are listed.	
Rooms that are kept in memory; quiet ones beyond that wait in the storage.	
Whether members of a new room may invite others.	
Who may send private messages in new rooms, from visitors up to moderators only.	
Whether everybody in a new room may write to its moderators in private.	
Whether everybody in a new room may change the topic.	
Whether pictures in new rooms are shown as links.	
Messages that new rooms show to people who join.	
Language of new rooms, such as "en".	
Whether new rooms are for members only.	
Whether only people with voice may speak in new rooms.	
Whether new rooms stay when the last person leaves.	
Roles whose coming and going everybody in a new room is told about.	0.12 takes a table of role to true or false; 13.0.1 passes over such a table.
Whether new rooms are listed.	
Whether everybody in a new room sees everybody's real address.	
Whether in new rooms pictures of people who are not members are shown as links.	
Whether new rooms hide the status texts of people who are not members.	
Time after which an unconfirmed room is destroyed.	
Whether a new room is locked until its owner has confirmed the settings.	
Service of one list of spammers, in the way before muc_rtbls.	
Node of one list of spammers, in the way before muc_rtbls.	
Lists of spammers to keep out, each as an address or a link to its node.	
How long the address of a destroyed room stays taken.	In 0.12 a number of seconds; since 13.0 also text such as "31 days".
Whether the address of a destroyed room stays taken.	
Whether rooms can have an avatar and a description.	
Address of the web page of a room; {node} stands for its name.	
Bytes that net_multiplex reads at most to find out which protocol a connection speaks.	
Statistics that Munin does not get.	
The former name of munin_interfaces.	
Addresses of this machine on which to listen for Munin.	
Name under which Munin knows this server.	
Ports for Munin.	
Name of a Component as people see it in their client.	It belongs under a Component. A host's name is what follows VirtualHost.
How Prosody waits for the network; "epoll" is right nearly everywhere.	
Bytes that are read from a connection at one go.	
Fine tuning of the network backend, such as timeouts and buffer sizes.	
Whether rooms are stored in the form that came with 0.11.	Turn it off only to go back to an older release.
Once the way to keep Prosody in the foreground.	Start with -F instead.
Whether addresses in registration_whitelist are sent to the page as well.	Only that former name counts here, not registration_allowlist.
Whether the number of messages is part of what nodeinfo2 publishes.	
Whether numbers of users are part of what nodeinfo2 publishes.	
Seconds for which an access token works.	
Whether people type their whole address to log in instead of the part before the @.	
Address of the privacy policy, which people see when they log in.	
Seconds for which an application can get new tokens without the user.	
Algorithm by which registered applications are confirmed.	
Secret with which applications that register are confirmed.	Without it no application can register itself.
How long registrations of applications count, as a table.	
Seconds after which the registration of an application ends.	
Whether an application has to identify itself to give a token back.	
Whether applications must prove that they are those who asked (PKCE).	
Whether applications decide which questions people are asked when they log in.	
Content security policy of the login pages.	
Address of documentation for people who write applications.	
Directory with pages of your own for logging in.	
Address of the terms of service, which people see when they log in.	
Name of this application at the web service behind auth_oauthbearer.	
Password of this application at the web service behind auth_oauthbearer.	
Name under which Prosody is known to the OAuth service.	
Password of Prosody at the OAuth service.	
Address where the OAuth service describes itself, so that clients find it.	
Address that identifies the OAuth service.	
Whether people may also log in with the password itself.	Prosody then sees the password and passes it on, which OAuth was made to avoid.
What Prosody asks the OAuth service to be told.	
Address where the OAuth service exchanges a password for a token.	
Field of the service's answer that holds the user name.	
Address where the OAuth service tells to whom a token belongs.	
Address that tells whether a token is valid, with places for client and token.	
Web sites whose pages are shown; none named means all.	
Web sites whose pages are not shown.	
The former name of ogp_domain_allowlist.	
Addresses whose messages are held back.	
Onion addresses of servers, as a table of domain to address.	
Whether only onion servers can be reached.	
Host of Tor's proxy.	
Port of Tor's proxy.	
Whether connections to all servers go through Tor.	SRV records are not looked up then, so that servers that need them cannot be reached.
Network that may read the metrics.	
Addresses that may read the metrics.	
Command whose output is given as the operating system.	
	
Seed of the one-time codes inside login tokens.	
Whether readable messages in rooms are turned down too.	
Addresses of pages that tell about outages.	
Where messages of rooms are sent, as a table of room name to address.	
Host whose users count as this Component's own, where it is not the name after the first dot.	
Hash for new passwords.	Changing it locks out everybody whose password was stored with the other hash, until it is set anew.
What a password has to be like, as a table of rules.	
Seconds for which a link to a new password works.	
Hours after which such a page is deleted.	0 keeps pages on disk forever.
Whether clients that can are shown the beginning as formatted text.	
Lines from which on a message becomes a link.	
Whether messages between two people become links too.	
Bytes of the beginning that stand beside the link.	
Characters from which on a message becomes a link.	
Text at the beginning of a message that always makes it a link.	
Address under which those pages are reached from outside.	
Sets of features of other people's clients that are kept in memory.	
Items that one node of personal data may keep.	
Users whose personal data service is kept in memory.	
Directory into which files for new hosts are written.	
File into which Prosody writes its process number, for prosodyctl to find it.	
Seconds between a lost connection and the check of rooms.	
Node on which the activity of Pivotal Tracker is published.	
Directories in which to look for modules before Prosody's own.	Has to be a list, even for one directory.
Address of the repository from which \`prosodyctl install\` takes modules.	
	
Ports on which net_multiplex listens for all protocols.	
Kinds of stanzas that are sent there.	The module's own page calls it component_post_stanzas, which nothing reads.
Contacts on other servers whose last presence is remembered.	
Presence stanzas that are remembered for each session to recognise repetitions.	
Path below which the state of users is shown.	
Directory with the pictures for online, away and so on.	
Directory with the icons of that page.	
Components and what they may do in users' names, as a table of address to permissions.	
System group that Prosody changes to when it is started as root.	
	
System user that Prosody changes to when it is started as root.	
Whether prosodyctl warns who starts or stops the server past the system's own service manager.	
Seconds that prosodyctl waits for the server to start or stop before it gives up.	It says nothing about the server itself, which goes on starting or stopping all the same.
Who may use the file transfer proxy.	
Address under which clients reach the file transfer proxy.	
Certificate of the ports for the file transfer proxy.	
Name whose certificate the ports for the file transfer proxy show for this host.	
The former name of proxy65_interfaces.	
Addresses of this machine on which to listen for the file transfer proxy.	
Whether anybody may use the file transfer proxy, even users of other servers.	
The port of the file transfer proxy, in the way of releases before 0.9.	
Ports for the file transfer proxy.	
TLS settings of the ports for the file transfer proxy.	
The former name of proxy_interfaces.	
Addresses of this machine on which to listen for the PROXY protocol.	
Ports that expect the PROXY protocol, as a table of port to service.	
Ports for the PROXY protocol.	Best left alone; proxy_port_mappings opens its ports by itself.
Proxies that may say where a connection comes from.	
Role that users of other servers have on this Component.	Read on Components only.
Items that one node may keep at most.	
The former name of pubsub_mqtt_interfaces.	
Addresses of this machine on which to listen for clients of MQTT.	
Ports for clients of MQTT.	
The former name of pubsub_mqtt_tls_interfaces.	
Addresses of this machine on which to listen for clients of MQTT that start with TLS at once.	
Ports for clients of MQTT that start with TLS at once.	
TLS settings of the ports for clients of MQTT that start with TLS at once.	
The former way to say in whose name is published.	
Addresses in whose name is published, as a table of node to address.	
Address in whose name is published on nodes that name none.	
Secret for nodes that have none of their own.	
Files that say how incoming JSON becomes an item, as a table of node to file.	
Secrets with which requests are signed, as a table of node to secret.	
Seconds for which it is remembered whether another server agrees to be named.	
Whether the node goes when the module is unloaded.	
Node to publish on.	
Whether the published list outlives a restart.	
Address of the list of public services whose names need no consent.	
Seconds between two publications.	
Whether the number of users is published.	
Address of the pubsub service to publish on.	
How often the list of public providers is fetched anew.	
Node on which statistics are published.	
How items are put into plain text for clients that know no pubsub, by namespace.	
Devices of one user that can get push notifications.	
Failed notifications after which a device gets no more.	
Longest time that a lost session waits for a device that gets push notifications, in seconds.	
Text that stands in for the message in notifications that matter.	
Whether push notifications carry the text of messages.	
Whether push notifications carry the sender of messages.	
Seconds for which messages are collected into one e-mail.	
	
	
	
	
	
	
	
	
	
	
	
Requests to turn down, as a table of store to namespace and element.	
Host name that $host stands for in the filter, where it is not the host's own.	
Secret with which the web site shows that it may register accounts.	
Path below which the web site registers accounts.	
Addresses that may not register through the web site.	
Lua patterns of e-mail addresses that may not register.	
Whether only encrypted requests count.	
Seconds that one address has to wait between two requests.	
Addresses that need not wait.	
	
	
Role of users who created their account themselves.	
Address of the web page for registration that clients are pointed to.	
Directory with the pages for registration on the web.	
Title of the page for registration on the web.	
Addresses that may register without limits.	
The former name of registration_blocklist.	
Addresses that may not register.	
Whether the commands of old clients to change passwords or delete accounts are understood.	
Time for which a deleted account is only locked, so that it can be brought back.	Without it, accounts and their data are gone at once.
Address from which the notice about a registration comes.	
Text above the registration form.	
Whether only people with an invitation may register.	True by default. With false, everybody can register where register_ibr is loaded too.
Text of that notice.	$username, $host and $ip are filled in.
Type of the message about a registration; a headline is not kept for people who are offline.	
Whether clients are given that address in a form they can open; false where there is only the text.	
List of abusers that is asked over DNS when somebody registers.	
Text for people whose address is on that list.	
Text with which clients send people to that page.	
Addresses whose registrations are counted at one time.	
Registrations that one address may make within the throttle's period.	
Period over which registrations of one address are counted.	
Title of the registration form.	
Address of the web page on which people register.	
Accounts that are told about each registration.	
The former name of registration_allowlist.	
	
Modules for the whole server that are reloaded with the configuration.	
Modules of this host that are reloaded with the configuration.	
Permissions that are taken from roles, as a table of role to list.	
Roles that count as administrators.	
Roles that count as guests.	The module's own page calls it report_affiliations_anonymous_roles, which nothing reads.
Roles that count as members.	
Roles that count as registered users.	The module's own page calls it report_affiliations_registered_roles, which nothing reads.
Servers that are told how well this one knows a user.	
Text of a report that is sent on.	
Servers whose address for abuse is remembered.	
Seconds to wait for another server's address for abuse.	
Addresses to which reports are sent on.	
Whether reports also go to the server that the spam came from.	
Whether a report goes to that server itself when it names no address for abuse.	
Whether people have to type the new password twice.	
Whether people have to give their present password to choose a new one by command.	
The former name for both c2s_require_encryption and s2s_require_encryption.	
	
	
	
	
	
	
	
	
	
	
Ways in which programs may log in, "Basic" and "Bearer".	
Form in which stanzas are sent on, such as "application/json".	
Whether stanzas to the host, to accounts (bare) or to single devices (full) are sent on.	
Kinds of stanzas that are sent on.	
Address to which stanzas are sent on.	
Directory with Swagger UI, for a page on which to try things out.	
Longest time that a program may ask to wait for an answer, in seconds.	
Seconds to wait for the answer to a request that a program makes.	
Bytes that one stanza of a program may have.	
Who may create rooms.	true means administrators only, "local" also users of the domain that the Component is below, false everybody.
	
Lets Prosody keep running as root, which it refuses otherwise.	
Whether encryption is offered to and used with other servers at all.	With false while s2s_require_encryption is on, no other server gets through.
Servers with which this one does not talk.	
Certificate of the ports for other servers.	
Time to wait for the other server when a stream is closed.	
Where to connect, as a table of server to address or to address and port.	
Certificate of the ports for other servers that start with TLS at once.	
Name whose certificate the ports for other servers that start with TLS at once show for this host.	
The former name of s2s_direct_tls_interfaces.	
Addresses of this machine on which to listen for other servers that start with TLS at once.	
Ports for other servers that start with TLS at once.	
TLS settings of the ports for other servers that start with TLS at once.	
Once the DNS servers to ask for other servers.	
Name whose certificate the ports for other servers show for this host.	
Seconds without traffic after which a connection to another server is closed.	
Servers that are let in without a trusted certificate although s2s_secure_auth is on.	Their connections are then as easy to hijack as DNS is to deceive.
The former name of s2s_interfaces.	
Addresses of this machine on which to listen for other servers.	
Elements that one stanza of another server may be made of.	
Ports for other servers.	
Whether connections to other servers must be encrypted.	
Whether other servers must prove who they are with a trusted certificate.	With false, dialback over DNS is enough, which an attacker on the network can deceive.
Servers that must show a trusted certificate although s2s_secure_auth is off.	
Stanzas that may wait while a connection to another server is being set up.	What does not fit any more goes back to its sender with an error.
TLS settings of the ports for other servers.	
Bytes that one stanza of another server may have.	
Whether the system probes silent connections to other servers.	
Time after which a connection to another server that has not been set up is given up.	
Certificates to trust, as a table of server to fingerprint.	
Bytes that one stanza of another server may have before it has proved who it is.	
The only servers with which this one talks.	
Where to connect instead, as a table of server to address such as "tcp://192.0.2.1:5269".	"*" stands for all servers, and "*.example.com" for those below a domain.
Name with which Prosody logs in to the object storage.	
Address of the object storage.	
Bucket in which data is kept.	
Region of the object storage.	
Password with which Prosody logs in to the object storage.	
Seconds after which a token is exchanged for a new one.	
Seconds for which a client can stay away before it needs the password again.	
Name of this server for Kerberos.	
Realm for which passwords are checked, where it is not the host.	
Addresses of this machine on which connections count as encrypted.	Everything on the way there has to be trusted, since passwords may then go in the clear.
Description of the collection of security labels.	
Name of the collection of security labels.	
Security labels that people can choose from, as a list of tables.	
Whether clients that read the archive get offline messages delivered as well.	
Sentry installation to report to, as a table.	
Further facts about the server to publish.	
Definitions of fields of your own for server_info, so that programs know their types.	
Name of the software that the server claims to be.	
Operating system that the server claims to run on.	
Path of the page with the state.	
Whether the state is given as JSON instead of XML.	
Components whose state is shown.	
Hosts whose state is shown.	
Role that users of this server's other hosts have on this Component.	Read on Components only.
Version of the software that the server claims to be.	
Name of the service by which Dovecot knows Prosody.	
	
Once the system group to run as; prosody_group is what counts.	
Once the system user to run as; prosody_user is what counts.	
	
	
	
	
Seconds between the steps of stopping.	
Client apps to recommend, each as a table of what is known about it.	
Apps not to recommend, by their identifiers.	
The only apps to recommend, by their identifiers.	
	
Name of the service on its web pages and in invitations.	
Place of the waiting time in a room's form; a higher number comes earlier.	
Whether connections between servers are protected against losses too.	
How long a lost session waits for its client to come back.	In 0.12 a number of seconds; since 13.0 also text such as "10 minutes".
Time that a client has to acknowledge stanzas before others treat it as slow.	
Stanzas that may go to an idle client before it is asked what has arrived.	
Ended sessions of a user whose last state is kept for clients that come back late.	
Unacknowledged stanzas that are remembered for a session; with more, it cannot be resumed.	It also bounds the memory that one vanished client takes.
Stanzas that may be sent before the client is asked what has arrived.	
Whether stanzas that another server did not acknowledge are sent once more.	Messages may then arrive twice.
Text before each SMS.	
Mail server, or command, by which e-mail is sent, as a table.	
Address from which e-mail is sent.	
Password at that mail server.	
Port of the mail server that sends e-mail.	
Host of the mail server that sends e-mail.	
Whether the connection to that mail server starts with TLS at once.	
User name at that mail server.	
	
	
	
	
	
	
	
	
	
	
	
Database for the sql storage, as a table of driver, database, username, password and host.	A password in here is readable for everybody who can read the file.
Whether Prosody creates and upgrades its tables in the SQL database by itself.	With false the tables have to be there already, as where the database user may not create any.
How long to wait for a locked SQLite database before an operation fails.	In milliseconds, unlike most other times.
How SQLite weighs speed against safety, from "safe" over "normal" to "fast".	"fast" does not wait for the disk, so that a power cut can cost data or the whole database.
DNS records to use instead, as a table of server to list of host and port.	
TLS settings such as key, certificate and protocol, for those whom the defaults do not suit.	The defaults are good and move with each release; certificates are better left to the directory.
Certificate of the ports for several protocols behind one TLS port.	
Whether TLS may compress what it encrypts.	Compression inside encryption can give secrets away, which is why it is off by default.
Name whose certificate the ports for several protocols behind one TLS port show for this host.	
The former name of ssl_interfaces.	
Addresses of this machine on which to listen for several protocols behind one TLS port.	
Ports for several protocols behind one TLS port.	
TLS settings of the ports for several protocols behind one TLS port.	
Text for people whose client used SSLv3.	
Path of the page with the numbers.	
Where to send statistics, such as "internal" or "statsd".	
Settings of the chosen statistics backend, such as a host name.	
The former name of statistics_interfaces.	
Addresses of this machine on which to listen for tools that read the figures of mod_statistics.	
Seconds between two collections of statistics.	"manual" leaves the pace to whoever collects them, as OpenMetrics collectors want it.
Seconds between two looks at the memory in use.	
Ports for tools that read the figures of mod_statistics.	
The former name of statistics_statsman_interfaces.	
Addresses of this machine on which to listen for tools that read the figures of statistics_statsman.	
Ports for tools that read the figures of statistics_statsman.	
Where the community's statsd module sends statistics, as a table of hostname, port and prefix.	
Seconds between two signs of life.	
Whether signs of life go to another server, "remote", or stay on this one, "local".	
Seconds without a sign of life after which a Component counts as dead.	
Where data is kept, one backend for everything or a table of store to backend.	A backend is not listed in modules_enabled. Changing it does not move the data that is there.
Whether old archived messages are cut off in a new, faster way that is still a trial.	
Messages that one archive may hold before the oldest go.	Messages in excess go although archive_expires_after would keep them.
Archives whose number of messages is kept in memory.	
Whether storage calls are checked for being made where they may have to wait; for developers.	
Whether the memory storage forgets a user's data when their last session ends.	
Stores that the memory storage forgets when the user's last session ends.	
Storages to use, in the order in which they are read.	
How many storages have to take a change for it to count, such as "all" or "one".	
The former name of streamstats_interfaces.	
Addresses of this machine on which to listen for tools that read the numbers of streams.	
Ports for tools that read the numbers of streams.	
Whether modules that ask for administrators in the old way are turned down instead of answered.	
Whether colours and sizes are taken out of formatted messages.	
Address of the contact that every new user gets.	
Group in which that contact sees new users.	
Name of that contact in the new user's list.	
Room that every new user becomes a member of.	
Address from which new users are invited to that room.	
Text of that invitation.	
Whether the chef talks at all.	
Text at the beginning of a message that makes the chef talk; none means always.	
Facility under which syslog files the messages, such as "daemon" or "mail".	
Account whose connected clients answer for the proxy.	
Whether the system probes silent connections.	
How many minutes' worth of those may come at once.	
What encryption has to be like, as a table for c2s and s2s or the name of a policy.	
Which set of TLS versions and ciphers to offer, from strict to lenient.	
Edition of the recommended TLS settings that tls_profile follows, as its number.	The mark of one release; without it Prosody uses the edition that it came with.
Servers to which no encryption is offered, by name.	
Servers to which no encryption is offered, by address.	
Hash of the certificate that clients bind their login to, where a proxy in front does the TLS.	"auto" takes it from the certificate that Prosody itself uses.
	
How exactly the time when a token was last used is kept.	
Secret with which the other application signs login tokens.	
	
	
How often expired tokens and permissions are removed.	
Time after which a permission that has no tokens left is removed.	
Names of deleted accounts that are kept in memory.	
Documents that make up the terms of service, as a list of tables.	
Text for people who did not.	
Edition of the terms of service; a new one has to be accepted anew.	
Text that people have to accept before they may stay in a room.	
Text for people who accepted.	
Signal on which the traceback is written.	
	
Proxies whose word about the client's address is taken.	Where the proxy is missing here, everybody behind it shares its address, and limits and blocks hit them all.
Servers whose reports count.	
Host of the TURN relay, where it is not the name of this host.	
Port of the TURN relay.	
Secret shared with the TURN relay; without it turn_external does nothing.	
Whether the relay can be reached by TCP too.	
Port of the TURN relay with TLS.	
How long the passwords for the relay are valid.	In 0.12 a number of seconds; since 13.0 also text such as "1 day".
Name that becomes part of the user names for the TURN relay, where it wants one.	
Address of the TURN relay.	
Port of the TURN relay that turncredentials tells clients.	
Secret shared with the TURN relay.	
Seconds for which passwords made by turncredentials are valid.	
Token for the interface of Twitter.	
Minutes between two searches.	
Address of Twitter's former search service.	
Searches to make, as a table of node to words.	
Permissions that new files do not get, as an octal number in quotes.	
Paths that need no password.	
Settings of libunbound, which looks names up in DNS, such as its trust anchors and hosts file.	
Hosts and users that may receive push notifications for other apps.	
How registrations are kept, inside the address, "paseto" or "jwt", or in the "storage".	
Seconds after which an app has to register for notifications again.	
Secret in the addresses that apps get for their notifications; a new one makes them all invalid.	
Accounts that the limits do not apply to.	
Messages to strangers that one user of this server may send each minute.	
Messages to strangers that another server may send each minute.	
Text of the notice, with places for the servers and what was wrong.	
Who is told; all administrators if nobody is named.	
Servers about which nobody is told.	
Type of the notice, such as "chat" or "headline".	
	
	
	
	
	
Whether bookmarks in the old place are taken over when people log in.	
Whether profiles in the old format are taken over when people log in.	
Path of the web page on which people ask for a new password.	
Whether to check certificates against signed DNS records.	Needs luaunbound, and DNS that is signed (DNSSEC).
Whether to use IPv4 at all.	
Whether to use IPv6 at all.	
The former way to choose the network backend.	
Whether feeds that offer it send their news at once instead of being asked.	
How often accounts whose grace period is over are removed.	
Time after which the name of a deleted account may be registered again.	Without it such a name stays taken forever. In 0.12 a number of seconds; since 13.0 also text such as "60 days".
Whether a domain that Dovecot adds to the user name has to be this host.	
Whether an external component may only send from addresses of its own.	
Once answered old clients that asked for profiles in a wrong way.	
Name of the store in which vcard keeps profiles.	
	
	
	
Text above the search form.	
Who is in the directory; "opt-in" for those who ask for it, "all" for everybody.	With "all", nobody is asked before their profile can be found.
Host whose users are in the directory, where it is not this one.	
	
	
	
	
	
	
	
Password for the interface of VoIP.ms, which is not the one for its web site.	
E-mail address of the account at VoIP.ms.	
How a contact's name is shown, with places for its parts.	
Host in the addresses of telephone contacts.	
Address books of users, as a table of account to numbers and address book.	
Seconds between two looks at the address book.	
Telephone numbers of users, as a table of account to numbers.	
Secret that VoIP.ms shows when it brings an SMS.	
	
Address of a web client that new users are pointed to.	
Bytes of a WebSocket message that are held in memory while it arrives.	
Parts that one WebSocket message may come in.	
Whole page that people see who open the WebSocket address in a browser.	
Text that people see who open the WebSocket address in a browser.	
Text that every new user receives.	$host and $username are filled in.
Whether visitors may create an account where no other module decides.	
Directory with pages of your own for visitors.	
Further values for those pages, as a table.	
The former name of allowlist_registration_only.	
What the names of WordPress's tables begin with.	
Whether the old text of a message that was changed is blanked out on the disk.	
Name of this machine that the SRV records point to.	
One key for all YubiKeys, where they do not have a key each.	The module's own page calls it yubikey_global_key, which nothing reads.
Length of the part before each one-time code that names the YubiKey.	
`;
