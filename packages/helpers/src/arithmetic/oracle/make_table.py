"""Makes propagation.json: what the law of propagation of uncertainty gives, worked out outside of these helpers.

    y = f(x1 .. xn),  u(y)^2 = sum_i sum_j (df/dxi) (df/dxj) r(xi, xj) u(xi) u(xj)        (GUM 5.2.2, first order)

Every number of the table is worked out twice, and the script stops where the two differ by more than 1e-13:
  by the package `uncertainties`, from its own derivatives and its own correlated variables: `best` and `half`;
  by the formula above with mpmath at 50 digits: `exactBest` and `exactHalf`.

GUM H.2 and H.3 start from the readings of the Guide (JCGM 100:2008). Readings and published results as they stand in
public implementations that test themselves against the Guide:
  H.2  sandialabs/suncal, test/test_GUMH2.csv and test/test_uncertainty.py (table H.4 of the Guide)
  H.3  MSLNZ/GTC, docs/API/GUM_H3.rst
The resistance R = Z cos(phi) and the reactance X = Z sin(phi) of H.2 are given as products of two correlated
quantities. Their errors and correlations come from the readings of voltage, current and phase by `uncertainties`;
R and X themselves once more straight from voltage, current and phase, without the product.

Run: python3 make_table.py > propagation.json        (Debian: python3-uncertainties python3-numpy python3-mpmath)
"""

import json
import sys

import mpmath
import uncertainties
from mpmath import mp, mpf, sqrt
from uncertainties import correlated_values, correlation_matrix, umath

mp.dps = 50

FUNCTIONS = {
    "sum": (lambda x: sum(x), lambda x: [mpf(1)] * len(x)),
    "difference": (lambda x: x[0] - x[1], lambda x: [mpf(1), mpf(-1)]),
    "ratio": (lambda x: x[0] / x[1], lambda x: [1 / x[1], -x[0] / x[1] ** 2]),
    "share": (lambda x: 100 * x[0] / x[1], lambda x: [100 / x[1], -100 * x[0] / x[1] ** 2]),
    "scale": (lambda x: x[0] * x[1] / 100, lambda x: [x[1] / 100, x[0] / 100]),
    "change": (lambda x: 100 * (x[1] / x[0] - 1), lambda x: [-100 * x[1] / x[0] ** 2, 100 / x[0]]),
}

PAIRS = {
    "sum": [("10", "1"), ("11500", "1500"), ("24900000", "2300000"), ("0.7", "0.1")],
    "difference": [("20000", "900"), ("7000", "650")],
    "ratio": [("4.999", "0.0032"), ("19.661", "0.0095"), ("11500", "1500"), ("7000", "650")],
    "share": [("7000", "650"), ("20000", "900")],
    "scale": [("37.5", "2.5"), ("20000", "900")],
    "change": [("10360", "410"), ("11999", "520")],
}
RHOS = ["0", "0.5", "-0.3", "0.93", "-0.93", "1", "-1"]


def exactly(operation, inputs, rho):
    value, slopes = FUNCTIONS[operation]
    x = [mpf(best) for best, _ in inputs]
    c = [slope * mpf(half) for slope, (_, half) in zip(slopes(x), inputs)]
    variance = sum(
        c[i] * c[j] * (mpf(1) if i == j else mpf(rho)) for i in range(len(c)) for j in range(len(c))
    )
    return value(x), sqrt(max(variance, mpf(0)))


def by_uncertainties(operation, inputs, rho):
    n = len(inputs)
    sizes = [float(half) for _, half in inputs]
    covariance = [
        [sizes[i] * sizes[j] * (1.0 if i == j else float(rho)) for j in range(n)] for i in range(n)
    ]
    return FUNCTIONS[operation][0](correlated_values([float(best) for best, _ in inputs], covariance))


def agreed(what, by_package, by_formula):
    """Both answers, or the end of the script where they differ."""
    best, half = by_formula
    scale = max(abs(best), abs(half))
    for mine, other in ((best, by_package.nominal_value), (half, by_package.std_dev)):
        if abs(mine - other) > scale * mpf("1e-13"):
            sys.exit(f"{what}: {best} {half} against {by_package!r}")
    return {
        "best": repr(by_package.nominal_value),
        "half": repr(by_package.std_dev),
        "exactBest": mp.nstr(best, 25),
        "exactHalf": mp.nstr(half, 25),
    }


def case(operation, inputs, rho):
    return {
        "operation": operation,
        "rho": rho,
        "inputs": [{"best": b, "half": h} for b, h in inputs],
        **agreed((operation, inputs, rho), by_uncertainties(operation, inputs, rho), exactly(operation, inputs, rho)),
    }


def cases():
    for operation, inputs in PAIRS.items():
        for at in range(0, len(inputs) - 1, 2):
            for rho in RHOS:
                yield case(operation, inputs[at : at + 2], rho)
    for rho in ["0", "0.5", "-0.3", "1"]:
        yield case("sum", PAIRS["sum"][:3], rho)
        yield case("sum", PAIRS["sum"], rho)


def mean(values):
    return sum(values) / len(values)


def covariance_of_means(a, b):
    n = len(a)
    return sum((x - mean(a)) * (y - mean(b)) for x, y in zip(a, b)) / (n * (n - 1))


def of_readings(lists):
    """Means of lists of readings as correlated values, and their exact covariances."""
    exact = [[covariance_of_means(a, b) for b in lists] for a in lists]
    values = correlated_values([float(mean(a)) for a in lists], [[float(c) for c in row] for row in exact])
    return values, [mean(a) for a in lists], exact


def spread(slopes, covariance):
    n = range(len(slopes))
    return sqrt(sum(slopes[i] * slopes[j] * covariance[i][j] for i in n for j in n))


def gum_h2():
    v, i, phi = (
        [mpf(x) for x in "5.007 4.994 5.005 4.990 4.999".split()],
        [mpf(x) / 1000 for x in "19.663 19.639 19.640 19.685 19.678".split()],
        [mpf(x) for x in "1.0456 1.0438 1.0468 1.0428 1.0433".split()],
    )
    (V, I, PHI), (mv, mi, mphi), covariance = of_readings([v, i, phi])
    Z, z, cos, sin = V / I, mv / mi, mp.cos(mphi), mp.sin(mphi)
    to_z = [1 / mi, -z / mi, 0]
    resistance = example(
        "scale",
        [100 * umath.cos(PHI), Z],
        V * umath.cos(PHI) / I,
        (z * cos, spread([cos / mi, -z * cos / mi, -z * sin], covariance)),
        {"best": "127.732", "half": "0.071"},
    )
    reactance = example(
        "scale",
        [100 * umath.sin(PHI), Z],
        V * umath.sin(PHI) / I,
        (z * sin, spread([sin / mi, -z * sin / mi, z * cos], covariance)),
        {"best": "219.847", "half": "0.295"},
    )
    impedance = example(
        "ratio", [V, I], Z, (z, spread(to_z, covariance)), {"best": "254.260", "half": "0.236"}
    )
    return {"R": resistance, "X": reactance, "Z": impedance}


def gum_h3():
    t = [mpf(x) - 20 for x in "21.521 22.012 22.512 23.003 23.507 23.999 24.513 25.002 25.503 26.010 26.511".split()]
    b = [mpf(x) / 1000 for x in "-171 -169 -166 -159 -164 -165 -156 -157 -159 -161 -160".split()]
    n = len(t)
    sxx = sum((x - mean(t)) ** 2 for x in t)
    slope = sum((x - mean(t)) * (y - mean(b)) for x, y in zip(t, b)) / sxx
    intercept = mean(b) - slope * mean(t)
    s2 = sum((y - intercept - slope * x) ** 2 for x, y in zip(t, b)) / (n - 2)
    covariance = [[s2 * (mpf(1) / n + mean(t) ** 2 / sxx), -mean(t) * s2 / sxx], [-mean(t) * s2 / sxx, s2 / sxx]]
    Y1, Y2 = correlated_values([float(intercept), float(slope)], [[float(c) for c in row] for row in covariance])
    published = {
        "intercept": {"best": "-0.1712", "half": "0.0029"},
        "slope": {"best": "0.00218", "half": "0.00067"},
        "rho": "-0.930",
        "at30": {"best": "-0.1494", "half": "0.0041"},
    }
    at30 = example("sum", [Y1, 10 * Y2], Y1 + 10 * Y2, (intercept + 10 * slope, spread([1, 10], covariance)), published["at30"])
    return {"at30": at30, "published": published}


def example(operation, inputs, result, by_formula, published):
    return {
        "operation": operation,
        "inputs": [{"best": repr(x.nominal_value), "half": repr(x.std_dev)} for x in inputs],
        "rho": repr(float(correlation_matrix(inputs)[0][1])),
        **agreed(operation, result, by_formula),
        "published": published,
    }


def main():
    made_with = f"uncertainties {uncertainties.__version__}, each number confirmed by mpmath {mpmath.__version__}"
    table = {"madeWith": made_with, "cases": list(cases()), "gumH2": gum_h2(), "gumH3": gum_h3()}
    json.dump(table, sys.stdout, indent=2)
    sys.stdout.write("\n")


main()
