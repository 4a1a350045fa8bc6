/** Answers batches of the real Excel client: {Actions, ObjectPaths} in, {Results} or {Error, ProcessedResults} out. */
import { ApiError, lacks, tooNew } from "./errors";
import { Args, camel, pascal, WireCollection, WireObject } from "./object";
import type { MemberLevels } from "./levels";
import {
  ActionType,
  batchSchema,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Reply,
  type Result,
} from "./wire";

export interface DispatcherOptions {
  readonly root: WireObject;
  readonly levels: MemberLevels;
  /** The minor number of the ExcelApi level: 14 for 1.14. */
  readonly level: number;
  /** Called before each member is used; may throw an ApiError (faults). */
  readonly onMember: (member: string, isSet: boolean) => void;
}

type Resolve = (id: number) => WireObject | null;

export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #kept = new Map<string, WireObject>();
  #nextReference = 1;
  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Earlier actions stay applied when a later one fails, as in Excel. */
  process(body: unknown): Reply {
    const batch = batchSchema.parse(body);
    const cache = new Map<number, WireObject | null>();
    const resolve: Resolve = (id) => {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[String(id)];
      if (path === undefined) throw new ApiError("InvalidRequest", `no object path ${id}`);
      const found = this.#resolvePath(path, resolve);
      cache.set(id, found);
      return found;
    };
    const results: Result[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#run(action, resolve) ?? null });
      } catch (error) {
        const known =
          error instanceof ApiError ? error : new ApiError("GeneralException", `EMULATOR FAULT ${String(error)}`, 500);
        const Error = {
          Code: known.code,
          Message: known.message,
          HttpStatusCode: known.httpStatus,
          Location: action.Name ?? "",
          ActionIndex: index,
        };
        return { Error, TraceIds: traces, ProcessedResults: { Results: results } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** References to ranges die when rows move: the emulator does not shift them as Excel would. */
  forgetReferences(): void {
    this.#kept.clear();
  }

  #run(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = resolve(action.ObjectPathId ?? 0);
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : identity(target);
      case ActionType.query: {
        const query = action.QueryInfo ?? {};
        const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/").map(pascal));
        return target === null ? null : this.#project(target, paths, query.Skip ?? 0, query.Top ?? Infinity);
      }
      case ActionType.method:
        return target === null ? { _IsNull: true } : this.#call(target, name, action.ArgumentInfo, resolve);
      case ActionType.setProperty: {
        if (target === null) return { _IsNull: true };
        this.#enter(target, name, true);
        target.set(name, this.#arguments(action.ArgumentInfo, resolve)[0]);
        return null;
      }
      default:
        throw lacks(`action type ${action.ActionType}`);
    }
  }

  #resolvePath(path: ObjectPath, resolve: Resolve): WireObject | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.root) return this.#options.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.#kept.get(name);
      if (kept === undefined)
        throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    if (path.ObjectPathType === PathType.newObject)
      return asObject(this.#options.root.call("CreateObject", new Args([name])));
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(this.#call(parent, name, path.ArgumentInfo, resolve));
      case PathType.indexer:
        return asObject(this.#call(parent, "GetItem", path.ArgumentInfo, resolve));
      case PathType.property:
        return asObject(this.#get(parent, name));
      default:
        throw lacks(`object path type ${path.ObjectPathType}`);
    }
  }

  /** An argument is an object only where the list of ids repeats its value. */
  #arguments(info: ArgumentInfo | null | undefined, resolve: Resolve): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const pick = (value: unknown, id: unknown): unknown =>
      typeof id === "number" && id > 0 && id === value ? resolve(id) : value;
    return (info?.Arguments ?? []).map((value, index) => pick(value, ids[index]));
  }

  #enter(target: WireObject, name: string, isSet = false): void {
    const member = `${target.className}.${target.memberOf(name)}`;
    const needs = this.#options.levels.get(member);
    // What Office.js asks for on its own behalf is documented nowhere.
    const internal = name.startsWith("_") || target.className === "AddinInternalService";
    if (needs === undefined && !internal) throw lacks(`${member} (not in the typings)`);
    if (needs !== undefined && needs > this.#options.level)
      throw tooNew(member, `1.${needs}`, `1.${this.#options.level}`);
    this.#options.onMember(member, isSet);
  }

  #get(target: WireObject, name: string): unknown {
    this.#enter(target, name);
    return target.get(name);
  }

  #call(target: WireObject, name: string, info: ArgumentInfo | null | undefined, resolve: Resolve): unknown {
    if (name === "_KeepReference") {
      target.reference ??= `{ref-${this.#nextReference++}}`;
      this.#kept.set(target.reference, target);
      return null;
    }
    const args = this.#arguments(info, resolve);
    if (name === "_RemoveReference") {
      for (const reference of args) this.#kept.delete(String(reference));
      return null;
    }
    this.#enter(target, name);
    return target.call(name, new Args(args));
  }

  #project(target: WireObject, paths: readonly (readonly string[])[], skip = 0, top = Infinity): unknown {
    if (target instanceof WireCollection) {
      const inner = paths.map((path) => (path[0] === "Items" ? path.slice(1) : path)).filter((path) => path.length > 0);
      const items = target.items().slice(skip, skip + top);
      return { _Items: items.map((item, index) => ({ _Index: skip + index, ...this.#fields(item, inner) })) };
    }
    return this.#fields(target, paths);
  }

  #fields(target: WireObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    if (paths.length === 0) throw lacks(`load() of ${target.className} without naming the properties`);
    const fields: Record<string, unknown> = identity(target);
    const branches = new Map<string, string[][]>();
    for (const [head = "", ...rest] of paths) {
      if (rest.length > 0) branches.set(head, [...(branches.get(head) ?? []), rest]);
      else fields[head] = this.#get(target, head);
      if (fields[head] instanceof WireObject)
        throw lacks(`load() of the whole object ${target.className}.${camel(head)}`);
    }
    for (const [head, inner] of branches) {
      const child = asObject(this.#get(target, head));
      fields[head] = child === null ? null : this.#project(child, inner);
    }
    return fields;
  }
}

function identity(target: WireObject): Record<string, unknown> {
  return {
    ...(target.id === null ? {} : { Id: target.id }),
    ...(target.reference === null ? {} : { _ReferenceId: target.reference }),
  };
}

function asObject(value: unknown): WireObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof WireObject) return value;
  throw lacks(`an object where the model gives ${typeof value}`);
}
