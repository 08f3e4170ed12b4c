-- What the modules of the tier "beta" do in detail.
password_reset_validity = 60 * 60;
