"""The tests of frames: skipped, and said to be, where what they are made with is missing."""

import pytest

pytest.importorskip("narwhals", reason="frames: narwhals is not installed")
pytest.importorskip("pyarrow", reason="frames: pyarrow is not installed")
