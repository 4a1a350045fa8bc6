import { makeStyles, tokens } from "@fluentui/react-components";

export const useNewFormStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    marginTop: "12px",
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Input": { minWidth: 0, width: "100%" },
    "& .fui-Radio__label": { overflowWrap: "anywhere" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { display: "block" },
  what: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
