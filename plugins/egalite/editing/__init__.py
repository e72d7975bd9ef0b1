"""The only room that writes records: new, format, withdraw, erase, intake."""
