"""Triages claims with a scripted hand: how long a key waits for the next claim.

FACTDESK_CORPUS names a corpus for the long run in place of the one that is made for it.
"""
import os
import random
import time

from terminal import Terminal, articles, check

NEEDS = []
# Milliseconds of the program's own work, for 990 keys of a thousand and for any: on a machine that
# others use a key may wait longer, and both are told.
MOST_P99, MOST = 50, 100


def figures(folder, long):
    small = f"{folder}/small"
    articles(small, 100)
    told = [triage(folder, small, keys=1000 if long else 200)]
    if long:
        large = os.environ.get("FACTDESK_CORPUS", f"{folder}/large")
        if not os.path.exists(large):
            articles(large, 10_000)
        told.append(triage(folder, large, keys=1000))
    return "; ".join(told)


def triage(folder, corpus, keys):
    draw = random.Random(7)
    waits, works = [], []
    session = f"{folder}/{os.path.basename(corpus)}.session"
    with Terminal(folder, corpus, "--session", session) as terminal:
        terminal.PATIENCE = 300
        terminal.expect(" open >")
        terminal.prompt()
        claims = int(terminal.output.split(b" open >")[0].split()[-1])
        terminal.send("next\r")
        terminal.expect("] > ")
        prefer_this_process()
        for _ in range(keys):
            key = draw.choice("cdusccb")
            start, work, since = time.perf_counter(), worked(terminal), len(terminal.output)
            terminal.send(key)
            terminal.expect("] > ", since)
            waits.append((time.perf_counter() - start) * 1000)
            works.append(worked(terminal) - work)
        terminal.send("q")
        terminal.expect("Left at")
        terminal.prompt(len(terminal.output) - 40)
        terminal.send("quit\r")
        check(terminal.end() == 0 and terminal.is_as_found(), "the end")
    p99, most = rank(works, 0.99), max(works)
    check(p99 <= MOST_P99, f"{claims} claims: p99 {p99:.0f} ms of work")
    check(most <= MOST, f"{claims} claims: a key took {most:.0f} ms of work")
    return (f"{keys} keys among {claims} claims: waited p50 {rank(waits, 0.5):.1f}, p99 {rank(waits, 0.99):.1f}, "
            f"longest {max(waits):.1f} ms; worked p50 {rank(works, 0.5):.1f}, p99 {p99:.1f}, longest {most:.1f} ms")


def prefer_this_process():
    """What is measured is the program's waiting, not the clock's; only root may ask for it."""
    try:
        os.setpriority(os.PRIO_PROCESS, 0, -15)
    except PermissionError:
        pass


def worked(terminal):
    """Milliseconds that the program's first thread, the one that answers, has run."""
    with open(f"/proc/{terminal.process.pid}/schedstat") as file:
        return int(file.read().split()[0]) / 1e6


def rank(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]
