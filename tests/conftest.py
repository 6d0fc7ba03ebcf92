"""Settings and fixtures that hold for all tests."""

import pytest
from hypothesis import HealthCheck, settings

from l10n.cli.main import main
from tests.workflow.desk import Desk, Run

# A shared machine is slow at times; how long an example takes is no claim of ours.
settings.register_profile(
    "suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("suite")


@pytest.fixture
def run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line on the desk of the test module; returns exit status, stdout, stderr."""

    def command(*args: str) -> tuple[int, str, str]:
        status = main(["-C", str(desk.folder), *args])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command
