"""Draws what partners reuse (`/kit/`): logos, badge, images for social networks, texts, from the theme's colours and sign.

`make kit` writes a new version in `theme/kit/` when a drawing changes. A version that exists is never drawn again: its addresses
are for ever.
"""
