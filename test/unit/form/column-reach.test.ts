import { reaches } from "../../../src/form/column-reach";

/** Columns with the rows in which they have something: "1:5,6 3:5". */
function filled(drawn: string): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(
    drawn.split(" ").map((one) => {
      const [column = "", rows = ""] = one.split(":");
      return [Number(column), new Set(rows.split(",").map(Number))] as const;
    }),
  );
}

const reached = (heads: readonly number[], drawn: string): readonly string[] =>
  reaches(
    heads.map((column) => ({ left: column, right: column })),
    filled(drawn),
  ).map(({ left, right }) => (left === right ? `${left}` : `${left}-${right}`));

test.each<[string, number[], string, string[]]>([
  ["everything below its head", [1, 2, 3], "1:5,6 2:5,6 3:5,6", ["1", "2", "3"]],
  ["a column without anything", [1, 2, 3], "1:5,6 3:5,6", ["1", "2", "3"]],
  ["everything to the right", [1, 3, 5], "2:5,6 4:5,6 6:5,6", ["1-2", "3-4", "5-6"]],
  ["everything to the left", [2, 4, 6], "1:5,6 3:5,6 5:5,6", ["1-2", "3-4", "5-6"]],
  ["now below the head, now beside it", [1, 3, 5], "1:5 2:6 3:5,6 5:6 6:5", ["1-2", "3", "5-6"]],
  ["a remark beside what has a head", [1, 2], "1:5,6 2:5,6 3:5", ["1", "2"]],
  ["far behind the last", [1, 2], "1:5,6 6:5", ["1", "2"]],
  ["between the first and the last of several, either's", [1, 3, 5], "2:5,6 4:5,6", ["1", "3", "5"]],
  ["a blank form with a text beside every row", [2, 3, 4, 5, 6], "1:5,6 2:5,6", ["2", "3", "4", "5", "6"]],
  ["one row of a long table before the first", [2, 4, 6], "1:9 3:5,6 5:5,6 7:5,6", ["2-3", "4-5", "6-7"]],
])("%s", (_, heads, drawn, expected) => {
  expect(reached(heads, drawn)).toEqual(expected);
});
