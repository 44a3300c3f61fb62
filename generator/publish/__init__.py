"""A site → pages → a folder. Knows markup and addresses; refuses to know where the content came from."""
