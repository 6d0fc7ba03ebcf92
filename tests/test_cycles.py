"""No module needs itself to be understood: no circle of imports, not even of types."""

from __future__ import annotations

import grimp


def test_no_circle_of_imports_counting_types() -> None:
    """Each circle is named by its modules; there is none."""
    graph = grimp.build_graph("l10n", exclude_type_checking_imports=False, cache_dir=None)
    above = {module: graph.find_upstream_modules(module) for module in graph.modules}
    rings = {
        frozenset({module, *(other for other in found if module in above[other])})
        for module, found in above.items()
    }
    assert [sorted(ring) for ring in rings if len(ring) > 1] == []
