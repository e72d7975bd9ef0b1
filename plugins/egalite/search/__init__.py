"""Search: what the device needs to rank schemes, and the Pagefind index of the other pages."""
