"""The READMEs agree with each other and with what was measured; the values with the settings."""

import re

import pytest
import sizing
import yaml
from agreement import disagreements_of_texts
from class_hub import HUB, REPOSITORY
from classhub.settings import Settings

VALUES = yaml.safe_load((HUB / "zero-to-jupyterhub.yaml").read_text(encoding="utf-8"))

# Names of the chart's schema, copied by hand: where one of these sections stands, the chart
# takes no others. Below hub.config and hub.extraConfig anything may stand.
CHART = {
    "": {"hub", "proxy", "singleuser", "scheduling", "prePuller", "cull", "ingress", "rbac",
         "custom", "debug", "global"},
    "hub": {"config", "extraConfig", "extraFiles", "extraEnv", "concurrentSpawnLimit", "db",
            "image", "resources", "networkPolicy", "services", "templatePaths", "baseUrl"},
    "hub.db": {"type", "pvc", "upgrade", "url", "password"},
    "proxy": {"https", "chp", "traefik", "service", "secretToken", "labels", "annotations"},
    "proxy.https": {"enabled", "type", "letsencrypt", "manual", "secret", "hosts"},
    "singleuser": {"image", "memory", "cpu", "extraEnv", "defaultUrl", "startTimeout", "storage",
                   "cloudMetadata", "networkPolicy", "profileList", "extraFiles", "cmd", "uid"},
    "singleuser.image": {"name", "tag", "pullPolicy", "pullSecrets"},
    "singleuser.memory": {"limit", "guarantee"},
    "singleuser.cpu": {"limit", "guarantee"},
    "singleuser.storage": {"type", "capacity", "dynamic", "static", "extraLabels",
                           "extraVolumes", "extraVolumeMounts", "homeMountPath"},
    "singleuser.cloudMetadata": {"blockWithIptables", "ip"},
    "singleuser.networkPolicy": {"enabled", "ingress", "egress", "egressAllowRules"},
    "scheduling": {"userScheduler", "podPriority", "userPlaceholder", "corePods", "userPods"},
    "scheduling.userScheduler": {"enabled", "replicas", "image", "plugins", "pluginConfig"},
    "scheduling.podPriority": {"enabled", "globalDefault", "defaultPriority",
                               "imagePullerPriority", "userPlaceholderPriority"},
    "scheduling.userPlaceholder": {"enabled", "replicas", "image", "resources"},
    "prePuller": {"hook", "continuous", "resources", "pullProfileListImages", "extraImages"},
    "prePuller.hook": {"enabled", "pullOnlyOnChanges", "podSchedulingWaitDuration"},
    "prePuller.continuous": {"enabled"},
    "cull": {"enabled", "users", "adminUsers", "removeNamedServers", "timeout", "every",
             "concurrency", "maxAge"},
}  # fmt: skip


def read(name):
    return (HUB / name).read_text(encoding="utf-8")


def test_the_two_readmes_agree():
    apart = disagreements_of_texts(read("README.ko.md"), read("README.md"))
    assert apart == ["link only in Korean: README.md", "link only in the translation: README.ko.md"]


@pytest.mark.parametrize(("name", "language"), [("README.md", "en"), ("README.ko.md", "ko")])
def test_the_readme_has_what_was_measured_and_worked_out(name, language):
    assert sizing.measured_table(language) in read(name)
    assert sizing.size_table() in read(name)


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_the_readme_has_the_settings_that_hold(name):
    for setting, value in re.findall(r"^\| `(\w+)` \| `(.+?)` \|", read(name), re.MULTILINE):
        default = Settings.__dataclass_fields__[setting].default
        assert value.strip('"') == str(list(default) if default == () else default), setting


def test_a_size_grows_with_the_class_and_needs_one_student():
    small, large = sizing.size_for(1), sizing.size_for(3000)
    assert small.memory_gib < large.memory_gib
    assert small.cores == 2
    assert small.nodes == 1
    with pytest.raises(ValueError, match="give 1 or more"):
        sizing.size_for(0)


def test_a_class_that_waits_too_long_needs_more_than_it_was_measured_on():
    measured = sizing.MEASURED["configured"]
    slow = measured | {"seconds": {"first output": {"p95": 2 * sizing.PATIENCE_SECONDS}}}
    cores = sizing.size_for(measured["students"], slow).cores
    assert cores == 2 * sizing.MEASURED_CORES


def test_kubernetes_gives_what_one_server_gives():
    student = VALUES["singleuser"]
    assert student["memory"]["limit"] == Settings.memory_limit
    assert student["memory"]["guarantee"] == Settings.memory_guarantee
    assert student["cpu"]["limit"] == Settings.cpu_limit
    assert student["cpu"]["guarantee"] == round(sizing.cores_for_one(), 2)
    assert student["extraEnv"]["OMP_NUM_THREADS"] == str(Settings.kernel_threads)
    assert VALUES["cull"]["timeout"] == Settings.idle_minutes * 60


def unknown_names(values, section=""):
    """Return the places in `values` that the chart has no name for."""
    found = [f"{section}.{name}".lstrip(".") for name in values.keys() - CHART[section]]
    for name, below in values.items():
        place = f"{section}.{name}".lstrip(".")
        if place in CHART and isinstance(below, dict):
            found += unknown_names(below, place)
    return found


def test_kubernetes_values_have_names_of_the_chart():
    assert unknown_names(VALUES) == []
    assert unknown_names({"cull": {"timeouts": 1}, "auth": {}}) == ["auth", "cull.timeouts"]


@pytest.mark.parametrize("chosen", ["null", "dummy", "jupyterhub.auth.DummyAuthenticator", "tmp"])
def test_kubernetes_starts_with_no_authenticator_that_lets_anyone_in(chosen):
    check = VALUES["hub"]["extraConfig"]["choose-an-authenticator"]

    class Configuration:
        class JupyterHub:
            authenticator_class = chosen

    with pytest.raises(SystemExit, match="Name one"):
        exec(check, {"c": Configuration})
    Configuration.JupyterHub.authenticator_class = "github"
    exec(check, {"c": Configuration})


def test_as_it_stands_kubernetes_lets_nobody_in():
    assert VALUES["hub"]["config"]["JupyterHub"]["authenticator_class"] == "null"


def test_the_image_has_what_the_lessons_need():
    binder = REPOSITORY / ".binder"
    wanted = (binder / "requirements.txt").read_text()
    assert "-r ../requirements.txt" in wanted
    assert re.search(r"^nbgitpuller==", wanted, re.MULTILINE)
    assert (binder / "postBuild").stat().st_mode & 0o111, "repo2docker runs it: chmod +x"
