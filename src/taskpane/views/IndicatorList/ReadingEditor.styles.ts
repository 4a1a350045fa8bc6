import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadingEditorStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0" },
  quiet: {
    minWidth: 0,
    paddingLeft: 0,
    color: tokens.colorBrandForeground1,
    // Forced colours draw a border around it.
    "@media (forced-colors: active)": { paddingLeft: "8px" },
  },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: "4px 0",
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Input": { minWidth: 0 },
  },
});
