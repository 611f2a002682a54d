import http.client
import threading
from pathlib import Path

import pytest

from generator.site.preview.server import HOST, PreviewServer


def test_when_it_ends_its_threads_and_its_port_are_free(tmp_path: Path) -> None:
    before = threading.enumerate()
    with pytest.raises(KeyboardInterrupt), PreviewServer(tmp_path, 0) as server:  # noqa: PT012 - what is begun is to be ended
        server.start()
        connection = http.client.HTTPConnection(HOST, server.server_port, timeout=60)
        connection.request("GET", "/")
        assert connection.getresponse().status == 503
        raise KeyboardInterrupt
    for answering in set(threading.enumerate()) - set(before):
        answering.join(60)
    assert set(threading.enumerate()) <= set(before)
    with PreviewServer(tmp_path, server.server_port):
        pass


def test_it_ends_before_it_has_started(tmp_path: Path) -> None:
    with PreviewServer(tmp_path, 0) as server:
        assert server.server_address[0] == "127.0.0.1"


def test_a_browser_that_leaves_is_no_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with PreviewServer(tmp_path, 0) as server:
        try:
            raise BrokenPipeError
        except OSError:
            server.handle_error(None, None)
        assert capsys.readouterr().err == ""
        try:
            raise ValueError
        except ValueError:
            server.handle_error(None, None)
        assert "ValueError" in capsys.readouterr().err
