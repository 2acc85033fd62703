"""Cuts the power of an ext4 disk in a loop image while a session is written."""
import fcntl
import os
import random
import shutil
import struct
import subprocess
import time

from sessions import CLOCK, PROGRAM, Place, acknowledged, check, notes, whole

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
            output = cut(place, disk, after=chance.uniform(0.005, 0.25))
            subprocess.run(["umount", disk], check=True)
            subprocess.run(mount, check=True)
            kept = notes(whole(place.journal))
            check(acknowledged(output) <= kept, f"cut {number}: acknowledged, lost")
            check(kept == set(range(1, len(kept) + 1)), f"cut {number}: not what was sent")
            said += len(acknowledged(output))
            place.mend()
            shutil.rmtree(home)
    finally:
        subprocess.run(["umount", disk], check=False)
    return f"{cuts} power cuts, {said} notes acknowledged, 0 lost"


def cut(place, disk, after):
    """Runs the script of a place and cuts the disk's power after a time; gives what was said."""
    with open(place.folder + "/script", "rb") as lines:
        shell = subprocess.Popen([PROGRAM, "--session", "s.ndjson", *CLOCK], cwd=place.folder,
                                 stdin=lines, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    time.sleep(after)
    descriptor = os.open(disk, os.O_RDONLY)
    fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", 2))
    os.close(descriptor)
    shell.kill()
    return shell.communicate()[1]
