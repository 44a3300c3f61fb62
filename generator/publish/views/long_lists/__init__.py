"""What makes a long list bearable: its pages, the form that sifts it, the overview of what stands where.

What is listed is the matter of those who use it.
"""
