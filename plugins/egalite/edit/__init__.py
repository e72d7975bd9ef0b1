"""The only room that writes records: new; later format, withdraw, intake."""
