"""Replays a session under other zones, languages, folders and masks: the same bytes."""
import hashlib
import os

from sessions import HERE, check, run

NEEDS = []


def figures(folder, long):
    sums, count = set(), 100 if long else 12
    zones = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"]
    languages = ["C", "C.UTF-8", "tr_TR.UTF-8", "ja_JP.UTF-8", ""]
    session = HERE + "/sessions/same-story/session.ndjson"
    for number in range(count):
        environment = {"HOME": folder, "PATH": os.environ["PATH"], "TZ": zones[number % 4],
                       "LANG": languages[number % 5], "LC_ALL": languages[number // 3 % 5],
                       "COLUMNS": str(40 + number)}
        cwd = [folder, "/", HERE, os.path.dirname(session)][number // 2 % 4]
        outputs = [run(*arguments, cwd=cwd, env=environment, umask=[0, 0o22, 0o77][number % 3])
                   for arguments in (["replay", session], ["replay", session, "--audit"],
                                     ["export", session, "--format", "markdown"])]
        sums.add(hashlib.sha256(b"".join(output.stdout for output in outputs)).hexdigest())
    check(len(sums) == 1, f"{len(sums)} different results")
    return f"{count} replays, audits and reports elsewhere, 1 SHA-256"
