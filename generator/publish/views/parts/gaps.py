"""What is said in the place of that of which nothing is known; every such place says the same."""

from generator.publish.language import phrase

UNKNOWN = phrase("not known here")
