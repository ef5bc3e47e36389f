"""
Draws the figures of accountability of a desk, which codes of principles (IFCN, EFCSN) ask for, as an SVG picture.

    LEDGER_URL=https://ledger.example.org python3 examples/accountability.py figures.svg
"""

from __future__ import annotations

import os
import sys
from html import escape
from typing import Iterator

from claim_ledger import Ledger
from claim_ledger.types import Accountability

Bars = list[tuple[str, int]]

WIDTH, BAR, LABEL = 720, 24, 220


def figures_of(account: Accountability) -> Iterator[tuple[str, Bars]]:
    """The titles and bars of the picture."""
    claims, verdicts, objections = account["claims"], account["verdicts"], account["objections"]
    yield "Claims by status", [(each["status"], each["count"]) for each in claims["byStatus"]]
    yield "Verdicts by rating", [(each["rating"], each["count"]) for each in verdicts["byRating"]]
    yield "Corrections", [
        (f"{each['class']}, {each['reason']}", each["count"]) for each in account["corrections"]["byClassAndReason"]
    ]
    yield "Objections", [
        ("answered in time", objections["answeredInTime"]["count"]),
        ("answered late", objections["answeredLate"]["count"]),
        ("unanswered", objections["unanswered"]["count"]),
    ]


def drawn(figures: Iterator[tuple[str, Bars]]) -> str:
    """The picture."""
    parts: list[str] = []
    y = 0
    for title, bars in figures:
        y += 40
        parts.append(f'<text x="0" y="{y}" font-weight="bold">{escape(title)}</text>')
        most = max((count for _, count in bars), default=0)
        for name, count in bars or [("none", 0)]:
            y += BAR
            width = 0 if most == 0 else round((WIDTH - LABEL - 60) * count / most)
            parts.append(f'<text x="0" y="{y}">{escape(name)}</text>')
            parts.append(f'<rect x="{LABEL}" y="{y - 14}" width="{width}" height="18" fill="#2a5db0"/>')
            parts.append(f'<text x="{LABEL + width + 8}" y="{y}">{count}</text>')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 20}"'
    return f'{head} font-family="sans-serif" font-size="14">\n' + "\n".join(parts) + "\n</svg>\n"


def main() -> None:
    """Reads the report and writes the picture."""
    with Ledger(os.environ["LEDGER_URL"]) as ledger:
        account = ledger.read_accountability()
    with open(sys.argv[1] if len(sys.argv) > 1 else "figures.svg", "w", encoding="utf-8") as file:
        file.write(drawn(figures_of(account)))
    wait = account["timeToFirstVerdict"]["medianHours"]
    print("median time to the first verdict:", "none yet" if wait is None else f"{wait:.1f} hours")


if __name__ == "__main__":
    main()
