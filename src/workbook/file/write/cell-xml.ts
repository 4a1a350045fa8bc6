import type { CellContent } from "../../../writeback/edit";
import { encodeEntities, encodeXstring } from "../xml";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

interface Written {
  /** The `t` attribute, or null for a number. */
  readonly type: string | null;
  readonly body: string;
}

/** The stored result of a formula. */
export function resultXml(value: CellContent["value"], prefix: string): Written {
  if (value === null) return { type: null, body: "" };
  if (typeof value === "number") return { type: null, body: `<${prefix}v>${value}</${prefix}v>` };
  if (typeof value === "boolean") return { type: "b", body: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  const type = ERROR.test(value) ? "e" : "str";
  return { type, body: `<${prefix}v>${encodeEntities(encodeXstring(value))}</${prefix}v>` };
}

/**
 * A cell's type and content. Texts are written inline ("inlineStr") rather than into the shared string table: that part,
 * which holds every text of the workbook, then stays untouched byte for byte; Excel and WPS move them there when they next save.
 */
function contentXml({ value, formula }: CellContent, prefix: string): Written {
  if (formula !== null) {
    const result = resultXml(value, prefix);
    const text = encodeEntities(formula.replace(/^=/, ""));
    return { type: result.type, body: `<${prefix}f>${text}</${prefix}f>${result.body}` };
  }
  if (typeof value !== "string") return resultXml(value, prefix);
  const text = encodeEntities(encodeXstring(value));
  return {
    type: "inlineStr",
    body: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}

/** A whole cell. Style 0 is the default and is not written. */
export function cellXml(address: string, content: CellContent, style: number, prefix: string): string {
  const { type, body } = contentXml(content, prefix);
  const head = `<${prefix}c r="${address}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
  return body === "" ? `${head}/>` : `${head}>${body}</${prefix}c>`;
}
