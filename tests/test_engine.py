import gc
import subprocess
import sys
import time
import weakref
from itertools import count, islice
from pathlib import Path

from tawatur.engine import mapped


def test_results_come_in_the_order_of_items_with_or_without_workers():
    assert list(mapped(abs, range(-50, 0), workers=2)) == list(mapped(abs, range(-50, 0)))
    assert list(mapped(abs, range(-3, 0), workers=2)) == [3, 2, 1]


def test_an_endless_stream_is_read_only_as_far_as_needed():
    assert list(islice(mapped(str, count()), 3)) == ["0", "1", "2"]


def test_workers_look_for_garbage_between_batches_only():
    found = list(mapped(_circle, range(40), workers=2))
    assert {enabled for enabled, _ in found} == {False}
    assert 0 < max(living for _, living in found) <= 16


_CIRCLES = weakref.WeakSet()


class _Circle:
    def __init__(self):
        self.self = self
        _CIRCLES.add(self)


def _circle(_):
    _Circle()
    return gc.isenabled(), len(_CIRCLES)


def test_the_workers_of_a_killed_program_end(tmp_path):
    code = "import os,time,sys\nfrom tawatur.engine import mapped\nif __name__ == '__main__':\n"
    code += "    for pid in mapped(one, range(99), workers=2): print(pid, flush=True)\n    time.sleep(60)\n"
    script = tmp_path / "many.py"
    script.write_text(code.replace("\nif", "\ndef one(_): return os.getpid()\nif"), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as run:
        workers = {int(next(run.stdout)) for _ in range(99)}
        run.kill()
    for _ in range(100):
        if not any(Path(f"/proc/{pid}").exists() for pid in workers):
            break
        time.sleep(0.1)
    assert run.pid not in workers
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]
