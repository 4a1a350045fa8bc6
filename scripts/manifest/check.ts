import { checkAddresses, checkIcons } from "./addresses";
import type { MemberUse } from "./api-use";
import { checkIdentity, checkVersion } from "./identity";
import { checkOrder } from "./order";
import { checkRequirements } from "./requirements";
import { checkResids, checkTexts } from "./resources";
import { parseXml } from "./tree";

export interface Surroundings {
  /** The folder that the manifest's address serves. */
  readonly folder: string;
  readonly packageVersion: string;
  readonly uses: readonly MemberUse[];
}

/**
 * Checks an XML add-in manifest without any network (Microsoft's own validator is a web service). Empty: nothing wrong.
 */
export function checkManifest(text: string, { folder, packageVersion, uses }: Surroundings): readonly string[] {
  let root;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...checkIdentity(root),
    ...checkVersion(root, packageVersion),
    ...checkOrder(root),
    ...checkResids(root),
    ...checkTexts(root),
    ...checkAddresses(root),
    ...checkIcons(root, folder),
    ...checkRequirements(root, uses),
  ];
}
