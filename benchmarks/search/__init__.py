"""How well the search answers, and what an answer costs, against raw Pagefind and MiniSearch on the same pages."""
