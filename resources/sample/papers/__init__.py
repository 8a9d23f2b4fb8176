# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of the sample meetings. Each module has NAME (the file), TITLE and build(path) -> pages."""
