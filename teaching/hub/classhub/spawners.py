"""How a student's server starts: by systemd, from accounts of the machine, or for a trial."""

import asyncio
import hashlib
import os
import pwd
import sys
import tempfile
from pathlib import Path

from jupyterhub.spawner import LocalProcessSpawner, SimpleLocalProcessSpawner
from jupyterhub.utils import can_connect
from traitlets import Integer
from traitlets.config import LoggingConfigurable

from .settings import SettingsError

CONFIGURATION = Path(__file__).parents[1] / "student"
# Where a library would else take as many threads as there are processors, for every student.
THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
WAITING = (
    "다른 학생의 서버가 시작되고 있습니다. 곧 차례가 옵니다. "
    "Other students' servers are starting; your turn comes soon."
)


class TakesTurns(LoggingConfigurable):
    """Mixed into a spawner: only so many servers start at once, the others wait in line.

    The line is for schools: with few at a time, a class that works at full speed keeps those who
    wait in line waiting for longer than if all had started together.
    """

    starts_at_once = Integer(30, config=True, help="how many servers may start at the same time")
    _turns = None
    _waits = False

    async def start(self):
        if TakesTurns._turns is None:
            TakesTurns._turns = asyncio.Semaphore(self.starts_at_once)
        self._waits = True
        async with TakesTurns._turns:
            self._waits = False
            address = await super().start()
            await self._until_it_listens(*address)
        return address

    async def _until_it_listens(self, ip, port):
        while not can_connect(ip, port) and await self.poll() is None:
            await asyncio.sleep(0.2)

    async def progress(self):
        """Tell the page that waits for the server why it waits."""
        if self._waits:
            yield {"progress": 5, "message": WAITING}
        while self._waits:
            await asyncio.sleep(1)
        yield {"progress": 50, "message": "서버를 시작합니다. Starting your server."}


class AccountsSpawner(TakesTurns, LocalProcessSpawner):
    """For accounts of this machine: a process of the student's own user, without limits."""


class TrialSpawner(TakesTurns, SimpleLocalProcessSpawner):
    """For one's own machine: all servers are processes of the one who runs the hub."""


def configure(c, settings):
    """Put the spawner and what it gives each student into JupyterHub's configuration `c`.

    Raises SettingsError for a spawner that is not one of the three, or cannot run here.
    """
    makers = {"systemd": _systemd, "accounts": _accounts, "trial": _trial}
    if settings.spawner not in makers:
        raise SettingsError(
            f'spawner = "{settings.spawner}" should be one of: {", ".join(makers)}.'
        )
    server = (
        [str(CONFIGURATION / "server.py")] if settings.lean else ["-m", "jupyterhub.singleuser"]
    )
    c.Spawner.cmd = [sys.executable, *server]
    c.Spawner.default_url = "/lab"
    c.Spawner.mem_limit = settings.memory_limit
    c.Spawner.mem_guarantee = settings.memory_guarantee
    c.Spawner.cpu_limit = settings.cpu_limit
    c.Spawner.environment = _environment(settings)
    # Kernels that start in the same moment can choose the same TCP ports, and then one dies; and
    # what they say over TCP, even on this machine alone, other students could listen to. The
    # paths of the sockets that they have instead may not be longer than a hundred characters.
    c.Spawner.args = ["--KernelManager.transport=ipc"]
    # The wait in line counts; a class's servers are there long before this.
    c.Spawner.start_timeout = 900
    c.Spawner.http_timeout = 120
    c.Spawner.poll_interval = 10  # a server that has died can be started again so soon
    c.TakesTurns.starts_at_once = settings.starts_at_once
    makers[settings.spawner](c, settings)


def _environment(settings):
    variables = dict.fromkeys(THREAD_VARIABLES, str(settings.kernel_threads))
    variables["JUPYTERHUB_ACTIVITY_INTERVAL"] = str(settings.report_seconds)
    if settings.lean:
        variables["JUPYTER_CONFIG_PATH"] = str(CONFIGURATION)
    return variables


def _systemd(c, settings):
    from systemdspawner import SystemdSpawner

    if os.geteuid() != 0:
        raise SettingsError('spawner = "systemd" starts units of the system: run the hub as root.')

    class UnitSpawner(TakesTurns, SystemdSpawner):
        """A systemd unit for each student, with limits that the kernel keeps."""

        def _expand_user_vars(self, string):
            # Folders in /var/lib are named after students: one named "docker" is not to get
            # what stands there already.
            name = self.user.name
            own = f"course-{name}" if self.dynamic_users else name
            return string.format(USERNAME=own, USERID=self.user.id)

    c.JupyterHub.spawner_class = UnitSpawner
    # Accounts of the machine exist with PAM alone. Others get a user that lives with the unit,
    # for whom systemd makes all but the own folder read-only, and hides that from others.
    c.SystemdSpawner.dynamic_users = settings.authenticator != "pam"
    c.SystemdSpawner.isolate_tmp = True
    c.SystemdSpawner.isolate_devices = True
    c.SystemdSpawner.disable_user_sudo = True
    # The unit's own /tmp.
    c.Spawner.environment["JUPYTER_RUNTIME_DIR"] = "/tmp/jupyter"


def _accounts(c, settings):
    if os.geteuid() != 0:
        raise SettingsError('spawner = "accounts" changes to a student\'s user: run it as root.')
    c.JupyterHub.spawner_class = AccountsSpawner
    c.Spawner.environment["JUPYTER_RUNTIME_DIR"] = _runtime_of_account


def _runtime_of_account(spawner):
    return str(Path(pwd.getpwnam(spawner.user.name).pw_dir) / ".jupyter" / "run")


def _trial(c, settings):
    c.JupyterHub.spawner_class = TrialSpawner
    c.SimpleLocalProcessSpawner.home_dir_template = str(settings.state / "students" / "{username}")
    runtime = _folder_for_sockets(settings.state)
    c.Spawner.environment["JUPYTER_RUNTIME_DIR"] = lambda spawner: str(runtime / spawner.user.name)
    if os.geteuid() == 0:
        c.Spawner.args = [*c.Spawner.args, "--allow-root"]


def _folder_for_sockets(state):
    """Return a folder with a short path, the same after each restart and closed to others.

    Raises SettingsError if there is one of that name that others could write into.
    """
    name = hashlib.sha256(os.fsencode(state.resolve())).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / f"hub-{name}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.geteuid() or found.st_mode & 0o077 or not folder.is_dir():
        raise SettingsError(
            f"{folder} should be a folder of yours alone, for the kernels' sockets: remove it."
        )
    return folder
