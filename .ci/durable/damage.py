"""Cuts a session at every byte, turns every bit, and adds zeros."""
import os
import random
import re

from sessions import Place, check, run

NEEDS = []


BATCH = 400


def figures(folder, long):
    Place(folder, 100, exports=False).work()
    with open(folder + "/s.ndjson", "rb") as file:
        data = b"".join(file.readlines()[:201])
    ends = [index + 1 for index, byte in enumerate(data) if byte == 10]
    prefixes = list(range(1, ends[100] + 1))
    flips = [(index, bit) for index in range(len(data)) for bit in range(8)]
    if not long:
        chance = random.Random(1)
        prefixes, flips = chance.sample(prefixes, 200) + ends[:100], chance.sample(flips, 4000)
    for start in range(0, len(flips), BATCH):
        find(flips[start:start + BATCH], data, folder)
    for tail in (1, 15, 511, 4096):
        recover(data + b"\0" * tail, len(data), folder)
    for end in prefixes:
        recover(data[:end], max((line for line in ends if line <= end), default=0), folder)
    return f"{len(prefixes)} prefixes and 4 tails of NUL, all whole lines kept; " \
        f"{len(flips)} of {len(flips)} flips found"


def find(flips, data, folder):
    """Every flipped bit is found; one run of the program reads many files."""
    paths = [f"{folder}/{index}-{bit}.ndjson" for index, bit in flips]
    for path, (index, bit) in zip(paths, flips):
        flipped = bytearray(data)
        flipped[index] ^= 1 << bit
        with open(path, "wb") as file:
            file.write(flipped)
    end = run("verify", *paths)
    told = set(re.findall(rb"^error: (\S+?\.ndjson)\b", end.stdout, re.M))
    check(end.returncode == 65, f"verify ends with {end.returncode}")
    for path in paths:
        check(path.encode() in told, f"the flip of {path} is not seen")
        os.unlink(path)


def recover(torn, kept, folder):
    """What is whole is kept, byte for byte, and half a line is told and set aside."""
    path = folder + "/torn.ndjson"
    with open(path, "wb") as file:
        file.write(torn)
    status = run("verify", path).returncode
    check(status == (0 if kept == len(torn) else 65), f"verify ends with {status} at {len(torn)}")
    status = run("recover", path).returncode
    check(status == (0 if kept else 65), f"recover ends with {status} at {len(torn)}")
    with open(path, "rb") as file:
        check(file.read() == (torn[:kept] if kept else torn), f"recovered at {len(torn)}")
    for name in os.listdir(folder):
        if ".torn" in name:
            os.unlink(f"{folder}/{name}")
