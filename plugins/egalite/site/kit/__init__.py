"""What partners reuse, unchanged (articles 4.1, 4.3): versions of `theme/kit/`, drawn by `make kit`, published for ever."""
