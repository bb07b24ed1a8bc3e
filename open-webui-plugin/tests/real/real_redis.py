"""Starts a Redis on loopback, which several workers of Open WebUI need."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from real_open_webui import free_port


@contextmanager
def running_redis() -> Iterator[str]:
    """Starts an empty Redis until the block ends, and returns its URL. Raises if `redis-server` is not installed."""
    program = shutil.which("redis-server")
    if program is None:
        raise RuntimeError(
            "Tests with several workers need redis-server. Install it, for example with `apt install redis-server`."
        )
    port = free_port()
    process = subprocess.Popen(
        [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(10)
