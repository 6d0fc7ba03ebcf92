"""Settings that hold for all tests."""

from hypothesis import HealthCheck, settings

# A shared machine is slow at times; how long an example takes is no claim of ours.
settings.register_profile(
    "suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("suite")
