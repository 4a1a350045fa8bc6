import { ProgressBar } from "@fluentui/react-components";
import { useText } from "../pane-context";
import { useWriteStyles } from "./WriteView.styles";

export function Working({ cells }: { readonly cells: number }) {
  const styles = useWriteStyles();
  const { t } = useText();
  const label = t("taskpane.write.writing", { count: cells });
  return (
    <div className={styles.working}>
      <p>{label}</p>
      <ProgressBar aria-label={label} />
    </div>
  );
}
