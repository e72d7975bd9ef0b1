"""From views to HTML: Markdown, languages, assets, links."""
