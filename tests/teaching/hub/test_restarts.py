"""The hub is restarted, with other settings, while students work; idle servers then stop."""

import nbformat
import pytest
from class_hub import wait_for
from student import text_of

BUSY = "import time; time.sleep(1); print('still here')"


@pytest.fixture(scope="module")
def restarted(hub, students):
    """Return mina's kernel, which has run through a restart; servers now stop after 6 s."""
    mina = students["mina"]
    mina.start_server()
    students["jun"].start_server()
    mina.save("restart.ipynb", nbformat.v4.new_notebook(metadata={"mine": 42}))
    kernel = mina.open_kernel("restart.ipynb")
    kernel.run("kept = 7")
    hub.restart(idle_minutes=0.1)
    wait_for(lambda: mina.server("GET", "api/status").status_code == 200, "mina's server")
    kernel.connect()
    return kernel


def test_the_hub_is_restarted(hub, restarted):
    mina = restarted.student
    assert text_of(restarted.run("print(kept)")) == "7\n"
    assert mina.read("restart.ipynb").metadata["mine"] == 42
    assert mina.hub("GET", "home").url.endswith("/hub/home"), "she has to log in again"


def test_only_an_idle_server_is_stopped(hub, restarted):
    mina = restarted.student
    # A server learns when it starts how often it has to report that it is used.
    mina.hub("DELETE", "api/users/mina/server")
    wait_for(lambda: not mina.hub("GET", "api/user").json()["servers"], "the server's end")
    mina.start_server()
    kernel = mina.open_kernel("restart.ipynb")

    def jun_is_stopped():
        assert text_of(kernel.run(BUSY)) == "still here\n"
        return "Culling server jun" in hub.log

    wait_for(jun_is_stopped, "the end of jun's server")
    # As long again as makes a server idle.
    for _ in range(8):
        assert text_of(kernel.run(BUSY)) == "still here\n"
    assert "Culling server mina" not in hub.log
    assert mina.server("GET", "api/status").status_code == 200
