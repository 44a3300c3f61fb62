"""What the commands say on a terminal, and the options that they share. Knows no command."""
