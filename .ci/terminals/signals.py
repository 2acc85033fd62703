"""Sends signals at moments drawn at random: the terminal stays as it was found, no work is lost."""
import json
import os
import random
import re
import signal

from terminal import Terminal, articles, check

NEEDS = ["less"]
SIGNALS = ["INT", "TERM", "HUP", "TSTP", "WINCH"]
JUDGED = re.compile(rb"(c[0-9]+)  [^ ]+ (?:CONFIRMED|DENIED|UNVERIFIED)  ")
WORK = ["typing", "paging", "loading", "saving", "triage", "comparing"]


def figures(folder, long):
    articles(folder + "/small", 12)
    articles(folder + "/large", 150, seed=2)
    count = 200 if long else 30
    draw = random.Random(11)
    for number in range(count):
        name, work = SIGNALS[number % 5], WORK[number // 5 % 6]
        try:
            one(folder, f"{number}.ndjson", name, work, draw)
        except Exception as error:
            raise type(error)(f"signal {number}, {name} while {work}: {error}") from error
    return f"{count} signals: terminal as it was {count}/{count}, 0 lost"


def one(folder, session, name, work, draw):
    """A session that gets one signal, its end, and a look at what it saved."""
    with Terminal(folder, "small", "--session", session, rows=24, columns=80, NO_COLOR="1") as terminal:
        terminal.expect("120 open >")
        terminal.prompt()
        start = len(terminal.output)
        begin(terminal, work, draw)
        # A moment is a while after the work began, up to what it takes here and a little more.
        terminal.take_in(draw.random() * 0.01)
        for _ in range(draw.randrange(0, 12)):
            terminal.take_in(draw.random() * 0.03)
        number = getattr(signal, "SIG" + name)
        if name == "WINCH":
            terminal.resize(draw.randrange(40, 200), draw.randrange(10, 60))
        elif name == "INT":
            # The key, as the terminal sends it to whoever is in front.
            terminal.send("\x03")
        else:
            terminal.signal(number)
        if name == "TSTP":
            terminal.take_in(0.05)
            terminal.signal(signal.SIGCONT)
        if name in ("TERM", "HUP"):
            check(terminal.end() == 128 + number, f"status {terminal.process.returncode}")
        else:
            leave(terminal)
            check(terminal.end() == 0, f"status {terminal.process.returncode}")
        check(terminal.is_as_found(), "the terminal is not as it was")
        said = terminal.output[start:]
    noted, judged = saved(f"{folder}/{session}")
    check(said.count(b"Noted on c") <= noted, f"{said.count(b'Noted on c')} notes said, {noted} saved")
    told = {claim.decode() for claim in JUDGED.findall(said)}
    check(told <= judged, f"said to be judged and not saved: {told - judged}")
    with Terminal(folder, "--session", session) as again:
        again.expect(" open >")
        again.prompt()
        again.send("quit\r")
        check(again.end() == 0, "does not open again")


def begin(terminal, work, draw):
    if work == "typing":
        terminal.send("note c1 \"half a li" + "ne " * draw.randrange(40))
    elif work == "paging":
        terminal.send("claims\r")
        if draw.random() < 0.7:
            terminal.expect("to the prompt")
    elif work == "loading":
        terminal.send("load large\r")
    elif work == "saving":
        for number in range(1, 15):
            terminal.send(f"note c{number} \"seen\"\r")
    elif work == "triage":
        terminal.send("next\r")
        terminal.expect("] >")
        for _ in range(6):
            terminal.send(draw.choice("cdusb"))
        terminal.send("nasked\r")
    elif work == "comparing":
        terminal.send("load large\rconflicts\r")


def leave(terminal):
    """Leaves whatever is in front, as a person would who does not know what that is."""
    for _ in range(400):
        if terminal.process.poll() is not None:
            return
        last = terminal.output[-400:]
        if last.rstrip().endswith((b"prompt", b"(END)")) or b"q: to the prompt" in last.splitlines()[-1]:
            terminal.send("q")
        elif terminal.is_editing() and b"]" in last.splitlines()[-1] and b" >" in last.splitlines()[-1]:
            terminal.send("q")
        elif terminal.is_editing() and b" >" in last:
            terminal.send("\x03")
            terminal.take_in(0.1)
            terminal.send("quit\r")
        terminal.take_in(0.1)


def saved(journal):
    """How many notes a session file holds, and which claims have had a verdict."""
    events = []
    if os.path.exists(journal):
        with open(journal) as file:
            events = [json.loads(line) for line in file]
    notes = sum(event.get("change") == "note" for event in events)
    return notes, {event["claim"] for event in events if event.get("change") == "verdict"}
