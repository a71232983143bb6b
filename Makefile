# Everything a developer or CI does, one target each. The work itself is in Scripts/.

SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
SEAT ?= plan

# One set of flags for every debug build, so that nothing is compiled twice.
CHECKED := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib --product marktmeester

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: setup build build-tests release demo test run-tests check lint format bench e2e install clean help

setup: ## install what this machine lacks to build Marktmeester
	@Scripts/setup.sh

build: ## build for debugging
	swift build $(CHECKED)

release: ## build the program as it is shipped, Swift library included
	swift build $(RELEASE)

demo: setup release ## build, and open the desk on demo data (SEAT=plan, review or browse)
	@Scripts/demo.sh $(SEAT)

test: setup ## run all tests
	swift test $(CHECKED)

check: lint build-tests run-tests release e2e ## all that must hold before a change goes in

lint: ## check layout, lengths of files and functions, and imports
	@Scripts/lint.sh

format: ## lay the Swift files out as they should be
	@Scripts/format.sh

bench: ## run the benchmarks
	@Scripts/bench.sh

e2e: release ## run the demo in a terminal of its own and look at the screen
	@Scripts/e2e.sh

install: release ## install to $(DESTDIR)$(PREFIX)/bin, stripped
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 -s "$$(swift build $(RELEASE) --show-bin-path)/marktmeester" "$(DESTDIR)$(PREFIX)/bin/"

clean: ## remove what was built
	swift package clean

help: ## list these targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{ printf "  %-10s%s\n", $$1, $$2 }'

build-tests:
	swift build --build-tests $(CHECKED)

run-tests:
	swift test --skip-build $(CHECKED)
