# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the desktop program as a person would: reads the screen through AT-SPI, acts with mouse and keyboard (xdotool)
on an Xvfb display of its own, takes screenshots. Shared by packaging/demo/journey and tests/integration/journey.

Needs: Xvfb, openbox, xdotool, ImageMagick, dbus-daemon, at-spi2-core, python3-pyatspi.
"""
import os
import signal
import subprocess
import tempfile
import time


class Timeout(AssertionError):
    pass


def wait_for(what, condition, seconds=20.0):
    """Polls until condition() gives something true; its last error goes into the message."""
    end = time.monotonic() + seconds
    problem = None
    while time.monotonic() < end:
        try:
            result = condition()
            if result:
                return result
        except Exception as error:  # widgets come and go while they are read
            problem = error
        time.sleep(0.1)
    raise Timeout(f"waited {seconds:.0f} s for {what}" + (f" ({problem})" if problem else ""))


class Desk:
    """A display, a window manager and a message bus of their own."""

    def __init__(self, size=(1280, 860), scale=None):
        self.size = size
        self._processes = []
        self._folder = tempfile.TemporaryDirectory(prefix="plenum-desk-")
        read, write = os.pipe()
        width, height = size
        self._spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
                    pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as display:
            number = display.readline().strip()
        os.environ["DISPLAY"] = f":{number}"
        # Before the bus starts: what it starts inherits this, and AT-SPI's bus lies there instead of where the user's
        # other desks have theirs.
        os.environ["XDG_RUNTIME_DIR"] = self._folder.name
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
        self._processes.append(bus)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        os.environ["NO_AT_BRIDGE"] = "0"
        self._spawn(["openbox", "--config-file", self._window_manager_settings()])
        wait_for("the window manager", lambda: subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True, check=True
        ).stdout.find("window id") >= 0)
        import pyatspi  # only now: it connects to the bus of the environment
        self.pyatspi = pyatspi

    def _window_manager_settings(self):
        # Windows fill the screen without decoration, so that screenshots show the program only.
        path = os.path.join(self._folder.name, "rc.xml")
        with open(path, "w", encoding="utf-8") as file:
            file.write('<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><applications>'
                       '<application type="normal"><decor>no</decor><maximized>true</maximized></application>'
                       '</applications></openbox_config>')
        return path

    def _spawn(self, command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def close(self):
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        self._folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Program:
    """A running plenum. Names are what a screen reader would say, in English."""

    def __init__(self, desk, binary, profile, environment=None, log=None, arguments=()):
        self.desk = desk
        env = dict(os.environ, LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        env.update(environment or {})
        self._log = open(log, "ab") if log else subprocess.DEVNULL
        self.process = subprocess.Popen([binary, "--profile", profile, *arguments], env=env, stdout=self._log, stderr=self._log)
        self.application = wait_for("the window", self._find_application, 30)

    def _find_application(self):
        desktop = self.desk.pyatspi.Registry.getDesktop(0)
        seen = []
        for application in desktop:
            if application is None:
                continue
            if application.get_process_id() == self.process.pid and application.childCount > 0:
                return application
            seen.append(f"{application.name} {application.get_process_id()}: {application.childCount} windows")
        if self.process.poll() is not None:
            raise Timeout(f"the program ended with {self.process.returncode}")
        raise LookupError("not among " + (", ".join(seen) or "no programs at all"))

    # ---- reading the screen

    def _walk(self, root=None, depth=0):
        root = root or self.application
        yield root
        if depth > 40:
            return
        for index in range(min(root.childCount, 400)):
            child = root.getChildAtIndex(index)
            if child is not None:
                yield from self._walk(child, depth + 1)

    def all(self, role=None, name=None, contains=None, showing=True):
        found = []
        for node in self._walk():
            try:
                if role and node.getRoleName() != role:
                    continue
                if name is not None and node.name != name:
                    continue
                if contains is not None and contains not in node.name:
                    continue
                if showing and not node.getState().contains(self.desk.pyatspi.STATE_SHOWING):
                    continue
                found.append(node)
            except Exception:
                continue
        return found

    def find(self, role=None, name=None, contains=None, seconds=20.0):
        what = f"{role or 'widget'} “{name or contains}”"
        return wait_for(what, lambda: (self.all(role, name, contains) or [None])[0], seconds)

    def has(self, **wanted):
        return bool(self.all(**wanted))

    def wait_gone(self, seconds=20.0, **wanted):
        wait_for(f"{wanted} to go away", lambda: not self.has(**wanted), seconds)

    def texts(self):
        """Everything readable on the screen, for assertions."""
        return "\n".join(node.name for node in self.all() if node.name)

    def dump(self):
        lines = []
        for node in self._walk():
            try:
                if node.name and node.getState().contains(self.desk.pyatspi.STATE_SHOWING):
                    lines.append(f"{node.getRoleName()}: {node.name}")
            except Exception:
                continue
        return "\n".join(lines)

    # ---- acting

    def box(self, node):
        extents = node.queryComponent().getExtents(self.desk.pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def click(self, node):
        x, y, width, height = self.box(node)
        self.click_at(x + width // 2, y + height // 2)

    def click_at(self, x, y):
        self._xdotool("mousemove", str(x), str(y), "sleep", "0.1", "click", "1")

    def drag(self, points):
        """Presses at the first point, moves through the others, lets go at the last."""
        (x, y), rest = points[0], points[1:]
        command = ["mousemove", str(x), str(y), "sleep", "0.1", "mousedown", "1", "sleep", "0.05"]
        for x, y in rest:
            command += ["mousemove", str(x), str(y), "sleep", "0.03"]
        self._xdotool(*command, "sleep", "0.1", "mouseup", "1")

    def key(self, *keys):
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", "--delay", "15", text)

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, capture_output=True)

    def screenshot(self, path):
        # The pointer out of the way, and a moment for the last frame.
        self._xdotool("mousemove", str(self.desk.size[0] - 2), str(self.desk.size[1] - 2))
        time.sleep(0.4)
        subprocess.run(["import", "-window", "root", path], check=True)

    # ---- ending

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit(self):
        if self.process.poll() is None:
            self.key("ctrl+q")
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.terminate()
                self.process.wait(10)
        return self.process.returncode
