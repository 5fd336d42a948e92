"""The teacher's choices, read from a TOML file and checked before anything starts."""

import dataclasses
import ipaddress
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

HELP = """\
Write your choices into a file, say hub.toml, and name it in COURSE_HUB_SETTINGS:

    authenticator = "native"    # students sign up, you let each of them in
    spawner = "systemd"         # or "trial", on your own machine
    teachers = ["kim"]
    state = "/srv/course-hub"

The other authenticators: "pam" (accounts of this machine), "github", "google", or any that
JupyterHub has installed. teaching/hub/README.md explains them."""


class SettingsError(Exception):
    """The settings cannot be used; the message says which, and what to do."""


# What these would say stands in settings of this file's own, which are checked.
TAKEN = ("authenticator_class", "spawner_class", "bind_url", "ip", "port", "ssl_cert", "ssl_key")


@dataclass(frozen=True)
class Settings:
    """All settings, with what holds for those that the file leaves out."""

    authenticator: str
    spawner: str
    state: Path  # the folder of the hub's database and secrets, and in a trial of the students
    teachers: tuple[str, ...]
    students: tuple[str, ...] = ()
    listen: str = "127.0.0.1:8000"
    certificate: str = ""
    key: str = ""
    memory_limit: str = "1G"
    memory_guarantee: str = "450M"
    cpu_limit: float = 1.0
    kernel_threads: int = 1
    starts_at_once: int = 30
    lean: bool = True
    idle_minutes: float = 60
    jupyterhub: dict = field(default_factory=dict)  # settings of JupyterHub's own, by class

    @property
    def idle_seconds(self):
        return round(self.idle_minutes * 60)

    @property
    def report_seconds(self):
        """How often activity is reported: often enough that nobody who works looks idle."""
        return max(1, min(300, self.idle_seconds // 4))


def read_settings(path):
    """Return the `Settings` in the TOML file at `path`.

    Raises SettingsError if the file is missing, unreadable, or leaves out what only the
    teacher can choose.
    """
    try:
        given = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(f"There are no settings at {path}.\n\n{HELP}") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise SettingsError(f"{path} cannot be read: {problem}\n\n{HELP}") from None
    _check_names(given)
    _check_kinds(given)
    settings = Settings(
        **given
        | {"state": Path(path).parent / given["state"]}
        | {name: tuple(given.get(name, ())) for name in ("teachers", "students")}
    )
    _check_listen(settings)
    return settings


def _check_names(given):
    fields = dataclasses.fields(Settings)
    unknown = given.keys() - {known.name for known in fields}
    if unknown:
        known = ", ".join(known.name for known in fields)
        raise SettingsError(f"Unknown: {', '.join(sorted(unknown))}. The settings are: {known}.")
    needed = ("authenticator", "spawner", "state", "teachers")
    missing = [name for name in needed if not given.get(name)]
    if missing:
        raise SettingsError(f"Not chosen yet: {', '.join(missing)}.\n\n{HELP}")
    taken = set(TAKEN) & given.get("jupyterhub", {}).get("JupyterHub", {}).keys()
    if taken:
        raise SettingsError(
            f"[jupyterhub.JupyterHub] has {', '.join(sorted(taken))}. Use authenticator, spawner, "
            "listen, certificate and key at the top of the file instead."
        )


def _check_kinds(given):
    for known in dataclasses.fields(Settings):
        if known.name not in given:
            continue
        value = given[known.name]
        if known.name in ("teachers", "students"):
            right = isinstance(value, list) and all(isinstance(name, str) for name in value)
            wanted = "a list of names"
        elif known.name == "state":
            right, wanted = isinstance(value, str), "the path of a folder"
        else:
            kinds = (int, float) if known.type is float else known.type
            right = isinstance(value, kinds) and isinstance(value, bool) == (known.type is bool)
            wanted = known.type.__name__
        if not right:
            raise SettingsError(f"{known.name} = {value!r} should be {wanted}.")
    for name in ("idle_minutes", "cpu_limit", "kernel_threads", "starts_at_once"):
        if name in given and given[name] <= 0:
            raise SettingsError(f"{name} = {given[name]} should be more than 0.")


def _check_listen(settings):
    host, separator, port = settings.listen.rpartition(":")
    try:
        local = ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        separator = ""
    if not separator or not port.isdecimal():
        raise SettingsError(
            f'listen = "{settings.listen}" should be an IP address and a port: "127.0.0.1:8000".'
        )
    if bool(settings.certificate) != bool(settings.key):
        raise SettingsError("certificate and key belong together: give both or neither.")
    if not local and settings.spawner == "trial":
        raise SettingsError(
            'spawner = "trial" keeps students apart by the web alone, and knows no limits: it is '
            'for one\'s own machine. Let it listen on 127.0.0.1, or choose spawner = "systemd".'
        )
    if not local and not settings.certificate:
        raise SettingsError(
            f"On {settings.listen} passwords would travel unencrypted. Give certificate and key, "
            "or listen on 127.0.0.1 behind a web server that has them."
        )
