"""A real hub for the tests and the benchmark: on free ports, in a folder of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import requests
from leash import ENDED

REPOSITORY = Path(__file__).parents[3]
HUB = REPOSITORY / "teaching" / "hub"
HUB_PYTHON = REPOSITORY / ".venv-hub" / "bin" / "python"
LEASH = Path(__file__).with_name("leash.py")
# How long to wait for what should happen, on a busy machine.
PATIENCE_SECONDS = 600
TEACHER = "teacher"


def wait_for(condition, what, seconds=PATIENCE_SECONDS):
    """Return what `condition` gives as soon as it is true; raise TimeoutError after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if result := condition():
            return result
        time.sleep(0.1)
    raise TimeoutError(f"{seconds} seconds have passed without {what}")


def free_ports(count):
    """Return `count` ports of this machine that nothing listens on."""
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def hub_command(settings):
    """Return the command that starts a hub with the file `settings`, as a list."""
    if not HUB_PYTHON.exists():
        raise RuntimeError(f"There is no {HUB_PYTHON}: `make hub-installed` makes it.")
    return [HUB_PYTHON, HUB / "hub.py", settings]


class ClassHub:
    """A hub that can be stopped and started again. `leashes` are the processes above its own."""

    def __init__(self, folder, *, poll_seconds=10, **settings):
        """Start a hub in `folder`, with the teacher's `settings` besides the usual ones."""
        self.folder = folder
        self.state = folder / "state"
        port, hub_port, proxy_port = free_ports(3)
        self.url = f"http://127.0.0.1:{port}"
        self.settings = {
            "authenticator": "native",
            "spawner": "trial",
            "teachers": [TEACHER],
            "state": "state",
            "listen": f"127.0.0.1:{port}",
            "jupyterhub": {
                "JupyterHub": {"hub_port": hub_port},
                "Spawner": {"poll_interval": poll_seconds},
                "ConfigurableHTTPProxy": {"api_url": f"http://127.0.0.1:{proxy_port}"},
            },
        } | settings
        self.leashes = []
        self.start()

    @property
    def log(self):
        return (self.folder / "hub.log").read_text(encoding="utf-8")

    def start(self, **changes):
        """Start the hub, with these settings changed, and wait until it answers."""
        settings = self.folder / "hub.toml"
        settings.write_text(as_toml(self.settings | changes), encoding="utf-8")
        with (self.folder / "hub.log").open("w") as log:
            leash = subprocess.Popen(
                [sys.executable, LEASH, *hub_command(settings)],
                cwd=self.folder,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.leashes.append(leash)
        wait_for(lambda: self._answers() or ENDED in self.log, "an answer from the hub")
        if ENDED in self.log:
            self.close()
            raise RuntimeError(f"The hub did not start:\n{self.log}")

    def _answers(self):
        try:
            return requests.get(f"{self.url}/hub/api/", timeout=5).ok
        except requests.ConnectionError:
            return False

    def stop(self):
        """Stop the hub's own process, as a restart of the machine's service would."""
        pid = int((self.state / "jupyterhub.pid").read_text())
        os.kill(pid, signal.SIGTERM)
        wait_for(lambda: not is_alive(pid), "the hub's end")

    def restart(self, **changes):
        """Stop the hub and start it again, with these settings changed."""
        self.stop()
        self.start(**changes)

    def kill_proxy(self):
        """Kill the proxy in front of the hub; the hub is to start another."""
        os.kill(int((self.state / "proxy.pid").read_text().splitlines()[0]), signal.SIGKILL)
        wait_for(lambda: not self._answers(), "the proxy's end")
        wait_for(self._answers, "an answer after the proxy's end")

    def teacher_password(self):
        """Return the password that the hub has given the teacher."""
        return (self.state / "passwords" / TEACHER).read_text().strip()

    def close(self):
        """End the hub, the proxy, all servers and all kernels."""
        for leash in self.leashes:
            leash.stdin.close()
        for leash in self.leashes:
            leash.wait()


def is_alive(pid):
    """Say whether the process runs; one that only waits to be asked for its result does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def as_toml(settings):
    """Return `settings` as TOML; JSON writes text, numbers, truth and lists in the same way."""
    plain = {name: value for name, value in settings.items() if not isinstance(value, dict)}
    lines = [f"{name} = {json.dumps(value)}" for name, value in plain.items()]
    for class_name, values in settings.get("jupyterhub", {}).items():
        lines.append(f"[jupyterhub.{class_name}]")
        lines += [f"{name} = {json.dumps(value)}" for name, value in values.items()]
    return "\n".join(lines) + "\n"
