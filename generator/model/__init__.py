"""The things and their words. Pure: nothing here opens a file, reads a clock or knows what a page looks like."""
