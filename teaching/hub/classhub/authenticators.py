"""Who comes in: the authenticator that the teacher has named, and no other."""

import re
from importlib.metadata import entry_points

from .settings import HELP, SettingsError

# They let in whoever knows a name, or one word for all: no teacher would know who it was.
LETS_ANYONE_IN = ("dummy", "null", "shared-password", "tmp")
# Also the name of a folder and of a systemd unit. The end is an end: JupyterHub asks for a match
# from the beginning alone.
NAME_PATTERN = r"[a-z][a-z0-9_-]{0,31}\Z"
# Accounts from elsewhere: also addresses.
FOREIGN_NAME_PATTERN = r"[a-z0-9][a-z0-9_.@+-]{0,63}\Z"


def configure(c, settings):
    """Put the authenticator, and who may log in, into JupyterHub's configuration `c`.

    Raises SettingsError for one that is not installed or lets anyone in.
    """
    name = settings.authenticator
    if name in LETS_ANYONE_IN or name.rpartition(".")[2].startswith(("Dummy", "Null", "Shared")):
        raise SettingsError(f'authenticator = "{name}" lets anyone in.\n\n{HELP}')
    installed = {found.name for found in entry_points(group="jupyterhub.authenticators")}
    if name not in installed and "." not in name:
        raise SettingsError(
            f'authenticator = "{name}" is not installed. There are: '
            f"{', '.join(sorted(installed - set(LETS_ANYONE_IN) - {'default'}))}; install another "
            "with pip into the hub's environment.\n\n" + HELP
        )
    pattern = NAME_PATTERN if name in ("native", "pam") else FOREIGN_NAME_PATTERN
    for person in settings.teachers + settings.students:
        if not re.match(pattern, person):
            raise SettingsError(f"{person!r} cannot be a name here: it has to match {pattern}")
    c.JupyterHub.authenticator_class = name
    c.Authenticator.username_pattern = pattern
    c.Authenticator.admin_users = set(settings.teachers)
    if name == "native":
        _configure_native(c, settings)
    else:
        c.Authenticator.allowed_users = set(settings.teachers) | set(settings.students)


def _configure_native(c, settings):
    from .native import TEMPLATES, ClassAuthenticator

    if settings.students:
        raise SettingsError(
            'With authenticator = "native" leave out students: whoever signed up first in such '
            "a name would be let in. You let each in at /hub/authorize."
        )
    c.JupyterHub.authenticator_class = ClassAuthenticator
    c.JupyterHub.template_paths = [TEMPLATES]
    c.ClassAuthenticator.passwords = str(settings.state / "passwords")
    # All whom a teacher has let in, and nobody who has only signed up.
    c.NativeAuthenticator.allow_all = True
    c.NativeAuthenticator.open_signup = False
    c.NativeAuthenticator.minimum_password_length = 8
    c.NativeAuthenticator.check_common_password = True
    c.NativeAuthenticator.allowed_failed_logins = 10
    c.NativeAuthenticator.seconds_before_next_try = 60
