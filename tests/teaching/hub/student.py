"""A student as a program: comes in through the login form, opens a lesson, runs its cells.

All in plain blocking calls: where a browser test has run in the same process, an event loop of
its own is not to be had.
"""

import json
import time
import uuid
from urllib.parse import quote

import nbformat
import requests
import websocket
from class_hub import PATIENCE_SECONDS, wait_for
from outputs import texts_of


class Student:
    """One who has a browser, with its cookies, and an account at the hub."""

    def __init__(self, hub_url, name, password="right-horse-battery"):
        self.hub_url, self.name, self.password = hub_url, name, password
        self.url = f"{hub_url}/user/{name}"
        self.browser = requests.Session()

    def hub(self, method, path, **options):
        """Ask the hub, as a page of it would."""
        return self._ask(method, self.hub_url, f"/hub/{path}", **options)

    def server(self, method, path, **options):
        """Ask the student's own server, as a page of it would."""
        return self._ask(method, self.hub_url, f"/user/{self.name}/{path}", **options)

    def _ask(self, method, host, path, **options):
        headers = options.pop("headers", {}) | self.proof_of_page(path)
        options.setdefault("timeout", PATIENCE_SECONDS)
        return self.browser.request(method, host + path, headers=headers, **options)

    def proof_of_page(self, path):
        """Return the header that a page sends to show that it is the server's own."""
        tokens = {
            cookie.path: cookie.value for cookie in self.browser.cookies if cookie.name == "_xsrf"
        }
        fitting = [place for place in tokens if path.startswith(place)]
        return {"X-XSRFToken": tokens[max(fitting, key=len)]} if fitting else {}

    def _submit(self, path, **fields):
        self.hub("GET", path)  # brings the cookie that the form must repeat
        token = self.proof_of_page(f"/hub/{path}").get("X-XSRFToken", "")
        return self.hub("POST", path, data=fields | {"_xsrf": token}, allow_redirects=False)

    def sign_up(self):
        """Fill in the form for a new account and return the answer."""
        return self._submit(
            "signup",
            username=self.name,
            signup_password=self.password,
            signup_password_confirmation=self.password,
        )

    def log_in(self):
        """Fill in the login form; say whether it let the student in."""
        answer = self._submit("login", username=self.name, password=self.password)
        return answer.status_code == 302

    def start_server(self):
        """Ask for the server and wait until it is there and lets the student in."""
        self.hub("GET", f"spawn/{self.name}")
        wait_for(self._is_let_in, f"{self.name}'s server")

    def _is_let_in(self):
        answer = self.server("GET", "api/status", headers={"Accept": "application/json"})
        if answer.status_code == 200 and "kernels" in answer.text:
            return True
        # The first page makes the server ask the hub who this is; its answer is a cookie.
        if self.server("GET", "lab").status_code == 500:
            raise RuntimeError(f"{self.name}'s server did not start; the hub's log says why")
        time.sleep(0.5)
        return False

    def read(self, path):
        """Return the notebook at `path` in the student's folder."""
        answer = self.server("GET", f"api/contents/{quote(path)}")
        answer.raise_for_status()
        return nbformat.from_dict(answer.json()["content"])

    def save(self, path, notebook):
        """Save the notebook at `path`."""
        model = {"type": "notebook", "format": "json", "content": notebook}
        self.server("PUT", f"api/contents/{quote(path)}", json=model).raise_for_status()

    def pull(self, repository, branch="main", folder="course"):
        """Follow a link of nbgitpuller, and return what it said."""
        asked = {"repo": repository, "branch": branch, "targetpath": folder}
        answer = self.server("GET", "git-pull/api", params=asked)
        answer.raise_for_status()
        return answer.text

    def open_kernel(self, path):
        """Start the kernel of the notebook at `path`."""
        asked = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
        answer = self.server("POST", "api/sessions", json=asked)
        answer.raise_for_status()
        return Kernel(self, answer.json()["kernel"]["id"])


class Kernel:
    """A connection to a kernel, through the hub's proxy."""

    def __init__(self, student, kernel_id):
        self.student, self.id = student, kernel_id
        self.session = uuid.uuid4().hex
        self.socket = None
        self.connect()

    def connect(self):
        """Connect, or connect again with the same session: what was missed is then sent."""
        address = f"{self.student.url.replace('http', 'ws', 1)}/api/kernels/{self.id}/channels"
        cookies = self.student.browser.cookies
        path = f"/user/{self.student.name}/"
        own = [cookie for cookie in cookies if path.startswith(cookie.path)]
        self.socket = websocket.create_connection(
            f"{address}?session_id={self.session}",
            header=self.student.proof_of_page(path),
            cookie="; ".join(f"{cookie.name}={cookie.value}" for cookie in own),
            timeout=PATIENCE_SECONDS,
        )

    def send(self, code):
        """Send a cell and return the id by which its answers are known."""
        identity = uuid.uuid4().hex
        header = {
            "msg_id": identity,
            "msg_type": "execute_request",
            "session": self.session,
            "username": "",
            "version": "5.3",
        }
        content = {
            "code": code,
            "silent": False,
            "store_history": True,
            "user_expressions": {},
            "allow_stdin": False,
            "stop_on_error": False,
        }
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        self.socket.send(json.dumps(message | {"channel": "shell"}))
        return identity

    def receive(self):
        """Return the next message of the kernel, whatever it is about.

        Raises TimeoutError if none comes: the server's pings alone would keep `recv` waiting.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            kind, frame = self.socket.recv_data_frame(control_frame=True)
            if kind == websocket.ABNF.OPCODE_TEXT:
                return json.loads(frame.data)
            if kind == websocket.ABNF.OPCODE_CLOSE:
                raise ConnectionError("the server has closed the connection")
        raise TimeoutError(f"{PATIENCE_SECONDS} seconds without a message of the kernel")

    def messages(self, identity):
        """Yield the messages that answer the cell, until the kernel is idle and has replied."""
        awaited = {"idle", "reply"}
        while awaited:
            message = self.receive()
            if message["content"].get("execution_state") == "dead":
                raise ConnectionError("the kernel has died and does not start again")
            if message["parent_header"].get("msg_id") != identity:
                continue
            if message["msg_type"] == "execute_reply":
                awaited.discard("reply")
            elif message["msg_type"] != "status":
                yield message
            elif message["content"]["execution_state"] == "idle":
                awaited.discard("idle")

    def run(self, code):
        """Run a cell and return its outputs, as a notebook stores them."""
        return [output for _, output in self.run_timed(code)]

    def run_timed(self, code):
        """Run a cell and return its outputs with the times at which they came."""
        outputs = []
        for message in self.messages(self.send(code)):
            if message["msg_type"] in ("stream", "display_data", "execute_result", "error"):
                outputs.append((time.monotonic(), nbformat.v4.output_from_msg(message)))
        return outputs

    def close(self):
        self.socket.close()


def text_of(outputs):
    """Return the words of a cell's outputs."""
    return "".join(texts_of(outputs))
