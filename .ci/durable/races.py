"""Opens one session in two shells at once: one writes, the other is told who."""
import os
import re
import subprocess

from sessions import PROGRAM, Place, check, whole

NEEDS = []


def figures(folder, long):
    place, slowest = Place(folder, 10), 0
    place.work()
    before = whole(place.journal).count(b'"change":"note"')
    count = 1000 if long else 30
    for number in range(count):
        shells = [subprocess.Popen([PROGRAM, "--session", "s.ndjson", "--keep-going"], cwd=folder,
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE) for _ in range(2)]
        outputs = [b"", b""]
        for shell in shells:
            shell.stdin.write(b'note c1 "race"\n')
            shell.stdin.flush()
        for index, shell in enumerate(shells):
            while not re.search(rb"Noted on|cannot be written", outputs[index]):
                piece = os.read(shell.stderr.fileno(), 4096)
                check(piece, "a shell ended without an answer")
                outputs[index] += piece
        for shell in shells:
            shell.communicate()
        check(sum(b"Noted on" in output for output in outputs) == 1, f"race {number}: two writers")
        check(any(b"process %d" % shell.pid in output for shell in shells for output in outputs),
              f"race {number}: the holder is not named")
    check(whole(place.journal).count(b'"change":"note"') == before + count, "notes of races")
    return f"{count} opening races, 0 with two writers"
