"""Files of a result, over a connection that breaks."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from phenofuse.cube.problem import Problem
from phenofuse.remote.download import compute, download, download_results

pytest.importorskip("openeo")
FILE = bytes(range(256)) * 40


class Answer:
    """A part of a file, of which not all may arrive."""

    def __init__(self, data: bytes, status: int, arriving: int, headers=None) -> None:
        self.data, self.status_code, self.arriving = data, status, arriving
        self.headers = {"Content-Length": str(len(data))} if headers is None else headers
        self.request = None

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        return None

    def iter_content(self, size):
        """Yield what arrives."""
        sent = self.data[: self.arriving]
        yield from (sent[at : at + 1000] for at in range(0, len(sent), 1000))


class Connection:
    """Serves one file; of each answer so many bytes arrive."""

    def __init__(self, *arriving: int, ranges: bool = True) -> None:
        self.arriving, self.ranges, self.asked = list(arriving), ranges, []

    def get(self, address, stream, headers):
        """Answer with the file, or with the rest of it."""
        assert stream
        begin = int(headers["Range"][6:-1]) if headers else 0
        self.asked.append(begin)
        begin = begin if self.ranges else 0
        return Answer(FILE[begin:], 206 if begin else 200, self.arriving.pop(0))

    def post(self, address, json, stream, timeout):
        """Compute something."""
        assert address == "/result"
        assert timeout > 60
        return Answer(FILE, 200, self.arriving.pop(0))


@pytest.fixture
def pauses():
    return []


def test_a_download_goes_on_where_it_broke_off(tmp_path, pauses):
    connection = Connection(3000, 2500, 10**6)
    download(connection, "https://x/a.tif", tmp_path / "deep" / "a.tif", pauses.append)
    assert connection.asked == [0, 3000, 5500]
    assert (tmp_path / "deep" / "a.tif").read_bytes() == FILE
    assert [one.name for one in (tmp_path / "deep").iterdir()] == ["a.tif"]


def test_where_the_server_knows_no_ranges_it_begins_anew(tmp_path, pauses):
    connection = Connection(3000, 10**6, ranges=False)
    download(connection, "https://x/a.tif", tmp_path / "a.tif", pauses.append)
    assert (tmp_path / "a.tif").read_bytes() == FILE


def test_a_part_of_an_earlier_run_is_not_trusted(tmp_path, pauses):
    (tmp_path / "a.tif.part").write_bytes(b"of another file")
    download(Connection(10**6), "https://x/a.tif", tmp_path / "a.tif", pauses.append)
    assert (tmp_path / "a.tif").read_bytes() == FILE


def test_what_never_arrives_whole_gets_no_name(tmp_path, pauses):
    connection = Connection(*[1000] * 9)
    with pytest.raises(Problem, match=r"of .* bytes came"):
        download(connection, "https://x/a.tif", tmp_path / "a.tif", pauses.append)
    assert not (tmp_path / "a.tif").exists()


def test_a_computation_is_asked_for_once(tmp_path, pauses):
    compute(Connection(10**6), {}, tmp_path / "a.nc", pauses.append)
    assert (tmp_path / "a.nc").read_bytes() == FILE
    broken = Connection(1000, 10**6)
    with pytest.raises(Problem, match="bytes came"):
        compute(broken, {}, tmp_path / "b.nc", pauses.append)
    assert len(broken.arriving) == 1
    assert not (tmp_path / "b.nc").exists()


def test_files_have_plain_names_of_their_own(tmp_path, pauses):
    connection = Connection(*[10**6] * 9)
    assets = {
        "openEO.tif": {"href": "https://x/1?sign=a"},
        "../../etc/openEO.tif": {"href": "https://x/2"},
        "a name/of:all": {"href": "https://x/sub/c.nc?key=1"},
        ".hidden": {"href": "https://x/d"},
        "meta.json": {"href": "https://x/e", "roles": ["metadata"]},
    }
    results = SimpleNamespace(get_metadata=lambda force: {"assets": assets})
    job = SimpleNamespace(connection=connection, get_results=lambda: results)
    files = download_results(job, tmp_path, pauses.append)
    names = [one.relative_to(tmp_path).as_posix() for one in files]
    assert names == ["openEO.tif", "_openEO.tif", "of_all.nc", "_hidden"]
    assert all(one.read_bytes() == FILE for one in files)


def test_cancelling_stops_within_a_file(tmp_path):
    class Stop(Exception):
        pass

    def sleep(seconds):
        raise Stop

    with pytest.raises(Stop):
        download(Connection(10**6), "https://x/a.tif", tmp_path / "a.tif", sleep)
    assert not (tmp_path / "a.tif").exists()


def test_a_packed_answer_is_as_long_as_it_is(tmp_path, pauses):
    packed = Answer(FILE, 200, 10**6, {"Content-Length": "10000000", "Content-Encoding": "gzip"})
    connection = SimpleNamespace(get=lambda address, stream, headers: packed)
    download(connection, "https://x/a.tif", tmp_path / "a.tif", pauses.append)
    assert (tmp_path / "a.tif").read_bytes() == FILE
