"""Every row of the converter's tables, by name, and what holds each to its cases in tests/cases/rules."""
