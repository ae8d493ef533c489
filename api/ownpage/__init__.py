"""The person's own page: what was published there, as a small public site and a feed that podcast and video apps subscribe to."""
