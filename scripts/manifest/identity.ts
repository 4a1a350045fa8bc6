import { child, type Element } from "./tree";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Id, version, kind, host, permission: what tells Office which add-in this is and what it may do. */
export function checkIdentity(root: Element): readonly string[] {
  const text = (name: string): string => child(root, name)?.text ?? "";
  const problems: string[] = [];
  if (root.name !== "OfficeApp" || root.attributes["type"] !== "TaskPaneApp")
    problems.push("the root is no OfficeApp of type TaskPaneApp");
  if (!GUID.test(text("Id"))) problems.push(`<Id> ${text("Id")} is no GUID`);
  if (!/^[1-9]\d{0,4}(\.\d{1,5}){3}$|^0(\.\d{1,5}){3}$/.test(text("Version")))
    problems.push(`<Version> ${text("Version")} is not of the form 1.2.3.4`);
  if (text("ProviderName") === "" || text("ProviderName").length > 125)
    problems.push("<ProviderName> must have 1 to 125 characters");
  if (text("Permissions") !== "ReadWriteDocument") problems.push("<Permissions> must be ReadWriteDocument");
  const hosts = child(root, "Hosts")?.children.map(({ attributes }) => attributes["Name"]) ?? [];
  if (hosts.length !== 1 || hosts[0] !== "Workbook") problems.push("<Hosts> must name Workbook alone");
  return problems;
}

/** The version of the package stands in front of the manifest's. */
export function checkVersion(root: Element, packageVersion: string): readonly string[] {
  const version = child(root, "Version")?.text ?? "";
  return version === `${packageVersion}.0`
    ? []
    : [`<Version> ${version} does not follow the package's ${packageVersion}`];
}
