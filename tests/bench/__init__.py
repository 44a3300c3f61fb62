"""Measurements, run by hand: `python -m bench.converting`, in the folder tests/. No test is timed."""
