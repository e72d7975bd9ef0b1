"""Instance: what a publisher, a forge, a host and a register have still to fill in before the site is theirs."""
