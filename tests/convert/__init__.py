"""The floor `convert/`, held to what it says of itself."""
