"""Put modules back that a learner's code has changed.

A submission may hold `Exercise.grade = …` or `torch.equal = …`. Before a grading cell runs, the
modules that checks rest on get back their functions, classes and submodules, and their classes and
functions what they were made of.
"""

import builtins
import contextlib
import sys
from types import BuiltinFunctionType, FunctionType, ModuleType

_WHOLE = ("course_utils", "builtins")  # with all their values, not only what they define
_DEEP = ("course_utils", "torch.nn", "torch.optim", "torch._tensor", "torch.functional")
_WATCHED = (
    *_WHOLE,
    *_DEEP,
    "torch.autograd",
    "torch.testing",
    *("contextlib", "copy", "ctypes", "dataclasses", "decimal", "dis", "fractions", "functools"),
    *("importlib", "inspect", "io", "itertools", "json", "math", "numbers", "operator", "os"),
    *("pathlib", "pickle", "random", "re", "statistics", "tempfile", "threading", "time"),
    *("traceback", "types", "typing", "warnings"),
)
_WATCHED_ALONE = ("torch", "numpy", "posix")  # without what is below them
_DEFINITIONS = (FunctionType, BuiltinFunctionType, ModuleType, type)
_CONTAINERS = (dict, list, set)
_CACHES = ("__slotnames__", "__annotations_cache__")  # Python adds them by itself


class Pristine:
    """Remembers the modules of the process in which it is made."""

    def __init__(self):
        self._modules = {
            name: module
            for name, module in sys.modules.items()
            if issubclass(type(module), ModuleType)
        }
        watched = {
            name: module
            for name, module in self._modules.items()
            if name in _WATCHED_ALONE or _is_of(name, _WATCHED)
        }
        self._attributes = [
            (name, vars(module), _worth_keeping(name, module)) for name, module in watched.items()
        ]
        classes, functions = self._collect_definitions()
        self._classes = [(one, dict(vars(one))) for one in classes]
        self._functions = [
            (one, one.__code__, one.__defaults__, one.__kwdefaults__) for one in functions
        ]
        self._types = [(one, type(one)) for one in self._collect_instances()]
        self._contents = [(one, one.copy()) for one in self._collect_containers(functions)]
        self._paths = [(one, list(one)) for one in (sys.path, sys.meta_path, sys.path_hooks)]

    def restore(self):
        """Put everything back."""
        for place, kept in self._paths:
            place[:] = kept
        sys.modules.update(self._modules)
        for name, attributes, kept in self._attributes:
            if _is_of(name, _WHOLE):
                for added in [one for one in attributes if one not in kept]:
                    del attributes[added]
            attributes.update(kept)
        for one, kept in self._classes:
            _restore_class(one, kept)
        for function, code, defaults, named_defaults in self._functions:
            if function.__code__ is not code:
                function.__code__ = code
            function.__defaults__, function.__kwdefaults__ = defaults, named_defaults
        for one, kind in self._types:
            if type(one) is not kind:
                one.__class__ = kind
        for container, kept in self._contents:
            if container != kept:
                container.clear()
                (container.extend if type(container) is list else container.update)(kept)

    def _collect_definitions(self):
        classes, functions = {}, {}
        for name, module in self._modules.items():
            if not _is_of(name, _DEEP):
                continue
            for one in list(vars(module).values()):
                if issubclass(type(one), type) and not hasattr(builtins, one.__name__):
                    classes[id(one)] = one
                elif type(one) is FunctionType:
                    functions[id(one)] = one
        for one in classes.values():
            for member in vars(one).values():
                member = getattr(member, "fget", None) or getattr(member, "__func__", member)
                if type(member) is FunctionType:
                    functions[id(member)] = member
        return list(classes.values()), list(functions.values())

    def _collect_instances(self):
        """Return the course's own objects, such as the exercises."""
        return [
            one
            for name, module in self._modules.items()
            if _is_of(name, ("course_utils",))
            for one in vars(module).values()
            if type(one).__module__.startswith("course_utils") and hasattr(one, "__dict__")
        ]

    def _collect_containers(self, functions):
        """Return the course's mutable values: catalogues, tables, the exercises' own attributes."""
        found = {id(vars(one)): vars(one) for one in self._collect_instances()}
        for name, module in self._modules.items():
            if not _is_of(name, ("course_utils",)):
                continue
            for key, one in vars(module).items():
                if key.startswith("__"):
                    continue
                if type(one) in _CONTAINERS:
                    found[id(one)] = one
        for function in functions:
            if function.__dict__ and _is_of(function.__module__ or "", ("course_utils",)):
                found[id(function.__dict__)] = function.__dict__
        return list(found.values())


def _worth_keeping(name, module):
    """Return the module's attributes: of the course all of them, of others the definitions."""
    attributes = dict(vars(module))
    if _is_of(name, _WHOLE):
        return attributes
    return {key: one for key, one in attributes.items() if issubclass(type(one), _DEFINITIONS)}


def _restore_class(one, kept):
    now = vars(one)
    for name, value in kept.items():
        if now.get(name) is not value and name not in ("__dict__", "__weakref__"):
            try:
                setattr(one, name, value)
            except (AttributeError, TypeError):  # a class written in C: it cannot be changed
                return
    for name in [name for name in now if name not in kept and name not in _CACHES]:
        with contextlib.suppress(AttributeError, TypeError):
            delattr(one, name)


def _is_of(name, packages):
    return any(name == package or name.startswith(f"{package}.") for package in packages)
