"""What stands on disk. Only here is content read or written; nothing here knows a page."""
