"""Traces replays: no program is run, no connection opened, no file written."""
import os
import re

from sessions import HERE, check, run

NEEDS = ["strace"]


def figures(folder, long):
    trace, count = folder + "/trace", 0
    for name in sorted(os.listdir(HERE + "/sessions")):
        session = f"{HERE}/sessions/{name}/session.ndjson"
        for more in ([], ["--audit"]):
            with_trace = ["strace", "-f", "-qq", "-o", trace, "-e",
                          "trace=%process,%network,%file,ftruncate,flock"]
            run("replay", session, *more, by=with_trace)
            with open(trace) as file:
                text = file.read()
            check(len(re.findall(r"\bexecve\(", text)) == 1, f"{name}: runs a program")
            for pattern in (r"\b(?:socket|connect|sendto)\(", r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC",
                            r"\b(?:rename|link|unlink|mkdir|symlink|chmod|ftruncate|flock)\w*\("):
                found = re.search(".*(?:" + pattern + ").*", text)
                check(not found, f"{name}: {found and found[0]}")
            count += 1
    return f"{count} replays traced: 0 programs run, 0 connections, 0 files opened for writing"
