import re
import tomllib
from pathlib import Path

import click
import pytest

import tawatur
from tawatur.cli import main

ROOT = Path(__file__).parent.parent
DOCS = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "README.md", ROOT / "docs/commands.md"))
OPTIONS = {
    (name, max(option.opts, key=len))
    for name, command in main.commands.items()
    for option in command.params
    if isinstance(option, click.Option)
}


def test_every_command_is_in_the_readme_and_every_command_there_exists():
    named = set(re.findall(r"`tawatur ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named == set(main.commands)


@pytest.mark.parametrize("option", sorted({option for _, option in OPTIONS}))
def test_every_option_is_documented_with_the_commands_that_take_it(option):
    rows = [row for row in DOCS.splitlines() if row.startswith("|") and f"`{option}" in row]
    takers = {name for name, one in OPTIONS if one == option}
    told = {name for row in rows for name in re.findall(r"`([a-z]+)`", row.split("|")[2])}
    everywhere = any(phrase in row for row in rows for phrase in ("every command", "of the library"))
    assert rows
    assert everywhere or told == takers


def test_no_option_is_documented_that_no_command_takes():
    assert set(re.findall(r"`(--[a-z-]+)", DOCS)) <= {option for _, option in OPTIONS} | {"--help"}


def test_every_setting_of_the_environment_is_documented():
    source = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py"))
    read = set(re.findall(r'(?:environ\.get\(|envvar=)"([A-Z_]+)"', source))
    assert read
    assert all(f"`{name}`" in DOCS for name in read)


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert tawatur.__version__ == project["version"]


def test_every_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(d for ds in project["optional-dependencies"].values() for d in ds)]
    pinned = {
        line.partition("==")[0].lower().replace("_", "-")
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    }
    names = {re.split(r"[>=\[]", one)[0].lower().replace("_", "-") for one in asked}
    assert names - pinned == set()


def test_every_file_that_the_docs_point_to_exists():
    for page in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
