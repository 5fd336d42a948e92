"""Settings that leave the hub open, or cannot be meant, are refused in words that help."""

import subprocess

import pytest
from class_hub import as_toml, hub_command
from classhub.settings import SettingsError, read_settings

SOUND = {"authenticator": "native", "spawner": "trial", "teachers": ["kim"], "state": "state"}


def read(folder, text):
    path = folder / "hub.toml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path)


def without(name):
    return {key: value for key, value in SOUND.items() if key != name}


def test_sound_settings(tmp_path):
    settings = read(tmp_path, as_toml(SOUND | {"idle_minutes": 30}))
    assert settings.state == tmp_path / "state"
    assert settings.teachers == ("kim",)
    assert settings.idle_seconds == 1800


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (without("authenticator"), "Not chosen yet: authenticator."),
        (SOUND | {"authenticator": ""}, "Not chosen yet: authenticator."),
        (SOUND | {"teachers": []}, "Not chosen yet: teachers."),
        (without("state"), "Not chosen yet: state."),
        (SOUND | {"teacher": "kim"}, "Unknown: teacher. The settings are: authenticator, spawner"),
        (SOUND | {"teachers": "kim"}, "teachers = 'kim' should be a list of names."),
        (SOUND | {"idle_minutes": "60"}, "idle_minutes = '60' should be float."),
        (SOUND | {"starts_at_once": True}, "starts_at_once = True should be int."),
        (SOUND | {"idle_minutes": 0}, "idle_minutes = 0 should be more than 0."),
        (SOUND | {"listen": "8000"}, 'listen = "8000" should be an IP address and a port'),
        (SOUND | {"listen": "0.0.0.0:80"}, "it is for one's own machine"),
        (SOUND | {"spawner": "systemd", "listen": "0.0.0.0:80"}, "would travel unencrypted"),
        (SOUND | {"jupyterhub": {"JupyterHub": {"authenticator_class": "dummy"}}},
         "[jupyterhub.JupyterHub] has authenticator_class."),
        (SOUND | {"certificate": "hub.crt"}, "certificate and key belong together"),
    ],
)  # fmt: skip
def test_refused(tmp_path, settings, words):
    with pytest.raises(SettingsError) as refused:
        read(tmp_path, as_toml(settings))
    assert words in str(refused.value)


def test_a_file_that_is_no_toml(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        read(tmp_path, "authenticator: native")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (None, "There are no settings at"),
        (without("authenticator"), 'authenticator = "native"'),
        (SOUND | {"authenticator": "jupyterhub.auth.DummyAuthenticator"}, "lets anyone in"),
        (SOUND | {"spawner": "docker"}, "should be one of: systemd, accounts, trial"),
    ],
    ids=["no file", "none chosen", "dummy", "unknown spawner"],
)
def test_the_hub_refuses_to_start(tmp_path, settings, words):
    if settings is not None:
        (tmp_path / "hub.toml").write_text(as_toml(settings), encoding="utf-8")
    tried = subprocess.run(
        hub_command(tmp_path / "hub.toml"),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
    )
    assert tried.returncode != 0
    assert "The hub does not start." in tried.stdout
    assert words in tried.stdout
    assert "Traceback" not in tried.stdout
    assert not (tmp_path / "state").exists()
