# SPDX-License-Identifier: GPL-3.0-or-later
"""What a delegate does in the window, step by step, for the demo and for the journey test."""
import time

from desktop_driver import wait_for

PRIVATE_SELECTION = (0.31, 0.34)
SHARED_SELECTION = (0.57, 0.60)


def open_meeting(program):
    """From Home into the next meeting, until its first paper can be marked."""
    program.click(program.find(role="push button", name="Open agenda"))
    canvas = program.find(role="document frame")
    time.sleep(1.5)  # text and pixels of the first page
    return canvas


def marks(program):
    return [node for node in program.all(role="list item") if " · Private" in node.name or " · Shared" in node.name]


def highlight(program, canvas, place):
    """Selects about a line and a half of text by mouse and presses H; done when the list of marks shows one more."""
    before = len(marks(program))
    x, y, width, height = program.box(canvas)
    program.key("Escape")
    top, bottom = y + round(height * place[0]), y + round(height * place[1])
    program.drag([(x + round(width * 0.35), top), (x + round(width * 0.5), top), (x + round(width * 0.7), bottom)])
    time.sleep(0.3)
    program.key("h")
    wait_for("the new mark in the list", lambda: len(marks(program)) == before + 1)


def share_mark(program, index):
    """Opens a mark from the list and shares it."""
    program.click(marks(program)[index])
    program.click(program.find(role="check box", name="Shared"))
    wait_for("the mark to be shared", lambda: any(" · Shared" in node.name for node in marks(program)))
    program.key("Escape")


def comment_mark(program, index, text):
    program.click(marks(program)[index])
    program.click(program.find(role="text", name="Comment"))
    program.type(text)
    program.key("Escape")


def click_tab(program, name):
    program.click(program.find(role="page tab", contains=name))


def open_sign_off(program):
    click_tab(program, "Sign-off")
    program.find(role="radio button", name="Agree")


def fill_sign_off(program, decision, comment, key_file, passphrase):
    program.click(program.find(role="radio button", name=decision))
    program.click(program.find(role="text", name="Comment"))
    program.type(comment)
    program.click(program.find(role="push button", contains="Choose a key file"))
    program.find(role="dialog", seconds=10)
    time.sleep(0.5)
    program.type(key_file)
    program.key("Return")
    program.wait_gone(role="dialog")
    program.click(program.find(name="Passphrase of the key"))
    program.type(passphrase)


def press_sign(program):
    button = program.find(role="push button", name="Sign")
    wait_for("the Sign button", lambda: button.getState().contains(program.desk.pyatspi.STATE_SENSITIVE))
    program.click(button)
    program.find(contains="You signed off", seconds=20)
