"""Ends the program at its system calls: acknowledged ⊆ recovered ⊆ sent."""
import collections
import os
import random
import re

from sessions import Place, acknowledged, check, notes, strace, whole

NEEDS = ["strace"]


CALLS = ["write", "fdatasync", "fsync", "openat", "link", "rename", "unlink"]


def figures(folder, long):
    count = 0
    for claims in (20, 30, 40, 50, 60) if long else (12,):
        home = f"{folder}/{claims}"
        os.mkdir(home)
        count += kill(Place(home, claims), home + ".trace", most=None if long else 120)
    return f"{count} kill points, 0 lost"


def kill(place, trace, most):
    """Ends the script of a place at each of its calls, or at some of them; gives how many."""
    place.work(["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ",".join(CALLS)])
    reference = whole(place.journal)
    with open(trace) as file:
        made = collections.Counter(re.findall(r"^\d+ +(\w+)\(", file.read(), re.M))
    points = [(call, number) for call in CALLS for number in range(1, made[call] + 1)]
    if most:
        points = random.Random(1).sample(points, min(len(points), most))
    for call, number in points:
        place.clear()
        end = place.work(strace(call, "-e", f"inject={call}:signal=KILL:when={number}"))
        kept = whole(place.journal)
        check(reference.startswith(kept), f"{call} {number}: what was never sent is there")
        check(acknowledged(end.stderr) <= notes(kept), f"{call} {number}: acknowledged, lost")
        place.mend()
    return len(points)
