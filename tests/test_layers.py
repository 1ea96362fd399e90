"""Imports point down only, lazy ones included; modules and functions stay small."""

import ast
import statistics
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "briefing"

LAYERS = {
    "text":      0, "web":          0, "models":       0, "contents": 0, "errors": 0,
    "languages": 1, "words":        1, "options": 1, "registry":    1,
    "configuration": 1, "outputs": 1, "dates": 1,
    "load":      2, "clean":        2, "segment": 2, "summarizers": 2,
    "figures":   2, "quotes":       2, "stories": 2, "assemble":    2,
    "rendering": 3, "editing":      3,
    "pipeline":  4,
    "batch":     5, "verification": 5, "archive": 5, "delivery": 5,
    "api":       6, "edition":      6, "settings": 6,
    "":          7,  # what `import briefing` gives
    "cli":       8,
    "__main__":  9,
}  # fmt: skip
NEIGHBOURS = {0, 1}  # in these layers a part may import another of its own layer; a stage never

MODULE_LINES, MODULE_MEDIAN = 300, 120
FUNCTION_LINES, FUNCTION_MEDIAN = 40, 10
DATA_LINE = 160


def name_of(path):
    """Return a module's dotted name, `briefing.load.decode`; a folder's is its own, `briefing.load`."""
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


def part_of(name):
    """Return the part of the picture that a module belongs to."""
    return name.split(".")[1] if "." in name else ""


def read(path):
    """Return what a module says."""
    return path.read_text(encoding="utf-8")


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(read(path)) for name, path in MODULES.items()}


def imports_of(tree, package, *, modules=frozenset(MODULES)):
    """Yield (line, module) for every import of our own, wherever it stands; `package` is the folder's dotted name.

    `from briefing import __version__` is none: the number is the first thing set there, and asks for nothing else.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            targets = {
                full if (full := f"{base}.{alias.name}") in modules else base
                for alias in node.names
                if alias.name != "__version__"
            }
        else:
            continue
        yield from ((node.lineno, target) for target in sorted(targets) if target.split(".")[0] == "briefing")


def imports(name):
    """List what a module of ours imports of ours."""
    package = name if MODULES[name].name == "__init__.py" else name.rpartition(".")[0]
    return list(imports_of(TREES[name], package))


def may_import(importer, imported):
    """Tell whether a part may import another: itself, or one further down."""
    above, below = LAYERS[importer], LAYERS[imported]
    return importer == imported or below < above or (below == above and above in NEIGHBOURS)


def function_sizes():
    """Return the lines of every function, nested ones too."""
    return {
        f"{name}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_every_module_has_its_place_in_the_picture():
    assert set(map(part_of, MODULES)) <= set(LAYERS)


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_down(name):
    importer = part_of(name)
    wrong = [(line, found) for line, found in imports(name) if not may_import(importer, part_of(found))]
    assert not wrong, f"{importer or 'briefing'} may not import these"


def test_no_two_modules_import_one_another():
    graph = {name: {found for _, found in imports(name)} for name in MODULES}
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the knot


@pytest.mark.parametrize(("importer", "imported", "allowed"), [
    ("clean",        "text",        True), ("clean",        "segment",  False),
    ("pipeline",     "clean",       True), ("clean",        "pipeline", False),
    ("models",       "errors",      True), ("quotes",       "assemble", False),
    ("cli",          "",            True), ("text",         "",         False),
    ("words",        "languages",   True), ("verification", "batch",    False),
    ("verification", "pipeline",    True), ("rendering",    "pipeline", False),
    ("summarizers",  "summarizers", True),
])  # fmt: skip
def test_picture_allows_and_forbids(importer, imported, allowed):
    assert may_import(importer, imported) is allowed


def test_lazy_and_relative_imports_are_seen():
    tree = ast.parse(
        "from briefing import text, Article\nimport briefing.verification, os\n"
        "def late():\n    from ..load.decode import decode\n    from . import dates, fold\n    import json\n"
    )
    modules = {"briefing", "briefing.text", "briefing.verification", "briefing.clean.dates", "briefing.load.decode"}
    assert list(imports_of(tree, "briefing.clean", modules=modules)) == [
        (1, "briefing"), (1, "briefing.text"), (2, "briefing.verification"),
        (4, "briefing.load.decode"), (5, "briefing.clean"), (5, "briefing.clean.dates"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_module_promises_something_and_stays_small(name):
    assert ast.get_docstring(TREES[name]), "a module opens with one line that promises something"
    assert len(read(MODULES[name]).splitlines()) <= MODULE_LINES


def test_modules_are_short_in_the_median():
    assert statistics.median(len(read(path).splitlines()) for path in MODULES.values()) <= MODULE_MEDIAN


def test_functions_stay_small():
    sizes = function_sizes()
    assert {name: size for name, size in sizes.items() if size > FUNCTION_LINES} == {}
    assert statistics.median(sizes.values()) <= FUNCTION_MEDIAN


@pytest.mark.parametrize("name", [name for name in MODULES if part_of(name) == "languages"])
def test_language_tables_keep_to_their_width(name):
    assert [line for line in read(MODULES[name]).splitlines() if len(line) > DATA_LINE] == []
