# make lab    read and run the lessons in JupyterLab, in English with LANGUAGE=en
# make test   re-run all lessons and test everything
# make site   build the course as web pages in both languages, into site/build/html
# make help   list all commands

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# JupyterHub and what its students' servers need, apart from the rest.
HUB_VENV := .venv-hub
HUB_SETTINGS := teaching/hub/trial.toml
LANGUAGE := ko
COURSE := teaching/course
HIDDEN_TESTS := teaching/assignments/hidden
LESSON_TO_GRADE = $(if $(LESSON),$(LESSON)*,*)
# Each worker holds PyTorch and maybe a browser: no more than four, however many cores there are.
PARALLEL := --numprocesses=auto --maxprocesses=4
NBVAL := --nbval --nbval-current-env --nbval-cell-timeout=300 -p no:cacheprovider --dist=loadfile

.PHONY: help lab site test test-notebooks test-package lint format notebooks benchmark clean
.PHONY: assignments grade assignment-sources guides slides hub hub-installed benchmark-class
.PHONY: check-translation bring-translation record-translation

help:
	@grep -E '^# make' Makefile | cut -c3-
	@echo "make notebooks       execute all lessons in place"
	@echo "make check-translation   say which English cells are stale, missing or different"
	@echo "make bring-translation   bring new Korean cells into the English lessons"
	@echo "make record-translation LESSON=01 CELLS='a b'   these cells translate the Korean ones now"
	@echo "make slides          make the lessons into slides for a projector, in both languages"
	@echo "make assignments     make the students' release for nbgrader, in teaching/course; English with LANGUAGE=en"
	@echo "make grade           grade what stands in teaching/course/submitted; one lesson with LESSON=01"
	@echo "make assignment-sources   bring the assignments' sources up to date with the lessons"
	@echo "make guides          bring the generated parts of the teacher's guides up to date"
	@echo "make hub             try the hub for a class on this machine; your own settings with HUB_SETTINGS=hub.toml"
	@echo "make lint            check code and notebooks with ruff"
	@echo "make format          mend what ruff can mend"
	@echo "make test-notebooks  only re-run the lessons and compare their outputs"
	@echo "make test-package    only the tests of course_utils, of the notebooks' form, in a browser, of the site"
	@echo "make benchmark       time the explorer beside the usual way, and the pages of the site"
	@echo "make benchmark-class thirty scripted students at once on a hub of two cores"
	@echo "make clean           remove the virtual environments and caches"

lab: $(VENV)/lessons-installed
	$(BIN)/jupyter lab notebooks/$(LANGUAGE)/01_sequential_model.ipynb

site: $(VENV)/site-installed
	$(BIN)/python site/build_site.py

test: lint test-package test-notebooks

test-package: $(VENV)/tests-installed $(HUB_VENV)/installed
	$(BIN)/python -m pytest $(PARALLEL)

test-notebooks: $(VENV)/tests-installed
	$(BIN)/python -m pytest $(PARALLEL) $(NBVAL) notebooks

lint: $(VENV)/tests-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/tests-installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

notebooks: $(VENV)/lessons-installed
	$(BIN)/python tools/execute_notebooks.py notebooks

benchmark: $(VENV)/tests-installed
	$(BIN)/python benchmarks/explorer_speed.py
	$(BIN)/python benchmarks/site_speed.py

slides: $(VENV)/site-installed
	$(BIN)/python teaching/slides/build_slides.py

assignments: $(VENV)/teaching-installed
	$(BIN)/python teaching/assignments/course.py release $(COURSE) --language $(LANGUAGE) --hidden-tests $(HIDDEN_TESTS)

grade: $(VENV)/teaching-installed
	$(BIN)/python teaching/assignments/course.py grade $(COURSE) '$(LESSON_TO_GRADE)'

assignment-sources: $(VENV)/lessons-installed
	$(BIN)/python teaching/assignments/sources.py

guides: $(VENV)/lessons-installed
	$(BIN)/python teaching/guides.py

hub: $(HUB_VENV)/installed
	$(HUB_VENV)/bin/python teaching/hub/hub.py $(HUB_SETTINGS)

hub-installed: $(HUB_VENV)/installed

benchmark-class: $(VENV)/tests-installed $(HUB_VENV)/installed
	$(BIN)/python benchmarks/class_of_thirty.py

check-translation: $(VENV)/lessons-installed
	$(BIN)/python tools/translation.py check

bring-translation: $(VENV)/lessons-installed
	$(BIN)/python tools/translation.py bring $(LESSON)

record-translation: $(VENV)/lessons-installed
	$(BIN)/python tools/translation.py record $(LESSON) $(CELLS)

clean:
	rm -rf $(VENV) $(HUB_VENV) .pytest_cache .ruff_cache build site/build teaching/slides/build
	rm -rf site/node_modules teaching/hub/node_modules *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/lessons-installed: requirements.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	touch $@

$(VENV)/site-installed: site/requirements.txt site/package-lock.json $(VENV)/lessons-installed
	$(BIN)/python -m pip install --quiet -r site/requirements.txt
	$(BIN)/npm clean-install --ignore-scripts --silent --prefix site
	touch $@

$(VENV)/teaching-installed: teaching/requirements.txt $(VENV)/lessons-installed
	$(BIN)/python -m pip install --quiet -r teaching/requirements.txt
	touch $@

$(VENV)/tests-installed: tests/requirements.txt teaching/requirements.txt $(VENV)/site-installed
	$(BIN)/python -m pip install --quiet -r tests/requirements.txt
	$(BIN)/python tools/ensure_browser.py
	touch $@

$(HUB_VENV)/installed: teaching/hub/requirements.txt .binder/requirements.txt requirements.txt pyproject.toml teaching/hub/package-lock.json
	test -x $(HUB_VENV)/bin/python || $(PYTHON) -m venv $(HUB_VENV)
	$(HUB_VENV)/bin/python -m pip install --quiet -r teaching/hub/requirements.txt
	$(HUB_VENV)/bin/python -m pip install --quiet --no-deps --editable .
	$(HUB_VENV)/bin/npm clean-install --ignore-scripts --silent --prefix teaching/hub
	touch $@
