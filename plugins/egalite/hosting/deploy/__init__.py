"""Hosts: deployment, contacts, what watches the live site."""
