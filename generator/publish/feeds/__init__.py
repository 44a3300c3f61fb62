"""What other programs read of the site: feeds in two formats, and what crawlers and hosts are told."""
