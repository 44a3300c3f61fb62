"""What each template sees: one class for one template, all wording that depends on data made here."""
