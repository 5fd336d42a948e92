"""Who comes in: the authenticator that the teacher has named, and no other."""

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
    c.JupyterHub.authenticator_class = name
    c.Authenticator.admin_users = set(settings.teachers)
    c.Authenticator.allowed_users = set(settings.teachers) | set(settings.students)
    local = name in ("native", "pam")
    c.Authenticator.username_pattern = NAME_PATTERN if local else FOREIGN_NAME_PATTERN
    if name == "native":
        _configure_native(c)


def _configure_native(c):
    from .native import TEMPLATES, ClassAuthenticator

    c.JupyterHub.authenticator_class = ClassAuthenticator
    c.JupyterHub.template_paths = [TEMPLATES]
    # All whom a teacher has let in, and nobody who has only signed up.
    c.NativeAuthenticator.allow_all = True
    c.NativeAuthenticator.open_signup = False
    c.NativeAuthenticator.minimum_password_length = 8
    c.NativeAuthenticator.check_common_password = True
    c.NativeAuthenticator.allowed_failed_logins = 10
    c.NativeAuthenticator.seconds_before_next_try = 60
