import { makeStyles } from "@fluentui/react-components";
import { textButton } from "../../theme/text-button";

export const useReadingEditorStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0" },
  quiet: textButton,
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: "4px 0",
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Input": { minWidth: 0 },
  },
});
