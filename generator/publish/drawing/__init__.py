"""Pictures as SVG, drawn at build time with whole numbers alone, so that every machine draws the same bytes."""
