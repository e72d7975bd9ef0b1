"""The site: from a registry to pages, and the build that writes them."""
