"""What holds in `generator/files`: reading and writing content, every mistake at its place."""
