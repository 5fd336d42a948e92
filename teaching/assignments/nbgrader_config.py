"""nbgrader's settings for this course; `make assignments` has the course folder load them.

Your own settings go into the course folder's nbgrader_config.py, below the line that loads these.
"""

import sys
from pathlib import Path

from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearHiddenTests,
    ClearOutput,
    DeduplicateIds,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    OverwriteCells,
    OverwriteKernelspec,
    SaveAutoGrades,
)

sys.path.insert(0, str(Path(__file__).resolve().parent))

from grading.preprocessors import GradeApart, RebuildSubmission

c = get_config()  # noqa: F821  given by the loader

# The place for the answer is in the cell already, as in the lessons.
c.ClearSolutions.code_stub = {"python": ""}

# A test stays hidden in the feedback, too.
c.GenerateFeedback.preprocessors = [GetGrades, ClearHiddenTests, CSSHTMLHeaderPreprocessor]

c.Autograde.sanitize_preprocessors = [
    RebuildSubmission,
    ClearOutput,
    DeduplicateIds,
    OverwriteKernelspec,
    OverwriteCells,
    CheckCellMetadata,
]
c.Autograde.autograde_preprocessors = [
    GradeApart,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]
