"""The pictures: what they show, what they consist of, and what they withstand."""
