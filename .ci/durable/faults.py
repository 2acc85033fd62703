"""Makes system calls fail: what is said to be saved is there, and the session goes on."""
import re

from sessions import Place, acknowledged, check, notes, strace, whole

NEEDS = ["strace"]


def figures(folder, long):
    place, tried = Place(folder, 12), 0
    # Every call of the program, and only those on the session's file and folder.
    places = [[], ["-P", place.journal, "-P", folder]]
    for error in ("EIO", "ENOSPC", "EROFS", "EINTR"):
        for call in ("openat", "write", "fdatasync", "fsync", "rename"):
            for number in range(1, 51) if long else range(1, 51, 12):
                for place_of_call in places:
                    fails = f"inject={call}:error={error}:when={number}"
                    place.clear()
                    end = place.work(strace(call, "-e", fails, *place_of_call), "--keep-going")
                    judge(place, end, fails, is_narrow=bool(place_of_call))
                    tried += 1
    return f"{tried} failing calls, 0 false 'saved'"


def judge(place, end, fails, is_narrow):
    check(end.returncode >= 0, f"{fails}: ended by signal {-end.returncode}")
    kept, said = whole(place.journal), acknowledged(end.stderr)
    check(said <= notes(kept), f"{fails}: acknowledged, not there")
    head = re.search(rb"Session saved: .*, head (\w+)", end.stderr)
    check(not head or kept.rpartition(b'"hash":"')[2].startswith(head[1]),
          f"{fails}: the head that was told is not the file's")
    if is_narrow and "EINTR" in fails:
        check(end.returncode == 0 and len(said) == 12, f"{fails}: a signal did harm")
    # The first write is the article's; without it there are no claims to note on.
    elif is_narrow and "write" in fails and not fails.endswith("=1"):
        check(len(said) >= 11, f"{fails}: the session did not go on")
    place.mend()
