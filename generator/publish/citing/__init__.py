"""How to cite: what a page and a claim rest on, in a line of text and in the forms of reference managers."""
