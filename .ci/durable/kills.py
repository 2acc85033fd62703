"""Ends the program at its system calls: acknowledged ⊆ recovered ⊆ sent."""
import collections
import os
import random
import re

from sessions import Place, acknowledged, check, notes, strace, whole

NEEDS = ["strace"]


def figures(folder, long):
    chance = random.Random(1)
    place = Place(folder, 200 if long else 12)
    calls = ["write", "fdatasync", "fsync", "openat", "link", "rename", "unlink"]
    trace = folder + ".trace"
    place.work(["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ",".join(calls)])
    reference = whole(place.journal)
    with open(trace) as file:
        made = collections.Counter(re.findall(r"^\d+ +(\w+)\(", file.read(), re.M))
    points = [(call, number) for call in calls for number in range(1, made[call] + 1)]
    if not long:
        points = chance.sample(points, min(len(points), 120))
    for call, number in points:
        place.clear()
        end = place.work(strace(call, "-e", f"inject={call}:signal=KILL:when={number}"))
        kept = whole(place.journal)
        check(reference.startswith(kept), f"{call} {number}: what was never sent is there")
        check(acknowledged(end.stderr) <= notes(kept), f"{call} {number}: acknowledged, lost")
        place.mend()
    os.unlink(trace)
    return f"{len(points)} kill points, 0 lost"
