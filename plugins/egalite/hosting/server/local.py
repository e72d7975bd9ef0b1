"""The real nginx with the real configuration, in the foreground on this machine alone."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from egalite.project import CHECKOUT

CONFIGURATION = CHECKOUT / "deploy" / "nginx"
_BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
_WAIT = 10.0  # seconds for nginx to listen

SECURITY_LOG, STATISTICS_LOG = "security.log", "statistics.log"


class ServerError(Exception):
    """nginx cannot run; the message says why, in French."""


def configure(site: Path, work: Path, port: int, tls: bool = False, redirect_port: int | None = None) -> Path:
    """Write in `work` a configuration that serves `site` on 127.0.0.1, with deploy/nginx/egalite/ as it is; its path.

    `redirect_port` adds the plain server that only sends to HTTPS. Raises ServerError.
    """
    if shutil.which("nginx") is None or not _BROTLI.exists():
        raise ServerError("nginx ou son module Brotli manque : lancez « tools/system-packages nginx ».")
    work.mkdir(parents=True, exist_ok=True)
    parts = work / "egalite"
    parts.unlink(missing_ok=True)
    parts.symlink_to(CONFIGURATION / "egalite")
    if tls:
        _certificate(work)
    file = work / "nginx.conf"
    file.write_text(_configuration(site, work, port, tls, redirect_port), encoding="utf-8")
    return file


def _configuration(site: Path, work: Path, port: int, tls: bool, redirect_port: int | None) -> str:
    secure = [
        "        ssl_certificate certificate.pem;",
        "        ssl_certificate_key key.pem;",
    ]
    redirect = [
        "    server {",
        f"        listen 127.0.0.1:{redirect_port};",
        "        include egalite/headers.conf;",
        f"        return 301 https://$host{'' if port == 443 else f':{port}'}$request_uri;",
        "    }",
    ]
    lines = [
        *(["user root root;"] if os.geteuid() == 0 else []),  # a folder of root's own must be readable
        "daemon off;",
        "worker_processes 2;",
        f"pid {work}/nginx.pid;",
        "error_log stderr warn;",
        f"load_module {_BROTLI};",
        "include egalite/process.conf;",
        "http {",
        *(f"    {name}_temp_path {work}/{name};" for name in _TEMPORARY),
        "    include egalite/http.conf;",
        "    include egalite/limits.conf;",
        *(["    include egalite/tls.conf;"] if tls else []),
        "    log_not_found off;",
        *(redirect if redirect_port else []),
        "    server {",
        f"        listen 127.0.0.1:{port}{' ssl http2' if tls else ''};",
        *(secure if tls else []),
        f'        root "{site}";',
        f'        access_log "{work}/{SECURITY_LOG}" egalite_security if=$egalite_security;',
        f'        access_log "{work}/{STATISTICS_LOG}" egalite_statistics if=$egalite_page;',
        "        include egalite/site.conf;",
        "    }",
        "}",
    ]
    return "\n".join(lines) + "\n"


def command(configuration: Path) -> list[str]:
    """The command that runs nginx in the foreground."""
    return ["nginx", "-p", f"{configuration.parent}/", "-e", "stderr", "-c", str(configuration)]


@contextmanager
def running(configuration: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """nginx, listening; stopped at the end. Raises ServerError."""
    process = subprocess.Popen(command(configuration))
    try:
        _wait(process, port)
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + _WAIT
    while process.poll() is None and time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise ServerError(f"nginx ne démarre pas sur le port {port} ; sa raison est écrite ci-dessus.")


def _certificate(work: Path) -> None:
    """A self-made certificate for localhost, worth a day."""
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout", str(work / "key.pem"), "-out", str(work / "certificate.pem"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    (work / "key.pem").chmod(0o600)
