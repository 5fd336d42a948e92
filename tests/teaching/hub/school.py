"""Students sign up, and the teacher lets them in."""

from urllib.parse import quote

from class_hub import TEACHER
from student import Student


def teacher_of(hub):
    """Return the teacher, logged in with the password that the hub has given."""
    teacher = Student(hub.url, TEACHER, hub.teacher_password())
    assert teacher.log_in(), "the teacher cannot log in"
    return teacher


def let_in(teacher, name):
    """Press the button beside the name in the teacher's list."""
    page = f"{teacher.hub_url}/hub/authorize"
    return teacher.hub("GET", f"authorize/{quote(name, safe='')}", headers={"Referer": page})


def enrol(hub, names):
    """Return students who have signed up and whom the teacher has let in, not yet logged in."""
    teacher = teacher_of(hub)
    students = [Student(hub.url, name) for name in names]
    for student in students:
        student.sign_up().raise_for_status()
        let_in(teacher, student.name).raise_for_status()
    return students
