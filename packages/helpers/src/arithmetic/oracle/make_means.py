"""Makes means.json: means weighted by one over the variance, and how far the estimates differ, worked out elsewhere.

    w = 1 / s^2,  mean = sum w x / sum w,  u(mean)^2 = 1 / sum w
    Q = sum w (x - mean)^2,  df = n - 1,  I^2 = max(0, (Q - df) / Q)

An estimate is given as the best guess and half the width of an interval of a level; s is that half over the multiple of
a normal distribution for the level. Every number is worked out in two ways that share no code, and the script stops
where they differ by more than 1e-13:
  the multiple       by `statistics.NormalDist`, and with mpmath at 50 digits from the inverse error function;
  mean and its error by the package `uncertainties`, which propagates the errors by its own derivatives, and by the
                     formulas above in `decimal` at 50 digits;
  Q                  by the formula above in `decimal`, and as sum w x^2 - (sum w x)^2 / sum w in exact fractions.
What is written are the answers at 50 digits, to 25 of them.

Run: python3 make_means.py > means.json        (uncertainties and mpmath, as for make_table.py)
"""

import json
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from statistics import NormalDist

import mpmath
import uncertainties
from uncertainties import ufloat

getcontext().prec = 50
mpmath.mp.dps = 50

ESTIMATES = {
    "two that agree": [("100", "20"), ("100", "20")],
    "two of one width": [("100", "20"), ("130", "20")],
    "two of unlike width": [("100", "5"), ("130", "40")],
    "three that nearly agree": [("11500", "1500"), ("12000", "900"), ("11800", "650")],
    "three that do not agree": [("10935", "700"), ("13100", "650"), ("20232", "2600")],
    "five in tenths": [("0.7", "0.1"), ("0.9", "0.2"), ("0.4", "0.3"), ("1.1", "0.1"), ("0.8", "0.5")],
    "four of millions": [
        ("24900000", "2300000"),
        ("27600000", "1900000"),
        ("20900000", "4100000"),
        ("21000000", "1500000"),
    ],
    "one so narrow that it decides": [("5000", "0.5"), ("5400", "350"), ("4100", "900")],
    "eight": [(str(40 + 7 * at), str(3 + at * at)) for at in range(8)],
}
LEVELS = ["0.9", "0.95", "0.99"]


def agreed(what, mine, other):
    """A number at 50 digits, or the end of the script where another way gives another one."""
    mine, other = Decimal(str(mine)), Decimal(str(other))
    if abs(mine - other) > Decimal("1e-13") * max(abs(mine), Decimal(1)):
        sys.exit(f"{what}: {mine} against {other}")
    return mine


def multiple(level):
    by_mpmath = mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(level))
    by_library = NormalDist().inv_cdf((1 + float(level)) / 2)
    return agreed(("multiple", level), mpmath.nstr(by_mpmath, 45), by_library)


def shown(number):
    return format(+number.quantize(Decimal(1).scaleb(number.adjusted() - 24)) if number else Decimal(0), "f")


def case(name, level):
    z = multiple(level)
    inputs = ESTIMATES[name]
    x = [Decimal(best) for best, _ in inputs]
    s = [Decimal(half) / z for _, half in inputs]
    w = [1 / (each * each) for each in s]
    total = sum(w)
    mean = sum(weight * each for weight, each in zip(w, x)) / total
    error = (1 / total).sqrt()
    q = sum(weight * (each - mean) ** 2 for weight, each in zip(w, x))

    weights = [1.0 / float(each) ** 2 for each in s]
    by_package = sum(v * ufloat(float(a), float(b)) for v, a, b in zip(weights, x, s)) / sum(weights)
    # Q grows with the square of the multiple; what is left is rational.
    fx, fw = [Fraction(a) for a in x], [1 / Fraction(half) ** 2 for _, half in inputs]
    in_fractions = sum(v * a * a for v, a in zip(fw, fx)) - sum(v * a for v, a in zip(fw, fx)) ** 2 / sum(fw)
    other_q = Decimal(in_fractions.numerator) / Decimal(in_fractions.denominator) * z * z

    df = len(inputs) - 1
    mean = agreed((name, level, "mean"), mean, by_package.nominal_value)
    error = agreed((name, level, "error"), error, by_package.std_dev)
    q = agreed((name, level, "Q"), q, other_q) if in_fractions else Decimal(0)
    return {
        "name": name,
        "level": level,
        "inputs": [{"best": best, "half": half} for best, half in inputs],
        "mean": shown(mean),
        "standardError": shown(error),
        "half": shown(z * error),
        "q": shown(q),
        "degreesOfFreedom": df,
        "iSquared": shown(max(Decimal(0), (q - df) / q) if q else Decimal(0)),
    }


def main():
    made_with = f"decimal and fractions of Python, uncertainties {uncertainties.__version__}, mpmath {mpmath.__version__}"
    table = {"madeWith": made_with, "cases": [case(name, level) for name in ESTIMATES for level in LEVELS]}
    json.dump(table, sys.stdout, indent=2)
    sys.stdout.write("\n")


main()
