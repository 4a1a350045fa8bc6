import { builtinProfiles, customise, parseProfile } from "../../../src/profile";
import { capsOf, changesOf, draftOf, stepsOf, unreadable } from "../../../src/taskpane/app/profile-form";
import { marksFor } from "../../../src/taskpane/app/highlights";
import { levelScores } from "../../../src/taskpane/app/level-scores";
import { remedyEdits } from "../../../src/taskpane/app/remedies";
import { severityOf } from "../../../src/taskpane/app/findings";
import { Controller } from "../../../src/taskpane/app/controller";
import { render } from "../../../src/i18n";
import { Clock, engine, openController, type Opened } from "./support";

const stateOf = ({ controller }: Opened) => controller.store.get();
const checkOf = (opened: Opened) => stateOf(opened).current!.check;
const dueOf = (opened: Opened, rule: string) =>
  checkOf(opened).findings.filter((finding) => finding.rule === rule && severityOf(finding) === "error");

describe("ignoring a finding", () => {
  it("is kept with the file: shown as ignored, with its reason, also when the file is opened again", async () => {
    const opened = await openController("wangcheng-2020");
    const [finding] = dueOf(opened, "weight-sum-not-100");
    await opened.controller.decisions.accept(finding!, "已与财政局核对");
    expect(dueOf(opened, "weight-sum-not-100")).toEqual([]);
    const accepted = checkOf(opened).findings.find(({ rule }) => rule === "weight-sum-not-100");
    expect(accepted?.accepted).toEqual({ reason: "已与财政局核对" });
    expect(severityOf(accepted!)).toBe("accepted");

    const again = new Controller({ port: opened.port, engine, schedule: new Clock().schedule });
    await again.open();
    const kept = again.store.get().current!.check.findings.find(({ rule }) => rule === "weight-sum-not-100");
    expect(kept?.accepted?.reason).toBe("已与财政局核对");
  });

  it("can be taken back, and then nothing is left in the file", async () => {
    const opened = await openController("wangcheng-2020");
    const [finding] = dueOf(opened, "weight-sum-not-100");
    await opened.controller.decisions.accept(finding!, "理由");
    const accepted = checkOf(opened).findings.find(({ rule }) => rule === "weight-sum-not-100");
    await opened.controller.decisions.withdraw(accepted!);
    expect(dueOf(opened, "weight-sum-not-100")).toHaveLength(1);
    expect(await opened.port.readRecord()).toBeNull();
  });

  it("needs no new reading of the sheet", async () => {
    const opened = await openController("wangcheng-2020");
    const { reads } = opened.port;
    await opened.controller.decisions.accept(dueOf(opened, "weight-sum-not-100")[0]!, "理由");
    expect(opened.port.reads).toBe(reads);
  });
});

describe("a record that cannot be used", () => {
  it("of a newer version is told and left as it is", async () => {
    const opened = await openController("wangcheng-2020");
    const text = '{"kind":"workbook-record","version":99}';
    await opened.port.writeRecord(text);
    const again = new Controller({ port: opened.port, engine, schedule: new Clock().schedule });
    await again.open();
    expect(again.store.get().recordProblems).not.toEqual([]);
    expect(again.decisions.kept).toBe(false);
    const finding = again.store.get().current!.check.findings.find(({ rule }) => rule === "weight-sum-not-100");
    await again.decisions.accept(finding!, "理由");
    expect(await opened.port.readRecord()).toBe(text);
  });
});

describe("the profile of a workbook", () => {
  it("is taken, explained and given back", async () => {
    const opened = await openController("wangcheng-2020");
    const before = checkOf(opened).evaluation!.profile.id;
    await opened.controller.decisions.chooseProfile(builtinProfiles.hubei);
    expect(checkOf(opened).evaluation!.profile.id).toBe("hubei");
    await opened.controller.decisions.chooseProfile(null);
    expect(checkOf(opened).evaluation!.profile.id).toBe(before);
  });

  it.each(Object.values(builtinProfiles))("$id stays as it is when nothing is changed in the form", (profile) => {
    expect(unreadable(draftOf(profile))).toEqual([]);
    expect(changesOf(profile, draftOf(profile))).toEqual({});
  });

  it("takes what was typed, full width too, and keeps the rest with its citation", () => {
    const profile = builtinProfiles["mof-2020"];
    const draft = draftOf(profile);
    const typed = {
      ...draft,
      numbers: {
        ...draft.numbers,
        "weights.execution": "２０",
        "weights.output": "40",
        "overachievement.threshold": "150",
      },
    };
    const own = customise(profile, changesOf(profile, typed));
    expect(own.weights.value).toMatchObject({ execution: 20, output: 40, benefit: 30 });
    expect(own.overachievement.value).toEqual({ threshold: 1.5, deduct: 0 });
    expect(own.grades).toEqual(profile.grades);
    expect(own.weights.citation.basis).toBe("user");
  });

  it("names the fields that hold no number", () => {
    const draft = draftOf(builtinProfiles["mof-2020"]);
    const numbers = { ...draft.numbers, decimals: "两位", "grades.good": "", "weights.cost": "" };
    expect(unreadable({ ...draft, numbers })).toEqual(["grades.good", "decimals"]);
  });

  it("scores execution by steps and caps the total, each with its own source, and goes back", () => {
    const profile = builtinProfiles["mof-2020"];
    const chosen = { ...draftOf(profile), fundScore: "steps", totalCaps: "by-rate" } as const;
    expect(stepsOf(profile, chosen).map(({ atLeast, share }) => [atLeast, share])).toEqual([
      [1, 1],
      [0.8, 0.7],
      [0.6, 0.5],
      [0, 0],
    ]);
    const own = customise(profile, changesOf(profile, chosen));
    expect(parseProfile(own).ok).toBe(true);
    expect(own.fundScore.value).toMatchObject({ method: "steps" });
    expect(own.fundScore.citation.basis).toBe("general-knowledge");
    expect(own.totalCaps.value.map(({ rateBelow, cap }) => [rateBelow, cap])).toEqual([
      [0.5, 59],
      [0.6, 69],
      [0.7, 79],
      [0.8, 89],
    ]);
    expect(changesOf(own, draftOf(own))).toEqual({});
    const back = customise(own, changesOf(own, { ...draftOf(own), fundScore: "rate", totalCaps: "none" }));
    expect([back.fundScore.value, back.totalCaps.value]).toEqual([{ method: "rate" }, []]);
    expect([back.fundScore.citation.basis, back.totalCaps.citation.basis]).toEqual(["user", "user"]);
  });

  it("shows a scale that the unit set itself, not the usual one", () => {
    const own = customise(builtinProfiles["mof-2020"], {
      fundScore: {
        method: "steps",
        steps: [
          { atLeast: 0.9, share: 1 },
          { atLeast: 0, share: 0.5 },
        ],
      },
      totalCaps: [{ rateBelow: 0.7, cap: 79 }],
    });
    const draft = draftOf(own);
    expect(stepsOf(own, draft).map(({ share }) => share)).toEqual([1, 0.5]);
    expect(capsOf(own, draft)).toEqual([{ rateBelow: 0.7, cap: 79 }]);
    expect([stepsOf(own, { ...draft, fundScore: "rate" }), capsOf(own, { ...draft, totalCaps: "none" })]).toEqual([
      [],
      [],
    ]);
    expect(own.fundScore.citation.basis).toBe("user");
  });
});

describe("a reading of the user's", () => {
  it("is checked with and given back", async () => {
    const opened = await openController("wangcheng-2020");
    const { indicator } = checkOf(opened).evaluation!.indicators[0]!;
    await opened.controller.decisions.clarify(indicator, "actual", "4期");
    const changed = checkOf(opened).evaluation!.indicators[0]!;
    expect(changed.indicator.actual.value).toBe(4);
    expect(changed.comparison.met).toBe(false);
    await opened.controller.decisions.clarify(changed.indicator, "actual", "");
    expect(checkOf(opened).evaluation!.indicators[0]!.comparison.met).toBe(true);
  });
});

describe("highlights", () => {
  const say = (text: Parameters<typeof render>[1]) => render("zh-CN", text);

  it("mark each cell once, the gravest level first, with what is wrong", async () => {
    const { findings } = checkOf(await openController("wangcheng-2020"));
    const all = marksFor("s1", findings, "all", say);
    expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
    expect(all.find(({ address }) => address === "H28")).toMatchObject({ sheet: "s1", level: "error" });
    expect(all.find(({ address }) => address === "H28")?.note).toContain("分值合计");
    const errors = marksFor("s1", findings, "errors", say);
    expect(errors.every(({ level }) => level === "error")).toBe(true);
    expect(errors.length).toBeLessThan(all.length);
  });

  it("come and go without a trace in the file", async () => {
    const opened = await openController("wangcheng-2020");
    const before = opened.file.toBytes();
    await opened.controller.highlights.show("all", say);
    expect(stateOf(opened).marks).toBe("shown");
    expect(Buffer.from(opened.file.toBytes()).equals(Buffer.from(before))).toBe(false);
    await opened.controller.highlights.remove();
    expect(stateOf(opened).marks).toBe("none");
    expect(Buffer.from(opened.file.toBytes()).equals(Buffer.from(before))).toBe(true);
  });
});

describe("the chart of scores", () => {
  it("adds up to the totals, the budget's execution first", async () => {
    const { evaluation } = checkOf(await openController("wangcheng-2020"));
    const levels = levelScores(evaluation!);
    expect(levels[0]?.name).toBeNull();
    expect(levels.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(evaluation!.totals.weight.value!, 6);
    expect(levels.reduce((sum, { due }) => sum + (due ?? 0), 0)).toBeCloseTo(evaluation!.totals.score.value!, 6);
  });
});

describe("what puts a finding right", () => {
  it("are the preview's lines for its cell", async () => {
    const opened = await openController("wangcheng-2020");
    const { edits } = stateOf(opened).preview;
    expect(edits.length).toBeGreaterThan(0);
    const [edit] = edits;
    const finding = { ...checkOf(opened).findings[0]!, cell: edit!.address };
    delete (finding as { fix?: unknown }).fix;
    delete (finding as { suggestion?: unknown }).suggestion;
    expect(remedyEdits(finding, edits)).toEqual([edit]);
    expect(remedyEdits({ ...finding, cell: null }, edits)).toEqual([]);
  });
});
