"""`jarvis tools` and `jarvis run`: what JARVIS can do, and doing one thing directly."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from cli import attach
from cli.arguments import Option, kind_of, options_of, parse, replace_assets, type_words
from cli.blocks import indented
from cli.chat import listed
from cli.client import Api
from cli.console import DONE, print_json, stdout
from cli.stack import connect
from cli.watch import Choices, Watch
from core.errors import NotFound, UnknownTool
from core.ids import new_id


def tools(name: str | None, *, as_json: bool) -> int:
    """List the tools, or describe one."""
    api = connect()
    if name is not None:
        tool = find_tool(api, name)
        print_json(tool) if as_json else describe(tool)
        return DONE
    rows = listed(api.get("/api/tools"))
    print_json(rows) if as_json else _list(rows)
    return DONE


def _list(rows: list[dict[str, Any]]) -> None:
    from rich.table import Table
    from rich.text import Text

    for domain, group in groupby(sorted(rows, key=lambda row: row["name"]), key=lambda row: row["name"].split(".")[0]):
        table = Table.grid(padding=(0, 2))
        table.add_column(style="name", no_wrap=True, min_width=22)
        table.add_column(ratio=1)
        for row in group:
            table.add_row(f"  {row['name']}", _first_sentence(row["description"]))
        stdout().print(Text(domain, style="accent"))
        stdout().print(indented(table, 0))
    stdout().print(Text("\njarvis tools NAME tells more; jarvis run NAME uses one directly.", style="quiet"))


def _first_sentence(text: str) -> str:
    return text.split("\n", 1)[0].strip()


def find_tool(api: Api, name: str) -> dict[str, Any]:
    """The tool's description from the API. UnknownTool, with the nearest name."""
    try:
        return api.get(f"/api/tools/{name}")
    except (NotFound, UnknownTool) as error:
        from difflib import get_close_matches

        names = [row["name"] for row in listed(api.get("/api/tools"))]
        close = get_close_matches(name, names, 1)
        hint = f"Did you mean {close[0]}?" if close else "`jarvis tools` lists them."
        raise UnknownTool(f"There is no tool {name}.", hint=hint) from error


def describe(tool: dict[str, Any]) -> None:
    """A tool with every argument: type, default, meaning; alternatives (operations) with theirs."""
    from rich.text import Text

    options = options_of(tool["input"])
    stdout().print(Text.assemble((tool["name"], "name"), f"  {tool['description'].strip()}"))
    example = " ".join(f"{option.flag} …" for option in options.values() if option.required)
    stdout().print(Text.assemble("\nUsage  ", (f"jarvis run {tool['name']} {example}".rstrip(), "accent"), "\n"))
    stdout().print(indented(_options_table(list(options.values())), 0))
    for option in options.values():
        schema = option.schema.get("items", option.schema)
        for branch in schema.get("branches", []):
            if kind_of(branch):
                _describe_branch(branch)
    stdout().print(Text("\nFiles may be local paths. A list is repeated (--x a --x b) or JSON in single quotes.", style="quiet"))


def _options_table(options: list[Option]) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    table.add_column(style="name", no_wrap=True)
    table.add_column(style="quiet", overflow="fold", max_width=24)
    table.add_column(ratio=1)
    for option in options:
        meaning = Text(option.description)
        if option.required:
            meaning.append(" (required)", style="magenta")
        elif option.default not in (None, "", [], {}):
            meaning.append(f" [{option.default}]", style="quiet")
        table.add_row(f"  {option.flag}", option.type, meaning)
    return table


def _describe_branch(branch: dict[str, Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    stdout().print()
    stdout().print(indented(Text.assemble((kind_of(branch), "name"), f"  {_first_sentence(branch.get('description', ''))}")))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(style="quiet", overflow="fold", max_width=24)
    table.add_column(ratio=1)
    for name, schema in branch.get("properties", {}).items():
        if name != "type":
            default = f" [{schema['default']}]" if schema.get("default") not in (None, "") else ""
            table.add_row(f"    {name}", type_words(schema), Text.assemble(schema.get("description", ""), (default, "quiet")))
    stdout().print(indented(table, 0))


def run(name: str, words: list[str], choices: Choices) -> int:
    """Use one tool directly; local files among its arguments are uploaded. The exit code."""
    api = connect()
    tool = find_tool(api, name)
    if "--help" in words or "-h" in words:
        describe(tool)
        return DONE
    options = options_of(tool["input"])
    values = parse(words, options, tool["name"])
    local = {key: replace_assets(value, options[key].schema, _checked) for key, value in values.items()}
    _check_before_sending(api, tool["name"], local, options)
    sent: dict[str, str] = {}

    def upload(value: str) -> str:
        if not _is_local(value):
            return value
        if value not in sent:
            sent[value] = attach.upload(api, Path(value).expanduser(), quiet=choices.as_json)["id"]
        return sent[value]

    arguments = {key: replace_assets(value, options[key].schema, upload) for key, value in local.items()}
    started = api.post(tool["path"], arguments, key=new_id("cli"), query=choices.run_options())["run"]
    return Watch(api, started, choices, connect).to_the_end()


def _check_before_sending(api: Api, name: str, values: dict[str, Any], options: dict[str, Option]) -> None:
    """Have the arguments looked at while the files are still here: a refused call leaves nothing behind."""
    to_come = {key: replace_assets(value, options[key].schema, lambda file: "$attachment.1" if _is_local(file) else file)
               for key, value in values.items()}  # fmt: skip
    if to_come != values:
        api.post(f"/api/tools/{name}/estimate", to_come)


def _is_local(value: str) -> bool:
    return Path(value).expanduser().exists()


def _checked(value: str) -> str:
    """`value` when it is an asset's id or a file that can be sent. InvalidInput otherwise."""
    if _is_local(value) or not value.startswith("ast_"):
        attach.check([Path(value)])
    return value
