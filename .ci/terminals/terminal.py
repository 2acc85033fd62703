"""The release program at a pseudo-terminal, with a script at the keyboard."""
import fcntl
import os
import pty
import random
import select
import signal
import struct
import subprocess
import termios
import time

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = HERE + "/.build/release/factdesk"


class Lost(Exception):
    """A promise that did not hold."""


def check(holds, what):
    if not holds:
        raise Lost(what)


class Terminal:
    """A program that a terminal of its own controls."""

    PATIENCE = 40

    def __init__(self, folder, *arguments, columns=100, rows=40, program=PROGRAM, **settings):
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TERM": "xterm",
                       "LANG": "C.UTF-8", "USER": "ana", "XDG_STATE_HOME": folder + "/state",
                       "SWIFT_BACKTRACE": "enable=no", **settings}
        self.output = b""
        # Its other end stays open here too, so that the settings can be read after the end.
        self.keyboard, self.other = pty.openpty()
        self.resize(columns, rows)
        self.found = termios.tcgetattr(self.other)
        self.process = subprocess.Popen(
            [program, *arguments], stdin=self.other, stdout=self.other, stderr=self.other,
            cwd=folder, env=environment, start_new_session=True,
            preexec_fn=self.sit_down)

    @staticmethod
    def sit_down():
        """In the program's process: takes the terminal, and no signal is ignored as nohup has it."""
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.keyboard)
        os.close(self.other)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def resize(self, columns, rows):
        fcntl.ioctl(self.keyboard, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def take_in(self, seconds):
        """Takes in what comes within some seconds; false where nothing did."""
        if not select.select([self.keyboard], [], [], seconds)[0]:
            return False
        block = os.read(self.keyboard, 1 << 16)
        self.output += block
        return bool(block)

    def send(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            data = data[os.write(self.keyboard, data[:512]):]
            self.take_in(0)

    def wait(self, what, is_met):
        end = time.monotonic() + self.PATIENCE
        while not is_met():
            if not self.take_in(0.02):
                check(self.process.poll() is None or is_met(), f"ended before {what} came: "
                      + repr(self.output[-300:]))
            check(time.monotonic() < end, f"{what} did not come: " + repr(self.output[-300:]))

    def expect(self, text, since=0):
        data = text.encode()
        self.wait(repr(text), lambda: data in self.output[since:])

    def is_editing(self):
        return not termios.tcgetattr(self.other)[3] & termios.ICANON

    def prompt(self, since=0):
        """Waits until a line is edited behind a prompt that was written since."""
        self.wait("the prompt", lambda: b">" in self.output[since:] and self.is_editing())

    def enter(self, line, answer=None):
        since = len(self.output)
        self.send(line + "\r")
        self.wait("the end of the line", lambda: b"\n" in self.output[since:])
        if answer:
            self.expect(answer, since)
        begun = self.output.find(b"\n", since)
        self.prompt(begun)
        return self.output[since:]

    def signal(self, number):
        if self.process.poll() is None:
            os.kill(self.process.pid, number)

    def end(self):
        """Waits for the program's end; its status as a shell has it."""
        end = time.monotonic() + self.PATIENCE
        while self.process.poll() is None:
            self.take_in(0.01)
            check(time.monotonic() < end, "the program did not end: " + repr(self.output[-300:]))
        while self.take_in(0):
            pass
        return self.process.returncode

    def is_as_found(self):
        """Whether every setting of the terminal is what it was before the program."""
        return termios.tcgetattr(self.other) == self.found


def articles(folder, count, sentences=10, seed=1):
    """A folder of articles whose sentences are claims, no two alike but some nearly."""
    draw = random.Random(seed)
    names = [a + b for a in "Ar Bel Cor Dan El Fer Gil Hal Ir Jor Kel Lam".split()
             for b in "no va rik sen to mund bert".split()]
    verbs = "said confirmed denied reported added announced claimed".split()
    things = "ships jobs votes houses arrests schools trucks patients bridges tons".split()
    acts = "were lost in|had left|would be built near|were counted in|came back to".split("|")
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        lines = [f"{draw.choice(names)} report {number}", ""]
        for _ in range(sentences):
            lines.append(
                f"{draw.choice(names)} {draw.choice(names)}, the minister, {draw.choice(verbs)} on "
                f"Monday that {draw.randrange(2, 90000)} {draw.choice(things)} {draw.choice(acts)} "
                f"{draw.choice(names)}{draw.choice(names).lower()} and {draw.choice(names)}.")
        with open(f"{folder}/{number:05}.txt", "w") as file:
            file.write("\n".join(lines) + "\n")
