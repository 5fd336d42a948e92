"""When servers stop: those that nobody has used for a while give back their memory."""

import sys

# No more than the culler needs: it can neither start a server nor read a student's files.
SCOPES = ["list:users", "read:users:activity", "read:servers", "delete:servers"]


def configure(c, settings):
    """Put the service that stops idle servers into JupyterHub's configuration `c`."""
    command = [
        *(sys.executable, "-m", "jupyterhub_idle_culler"),
        f"--timeout={settings.idle_seconds}",
        f"--cull-every={settings.report_seconds}",
    ]
    c.JupyterHub.services = [{"name": "idle-culler", "command": command}]
    c.JupyterHub.load_roles = [
        {"name": "idle-culler", "services": ["idle-culler"], "scopes": SCOPES}
    ]
    c.JupyterHub.last_activity_interval = settings.report_seconds
