/** The request body of one batch (`ProcessQuery`), as the real client sends it. */
import { z } from "zod";

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).default([]),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Skip: z.number().nullish(),
      Top: z.number().nullish(),
    })
    .nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

export const batchSchema = z.object({ Actions: z.array(action), ObjectPaths: z.record(z.string(), objectPath) });

export type Action = z.infer<typeof action>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Batch = z.infer<typeof batchSchema>;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Reply {
  readonly Results?: readonly Result[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly Result[] };
}
