"""Sessions that are scripted, and what must be true of their files."""
import hashlib
import json
import os
import re
import subprocess

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = HERE + "/.build/release/factdesk"
CLOCK = ["--by", "ana", "--clock", "2026-11-22T09:30:00Z"]
NOTED = re.compile(rb"^Noted on c(\d+)\.$", re.M)


class Lost(Exception):
    """A promise that did not hold."""


def check(holds, what):
    if not holds:
        raise Lost(what)


def run(*arguments, by=(), cwd=None, stdin=b"", **settings):
    return subprocess.run([*by, PROGRAM, *arguments], cwd=cwd, input=stdin, capture_output=True,
                          **settings)


def strace(calls, *options):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + calls, *options]


def whole(path):
    """The bytes of a journal up to its last whole line; checks every link of the chain by itself."""
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        data = file.read()
    data, before = data[:data.rfind(b"\n") + 1], b""
    for line in data.splitlines():
        body, _, tail = line.rpartition(b',"hash":"')
        check(hashlib.sha256(before + body + b"}").hexdigest().encode() == tail[:-2], "chain")
        before = tail[:-2]
    return data


def notes(journal):
    events = map(json.loads, journal.splitlines())
    return {int(event["claim"][1:]) for event in events if event.get("change") == "note"}


def acknowledged(output):
    return {int(number) for number in NOTED.findall(output)}


class Place:
    """A folder with an article of many claims, and a script that notes and exports."""

    def __init__(self, folder, claims, exports=True):
        self.folder, self.journal = folder, folder + "/s.ndjson"
        with open(folder + "/ships.txt", "w") as file:
            file.writelines(f"The ministry said on Monday that {number} ships left the harbour.\n\n"
                            for number in range(2, claims + 2))
        export = ["export csv -o report.csv --force"] if exports else []
        lines = ["load ships.txt"]
        for number in range(1, claims + 1):
            lines += [f'note c{number} "k"'] + (export if number % 5 == 0 else [])
        with open(folder + "/script", "w") as file:
            file.write("\n".join(lines) + "\n")

    def clear(self):
        for name in os.listdir(self.folder):
            if name not in ("ships.txt", "script"):
                os.unlink(f"{self.folder}/{name}")

    def work(self, by=(), *more):
        return run("--session", "s.ndjson", "--script", "script", *CLOCK, *more, by=by,
                   cwd=self.folder)

    def mend(self):
        """Opens the session again as a person would: recovers it where it is torn, then goes on."""
        if os.path.exists(self.journal):
            torn = os.path.getsize(self.journal) != len(whole(self.journal))
            check(not torn or run("recover", self.journal).returncode == 0, "recovery fails")
        after = run("--session", "s.ndjson", "-c", "status", cwd=self.folder)
        check(after.returncode == 0, "does not open again: " + after.stderr.decode())
        left = [name for name in os.listdir(self.folder) if name.endswith(".factdesk-temp")]
        check(not left or not os.path.exists(self.journal), "temporary files are left")
