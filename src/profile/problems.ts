import type { z } from "zod";
import { message, shortened, type Message, type MessageId } from "../i18n";

type Issue = z.core.$ZodIssue;

const fields = [
  "profile.field.id",
  "profile.field.name",
  "profile.field.years",
  "profile.field.weights",
  "profile.field.weights.execution",
  "profile.field.weights.output",
  "profile.field.weights.benefit",
  "profile.field.weights.satisfaction",
  "profile.field.weights.cost",
  "profile.field.weights.benefitAndSatisfaction",
  "profile.field.weights.indicators",
  "profile.field.executionRate",
  "profile.field.fundScore",
  "profile.field.reverse",
  "profile.field.overachievement",
  "profile.field.bands",
  "profile.field.totalCaps",
  "profile.field.decimals",
  "profile.field.tolerance",
  "profile.field.grades",
  "profile.field.rules",
] as const satisfies readonly MessageId[];

/** What zod found, in words for the person who chose the file. `data` is what was checked. */
export function problemOf(issue: Issue, data: unknown): Message {
  const field = fieldAt(issue.path);
  const path = issue.path.map(String).join(".");
  const value = valueAt(data, issue.path);
  const seen = describe(value);
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? message("profile.problem.missing", { field, path, expected: expectedKind(issue.expected) })
        : message("profile.problem.type", { field, path, expected: expectedKind(issue.expected), seen });
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? message("profile.problem.empty", { field, path })
        : message("profile.problem.too-small", { field, path, limit: Number(issue.minimum), seen });
    case "too_big":
      return message("profile.problem.too-big", { field, path, limit: Number(issue.maximum), seen });
    case "invalid_value":
      return message("profile.problem.option", { field, path, options: issue.values.map(String).join(", "), seen });
    case "unrecognized_keys":
      return message("profile.problem.unknown", { field, keys: issue.keys.join(", ") });
    default:
      return message("profile.problem.other", { field, path, seen });
  }
}

/** The deepest field on the way that has a name of its own. */
function fieldAt(path: readonly PropertyKey[]): Message {
  const keys = path.map(String).filter((key) => key !== "value");
  if (keys.indexOf("years") > 0) return message("profile.field.value-years");
  if (keys.includes("citation")) return message("profile.field.citation");
  for (let length = Math.min(keys.length, 2); length > 0; length--) {
    const id = `profile.field.${keys.slice(0, length).join(".")}`;
    const known = fields.find((field) => field === id);
    if (known !== undefined) return message(known);
  }
  return message("profile.field.profile");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function expectedKind(expected: string): Message {
  if (expected === "number" || expected === "int") return message("profile.kind.number");
  if (expected === "string") return message("profile.kind.text");
  if (expected === "object" || expected === "record") return message("profile.kind.object");
  if (expected === "array") return message("profile.kind.list");
  return message("profile.kind.other");
}

/** What stands there, e.g. 文字 “五十”; long contents are only named. */
export function describe(value: unknown): Message {
  if (value === null || value === undefined) return message("profile.kind.null");
  if (Array.isArray(value)) return message("profile.kind.list");
  switch (typeof value) {
    case "number":
      return message("profile.seen", { kind: message("profile.kind.number"), value: String(value) });
    case "boolean":
      return message("profile.kind.boolean");
    case "string":
      return message("profile.seen", { kind: message("profile.kind.text"), value: `“${shortened(value, 30)}”` });
    case "object":
      return message("profile.kind.object");
    default:
      return message("profile.kind.other");
  }
}
