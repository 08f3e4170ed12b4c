password_reset_validity = 24 * 60 * 60;
