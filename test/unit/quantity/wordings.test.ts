import { answer, contextOf, inWords, lookInWords, metInWords, ratioInWords, readWordings, written } from "./wordings";

const wordings = readWordings();

describe("the table of wordings", () => {
  test("holds at least 320 lines, none twice", () => {
    const keys = wordings.map(({ target, actual, level2, name, unit, comparator }) =>
      [target, actual, level2, name, unit, comparator].join("|"),
    );
    expect(wordings.length).toBeGreaterThanOrEqual(320);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(
    wordings.map(
      (wording) => [`line ${wording.line}: ${wording.target} → ${wording.actual} (${wording.name})`, wording] as const,
    ),
  )("%s", (_, wording) => {
    const got = answer(written(wording.target), written(wording.actual), contextOf(wording));
    expect({
      target: inWords(got.target),
      actual: inWords(got.actual),
      met: metInWords(got.comparison),
      ratio: ratioInWords(got.comparison),
      look: lookInWords(got),
    }).toEqual({
      target: wording.targetReads,
      actual: wording.actualReads,
      met: wording.met,
      ratio: wording.ratio,
      look: wording.look,
    });
  });
});
