"""Accounts with passwords, kept by the hub: students sign up, a teacher lets each of them in."""

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

import nativeauthenticator
from nativeauthenticator import NativeAuthenticator
from nativeauthenticator.handlers import DiscardHandler, ToggleAuthorizationHandler
from tornado.web import HTTPError
from traitlets import Unicode

TEMPLATES = str(Path(nativeauthenticator.__file__).parent / "templates")


class FromTheList:
    """Mixed into a handler that a mere link would set off: only the teacher's list may.

    Else a student could have the teacher follow a link that lets someone in.
    """

    def prepare(self):
        came_from = urlsplit(self.request.headers.get("Referer", ""))
        wanted = (self.request.host, f"{self.hub.base_url}authorize")
        if (came_from.netloc, came_from.path) != wanted:
            raise HTTPError(403, "Use the buttons of the list at /hub/authorize.")
        return super().prepare()


class LetIn(FromTheList, ToggleAuthorizationHandler):
    """Lets a student in, or no longer."""


class Discard(FromTheList, DiscardHandler):
    """Forgets one who has signed up."""


class ClassAuthenticator(NativeAuthenticator):
    """NativeAuthenticator, in which nobody can sign up in a teacher's name before the teacher."""

    passwords = Unicode(config=True, help="the folder for the teachers' first passwords")

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        for teacher in sorted(self.admin_users):
            if not self.user_exists(teacher):
                self._create_teacher(teacher)

    def _create_teacher(self, name):
        password = secrets.token_urlsafe(15)
        path = Path(self.passwords) / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.unlink(missing_ok=True)
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(password + "\n")
        self.create_user(name, password)
        self.log.warning("The first password of %s stands in %s", name, path)

    def get_handlers(self, app):
        safer = {ToggleAuthorizationHandler: LetIn, DiscardHandler: Discard}
        return [(path, safer.get(handler, handler)) for path, handler in super().get_handlers(app)]
