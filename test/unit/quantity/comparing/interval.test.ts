import { accepted, type Interval, possible, within } from "../../../../src/quantity/comparing/interval";
import { readActual, readTarget } from "../../../../src/quantity";
import type { Direction } from "../../../../src/quantity";
import { contextOf } from "../wordings";

const context = contextOf({});
const cell = (text: string) => ({ text, number: null, percentFormat: false });

/** An interval as mathematicians write it: [30,40) holds 30 and not 40. */
const written = ({ from, to, openFrom, openTo }: Interval): string =>
  `${openFrom ? "(" : "["}${from},${to}${openTo ? ")" : "]"}`;

/** [30,40) as an interval. */
function interval(text: string): Interval {
  const [from = "", to = ""] = text.slice(1, -1).split(",");
  return { from: Number(from), to: Number(to), openFrom: text.startsWith("("), openTo: text.endsWith(")") };
}

function number(text: string) {
  const target = readTarget(cell("≥1场"), context);
  const { comparator, value, upTo, approximate } = readActual(cell(text), target, context);
  return { comparator, value: value ?? NaN, upTo, approximate };
}

describe("what an actual can be", () => {
  test.each([
    ["30场", "[30,30]"],
    ["=30场", "[30,30]"],
    ["≥30场", "[30,Infinity]"],
    [">30场", "(30,Infinity]"],
    ["≤30场", "[-Infinity,30]"],
    ["<30场", "[-Infinity,30)"],
    ["30-50场", "[30,50]"],
    ["≥30-50场", "[30,50]"],
    ["约30场", "[27,33]"],
    ["-20场左右", "[-22,-18]"],
    // The last written place is not full: 40余 is below 50, 340余 below 350, 4000余 below 5000.
    ["40余场", "[40,50)"],
    ["340余场", "[340,350)"],
    ["300余场", "[300,400)"],
    ["4000余场", "[4000,5000)"],
    ["1余场", "[1,2)"],
    ["10余场", "[10,20)"],
    ["105余场", "[105,106)"],
  ])("%s: %s", (text, expected) => {
    expect(written(possible(number(text)))).toBe(expected);
  });
});

describe("what meets a target", () => {
  test.each<readonly [string, Direction, string]>([
    ["≥30场", "up", "[30,Infinity]"],
    [">30场", "up", "(30,Infinity]"],
    ["30场", "up", "[30,Infinity]"],
    ["≤30场", "down", "[-Infinity,30]"],
    ["<30场", "down", "[-Infinity,30)"],
    ["30场", "down", "[-Infinity,30]"],
    ["=30场", "exact", "[30,Infinity]"],
    ["=0场", "exact", "[-Infinity,0]"],
    ["≥0场", "up", "[0,Infinity]"],
    ["0场", "down", "[-Infinity,0]"],
    ["30-50场", "exact", "[30,50]"],
    ["≥30-50场", "up", "[30,Infinity]"],
    ["≤30-50场", "down", "[-Infinity,50]"],
  ])("%s, %s: %s", (text, direction, expected) => {
    expect(written(accepted(number(text), direction))).toBe(expected);
  });
});

describe("an actual within a target", () => {
  test.each([
    ["[30,30]", "[30,Infinity]", true],
    ["[29,29]", "[30,Infinity]", false],
    ["[30,30]", "(30,Infinity]", false],
    ["(30,Infinity]", "(30,Infinity]", true],
    ["(30,Infinity]", "[30,Infinity]", true],
    ["[30,Infinity]", "(30,Infinity]", null],
    ["[27,33]", "[30,Infinity]", null],
    ["[31,33]", "[30,Infinity]", true],
    ["[30,40)", "[40,Infinity]", false],
    ["[30,40]", "[40,Infinity]", null],
    ["[30,30]", "[-Infinity,30]", true],
    ["[31,31]", "[-Infinity,30]", false],
    ["[30,30]", "[-Infinity,30)", false],
    ["[-Infinity,30)", "[-Infinity,30)", true],
    ["[-Infinity,30]", "[-Infinity,30)", null],
    ["(30,40]", "[-Infinity,30]", false],
    ["[30,40]", "[-Infinity,30]", null],
    ["[20,29]", "[-Infinity,30]", true],
    ["[35,45]", "[30,50]", true],
    ["[25,45]", "[30,50]", null],
    ["[35,55]", "[30,50]", null],
    ["[60,60]", "[30,50]", false],
    ["[20,20]", "[30,50]", false],
  ] as const)("%s in %s: %s", (actual, target, expected) => {
    expect(within(interval(actual), interval(target))).toBe(expected);
  });

  test("what doubles lose behind the ninth digit decides nothing, whatever the size", () => {
    const point = (value: number): Interval => ({ from: value, to: value, openFrom: false, openTo: false });
    const floor = (value: number): Interval => ({ ...point(value), to: Infinity });
    expect(within(point(0.1 + 0.2 - 1e-16), floor(0.3))).toBe(true);
    expect(within(point(1e12 - 0.5), floor(1e12))).toBe(true);
    expect(within(point(1e12 - 5000), floor(1e12))).toBe(false);
    expect(within(point(1 - 1e-6), floor(1))).toBe(false);
    expect(within(point(-1e12 - 0.5), floor(-1e12))).toBe(true);
    expect(within(point(1e-10), { ...point(0), from: -Infinity })).toBe(true);
  });
});
