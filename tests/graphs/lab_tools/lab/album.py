"""A composite that expands twice: first a list, then one carving per line, then a binding."""

from __future__ import annotations

from decimal import Decimal

from tools.contract import Cost, Field, Plan, Text, ToolInput, ToolOutput, Workspace, tool
from tools.plan import Step


class Input(ToolInput):
    pages: int = Field(description="How many pages", ge=1, le=50)
    publish_to: str = Field(default="", description="A ledger the finished album is posted to")
    page_seconds: float = Field(default=0.0, ge=0, description="How long a page takes")
    slow_page: int = Field(default=0, ge=0, description="A page that takes longer")
    slow_s: float = Field(default=0.0, ge=0, description="How long that one takes")
    tally: str = Field(default="", description="File to which one line per carving is added")


class Output(ToolOutput):
    cover: Text
    pages: int


@tool(
    say=["make an album of {pages} pages"],
    composite=True,
    lane="light",
    estimate=lambda args: Cost(usd=Decimal(0), seconds=args.pages * args.page_seconds),
)
def album(args: Input, work: Workspace) -> Plan | Output:
    """Make an album of carved pages."""
    if not work.results:
        words = {"words": f"{args.pages} pages", "tally": args.tally}
        return Plan(steps=[Step(id="cover", tool="lab.carve", title="Carve the cover", args=words)])
    if "page1" not in work.results:
        count = int(next(iter(work.results["cover"].assets.values())).path.read_text().split()[0])
        pages = [
            Step(
                id=f"page{n}",
                tool="lab.carve",
                title=f"Page {n}",
                args={
                    "words": f" page {n}",
                    "seconds": args.slow_s if n == args.slow_page else args.page_seconds,
                    "source": "$cover.text",
                    "tally": args.tally,
                },
            )
            for n in range(1, count + 1)
        ]
        post = [
            Step(id="post", tool="lab.post", title="Post the album", args={"ledger": args.publish_to, "words": "album"}, needs=["page1"])
        ]
        return Plan(steps=pages + (post if args.publish_to else []))
    pages_done = [name for name in work.results if name.startswith("page")]
    cover = next(iter(work.results["cover"].assets.values()))
    return Output(summary=f"An album of {len(pages_done)} pages.", cover=cover, pages=len(pages_done))
