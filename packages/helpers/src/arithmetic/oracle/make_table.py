"""Makes propagation.json: what the law of propagation of uncertainty gives, worked out outside of these helpers.

    y = f(x1 .. xn),  u(y)^2 = sum_i sum_j (df/dxi) (df/dxj) r(xi, xj) u(xi) u(xj)        (GUM 5.2.2, first order)

The numbers are made with mpmath at 50 digits. Where the package `uncertainties` is installed it works out every case a
second time, from its own derivatives and its own correlated variables, and the script stops if the two differ by more
than 1e-12; the JSON says which of the two made it.

GUM H.2 and H.3 start from the readings of the Guide (JCGM 100:2008), as they stand in public implementations that test
themselves against the Guide:
  H.2  sandialabs/suncal, test/test_GUMH2.csv; published Z = 254.260, u(Z) = 0.236
  H.3  MSLNZ/GTC, docs/API/GUM_H3.rst; published b(30 C) = -0.1494, u = 0.0041

Run: python3 make_table.py > propagation.json
"""

import json
import sys

from mpmath import mp, mpf, sqrt

mp.dps = 50

try:
    import uncertainties
    from uncertainties import correlated_values
except ImportError:
    uncertainties = None

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


def propagate(operation, inputs, rho):
    value, slopes = FUNCTIONS[operation]
    x = [mpf(best) for best, _ in inputs]
    c = [slope * mpf(half) for slope, (_, half) in zip(slopes(x), inputs)]
    variance = sum(
        c[i] * c[j] * (mpf(1) if i == j else mpf(rho)) for i in range(len(c)) for j in range(len(c))
    )
    return value(x), sqrt(max(variance, mpf(0)))


def second_opinion(operation, inputs, rho):
    n = len(inputs)
    sizes = [float(half) for _, half in inputs]
    covariance = [
        [sizes[i] * sizes[j] * (1.0 if i == j else float(rho)) for j in range(n)] for i in range(n)
    ]
    result = FUNCTIONS[operation][0](correlated_values([float(best) for best, _ in inputs], covariance))
    return result.nominal_value, result.std_dev


def case(operation, inputs, rho):
    best, half = propagate(operation, inputs, rho)
    if uncertainties is not None:
        other = second_opinion(operation, inputs, rho)
        scale = max(abs(best), abs(half), mpf(1))
        if abs(best - other[0]) > scale * mpf("1e-12") or abs(half - other[1]) > scale * mpf("1e-12"):
            sys.exit(f"{operation} {inputs} rho {rho}: {best} {half} against {other}")
    return {
        "operation": operation,
        "rho": rho,
        "inputs": [{"best": b, "half": h} for b, h in inputs],
        "best": mp.nstr(best, 25),
        "half": mp.nstr(half, 25),
    }


def cases():
    for operation, inputs in PAIRS.items():
        step = 2
        for at in range(0, len(inputs) - 1, step):
            for rho in RHOS:
                yield case(operation, inputs[at : at + step], rho)
    for rho in ["0", "0.5", "-0.3", "1"]:
        yield case("sum", PAIRS["sum"][:3], rho)
        yield case("sum", PAIRS["sum"], rho)


def mean(values):
    return sum(values) / len(values)


def covariance_of_means(a, b):
    n = len(a)
    return sum((x - mean(a)) * (y - mean(b)) for x, y in zip(a, b)) / (n * (n - 1))


def gum_h2():
    v = [mpf(x) for x in "5.007 4.994 5.005 4.990 4.999".split()]
    i = [mpf(x) / 1000 for x in "19.663 19.639 19.640 19.685 19.678".split()]
    u = [sqrt(covariance_of_means(x, x)) for x in (v, i)]
    r = covariance_of_means(v, i) / (u[0] * u[1])
    x = [mean(v), mean(i)]
    c = [u[0] / x[1], -x[0] * u[1] / x[1] ** 2]
    z, half = x[0] / x[1], sqrt(c[0] ** 2 + c[1] ** 2 + 2 * r * c[0] * c[1])
    return example(x, u, r, z, half, {"best": "254.260", "half": "0.236"})


def gum_h3():
    t = [mpf(x) - 20 for x in "21.521 22.012 22.512 23.003 23.507 23.999 24.513 25.002 25.503 26.010 26.511".split()]
    b = [mpf(x) / 1000 for x in "-171 -169 -166 -159 -164 -165 -156 -157 -159 -161 -160".split()]
    n = len(t)
    sxx = sum((x - mean(t)) ** 2 for x in t)
    slope = sum((x - mean(t)) * (y - mean(b)) for x, y in zip(t, b)) / sxx
    intercept = mean(b) - slope * mean(t)
    s2 = sum((y - intercept - slope * x) ** 2 for x, y in zip(t, b)) / (n - 2)
    u = [sqrt(s2 * (mpf(1) / n + mean(t) ** 2 / sxx)), sqrt(s2 / sxx)]
    r = -mean(t) * s2 / sxx / (u[0] * u[1])
    half = sqrt(u[0] ** 2 + 100 * u[1] ** 2 + 20 * r * u[0] * u[1])
    return example([intercept, slope], u, r, intercept + 10 * slope, half, {"best": "-0.1494", "half": "0.0041"})


def example(x, u, r, best, half, published):
    return {
        "inputs": [{"best": mp.nstr(a, 25), "half": mp.nstr(b, 25)} for a, b in zip(x, u)],
        "rho": mp.nstr(r, 25),
        "best": mp.nstr(best, 25),
        "half": mp.nstr(half, 25),
        "published": published,
    }


def main():
    made_with = f"mpmath {mp_version()}"
    if uncertainties is not None:
        made_with += f", each case confirmed by uncertainties {uncertainties.__version__}"
    table = {"madeWith": made_with, "cases": list(cases()), "gumH2": gum_h2(), "gumH3": gum_h3()}
    json.dump(table, sys.stdout, indent=2)
    sys.stdout.write("\n")


def mp_version():
    import mpmath

    return mpmath.__version__


main()
