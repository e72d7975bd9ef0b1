"""Values of fields, one kind a module: why a number, an address or a date is refused."""
