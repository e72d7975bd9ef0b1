"""Real browsers that go through the site: an old Chromium, Debian's Firefox ESR and WebKit."""
