"""Grading of submissions by nbgrader, apart from the code that is graded.

    preprocessors   what nbgrader runs: rebuilds a submission, has it graded, writes the outputs
    worker          a process that loads PyTorch once and grades one submission after the other
    learner_run     runs a learner's cells, each so that it can die without harm to the others
    judging         runs a grading cell
    plain_data      brings answers that are numbers out of the learner's process
    pristine        puts modules back that a learner's code has changed
    confinement     what a learner's process may read, write and use up
    texts           what a learner reads when a grading cell could not run

What this holds and what it does not: teaching/README.md, "What grading withstands".
"""
