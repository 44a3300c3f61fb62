"""Content → a folder of pages, whole or not at all: once, on every change, or beside the site as a preview."""
