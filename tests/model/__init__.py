"""What holds in `generator/model`: pure things, so no test here touches the disk."""
