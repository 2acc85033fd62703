"""Compares tables cell by cell as a terminal shows them: tmux says at which column each cell stands."""
import json
import os
import re
import subprocess
import time
import unicodedata

from terminal import PROGRAM, check

NEEDS = ["tmux"]

TITLES = ["東京の工場が閉鎖された", "Café naïve e\u0301te\u0301 Zoë", "👍 The plant 🇫🇷 reopened",
          "한국 신문의 보도", "Минобороны о заводе", "ไทยแลนด์ ข่าว", "हिन्दी समाचार", "ﾊﾝｶｸ half width",
          "A plain title that is long enough to be cut in any table of eighty columns"]
OUTLETS = ["日本経済新聞", "Gazette de l’E\u0301te\u0301", "👍 Daily", "한겨레", "Правда", "ข่าวสด", "दैनिक",
           "ﾆｭｰｽ", "Harbor Wire"]
# Each table by its command, the titles of its columns, and which of them are numbers.
TABLES = {
    "documents": (["id", "outlet", "date", "in", "title", "words", "claims"], {"words", "claims", "findings"}),
    "claims": (["id", "verdict", "worth", "in", "said by", "claim"], {"worth"}),
    "timeline": (["date", "id", "in", "said by", "claim"], set()),
    "speakers": (["source", "claims"], {"claims"}),
}


def figures(folder, long):
    corpus(folder)
    cells = rows = 0
    for columns in (40, 80, 200):
        for ascii_only in (False, True):
            with Screen(folder, columns, ascii_only) as screen:
                for command in TABLES:
                    grid = screen.shown(command)
                    cells += sum(len(row) for row in grid)
                    rows += compare(command, grid, columns, ascii_only)
    return f"{rows} rows of tables in 40, 80 and 200 columns, {cells:,} cells compared: all in place"


def corpus(folder):
    with open(folder + "/mixed.ndjson", "w") as file:
        for number, (title, outlet) in enumerate(zip(TITLES, OUTLETS)):
            text = (f"The plant in {title[:9]} was closed on March 3, 2021, Ana Ruiz of {outlet} said.\n\n"
                    f"Jörg Müller denied on April 5, 2021 that {number + 2}0 people in {outlet} lost 👍 jobs.")
            record = {"id": str(number), "title": title, "outlet": outlet, "published": "2021-05-01",
                      "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    with open(folder + "/script", "w") as file:
        file.write("confirm c1 --because seen\ndeny c2 --because seen\nunverified c3\n")
    subprocess.run([PROGRAM, "mixed.ndjson", "--session", "s.ndjson", "--script", "script"], cwd=folder,
                   check=True, capture_output=True)


class Screen:
    """A session in tmux."""

    def __init__(self, folder, columns, ascii_only):
        self.tmux = ["tmux", "-L", f"factdesk-{os.getpid()}-{columns}-{ascii_only}", "-f", "/dev/null"]
        locale = "C" if ascii_only else "C.UTF-8"
        self.run("-u", "new-session", "-d", "-x", str(columns), "-y", "400",
                 f"cd {folder} && env LC_ALL={locale} LANG={locale} HOME={folder} XDG_STATE_HOME={folder} "
                 f"FACTDESK_PAGER=cat {PROGRAM} --session s.ndjson")
        self.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.run("kill-server")

    def run(self, *words, **more):
        return subprocess.run([*self.tmux, *words], check=True, capture_output=True, **more).stdout.decode()

    def wait(self):
        """Until a prompt stands in the last row that has anything."""
        for _ in range(400):
            rows = self.run("capture-pane", "-p").rstrip("\n").split("\n")
            if rows[-1].endswith(" >") or (len(rows) > 1 and (rows[-2] + rows[-1]).endswith("open >")):
                return
            time.sleep(0.05)
        check(False, "no prompt in tmux")

    def shown(self, command):
        """What a command says: rows of cells, each a pair of its column and its text."""
        self.run("send-keys", "C-l")
        self.run("clear-history")
        self.run("send-keys", command, "Enter")
        time.sleep(0.2)
        self.wait()
        text = self.run("capture-pane", "-p", "-S", "-").split("\n")
        steps = sum(len(row) for row in text) + len(text)
        self.run("copy-mode")
        self.run("send-keys", "-X", "history-top")
        self.run("send-keys", "-X", "start-of-line")
        walk = "display -p '#{copy_cursor_y}:#{copy_cursor_x}'\nsend-keys -X cursor-right\n" * steps
        places = self.run("source-file", "-", input=walk.encode()).split()
        self.run("send-keys", "-X", "cancel")
        grid, columns = [], {}
        for place in places:
            row, column = map(int, place.split(":"))
            columns.setdefault(row, [])
            if column not in columns[row]:
                columns[row].append(column)
        for row, line in enumerate(text):
            cells = characters(line)
            check(len(columns.get(row, [])) >= len(cells), f"{line!r}: {columns.get(row)}")
            grid.append(list(zip(columns.get(row, []), cells)))
        return grid


def characters(line):
    """The characters of a row as tmux keeps them: a mark belongs to the cell before it."""
    cells = []
    for letter in line:
        joins = cells and (unicodedata.category(letter) in ("Mn", "Me") or letter in "\u200d\ufe0f"
                           or cells[-1].endswith("\u200d"))
        if joins:
            cells[-1] += letter
        else:
            cells.append(letter)
    return cells


def compare(command, grid, columns, ascii_only):
    """Checks the table of a command; gives how many rows it has."""
    titles, numbers = TABLES[command]
    lines = ["".join(cell for _, cell in row) for row in grid]
    for row in grid:
        check(not row or row[-1][0] < columns, f"{command}: a row is wider than {columns}")
    words = "\n".join(lines)
    for verdict in ["+ CONFIRMED", "x DENIED"] if ascii_only else ["✓ CONFIRMED", "✗ DENIED"]:
        check(command != "claims" or verdict in words, f"{command}: {verdict} is cut at {columns}")
    heading = next((n for n, line in enumerate(lines) if line.split()[:2] == " ".join(titles).split()[:2]), None)
    if heading is None:
        check(columns < 80, f"{command}: no table at {columns}")
        found = [line for line in lines if line.startswith(titles[0] + ": ")]
        check(found, f"{command}: neither table nor records at {columns}")
        return len(found)
    at = {column: cell for column, cell in grid[heading]}
    starts = {}
    for title in titles:
        place = re.search(r"(?<!\S)" + re.escape(title) + r"(?!\S)", lines[heading])
        check(place, f"{command}: no {title} at {columns}")
        starts[title] = [grid[heading][place.start()][0], grid[heading][place.end() - 1][0]]
    count = 0
    for row in grid[heading + 1:]:
        line = "".join(cell for _, cell in row)
        if not re.match(r"c\d|d\d|\d{4}-|\S.*  +\d", line):
            break
        count += 1
        at = {}
        for (column, cell), following in zip(row, [column for column, _ in row[1:]] + [None]):
            for taken in range(column, following or column + 1):
                at[taken] = cell
        for title, (first, last) in starts.items():
            gap = [last + 1, last + 2] if title in numbers else [first - 2, first - 1]
            for place in gap:
                check(at.get(place, " ") == " ", f"{command}, {columns}: {title} is not in its column in {line!r}")
    check(count > 0, f"{command}: no rows at {columns}")
    return count
