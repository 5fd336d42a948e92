"""Pages in a headless Chromium: a real JupyterLab with real kernels, and pages without a kernel."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from http.server import SimpleHTTPRequestHandler

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

# How long to wait for what should happen: a busy machine with two cores may need a minute to
# import PyTorch in a new kernel. Nothing waits longer than it must.
PATIENCE_SECONDS = 180
expect.set_options(timeout=PATIENCE_SECONDS * 1000)

# Chromium starts as root only without its sandbox, and is to stay silent towards the network.
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Without it, JupyterLab asks Node.js at every start whether it should be built anew.
PAGE_CONFIGURATION = {"buildCheck": False}
JUPYTERLAB_SETTINGS = {
    "@jupyterlab/apputils-extension:notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
    },
    # "Save Widget State Automatically", in JupyterLab's settings menu.
    "@jupyter-widgets/jupyterlab-manager:plugin": {"saveState": True},
    # All cells stand in the page, also those that are not in sight: a test can look at each.
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
}
# What the page shows as idle may be the state before the kernel was asked for.
KERNEL_IS_READY = """() => {
    const session = window.jupyterapp?.shell.currentWidget?.sessionContext;
    return session?.isReady && session.session?.kernel?.status === "idle";
}"""
NO_CELL_HAS_RUN = """() => {
    const prompts = [...document.querySelectorAll(".jp-CodeCell .jp-InputArea-prompt")];
    return prompts.length > 0 && prompts.every((prompt) => !/\\d/.test(prompt.textContent));
}"""
EVERY_CELL_HAS_RUN = """() => {
    const prompts = [...document.querySelectorAll(".jp-CodeCell .jp-InputArea-prompt")];
    return prompts.length > 0 && prompts.every((prompt) => /\\[\\d+\\]/.test(prompt.textContent));
}"""


class JupyterLab:
    """A server of its own, with settings, kernels and files in a folder of its own."""

    def __init__(self, folder):
        self.work = folder / "work"
        settings = folder / "config" / "labconfig"
        for new in (self.work, settings):
            new.mkdir(parents=True)
        for name, content in [
            ("default_setting_overrides.json", JUPYTERLAB_SETTINGS),
            ("page_config.json", PAGE_CONFIGURATION),
        ]:
            (settings / name).write_text(json.dumps(content), encoding="utf-8")
        own = {
            "JUPYTER_CONFIG_DIR": folder / "config",
            "JUPYTER_RUNTIME_DIR": folder / "runtime",
            "IPYTHONDIR": folder / "ipython",
        }
        port = _free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._log = (folder / "log").open("w")
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"),
                *("--ip=127.0.0.1", f"--port={port}", "--ServerApp.port_retries=0"),
                *("--IdentityProvider.token=", "--LabApp.expose_app_in_browser=True"),
                "--ServerApp.disable_check_xsrf=True",  # so that stop_kernels may speak to it
                f"--ServerApp.root_dir={self.work}",
            ],
            env=os.environ | {name: str(place) for name, place in own.items()},
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self._wait_until_it_answers(folder / "log")

    def _wait_until_it_answers(self, log):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.url}/api/status", timeout=5).close()
                return
            except OSError:
                time.sleep(0.2)
        raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(encoding='utf-8')}")

    def stop_kernels(self):
        """End all sessions: a kernel that has imported PyTorch holds 400 MB as long as it lives."""
        with urllib.request.urlopen(f"{self.url}/api/sessions", timeout=60) as answer:
            sessions = json.load(answer)
        for session in sessions:
            address = f"{self.url}/api/sessions/{session['id']}"
            request = urllib.request.Request(address, method="DELETE")
            urllib.request.urlopen(request, timeout=60).close()

    def stop(self):
        self._process.terminate()
        self._process.wait(30)
        self._log.close()


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class OpenPage:
    """A page that reaches its own server only. `problems` collects what went wrong on it."""

    def __init__(self, context, server_url):
        self.other_hosts, self.problems = [], []

        def keep_to_this_machine(route):
            if route.request.url.startswith(server_url):
                route.continue_()
            else:
                self.other_hosts.append(route.request.url)
                route.abort()

        self.page = context.new_page()
        self.page.route(lambda url: url.startswith("http"), keep_to_this_machine)
        self.page.set_default_timeout(PATIENCE_SECONDS * 1000)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))

    def accessibility_faults(self, selector, *, without=()):
        """Return axe-core's findings inside `selector` that are serious or critical.

        Elements that match a selector in `without` are left out.
        """
        context = {"include": [[selector]], "exclude": [[left_out] for left_out in without]}
        options = {"resultTypes": ["violations"]}
        found = Axe().run(self.page, context=context, options=options).response["violations"]
        return [
            (fault["id"], [node["html"] for node in fault["nodes"]])
            for fault in found
            if fault["impact"] in ("serious", "critical")
        ]


class NotebookPage(OpenPage):
    """A notebook open in JupyterLab."""

    def __init__(self, context, jupyterlab, name):
        super().__init__(context, jupyterlab.url)
        self.address = f"{jupyterlab.url}/lab/tree/{name}?reset"
        self.page.goto(self.address)
        self.page.wait_for_function(KERNEL_IS_READY)

    def use_theme(self, theme):
        change = "(theme) => jupyterapp.commands.execute('apputils:change-theme', { theme })"
        self.page.evaluate(change, theme)
        light = "false" if "Dark" in theme else "true"
        self.page.locator(f"body[data-jp-theme-light={light}]").wait_for(state="attached")

    def run_all(self):
        # Numbers that the file brought along would pass for cells that have run.
        self.page.evaluate("jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
        self.page.wait_for_function(NO_CELL_HAS_RUN)
        # No promise comes back: waiting for it would know no time limit.
        self.page.evaluate("() => void jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.wait_for_function(EVERY_CELL_HAS_RUN)

    def run_more(self, source):
        """Run `source` in a new last cell."""
        self.page.evaluate(
            """async (source) => {
                const content = jupyterapp.shell.currentWidget.content;
                content.activeCellIndex = content.widgets.length - 1;
                await jupyterapp.commands.execute("notebook:insert-cell-below");
                content.activeCell.model.sharedModel.setSource(source);
                void jupyterapp.commands.execute("notebook:run-cell");
            }""",
            source,
        )

    def last_output(self):
        return self.page.locator(".jp-OutputArea-output").last


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass
