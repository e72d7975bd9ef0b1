"""The web server: headers, media types, configuration."""
