"""How long one verdict takes, from the line to its answer, each on the disk."""
import os
import subprocess
import time

from sessions import PROGRAM, Place

NEEDS = []


def figures(folder, long):
    claims = 1000 if long else 200
    Place(folder, claims, exports=False)
    shell = subprocess.Popen([PROGRAM, "ships.txt", "--session", "s.ndjson"], cwd=folder,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)
    times = []
    for number in range(1, claims + 1):
        start = time.monotonic()
        shell.stdin.write(b'confirm c%d --because "seen"\n' % number)
        shell.stdin.flush()
        while b"CONFIRMED" not in os.read(shell.stdout.fileno(), 4096):
            pass
        times.append(1000 * (time.monotonic() - start))
    shell.communicate()
    times.sort()
    return f"{claims} verdicts, each synced: p50 {times[claims // 2]:.1f} ms, " \
        f"p99 {times[claims * 99 // 100]:.1f} ms"
