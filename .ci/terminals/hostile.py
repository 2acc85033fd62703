"""Shows hostile text in every place where text is shown: none of it may steer the terminal."""
import json
import os
import re
import subprocess
import unicodedata

from terminal import PROGRAM, Terminal, check

NEEDS = []

# What the program itself sends to an "xterm": its few colours and attributes, the brackets of pastes,
# and what libedit draws a line with. To a "dumb" one it sends nothing but text.
OWN = re.compile(
    rb"\x1b\[(?:0|1|2|7|33|1;4|1;31|38;5;33|38;5;208)?m|\x1b\[\?2004[hl]|\x1b\[[0-9]*[CDGKP@A]|\x1b\[J")


def attacks():
    """Name and bytes of each attack."""
    for value in [*range(1, 0x20), 0x7F]:
        yield f"control {value:02X}", bytes([value])
    for value in range(0x80, 0xA0):
        yield f"C1 {value:02X} in UTF-8", chr(value).encode()
        yield f"C1 {value:02X} as a byte", bytes([value])
    bodies = {"[": ["31m", "2J", "1;1H", "?1049h", "6n", "8m", "1;2r", "?25l", "21t", "4h"],
              "]": ["0;owned", "2;owned", "52;c;cm0gLXJm", "8;;http://evil.example/", "4;1;rgb:0/0/0"],
              "P": ["$q\"p", "q#0;2;0;0;0", "+q544e"], "_": ["Ga=T"], "^": ["secret"], "X": ["text"]}
    for letter, texts in bodies.items():
        for text in texts:
            for start in ["\x1b" + letter, chr(ord(letter) + 0x40)]:
                for end in [""] if letter == "[" else ["\x07", "\x1b\\", "\x9c"]:
                    yield f"sequence {letter}{text}", (start + text + end).encode()
    for text in ["c", "7", "(0", "#8", " F", "%G", "N", "O", "=", ">", "\x1b[31m"]:
        yield f"escape {text}", ("\x1b" + text).encode()
    for value in [0x61C, 0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF,
                  0x180E, 0x115F, 0x3164, 0xFFA0, 0xFFF9, 0xFFFB, 0xE000, 0xFDD0, 0xE0001, 0xE0041,
                  0xE007F, 0x34F, 0xAD, 0xE0100, 0x1D173]:
        yield f"hidden U+{value:04X}", chr(value).encode()
    for overlong in [b"\xc0\x9b", b"\xc1\x9b", b"\xe0\x80\x9b", b"\xf0\x80\x80\x9b", b"\xc0\x80",
                     b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xfe\xff", b"\xe2\x80", b"\xc2"]:
        yield f"not UTF-8 {overlong.hex()}", overlong


def cases():
    """Every attack alone, inside a word, without its end, and across the end of a row."""
    for name, data in attacks():
        yield name + " alone", data
        yield name + " inside a word", b"Mos" + data + b"cow"
        yield name + " across a row", b"wire " * 18 + data + b" and more words"
        if len(data) > 1:
            yield name + " without its end", b"word " + data[:-1]


def foreign(output, term):
    """What of the output is neither text nor the program's own, each with what stands around it."""
    rest = OWN.sub(b"", output) if term == "xterm" else output
    # In the middle of a word no control is anybody's own; elsewhere libedit rings and goes back.
    inside = re.finditer(rb"Mos[\0-\x09\x0b\x0c\x0e-\x1f\x7f]", rest)
    found = [("in a word", rest[match.start():match.end() + 20]) for match in inside]
    text = rest.decode("utf-8", "replace")
    for index, letter in enumerate(text):
        is_own = letter in "\r\n\b\x07\t" or letter == "�"
        if not is_own and unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cn"):
            found.append((f"U+{ord(letter):04X}", text[max(0, index - 30):index + 30]))
    # Bytes that are not UTF-8: a terminal may take one for a control.
    for match in re.finditer(rb"[\x80-\xbf]", rest):
        lead = rest[max(0, match.start() - 3):match.start()]
        if not re.search(rb"[\xc2-\xdf]$|[\xe0-\xef][\x80-\xbf]?$|[\xf0-\xf4][\x80-\xbf]{0,2}$", lead):
            found.append((f"byte {match.group()[0]:02X}", rest[max(0, match.start() - 20):match.end()]))
    return found


def quoted(data):
    text = data.decode("utf-8", "replace").replace("\\", "\\\\").replace('"', '\\"')
    return '"' + text.replace("\0", " ") + '"'


def figures(folder, long):
    for bad in [b"a\x1b[2Jb", b"Mos\x07cow", b"a\x9bb", "a\u202eb".encode(), b"\x1b]0;x\x07"]:
        check(foreign(bad, "xterm"), f"{bad} is not seen")
    made = list(cases())
    places = texts(folder, made) + names(folder, made) + words(folder, made if long else made[::4])
    lines = ["documents", "claims", "problems", "timeline", "speakers", "sources", "conflicts",
             "coverage", "names", "group", "log", "log --events", "status", "history", "alias", "set",
             "claims --document d1", "search plant", "export markdown", "context"]
    shown = 0
    for term, more in [("xterm", {}), ("dumb", {"NO_COLOR": "1"})]:
        for columns in ([80] if not long else [40, 80, 200]):
            shown += session(folder, made, lines, term, columns, more, long)
    return (f"{len(made)} texts in {places} places, shown in {shown:,} bytes at a terminal: 0 control bytes "
            "but our own")


def texts(folder, made):
    """Articles whose title, outlet, byline, words and identifier are hostile; gives how many places."""
    with open(folder + "/wire.ndjson", "wb") as file:
        for number, (_, data) in enumerate(made):
            text = data.decode("utf-8", "replace")
            body = (f"The plant in Vella was closed on Monday, {text} said.\n\n"
                    f"“We had no {text} choice,” Ana Ruiz, the mayor, told Reuters.")
            record = {"id": f"{number} {text}", "title": text + " title", "outlet": "Wire " + text,
                      "url": "https://a.example/" + text, "text": body}
            line = json.dumps(record, ensure_ascii=number % 2 == 0).encode("utf-8", "replace")
            file.write(line + b"\n")
    return 5


def names(folder, made):
    """Files whose names and bytes are hostile; gives how many places."""
    os.makedirs(folder + "/names", exist_ok=True)
    for number, (_, data) in enumerate(made):
        name = (b"%03d " % number + data.replace(b"/", b"_").replace(b"\0", b""))[:200] + b".txt"
        with open(os.path.join((folder + "/names").encode(), name), "wb") as file:
            file.write(data + b" title\n\nThe plant in Vella was closed on Monday, " + data
                       + b" said.\n")
    return 2


def words(folder, made):
    """Notes, reasons, ratings, evidence and claims that somebody else has typed; gives how many places."""
    with open(folder + "/script", "wb") as file:
        for number, (_, data) in enumerate(made):
            if b"\n" not in data:
                claim, text = b"c%d" % (number + 1), quoted(data).encode("utf-8", "replace")
                file.write(b"note " + claim + b" " + text + b"\n")
                file.write(b"deny " + claim + b" --because " + text + b" --rating " + text
                           + b" --evidence person:" + text + b"\n")
                file.write(b"claim " + text + b" --by " + text + b"\n")
    end = subprocess.run([PROGRAM, "wire.ndjson", "names", "--session", "s.ndjson", "--script", "script",
                          "--keep-going"], cwd=folder, capture_output=True)
    noted = end.stderr.count(b"Noted on")
    check(noted > len(made) * 9 // 10, f"only {noted} notes were taken: {end.stderr[-500:]}")
    return 6


def session(folder, made, lines, term, columns, more, long):
    """One session at a terminal; gives how many bytes came."""
    step = 1 if long else 9
    with Terminal(folder, "--session", "s.ndjson", columns=columns, rows=60, TERM=term,
                  FACTDESK_PAGER="cat", **more) as terminal:
        terminal.PATIENCE = 240
        terminal.expect("open >")
        terminal.prompt()
        for line in lines:
            terminal.enter(line)
        # Typed text is the person's own, and is shown while it is typed: what counts is the answer.
        for number, (_, data) in enumerate(made):
            if number % step == 0:
                terminal.enter(f"show c{2 * number + 1}")
                terminal.enter(f"inspect d{number + 1}")
                terminal.enter(f"load names/{number:03}?nothing")
        terminal.send("load names/\t\t")
        terminal.expect("more:") if term == "xterm" else terminal.prompt()
        terminal.send("\x03")
        terminal.prompt()
        terminal.send("read d1\r")
        terminal.enter("next")
        for key in "owgsq":
            terminal.send(key)
        terminal.prompt()
        terminal.send("quit\r")
        check(terminal.end() == 0 and terminal.is_as_found(), "the end")
        found = foreign(terminal.output, term)
        check(not found, f"{len(found)} foreign bytes at a terminal {term}, first {found[:3]}")
        return len(terminal.output)
