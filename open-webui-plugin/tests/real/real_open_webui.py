"""
Installs a released Open WebUI in a virtual environment, which is kept for the next run, and starts it on loopback. For tests
and as a program:

    python real_open_webui.py --version 0.12.4 --workers 3 --redis redis://127.0.0.1:6379/0

Omits the optional machine-learning packages: chats do not need them, and they take gigabytes.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NEWEST = "0.12.4"
OMITTED = (
    "torch", "sentence-transformers", "transformers", "accelerate", "faster-whisper", "playwright",
    "opencv-python-headless", "rapidocr-onnxruntime", "unstructured", "moto",
)  # fmt: skip
#: Packages that some releases import but do not require, or require only through an omitted package.
NEEDED = ("beautifulsoup4", "aiosqlite")
START_SECONDS = 300

#: Requests to loopback ignore the proxy of the environment.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def cache_folder() -> Path:
    """Returns the folder of installed releases, which CHAT_EXECUTOR_CACHE overrides."""
    return Path(os.environ.get("CHAT_EXECUTOR_CACHE") or Path.home() / ".cache" / "chat-executor")


def install(version: str) -> Path:
    """Installs a release from PyPI unless it is installed. Returns its Python."""
    folder = cache_folder() / f"open-webui-{version}"
    python = folder / "venv" / "bin" / "python"
    done = folder / "installed"
    if done.exists():
        return python
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder / "venv")], check=True)
    overrides = folder / "overrides.txt"
    overrides.write_text("".join(f"{name} ; sys_platform == 'never'\n" for name in OMITTED))
    subprocess.run([str(python), "-m", "pip", "-q", "install", "uv"], check=True)
    command = [str(python), "-m", "uv", "pip", "install", "-q", "--python", str(python)]
    requirements = [f"open-webui=={version}", *NEEDED]
    subprocess.run([*command, *requirements, "--override", str(overrides)], check=True)
    done.write_text("\n".join(requirements))
    return python


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class OpenWebUI:
    """A running Open WebUI with a fresh database. `stop` ends it and deletes its data."""

    version: str
    url: str
    data: Path
    process: subprocess.Popen[bytes]
    admin_token: str = ""
    users: dict[str, str] = field(default_factory=dict)
    """User ids by token."""

    def mount_loader(self, text: str) -> None:
        """Replaces `/static/loader.js`, as an administrator with access to files does."""
        (self.data / "static" / "loader.js").write_text(text)

    @property
    def log(self) -> Path:
        return self.data / "server.log"

    def request(self, method: str, path: str, body: Any = None, token: str = "", seconds: float = 60) -> Any:
        """A JSON request; raises urllib.error.HTTPError for a status of 400 or more."""
        headers = {"content-type": "application/json"}
        if token:
            headers["authorization"] = f"Bearer {token}"
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(self.url + path, data, headers, method=method)
        with OPENER.open(asked, timeout=seconds) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def sign_up(self, name: str) -> str:
        """Creates a user and returns the token. The first user is the administrator, who creates the others."""
        user = {"name": name, "email": f"{name}@example.com", "password": f"password-of-{name}"}
        if not self.admin_token:
            made = self.request("POST", "/api/v1/auths/signup", user)
            self.admin_token = made["token"]
        else:
            made = self.request("POST", "/api/v1/auths/add", {**user, "role": "user"}, self.admin_token)
        self.users[made["token"]] = made["id"]
        token: str = made["token"]
        return token

    def install_function(self, source: Path, function_id: str, valves: dict[str, Any] | None = None) -> None:
        """Uploads and enables a function, as an administrator does in the page."""
        form = {"id": function_id, "name": function_id, "content": source.read_text(), "meta": {"description": ""}}
        try:
            self.request("POST", "/api/v1/functions/create", form, self.admin_token)
            self.request("POST", f"/api/v1/functions/id/{function_id}/toggle", {}, self.admin_token)
        except urllib.error.HTTPError:
            self.request("POST", f"/api/v1/functions/id/{function_id}/update", form, self.admin_token)
        if valves is not None:
            self.request("POST", f"/api/v1/functions/id/{function_id}/valves/update", valves, self.admin_token)

    def stop(self) -> None:
        for sign in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, sign)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(20)
                break
        shutil.rmtree(self.data, ignore_errors=True)


def worker_patience(python: Path) -> list[str]:
    """Returns arguments that let workers start slowly. Old releases do not check workers and need none."""
    option = "--timeout-worker-healthcheck"
    known = subprocess.run([str(python), "-m", "uvicorn", "--help"], check=True, capture_output=True, text=True).stdout
    return [option, "120"] if option in known else []


def start(
    version: str = NEWEST, workers: int = 1, redis_url: str = "", environment: dict[str, str] | None = None
) -> OpenWebUI:
    """Starts a release and waits until it answers. More than one worker needs Redis."""
    python = install(version)
    data = Path(tempfile.mkdtemp(prefix="open-webui-"))
    (data / "static").mkdir()
    port = free_port()
    settings = {
        "DATA_DIR": str(data),
        "STATIC_DIR": str(data / "static"),
        "WEBUI_SECRET_KEY": "0123456789abcdef0123456789abcdef",
        "OFFLINE_MODE": "true",
        "HF_HUB_OFFLINE": "1",
        "ENABLE_VERSION_UPDATE_CHECK": "false",
        "ANONYMIZED_TELEMETRY": "false",
        "RAG_EMBEDDING_ENGINE": "openai",
        "ENABLE_OLLAMA_API": "false",
        "ENABLE_OPENAI_API": "false",
        "ENABLE_DIRECT_CONNECTIONS": "true",
        "ENABLE_API_KEY": "true",
        "ENABLE_API_KEYS": "true",
        "CORS_ALLOW_ORIGIN": "*",
        "GLOBAL_LOG_LEVEL": "WARNING",
        "UVICORN_WORKERS": str(workers),
    }
    if redis_url:
        settings |= {"WEBSOCKET_MANAGER": "redis", "WEBSOCKET_REDIS_URL": redis_url, "REDIS_URL": redis_url}
    command = [str(python.parent / "open-webui"), "serve", "--host", "127.0.0.1", "--port", str(port)]
    if workers > 1:  # as the container image does; `serve` of old releases has no option for workers
        settings |= {"FROM_INIT_PY": "true"}
        listen = ["--host", "127.0.0.1", "--port", str(port), "--workers", str(workers)]
        command = [str(python), "-m", "uvicorn", "open_webui.main:app", *listen, *worker_patience(python)]
    whole_environment = {**os.environ, **settings, **(environment or {})}
    if workers > 1:
        create_database = str(Path(__file__).with_name("create_database.py"))
        subprocess.run([str(python), create_database], check=True, capture_output=True, env=whole_environment, cwd=data)
    with (data / "server.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=data,
            env=whole_environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = OpenWebUI(version, f"http://127.0.0.1:{port}", data, process)
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError, ValueError):
            if server.request("GET", "/health", seconds=2):
                return server
        time.sleep(0.3)
    text = server.log.read_text(errors="replace")[-3000:]
    server.stop()
    raise RuntimeError(f"Open WebUI {version} did not start:\n{text}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Serves a released Open WebUI on loopback until it is interrupted.")
    parser.add_argument("--version", default=NEWEST)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--redis", default="", help="redis://… ; needed for more than one worker")
    options = parser.parse_args()
    server = start(options.version, options.workers, options.redis)
    print(json.dumps({"url": server.url, "admin_token": server.sign_up("admin")}), flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        server.process.wait()
    server.stop()


if __name__ == "__main__":
    main()
