"""An article → a seed, a source and a draft, put beside what people have written. Refuses to publish anything."""
