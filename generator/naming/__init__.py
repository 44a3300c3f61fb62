"""What an entry is called: another name, or no name at all any more, with everything that leads to it."""
