import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetBarStyles = makeStyles({
  bar: { flexShrink: 0, paddingBottom: "4px" },
  row: { display: "flex", gap: "8px", alignItems: "center" },
  select: { flexGrow: 1, minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  stale: {
    marginTop: "4px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});
