"""Every rule held against content, seeds, records and pages; what is told of it, and mended. Judges nothing itself."""
