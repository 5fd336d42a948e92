"""In a real kernel: the user's interrupt ends a check; what a learner's code shows does not."""

import time

import pytest
from jupyter_client.manager import start_new_kernel

ENDLESS = """
from course_utils.exercises import ex1_5
ex1_5.check(...)  # PyTorch is loaded before the clock starts

def endless(hypothesis, y):
    while True:
        pass
"""


@pytest.fixture(scope="module")
def kernel():
    manager, client = start_new_kernel(kernel_name="python3", startup_timeout=120)
    yield manager, client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def run(client, source, timeout=120):
    """Return the reply to `source` and the messages that it published."""
    published = []
    reply = client.execute_interactive(
        source, timeout=timeout, output_hook=published.append, allow_stdin=False
    )
    return reply["content"], [m for m in published if m["msg_type"] != "status"]


def test_the_users_interrupt_ends_a_check(kernel):
    manager, client = kernel
    run(client, ENDLESS)
    client.execute("ex1_5.check(endless)")
    time.sleep(2)
    started = time.monotonic()
    manager.interrupt_kernel()
    reply = client.get_shell_msg(timeout=30)
    assert time.monotonic() - started < 4  # the time limit would come later
    assert reply["content"]["ename"] == "KeyboardInterrupt"
    # The kernel works on, prints as before, and the learner's loop is gone.
    _, published = run(
        client,
        "import threading, time; time.sleep(1)\n"
        "print(len([t for t in threading.enumerate() if '_work' in t.name]))",
    )
    assert published[-1]["content"]["text"].strip() == "0"


def test_nothing_of_the_learners_output_is_shown(kernel):
    _, client = kernel
    content, published = run(
        client,
        "from IPython.display import display\n"
        "from course_utils.exercises import ex1_5\n"
        "def shows(hypothesis, y):\n"
        "    print('printed'); display('displayed'); return 0.5\n"
        "ex1_5.check(shows)",
    )
    assert content["status"] == "ok"
    kinds = [m["msg_type"] for m in published if m["msg_type"] != "execute_input"]
    assert kinds == ["execute_result"]
    _, published = run(client, "print('printed'); display('displayed')")
    kinds = [m["msg_type"] for m in published if m["msg_type"] != "execute_input"]
    assert sorted(kinds) == ["display_data", "stream"]
