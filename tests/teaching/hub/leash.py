"""Run a command; when standard input ends, end it and all that came of it.

    python leash.py COMMAND...

Start it in a session of its own: what ends the tests from a keyboard is not to end it.

A hub's servers and kernels live in sessions of their own and outlive the hub: that is as it
should be, but not after the tests, even if they are killed. Linux hands processes whose parent
has died to this one, and the pipe closes with the process that holds its other end.
"""

import ctypes
import subprocess
import sys
import threading

import psutil

PR_SET_CHILD_SUBREAPER = 36
ENDED = "The command on the leash has ended:"


def end_all():
    """End all descendants, and those that they start while this goes on."""
    while running := psutil.Process().children(recursive=True):
        for process in running:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                continue
        psutil.wait_procs(running, timeout=5)


def tell_of_the_end(command):
    print(f"{ENDED} {command.wait()}", flush=True)


if __name__ == "__main__":
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    command = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    threading.Thread(target=tell_of_the_end, args=[command], daemon=True).start()
    sys.stdin.read()
    end_all()
