"""A student's server, without what takes most of its start and serves nothing.

Jupyter's events bring a package that builds a large parser when it is imported, to check one
kind of address (IRIs) that no event has. jsonschema goes without where it is not to be had.
"""

import sys

sys.modules["rfc3987_syntax"] = None

from jupyterhub.singleuser.app import main  # noqa: E402

if __name__ == "__main__":
    main()
