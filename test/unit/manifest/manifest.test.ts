import { readFileSync } from "node:fs";
import path from "node:path";
import type { MemberUse } from "../../../scripts/manifest/api-use";
import { checkManifest } from "../../../scripts/manifest/check";
import { packageVersion, root, shippedUses } from "../../../scripts/manifest/sources";

const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const uses = shippedUses();
const surroundings = { folder: root, packageVersion: packageVersion(), uses };

/** The manifest with one thing changed; fails where the change does not apply, so that no case tests nothing. */
function changed(from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`the manifest holds no ${String(from)}`);
  return result;
}

const check = (manifest: string, some: { readonly uses?: readonly MemberUse[] } = {}): readonly string[] =>
  checkManifest(manifest, { ...surroundings, ...some });

describe("manifest.xml", () => {
  it("has nothing wrong", () => {
    expect(check(text)).toEqual([]);
  });

  it("asks for the level that the Excel adapter needs", () => {
    expect(uses.length).toBeGreaterThan(20);
    expect(uses.map((use) => use.member)).toEqual(expect.arrayContaining(["Range.values", "Range.formulas"]));
  });
});

describe("the checker finds", () => {
  const cases: readonly (readonly [what: string, manifest: string, problem: RegExp])[] = [
    ["a document that is cut", text.slice(0, 900), /not well-formed/],
    ["a tag that closes another", changed("</Hosts>", "</Host>"), /not well-formed: <\/Host>/],
    ["a bare angle bracket", changed("<ProviderName>", "<ProviderName>1 < 2 "), /not well-formed: no tag/],
    ["one inside an attribute", changed("核查、评分", "核查<评分"), /not well-formed/],
    ["an id that is no GUID", changed(/<Id>.*?<\/Id>/, "<Id>self-evaluation</Id>"), /no GUID/],
    ["a version of three numbers", changed(/<Version>.*?<\/Version>/, "<Version>0.1.0</Version>"), /1\.2\.3\.4/],
    [
      "a version that is not the package's",
      changed(/<Version>.*?<\/Version>/, "<Version>9.9.9.0</Version>"),
      /does not follow/,
    ],
    ["another permission", changed("ReadWriteDocument", "ReadDocument"), /Permissions/],
    ["another host", changed('<Host Name="Workbook" />', '<Host Name="Document" />'), /Workbook alone/],
    ["a missing provider", changed(/<ProviderName>.*?<\/ProviderName>/, ""), /<ProviderName> is missing/],
    [
      "elements out of order",
      changed(/(\s*<DefaultLocale>.*?<\/DefaultLocale>)([\s\S]*?)(\s*<Hosts>)/, "$2$1$3"),
      /stands too late/,
    ],
    [
      "an element that Office does not know",
      changed("<Permissions>", "<Colour>red</Colour><Permissions>"),
      /<Colour> is not allowed/,
    ],
    [
      "a button whose icon stands before its tip",
      changed(/(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/, "$3$2$1"),
      /<Control>.*stands too late/,
    ],
    ["a button without a tip", changed(/<Supertip>[\s\S]*?<\/Supertip>/, ""), /<Supertip> is missing/],
    ["a resid that points to nothing", changed('resid="Check.Tip"', 'resid="Check.Tap"'), /points to nothing/],
    [
      "a resid of the wrong kind",
      changed('<Description resid="Check.Tip" />', '<Description resid="Check.Label" />'),
      /points into ShortStrings/,
    ],
    [
      "a resource that nothing uses",
      changed("<bt:Urls>", '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/" />'),
      /"Spare" is never used/,
    ],
    ["a resource id that is too long", text.replaceAll("Check.Tip", `Check.${"x".repeat(30)}`), /1 to 32 characters/],
    ["two resources of one id", text.replaceAll('"Next.Tip"', '"Check.Tip"'), /share an id/],
    [
      "a text without English",
      changed(/(<bt:String id="Check.Label".*>)\s*<bt:Override.*\/>/, "$1"),
      /Check.Label: no English/,
    ],
    ["a text without Chinese", changed('DefaultValue="核查"', 'DefaultValue="Check"'), /Check.Label: no Chinese/],
    [
      "a label that is too long",
      changed('DefaultValue="核查"', `DefaultValue="${"核".repeat(126)}"`),
      /126 characters/,
    ],
    [
      "a name without an English one",
      changed(/<Override Locale="en-US" Value="Self.*?\/>/, ""),
      /<DisplayName>: no English/,
    ],
    [
      "an address without https",
      changed("https://localhost:3000/commands.html", "http://localhost:3000/commands.html"),
      /is not https/,
    ],
    [
      "an address of another origin",
      changed("https://localhost:3000/commands.html", "https://example.com/commands.html"),
      /outside of <AppDomains>/,
    ],
    ["an icon that is not there", changed("assets/write-20.png", "assets/written-20.png"), /no such file/],
    [
      "an icon of the wrong size",
      changed(
        'Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png',
        'Icon.16" DefaultValue="https://localhost:3000/assets/icon-20.png',
      ),
      /20×20, not 16×16/,
    ],
    ["an icon that is no PNG", changed("assets/icon-24.png", "assets/icon.svg"), /is no PNG/],
    [
      "a button without the largest icon",
      changed('<bt:Image size="80" resid="Next.Icon.80" />', ""),
      /no image of 80 pixels/,
    ],
    [
      "an icon of a size that Excel does not know",
      changed('<bt:Image size="64" resid="Next.Icon.64" />', '<bt:Image size="65" resid="Next.Icon.64" />'),
      /65 pixels/,
    ],
    ["a missing high-resolution icon", changed("assets/icon-64.png", "assets/icon-32.png"), /32×32, not 64×64/],
    ["a level below what the code calls", changed('MinVersion="1.9"', 'MinVersion="1.2"'), /without asking/],
    ["a level above what the code needs", changed('MinVersion="1.9"', 'MinVersion="1.16"'), /the code needs 1\.9/],
    ["no level at all", changed('Name="ExcelApi"', 'Name="SharedRuntime"'), /no ExcelApi set/],
  ];

  it.each(cases)("%s", (_, manifest, problem) => {
    expect(check(manifest).join("\n")).toMatch(problem);
  });

  it("a call above the level that is not asked for first", () => {
    const note = { member: "Worksheet.notes", level: "1.18", file: "x.ts" };
    expect(check(text, { uses: [...uses, { ...note, guarded: false }] }).join("\n")).toMatch(/Worksheet\.notes.*x\.ts/);
    expect(check(text, { uses: [...uses, { ...note, guarded: true }] })).toEqual([]);
  });
});
