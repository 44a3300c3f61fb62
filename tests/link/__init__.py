"""What holds in `generator/link`: content becomes a site in which every word leads somewhere."""
