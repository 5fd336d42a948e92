"""What a learner's process may read, write and use up.

Memory, processor time and file size are limited everywhere. Files and the network are closed by
Landlock, which Linux has had since 5.13 and which needs no special rights: a process reads what
Python needs and writes in its own temporary folder, nothing else; where Linux has it (6.12), it
cannot signal processes outside either. Constants: linux/landlock.h.
"""

import ctypes
import os
import resource
import sys
import sysconfig
import tempfile
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_VERSION_FLAG = 1
_PATH_RULE = 1
_NO_NEW_PRIVILEGES = 38
_READ = 1 << 0 | 1 << 2 | 1 << 3  # execute, read a file, read a folder
_FILE_ONLY = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14  # what makes sense for a file: no folder's rights
_RIGHTS_SINCE = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14}  # all file rights, by version
_NETWORK_SINCE, _NETWORK = 4, 0b11  # bind and connect, TCP
_SIGNALS_SINCE, _SCOPES = 6, 0b11  # abstract sockets and signals


class _Ruleset(ctypes.Structure):
    _fields_ = [
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    ]


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32)]


def confine(folder, *, memory, seconds):
    """Confine this process, and all that it starts, to `folder`; return whether files are closed.

    Parameters
    ----------
    memory : int
        Bytes that it may take beyond what it has.
    seconds : int
        Processor time.
    """
    os.chdir(folder)
    os.environ.update(HOME=str(folder), TMPDIR=str(folder), MPLCONFIGDIR=str(folder))
    tempfile.tempdir = None  # asked for again, in the environment
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if _is_linux() else 0
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 64 << 20,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: pages * resource.getpagesize() + memory,
    }
    for kind, limit in limits.items():
        _, hard = resource.getrlimit(kind)
        limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (limit, limit))
    return _close_files(folder)


def _is_linux():
    return sys.platform.startswith("linux")


def readable_paths():
    """Return the files and folders that Python and the lessons read."""
    import course_utils

    packages = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    own = [sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"), *packages]
    system = ["/usr", "/lib", "/lib64", "/bin", "/etc", "/proc", "/sys"]
    devices = ["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"]
    wanted = [*own, *system, *devices, *course_utils.__path__, *sys.modules["grading"].__path__]
    return [path for path in dict.fromkeys(map(str, wanted)) if os.path.exists(path)]


def _close_files(folder):
    if not _is_linux():
        return False
    system = ctypes.CDLL(None, use_errno=True)
    version = system.syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    if version < 1:
        return False
    every_right = sum(right for since, right in _RIGHTS_SINCE.items() if since <= version)
    ruleset = _Ruleset(
        every_right,
        _NETWORK if version >= _NETWORK_SINCE else 0,
        _SCOPES if version >= _SIGNALS_SINCE else 0,
    )
    size = 8 if version < _NETWORK_SINCE else 16 if version < _SIGNALS_SINCE else 24
    rules = system.syscall(_CREATE_RULESET, ctypes.byref(ruleset), size, 0)
    _check(rules)
    try:
        for path in readable_paths():
            _allow(system, rules, path, _READ & every_right)
        _allow(system, rules, "/dev/null", every_right)
        _allow(system, rules, folder, every_right)
        _check(system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _check(system.syscall(_RESTRICT_SELF, rules, 0))
    finally:
        os.close(rules)
    return True


def _allow(system, rules, path, rights):
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not os.path.isdir(path):
            rights &= _FILE_ONLY
        rule = _PathRule(rights, place)
        _check(system.syscall(_ADD_RULE, rules, _PATH_RULE, ctypes.byref(rule), 0))
    finally:
        os.close(place)


def _check(result):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
