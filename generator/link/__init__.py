"""Content → a site in which every id is resolved and every relation is turned round once. Knows no page."""
