"""What all tests share: how hard Hypothesis tries, by the variable HYPOTHESIS_PROFILE."""

import os

from hypothesis import HealthCheck, settings

# None has a deadline: the first question of a process loads its tables, the second does not.
# By default few examples, so that the suite is soon done; every run tries others.
settings.register_profile(
    "default",
    deadline=None,
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "ci",  # the gate: the same examples in every run
    settings.get_profile("default"),
    max_examples=20,
    derandomize=True,
    print_blob=True,
)
# The session of the gate that searches longest, `covered`.
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=30)
# For broken code, of whose answers nothing may stay.
settings.register_profile("few", settings.get_profile("default"), database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
