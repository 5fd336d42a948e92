"""Nobody gets in who should not, and nobody into what is another's."""

import time

import pytest
import requests
from school import let_in
from student import Student

# A folder's parent, another folder, another's name to the eye (Cyrillic, wide, with a mark that
# is not seen), what a shell or a page would take apart, and too long a name.
CRAFTED = [
    "../teacher", "..", "a/b", "a%2fb", "teаcher", "ｔeacher", "teacher\u200b", "te\u0301acher",
    "mina;id", "$(id)", "<b>mina", "mina\n", "-mina", "_mina", "", "m" * 33, "m" * 5000,
]  # fmt: skip


def test_another_students_server_and_files_stay_closed(mina, jun):
    jun.save("secret.ipynb", {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    for path in ("api/contents", "api/contents/secret.ipynb", "files/secret.ipynb", "lab",
                 "api/kernels", "api/terminals"):  # fmt: skip
        answer = mina.browser.get(f"{jun.url}/{path}", allow_redirects=True)
        assert answer.status_code in (403, 404), path
        assert "secret" not in answer.text.replace(path, ""), path
    for path in ("../jun/secret.ipynb", "..%2Fjun%2Fsecret.ipynb"):
        for place in ("api/contents", "files"):
            answer = mina.server("GET", f"{place}/{path}")
            assert answer.status_code in (400, 403, 404), (place, path)


def test_a_student_is_no_teacher(hub, mina):
    for path in ("api/users", "api/users/jun", "authorize", "admin"):
        assert mina.hub("GET", path).status_code in (403, 404), path
    for method, path in [("DELETE", "api/users/jun/server"), ("POST", "api/users/jun/tokens")]:
        assert mina.hub(method, path).status_code in (403, 404), path


def token(student, **options):
    answer = student.hub("POST", f"api/users/{student.name}/tokens", json=options)
    answer.raise_for_status()
    return answer.json()["token"]


def asked_with(student, word):
    """Return how the hub and the student's server answer someone with this token alone."""
    headers = {"Authorization": f"token {word}"}
    return [
        requests.get(address, headers=headers, allow_redirects=False).status_code
        for address in (f"{student.hub_url}/hub/api/user", f"{student.url}/api/contents")
    ]


def test_tokens_that_are_wrong_or_expired(mina):
    assert asked_with(mina, token(mina, expires_in=600)) == [200, 200]
    brief = token(mina, expires_in=1)
    time.sleep(1.5)
    assert asked_with(mina, brief) == [403, 403]
    for wrong in ("0" * 32, "", "../", "null"):
        assert asked_with(mina, wrong) == [403, 403], wrong


def test_without_logging_in_nothing_opens(hub, mina):
    for path in ("lab", "api/contents", "files/secret.ipynb"):
        answer = requests.get(f"{mina.url}/{path}", allow_redirects=True)
        assert answer.status_code == 403 or "/hub/login" in answer.url, path


def names_of_users(teacher):
    return {user["name"] for user in teacher.hub("GET", "api/users").json()}


@pytest.mark.parametrize("name", CRAFTED, ids=lambda name: ascii(name[:12]))
def test_crafted_names_get_no_account(hub, teacher, name):
    before = names_of_users(teacher)
    crafted = Student(hub.url, name)
    crafted.sign_up()
    let_in(teacher, name)
    assert not crafted.log_in()
    teacher.hub("POST", "api/users", json={"usernames": [name]})
    assert names_of_users(teacher) == before


def test_a_name_counts_once(hub, students):
    thief = Student(hub.url, "MINA", "another-horse-battery")
    thief.sign_up()
    assert not thief.log_in()
    assert Student(hub.url, "mina").log_in()


def test_who_has_signed_up_waits_for_the_teacher(hub, teacher):
    stranger = Student(hub.url, "stranger")
    assert stranger.sign_up().ok
    assert not stranger.log_in()
    # A link that someone has given the teacher does not do it.
    assert teacher.hub("GET", "authorize/stranger").status_code == 403
    assert not stranger.log_in()
    let_in(teacher, "stranger")
    assert stranger.log_in()


def test_nobody_signs_up_as_the_teacher(hub):
    thief = Student(hub.url, "teacher", "another-horse-battery")
    thief.sign_up()
    assert not thief.log_in()
