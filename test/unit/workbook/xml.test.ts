import fc from "fast-check";
import { WorkbookError } from "../../../src/workbook";
import {
  decodeEntities,
  decodeXstring,
  encodeEntities,
  encodeXstring,
  isTrue,
  parseXml,
  XmlScanner,
} from "../../../src/workbook/file/xml";

function tags(text: string): readonly string[] {
  const scanner = new XmlScanner(text, "part.xml");
  const found: string[] = [];
  while (scanner.next()) found.push(`${scanner.kind} ${scanner.prefix}${scanner.name} ${scanner.depth}`);
  return found;
}

function codeOf(text: string): string {
  try {
    tags(text);
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

describe("the scanner", () => {
  test("steps through tags with their depth, prefixes aside", () => {
    expect(tags('<?xml version="1.0"?><a><x:b/><c>t</c></a>')).toEqual([
      "open a 0",
      "empty x:b 1",
      "open c 1",
      "close c 1",
      "close a 0",
    ]);
  });

  test("steps over comments, CDATA and processing instructions", () => {
    expect(tags("<!-- <x> --><a><![CDATA[<y>]]><?p <z> ?></a>")).toEqual(["open a 0", "close a 0"]);
  });

  test("finds the end of a tag behind > in attribute values", () => {
    const scanner = new XmlScanner(`<a x="1>2" y='"<'/>`, "p");
    scanner.next();
    expect([scanner.attribute("x"), scanner.attribute("y"), scanner.kind]).toEqual(["1>2", '"<', "empty"]);
  });

  test("tells attributes of the same name with and without prefix apart", () => {
    const scanner = new XmlScanner('<sheet name="a&amp;b" id="7" rel:id = "rId1" sheetId="3"/>', "p");
    scanner.next();
    expect([
      scanner.attribute("name"),
      scanner.attribute("id"),
      scanner.relationshipId(),
      scanner.attribute("x"),
    ]).toEqual(["a&b", "7", "rId1", undefined]);
  });

  test("finds an attribute by its whole name, blanks and line ends around it", () => {
    const scanner = new XmlScanner('<row customHeight="1"\n ht = "0"\ts\n=\n\'5\' xr:uid="7" spans="a=b s=3"/>', "p");
    scanner.next();
    const wanted = ["customHeight", "ht", "Height", "s", "pans", "spans", "uid", "xr:uid", ""];
    expect(wanted.map((name) => scanner.attribute(name))).toEqual(
      ["1", "0", undefined, "5", undefined, "a=b s=3", undefined, "7", undefined], // prettier-ignore
    );
    expect(scanner.relationshipId()).toBeUndefined();
  });

  test("takes no attribute from another tag, and none without quotation marks", () => {
    const scanner = new XmlScanner('<a><b ><c d/><e r=5 s="6"/></b><f r="7"/></a>', "p");
    const found: (string | undefined)[] = [];
    while (scanner.next()) found.push(scanner.attribute("r"), scanner.relationshipId());
    expect(found.filter((value) => value !== undefined)).toEqual(["7"]);
  });

  test("and the elements made from it read the same attributes", () => {
    const name = fc.constantFrom("r", "s", "ht", "spans", "r:id", "xr:uid", "customHeight");
    const blank = fc.constantFrom("", " ", "\n", "\t ");
    const value = fc.string({ unit: fc.constantFrom(..."ab=:/>'& 表;".split("")), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name),
        fc.array(fc.tuple(blank, blank, value), { minLength: 7, maxLength: 7 }),
        (names, parts) => {
          const attributes = names.map((key, at) => [key, ...(parts[at] ?? ["", "", ""])] as const);
          const text = `<x${attributes.map(([key, before, after, held]) => ` ${key}${before}=${after}"${held}"`).join("")}/>`;
          const scanner = new XmlScanner(text, "p");
          scanner.next();
          const element = parseXml(text, "p");
          for (const [key, , , held] of attributes) {
            expect(scanner.attribute(key)).toBe(decodeEntities(held));
            expect(element.attribute(key)).toBe(decodeEntities(held));
          }
          expect(scanner.relationshipId()).toBe(element.relationshipId());
          expect(scanner.attribute("missing")).toBe(element.attribute("missing"));
        },
      ),
    );
  });

  test("gives the text of an element: entities, CDATA and line ends resolved, markup left out", () => {
    const scanner = new XmlScanner("<a>1 &lt; 2\r\n<b>甲</b><![CDATA[<c>&amp;]]><!-- 无 -->&#x4E2D;</a>", "p");
    scanner.next();
    expect(scanner.content()).toBe("1 < 2\n甲<c>&amp;中");
    expect(scanner.kind).toBe("close");
  });

  test("skips an element with all that is in it", () => {
    const scanner = new XmlScanner("<a><b><c/><b>x</b></b><d/></a>", "p");
    scanner.next();
    scanner.next();
    scanner.skip();
    scanner.next();
    expect(scanner.name).toBe("d");
  });

  test.each(["<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<!doctype html><a/>", "<a><!DOCTYPE b></a>"])(
    "refuses a DOCTYPE: %s",
    (text) => {
      expect(codeOf(text)).toBe("unsafe-xml");
    },
  );

  test.each([
    "<a>",
    "<a><b></a>",
    "</a>",
    "<a",
    '<a x="1>',
    "<a></b>",
    "<a><!-- </a>",
    "<a><![CDATA[</a>",
    "<!ELEMENT a>",
    "<a><b/>",
  ])("refuses what does not nest or end: %s", (text) => {
    expect(codeOf(text)).toBe("damaged");
  });

  test("takes any text: read, or refused with one of our errors", () => {
    const text = fc.string({ unit: fc.constantFrom(..."<>/!?-[]\"'= ab:&;".split("")), maxLength: 40 });
    fc.assert(
      fc.property(text, (xml) => {
        codeOf(xml);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a tree", () => {
  test("knows where each element stands", () => {
    const text = '<x:a n="1"><x:b/><x:c d="&quot;">甲</x:c></x:a>';
    const root = parseXml(text, "p");
    const [b, c] = root.children;
    expect([root.name, root.prefix, root.attribute("n"), root.children.length]).toEqual(["a", "x:", "1", 2]);
    expect(b?.isEmptyTag).toBe(true);
    expect(text.slice(c?.start, c?.end)).toBe('<x:c d="&quot;">甲</x:c>');
    expect(text.slice(c?.openEnd, c?.closeStart)).toBe("甲");
    expect(c?.attribute("d")).toBe('"');
    expect(text.slice(root.closeStart, root.end)).toBe("</x:a>");
  });

  test("needs a root", () => {
    expect(() => parseXml("<!-- -->", "p")).toThrow(WorkbookError);
  });
});

describe("texts", () => {
  test("come back from their XML form as they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(decodeXstring(decodeEntities(encodeEntities(encodeXstring(text))))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("that look like an escape are kept apart from one", () => {
    expect(encodeXstring("_x000D_")).toBe("_x005F_x000D_");
    expect(decodeXstring("_x005F_x000D_")).toBe("_x000D_");
    expect(decodeXstring("a_x000D_\nb")).toBe("a\r\nb");
  });

  test("keep what is no entity", () => {
    expect(decodeEntities("&nbsp; & &#xFFFFFF; &#65;&#x42;&apos;")).toBe("&nbsp; & &#xFFFFFF; AB'");
  });

  test.each([
    ["1", true],
    ["true", true],
    ["0", false],
    ["false", false],
    [undefined, false],
  ] as const)("the truth value %s", (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});

test("a prefix that is no name is refused: it would be a pattern where tags are searched for", () => {
  expect(parseXml("<x-1.é:a/>", "a.xml").prefix).toBe("x-1.é:");
  for (const prefix of ["(a+)+b", "[", ".*|", "a\\"])
    expect(() => parseXml(`<${prefix}:a/>`, "a.xml")).toThrow("damaged");
});
