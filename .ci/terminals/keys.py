"""Triages claims with a scripted hand: how long a key waits for the next claim."""
import random
import time

from terminal import Terminal, articles, check

NEEDS = []
# Milliseconds: of a thousand keys all but ten; of any key where 100,000 claims are loaded.
MOST_P99, MOST = 50, 100


def figures(folder, long, corpus=None):
    told = [triage(folder, 100, keys=1000 if long else 200, name="small")]
    if long:
        told.append(triage(folder, 10_000, keys=1000, name="large", corpus=corpus))
    return "; ".join(told)


def triage(folder, documents, keys, name, corpus=None):
    if corpus is None:
        corpus = f"{folder}/{name}"
        articles(corpus, documents)
    draw = random.Random(7)
    waits = []
    session = f"{folder}/{name}.ndjson"
    with Terminal(folder, corpus, "--session", session) as terminal:
        terminal.PATIENCE = 300
        terminal.expect(" open >")
        terminal.prompt()
        claims = int(terminal.output.split(b" open >")[0].split()[-1])
        terminal.send("next\r")
        terminal.expect("] > ")
        for _ in range(keys):
            key = draw.choice("cdusccb")
            start, since = time.perf_counter(), len(terminal.output)
            terminal.send(key)
            terminal.expect("] > ", since)
            waits.append((time.perf_counter() - start) * 1000)
        terminal.send("q")
        terminal.expect("Left at")
        terminal.prompt(len(terminal.output) - 40)
        terminal.send("quit\r")
        check(terminal.end() == 0 and terminal.is_as_found(), "the end")
    waits.sort()
    p50, p99, most = waits[len(waits) // 2], waits[len(waits) * 99 // 100], waits[-1]
    check(p99 <= MOST_P99, f"{claims} claims: p99 {p99:.0f} ms")
    check(most <= MOST or claims < 100_000, f"{claims} claims: a key waited {most:.0f} ms")
    return (f"{keys} keys among {claims} claims: p50 {p50:.1f}, p99 {p99:.1f}, "
            f"longest {most:.1f} ms")
