"""Cuts the power of an ext4 disk in a loop image while a session is written."""
import fcntl
import os
import random
import shutil
import struct
import subprocess
import tempfile
import time

from sessions import CLOCK, PROGRAM, Lost, Place, acknowledged, check, notes, whole

NEEDS = ["root", "mkfs.ext4"]
# EXT4_IOC_SHUTDOWN; with 2 nothing that is in memory reaches the disk.
SHUTDOWN = 0x8004587D


def figures(folder, long):
    chance = random.Random(1)
    image, disk = folder + "/image", folder + "/disk"
    os.mkdir(disk)
    with open(image, "wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    mount = ["mount", "-o", "loop", image, disk]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        return "skipped: needs loop devices"
    cuts, said = (200 if long else 20), 0
    try:
        for number in range(cuts):
            home = f"{disk}/{number}"
            os.mkdir(home)
            place = Place(home, 100, exports=number % 2 == 0)
            subprocess.run(["sync", "-f", disk], check=True)
            before, after = cut(place, disk, delay=chance.uniform(0.005, 0.25))
            subprocess.run(["umount", disk], check=True)
            copy(image, folder + "/as-it-was-cut")
            subprocess.run(mount, check=True)
            try:
                judge(place, before, number)
            except Lost as lost:
                raise Lost(f"{lost}; see {kept_evidence(folder, place, before, after)}") from lost
            said += len(acknowledged(before))
            shutil.rmtree(home)
    finally:
        subprocess.run(["umount", disk], check=False)
    return f"{cuts} power cuts, {said} notes acknowledged, 0 lost"


def judge(place, said, number):
    kept = notes(whole(place.journal))
    lost = acknowledged(said) - kept
    check(not lost, f"cut {number}: acknowledged, lost: notes {sorted(lost)}")
    check(kept == set(range(1, len(kept) + 1)), f"cut {number}: not what was sent")
    place.mend()


def cut(place, disk, delay):
    """Runs the script of a place and cuts the disk's power after a time.

    Gives what had been said when the power was cut, and what was said by a program that runs on
    without its disk, as none does after a power cut. That counts for nothing: an fdatasync under way
    while ext4 is shut down may end with 0, though its transaction was given up. Under load one cut
    in seven saw that.
    """
    with open(place.folder + "/script", "rb") as lines:
        shell = subprocess.Popen([PROGRAM, "--session", "s.ndjson", *CLOCK], cwd=place.folder,
                                 stdin=lines, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    time.sleep(delay)
    descriptor = os.open(disk, os.O_RDONLY)
    before = said_so_far(shell.stderr.fileno())
    fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", 2))
    os.close(descriptor)
    shell.kill()
    return before, shell.communicate()[1]


def said_so_far(stream):
    """What waits in a pipe."""
    said = b""
    os.set_blocking(stream, False)
    try:
        while piece := os.read(stream, 1 << 16):
            said += piece
    except BlockingIOError:
        pass
    os.set_blocking(stream, True)
    return said


def copy(image, path):
    subprocess.run(["cp", "--sparse=always", image, path], check=True)


def kept_evidence(folder, place, before, after):
    """A folder with the disk as it was cut, the session as it was found, and what was said."""
    evidence = tempfile.mkdtemp(prefix="factdesk-lost-")
    shutil.move(folder + "/as-it-was-cut", evidence + "/image")
    if os.path.exists(place.journal):
        shutil.copy(place.journal, evidence)
    for name, said in (("said-before-the-cut", before), ("said-after-the-cut", after)):
        with open(f"{evidence}/{name}", "wb") as file:
            file.write(said)
    return evidence
