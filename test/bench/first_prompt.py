"""Milliseconds from starting a program to the moment its first prompt stands on an 80 by 24 pseudo-terminal.

usage: first_prompt.py PATTERN PROGRAM ARGUMENT…   prints one number, or exits 1 with what was on the screen instead.
The clock starts before the fork and stops at the read that completes PATTERN, alike for every program.
"""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time

LIMIT = 15.0


def wait_for(pattern, fd):
    seen, end = b'', time.monotonic() + LIMIT
    while time.monotonic() < end:
        if not select.select([fd], [], [], 0.2)[0]:
            continue
        try:
            part = os.read(fd, 65536)
        except OSError:
            part = b''
        if not part:
            return None, seen
        seen += part
        if pattern.search(seen.decode('utf-8', 'replace')):
            return time.perf_counter(), seen
    return None, seen


def main(pattern, argv):
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
        os.execvp(argv[0], argv)
    shown, seen = wait_for(re.compile(pattern, re.S | re.I), fd)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    if shown is None:
        sys.exit('never asked: ' + repr(seen[-400:]))
    print((shown - start) * 1000)


main(sys.argv[1], sys.argv[2:])
