"""Start the hub with the teacher's settings.

.venv-hub/bin/python teaching/hub/hub.py hub.toml
"""

import os
import sys
from pathlib import Path

# As in student/server.py.
sys.modules["rfc3987_syntax"] = None

from jupyterhub.app import main  # noqa: E402

if __name__ == "__main__":
    if len(sys.argv) > 1:
        os.environ["COURSE_HUB_SETTINGS"] = str(Path(sys.argv[1]).resolve())
    main(["-f", str(Path(__file__).with_name("jupyterhub_config.py"))])
