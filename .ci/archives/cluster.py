"""Spark 3.5 on this machine: a cluster of two workers, and what is killed in it."""
import glob
import os
import re
import signal
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VENV = os.path.join(ROOT, ".build/spark")
PROGRAM = os.path.join(ROOT, ".build/standalone/factdesk")
JOB = os.path.join(ROOT, "Sources/Spark/archive_claims.py")

# What can be killed, by its command line: the program that Spark pipes documents through, the
# process of its own that works on them, and a worker of Spark with all that it has begun.
VICTIMS = {
    "program": lambda line: "factdesk extract - --doc-timeout" in line,
    "its process": lambda line: "factdesk extract - --work-after-line" in line,
    "worker": lambda line: "CoarseGrainedExecutorBackend" in line,
}


class Lost(Exception):
    """A promise did not hold."""


def java():
    """The newest Java that Spark 3.5 runs on; None where there is none."""
    homes = [home for version in [17, 11, 8] for home in sorted(glob.glob(f"/usr/lib/jvm/java-{version}-*"))]
    return next((home for home in homes if os.access(f"{home}/bin/java", os.X_OK)), None)


def has_spark():
    """Whether pyspark is installed, or could be."""
    if os.path.exists(f"{VENV}/bin/spark-submit"):
        return True
    made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True)
    return made.returncode == 0 and subprocess.run(
        [f"{VENV}/bin/pip", "install", "-q", "pyspark==3.5.*", "numpy", "pyarrow", "setuptools"],
        capture_output=True).returncode == 0


def begun_by(process):
    """The processes that it has begun, and those that they have: numbers and command lines."""
    parents, lines = {}, {}
    for path in glob.glob("/proc/[0-9]*"):
        try:
            number = int(path[len("/proc/"):])
            with open(f"{path}/stat") as stat, open(f"{path}/cmdline") as line:
                parents[number] = int(stat.read().rpartition(")")[2].split()[1])
                lines[number] = line.read().replace("\0", " ")
        except OSError:
            continue
    found = {process}
    while new := {number for number, parent in parents.items() if parent in found} - found:
        found |= new
    return {number: lines[number] for number in found - {process} if number in lines}


def kill(victim, job):
    """Kills one such process of the job, while a program works; False where there is none."""
    begun = begun_by(job.pid)
    found = [number for number, line in begun.items() if VICTIMS[victim](line)]
    if not found or not any(VICTIMS["program"](line) for line in begun.values()):
        return False
    os.kill(found[0], signal.SIGKILL)
    return True


def run(corpus, out, victims, shares, program=PROGRAM):
    """Runs the job on a corpus in so many shares; gives what it said, its log, and the seconds that
    it took to extract."""
    command = [
        f"{VENV}/bin/spark-submit", "--master", "local-cluster[2,1,1024]", "--files", program]
    for setting in ["ui.enabled=false", "sql.shuffle.partitions=4", "sql.files.openCostInBytes=1",
                    f"sql.files.maxPartitionBytes={os.path.getsize(corpus) // shares + 1}"]:
        command += ["--conf", f"spark.{setting}"]
    environment = dict(
        os.environ, JAVA_HOME=java(), PYSPARK_PYTHON=f"{VENV}/bin/python", SPARK_LOCAL_IP="127.0.0.1",
        PATH=f"{VENV}/bin:{os.environ['PATH']}")
    left = list(victims)
    with open(f"{out}.log", "w+") as log:
        job = subprocess.Popen(
            [*command, JOB, corpus, out], stdout=subprocess.PIPE, stderr=log, env=environment, text=True)
        try:
            while left and job.poll() is None:
                if kill(left[0], job):
                    left.pop(0)
                time.sleep(0.01)
            said = job.communicate()[0].strip()
        finally:
            job.kill()
        log.seek(0)
        told = log.read()
    if job.returncode or left:
        errors = [line for line in told.split("\n") if " INFO " not in line and line[:1] != "\t"]
        raise Lost("\n".join([f"status {job.returncode}, not killed: {left}", *errors[-40:], said]))
    return said, told, float(re.search(r"Job 0 finished: parquet .*took ([\d.]+) s", told)[1])


def column(folder, name):
    """A column of Parquet that the job wrote, as lines."""
    program = ("import sys, pyarrow.parquet as parquet\n"
               "for value in parquet.read_table(sys.argv[1], columns=[sys.argv[2]])[0]: print(value)")
    read = subprocess.run([f"{VENV}/bin/python", "-c", program, folder, name], capture_output=True,
                          check=True, env={"PYTHONUTF8": "1"})
    return read.stdout.decode("utf-8").split("\n")[:-1]
