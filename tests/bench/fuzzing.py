"""How many broken inputs a check withstands: `python -m bench.fuzzing [how many] [from which number]`.

Each number stands for one change of one file, always the same one: what failed once is shown again by its number.
"""

import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from mutants import Bench, mutant

from generator.model.problems import errors


def main(many: int, start: int) -> int:
    """Try so many; how many of them ended in an exception."""
    failed: Counter[str] = Counter()
    wrong, clean, rules, began = 0, 0, Counter[str](), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder) / "little")
        for number in range(start, start + many):
            one = mutant(bench.files, Random(number))
            try:
                found = bench.check(one)
            except Exception as error:  # every kind of it is what is looked for
                last = traceback.extract_tb(error.__traceback__)[-1]
                where = f"{Path(last.filename).name}:{last.lineno} {type(error).__name__}: {error}"[:160]
                if not failed[where]:
                    print(f"{number} {one.path}: {where}", flush=True)
                failed[where] += 1
                continue
            wrong += bool(errors(found.problems))
            clean += not found.problems
            rules.update({problem.rule for problem in found.problems})
    took = time.perf_counter() - began
    print(f"{many:,} inputs in {took:.0f} s: {wrong:,} with errors, {clean:,} clean, {failed.total():,} exceptions")
    print(", ".join(f"{rule} {count:,}" for rule, count in rules.most_common()))
    return failed.total()


if __name__ == "__main__":
    words = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*words, *(20_000, 0)[len(words) :]) > 0)
