"""How many articles are converted in a second, and what the worst of seeds costs.

`python -m bench.converting 2000` converts so many articles on one and on two processes, and tells articles a second
and the peak of memory; `python -m bench.converting hostile` converts every hostile seed alone and tells the longest.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench import articles, hostile

_SETTINGS = "title: Bench\ndescription: Bench\nas_of: 2026-01-01\n"
_SLOW, _LONGEST = 10, 600  # seconds: worth a line; the end
_GENERATOR = Path(__file__).parent.parent.parent


def _project(folder: Path) -> Path:
    """An empty project."""
    for name in ("content/briefs", "seeds"):
        (folder / name).mkdir(parents=True)
    knowledge = _GENERATOR / "tests/knowledge/content"
    shutil.copytree(knowledge, folder / "content", dirs_exist_ok=True)
    return folder


def _convert(root: Path, *words: str) -> tuple[int, float, str]:
    """Exit code, seconds, and the last line that was said."""
    start = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "convert", *words],
            cwd=root,
            env={"PYTHONPATH": str(_GENERATOR), "PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(root / ".cache")},
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST,
        )
    except subprocess.TimeoutExpired:
        return -1, _LONGEST, "ended from outside"
    seconds = time.perf_counter() - start
    if "Traceback" in done.stderr or done.returncode not in (0, 1):
        print(done.stderr[-2000:], file=sys.stderr)
    return done.returncode, seconds, (done.stderr.strip().splitlines() or [""])[-1]


def _peak() -> int:
    """The largest that any process of ours has been so far, in MB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def _worked() -> float:
    """Seconds that processors worked for us so far: they say more than the clock where others work beside us."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def throughput(count: int) -> None:
    """So many articles on one process and on two."""
    for jobs in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            root = _project(Path(folder))
            for name, text in articles.articles(count):
                (root / "seeds" / name).write_text(text, encoding="utf-8")
            before = _worked()
            code, seconds, said = _convert(root, "--jobs", str(jobs))
            worked = _worked() - before
            _, again, _ = _convert(root, "--jobs", str(jobs))
        rate = f"{count / seconds:.0f} a second ({count / worked:.0f} a second of work)"
        print(f"{count} articles, {jobs} processes: {rate}, peak {_peak()} MB (exit {code})", flush=True)
        print(f"    converted again: {count / again:.0f} a second; {said}")


def _alone(seed: tuple[str, bytes]) -> tuple[str, tuple[int, float, str]]:
    """What becomes of one seed in a project of its own."""
    name, data = seed
    with tempfile.TemporaryDirectory() as folder:
        root = _project(Path(folder))
        (root / "seeds" / name).write_bytes(data)
        return name, _convert(root)


def worst(largest: int) -> None:
    """Every hostile seed in a run of its own, two at a time."""
    longest, failed, count = (0.0, ""), [], 0
    with ThreadPoolExecutor(2) as pool:
        for name, (code, seconds, said) in pool.map(_alone, hostile.seeds(largest)):
            count += 1
            longest = max(longest, (seconds, name))
            if code not in (0, 1) or seconds > _SLOW:
                failed.append(name)
                print(f"{name}: exit {code} after {seconds:.1f} s: {said}", flush=True)
    print(f"{count} seeds, longest {longest[0]:.1f} s ({longest[1]}), peak {_peak()} MB, {len(failed)} to look at")


if __name__ == "__main__":
    if sys.argv[1:2] == ["hostile"]:
        worst(int(sys.argv[2]) if sys.argv[2:] else 50_000_000)
    else:
        throughput(int(sys.argv[1]) if sys.argv[1:] else 2000)
