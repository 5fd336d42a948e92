"""What breaks in the middle of a lesson: nobody's saved work is lost, and everyone goes on."""

import os
import signal

import nbformat
import pytest
from class_hub import wait_for
from lessons import LESSON, run_lesson
from student import text_of

TRAINING = """\
import os, time
print(os.getpid(), os.getppid(), flush=True)
while True:
    time.sleep(0.1)"""
COUNTING = """\
import time
for number in range(60):
    print(number, flush=True)
    time.sleep(0.1)"""


@pytest.fixture
def note():
    """A notebook with something of the student's own."""
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("mine = 42", id="own")])


def start_training(kernel):
    """Begin a cell that does not end; return the ids of the kernel and of its server."""
    identity = kernel.send(TRAINING)
    first = next(m for m in kernel.messages(identity) if m["msg_type"] == "stream")
    return map(int, first["content"]["text"].split())


def saved(student, path):
    """Return the source of the first cell as it is stored."""
    return student.read(path).cells[0].source


def test_a_student_runs_a_lesson_and_saves_it(hub, mina):
    seconds, failures = [], []
    run_lesson(mina, mina.open_kernel(LESSON), seconds, failures)
    assert failures == []
    stored = hub.state / "students" / "mina" / LESSON
    notebook = nbformat.read(stored, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert len(seconds) == len(code)
    (check,) = [cell for cell in code if cell.id == "exercise-1-1-answer"]
    assert text_of(check.outputs).startswith("✓")


def test_a_kernel_is_killed_in_training(jun, note):
    jun.save("training.ipynb", note)
    kernel = jun.open_kernel("training.ipynb")
    pid, _ = start_training(kernel)
    os.kill(pid, signal.SIGKILL)
    # The page is told and goes on with the same connection.
    while kernel.receive()["content"].get("execution_state") != "restarting":
        pass
    assert text_of(kernel.run("print(6 * 7)")) == "42\n"
    assert saved(jun, "training.ipynb") == "mine = 42"


def test_a_server_is_killed(hub, sora, jun, note):
    sora.save("work.ipynb", note)
    others = jun.open_kernel("others.ipynb")
    others.run("kept = 7")
    _, server = start_training(sora.open_kernel("work.ipynb"))
    os.kill(server, signal.SIGKILL)
    wait_for(lambda: not sora.hub("GET", "api/user").json()["servers"], "the hub's noticing")
    sora.start_server()
    assert saved(sora, "work.ipynb") == "mine = 42"
    assert text_of(sora.open_kernel("work.ipynb").run("print(6 * 7)")) == "42\n"
    assert text_of(others.run("print(kept)")) == "7\n"


def test_the_proxy_is_restarted_while_a_cell_runs(hub, mina, note):
    mina.save("proxy.ipynb", note)
    kernel = mina.open_kernel("proxy.ipynb")
    identity = kernel.send(COUNTING)
    next(message for message in kernel.messages(identity) if message["msg_type"] == "stream")
    hub.kill_proxy()
    wait_for(lambda: mina.server("GET", "api/status").status_code == 200, "mina's server")
    kernel.connect()
    # What was missed, and the rest.
    rest = [message["content"] for message in kernel.messages(identity)]
    missed = "".join(content["text"] for content in rest if "text" in content)
    assert missed.split()[-1] == "59"
    assert saved(mina, "proxy.ipynb") == "mine = 42"
