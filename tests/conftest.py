"""Fixtures for all tests; those of series/ run without GDAL and QGIS too, which it imports late."""

from __future__ import annotations

import fcntl
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sysconfig
import tempfile
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, sleep

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

# Whoever else uses the processor makes no test fail.
settings.register_profile("new", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The same examples in every run of continuous integration; new ones in every other.
settings.register_profile("ci", settings.get_profile("new"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "new")

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PROGRAMS = [Path("/usr/bin/qgis_process.bin"), Path("/usr/bin/qgis_process")]
PLACE = (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0)


def pytest_addoption(parser):
    """Add the option that runs what takes longer than a minute; scripts/robustness gives it."""
    parser.addoption("--long", action="store_true", help="run the long tests of robustness too")


@pytest.fixture(scope="module")
def processing(qgis_app, qgis_processing):
    """QGIS's processing module, with the algorithms of PhenoFuse registered."""
    import processing

    from phenofuse.plugin import PhenoFusePlugin

    plugin = PhenoFusePlugin(None)
    plugin.initProcessing()
    yield processing
    plugin.unload()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data and reference results that lies beside the repository."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference data (../shared) is not here")
    return SHARED


@pytest.fixture(scope="session")
def real(shared, tmp_path_factory) -> Path:
    """The real data by links, so that what QGIS leaves beside a file stays out of ../shared."""
    folder = tmp_path_factory.mktemp("real")
    for path in sorted((shared / "real").rglob("*")):
        link = folder / path.relative_to(shared / "real")
        if path.is_dir():
            link.mkdir()
        else:
            link.symlink_to(path)
    return folder


@pytest.fixture(params=["gdal", "rasterio"])
def backend(request):
    """Each way to read and write rasters."""
    from phenofuse.cube.raster import available_backends, choose_backend

    if request.param not in available_backends():
        pytest.skip(f"{request.param} is not installed, or not safe beside GDAL")
    return choose_backend(request.param)


@st.composite
def _blocks(draw):
    quarters = draw(st.lists(st.integers(-4000, 4000), max_size=30, unique=True))
    days = np.sort(np.array(quarters, float)) / 4
    number = st.integers(-8, 8).map(lambda one: one / 8)
    number |= st.sampled_from([np.nan, np.inf, -np.inf, 0.5])
    values = draw(arrays(np.float64, (days.size, draw(st.integers(0, 4))), elements=number))
    return days, values


@pytest.fixture(scope="session")
def hard_blocks():
    """Days, several a day as well, and values with gaps, repeats, constants and infinities."""
    return _blocks()


@pytest.fixture(scope="session")
def utm() -> str:
    """The WKT of a coordinate reference system."""
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt()


@pytest.fixture(scope="session")
def write_stack(utm):
    """Write stored values (T, rows, columns) as a GeoTIFF by GDAL alone, and return its path.

    `times` become the descriptions of the bands; the other words are those of GDAL.
    """
    from osgeo import gdal

    def write(path, values, times, *, nodata=None, scale=None, offset=None, crs=utm, options=()):
        values = np.asarray(values)
        kind = {"float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "int16": gdal.GDT_Int16}
        count, height, width = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, count, kind[values.dtype.name], list(options)
        )
        dataset.SetGeoTransform(PLACE)
        if crs:
            dataset.SetProjection(crs)
        for number, (image, time) in enumerate(zip(values, times), start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(time)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if scale is not None:
                band.SetScale(scale)
                band.SetOffset(offset)
            band.WriteArray(image)
        dataset.FlushCache()
        return path

    return write


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """Run an algorithm through the qgis_process program, with a profile of its own.

    The answer is the exit code, the results (None where it failed) and all that was printed.
    """
    program = next((path for path in PROGRAMS if path.exists()), None)
    if program is None:
        pytest.skip("the program qgis_process is not installed")
    home = tmp_path_factory.mktemp("profile")
    profile = home / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text("[PythonPlugins]\nphenofuse=true\n")
    plugins = home / "plugins"
    plugins.mkdir()
    (plugins / "phenofuse").symlink_to(ROOT)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_AUTH_DB_DIR_PATH": str(home),
        "QGIS_AUTH_PASSWORD_FILE": str(home / "password"),
    }
    (home / "password").write_text("master")

    def run(algorithm: str, **parameters: object) -> tuple[int, dict | None, str]:
        command = [str(program), "--json", "run", algorithm, "--"]
        command += [f"{name}={value}" for name, value in parameters.items()]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        results = json.loads(done.stdout)["results"] if done.returncode == 0 else None
        return done.returncode, results, done.stdout + done.stderr

    run.environment = environment
    return run


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server with PostGIS on loopback."""

    port: int
    database: str = "fields"
    user: str = "farmer"
    password: str = "secret of the farm"  # noqa: S105 - of a server that lives as long as the tests

    @property
    def info(self) -> str:
        """The connection string."""
        words = {"host": "127.0.0.1", "port": self.port, "dbname": self.database}
        words |= {"user": self.user, "password": self.password}
        return " ".join(f"{name}='{value}'" for name, value in words.items())


@pytest.fixture(scope="session")
def postgres():
    """A real server in a temporary folder, run by a user who is not root, stopped at the end."""
    psycopg2 = pytest.importorskip("psycopg2", reason="psycopg2 is not installed")
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)
    share = Path("/usr/share/postgresql")
    if programs is None or not list(share.glob("*/extension/postgis.control")):
        pytest.skip("PostgreSQL with PostGIS is not installed")
    as_user = {}
    folder = Path(tempfile.mkdtemp(prefix="phenofuse-postgres-"))
    if os.getuid() == 0:
        account = pwd.getpwnam("postgres")
        as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        os.chown(folder, account.pw_uid, account.pw_gid)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        server = Server(free.getsockname()[1])
    (folder / "password").write_text(server.password)
    (folder / "password").chmod(0o644)
    data = folder / "data"
    options = {"cwd": folder, "stdout": subprocess.DEVNULL, **as_user}
    make = [programs / "initdb", "-D", data, "-U", server.user, "-A", "scram-sha-256", "-N"]
    make += ["--encoding=UTF8", "--locale=C.UTF-8", f"--pwfile={folder / 'password'}"]
    running = None
    try:
        subprocess.run(make, check=True, timeout=60, stderr=subprocess.STDOUT, **options)
        command = [programs / "postgres", "-D", data, "-p", str(server.port), "-k", folder]
        command += ["-h", "127.0.0.1", "-F", "-c", "logging_collector=off"]
        running = subprocess.Popen(command, stderr=(folder / "log").open("w"), **options)
        run_sql(psycopg2, replace(server, database="postgres"), "CREATE DATABASE fields")
        run_sql(psycopg2, server, "CREATE EXTENSION postgis")
        yield server
    finally:
        if running is not None:
            running.send_signal(signal.SIGINT)
            running.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class OpeneoServer:
    """A real openEO back-end on loopback, and what its tests need to know of it."""

    data: Path
    """Its images, as files."""
    url: str = "http://127.0.0.1:18094/openeo/1.1.0/"
    issuer: str = "http://127.0.0.1:19401"
    service: tuple[str, str] = ("openeo-service", "s3cr3t")
    """Id and secret of a client that logs in by itself."""
    extent: str = "640000,640320,5679680,5680000 [EPSG:32631]"
    """The area of the images."""


@pytest.fixture(scope="session")
def openeo_server(shared):
    """Start the back-end, which is installed where it is not (2 minutes), and stop it at the end.

    Processes that test at the same time share it: the last one stops it.
    """
    script = shared / "openeo_backend" / "backend.sh"
    home = ROOT / ".venv" / "openeo-backend"
    if not script.exists() or not shutil.which("npm"):
        pytest.skip("the openEO back-end (../shared/openeo_backend) or npm is not here")
    home.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"OPENEO_BACKEND_HOME": str(home)}
    users, server = home / "users", OpeneoServer(home / "data")

    def tell(*words: str) -> None:
        for word in words:
            command = ["bash", script, word]
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            subprocess.run(command, env=environment, check=True, timeout=600, **quiet)

    with _locked(home / "lock"):
        is_running = _answers(server.url)
        if not is_running:
            tell("install", "stop", "start")
        users.write_text(str(int(users.read_text()) + 1 if is_running and users.exists() else 1))
    yield server
    with _locked(home / "lock"):
        left = int(users.read_text()) - 1
        users.write_text(str(left))
        if not left:
            tell("stop")


@contextmanager
def _locked(path: Path):
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - loopback
            return answer.status == 200
    except OSError:
        return False


def run_sql(psycopg2, server: Server, statement: str) -> None:
    """Run one statement as soon as the server takes it."""
    end = monotonic() + 30
    while True:
        try:
            connection = psycopg2.connect(server.info)
            break
        except psycopg2.OperationalError:
            if monotonic() > end:
                raise
            sleep(0.1)
    connection.autocommit = True
    connection.cursor().execute(statement)
    connection.close()
